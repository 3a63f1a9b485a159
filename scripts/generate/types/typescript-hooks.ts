/** Turns the marks of `mark.ts` into TypeScript, as openapi-typescript's hooks. */
import { transformSchemaObject, type SchemaObject, type TransformNodeOptions } from "openapi-typescript";
import ts from "typescript";
import { OPEN, READONLY, UNDEFINED } from "./annotate-schemas.ts";

const { factory } = ts;

/** `string & {}` for an open value, `readonly T[]` for an array of a request, `Uint8Array` for a file. */
export function openSchema(schema: SchemaObject, options: TransformNodeOptions): ts.TypeNode | undefined {
  const node = schema as Record<string, any>;
  if (node[OPEN] === true) {
    const keyword = node.type === "string" ? ts.SyntaxKind.StringKeyword : ts.SyntaxKind.NumberKeyword;
    const known = factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(keyword),
      factory.createTypeLiteralNode([]),
    ]);
    return factory.createParenthesizedType(known);
  }
  if (node[READONLY] === true && node.type === "array" && node.items !== undefined && node.prefixItems === undefined) {
    const items = factory.createArrayTypeNode(transformSchemaObject(node.items as SchemaObject, options));
    return factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, items);
  }
  if (node.type === "string" && node.format === "binary") return factory.createTypeReferenceNode("Uint8Array");
  return undefined;
}

/** `name?: T | undefined` for an optional property of a request. */
export function keepOptional(property: ts.PropertySignature, schema: SchemaObject): ts.PropertySignature | undefined {
  if ((schema as Record<string, unknown>)[UNDEFINED] !== true) return undefined;
  if (property.questionToken === undefined || property.type === undefined) return undefined;
  const type = factory.createUnionTypeNode([
    property.type,
    factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword),
  ]);
  return factory.updatePropertySignature(property, property.modifiers, property.name, property.questionToken, type);
}
