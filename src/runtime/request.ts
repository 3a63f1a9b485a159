/** Turns a call into what `fetch` takes. The only file that knows openapi-fetch, which puts the parts together. */
import { createFinalURL } from "openapi-fetch";
import type { CallInput } from "./call.ts";
import type { Definition, Operation } from "./definition.ts";
import { MisuseError } from "./errors.ts";
import type { Settings } from "./options.ts";
import type { Platform } from "./platform.ts";

export interface PreparedRequest {
  readonly url: string;
  readonly init: RequestInit;
  readonly idempotencyKey: string | undefined;
}

/** Checks everything that a call gives and serialises it. Throws a `MisuseError`; nothing is sent then. */
export function prepare(
  definition: Definition,
  settings: Settings,
  operation: Operation,
  input: CallInput,
  platform: Platform,
): PreparedRequest {
  const { method } = operation;
  const { path = {}, query = {} } = input.params ?? {};
  try {
    const url =
      settings.baseUrl +
      createFinalURL(operation.path, {
        baseUrl: "",
        params: { path, query },
        pathSerializer: (template, values) => serializePath(definition, template, values),
        querySerializer: definition.encodeQuery ?? serializeQuery,
      });
    const given = normalize(input.headers);
    const idempotencyKey = chooseKey(settings, operation, input.idempotencyKey ?? given[KEY], platform);
    const body = encodeBody(definition, operation, input.body);
    const headers: Record<string, string> = {
      ...normalize(settings.headers),
      ...given,
      ...body?.headers,
      authorization: `Bearer ${settings.apiKey}`,
      [definition.versionHeader]: definition.description.version,
    };
    if (idempotencyKey !== undefined) headers[KEY] = idempotencyKey;
    // Not even what the client's own headers say: one key for many calls would make them one call.
    else if (headers[KEY]) delete headers[KEY];
    // A redirect would take the key and the body elsewhere. Cloudflare knows no "error"; there the 3xx is the answer.
    const redirect = globalThis.navigator?.userAgent === "Cloudflare-Workers" ? "manual" : "error";
    return { url, init: { method, headers, redirect, ...(body && { body: body.body }) }, idempotencyKey };
  } catch (error) {
    // Any other error would quote the value.
    const what = error instanceof Refusal ? error.message : "a value";
    throw new MisuseError(`${what} cannot be sent.`, { operationId: operation.id, method, path: operation.path });
  }
}

const KEY = "idempotency-key";

type Values = Readonly<Record<string, unknown>>;

/** Header names in lower case, as HTTP does not tell them apart; throws when one cannot be sent. */
const normalize = (headers: Readonly<Record<string, string>> | undefined): Record<string, string> =>
  headers ? Object.fromEntries(new Headers(headers)) : {};

/** Names what is wrong with a call and quotes nothing of it. */
class Refusal extends Error {}

/** The patterns of descriptions, compiled once. */
const compiled: Record<string, RegExp> = {};

/** Path values: present, no dot segments, and of the pattern that the description gives. */
function serializePath({ description: { patterns } }: Definition, path: string, values: Values): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    const pattern = patterns[`${path} ${name}`] ?? patterns[name] ?? "^[^/]+$";
    if (
      typeof value !== "string" ||
      /^\.\.?$/.test(value) ||
      !(compiled[pattern] ??= new RegExp(pattern, "u")).test(value)
    ) {
      throw new Refusal(`the path value ${name}, which has to match ${pattern},`);
    }
    return encodeURIComponent(value);
  });
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

function encodeBody({ encode }: Definition, { method }: Operation, body: unknown) {
  if (body === undefined) return undefined;
  if (encode !== undefined) return encode(body);
  const text = JSON.stringify(body) as string | undefined;
  if (text === undefined || method === "GET") throw new Refusal("the body");
  return { body: text, headers: { "content-type": "application/json" } };
}

/** The caller's key as it is, or a new one, or none. */
function chooseKey(
  { idempotencyKeys }: Settings,
  { keyed }: Operation,
  given: string | false | undefined,
  platform: Platform,
): string | undefined {
  if (given === undefined) return keyed && idempotencyKeys ? platform.crypto.randomUUID() : undefined;
  if (given === false) return undefined;
  if (!keyed || !/^[\x20-\x7e]{1,255}$/.test(given)) throw new Refusal("the idempotency key");
  return given;
}
