/** Generated from the bundle of stripe@2026-10-28.endive by scripts/generate/example-names.ts. Do not edit. */

/** Operation → status → the names of its examples. */
export interface examples {
  "createSession": {
    200: "open" | "minimal" | "connected-account" | "customer-account" | "all-options" | "expanded";
    400: "parameter-invalid" | "parameter-missing" | "parameter-unknown" | "parameter-invalid-empty" | "parameter-invalid-integer" | "idempotency-key-reused" | "url-invalid";
    401: "key-invalid" | "key-missing";
    403: "permission-missing";
    409: "idempotency-key-in-use";
    429: "rate-limit" | "lock-timeout";
    500: "api-error";
  };
  "retrieveSession": {
    200: "open" | "completed" | "all-options" | "connected-account" | "expanded" | "completed-expanded";
    400: "parameter-invalid" | "parameter-missing" | "parameter-unknown" | "parameter-invalid-empty" | "parameter-invalid-integer";
    401: "key-invalid" | "key-missing";
    403: "permission-missing";
    404: "session-missing";
    429: "rate-limit" | "lock-timeout";
    500: "api-error";
  };
  "listAccounts": {
    200: "accounts" | "no-accounts" | "connected-account" | "expanded";
    400: "parameter-invalid" | "parameter-missing" | "parameter-unknown" | "parameter-invalid-empty" | "parameter-invalid-integer";
    401: "key-invalid" | "key-missing";
    403: "permission-missing";
    429: "rate-limit" | "lock-timeout";
    500: "api-error";
  };
  "retrieveAccount": {
    200: "checking" | "cash-balance" | "credit-balance" | "investment" | "tokenized" | "balance-failed" | "ownership" | "transactions" | "inactive" | "about-to-expire" | "disconnected" | "ownership-expanded" | "customer-expanded" | "connected-account-expanded";
    400: "parameter-invalid" | "parameter-missing" | "parameter-unknown" | "parameter-invalid-empty" | "parameter-invalid-integer";
    401: "key-invalid" | "key-missing";
    403: "permission-missing";
    404: "account-missing";
    429: "rate-limit" | "lock-timeout";
    500: "api-error";
  };
  "refreshAccount": {
    200: "balance-pending" | "everything-pending" | "ownership-expanded";
    400: "parameter-invalid" | "parameter-missing" | "parameter-unknown" | "parameter-invalid-empty" | "parameter-invalid-integer" | "account-inactive" | "idempotency-key-reused";
    401: "key-invalid" | "key-missing";
    403: "permission-missing";
    404: "account-missing";
    409: "idempotency-key-in-use";
    429: "rate-limit" | "lock-timeout";
    500: "api-error";
  };
  "subscribeAccount": {
    200: "subscribed";
    400: "parameter-invalid" | "parameter-missing" | "parameter-unknown" | "parameter-invalid-empty" | "parameter-invalid-integer" | "account-inactive" | "idempotency-key-reused";
    401: "key-invalid" | "key-missing";
    403: "permission-missing";
    404: "account-missing";
    409: "idempotency-key-in-use";
    429: "rate-limit" | "lock-timeout";
    500: "api-error";
  };
  "unsubscribeAccount": {
    200: "unsubscribed";
    400: "parameter-invalid" | "parameter-missing" | "parameter-unknown" | "parameter-invalid-empty" | "parameter-invalid-integer" | "idempotency-key-reused";
    401: "key-invalid" | "key-missing";
    403: "permission-missing";
    404: "account-missing";
    409: "idempotency-key-in-use";
    429: "rate-limit" | "lock-timeout";
    500: "api-error";
  };
  "disconnectAccount": {
    200: "disconnected" | "expanded";
    400: "parameter-invalid" | "parameter-missing" | "parameter-unknown" | "parameter-invalid-empty" | "parameter-invalid-integer" | "idempotency-key-reused";
    401: "key-invalid" | "key-missing";
    403: "permission-missing";
    404: "account-missing";
    409: "idempotency-key-in-use";
    429: "rate-limit" | "lock-timeout";
    500: "api-error";
  };
  "listAccountOwners": {
    200: "owners" | "name-only" | "no-owners";
    400: "parameter-invalid" | "parameter-missing" | "parameter-unknown" | "parameter-invalid-empty" | "parameter-invalid-integer";
    401: "key-invalid" | "key-missing";
    403: "permission-missing";
    404: "account-missing";
    429: "rate-limit" | "lock-timeout";
    500: "api-error";
  };
  "listTransactions": {
    200: "transactions" | "no-transactions";
    400: "parameter-invalid" | "parameter-missing" | "parameter-unknown" | "parameter-invalid-empty" | "parameter-invalid-integer" | "no-successful-transaction-refresh";
    401: "key-invalid" | "key-missing";
    403: "permission-missing";
    429: "rate-limit" | "lock-timeout";
    500: "api-error";
  };
  "retrieveTransaction": {
    200: "posted" | "pending" | "void";
    400: "parameter-invalid" | "parameter-missing" | "parameter-unknown" | "parameter-invalid-empty" | "parameter-invalid-integer";
    401: "key-invalid" | "key-missing";
    403: "permission-missing";
    404: "transaction-missing";
    429: "rate-limit" | "lock-timeout";
    500: "api-error";
  };
  "listEvents": {
    200: "events" | "authorization-events" | "no-events";
    400: "parameter-invalid" | "parameter-missing" | "parameter-unknown" | "parameter-invalid-empty" | "parameter-invalid-integer";
    401: "key-invalid" | "key-missing";
    403: "permission-missing";
    429: "rate-limit" | "lock-timeout";
    500: "api-error";
  };
  "retrieveEvent": {
    200: "account-created" | "account-refreshed-balance-succeeded" | "account-refreshed-transactions-succeeded" | "account-deactivated" | "authorization-upcoming-deactivation";
    400: "parameter-invalid" | "parameter-missing" | "parameter-unknown" | "parameter-invalid-empty" | "parameter-invalid-integer";
    401: "key-invalid" | "key-missing";
    403: "permission-missing";
    404: "event-missing";
    429: "rate-limit" | "lock-timeout";
    500: "api-error";
  };
  "retrieveThinEvent": {
    200: "thin-account-created" | "thin-account-balance-refresh-succeeded" | "thin-account-balance-refresh-failed" | "thin-account-changed";
    400: "parameter-invalid" | "parameter-missing" | "parameter-unknown" | "parameter-invalid-empty" | "parameter-invalid-integer";
    401: "key-invalid" | "key-missing";
    403: "permission-missing";
    404: "event-missing";
    429: "rate-limit" | "lock-timeout";
    500: "api-error";
  };
}
