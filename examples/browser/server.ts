/** Serves the page and its modules, and passes on what the page may ask of the API. */
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { extname, join, normalize } from "node:path";

const HERE = import.meta.dirname;
const TYPES: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript" };

/** The packages that the page's import map names. */
const MODULES = ["linkspec", "openapi-fetch"];

export interface Settings {
  apiUrl: string;
  apiKey: string;
  /** Whose debts the page shows. A real server reads it from the session. */
  entityId: string;
}

/** The parameters that a page may choose. Others would reach further: to other holders, or to whole account numbers. */
const ALLOWED = ["type", "page", "page_limit", "page_cursor"];

/** What a page may ask: the borrower's own accounts, and nothing else. */
function upstream(url: URL, { apiUrl, entityId }: Settings): URL | undefined {
  if (url.pathname !== "/method/accounts") return undefined;
  const target = new URL(`${apiUrl}/accounts`);
  for (const [name, value] of url.searchParams) if (ALLOWED.includes(name)) target.searchParams.append(name, value);
  target.searchParams.set("holder_id", entityId);
  return target;
}

interface Reply {
  status: number;
  headers: Record<string, string>;
  body?: string | Uint8Array;
}

/** Headers of the API's response that the client reads. */
const FORWARDED_HEADERS = /^(content-type|request-id|retry-after|pagination-.*)$/;

/** Sends the request on. A failure, also in the middle of the body, becomes the 502 of a gateway. */
async function forward(target: URL, version: string, { apiKey }: Settings): Promise<Reply> {
  try {
    const headers = { authorization: `Bearer ${apiKey}`, "method-version": version };
    const response = await fetch(target, { headers, signal: AbortSignal.timeout(30_000) });
    const forwarded = [...response.headers].filter(([name]) => FORWARDED_HEADERS.test(name));
    return { status: response.status, headers: Object.fromEntries(forwarded), body: await response.text() };
  } catch {
    return { status: 502, headers: {} };
  }
}

/** `/modules/<package>/…` out of node_modules; anything else stands beside this file. */
function assetFile(pathname: string): string | undefined {
  const [, root = "", name = "", ...rest] = normalize(pathname).split("/");
  if (root === "") return join(HERE, "index.html");
  if (root !== "modules") return join(HERE, root);
  return MODULES.includes(name) ? join(HERE, "node_modules", name, ...rest) : undefined;
}

/** Finds the response to any request target, also to those that are no URL, such as `//`. */
async function reply({ method, url: target = "/", headers }: IncomingMessage, settings: Settings): Promise<Reply> {
  const href = `http://localhost${target}`;
  if (!target.startsWith("/") || !URL.canParse(href)) return { status: 400, headers: {} };
  const url = new URL(href);
  const api = method === "GET" ? upstream(url, settings) : undefined;
  if (api !== undefined) return forward(api, String(headers["method-version"]), settings);
  const file = assetFile(url.pathname) ?? "";
  const type = TYPES[extname(file)];
  const body = type === undefined ? undefined : await readFile(file).catch(() => undefined);
  return body === undefined || type === undefined
    ? { status: 404, headers: {} }
    : { status: 200, headers: { "content-type": type }, body };
}

export function createPageServer(settings: Settings): Server {
  return createServer(async (request, response) => {
    try {
      const { status, headers, body } = await reply(request, settings);
      response.writeHead(status, headers).end(body);
    } catch (error) {
      // No request ends the server.
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  });
}

if (import.meta.main) {
  const { METHOD_API_KEY = "", METHOD_URL = "https://dev.methodfi.com", ENTITY_ID = "", PORT = "3000" } = process.env;
  const server = createPageServer({ apiUrl: METHOD_URL, apiKey: METHOD_API_KEY, entityId: ENTITY_ID });
  server.listen(Number(PORT), "127.0.0.1", () => {
    const address = server.address();
    console.log(`http://127.0.0.1:${typeof address === "object" ? address?.port : PORT}`);
  });
}
