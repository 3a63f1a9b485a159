/** The search index, as scripts that are loaded when the search is opened: one for the pages, one for each version. */
import { resolveReference } from "../../../src/openapi/document.ts";
import { asset, type Asset } from "../html/assets.ts";
import type { Entry } from "../browser/search-match.ts";
import { operationPath, type DescribedApi, type Version } from "../content/api-model.ts";
import type { Node, Operation } from "../content/operations.ts";
import type { Area, Page } from "../html/page.ts";

const KINDS: Record<Area, string> = {
  start: "page",
  guides: "guide",
  reference: "overview",
  errors: "error",
  webhooks: "event",
  lifecycles: "lifecycle",
  workflows: "workflow",
  upgrades: "upgrade",
  changelog: "changelog",
};

/** Pages and their sections; Redoc's pages have an index for each version. */
export function pagesIndex(pages: Page[]): Asset {
  const own = pages.filter((page) => page.reference === undefined && page.hidden !== true);
  const entries = own.flatMap((page): Entry[] => [
    { k: KINDS[page.area], t: page.title, d: page.description, u: page.path, x: "" },
    ...(page.sections ?? []).map(({ id, text, detail, words }) => ({
      k: KINDS[page.area],
      t: text,
      d: detail === "" ? page.title : detail,
      u: `${page.path}#${id}`,
      x: `${page.title} ${uniqueWords(words)}`,
    })),
  ]);
  return indexAsset("search-pages.js", entries);
}

/** The operations of one version, with the names of their parameters and properties. */
export function operationsIndex(api: DescribedApi, version: Version): Asset {
  const entries = [...version.operations, ...version.webhooks].map((operation): Entry => {
    const { id, method, path, summary, tag, parameters, description } = operation;
    const isWebhook = version.webhooks.includes(operation);
    return {
      k: isWebhook ? "webhook" : "operation",
      t: summary,
      d: `${isWebhook ? "webhook" : method} ${path}${api.versions.length > 1 ? ` · ${version.version}` : ""}`,
      u: operationPath(version, operation),
      x: `${id} ${tag} ${parameters.map(({ name }) => name).join(" ")} ${uniqueWords(description)} ${[...propertyNames(version.document, operation)].join(" ")}`,
    };
  });
  return indexAsset(`search-${version.folder.replaceAll("/", "-")}.js`, entries);
}

const indexAsset = (name: string, entries: Entry[]): Asset =>
  asset(name, `globalThis.linkspecSearch=(globalThis.linkspecSearch??[]).concat(${JSON.stringify(entries)});\n`);

/** Text that is only searched needs each word once. */
const uniqueWords = (text: string): string => [...new Set(text.toLowerCase().match(/[a-z0-9_.]+/g) ?? [])].join(" ");

/** The properties of an operation's bodies, down to three levels. */
function propertyNames(document: Node, { node }: Operation): Set<string> {
  const names = new Set<string>();
  const bodies = [node.requestBody, node.responses?.["200"]].map(
    (body) => resolveReference(document, body) as Node | undefined,
  );
  for (const body of bodies) {
    for (const { schema } of Object.values((body?.content ?? {}) as Record<string, Node>)) {
      collect(document, schema as Node, names, 6);
    }
  }
  return names;
}

/** Envelopes, lists and unions are levels of their own, which is why there are more of them than a reader counts. */
function collect(document: Node, node: Node | undefined, names: Set<string>, depth: number): void {
  const schema = resolveReference(document, node) as Node | undefined;
  if (schema === undefined || depth === 0) return;
  for (const [name, property] of Object.entries((schema.properties ?? {}) as Record<string, Node>)) {
    names.add(name);
    collect(document, property, names, depth - 1);
  }
  const inner = [schema.items, ...(schema.oneOf ?? []), ...(schema.allOf ?? []), ...(schema.anyOf ?? [])] as Node[];
  for (const each of inner) collect(document, each, names, depth - 1);
}
