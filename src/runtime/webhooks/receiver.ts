/** The receiver that the webhook handlers of all APIs share. */
import { callSafely } from "../hooks.ts";
import { platform } from "../platform.ts";
import { within } from "../time.ts";
import { isWebhookError, type WebhookErrorReason } from "./error.ts";

export interface ReceiverCallbacks {
  /**
   * Called with each error that `onEvent` throws, with a `WebhookError` for each rejected delivery, and with the reason why a
   * body could not be read. What it throws or rejects with is ignored. Default: none.
   */
  onError?: ((error: unknown) => void) | undefined;
  /** Keeps an edge runtime alive until a slow `onEvent` is done, e.g. `(work) => context.waitUntil(work)`. */
  waitUntil?: ((work: Promise<void>) => void) | undefined;
}

const STATUS: Record<WebhookErrorReason, number> = {
  "missing-header": 401,
  "malformed-header": 401,
  "wrong-token": 401,
  "wrong-signature": 401,
  stale: 401,
  "too-large": 413,
  "not-an-event": 400,
  "wrong-kind": 400,
};

/** Milliseconds before a response must be sent. */
const PATIENCE = 4_000;

/** Throws a `TypeError` for a callback that is not a function. */
export function requireFunctions(callbacks: Readonly<Record<string, unknown>>): void {
  for (const [name, callback] of Object.entries(callbacks)) {
    if (callback !== undefined && typeof callback !== "function") {
      throw new TypeError(`Invalid ${name}: expected a function.`);
    }
  }
}

/**
 * Creates a receiver of deliveries.
 *
 * @param accept - Verifies and parses a delivery, and returns what is to be done with it. Rejects for what is not trusted.
 * @param callbacks - The callbacks that were passed to the handler.
 */
export function createReceiver(
  accept: (request: Request) => Promise<() => void | Promise<void>>,
  { onError, waitUntil }: ReceiverCallbacks,
): (request: Request) => Promise<Response> {
  requireFunctions({ onError, waitUntil });
  const report = (error: unknown) => callSafely(() => onError?.(error));
  return async (request) => {
    if (request.method !== "POST") return new Response(null, { status: 405, headers: { allow: "POST" } });
    let act: () => void | Promise<void>;
    try {
      act = await accept(request);
    } catch (error) {
      report(error);
      // Anything else is a body that was interrupted, or that something else has read before.
      return new Response(null, { status: isWebhookError(error) ? STATUS[error.reason] : 500 });
    }
    const work = (async () => act())();
    const reported = work.catch(report);
    callSafely(() => waitUntil?.(reported));
    const { failure } = await within(platform, PATIENCE, undefined, () => work);
    // Late work continues; failed work is delivered again.
    return new Response(null, { status: failure === undefined || failure === "timeout" ? 200 : 500 });
  };
}
