/** What a program may watch. Events carry names, numbers and times: never bodies, headers, queries or path values. */

/** Why a request has no usable response. */
export type FailureKind = "connection" | "timeout" | "aborted" | "unparsable";

/** A request that is about to be sent. */
export interface RequestEvent {
  /** The same for all attempts of one call, different for every call of a program. */
  readonly call: number;
  /** e.g. `createPayment`. */
  readonly operationId: string;
  /** e.g. `POST`. */
  readonly method: string;
  /** The path template, e.g. `/accounts/{acc_id}`. */
  readonly path: string;
  /** Host and port of the API. */
  readonly host: string;
  /** 1 for the first request of a call. */
  readonly attempt: number;
}

/** A request that has a response or failed. */
export interface ResponseEvent extends RequestEvent {
  /** Milliseconds from sending to the end of the body, or to the failure. */
  readonly duration: number;
  /** HTTP status; undefined when no response arrived. */
  readonly status: number | undefined;
  /** The API's id of the request. */
  readonly requestId: string | undefined;
  /** Why there is no usable response; undefined when there is one, even one that reports an error. */
  readonly error: FailureKind | undefined;
}

/** A request that will be sent again. */
export interface RetryEvent extends ResponseEvent {
  /** Milliseconds until then. */
  readonly delay: number;
}

/** Functions that observe every request. Their errors and rejections are ignored, so that an observer cannot break a call. */
export interface Hooks {
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
}

type EventOf<Name extends keyof Hooks> = Parameters<NonNullable<Hooks[Name]>>[0];

export function notify<Name extends keyof Hooks>(hooks: readonly Hooks[], name: Name, event: EventOf<Name>): void {
  for (const hook of hooks) {
    callSafely(() => (hook[name] as ((event: EventOf<Name>) => unknown) | undefined)?.(event));
  }
}

/** Runs a callback of the user's. What it throws or rejects with is ignored; nothing waits for it. */
export function callSafely(callback: () => unknown): void {
  try {
    const returned = callback() as Promise<unknown> | undefined;
    returned?.then?.(undefined, () => {});
  } catch {
    // See above.
  }
}
