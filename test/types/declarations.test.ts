/**
 * What TypeScript writes into a library's declarations for one exported call: it has to name types of the package, not repeat
 * them. The package is seen as it is installed, since a compiler may only name what an entry of `exports` has.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { pollingOf } from "../../scripts/generate/final-states.ts";
import { readApis, type Api } from "../../scripts/lib/apis.ts";
import type { Document } from "../../scripts/lib/document.ts";
import { readOperations } from "../../scripts/lib/operations.ts";

/** In bytes. */
const LARGEST = 5_000;

const PROGRAM = "/project/program.mts";
const PACKAGE = "/project/node_modules/linkspec";

/** The package's manifest, with its sources in place of what is built from them. */
const manifest = readFileSync("package.json", "utf8").replaceAll(/\.\/dist\/(.+?)\.(d\.ts|js)"/g, './$1.ts"');

/** What TypeScript brings, which every program shares. */
const libraries = new Map<string, ts.SourceFile>();

/** The declaration of each export of a program that uses the package. */
function declare(source: string): Map<string, string> {
  const here = (path: string) => (path.startsWith(PACKAGE) ? join(process.cwd(), path.slice(PACKAGE.length)) : path);
  const read = (path: string) => {
    if (path === PROGRAM) return source;
    return path === `${PACKAGE}/package.json` ? manifest : ts.sys.readFile(here(path));
  };
  const options: ts.CompilerOptions = {
    strict: true,
    target: ts.ScriptTarget.ES2023,
    lib: ["lib.es2024.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.esnext.disposable.d.ts"],
    module: ts.ModuleKind.NodeNext,
    types: [],
    declaration: true,
    emitDeclarationOnly: true,
    allowImportingTsExtensions: true,
  };
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    getCurrentDirectory: () => "/project",
    fileExists: (path) => path === PROGRAM || ts.sys.fileExists(here(path)),
    directoryExists: (path) => path === "/project/node_modules" || ts.sys.directoryExists(here(path)),
    readFile: read,
    realpath: (path) => path,
    getSourceFile: (path, language) => {
      const text = read(path);
      const file = libraries.get(path) ?? (text === undefined ? undefined : ts.createSourceFile(path, text, language));
      if (file !== undefined && file.isDeclarationFile) libraries.set(path, file);
      return file;
    },
  };
  const program = ts.createProgram([PROGRAM], options, host);
  const file = program.getSourceFile(PROGRAM)!;
  const found = [...program.getSemanticDiagnostics(file), ...program.getDeclarationDiagnostics(file)];
  const messages = found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  expect([...new Set(messages)]).toEqual([]);
  let declarations = "";
  program.emit(file, (_path, text) => (declarations += text), undefined, true);
  const parts = declarations.split(/^export declare const /m).slice(1);
  return new Map(parts.map((part) => [/^\w+/.exec(part)![0], part.replace(/^\w+: /, "").trim()]));
}

/** Every operation called and unwrapped; every list paginated, every asynchronous resource polled. */
function sourceOf({ name, version, generated }: Api): { source: string; names: string[] } {
  const create = `create${name.charAt(0).toUpperCase()}${name.slice(1)}Client`;
  const document = JSON.parse(readFileSync(`${generated}/openapi.json`, "utf8")) as Document;
  const operations = readOperations(document);
  const { retrieve } = pollingOf(document, operations);
  const calls = operations.flatMap(({ list, method, operationId, path }) => [
    [`${operationId}_name`, `client.operations.${operationId}(options)`],
    [`${operationId}_unwrap`, `unwrap(client.operations.${operationId}(options))`],
    ...(list ? [[`${operationId}_paginate`, `paginate(client, "${path}", options)`]] : []),
    ...(method === "post" && path in retrieve ? [[`${operationId}_poll`, `poll(client, "${path}", options)`]] : []),
  ]);
  const lines = [
    `import { ${create}, paginate, poll, unwrap } from "linkspec/${name}/${version}";`,
    `const client = ${create}({ apiKey: "sk_1" });`,
    "declare const options: any;",
    ...calls.map(([id, call]) => `export const ${id} = ${call};`),
  ];
  return { source: lines.join("\n"), names: calls.map(([id]) => id!) };
}

/** Two operations of each API, and what they return. */
const UNWRAPPED: Record<string, Record<string, string>> = {
  method: {
    retrieveAccountUpdate: "Schemas.Update",
    createPayment: "Expanded<Schemas.Payment, Expansions.CreatePayment, readonly []>",
  },
  stripe: {
    createSession: "Expanded<Schemas.Session, Expansions.CreateSession, readonly []>",
    listTransactions: "Schemas.TransactionList",
  },
};

describe.each(readApis())("$id", (api) => {
  const { source, names } = sourceOf(api);
  const declared = declare(source);

  test("every call is declared, none of them as any", () => {
    expect([...declared.keys()]).toEqual(names);
    expect([...declared].filter(([, text]) => /^(Promise<)?any/.test(text))).toEqual([]);
  });

  test(`the largest declaration stays below ${LARGEST} bytes`, () => {
    const sizes = [...declared].map(([name, text]) => [name, Buffer.byteLength(text)] as const);
    expect(sizes.filter(([, bytes]) => bytes >= LARGEST)).toEqual([]);
  });

  test("an unwrapped call is the name of its schema, with what may be expanded", () => {
    const entry = `import("linkspec/${api.name}/${api.version}")`;
    for (const [operationId, type] of Object.entries(UNWRAPPED[api.name]!)) {
      expect(declared.get(`${operationId}_unwrap`)?.replaceAll(`${entry}.`, "")).toBe(`Promise<${type}>;`);
    }
  });
});
