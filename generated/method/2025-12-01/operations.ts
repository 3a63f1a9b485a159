/** Generated from the bundle of method@2025-12-01 by scripts/types.ts. Do not edit. */

/** What the client must know while it runs. See src/runtime/definition.ts for the form of each part. */
export const description = {
  "version": "2025-12-01",
  "servers": {
    "dev": "https://dev.methodfi.com",
    "sandbox": "https://sandbox.methodfi.com",
    "production": "https://production.methodfi.com"
  },
  "patterns": {
    "acc_id": "^acc_[A-Za-z0-9]+$",
    "bal_id": "^bal_[A-Za-z0-9]+$"
  },
  "headers": "idem-request-id idem-status pagination-page# pagination-page-count# pagination-page-cursor-next pagination-page-cursor-prev pagination-page-limit# pagination-total-count# request-id retry-after#",
  "statuses": [
    "200 400 401 403 429 500",
    "200 400 401 403 404 429 500",
    "200 400 401 403 404 429 500 503"
  ],
  "operations": {
    "/ping": "GET ping 0",
    "/accounts/{acc_id}/balances": "GET listAccountBalances l1,POST createAccountBalance ka2",
    "/accounts/{acc_id}/balances/{bal_id}": "GET retrieveAccountBalance 1"
  }
} as const;
