/** The APIs and dated versions of `redocly.yaml`: the one list of what is built. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";

export interface Api {
  /** As in `redocly.yaml`, e.g. `method@2026-03-30`. */
  id: string;
  /** e.g. `method`. */
  name: string;
  /** e.g. `2026-03-30`. */
  version: string;
  /** The root of the hand-written description. */
  root: string;
  /** Folder of what is generated for it. */
  generated: string;
}

/** Ours. It is built like the others, but has no page in the docs, no mock and no client, and is not counted. */
const INTERNAL = "control";

/**
 * Every described API in the order of `redocly.yaml`: versions of one API from the oldest to the latest.
 * @param output - The folder to generate into; another one when only the difference is of interest.
 */
export const readApis = (output?: string): Api[] => readAllApis(output).filter(isDescribed);

/** What is built: the described APIs, and the control of the mock and the sandbox. */
export function readAllApis(output = "generated"): Api[] {
  const config = parse(readFileSync("redocly.yaml", "utf8")) as { apis: Record<string, { root: string }> };
  return Object.entries(config.apis).map(([id, { root }]) => {
    const [name = id, version = ""] = id.split("@");
    return { id, name, version, root, generated: `${output}/${name}/${version}` };
  });
}

/** Whether an API is one that linkspec describes, and not its own. */
export const isDescribed = ({ name }: Api): boolean => name !== INTERNAL;

/** The latest version of each API. */
export function latestApis(): Api[] {
  return [...new Map(readApis().map((api) => [api.name, api])).values()];
}
