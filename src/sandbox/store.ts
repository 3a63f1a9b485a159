/** The resources of one credential: by id, by kind, by owner. */
import type { Fields } from "./paths.ts";

export interface StoredResource {
  readonly id: string;
  /** The schema of the resource, as the behavior files name it. */
  readonly kind: string;
  /** The resource that its path continues. */
  readonly owner: string | undefined;
  /** Its properties; some are only for the sandbox and in no response. */
  data: Fields;
  /** Counts the entries into a state, so that what waited in an earlier one is void. */
  stay: number;
}

/** The most resources of one kind and credential by default; the oldest are forgotten first. */
const RESOURCE_LIMIT = 10_000;

export class Store {
  readonly #limit: number;
  readonly #byId = new Map<string, StoredResource>();
  readonly #byKind = new Map<string, Map<string, StoredResource>>();
  /** By kind and owner, so that the list of one owner costs nothing beyond it. */
  readonly #byOwner = new Map<string, Set<StoredResource>>();

  constructor(limit = RESOURCE_LIMIT) {
    this.#limit = limit;
  }

  get(id: string): StoredResource | undefined {
    return this.#byId.get(id);
  }

  add(resource: StoredResource): void {
    const { id, kind, owner } = resource;
    this.#byId.set(id, resource);
    const all = this.#byKind.get(kind) ?? new Map<string, StoredResource>();
    this.#byKind.set(kind, all.set(id, resource));
    if (owner !== undefined) {
      const key = `${kind} ${owner}`;
      this.#byOwner.set(key, (this.#byOwner.get(key) ?? new Set()).add(resource));
    }
    if (all.size > this.#limit) this.remove(all.values().next().value!);
  }

  remove({ id, kind, owner }: StoredResource): void {
    const resource = this.#byId.get(id);
    this.#byId.delete(id);
    this.#byKind.get(kind)?.delete(id);
    const owned = this.#byOwner.get(`${kind} ${owner}`);
    if (resource !== undefined) owned?.delete(resource);
    if (owned?.size === 0) this.#byOwner.delete(`${kind} ${owner}`);
  }

  /** The resources of a kind in the order in which they were created; those of one owner where one is named. */
  list(kind: string, owner?: string): StoredResource[] {
    if (owner !== undefined) return [...(this.#byOwner.get(`${kind} ${owner}`) ?? [])];
    return [...(this.#byKind.get(kind)?.values() ?? [])];
  }

  get size(): number {
    return this.#byId.size;
  }

  save(): StoredResource[] {
    return [...this.#byId.values()];
  }
}
