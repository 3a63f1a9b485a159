/** The Method API at the latest described version. */
export * from "./2026-03-30.ts";
