/** Times of completions and hovers in TypeScript's language service, as an editor waits for them: `node bench/client-editor.ts`. */
import { performance } from "node:perf_hooks";
import ts from "typescript";
import { runBench } from "./program.ts";
import { median, type Result, type Target } from "./result.ts";

const FILE = "bench/editor-sample.ts";
const SOURCE = `
import { createMethodClient } from "../src/method/index.ts";
const method = createMethodClient({ apiKey: "sk_1", environment: "dev" });
await method.GET("/accounts/{acc_id}", { params: { path: { acc_id: "acc_1" }, query: { "expand[]": ["update"] } } });
const payment = await method.operations.createPayment({ body: { amount: 1, source: "a", destination: "b", description: "c" } });
if (payment.ok) console.log(payment.data.status);
`;

/** Where a reader's cursor stands: the text before it. */
const COMPLETIONS = {
  "a path": 'GET("',
  "an operation's name": "operations.",
  "a body's property": "body: { ",
  "a name to expand": '"expand[]": ["',
};
const HOVERS = {
  "GET of a path": "method.GET",
  "an operation's name": "operations.createPayment",
  "a status": "data.status",
};

const RUNS = 15;

/** A service whose file changes with every version, so that no answer is remembered. */
function createService() {
  let version = 0;
  const { config } = ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const textOf = (path: string) => (path === FILE ? `${SOURCE}// ${version}\n` : ts.sys.readFile(path));
  const service = ts.createLanguageService({
    getScriptFileNames: () => [FILE],
    getScriptVersion: (path) => (path === FILE ? String(version) : "1"),
    getScriptSnapshot: (path) => {
      const text = textOf(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    fileExists: (path) => path === FILE || ts.sys.fileExists(path),
    readFile: textOf,
    directoryExists: (path) => ts.sys.directoryExists(path),
    getDirectories: (path) => ts.sys.getDirectories(path),
    getCurrentDirectory: () => process.cwd(),
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  });
  return { service, edit: () => void version++ };
}

function timesOf(ask: () => unknown, edit: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    edit();
    const start = performance.now();
    if (ask() === undefined) throw new Error("The language service returned nothing.");
    return performance.now() - start;
  });
  return median(times);
}

function measure(): Promise<Result> {
  const { service, edit } = createService();
  const errors = service.getSemanticDiagnostics(FILE);
  if (errors.length > 0) throw new Error(ts.flattenDiagnosticMessageText(errors[0]?.messageText, " "));
  const after = (text: string) => SOURCE.indexOf(text) + text.length;
  const completions = Object.entries(COMPLETIONS).map(([name, text]) => ({
    name,
    values: [timesOf(() => service.getCompletionsAtPosition(FILE, after(text), {}), edit)],
  }));
  const hovers = Object.entries(HOVERS).map(([name, text]) => ({
    name,
    values: [timesOf(() => service.getQuickInfoAtPosition(FILE, after(text) - 1), edit)],
  }));
  const slowest = (rows: { values: number[] }[]) => Math.max(...rows.map(({ values }) => values[0] as number));
  const targets: Target[] = [
    { what: "slowest completion", unit: "ms", atMost: 150, measured: slowest(completions) },
    { what: "slowest hover", unit: "ms", atMost: 200, measured: slowest(hovers) },
  ];
  return Promise.resolve({
    title: "Client: editor",
    command: "node bench/client-editor.ts",
    method: `TypeScript ${ts.version}'s language service on one file, changed before each of ${RUNS} requests; medians.`,
    tables: [
      { title: "completions", columns: [{ title: "time", unit: "ms" }], rows: completions },
      { title: "hovers", columns: [{ title: "time", unit: "ms" }], rows: hovers },
    ],
    targets,
  });
}

if (import.meta.main) await runBench(measure);
