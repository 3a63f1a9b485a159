/** The rules of the prose check, read from `scripts/lint/prose-rules.yaml`, and what they find in a passage. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Passage } from "./passage.ts";

export type ProseKind = "markdown" | "yaml" | "typescript";

export interface ProseRules {
  files: Record<ProseKind, string[]>;
  maxWords: number;
  phrases: { name: string; find: string; unless?: string; use: string }[];
  /** The American spelling of each British word. */
  spellings: Record<string, string>;
  terms: { write: string; not: string[]; in?: ProseKind[] }[];
}

export interface ProseFinding {
  rule: string;
  /** Offset of the text within its file. */
  offset: number;
  text: string;
  use: string;
}

interface Matcher {
  rule: string;
  pattern: RegExp;
  unless?: RegExp;
  use: string;
  in?: ProseKind[];
}

export const readRules = (): ProseRules => parse(readFileSync("scripts/lint/prose-rules.yaml", "utf8")) as ProseRules;

/** Returns a function that finds everything in a passage that the rules refuse. */
export function createChecker(rules: ProseRules): (passage: Passage, kind: ProseKind) => ProseFinding[] {
  const matchers = [...rules.phrases.map(phraseMatcher), ...spellingMatchers(rules), ...termMatchers(rules)];
  return (passage, kind) =>
    sentencesOf(passage).flatMap((sentence) => [
      ...findLength(sentence, rules.maxWords),
      ...matchers.filter((matcher) => matcher.in?.includes(kind) ?? true).flatMap((matcher) => find(matcher, sentence)),
    ]);
}

const words = (pattern: string, flags: string): RegExp => new RegExp(pattern.replaceAll(" ", String.raw`\s+`), flags);

const phraseMatcher = ({ name, find: phrase, unless, use }: ProseRules["phrases"][number]): Matcher => ({
  rule: name,
  pattern: words(/^\w|^\(\w/.test(phrase) ? String.raw`\b(?:${phrase})(?![\w-])` : phrase, "gi"),
  ...(unless === undefined ? {} : { unless: words(unless, "i") }),
  use,
});

const spellingMatchers = ({ spellings }: ProseRules): Matcher[] =>
  Object.entries(spellings).map(([british, american]) => ({
    rule: `spelling-${british}`,
    pattern: words(String.raw`\b${british}\b`, "gi"),
    use: `"${american}"`,
  }));

/** What surrounds a word in a path, a domain, a name of a package or a property. */
const JOINT = String.raw`\w./@#$:\-`;

const termMatchers = ({ terms }: ProseRules): Matcher[] =>
  terms.map(({ write, not, in: kinds }) => ({
    rule: `term-${write.split(" ")[0]}`,
    pattern: words(String.raw`(?<![${JOINT}])(?:${not.join("|")})(?![\w/@(=-]|[.:]\w)`, "g"),
    use: `"${write}"`,
    ...(kinds === undefined ? {} : { in: kinds }),
  }));

/** Ends of sentences; an abbreviation does not end one. */
function sentencesOf({ start, text }: Passage): Passage[] {
  const masked = text.replaceAll(/\b(e\.g|i\.e|etc|vs|approx)\./g, (match) => "_".repeat(match.length));
  const sentences: Passage[] = [];
  let from = 0;
  for (const { index } of masked.matchAll(/[.!?]["')\]]*(?=\s|$)/g)) {
    sentences.push({ start: start + from, text: text.slice(from, index + 1) });
    from = index + 1;
  }
  sentences.push({ start: start + from, text: text.slice(from) });
  return sentences;
}

function findLength({ start, text }: Passage, maxWords: number): ProseFinding[] {
  const count = text.split(/\s+/).filter((word) => /\w/.test(word)).length;
  if (count <= maxWords) return [];
  const begin = text.trim().split(/\s+/).slice(0, 4).join(" ");
  const offset = start + text.length - text.trimStart().length;
  return [{ rule: "sentence-length", offset, text: `${begin} …`, use: `at most ${maxWords} words, not ${count}` }];
}

function find({ rule, pattern, unless, use }: Matcher, { start, text }: Passage): ProseFinding[] {
  if (unless?.test(text) === true) return [];
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    rule,
    offset: start + index,
    text: found.trim().replaceAll(/\s+/g, " "),
    use,
  }));
}
