/** Turns a call into the arguments of `fetch`. The only file that knows openapi-fetch, which puts the parts together. */
import { createFinalURL } from "openapi-fetch";
import type { ApiAdapter, EncodedBody } from "./api-adapter.ts";
import type { CallInput } from "./call.ts";
import { MisuseError } from "./errors.ts";
import type { FetchInit } from "./fetch.ts";
import { KEY, normalizeHeaders, token } from "./headers.ts";
import { InputError } from "./input-error.ts";
import type { ResolvedOptions } from "./options.ts";
import type { Operation, PathParameter } from "./operation-table.ts";
import { isObject, own } from "./own.ts";

export interface PreparedRequest {
  readonly url: string;
  readonly init: Omit<FetchInit, "signal">;
  readonly idempotencyKey: string | undefined;
}

/** Checks the input of a call and serializes it. Throws a `MisuseError`; nothing is sent then. */
export function prepare(options: ResolvedOptions, operation: Operation, input: CallInput): PreparedRequest {
  const { baseUrl, adapter, redirect } = options;
  const { id: operationId, method, path } = operation;
  const context = { operationId, method, path };
  const headers: Record<string, string> = { ...options.headers };
  if (input.headers) Object.assign(headers, normalizeHeaders(input.headers, context), options.credentials);
  try {
    checkSignal(input.signal);
    Object.assign(headers, headersFromOptions(adapter, input));
    adapter.checkHeaders?.(headers);
    const params = own(input.params ?? {});
    const url = createFinalURL(serializePath(operation, objectOf("params.path", params.path)), {
      baseUrl,
      params: { query: objectOf("params.query", params.query) },
      // Not called, as there are no path parameters left.
      pathSerializer: String,
      querySerializer: adapter.encodeQuery ?? serializeQuery,
    });
    const idempotencyKey = chooseKey(
      options,
      operation,
      input.idempotencyKey === undefined ? headers[KEY] : input.idempotencyKey,
    );
    if (idempotencyKey !== undefined) headers[KEY] = idempotencyKey;
    else if (headers[KEY]) delete headers[KEY];
    const encoded = encodeBody(adapter, operation, input.body);
    if (encoded) headers["content-type"] = encoded.contentType;
    return { url, init: { method, headers, redirect, body: encoded?.body ?? null }, idempotencyKey };
  } catch (error) {
    // Any other error would quote the value.
    throw new MisuseError(`Invalid ${error instanceof InputError ? error.message : "value"}.`, context);
  }
}

function checkSignal(signal: Partial<AbortSignal> | undefined): void {
  if (signal === undefined) return;
  // Without the last one, the end of the call would throw where nobody catches it.
  const methods = [signal?.addEventListener, signal?.removeEventListener];
  if (typeof signal?.aborted !== "boolean" || methods.some((method) => typeof method !== "function")) {
    throw new InputError("signal: expected an AbortSignal, such as the signal of an AbortController");
  }
}

/** The options that an API sends as headers. Throws an `InputError` for a value that a header cannot carry. */
export function headersFromOptions({ headerOptions = {} }: ApiAdapter, input: object): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, header] of Object.entries(headerOptions)) {
    const value = (input as Values)[name];
    if (typeof value === "string" && /^[!-~]+$/.test(value)) headers[header] = value;
    else if (value !== undefined) throw new InputError(`${name}: expected an ID`);
  }
  return headers;
}

type Values = Readonly<Record<string, unknown>>;

function objectOf(name: string, value: unknown): Values {
  if (value !== undefined && !isObject(value)) throw new InputError(`${name}: expected an object`);
  return (value ?? {}) as Values;
}

/** Path values: present, no dot segments, and of the pattern in the description. */
function serializePath({ pieces }: Operation, values: Values): string {
  return pieces
    .map((piece) => {
      if (typeof piece === "string") return piece;
      return serializeId(piece, Object.hasOwn(values, piece.name) ? values[piece.name] : undefined);
    })
    .join("");
}

function serializeId({ name, pattern }: PathParameter, value: unknown): string {
  if (typeof value === "string" && !/^\.\.?$/.test(value) && pattern.test(value)) return encodeURIComponent(value);
  throw new InputError(`params.path.${name}: expected a string that matches ${pattern.source}`);
}

/** Query values: text, finite numbers and booleans, or arrays of them. Undefined and null omit a parameter. */
function serializeQuery(query: Values): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value ?? []].flat().map((item) => {
      const isValid = typeof item === "string" || typeof item === "boolean" || Number.isFinite(item);
      if (isValid && token(name)) return `${name}=${encodeURIComponent(item as string)}`;
      throw new InputError(
        `params.query.${token(name) ?? "?"}: expected text, a finite number, a boolean or an array of them`,
      );
    }),
  );
  return pairs.join("&");
}

function encodeBody({ encode }: ApiAdapter, { method }: Operation, body: unknown): EncodedBody | undefined {
  if (body === undefined) return undefined;
  if (method === "GET") throw new InputError("body: a GET request has none");
  return encode(body);
}

/** The caller's key as it is, or a new one, or none. */
function chooseKey(
  { idempotencyKeys, platform }: ResolvedOptions,
  { isKeyed }: Operation,
  key: unknown,
): string | undefined {
  if (key === undefined) return isKeyed && idempotencyKeys ? platform.crypto.randomUUID() : undefined;
  if (key === false) return undefined;
  if (!isKeyed) throw new InputError("idempotencyKey: the operation takes none");
  // No blank at either end: `fetch` trims header values.
  if (typeof key === "string" && /^[!-~]([ -~]{0,253}[!-~])?$/.test(key)) return key;
  throw new InputError("idempotencyKey: expected 1 to 255 characters of ASCII, or false");
}
