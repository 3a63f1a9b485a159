/** The schemas that list the states of a resource, found from its behavior file's `resource` and `state`. */
import { resolveReference } from "../../../src/openapi/document.ts";
import type { DescribedApi } from "./api-model.ts";
import type { Node } from "./operations.ts";

/** The names of the schemas of a resource's state, in any version. */
export function stateSchemas(api: DescribedApi, resource: string, state: string): string[] {
  const found = api.versions.flatMap(({ document }) => {
    const schema = document.components?.schemas?.[resource] as Node | undefined;
    return schema === undefined ? [] : namesAt(document, schema, state.split("."));
  });
  return [...new Set(found)];
}

/** The states that a schema lists, in any version. */
export const statesOf = (api: DescribedApi, name: string): string[] =>
  api.versions.flatMap(
    ({ document }) =>
      ((document.components?.schemas?.[name] as Node | undefined)?.enum ?? []).filter(
        (value: unknown) => value !== null,
      ) as string[],
  );

/** The names of the schemas to which a path of properties leads, through the variants of each. */
function namesAt(document: Node, node: Node, [name, ...rest]: string[]): string[] {
  if (name === undefined) return namesOf(document, node);
  return variants(document, node).flatMap((schema) => {
    const property = schema.properties?.[name] as Node | undefined;
    return property === undefined ? [] : namesAt(document, property, rest);
  });
}

function namesOf(document: Node, node: Node): string[] {
  const reference = node.$ref as string | undefined;
  const schema = resolveReference(document, node) as Node;
  if (reference !== undefined && Array.isArray(schema.enum)) return [reference.split("/").at(-1) as string];
  return [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])].flatMap((part: Node) =>
    namesOf(document, part),
  );
}

function variants(document: Node, node: Node): Node[] {
  const schema = resolveReference(document, node) as Node;
  const parts = [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])] as Node[];
  return [schema, ...parts.flatMap((part) => variants(document, part))];
}
