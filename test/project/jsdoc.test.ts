/** Comments use one dialect of JSDoc: `@param name - What it is.`, `@returns What it is.`, `@throws {Class} when …`. */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const FORMS: Record<string, RegExp> = {
  "@param": /^@param [\w.]+ - [^a-z]/,
  "@returns": /^@returns [^a-z]/,
  "@throws": /^@throws \{\w+\} ./,
};

/** The tags that have another form, such as `@param name without a dash`. */
const otherForms = (text: string): string[] =>
  [...text.matchAll(/^[ /]*\*+ *(@(?:param|returns|throws)\b.*)$/gm)]
    .map(([, tag = ""]) => tag)
    .filter((tag) => !FORMS[tag.split(" ")[0] as string]!.test(tag));

test("in src and scripts", () => {
  const files = globSync("{src,scripts}/**/*.{ts,js}");
  const found = files.flatMap((file) => otherForms(readFileSync(file, "utf8")).map((tag) => `${file}: ${tag}`));
  expect(found).toEqual([]);
});

test.each(["@param name what it is", "@param name - what it is", "@returns what it is", "@throws Error when it fails"])(
  "the check finds %s",
  (tag) => {
    expect(otherForms(`/**\n * ${tag}\n */`)).toEqual([tag]);
  },
);
