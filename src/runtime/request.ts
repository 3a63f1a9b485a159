/** Turns a call into what `fetch` takes. This is the only file that knows openapi-fetch. */
import { createFinalURL, createQuerySerializer, defaultPathSerializer, mergeHeaders } from "openapi-fetch";
import type { Definition, Operation } from "./definition.ts";
import { MisuseError } from "./errors.ts";
import type { CallInput } from "./call.ts";
import type { Settings } from "./options.ts";

export interface PreparedRequest {
  readonly url: string;
  readonly init: RequestInit;
  readonly idempotencyKey: string | undefined;
}

const serializeQuery = /* @__PURE__ */ createQuerySerializer();

type Values = Record<string, unknown>;

/** Checks everything that a call gives and serialises it. Throws a `MisuseError`; nothing is sent then. */
export function prepare(
  definition: Definition,
  settings: Settings,
  operation: Operation,
  input: CallInput,
  newKey: () => string,
): PreparedRequest {
  const { path = {}, query = {} } = input.params ?? {};
  checkPath(definition, operation, path);
  checkQuery(operation, query);
  const body = encodeBody(definition, operation, input.body);
  const idempotencyKey = chooseKey(settings, operation, input, newKey);
  const own = {
    accept: operation.text ? "*/*" : "application/json",
    authorization: `Bearer ${settings.apiKey}`,
    [definition.versionHeader]: definition.description.version,
    "content-type": body?.contentType,
    // Null takes away what the client's own headers say: one key for many calls would make them one call.
    "idempotency-key": idempotencyKey ?? null,
  };
  return {
    url: createFinalURL(operation.path, {
      baseUrl: settings.baseUrl,
      params: { path, query },
      querySerializer: serializeQuery,
      pathSerializer: defaultPathSerializer,
    }),
    init: {
      method: operation.method,
      headers: joinHeaders(operation, settings.headers, input.headers, own),
      // A redirect would take the key and the body elsewhere. Cloudflare knows no "error"; there the 3xx is the answer.
      redirect: globalThis.navigator?.userAgent === "Cloudflare-Workers" ? "manual" : "error",
      ...(body && { body: body.body }),
    },
    idempotencyKey,
  };
}

const misuse = ({ id, method, path }: Operation, message: string) =>
  new MisuseError(message, { operationId: id, method, path });

/** Path values: present, no dot segments, and of the pattern that the description gives. */
function checkPath({ description }: Definition, operation: Operation, values: Values): void {
  for (const [, name = ""] of operation.path.matchAll(/\{(\w+)\}/g)) {
    const value = values[name];
    const pattern = description.patterns[`${operation.path} ${name}`] ?? description.patterns[name];
    const isUsable = typeof value === "string" && value !== "" && value !== "." && value !== "..";
    if (!isUsable) throw misuse(operation, `the path value ${name} is missing or cannot be part of a path.`);
    if (pattern !== undefined && !new RegExp(pattern, "u").test(value)) {
      throw misuse(operation, `the path value ${name} does not match ${pattern}.`);
    }
    if (!value.isWellFormed()) throw misuse(operation, `the path value ${name} is not well-formed text.`);
  }
}

/** Query values: text, finite numbers and booleans, or arrays of them. Undefined and null leave a parameter out. */
function checkQuery(operation: Operation, query: Values): void {
  for (const [name, value] of Object.entries(query)) {
    const isPlain = (item: unknown) =>
      typeof item === "string" ? item.isWellFormed() : typeof item === "boolean" || Number.isFinite(item);
    if (
      value == null ? false : !(Array.isArray(value) ? value : [value]).every(isPlain) || !/^[\w.[\]-]+$/.test(name)
    ) {
      throw misuse(operation, `the query parameter ${JSON.stringify(name)} has a value that cannot be sent.`);
    }
  }
}

function encodeBody({ encode }: Definition, operation: Operation, body: unknown) {
  if (body === undefined) return undefined;
  if (operation.method === "GET") throw misuse(operation, "a GET request has no body.");
  let text: string | undefined;
  try {
    if (encode !== undefined) return encode(body);
    text = JSON.stringify(body) as string | undefined;
  } catch {
    // The reason would quote the body.
  }
  if (text === undefined) throw misuse(operation, "the body cannot be serialised.");
  return { body: text, contentType: "application/json" };
}

/** The caller's key as it is, or a new one, or none. */
function chooseKey(
  settings: Settings,
  operation: Operation,
  input: CallInput,
  newKey: () => string,
): string | undefined {
  const inHeaders = Object.entries(input.headers ?? {}).find(([name]) => name.toLowerCase() === "idempotency-key")?.[1];
  const given = input.idempotencyKey ?? inHeaders;
  if (given === undefined) return operation.keyed && settings.idempotencyKeys ? newKey() : undefined;
  if (given === false) return undefined;
  if (!operation.keyed) throw misuse(operation, "this operation takes no idempotency key.");
  if (typeof given !== "string" || !/^[\x20-\x7e]{1,255}$/.test(given)) {
    throw misuse(operation, "the idempotency key is not 1 to 255 printable ASCII characters.");
  }
  return given;
}

/** Later headers replace earlier ones. */
function joinHeaders(
  operation: Operation,
  ...all: (Readonly<Record<string, string | null | undefined>> | undefined)[]
): Headers {
  try {
    return mergeHeaders(...all);
  } catch {
    // The reason would quote the value.
    throw misuse(operation, "a header has a name or a value that cannot be sent.");
  }
}
