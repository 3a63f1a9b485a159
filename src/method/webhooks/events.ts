/** The described events, out of the description's `webhooks`, with their types closed. */
import type { webhooks } from "../../../generated/method/2026-03-30/types.ts";
import type { Closed } from "../../runtime/webhooks/event.ts";

/** What the webhooks of the latest version deliver; each version before it has a part of it. */
type Payload = {
  [Name in keyof webhooks]: webhooks[Name]["post"]["requestBody"]["content"]["application/json"];
}[keyof webhooks];

/** An event of a type that the description knows: a union that narrows on `type`. */
export type KnownWebhookEvent = Closed<Payload>;

/** The types of events that the description knows, e.g. for a map with an entry for each. */
export type KnownWebhookEventType = KnownWebhookEvent["type"];
