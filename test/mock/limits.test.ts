/** What a request contains never decides how much time or memory the mock needs. A quadratic step would exceed the timeout. */
import { describe, expect, test } from "vitest";
import { createMockFetch, type SetupError } from "../../src/mock/index.ts";

const HOST = "https://dev.methodfi.com";
const headers = { authorization: "Bearer sk_test", "content-type": "application/json" };
const form = { authorization: "Bearer sk_test_1", "content-type": "application/x-www-form-urlencoded" };
const post = (body: BodyInit, more: RequestInit = {}) => ({ method: "POST", headers, body, ...more });
const WEBHOOK = JSON.stringify({ type: "payment.update", url: "https://a.test/x", auth_token: "token" });

describe("large requests are answered", () => {
  const method = createMockFetch({ api: "method", version: "2026-03-30" });
  const stripe = createMockFetch({ api: "stripe" });
  const many = (count: number, part: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => part(index));

  test.each<[string, string, RequestInit, number]>([
    ["an undeclared parameter of 600,000 letters", `/webhooks?id=whk_${"a".repeat(600_000)}!`, post(WEBHOOK), 200],
    ["the same parameter 50,000 times", `/accounts/acc_1?${"expand[]=update&".repeat(50_000)}`, { headers }, 200],
    ["50,000 undeclared parameters", `/ping?${many(50_000, (index) => `q${index}=1`).join("&")}`, { headers }, 200],
    ["340,000 objects", "/entities/ent_1/connect", post(`{"products":[${"{},".repeat(340_000)}{}]}`), 400],
    ["a list 500,000 deep", "/entities/ent_1/connect", post("[".repeat(500_000) + "]".repeat(500_000)), 400],
    ["80,000 unknown properties", "/payments", post(`{${many(80_000, (index) => `"k${index}":1`).join()}}`), 400],
    ["a preference of 100,000 names", "/ping", { headers: { ...headers, prefer: "a,".repeat(100_000) } }, 200],
    ["a path of 100,000 segments", `/${"a/".repeat(100_000)}`, { headers }, 404],
    ["an id of 900,000 letters", `/accounts/acc_${"a".repeat(900_000)}!`, { headers }, 400],
  ])("%s", async (_, path, init, status) => {
    const response = await method(HOST + path, init);
    expect(response.status).toBe(status);
    expect((response.headers.get("sl-violations") ?? "").length).toBeLessThanOrEqual(8_000);
  });

  test.each([
    ["the same field 170,000 times", "a[]=1&".repeat(170_000)],
    ["80,000 fields", many(80_000, (index) => `k${index}=1`).join("&")],
    ["500,000 brackets", `a${"[".repeat(500_000)}=1`],
    ["500,000 levels", `a${"[b]".repeat(340_000)}=1`],
  ])("a form: %s", async (_, body) => {
    const url = "https://api.stripe.com/v1/financial_connections/sessions";
    expect((await stripe(url, { method: "POST", headers: form, body })).status).toBe(400);
  });
});

describe("a body is read up to the limit", () => {
  const mock = createMockFetch({ api: "method", version: "2026-03-30", bodyLimit: 1000 });
  const balances = `${HOST}/accounts/acc_1/balances`;
  const streamed = (body: ReadableStream, more: object = {}) =>
    mock(balances, { ...post(body), duplex: "half", ...more } as RequestInit);

  /** A stream without an end, which counts what was taken from it. */
  function endless() {
    const seen = { chunks: 0, isCanceled: false };
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        seen.chunks += 1;
        // It ends far beyond the limit, so that a mock without one fails and does not read endlessly.
        if (seen.chunks > 1000) controller.close();
        else controller.enqueue(new Uint8Array(100).fill(32));
      },
      cancel: () => void (seen.isCanceled = true),
    });
    return { stream, seen };
  }

  test("of a stream without an end, which is canceled", async () => {
    const { stream, seen } = endless();
    expect((await streamed(stream)).status).toBe(413);
    expect(seen.isCanceled).toBe(true);
    expect(seen.chunks).toBeLessThan(20);
  });

  test("of text, in bytes", async () => {
    const pad = (text: string, length: number) => `{"a":"${text.repeat(length)}"}`;
    expect((await mock(balances, post(pad("a", 990)))).status).toBe(400);
    expect((await mock(balances, post(pad("a", 995)))).status).toBe(413);
    expect((await mock(balances, post(pad("é", 500)))).status).toBe(413);
    expect((await mock(balances, post("{}"))).status).toBe(200);
  });

  test("in a stream of characters that are cut in the middle", async () => {
    const bytes = new TextEncoder().encode('\uFEFF{"a":"é€😀"}');
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    await streamed(stream);
    expect(mock.requests().at(-1)?.body).toEqual({ a: "é€😀" });
  });

  test("and no further when the signal aborts", async () => {
    const controller = new AbortController();
    let isCanceled = false;
    const stalled = new ReadableStream({ cancel: () => void (isCanceled = true) });
    const call = streamed(stalled, { signal: controller.signal });
    controller.abort(new Error("Enough."));
    await expect(call).rejects.toThrow("Enough.");
    expect(isCanceled).toBe(true);
  });
});

describe("an option that is not a number of its range is rejected where it is set", () => {
  test.each([
    ["recordLimit", NaN],
    ["recordLimit", -1],
    ["recordLimit", 1.5],
    ["bodyLimit", NaN],
    ["bodyLimit", "1000"],
    ["seed", NaN],
    ["seed", Infinity],
    ["delay", NaN],
    ["delay", 2 ** 31],
    ["failRate", "1"],
    ["failWith", NaN],
  ])("%s: %s", (name, value) => {
    const code = (): string | undefined => {
      try {
        createMockFetch({ api: "method", [name]: value });
        return undefined;
      } catch (error) {
        return (error as SetupError).code;
      }
    };
    expect(code()).toBe("invalid-option");
  });

  test("as is an unknown name, with the nearest ones", () => {
    expect(() => createMockFetch({ api: "method", recordLimits: 1 } as never)).toThrow(
      'Unknown option "recordLimits" of a mock. Nearest: recordLimit, ',
    );
  });
});
