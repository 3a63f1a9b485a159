/** Prints `operations.ts`: what the client must know while it runs, packed so that it costs few bytes. */
import { patternOf } from "../../src/runtime/api-adapter.ts";
import { resolveReference } from "../../src/openapi/document.ts";
import type { Document, Node } from "../lib/document.ts";
import { readOperations, type Operation } from "../lib/operations.ts";

/**
 * What follows the index of an operation's statuses: `k` when it takes an idempotency key, `t` when it answers text instead
 * of JSON. That an operation is a list or asynchronous is known from the types alone.
 */
const flags = ({ idempotent, text }: Operation): string => `${idempotent ? "k" : ""}${text ? "t" : ""}`;

/** The declared statuses, as `statuses` lists them. */
const statusesOf = ({ node }: Operation): string => Object.keys(node.responses as Node).join(" ");

export function printOperations(document: Document): string {
  const operations = readOperations(document);
  const paths = Object.groupBy(operations, ({ path }) => path);
  const statuses = [...new Set(operations.map(statusesOf))];
  const packed = (list: Operation[]): string =>
    list.map((operation) => packOperation(operation, statuses.indexOf(statusesOf(operation)))).join();
  const description = {
    version: document.info.version as string,
    servers: serversOf(document),
    patterns: patternsOf(operations),
    headers: headersOf(document, operations),
    statuses,
    operations: mapValues(paths, packed),
  };
  return [
    "/** What the client must know while it runs. See src/runtime/api-adapter.ts for the form of each part. */",
    `export const description = ${JSON.stringify(description, null, 2)} as const;`,
    "",
  ].join("\n");
}

const packOperation = (operation: Operation, statuses: number): string =>
  `${operation.method.toUpperCase()} ${operation.operationId} ${statuses}${flags(operation)}`;

const mapValues = <T, R>(record: Partial<Record<string, T>>, map: (value: T) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value as T)]));

/** An environment is named by the first label of its host. */
const serversOf = (document: Document): Record<string, string> =>
  Object.fromEntries(
    ((document.servers ?? []) as { url: string }[]).map(({ url }) => [new URL(url).hostname.split(".")[0], url]),
  );

/** Patterns by name, but for those that the name tells; a name that has several keeps the first and gets the others by path. */
function patternsOf(operations: Operation[]): Record<string, string> {
  const found: Record<string, string> = {};
  const other: Record<string, string> = {};
  for (const { path, patterns } of operations) {
    for (const [name, pattern] of Object.entries(patterns)) {
      found[name] ??= pattern;
      if (found[name] !== pattern) other[`${path} ${name}`] = pattern;
    }
  }
  const told = Object.entries(found).filter(([name, pattern]) => pattern !== patternOf(name));
  return { ...Object.fromEntries(told), ...other };
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
