/** Recorded traffic in HTTP Archive form, as browsers and proxies save it: http://www.softwareishard.com/blog/har-12-spec/ */
import { SetupError } from "../openapi/error.ts";
import { splitTarget, targetBelow } from "../mock/messages.ts";
import { readEntries, type Entry, type Message } from "./har-entries.ts";
import type { CapturedBody, Exchange } from "./recorded-exchange.ts";

/** Reads a body that the recorder stored in a file beside the archive; undefined when there is no such file. */
export type ReadAttachment = (name: string) => Uint8Array | undefined;

/** Requests of browsers and proxies, not of a client of the API. mitmproxy exports the tunnel of each connection. */
const TUNNEL = "CONNECT";

/**
 * The exchanges of an archive.
 *
 * @param baseUrls - Only requests to these are returned, with paths that start where the base URL ends; all when empty.
 * @throws {SetupError} `invalid-archive` for a text that is not an archive, or an entry that cannot be read.
 */
export function readHar(text: string, baseUrls: readonly string[], attachment?: ReadAttachment): Exchange[] {
  const finders = baseUrls.length === 0 ? [(url: string) => url] : baseUrls.map(targetBelow);
  const targetOf = (url: string) => finders.map((find) => find(url)).find((found) => found !== undefined);
  return [...readEntries(text, (url) => targetOf(url) !== undefined)]
    .filter(({ method }) => method !== TUNNEL)
    .map((entry) => exchangeOf(entry, targetOf(entry.url)!, attachment));
}

function exchangeOf(
  { method, url: _, status, request, response }: Entry,
  target: string,
  read?: ReadAttachment,
): Exchange {
  const [sent, received] = [bodyOf(request, read), bodyOf(response, read)];
  return {
    request: { method, ...splitTarget(target), headers: headersOf(request, sent), body: sent.text },
    status,
    headers: headersOf(response, received),
    body: received.text,
    lost: { request: sent.isLost, response: received.isLost },
  };
}

/**
 * The body of a message. Recorders omit what is long, what they no longer have, or what they are configured to omit,
 * and write an empty text or none: then a size, a `Content-Length` or a file shows that there was a body.
 */
function bodyOf({ text, encoding, fields, size, file, headers }: Message, read?: ReadAttachment): CapturedBody {
  if (text !== undefined && text !== "") {
    const decoded = decodeText(text, encoding);
    return isCutOff(decoded, size) ? { text: undefined, isLost: true } : { text: decoded, isLost: false };
  }
  if (fields !== undefined && fields.length > 0) return { text: new URLSearchParams(fields).toString(), isLost: false };
  const stored = file === undefined || read === undefined ? undefined : readStored(read, file);
  if (stored !== undefined) return { text: new TextDecoder().decode(stored), isLost: false };
  const isLost = file !== undefined || size !== 0 || Number(headers.get("content-length") ?? 0) > 0;
  return { text: isLost ? undefined : text, isLost };
}

/** Firefox and most proxies cut long bodies off, and still write their size. */
function isCutOff(text: string, size: number): boolean {
  if (Buffer.byteLength(text) >= size) return false;
  try {
    JSON.parse(text.replace(/^\uFEFF/, ""));
    return false;
  } catch {
    return true;
  }
}

/** A file that the program cannot read is an unknown body. */
function readStored(read: ReadAttachment, file: string): Uint8Array | undefined {
  let stored: unknown;
  try {
    stored = read(file) ?? undefined;
  } catch {
    return undefined;
  }
  if (stored === undefined || ArrayBuffer.isView(stored)) return stored as Uint8Array | undefined;
  throw new SetupError(
    "invalid-option",
    "attachment must return bytes (a Uint8Array) or undefined, not a promise or text.",
  );
}

const decodeText = (text: string, encoding = ""): string =>
  encoding.toLowerCase() === "base64" ? new TextDecoder().decode(Buffer.from(text, "base64")) : text;

/** The headers by name. The media type of a body is in two places, and header lists are often incomplete. */
function headersOf({ headers, mediaType }: Message, { text, isLost }: CapturedBody): Record<string, string> {
  // The recorded text is decoded already.
  const { "content-encoding": _, ...found } = Object.fromEntries(headers);
  const hasBody = isLost || (text !== undefined && text !== "");
  return hasBody && found["content-type"] === undefined && mediaType !== undefined
    ? { ...found, "content-type": mediaType }
    : found;
}
