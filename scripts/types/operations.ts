/** Prints `operations.ts`: what the client must know while it runs, packed so that it costs few bytes. */
import { resolveRef } from "../json-pointer.ts";
import type { Document, Node } from "./document.ts";
import { readOperations, type Operation } from "./read-operations.ts";

/**
 * What follows an operation's id. Letters: `k` takes an idempotency key, `a` is asynchronous, `l` is a list in pages,
 * `t` answers text instead of JSON. Then the index of its set of statuses.
 */
const flags = ({ idempotent, async, list, text }: Operation): string =>
  `${idempotent ? "k" : ""}${async ? "a" : ""}${list ? "l" : ""}${text ? "t" : ""}`;

/** The declared statuses, as `statuses` lists them. */
const statusesOf = ({ node }: Operation): string => Object.keys(node.responses as Node).join(" ");

export function printOperations(document: Document): string {
  const operations = readOperations(document);
  const paths = Object.groupBy(operations, ({ path }) => path);
  const statuses = [...new Set(operations.map(statusesOf))];
  const packed = (list: Operation[]): string =>
    list.map((operation) => packOperation(operation, statuses.indexOf(statusesOf(operation)))).join();
  return [
    "/** The version of the description, which is the dated version of the API where it has such. */",
    `export const version = ${JSON.stringify(document.info.version)};`,
    "",
    "/** Environment → base URL. */",
    `export const servers = ${JSON.stringify(serversOf(document), null, 2)} as const;`,
    "",
    "/** Path parameter → pattern of its value. Where a name means different things, the path stands before it. */",
    `export const patterns: Record<string, string> = ${JSON.stringify(patternsOf(operations), null, 2)};`,
    "",
    "/** Response header → its name in a result; a trailing `#` marks a number. */",
    `export const headers: Record<string, string> = ${JSON.stringify(headersOf(document), null, 2)};`,
    "",
    "/** The sets of statuses that operations declare. */",
    `export const statuses: readonly string[] = ${JSON.stringify(statuses, null, 2)};`,
    "",
    "/** Path → `METHOD operationId flags`, separated by commas. Flags: see scripts/types/operations.ts. */",
    `export const operations: Record<string, string> = ${JSON.stringify(mapValues(paths, packed), null, 2)};`,
    "",
  ].join("\n");
}

const packOperation = (operation: Operation, statuses: number): string =>
  `${operation.method.toUpperCase()} ${operation.operationId} ${flags(operation)}${statuses}`;

const mapValues = <T, R>(record: Partial<Record<string, T>>, map: (value: T) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value as T)]));

/** An environment is named by the first label of its host. */
const serversOf = (document: Document): Record<string, string> =>
  Object.fromEntries(
    ((document.servers ?? []) as { url: string }[]).map(({ url }) => [new URL(url).hostname.split(".")[0], url]),
  );

/** Patterns by name; a name that has several keeps the most usual and gets the others by path. */
function patternsOf(operations: Operation[]): Record<string, string> {
  const found: Record<string, string> = {};
  const other: Record<string, string> = {};
  for (const { path, patterns } of operations) {
    for (const [name, pattern] of Object.entries(patterns)) {
      if (pattern === "") continue;
      found[name] ??= pattern;
      if (found[name] !== pattern) other[`${path} ${name}`] = pattern;
    }
  }
  return { ...found, ...other };
}

/** Every declared response header with the name that a result gives it: `Request-Id` → `requestId`. */
function headersOf(document: Document): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { node } of readOperations(document)) {
    for (const response of Object.values(node.responses as Record<string, Node>)) {
      const { headers = {} } = resolveRef(document, response) as Node;
      for (const [name, header] of Object.entries(headers as Record<string, Node>)) {
        const schema = resolveRef(document, (resolveRef(document, header) as Node).schema) as Node | undefined;
        const isNumber = schema?.type === "integer" || schema?.type === "number";
        found[name] = camelCase(name) + (isNumber ? "#" : "");
      }
    }
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const camelCase = (name: string): string =>
  name.toLowerCase().replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
