/** The headers of Method's deliveries. */
import { headerOf, type RawDelivery } from "../../runtime/webhooks/delivery.ts";

export const SIGNATURE_HEADER = "method-webhook-signature";
export const TIMESTAMP_HEADER = "method-webhook-timestamp";
export const ID_HEADER = "method-webhook-delivery-id";

/**
 * Returns the ID of a delivery: the same at each attempt, different for each event. Store those that you have handled.
 *
 * @param delivery - A Fetch API `Request`, or the headers of a request in another form.
 * @returns The id, e.g. `obwh_4ewMmBbjYDMR4`; undefined for a delivery without one, as before March 2026.
 * @example
 * if (!(await isHandled(deliveryIdOf(request)))) await handle(event);
 * @see https://docs.methodfi.com/2026-03-30/reference/webhooks/overview
 */
export const deliveryIdOf = (delivery: Pick<RawDelivery, "headers">): string | undefined =>
  headerOf(delivery, ID_HEADER);
