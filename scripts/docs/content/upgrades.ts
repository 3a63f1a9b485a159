/** Hand-written migration notes of `docs/upgrades/<api>/<from>..<to>.yaml`, joined with the changes of `redocly diff`. */
import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { diffVersions, type Change } from "./openapi-diff.ts";
import type { DescribedApi, Version } from "./api-model.ts";

export interface Note {
  id: string;
  breaking: boolean;
  title: string;
  /** The change, in Markdown. */
  what: string;
  /** How to migrate, in Markdown. */
  do: string;
  /** JSON before and after the change. */
  before?: string;
  after?: string;
  /** Texts that occur in the changes that the note explains. */
  covers: string[];
}

/** The upgrade from one version to the next. */
export interface UpgradeStep {
  from: Version;
  to: Version;
  /** Breaking notes first. */
  notes: { note: Note; changes: Change[] }[];
  /** Changes without a note. */
  others: Change[];
}

/** The overview of an API's upgrade guides. */
export const upgradesPath = (api: DescribedApi): string => `${api.name}/upgrade/index.html`;

/** The upgrade guide from one version to another. */
export const upgradePath = (api: DescribedApi, from: Version, to: Version): string =>
  `${api.name}/upgrade/${from.version}-to-${to.version}.html`;

export const notesFile = (from: Version, to: Version): string =>
  `docs/upgrades/${from.name}/${from.version}..${to.version}.yaml`;

function readNotes(from: Version, to: Version): Note[] {
  const file = notesFile(from, to);
  return existsSync(file) ? (parse(readFileSync(file, "utf8")) as { notes: Note[] }).notes : [];
}

const explains = ({ covers }: Note, { place, message, pointers }: Change): boolean =>
  covers.some((text) => `${place} ${message}`.includes(text) || pointers.split(/[ /#]/).includes(text));

async function readUpgradeStep(from: Version, to: Version): Promise<UpgradeStep> {
  const changes = await diffVersions(from, to);
  const notes = readNotes(from, to);
  // A change belongs to the first note that explains it.
  const owner = new Map(changes.map((change) => [change, notes.find((note) => explains(note, change))]));
  const joined = notes.map((note) => ({ note, changes: changes.filter((change) => owner.get(change) === note) }));
  return {
    from,
    to,
    notes: [...joined.filter(({ note }) => note.breaking), ...joined.filter(({ note }) => !note.breaking)],
    others: changes.filter((change) => owner.get(change) === undefined),
  };
}

/** Every step of an API, oldest first. */
export const readUpgradeSteps = ({ versions }: DescribedApi): Promise<UpgradeStep[]> =>
  Promise.all(versions.slice(1).map((to, index) => readUpgradeStep(versions[index] as Version, to)));
