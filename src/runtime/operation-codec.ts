/**
 * Packs the operations of a description into one text and unpacks them again, as the table is most of what a client weighs.
 * Entries are separated by commas, one per path. An entry has the number of segments that it shares with the path before and
 * its other segments. Its operations follow, each after a blank: method, ID unless it is the usual one, index of the status
 * codes, and flags. `k`: takes an idempotency key; `t`: returns text; `b`: returns JSON without the envelope; `f`: can return
 * a file. `/accounts` and `/accounts/{acc_id}` become
 *
 *     0accounts GET0 POST1k,1{acc_id} GET2
 */
export interface PackedOperation {
  readonly method: string;
  readonly path: string;
  readonly id: string;
  /** Index of its set of status codes. */
  readonly statuses: number;
  /** Whether it takes an idempotency key. */
  readonly isKeyed: boolean;
  /** Whether it returns text instead of JSON. */
  readonly isText: boolean;
  /** Whether its JSON has no envelope, although the API has one. */
  readonly isBare: boolean;
  /** Whether it can return a file, of a media type that is neither JSON nor text. */
  readonly isBinary: boolean;
}

const OPERATION = /^([A-Z]+)([a-z]\w*?)?(\d+)([ktbf]*)$/;

const VERBS: Readonly<Record<string, string>> = { GET: "retrieve", POST: "create", PUT: "update", DELETE: "delete" };

/** The ID that most operations have, such as `listAccountBalances` for `GET /accounts/{acc_id}/balances`. */
function usualId(method: string, path: string): string {
  const isList = method === "GET" && !path.endsWith("}");
  const names = path.split("/").filter((segment) => segment && !segment.startsWith("{"));
  const words = names.map((name, index) => {
    const word = isList && index === names.length - 1 ? name : name.replace(/ies$/, "y").replace(/s$/, "");
    return word.replace(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase());
  });
  return (isList ? "list" : VERBS[method]) + words.join("");
}

/** Packs operations. Those of one path have to follow one another. Throws an `Error` for one that cannot be packed. */
export function encodeOperations(operations: readonly PackedOperation[]): string {
  let previous: string[] = [];
  let entries = "";
  let last: string | undefined;
  for (const { method, path, id, statuses, isKeyed, isText, isBare, isBinary } of operations) {
    const code = `${method}${id === usualId(method, path) ? "" : id}${statuses}${isKeyed ? "k" : ""}${isText ? "t" : ""}${isBare ? "b" : ""}${isBinary ? "f" : ""}`;
    const [, , unpackedId = usualId(method, path)] = OPERATION.exec(code) ?? [];
    if (unpackedId !== id || !/^(\/[^/, ]+)+$/.test(path))
      throw new Error(`${method} ${path} (${id}) cannot be packed.`);
    if (path !== last) {
      const segments = path.slice(1).split("/");
      const differs = segments.findIndex((segment, index) => segment !== previous[index]);
      // One digit, and at least one segment that is written out.
      const shared = Math.min(differs < 0 ? segments.length - 1 : differs, 9);
      entries += `${last === undefined ? "" : ","}${shared}${segments.slice(shared).join("/")}`;
      previous = segments;
      last = path;
    }
    entries += ` ${code}`;
  }
  return entries;
}

/** Unpacks what `encodeOperations` returned. */
export function decodeOperations(table: string): PackedOperation[] {
  let segments: string[] = [];
  return table.split(",").flatMap((entry) => {
    const [place = "", ...codes] = entry.split(" ");
    segments = [...segments.slice(0, Number(place[0])), ...place.slice(1).split("/")];
    const path = `/${segments.join("/")}`;
    return codes.map((code) => {
      const [, method = "", id = usualId(method, path), statuses, flags = ""] = OPERATION.exec(code) ?? [];
      return {
        method,
        path,
        id,
        statuses: Number(statuses),
        isKeyed: flags.includes("k"),
        isText: flags.includes("t"),
        isBare: flags.includes("b"),
        isBinary: flags.includes("f"),
      };
    });
  });
}
