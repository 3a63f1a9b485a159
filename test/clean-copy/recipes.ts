/** Follows CONTRIBUTING.md as it is written, in a copy of the repository: makes files, applies edits, runs commands. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { checkout } from "../support/checkout.ts";
import { run } from "../support/run.ts";

interface Block {
  language: string;
  text: string;
}

const blocksOf = (chapter: string): Block[] =>
  [...chapter.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = "", text = ""]) => ({ language, text }));

interface Recipe {
  title: string;
  blocks: Block[];
}

/** The chapters that walk through something. */
export const recipes: Recipe[] = readFileSync("CONTRIBUTING.md", "utf8")
  .split(/^## /m)
  .map((chapter) => ({ title: chapter.split("\n", 1)[0] as string, blocks: blocksOf(chapter) }))
  .filter(({ blocks }) => blocks.length > 0);

/** Does in the folder what a block of each language stands for. */
const STEPS: Record<string, (folder: string, block: Block, next: Block | undefined) => unknown> = {
  yaml: (folder, { text }) => create(folder, text),
  diff: (folder, { text }) =>
    text
      .split(/^@@ /m)
      .slice(1)
      .forEach((part) => edit(folder, part)),
  sh: command,
  text: () => undefined,
};

/** A file, whose path stands in a comment before its content. */
function create(folder: string, text: string): void {
  const [, path = "", content = ""] = /^# (\S+)\n([\s\S]+)$/.exec(text) ?? [];
  const file = join(folder, path);
  expect(existsSync(file), `${path} is there already`).toBe(false);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** A path, then lines that stand there once, with those that go and those that come. */
function edit(folder: string, part: string): void {
  const [path = "", ...lines] = part.trimEnd().split("\n");
  const side = (other: string) =>
    lines.flatMap((line) => (line.startsWith(other) ? [] : `${line.slice(1)}\n`)).join("");
  const file = join(folder, path);
  const around = readFileSync(file, "utf8").split(side("+"));
  expect(around, `in ${path} these lines should stand once:\n${side("+")}`).toHaveLength(2);
  writeFileSync(file, around.join(side("-")));
}

/** Runs commands. A block of text after them is what they print among other things, failures included. */
async function command(folder: string, { text }: Block, next: Block | undefined): Promise<void> {
  const { code, stdout, stderr } = await run("bash", ["-euo", "pipefail", "-c", text], folder);
  const printed = stdout + stderr;
  const expected = next?.language === "text" ? next.text.trimEnd().split("\n") : [];
  const fails = expected.some((line) => line.startsWith("FAIL"));
  expect(code === 0, `${text}ended with ${code}:\n${printed}`).toBe(!fails);
  for (const line of expected) expect(printed).toContain(line);
}

/**
 * Follows a chapter in a copy of the repository.
 * @param title - The chapter's heading.
 */
export async function follow(title: string): Promise<void> {
  // A contributor has built before; `test/clean-copy/newcomer` and the package start from nothing.
  const { folder, remove } = checkout({ built: true });
  onTestFinished(remove);
  const { blocks } = recipes.find((recipe) => recipe.title === title) as Recipe;
  for (const [index, block] of blocks.entries()) await STEPS[block.language]!(folder, block, blocks[index + 1]);
}
