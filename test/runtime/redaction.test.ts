/** Nothing that a caller sends, and no key, may turn up in an error, a log or an event. */
import { format, inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { LinkspecError } from "../../src/runtime/errors.ts";
import type { Fetch } from "../../src/runtime/options.ts";
import { errorBody, failure, KEY, testClient } from "./api.ts";
import { VirtualPlatform } from "./platform.ts";

const SECRETS = {
  key: KEY.slice(3),
  body: "512-99-1234",
  query: "kevin.doyle@example.test",
  path: "Zc4F2aTLt8CBt",
  header: "teammate-77",
  answer: "answered-secret",
};

const INPUT = {
  params: { path: { acc_id: `acc_${SECRETS.path}` }, query: { email: SECRETS.query } },
  body: { ssn: SECRETS.body },
  headers: { "x-person": SECRETS.header },
};

/** Errors as other implementations of fetch make them: with all that was sent attached. */
class TalkativeError extends Error {
  readonly request: unknown;
  readonly url: string;

  constructor(message: string, request: unknown, url: string) {
    super(message);
    this.request = request;
    this.url = url;
    Object.defineProperty(this, "hidden", { value: request });
    Object.defineProperty(this, Symbol("request"), { value: request });
  }
}

const FETCHES: Record<string, Fetch> = {
  "an error that repeats the request": async () =>
    Response.json(errorBody(400, "BAD", `${SECRETS.body} ${SECRETS.query} is invalid`), { status: 400 }),
  "an error whose names are not names": async () =>
    failure(400, `${SECRETS.body} is wrong`, { "request-id": `${SECRETS.query} ${SECRETS.body}` }),
  "an error whose names are the key": async () =>
    Response.json(
      { success: false, data: { error: { type: KEY, code: KEY, sub_type: `x.${KEY}`, message: KEY } }, message: KEY },
      { status: 400, headers: { "request-id": KEY } },
    ),
  "a failure whose name and code are the key": async () => {
    throw Object.assign(new TypeError("failed"), {
      name: KEY,
      code: KEY,
      cause: { name: KEY, code: KEY, message: KEY },
    });
  },
  "a success that is no JSON": async () => new Response(`{"ssn": "${SECRETS.answer}`),
  "a gateway's page": async () => new Response(`<h1>${SECRETS.answer}</h1>`, { status: 502 }),
  "a talkative failure": async (url, init) => {
    throw new TalkativeError(`failed: ${url}`, init, url);
  },
  "a talkative cause": async (url, init) => {
    const cause = new TalkativeError(`GET ${url} with Bearer ${KEY}`, { ...init, body: init.body }, url);
    throw new TypeError("fetch failed", { cause });
  },
  "several talkative causes": async (url, init) => {
    throw new AggregateError([new TalkativeError(url, init, url)], "all failed");
  },
  "something thrown that is no error": async (url, init) => Promise.reject({ url, init }),
};

/** Everything that a program could print. */
function printed(values: unknown[]): string {
  return values
    .flatMap((value) => [
      inspect(value, { depth: 20, showHidden: true, getters: false }),
      inspect(value, { depth: 20 }),
      JSON.stringify(value),
      String(value),
      format("%s %o %j", value, value, value),
      (value as Error)?.stack,
    ])
    .join("\n");
}

const leaksIn = (text: string): string[] =>
  Object.entries(SECRETS).flatMap(([name, secret]) => (text.includes(secret) ? [name] : []));

describe.each(Object.entries(FETCHES))("%s", (_, fetch) => {
  test.each(["POST", "PUT"] as const)("%s", async (method) => {
    const seen: unknown[] = [];
    const see = (event: unknown) => void seen.push(event);
    const hooks = { onRequest: see, onResponse: see, onRetry: see };
    const client = testClient({ fetch, hooks }, new VirtualPlatform());
    const path = method === "POST" ? "/accounts/{acc_id}/balances" : "/accounts/{acc_id}";
    const error = await client[method](path, INPUT).then(
      (result) => result.error as LinkspecError,
      (error: LinkspecError) => error,
    );
    expect(error.name).toMatch(/Error$/);
    expect(seen.length).toBeGreaterThan(1);
    expect(leaksIn(printed([error, client, ...seen]))).toEqual([]);
  });
});

test.each([
  ["a path value", { params: { path: { acc_id: `${SECRETS.path}/..` } } }],
  ["a query value", { params: { path: { acc_id: "acc_1" }, query: { [SECRETS.query]: SECRETS.query } } }],
  [
    "a body",
    {
      params: { path: { acc_id: "acc_1" } },
      body: {
        toJSON: () => {
          throw new Error(SECRETS.body);
        },
      },
    },
  ],
  ["a header", { params: { path: { acc_id: "acc_1" } }, headers: { "x-person": `${SECRETS.header}\nx` } }],
  ["a key", { params: { path: { acc_id: "acc_1" } }, idempotencyKey: `${SECRETS.body}\n` }],
])("misuse of %s does not repeat it", async (_, input) => {
  const client = testClient();
  const error: unknown = await client.POST("/accounts/{acc_id}/balances", input).catch((error: unknown) => error);
  expect(error).toMatchObject({ name: "MisuseError" });
  expect(leaksIn(printed([error]))).toEqual([]);
});

test("a path that is no template is not repeated", async () => {
  const error: unknown = await testClient()
    .GET(`/accounts/acc_${SECRETS.path}`)
    .catch((error: unknown) => error);
  expect(leaksIn(printed([error]))).toEqual([]);
});

test("a refused base URL and a refused key are not repeated", () => {
  for (const options of [{ baseUrl: `http://${SECRETS.query}` }, { apiKey: `${SECRETS.body}` }]) {
    let error: unknown;
    try {
      testClient(options);
    } catch (caught) {
      error = caught;
    }
    expect(error).toMatchObject({ name: "MisuseError" });
    expect(leaksIn(printed([error]))).toEqual([]);
  }
});

test("the server's own words are there for who asks for them", async () => {
  const client = testClient({ fetch: FETCHES["an error that repeats the request"] as Fetch });
  const { error } = (await client.POST("/accounts", { body: {} })) as { error: { serverMessage?: string } };
  expect(error.serverMessage).toContain(SECRETS.body);
});

test("the cause of a failed connection is kept, in what it says of itself", async () => {
  const cause = Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:1"), {
    errno: -111,
    code: "ECONNREFUSED",
    syscall: "connect",
    address: "127.0.0.1",
    port: 1,
  });
  const failed = new TypeError("fetch failed", { cause });
  const call = testClient({ fetch: () => Promise.reject(failed), maxRetries: 0 }).GET("/accounts");
  const error: Error = await call.then(
    () => new Error(),
    (error: Error) => error,
  );
  expect(error.cause).toMatchObject({ name: "TypeError", message: "fetch failed" });
  expect((error.cause as Error).cause).toMatchObject({ name: "Error", message: cause.message, code: "ECONNREFUSED" });
});

test("a talkative cause keeps its name, its code and what it says without secrets", async () => {
  const talkative = Object.assign(new TalkativeError(`no route to https://x.test/a?b=${SECRETS.query} today`, {}, ""), {
    code: "EHOSTUNREACH",
  });
  const call = testClient({ fetch: () => Promise.reject(talkative), maxRetries: 0 }).GET("/accounts");
  const error: Error = await call.then(
    () => new Error(),
    (error: Error) => error,
  );
  expect(error.cause).toMatchObject({
    name: "Error",
    code: "EHOSTUNREACH",
    message: "no route to https:… today",
  });
});
