/** The APIs and dated versions that one mock serves, and which of them a request means. */
import { profileOf } from "./index.ts";
import { describedVersions, readDocument } from "../../openapi/bundles.ts";
import { Description } from "./api-version.ts";
import { MockError } from "../../openapi/error.ts";
import type { DescriptionSource } from "./api-version.ts";
import type { MockRequest } from "../messages.ts";
import type { Operation } from "../../openapi/operation.ts";
import type { ApiProfile } from "./profile.ts";

/** The generated bundles of an API in some of its versions; all of them when none is named. */
export function describedSources(api: string, version?: string | readonly string[]): DescriptionSource[] {
  const described = describedVersions(api);
  const profile = profileOf(api);
  const wanted = version === undefined ? described : [version].flat();
  const unknown = wanted.find((one) => !described.includes(one));
  if (unknown !== undefined || wanted.length === 0) {
    const problem = unknown === undefined ? "No version was named" : `${api} has no version "${unknown}"`;
    throw new MockError("unknown-version", `${problem}. It has: ${described.join(", ")}.`);
  }
  // In the order of the API, so that the last one is the newest.
  return described
    .filter((one) => wanted.includes(one))
    .map((one) => ({ api, version: one, profile, read: () => readDescription(api, one, profile) }));
}

/** A description never changes, so all mocks of a process share what was read and compiled of it. */
const descriptions = new Map<string, Description>();

function readDescription(api: string, version: string, profile: ApiProfile): Description {
  const key = `${api}@${version}`;
  const description = descriptions.get(key) ?? new Description(readDocument(api, version), profile);
  descriptions.set(key, description);
  return description;
}

export class Descriptions {
  readonly #byApi: DescriptionSource[][];

  constructor(sources: readonly DescriptionSource[]) {
    const apis = [...new Set(sources.map(({ api }) => api))];
    this.#byApi = apis.map((name) => sources.filter(({ api }) => api === name));
  }

  get sources(): DescriptionSource[] {
    return this.#byApi.flat();
  }

  /**
   * The version that a request names; the newest when it names none. Of several APIs, the first one that has the path.
   *
   * @returns The description, or what is wrong with the version header beside the newest description.
   */
  select(request: MockRequest): { description: Description; unknownVersion?: string } {
    const picked = this.#byApi.map((sources) => pickVersion(sources, request));
    const has = ({ description }: { description: Description }): boolean =>
      description.route(request.method, request.path).found !== "nothing";
    return (picked.length > 1 ? picked.find(has) : undefined) ?? picked[0]!;
  }

  /**
   * The operation with an id, of the newest version that has it.
   *
   * @throws MockError `unknown-operation`
   */
  operation(id: string): Operation {
    const descriptions = this.sources.map(({ read }) => read()).toReversed();
    for (const description of descriptions) {
      const found = description.operation(id);
      if (found !== undefined) return found;
    }
    const ids = [...new Set(descriptions.flatMap(({ operationIds }) => operationIds))];
    throw new MockError("unknown-operation", `There is no operation "${id}". There are: ${ids.join(", ")}.`);
  }
}

function pickVersion(sources: DescriptionSource[], { headers }: MockRequest) {
  const newest = sources.at(-1)!;
  const name = newest.profile.versionHeader;
  const wanted = headers[name.toLowerCase()];
  const found = wanted === undefined ? newest : sources.find(({ version }) => version === wanted);
  if (found !== undefined) return { description: found.read() };
  const versions = sources.map(({ version }) => version).join(", ");
  return { description: newest.read(), unknownVersion: `${name} must be one of ${versions}` };
}
