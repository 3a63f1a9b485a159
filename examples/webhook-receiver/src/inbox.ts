/** What happens with an event once it is trusted. */
import type { WebhookEvent } from "linkspec/method/webhooks";

/** Takes each delivery once: Method sends one again when it has not had an answer in time. A real one keeps this in a database. */
export class Inbox {
  readonly #seen = new Set<string>();
  readonly settled: string[] = [];
  readonly unknown: string[] = [];

  add(event: WebhookEvent, deliveryId: string | undefined): void {
    if (deliveryId !== undefined && this.#seen.has(deliveryId)) return;
    if (deliveryId !== undefined) this.#seen.add(deliveryId);
    switch (event.type) {
      case "payment.update":
        this.settled.push(event.id);
        break;
      case "payment.create":
        break;
      default:
        // New types come without a new version: note them, and answer 200 all the same.
        this.unknown.push(String(event.type));
    }
  }
}
