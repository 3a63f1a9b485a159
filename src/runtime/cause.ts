/** Keeps the cause of a failure without the request. */
import { token } from "./headers.ts";

/**
 * A copy of an error's name, message, code and cause. The error itself is not passed on, as some implementations of `fetch`
 * attach the request, with its headers and body, to their errors.
 */
export function safeCause(error: unknown, secret: string, depth = 0): Error | undefined {
  const { name, message, code, cause } = (error ?? {}) as Error & { code?: unknown };
  if (typeof message !== "string" || depth > 5) return undefined;
  // A parser quotes what it parsed.
  const safeMessage = name === "SyntaxError" ? "…" : redact(message, secret);
  const copy = new Error(safeMessage, { cause: safeCause(cause, secret, depth + 1) });
  return Object.assign(copy, { name: token(name, secret), code: token(code, secret) });
}

/** Takes out the key, paths and query strings. */
const redact = (message: string, secret: string): string =>
  message.replaceAll(secret, "…").replace(/[/?][^\s"'`]*/g, "…");
