/** The `Prefer` header (RFC 7240), with which a caller picks a documented answer: `Prefer: code=400, example=name`. */

export interface Preference {
  status?: number;
  example?: string;
}

/** What the header asks for, or what is wrong with it. Preferences of other systems are ignored, as the RFC asks. */
export function parsePrefer(header: string | undefined): Preference | { problem: string } {
  const preference: Preference = {};
  for (const part of header?.split(/[,;]/) ?? []) {
    const [name = "", value = ""] = part.split(/=(.*)/s).map((text) => text.trim().replace(/^"(.*)"$/s, "$1"));
    if (name.toLowerCase() === "example") preference.example = value;
    if (name.toLowerCase() !== "code") continue;
    if (!/^[1-5]\d\d$/.test(value)) return { problem: `Prefer: code must be an HTTP status, not "${value}"` };
    preference.status = Number(value);
  }
  return preference;
}
