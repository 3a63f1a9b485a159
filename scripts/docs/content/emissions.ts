/** When the sandbox sends each event type, from the behavior files. */
import type { Change, ResourceBehavior } from "../../../src/sandbox/behavior.ts";

/** A part of a file that takes effect, and what brings it about, in Markdown. */
interface Part {
  change: Change;
  cause: string;
  /** The event type by default. */
  op?: "create" | "update";
}

/** Event type → the changes that send it, as texts in Markdown. */
export function emissions(files: readonly ResourceBehavior[]): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  const add = (type: unknown, text: string): void => {
    if (typeof type === "string" && !type.startsWith("$"))
      found.set(type, (found.get(type) ?? new Set<string>()).add(text));
  };
  const eventsOf = new Map(files.map(({ resource, events }) => [resource, events]));
  for (const { events, ...file } of files) {
    for (const { change, cause, op } of partsOf(file)) {
      const usual = events === undefined || op === undefined ? [] : [`${events}.${op}`];
      for (const type of change.emits ?? usual) add(type, cause);
      for (const { emits = [] } of change.effects ?? []) for (const type of emits) add(type, cause);
      for (const { resource } of change.creates ?? []) {
        const created = typeof resource === "string" ? eventsOf.get(resource) : undefined;
        if (created !== undefined) add(`${created}.create`, cause);
      }
    }
  }
  return new Map([...found].map(([type, texts]) => [type, [...texts]]));
}

function partsOf(file: Omit<ResourceBehavior, "events">): Part[] {
  const { create = {}, transitions = [], reacts = [], entering = {}, state = "status" } = file;
  const path = `self.${state}`;
  const creations = Object.entries(create).flatMap(([id, creation]): Part[] => [
    { change: creation, cause: `request \`${id}\``, ...(creation.only_effects !== true && { op: "create" }) },
    ...(creation.variants ?? []).map((change) => ({ change, cause: `request \`${id}\`` })),
  ]);
  const moves = [
    ...transitions,
    ...reacts
      .filter(({ to }) => to !== undefined)
      .map((one) => ({ ...one, from: one.if?.[path] as string | string[] | undefined })),
  ];
  return [
    ...creations,
    ...moves.map((change): Part => ({ change, cause: textOf(change), op: "update" })),
    ...Object.entries(entering).flatMap(([name, changes]) =>
      changes.map((change) => ({ change, cause: `${file.resource} is \`${name}\`` })),
    ),
  ];
}

interface Move {
  from?: string | string[] | undefined;
  to?: string | undefined;
  label?: string | undefined;
}

function textOf({ from, to, label = "" }: Move): string {
  const states =
    to === undefined
      ? ""
      : ` (${[from ?? []]
          .flat()
          .map((one) => `\`${one}\``)
          .join(", ")} → \`${to}\`)`;
  return `${label}${states}`;
}
