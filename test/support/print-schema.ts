/** Prints what a schema, or a list of branches, accepts in a line, without its texts. */
import type { Node } from "./bundles.ts";

const TEXTS = new Set(["description", "summary", "title", "example", "examples"]);
const PRINTED = new Set(["$ref", "type", "const", "enum", "oneOf", "items", "properties", "required", "discriminator"]);

export function printSchema(node: unknown): string {
  if (Array.isArray(node)) return node.map(printSchema).join(" | ");
  const schema = node as Node;
  const rest = Object.entries(schema).filter(([key]) => !TEXTS.has(key) && !PRINTED.has(key));
  const limits = rest.map(([key, value]) => `${key}: ${limit(value)}`).join(", ");
  return limits === "" ? core(schema) : `${core(schema)} (${limits})`;
}

function core(schema: Node): string {
  if (schema.$ref !== undefined) return String(schema.$ref).replace("#/components/schemas/", "");
  if ("const" in schema) return JSON.stringify(schema.const);
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (Array.isArray(schema.oneOf)) return printSchema(schema.oneOf);
  const types = [schema.type ?? "any"].flat() as string[];
  return types.map((type) => single(type, schema)).join(" | ");
}

function single(type: string, schema: Node): string {
  if (type === "array") return `(${printSchema(schema.items)})[]`;
  if (type !== "object" || schema.properties === undefined) return type;
  const properties = Object.entries(schema.properties as Record<string, Node>).map(([name, property]) => {
    const optional = (schema.required as string[] | undefined)?.includes(name) === true ? "" : "?";
    return `${name}${optional}: ${printSchema(property)}`;
  });
  return `{ ${properties.join("; ")} }`;
}

const limit = (value: unknown): string =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? printSchema(value) : JSON.stringify(value);
