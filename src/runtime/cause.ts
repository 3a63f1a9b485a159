/** Keeps what caused a failure without keeping what was sent. */

/** What the errors of Node's `fetch` say about a connection, and nothing else. */
const HARMLESS = /^(stack|message|name|cause|errors|code|errno|syscall|address|port|hostname|socket)$/;

/** Query strings and bearer tokens. */
const SECRET = /\?[^\s"'`]*|bearer\s+\S+/gi;

/**
 * The cause itself when it tells about a connection only. Otherwise a copy of its name, message and code: some
 * implementations of `fetch` attach the request, with its headers and body, to their errors.
 */
export function safeCause(cause: unknown, secret: string, depth = 0): unknown {
  if (!isError(cause) || depth > 5) return undefined;
  const message = cause.message.replaceAll(secret, "…").replaceAll(SECRET, "…");
  const inner = safeCause(cause.cause, secret, depth + 1);
  const isHarmless =
    message === cause.message &&
    inner === cause.cause &&
    Object.keys(cause).every((key) => HARMLESS.test(key)) &&
    (cause.errors ?? []).every((error) => safeCause(error, secret, depth + 1) === error);
  if (isHarmless) return cause;
  const { name, code } = cause;
  return Object.assign(
    new Error(message),
    { name },
    code !== undefined && { code },
    inner !== undefined && { cause: inner },
  );
}

interface FetchError extends Error {
  code?: unknown;
  errors?: unknown[];
}

/** Also true for an error of another realm, e.g. of a test runner's. */
const isError = (value: unknown): value is FetchError =>
  typeof value === "object" && value !== null && typeof (value as Error).message === "string";
