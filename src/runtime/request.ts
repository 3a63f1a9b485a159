/** Turns a call into what `fetch` takes. The only file that knows openapi-fetch, which puts the parts together. */
import { createFinalURL } from "openapi-fetch";
import type { CallInput } from "./call.ts";
import type { Definition, EncodedBody, Operation, PathParameter } from "./definition.ts";
import { MisuseError } from "./errors.ts";
import { KEY, normalizeHeaders } from "./headers.ts";
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
  const { path: values = {}, query = {} } = input.params ?? {};
  try {
    const url = createFinalURL(path, {
      baseUrl,
      params: { path: values, query },
      pathSerializer: () => baseUrl + serializePath(operation, values),
      querySerializer: definition.encodeQuery ?? serializeQuery,
    });
    const headers: Record<string, string> = { ...settings.headers };
    if (input.headers) Object.assign(headers, normalizeHeaders(input.headers), settings.credentials);
    const idempotencyKey = chooseKey(settings, operation, input.idempotencyKey ?? headers[KEY]);
    if (idempotencyKey !== undefined) headers[KEY] = idempotencyKey;
    else if (headers[KEY]) delete headers[KEY];
    const init: RequestInit = { method, headers, redirect };
    if (input.body !== undefined) {
      const { body, contentType } = encodeBody(definition, operation, input.body);
      init.body = body;
      headers["content-type"] = contentType;
    }
    return { url, init, idempotencyKey };
  } catch (error) {
    // Any other error would quote the value.
    const what = error instanceof Refusal ? error.message : "a value";
    throw new MisuseError(`${what} cannot be sent.`, { operationId, method, path });
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
      if (!isPlain || !/^[\w.[\]-]+$/.test(name)) {
        throw new Refusal("a query parameter");
      }
      return `${name}=${encodeURIComponent(item as string)}`;
    }),
  );
  return pairs.join("&");
}

function encodeBody({ encode = encodeJson }: Definition, { method }: Operation, body: unknown): EncodedBody {
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
