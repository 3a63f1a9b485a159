/** A call as the client passes it on, without its types. */
import type { HeaderValues } from "./headers.ts";
import type { Limits } from "./options.ts";

export interface CallInput extends Limits {
  readonly params?: { readonly path?: Record<string, unknown>; readonly query?: Record<string, unknown> };
  readonly body?: unknown;
  readonly headers?: HeaderValues;
  readonly signal?: AbortSignal;
  readonly idempotencyKey?: string | false;
}

/** Any result, as the untyped part of the client sees it. */
export interface AnyResult {
  readonly ok: boolean;
  readonly status: number;
  /** The resource. */
  readonly data?: unknown;
  /** The message in an envelope. */
  readonly message?: unknown;
  /** What came over the wire. */
  readonly body?: unknown;
  readonly error?: unknown;
  readonly headers: unknown;
  readonly rawHeaders: Headers;
}
