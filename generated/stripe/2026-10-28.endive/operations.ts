/** Generated from the bundle of stripe@2026-10-28.endive by scripts/types.ts. Do not edit. */

/** The version of the description, which is the dated version of the API where it has such. */
export const version = "2026-10-28.endive";

/** Environment → base URL. */
export const servers = {
  "api": "https://api.stripe.com"
} as const;

/** Path parameter → pattern of its value. Where a name means different things, the path stands before it. */
export const patterns: Record<string, string> = {
  "session": "^fcsess_[A-Za-z0-9_]+$",
  "account": "^fca_[A-Za-z0-9_]+$"
};

/** Response header → its name in a result; a trailing `#` marks a number. */
export const headers: Record<string, string> = {
  "Idempotency-Key": "idempotencyKey",
  "Idempotent-Replayed": "idempotentReplayed",
  "Request-Id": "requestId",
  "Retry-After": "retryAfter#",
  "Stripe-Account": "stripeAccount",
  "Stripe-Should-Retry": "stripeShouldRetry",
  "Stripe-Version": "stripeVersion"
};

/** The sets of statuses that operations declare. */
export const statuses: readonly string[] = [
  "200 400 401 403 409 429 500",
  "200 400 401 403 404 429 500",
  "200 400 401 403 429 500",
  "200 400 401 403 404 409 429 500"
];

/** Path → `METHOD operationId flags`, separated by commas. Flags: see scripts/types/operations.ts. */
export const operations: Record<string, string> = {
  "/v1/financial_connections/sessions": "POST createSession k0",
  "/v1/financial_connections/sessions/{session}": "GET retrieveSession 1",
  "/v1/financial_connections/accounts": "GET listAccounts l2",
  "/v1/financial_connections/accounts/{account}": "GET retrieveAccount 1",
  "/v1/financial_connections/accounts/{account}/refresh": "POST refreshAccount ka3",
  "/v1/financial_connections/accounts/{account}/subscribe": "POST subscribeAccount k3",
  "/v1/financial_connections/accounts/{account}/unsubscribe": "POST unsubscribeAccount k3",
  "/v1/financial_connections/accounts/{account}/disconnect": "POST disconnectAccount k3",
  "/v1/financial_connections/accounts/{account}/owners": "GET listAccountOwners l1"
};
