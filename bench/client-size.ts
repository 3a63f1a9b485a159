/** Prints the minified and gzipped size of what a program imports: `node bench/client-size.ts`. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";

const ROOT = new URL("..", import.meta.url).pathname;

/** Bytes of a bundled, minified and gzipped program. */
export async function sizeOf(source: string, external: string[] = []): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "linkspec-size-"));
  try {
    const input = join(folder, "program.ts");
    writeFileSync(input, source);
    const bundle = await rolldown({
      input,
      external,
      cwd: ROOT,
      platform: "neutral",
      resolve: { modules: [join(ROOT, "node_modules")], mainFields: ["module", "main"] },
      logLevel: "silent",
    });
    const { output } = await bundle.generate({ format: "esm", minify: true });
    await bundle.close();
    return gzipSync(output[0].code, { level: 9 }).length;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const METHOD = JSON.stringify(join(ROOT, "src/method/index.ts"));

export const PROGRAMS = {
  "createMethodClient alone": `export { createMethodClient } from ${METHOD};`,
  "everything of linkspec/method": `export * from ${METHOD};`,
  "openapi-fetch": `export { default } from "openapi-fetch";`,
};

if (import.meta.main) {
  for (const [name, source] of Object.entries(PROGRAMS))
    console.log(`${String(await sizeOf(source)).padStart(7)} B  ${name}`);
}
