/** The APIs and dated versions that one mock serves, and which of them a request means. */
import { profileOf } from "./index.ts";
import { describedVersions, readDocument } from "../../openapi/bundles.ts";
import { ApiVersion } from "./api-version.ts";
import { SetupError } from "../../openapi/error.ts";
import { nearestNames } from "../../openapi/nearest-names.ts";
import type { VersionSource } from "./api-version.ts";
import type { MockRequest } from "../messages.ts";
import type { Operation } from "../../openapi/operation.ts";
import type { ApiProfile } from "./profile.ts";

/** The generated bundles of an API in some of its versions; all of them when none is named. */
export function versionSources(api: string, version?: string | readonly string[]): VersionSource[] {
  const described = describedVersions(api);
  const profile = profileOf(api);
  const wanted = version === undefined ? described : [version].flat();
  const unknown = wanted.find((one) => !described.includes(one));
  if (unknown !== undefined || wanted.length === 0) {
    const problem = unknown === undefined ? "No version was named" : `${api} has no version "${unknown}"`;
    throw new SetupError("unknown-version", `${problem}. It has: ${described.join(", ")}.`);
  }
  // In the order of the API, so that the last one is the newest.
  return described
    .filter((one) => wanted.includes(one))
    .map((one) => ({ api, version: one, profile, read: () => readApiVersion(api, one, profile) }));
}

/** A description never changes, so all mocks of a process share it. */
const apiVersions = new Map<string, ApiVersion>();

function readApiVersion(api: string, version: string, profile: ApiProfile): ApiVersion {
  const key = `${api}@${version}`;
  const apiVersion = apiVersions.get(key) ?? new ApiVersion(readDocument(api, version), profile);
  apiVersions.set(key, apiVersion);
  return apiVersion;
}

export class Catalog {
  readonly #byApi: VersionSource[][];

  constructor(sources: readonly VersionSource[]) {
    const apis = [...new Set(sources.map(({ api }) => api))];
    this.#byApi = apis.map((name) => sources.filter(({ api }) => api === name));
  }

  get sources(): VersionSource[] {
    return this.#byApi.flat();
  }

  /**
   * The version that a request names; the newest when it names none. Of several APIs, the first one that has the path.
   *
   * @returns The apiVersion, or what is wrong with the version header beside the newest apiVersion.
   */
  select(request: MockRequest): { apiVersion: ApiVersion; unknownVersion?: string } {
    const picked = this.#byApi.map((sources) => pickVersion(sources, request));
    const has = ({ apiVersion }: { apiVersion: ApiVersion }): boolean =>
      apiVersion.route(request.method, request.path).found !== "nothing";
    return (picked.length > 1 ? picked.find(has) : undefined) ?? picked[0]!;
  }

  /**
   * The operation with an id, of the newest version that has it.
   *
   * @throws SetupError `unknown-operation`
   */
  operation(id: string): Operation {
    const apiVersions = this.sources.map(({ read }) => read()).toReversed();
    for (const apiVersion of apiVersions) {
      const found = apiVersion.operation(id);
      if (found !== undefined) return found;
    }
    const ids = [...new Set(apiVersions.flatMap(({ operationIds }) => operationIds))];
    throw new SetupError(
      "unknown-operation",
      `There is no operation "${id}". Nearest: ${nearestNames(id, ids).join(", ")}.`,
    );
  }
}

function pickVersion(sources: VersionSource[], { headers }: MockRequest) {
  const newest = sources.at(-1)!;
  const name = newest.profile.versionHeader;
  const wanted = headers[name.toLowerCase()];
  const found = wanted === undefined ? newest : sources.find(({ version }) => version === wanted);
  if (found !== undefined) return { apiVersion: found.read() };
  const versions = sources.map(({ version }) => version).join(", ");
  return { apiVersion: newest.read(), unknownVersion: `${name} must be one of ${versions}` };
}
