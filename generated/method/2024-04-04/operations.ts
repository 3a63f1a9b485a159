/** Generated from the bundle of method@2024-04-04 by scripts/types.ts. Do not edit. */

/** The version of the description, which is the dated version of the API where it has such. */
export const version = "2024-04-04";

/** Environment → base URL. */
export const servers = {
  "dev": "https://dev.methodfi.com",
  "sandbox": "https://sandbox.methodfi.com",
  "production": "https://production.methodfi.com"
} as const;

/** Path parameter → pattern of its value. Where a name means different things, the path stands before it. */
export const patterns: Record<string, string> = {
  "ent_id": "^ent_[A-Za-z0-9]+$",
  "evf_id": "^evf_[A-Za-z0-9]+$",
  "acc_id": "^acc_[A-Za-z0-9]+$",
  "avf_id": "^avf_[A-Za-z0-9]+$",
  "bal_id": "^bal_[A-Za-z0-9]+$"
};

/** Response header → its name in a result; a trailing `#` marks a number. */
export const headers: Record<string, string> = {
  "Pagination-Page": "paginationPage#",
  "Pagination-Page-Count": "paginationPageCount#",
  "Pagination-Page-Cursor-Next": "paginationPageCursorNext",
  "Pagination-Page-Cursor-Prev": "paginationPageCursorPrev",
  "Pagination-Page-Limit": "paginationPageLimit#",
  "Pagination-Total-Count": "paginationTotalCount#",
  "Request-Id": "requestId",
  "Retry-After": "retryAfter#",
  "idem-request-id": "idemRequestId",
  "idem-status": "idemStatus"
};

/** The sets of statuses that operations declare. */
export const statuses: readonly string[] = [
  "200 400 401 403 429 500",
  "200 400 401 403 429 500 503",
  "200 400 401 403 404 429 500",
  "200 400 401 403 404 429 500 503"
];

/** Path → `METHOD operationId flags`, separated by commas. Flags: see scripts/types/operations.ts. */
export const operations: Record<string, string> = {
  "/ping": "GET ping 0",
  "/entities": "GET listEntities l0,POST createEntity k1",
  "/entities/{ent_id}": "GET retrieveEntity 2,PUT updateEntity 2",
  "/entities/{ent_id}/consent": "POST withdrawEntityConsent k3",
  "/entities/{ent_id}/verification_sessions": "GET listEntityVerificationSessions l2,POST createEntityVerificationSession k3",
  "/entities/{ent_id}/verification_sessions/{evf_id}": "GET retrieveEntityVerificationSession 2,PUT updateEntityVerificationSession 2",
  "/accounts": "GET listAccounts l0,POST createAccount k1",
  "/accounts/{acc_id}": "GET retrieveAccount 2",
  "/accounts/{acc_id}/consent": "POST withdrawAccountConsent k3",
  "/accounts/{acc_id}/verification_sessions": "GET listAccountVerificationSessions l2,POST createAccountVerificationSession k3",
  "/accounts/{acc_id}/verification_sessions/{avf_id}": "GET retrieveAccountVerificationSession 2,PUT updateAccountVerificationSession 2",
  "/accounts/{acc_id}/balances": "GET listAccountBalances l2,POST createAccountBalance ka3",
  "/accounts/{acc_id}/balances/{bal_id}": "GET retrieveAccountBalance 2"
};
