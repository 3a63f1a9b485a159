/** The runtime is shared: what an API does in its own way is passed in, never asked for by name. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readApis } from "../../scripts/lib/apis.ts";
import { filesBelow } from "../../scripts/lib/files.ts";

const names = [...new Set(readApis().map(({ name }) => name))].join("|");
const COMMENT = /\/\*.*?\*\/|(?<!:)\/\/[^\n]*/gs;

test.each(filesBelow("src/runtime"))("%s imports nothing of an API and knows none by its name", (file) => {
  const code = readFileSync(file, "utf8").replaceAll(COMMENT, "");
  expect(code).not.toMatch(new RegExp(`from "[^"]*/(generated|${names})/`));
  // A request's method is a word of HTTP; in quotes it would be the name of an API.
  expect(code).not.toMatch(new RegExp(`["'\`](${names})["'\`]`, "i"));
  expect(code).not.toMatch(/stripe|methodfi/i);
});
