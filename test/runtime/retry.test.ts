import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeLimits } from "../../src/runtime/options.ts";
import { decideRetry, readRetryAfter, type AttemptOutcome, type RetryMode } from "../../src/runtime/retry.ts";
import { failure, success, testClient } from "./api.ts";
import { VirtualPlatform } from "./platform.ts";

const account = { params: { path: { acc_id: "acc_1" } } };

/** Answers with the given responses, one after another, and counts them. */
function answering(...answers: (() => Response)[]) {
  const sent: RequestInit[] = [];
  const fetch = async (_: string, init: RequestInit) => {
    const answer = answers[Math.min(sent.length, answers.length - 1)] as () => Response;
    sent.push(init);
    return answer();
  };
  return { fetch, sent };
}

const LIMITS = mergeLimits({});

const keyOf = (init: RequestInit | undefined) => new Headers(init?.headers).get("idempotency-key");

describe("Retry-After", () => {
  const platform = new VirtualPlatform();
  const read = (value: string) => readRetryAfter(value, platform);

  test("seconds", () => {
    expect(read("0")).toBe(0);
    expect(read("120")).toBe(120_000);
    fc.assert(fc.property(fc.nat(999_999_999), (seconds) => read(String(seconds)) === seconds * 1000));
  });

  test("an HTTP date, read by the clock", () => {
    expect(read("Thu, 01 Jan 2026 00:00:09 GMT")).toBe(9_000);
    expect(read("Wed, 31 Dec 2025 23:59:59 GMT")).toBe(0);
  });

  test.each(["", "-1", "1.5", "soon", "2026-01-01", "Thu, 99 Foo 2026 00:00:09 GMT", "1e3", "9999999999"])(
    "%j says nothing",
    (value) => expect(read(value)).toBeUndefined(),
  );

  test("a response without it says nothing", () => {
    expect(readRetryAfter(null, platform)).toBeUndefined();
  });

  test("whatever a server sends is read as undefined or as a time that is not negative", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (value) => {
        const read = readRetryAfter(value, platform);
        return read === undefined || (Number.isFinite(read) && read >= 0);
      }),
    );
  });

  test("is a lower bound: the backoff waits longer when it is longer", async () => {
    const platform = new VirtualPlatform();
    const { fetch } = answering(
      () => failure(429, "TOO_MANY_REQUESTS", { "retry-after": "0" }),
      () => success({}),
    );
    await testClient({ fetch }, platform).GET("/accounts/{acc_id}", account);
    expect(platform.waits).toEqual([250]);
  });

  test("beyond the cap it is given to the caller in seconds", async () => {
    const { fetch, sent } = answering(() => failure(429, "TOO_MANY_REQUESTS", { "retry-after": "61" }));
    const client = testClient({ fetch, maxRetryAfter: 60_000 }, new VirtualPlatform());
    const result = await client.GET("/accounts/{acc_id}", account);
    expect(sent).toHaveLength(1);
    expect(result).toMatchObject({ status: 429, error: { retryAfter: 61 }, headers: { retryAfter: 61 } });
  });
});

describe("backoff", () => {
  test("is at least 0 and less than its limit, which doubles up to a cap", () => {
    const inputs = [
      fc.integer({ min: 1, max: 60 }),
      fc.nat(10_000),
      fc.nat(60_000),
      fc.double({ min: 0, max: 0.999999, noNaN: true }),
    ] as const;
    fc.assert(
      fc.property(...inputs, (attempt, base, cap, chance) => {
        const limits = { ...LIMITS, backoff: base, maxBackoff: cap, maxRetries: 60 };
        const policy = { mode: "safe", attempt, limits, timeLeft: Infinity, random: chance } as const;
        const wait = decideRetry({ response: { ok: false, status: 503 } }, policy);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(Math.min(cap, base * 2 ** (attempt - 1)));
        expect(wait).toBeCloseTo(chance * Math.min(cap, base * 2 ** (attempt - 1)));
      }),
    );
  });

  test("reaches its cap and stays there", async () => {
    const platform = new VirtualPlatform();
    platform.chance = 1;
    const { fetch } = answering(() => failure(503));
    const client = testClient({ fetch, maxRetries: 6 }, platform);
    await client.GET("/accounts/{acc_id}", account);
    expect(platform.waits).toEqual([500, 1_000, 2_000, 4_000, 8_000, 8_000]);
  });
});

describe("the decision", () => {
  const policy = { attempt: 1, limits: LIMITS, timeLeft: 90_000, random: 0 };
  const decide = (mode: RetryMode, outcome: AttemptOutcome) => decideRetry(outcome, { ...policy, mode }) !== undefined;
  const status = (status: number) => ({ response: { ok: false, status } });
  const refused = Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNREFUSED", message: "" } });

  test.each([
    [status(400), [false, false, false]],
    [status(408), [true, true, false]],
    [status(425), [true, true, false]],
    [status(429), [true, true, true]],
    [status(500), [true, false, false]],
    [status(502), [true, true, false]],
    [status(503), [true, true, true]],
    [status(504), [true, true, false]],
    [{ ...status(503), hint: false }, [false, false, false]],
    [{ ...status(400), hint: true }, [true, true, true]],
    [{ failure: "connection", cause: refused }, [true, true, true]],
    [{ failure: "connection", cause: new TypeError("Failed to fetch") }, [true, true, false]],
    [{ failure: "timeout" }, [true, true, false]],
    [{ failure: "aborted" }, [false, false, false]],
    [{ failure: "unparsable" }, [false, false, false]],
    [{ ...status(503), failure: "aborted" }, [false, false, false]],
    [{ ...status(503), failure: "connection" }, [true, true, true]],
    [{ response: { ok: true, status: 200 } }, [false, false, false]],
  ] as [AttemptOutcome, boolean[]][])("%j: safe, keyed, unsafe", (outcome, expected) => {
    expect((["safe", "keyed", "unsafe"] as const).map((mode) => decide(mode, outcome))).toEqual(expected);
  });

  test("what Retry-After requests is a lower bound that nobody shares to the millisecond", () => {
    const outcome = { ...status(429), retryAfter: 7_000 };
    const delays = [0, 0.5, 1].map((random) => decideRetry(outcome, { ...policy, mode: "safe", random }));
    expect(delays).toEqual([7_000, 7_250, 7_500]);
  });
});

describe("limits", () => {
  test("maxRetries: 0 sends once, for a client and for a call", async () => {
    const { fetch, sent } = answering(() => failure(503));
    await testClient({ fetch, maxRetries: 0 }, new VirtualPlatform()).GET("/accounts/{acc_id}", account);
    expect(sent).toHaveLength(1);
    await testClient({ fetch }, new VirtualPlatform()).GET("/accounts/{acc_id}", { ...account, maxRetries: 0 });
    expect(sent).toHaveLength(2);
  });

  test("a wait that would go beyond the total time is not begun", async () => {
    const platform = new VirtualPlatform(1_500);
    const { fetch, sent } = answering(() => failure(429, "TOO_MANY_REQUESTS", { "retry-after": "1" }));
    const client = testClient({ fetch, totalTimeout: 1_800 }, platform);
    const result = await client.GET("/accounts/{acc_id}", account);
    expect(result.status).toBe(429);
    expect(sent).toHaveLength(2);
    expect(platform.waits).toEqual([1_250, 550]);
  });

  test("a program that was suspended while it waited does not send again", async () => {
    const platform = new VirtualPlatform();
    const { fetch, sent } = answering(() => failure(503));
    const hooks = { onRetry: () => platform.advance(600_000) };
    const call = testClient({ fetch, hooks }, platform).POST("/accounts", { body: {} });
    await expect(call).rejects.toMatchObject({ name: "TimeoutError", attempts: 1, idempotencyKey: "key-1" });
    expect(sent).toHaveLength(1);
  });

  test("the total time ends an attempt that has more time of its own", async () => {
    const platform = new VirtualPlatform();
    const client = testClient({ fetch: () => new Promise(() => {}), timeout: 90_000, totalTimeout: 30_000 }, platform);
    const call = client.GET("/accounts/{acc_id}", account);
    await Promise.resolve();
    platform.expire();
    await expect(call).rejects.toMatchObject({ name: "TimeoutError", attempts: 1 });
    expect(platform.performance.now()).toBe(30_000);
  });
});

describe("idempotency keys", () => {
  test("the caller's key is sent as it is on every attempt", async () => {
    const { fetch, sent } = answering(() => failure(503));
    const client = testClient({ fetch }, new VirtualPlatform());
    await client.POST("/accounts", { body: {}, idempotencyKey: "order 4711" });
    expect(sent.map(keyOf)).toEqual(["order 4711", "order 4711", "order 4711"]);
  });

  test("the option comes before a key among the headers, false too", async () => {
    const { fetch, sent } = answering(() => success({}));
    const headers = { "Idempotency-Key": "header" };
    await testClient({ fetch }).POST("/accounts", { headers, idempotencyKey: "option" });
    await testClient({ fetch }).POST("/accounts", { headers, idempotencyKey: false });
    expect(sent.map(keyOf)).toEqual(["option", null]);
  });

  test("a key among the headers is the caller's", async () => {
    const { fetch, sent } = answering(() => success({}));
    await testClient({ fetch }).POST("/accounts", { headers: { "IDEMPOTENCY-key": "mine" } });
    expect(sent.map(keyOf)).toEqual(["mine"]);
  });

  test("every call has its own, and it is on the error", async () => {
    const { fetch, sent } = answering(() => failure(400));
    const client = testClient({ fetch }, new VirtualPlatform());
    const first = await client.POST("/accounts");
    const second = await client.POST("/accounts");
    expect(sent.map(keyOf)).toEqual(["key-1", "key-2"]);
    expect([first.error, second.error]).toMatchObject([{ idempotencyKey: "key-1" }, { idempotencyKey: "key-2" }]);
  });

  test("false sends none, for a call or for a client, and the POST is then repeated only when nothing was done", async () => {
    for (const [options, input] of [
      [{}, { idempotencyKey: false }],
      [{ idempotencyKeys: false }, {}],
    ] as const) {
      const { fetch, sent } = answering(() => failure(504));
      const client = testClient({ fetch, ...options }, new VirtualPlatform());
      await client.POST("/accounts", input).catch(() => {});
      expect(sent.map(keyOf)).toEqual([null]);
    }
  });

  test("a key among the client's own headers is not sent: it would make all calls one", async () => {
    const { fetch, sent } = answering(() => success({}));
    const client = testClient({ fetch, headers: { "Idempotency-Key": "always" }, idempotencyKeys: false });
    await client.POST("/accounts");
    expect(sent.map(keyOf)).toEqual([null]);
  });

  test("an operation that takes none refuses one", async () => {
    const { fetch, sent } = answering(() => success({}));
    const call = testClient({ fetch }).PUT("/accounts/{acc_id}", { ...account, idempotencyKey: "mine" });
    await expect(call).rejects.toMatchObject({ name: "MisuseError" });
    expect(sent).toEqual([]);
  });

  test.each(["", "x".repeat(256), "tab\t", "umlaut-ü", "line\nbreak"])("%j is refused", async (idempotencyKey) => {
    const { fetch, sent } = answering(() => success({}));
    await expect(testClient({ fetch }).POST("/accounts", { idempotencyKey })).rejects.toMatchObject({
      name: "MisuseError",
    });
    expect(sent).toEqual([]);
  });

  test("an unkeyed POST is not repeated after a reset", async () => {
    const reset = Object.assign(new TypeError("fetch failed"), {
      cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }),
    });
    let sent = 0;
    const fetch = async () => {
      sent++;
      throw reset;
    };
    await expect(testClient({ fetch }, new VirtualPlatform()).POST("/unkeyed")).rejects.toMatchObject({
      name: "ConnectionError",
      cause: { cause: { code: "ECONNRESET" } },
    });
    expect(sent).toBe(1);
  });
});

test("every attempt sends what the body was when the call was made", async () => {
  const { fetch, sent } = answering(() => failure(503));
  const body = { amount: 1 };
  const hooks = { onRetry: () => (body.amount = 2) };
  await testClient({ fetch, hooks }, new VirtualPlatform()).POST("/accounts", { body });
  expect(sent.map(({ body }) => body)).toEqual(['{"amount":1}', '{"amount":1}', '{"amount":1}']);
});

describe("a connection that was never made is told by what each runtime says of it", () => {
  const errorOf = (said: { code?: string; message: string; cause?: object }) =>
    Object.assign(new TypeError(said.message), said);
  const fetchFailed = (cause: object) => errorOf({ message: "fetch failed", cause });
  const deno = (reason: string) =>
    fetchFailed({ message: `error sending request for url (http://127.0.0.1:1/accounts): client error ${reason}` });

  test.each([
    ["Node: refused", fetchFailed({ code: "ECONNREFUSED", message: "connect ECONNREFUSED 127.0.0.1:1" })],
    ["Node: refused at each address", fetchFailed({ code: "ECONNREFUSED", message: "" })],
    ["Node: no such name", fetchFailed({ code: "ENOTFOUND", message: "getaddrinfo ENOTFOUND nope.invalid" })],
    ["Bun: refused", errorOf({ code: "ECONNREFUSED", message: "ECONNREFUSED: Unable to connect." })],
    ["Bun before 1.4: refused", errorOf({ code: "ConnectionRefused", message: "Unable to connect." })],
    ["Deno: refused", deno("(Connect): tcp connect error: Connection refused (os error 111)")],
    ["Deno: no such name", deno("(Connect): dns error: failed to lookup address information")],
  ])("%s", async (_, error) => {
    let sent = 0;
    const fetch = async () => Promise.reject((sent++, error));
    await testClient({ fetch }, new VirtualPlatform())
      .PUT("/accounts/{acc_id}", account)
      .catch(() => {});
    expect(sent).toBe(3);
  });

  test.each([
    ["Node: reset", fetchFailed({ code: "ECONNRESET", message: "read ECONNRESET" })],
    ["Bun: reset", errorOf({ code: "ECONNRESET", message: "ECONNRESET: The socket connection was closed." })],
    ["Deno: reset", deno("(SendRequest): connection error: Connection reset by peer (os error 104)")],
    ["Cloudflare: refused or reset", errorOf({ message: "Network connection lost." })],
    ["a browser: anything", errorOf({ message: "Failed to fetch" })],
    [
      "a URL that looks like it",
      errorOf({ message: "reset (http://x.test/?q=ECONNREFUSED&r=client%20error%20(Connect))" }),
    ],
    ["a string", "ECONNREFUSED"],
    ["nothing", undefined],
  ])("not %s", async (_, error) => {
    let sent = 0;
    const fetch = async () => Promise.reject((sent++, error));
    await testClient({ fetch }, new VirtualPlatform())
      .PUT("/accounts/{acc_id}", account)
      .catch(() => {});
    expect(sent).toBe(1);
  });

  test.each([
    ["Node", fetchFailed({ message: "unexpected redirect" })],
    ["Bun", errorOf({ code: "UnexpectedRedirect", message: 'UnexpectedRedirect fetching "http://x.test/"' })],
    ["Deno", errorOf({ message: "Fetch failed: Encountered redirect while redirect mode is set to 'error'" })],
  ])("a refused redirect is not followed by another request: %s", async (_, error) => {
    let sent = 0;
    const fetch = async () => Promise.reject((sent++, error));
    const call = testClient({ fetch }, new VirtualPlatform()).GET("/accounts/{acc_id}", account);
    await expect(call).rejects.toThrow("redirects are not followed");
    expect(sent).toBe(1);
  });
});

describe("a server's word", () => {
  const hint = {
    retryHint: (headers: { get(name: string): string | null }) =>
      ({ true: true, false: false })[headers.get("should-retry") ?? ""],
  };

  test("can ask for a retry that the status does not", async () => {
    const { fetch, sent } = answering(() => failure(400, "X", { "should-retry": "true" }));
    await testClient({ fetch }, new VirtualPlatform(), hint).PUT("/accounts/{acc_id}", account);
    expect(sent).toHaveLength(3);
  });

  test("that forbids one holds when the rest of the answer breaks off", async () => {
    const broken = () =>
      new Response(new ReadableStream({ pull: () => Promise.reject(new TypeError("terminated")) }), {
        status: 503,
        headers: { "should-retry": "false" },
      });
    const { fetch, sent } = answering(broken);
    const call = testClient({ fetch }, new VirtualPlatform(), hint).GET("/accounts/{acc_id}", account);
    await expect(call).rejects.toMatchObject({ name: "ConnectionError", status: 503 });
    expect(sent).toHaveLength(1);
  });

  test("can forbid one", async () => {
    const { fetch, sent } = answering(() => failure(503, "X", { "should-retry": "false" }));
    await testClient({ fetch }, new VirtualPlatform(), hint).GET("/accounts/{acc_id}", account);
    expect(sent).toHaveLength(1);
  });
});

test("the body of an answer that is not read is cancelled", async () => {
  let cancelled = 0;
  const stuck = () => new Response(new ReadableStream({ cancel: () => void cancelled++ }), { status: 503 });
  const { fetch } = answering(stuck, stuck, () => success({}));
  await testClient({ fetch }, new VirtualPlatform()).GET("/accounts/{acc_id}", account);
  expect(cancelled).toBe(2);
});

test("an answer that comes after its time is cancelled", async () => {
  const platform = new VirtualPlatform();
  let cancelled = 0;
  const { promise, resolve } = Promise.withResolvers<Response>();
  const call = testClient({ fetch: () => promise, maxRetries: 0 }, platform).GET("/accounts");
  await Promise.resolve();
  platform.expire();
  await expect(call).rejects.toMatchObject({ name: "TimeoutError" });
  resolve(new Response(new ReadableStream({ cancel: () => void cancelled++ })));
  await new Promise(setImmediate);
  expect(cancelled).toBe(1);
});

describe("a body beyond maxResponseBytes", () => {
  const chunk = new Uint8Array(6);

  test.each([
    ["that says so", { "content-length": "11" }],
    ["that does not", {}],
  ])("%s is not read on, and its connection is ended", async (_, headers) => {
    let pulled = 0;
    let cancelled = 0;
    const pull = (controller: ReadableStreamDefaultController) => (pulled++, controller.enqueue(chunk));
    const body = new ReadableStream({ pull, cancel: () => void cancelled++ }, { highWaterMark: 0 });
    const fetch = async () => new Response(body, { headers });
    const call = testClient({ fetch, maxResponseBytes: 10 }).GET("/accounts");
    await expect(call).rejects.toMatchObject({
      name: "UnparsableResponseError",
      message: "listAccounts: the 200 response is larger than maxResponseBytes (10).",
    });
    expect(pulled).toBeLessThanOrEqual(2);
    expect(cancelled).toBe(1);
  });

  test("up to the limit it is read", async () => {
    const text = '{"success":true,"data":null}';
    const client = testClient({ fetch: async () => new Response(text), maxResponseBytes: text.length });
    expect((await client.GET("/accounts")).ok).toBe(true);
  });
});
