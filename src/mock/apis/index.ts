/** The profile of every API that can be mocked. An API that is added is added here. */
import { MockError } from "../error.ts";
import { method } from "./method.ts";
import type { ApiProfile } from "../profile.ts";

const PROFILES = { method };

/** An API that can be mocked. */
export type ApiName = keyof typeof PROFILES;

export const API_NAMES = Object.keys(PROFILES) as ApiName[];

export function profileOf(api: string): ApiProfile {
  const profile = PROFILES[api as ApiName] as ApiProfile | undefined;
  if (profile === undefined) {
    throw new MockError("unknown-api", `There is no API "${api}". There are: ${API_NAMES.join(", ")}.`);
  }
  return profile;
}
