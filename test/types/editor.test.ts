/** What an editor shows where a program points at something of the package: TypeScript's own language service is asked. */
import ts from "typescript";
import { expect, test } from "vitest";

const FILE = "test/types/editor-sample.ts";
const SOURCE = `
import { createMethodClient, isTimeoutError, paginate, poll, unwrap } from "../../src/method/index.ts";
const method = createMethodClient({ apiKey: "sk_1", environment: "dev", timeout: 5 });
const result = await method.GET("/accounts/{acc_id}", { params: { path: { acc_id: "acc_1" } }, signal: undefined });
if (result.ok) console.log(result.headers);
else console.log(result.error.subType, result.error.requestId);
const body = { amount: 1, source: "acc_1", destination: "acc_2", description: "x" };
const payment = await unwrap(method.POST("/payments", { body, idempotencyKey: "x" }));
console.log(payment.amount, payment.status, isTimeoutError(result));
for await (const account of paginate(method, "/accounts", { maxItems: 1 })) console.log(account.holder_id, account.type);
await poll(method, "/accounts/{acc_id}/balances", { params: { path: { acc_id: "acc_1" } }, maxWait: 1 });
await method.operations.createAccountBalance({ params: { path: { acc_id: "acc_1" } } });
`;

let source = SOURCE;
let version = 1;

const configuration = ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path)).config as {
  extends?: string;
};
const { options } = ts.parseJsonConfigFileContent(configuration, ts.sys, process.cwd());
const service = ts.createLanguageService({
  getScriptFileNames: () => [FILE],
  getScriptVersion: (path) => (path === FILE ? String(version) : "1"),
  getScriptSnapshot: (path) => {
    const text = path === FILE ? source : ts.sys.readFile(path);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  fileExists: (path) => path === FILE || ts.sys.fileExists(path),
  readFile: (path) => ts.sys.readFile(path),
  directoryExists: (path) => ts.sys.directoryExists(path),
  getDirectories: (path) => ts.sys.getDirectories(path),
  getCurrentDirectory: () => process.cwd(),
  getCompilationSettings: () => options,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
});

/** The messages about a program that begins like the sample. */
function messagesOf(program: string): string[] {
  source = `${SOURCE.split("\n").slice(0, 3).join("\n")}\n${program}\n`;
  version += 1;
  const messages = service.getSemanticDiagnostics(FILE);
  source = SOURCE;
  version += 1;
  return messages.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

/** What an editor offers at the place that `|` marks. */
function offered(program: string): string[] {
  const begin = `${SOURCE.split("\n").slice(0, 3).join("\n")}\n`;
  source = begin + program.replace("|", "");
  version += 1;
  const completions = service.getCompletionsAtPosition(FILE, begin.length + program.indexOf("|"), {});
  source = SOURCE;
  version += 1;
  return (completions?.entries ?? []).map(({ name }) => name);
}

/** The type and the words for the last place where a text stands. */
function shown(text: string): { type: string; words: string } {
  const info = service.getQuickInfoAtPosition(FILE, SOURCE.lastIndexOf(text) + text.length - 1);
  const tags = (info?.tags ?? []).map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`);
  return {
    type: ts.displayPartsToString(info?.displayParts),
    words: [ts.displayPartsToString(info?.documentation), ...tags].join("\n"),
  };
}

test("the sample compiles", () => {
  expect(service.getSemanticDiagnostics(FILE).map(({ messageText }) => messageText)).toEqual([]);
});

test("a function of the package: what it does, takes, gives and throws, an example and the page of the reference", () => {
  for (const name of ["createMethodClient", "unwrap", "paginate", "poll"]) {
    const { words } = shown(name);
    for (const tag of ["@param", "@returns", "@throws", "@example", "@see https://docs.methodfi.com/"]) {
      expect(words, name).toContain(tag);
    }
  }
});

test.each([
  ["method.GET", "Reads. Sent again after"],
  ["method.POST", "With its idempotency key"],
  ["apiKey", "sk_"],
  ["environment", "servers"],
  ["timeout", "Milliseconds for one attempt"],
  ["signal", "between attempts"],
  ["idempotencyKey", "1 to 255 characters"],
  ["maxItems", "so many items"],
  ["maxWait", "Milliseconds"],
  ["result.ok", "Distinguishes a success from an error"],
  ["result.headers", "numbers as numbers"],
  ["result.error", "ApiError"],
  ["error.subType", "what to switch on"],
  ["error.requestId", "id of the request"],
  ["payment.amount", "in US cents"],
  ["isTimeoutError", "timed out"],
])("%s says %j", (place, words) => expect(shown(place).words).toContain(words));

test("an operation by name: what it does, its path, when it fails and whether it is retried", () => {
  const { words } = shown("operations.createAccountBalance");
  expect(words).toContain("`POST /accounts/{acc_id}/balances`");
  expect(words).toMatch(/Fails with 400 \(.+\), 401 \(.+\), 403/);
  expect(words).toContain("With its idempotency key, retried after a failed connection");
});

test("a property that refers to a schema has the schema's words", () => {
  expect(shown("payment.status").words).toContain("`processing`: the money is being pulled from the source");
  expect(shown("account.holder_id").words).toMatch(/@description \w/);
});

test.each([
  ["GET", "/accounts/{acc_id}", "Retrieve an account"],
  ["POST", "/payments", "Create a payment"],
])("%s of a path: what its operation does", (method, path, summary) => {
  expect(shown(`method.${method}`).type).toContain(`${method}: <"${path}", readonly [], "${summary}">(path: "${path}"`);
});

test("a status and a type show their values", () => {
  const { type } = shown("payment.status");
  for (const status of ["pending", "processing", "sent", "failed"]) expect(type).toContain(`| "${status}"`);
  expect(shown("account.type").type).toBe('(property) type: "liability" | "ach" | null');
});

test.each([
  ['method.GET("/acounts")', '"/accounts"'],
  ['method.GET("accounts")', '"/accounts"'],
  ['method.GET("/accounts/acc_1")', '"/accounts/{acc_id}"'],
  ['method.GET("/accounts/{acc_id}/balance")', '"/accounts/{acc_id}/balances"'],
  ['method.POST("/acounts/{acc_id}/balances")', '"/accounts/{acc_id}/balances"'],
  ['method.POST("/accounts/acc_1/balances", {})', '"/accounts/{acc_id}/balances"'],
  ['method.DELETE("/payments")', '"/payments/{pmt_id}"'],
  ['paginate(method, "/account")', '"/accounts"'],
  ['poll(method, "/payment")', '"/payments"'],
])("%s: the nearest path", (call, nearest) => {
  const [, path] = /("\/?\w[^"]*"|"\/[^"]*")/.exec(call)!;
  expect(messagesOf(`await ${call};`)).toEqual([
    `Argument of type '${path}' is not assignable to parameter of type '${nearest}'.`,
  ]);
});

test("a misspelled operation ID: the nearest one", () => {
  expect(messagesOf("await method.operations.creatPayment();")).toEqual([
    "Property 'creatPayment' does not exist on type 'Operations<api>'. Did you mean 'createPayment'?",
  ]);
});

test("what an operation does not take is not offered", () => {
  const common = ["headers", "maxRetries", "signal", "timeout", "totalTimeout"];
  expect(offered('method.GET("/accounts/{acc_id}", { | });').sort()).toEqual([...common, "params"].sort());
  expect(offered('method.POST("/payments", { | });').sort()).toEqual(
    [...common, "body", "idempotencyKey", "params"].sort(),
  );
  expect(offered('method.GET("/accounts/{acc_id}/balances/{bal_id}", { params: { | } });')).toEqual(["path"]);
});

test("every path that has the method is offered", () => {
  const offer = offered('method.GET("|");');
  expect(offer).toContain("/accounts/{acc_id}");
  expect(offer).not.toContain("/entities/{ent_id}/consent");
});

test("options have a name instead of a page of types", () => {
  expect(shown("createAccountBalance").type).toContain(
    'options: OptionsAt<api, "/accounts/{acc_id}/balances", "post", readonly []>',
  );
  expect(shown("method.GET").type).toContain('options: OptionsAt<api, "/accounts/{acc_id}", "get", readonly []>');
  expect(shown("paginate").type).toContain('options?: ListOptions<api, "/accounts", readonly []>');
  expect(shown("poll").type).toContain('options: PollOptionsAt<api, "/accounts/{acc_id}/balances">');
});
