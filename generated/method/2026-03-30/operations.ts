/** Generated from the bundle of method@2026-03-30 by scripts/types.ts. Do not edit. */

/** What the client must know while it runs. See src/runtime/definition.ts for the form of each part. */
export const description = {
  "version": "2026-03-30",
  "servers": {
    "dev": "https://dev.methodfi.com",
    "sandbox": "https://sandbox.methodfi.com",
    "production": "https://production.methodfi.com"
  },
  "patterns": {
    "ent_id": "^ent_[A-Za-z0-9]+$",
    "evf_id": "^evf_[A-Za-z0-9]+$",
    "acc_id": "^acc_[A-Za-z0-9]+$",
    "avf_id": "^avf_[A-Za-z0-9]+$",
    "bal_id": "^bal_[A-Za-z0-9]+$",
    "cbrd_id": "^(cbrd|crd)_[A-Za-z0-9]+$",
    "pyf_id": "^pyf_[A-Za-z0-9]+$",
    "astv_id": "^astv_[A-Za-z0-9]+$",
    "txn_id": "^txn_[A-Za-z0-9]+$",
    "upt_id": "^upt_[A-Za-z0-9]+$",
    "pdt_id": "^pdt_[A-Za-z0-9]+$"
  },
  "headers": "idem-request-id idem-status pagination-page# pagination-page-count# pagination-page-cursor-next pagination-page-cursor-prev pagination-page-limit# pagination-total-count# request-id retry-after#",
  "statuses": [
    "200 400 401 403 429 500",
    "200 400 401 403 429 500 503",
    "200 400 401 403 404 429 500",
    "200 400 401 403 404 429 500 503"
  ],
  "operations": {
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
    "/accounts/{acc_id}/balances/{bal_id}": "GET retrieveAccountBalance 2",
    "/accounts/{acc_id}/card_brands": "GET listAccountCardBrands l2,POST createAccountCardBrand k3",
    "/accounts/{acc_id}/card_brands/{cbrd_id}": "GET retrieveAccountCardBrand 2",
    "/accounts/{acc_id}/payoffs": "GET listAccountPayoffs l2,POST createAccountPayoff ka3",
    "/accounts/{acc_id}/payoffs/{pyf_id}": "GET retrieveAccountPayoff 2",
    "/accounts/{acc_id}/sensitive": "GET listAccountSensitives l2,POST createAccountSensitive k3",
    "/accounts/{acc_id}/sensitive/{astv_id}": "GET retrieveAccountSensitive 2",
    "/accounts/{acc_id}/transactions": "GET listAccountTransactions l2",
    "/accounts/{acc_id}/transactions/{txn_id}": "GET retrieveAccountTransaction 2",
    "/accounts/{acc_id}/updates": "GET listAccountUpdates l2,POST createAccountUpdate ka3",
    "/accounts/{acc_id}/updates/{upt_id}": "GET retrieveAccountUpdate 2",
    "/card_products/{pdt_id}": "GET retrieveCardProduct 2"
  }
} as const;
