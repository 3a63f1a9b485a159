/** Reads the headers and the raw body of a delivery in any of the forms in which servers hand it out. */
import { toBytes } from "./bytes.ts";
import { WebhookError } from "./error.ts";

/** A delivery outside the Fetch API: the headers as the server gives them and the body as it came, not parsed. */
export interface RawDelivery {
  headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The raw body. A parsed one cannot be verified: its bytes are no longer those that were signed. */
  body: string | Uint8Array | ArrayBuffer;
}

/** The value of a header, regardless of the case of its name; of several values the first. */
export function headerOf({ headers }: { headers: RawDelivery["headers"] }, name: string): string | undefined {
  if (isHeaders(headers)) return headers.get(name) ?? undefined;
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return typeof found === "string" ? found : found?.[0];
}

/** The raw bytes of the body, at most `maxBytes` of them. */
export async function readBody(delivery: Request | RawDelivery, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = isRequest(delivery) ? await readStream(delivery, maxBytes) : toBytes(delivery.body);
  if (bytes.length > maxBytes) throw new WebhookError("too-large");
  return bytes;
}

// Not by class: servers have their own, which are not the global ones.
const isRequest = (delivery: Request | RawDelivery): delivery is Request =>
  typeof (delivery as Request).arrayBuffer === "function";
const isHeaders = (headers: RawDelivery["headers"]): headers is Headers =>
  typeof (headers as Headers).get === "function";

/** Stops reading as soon as the limit is passed, regardless of `Content-Length`. */
async function readStream(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  if (request.bodyUsed || request.body?.locked) {
    throw new TypeError("The body of the request is already used. Verify the request first, or pass the raw body.");
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    chunks.push(part.value);
    length += part.value.length;
    if (length > maxBytes) {
      await reader?.cancel();
      throw new WebhookError("too-large");
    }
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
