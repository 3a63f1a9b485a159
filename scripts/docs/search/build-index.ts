/** The search index, as scripts that are loaded when the search opens: one for the pages, one for each API. */
import { resolveReference } from "../../../src/openapi/document.ts";
import { operationPath, type DescribedApi, type Version } from "../content/api-model.ts";
import { asset, type Asset } from "../html/assets.ts";
import type { Entry } from "../browser/search-match.ts";
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
  coverage: "not described",
};

/** All files of the index. */
export const searchAssets = (apis: DescribedApi[], pages: Page[]): Asset[] => [
  ...apis.map(operationsIndex),
  pagesIndex(pages),
];

/** Pages and their sections, except the reference pages. */
function pagesIndex(pages: Page[]): Asset {
  const own = pages.filter((page) => page.reference === undefined && page.hidden !== true);
  const entries = own.flatMap((page): Entry[] => [
    { kind: "page", title: page.title, detail: page.description, url: page.path, names: "", words: "" },
    ...(page.sections ?? []).map(({ id, text, detail, words }) => ({
      kind: KINDS[page.area],
      title: text,
      detail: detail === "" ? page.title : detail,
      url: `${page.path}#${id}`,
      names: "",
      words: `${page.title} ${uniqueWords(words)}`,
    })),
  ]);
  return indexAsset("search-pages.js", entries);
}

/** Every operation and webhook of an API, with its address in each version. */
function operationsIndex(api: DescribedApi): Asset {
  const operations = entriesOf(api, "operation", ({ operations }) => operations);
  const webhooks = entriesOf(api, "webhook", ({ webhooks }) => webhooks);
  return indexAsset(`search-${api.name}.js`, [...operations, ...webhooks]);
}

function entriesOf(api: DescribedApi, kind: string, list: (version: Version) => Operation[]): Entry[] {
  const all = api.versions.flatMap((version) => list(version).map((operation) => ({ version, operation })));
  return [...Map.groupBy(all, ({ operation }) => operation.id).values()].map((found): Entry => {
    const { version, operation } = found.at(-1) as (typeof found)[number];
    const { id, method, path, summary, tag, parameters, description } = operation;
    const versions = found.map((each) => [each.version.version, operationPath(each.version, each.operation)] as const);
    const names = [...parameters.map(({ name }) => name), ...found.flatMap(propertyNames)];
    return {
      kind,
      title: summary,
      detail: `${kind === "webhook" ? kind : method} ${path}`,
      url: operationPath(version, operation),
      // The name of a webhook is an everyday word, such as "payment", and no reason to list it first.
      names: kind === "webhook" ? id : `${id} ${path}`,
      words: uniqueWords(`${tag} ${names.join(" ")} ${description} ${versions.map(([name]) => name).join(" ")}`),
      ...(api.versions.length > 1 && { api: api.name, versions: Object.fromEntries(versions) }),
    };
  });
}

const indexAsset = (name: string, entries: Entry[]): Asset =>
  asset(name, `globalThis.linkspecSearch=(globalThis.linkspecSearch??[]).concat(${JSON.stringify(entries)});\n`);

/** Text that is only searched needs each word once. */
const uniqueWords = (text: string): string => [...new Set(text.toLowerCase().match(/[a-z0-9_.-]+/g) ?? [])].join(" ");

/** Envelopes, lists and unions are levels too, so this is more than the levels that a reader counts. */
const MAX_DEPTH = 6;

/** The names of the properties of an operation's request body and successful response. */
function propertyNames({
  version: { document },
  operation: { node },
}: {
  version: Version;
  operation: Operation;
}): string[] {
  const names = new Set<string>();
  const bodies = [node.requestBody, node.responses?.["200"]].map(
    (body) => resolveReference(document, body) as Node | undefined,
  );
  for (const body of bodies) {
    for (const { schema } of Object.values((body?.content ?? {}) as Record<string, Node>)) {
      collectNames(document, schema as Node, names, MAX_DEPTH);
    }
  }
  return [...names];
}

function collectNames(document: Node, node: Node | undefined, names: Set<string>, depth: number): void {
  const schema = resolveReference(document, node) as Node | undefined;
  if (schema === undefined || depth === 0) return;
  for (const [name, property] of Object.entries((schema.properties ?? {}) as Record<string, Node>)) {
    names.add(name);
    collectNames(document, property, names, depth - 1);
  }
  const inner = [schema.items, ...(schema.oneOf ?? []), ...(schema.allOf ?? []), ...(schema.anyOf ?? [])] as Node[];
  for (const each of inner) collectNames(document, each, names, depth - 1);
}
