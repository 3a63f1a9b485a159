/** The `Prefer` header (RFC 7240), with which a caller selects a documented response: `Prefer: code=400, example=name`. */

import type { Operation } from "../../openapi/operation.ts";

export interface Preference {
  status?: number;
  example?: string;
}

/** What the header selects, or what is wrong with it. Preferences of other systems are ignored, as the RFC requires. */
export function parsePrefer(header: string | undefined): Preference | { problem: string } {
  const preference: Preference = {};
  for (const { name, value } of preferences(header)) {
    if (name === "example") preference.example = value;
    if (name !== "code") continue;
    if (!/^[1-5]\d\d$/.test(value)) return { problem: `Prefer: code must be an HTTP status, not "${value}"` };
    preference.status = Number(value);
  }
  return preference;
}

/** The preferences that are registered at IANA: a client that sends one misspells nothing. */
const REGISTERED = ["respond-async", "return", "wait", "handling", "depth-noroot", "safe"];

const KNOWN = new Set(["code", "example", "", ...REGISTERED]);

/** The names in the header that mean nothing here. */
export const unknownPreferences = (header: string | undefined): string[] =>
  [...new Set(preferences(header).map(({ name }) => name))].filter((name) => !KNOWN.has(name));

/** The names in the header. */
export const parsePreferenceNames = (header: string | undefined): string[] =>
  preferences(header).map(({ name }) => name);

/** Whether the header prefers an asynchronous response (RFC 7240) and the operation declares the header. */
export const prefersAsync = ({ parameters }: Operation, header: string | undefined): boolean =>
  parameters.some(({ in: place, name }) => place === "header" && name.toLowerCase() === "prefer") &&
  parsePreferenceNames(header).includes("respond-async");

const preferences = (header = ""): { name: string; value: string }[] =>
  header.split(/[,;]/).map((part) => {
    const [name = "", value = ""] = part.split(/=(.*)/s).map((text) => text.trim().replace(/^"(.*)"$/s, "$1"));
    return { name: name.toLowerCase(), value };
  });
