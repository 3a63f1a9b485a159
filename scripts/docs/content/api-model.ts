/** The content model of the site: every API of `redocly.yaml` with its versions, bundles and error catalogue. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readApis, type Api } from "../../lib/apis.ts";
import { readBehavior } from "../../lib/behavior.ts";
import { readErrorCatalogue, type ResourceCatalogue } from "../../lib/error-catalogue.ts";
import { readOperations, readWebhooks, type Node, type Operation } from "./operations.ts";
import { relative } from "../html/urls.ts";
import type { ResourceBehavior } from "../../../src/sandbox/behavior.ts";

/** The files of a version that readers can download. */
export const DOWNLOADS = ["openapi.json", "openapi.yaml"] as const;

/** One dated version. */
export interface Version extends Api {
  document: Node;
  operations: Operation[];
  webhooks: Operation[];
  /** Its folder below the site's root, e.g. `method/2026-03-30`. */
  folder: string;
  /** The reference page, e.g. `method/2026-03-30/index.html`. */
  page: string;
}

/** One API with all of its versions. */
export interface DescribedApi {
  name: string;
  title: string;
  /** In one sentence. */
  summary: string;
  /** The oldest first. */
  versions: Version[];
  latest: Version;
  /** Undefined for an API without an error catalogue. */
  catalogue: ResourceCatalogue[] | undefined;
  /** Its behavior files; none for an API without them. */
  behavior: ResourceBehavior[];
}

function readVersion(api: Api): Version {
  const document = JSON.parse(readFileSync(`${api.generated}/openapi.json`, "utf8")) as Node;
  const folder = `${api.name}/${api.version || "reference"}`;
  return {
    ...api,
    document,
    operations: readOperations(document),
    webhooks: readWebhooks(document),
    folder,
    page: `${folder}/index.html`,
  };
}

function readCatalogue(root: string): ResourceCatalogue[] | undefined {
  const folder = join(dirname(root), "errors");
  return existsSync(folder) ? readErrorCatalogue(folder) : undefined;
}

function readFiles(root: string): ResourceBehavior[] {
  const folder = join(dirname(root), "behavior");
  return existsSync(folder) ? readBehavior(folder).resources.map(({ content }) => content) : [];
}

/** Every API in the order of `redocly.yaml`. */
export function readModel(): DescribedApi[] {
  const versions = readApis().map(readVersion);
  return [...new Set(versions.map(({ name }) => name))].map((name) => {
    const own = versions.filter((version) => version.name === name);
    const latest = own.at(-1) as Version;
    const { info } = latest.document;
    return {
      name,
      title: info.title as string,
      summary: (info.summary as string | undefined) ?? "",
      versions: own,
      latest,
      catalogue: readCatalogue(latest.root),
      behavior: readFiles(latest.root),
    };
  });
}

/** The address of an operation from the site's root. */
export const operationPath = ({ page }: Version, { anchor }: Operation): string => `${page}${anchor}`;

/** The address of an operation as written in a page. */
export const operationLink = (from: string, version: Version, operation: Operation): string =>
  relative(from, operationPath(version, operation));
