/** Turns a call into what `fetch` takes. The only file that knows openapi-fetch, which puts the parts together. */
import { createFinalURL } from "openapi-fetch";
import type { CallInput } from "./call.ts";
import type { Definition, EncodedBody, Operation, PathParameter } from "./definition.ts";
import { MisuseError } from "./errors.ts";
import { KEY, normalizeHeaders, token } from "./headers.ts";
import type { Settings } from "./options.ts";

export interface PreparedRequest {
  readonly url: string;
  readonly init: RequestInit;
  readonly idempotencyKey: string | undefined;
}

/** Checks everything that a call gives and serialises it. Throws a `MisuseError`; nothing is sent then. */
export function prepare(settings: Settings, operation: Operation, input: CallInput): PreparedRequest {
  const { baseUrl, definition, redirect } = settings;
  const { id: operationId, method, path } = operation;
  const context = { operationId, method, path };
  const { path: values = {}, query = {} } = input.params ?? {};
  const headers: Record<string, string> = { ...settings.headers };
  if (input.headers) Object.assign(headers, normalizeHeaders(input.headers, context), settings.credentials);
  try {
    const url = createFinalURL(serializePath(operation, values), {
      baseUrl,
      params: { query },
      // Not called, as there are no path parameters left.
      pathSerializer: String,
      querySerializer: definition.encodeQuery ?? serializeQuery,
    });
    const idempotencyKey = chooseKey(settings, operation, input.idempotencyKey ?? headers[KEY]);
    if (idempotencyKey !== undefined) headers[KEY] = idempotencyKey;
    else if (headers[KEY]) delete headers[KEY];
    const encoded = encodeBody(definition, operation, input.body);
    if (encoded) headers["content-type"] = encoded.contentType;
    return { url, init: { method, headers, redirect, body: encoded?.body ?? null }, idempotencyKey };
  } catch (error) {
    // Any other error would quote the value.
    const what = error instanceof Refusal ? error.message : "a value";
    throw new MisuseError(`${what} cannot be sent.`, context);
  }
}

type Values = Readonly<Record<string, unknown>>;

/** Names what is wrong with a call and quotes nothing of it. */
class Refusal extends Error {}

/** Path values: present, no dot segments, and of the pattern that the description gives. */
function serializePath({ pieces }: Operation, values: Values): string {
  let text = "";
  for (const piece of pieces) text += typeof piece === "string" ? piece : serializeId(piece, values[piece.name]);
  return text;
}

function serializeId({ name, pattern }: PathParameter, value: unknown): string {
  if (typeof value !== "string" || /^\.\.?$/.test(value) || !pattern.test(value)) {
    throw new Refusal(`the path value ${name}, which has to match ${pattern.source},`);
  }
  return encodeURIComponent(value);
}

/** Query values: text, finite numbers and booleans, or arrays of them. Undefined and null leave a parameter out. */
function serializeQuery(query: Values): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value ?? []].flat().map((item) => {
      const isPlain = typeof item === "string" || typeof item === "boolean" || Number.isFinite(item);
      if (!isPlain || !token(name)) throw new Refusal("a query parameter");
      return `${name}=${encodeURIComponent(item as string)}`;
    }),
  );
  return pairs.join("&");
}

function encodeBody(
  { encode = encodeJson }: Definition,
  { method }: Operation,
  body: unknown,
): EncodedBody | undefined {
  if (body === undefined) return undefined;
  if (method === "GET") throw new Refusal("the body");
  return encode(body);
}

function encodeJson(body: unknown): EncodedBody {
  const text = JSON.stringify(body) as string | undefined;
  if (text === undefined) throw new Refusal("the body");
  return { body: text, contentType: "application/json" };
}

/** The caller's key as it is, or a new one, or none. */
function chooseKey(
  { idempotencyKeys, platform }: Settings,
  { isKeyed }: Operation,
  given: string | false | undefined,
): string | undefined {
  if (given === undefined) return isKeyed && idempotencyKeys ? platform.crypto.randomUUID() : undefined;
  if (given === false) return undefined;
  if (!isKeyed || !/^[\x20-\x7e]{1,255}$/.test(given)) throw new Refusal("the idempotency key");
  return given;
}
