/** Serves the page and its modules, and passes on what the page may ask of the API. */
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
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

/** Asks the API; what kept it from answering is told as a gateway does. */
async function pass(target: URL, version: string, { apiKey }: Settings): Promise<Response> {
  try {
    return await fetch(target, { headers: { authorization: `Bearer ${apiKey}`, "method-version": version } });
  } catch {
    return new Response(null, { status: 502 });
  }
}

/** Headers of the API's answer that the client reads. */
const KEPT = /^(content-type|request-id|retry-after|pagination-.*)$/;

/** `/modules/<package>/…` out of node_modules; anything else stands beside this file. */
function assetFile(pathname: string): string | undefined {
  const [, root = "", name = "", ...rest] = normalize(pathname).split("/");
  if (root === "") return join(HERE, "index.html");
  if (root !== "modules") return join(HERE, root);
  return MODULES.includes(name) ? join(HERE, "node_modules", name, ...rest) : undefined;
}

export function createPageServer(settings: Settings): Server {
  return createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const target = request.method === "GET" ? upstream(url, settings) : undefined;
    if (target !== undefined) {
      const answer = await pass(target, String(request.headers["method-version"]), settings);
      const headers = [...answer.headers].filter(([name]) => KEPT.test(name));
      response.writeHead(answer.status, Object.fromEntries(headers)).end(await answer.text());
      return;
    }
    const file = assetFile(url.pathname) ?? "";
    const type = TYPES[extname(file)];
    const body = type === undefined ? undefined : await readFile(file).catch(() => undefined);
    if (body === undefined) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": type }).end(body);
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
