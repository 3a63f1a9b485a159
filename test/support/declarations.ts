/** Reads interfaces from a declaration file with the TypeScript API: the properties, and what each of them can be. */
import { readFileSync } from "node:fs";
import ts from "typescript";

export interface DeclaredProperty {
  optional: boolean;
  nullable: boolean;
  /** The string literals of the type. */
  values: string[];
  /** The properties below, also of the items of an array; undefined for anything else or for a type of another file. */
  properties: Declared | undefined;
}

export type Declared = Map<string, DeclaredProperty>;

type Declaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

/** All interfaces and aliases of a file by their qualified name, e.g. `Account.Balance`. */
type Index = Map<string, Declaration>;

/** The properties of an interface, those of its base interfaces in the same file included. */
export function readDeclared(file: string, name: string): Declared {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const index: Index = new Map();
  collect(source.statements, "", index);
  const declaration = index.get(name);
  if (!declaration || !ts.isInterfaceDeclaration(declaration)) throw new Error(`${file} has no interface ${name}.`);
  return propertiesOf(declaration, scopeOf(name), index);
}

function collect(statements: readonly ts.Statement[], scope: string, index: Index): void {
  for (const statement of statements) {
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
      index.set(scope + statement.name.text, statement);
    } else if (ts.isModuleDeclaration(statement) && statement.body && ts.isModuleBlock(statement.body)) {
      collect(statement.body.statements, `${scope}${statement.name.text}.`, index);
    }
  }
}

const scopeOf = (name: string): string => name.slice(0, name.lastIndexOf(".") + 1);

function propertiesOf(declaration: ts.InterfaceDeclaration, scope: string, index: Index): Declared {
  const found: Declared = new Map();
  for (const base of declaration.heritageClauses?.flatMap(({ types }) => types) ?? []) {
    const resolved = resolve(base.expression.getText(), scope, index);
    if (resolved && ts.isInterfaceDeclaration(resolved.declaration)) {
      for (const entry of propertiesOf(resolved.declaration, resolved.scope, index)) found.set(...entry);
    }
  }
  for (const member of declaration.members) {
    if (!ts.isPropertySignature(member) || !member.type) continue;
    const property = { optional: member.questionToken !== undefined, ...typeOf(member.type, scope, index) };
    found.set((member.name as ts.Identifier).text, property);
  }
  return found;
}

/** Looks a name up as TypeScript does: in the innermost namespace first. */
function resolve(name: string, scope: string, index: Index): { declaration: Declaration; scope: string } | undefined {
  for (let place = scope; ; place = scopeOf(place.slice(0, -1))) {
    const declaration = index.get(place + name);
    if (declaration) return { declaration, scope: scopeOf(place + name) };
    if (place === "") return undefined;
  }
}

function typeOf(type: ts.TypeNode, scope: string, index: Index): Omit<DeclaredProperty, "optional"> {
  if (ts.isUnionTypeNode(type)) {
    // `string | Customer` is an ID or the expanded object, which is a resource with its own comparison.
    const isExpandable = type.types.some(({ kind }) => kind === ts.SyntaxKind.StringKeyword);
    const types = isExpandable ? type.types.filter((part) => !ts.isTypeReferenceNode(part)) : type.types;
    const parts = types.map((part) => typeOf(part, scope, index));
    return {
      nullable: parts.some(({ nullable }) => nullable),
      values: parts.flatMap(({ values }) => values),
      properties: parts.find(({ properties }) => properties)?.properties,
    };
  }
  if (ts.isLiteralTypeNode(type)) {
    const isNull = type.literal.kind === ts.SyntaxKind.NullKeyword;
    const values = ts.isStringLiteral(type.literal) ? [type.literal.text] : [];
    return { nullable: isNull, values, properties: undefined };
  }
  if (ts.isTypeReferenceNode(type)) {
    const name = type.typeName.getText();
    const [item] = type.typeArguments ?? [];
    if (name === "Array" && item) return typeOf(item, scope, index);
    // `null | '' | T` of the package's shared types.
    if (name === "Emptyable" && item) return { ...typeOf(item, scope, index), nullable: true };
    const resolved = resolve(name, scope, index);
    if (resolved && ts.isTypeAliasDeclaration(resolved.declaration)) {
      return typeOf(resolved.declaration.type, resolved.scope, index);
    }
    if (resolved) {
      const properties = propertiesOf(resolved.declaration as ts.InterfaceDeclaration, resolved.scope, index);
      return { nullable: false, values: [], properties: properties.size > 0 ? properties : undefined };
    }
  }
  return { nullable: false, values: [], properties: undefined };
}
