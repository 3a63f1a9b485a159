/** What happens with an event once it is trusted. */
import type { WebhookEvent } from "linkspec/method/webhooks";

/** Keeps each delivery once: Method sends an event again when it has not had an answer in time. */
export class Inbox {
  readonly #seen = new Set<string>();
  readonly settled: string[] = [];
  readonly unknown: string[] = [];

  add(event: WebhookEvent): void {
    const key = JSON.stringify(event);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
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
