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

/** What of ours a program may import. */
export const OURS = {
  "createMethodClient alone": `export { createMethodClient } from ${METHOD};`,
  "everything of linkspec/method": `export * from ${METHOD};`,
};

/** In bytes. Whoever raises a limit makes every page of every user larger. */
export const LIMITS: Record<keyof typeof OURS, number> = {
  "createMethodClient alone": 6_000,
  "everything of linkspec/method": 10_000,
};

/** Bytes of a bundled, minified and gzipped program. */
export async function sizeOf(source: string, platform: "neutral" | "node" = "neutral"): Promise<number> {
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
  const ours: Record<string, number> = {};
  for (const [name, source] of Object.entries(OURS)) ours[name] = await sizeOf(source);
  const redocly = await generateRedoclyClient();
  const others = {
    "openapi-fetch 0.16.0": await sizeOf(`export { default } from "openapi-fetch";`),
    "redocly generate-client, createClient and OPERATIONS": await sizeOf(
      `export { createClient, OPERATIONS } from ${JSON.stringify(redocly.file)};`,
    ),
    "method-node 2.1.1, for Node": await sizeOf(`export { Method } from "method-node-2/dist/index.ts.js";`, "node"),
  };
  redocly.remove();
  return {
    title: "Client: size",
    command: "node bench/client-size.ts",
    method: "What a program imports, bundled by rolldown, minified and gzipped.",
    tables: [
      {
        title: "bytes that are sent",
        columns: [{ title: "min+gzip", unit: "B" }],
        rows: Object.entries({ ...ours, ...others }).map(([name, size]) => ({ name, values: [size] })),
      },
    ],
    targets: Object.entries(LIMITS).map(([what, atMost]) => ({
      what,
      unit: "B",
      atMost,
      measured: ours[what] as number,
    })),
  };
}

if (import.meta.main) await runBench(measure);
