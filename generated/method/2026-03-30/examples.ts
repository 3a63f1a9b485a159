/** Generated from the bundle of method@2026-03-30 by scripts/generate/example-names.ts. Do not edit. */

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
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createEntity": {
    200: "individual" | "corporation" | "empty-individual" | "empty-corporation" | "individual-with-metadata" | "individual-with-ssn";
    400: "invalid-request" | "duplicate-entity-details" | "invalid-entity-phone-number" | "invalid-entity-email-address" | "restricted-entity-details" | "entity-invalid-ssn" | "entity-invalid-ssn4" | "max-entity-metadata-size-exceeded";
    401: "invalid-authorization";
    403: "forbidden";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "retrieveEntity": {
    200: "individual" | "incomplete" | "corporation" | "disabled" | "withdrawn" | "withdrawn-sparse" | "expanded-connect" | "expanded-credit-score" | "expanded-verification-sessions";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "updateEntity": {
    200: "individual" | "corporation";
    400: "invalid-request" | "duplicate-entity-details" | "invalid-entity-phone-number" | "invalid-entity-email-address" | "restricted-entity-details" | "entity-invalid-ssn" | "entity-invalid-ssn4" | "max-entity-metadata-size-exceeded" | "entity-update-restricted" | "entity-update-disabled" | "entity-update-invalid" | "entity-update-unsupported";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "withdrawEntityConsent": {
    200: "withdrawn" | "withdrawn-sparse" | "granted";
    400: "invalid-request" | "entity-consent-already-withdrawn" | "entity-consent-already-granted" | "entity-has-payments-in-progress";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "listEntityVerificationSessions": {
    200: "sessions" | "sms" | "byo-sms" | "byo-kyc" | "element-phone" | "element-identity" | "method-verified-phone" | "method-verified-identity" | "no-sessions";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createEntityVerificationSession": {
    200: "sms" | "sna" | "byo-sms" | "byo-kyc" | "kba";
    400: "invalid-request" | "entity-phone-verification-max-attempts" | "existing-verified-session" | "missing-identity-match" | "missing-phone-verification" | "unauthorized-verification-method" | "invalid-entity-type";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "retrieveEntityVerificationSession": {
    200: "sms" | "sna" | "byo-sms" | "byo-kyc" | "kba" | "element-phone" | "element-identity" | "method-verified-phone" | "method-verified-identity" | "pending" | "sms-in-progress" | "sna-in-progress" | "kba-in-progress" | "expired" | "sms-failed" | "sna-failed" | "kba-failed";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "updateEntityVerificationSession": {
    200: "sms" | "sna" | "kba" | "sms-failed" | "sna-failed" | "kba-failed";
    400: "invalid-request" | "entity-phone-verification-max-attempts" | "verification-session-expired" | "verification-session-failed-incorrect-sms-code" | "verification-session-failed-sna" | "verification-session-failed-invalid-answer";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "listEntityConnects": {
    200: "connects" | "no-connects";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createEntityConnect": {
    200: "completed" | "in-progress" | "pending" | "with-credit-report" | "expanded-accounts" | "no-new-accounts";
    400: "invalid-request" | "team-capability-restricted" | "account-consent-unavailable" | "entity-verification-missing";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "retrieveEntityConnect": {
    200: "completed" | "products-requested" | "in-progress" | "pending" | "with-credit-report" | "expanded-accounts" | "no-new-accounts" | "thin-credit-file" | "credit-freeze" | "product-execution-failed";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createEntityManualConnect": {
    200: "completed" | "pending" | "in-progress";
    400: "invalid-request" | "team-capability-restricted" | "entity-verification-missing";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "retrieveEntityManualConnect": {
    200: "completed" | "pending" | "in-progress" | "failed";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "listEntityCreditScores": {
    200: "credit-scores" | "no-credit-scores";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createEntityCreditScore": {
    200: "pending" | "in-progress";
    400: "invalid-request" | "entity-verification-missing" | "team-capability-restricted" | "entity-credit-score-not-found";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "retrieveEntityCreditScore": {
    200: "completed" | "pending" | "in-progress" | "failed";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "listEntityAttributes": {
    200: "attributes" | "no-attributes";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createEntityAttributes": {
    200: "in-progress";
    400: "invalid-request" | "product-unavailable" | "team-capability-restricted" | "product-verification-missing" | "product-restricted-connect-required";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "retrieveEntityAttributes": {
    200: "completed" | "insufficient-data" | "in-progress" | "pending";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "listEntityIdentities": {
    200: "identities" | "no-identities";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createEntityIdentity": {
    200: "completed" | "several-people";
    400: "invalid-request" | "team-capability-restricted" | "product-restricted" | "no-identities-found";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "retrieveEntityIdentity": {
    200: "completed" | "several-people" | "in-progress" | "pending";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "listEntityVehicles": {
    200: "vehicles" | "no-vehicles";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createEntityVehicles": {
    200: "completed";
    400: "invalid-request" | "product-unavailable" | "team-capability-restricted" | "product-verification-missing" | "product-restricted-connect-required";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "retrieveEntityVehicles": {
    200: "completed" | "in-progress" | "pending" | "no-vehicles-found";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "listEntityProducts": {
    200: "products" | "with-attribute";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "retrieveEntityProduct": {
    200: "available" | "unavailable" | "restricted";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "listEntitySubscriptions": {
    200: "subscriptions" | "one-subscription" | "no-subscriptions";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createEntitySubscription": {
    200: "enrolled" | "connect" | "attribute" | "attribute-bundle" | "by-name" | "restricted" | "unavailable" | "duplicate" | "not-found" | "team-restricted";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "retrieveEntitySubscription": {
    200: "active" | "attribute" | "inactive";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "deleteEntitySubscription": {
    200: "inactive";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createIntent": {
    200: "offer-sent" | "minimal";
    400: "invalid-request" | "intents-not-enabled";
    401: "invalid-authorization";
    403: "forbidden";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "listAccounts": {
    200: "accounts" | "no-accounts";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createAccount": {
    200: "ach" | "liability-created";
    400: "invalid-request" | "invalid-holder-id";
    401: "invalid-authorization";
    403: "forbidden";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "retrieveAccount": {
    200: "liability" | "liability-expanded" | "liability-expanded-merchant" | "liability-closed" | "ach" | "ach-expanded" | "ach-disabled" | "withdrawn" | "withdrawn-sparse";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "updateAccount": {
    200: "updated";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "withdrawAccountConsent": {
    200: "withdrawn" | "withdrawn-sparse";
    400: "invalid-request" | "account-consent-already-withdrawn" | "account-consent-already-granted" | "account-has-payment-in-progress";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "listAccountVerificationSessions": {
    200: "verification-sessions" | "no-verification-sessions";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createAccountVerificationSession": {
    200: "micro-deposits-pending" | "plaid-pending" | "mx-pending" | "teller-pending" | "standard-pending" | "pre-auth-pending" | "network-pending";
    400: "invalid-request" | "existing-verified-session" | "existing-verification-session" | "verification-type-not-supported";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "retrieveAccountVerificationSession": {
    200: "pre-auth-pending" | "pre-auth-verified" | "pre-auth-failed" | "network-pending" | "network-verified" | "network-failed" | "standard-pending" | "standard-verified" | "standard-failed" | "standard-not-supported" | "micro-deposits-pending" | "micro-deposits-in-progress" | "micro-deposits-verified" | "micro-deposits-failed" | "plaid-pending" | "plaid-verified" | "plaid-failed" | "mx-pending" | "mx-verified" | "teller-pending" | "teller-verified" | "trusted-provisioner-pending" | "trusted-provisioner-verified" | "auto-verify-pending" | "auto-verify-verified";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "updateAccountVerificationSession": {
    200: "micro-deposits-verified" | "plaid-verified" | "mx-verified" | "teller-verified" | "standard-verified" | "pre-auth-verified" | "network-verified" | "plaid-failed" | "standard-failed" | "pre-auth-failed" | "network-failed";
    400: "invalid-request" | "verification-session-attempt-limit-reached";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "retrieveAccountVerificationSessionAmounts": {
    200: "amounts";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "listAccountBalances": {
    200: "balances" | "no-balances";
    400: "invalid-request";
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
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "listAccountCardBrands": {
    200: "card-brands" | "no-card-brands";
    400: "invalid-request";
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
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "listAccountPayoffs": {
    200: "payoffs" | "no-payoffs";
    400: "invalid-request";
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
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "listAccountSensitives": {
    200: "sensitives" | "no-sensitives";
    400: "invalid-request";
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
    400: "invalid-request";
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
    400: "invalid-request";
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
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "listAccountAttributes": {
    200: "attributes" | "no-attributes";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createAccountAttributes": {
    200: "in-progress";
    400: "invalid-request" | "product-unavailable" | "team-capability-restricted" | "product-verification-missing";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "retrieveAccountAttributes": {
    200: "completed" | "personal-loan" | "mortgage" | "insufficient-data" | "in-progress" | "pending";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "listAccountPaymentInstruments": {
    200: "payment-instruments" | "no-payment-instruments";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createAccountPaymentInstrument": {
    200: "card" | "network-token" | "inbound-achwire-payment";
    400: "invalid-request" | "invalid-destination" | "invalid-destination-balance" | "invalid-destination-capabilities" | "invalid-destination-connection" | "product-restricted-missing-reversal-account";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "retrieveAccountPaymentInstrument": {
    200: "card" | "network-token" | "inbound-achwire-payment" | "card-with-zip-code" | "in-progress" | "pending" | "reversal-account" | "closed";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "updateAccountPaymentInstrument": {
    200: "reversal-account";
    400: "invalid-request" | "invalid-reversal-account" | "payment-instrument-update-not-supported-for-type" | "payment-instrument-update-invalid-status" | "payment-instrument-reversal-account-not-updatable" | "invalid-reversal-account-capabilities" | "invalid-reversal-account-holder" | "invalid-reversal-account-holder-kyc-status" | "invalid-reversal-account-liability";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "deleteAccountPaymentInstrument": {
    200: "closed";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "listAccountProducts": {
    200: "products" | "payment-instruments";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "retrieveAccountProduct": {
    200: "available" | "requested-before" | "unavailable" | "restricted";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "listAccountSubscriptions": {
    200: "subscriptions" | "payment-instruments" | "no-subscriptions";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createAccountSubscription": {
    200: "enrolled" | "update-snapshot" | "transaction" | "card-brand" | "payment-instrument-card" | "attribute" | "by-name" | "restricted" | "unavailable" | "duplicate" | "not-found" | "team-restricted";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "retrieveAccountSubscription": {
    200: "active" | "attribute" | "inactive";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "deleteAccountSubscription": {
    200: "inactive";
    400: "invalid-request";
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
  "createPreauthSignals": {
    200: "completed" | "closed" | "insufficient-data" | "liability-not-found";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "retrievePreauthSignals": {
    200: "completed" | "closed" | "insufficient-data" | "liability-not-found";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "retrieveFile": {
    200: "raw-credit-report" | "credit-report-pdf";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "downloadFile": {
    200: "raw-credit-report";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createElementToken": {
    200: "connect" | "balance-transfer";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "retrieveElementResults": {
    200: "connected" | "not-opened" | "steps";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "retrieveElementSession": {
    200: "pending-accounts" | "pending-accounts-default-flow" | "pending-release" | "released" | "inactive";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "updateElementSession": {
    200: "released";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "retrieveOpalToken": {
    200: "identity-verification";
    400: "invalid-request";
    401: "invalid-authorization";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createOpalToken": {
    200: "token";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "deleteOpalToken": {
    200: "deleted";
    400: "invalid-request";
    401: "invalid-authorization";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "retrieveOpalSession": {
    200: "pending-release" | "released" | "partly-released" | "connect";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "releaseOpalSessionPayments": {
    200: "released" | "partly-released";
    400: "invalid-request" | "bt-no-allocations";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "listOpalEvents": {
    200: "events" | "errored" | "no-events";
    400: "invalid-request";
    401: "invalid-authorization";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "listPayments": {
    200: "payments" | "one-per-page" | "no-payments";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createPayment": {
    200: "pending" | "pending-with-fee" | "pending-by-paper";
    400: "invalid-request" | "invalid-amount-type" | "invalid-amount" | "invalid-ach-description" | "invalid-source" | "invalid-source-holder" | "invalid-source-holder-capabilities" | "invalid-source-holder-limited" | "invalid-source-liability" | "invalid-destination" | "invalid-destination-holder" | "invalid-ach-destination-not-allowed" | "invalid-test-destination" | "invalid-test-source" | "invalid-transfer" | "max-amount-exceeded" | "max-request-limit" | "max-payment-metadata-size-exceeded" | "insufficient-funds" | "invalid-source-capabilities" | "invalid-destination-capabilities" | "invalid-destination-balance" | "invalid-source-single-use-clearing";
    401: "invalid-authorization";
    403: "forbidden";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "retrievePayment": {
    200: "pending" | "processing" | "sent" | "posted" | "cashed" | "settled" | "failed" | "canceled" | "canceled-insufficient-funds" | "reversal-required" | "reversal-processing" | "reversed" | "pending-with-fee" | "pending-by-paper" | "expanded";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "deletePayment": {
    200: "canceled";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "listPaymentReversals": {
    200: "reversals" | "no-reversals";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "retrievePaymentReversal": {
    200: "pending" | "pending-approval" | "processing" | "sent" | "pending-settlement" | "failed";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "updatePaymentReversal": {
    200: "approved" | "pending";
    400: "invalid-request" | "invalid-reversal-status";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "listMerchants": {
    200: "merchants" | "no-merchants";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "retrieveMerchant": {
    200: "credit-card";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "listEvents": {
    200: "events" | "no-events";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "retrieveEvent": {
    200: "credit-score-increased" | "account-opened" | "attribute-increased" | "connect-updated" | "payment-created" | "entity-updated" | "entity-attribute-increased" | "account-attribute-updated";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createReport": {
    200: "completed" | "processing";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "retrieveReport": {
    200: "completed" | "processing";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "downloadReport": {
    200: "csv";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "listReportSchedules": {
    200: "report-schedules" | "no-report-schedules";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createReportSchedule": {
    200: "webhook-and-email" | "webhook";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "retrieveReportSchedule": {
    200: "webhook-and-email" | "webhook" | "inactive";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "deleteReportSchedule": {
    200: "deleted";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "updateReportSchedule": {
    200: "updated";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "updateReportScheduleTypes": {
    200: "updated";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "addReportScheduleType": {
    200: "added";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "removeReportScheduleType": {
    200: "removed";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "updateReportScheduleDeliveryMethods": {
    200: "updated";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "addReportScheduleDeliveryMethod": {
    200: "added";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "removeReportScheduleDeliveryMethod": {
    200: "removed";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "updateReportScheduleRecipients": {
    200: "updated";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "addReportScheduleRecipient": {
    200: "added";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "removeReportScheduleRecipient": {
    200: "removed" | "all-removed";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "listManagedAccounts": {
    200: "managed-accounts" | "no-managed-accounts";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "retrieveManagedAccount": {
    200: "managed-account";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "listManagedAccountTransactions": {
    200: "transactions" | "inbound" | "no-transactions";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createForwardingRequest": {
    200: "completed" | "failed";
    400: "invalid-request" | "url-not-allowed" | "invalid-template" | "template-in-keys-not-allowed" | "binding-name-missing" | "binding-name-not-referenced" | "binding-not-found" | "unsupported-binding-value" | "disallowed-template-path" | "referenced-value-is-null" | "invalid-method" | "body-json-invalid" | "invalid-content-type";
    401: "invalid-authorization";
    403: "forbidden";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
    504: "forwarded-request-timeout" | "forwarded-request-network-error";
  };
  "retrieveForwardingRequest": {
    200: "completed" | "failed" | "with-history";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "listSecrets": {
    200: "secrets" | "no-secrets";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createSecret": {
    200: "active" | "without-metadata";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "retrieveSecret": {
    200: "active" | "without-metadata" | "deleted";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "deleteSecret": {
    200: "deleted";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "listTeams": {
    200: "teams" | "vendor-description";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createTeam": {
    200: "team";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "createTeamDefaultEncryptionKey": {
    200: "set" | "vendor-description";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "listTeamPublicKeys": {
    200: "public-keys" | "no-public-keys";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createTeamPublicKey": {
    200: "direct" | "well-known";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "retrieveTeamPublicKey": {
    200: "direct" | "well-known" | "disabled";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "deleteTeamPublicKey": {
    200: "disabled";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "retrieveMethodJwks": {
    200: "keys" | "vendor-description";
    400: "invalid-request";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "retrieveMethodJwk": {
    200: "active" | "deprecated";
    400: "invalid-request";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "listWebhooks": {
    200: "webhooks" | "no-webhooks";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "createWebhook": {
    200: "active" | "created";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "retrieveWebhook": {
    200: "active" | "created" | "requires-attention" | "disabled" | "disabled-by-user" | "deleted";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "deleteWebhook": {
    200: "deleted" | "deleted-null";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "updateWebhook": {
    200: "active" | "disabled-by-user";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "simulatePaymentStatus": {
    200: "processing" | "sent" | "posted" | "cashed" | "settled" | "failed" | "canceled" | "reversal-required" | "reversal-processing" | "reversed";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "simulateInboundPayment": {
    200: "processing";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "simulateAccountTransaction": {
    200: "pending";
    400: "invalid-request" | "simulation-restricted-missing-subscription";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "simulateAccountCardBrand": {
    200: "completed";
    400: "invalid-request" | "simulation-restricted-missing-subscription";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "retrieveSimulatedMicroDepositAmounts": {
    200: "amounts";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
  };
  "simulateEntityConnect": {
    200: "accepted";
    400: "invalid-request" | "simulation-restricted-missing-product-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "simulateEntityCreditScore": {
    200: "completed";
    400: "invalid-request" | "simulation-restricted-missing-product-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "simulateEntityAttributes": {
    200: "accepted";
    400: "invalid-request" | "simulation-restricted-missing-product-request";
    401: "invalid-authorization";
    403: "forbidden";
    404: "not-found";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
  "simulateEvent": {
    200: "accepted";
    400: "invalid-request";
    401: "invalid-authorization";
    403: "forbidden";
    429: "too-many-requests";
    500: "internal-server-error";
    503: "idempotency-unavailable";
  };
}
