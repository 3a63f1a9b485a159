/** What behavior files assume because no source documents it. */
import type { ResourceBehavior } from "../../../src/sandbox/behavior.ts";

export interface InferredRule {
  resource: string;
  /** What is assumed: the transition, creation or error, in Markdown. */
  rule: string;
  /** Why it is assumed, in Markdown. */
  reason: string;
}

/** Every part of the files that is marked `inferred`; once where several rules share it. */
export function inferredRules(files: readonly ResourceBehavior[]): InferredRule[] {
  const all = files.flatMap((file) => find(file.resource, file, ""));
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function find(resource: string, node: unknown, around: string): InferredRule[] {
  if (Array.isArray(node)) return node.flatMap((item) => find(resource, item, around));
  if (typeof node !== "object" || node === null) return [];
  const part = node as Record<string, unknown>;
  const rule = nameOf(part) ?? around;
  const reason = part["inferred"];
  const own = typeof reason === "string" ? [{ resource, rule, reason }] : [];
  return [
    ...own,
    ...Object.entries(part).flatMap(([key, value]) => find(resource, value, isName(key) ? `\`${key}\`` : rule)),
  ];
}

/** An operation, below which creations are listed. */
const isName = (key: string): boolean => /^(create|simulate)[A-Z]/.test(key);

function nameOf({ label, from, to, error, retries }: Record<string, unknown>): string | undefined {
  if (typeof error === "string") return `fails with \`${error}\``;
  if (retries !== undefined) return `retries after ${[retries].flat().join(", ")}`;
  if (typeof label !== "string") return undefined;
  const states = [from ?? "any state"].flat().map((state) => `\`${String(state)}\``);
  return to === undefined ? label : `${states.join(" or ")} to \`${String(to)}\`: ${label}`;
}
