/** The profile of every API that can be mocked. An API that is described is added here. */
import { method } from "./method.ts";
import { stripe } from "./stripe.ts";
import type { ApiName } from "./operation-types.ts";
import type { ApiProfile } from "./profile.ts";

const PROFILES: Record<ApiName, ApiProfile> = { method, stripe };

/** Returns the profile of an API that is described. */
export const profileOf = (api: string): ApiProfile => PROFILES[api as ApiName];
