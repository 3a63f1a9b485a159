/** What was created, changed and deleted, for a mock that keeps state. */
import { renameIds } from "../response/echo-request.ts";
import { valueAt } from "../response/match-example.ts";
import type { Description } from "../apis/api-version.ts";
import type { MockAnswer, MockRequest } from "../messages.ts";
import type { Operation } from "../../openapi/operation.ts";
import type { Random } from "./random.ts";

/** Resources that are kept; the oldest are forgotten first, so that a long run does not grow. */
const LIMIT = 5_000;

type Fields = Record<string, unknown>;

/** One resource that was created. */
export interface Kept {
  /** The path of its list, e.g. `/accounts/acc_1/balances`. */
  readonly list: string;
  /** All that requests to it have said; what a simulation says of it is its state, not its data. */
  said: Fields;
  /** As it was answered last; undefined once it was deleted. */
  resource: Fields | undefined;
  /** Whether it is made in the background: the next answer about it shows it as the description's usual one. */
  isUnderWay: boolean;
}

export class State {
  readonly #random: Random;
  /** By id, the oldest first. */
  readonly #kept = new Map<string, Kept>();

  constructor(random: Random) {
    this.#random = random;
  }

  /** The resource that a request is about: the one with whose id its path ends. */
  find({ path }: Operation, request: MockRequest): Kept | undefined {
    if (!path.endsWith("}")) return undefined;
    return this.#kept.get(decodeURIComponent(request.path.slice(request.path.lastIndexOf("/") + 1)));
  }

  /** What a request reads: a resource, or the list of those that were created in it, the newest first. */
  recall(operation: Operation, request: MockRequest): Fields | Fields[] | undefined {
    if (request.method !== "GET") return undefined;
    const kept = this.find(operation, request);
    if (kept !== undefined) return kept.isUnderWay ? undefined : kept.resource;
    const all = [...this.#kept.values()].filter(({ list }) => list === request.path);
    const there = all.map(({ resource }) => resource).filter((resource) => resource !== undefined);
    return all.length === 0 ? undefined : there.filter((resource) => isAskedFor(resource, request.query)).reverse();
  }

  /** Keeps what an answer says. What was created gets an id of its own, so that two of them are two. */
  keep(answer: MockAnswer, description: Description, operation: Operation, request: MockRequest, said: Fields): void {
    const { resource: open } = description.profile;
    const resource = open(answer.body) as Fields | null | undefined;
    const id = resource?.["id"];
    const kept = this.find(operation, request) ?? this.#kept.get(id as string);
    if (kept !== undefined) {
      if (request.path.startsWith(kept.list)) kept.said = said;
      Object.assign(kept, { isUnderWay: false, resource: id === undefined ? undefined : resource });
    } else if (typeof id === "string" && isCreation(description, request, id)) {
      const own = id.replace(/[A-Za-z0-9]+$/, ({ length }) => this.#random.text(length));
      answer.body = renameIds(answer.body, new Map([[id, own]]));
      const isUnderWay = operation.isAsync;
      this.#kept.set(own, { list: request.path, said, resource: open(answer.body) as Fields, isUnderWay });
      if (this.#kept.size > LIMIT) this.#kept.delete(this.#kept.keys().next().value!);
    }
  }

  clear(): void {
    this.#kept.clear();
  }
}

/**
 * Whether a list is to have a resource: what its query names as the resource does, such as `status` or `liability.type`,
 * must have one of the values that are asked for. Names of other things, a page or a date, leave nothing out.
 */
const isAskedFor = (resource: Fields, query: URLSearchParams): boolean =>
  [...new Set(query.keys())].every((name) => {
    const isOfResource = name.includes(".") || Object.hasOwn(resource, name);
    return !isOfResource || query.getAll(name).includes(String(valueAt(resource, name)));
  });

/** A POST to a list makes what can be read below it. */
const isCreation = (description: Description, { method, path }: MockRequest, id: string): boolean =>
  method === "POST" && description.route("GET", `${path}/${id}`).found === "operation";
