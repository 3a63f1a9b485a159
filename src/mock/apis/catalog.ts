/** The APIs and dated versions that one mock serves, and which of them a request means. */
import { profileOf } from "./index.ts";
import { describedOperations, describedServers, describedVersions, loadDocument } from "../../openapi/bundles.ts";
import { listOperations } from "../../openapi/operation.ts";
import { ApiVersion } from "./api-version.ts";
import { SetupError } from "../../openapi/error.ts";
import { suggest } from "../../openapi/nearest-names.ts";
import type { VersionSource } from "./api-version.ts";
import type { MockRequest } from "../messages.ts";
import type { Document } from "../../openapi/document.ts";
import type { OperationNames } from "../../openapi/operation.ts";
import type { ApiProfile } from "./profile.ts";

/**
 * Returns the described versions of an API, or those that are named.
 *
 * @throws {SetupError} `unknown-api` or `unknown-version`
 */
export function versionSources(api: string, version?: string | readonly string[]): VersionSource[] {
  const described = describedVersions(api);
  const profile = profileOf(api);
  const wanted = version === undefined ? described : [version].flat();
  if (wanted.length === 0) throw new SetupError("unknown-version", `No version of ${api} is named.`);
  // `find` would return undefined for a version that is undefined, as when an environment variable is not set.
  const [unknown] = wanted.filter((one) => !described.includes(one)).map(String);
  if (unknown !== undefined) {
    throw new SetupError("unknown-version", `Unknown version "${unknown}" of ${api}. ${suggest(unknown, described)}`);
  }
  // In the order of the API, so that the last one is the latest.
  return described
    .filter((one) => wanted.includes(one))
    .map((one) => ({
      api,
      version: one,
      profile,
      servers: describedServers(api, one),
      operations: () => describedOperations(api, one),
      load: () => loadApiVersion(api, one, profile),
    }));
}

/** All mocks of a process share the description, which never changes. */
const apiVersions = new Map<string, Promise<ApiVersion>>();

function loadApiVersion(api: string, version: string, profile: ApiProfile): Promise<ApiVersion> {
  const key = `${api}@${version}`;
  const known = apiVersions.get(key);
  if (known !== undefined) return known;
  const loading = loadDocument(api, version).then((document) => new ApiVersion(document, profile));
  apiVersions.set(key, loading);
  // A chunk that a page could not fetch is fetched again by the next request.
  loading.catch(() => apiVersions.delete(key));
  return loading;
}

/** Returns the source of a document that is not in the package. */
export function documentSource(api: string, document: Document, profile: ApiProfile): VersionSource {
  const apiVersion = new ApiVersion(document, profile);
  return {
    api,
    version: document.info.version,
    profile,
    servers: document.servers?.map(({ url }) => url) ?? [],
    operations: () => listOperations(document).map(({ operation }) => operation()),
    load: async () => apiVersion,
  };
}

export class Catalog {
  readonly #byApi: VersionSource[][];
  /** Of all versions, the latest first. */
  #operations: readonly OperationNames[] | undefined;

  constructor(sources: readonly VersionSource[]) {
    const apis = [...new Set(sources.map(({ api }) => api))];
    this.#byApi = apis.map((name) => sources.filter(({ api }) => api === name));
  }

  get sources(): VersionSource[] {
    return this.#byApi.flat();
  }

  /** The latest version of each API. */
  get latest(): VersionSource[] {
    return this.#byApi.map((sources) => sources.at(-1)!);
  }

  /**
   * Loads the version that a request names; the latest when it names none. Of several APIs, the first that has the path.
   *
   * @returns The version. For an unknown one, the latest, and the violation.
   */
  async select(request: MockRequest): Promise<{ apiVersion: ApiVersion; unknownVersion?: string }> {
    if (this.#byApi.length === 1) return pickVersion(this.#byApi[0]!, request);
    const picked = await Promise.all(this.#byApi.map((sources) => pickVersion(sources, request)));
    const hasPath = ({ apiVersion }: { apiVersion: ApiVersion }): boolean =>
      apiVersion.route(request.method, request.path).found !== "nothing";
    return picked.find(hasPath) ?? picked[0]!;
  }

  /**
   * Returns the names of an operation in the latest version that has it.
   *
   * @throws {SetupError} `unknown-operation`
   */
  operation(id: string): OperationNames {
    const all = (this.#operations ??= this.sources.toReversed().flatMap(({ operations }) => operations()));
    const found = all.find((operation) => operation.id === id);
    if (found !== undefined) return found;
    const ids = all.map((operation) => operation.id);
    throw new SetupError("unknown-operation", `Unknown operation "${id}". ${suggest(id, ids)}`);
  }
}

async function pickVersion(sources: VersionSource[], { headers }: MockRequest) {
  const latest = sources.at(-1)!;
  const name = latest.profile.versionHeader;
  const wanted = headers[name.toLowerCase()];
  const found = wanted === undefined ? latest : sources.find(({ version }) => version === wanted);
  if (found !== undefined) return { apiVersion: await found.load() };
  const versions = sources.map(({ version }) => version).join(", ");
  return { apiVersion: await latest.load(), unknownVersion: `${name} must be one of ${versions}` };
}
