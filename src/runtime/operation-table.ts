/** What the client has to know of a description while it runs. */
import { decodeOperations } from "./operation-codec.ts";

/** What scripts/types.ts writes to `operations.ts`. */
export interface OperationTable {
  readonly version: string;
  /** Environment → base URL. */
  readonly servers: Readonly<Record<string, string>>;
  /** Path parameter, or path and path parameter → pattern of its value, where it differs from `patternOf`. */
  readonly patterns: Readonly<Record<string, string>>;
  /** The declared response headers, separated by spaces, with `#` behind the name of one that is a number. */
  readonly headers: string;
  /** The sets of status codes that operations declare, each separated by spaces. */
  readonly statuses: readonly string[];
  /** See operation-codec.ts. */
  readonly operations: string;
}

/** A parameter in a path. */
export interface PathParameter {
  readonly name: string;
  /** What its value has to match. */
  readonly pattern: RegExp;
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** The path in pieces: texts and, between them, parameters. */
  readonly pieces: readonly (string | PathParameter)[];
  /** Whether it takes an idempotency key. */
  readonly isKeyed: boolean;
  /** Whether it returns text instead of JSON. */
  readonly isText: boolean;
  /** Whether its JSON has no envelope, although the API has one. */
  readonly isBare: boolean;
  /** Whether it can return a file, of a media type that is neither JSON nor text. */
  readonly isBinary: boolean;
  /** The status codes that the description declares. */
  readonly statuses: readonly string[];
}

/** What most ids match: `acc_id` is `acc_…`. */
export const patternOf = (parameter: string): string => `^${parameter.replace(/_id$/, "")}_[A-Za-z0-9]+$`;

const unpacked = new WeakMap<OperationTable, ReadonlyMap<string, Operation>>();

/** The operations of a table by `METHOD path`, unpacked when they are first needed. */
export function operationsOf(table: OperationTable): ReadonlyMap<string, Operation> {
  const known = unpacked.get(table);
  if (known) return known;
  const { operations, patterns, statuses } = table;
  const found = new Map(
    decodeOperations(operations).map((operation) => {
      const { method, path } = operation;
      const pieces = path.split(/[{}]/).map((piece, index) => {
        const pattern = patterns[`${path} ${piece}`] ?? patterns[piece] ?? patternOf(piece);
        return index % 2 ? { name: piece, pattern: new RegExp(pattern, "u") } : piece;
      });
      return [`${method} ${path}`, { ...operation, pieces, statuses: (statuses[operation.statuses] ?? "").split(" ") }];
    }),
  );
  unpacked.set(table, found);
  return found;
}
