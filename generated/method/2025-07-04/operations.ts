/** Generated from the bundle of method@2025-07-04 by scripts/types.ts. Do not edit. */

/** What the client has to know while it runs. See src/runtime/operation-table.ts for the form of each part. */
export const operationTable = {
  "version": "2025-07-04",
  "servers": {
    "dev": "https://dev.methodfi.com",
    "sandbox": "https://sandbox.methodfi.com",
    "production": "https://production.methodfi.com"
  },
  "patterns": {
    "evhl_id": "^(evhl|vhl)_[A-Za-z0-9]+$",
    "cbrd_id": "^(cbrd|crd)_[A-Za-z0-9]+$",
    "session_id": "^osess_[A-Za-z0-9]+$",
    "mch_id": "^mch_[0-9]+$",
    "schedule_id": "^rpt_sch_[A-Za-z0-9]+$",
    "id": "^team_jwk_[A-Za-z0-9]+$",
    "jwk_id": "^mthd_jwk_[A-Za-z0-9]+$"
  },
  "headers": "cache-control content-disposition idem-request-id idem-status pagination-page# pagination-page-count# pagination-page-cursor-next pagination-page-cursor-prev pagination-page-limit# pagination-total-count# request-id retry-after#",
  "statuses": [
    "200 400 401 403 429 500",
    "200 400 401 403 429 500 503",
    "200 400 401 403 404 429 500",
    "200 400 401 403 404 429 500 503",
    "200 400 401 429 500",
    "200 400 401 403 429 500 503 504",
    "200 400 429 500",
    "200 400 404 429 500"
  ],
  "operations": "0ping GETping0,0entities GETlistEntities0 POSTcreateEntity1k,1{ent_id} GETretrieveEntity2 PUTupdateEntity2,2consent POSTwithdrawEntityConsent3k,2verification_sessions GETlistEntityVerificationSessions2 POSTcreateEntityVerificationSession3k,3{evf_id} GETretrieveEntityVerificationSession2 PUTupdateEntityVerificationSession2,2connect GETlistEntityConnects2 POSTcreateEntityConnect3k,3{cxn_id} GETretrieveEntityConnect2,2manual_connect POSTcreateEntityManualConnect3k,3{mcxn_id} GETretrieveEntityManualConnect2,2credit_scores GETlistEntityCreditScores2 POSTcreateEntityCreditScore3k,3{crs_id} GETretrieveEntityCreditScore2,2attributes GETlistEntityAttributes2 POSTcreateEntityAttributes3k,3{attr_id} GETretrieveEntityAttributes2,2identities GETlistEntityIdentities2 POSTcreateEntityIdentity3k,3{idn_id} GETretrieveEntityIdentity2,2vehicles GETlistEntityVehicles2 POSTcreateEntityVehicles3k,3{evhl_id} GETretrieveEntityVehicles2,2products GETlistEntityProducts2,3{prd_id} GETretrieveEntityProduct2,2subscriptions GETlistEntitySubscriptions2 POSTcreateEntitySubscription3k,3{sub_id} GETretrieveEntitySubscription2 DELETEdeleteEntitySubscription2,0intents POSTcreateIntent1k,0accounts GETlistAccounts0 POSTcreateAccount1k,1{acc_id} GETretrieveAccount2,2consent POSTwithdrawAccountConsent3k,2verification_sessions GETlistAccountVerificationSessions2 POSTcreateAccountVerificationSession3k,3{avf_id} GETretrieveAccountVerificationSession2 PUTupdateAccountVerificationSession2,2balances GETlistAccountBalances2 POSTcreateAccountBalance3k,3{bal_id} GETretrieveAccountBalance2,2card_brands GETlistAccountCardBrands2 POSTcreateAccountCardBrand3k,3{cbrd_id} GETretrieveAccountCardBrand2,2payoffs GETlistAccountPayoffs2 POSTcreateAccountPayoff3k,3{pyf_id} GETretrieveAccountPayoff2,2sensitive GETlistAccountSensitives2 POSTcreateAccountSensitive3k,3{astv_id} GETretrieveAccountSensitive2,2transactions GETlistAccountTransactions2,3{txn_id} GETretrieveAccountTransaction2,2updates GETlistAccountUpdates2 POSTcreateAccountUpdate3k,3{upt_id} GETretrieveAccountUpdate2,2attributes GETlistAccountAttributes2 POSTcreateAccountAttributes3k,3{acc_attr_id} GETretrieveAccountAttributes2,2payment_instruments GETlistAccountPaymentInstruments2 POSTcreateAccountPaymentInstrument3k,3{pmt_inst_id} GETretrieveAccountPaymentInstrument2,2products GETlistAccountProducts2,3{prd_id} GETretrieveAccountProduct2,2subscriptions GETlistAccountSubscriptions2 POSTcreateAccountSubscription3k,3{sub_id} GETretrieveAccountSubscription2 DELETEdeleteAccountSubscription2,0card_products/{pdt_id} GETretrieveCardProduct2,0files/{file_id} GETretrieveFile2,2download GETdownloadFile2bf,0elements/token POSTcreateElementToken1k,2{pk_elem_id}/results GETretrieveElementResults2,1sessions/{elem_sess_id} GETretrieveElementSession2 PUTupdateElementSession2,0opal/token GETretrieveOpalToken4 POSTcreateOpalToken1k DELETEdeleteOpalToken4,1sessions/{session_id} GETretrieveOpalSession2 POSTreleaseOpalSessionPayments3k,1events GETlistOpalEvents4,0payments GETlistPayments0 POSTcreatePayment1k,1{pmt_id} GETretrievePayment2 DELETEdeletePayment2,2reversals GETlistPaymentReversals2,3{rvs_id} GETretrievePaymentReversal2 PUTupdatePaymentReversal2,0merchants GETlistMerchants0,1{mch_id} GETretrieveMerchant2,0events GETlistEvents0,1{evt_id} GETretrieveEvent2,0reports POSTcreateReport1k,1{rpt_id} GETretrieveReport2,2download GETdownloadReport2t,0report_schedules GETlistReportSchedules0 POSTcreateReportSchedule1k,1{schedule_id} GETretrieveReportSchedule2 DELETEdeleteReportSchedule2 PATCHupdateReportSchedule2,2types PUTupdateReportScheduleTypes2 POSTaddReportScheduleType3k DELETEremoveReportScheduleType2,2delivery_methods PUTupdateReportScheduleDeliveryMethods2 POSTaddReportScheduleDeliveryMethod3k DELETEremoveReportScheduleDeliveryMethod2,2recipients PUTupdateReportScheduleRecipients2 POSTaddReportScheduleRecipient3k DELETEremoveReportScheduleRecipient2,0managed_accounts GETlistManagedAccounts0,1{macc_id} GETretrieveManagedAccount2,2transactions GETlistManagedAccountTransactions2,0forwarding_requests POSTcreateForwardingRequest5k,1{freq_id} GETretrieveForwardingRequest2,0secrets GETlistSecrets0 POSTcreateSecret1k,1{sec_id} GETretrieveSecret2 DELETEdeleteSecret2,0teams GETlistTeams0 POSTcreateTeam1k,1default_encryption_key POSTcreateTeamDefaultEncryptionKey1k,1mle/public_keys GETlistTeamPublicKeys0 POSTcreateTeamPublicKey1k,3{id} GETretrieveTeamPublicKey2 DELETEdeleteTeamPublicKey2,0.well-known/jwks.json GETretrieveMethodJwks6b,0auth/{jwk_id} GETretrieveMethodJwk7,0webhooks GETlistWebhooks0 POSTcreateWebhook1k,1{whk_id} GETretrieveWebhook2 DELETEdeleteWebhook2 PATCHupdateWebhook2,0simulate/payments/{pmt_id} POSTsimulatePaymentStatus3k,1accounts/{acc_id}/transactions POSTsimulateAccountTransaction3k,3card_brands POSTsimulateAccountCardBrand3k,3verification_sessions/{avf_id}/amounts GETretrieveSimulatedMicroDepositAmounts2,1entities/{ent_id}/connect POSTsimulateEntityConnect3k,3credit_scores/{crs_id} POSTsimulateEntityCreditScore3k,3attributes POSTsimulateEntityAttributes3k,1events POSTsimulateEvent1k"
} as const;

/** What `poll` has to know. See scripts/generate/final-states.ts for the form of each part. */
export const polling = {
  "final": {
    "/entities/{ent_id}/verification_sessions/{evf_id}": "status verified failed",
    "/entities/{ent_id}/connect/{cxn_id}": "status completed failed",
    "/entities/{ent_id}/credit_scores/{crs_id}": "status completed failed",
    "/entities/{ent_id}/attributes/{attr_id}": "status completed failed",
    "/entities/{ent_id}/identities/{idn_id}": "status completed failed",
    "/entities/{ent_id}/vehicles/{evhl_id}": "status completed failed",
    "/accounts/{acc_id}/verification_sessions/{avf_id}": "status verified failed",
    "/accounts/{acc_id}/balances/{bal_id}": "status completed failed",
    "/accounts/{acc_id}/card_brands/{cbrd_id}": "status completed failed",
    "/accounts/{acc_id}/payoffs/{pyf_id}": "status completed failed",
    "/accounts/{acc_id}/sensitive/{astv_id}": "status completed failed",
    "/accounts/{acc_id}/updates/{upt_id}": "status completed failed",
    "/accounts/{acc_id}/attributes/{acc_attr_id}": "status completed failed",
    "/accounts/{acc_id}/payment_instruments/{pmt_inst_id}": "status completed failed closed",
    "/payments/{pmt_id}": "status canceled failed settled reversed delivered error returned",
    "/payments/{pmt_id}/reversals/{rvs_id}": "status sent failed",
    "/reports/{rpt_id}": "status completed"
  },
  "retrieve": {
    "/entities/{ent_id}/verification_sessions": "/entities/{ent_id}/verification_sessions/{evf_id}",
    "/entities/{ent_id}/connect": "/entities/{ent_id}/connect/{cxn_id}",
    "/entities/{ent_id}/credit_scores": "/entities/{ent_id}/credit_scores/{crs_id}",
    "/entities/{ent_id}/attributes": "/entities/{ent_id}/attributes/{attr_id}",
    "/entities/{ent_id}/identities": "/entities/{ent_id}/identities/{idn_id}",
    "/entities/{ent_id}/vehicles": "/entities/{ent_id}/vehicles/{evhl_id}",
    "/accounts/{acc_id}/verification_sessions": "/accounts/{acc_id}/verification_sessions/{avf_id}",
    "/accounts/{acc_id}/balances": "/accounts/{acc_id}/balances/{bal_id}",
    "/accounts/{acc_id}/card_brands": "/accounts/{acc_id}/card_brands/{cbrd_id}",
    "/accounts/{acc_id}/payoffs": "/accounts/{acc_id}/payoffs/{pyf_id}",
    "/accounts/{acc_id}/sensitive": "/accounts/{acc_id}/sensitive/{astv_id}",
    "/accounts/{acc_id}/updates": "/accounts/{acc_id}/updates/{upt_id}",
    "/accounts/{acc_id}/attributes": "/accounts/{acc_id}/attributes/{acc_attr_id}",
    "/accounts/{acc_id}/payment_instruments": "/accounts/{acc_id}/payment_instruments/{pmt_inst_id}",
    "/payments": "/payments/{pmt_id}",
    "/reports": "/reports/{rpt_id}"
  }
} as const;
