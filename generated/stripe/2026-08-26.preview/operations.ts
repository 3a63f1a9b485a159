/** Generated from the bundle of stripe@2026-08-26.preview by scripts/types.ts. Do not edit. */

/** What the client has to know while it runs. See src/runtime/operation-table.ts for the form of each part. */
export const operationTable = {
  "version": "2026-08-26.preview",
  "servers": {
    "api": "https://api.stripe.com"
  },
  "patterns": {
    "session": "^[^\\s/]{1,255}$",
    "account": "^[^\\s/]{1,255}$",
    "authorization": "^[^\\s/]{1,255}$",
    "transaction": "^[^\\s/]{1,255}$",
    "id": "^[^\\s/]{1,255}$"
  },
  "headers": "idempotency-key idempotent-replayed original-request request-id retry-after# stripe-account stripe-rate-limited-reason stripe-should-retry stripe-version",
  "statuses": [
    "200 400 401 403 409 429 500",
    "200 400 401 403 404 429 500",
    "200 400 401 403 429 500",
    "200 400 401 403 404 409 429 500"
  ],
  "operations": "0v1/financial_connections/sessions POSTcreateSession0k,3{session} GETretrieveSession1,2accounts GETlistAccounts2,3{account} GETretrieveAccount1,4refresh POSTrefreshAccount3k,4subscribe POSTsubscribeAccount3k,4unsubscribe POSTunsubscribeAccount3k,4disconnect POSTdisconnectAccount3k,4owners GETlistAccountOwners1,2authorizations/{authorization} GETretrieveAuthorization1,2transactions GETlistTransactions2,3{transaction} GETretrieveTransaction1,1events GETlistEvents2,2{id} GETretrieveEvent1"
} as const;

/** What `poll` has to know. See scripts/generate/final-states.ts for the form of each part. */
export const polling = {
  "final": {
    "/v1/financial_connections/accounts/{account}": "balance_refresh.status failed succeeded,ownership_refresh.status failed succeeded,transaction_refresh.status failed succeeded"
  },
  "retrieve": {
    "/v1/financial_connections/accounts/{account}/refresh": "/v1/financial_connections/accounts/{account}",
    "/v1/financial_connections/accounts/{account}/subscribe": "/v1/financial_connections/accounts/{account}"
  }
} as const;
