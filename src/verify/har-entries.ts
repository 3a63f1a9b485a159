/**
 * Reads the entries of an HTTP Archive with a look at the type of every field, because archives are written by many
 * programs. `null` counts as absent; anything else of a wrong type is an error that names the field.
 */
import { kindOf } from "../openapi/check-options.ts";
import { SetupError } from "../openapi/error.ts";

/** One side of an entry, with the two places of each fact merged. */
export interface Message {
  /** By lowercase name, without HTTP/2 pseudo headers such as `:path`. */
  headers: Map<string, string>;
  text: string | undefined;
  /** `base64`, or undefined for plain text. */
  encoding: string | undefined;
  /** The fields of a form, which some recorders write instead of its text. */
  fields: [string, string][] | undefined;
  mediaType: string | undefined;
  /** In bytes; 0 when there was no body, -1 if the recorder does not record it. */
  size: number;
  /** The file with the body, beside the archive. Playwright writes it with `content: "attach"`. */
  file: string | undefined;
}

export interface Entry {
  /** In capitals. */
  method: string;
  url: string;
  status: number;
  request: Message;
  response: Message;
}

type Fields = Record<string, unknown>;

/**
 * The entries that have a response and whose URL is wanted. The others are not looked at any further.
 *
 * @throws {SetupError} `invalid-archive`
 */
export function* readEntries(text: string, isWanted: (url: string) => boolean): Generator<Entry> {
  const log = fieldsAt(parse(text), "log", "");
  const entries = log === undefined ? undefined : listAt(log, "entries", "log");
  if (entries === undefined) throw notAnArchive("it has no log.entries");
  if (entries.length > 0 && !entries.some(isRecognizable)) {
    throw notAnArchive("none of its log.entries has a request.url and a response.status");
  }
  for (const [index, entry] of entries.entries()) {
    const place = `log.entries[${index}]`;
    if (entry === null) continue;
    const fields = asFields(entry, place);
    const request = fieldsAt(fields, "request", place);
    const response = fieldsAt(fields, "response", place);
    const url = request && textAt(request, "url", `${place}.request`);
    // What a recorder could not read has no URL or one of another form.
    if (request === undefined || url === undefined || !URL.canParse(url) || !isWanted(url)) continue;
    // A request that was blocked, aborted or failed has no response: status 0, -1 or none, depending on the recorder.
    const status = response && numberAt(response, "status", `${place}.response`);
    if (response !== undefined && isInterrupted(response)) continue;
    // An informational status, such as that of a WebSocket, is not the end of an exchange either.
    if (status !== undefined && status >= 200) yield readEntry(request, response!, { place, url, status });
  }
}

const isRecognizable = (entry: unknown): boolean => {
  const { request, response } = (entry ?? {}) as { request?: Fields | null; response?: Fields | null };
  return typeof request?.["url"] === "string" && typeof response?.["status"] === "number";
};

/**
 * Whether a response was interrupted, though it has a status. Chromium and mitmproxy write `_error`, Playwright `_failureText`, and
 * Charles a `_charlesStatus` other than `COMPLETE`.
 */
function isInterrupted({ _error, _failureText, _charlesStatus }: Fields): boolean {
  const isFailed = [_error, _failureText].some((reason) => typeof reason === "string" && reason !== "");
  return isFailed || (typeof _charlesStatus === "string" && _charlesStatus.toUpperCase() !== "COMPLETE");
}

function readEntry(request: Fields, response: Fields, at: { place: string; url: string; status: number }): Entry {
  const [sentAt, receivedAt] = [`${at.place}.request`, `${at.place}.response`];
  const method = textAt(request, "method", sentAt);
  if (method === undefined) throw invalid(`${sentAt}.method`, "a string", undefined);
  const content = fieldsAt(response, "content", receivedAt) ?? {};
  return {
    method: method.toUpperCase(),
    url: at.url,
    status: at.status,
    request: readMessage(request, "postData", sentAt, numberAt(request, "bodySize", sentAt) ?? 0),
    // HAR requires the size of the content. `bodySize` is that of the compressed body, and often -1.
    response: readMessage(response, "content", receivedAt, numberAt(content, "size", `${receivedAt}.content`) ?? -1),
  };
}

function readMessage(message: Fields, bodyField: string, place: string, size: number): Message {
  const body = fieldsAt(message, bodyField, place) ?? {};
  const bodyAt = `${place}.${bodyField}`;
  const mediaType = textAt(body, "mimeType", bodyAt);
  return {
    headers: new Map(
      pairsAt(message, "headers", place)
        ?.filter(([name]) => !name.startsWith(":"))
        .map(([name, value]) => [name.toLowerCase(), value]),
    ),
    text: textAt(body, "text", bodyAt),
    encoding: textAt(body, "encoding", bodyAt),
    fields: pairsAt(body, "params", bodyAt),
    // Chromium writes x-unknown where it knows none.
    mediaType: mediaType === "" || mediaType === "x-unknown" ? undefined : mediaType,
    size,
    file: textAt(body, "_file", bodyAt),
  };
}

function parse(text: string): Fields {
  try {
    return asFields(JSON.parse(text.replace(/^\uFEFF/, "")), "");
  } catch {
    throw notAnArchive("it is not a JSON object");
  }
}

const notAnArchive = (reason: string): SetupError =>
  new SetupError("invalid-archive", `The file is not an HTTP Archive (HAR): ${reason}.`);

const invalid = (place: string, expected: string, value: unknown): SetupError =>
  new SetupError("invalid-archive", `The archive cannot be read: ${place} must be ${expected}, not ${kindOf(value)}.`);

function asFields(value: unknown, place: string): Fields {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
  throw invalid(place, "an object", value);
}

const fieldsAt = (fields: Fields, name: string, place: string): Fields | undefined =>
  fields[name] === undefined || fields[name] === null ? undefined : asFields(fields[name], `${place}.${name}`);

function listAt(fields: Fields, name: string, place: string): unknown[] | undefined {
  const value = fields[name] ?? undefined;
  if (value === undefined || Array.isArray(value)) return value;
  throw invalid(`${place}.${name}`, "a list", value);
}

function textAt(fields: Fields, name: string, place: string): string | undefined {
  const value = fields[name] ?? undefined;
  if (value === undefined || typeof value === "string") return value;
  throw invalid(`${place}.${name}`, "a string", value);
}

function numberAt(fields: Fields, name: string, place: string): number | undefined {
  const value = fields[name] ?? undefined;
  if (value === undefined || typeof value === "number") return value;
  throw invalid(`${place}.${name}`, "a number", value);
}

/** A list of `{ name, value }`; a missing value is an empty one. */
const pairsAt = (fields: Fields, name: string, place: string): [string, string][] | undefined =>
  listAt(fields, name, place)?.map((item, index) => {
    const at = `${place}.${name}[${index}]`;
    const pair = asFields(item, at);
    const key = textAt(pair, "name", at);
    if (key === undefined) throw invalid(`${at}.name`, "a string", undefined);
    return [key, textAt(pair, "value", at) ?? ""];
  });
