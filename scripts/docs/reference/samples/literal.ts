/** A value as a TypeScript literal, wrapped like Prettier does. */

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;
const WIDTH = 78;

/**
 * @param column - Where the literal begins, which decides whether it fits into its line.
 * @param indent - Spaces before the line in which it begins.
 */
export function printLiteral(value: unknown, indent = 0, column = indent): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const flat = printFlat(value);
  if (column + flat.length <= WIDTH) return flat;
  const inner = indent + 2;
  const pad = " ".repeat(inner);
  const lines = Array.isArray(value)
    ? value.map((item) => `${pad}${printLiteral(item, inner)},`)
    : Object.entries(value).map(([key, each]) => {
        const name = `${printKey(key)}: `;
        return `${pad}${name}${printLiteral(each, inner, inner + name.length)},`;
      });
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${lines.join("\n")}\n${" ".repeat(indent)}${close}`;
}

const printKey = (key: string): string => (IDENTIFIER.test(key) ? key : JSON.stringify(key));

function printFlat(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(printFlat).join(", ")}]`;
  const entries = Object.entries(value).map(([key, each]) => `${printKey(key)}: ${printFlat(each)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
