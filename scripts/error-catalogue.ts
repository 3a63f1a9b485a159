/** Reads `openapi/<api>/errors/*.yaml`, the one place where an error is written down. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** An error that a request is answered with. */
export interface RequestError {
  sub_type: string;
  type: string;
  status: number;
  message: string;
  cause: string;
  resolution: string;
  /** Whether the same request may succeed later without a change. */
  retryable: boolean;
  /** False where the reference documents the status but not this name. */
  documented?: boolean;
  /** Versions that have the error; all when left out. */
  "x-method-versions"?: string[];
  source?: string;
}

/** An error set on a resource after it was created. */
export interface ResourceError extends Omit<RequestError, "status"> {
  code: number;
}

/** One file of the catalogue. A string among the request errors names an entry of the shared file. */
export interface ResourceCatalogue {
  resource: string;
  title: string;
  source: string;
  request_errors?: (RequestError | string)[];
  resource_errors?: ResourceError[];
}

export function readErrorCatalogue(folder: string): ResourceCatalogue[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => parse(readFileSync(join(folder, name), "utf8")) as ResourceCatalogue);
}

const inVersion =
  (version?: string) =>
  (error: { "x-method-versions"?: string[] }): boolean =>
    version === undefined || (error["x-method-versions"]?.includes(version) ?? true);

function find(catalogue: ResourceCatalogue[], resource: string): ResourceCatalogue {
  const found = catalogue.find((entry) => entry.resource === resource);
  if (found === undefined) {
    const known = catalogue.map((entry) => entry.resource).join(", ");
    throw new Error(`The error catalogue has no resource "${resource}". It has: ${known}.`);
  }
  return found;
}

/** The request errors of a resource in a version, with the shared ones filled in. */
export function requestErrors(catalogue: ResourceCatalogue[], resource: string, version?: string): RequestError[] {
  return (find(catalogue, resource).request_errors ?? [])
    .map((error) => (typeof error === "string" ? sharedError(catalogue, error, resource) : error))
    .filter(inVersion(version));
}

function sharedError(catalogue: ResourceCatalogue[], subType: string, usedBy: string): RequestError {
  const shared = find(catalogue, "Shared").request_errors as RequestError[];
  const error = shared.find(({ sub_type }) => sub_type === subType);
  if (error === undefined) throw new Error(`${usedBy} refers to ${subType}, which errors/shared.yaml does not have.`);
  return error;
}

/** The codes that a resource's `error` can hold in a version. */
export function resourceErrors(catalogue: ResourceCatalogue[], resource: string, version?: string): ResourceError[] {
  return (find(catalogue, resource).resource_errors ?? []).filter(inVersion(version));
}
