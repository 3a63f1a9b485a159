/** Results: what narrows, and to what. Never run, only compiled. */
import {
  createMethodClient,
  idOf,
  paginate,
  poll,
  unwrap,
  type ApiError,
  type Failure,
  type Known,
  type LinkspecError,
  type MethodBody,
  type MethodClient,
  type MethodData,
  type MethodErrorSubType,
  type Schemas,
  type Success,
  type Unwrapped,
} from "../../src/method/index.ts";
import {
  isApiError,
  isInvalidRequestError,
  isLinkspecError,
  isMisuseError,
  isTimeoutError,
} from "../../src/method/index.ts";
import type { MethodErrorSubType as MethodErrorSubType2024 } from "../../src/method/2024-04-04.ts";
import { holds, type Equal } from "./equal.ts";

declare const method: ReturnType<typeof createMethodClient>;
const account = { params: { path: { acc_id: "acc_1" } } };

export async function statuses(): Promise<void> {
  const result = await method.POST("/accounts/{acc_id}/balances", account);
  holds<Equal<(typeof result)["status"], 200 | 400 | 401 | 403 | 404 | 429 | 500 | 503>>();
  if (result.ok) {
    holds<Equal<typeof result.status, 200>>();
    holds<Equal<typeof result.data.amount, number | null>>();
    holds<Equal<typeof result.data, Schemas.Balance>>();
    holds<Equal<typeof result.body.data, Schemas.Balance>>();
    holds<Equal<typeof result.message, typeof result.body.message>>();
    holds<Equal<typeof result.error, undefined>>();
    holds<Equal<typeof result.headers.requestId, string | undefined>>();
    holds<Equal<Known<typeof result.headers.idemStatus>, "stored" | "bypassed" | "replayed">>();
    // @ts-expect-error A header that is not declared.
    void result.headers.paginationPage;
  } else {
    holds<Equal<typeof result.data, undefined>>();
    holds<Equal<typeof result.error.status, 400 | 401 | 403 | 404 | 429 | 500 | 503>>();
    // @ts-expect-error There is no data.
    void result.data.id;
  }
  if (result.status === 400) {
    holds<Equal<typeof result.ok, false>>();
    type Known400 = Known<typeof result.error.subType>;
    holds<
      Equal<
        Known400,
        "INVALID_REQUEST" | "PRODUCT_UNAVAILABLE" | "TEAM_CAPABILITY_RESTRICTED" | "PRODUCT_VERIFICATION_MISSING"
      >
    >();
    // What comes off the wire is open, and can be missing.
    const open: typeof result.error.subType = "SOMETHING_NEW";
    const missing: typeof result.error.subType = undefined;
    void [open, missing];
  }
  if (result.status === 429) holds<Equal<typeof result.headers.retryAfter, number | undefined>>();
  // @ts-expect-error A status that is not declared.
  if (result.status === 402) return;
  // @ts-expect-error Neither is there before it is known which.
  void result.data.id;
}

export async function lists(): Promise<void> {
  const result = await method.GET("/payments");
  if (!result.ok) return;
  holds<Equal<typeof result.headers.paginationTotalCount, number | undefined>>();
  holds<Equal<typeof result.headers.paginationPageCursorNext, string | undefined>>();
}

export async function unwrapped(): Promise<void> {
  const balance = await unwrap(method.POST("/accounts/{acc_id}/balances", account));
  holds<Equal<typeof balance, Schemas.Balance>>();
  const same = await unwrap(await method.POST("/accounts/{acc_id}/balances", account));
  holds<Equal<typeof same, Schemas.Balance>>();
  const csv = await unwrap(method.GET("/reports/{rpt_id}/download", { params: { path: { rpt_id: "rpt_1" } } }));
  holds<Equal<typeof csv, string>>();
  holds<Equal<Awaited<ReturnType<typeof pong>>, null>>();
}
const pong = () => unwrap(method.GET("/ping"));

export async function variants(): Promise<void> {
  const found = await unwrap(method.GET("/accounts/{acc_id}", account));
  holds<Equal<typeof found.type, "ach" | "liability" | null>>();
  if (found.type === "ach") {
    holds<Equal<typeof found.ach, Schemas.AccountAchDetails>>();
    // @ts-expect-error Another variant's.
    void found.liability;
  }
  if (found.type === "liability") void found.liability.mch_id;
  // @ts-expect-error A tag is closed.
  if (found.type === "cash") return;
}

export async function openEnums(): Promise<void> {
  const balance = await unwrap(method.POST("/accounts/{acc_id}/balances", account));
  holds<Equal<Known<typeof balance.status>, "pending" | "in_progress" | "completed" | "failed">>();
  // A value that is not known yet compiles in a response.
  if (balance.status === "paused") return;
  // The known values of a status can be covered, but what comes off the wire needs a separate branch.
  const label: string = labelOf(balance.status);
  void label;
}

function labelOf(status: Schemas.BalanceStatus): string {
  switch (status) {
    case "pending":
    case "in_progress":
      return "soon";
    case "completed":
    case "failed":
      return "over";
    default:
      // @ts-expect-error Not never: there can be others.
      status satisfies never;
      return "unknown";
  }
}

export async function expanding(
  names: ("update" | "balance")[],
  some: readonly ["balance"] | readonly [],
): Promise<void> {
  const plain = await unwrap(method.GET("/accounts/{acc_id}", account));
  if (plain.type === "liability") {
    holds<Equal<typeof plain.balance, string | null | undefined>>();
    holds<Equal<typeof plain.latest_verification_session, string | null>>();
  }
  const query = { "expand[]": ["balance", "transaction"] } as const;
  const literal = await unwrap(
    method.GET("/accounts/{acc_id}", {
      params: { path: { acc_id: "acc_1" }, query: { "expand[]": ["balance", "transaction"] } },
    }),
  );
  const constant = await unwrap(method.GET("/accounts/{acc_id}", { params: { path: { acc_id: "acc_1" }, query } }));
  holds<Equal<typeof literal, typeof constant>>();
  if (literal.type === "liability") {
    holds<Equal<typeof literal.balance, Schemas.Balance | null | undefined>>();
    holds<Equal<typeof literal.transaction, Schemas.Transaction[] | null | undefined>>();
    holds<Equal<typeof literal.update, string | null | undefined>>();
    holds<Equal<typeof literal.liability.mch_id, string>>();
    holds<Equal<typeof literal.liability.ownership, Schemas.AccountLiabilityDetails["ownership"]>>();
  }
  const merchant = await unwrap(
    method.GET("/accounts/{acc_id}", {
      params: { path: { acc_id: "acc_1" }, query: { "expand[]": ["liability.mch_id"] } },
    }),
  );
  if (merchant.type === "liability") {
    holds<Equal<typeof merchant.liability.mch_id, Schemas.Merchant>>();
  }
  // Names that are known only when it runs leave it open.
  const unknown = await unwrap(
    method.GET("/accounts/{acc_id}", { params: { path: { acc_id: "acc_1" }, query: { "expand[]": names } } }),
  );
  if (unknown.type === "liability") {
    holds<Equal<typeof unknown.balance, string | Schemas.Balance | null | undefined>>();
    holds<Equal<typeof unknown.payoff, string | null | undefined>>();
    holds<Equal<ReturnType<typeof idOf<NonNullable<typeof unknown.balance>>>, string>>();
  }
  const either = await unwrap(
    method.GET("/accounts/{acc_id}", { params: { path: { acc_id: "acc_1" }, query: { "expand[]": some } } }),
  );
  if (either.type === "liability") holds<Equal<typeof either.balance, string | Schemas.Balance | null | undefined>>();

  const entity = await unwrap(
    method.GET("/entities/{ent_id}", {
      params: { path: { ent_id: "ent_1" }, query: { "expand[]": ["phone_latest_verification_session"] } },
    }),
  );
  if (entity.type === "individual") {
    type Phone = NonNullable<typeof entity.verification>["phone"]["latest_verification_session"];
    holds<Equal<Phone, Schemas.EntityVerificationSession | null>>();
    type Identity = NonNullable<typeof entity.verification>["identity"]["latest_verification_session"];
    holds<Equal<Identity, string | null>>();
  }
  const list = await unwrap(
    method.GET("/accounts", { params: { query: { "expand[]": ["update"], type: "liability" } } }),
  );
  for (const each of list) {
    if (each.type === "liability") holds<Equal<typeof each.update, Schemas.Update | null | undefined>>();
  }
  const connect = { path: { ent_id: "ent_1", cxn_id: "cxn_1" } };
  const ids = await unwrap(method.GET("/entities/{ent_id}/connect/{cxn_id}", { params: connect }));
  holds<Equal<typeof ids.accounts, string[] | null>>();
  const deep = await unwrap(
    method.GET("/entities/{ent_id}/connect/{cxn_id}", {
      params: { ...connect, query: { "expand[]": ["accounts.balance"] } },
    }),
  );
  const first = deep.accounts?.[0];
  if (first?.type === "liability") {
    holds<Equal<typeof first.balance, Schemas.Balance | null | undefined>>();
    holds<Equal<typeof first.payoff, string | null | undefined>>();
  }
  const path = { acc_id: "acc_1" };
  // @ts-expect-error A name that cannot be expanded.
  await method.GET("/accounts/{acc_id}", { params: { path, query: { "expand[]": ["balances"] } } });
  // @ts-expect-error An operation without expand[].
  await method.GET("/merchants", { params: { query: { "expand[]": ["balance"] } } });
}

export async function pages(): Promise<void> {
  for await (const payment of paginate(method, "/payments")) holds<Equal<typeof payment.amount, number>>();
  for await (const found of paginate(method, "/accounts", {
    params: { query: { "expand[]": ["balance"] } },
    maxItems: 5,
  })) {
    if (found.type === "liability") holds<Equal<typeof found.balance, Schemas.Balance | null | undefined>>();
  }
  for await (const page of paginate(method, "/accounts/{acc_id}/balances", account).pages()) {
    holds<Equal<typeof page.items, readonly Schemas.Balance[]>>();
    holds<Equal<typeof page.headers.paginationPageCount, number | undefined>>();
  }
  // @ts-expect-error Path values are missing.
  paginate(method, "/accounts/{acc_id}/balances");
  // @ts-expect-error Not a list.
  paginate(method, "/accounts/{acc_id}", account);
  // @ts-expect-error A list that does not come in pages.
  paginate(method, "/webhooks");
  // @ts-expect-error A misspelt limit.
  paginate(method, "/payments", { maxItem: 5 });
}

export async function polling(): Promise<void> {
  const balance = await poll(method, "/accounts/{acc_id}/balances", { ...account, maxWait: 1000 });
  holds<Equal<typeof balance, Schemas.Balance>>();
  const again = await poll(method, "/accounts/{acc_id}/balances/{bal_id}", {
    params: { path: { acc_id: "acc_1", bal_id: "bal_1" } },
    until: ({ status }) => status === "completed",
    onState: ({ id }) => console.log(id),
  });
  holds<Equal<typeof again, Schemas.Balance>>();
  const connect = await poll(method, "/entities/{ent_id}/connect", {
    params: { path: { ent_id: "ent_1" } },
    body: { products: ["balance"] },
  });
  holds<Equal<typeof connect.accounts, string[] | null>>();
  const payment = await poll(method, "/payments", {
    body: { amount: 1, source: "a", destination: "b", description: "c" },
    until: ({ status }) => status === "sent",
  });
  holds<Equal<typeof payment.amount, number>>();
  // A payment has final states, so that nothing has to be passed beside its id.
  await poll(method, "/payments/{pmt_id}", { params: { path: { pmt_id: "pmt_1" } } });
  await poll(method, "/accounts/{acc_id}", { ...account, until: ({ status }) => status === "active" });
  // @ts-expect-error An account has none: `until` is missing.
  await poll(method, "/accounts/{acc_id}", account);
  // @ts-expect-error A misspelled path.
  await poll(method, "/payment/{pmt_id}", { params: { path: { pmt_id: "pmt_1" } } });
  // @ts-expect-error Path values are missing.
  await poll(method, "/accounts/{acc_id}/balances");
}

export function errors(error: unknown): void {
  if (isApiError(error)) {
    error satisfies ApiError;
    holds<Equal<typeof error.status, number>>();
    holds<Equal<typeof error.subType, string | undefined>>();
  }
  if (isTimeoutError(error)) holds<Equal<typeof error.idempotencyKey, string | undefined>>();
  // What a guard says no to is still everything else.
  if (isLinkspecError(error) && !isMisuseError(error)) {
    holds<Equal<typeof error, LinkspecError>>();
    if (isApiError(error) && !isInvalidRequestError(error)) holds<Equal<typeof error, ApiError>>();
  }
  const known: MethodErrorSubType<"createAccountBalance"> = "PRODUCT_UNAVAILABLE";
  // @ts-expect-error Misspelt.
  const misspelt: MethodErrorSubType<"createAccountBalance"> = "PRODUCT_UNAVAILABEL";
  // @ts-expect-error Another operation's.
  const other: MethodErrorSubType<"createAccountBalance"> = "INVALID_SOURCE_LIABILITY";
  const any: MethodErrorSubType = "INVALID_SOURCE_LIABILITY";
  const older: MethodErrorSubType2024<"createAccountBalance"> = known;
  // @ts-expect-error No operation of that name.
  type Unknown = MethodErrorSubType<"createBalance">;
  void [known, misspelt, other, any, older, undefined as Unknown];
}

export function names(): void {
  type Plain = MethodData<"GET", "/accounts/{acc_id}">;
  type WithUpdate = MethodData<"GET", "/accounts/{acc_id}", ["update"]>;
  holds<Equal<Extract<Plain, { type: "liability" }>["update"], string | null | undefined>>();
  holds<Equal<Extract<WithUpdate, { type: "liability" }>["update"], Schemas.Update | null | undefined>>();
  holds<Equal<MethodBody<"POST", "/payments">, Schemas.PaymentCreateRequest>>();
  // @ts-expect-error There is no such operation.
  type Missing = MethodData<"DELETE", "/accounts/{acc_id}">;
}

/** A wrapper of one's own around any call, and one around a client. */
export async function orNull<R extends Success | Failure>(call: Promise<R>): Promise<Unwrapped<R> | null> {
  const result: Success | Failure = await call;
  return !result.ok && result.status === 404 ? null : unwrap(call);
}
export function logged(client: MethodClient): MethodClient {
  return { ...client, GET: (path, ...options) => client.GET(path, ...options) };
}
export async function wrapped(client: MethodClient): Promise<void> {
  const data = await orNull(logged(client).GET("/accounts/{acc_id}", account));
  holds<Equal<typeof data, MethodData<"GET", "/accounts/{acc_id}"> | null>>();
}
