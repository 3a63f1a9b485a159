/** Stripe Financial Connections at the latest described version. */
export * from "./2026-10-28.endive.ts";
