/** Calls: what must compile, and what must not. Never run, only compiled. */
import { createMethodClient } from "../../src/method/index.ts";
import { createMethodClient as createMethodClient2024 } from "../../src/method/2024-04-04.ts";
import { createMethodClient as createMethodClient2025 } from "../../src/method/2025-07-04.ts";

declare const method: ReturnType<typeof createMethodClient>;
declare const method2024: ReturnType<typeof createMethodClient2024>;
declare const method2025: ReturnType<typeof createMethodClient2025>;
declare const maybe: string | undefined;

const account = { params: { path: { acc_id: "acc_1" } } };
const payment = { amount: 5000, source: "acc_1", destination: "acc_2", description: "Loan Pmt" };

export async function right(): Promise<void> {
  await method.GET("/ping");
  await method.GET("/ping", {});
  await method.GET("/accounts");
  await method.GET("/accounts/{acc_id}", account);
  await method.GET("/accounts", {
    params: { query: { status: "active", page_limit: 10, "liability.type": "mortgage" } },
  });
  await method.POST("/payments", { body: payment });
  // A body that may be left out.
  await method.POST("/accounts/{acc_id}/balances", account);
  await method.POST("/accounts/{acc_id}/balances", { ...account, body: {} });
  await method.POST("/payments", { body: payment, idempotencyKey: "order-1" });
  await method.POST("/payments", { body: payment, idempotencyKey: false });
  await method.PUT("/entities/{ent_id}", {
    params: { path: { ent_id: "ent_1" } },
    body: { individual: { first_name: "A" } },
  });
  await method.DELETE("/payments/{pmt_id}", { params: { path: { pmt_id: "pmt_1" } } });
  const signal = AbortSignal.timeout(1000);
  await method.GET("/accounts/{acc_id}", {
    ...account,
    signal,
    timeout: 1,
    totalTimeout: 2,
    maxRetries: 0,
    headers: { prefer: "code=400" },
  });
  // What is undefined counts as left out, also under exactOptionalPropertyTypes.
  await method.GET("/accounts", { params: { query: { holder_id: maybe } }, signal: undefined, timeout: undefined });
  await method.POST("/payments", { body: { ...payment, dry_run: undefined }, idempotencyKey: maybe });
  // Requests take readonly arrays.
  const names = ["connect", "credit_score"] as const;
  await method.GET("/entities", { params: { query: { "expand[]": names } } });
  createMethodClient({ apiKey: "sk_1", environment: "sandbox" });
  createMethodClient({ apiKey: "sk_1", baseUrl: "http://localhost:4010", fetch, hooks: [{ onRetry: () => {} }] });
  createMethodClient({ apiKey: "sk_1", environment: "dev", timeout: undefined, hooks: undefined });
}

export async function wrong(): Promise<void> {
  // @ts-expect-error A misspelt path.
  await method.GET("/acounts");
  // @ts-expect-error A path with values in it.
  await method.GET("/accounts/acc_1");
  // @ts-expect-error A method that the path does not have.
  await method.DELETE("/accounts");
  // @ts-expect-error Path values are missing.
  await method.GET("/accounts/{acc_id}");
  // @ts-expect-error Path values are missing.
  await method.GET("/accounts/{acc_id}", { params: {} });
  // @ts-expect-error Another path value.
  await method.GET("/accounts/{acc_id}", { params: { path: { ent_id: "ent_1" } } });
  // @ts-expect-error A path value that is no text.
  await method.GET("/accounts/{acc_id}", { params: { path: { acc_id: 1 } } });
  // @ts-expect-error A misspelt option.
  await method.GET("/accounts", { signl: AbortSignal.timeout(1) });
  // @ts-expect-error A misspelt option beside right ones.
  await method.GET("/accounts/{acc_id}", { params: { path: { acc_id: "acc_1" } }, timeOut: 1 });
  // @ts-expect-error A query parameter that nobody knows.
  await method.GET("/accounts", { params: { query: { state: "active" } } });
  // @ts-expect-error A value that a request's enum does not have.
  await method.GET("/accounts", { params: { query: { status: "activ" } } });
  const balance = { acc_id: "acc_1", bal_id: "bal_1" };
  // @ts-expect-error A query where there is none.
  await method.GET("/accounts/{acc_id}/balances/{bal_id}", { params: { path: balance, query: { page: 1 } } });
  // @ts-expect-error No body.
  await method.POST("/payments");
  // @ts-expect-error A body without a required property.
  await method.POST("/payments", { body: { amount: 5000, source: "acc_1", destination: "acc_2" } });
  // @ts-expect-error A body with a property that nobody knows.
  await method.POST("/payments", { body: { amount: 1, source: "a", destination: "b", description: "", fee_: 1 } });
  // @ts-expect-error A body of another type.
  await method.POST("/payments", { body: { amount: "50.00", source: "a", destination: "b", description: "c" } });
  // @ts-expect-error A value that a request's enum does not have.
  await method.POST("/accounts/{acc_id}/subscriptions", { ...account, body: { enroll: "everything" } });
  // @ts-expect-error A body with a GET.
  await method.GET("/accounts", { body: {} });
  // @ts-expect-error An idempotency key with a GET.
  await method.GET("/accounts", { idempotencyKey: "order-1" });
  const entity = { params: { path: { ent_id: "ent_1" } }, body: {} };
  // @ts-expect-error An idempotency key with a PUT.
  await method.PUT("/entities/{ent_id}", { ...entity, idempotencyKey: "order-1" });
  // @ts-expect-error Header parameters: the client sends them.
  await method.GET("/accounts", { params: { header: { "Method-Version": "2024-04-04" } } });
  // @ts-expect-error Without a key.
  createMethodClient({ environment: "dev" });
  // @ts-expect-error An environment that there is not.
  createMethodClient({ apiKey: "sk_1", environment: "prod" });
  // @ts-expect-error A misspelt option.
  createMethodClient({ apiKey: "sk_1", environment: "dev", maxRetry: 1 });
}

export async function versions(): Promise<void> {
  await method2025.GET("/card_products/{pdt_id}", { params: { path: { pdt_id: "pdt_1" } } });
  await method.GET("/card_products/{pdt_id}", { params: { path: { pdt_id: "pdt_1" } } });
  // @ts-expect-error Only from 2025-07-04 on.
  await method2024.GET("/card_products/{pdt_id}", { params: { path: { pdt_id: "pdt_1" } } });
  const instrument = { params: { path: { pmt_inst_id: "pmt_inst_1" } } };
  // @ts-expect-error Only from 2025-12-01 on.
  await method2025.POST("/simulate/payments/payment_instruments/{pmt_inst_id}", { ...instrument, body: { amount: 1 } });
}
