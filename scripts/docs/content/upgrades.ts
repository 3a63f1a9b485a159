/** The hand-written notes of `docs/upgrades/<api>/<from>..<to>.yaml`, joined with what `redocly diff` finds. */
import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { diffVersions, type Change } from "./openapi-diff.ts";
import type { DescribedApi, Version } from "./api-model.ts";

export interface Note {
  id: string;
  breaking: boolean;
  title: string;
  /** What changes, in Markdown. */
  what: string;
  /** What to do about it, in Markdown. */
  do: string;
  /** JSON, as it was and as it is. */
  before?: string;
  after?: string;
  /** Texts that occur in the changes which the note is about. */
  covers: string[];
}

/** The way from one version to the next. */
export interface Step {
  from: Version;
  to: Version;
  /** The breaking ones first. */
  notes: { note: Note; changes: Change[] }[];
  /** What no note is about. */
  others: Change[];
}

export const notesFile = (from: Version, to: Version): string =>
  `docs/upgrades/${from.name}/${from.version}..${to.version}.yaml`;

function readNotes(from: Version, to: Version): Note[] {
  const file = notesFile(from, to);
  return existsSync(file) ? (parse(readFileSync(file, "utf8")) as { notes: Note[] }).notes : [];
}

const isAbout = ({ covers }: Note, { place, message, pointers }: Change): boolean =>
  covers.some((text) => `${place} ${message}`.includes(text) || pointers.split(/[ /#]/).includes(text));

async function readStep(from: Version, to: Version): Promise<Step> {
  const changes = await diffVersions(from, to);
  const notes = readNotes(from, to);
  // Each change goes with the first note that is about it.
  const owner = new Map(changes.map((change) => [change, notes.find((note) => isAbout(note, change))]));
  const joined = notes.map((note) => ({ note, changes: changes.filter((change) => owner.get(change) === note) }));
  return {
    from,
    to,
    notes: [...joined.filter(({ note }) => note.breaking), ...joined.filter(({ note }) => !note.breaking)],
    others: changes.filter((change) => owner.get(change) === undefined),
  };
}

/** Every step of an API, the oldest first. */
export const readSteps = ({ versions }: DescribedApi): Promise<Step[]> =>
  Promise.all(versions.slice(1).map((to, index) => readStep(versions[index] as Version, to)));
