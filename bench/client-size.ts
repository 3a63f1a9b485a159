/** Prints the minified and gzipped size of what a program imports from each client: `node bench/client-size.ts`. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { generateRedoclyClient } from "./client-peers.ts";

const ROOT = new URL("..", import.meta.url).pathname;
const METHOD = JSON.stringify(join(ROOT, "src/method/index.ts"));

export const OURS = {
  "createMethodClient alone": `export { createMethodClient } from ${METHOD};`,
  "everything of linkspec/method": `export * from ${METHOD};`,
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

async function print(name: string, size: Promise<number>): Promise<void> {
  console.log(`${(await size).toLocaleString("en").padStart(8)} B  ${name}`);
}

if (import.meta.main) {
  for (const [name, source] of Object.entries(OURS)) await print(name, sizeOf(source));
  await print("openapi-fetch 0.16.0", sizeOf(`export { default } from "openapi-fetch";`));
  const redocly = await generateRedoclyClient();
  await print(
    "redocly generate-client, createClient and OPERATIONS",
    sizeOf(`export { createClient, OPERATIONS } from ${JSON.stringify(redocly.file)};`),
  );
  redocly.remove();
  await print(
    "method-node 2.1.1, for Node",
    sizeOf(`export { Method } from "method-node-2/dist/index.ts.js";`, "node"),
  );
}
