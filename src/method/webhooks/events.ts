/** STUB until the description has webhooks. */
export interface KnownWebhookEvent {
  id: string;
  type: "payment.create" | "payment.update";
  path: string;
  event?: string;
}
