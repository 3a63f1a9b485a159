/** What goes into the engine and what comes out of it. */
import type { Operation } from "../../openapi/operation.ts";
import type { Behavior, Change, Rule, Transition } from "../behavior.ts";
import type { Clock } from "../clock.ts";
import type { Fields } from "../paths.ts";
import type { StoredResource } from "../store.ts";
import type { Tenant } from "../tenant.ts";

/** A request whose operation a behavior file describes. */
export interface Call {
  operation: Operation;
  version: string;
  tenant: Tenant;
  /** The values of the path parameters, in the order of the path. */
  ids: string[];
  body: Fields;
  query: URLSearchParams;
  /** The names in its `Prefer` header. */
  preferences: string[];
  /** The key or token in its `Authorization` header. */
  credential: string;
}

/** What a request brought: a resource, or other data in its place. */
export interface Result {
  resource?: StoredResource;
  omits?: readonly string[];
  data?: unknown;
}

/** Something that happened to a resource. */
export interface Happening {
  type: string;
  kind: string;
  resource: StoredResource;
  /** Its properties before; undefined for a new one. */
  before: Fields | undefined;
  after: Fields;
}

/** A part of a behavior file that took effect. */
export interface Step {
  resource: string;
  part: Rule | Transition | Change;
  /** The state before and after, of a transition. */
  from?: unknown;
  to?: unknown;
}

export interface EngineOptions {
  behavior: Behavior;
  clock: Clock;
  /** Milliseconds that asynchronous work takes. */
  asyncDelay: number;
  /** Finds an operation in the latest version that has it. */
  operation(id: string): Operation | undefined;
  /** A documented example of an operation. */
  example(operation: string, name: string, version: unknown): unknown;
  newId(prefix: string): string;
}
