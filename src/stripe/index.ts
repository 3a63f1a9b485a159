/** Stripe Financial Connections at the newest version that is described. */
export * from "./2026-10-28.endive.ts";
