/** The lifecycles of an API's resources as the behavior files describe them. */
import { UserError } from "../../lib/user-error.ts";
import { movesOf } from "./moves.ts";
import { stateSchemas, statesOf } from "./state-schemas.ts";
import type { DescribedApi } from "./api-model.ts";
import type { Creation, Lifecycle as Drawn, ResourceBehavior } from "../../../src/sandbox/behavior.ts";

export interface Transition {
  from: string;
  to: string;
  /** What brings it about. */
  cause: string;
  /** Whether no source documents it. */
  inferred: boolean;
}

export interface Lifecycle {
  id: string;
  api: string;
  title: string;
  /** Schemas that list the states. */
  enums: string[];
  /** Markdown. */
  about: string;
  /** State → meaning, in Markdown. */
  states: Record<string, string>;
  /** The states in which a resource can be created. */
  initial: string[];
  /** States in which something went wrong. */
  bad: string[];
  transitions: Transition[];
}

/**
 * Reads the lifecycles of every API, in the order of their titles.
 *
 * @throws {UserError} for a file whose lifecycle is that of another file that has none.
 */
export const readLifecycles = (apis: readonly DescribedApi[]): Lifecycle[] => apis.flatMap(lifecyclesOf);

function lifecyclesOf(api: DescribedApi): Lifecycle[] {
  const files = api.behavior;
  const drawn = files.filter((file): file is ResourceBehavior & { lifecycle: Drawn } => isDrawn(file.lifecycle));
  const known = new Set(drawn.map(({ lifecycle }) => lifecycle.id));
  const unknown = files.find(({ lifecycle }) => typeof lifecycle === "string" && !known.has(lifecycle));
  if (unknown !== undefined) {
    throw new UserError(`${unknown.resource}: no file has the lifecycle "${String(unknown.lifecycle)}".`);
  }
  return drawn.map((file) => lifecycleOf(api, file, files)).sort((one, other) => one.title.localeCompare(other.title));
}

const isDrawn = (lifecycle: Drawn | string | undefined): lifecycle is Drawn => typeof lifecycle === "object";

function lifecycleOf(
  api: DescribedApi,
  file: ResourceBehavior & { lifecycle: Drawn },
  files: readonly ResourceBehavior[],
): Lifecycle {
  const { id, title, about, states, bad = [] } = file.lifecycle;
  const sharing = files.filter(({ lifecycle }) => lifecycle === id);
  // An older form of a resource can have other states, which are not drawn.
  const enums = [file, ...sharing]
    .flatMap(({ resource, state = "status" }) => stateSchemas(api, resource, state))
    .filter((name) => statesOf(api, name).every((value) => value in states));
  const initial = initialStates(file).filter((state) => state in states);
  return {
    id,
    api: api.name,
    title,
    about,
    states,
    bad,
    initial,
    transitions: transitionsOf(file),
    enums: [...new Set(enums)],
  };
}

/** Each pair of states once, with every cause that leads from one to the other. */
function transitionsOf(file: ResourceBehavior): Transition[] {
  const all = movesOf(file).flatMap(({ from, to, label, isInferred }) =>
    to === undefined ? [] : from.map((one) => ({ from: one, to, label, isInferred })),
  );
  const pairs = Map.groupBy(
    all.filter(({ from, to }) => from !== to),
    ({ from, to }) => `${from} ${to}`,
  );
  return [...pairs.values()].map((same) => ({
    from: same[0]!.from,
    to: same[0]!.to,
    cause: [...new Set(same.map(({ label }) => label))].join(", or "),
    inferred: same.every(({ isInferred }) => isInferred),
  }));
}

/** What the creations of a file set the state to. */
function initialStates({ defaults, create = {}, state = "status" }: ResourceBehavior): string[] {
  const creations: Creation[] = Object.values(create);
  const own = (change: Creation): unknown[] => [
    change.sets?.[state] ?? (change.variants === undefined ? defaults?.sets?.[state] : undefined),
    ...(change.variants ?? []).map(({ sets }) => sets?.[state] ?? change.sets?.[state] ?? defaults?.sets?.[state]),
  ];
  const found = creations.length > 0 ? creations.flatMap(own) : [defaults?.sets?.[state]];
  return [...new Set(found.filter((value) => typeof value === "string" && !value.startsWith("$")))] as string[];
}

/** The page of an API's lifecycles. */
export const lifecyclesPath = (api: string): string => `${api}/lifecycles.html`;

/** The diagram of a lifecycle as a file. */
export const diagramPath = ({ api, id }: Lifecycle): string => `${api}/diagrams/${id}.svg`;
