import { own } from "../../runtime/own.ts";
import { WebhookError } from "../../runtime/webhooks/error.ts";
import { createReceiver, requireFunctions, type ReceiverCallbacks } from "../../runtime/webhooks/receiver.ts";
import { isThin, readAnyEvent, type ThinEvent, type WebhookEvent } from "./parse.ts";
import { resolveVerifyOptions, verifyWebhook, type VerifyOptions } from "./verify.ts";

export interface WebhookHandlerOptions extends VerifyOptions, ReceiverCallbacks {
  /**
   * Called with each verified snapshot event. Store the event or put it into a queue, and do the work elsewhere: the response
   * waits until the returned promise is settled, and has status 500 when it rejects, so that Stripe delivers the event again.
   * An `onEvent` that takes longer than 4 seconds continues after a response with status 200. The same event can arrive twice,
   * with the same `id`. Without `onEvent`, snapshot events are rejected with 400.
   */
  onEvent?: ((event: WebhookEvent) => void | Promise<void>) | undefined;
  /** As `onEvent`, for thin events. Without it, thin events are rejected with 400. */
  onThinEvent?: ((event: ThinEvent) => void | Promise<void>) | undefined;
}

/**
 * Creates a receiver of webhooks for any server that uses the Fetch API.
 *
 * @param options - The secret of the endpoint, and `onEvent`, `onThinEvent` or both.
 * @returns A function from `Request` to `Response`. The status is 200 for a verified event and 500 when a callback fails. It
 *   is 401 for a delivery that cannot be trusted, 400 for a body that is not an event or of a kind without a callback, 413
 *   for one that is too large, and 405 for anything but a POST. The body is always empty.
 * @throws {TypeError} when an option is wrong, a secret is missing or empty, or there is no callback for events.
 * @example
 * const receive = createWebhookHandler({ secret, onEvent: (event) => queue.add(event) });
 * export default { fetch: receive };
 * @see https://docs.stripe.com/webhooks
 */
export function createWebhookHandler(options: WebhookHandlerOptions): (request: Request) => Promise<Response> {
  const { onEvent, onThinEvent, onError, waitUntil } = own(options);
  resolveVerifyOptions(options);
  requireFunctions({ onEvent, onThinEvent });
  if (!onEvent && !onThinEvent) throw new TypeError("Missing onEvent or onThinEvent: no event could be handled.");
  const accept = async (request: Request) => {
    const event = readAnyEvent(await verifyWebhook(request, options));
    const act = isThin(event) ? onThinEvent && (() => onThinEvent(event)) : onEvent && (() => onEvent(event));
    if (act === undefined) throw new WebhookError("wrong-kind");
    return act;
  };
  return createReceiver(accept, { onError, waitUntil });
}
