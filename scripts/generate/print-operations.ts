/** Prints `operations.ts`: what the client has to know while it runs, packed so that it costs few bytes. */
import { encodeOperations } from "../../src/runtime/operation-codec.ts";
import { patternOf, type OperationTable } from "../../src/runtime/operation-table.ts";
import { resolveReference } from "../../src/openapi/document.ts";
import type { Document, Node } from "../lib/document.ts";
import { pollingOf } from "./final-states.ts";
import { readOperations, type Operation } from "../lib/operations.ts";

/** The declared statuses, as `statuses` lists them. */
const statusesOf = ({ node }: Operation): string => Object.keys(node.responses as Node).join(" ");

export function printOperations(document: Document): string {
  const operations = readOperations(document);
  const statuses = [...new Set(operations.map(statusesOf))];
  const table: OperationTable = {
    version: document.info.version as string,
    servers: serversOf(document),
    patterns: patternsOf(operations),
    headers: headersOf(document, operations),
    statuses,
    operations: encodeOperations(
      operations.map((operation) => ({
        method: operation.method.toUpperCase(),
        path: operation.path,
        id: operation.operationId,
        statuses: statuses.indexOf(statusesOf(operation)),
        isKeyed: operation.idempotent,
        isText: operation.text,
        isBare: operation.bare,
        isBinary: operation.binary,
      })),
    ),
  };
  return [
    "/** What the client has to know while it runs. See src/runtime/operation-table.ts for the form of each part. */",
    `export const operationTable = ${JSON.stringify(table, null, 2)} as const;`,
    "",
    "/** What `poll` has to know. See scripts/generate/final-states.ts for the form of each part. */",
    `export const polling = ${JSON.stringify(pollingOf(document, operations), null, 2)} as const;`,
    "",
  ].join("\n");
}

/** An environment is named by the first label of its host. */
const serversOf = (document: Document): Record<string, string> =>
  Object.fromEntries(
    ((document.servers ?? []) as { url: string }[]).map(({ url }) => [new URL(url).hostname.split(".")[0], url]),
  );

/** Patterns by name, except those that follow from the name; of several, a name has the first and the others go by path. */
function patternsOf(operations: Operation[]): Record<string, string> {
  const found: Record<string, string> = {};
  const other: Record<string, string> = {};
  for (const { path, patterns } of operations) {
    for (const [name, pattern] of Object.entries(patterns)) {
      found[name] ??= pattern;
      if (found[name] !== pattern) other[`${path} ${name}`] = pattern;
    }
  }
  const exceptions = Object.entries(found).filter(([name, pattern]) => pattern !== patternOf(name));
  return { ...Object.fromEntries(exceptions), ...other };
}

/** Every declared response header, with `#` behind the name of one that is a number. */
function headersOf(document: Document, operations: Operation[]): string {
  const found = new Set<string>();
  for (const { node } of operations) {
    for (const response of Object.values(node.responses as Record<string, Node>)) {
      const { headers = {} } = resolveReference(document, response) as Node;
      for (const [name, header] of Object.entries(headers as Record<string, Node>)) {
        const schema = resolveReference(document, (resolveReference(document, header) as Node).schema) as
          Node | undefined;
        found.add(`${name.toLowerCase()}${schema?.type === "integer" || schema?.type === "number" ? "#" : ""}`);
      }
    }
  }
  return [...found].sort().join(" ");
}
