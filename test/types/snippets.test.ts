/** Every TypeScript block of the README compiles: running it strips its types without reading them. */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const PAGES = ["README.md", "README-client.md", "README-mock.md"].filter((page) => existsSync(page));

interface Package {
  name: string;
  exports: Record<string, string | { types: string }>;
}

/** The package's entries, from their sources. */
function entries(): Record<string, string[]> {
  const { name, exports } = JSON.parse(readFileSync("package.json", "utf8")) as Package;
  const found: Record<string, string[]> = {};
  for (const [entry, target] of Object.entries(exports)) {
    if (typeof target === "string") continue;
    found[name + entry.slice(1)] = [resolve(target.types.replace("./dist/", "").replace(".d.ts", ".ts"))];
  }
  return found;
}

const blocks = PAGES.flatMap((page) =>
  [...readFileSync(page, "utf8").matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""], index) => ({
    file: `${page}-${index}.ts`,
    code,
  })),
);

test(`${blocks.length} blocks compile`, async () => {
  mkdirSync(".cache", { recursive: true });
  const folder = mkdtempSync(join(".cache", "snippets-"));
  try {
    for (const { file, code } of blocks) writeFileSync(join(folder, file), `${code}\nexport {};\n`);
    const config = { extends: resolve("tsconfig.json"), compilerOptions: { paths: entries() }, include: ["*.ts"] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    const args = ["node_modules/typescript7/bin/tsc", "-p", folder];
    const printed = await new Promise((resolve) => execFile(process.execPath, args, (_, stdout) => resolve(stdout)));
    expect(blocks.length).toBeGreaterThan(0);
    expect(printed).toBe("");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
