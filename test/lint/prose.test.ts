/** Every rule of the prose check fires where it should and nowhere else, and only prose is read. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { findProse } from "../../scripts/lint/check-prose.ts";
import { readRules, type ProseKind } from "../../scripts/lint/prose/rules.ts";

const rules = readRules();
const cases = parse(readFileSync("test/lint/prose-cases.yaml", "utf8")) as Record<
  string,
  { fires: string[]; passes: string[] }
>;

/** The names of the rules that a text violates. */
const rulesIn = (text: string, kind: ProseKind = "markdown"): string[] =>
  findProse(text, kind).map((finding) => /\[(.+)\]$/.exec(finding)![1]!);

describe("phrases", () => {
  test("every rule has a case", () => expect(Object.keys(cases)).toEqual(rules.phrases.map(({ name }) => name)));

  test.each(Object.entries(cases))("%s", (name, { fires, passes }) => {
    expect(fires.length * passes.length).toBeGreaterThan(0);
    for (const text of fires) expect(new Set(rulesIn(text)), text).toEqual(new Set([name]));
    for (const text of passes) expect(rulesIn(text), text).toEqual([]);
  });

  test("a finding has the line, the phrase and its replacement", () => {
    expect(findProse("Fine.\n\nThe port is 4010\nwhen left\nout.\n", "markdown")).toEqual([
      '4: "left out": use "omitted", "missing" or "default: …" [left-out]',
    ]);
  });
});

test.each(Object.entries(rules.spellings))("%s is %s here", (british, american) => {
  expect(rulesIn(`The ${british} of it.`)).toEqual([`spelling-${british}`]);
  expect(rulesIn(`The ${american} of it.`)).toEqual([]);
});

describe.each(rules.terms)("$write", ({ write, not, in: kinds }) => {
  test.each(not)("not %j", (wrong) => {
    expect(rulesIn(`The ${wrong} of it.`)).toEqual([`term-${write.split(" ")[0]}`]);
    expect(rulesIn(`The ${write} of it.`)).toEqual([]);
    expect(rulesIn(`See docs/${wrong}/a, x.${wrong} and @a/${wrong}.`)).toEqual([]);
    if (kinds !== undefined) expect(rulesIn(`// The ${wrong} of it.`, "typescript")).toEqual([]);
  });
});

describe("sentence length", () => {
  const sentence = (words: number): string => `${Array.from({ length: words }, () => "word").join(" ")}.`;

  test("the limit is allowed, one word more is not", () => {
    expect(rulesIn(sentence(rules.maxWords))).toEqual([]);
    expect(rulesIn(sentence(rules.maxWords + 1))).toEqual(["sentence-length"]);
  });

  test.each([
    ["two sentences", `${sentence(30)} ${sentence(30)}`],
    ["two list items", `- ${sentence(30)}\n- ${sentence(30)}`],
    ["two cells", `| ${sentence(30)} | ${sentence(30)} |`],
    ["two paragraphs without a period", `${sentence(30).slice(0, -1)}\n\n${sentence(30)}`],
    ["code of many words", `${sentence(30).slice(0, -1)} \`${sentence(30)}\`.`],
  ])("%s are counted apart", (_, text) => expect(rulesIn(text)).toEqual([]));

  test("an abbreviation does not end a sentence", () => {
    const half = sentence(rules.maxWords - 1).slice(0, -1);
    expect(rulesIn(`${half} e.g. word word.`)).toEqual(["sentence-length"]);
  });
});

describe("Markdown", () => {
  test.each([
    ["a code block", "```sh\nwhatever\n```\n"],
    ["a code block with a blank line", "```sh\na\n\nwhatever\n```\n"],
    ["a code block between tildes", "~~~\nwhatever\n~~~\n"],
    ["an indented code block", "- Item\n\n  ```sh\n  whatever\n  ```\n"],
    ["a code span", "Send `whatever`, or ``what`whatever``.\n"],
    ["the target of a link", "[a](whatever.md)\n"],
    ["a definition of a link", "[a]: whatever.md\n"],
    ["an address", "See https://example.com/whatever.\n"],
    ["a comment", "<!-- whatever -->\n"],
    ["the attribute of an element", '<a href="whatever">a</a>\n'],
    ["other front matter", "---\ntitle: A\norder: whatever\n---\n\nText.\n"],
  ])("%s is not prose", (_, text) => expect(rulesIn(text)).toEqual([]));

  test.each([
    ["a heading", "# Whatever\n"],
    ["text after a code block", "```sh\na\n```\n\nWhatever.\n"],
    ["a link", "[whatever](a.md)\n"],
    ["a table", "| a | b |\n| - | - |\n| c | whatever |\n"],
    ["front matter", "---\ntitle: A\ndescription: Whatever.\n---\n"],
  ])("%s is prose", (_, text) => expect(rulesIn(text)).toEqual(["whatever"]));
});

describe("YAML", () => {
  test.each([
    ["a description", "description: Whatever.", 1],
    ["a block", "a:\n  summary: |\n    One.\n    Whatever.", 4],
    ["an error's resolution", "errors:\n  - resolution: Whatever.", 2],
    ["the summary of an example", "examples:\n  a:\n    summary: Whatever.", 3],
    ["a property with the name of a key", "properties:\n  value:\n    description: Whatever.", 3],
  ])("%s is prose", (_, text, line) => {
    expect(findProse(text, "yaml")).toEqual([`${line}: "Whatever": use "any", "all" or "regardless of" [whatever]`]);
  });

  test.each([
    ["an example", "example:\n  description: Whatever."],
    ["a list of examples", "examples:\n  - description: Whatever."],
    ["the value of an example", "value:\n  description: Whatever."],
    ["a key that is not prose", "pattern: whatever"],
    ["a property with the name of prose", "properties:\n  description: { type: string, const: whatever }"],
  ])("%s is not prose", (_, text) => expect(rulesIn(text, "yaml")).toEqual([]));
});

describe("TypeScript", () => {
  test.each([
    ["a comment of one line", "// Whatever.\nlet a = 1;"],
    ["a comment at the end of a line", "let a = 1; // Whatever."],
    ["a documentation comment", "/**\n * Returns.\n *\n * Whatever.\n */\nlet a = 1;"],
    ["a tag", "/**\n * Returns.\n * @param a - Whatever.\n */\nfunction f(a: string) {}"],
    ["a comment within a call", "f(\n  // Whatever.\n  1,\n);"],
    ["a message", 'throw new Error("A message with whatever.");'],
    ["a template", "throw new Error(`A message with ${f(1)} whatever.`);"],
    ["a string within a template", 'const a = `${b ? "A message with whatever." : ""}`;'],
  ])("%s is prose", (_, text) => expect(rulesIn(text, "typescript")).toEqual(["whatever"]));

  test.each([
    ["a name", "let whatever = 1;"],
    ["a key", 'f("whatever");'],
    ["a regular expression", "let a = /some more whatever/;"],
    ["a style sheet", "let a = `a {\n  color: some more whatever;\n}`;"],
    ["what is inserted into a template", "let a = `A message with ${whatever(1)} in it.`;"],
    ["an example", "/**\n * Returns.\n * @example\n * whatever();\n */\nlet a = 1;"],
  ])("%s is not prose", (_, text) => expect(rulesIn(text, "typescript")).toEqual([]));

  test("comments of one line each are one passage, and tags are not", () => {
    expect(rulesIn("// The port when left\n// out.\nlet a = 1;", "typescript")).toEqual(["left-out"]);
    expect(rulesIn("/**\n * @param a - when left\n * @param out - b\n */\nlet a = 1;", "typescript")).toEqual([]);
  });
});
