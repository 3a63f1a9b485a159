/** Keeps values out of a report: it names places and rules, never the values there. */
import type { Document } from "../openapi/document.ts";

/**
 * A property as both APIs name theirs, such as `line1`, `expand[]` or `credit_health_30d`. Anything else could be data: an
 * address, a person's name, an id.
 */
const NAME = /^[a-z$][a-z_$]{0,48}(\d{1,3}[a-z_]{0,20})?(\[\])?$/;

/** The methods of HTTP (RFC 9110, 9.3, and RFC 5789). Any other text in their place could be data. */
const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT"]);

/** Writes places without list indexes, and without the keys of maps that could be data. */
export class Redactor {
  /** Properties and parameters that the description names. */
  readonly #declared = new Set<string>();
  /** Segments of paths that the description names. */
  readonly #segments = new Set<string>();
  /** What an id looks like. */
  readonly #ids: RegExp[] = [];

  constructor(document: Document) {
    this.#collect(document);
    for (const path of Object.keys(document.paths ?? {})) path.split("/").forEach((part) => this.#segments.add(part));
  }

  /** A request to no operation, with everything that the description does not name replaced: `GET /accounts/*`. */
  route(method: string, path: string): string {
    const parts = path.split("/").map((part) => (this.#segments.has(part) ? part : "*"));
    return `${METHODS.has(method) ? method : "<method>"} ${parts.join("/")}`;
  }

  /** `data.*.id` for `["data", "0", "id"]`. */
  place(location: readonly string[]): string {
    return location.map((name) => this.name(name)).join(".") || "-";
  }

  /** A name, or a mark in place of what could be data. */
  name(name: string): string {
    if (this.#declared.has(name)) return name;
    if (/^\d+$/.test(name)) return "*";
    return NAME.test(name) && !this.#ids.some((id) => id.test(name)) ? name : "<key>";
  }

  #collect(node: unknown): void {
    if (typeof node !== "object" || node === null) return;
    const { properties, name, pattern } = node as Record<string, unknown>;
    if (typeof properties === "object") Object.keys(properties ?? {}).forEach((key) => this.#declared.add(key));
    if (typeof name === "string" && "in" in node) this.#declared.add(name).add(name.toLowerCase());
    if (typeof pattern === "string" && /^\^\(?(\?:)?[a-z]+_/.test(pattern)) this.#ids.push(new RegExp(pattern, "u"));
    for (const value of Object.values(node)) this.#collect(value);
  }
}
