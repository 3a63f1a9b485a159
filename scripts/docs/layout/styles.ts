/** The style sheets, without comments and white space. */
import { readFileSync } from "node:fs";

export function readStyle(name: string): string {
  const css = readFileSync(`${import.meta.dirname}/styles/${name}.css`, "utf8");
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
