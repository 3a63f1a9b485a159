/** The behavior files of an API as the build bundles them: what `openapi/<api>/behavior/*.yaml` says, in types. */

/** A literal, a `$path` into the scope, or an object with one `$function`; nested freely. See `values.ts`. */
export type Value = unknown;

/** Paths into the scope with what each must be; all of them must hold. See `conditions.ts`. */
export type Condition = Record<string, unknown>;

/** Resources or test data that a change refers to, by a name within the change. */
export type Uses = Record<string, Record<string, Value>>;

/** A guard: the request fails with a documented error. */
export interface Rule extends Certainty {
  if?: Condition;
  unless?: Condition;
  /** The `sub_type` of a documented error of the operation. */
  error?: string;
  /** The response data instead, for APIs that report some errors in a success. */
  responds?: Value;
}

export interface Certainty {
  /** The page that documents it. */
  source?: string;
  /** Why it is assumed, where no source documents it. */
  inferred?: string;
}

/** A change of other resources. */
export interface Effect extends Certainty {
  if?: Condition;
  /** A name in the scope, or one resource with the condition for those that change. */
  on: string | Record<string, Condition>;
  sets?: Record<string, Value>;
  /** An internal cause, which selects a transition of those resources. */
  cause?: string;
  /** Event types about those resources. */
  emits?: Value[];
}

/** A resource that a change creates. */
export interface Spawn extends Certainty {
  if?: Condition;
  /** The resource; a value, so that it can depend on the request. */
  resource: Value;
  /** The name by which later steps refer to what was created; a list where `each` is used. */
  as?: string;
  /** Lists to repeat over, by the name of an item; several are combined. */
  each?: Record<string, Value>;
  /** The owner, by its name in the scope. Default: the owner that the file names, if the changed resource is one. */
  owner?: string;
  sets?: Record<string, Value>;
  uses?: Uses;
  /** An operation whose creation is repeated, and the request body for it. */
  operation?: string;
  request?: Value;
}

/** What happens to a resource, in this order. */
export interface Change extends Certainty {
  if?: Condition;
  uses?: Uses;
  creates?: Spawn[];
  /** Whether all other properties are removed first. */
  replaces?: boolean;
  sets?: Record<string, Value>;
  /** As `sets`, for a new resource, when what it creates is there. */
  then_sets?: Record<string, Value>;
  /** The response data, where it is not the resource. */
  responds?: Value;
  /** The `sub_type` of the resource error that becomes its `error`; a value. */
  fails_with?: Value;
  effects?: Effect[];
  /** Event types; default: that of the file for a new resource, and for a change of state. */
  emits?: Value[];
}

export interface Creation extends Change {
  rules?: Rule[];
  /** Alternatives; the first whose `if` holds applies after `sets`. */
  variants?: Change[];
  /** Properties that the response to the request does not have yet. */
  omits?: string[];
  /** Whether nothing is created: only rules, effects and `creates` apply. */
  only_effects?: boolean;
}

export interface Transition extends Change {
  from?: string | string[];
  /** Default: the state does not change. */
  to?: string;
  /** Operations or internal causes. */
  on?: string | string[];
  /** The time in the state `from`: `async`, `10 minutes`, or a schedule of the file. */
  after?: string;
  /** Repeats while the resource is in the state `from`. */
  every?: Value;
  rules?: Rule[];
  omits?: string[];
  /** What brings it about, for the drawn lifecycle. */
  label?: string;
}

export interface Reaction extends Change {
  to?: string;
  /** What brings it about, for the drawn lifecycle. */
  label?: string;
}

export interface ListBehavior {
  /** Query parameter to the property it filters by, several for any of them, or `{ property: from | to | has | text }`. */
  filters?: Record<string, string | string[] | Record<string, string>>;
  /** The property by whose value the list is a map. */
  map_by?: string;
  /** Those that are listed. */
  only?: Condition;
  /** Properties that the entries of the list lack, by property: the condition for that. */
  omits?: Record<string, Condition>;
}

export interface ResourceBehavior {
  /** The schema of the resource. */
  resource: string;
  /** The resource whose path its path continues. */
  belongs_to?: string;
  /** What its event types start with, where it has any. */
  events?: string;
  /** The property that holds the state; `status` by default. */
  state?: string;
  /** The property that identifies it; `id` by default. */
  id?: string;
  /** What ids start with, where the description has no operation that reads the resource. */
  id_prefix?: string;
  /** Whether requests that have its ID as their credential act for the team that created it. */
  authorizes?: boolean;
  operations: { read?: string; list?: string; documented?: string[] };
  /** Set on every new resource. */
  defaults?: Change;
  /** By operation. */
  create?: Record<string, Creation>;
  transitions?: Transition[];
  /** By state: what entering it brings. */
  entering?: Record<string, Change[]>;
  /** What follows from any change of the resource, in this order; each must make its own condition false. */
  reacts?: Reaction[];
  /** Properties that are computed when the resource is read. */
  derives?: Record<string, Value>;
  list?: ListBehavior;
  /** Causes that choose the transition by its state `to`. */
  chooses?: Record<string, Value>;
  /** Resources that are there from the start. */
  given?: Value;
  /** Days and times at which a state ends. */
  schedules?: Record<string, Schedule>;
  /** What an event of the API holds, where this resource is the API's event. */
  records?: Change;
  /** How webhooks are delivered, where this resource is a subscription to events. */
  delivers?: DeliveryBehavior;
  /** How it is drawn, or the `id` of the lifecycle of another file. */
  lifecycle?: Lifecycle | string;
  source?: string;
}

export interface Schedule {
  at: string[];
  zone: string;
  business_days: boolean;
}

export interface DeliveryBehavior {
  /** Which subscriptions get an event. */
  to: Condition;
  url: Value;
  body: Record<string, Value>;
  id_prefix: string;
  timeout: string;
  /** The waits before each further attempt. */
  retries: string[];
  per_second: number;
  /** The status codes that count as received. */
  success: number[];
  source?: string;
  inferred?: string;
}

export interface Lifecycle {
  id: string;
  title: string;
  about: string;
  states: Record<string, string>;
  bad?: string[];
}

export interface ErrorEntry {
  resource: string;
  code: number;
  type: string;
  sub_type: string;
  message: string;
}

/** Everything that the sandbox needs of an API besides its description. */
export interface Behavior {
  resources: ResourceBehavior[];
  /** By table. */
  testData: Record<string, unknown>;
  /** The errors that a resource can end with. */
  errors: readonly ErrorEntry[];
}
