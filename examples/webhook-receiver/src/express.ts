/**
 * For Express: `app.post("/webhooks", express.raw({ type: "application/json" }), createReceiver(…))`. The signature covers
 * the bytes that were sent, so `express.json()` must not have read them before.
 */
import { deliveryIdOf, isWebhookError, parseWebhookEvent, verifyWebhook } from "linkspec/method/webhooks";
import type { IncomingHttpHeaders } from "node:http";
import type { Inbox } from "./inbox.ts";

/** The part of Express's request and response that is used. */
interface ExpressRequest {
  headers: IncomingHttpHeaders;
  body: Uint8Array;
}
interface ExpressResponse {
  sendStatus(status: number): unknown;
}

export function createReceiver(inbox: Inbox, hmacSecret: string) {
  return async (request: ExpressRequest, response: ExpressResponse, next: (error: unknown) => void): Promise<void> => {
    try {
      const body = await verifyWebhook({ headers: request.headers, body: request.body }, { hmacSecret });
      inbox.add(parseWebhookEvent(body), deliveryIdOf(request));
      response.sendStatus(200);
    } catch (error) {
      if (!isWebhookError(error)) next(error);
      else if (error.reason === "too-large") response.sendStatus(413);
      else response.sendStatus(error.reason === "not-an-event" ? 400 : 401);
    }
  };
}
