/** The resources that requests created, changed and deleted, for a mock with state. */
import { isRecord } from "../../openapi/document.ts";
import { renameIds } from "../response/echo-request.ts";
import { valueAt } from "../response/match-example.ts";
import type { ApiVersion } from "../apis/api-version.ts";
import type { MockRequest } from "../messages.ts";
import type { Fields, SelectedRequest } from "../request-context.ts";
import type { Operation } from "../../openapi/operation.ts";
import type { Random } from "./random.ts";

/** How many resources are stored. The oldest is dropped first, so that a long run does not grow. */
const LIMIT = 5_000;

/** One resource that was created. */
export interface StoredResource {
  /** The path of its list, such as `/accounts/acc_1/balances`. */
  readonly list: string;
  /** The fields of all requests to it; those of a simulation are its state, not its data. */
  submittedFields: Fields;
  /** As in the latest response; undefined once it was deleted. */
  resource: Fields | undefined;
  /** Whether it completes in the background: the next response shows it as the description's default one. */
  isPending: boolean;
}

export class ResourceStore {
  readonly #random: Random;
  /** By id, the oldest first. */
  readonly #resources = new Map<string, StoredResource>();

  constructor(random: Random) {
    this.#random = random;
  }

  /** Returns the resource that a request is about: the one whose id ends the path. */
  find({ path }: Operation, request: MockRequest): StoredResource | undefined {
    if (!path.endsWith("}")) return undefined;
    return this.#resources.get(decodeURIComponent(request.path.slice(request.path.lastIndexOf("/") + 1)));
  }

  /** Returns what a request reads: a resource, or the list of those created in it, the newest first. */
  read(operation: Operation, request: MockRequest): Fields | Fields[] | undefined {
    if (request.method !== "GET") return undefined;
    const stored = this.find(operation, request);
    if (stored !== undefined) return stored.isPending ? undefined : stored.resource;
    const all = [...this.#resources.values()].filter(({ list }) => list === request.path);
    const existing = all.map(({ resource }) => resource).filter((resource) => resource !== undefined);
    return all.length === 0
      ? undefined
      : existing.filter((resource) => matchesQuery(resource, request.query)).reverse();
  }

  /** Stores the resource of a response. A created one gets a new id, so that two of them differ. */
  save({ apiVersion, operation, request, response, submittedFields }: SelectedRequest): void {
    const { resource: resourceOf } = apiVersion.profile;
    const resource = resourceOf(response.body);
    const id = isRecord(resource) ? resource["id"] : undefined;
    const stored = this.find(operation, request) ?? this.#resources.get(id as string);
    if (stored !== undefined) {
      if (request.path.startsWith(stored.list)) stored.submittedFields = submittedFields;
      Object.assign(stored, { isPending: false, resource: id === undefined ? undefined : resource });
    } else if (typeof id === "string" && isCreation(apiVersion, request, id)) {
      // An ID is a prefix and random characters.
      const prefix = id.slice(0, id.lastIndexOf("_") + 1);
      const newId = prefix + this.#random.text(id.length - prefix.length);
      response.body = renameIds(response.body, new Map([[id, newId]]));
      const created = resourceOf(response.body) as Fields;
      this.#resources.set(newId, {
        list: request.path,
        submittedFields,
        resource: created,
        isPending: operation.isAsync,
      });
      if (this.#resources.size > LIMIT) this.#resources.delete(this.#resources.keys().next().value!);
    }
  }

  clear(): void {
    this.#resources.clear();
  }
}

/**
 * Whether a list includes a resource. A query parameter that names a property, such as `status` or `liability.type`,
 * must have its value. Parameters with other names, such as a page or a date, exclude nothing.
 */
const matchesQuery = (resource: Fields, query: URLSearchParams): boolean =>
  [...new Set(query.keys())].every((name) => {
    const isProperty = name.includes(".") || Object.hasOwn(resource, name);
    return !isProperty || query.getAll(name).includes(String(valueAt(resource, name)));
  });

/** Whether a POST to a list creates a resource that can be read below it. */
const isCreation = (apiVersion: ApiVersion, { method, path }: MockRequest, id: string): boolean =>
  method === "POST" && apiVersion.route("GET", `${path}/${id}`).found === "operation";
