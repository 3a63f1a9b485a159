/** The profile of every API that can be mocked. An API that is described is added here. */
import { MockError } from "../error.ts";
import { method } from "./method.ts";
import type { ApiName } from "../described.ts";
import type { ApiProfile } from "../profile.ts";

const PROFILES: Record<ApiName, ApiProfile> = { method };

/** @throws MockError `unknown-api` */
export function profileOf(api: string): ApiProfile {
  if (!Object.hasOwn(PROFILES, api)) {
    const known = Object.keys(PROFILES).join(", ");
    throw new MockError("unknown-api", `There is no API "${api}". There are: ${known}.`);
  }
  return PROFILES[api as ApiName];
}
