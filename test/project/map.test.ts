/** The tree in CONTRIBUTING.md is the map of the repository: its folders and files exist, and no folder with code is missing. */
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Every folder of the tree, with the text beside it. Two folders on one line share the text. */
function readTree(page: string): { folder: string; text: string }[] {
  const [tree = ""] = page.split("```\n").filter((block) => block.startsWith("openapi/  "));
  const parents: string[] = [];
  return tree
    .trimEnd()
    .split("\n")
    .flatMap((line) => {
      const [, indent = "", names = "", text = ""] = /^( *)((?:\S+\/ {0,2})+) +(.+)$/.exec(line) ?? [];
      const depth = indent.length / 2;
      const folders = names
        .trim()
        .split(/ +/)
        .map((name) => join(...parents.slice(0, depth), name, "."));
      parents[depth] = names.trim().split(/ +/).at(-1) as string;
      return folders.map((folder) => ({ folder, text }));
    });
}

const tree = readTree(readFileSync("CONTRIBUTING.md", "utf8"));

test("every folder of the tree exists, for every API where it says so", () => {
  expect(tree.length).toBeGreaterThan(30);
  const missing = tree.filter(({ folder }) => globSync(folder.replace("<api>", "*")).length === 0);
  expect(missing).toEqual([]);
});

test("a file that the tree names is below its folder", () => {
  const named = tree.flatMap(({ folder, text }) =>
    [...text.matchAll(/\S+\.ts\b/g)].map(([file]) => join(folder, "**", file)),
  );
  expect(named).toContain("src/runtime/**/retry.ts");
  expect(named.filter((pattern) => globSync(pattern).length === 0)).toEqual([]);
});

test("no folder with code is missing from the tree", () => {
  const patterns = ["*", "src/*", "src/mock/*", "src/{runtime,openapi}/*", "scripts/*", "scripts/docs/*"];
  const folders = patterns.flatMap((pattern) => globSync(pattern)).filter((path) => statSync(path).isDirectory());
  const listed = new Set(tree.map(({ folder }) => folder));
  const apart = new Set(["node_modules", "dist", "coverage"]);
  expect(folders.filter((folder) => !listed.has(folder) && !apart.has(folder))).toEqual([]);
});
