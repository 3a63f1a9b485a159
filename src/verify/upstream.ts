/** Where the proxy sends a request: always to the upstream and below its path, regardless of the request target. */
import { SetupError } from "../openapi/error.ts";

export class Upstream {
  /** As configured, without a slash at the end. */
  readonly base: string;
  readonly url: URL;

  /**
   * @param base - An http or https URL without credentials, query and fragment, such as `https://dev.methodfi.com`.
   * @throws {SetupError} `invalid-option` for anything else. The message does not repeat the URL, which could hold a password.
   */
  constructor(base: string) {
    const url = new URL(URL.canParse(base) ? base : "about:blank");
    const { protocol, username, password, search, hash } = url;
    if (!/^https?:$/.test(protocol) || username + password + search + hash !== "") {
      const expected = "a URL such as https://dev.methodfi.com, without credentials and query";
      throw new SetupError("invalid-option", `The upstream must be ${expected}.`);
    }
    this.base = base.replace(/\/$/, "");
    this.url = url;
  }

  /**
   * The path and query to request, or undefined for a target that would leave the upstream's path.
   *
   * @param target - The request target in origin form (`/ping`), absolute form (`http://host/ping`, which clients with
   * `http_proxy` send) or asterisk form (RFC 9112, 3.2).
   */
  pathFor(target: string): string | undefined {
    if (target === "*") return target;
    const local = target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "");
    if (local !== "" && !/^[/?]/.test(local)) return undefined;
    const path = /^[^?]*/.exec(local)![0];
    if (climbs(path)) return undefined;
    const root = this.url.pathname.replace(/\/$/, "");
    return root + (local.startsWith("/") ? local : `/${local}`);
  }
}

/** Whether dot segments lead above the root, also as servers read them that decode first or take `\` for `/`. */
function climbs(path: string): boolean {
  let depth = 0;
  const segments = path.replaceAll(/%2e/gi, ".").split(/[/\\]|%2f|%5c/i);
  for (const segment of segments.slice(1)) {
    if (segment === "..") depth -= 1;
    else if (segment !== "." && segment !== "") depth += 1;
    if (depth < 0) return true;
  }
  return false;
}
