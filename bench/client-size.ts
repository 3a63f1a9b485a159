/** Minified and gzipped size of what a program imports from each client: `node bench/client-size.ts`. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { generateRedoclyClient } from "./client-peers.ts";
import { runBench } from "./program.ts";
import type { Result } from "./result.ts";

const ROOT = new URL("..", import.meta.url).pathname;
const METHOD = JSON.stringify(join(ROOT, "src/method/index.ts"));

/** Bytes of a bundled, minified and gzipped program. */
async function sizeOf(source: string, platform: "neutral" | "node" = "neutral"): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "linkspec-size-"));
  try {
    const input = join(folder, "program.ts");
    writeFileSync(input, source);
    const modules = [join(ROOT, "node_modules")];
    const bundle = await rolldown({
      // method-node reads its version from a file that it does not ship.
      external: /package\.json$/,
      input,
      platform,
      resolve: { modules, mainFields: ["module", "main"] },
      logLevel: "silent",
    });
    const { output } = await bundle.generate({ format: "esm", minify: true });
    await bundle.close();
    return gzipSync(output[0].code, { level: 9 }).length;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(): Promise<Result> {
  const alone = await sizeOf(`export { createMethodClient } from ${METHOD};`);
  const everything = await sizeOf(`export * from ${METHOD};`);
  const openapiFetch = await sizeOf(`export { default } from "openapi-fetch";`);
  const redocly = await generateRedoclyClient();
  const generated = await sizeOf(`export { createClient, OPERATIONS } from ${JSON.stringify(redocly.file)};`);
  redocly.remove();
  const methodNode = await sizeOf(`export { Method } from "method-node-2/dist/index.ts.js";`, "node");
  return {
    title: "Client: size",
    command: "node bench/client-size.ts",
    method: "What a program imports, bundled by rolldown, minified and gzipped.",
    tables: [
      {
        title: "bytes that are sent",
        columns: [{ title: "min+gzip", unit: "B" }],
        rows: [
          { name: "linkspec, createMethodClient alone", values: [alone] },
          { name: "linkspec, everything of linkspec/method", values: [everything] },
          { name: "openapi-fetch 0.16.0", values: [openapiFetch] },
          { name: "redocly generate-client, createClient and OPERATIONS", values: [generated] },
          { name: "method-node 2.1.1, for Node", values: [methodNode] },
        ],
      },
    ],
    targets: [
      { what: "createMethodClient alone", unit: "B", atMost: 6_000, measured: alone },
      { what: "everything of linkspec/method", unit: "B", atMost: 10_000, measured: everything },
    ],
  };
}

await runBench(measure);
