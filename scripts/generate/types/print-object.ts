/** Prints nested objects of names as types. */
import type { Expansions } from "./expansions.ts";

export function printObject(value: Expansions, indent: string): string {
  const lines = Object.entries(value).map(([key, inner]) => {
    const names = [inner].flat().filter((name) => typeof name === "string");
    const type =
      names.length > 0
        ? names.map((name) => JSON.stringify(name)).join(" | ")
        : printObject(inner as Expansions, `${indent}  `);
    return `${indent}  ${JSON.stringify(key)}: ${type};\n`;
  });
  return lines.length === 0 ? "{}" : `{\n${lines.join("")}${indent}}`;
}
