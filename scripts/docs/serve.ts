/** `npm run docs -- --serve`: shows the site, rebuilds it when something it is made from changes, and reloads the page. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, watch } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { join, normalize } from "node:path";
import sirv from "sirv";
import { UserError } from "../lib/user-error.ts";

const HOST = "127.0.0.1";
const EVENTS = "/__changes";

/** What the site is built from, with the steps that rebuild it. A step runs in its own process: its source may have changed. */
const SOURCES: [folder: string, steps: string[]][] = [
  ["openapi", ["scripts/bundle.ts", "scripts/docs.ts"]],
  ["docs", ["scripts/docs.ts"]],
  ["scripts/docs", ["scripts/docs.ts"]],
];

const RELOAD = `new EventSource("${EVENTS}").onmessage = () => location.reload();`;

/** A page with the script that waits for changes. The page's policy names it, and only here. */
function withReload(page: string): string {
  const hash = createHash("sha256").update(RELOAD).digest("base64");
  return page
    .replace("script-src &#39;strict-dynamic&#39;", `connect-src 'self'; script-src 'strict-dynamic' 'sha256-${hash}'`)
    .replace("</body>", `<script>${RELOAD}</script></body>`);
}

/** Serves the folder until the process is stopped, and resolves with the address. */
export function serve(folder: string, port: number): Promise<string> {
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
  watchSources(() => {
    for (const reader of readers) reader.write("data: changed\n\n");
  });
  return new Promise((resolve, reject) => {
    server.on("error", (error: NodeJS.ErrnoException) => {
      const inUse = error.code === "EADDRINUSE";
      reject(inUse ? new UserError(`Port ${port} is in use. Set DOCS_PORT to another one, or 0 for any.`) : error);
    });
    server.listen(port, HOST, () => resolve(`http://${HOST}:${(server.address() as { port: number }).port}/`));
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

/** Runs the steps of whatever changed, one run at a time; what changes meanwhile is built afterwards. */
function watchSources(changed: () => void): void {
  const waiting = new Set<string>();
  let running = false;
  const build = async (): Promise<void> => {
    if (running) return;
    running = true;
    while (waiting.size > 0) {
      const steps = [...waiting].sort();
      waiting.clear();
      for (const step of steps) if (!(await runScript(step))) break;
      changed();
    }
    running = false;
  };
  for (const [folder, steps] of SOURCES) {
    let soon: NodeJS.Timeout | undefined;
    watch(folder, { recursive: true }, () => {
      for (const step of steps) waiting.add(step);
      // An editor writes a file in several steps.
      clearTimeout(soon);
      soon = setTimeout(() => void build(), 100);
    });
  }
}

/** Whether the step succeeded; it says itself what went wrong. */
function runScript(script: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script], { stdio: ["ignore", "ignore", "inherit"] });
    child.on("close", (code) => {
      console.log(`${new Date().toLocaleTimeString("en-GB")} ${script} ${code === 0 ? "done" : "failed"}`);
      resolve(code === 0);
    });
  });
}
