/** The options of a client: checked once, before anything can be sent. */
import type { ApiAdapter } from "./api-adapter.ts";
import { MisuseError, type ErrorContext } from "./errors.ts";
import type { Fetch } from "./fetch.ts";
import { KEY, normalizeHeaders, type HeaderValues } from "./headers.ts";
import type { Hooks } from "./hooks.ts";
import { isObject, own } from "./own.ts";
import type { Platform } from "./platform.ts";

export type { Fetch } from "./fetch.ts";

/** Limits that a client sets for all calls and a call for itself. */
export interface Limits {
  /** Milliseconds for one attempt, its body included. Default: 30 000. */
  readonly timeout?: number | undefined;
  /** Milliseconds for the whole call: all attempts and the delays between them. Default: 90 000. */
  readonly totalTimeout?: number | undefined;
  /** How often a request may be sent again. Default: 2; 0 sends once. */
  readonly maxRetries?: number | undefined;
}

export interface ClientOptions<Environment extends string = string> extends Limits {
  /** The secret key, `sk_…`. Each environment has its own. */
  readonly apiKey: string;
  /** One of the API's servers. */
  readonly environment?: Environment | undefined;
  /** Another server in place of `environment`, e.g. a mock. `http:` is accepted for loopback hosts only. */
  readonly baseUrl?: string | undefined;
  /** Accepts an `http:` base URL for any host, e.g. `http://mock:4010` in a container network. The key is sent in clear. */
  readonly allowInsecureHttp?: boolean | undefined;
  /** Replaces the global `fetch`, which is looked up at every call. */
  readonly fetch?: Fetch | undefined;
  /** Sent with every request. Cannot replace the key and the version. */
  readonly headers?: HeaderValues | undefined;
  /** Functions that observe every attempt: names, numbers and times, never bodies or credentials. */
  readonly hooks?: Hooks | readonly Hooks[] | undefined;
  /** Milliseconds: the longest `Retry-After` that is respected; a longer one makes the error final. Default: 20 000. */
  readonly maxRetryAfter?: number | undefined;
  /** Milliseconds: upper limit of the first random delay between attempts; it doubles. Default: 500. */
  readonly backoff?: number | undefined;
  /** Milliseconds: upper limit of every random delay. Default: 8 000. */
  readonly maxBackoff?: number | undefined;
  /** Bytes of the largest body that is read, after decompression. Default: 8 MiB. */
  readonly maxResponseBytes?: number | undefined;
  /** False sends POST requests without an idempotency key unless a call has one. */
  readonly idempotencyKeys?: boolean | undefined;
  /** A secret key in a browser belongs to everybody who opens the page. True creates the client there nevertheless. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

/** A client's options with their defaults. */
export interface ResolvedOptions {
  readonly adapter: ApiAdapter;
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
  readonly limits: ResolvedLimits;
}

const LIMITS = {
  timeout: { default: 30_000, min: 1 },
  totalTimeout: { default: 90_000, min: 1 },
  maxRetries: { default: 2, min: 0 },
  maxRetryAfter: { default: 20_000, min: 0 },
  backoff: { default: 500, min: 0 },
  maxBackoff: { default: 8_000, min: 0 },
  maxResponseBytes: { default: 8 * 2 ** 20, min: 0 },
};

export type ResolvedLimits = { [Name in keyof typeof LIMITS]: number };

/** The limits among some options; the others keep their values. Throws a `MisuseError` for one that is out of range. */
export function mergeLimits(
  options: Partial<Record<keyof ResolvedLimits, unknown>>,
  base?: ResolvedLimits,
  context?: ErrorContext,
): ResolvedLimits {
  const entries = (Object.keys(LIMITS) as (keyof ResolvedLimits)[]).map((name) => {
    const value = options[name];
    const unset = base?.[name] ?? LIMITS[name].default;
    return [name, value === undefined ? unset : checkNumber(name, value, LIMITS[name].min, context)];
  });
  return Object.fromEntries(entries) as ResolvedLimits;
}

/** Timers count up to 2 ** 31 - 1 milliseconds. */
const MAX_NUMBER = 2 ** 31 - 1;

/** Returns a duration or a count. Throws a `MisuseError` when it is out of range. */
export function checkNumber(
  name: string,
  value: unknown,
  min: number,
  context?: ErrorContext,
  max = MAX_NUMBER,
): number {
  if (typeof value === "number" && value >= min && value <= max) return value;
  const shown = typeof value === "number" ? value : typeof value;
  throw new MisuseError(`Invalid ${name} (${shown}): expected a number from ${min} to ${max}.`, context);
}

/** Checks the options of a client and adds the defaults. Throws a `MisuseError` that names the option that is wrong. */
export function resolveOptions(adapter: ApiAdapter, input: ClientOptions, platform: Platform): ResolvedOptions {
  if (!isObject(input)) throw new MisuseError("Invalid options: expected an object.");
  const options = own(input);
  const { keyPrefixes, versionHeader, table } = adapter;
  const { apiKey, hooks = [], idempotencyKeys = true } = options;
  if (typeof apiKey !== "string" || !new RegExp(`^(${keyPrefixes.join("|")})[!-~]+$`).test(apiKey)) {
    throw new MisuseError(`Invalid apiKey: expected a key that starts with ${keyPrefixes.join(" or ")}.`);
  }
  for (const name of ["idempotencyKeys", "dangerouslyAllowBrowser", "allowInsecureHttp"] as const) {
    expectType(name, options[name], "boolean");
  }
  expectType("fetch", options.fetch, "function");
  for (const hook of [hooks].flat()) if (!isObject(hook)) throw new MisuseError("Invalid hooks: expected objects.");
  // Node, Deno, Bun and edge runtimes name themselves; every browser, its workers included, claims to be Mozilla.
  const userAgent = globalThis.navigator?.userAgent;
  if (!options.dangerouslyAllowBrowser && userAgent?.startsWith("Mozilla/")) {
    throw new MisuseError("Secret keys must not be used in a browser; set dangerouslyAllowBrowser to override.");
  }
  const { href, host } = resolveBaseUrl(adapter, options);
  // One idempotency key for many calls would make them one call.
  const { [KEY]: _, ...headers } = normalizeHeaders(options.headers);
  const credentials = { authorization: `Bearer ${apiKey}`, [versionHeader]: table.version };
  return {
    adapter,
    platform,
    apiKey,
    baseUrl: href.replace(/\/$/, ""),
    host,
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    headers: { ...headers, ...credentials },
    credentials,
    // A redirect would take the key and the body elsewhere. Cloudflare has no "error"; there the 3xx is the response.
    redirect: userAgent === "Cloudflare-Workers" ? "manual" : "error",
    hooks: [hooks].flat(),
    idempotencyKeys,
    limits: mergeLimits(options),
  };
}

function expectType(name: string, value: unknown, type: "boolean" | "function"): void {
  if (value !== undefined && typeof value !== type) throw new MisuseError(`Invalid ${name}: expected a ${type}.`);
}

/** `*.localhost` is not among them: it is resolved by DNS, and whoever owns the result would receive the key. */
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

function resolveBaseUrl(
  { table: { servers } }: ApiAdapter,
  { environment, baseUrl, allowInsecureHttp }: ClientOptions,
): URL {
  if (baseUrl === undefined) {
    const known = Object.keys(servers);
    if (known.includes(environment as string)) return new URL(servers[environment as string] as string);
    throw new MisuseError(`Invalid environment: expected ${known.join(", ")}, or a baseUrl.`);
  }
  if (typeof baseUrl !== "string" || !URL.canParse(baseUrl)) {
    throw new MisuseError("Invalid baseUrl: expected an absolute URL.");
  }
  const url = new URL(baseUrl);
  // Not repeated in the message: these parts can be secret.
  if (url.username || url.password || /[?#]/.test(url.href)) {
    throw new MisuseError("Invalid baseUrl: it must have no credentials, query or fragment.");
  }
  if (url.protocol === "https:" || (url.protocol === "http:" && (allowInsecureHttp || LOOPBACK.test(url.hostname)))) {
    return url;
  }
  throw new MisuseError(
    `Invalid baseUrl "${url.protocol}//${url.host}": use https, a loopback host, or set allowInsecureHttp.`,
  );
}
