/** Generated from the bundle of stripe@2026-10-28.endive by scripts/types.ts. Do not edit. */

/** What the client must know while it runs. See src/runtime/api-adapter.ts for the form of each part. */
export const description = {
  "version": "2026-10-28.endive",
  "servers": {
    "api": "https://api.stripe.com"
  },
  "patterns": {
    "session": "^fcsess_[A-Za-z0-9_]+$",
    "account": "^fca_[A-Za-z0-9_]+$"
  },
  "headers": "idempotency-key idempotent-replayed request-id retry-after# stripe-account stripe-should-retry stripe-version",
  "statuses": [
    "200 400 401 403 409 429 500",
    "200 400 401 403 404 429 500",
    "200 400 401 403 429 500",
    "200 400 401 403 404 409 429 500"
  ],
  "operations": {
    "/v1/financial_connections/sessions": "POST createSession 0k",
    "/v1/financial_connections/sessions/{session}": "GET retrieveSession 1",
    "/v1/financial_connections/accounts": "GET listAccounts 2",
    "/v1/financial_connections/accounts/{account}": "GET retrieveAccount 1",
    "/v1/financial_connections/accounts/{account}/refresh": "POST refreshAccount 3k",
    "/v1/financial_connections/accounts/{account}/subscribe": "POST subscribeAccount 3k",
    "/v1/financial_connections/accounts/{account}/unsubscribe": "POST unsubscribeAccount 3k",
    "/v1/financial_connections/accounts/{account}/disconnect": "POST disconnectAccount 3k",
    "/v1/financial_connections/accounts/{account}/owners": "GET listAccountOwners 1"
  }
} as const;
