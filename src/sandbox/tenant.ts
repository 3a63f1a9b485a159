/** Everything that one credential has: its resources and its deliveries. */
import { Store } from "./store.ts";
import type { Delivery } from "./webhooks.ts";

export class Tenant {
  readonly credential: string;
  readonly store: Store;
  readonly deliveries = new Map<string, Delivery>();
  /** By subscription: when its next delivery may start. */
  readonly slots = new Map<string, number>();

  constructor(credential: string, limit?: number) {
    this.credential = credential;
    this.store = new Store(limit);
  }
}

/** The key or token of a credential, which is an `Authorization` header with its scheme. */
export const tokenOf = (credential: string): string => credential.replace(/^\S+\s+/, "");
