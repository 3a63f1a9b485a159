/** What moves a resource from state to state: the transitions of its behavior file, and the reactions that name a state. */
import type { Change, ResourceBehavior } from "../../../src/sandbox/behavior.ts";

export interface Move {
  change: Change;
  /** The states from which it leads; none for any state. */
  from: string[];
  /** Undefined for a change within a state. */
  to: string | undefined;
  /** What brings it about. */
  label: string;
  /** Whether no source documents it. */
  isInferred: boolean;
}

export function movesOf({ transitions = [], reacts = [], state = "status" }: ResourceBehavior): Move[] {
  const path = `self.${state}`;
  const reactions = reacts
    .filter(({ to }) => to !== undefined)
    .map((one) => ({ ...one, from: one.if?.[path] as string | string[] | undefined }));
  return [...transitions, ...reactions].map((change) => {
    const { from, to, label = "", inferred } = change;
    return { change, from: [from ?? []].flat(), to, label, isInferred: inferred !== undefined };
  });
}
