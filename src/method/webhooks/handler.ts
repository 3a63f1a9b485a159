import { callSafely } from "../../runtime/hooks.ts";
import { own } from "../../runtime/own.ts";
import { platform } from "../../runtime/platform.ts";
import { within } from "../../runtime/time.ts";
import { deliveryIdOf } from "./delivery.ts";
import { isWebhookError, type WebhookRefusal } from "./error.ts";
import { parseWebhookEvent, type WebhookEvent } from "./parse.ts";
import { resolveVerifyOptions, verifyWebhook, type VerifyOptions } from "./verify.ts";

export interface WebhookHandlerOptions extends VerifyOptions {
  /**
   * Called with each verified event and the id of its delivery, which is the same when Method tries again (see
   * `deliveryIdOf`). Store the event or put it into a queue, and do the work elsewhere: the answer waits until the returned
   * promise is settled, and says 500 when it is rejected, so that Method delivers the event again. Method waits 5 seconds;
   * what takes longer than 4 is answered with 200 and goes on.
   */
  onEvent: (event: WebhookEvent, deliveryId: string | undefined) => void | Promise<void>;
  /**
   * Called with what `onEvent` threw, with a `WebhookError` for each rejected delivery, and with what kept a body from being
   * read. What it throws or rejects with is ignored. Default: nothing.
   */
  onError?: ((error: unknown) => void) | undefined;
  /** Keeps an edge runtime alive until an `onEvent` that takes long is done, e.g. `(work) => context.waitUntil(work)`. */
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

/** Milliseconds before an answer must be on its way. */
const PATIENCE = 4_000;

/**
 * Makes a receiver of webhooks for any server that speaks the Fetch API.
 *
 * @param options the secrets of the webhook and what to do with an event.
 * @returns a function from `Request` to `Response`: 200 for a verified event, 401 for one that cannot be trusted, 400 for
 *   a body that is no event, 413 for one that is too large, 405 for anything but a POST, 500 when `onEvent` fails. The body
 *   is always empty.
 * @throws {TypeError} when an option is wrong, or a secret is missing or empty.
 * @example
 * const receive = createWebhookHandler({ hmacSecret, onEvent: (event) => queue.add(event) });
 * export default { fetch: receive };
 * @see https://docs.methodfi.com/2026-03-30/reference/webhooks/overview
 */
export function createWebhookHandler(options: WebhookHandlerOptions): (request: Request) => Promise<Response> {
  const { onEvent, onError, waitUntil } = own(options);
  resolveVerifyOptions(options);
  for (const [name, callback] of Object.entries({ onEvent, onError, waitUntil })) {
    const isMissing = callback === undefined && name !== "onEvent";
    if (!isMissing && typeof callback !== "function") throw new TypeError(`Invalid ${name}: expected a function.`);
  }
  const report = (error: unknown) => callSafely(() => onError?.(error));
  return async (request) => {
    if (request.method !== "POST") return new Response(null, { status: 405, headers: { allow: "POST" } });
    let event: WebhookEvent;
    try {
      event = parseWebhookEvent(await verifyWebhook(request, options));
    } catch (error) {
      report(error);
      // Anything else is a body that broke off, or that something else has read before.
      return new Response(null, { status: isWebhookError(error) ? STATUS[error.reason] : 500 });
    }
    const work = (async () => onEvent(event, deliveryIdOf(request)))();
    const reported = work.catch(report);
    callSafely(() => waitUntil?.(reported));
    const { failure } = await within(platform, PATIENCE, undefined, () => work);
    // What is only late goes on; what has failed is delivered again.
    return new Response(null, { status: failure === undefined || failure === "timeout" ? 200 : 500 });
  };
}
