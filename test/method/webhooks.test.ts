/** What a receiver of webhooks relies on: nothing false is let in, nothing true is kept out, nothing of the body leaks. */
import { inspect } from "node:util";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { bundles, deref, type Node } from "../support/bundles.ts";
import {
  createWebhookHandler,
  isWebhookError,
  parseWebhookEvent,
  signWebhook,
  verifyWebhook,
  type VerifyOptions,
  type WebhookEvent,
} from "../../src/method/webhooks.ts";

const authToken = "md7UqcTSmvXCBzPORDwOkE";
const hmacSecret = "hmac-secret-of-the-test";
const body = JSON.stringify({ id: "pmt_zR3nJG3c99P3X", type: "payment.update", path: "/payments/pmt_zR3nJG3c99P3X" });
const NOW = 1_760_000_000_000;
const now = () => NOW;
const signed = (sentAt = NOW, secret = hmacSecret) => signWebhook(body, { hmacSecret: secret, sentAt });

const refusal = async (work: Promise<unknown> | (() => unknown)): Promise<string> => {
  try {
    await (typeof work === "function" ? work() : work);
  } catch (error) {
    if (isWebhookError(error)) return error.reason;
    throw error;
  }
  return "accepted";
};

test("signs as the reference says: hexadecimal HMAC-SHA256 over timestamp, colon and body", async () => {
  const { createHmac } = await import("node:crypto");
  const expected = createHmac("sha256", hmacSecret).update(`1760000000:${body}`).digest("hex");
  expect(await signed()).toMatchObject({
    "method-webhook-timestamp": "1760000000",
    "method-webhook-signature": expected,
  });
  expect((await signWebhook(body, { authToken })).authorization).toBe(Buffer.from(authToken).toString("base64"));
});

describe("verifyWebhook", () => {
  const verify = async (
    headers: Record<string, string | string[] | undefined>,
    options: VerifyOptions,
    sent: string | Uint8Array = body,
  ) => refusal(verifyWebhook({ headers, body: sent }, { now, ...options }));

  test("accepts the token, the signature, and both", async () => {
    const headers = await signWebhook(body, { authToken, hmacSecret, sentAt: NOW });
    expect(await verify(headers, { authToken })).toBe("accepted");
    expect(await verify(headers, { hmacSecret })).toBe("accepted");
    expect(await verify(headers, { authToken, hmacSecret })).toBe("accepted");
  });

  test("accepts the old and the new secret during rotation", async () => {
    const options = { hmacSecret: ["new", "old"] };
    expect(await verify(await signed(NOW, "old"), options)).toBe("accepted");
    expect(await verify(await signed(NOW, "new"), options)).toBe("accepted");
    expect(await verify(await signed(NOW, "older"), options)).toBe("wrong-signature");
  });

  test("takes a Request, any case of header names, and lists of values", async () => {
    const headers = await signed();
    const request = new Request("https://reference.example.app/webhook", { method: "POST", headers, body });
    expect(new TextDecoder().decode(await verifyWebhook(request, { hmacSecret, now }))).toBe(body);
    const shouting = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), [value]]));
    expect(await verify(shouting, { hmacSecret })).toBe("accepted");
  });

  test("takes a Request of a server's own class, and headers of such a class", async () => {
    const values = new Headers(await signed());
    const headers = { get: (name: string) => values.get(name) } as Headers;
    class OwnRequest {
      headers = headers;
      body = new Response(body).body;
      arrayBuffer() {}
    }
    const request = new OwnRequest() as unknown as Request;
    expect(new TextDecoder().decode(await verifyWebhook(request, { hmacSecret, now }))).toBe(body);
    expect(await refusal(verifyWebhook({ headers, body }, { hmacSecret, now }))).toBe("accepted");
  });

  test("needs both when both secrets are given", async () => {
    expect(await verify(await signed(), { authToken, hmacSecret })).toBe("missing-header");
    const headers = { ...(await signed()), authorization: "d3Jvbmc=" };
    expect(await verify(headers, { authToken, hmacSecret })).toBe("wrong-token");
  });

  test.each([
    ["another token", { authorization: "bWQ3VXFj" }, "wrong-token"],
    ["the token itself, not encoded", { authorization: authToken }, "wrong-token"],
    ["an empty header", { authorization: "" }, "wrong-token"],
    ["no header", {}, "missing-header"],
  ])("refuses %s", async (_name, headers, reason) => {
    expect(await verify(headers as Record<string, string>, { authToken })).toBe(reason);
  });

  test("refuses a signature of other bytes, another time or no signature", async () => {
    const headers = await signed();
    expect(await verify(headers, { hmacSecret }, `${body} `)).toBe("wrong-signature");
    expect(await verify({ ...headers, "method-webhook-timestamp": "1760000001" }, { hmacSecret })).toBe(
      "wrong-signature",
    );
    expect(await verify({ ...headers, "method-webhook-signature": "not hex" }, { hmacSecret })).toBe("wrong-signature");
    expect(await verify({ ...headers, "method-webhook-signature": "ab" }, { hmacSecret })).toBe("wrong-signature");
    expect(await verify({ ...headers, "method-webhook-timestamp": undefined }, { hmacSecret })).toBe("missing-header");
  });

  test("refuses what is stale, from the past and from the future, to the second", async () => {
    expect(await verify(await signed(NOW - 300_000), { hmacSecret })).toBe("accepted");
    expect(await verify(await signed(NOW - 301_000), { hmacSecret })).toBe("stale");
    expect(await verify(await signed(NOW + 300_000), { hmacSecret })).toBe("accepted");
    expect(await verify(await signed(NOW + 301_000), { hmacSecret })).toBe("stale");
    expect(await verify(await signed(NOW - 11_000), { hmacSecret, toleranceSeconds: 10 })).toBe("stale");
  });

  test("refuses a signed timestamp that is no number", async () => {
    const { createHmac } = await import("node:crypto");
    const signature = createHmac("sha256", hmacSecret).update(`soon:${body}`).digest("hex");
    const headers = { "method-webhook-timestamp": "soon", "method-webhook-signature": signature };
    expect(await verify(headers, { hmacSecret })).toBe("stale");
  });

  test("refuses a body over the limit, in a stream before it has been read whole", async () => {
    expect(await verify(await signed(), { hmacSecret, maxBytes: body.length - 1 })).toBe("too-large");
    let pulled = 0;
    // It ends far beyond the limit, so that a receiver without one fails here and does not read endlessly.
    const long = new ReadableStream({
      pull(controller) {
        pulled += 1;
        if (pulled > 100) controller.close();
        else controller.enqueue(new Uint8Array(1024));
      },
    });
    const request = new Request("https://reference.example.app", {
      method: "POST",
      body: long,
      duplex: "half",
    } as RequestInit);
    expect(await refusal(verifyWebhook(request, { authToken, maxBytes: 4096 }))).toBe("too-large");
    expect(pulled).toBeLessThan(10);
  });

  test("says that a secret is missing or empty", async () => {
    await expect(verifyWebhook({ headers: {}, body }, {})).rejects.toThrow(TypeError);
    await expect(verifyWebhook({ headers: {}, body }, { authToken: "" })).rejects.toThrow("empty");
    await expect(verifyWebhook({ headers: {}, body }, { hmacSecret: [] })).rejects.toThrow(TypeError);
  });

  const MISSING = [undefined, null, "", " ", 0, false, {}, [], [""], Buffer.alloc(0), Buffer.from("x"), Symbol("x")];

  test.each(["authToken", "hmacSecret"] as const)(
    "a %s that is missing among several is a mistake, and never a way in",
    async (name) => {
      for (const missing of MISSING) {
        const options = { [name]: ["current", missing] } as VerifyOptions;
        for (const headers of [{}, { authorization: "" }, { authorization: "bnVsbA==" }]) {
          await expect(verifyWebhook({ headers, body }, options)).rejects.toThrow(`Invalid ${name}`);
        }
        expect(() => createWebhookHandler({ ...options, onEvent: () => {} })).toThrow(`Invalid ${name}`);
        await expect(signWebhook(body, options as object)).rejects.toThrow(`Invalid ${name}`);
        if (missing === undefined) continue;
        const alone = { authToken: "a", hmacSecret: "b", [name]: missing } as VerifyOptions;
        expect(() => createWebhookHandler({ ...alone, onEvent: () => {} })).toThrow(`Invalid ${name}`);
      }
    },
  );

  test.each([
    ["toleranceSeconds", [NaN, -1, Infinity, "300", null]],
    ["maxBytes", [NaN, -1, Infinity, "5", null]],
    ["now", [5, null, "now"]],
    ["onEvent", [undefined, null, 5]],
    ["onError", [null, 5, {}]],
    ["waitUntil", [null, 5, {}]],
  ])("an invalid %s is rejected when the handler is created", (name, values) => {
    for (const value of values) {
      const options = { authToken, onEvent: () => {}, [name]: value } as never;
      expect(() => createWebhookHandler(options)).toThrow(`Invalid ${name}`);
    }
  });

  test("no option is read from a prototype", async () => {
    Object.assign(Object.prototype, { authToken: "evil" });
    onTestFinished(() => void delete (Object.prototype as { authToken?: string }).authToken);
    const headers = { authorization: btoa("evil") };
    await expect(verifyWebhook({ headers, body }, {})).rejects.toThrow("Missing authToken or hmacSecret");
  });

  test("a token of any length is compared", async () => {
    for (const token of ["x".repeat(125_000), "ü".repeat(500_000)]) {
      const headers = await signWebhook(body, { authToken: token });
      expect(headers.authorization).toBe(Buffer.from(token).toString("base64"));
      expect(await verify(headers, { authToken: token })).toBe("accepted");
    }
  });

  test("a parsed body is a mistake of the program, not a wrong signature", async () => {
    for (const parsed of [JSON.parse(body), [1], 5, null, undefined, true]) {
      const delivery = { headers: await signed(), body: parsed as string };
      await expect(verifyWebhook(delivery, { hmacSecret, now })).rejects.toThrow("expected the raw body");
    }
  });

  test("bytes are verified in whatever view they come", async () => {
    const bytes = new TextEncoder().encode(`xx${body}`);
    const forms = [bytes.subarray(2), Buffer.from(body), bytes.slice(2).buffer, new DataView(bytes.buffer, 2)];
    for (const form of forms) expect(await verify(await signed(), { hmacSecret }, form as Uint8Array)).toBe("accepted");
  });
});

describe("parseWebhookEvent", () => {
  test("reads text and bytes", () => {
    expect(parseWebhookEvent(body)).toEqual(JSON.parse(body));
    expect(parseWebhookEvent(new TextEncoder().encode(body))).toEqual(JSON.parse(body));
  });

  test("keeps a type that nobody knows yet", () => {
    expect(parseWebhookEvent('{"type":"payment.teleported","id":"pmt_1"}')).toEqual({
      type: "payment.teleported",
      id: "pmt_1",
    });
  });

  test.each([
    ["truncated JSON", body.slice(0, -5)],
    ["nothing", ""],
    ["an array", `[${body}]`],
    ["a number", "1e999"],
    ["null", "null"],
    ["a huge number as id", '{"type":"payment.update","id":1e308}'],
    ["no type", '{"id":"pmt_zR3nJG3c99P3X"}'],
    ["a path that is no text", '{"type":"payment.update","id":"pmt_1","path":{}}'],
  ])("refuses %s", async (_name, text) => {
    expect(await refusal(() => parseWebhookEvent(text))).toBe("not-an-event");
  });

  test("refuses bytes that are not UTF-8", async () => {
    expect(await refusal(() => parseWebhookEvent(new Uint8Array([0x7b, 0xff, 0xfe])))).toBe("not-an-event");
  });

  test("drops a key that would change a prototype, at any depth", () => {
    const event = parseWebhookEvent(
      '{"type":"payment.update","id":"pmt_1","__proto__":{"a":1},"event":{"__proto__":{"b":1}}}',
    );
    expect(JSON.stringify(event)).toBe('{"type":"payment.update","id":"pmt_1","event":{}}');
    expect(Object.assign({}, event)).not.toHaveProperty("a");
  });
});

test("the headers are those that the description gives to every webhook", async () => {
  const { document } = bundles.findLast(({ name }) => name === "method")!;
  const described = Object.values(document.webhooks as Record<string, Node>).map(({ post }) =>
    (post.parameters as Node[]).map((parameter) => deref(document, parameter).name as string),
  );
  const headers = await signWebhook(body, { authToken, hmacSecret, deliveryId: "obwh_4ewMmBbjYDMR4" });
  const { "content-type": _, authorization: __, ...ours } = headers;
  for (const names of described) expect(names).toEqual(expect.arrayContaining(Object.keys(ours)));
});

describe("createWebhookHandler", () => {
  const post = async (options: { headers?: Record<string, string>; text?: string } = {}) => {
    const text = options.text ?? body;
    const headers = options.headers ?? (await signWebhook(text, { hmacSecret }));
    return new Request("https://reference.example.app/webhook", { method: "POST", headers, body: text });
  };

  test("answers 200 and hands the event on, with the id of its delivery if it has one", async () => {
    const given: [WebhookEvent, string | undefined][] = [];
    const receive = createWebhookHandler({ hmacSecret, onEvent: (...event) => void given.push(event) });
    const response = await receive(await post());
    expect([response.status, await response.text()]).toEqual([200, ""]);
    const headers = await signWebhook(body, { hmacSecret, deliveryId: "obwh_4ewMmBbjYDMR4" });
    await receive(await post({ headers }));
    expect(given).toEqual([
      [JSON.parse(body), undefined],
      [JSON.parse(body), "obwh_4ewMmBbjYDMR4"],
    ]);
  });

  test("answers when onEvent has taken the event, and not before", async () => {
    const taken = Promise.withResolvers<undefined>();
    const steps: string[] = [];
    const receive = createWebhookHandler({ hmacSecret, onEvent: () => taken.promise });
    const answered = receive(await post()).then(({ status }) => steps.push(`answered ${status}`));
    // Whatever could be done without it is done by now.
    await new Promise((done) => setTimeout(done, 50));
    steps.push("taken");
    taken.resolve(undefined);
    await answered;
    expect(steps).toEqual(["taken", "answered 200"]);
  });

  test("answers before Method gives up, and lets the runtime wait for what goes on", async () => {
    const taken = Promise.withResolvers<undefined>();
    const work: Promise<void>[] = [];
    let finished = false;
    const receive = createWebhookHandler({
      hmacSecret,
      onEvent: async () => {
        await taken.promise;
        finished = true;
      },
      waitUntil: (promise) => void work.push(promise),
    });
    const request = await post();
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const answer = receive(request);
    await vi.waitUntil(() => work.length === 1);
    await vi.advanceTimersByTimeAsync(4_000);
    expect([(await answer).status, finished]).toEqual([200, false]);
    taken.resolve(undefined);
    await Promise.all(work);
    expect(finished).toBe(true);
  });

  test("answers a bad token with 401, a bad body with 400, a large one with 413, a GET with 405", async () => {
    const events: unknown[] = [];
    const errors: unknown[] = [];
    const options = {
      hmacSecret,
      onEvent: (event: unknown) => void events.push(event),
      onError: (error: unknown) => void errors.push(error),
    };
    const receive = createWebhookHandler(options);
    expect((await receive(await post({ headers: {} }))).status).toBe(401);
    expect((await receive(await post({ text: "[]" }))).status).toBe(400);
    expect((await createWebhookHandler({ ...options, maxBytes: 5 })(await post())).status).toBe(413);
    expect((await receive(new Request("https://reference.example.app/webhook"))).status).toBe(405);
    expect(() => createWebhookHandler({ onEvent: () => {} })).toThrow(TypeError);
    expect(events).toEqual([]);
    expect(errors.map((error) => isWebhookError(error) && error.reason)).toEqual([
      "missing-header",
      "not-an-event",
      "too-large",
    ]);
  });

  test.each(["throws", "rejects"])("asks for the event again when onEvent %s, and reports it", async (how) => {
    const reported = Promise.withResolvers<unknown>();
    const failure = new Error("the queue is full");
    const receive = createWebhookHandler({
      hmacSecret,
      onEvent: () => {
        if (how === "throws") throw failure;
        return Promise.reject(failure);
      },
      onError: (error) => reported.resolve(error),
    });
    expect((await receive(await post())).status).toBe(500);
    expect(await reported.promise).toBe(failure);
  });
});

describe("createWebhookHandler, when something of the program fails", () => {
  const failing = [
    () => {
      throw new Error("the logger is down");
    },
    async () => {
      throw new Error("the logger is down");
    },
    () => new Promise<void>(() => {}),
    () => ({ then: (_: unknown, reject: (error: Error) => void) => reject(new Error("down")) }),
  ] as (() => void)[];
  const unsigned = () => new Request("https://reference.example.app/webhook", { method: "POST", body: "{}" });
  const deliver = async (text = body) => {
    const headers = await signWebhook(text, { hmacSecret });
    return new Request("https://reference.example.app/webhook", { method: "POST", headers, body: text });
  };

  /** What nobody handled; it would end a process. */
  async function unhandledBy(work: () => Promise<unknown>): Promise<unknown[]> {
    const unhandled: unknown[] = [];
    const note = (error: unknown) => void unhandled.push(error);
    process.on("unhandledRejection", note);
    onTestFinished(() => void process.off("unhandledRejection", note));
    await work();
    await new Promise((done) => setTimeout(done, 20));
    return unhandled;
  }

  test.each(failing.map((fail, index) => [index, fail] as const))(
    "an onError that fails changes no response (%i)",
    async (_, onError) => {
      const receive = createWebhookHandler({ hmacSecret, onEvent: () => {}, onError });
      const throwing = createWebhookHandler({ hmacSecret, onEvent: () => Promise.reject(new Error("full")), onError });
      const unhandled = await unhandledBy(async () => {
        expect((await receive(unsigned())).status).toBe(401);
        expect((await receive(await deliver("[]"))).status).toBe(400);
        expect((await throwing(await deliver())).status).toBe(500);
      });
      expect(unhandled).toEqual([]);
    },
  );

  test.each(failing.map((fail, index) => [index, fail] as const))(
    "neither does a waitUntil that fails (%i)",
    async (_, waitUntil) => {
      const receive = createWebhookHandler({ hmacSecret, onEvent: () => {}, waitUntil });
      const unhandled = await unhandledBy(async () => expect((await receive(await deliver())).status).toBe(200));
      expect(unhandled).toEqual([]);
    },
  );

  test("a body that was read before, is locked or breaks off is a 500 that is reported", async () => {
    const read = await deliver();
    await read.text();
    const locked = await deliver();
    locked.body?.getReader();
    const stream = new ReadableStream({ pull: () => Promise.reject(new Error("reset")) });
    const init = { method: "POST", body: stream, duplex: "half" } as RequestInit;
    const broken = new Request("https://reference.example.app/webhook", init);
    for (const [request, message] of [
      [read, "already used"],
      [locked, "already used"],
      [broken, "reset"],
    ] as const) {
      const errors: unknown[] = [];
      const receive = createWebhookHandler({ hmacSecret, onEvent: () => {}, onError: (error) => errors.push(error) });
      expect((await receive(request)).status).toBe(500);
      expect(String(errors[0])).toContain(message);
    }
  });
});

test("no error shows anything of the delivery or the secrets", async () => {
  const secretBody = '{"type":"payment.update","ssn":"123-45-6789"';
  const attempts: (() => unknown)[] = [
    () => parseWebhookEvent(secretBody),
    () => verifyWebhook({ headers: { authorization: "c2VjcmV0" }, body: secretBody }, { authToken }),
    () => verifyWebhook({ headers: { authorization: "c2VjcmV0" }, body: secretBody }, { authToken, maxBytes: 3 }),
  ];
  for (const attempt of attempts) {
    const error = await Promise.resolve()
      .then(attempt)
      .catch((reason: unknown) => reason);
    const shown = `${inspect(error, { depth: 5, showHidden: true })}${JSON.stringify(error)}`;
    for (const secret of ["123-45", "c2VjcmV0", authToken]) expect(shown).not.toContain(secret);
  }
});
