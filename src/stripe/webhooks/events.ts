/** The described events, from the description's `webhooks`, with their types closed. */
import type { webhooks } from "../../../generated/stripe/2026-10-28.endive/types.ts";
import type { Closed } from "../../runtime/webhooks/event.ts";

/** The bodies that the webhooks of the latest version deliver. */
type Payload = {
  [Name in keyof webhooks]: webhooks[Name]["post"]["requestBody"]["content"]["application/json"];
}[keyof webhooks];

/** A snapshot event of a type that the description knows: a union that narrows on `type`. */
export type KnownWebhookEvent = Closed<Extract<Payload, { object: "event" }>>;

/** The types of snapshot events that the description knows, e.g. for a map with an entry for each. */
export type KnownWebhookEventType = KnownWebhookEvent["type"];

/** A thin event of a type that the description knows: a union that narrows on `type`. */
export type KnownThinEvent = Closed<Extract<Payload, { object: "v2.core.event" }>>;

/** The types of thin events that the description knows. */
export type KnownThinEventType = KnownThinEvent["type"];
