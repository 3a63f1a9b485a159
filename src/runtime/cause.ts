/** Keeps what caused a failure without keeping what was sent. */

/**
 * The cause itself when it says nothing but words and numbers about a connection. Otherwise a copy of its name, message
 * and code: some implementations of `fetch` attach the request, with its headers and body, to their errors.
 */
export function safeCause(error: unknown, secret: string, depth = 0): unknown {
  const { name, message, code, cause: inner, errors } = (error ?? {}) as AggregateError & { code?: unknown };
  if (typeof message !== "string" || depth > 5) return undefined;
  const isSafe = (value: unknown) => Object(value) !== value && redact(value, secret) === String(value);
  const cause = safeCause(inner, secret, depth + 1);
  const isHarmless = cause === inner && !errors && [message, ...Object.values(error as object)].every(isSafe);
  return isHarmless ? error : Object.assign(new Error(redact(message, secret)), { name, code, cause });
}

/** Takes out the key, paths, query strings and bearer tokens. */
const redact = (value: unknown, secret: string): string =>
  String(value)
    .replaceAll(secret, "…")
    .replace(/[/?][^\s"'`]*|bearer\s+\S+/gi, "…");
