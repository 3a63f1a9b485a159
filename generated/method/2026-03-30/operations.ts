/** Generated from the bundle of method@2026-03-30 by scripts/types.ts. Do not edit. */

/** The version of the description, which is the dated version of the API where it has such. */
export const version = "2026-03-30";

/** Environment → base URL. */
export const servers = {
  "dev": "https://dev.methodfi.com",
  "sandbox": "https://sandbox.methodfi.com",
  "production": "https://production.methodfi.com"
} as const;

/** Path parameter → pattern of its value. Where a name means different things, the path stands before it. */
export const patterns: Record<string, string> = {
  "acc_id": "^acc_[A-Za-z0-9]+$",
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
  "200 400 401 403 404 429 500",
  "200 400 401 403 404 429 500 503"
];

/** Path → `METHOD operationId flags`, separated by commas. Flags: see scripts/types/operations.ts. */
export const operations: Record<string, string> = {
  "/ping": "GET ping 0",
  "/accounts/{acc_id}/balances": "GET listAccountBalances l1,POST createAccountBalance ka2",
  "/accounts/{acc_id}/balances/{bal_id}": "GET retrieveAccountBalance 1"
};
