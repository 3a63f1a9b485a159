/** Carries a delivery to a handler in the same process, or over HTTP to a host that is allowed. */
/** Receives a delivery in place of a server. */
export type WebhookHandler = (request: Request) => Response | Promise<Response>;

export interface PostedDelivery {
  url: string;
  headers: Record<string, string>;
  body: string;
  /** Milliseconds. */
  timeout: number;
}

/** The status code of the response, or why there is none. */
export type Post = (delivery: PostedDelivery) => Promise<number | "timeout" | "unreachable">;

/**
 * Makes what carries deliveries.
 *
 * @param handlers - By the exact URL.
 * @param allowedHosts - Host names that deliveries may reach beyond this machine and private networks.
 */
export function createPost(handlers: Readonly<Record<string, WebhookHandler>>, allowedHosts: readonly string[]): Post {
  return async ({ url, headers, body, timeout }) => {
    const handler = Object.hasOwn(handlers, url) ? handlers[url] : undefined;
    try {
      if (handler !== undefined) {
        const request = new Request(url, { method: "POST", headers, body });
        return await within(timeout, Promise.resolve(handler(request)));
      }
      const { hostname } = new URL(url);
      if (!allowedHosts.includes(hostname) && !(await isPrivate(hostname))) return "unreachable";
      const options = {
        method: "POST",
        headers,
        body,
        redirect: "manual",
        signal: AbortSignal.timeout(timeout),
      } as const;
      const response = await fetch(url, options);
      await response.body?.cancel();
      return response.status;
    } catch (error) {
      return error instanceof Error && error.name === "TimeoutError" ? "timeout" : "unreachable";
    }
  };
}

async function within(timeout: number, response: Promise<Response>): Promise<number | "timeout"> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<"timeout">((resolve) => {
    timer = setTimeout(() => resolve("timeout"), timeout);
  });
  try {
    const first = await Promise.race([response, late]);
    return first === "timeout" ? first : first.status;
  } finally {
    clearTimeout(timer);
  }
}

/** Whether every address of a host is this machine's or one of a private network (RFC 1918, RFC 4193, link-local). */
async function isPrivate(hostname: string): Promise<boolean> {
  const host = hostname.replace(/^\[|\]$/g, "");
  const addresses = isAddress(host) ? [host] : await addressesOf(host);
  return addresses.length > 0 && addresses.every(isPrivateAddress);
}

/** The host of a URL is normalized: an IPv4 address has four decimal parts, and only IPv6 addresses have colons. */
const isAddress = (host: string): boolean => host.includes(":") || /^\d+(\.\d+){3}$/.test(host);

/** Looks a host up where the runtime can; elsewhere, as in a page, only `localhost` is known. */
async function addressesOf(host: string): Promise<string[]> {
  const dns = (globalThis.process as NodeJS.Process | undefined)?.getBuiltinModule?.("node:dns");
  if (dns === undefined) return host === "localhost" ? ["127.0.0.1"] : [];
  return (await dns.promises.lookup(host, { all: true })).map(({ address }) => address);
}

const PRIVATE = /^(127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd][0-9a-f]{2}:|fe80:)/i;

const isPrivateAddress = (address: string): boolean => PRIVATE.test(address.replace(/^::ffff:/i, ""));
