/** Prints the facts about operations that types need and openapi-typescript does not write. */
import type { Document } from "../../lib/document.ts";
import { pollingOf } from "../final-states.ts";
import { eventPathsOf } from "../event-paths.ts";
import { printCalls } from "./print-calls.ts";
import { printExpansionKeys } from "./print-expansions.ts";
import { printObject } from "./print-object.ts";
import { readOperations, type Operation } from "../../lib/operations.ts";

export function printFacts(document: Document): string {
  const operations = readOperations(document);
  const lists = operations.filter(({ list }) => list).map(({ path }) => path);
  const { final, retrieve } = pollingOf(document, operations);
  return [
    "/** What belongs to one version of the API. */",
    "export interface api {",
    "  paths: paths;",
    "  operations: operations;",
    "  /** Method → path → operation id and summary. */",
    `  routes: {\n${printRoutes(operations)}  };`,
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
    `  expansions: {\n${printExpansionKeys(document, operations)}  };`,
    "}",
    "",
  ].join("\n");
}

const VERBS = ["get", "post", "put", "patch", "delete"];

/** Each verb's paths, with what an editor shows of their operations. */
const printRoutes = (operations: Operation[]): string =>
  VERBS.map((verb) => {
    const routes = operations
      .filter(({ method }) => method === verb)
      .map(({ operationId, node, path }) => {
        const route = [operationId, String(node.summary ?? "")];
        return `      ${JSON.stringify(path)}: ${JSON.stringify(route)};\n`;
      });
    return `    ${verb}: {\n${routes.join("")}    };\n`;
  }).join("");

const union = (texts: string[]): string => texts.map((text) => JSON.stringify(text)).join(" | ") || "never";
