/**
 * Gives every schema an exported type. openapi-typescript writes `components["schemas"]["Account"]`: a compiler
 * expands it in the declarations of callers, and an editor shows it in place of a property's values. They are in a namespace,
 * since declarations of callers can name what an entry of the package exports, but nothing in `export * as`.
 */
import ts from "typescript";

const { factory } = ts;

/** The members of `components`: section → name → property. */
type Sections = Map<string, Map<string, ts.PropertySignature>>;

export interface NamedSchemas {
  /** The namespace `Schemas`, which exports every schema under its name. */
  schemas: ts.Node;
  /** The rest, which refers to a schema as `Schemas.Account`. */
  types: ts.Node[];
}

/** Splits the result of openapi-typescript into the schemas and the rest. References to scalars become their values. */
export function nameSchemas(nodes: ts.Node[]): NamedSchemas {
  const components = nodes.find(isComponents);
  if (components === undefined) throw new Error("openapi-typescript returned no interface components.");
  const sections = sectionsOf(components);
  const schemas = [...(sections.get("schemas") ?? [])].map(([name, property]) => {
    const type = replaceReferences(property.type as ts.TypeNode, sections, "");
    const declaration = factory.createTypeAliasDeclaration(
      [factory.createModifier(ts.SyntaxKind.ExportKeyword)],
      name,
      undefined,
      type,
    );
    return ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(property));
  });
  const namespace = factory.createModuleDeclaration(
    [factory.createModifier(ts.SyntaxKind.ExportKeyword), factory.createModifier(ts.SyntaxKind.DeclareKeyword)],
    factory.createIdentifier("Schemas"),
    factory.createModuleBlock(schemas),
    ts.NodeFlags.Namespace,
  );
  const types = nodes.map((node) =>
    replaceReferences(node === components ? dropSchemas(components) : node, sections, "Schemas"),
  );
  return { schemas: namespace, types };
}

const isComponents = (node: ts.Node): node is ts.InterfaceDeclaration =>
  ts.isInterfaceDeclaration(node) && node.name.text === "components";

const textOf = (name: ts.PropertyName): string => (name as ts.Identifier | ts.StringLiteral).text;

function sectionsOf(components: ts.InterfaceDeclaration): Sections {
  const propertiesOf = (members: readonly ts.TypeElement[]) => members.filter(ts.isPropertySignature);
  return new Map(
    propertiesOf(components.members).map(({ name, type }) => {
      const members = type !== undefined && ts.isTypeLiteralNode(type) ? propertiesOf(type.members) : [];
      return [textOf(name), new Map(members.map((member) => [textOf(member.name), member]))];
    }),
  );
}

function dropSchemas(components: ts.InterfaceDeclaration): ts.InterfaceDeclaration {
  const { modifiers, name, typeParameters, heritageClauses, members } = components;
  const others = members.filter((member) => textOf(member.name as ts.PropertyName) !== "schemas");
  return factory.updateInterfaceDeclaration(components, modifiers, name, typeParameters, heritageClauses, others);
}

/** Replaces a reference to a scalar by its type, and one to any other schema by its name. */
function replaceReferences<T extends ts.Node>(node: T, sections: Sections, namespace: string): T {
  const visit = (inner: ts.Node): ts.Node => {
    const found = referenceOf(inner);
    if (found === undefined) return ts.visitEachChild(inner, visit, undefined);
    const type = sections.get(found.section)?.get(found.name)?.type;
    if (type !== undefined && isScalar(type, sections)) return ts.visitNode(type, visit) as ts.Node;
    if (found.section !== "schemas") return inner;
    const name = factory.createIdentifier(found.name);
    return factory.createTypeReferenceNode(
      namespace === "" ? name : factory.createQualifiedName(factory.createIdentifier(namespace), name),
    );
  };
  return ts.visitNode(node, visit) as T;
}

/** `components["schemas"]["Account"]` as its two names. */
function referenceOf(node: ts.Node): { section: string; name: string } | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType: root, indexType: section } = node.objectType;
  if (!ts.isTypeReferenceNode(root) || (root.typeName as ts.Identifier).text !== "components") return undefined;
  return { section: literalOf(section), name: literalOf(node.indexType) };
}

const literalOf = (node: ts.TypeNode): string => ((node as ts.LiteralTypeNode).literal as ts.StringLiteral).text;

/** Whether a type has no properties: text, numbers, their values, or a union of them. */
function isScalar(node: ts.TypeNode, sections: Sections): boolean {
  if (ts.isParenthesizedTypeNode(node)) return isScalar(node.type, sections);
  if (ts.isUnionTypeNode(node)) return node.types.every((type) => isScalar(type, sections));
  // `string & {}`
  if (ts.isIntersectionTypeNode(node)) return node.types.some((type) => isScalar(type, sections));
  const found = referenceOf(node);
  if (found !== undefined) {
    const type = sections.get(found.section)?.get(found.name)?.type;
    return type !== undefined && isScalar(type, sections);
  }
  // openapi-typescript writes the text of an enum as an identifier.
  return ts.isLiteralTypeNode(node) || ts.isIdentifier(node) || SCALARS.has(node.kind);
}

const SCALARS = new Set([
  ts.SyntaxKind.StringKeyword,
  ts.SyntaxKind.NumberKeyword,
  ts.SyntaxKind.BooleanKeyword,
  ts.SyntaxKind.UnknownKeyword,
]);
