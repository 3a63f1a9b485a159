/** For servers that speak the Fetch API: `export default { fetch: createReceiver(…) }`. */
import { createWebhookHandler } from "linkspec/method/webhooks";
import type { Inbox } from "./inbox.ts";

export const createReceiver = (inbox: Inbox, hmacSecret: string) =>
  createWebhookHandler({ hmacSecret, onEvent: (event, id) => inbox.add(event, id) });
