/** Keeps values out of a report: it names places and rules, never what stood there. */
import type { Document } from "../openapi/document.ts";

/** A name as APIs give them, such as `line1`, `expand[]` or `credit_health_30d`: no address, number or sentence. */
const NAME = /^[A-Za-z$][A-Za-z_$.-]{0,48}(\d{1,3}[a-z_]{0,20})?(\[\])?$/;

/** Writes places without list indexes, and without the keys of maps that could be data. */
export class Redactor {
  /** Properties and parameters that the description names. */
  readonly #declared = new Set<string>();
  /** What an id looks like. */
  readonly #ids: RegExp[] = [];

  constructor(document: Document) {
    this.#collect(document);
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
