/** Turns a call into what `fetch` takes. */
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
  { apiKey, baseUrl, ...settings }: Settings,
  operation: Operation,
  input: CallInput,
  platform: Platform,
): PreparedRequest {
  const { method } = operation;
  const { path = {}, query = {} } = input.params ?? {};
  try {
    const url = baseUrl + serializePath(definition, operation, path) + serializeQuery(query);
    const headers = new Headers(settings.headers);
    for (const [name, value] of Object.entries(input.headers ?? {})) headers.set(name, value);
    const idempotencyKey = chooseKey(settings, operation, input, platform);
    // What the client's own headers say is taken away: one key for many calls would make them one call.
    if (idempotencyKey === undefined) headers.delete(KEY);
    else headers.set(KEY, idempotencyKey);
    headers.set("authorization", `Bearer ${apiKey}`);
    headers.set(definition.versionHeader, definition.description.version);
    const body = encodeBody(definition, operation, input.body);
    if (body) headers.set("content-type", body.contentType);
    // A redirect would take the key and the body elsewhere. Cloudflare knows no "error"; there the 3xx is the answer.
    const redirect = globalThis.navigator?.userAgent === "Cloudflare-Workers" ? "manual" : "error";
    return { url, init: { method, headers, redirect, body: body?.body ?? null }, idempotencyKey };
  } catch (error) {
    // Any other error would quote the value.
    const what = error instanceof Refusal ? error.message : "a value";
    throw new MisuseError(`${what} cannot be sent.`, { operationId: operation.id, method, path: operation.path });
  }
}

const KEY = "idempotency-key";

/** Names what is wrong with a call and quotes nothing of it. */
class Refusal extends Error {}

type Values = Readonly<Record<string, unknown>>;

/** Path values: present, no dot segments, and of the pattern that the description gives. */
function serializePath({ description: { patterns } }: Definition, { path }: Operation, values: Values): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    const pattern = patterns[`${path} ${name}`] ?? patterns[name] ?? "^[^/]+$";
    if (typeof value !== "string" || /^\.\.?$/.test(value) || !new RegExp(pattern, "u").test(value)) {
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
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}

function encodeBody({ encode }: Definition, { method }: Operation, body: unknown) {
  if (body === undefined) return undefined;
  if (encode !== undefined) return encode(body);
  const text = JSON.stringify(body) as string | undefined;
  if (text === undefined || method === "GET") throw new Refusal("the body");
  return { body: text, contentType: "application/json" };
}

/** The caller's key as it is, or a new one, or none. */
function chooseKey(
  { idempotencyKeys }: Pick<Settings, "idempotencyKeys">,
  { keyed }: Operation,
  { headers = {}, idempotencyKey }: CallInput,
  platform: Platform,
): string | undefined {
  const given = idempotencyKey ?? Object.entries(headers).find(([name]) => name.toLowerCase() === KEY)?.[1];
  if (given === undefined) return keyed && idempotencyKeys ? platform.crypto.randomUUID() : undefined;
  if (given === false) return undefined;
  if (!keyed || !/^[\x20-\x7e]{1,255}$/.test(given)) {
    throw new Refusal("the idempotency key");
  }
  return given;
}
