/** The Method API at the newest version that is described. */
export * from "./2026-03-30.ts";
