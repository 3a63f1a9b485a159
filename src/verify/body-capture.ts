/** Copies what flows through the proxy, up to a limit, and decodes the copy. What flows is never changed. */
import { brotliDecompress, gunzip, inflate, zstdDecompress, type InputType } from "node:zlib";
import { promisify } from "node:util";
import type { Readable } from "node:stream";
import type { CapturedBody } from "./recorded-exchange.ts";

/** Bodies beyond this are passed on and not checked. Both APIs return at most a few hundred kilobytes. */
const CAPTURE_LIMIT = 4 * 1024 * 1024;

type Decode = (bytes: InputType, options: { maxOutputLength: number }) => Promise<Buffer>;

/** Content coding → its decoder (RFC 9110, 8.4.1). Node 20 and early 22 have no Zstandard. */
const DECODERS: Record<string, Decode | undefined> = {
  gzip: promisify(gunzip),
  "x-gzip": promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
  zstd: typeof zstdDecompress === "function" ? promisify(zstdDecompress) : undefined,
};

export class BodyCapture {
  readonly #chunks: Buffer[] = [];
  #length = 0;

  /** Copies a stream that somebody else reads. */
  constructor(stream: Readable) {
    stream.on("data", (chunk: Buffer) => {
      this.#length += chunk.length;
      if (this.#length <= CAPTURE_LIMIT) this.#chunks.push(chunk);
      else this.#chunks.length = 0;
    });
  }

  /**
   * The body as text.
   *
   * @param encoding - The `Content-Encoding` of the message.
   */
  async read(encoding: string | undefined): Promise<CapturedBody> {
    if (this.#length === 0) return { text: undefined, isLost: false };
    if (this.#length > CAPTURE_LIMIT) return { text: undefined, isLost: true };
    try {
      const bytes = await decode(Buffer.concat(this.#chunks), encoding);
      return { text: new TextDecoder().decode(bytes), isLost: false };
    } catch {
      return { text: undefined, isLost: true };
    }
  }
}

/** Undoes the content codings, the last one first. */
async function decode(bytes: Buffer, encoding = ""): Promise<Buffer> {
  const codings = encoding
    .toLowerCase()
    .split(",")
    .map((coding) => coding.trim())
    .filter((coding) => coding !== "" && coding !== "identity");
  let decoded = bytes;
  for (const coding of codings.toReversed()) {
    const decoder = DECODERS[coding];
    if (decoder === undefined) throw new Error(`There is no decoder for ${coding}.`);
    decoded = await decoder(decoded, { maxOutputLength: CAPTURE_LIMIT });
  }
  return decoded;
}
