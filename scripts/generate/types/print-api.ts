/** Prints the facts about operations that types need and openapi-typescript does not write. */
import type { Document } from "../../lib/document.ts";
import { expansionsOf, type Expansions } from "./expansions.ts";
import { pollingOf } from "../final-states.ts";
import { eventPathsOf } from "../event-paths.ts";
import { printCalls } from "./print-calls.ts";
import { readOperations } from "../../lib/operations.ts";

export function printFacts(document: Document): string {
  const operations = readOperations(document);
  const lists = operations.filter(({ list }) => list).map(({ path }) => path);
  const { final, retrieve } = pollingOf(document, operations);
  const expansions = Object.fromEntries(
    operations
      .map(
        (operation) =>
          [`${operation.method.toUpperCase()} ${operation.path}`, expansionsOf(document, operation)] as const,
      )
      .filter(([, found]) => Object.keys(found).length > 0),
  );
  return [
    "/** What belongs to one version of the API. */",
    "export interface api {",
    "  paths: paths;",
    "  operations: operations;",
    "  /** Operation id → method and path. */",
    `  calls: {\n${printCalls(document, operations)}  };`,
    "  /** Lists in pages. */",
    `  lists: ${union(lists)};`,
    "  /** Paths of GET requests whose resource has final states. */",
    `  final: ${union(Object.keys(final))};`,
    "  /** Path that creates or changes such a resource → path that retrieves it. */",
    `  pollables: ${printObject(retrieve, "  ")};`,
    "  /** Type of a webhook event → path that retrieves what it is about. */",
    `  events: ${printObject(eventPathsOf(document, operations), "  ")};`,
    "  /** `METHOD path` → where the properties stand that `expand[]` turns from ids into objects. */",
    `  expansions: ${printObject(expansions, "  ")};`,
    "}",
    "",
  ].join("\n");
}

const union = (texts: string[]): string => texts.map((text) => JSON.stringify(text)).join(" | ") || "never";

function printObject(value: Expansions, indent: string): string {
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
