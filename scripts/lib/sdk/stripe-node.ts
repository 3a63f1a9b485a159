/** Every way in which Stripe's official SDK can call an operation that is described. */
import type Stripe from "stripe";

export type Create = Stripe.FinancialConnections.SessionCreateParams;
export const customer = { type: "customer", customer: "cus_NiKSWdaFz2F6I0" } as const;
export const session: Create = { account_holder: customer, permissions: ["balances", "payment_method"] };
export const everything: Create = {
  account_holder: customer,
  permissions: ["balances", "ownership", "payment_method", "transactions"],
  filters: { account_subcategories: ["checking", "savings"], country: "US", require_payment_method_support: "all" },
  limits: { accounts: 2 },
  manual_entry: { mode: "automatic" },
  prefetch: ["balances", "ownership", "transactions"],
  return_url: "https://example.com/linked",
};
export const id = "fca_1MwVK82eZvKYlo2Cjw8FMxXf";
const eventId = "evt_1Pgc76B7WZ01zgkWwyRHS12y";
const ownership = "fcaowns_1MwVKR2eZvKYlo2CGV7Mmt6s";

/** [what is done, operation, call]: one entry per way in which the SDK can call an operation. */
export const callsOf = ({
  financialConnections: { sessions, accounts, transactions },
  events,
  v2,
}: Stripe): [string, string, () => Promise<object>][] => [
  ["sessions.create", "createSession", () => sessions.create(session)],
  ["sessions.create with everything", "createSession", () => sessions.create(everything)],
  [
    "sessions.create expanded",
    "createSession",
    () => sessions.create({ ...session, expand: ["account_holder.customer"] }),
  ],
  [
    "sessions.create for an account",
    "createSession",
    () => sessions.create({ ...session, account_holder: { type: "account", account: "acct_1" } }),
  ],
  [
    "sessions.create without a limit",
    "createSession",
    () => sessions.create({ ...session, limits: { accounts: null } }),
  ],
  ["sessions.retrieve", "retrieveSession", () => sessions.retrieve("fcsess_1MwtnGLkdIwHu7ixs7NPQ7dq")],
  [
    "sessions.retrieve expanded",
    "retrieveSession",
    () => sessions.retrieve("fcsess_1MwtnGLkdIwHu7ixs7NPQ7dq", { expand: ["accounts.data.ownership"] }),
  ],
  ["transactions.list", "listTransactions", () => transactions.list({ account: id })],
  [
    "transactions.list since a refresh",
    "listTransactions",
    () =>
      transactions.list({
        account: id,
        transacted_at: { gte: 1_651_700_000, lt: 1_651_800_000 },
        transaction_refresh: { after: "fctxnref_1LXp8WGxLVUXRs6Hkc5PNUXf" },
        limit: 100,
      }),
  ],
  ["transactions.retrieve", "retrieveTransaction", () => transactions.retrieve("fctxn_1MwVKd2eZvKYlo2ChNw2UxSa")],
  ["accounts.list", "listAccounts", () => accounts.list({})],
  [
    "accounts.list of a customer",
    "listAccounts",
    () => accounts.list({ account_holder: { customer: "cus_1" }, limit: 3, expand: ["data.ownership"] }),
  ],
  ["accounts.list of a session", "listAccounts", () => accounts.list({ session: "fcsess_1" })],
  ["accounts.retrieve", "retrieveAccount", () => accounts.retrieve(id)],
  ["accounts.retrieve expanded", "retrieveAccount", () => accounts.retrieve(id, { expand: ["ownership"] })],
  ["accounts.refresh", "refreshAccount", () => accounts.refresh(id, { features: ["balance"] })],
  ["accounts.subscribe", "subscribeAccount", () => accounts.subscribe(id, { features: ["transactions"] })],
  ["accounts.unsubscribe", "unsubscribeAccount", () => accounts.unsubscribe(id, { features: ["transactions"] })],
  ["accounts.disconnect", "disconnectAccount", () => accounts.disconnect(id)],
  [
    "accounts.disconnect expanded",
    "disconnectAccount",
    () => accounts.disconnect(id, { expand: ["account_holder.customer"] }),
  ],
  ["events.list", "listEvents", () => events.list()],
  [
    "events.list of what was missed",
    "listEvents",
    () =>
      events.list({
        created: { gt: 1_761_600_000 },
        delivery_success: false,
        type: "financial_connections.account.*",
        limit: 100,
      }),
  ],
  [
    "events.list of several types",
    "listEvents",
    () =>
      events.list({
        types: ["financial_connections.account.created", "financial_connections.account.disconnected"],
        starting_after: eventId,
      }),
  ],
  ["events.retrieve", "retrieveEvent", () => events.retrieve(eventId)],
  ["v2.core.events.retrieve", "retrieveThinEvent", () => v2.core.events.retrieve(eventId)],
  ["accounts.listOwners", "listAccountOwners", () => accounts.listOwners(id, { ownership })],
];
