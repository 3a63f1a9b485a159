import { deliveryIdOf } from "./delivery.ts";
import { isWebhookError, WebhookError, type WebhookRefusal } from "./error.ts";
import { parseWebhookEvent, type WebhookEvent } from "./parse.ts";
import { requireSecrets, verifyWebhook, type VerifyOptions } from "./verify.ts";

export interface WebhookHandlerOptions extends VerifyOptions {
  /**
   * Called with each verified event and the id of its delivery, which is the same when Method tries again (see
   * `deliveryIdOf`). Method waits 5 seconds for the answer, which this handler gives without waiting for a returned
   * promise: store the event or put it into a queue, and do the work elsewhere.
   */
  onEvent: (event: WebhookEvent, deliveryId: string | undefined) => void | Promise<void>;
  /** Called with what `onEvent` threw and, as `WebhookError`, with each refused delivery. Default: nothing. */
  onError?: ((error: unknown) => void) | undefined;
  /** Keeps an edge runtime alive until `onEvent` is done, e.g. `(work) => context.waitUntil(work)`. */
  waitUntil?: ((work: Promise<void>) => void) | undefined;
}

const STATUS: Record<WebhookRefusal, number> = {
  "missing-header": 401,
  "wrong-token": 401,
  "wrong-signature": 401,
  stale: 401,
  "too-large": 413,
  "not-an-event": 400,
};

/**
 * Makes a receiver of webhooks for any server that speaks the Fetch API.
 *
 * @param options the secrets of the webhook and what to do with an event.
 * @returns a function from `Request` to `Response`: 200 for a verified event, 401 for one that cannot be trusted, 400 for
 *   a body that is no event, 413 for one that is too large, 405 for anything but a POST. The body is always empty.
 * @throws {TypeError} when no secret is given, or an empty one.
 * @example
 * const receive = createWebhookHandler({ hmacSecret, onEvent: (event) => queue.add(event) });
 * export default { fetch: receive };
 * @see https://docs.methodfi.com/2026-03-30/reference/webhooks/overview
 */
export function createWebhookHandler(options: WebhookHandlerOptions): (request: Request) => Promise<Response> {
  const { onEvent, onError = () => {}, waitUntil = () => {} } = options;
  requireSecrets(options);
  return async (request) => {
    if (request.method !== "POST") return new Response(null, { status: 405, headers: { allow: "POST" } });
    try {
      const event = parseWebhookEvent(await verifyWebhook(request, options));
      waitUntil(
        Promise.resolve()
          .then(() => onEvent(event, deliveryIdOf(request)))
          .catch(onError),
      );
      return new Response(null, { status: 200 });
    } catch (error) {
      if (!isWebhookError(error)) throw error;
      onError(error satisfies WebhookError);
      return new Response(null, { status: STATUS[error.reason] });
    }
  };
}
