/** The part of the `fetch` standard that the client uses. */

/** What the client passes to `fetch` beside the URL. */
export interface FetchInit {
  readonly method: string;
  /** A plain object, which the function may change. */
  readonly headers: Record<string, string>;
  readonly redirect: "error" | "manual";
  readonly body: string | null;
  readonly signal: AbortSignal;
}

/** What the client reads of a response. */
export interface FetchResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  /**
   * Read as a web stream if it is one, so that `maxResponseBytes` holds while it arrives; `arrayBuffer()` or `text()` is
   * used otherwise.
   */
  readonly body?: unknown;
  text(): Promise<string>;
  arrayBuffer?(): Promise<ArrayBuffer>;
}

/**
 * A function like the global `fetch`. Narrower than the DOM's types, so that those of undici, node-fetch and Cloudflare can
 * be assigned to it as well.
 */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;
