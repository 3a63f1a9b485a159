/** Tells which operations two versions of an API describe in the same way. */
import { resolveReference } from "../../src/openapi/document.ts";
import { operationsOf, type Bundle, type Node, type Operation } from "./bundles.ts";

/** What no request or response is validated by: texts, examples, and the header that names the version itself. */
const TEXT = /^(description|summary|title|examples?|x-.*)$/;
const isVersion = (node: unknown): boolean => (node as Node | null)?.name === "Method-Version";

/** Everything that a request or response of an operation is validated by, as one text. */
function fingerprint({ document }: Bundle, { path, method, parameters, operation }: Operation): string {
  const components: Record<string, unknown> = {};
  const collect = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { $ref } = node as { $ref?: unknown };
    if (typeof $ref === "string" && !($ref in components)) {
      components[$ref] = withoutTexts(resolveReference(document, node as Node));
      collect(components[$ref]);
    }
    for (const value of Object.values(node)) collect(value);
  };
  const used = withoutTexts({ parameters, operation });
  collect(used);
  const sorted = Object.entries(components).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify({ path, method, used, sorted });
}

/** A copy of a part of a description without texts. The keys of `properties` are names, also where they read like one. */
function withoutTexts(node: unknown, areNames = false): unknown {
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) return node.filter((one) => !isVersion(one)).map((one) => withoutTexts(one));
  if (isVersion(node)) return {};
  const entries = Object.entries(node).filter(([key]) => areNames || !TEXT.test(key));
  return Object.fromEntries(
    entries.map(([key, value]) => [key, withoutTexts(value, !areNames && key === "properties")]),
  );
}

/** The operations, as "bundle operationId", that no bundle earlier in the list describes in the same way. */
export function distinctOperations(bundles: Bundle[]): Set<string> {
  const seen = new Set<string>();
  const distinct = new Set<string>();
  for (const bundle of bundles) {
    for (const operation of operationsOf(bundle)) {
      const description = fingerprint(bundle, operation);
      if (!seen.has(description)) distinct.add(`${bundle.id} ${operation.id}`);
      seen.add(description);
    }
  }
  return distinct;
}
