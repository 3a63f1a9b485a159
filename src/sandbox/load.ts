/** The behavior of each API, loaded when a sandbox of it is created. */
import { SetupError } from "./setup-error.ts";
import { signWebhook } from "../method/webhooks/sign.ts";
import { behavior as method } from "../../generated/method/behavior.ts";
import { resourceErrors } from "../../generated/method/errors.ts";
import type { Behavior } from "./behavior.ts";
import type { Sign } from "./webhooks.ts";

export interface SandboxApi {
  behavior: Behavior;
  sign: Sign;
}

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

const APIS: Record<string, SandboxApi> = {
  method: {
    behavior: { ...(method as unknown as Pick<Behavior, "resources" | "testData">), errors: resourceErrors },
    // Signed at the time of sending on the wall: receivers compare it with their own clock.
    sign: (body, { auth_token, hmac_secret }, deliveryId) =>
      signWebhook(body, { authToken: text(auth_token), hmacSecret: text(hmac_secret), deliveryId }),
  },
};

/** @throws {SetupError} `unknown-api` for an API without behavior files. */
export function sandboxApi(api: string): SandboxApi {
  const found = Object.hasOwn(APIS, api) ? APIS[api] : undefined;
  if (found !== undefined) return found;
  throw new SetupError("unknown-api", `There is no sandbox for "${api}". Available: ${Object.keys(APIS).join(", ")}.`);
}
