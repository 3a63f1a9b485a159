/** Pays off a credit card. */
import { poll, type MethodClient } from "linkspec/method";

export type Payoff =
  | { outcome: "paid"; paymentId: string; cents: number }
  | { outcome: "nothing-owed" }
  /** Worth another try later, with the same reference. */
  | { outcome: "try-later"; reason: string }
  | { outcome: "refused"; reason: string };

export interface PayoffRequest {
  cardId: string;
  bankAccountId: string;
  /** One per intended payment, e.g. the id of our own record of it. */
  reference: string;
}

/**
 * Pays what is owed on a card from a verified bank account.
 *
 * @param request - Two requests with the same `reference` make one payment.
 */
export async function payOff(
  method: MethodClient,
  { cardId, bankAccountId, reference }: PayoffRequest,
): Promise<Payoff> {
  const balance = await poll(method, "/accounts/{acc_id}/balances", { params: { path: { acc_id: cardId } } });
  if (balance.status !== "completed")
    return { outcome: "try-later", reason: balance.error?.sub_type ?? balance.status };
  if (balance.amount === null || balance.amount <= 0) return { outcome: "nothing-owed" };

  const payment = await method.POST("/payments", {
    body: { source: bankAccountId, destination: cardId, amount: balance.amount, description: "Payoff" },
    idempotencyKey: reference,
  });
  if (payment.ok) return { outcome: "paid", paymentId: payment.data.id, cents: balance.amount };
  // The status narrows the error to those that the operation documents for it.
  if (payment.status === 400 && payment.error.subType === "INSUFFICIENT_FUNDS") {
    return { outcome: "try-later", reason: "The bank account does not cover it." };
  }
  if (payment.status === 400) return { outcome: "refused", reason: payment.error.subType ?? "unknown" };
  throw payment.error;
}
