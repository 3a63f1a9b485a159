/** Reads why the mock rejected a request. An API never sends this header. */
import { token } from "./headers.ts";
import { parseJson } from "./json.ts";

/** What is wrong with a request, without any value of it. */
export interface Violation {
  /** Where, e.g. `request.body.amount`. */
  readonly place: string;
  /** The rule that is broken, e.g. `type` or `required`. */
  readonly rule: string;
}

/** The violations in `sl-violations`; undefined when there are none. Names that are not tokens become `*`. */
export function readViolations(
  headers: { get(name: string): string | null },
  secret: string,
): readonly Violation[] | undefined {
  const list = parseJson(headers.get("sl-violations") ?? undefined);
  if (!Array.isArray(list)) return undefined;
  const clean = (value: unknown): string => token(String(value), secret) ?? "*";
  return (list as { location?: unknown; code?: unknown; severity?: unknown }[])
    .filter((each) => each?.severity === "Error")
    .map(({ location, code }) => ({ place: [location].flat().map(clean).join("."), rule: clean(code) }));
}
