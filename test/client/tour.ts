/** A walk through the client against the mock, in whatever runtime it is run. */
import {
  createMethodClient,
  idOf,
  isApiError,
  isMisuseError,
  paginate,
  poll,
  unwrap,
  type ResponseEvent,
} from "../../src/method/index.ts";

const ACCOUNT = { path: { acc_id: "acc_Zc4F2aTLt8CBt" } };

export async function tour(baseUrl: string, options: { dangerouslyAllowBrowser?: boolean } = {}) {
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
    seen,
  };
}
