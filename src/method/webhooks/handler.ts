import { own } from "../../runtime/own.ts";
import { createReceiver, requireFunctions, type ReceiverCallbacks } from "../../runtime/webhooks/receiver.ts";
import { deliveryIdOf } from "./headers.ts";
import { parseWebhookEvent, type WebhookEvent } from "./parse.ts";
import { resolveVerifyOptions, verifyWebhook, type VerifyOptions } from "./verify.ts";

export interface WebhookHandlerOptions extends VerifyOptions, ReceiverCallbacks {
  /**
   * Called with each verified event and the id of its delivery, which is the same when Method tries again (see
   * `deliveryIdOf`). Store the event or put it into a queue, and do the work elsewhere: the response waits until the returned
   * promise is settled, and has status 500 when it rejects, so that Method delivers the event again. Method waits 5 seconds;
   * an `onEvent` that takes longer than 4 seconds continues after a response with status 200.
   */
  onEvent: (event: WebhookEvent, deliveryId: string | undefined) => void | Promise<void>;
}

/**
 * Creates a receiver of webhooks for any server that uses the Fetch API.
 *
 * @param options - The secrets of the webhook and what to do with an event.
 * @returns A function from `Request` to `Response`. The status is 200 for a verified event and 500 when `onEvent` fails. It
 *   is 401 for a delivery that cannot be trusted, 400 for a body that is not an event, 413 for one that is too large, and 405
 *   for anything but a POST. The body is always empty.
 * @throws {TypeError} when an option is wrong, or a secret is missing or empty.
 * @example
 * const receive = createWebhookHandler({ hmacSecret, onEvent: (event) => queue.add(event) });
 * export default { fetch: receive };
 * @see https://docs.methodfi.com/2026-03-30/reference/webhooks/overview
 */
export function createWebhookHandler(options: WebhookHandlerOptions): (request: Request) => Promise<Response> {
  const { onEvent, onError, waitUntil } = own(options);
  resolveVerifyOptions(options);
  requireFunctions({ onEvent: onEvent ?? null });
  const accept = async (request: Request) => {
    const event = parseWebhookEvent(await verifyWebhook(request, options));
    return () => onEvent(event, deliveryIdOf(request));
  };
  return createReceiver(accept, { onError, waitUntil });
}
