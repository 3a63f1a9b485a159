/** A walk through the client against the mock, in whatever runtime it is run. */
import {
  createMethodClient,
  idOf,
  isApiError,
  isConnectionError,
  isMisuseError,
  paginate,
  poll,
  unwrap,
  type ResponseEvent,
} from "../../src/method/index.ts";
import { isWebhookError, signWebhook, verifyWebhook } from "../../src/method/webhooks.ts";

const ACCOUNT = { path: { acc_id: "acc_Zc4F2aTLt8CBt" } };

/** Whether a delivery is taken as it was signed, and why not with one letter changed. */
async function deliver(): Promise<(string | true)[]> {
  const hmacSecret = "tour-of-the-client";
  const body = JSON.stringify({ id: "pmt_1", type: "payment.update", path: "/payments/pmt_1" });
  const headers = await signWebhook(body, { hmacSecret });
  const verify = (body: string) =>
    verifyWebhook(new Request("https://example.test", { method: "POST", headers, body }), { hmacSecret }).then(
      () => true as const,
      (error: unknown) => (isWebhookError(error) ? error.reason : String(error)),
    );
  return [await verify(body), await verify(body.replace("pmt_1", "pmt_2"))];
}

/** How often a PUT is sent to a port where nobody listens. */
async function knock(baseUrl: string, options: object): Promise<number | undefined> {
  const method = createMethodClient({ apiKey: "sk_test", baseUrl, backoff: 1, ...options });
  const params = { path: { ent_id: "ent_1" } };
  const error: unknown = await method.PUT("/entities/{ent_id}", { params, body: {} }).catch((error: unknown) => error);
  return isConnectionError(error) ? error.attempts : undefined;
}

export async function tour(
  baseUrl: string,
  /** A server that does not exist. */
  nobody: string,
  options: { dangerouslyAllowBrowser?: boolean } = {},
) {
  const seen: string[] = [];
  const onResponse = ({ operationId, status }: ResponseEvent) => seen.push(`${operationId} ${status}`);
  const method = createMethodClient({ apiKey: "sk_test", baseUrl, hooks: { onResponse }, ...options });

  const pong = await method.GET("/ping");
  const account = await unwrap(method.GET("/accounts/{acc_id}", { params: ACCOUNT }));
  const query = { "expand[]": ["update", "balance"] } as const;
  const headers = { prefer: "example=liability-expanded" };
  const expanded = await unwrap(method.GET("/accounts/{acc_id}", { params: { ...ACCOUNT, query }, headers }));
  const update = expanded.type === "liability" ? expanded.update : undefined;

  const payments: string[] = [];
  for await (const payment of paginate(method, "/payments", { maxItems: 2 })) payments.push(payment.id);
  const balance = await poll(method, "/accounts/{acc_id}/balances", { params: ACCOUNT, interval: 1 });

  const body = { amount: 5000, source: "acc_JMJZT6r7iHi8e", destination: "acc_AXthnzpBnxxWP", description: "Loan Pmt" };
  const refused = await method.POST("/payments", { body, headers: { prefer: "code=400, example=insufficient-funds" } });
  const thrown = await unwrap(method.POST("/payments", { body, headers: { prefer: "code=401" } })).catch(
    (error: unknown) => error,
  );
  const misused = await method
    .GET("/accounts/{acc_id}", { params: { path: { acc_id: ".." } } })
    .catch((error: unknown) => error);
  // What is handed in is not called as a method of anything, which browsers refuse.
  const handed = await createMethodClient({ apiKey: "sk_test", baseUrl, ...options, fetch }).GET("/ping");
  const aborted = await method.GET("/ping", { signal: AbortSignal.abort() }).catch((error: unknown) => error);
  return {
    ping: pong.status,
    account: account.id,
    update: idOf(update),
    isExpanded: typeof update === "object" && update !== null,
    payments: payments.length,
    balance: balance.status,
    refused: refused.ok ? undefined : refused.error.subType,
    thrown: isApiError(thrown) && `${thrown.name} ${thrown.status}`,
    misused: isMisuseError(misused),
    aborted: (aborted as Error).name,
    handed: handed.status,
    delivered: await deliver(),
    knocked: await knock(nobody, options),
    seen,
  };
}
