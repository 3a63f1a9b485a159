/** The behavior of each API, loaded when a sandbox of it is created. */
import { SetupError } from "../openapi/error.ts";
import { ID_HEADER, TIMESTAMP_HEADER } from "../method/webhooks/headers.ts";
import { signWebhook } from "../method/webhooks/sign.ts";
import { behavior as method } from "../../generated/method/behavior.ts";
import { resourceErrors } from "../../generated/method/errors.ts";
import type { Behavior } from "./behavior.ts";
import type { Sign } from "./webhooks.ts";

export interface SandboxApi {
  behavior: Behavior;
  sign: Sign;
}

/** Signed at the time of sending on the wall: receivers compare it with their own clock. */
const signDelivery: Sign = async (body, subscription, deliveryId) => {
  const [authToken, hmacSecret] = [text(subscription["auth_token"]), text(subscription["hmac_secret"])];
  if (authToken !== undefined || hmacSecret !== undefined) {
    return signWebhook(body, { authToken, hmacSecret, deliveryId });
  }
  const timestamp = String(Math.floor(Date.now() / 1000));
  return { "content-type": "application/json", [TIMESTAMP_HEADER]: timestamp, [ID_HEADER]: deliveryId };
};

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

const APIS: Record<string, SandboxApi> = {
  method: {
    behavior: { ...(method as unknown as Pick<Behavior, "resources" | "testData">), errors: resourceErrors },
    sign: signDelivery,
  },
};

/** @throws {SetupError} `unknown-api` for an API without behavior files. */
export function sandboxApi(api: string): SandboxApi {
  const found = Object.hasOwn(APIS, api) ? APIS[api] : undefined;
  if (found !== undefined) return found;
  throw new SetupError("unknown-api", `There is no sandbox for "${api}". Available: ${Object.keys(APIS).join(", ")}.`);
}
