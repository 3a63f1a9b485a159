/** Reads the response headers that a description declares. */
import type { Description } from "./definition.ts";

/** What an id or an error name looks like; anything else could be something that must not be logged. */
const TOKEN = /^[\w.:-]{1,128}$/;

export const token = (value: unknown): string | undefined =>
  typeof value === "string" && TOKEN.test(value) ? value : undefined;

/** Declared headers by their name in a result, numbers as numbers; what is missing or not a number is left out. */
export function parseHeaders(headers: Headers, description: Description): Record<string, string | number> {
  const parsed: Record<string, string | number> = {};
  for (const [header, name] of Object.entries(description.headers)) {
    const value = headers.get(header);
    if (value === null) continue;
    if (!name.endsWith("#")) parsed[name] = value;
    else if (value.trim() !== "" && Number.isFinite(Number(value))) parsed[name.slice(0, -1)] = Number(value);
  }
  return parsed;
}
