/** Generated from the bundle of method@2026-03-30 by scripts/mock-examples.ts. Do not edit. */

/** Operation → status → the names of its examples. */
export interface examples {
  "ping": {
    200: "pong";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "listEntities": {
    200: "entities" | "expanded-connect" | "withdrawn" | "no-entities";
    400: "invalid-request" | "duplicate-entity-details" | "invalid-entity-phone-number" | "invalid-entity-email-address" | "restricted-entity-details" | "entity-consent-already-withdrawn" | "entity-consent-already-granted" | "entity-has-payments-in-progress" | "entity-invalid-ssn" | "entity-invalid-ssn4" | "entity-credit-score-not-found" | "max-entity-metadata-size-exceeded" | "entity-update-restricted" | "entity-update-disabled" | "entity-update-invalid" | "entity-update-unsupported";
    401: "invalid-authorization";
    403: "forbidden";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createEntity": {
    200: "individual" | "corporation" | "empty-individual" | "empty-corporation" | "individual-with-metadata" | "individual-with-ssn";
    400: "invalid-request" | "duplicate-entity-details" | "invalid-entity-phone-number" | "invalid-entity-email-address" | "restricted-entity-details" | "entity-consent-already-withdrawn" | "entity-consent-already-granted" | "entity-has-payments-in-progress" | "entity-invalid-ssn" | "entity-invalid-ssn4" | "entity-credit-score-not-found" | "max-entity-metadata-size-exceeded" | "entity-update-restricted" | "entity-update-disabled" | "entity-update-invalid" | "entity-update-unsupported";
    401: "invalid-authorization";
    403: "forbidden";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "retrieveEntity": {
    200: "individual" | "incomplete" | "corporation" | "disabled" | "withdrawn" | "expanded-connect" | "expanded-credit-score" | "expanded-verification-sessions";
    400: "invalid-request" | "duplicate-entity-details" | "invalid-entity-phone-number" | "invalid-entity-email-address" | "restricted-entity-details" | "entity-consent-already-withdrawn" | "entity-consent-already-granted" | "entity-has-payments-in-progress" | "entity-invalid-ssn" | "entity-invalid-ssn4" | "entity-credit-score-not-found" | "max-entity-metadata-size-exceeded" | "entity-update-restricted" | "entity-update-disabled" | "entity-update-invalid" | "entity-update-unsupported";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "updateEntity": {
    200: "individual" | "corporation";
    400: "invalid-request" | "duplicate-entity-details" | "invalid-entity-phone-number" | "invalid-entity-email-address" | "restricted-entity-details" | "entity-consent-already-withdrawn" | "entity-consent-already-granted" | "entity-has-payments-in-progress" | "entity-invalid-ssn" | "entity-invalid-ssn4" | "entity-credit-score-not-found" | "max-entity-metadata-size-exceeded" | "entity-update-restricted" | "entity-update-disabled" | "entity-update-invalid" | "entity-update-unsupported";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "withdrawEntityConsent": {
    200: "withdrawn";
    400: "invalid-request" | "duplicate-entity-details" | "invalid-entity-phone-number" | "invalid-entity-email-address" | "restricted-entity-details" | "entity-consent-already-withdrawn" | "entity-consent-already-granted" | "entity-has-payments-in-progress" | "entity-invalid-ssn" | "entity-invalid-ssn4" | "entity-credit-score-not-found" | "max-entity-metadata-size-exceeded" | "entity-update-restricted" | "entity-update-disabled" | "entity-update-invalid" | "entity-update-unsupported";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "listEntityVerificationSessions": {
    200: "sessions" | "sms" | "byo-sms" | "byo-kyc" | "element-phone" | "element-identity" | "method-verified-phone" | "method-verified-identity" | "no-sessions";
    400: "invalid-request" | "entity-phone-verification-max-attempts" | "existing-verified-session" | "missing-identity-match" | "missing-phone-verification" | "unauthorized-verification-method" | "invalid-entity-type" | "verification-session-expired" | "verification-session-failed-incorrect-sms-code" | "verification-session-failed-sna" | "verification-session-failed-invalid-answer";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createEntityVerificationSession": {
    200: "sms" | "sna" | "byo-sms" | "byo-kyc" | "kba";
    400: "invalid-request" | "entity-phone-verification-max-attempts" | "existing-verified-session" | "missing-identity-match" | "missing-phone-verification" | "unauthorized-verification-method" | "invalid-entity-type" | "verification-session-expired" | "verification-session-failed-incorrect-sms-code" | "verification-session-failed-sna" | "verification-session-failed-invalid-answer";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "retrieveEntityVerificationSession": {
    200: "sms" | "sna" | "byo-sms" | "byo-kyc" | "kba" | "element-phone" | "element-identity" | "method-verified-phone" | "method-verified-identity" | "pending" | "sms-in-progress" | "sna-in-progress" | "kba-in-progress" | "expired" | "sms-failed" | "sna-failed" | "kba-failed";
    400: "invalid-request" | "entity-phone-verification-max-attempts" | "existing-verified-session" | "missing-identity-match" | "missing-phone-verification" | "unauthorized-verification-method" | "invalid-entity-type" | "verification-session-expired" | "verification-session-failed-incorrect-sms-code" | "verification-session-failed-sna" | "verification-session-failed-invalid-answer";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "updateEntityVerificationSession": {
    200: "sms" | "sna" | "kba" | "sms-failed" | "sna-failed" | "kba-failed";
    400: "invalid-request" | "entity-phone-verification-max-attempts" | "existing-verified-session" | "missing-identity-match" | "missing-phone-verification" | "unauthorized-verification-method" | "invalid-entity-type" | "verification-session-expired" | "verification-session-failed-incorrect-sms-code" | "verification-session-failed-sna" | "verification-session-failed-invalid-answer";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "listAccounts": {
    200: "accounts" | "no-accounts";
    400: "invalid-request" | "invalid-holder-id" | "account-consent-already-withdrawn" | "account-consent-already-granted" | "account-has-payment-in-progress";
    401: "invalid-authorization";
    403: "forbidden";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createAccount": {
    200: "ach" | "liability-created";
    400: "invalid-request" | "invalid-holder-id" | "account-consent-already-withdrawn" | "account-consent-already-granted" | "account-has-payment-in-progress";
    401: "invalid-authorization";
    403: "forbidden";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "retrieveAccount": {
    200: "liability" | "liability-expanded" | "liability-closed" | "ach" | "ach-expanded" | "ach-disabled" | "withdrawn";
    400: "invalid-request" | "invalid-holder-id" | "account-consent-already-withdrawn" | "account-consent-already-granted" | "account-has-payment-in-progress";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "withdrawAccountConsent": {
    200: "withdrawn";
    400: "invalid-request" | "invalid-holder-id" | "account-consent-already-withdrawn" | "account-consent-already-granted" | "account-has-payment-in-progress";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "listAccountVerificationSessions": {
    200: "verification-sessions" | "no-verification-sessions";
    400: "invalid-request" | "existing-verified-session" | "existing-verification-session" | "verification-type-not-supported" | "verification-session-attempt-limit-reached";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createAccountVerificationSession": {
    200: "micro-deposits-pending" | "plaid-pending" | "mx-pending" | "teller-pending" | "standard-pending" | "pre-auth-pending" | "network-pending";
    400: "invalid-request" | "existing-verified-session" | "existing-verification-session" | "verification-type-not-supported" | "verification-session-attempt-limit-reached";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "retrieveAccountVerificationSession": {
    200: "pre-auth-pending" | "pre-auth-verified" | "pre-auth-failed" | "network-pending" | "network-verified" | "network-failed" | "standard-pending" | "standard-verified" | "standard-failed" | "standard-not-supported" | "micro-deposits-pending" | "micro-deposits-in-progress" | "micro-deposits-verified" | "micro-deposits-failed" | "plaid-pending" | "plaid-verified" | "plaid-failed" | "mx-pending" | "mx-verified" | "teller-pending" | "teller-verified" | "trusted-provisioner-pending" | "trusted-provisioner-verified" | "auto-verify-pending" | "auto-verify-verified";
    400: "invalid-request" | "existing-verified-session" | "existing-verification-session" | "verification-type-not-supported" | "verification-session-attempt-limit-reached";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "updateAccountVerificationSession": {
    200: "micro-deposits-verified" | "plaid-verified" | "mx-verified" | "teller-verified" | "standard-verified" | "pre-auth-verified" | "network-verified" | "plaid-failed" | "standard-failed" | "pre-auth-failed" | "network-failed";
    400: "invalid-request" | "existing-verified-session" | "existing-verification-session" | "verification-type-not-supported" | "verification-session-attempt-limit-reached";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "listAccountBalances": {
    200: "balances" | "no-balances";
    400: "invalid-request" | "product-unavailable" | "team-capability-restricted" | "product-verification-missing";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createAccountBalance": {
    200: "in-progress" | "pending";
    400: "invalid-request" | "product-unavailable" | "team-capability-restricted" | "product-verification-missing";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "retrieveAccountBalance": {
    200: "completed" | "in-progress" | "pending" | "failed";
    400: "invalid-request" | "product-unavailable" | "team-capability-restricted" | "product-verification-missing";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "listAccountCardBrands": {
    200: "card-brands" | "no-card-brands";
    400: "invalid-request" | "product-unavailable" | "team-capability-restricted" | "card-brands-not-found";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createAccountCardBrand": {
    200: "completed" | "with-details" | "in-progress" | "failed";
    400: "invalid-request" | "product-unavailable" | "team-capability-restricted" | "card-brands-not-found";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "retrieveAccountCardBrand": {
    200: "completed" | "with-details" | "in-progress" | "pending" | "failed";
    400: "invalid-request" | "product-unavailable" | "team-capability-restricted" | "card-brands-not-found";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "listAccountPayoffs": {
    200: "payoffs" | "no-payoffs";
    400: "invalid-request" | "product-unavailable" | "team-capability-restricted" | "product-verification-missing";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createAccountPayoff": {
    200: "in-progress" | "pending";
    400: "invalid-request" | "product-unavailable" | "team-capability-restricted" | "product-verification-missing";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "retrieveAccountPayoff": {
    200: "completed" | "in-progress" | "pending" | "failed";
    400: "invalid-request" | "product-unavailable" | "team-capability-restricted" | "product-verification-missing";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "listAccountSensitives": {
    200: "sensitives" | "no-sensitives";
    400: "invalid-request" | "product-unavailable" | "team-capability-restricted" | "product-verification-missing";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createAccountSensitive": {
    200: "credit-card" | "auto-loan" | "mortgage" | "personal-loan" | "collection" | "student-loans" | "credit-builder" | "bnpl" | "fintech" | "loan" | "failed";
    400: "invalid-request" | "product-unavailable" | "team-capability-restricted" | "product-verification-missing";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "retrieveAccountSensitive": {
    200: "credit-card" | "auto-loan" | "mortgage" | "personal-loan" | "collection" | "student-loans" | "credit-builder" | "bnpl" | "fintech" | "loan" | "failed";
    400: "invalid-request" | "product-unavailable" | "team-capability-restricted" | "product-verification-missing";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "listAccountTransactions": {
    200: "transactions" | "no-transactions";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "retrieveAccountTransaction": {
    200: "posted" | "pending" | "voided";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "listAccountUpdates": {
    200: "updates" | "no-updates";
    400: "invalid-request" | "product-unavailable" | "team-capability-restricted" | "product-verification-missing";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createAccountUpdate": {
    200: "pending" | "in-progress" | "auto-loan-pending" | "mortgage-pending" | "personal-loan" | "student-loans" | "student-loan" | "collection" | "credit-builder" | "insurance" | "loan" | "medical" | "utility" | "bnpl" | "fintech";
    400: "invalid-request" | "product-unavailable" | "team-capability-restricted" | "product-verification-missing";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "retrieveAccountUpdate": {
    200: "credit-card" | "auto-loan" | "mortgage" | "personal-loan" | "student-loans" | "student-loan" | "collection" | "credit-builder" | "insurance" | "loan" | "medical" | "utility" | "bnpl" | "fintech" | "delinquent" | "pending" | "in-progress" | "failed";
    400: "invalid-request" | "product-unavailable" | "team-capability-restricted" | "product-verification-missing";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "retrieveCardProduct": {
    200: "card-product";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
}
