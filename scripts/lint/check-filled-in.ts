/** Finds what `npm run new` marked to be filled in. */
import { dirname } from "node:path";
import type { Api } from "../lib/apis.ts";
import { filesBelow, readText } from "../lib/files.ts";
import { UserError } from "../lib/user-error.ts";

/** @throws {UserError} with file and line of every mark. */
export function checkFilledIn(apis: Api[]): void {
  const files = [...new Set(apis.map(({ root }) => dirname(root)))].flatMap(filesBelow);
  const marks = files.flatMap((file) =>
    readText(file)
      .split("\n")
      .flatMap((line, index) => (line.includes("FILL IN:") ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  );
  if (marks.length > 0) throw new UserError(`${marks.length} places are not filled in:\n${marks.join("\n")}`);
}
