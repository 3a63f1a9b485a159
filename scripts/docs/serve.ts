/** Serves the site on this machine and makes open pages load again after a change. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { join, normalize } from "node:path";
import sirv from "sirv";
import { UserError } from "../lib/user-error.ts";

const HOST = "127.0.0.1";
const EVENTS = "/__changes";

const RELOAD = `new EventSource("${EVENTS}").onmessage = () => location.reload();`;

/** A page with the script that waits for changes. The page's policy names it, and only here. */
function withReload(page: string): string {
  const hash = createHash("sha256").update(RELOAD).digest("base64");
  return page
    .replace("script-src &#39;strict-dynamic&#39;", `connect-src 'self'; script-src 'strict-dynamic' 'sha256-${hash}'`)
    .replace("</body>", `<script>${RELOAD}</script></body>`);
}

export interface SiteServer {
  url: string;
  /** Makes every page that is open load again. */
  reload(): void;
}

/**
 * Serves the folder until the process is stopped.
 * @throws {UserError} when the port is in use.
 */
export function serveSite(folder: string, port: number): Promise<SiteServer> {
  const readers = new Set<ServerResponse>();
  const files = sirv(folder, { dev: true, dotfiles: false });
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", `http://${HOST}`).pathname);
    if (path === EVENTS) {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write(": listening\n\n");
      readers.add(response);
      request.on("close", () => readers.delete(response));
      return;
    }
    const page = readPage(folder, path);
    if (page === undefined) {
      files(request, response, () => {
        response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
        response.end(withReload(readFileSync(join(folder, "404.html"), "utf8")));
      });
      return;
    }
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
    response.end(withReload(page));
  });
  const reload = () => {
    for (const reader of readers) reader.write("data: changed\n\n");
  };
  return new Promise((resolve, reject) => {
    server.on("error", (error: NodeJS.ErrnoException) => {
      const inUse = error.code === "EADDRINUSE";
      reject(inUse ? new UserError(`Port ${port} is in use. Set DOCS_PORT to another one, or 0 for any.`) : error);
    });
    server.listen(port, HOST, () => {
      const { port: actual } = server.address() as { port: number };
      resolve({ url: `http://${HOST}:${actual}/`, reload });
    });
  });
}

function readPage(folder: string, path: string): string | undefined {
  const name = path.endsWith("/") ? `${path}index.html` : path;
  if (!name.endsWith(".html") || normalize(name).includes("..")) return undefined;
  try {
    return readFileSync(join(folder, name), "utf8");
  } catch {
    return undefined;
  }
}
