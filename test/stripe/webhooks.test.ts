/** What a receiver of Stripe's webhooks relies on, compared with the official package in both directions. */
import { createHmac } from "node:crypto";
import { inspect } from "node:util";
import Stripe from "stripe";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  createWebhookHandler,
  isWebhookError,
  parseThinEvent,
  parseWebhookEvent,
  signWebhook,
  verifyWebhook,
  type VerifyOptions,
} from "../../src/stripe/webhooks.ts";

const official = new Stripe("sk_test_1").webhooks;
const secret = "whsec_linkspec_test_vector";
const old = "whsec_linkspec_old_secret";
const event = {
  id: "evt_1",
  object: "event",
  type: "financial_connections.account.created",
  data: { object: { id: "fca_1" } },
};
const body = JSON.stringify(event);
const NOW = 1_761_696_000_000;
const now = () => NOW;
const seconds = NOW / 1000;

const hex = (text: string, key = secret) => createHmac("sha256", key).update(text).digest("hex");
const signatureOf = (text = body, at: number | string = seconds, key = secret) => hex(`${at}.${text}`, key);

const outcome = async (work: Promise<unknown> | (() => unknown)): Promise<string> => {
  try {
    await (typeof work === "function" ? work() : work);
  } catch (error) {
    if (isWebhookError(error)) return error.reason;
    throw error;
  }
  return "accepted";
};

const verify = (header: string | undefined, options: Partial<VerifyOptions> = {}, sent: string | Uint8Array = body) =>
  outcome(verifyWebhook({ headers: { "Stripe-Signature": header }, body: sent }, { secret, now, ...options }));

describe("the signature", () => {
  // Computed with Node's crypto module and accepted by stripe 23.1.0.
  const vector = {
    body: '{"id":"evt_1","object":"event","type":"financial_connections.account.created"}',
    v1: "6530246c10154e4a12c78d29e93341419408bd485cdeb799ffef319b6ad1e0df",
    old: "e1c4b1ebcd6e9996d86fea1be118dcbeb64463980595e611bbffda23bafa5a1b",
  };

  test("is that of the test vector, for one secret and during rotation", async () => {
    const headers = await signWebhook(vector.body, { secret, sentAt: NOW });
    expect(headers["stripe-signature"]).toBe(`t=1761696000,v1=${vector.v1}`);
    const rotated = await signWebhook(vector.body, { secret: [secret, old], sentAt: NOW });
    expect(rotated["stripe-signature"]).toBe(`t=1761696000,v1=${vector.v1},v1=${vector.old}`);
    expect(await verify(headers["stripe-signature"], {}, vector.body)).toBe("accepted");
    expect(await verify(`t=1761696000,v1=${vector.old}`, { secret: [secret, old] }, vector.body)).toBe("accepted");
  });

  const bodies = [body, vector.body, '{"a":"ü€😀"}', "{}", `{"long":"${"x".repeat(100_000)}"}`];

  test.each(bodies.map((text, index) => [index, text] as const))(
    "of the official package verifies here (%i)",
    async (_, text) => {
      const header = official.generateTestHeaderString({ payload: text, secret, timestamp: seconds });
      expect(await verify(header, {}, text)).toBe("accepted");
      expect(await verify(header, {}, new TextEncoder().encode(text))).toBe("accepted");
      expect(await verify(header, { secret: old }, text)).toBe("wrong-signature");
    },
  );

  test.each(bodies.map((text, index) => [index, text] as const))(
    "made here verifies in the official package (%i)",
    async (_, text) => {
      const headers = await signWebhook(text, { secret: [old, secret], sentAt: NOW });
      const header = headers["stripe-signature"] as string;
      for (const key of [old, secret]) {
        expect(official.constructEvent(text, header, key, 300, undefined, NOW)).toEqual(JSON.parse(text));
      }
      const { StripeSignatureVerificationError } = Stripe.errors;
      const wrong = () => official.constructEvent(text, header, "whsec_other", 300, undefined, NOW);
      expect(wrong).toThrow(StripeSignatureVerificationError);
    },
  );

  const v1 = signatureOf();
  test.each([
    ["both v1 signatures, the second one matches", `t=${seconds},v1=${"0".repeat(64)},v1=${v1}`, "accepted"],
    ["another scheme beside v1", `t=${seconds},v1=${v1},v0=${"0".repeat(64)}`, "accepted"],
    ["the timestamp last", `v1=${v1},t=${seconds}`, "accepted"],
    ["two timestamps, of which the last counts", `t=1,t=${seconds},v1=${v1}`, "accepted"],
    ["no header", undefined, "missing-header"],
    ["an empty header", "", "malformed-header"],
    ["no timestamp", `v1=${v1}`, "malformed-header"],
    ["no v1", `t=${seconds},v0=${v1}`, "malformed-header"],
    ["a blank after the comma", `t=${seconds}, v1=${v1}`, "malformed-header"],
    ["uppercase digits", `t=${seconds},v1=${v1.toUpperCase()}`, "wrong-signature"],
    ["half a signature", `t=${seconds},v1=${v1.slice(0, 32)}`, "wrong-signature"],
    ["an empty signature", `t=${seconds},v1=`, "wrong-signature"],
    ["another timestamp", `t=${seconds + 1},v1=${v1}`, "wrong-signature"],
    ["thousands of signatures", `t=${seconds}${`,v1=${v1}`.repeat(2_000)}`, "malformed-header"],
    ["a signed timestamp that is not a number", `t=soon,v1=${signatureOf(body, "soon")}`, "stale"],
  ])("with %s", async (_name, header, reason) => {
    expect(await verify(header)).toBe(reason);
  });

  test("covers the raw bytes", async () => {
    const header = `t=${seconds},v1=${v1}`;
    expect(await verify(header, {}, `${body} `)).toBe("wrong-signature");
    expect(await verify(header, {}, `\u{FEFF}${body}`)).toBe("wrong-signature");
    const bytes = new TextEncoder().encode(`xx${body}`);
    for (const form of [bytes.subarray(2), Buffer.from(body), bytes.slice(2).buffer, new DataView(bytes.buffer, 2)]) {
      expect(await verify(header, {}, form as Uint8Array)).toBe("accepted");
    }
    for (const parsed of [event, [1], 5, null, undefined, true]) {
      const delivery = { headers: { "stripe-signature": header }, body: parsed as unknown as string };
      await expect(verifyWebhook(delivery, { secret, now })).rejects.toThrow("expected the raw body");
    }
  });

  test("expires in both directions, to the second", async () => {
    const at = async (offset: number, options: Partial<VerifyOptions> = {}) => {
      const headers = await signWebhook(body, { secret, sentAt: NOW + offset * 1000 });
      return verify(headers["stripe-signature"], options);
    };
    expect(await at(-300)).toBe("accepted");
    expect(await at(-301)).toBe("stale");
    expect(await at(300)).toBe("accepted");
    expect(await at(301)).toBe("stale");
    expect(await at(-11, { toleranceSeconds: 10 })).toBe("stale");
    expect(await at(1, { toleranceSeconds: 0 })).toBe("stale");
    expect(await at(0, { toleranceSeconds: 0 })).toBe("accepted");
  });
});

describe("the options", () => {
  const MISSING = [null, "", " ", 0, false, {}, [], [""], Buffer.alloc(0), Buffer.from("x"), Symbol("x")];
  const invalid = [...MISSING, ...[undefined, ...MISSING].map((missing) => ["whsec_current", missing])];

  test.each(invalid.map((each, index) => [index, each] as const))(
    "an empty or missing secret is rejected when the handler is created (%i)",
    async (_, each) => {
      const options = { secret: each as string, onEvent: () => {} };
      expect(() => createWebhookHandler(options)).toThrow("Invalid secret");
      await expect(verifyWebhook({ headers: {}, body }, options)).rejects.toThrow("Invalid secret");
      await expect(signWebhook(body, options)).rejects.toThrow("Invalid secret");
    },
  );

  test("no secret at all is rejected, also one on a prototype", async () => {
    Object.assign(Object.prototype, { secret: "evil" });
    onTestFinished(() => void delete (Object.prototype as { secret?: string }).secret);
    expect(() => createWebhookHandler({ onEvent: () => {} } as never)).toThrow("Missing secret");
    const headers = { "stripe-signature": `t=${seconds},v1=${signatureOf(body, seconds, "evil")}` };
    await expect(verifyWebhook({ headers, body }, { now } as never)).rejects.toThrow("Missing secret");
  });

  test.each([
    ["toleranceSeconds", [NaN, -1, Infinity, "300", null]],
    ["maxBytes", [NaN, -1, Infinity, "5", null]],
    ["now", [5, null, "now"]],
    ["onEvent", [null, 5]],
    ["onThinEvent", [null, 5]],
    ["onError", [null, 5, {}]],
    ["waitUntil", [null, 5, {}]],
  ])("an invalid %s is rejected when the handler is created", (name, values) => {
    for (const value of values) {
      const options = { secret, onEvent: () => {}, [name]: value } as never;
      expect(() => createWebhookHandler(options)).toThrow(`Invalid ${name}`);
    }
  });

  test("a handler without a callback for events is rejected", () => {
    expect(() => createWebhookHandler({ secret })).toThrow("Missing onEvent or onThinEvent");
  });

  test("an invalid sentAt is rejected", async () => {
    for (const sentAt of [NaN, -1, Infinity])
      await expect(signWebhook(body, { secret, sentAt })).rejects.toThrow("sentAt");
  });
});

describe("parsing", () => {
  const thin = JSON.stringify({ id: "evt_2", object: "v2.core.event", type: "v1.new", related_object: null });

  test("keeps the two kinds apart, as the official package does", async () => {
    expect(parseWebhookEvent(body)).toEqual(event);
    expect(parseThinEvent(new TextEncoder().encode(thin))).toEqual(JSON.parse(thin));
    expect(await outcome(() => parseWebhookEvent(thin))).toBe("wrong-kind");
    expect(await outcome(() => parseThinEvent(body))).toBe("wrong-kind");
    const header = official.generateTestHeaderString({ payload: thin, secret });
    expect(() => official.constructEvent(thin, header, secret)).toThrow("thin event");
  });

  test.each([
    ["truncated JSON", body.slice(0, -5)],
    ["nothing", ""],
    ["an array", `[${body}]`],
    ["null", "null"],
    ["no type", JSON.stringify({ ...event, type: undefined })],
    ["an empty id", JSON.stringify({ ...event, id: "" })],
    ["no data", JSON.stringify({ ...event, data: undefined })],
    ["data without an object", JSON.stringify({ ...event, data: { object: null } })],
    ["another object", JSON.stringify({ ...event, object: "charge" })],
    ["a related object without a URL", JSON.stringify({ ...JSON.parse(thin), related_object: { id: "fca_1" } })],
    ["an EventBridge envelope", JSON.stringify({ detail: event })],
  ])("rejects %s", async (_name, text) => {
    expect(await outcome(() => parseWebhookEvent(text))).toBe("not-an-event");
    expect(await outcome(() => parseThinEvent(text))).toBe("not-an-event");
  });

  test("rejects bytes that are not UTF-8 and drops a key that would change a prototype", async () => {
    expect(await outcome(() => parseWebhookEvent(new Uint8Array([0x7b, 0xff, 0xfe])))).toBe("not-an-event");
    const parsed = parseWebhookEvent(body.replace("{", '{"__proto__":{"a":1},'));
    expect(Object.assign({}, parsed)).not.toHaveProperty("a");
  });
});

describe("createWebhookHandler", () => {
  const URL = "https://example.com/webhook";
  const deliver = async (text = body, sentAt = Date.now()) =>
    new Request(URL, { method: "POST", headers: await signWebhook(text, { secret, sentAt }), body: text });
  const unsigned = () => new Request(URL, { method: "POST", body });

  test("passes each kind to its callback", async () => {
    const received: unknown[] = [];
    const onEvent = (each: unknown) => void received.push(["snapshot", each]);
    const onThinEvent = (each: unknown) => void received.push(["thin", each]);
    const thin = { id: "evt_2", object: "v2.core.event", type: "v1.new" };
    const receive = createWebhookHandler({ secret, onEvent, onThinEvent });
    const response = await receive(await deliver());
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect((await receive(await deliver(JSON.stringify(thin)))).status).toBe(200);
    expect(received).toEqual([
      ["snapshot", event],
      ["thin", thin],
    ]);
  });

  test("passes a repeated delivery on with the same id, so that the program can deduplicate it", async () => {
    const ids: unknown[] = [];
    const receive = createWebhookHandler({ secret, onEvent: ({ id }) => void ids.push(id) });
    const attempts = [await deliver(body, Date.now() - 60_000), await deliver()];
    expect(attempts[0]?.headers.get("stripe-signature")).not.toBe(attempts[1]?.headers.get("stripe-signature"));
    for (const attempt of attempts) await receive(attempt);
    expect(ids).toEqual(["evt_1", "evt_1"]);
  });

  test("rejects with 401, 400, 413 and 405, and reports why", async () => {
    const events: unknown[] = [];
    const errors: unknown[] = [];
    const options = {
      secret,
      onEvent: (each: unknown) => void events.push(each),
      onError: (error: unknown) => void errors.push(error),
    };
    const receive = createWebhookHandler(options);
    const thin = '{"id":"evt_2","object":"v2.core.event","type":"v1.new"}';
    expect((await receive(unsigned())).status).toBe(401);
    expect((await receive(await deliver(body, 0))).status).toBe(401);
    expect((await receive(await deliver("[]"))).status).toBe(400);
    expect((await receive(await deliver(thin))).status).toBe(400);
    expect((await createWebhookHandler({ ...options, maxBytes: 5 })(await deliver())).status).toBe(413);
    const get = await receive(new Request(URL));
    expect([get.status, get.headers.get("allow")]).toEqual([405, "POST"]);
    expect(events).toEqual([]);
    expect(errors.map((error) => isWebhookError(error) && error.reason)).toEqual([
      "missing-header",
      "stale",
      "not-an-event",
      "wrong-kind",
      "too-large",
    ]);
  });

  test("stops reading a long body at the limit, and does not read an unsigned one", async () => {
    // It ends far beyond the limit, so that a receiver without one fails here and does not read endlessly.
    const long = async (headers: Record<string, string>) => {
      const counter = { pulled: 0 };
      const stream = new ReadableStream({
        pull(controller) {
          counter.pulled += 1;
          if (counter.pulled > 100) controller.close();
          else controller.enqueue(new Uint8Array(1024));
        },
      });
      const init = { method: "POST", headers, body: stream, duplex: "half" } as RequestInit;
      const receive = createWebhookHandler({ secret, onEvent: () => {}, maxBytes: 4096 });
      const { status } = await receive(new Request(URL, init));
      return [status, counter.pulled] as const;
    };
    const [status, pulled] = await long({ "stripe-signature": `t=${seconds},v1=${signatureOf()}` });
    expect([status, pulled < 10]).toEqual([413, true]);
    const [without, read] = await long({});
    expect([without, read <= 1]).toEqual([401, true]);
  });

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

  test.each(failing.map((fail, index) => [index, fail] as const))(
    "an onError or a waitUntil that fails changes no response and ends no process (%i)",
    async (_, fail) => {
      const unhandled: unknown[] = [];
      const note = (error: unknown) => void unhandled.push(error);
      process.on("unhandledRejection", note);
      onTestFinished(() => void process.off("unhandledRejection", note));
      const receive = createWebhookHandler({ secret, onEvent: () => {}, onError: fail, waitUntil: fail });
      const rejecting = createWebhookHandler({
        secret,
        onEvent: () => Promise.reject(new Error("full")),
        onError: fail,
      });
      expect((await receive(unsigned())).status).toBe(401);
      expect((await receive(await deliver())).status).toBe(200);
      expect((await rejecting(await deliver())).status).toBe(500);
      await new Promise((done) => setImmediate(done));
      expect(unhandled).toEqual([]);
    },
  );

  test("requests the event again when a callback fails, and reports it", async () => {
    const failure = new Error("the queue is full");
    const errors: unknown[] = [];
    const receive = createWebhookHandler({
      secret,
      onEvent: () => {
        throw failure;
      },
      onError: (error) => void errors.push(error),
    });
    expect((await receive(await deliver())).status).toBe(500);
    expect(errors).toEqual([failure]);
  });

  test("a body that was read before, is locked or is interrupted is a 500 that is reported", async () => {
    const read = await deliver();
    await read.text();
    const locked = await deliver();
    locked.body?.getReader();
    const stream = new ReadableStream({ pull: () => Promise.reject(new Error("reset")) });
    const headers = await signWebhook(body, { secret });
    const broken = new Request(URL, { method: "POST", headers, body: stream, duplex: "half" } as RequestInit);
    for (const [request, message] of [
      [read, "already used"],
      [locked, "already used"],
      [broken, "reset"],
    ] as const) {
      const errors: unknown[] = [];
      const receive = createWebhookHandler({ secret, onEvent: () => {}, onError: (error) => errors.push(error) });
      expect((await receive(request)).status).toBe(500);
      expect(String(errors[0])).toContain(message);
    }
  });
});

test("no error shows anything of the delivery or the secrets", async () => {
  const text = '{"id":"evt_1","ssn":"123-45-6789"';
  const header = `t=${seconds},v1=${"ab".repeat(32)}`;
  const attempts: (() => unknown)[] = [
    () => parseWebhookEvent(text),
    () => parseThinEvent(text),
    () => verifyWebhook({ headers: { "stripe-signature": header }, body: text }, { secret, now }),
    () => verifyWebhook({ headers: { "stripe-signature": "nonsense" }, body: text }, { secret, now }),
  ];
  for (const attempt of attempts) {
    const error = await Promise.resolve()
      .then(attempt)
      .catch((reason: unknown) => reason);
    const shown = `${inspect(error, { depth: 5, showHidden: true })}${JSON.stringify(error)}`;
    expect(isWebhookError(error)).toBe(true);
    for (const value of ["123-45", "abab", "nonsense", secret]) expect(shown).not.toContain(value);
  }
});
