/**
 * Random walks: requests, simulations and moves of the clock in any order over two keys. No response is invalid or a 5xx,
 * no state is undeclared, lists agree with reads, and keys see nothing of each other.
 * `SANDBOX_WALKS` sets their number: 2000 in a release.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { ACH, connected, payable, person } from "./support/people.ts";
import { testSandbox, VERSIONS, type Team, type TestSandbox } from "./support/team.ts";

interface World {
  box: TestSandbox;
  team: Team;
  /** Ids by what they start with. */
  ids: Map<string, string[]>;
  pick: number;
}

const choose = ({ ids, pick }: World, prefix: string): string => {
  const known = ids.get(prefix) ?? [];
  return known.length === 0 ? `${prefix}_unknown1` : known[pick % known.length]!;
};

type Move = (world: World) => Promise<unknown>;

const request = (method: string, path: (world: World) => string, body?: (world: World) => unknown): Move => {
  return async (world) => {
    const { status, data } = await world.team.call(method, path(world), body?.(world));
    expect(status).toBeLessThan(500);
    for (const { id } of [data].flat().filter((one) => typeof one?.id === "string")) {
      const prefix = String(id).replace(/_[^_]+$/, "");
      world.ids.set(prefix, [...new Set([...(world.ids.get(prefix) ?? []), id])]);
    }
    return data;
  };
};

const entity = (path: string) => (world: World) => `/entities/${choose(world, "ent")}${path}`;
const account = (path: string) => (world: World) => `/accounts/${choose(world, "acc")}${path}`;
const STATUSES = [
  "processing",
  "sent",
  "posted",
  "cashed",
  "settled",
  "failed",
  "canceled",
  "reversal_required",
  "reversal_processing",
  "reversed",
];

const MOVES: Record<string, Move> = {
  entity: request(
    "POST",
    () => "/entities",
    () => person(),
  ),
  complete: request("PUT", entity(""), () => ({ address: { zip: "78705" } })),
  phone: request("POST", entity("/verification_sessions"), () => ({ type: "phone", method: "sms", sms: {} })),
  code: request(
    "PUT",
    (world) => `/entities/${choose(world, "ent")}/verification_sessions/${choose(world, "evf")}`,
    () => ({ type: "phone", method: "sms", sms: { sms_code: "123456" } }),
  ),
  kba: request("POST", entity("/verification_sessions"), () => ({ type: "identity", method: "kba", kba: {} })),
  connect: request("POST", entity("/connect"), ({ pick }) => (pick % 2 ? {} : { products: ["balance"] })),
  score: request("POST", entity("/credit_scores")),
  withdraw: request("POST", entity("/consent"), () => ({ type: "withdraw", reason: "entity_withdrew_consent" })),
  bank: request(
    "POST",
    () => "/accounts",
    (world) => ({ holder_id: choose(world, "ent"), ach: ACH }),
  ),
  debt: request(
    "POST",
    () => "/accounts",
    (world) => ({ holder_id: choose(world, "ent"), liability: { mch_id: "mch_3", account_number: "123456789" } }),
  ),
  card: request("POST", account("/verification_sessions"), () => ({ type: "pre_auth" })),
  cvv: request(
    "PUT",
    (world) => `/accounts/${choose(world, "acc")}/verification_sessions/${choose(world, "avf")}`,
    ({ pick }) => ({ pre_auth: { cvv: pick % 2 ? "878" : "000" } }),
  ),
  balance: request("POST", account("/balances")),
  payoff: request("POST", account("/payoffs")),
  update: request("POST", account("/updates")),
  brand: request("POST", account("/card_brands")),
  enroll: request("POST", account("/subscriptions"), () => ({ enroll: "update" })),
  end: request("DELETE", (world) => `/accounts/${choose(world, "acc")}/subscriptions/${choose(world, "sub")}`),
  instrument: request("POST", account("/payment_instruments"), () => ({ type: "card" })),
  leave: request("POST", account("/consent"), () => ({ type: "withdraw", reason: "holder_withdrew_consent" })),
  pay: request(
    "POST",
    () => "/payments",
    (world) => ({
      amount: 5000,
      source: choose(world, "acc"),
      destination: choose({ ...world, pick: world.pick + 1 }, "acc"),
      description: "Loan",
    }),
  ),
  cancel: request("DELETE", (world) => `/payments/${choose(world, "pmt")}`),
  simulate: request(
    "POST",
    (world) => `/simulate/payments/${choose(world, "pmt")}`,
    ({ pick }) => {
      const status = STATUSES[pick % STATUSES.length]!;
      return { status, ...(/failed|reversal/.test(status) && { error_code: [10001, 10002, 10008][pick % 3] }) };
    },
  ),
  approve: request(
    "PUT",
    (world) => `/payments/${choose(world, "pmt")}/reversals/${choose(world, "rvs")}`,
    () => ({ status: "pending" }),
  ),
  reversals: request("GET", (world) => `/payments/${choose(world, "pmt")}/reversals`),
  webhook: request(
    "POST",
    () => "/webhooks",
    ({ pick }) => ({
      type: ["payment.update", "account.create"][pick % 2],
      url: ["https://app.test/hooks", "https://nobody.test/"][pick % 2],
    }),
  ),
  close: request(
    "POST",
    () => "/simulate/events",
    (world) => ({ type: "account.closed", account_id: choose(world, "acc") }),
  ),
  report: request(
    "POST",
    () => "/reports",
    () => ({ type: "payments.created.current" }),
  ),
  settle: ({ box }) => box.settle(),
  hours: ({ box }) => box.advance("5 hours"),
  days: ({ box }) => box.advance("3 days"),
};

const LISTS = ["/entities", "/accounts", "/payments"];

async function check(world: World, team: Team): Promise<void> {
  const path = LISTS[world.pick % LISTS.length]!;
  const listed = (await team.get(`${path}?page_limit=100`)) as { id: string }[];
  for (const resource of listed.slice(0, 3)) expect(await team.get(`${path}/${resource.id}`)).toEqual(resource);
}

const WALKS = Number(process.env["SANDBOX_WALKS"] ?? 10);
const LENGTH = 40;

test(`${WALKS} walks of ${LENGTH} steps stay inside the description`, { timeout: 30_000 + WALKS * 2_000 }, async () => {
  const step = fc.record({
    move: fc.constantFrom(...Object.keys(MOVES)),
    key: fc.integer({ min: 0, max: 1 }),
    version: fc.constantFrom(...VERSIONS),
    pick: fc.integer({ min: 0, max: 50 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: LENGTH, maxLength: LENGTH }), async (steps) => {
      const box = testSandbox({ webhooks: { "https://app.test/hooks": () => new Response() } });
      const ids = [new Map<string, string[]>(), new Map<string, string[]>()];
      for (const [index, known] of ids.entries()) {
        const team = box.team(`sk_${index}`);
        const { entity: holder, chase } = await connected(team);
        const { source, destination } = await payable(team);
        known.set("ent", [holder]).set("acc", [source, destination, chase]);
      }
      for (const { move, key, version, pick } of steps) {
        const world: World = { box, team: box.team(`sk_${key}`, version), ids: ids[key]!, pick };
        await MOVES[move]!(world);
        await check(world, world.team);
      }
      const [one, other] = ids.map((known) => new Set([...known.values()].flat()));
      expect([...one!].filter((id) => other!.has(id))).toEqual([]);
      for (const id of one!) {
        if (/^pmt_[^_]+$/.test(id)) expect((await box.team("sk_1").call("GET", `/payments/${id}`)).status).toBe(404);
      }
    }),
    // A shorter walk is rarely simpler, and looking for one takes longer than the walks.
    { numRuns: WALKS, endOnFailure: true },
  );
});
