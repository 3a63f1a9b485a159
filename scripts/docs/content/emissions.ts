/** When the sandbox sends each event type, from the behavior files. */
import { movesOf, type Move } from "./moves.ts";
import type { Change, ResourceBehavior } from "../../../src/sandbox/behavior.ts";

/** A part of a file that takes effect, and its cause, in Markdown. */
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
  for (const file of files) {
    const { events } = file;
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

function partsOf(file: ResourceBehavior): Part[] {
  const { create = {}, entering = {} } = file;
  const creations = Object.entries(create).flatMap(([id, creation]): Part[] => [
    { change: creation, cause: `request \`${id}\``, ...(creation.only_effects !== true && { op: "create" }) },
    ...(creation.variants ?? []).map((change) => ({ change, cause: `request \`${id}\`` })),
  ]);
  return [
    ...creations,
    ...movesOf(file).map((move): Part => ({ change: move.change, cause: textOf(move), op: "update" })),
    ...Object.entries(entering).flatMap(([name, changes]) =>
      changes.map((change) => ({ change, cause: `${file.resource} is \`${name}\`` })),
    ),
  ];
}

function textOf({ from, to, label }: Move): string {
  const states = from.map((one) => `\`${one}\``).join(", ");
  return to === undefined ? label : `${label} (${states} → \`${to}\`)`;
}
