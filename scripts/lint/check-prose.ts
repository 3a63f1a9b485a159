/**
 * Checks the prose of documentation, descriptions, comments and messages against `prose-rules.yaml`. Paths on the command
 * line limit it to these: `node scripts/lint/check-prose.ts src/mock`.
 */
import { globSync, readFileSync } from "node:fs";
import { runCommand } from "../lib/run-command.ts";
import { UserError } from "../lib/user-error.ts";
import { lineAt, type Passage } from "./prose/passage.ts";
import { readMarkdown } from "./prose/read-markdown.ts";
import { readTypeScript } from "./prose/read-typescript.ts";
import { readYaml } from "./prose/read-yaml.ts";
import { createChecker, readRules, type ProseKind } from "./prose/rules.ts";

const READERS: Record<ProseKind, (source: string) => Passage[]> = {
  markdown: readMarkdown,
  yaml: readYaml,
  typescript: readTypeScript,
};

/**
 * Returns every finding of a text, as "line: phrase, replacement".
 * @param kind - What the text is written in
 */
export function findProse(source: string, kind: ProseKind, check = createChecker(readRules())): string[] {
  return READERS[kind](source)
    .flatMap((passage) => check(passage, kind))
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ rule, offset, text, use }) => `${lineAt(source, offset)}: "${text}": use ${use} [${rule}]`);
}

/**
 * Checks all prose, or all prose below some paths.
 * @throws {UserError} when there is a finding
 */
export function checkProse(paths: string[] = []): string[] {
  const rules = readRules();
  const check = createChecker(rules);
  const isChecked = (file: string) => paths.length === 0 || paths.some((path) => file.startsWith(path));
  const files = (Object.keys(READERS) as ProseKind[]).flatMap((kind) =>
    globSync(rules.files[kind], { exclude: ["**/node_modules/**"] })
      .filter(isChecked)
      .toSorted()
      .map((file) => ({ kind, file })),
  );
  const findings = files.flatMap(({ kind, file }) =>
    findProse(readFileSync(file, "utf8"), kind, check).map((finding) => `${file}:${finding}`),
  );
  if (findings.length > 0) throw new UserError(`The prose has ${findings.length} findings:\n${findings.join("\n")}`);
  return [`prose: no finding in ${files.length} files`];
}

if (import.meta.main) await runCommand("prose", () => Promise.resolve(checkProse(process.argv.slice(2))));
