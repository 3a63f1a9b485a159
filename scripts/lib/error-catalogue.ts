/** Reads `openapi/<api>/errors/*.yaml`, the one place where an error is written down. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from "yaml";
import { kebabCase } from "./case.ts";
import { readText } from "./files.ts";
import { UserError } from "./user-error.ts";

/** An error that a request can return. */
export interface RequestError {
  /** The name of the error: the `sub_type` of Method, the `code` of Stripe. */
  sub_type: string;
  /** The name of the example. Default: the name of the error. */
  name?: string;
  type: string;
  /** Other types of the error, which other sources document. */
  other_types?: string[];
  status: number;
  /** Ids of the operations that return the error. An error without them is common to all operations of its resource. */
  operations?: string[];
  /** True where the reference lists the error for a resource and its operations follow from what it is about. */
  inferred?: boolean;
  /** The parameter that the example names. */
  param?: string;
  message: string;
  cause: string;
  resolution: string;
  /** Whether the same request may succeed later without a change. */
  retryable: boolean;
  /** False where the reference documents the status but not this name. */
  documented?: boolean;
  /** Versions that have the error; all by default. */
  "x-versions"?: string[];
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

/**
 * Reads every file of a catalogue.
 * @throws {UserError} naming file and line when a file is not YAML or an entry lacks a field.
 */
export function readErrorCatalogue(folder: string): ResourceCatalogue[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => readFile(join(folder, name)));
}

/** The example name of an error, which selects it in a test. */
export const exampleName = ({ name, sub_type }: Pick<RequestError, "name" | "sub_type">): string =>
  name ?? kebabCase(sub_type);

const REQUIRED = ["type", "sub_type", "message", "cause", "resolution", "retryable"];

function read(path: string): string {
  try {
    return readText(path);
  } catch (error) {
    throw new UserError((error as Error).message);
  }
}

function readFile(path: string): ResourceCatalogue {
  const lines = new LineCounter();
  const document = parseDocument(read(path), { lineCounter: lines });
  const at = (offset: number | undefined) => `${path}:${lines.linePos(offset ?? 0).line}`;
  const [broken] = document.errors;
  if (broken !== undefined) throw new UserError(`${at(broken.pos[0])} is not YAML: ${broken.message}`);
  for (const [list, number] of [
    ["request_errors", "status"],
    ["resource_errors", "code"],
  ] as const) {
    const entries = document.get(list);
    for (const entry of isSeq(entries) ? (entries.items as Node[]) : []) {
      // A bare name stands for an entry of the shared file; only request errors are shared.
      if (list === "request_errors" && isScalar(entry)) continue;
      const missing = [...REQUIRED, number].filter((field) => !isMap(entry) || !entry.has(field));
      if (missing.length > 0) throw new UserError(`${at(entry.range?.[0])} lacks ${missing.join(", ")}.`);
    }
  }
  return document.toJS() as ResourceCatalogue;
}

const inVersion =
  (version?: string) =>
  (error: { "x-versions"?: string[] }): boolean =>
    version === undefined || (error["x-versions"]?.includes(version) ?? true);

function find(catalogue: ResourceCatalogue[], resource: string): ResourceCatalogue {
  const found = catalogue.find((entry) => entry.resource === resource);
  if (found === undefined) {
    const known = catalogue.map((entry) => entry.resource).join(", ");
    throw new UserError(`The error catalogue has no resource "${resource}". It has: ${known}.`);
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
  if (error === undefined)
    throw new UserError(`${usedBy} refers to ${subType}, which errors/shared.yaml does not have.`);
  return error;
}

/**
 * The errors with a status that an operation returns in a version: those common to its resource, and its own, which may
 * be listed with another resource.
 */
export function operationErrors(
  catalogue: ResourceCatalogue[],
  { resource, status, operationId }: { resource: string; status: number; operationId: string },
  version?: string,
): RequestError[] {
  const common = requestErrors(catalogue, resource, version).filter(({ operations }) => operations === undefined);
  const own = catalogue
    .flatMap((entry) => requestErrors(catalogue, entry.resource, version))
    .filter(({ operations }) => operations?.includes(operationId));
  return [...common, ...own].filter((error) => error.status === status);
}

/** The codes that a resource's `error` can hold in a version. */
export function resourceErrors(catalogue: ResourceCatalogue[], resource: string, version?: string): ResourceError[] {
  return (find(catalogue, resource).resource_errors ?? []).filter(inVersion(version));
}
