/** Minified and gzipped size of what a program imports from each client: `node bench/client-size.ts`. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { generateRedoclyClient } from "./client-peers.ts";
import { runBench } from "./program.ts";
import type { Result, Target } from "./result.ts";

const ROOT = new URL("..", import.meta.url).pathname;
const METHOD = JSON.stringify(join(ROOT, "src/method/index.ts"));
const webhooksOf = (api: string) => JSON.stringify(join(ROOT, `src/${api}/webhooks.ts`));

/**
 * What a user of ours imports, and how many bytes of it there may be. The table of operations is about a quarter of the
 * client: with 102 operations the limit was 7,000 bytes, and Method has 150 by now.
 */
export const OURS = {
  "createMethodClient alone": { source: `export { createMethodClient } from ${METHOD};`, atMost: 8_500 },
  "everything of linkspec/method": { source: `export * from ${METHOD};`, atMost: 10_500 },
  "everything of linkspec/method/mle": {
    source: `export * from ${JSON.stringify(join(ROOT, "src/method/mle.ts"))};`,
    atMost: 2_700,
  },
  "everything of linkspec/method/webhooks": { source: `export * from ${webhooksOf("method")};`, atMost: 2_900 },
  "everything of linkspec/stripe/webhooks": { source: `export * from ${webhooksOf("stripe")};`, atMost: 3_100 },
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
  const targets: Target[] = [];
  for (const [what, { source, atMost }] of Object.entries(OURS)) {
    targets.push({ what, unit: "B", atMost, measured: await sizeOf(source) });
  }
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
          ...targets.map(({ what, measured }) => ({ name: `linkspec, ${what}`, values: [measured] })),
          { name: "openapi-fetch 0.16.0", values: [openapiFetch] },
          { name: "redocly generate-client, createClient and OPERATIONS", values: [generated] },
          { name: "method-node 2.1.1, for Node", values: [methodNode] },
        ],
      },
    ],
    targets,
  };
}

if (import.meta.main) await runBench(measure);
