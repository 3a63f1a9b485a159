/** What a client is created with: checked once, before anything can be sent. */
import type { Definition } from "./definition.ts";
import { MisuseError } from "./errors.ts";
import { KEY, normalizeHeaders } from "./headers.ts";
import type { Hooks } from "./hooks.ts";
import type { Platform } from "./platform.ts";

/** The part of the `fetch` standard that is used. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Limits that a client sets for all calls and a call for itself. */
export interface Limits {
  /** Milliseconds for one attempt, its body included. 30 000 when left out. */
  readonly timeout?: number | undefined;
  /** Milliseconds for the whole call: all attempts and the waits between them. 90 000 when left out. */
  readonly totalTimeout?: number | undefined;
  /** How often a request may be sent again. 2 when left out; 0 sends once. */
  readonly maxRetries?: number | undefined;
}

export interface ClientOptions<Environment extends string = string> extends Limits {
  /** The secret key, `sk_…`. Each environment has its own. */
  readonly apiKey: string;
  /** One of the API's servers. */
  readonly environment?: Environment | undefined;
  /** Another server in place of `environment`, e.g. a mock. Plain `http:` is accepted for loopback hosts only. */
  readonly baseUrl?: string | undefined;
  /** In place of the global `fetch`, which is looked up at every call. */
  readonly fetch?: Fetch | undefined;
  /** Sent with every request. Cannot replace the key and the version. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Functions that are told about every attempt: names, numbers and times, never bodies or credentials. */
  readonly hooks?: Hooks | readonly Hooks[] | undefined;
  /** Milliseconds: the longest `Retry-After` that is waited for. 20 000 when left out; beyond it the error is given. */
  readonly maxRetryAfter?: number | undefined;
  /** Milliseconds: upper limit of the first wait between attempts; it doubles. 500 when left out. */
  readonly backoff?: number | undefined;
  /** Milliseconds: upper limit of any wait that the server did not ask for. 8 000 when left out. */
  readonly maxBackoff?: number | undefined;
  /** Bytes of the largest body that is read, after decompression. 8 MiB when left out. */
  readonly maxResponseBytes?: number | undefined;
  /** False sends POST requests without an idempotency key unless a call gives one. */
  readonly idempotencyKeys?: boolean | undefined;
  /** A secret key in a browser belongs to everybody who opens the page. True creates the client there all the same. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

/** What a client has learned of its API, its options and its surroundings. */
export interface Settings {
  readonly definition: Definition;
  readonly platform: Platform;
  readonly idempotencyKeys: boolean;
  readonly apiKey: string;
  /** Sent with every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** Those of them that a call's headers do not replace: the key and the version. */
  readonly credentials: Readonly<Record<string, string>>;
  readonly redirect: "error" | "manual";
  readonly baseUrl: string;
  readonly host: string;
  readonly fetch: Fetch;
  readonly hooks: readonly Hooks[];
  readonly numbers: Numbers;
}

const DEFAULTS = {
  timeout: 30_000,
  totalTimeout: 90_000,
  maxRetries: 2,
  maxRetryAfter: 20_000,
  backoff: 500,
  maxBackoff: 8_000,
  maxResponseBytes: 8 * 2 ** 20,
};

export type Numbers = typeof DEFAULTS;

/** The options' numbers over others; refuses what is no duration or count. */
export function mergeNumbers(options: Partial<Record<keyof Numbers, unknown>>, over: Numbers = DEFAULTS): Numbers {
  const merged = { ...over };
  for (const name of Object.keys(over) as (keyof Numbers)[]) {
    const value = options[name];
    if (value === undefined) continue;
    const least = name.endsWith("imeout") ? 1 : 0;
    // Timers count up to 2 ** 31 - 1.
    if (!Number.isFinite(value) || (value as number) < least || (value as number) >= 2 ** 31) {
      throw new MisuseError(`${name} is out of range.`);
    }
    merged[name] = value as number;
  }
  return merged;
}

export function settle(definition: Definition, options: ClientOptions, platform: Platform): Settings {
  const { keyPrefix, versionHeader, description } = definition;
  const { apiKey, environment, fetch, hooks = [], idempotencyKeys = true } = options;
  if (!new RegExp(`^${keyPrefix}[!-~]+$`).test(apiKey)) {
    throw new MisuseError(`apiKey is not of the form ${keyPrefix}….`);
  }
  // Node, Deno, Bun and edge runtimes name themselves; every browser, its workers included, claims to be Mozilla.
  const userAgent = globalThis.navigator?.userAgent;
  if (!options.dangerouslyAllowBrowser && userAgent?.startsWith("Mozilla/")) {
    throw new MisuseError("a browser shows the key to everybody.");
  }
  const base = options.baseUrl ?? description.servers[environment ?? ""];
  const { href = "", host = "" } = URL.canParse(base ?? "") ? new URL(base as string) : {};
  if (!PLAIN_URL.test(href)) {
    const known = Object.keys(description.servers).join(", ");
    throw new MisuseError(`environment is none of ${known}, or baseUrl is not https.`);
  }
  // One idempotency key for many calls would make them one call.
  const { [KEY]: _, ...headers } = normalizeHeaders(options.headers);
  const credentials = { authorization: `Bearer ${apiKey}`, [versionHeader]: description.version };
  return {
    definition,
    platform,
    apiKey,
    baseUrl: href.replace(/\/$/, ""),
    host,
    fetch: fetch ?? ((url, init) => globalThis.fetch(url, init)),
    headers: { ...headers, ...credentials },
    credentials,
    // A redirect would take the key and the body elsewhere. Cloudflare knows no "error"; there the 3xx is the answer.
    redirect: userAgent === "Cloudflare-Workers" ? "manual" : "error",
    hooks: [hooks].flat(),
    idempotencyKeys,
    numbers: mergeNumbers(options),
  };
}

/** No credentials, query or fragment; plain http for loopback hosts only. */
const PLAIN_URL = /^(https:\/\/|http:\/\/(([\w.-]+\.)?localhost|127(\.\d+){3}|\[::1\])[:/])[^?#@]*$/;
