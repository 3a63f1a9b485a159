/** Keeps what caused a failure without keeping what was sent. */
import { token } from "./headers.ts";

/**
 * A copy of what a failure says of itself: name, message, code and cause. The error itself is not handed on, as some
 * implementations of `fetch` attach the request, with its headers and body, to their errors.
 */
export function safeCause(error: unknown, secret: string, depth = 0): Error | undefined {
  const { name, message, code, cause } = (error ?? {}) as Error & { code?: unknown };
  if (typeof message !== "string" || depth > 5) return undefined;
  const copy = new Error(redact(message, secret), { cause: safeCause(cause, secret, depth + 1) });
  return Object.assign(copy, { name: token(name), code: token(code) });
}

/** Takes out the key, paths and query strings. */
const redact = (message: string, secret: string): string =>
  message.replaceAll(secret, "…").replace(/[/?][^\s"'`]*/g, "…");
