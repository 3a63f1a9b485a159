/** The profile of every API that can be mocked. An API that is described is added here. */
import { SetupError } from "../../openapi/error.ts";
import { method } from "./method.ts";
import { stripe } from "./stripe.ts";
import type { ApiName } from "./operation-types.ts";
import type { ApiProfile } from "./profile.ts";

const PROFILES: Record<string, ApiProfile> & Record<ApiName, ApiProfile> = { method, stripe };

/** @throws SetupError `unknown-api` */
export function profileOf(api: string): ApiProfile {
  const profile = Object.hasOwn(PROFILES, api) ? PROFILES[api] : undefined;
  if (profile !== undefined) return profile;
  throw new SetupError("unknown-api", `There is no API "${api}". There are: ${Object.keys(PROFILES).join(", ")}.`);
}
