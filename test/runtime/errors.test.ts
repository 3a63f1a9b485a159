import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import * as errors from "../../src/runtime/errors.ts";
import * as guards from "../../src/runtime/guards.ts";
import { failure, testClient } from "./api.ts";

const account = { params: { path: { acc_id: "acc_1" } } };
const context = { operationId: "retrieveAccount" };

const ALL = {
  InvalidRequestError: new errors.InvalidRequestError("m", context, {}),
  AuthorizationError: new errors.AuthorizationError("m", context, {}),
  ServerError: new errors.ServerError("m", context, {}),
  ConnectionError: new errors.ConnectionError("m", context),
  TimeoutError: new errors.TimeoutError("m", context),
  AbortedError: new errors.AbortedError("m", context),
  UnparsableResponseError: new errors.UnparsableResponseError("m", context),
  MisuseError: new errors.MisuseError("m", context),
};

test.each(Object.entries(ALL))("%s has its name, is a LinkspecError and an Error", (name, error) => {
  expect(error.name).toBe(name);
  expect(error).toBeInstanceOf(errors.LinkspecError);
  expect(error).toBeInstanceOf(Error);
  expect(error.message).toBe("retrieveAccount: m");
  expect(error instanceof errors.ApiError).toBe(/InvalidRequest|Authorization|Server/.test(name));
});

test.each(Object.keys(ALL))("is%s accepts it and nothing else", (name) => {
  const guard = guards[`is${name}` as keyof typeof guards];
  for (const [other, error] of Object.entries(ALL)) expect(guard(error), other).toBe(other === name);
});

test("isApiError accepts the three that the API answered", () => {
  const accepted = Object.entries(ALL).filter(([, error]) => guards.isApiError(error));
  expect(accepted.map(([name]) => name)).toEqual(["InvalidRequestError", "AuthorizationError", "ServerError"]);
});

test.each([undefined, null, 5, "x", {}, new Error("x"), { name: "TimeoutError" }])("no guard accepts %s", (value) => {
  for (const guard of Object.values(guards)) expect(guard(value)).toBe(false);
});

test("guards hold across realms and copies of the package", () => {
  const foreign = runInNewContext(`
    const error = new Error("m");
    error.name = "TimeoutError";
    Object.defineProperty(error, Symbol.for("linkspec.error"), { value: true });
    error;
  `) as unknown;
  expect(foreign).not.toBeInstanceOf(Error);
  expect(guards.isLinkspecError(foreign)).toBe(true);
  expect(guards.isTimeoutError(foreign)).toBe(true);
  expect(guards.isServerError(foreign)).toBe(false);
});

test("an API error has what the API says, and where it happened", async () => {
  const fetch = async () => failure(400, "INSUFFICIENT_FUNDS", { "request-id": "req_9" });
  const { error } = await testClient({ fetch }).GET("/accounts/{acc_id}", account);
  expect({ ...(error as object) }).toEqual({
    name: "InvalidRequestError",
    operationId: "retrieveAccount",
    method: "GET",
    path: "/accounts/{acc_id}",
    status: 400,
    type: "INVALID_REQUEST",
    code: 400,
    subType: "INSUFFICIENT_FUNDS",
    requestId: "req_9",
    attempts: 1,
    idempotencyKey: undefined,
    retryAfter: undefined,
  });
  expect((error as Error).message).toBe("retrieveAccount: the API returned 400 INSUFFICIENT_FUNDS (request req_9)");
});

test("no status is a part of another one", async () => {
  // `Response.error()` has 0, which is within 200.
  const client = testClient({ fetch: async () => Response.error(), maxRetries: 0 });
  await expect(client.GET("/accounts/{acc_id}", account)).rejects.toMatchObject({ status: 0 });
});

test("a body with a byte order mark is read, one that is empty or no JSON is not", async () => {
  const answer = (body: string) => testClient({ fetch: async () => new Response(body) }).GET("/accounts");
  await expect(answer('\ufeff{"success":true,"data":[]}')).resolves.toMatchObject({ ok: true, data: [] });
  for (const body of ["", "null", "[]", "{", "true"]) {
    await expect(answer(body)).rejects.toMatchObject({ name: "UnparsableResponseError", status: 200 });
  }
});

test("an error without the API's envelope is told by its status", async () => {
  const cases = [
    [400, "InvalidRequestError"],
    [401, "AuthorizationError"],
    [500, "ServerError"],
  ] as const;
  for (const [status, name] of cases) {
    for (const body of ["", "null", "[]", "5", '{"data":null}', '{"data":{"error":"x"}}', "<html>"]) {
      const client = testClient({ fetch: async () => new Response(body, { status }), maxRetries: 0 });
      const { ok, error } = await client.GET("/accounts/{acc_id}", account);
      expect(ok).toBe(false);
      expect(error).toMatchObject({ name, status, type: undefined, code: undefined, subType: undefined });
    }
  }
});

test.each(["constructor", "toString", "__proto__", "SOMETHING_NEW"])(
  "a type called %s is told by its status",
  async (type) => {
    const body = { success: false, data: { error: { type, code: 401, sub_type: "X", message: "m" } }, message: "m" };
    const client = testClient({ fetch: async () => Response.json(body, { status: 401 }) });
    expect((await client.GET("/accounts")).error).toMatchObject({ name: "AuthorizationError", type, subType: "X" });
  },
);

test("a response cannot change a prototype, however its keys are written", async () => {
  const bodies = ["__proto__", "\\u005f_proto__", "__pr\\u006fto__", "__proto\\u005F\\u005F"].map(
    (key) => `{"success":true,"data":{"metadata":{"${key}":{"isAdmin":true},"a":1}}}`,
  );
  for (const body of bodies) {
    const result = await testClient({ fetch: async () => new Response(body) }).GET("/accounts");
    const { metadata } = result.data as { metadata: object };
    expect(Object.keys(metadata)).toEqual(["a"]);
    expect(Object.assign({}, metadata)).not.toHaveProperty("isAdmin");
  }
});

test("an error without the envelope but with the API's error inside is understood", async () => {
  const error = { type: "API_ERROR", code: 503, sub_type: "IDEMPOTENCY_UNAVAILABLE", message: "m" };
  const client = testClient({ fetch: async () => Response.json({ error }, { status: 503 }), maxRetries: 0 });
  const result = await client.POST("/accounts");
  expect(result.error).toMatchObject({ name: "ServerError", subType: "IDEMPOTENCY_UNAVAILABLE" });
});

test.each([undefined, {}, { ok: true, status: 200, json: async () => ({}) }])(
  "what is no Response, %j, is unparsable: a faked fetch is named by the cause",
  async (response) => {
    let sent = 0;
    const fetch = async () => (sent++, response as unknown as Response);
    const error: unknown = await testClient({ fetch })
      .POST("/accounts", { body: {} })
      .catch((error: unknown) => error);
    expect(error).toMatchObject({ name: "UnparsableResponseError", cause: { name: "TypeError" } });
    expect(sent).toBe(1);
  },
);

test("a faked error needs no body and no headers", async () => {
  const fetch = async () => ({ ok: false, status: 400 }) as Response;
  expect(await testClient({ fetch }).GET("/accounts")).toMatchObject({ status: 400, error: { subType: undefined } });
});
