/**
 * The sandbox in process, against the mock by turns: `node bench/sandbox.ts`. How long a journey takes, a list of 10,000
 * resources with a filter, and how many deliveries a handler receives.
 */
import { createMockFetch } from "../src/mock/index.ts";
import { createSandbox } from "../src/sandbox/index.ts";
import { HEADERS, VERSION } from "./mock-servers.ts";
import { progress, runBench } from "./program.ts";
import { median, type Result, type Table, type Target } from "./result.ts";

const ROUNDS = 7;
const REQUESTS = 1_000;
const LISTED = 10_000;
const DELIVERIES = 2_000;
const HOOK = "https://app.test/hooks";

type Part = { table: Table; targets: Target[] };
type Call = (method: string, path: string, body?: object) => Promise<any>;

const callerOf =
  (fetch: typeof globalThis.fetch): Call =>
  async (method, path, body) => {
    const init = { method, headers: HEADERS, body: body === undefined ? null : JSON.stringify(body) };
    const response = await fetch(`https://dev.methodfi.com${path}`, init);
    const { data } = (await response.json()) as { data: any };
    if (!response.ok) throw new Error(`${method} ${path} returned ${response.status}: ${JSON.stringify(data)}`);
    return data;
  };

const newSandbox = (resourceLimit?: number) => {
  const options = resourceLimit === undefined ? {} : { resourceLimit };
  const sandbox = createSandbox({
    api: "method",
    version: VERSION,
    webhooks: { [HOOK]: () => new Response() },
    ...options,
  });
  return { sandbox, call: callerOf(sandbox.fetch) };
};

const PERSON = { type: "individual", individual: { first_name: "Kevin", last_name: "Doyle", phone: "+15121231111" } };

/** The body of a payment between two new accounts. */
async function paymentBody(call: Call): Promise<object> {
  const { id: holder_id } = await call("POST", "/entities", PERSON);
  const ach = { routing: "062103000", number: "123456789", type: "checking" };
  const liability = { mch_id: "mch_3", account_number: "123456789" };
  const { id: source } = await call("POST", "/accounts", { holder_id, ach });
  const { id: destination } = await call("POST", "/accounts", { holder_id, liability });
  return { amount: 5000, source, destination, description: "Loan" };
}

/** Milliseconds per run. */
async function time(count: number, run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  for (let index = 0; index < count; index += 1) await run();
  return (performance.now() - started) / count;
}

async function requests(): Promise<Part> {
  const mock = callerOf(createMockFetch({ api: "method", version: VERSION }));
  const { call } = newSandbox();
  const body = await paymentBody(call);
  const { id } = await call("POST", "/payments", body);
  const kinds = {
    "create a payment": [() => mock("POST", "/payments", body), () => call("POST", "/payments", body)],
    "read a payment": [() => mock("GET", "/payments/pmt_1"), () => call("GET", `/payments/${id}`)],
  } as const;
  const times = Object.keys(kinds).map(() => ({ mock: [] as number[], sandbox: [] as number[] }));
  for (let round = -1; round < ROUNDS; round += 1) {
    progress(`requests: round ${round + 1} of ${ROUNDS}`);
    for (const [index, [ofMock, ofSandbox]] of Object.values(kinds).entries()) {
      const measured = { mock: await time(REQUESTS, ofMock), sandbox: await time(REQUESTS, ofSandbox) };
      if (round < 0) continue;
      times[index]!.mock.push(measured.mock);
      times[index]!.sandbox.push(measured.sandbox);
    }
  }
  const rows = Object.keys(kinds).map((name, index) => {
    const [ofMock, ofSandbox] = [median(times[index]!.mock), median(times[index]!.sandbox)];
    return { name, values: [ofMock * 1000, ofSandbox * 1000, ofSandbox / ofMock] };
  });
  return {
    table: {
      title: `a request in process, median of ${ROUNDS} rounds of ${REQUESTS} requests`,
      columns: [
        { title: "mock", unit: "µs" },
        { title: "sandbox", unit: "µs" },
        { title: "to the mock", unit: "times" },
      ],
      rows,
    },
    targets: rows.map(({ name, values }) => ({
      what: `sandbox to mock: ${name}`,
      unit: "times",
      atMost: 2,
      measured: values[2]!,
    })),
  };
}

/** A payment that is sent and taken back, with a webhook for each of its four changes. */
async function journey(): Promise<Part> {
  const { sandbox, call } = newSandbox();
  for (const type of ["payment.create", "payment.update"]) await call("POST", "/webhooks", { type, url: HOOK });
  const body = await paymentBody(call);
  const times: number[] = [];
  for (let round = -1; round < 3 * ROUNDS; round += 1) {
    const before = sandbox.deliveries().length;
    const milliseconds = await time(1, async () => {
      const { id } = await call("POST", "/payments", body);
      for (const status of ["processing", "sent"]) await call("POST", `/simulate/payments/${id}`, { status });
      await call("POST", `/simulate/payments/${id}`, { status: "reversal_required", error_code: 10001 });
      await sandbox.settle();
    });
    if (sandbox.deliveries().length - before !== 4) throw new Error("A payment did not have four webhooks.");
    if (round >= 0) times.push(milliseconds);
  }
  return timed("a payment up to its reversal, with four webhooks", median(times), 50);
}

/** A part with one time, in milliseconds. */
const timed = (what: string, measured: number, atMost: number): Part => ({
  table: {
    title: what,
    columns: [{ title: "time", unit: "µs" }],
    rows: [{ name: "in process", values: [measured * 1000] }],
  },
  targets: [{ what, unit: "ms", atMost, measured }],
});

async function lists(): Promise<Part> {
  const { call } = newSandbox(LISTED);
  const body = await paymentBody(call);
  for (let index = 0; index < LISTED; index += 1) {
    const { id } = await call("POST", "/payments", body);
    if (index % 100 === 0) await call("DELETE", `/payments/${id}`);
  }
  const times: number[] = [];
  for (let round = 0; round < 3 * ROUNDS; round += 1) {
    times.push(await time(1, () => call("GET", "/payments?status=canceled&page_limit=10")));
  }
  return timed(`a list of ${LISTED.toLocaleString("en")} payments with a filter`, median(times), 5);
}

async function deliveries(): Promise<Part> {
  const { sandbox, call } = newSandbox();
  await call("POST", "/webhooks", { type: "entity.create", url: HOOK, hmac_secret: "whsec_0123456789" });
  for (let index = 0; index < DELIVERIES; index += 1) await call("POST", "/entities", PERSON);
  // At 15 a second by the clock of the sandbox, which is moved.
  const milliseconds = await time(1, () => sandbox.settle("1 day"));
  const delivered = sandbox.deliveries("entity.create").filter(({ status }) => status === "delivered").length;
  const measured = (delivered * 1000) / milliseconds;
  return {
    table: {
      title: `${DELIVERIES.toLocaleString("en")} signed deliveries to a handler`,
      columns: [
        { title: "delivered", unit: "count" },
        { title: "rate", unit: "per second" },
      ],
      rows: [{ name: "in process", values: [delivered, measured] }],
    },
    targets: [{ what: "deliveries to a handler", unit: "per second", atLeast: 1000, measured }],
  };
}

async function measure(): Promise<Result> {
  const parts: Part[] = [];
  for (const part of [requests, journey, lists, deliveries]) {
    progress(part.name);
    parts.push(await part());
  }
  return {
    title: "Sandbox: in process",
    command: "node bench/sandbox.ts",
    method: "The mock and the sandbox by turns, with a manual clock. Each payment is between the same two accounts.",
    tables: parts.map(({ table }) => table),
    targets: parts.flatMap(({ targets }) => targets),
  };
}

await runBench(measure);
