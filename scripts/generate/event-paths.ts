/** Finds the path that retrieves what a webhook event is about, by the pattern of the path that the event contains. */
import { resolveReference } from "../../src/openapi/document.ts";
import { isNode, type Document, type Node } from "../lib/document.ts";
import type { Operation } from "../lib/operations.ts";

/** Type of an event → paths of the GET requests that can read its resource; types without one are missing. */
export function eventPathsOf(document: Document, operations: Operation[]): Record<string, string[]> {
  const gets = operations.filter(({ method }) => method === "get");
  const found: Record<string, string[]> = {};
  for (const { post } of Object.values((document.webhooks ?? {}) as Record<string, Node>)) {
    const schema = (post as Node).requestBody?.content?.["application/json"]?.schema as unknown;
    const { type, path, related_object: related } = propertiesOf(document, schema);
    // Method's events contain the path; a thin event of Stripe's contains it as the URL of the related object.
    const place = path ?? propertiesOf(document, related).url;
    const pattern = (resolveReference(document, place) as Node | undefined)?.pattern as string | undefined;
    if (!isNode(type) || pattern === undefined) continue;
    const paths = gets.filter((get) => new RegExp(pattern, "u").test(exampleOf(get))).map((get) => get.path);
    const { enum: types, const: only } = resolveReference(document, type) as Node;
    if (paths.length > 0) for (const name of (types ?? [only]) as string[]) found[name] = paths;
  }
  return found;
}

const propertiesOf = (document: Document, schema: unknown): Record<string, unknown> =>
  ((resolveReference(document, schema) as Node | undefined)?.properties ?? {}) as Record<string, unknown>;

/** A path with values in it: `/accounts/acc_1`. The shortest value of most patterns is their prefix and a digit. */
const exampleOf = ({ path, patterns }: Operation): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const [, prefix = name.replace(/_id$/, "")] = /^\^\(?(\w+?)[|_][^|]*/.exec(patterns[name] ?? "") ?? [];
    const plain = /^\^(\w+)_\[/.exec(patterns[name] ?? "")?.[1];
    return `${plain ?? prefix}_1`;
  });
