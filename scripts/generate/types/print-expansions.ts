/**
 * Prints where the properties of a response are that `expand[]` turns from IDs into objects. Each operation has an interface,
 * so that declarations of callers name it and do not repeat it.
 */
import type { Document } from "../../lib/document.ts";
import type { Operation } from "../../lib/operations.ts";
import { expansionsOf, type Expansions } from "./expansions.ts";
import { printObject } from "./print-object.ts";

/** The namespace of the interfaces, one for each operation whose response has such properties. */
export function printExpansions(document: Document, operations: Operation[]): string {
  const interfaces = expandable(document, operations).map(({ name, inEnvelope, found }) => {
    const places = (inEnvelope ? found.data : found) as Expansions;
    return `  export interface ${name} ${printObject(places, "  ")}\n`;
  });
  return `export declare namespace Expansions {\n${interfaces.join("\n")}}\n`;
}

/** `METHOD path` → its interface, at its place in the response. */
export const printExpansionKeys = (document: Document, operations: Operation[]): string =>
  expandable(document, operations)
    .map(({ name, key, inEnvelope }) => {
      const type = `Expansions.${name}`;
      return `    ${JSON.stringify(key)}: ${inEnvelope ? `{ data: ${type} }` : type};\n`;
    })
    .join("");

function expandable(document: Document, operations: Operation[]) {
  return operations.flatMap((operation) => {
    const found = expansionsOf(document, operation);
    const keys = Object.keys(found);
    if (keys.length === 0) return [];
    const { operationId, method, path } = operation;
    return {
      name: operationId.charAt(0).toUpperCase() + operationId.slice(1),
      key: `${method.toUpperCase()} ${path}`,
      // Names cannot point at the list or the envelope around the resource.
      inEnvelope: keys.length === 1 && isPlaces(found.data),
      found,
    };
  });
}

const isPlaces = (entry: Expansions[string] | undefined): boolean => typeof entry === "object" && !Array.isArray(entry);
