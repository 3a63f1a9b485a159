/** Checks a sample of a program's own traffic against the description, after the fact and without touching it. */
import { checkFunction, checkNames, checkUrls } from "../openapi/check-options.ts";
import { SetupError } from "../openapi/error.ts";
import { splitTarget, targetBelow } from "../mock/messages.ts";
import { CopiedBody } from "./copied-body.ts";
import { DriftReporter, type DriftOptions } from "./drift-reporter.ts";
import { Verifier } from "./verifier.ts";
import type { Exchange } from "./recorded-exchange.ts";
import type { VerifyReport } from "./report.ts";

type Fetch = typeof globalThis.fetch;
type FetchInput = Parameters<Fetch>[0];
type FetchInit = Parameters<Fetch>[1];

export interface FetchCheckOptions extends DriftOptions {
  api: string;
  version?: string | readonly string[];
  /** Only requests to these base URLs are checked. Default: the servers of the description. */
  baseUrls?: readonly string[];
  /** The share of exchanges to check, from 0 to 1. Default: 1. */
  sample?: number;
}

/** A `fetch` that checks what passes through it. */
export interface VerifiedFetch extends Fetch {
  /** What was found so far. */
  report(): VerifyReport;
  /** Resolves when every exchange that has started was checked, for a test or the end of a program. */
  idle(): Promise<void>;
}

const OPTIONS = ["api", "version", "baseUrls", "sample", "onDrift", "counter", "interval"];

/** Checks that may run side by side. More exchanges than that are passed on and not checked. */
const MAX_PENDING = 64;

/** Wraps a `fetch`; `verifyFetch` in index.ts has the documentation. */
export function wrapFetch(fetch: Fetch, options: FetchCheckOptions): VerifiedFetch {
  checkFunction("fetch", (fetch as unknown) ?? null);
  checkNames("verifyFetch", options, OPTIONS);
  checkUrls("baseUrls", options.baseUrls);
  const { api, version, sample = 1 } = options;
  if (typeof sample !== "number" || !(sample >= 0 && sample <= 1)) {
    throw new SetupError("invalid-option", `sample must be a number from 0 to 1, not ${String(sample)}.`);
  }
  const verifier = new Verifier(api, version);
  const finders = (options.baseUrls ?? verifier.servers).map(targetBelow);
  const reporter = new DriftReporter(options);
  const pending = new Set<Promise<void>>();

  const check = (target: string, sent: Promise<SentRequest>, response: Response): void => {
    const received = CopiedBody.of(response);
    if (received === undefined) return;
    const checked = exchangeOf(target, sent, response, received)
      .then((exchange) => verifier.check(exchange))
      .then((found) => found && reporter.add(found.operation, found.differences))
      // What cannot be read or checked is the traffic's own affair, never a failure of the program.
      .catch(() => {})
      .finally(() => pending.delete(checked));
    pending.add(checked);
  };

  const fetchAndCheck = async (target: string, input: FetchInput, init: FetchInit): Promise<Response> => {
    const sent = readRequest(input, init);
    // It is awaited only when there is a response; a failed request must not leave an unhandled rejection.
    sent.catch(() => {});
    const response = await fetch(input, init);
    try {
      if (!response.redirected) check(target, sent, response);
    } catch {
      // A response that cannot be copied is passed on as it is.
    }
    return response;
  };
  const wrapped = (input: FetchInput, init?: FetchInit): Promise<Response> => {
    const isSampled = Math.random() < sample && pending.size < MAX_PENDING;
    const target = isSampled ? targetOf(input, finders) : undefined;
    return target === undefined ? fetch(input, init) : fetchAndCheck(target, input, init);
  };
  const idle = async (): Promise<void> => {
    while (pending.size > 0) await Promise.all(pending);
  };
  return Object.assign(wrapped, { report: () => verifier.report(), idle });
}

function targetOf(input: FetchInput, finders: ((url: string) => string | undefined)[]): string | undefined {
  const url = input instanceof URL ? input.href : typeof input === "string" ? input : (input as Request | null)?.url;
  // An input that cannot be sent is the wrapped function's to reject.
  if (url === undefined || !URL.canParse(url)) return undefined;
  return finders.map((find) => find(url)).find((found) => found !== undefined);
}

interface SentRequest {
  method: string;
  headers: Record<string, string>;
  body: string | undefined;
  isLost: boolean;
}

/** What is about to be sent. A body is read where that leaves it as it is: never from a stream, an iterable or a `Request`. */
async function readRequest(input: FetchInput, init: FetchInit = {}): Promise<SentRequest> {
  const request = typeof input === "object" && "headers" in input ? input : undefined;
  const headers = new Headers(init.headers ?? request?.headers);
  const method = (init.method ?? request?.method ?? "GET").toUpperCase();
  const own = init.body ?? undefined;
  const isLost = own === undefined ? request?.body != null : !isRepeatable(own);
  const known = own === undefined || isLost ? undefined : new Response(own);
  const type = known?.headers.get("content-type");
  if (type != null && !headers.has("content-type")) headers.set("content-type", type);
  return { method, headers: Object.fromEntries(headers), body: await known?.text(), isLost };
}

/** Whether a body can be read more than once. What else a `fetch` accepts, such as a stream of Node, is read by it alone. */
const isRepeatable = (body: unknown): body is NonNullable<RequestInit["body"]> =>
  typeof body === "string" ||
  ArrayBuffer.isView(body) ||
  [ArrayBuffer, Blob, FormData, URLSearchParams].some((type) => body instanceof type);

async function exchangeOf(
  target: string,
  sent: Promise<SentRequest>,
  response: Response,
  received: CopiedBody,
): Promise<Exchange> {
  const { method, headers, body, isLost } = await sent;
  const { status } = response;
  // `fetch` has decoded the body.
  const { "content-encoding": _, ...replied } = Object.fromEntries(response.headers);
  const copy = await received.read();
  return {
    request: { method, ...splitTarget(target), headers, body },
    status,
    headers: replied,
    body: copy.text,
    lost: { request: isLost, response: copy.isLost },
  };
}
