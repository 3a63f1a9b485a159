/** People and accounts that journeys start with. */
import type { Team } from "./team.ts";

export const PHONE = "+15121231111";
export const ACH = { routing: "062103000", number: "123456789", type: "checking" };
const WALLET = { type: "phone", method: "byo_sms", byo_sms: { timestamp: "2021-09-01T00:00:00.000Z" } };
const KBA = { type: "identity", method: "kba", kba: {} };

export const person = (phone = PHONE) => ({
  type: "individual",
  individual: { first_name: "Kevin", last_name: "Doyle", phone },
});

/** A person whose phone and identity are verified. */
export async function verified(team: Team, phone = PHONE): Promise<any> {
  const { id } = await team.post("/entities", person(phone));
  await team.post(`/entities/${id}/verification_sessions`, WALLET);
  await team.post(`/entities/${id}/verification_sessions`, KBA);
  return team.get(`/entities/${id}`);
}

export interface Borrower {
  entity: string;
  /** The Chase card, the other card, the auto loan and the closed loan. */
  chase: string;
  network: string;
  loan: string;
  closed: string;
}

/** A verified person whose accounts were connected. */
export async function connected(team: Team): Promise<Borrower> {
  const { id } = await verified(team);
  await team.post(`/entities/${id}/connect`);
  const accounts = (await team.get(`/accounts?holder_id=${id}`)) as any[];
  const find = (test: (account: any) => boolean): string => accounts.find(test).id;
  return {
    entity: id,
    chase: find(({ liability }) => liability.mch_id === "mch_302086"),
    network: find(({ liability }) => liability.mch_id === "mch_311289"),
    loan: find(({ status, liability }) => status === "active" && liability.type === "auto_loan"),
    closed: find(({ status }) => status === "closed"),
  };
}

/** A bank account and a card, both of a new person, between which money can move. */
export async function payable(team: Team): Promise<{ holder: string; source: string; destination: string }> {
  const holder = (await team.post("/entities", person())).id as string;
  const source = (await team.post("/accounts", { holder_id: holder, ach: ACH })).id as string;
  const liability = { mch_id: "mch_3", account_number: "123456789" };
  const destination = (await team.post("/accounts", { holder_id: holder, liability })).id as string;
  return { holder, source, destination };
}

export async function payment(team: Team, accounts?: { source: string; destination: string }): Promise<any> {
  const { source, destination } = accounts ?? (await payable(team));
  return team.post("/payments", { amount: 5000, source, destination, description: "Loan" });
}
