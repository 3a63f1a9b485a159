/**
 * Stripe's official Node SDK against our mock: every method of Financial Connections and of events completes with the
 * documented shape, and every documented error reaches the caller as the SDK's own error.
 */
import Stripe from "stripe";
import { afterAll, describe, expect, test } from "vitest";
import { SchemaChecker } from "../../scripts/lib/schema-checker.ts";
import { startMock } from "../../src/mock/index.ts";
import { signWebhook } from "../../src/stripe/webhooks.ts";
import { bundleOf, deref, operationsOf, type Node } from "../support/bundles.ts";
import { answersOf } from "../support/requests.ts";
import { callsOf, customer, everything, id, session, type Create } from "../../scripts/lib/sdk/stripe-node.ts";

const bundle = bundleOf("stripe@2026-10-28.endive");
const checker = new SchemaChecker(bundle.document, { strict: true });
const mock = await startMock({ api: "stripe", version: "2026-10-28.endive", port: 0 });
afterAll(() => mock.close());

const { hostname, port } = new URL(mock.url);
const connect = (apiKey: string, more: Stripe.StripeConfig = {}) =>
  new Stripe(apiKey, { host: hostname, port, protocol: "http", maxNetworkRetries: 0, telemetry: false, ...more });
const official = connect("sk_test_1");
const { events, financialConnections } = official;
const { sessions, accounts, transactions } = financialConnections;

const CALLS = callsOf(official);

/** What the SDK adds to an object is not enumerable. */
const plain = (value: object): unknown => JSON.parse(JSON.stringify(value)) as unknown;

const schemaOf = (operationId: string): string => {
  const operation = operationsOf(bundle).find((each) => each.id === operationId);
  return `${operation?.pointer}/responses/200/content/application~1json/schema`;
};

test("every operation is called, and every method of the SDK is", () => {
  const called = new Set(CALLS.map(([, operation]) => operation));
  expect([...called].sort()).toEqual(
    operationsOf(bundle)
      .map((operation) => operation.id)
      .sort(),
  );
  // The list of thin events is not described; the other method of that class is private.
  const passed = new Set(["constructor", "addFetchRelatedObjectIfNeeded"]);
  const methods = [sessions, accounts, transactions, events].flatMap((resource) =>
    Object.getOwnPropertyNames(Object.getPrototypeOf(resource)).filter((name) => !passed.has(name)),
  );
  expect([...methods, "v2.core.events.retrieve"]).toHaveLength(operationsOf(bundle).length);
});

test.each(CALLS)("%s completes", async (_, operation, call) => {
  expect(checker.errors(schemaOf(operation), plain(await call()))).toEqual([]);
});

test("what is sent is what is answered", async () => {
  const created = await sessions.create(everything);
  expect(created.account_holder).toEqual(customer);
  expect(created.permissions).toEqual(everything.permissions);
  expect(created.lastResponse.apiVersion).toBe("2026-10-28.endive");
  const expanded = await sessions.create({ ...session, expand: ["account_holder.customer"] });
  expect(expanded.account_holder?.customer).toMatchObject({ object: "customer", id: customer.customer });
  const account = await sessions.create({ ...session, account_holder: { type: "account", account: "acct_9" } });
  expect(account.account_holder).toEqual({ type: "account", account: "acct_9" });
  expect((await accounts.retrieve("fca_9")).id).toBe("fca_9");
  expect((await accounts.refresh("fca_9", { features: ["balance"] })).balance_refresh?.status).toBe("pending");
  expect((await accounts.subscribe("fca_9", { features: ["transactions"] })).subscriptions).toEqual(["transactions"]);
  expect((await accounts.disconnect("fca_9")).status).toBe("disconnected");
});

test("a thin event that is signed here leads the SDK to its account and to the event, in its context", async () => {
  const secret = "whsec_test";
  const thin = bundle.document.webhooks.thin_account.post.requestBody.content["application/json"] as Node;
  const examples = Object.values(thin.examples as Record<string, Node>).map(
    (example) => deref(bundle.document, example).value as { context?: string; related_object: { id: string } },
  );
  const event = examples.find(({ context }) => context !== undefined)!;
  const body = JSON.stringify(event);
  const signature = (await signWebhook(body, { secret }))["stripe-signature"] as string;
  const notification = connect("sk_test_1").parseEventNotification(body, signature, secret);
  mock.reset();
  const account = await (notification as unknown as { fetchRelatedObject(): Promise<object> }).fetchRelatedObject();
  expect(checker.errors(schemaOf("retrieveAccount"), plain(account))).toEqual([]);
  expect(account).toMatchObject({ id: event.related_object.id });
  expect(mock.requests("retrieveAccount")[0]?.headers["stripe-context"]).toBe(event.context);
  const fetched = await (notification as unknown as { fetchEvent(): Promise<object> }).fetchEvent();
  expect(checker.errors(schemaOf("retrieveThinEvent"), plain(fetched))).toEqual([]);
  expect(mock.requests("retrieveThinEvent")[0]?.headers["stripe-context"]).toBe(event.context);
});

describe("auto-pagination", () => {
  const ids = async (list: AsyncIterable<{ id: string }>) => {
    const found: string[] = [];
    for await (const each of list) found.push(each.id);
    return found;
  };

  test("walks all pages, in both directions", async () => {
    const whole = (await accounts.list()).data.map((account) => account.id);
    expect(whole).toHaveLength(3);
    mock.reset();
    expect(await ids(accounts.list({ limit: 1 }))).toEqual(whole);
    expect(mock.requests("listAccounts")).toHaveLength(3);
    const last = whole.at(-1) as string;
    expect(await ids(accounts.list({ limit: 1, ending_before: last }))).toEqual(whole.slice(0, -1).reverse());
  });
});

describe("errors", () => {
  const thrown = async (call: Promise<unknown>) =>
    (await call.catch((error: unknown) => error)) as InstanceType<typeof Stripe.errors.StripeError>;

  test.each([
    ["no account holder", { permissions: ["balances"] }, "account_holder"],
    ["no type", { ...session, account_holder: { customer: "cus_1" } }, "account_holder[type]"],
    ["no account", { ...session, account_holder: { type: "account" } }, "account_holder[account]"],
    ["no permissions", { account_holder: customer }, "permissions"],
    ["an unknown permission", { ...session, permissions: ["everything"] }, "permissions[0]"],
    ["an unknown parameter", { ...session, colour: "red" }, "colour"],
    ["an unknown nested parameter", { ...session, filters: { colour: "red" } }, "filters[colour]"],
  ])("%s is a StripeInvalidRequestError with param", async (_, params, param) => {
    const error = await thrown(sessions.create(params as unknown as Create));
    expect(error).toBeInstanceOf(Stripe.errors.StripeInvalidRequestError);
    expect(error).toMatchObject({ statusCode: 400, rawType: "invalid_request_error", param });
    expect(error.requestId).toMatch(/^req_/);
  });

  test("a wrong key is a StripeAuthenticationError", async () => {
    for (const key of ["wrong", "pk_test_1"]) {
      const error = await thrown(connect(key).financialConnections.accounts.retrieve(id));
      expect(error).toBeInstanceOf(Stripe.errors.StripeAuthenticationError);
    }
  });

  test("another version is refused", async () => {
    const apiVersion = "2024-04-10" as unknown as typeof Stripe.API_VERSION;
    const error = await thrown(connect("sk_test_1", { apiVersion }).financialConnections.accounts.retrieve(id));
    expect(error).toMatchObject({ statusCode: 400, rawType: "invalid_request_error" });
  });

  test("a key that was used with other parameters is a StripeIdempotencyError", async () => {
    const options = { idempotencyKey: "order-1" };
    const first = await sessions.create(session, options);
    expect(plain(await sessions.create(session, options))).toEqual(plain(first));
    const error = await thrown(sessions.create(everything, options));
    expect(error).toBeInstanceOf(Stripe.errors.StripeIdempotencyError);
  });

  const { StripeAPIError, StripeAuthenticationError, StripePermissionError } = Stripe.errors;
  const { StripeIdempotencyError, StripeInvalidRequestError, StripeRateLimitError } = Stripe.errors;
  const CLASSES: Record<string, unknown> = {
    400: StripeInvalidRequestError,
    401: StripeAuthenticationError,
    403: StripePermissionError,
    404: StripeInvalidRequestError,
    // The SDK has no class for a conflict.
    409: StripeAPIError,
    429: StripeRateLimitError,
    500: StripeAPIError,
  };
  const once = [...new Map(CALLS.map((call) => [call[1], call])).values()];
  const documented = once.flatMap(([, operation, call]) =>
    answersOf(
      bundle,
      operationsOf(bundle).find((each) => each.id === operation)!,
    )
      .filter(({ status }) => status !== "200")
      .map((answer) => ({ ...answer, operation, call })),
  );

  test.each(documented)("$operation reports $status $example", async ({ operation, call, status, example, value }) => {
    mock.reset();
    mock.next(operation as "createSession", { status: Number(status) as 400, example: example as "parameter-missing" });
    const { error: raw } = value as { error: { type: string; code?: string; param?: string } };
    const error = await thrown(call());
    const Class = raw.type === "idempotency_error" && status === "400" ? StripeIdempotencyError : CLASSES[status];
    expect(error).toBeInstanceOf(Class);
    expect(error).toMatchObject({ statusCode: Number(status), rawType: raw.type });
    expect([error.code, error.param]).toEqual([raw.code, raw.param]);
  });

  test("the SDK retries what Stripe tells it to, with one key", async () => {
    mock.reset();
    const retrying = connect("sk_test_1", { maxNetworkRetries: 2 }).financialConnections.sessions;
    mock.next("createSession", { status: 409 }, { status: 429 });
    await retrying.create(session);
    const keys = mock.requests("createSession").map(({ headers }) => headers["idempotency-key"]);
    expect([keys.length, new Set(keys).size]).toEqual([3, 1]);
  });
});
