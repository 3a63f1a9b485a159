/** Brings a borrower and their credit cards into the system. */
import { paginate, unwrap, type MethodClient } from "linkspec/method";

export interface Borrower {
  firstName: string;
  lastName: string;
  phone: string;
  dateOfBirth: string;
  /** When our own sign-up verified the phone, in ISO 8601. */
  phoneVerifiedAt: string;
}

export interface Card {
  id: string;
  name: string | null;
  mask: string | null;
}

/**
 * Registers a borrower, vouches for the phone and the identity that our sign-up has verified, and finds their cards.
 *
 * @returns The entity and its active credit cards; none when the credit bureaus have nothing on the borrower.
 */
export async function onboard(
  method: MethodClient,
  { firstName, lastName, phone, dateOfBirth, phoneVerifiedAt }: Borrower,
): Promise<{ entityId: string; cards: Card[] }> {
  const individual = { first_name: firstName, last_name: lastName, phone, dob: dateOfBirth };
  const { id } = await unwrap(method.POST("/entities", { body: { type: "individual", individual } }));

  const sessions = "/entities/{ent_id}/verification_sessions";
  const params = { path: { ent_id: id } };
  const byo_sms = { timestamp: phoneVerifiedAt };
  await unwrap(method.POST(sessions, { params, body: { type: "phone", method: "byo_sms", byo_sms } }));
  await unwrap(method.POST(sessions, { params, body: { type: "identity", method: "byo_kyc", byo_kyc: {} } }));

  await unwrap(method.POST("/entities/{ent_id}/connect", { params }));
  const cards: Card[] = [];
  const query = { holder_id: id, "liability.type": "credit_card", status: "active" } as const;
  for await (const account of paginate(method, "/accounts", { params: { query } })) {
    if (account.type === "liability") {
      cards.push({ id: account.id, name: account.liability.name, mask: account.liability.mask });
    }
  }
  return { entityId: id, cards };
}
