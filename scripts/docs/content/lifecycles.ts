/** Reads `docs/lifecycles.yaml`, the one source of the lifecycle diagrams. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { UserError } from "../../lib/user-error.ts";

export interface Transition {
  from: string;
  to: string;
  /** The cause of the transition; may be empty. */
  cause: string;
  /** Inferred from the names of the states; the API's reference does not document it. */
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
  /** State → the first version that has it. States that are not listed exist in every version. */
  since: Record<string, string>;
  /** States in which something went wrong. */
  bad: string[];
  transitions: Transition[];
}

export interface Lifecycles {
  lifecycles: Lifecycle[];
  /** Schema → why it has no diagram. */
  undrawn: Record<string, string>;
}

type Source = Omit<Lifecycle, "transitions" | "since" | "bad"> & {
  since?: Record<string, string>;
  bad?: string[];
  transitions: [from: string, to: string, cause: string, mark?: string][];
};

/**
 * Reads every lifecycle.
 *
 * @throws {UserError} when a transition names an undescribed state.
 */
export function readLifecycles(file = "docs/lifecycles.yaml"): Lifecycles {
  const source = parse(readFileSync(file, "utf8")) as { lifecycles: Source[]; undrawn: Record<string, string> };
  return { lifecycles: source.lifecycles.map((each) => readOne(file, each)), undrawn: source.undrawn };
}

function readOne(file: string, { since = {}, bad = [], transitions, ...rest }: Source): Lifecycle {
  const named = [...transitions.flatMap(([from, to]) => [from, to]), ...bad, ...Object.keys(since)];
  const unknown = named.filter((state) => !(state in rest.states));
  if (unknown.length > 0) throw new UserError(`${file}: ${rest.id} does not describe ${unknown.join(", ")}.`);
  return {
    ...rest,
    since,
    bad,
    transitions: transitions.map(([from, to, cause, mark]) => ({ from, to, cause, inferred: mark === "inferred" })),
  };
}

/** The page of an API's lifecycles. */
export const lifecyclesPath = (api: string): string => `${api}/lifecycles.html`;

/** The diagram of a lifecycle as a file. */
export const diagramPath = ({ api, id }: Lifecycle): string => `${api}/diagrams/${id}.svg`;

/** The states that a version has. */
export const statesIn = ({ states, since }: Lifecycle, version: string): string[] =>
  Object.keys(states).filter((state) => (since[state] ?? "") <= version);
