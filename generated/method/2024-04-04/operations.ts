/** Generated from the bundle of method@2024-04-04 by scripts/types.ts. Do not edit. */

/** What the client has to know while it runs. See src/runtime/operation-table.ts for the form of each part. */
export const operationTable = {
  "version": "2024-04-04",
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
  "operations": "0ping GETping0,0entities GET0 POST1k,1{ent_id} GET2 PUT2,2consent POSTwithdrawEntityConsent3k,2verification_sessions GET2 POST3k,3{evf_id} GET2 PUT2,2connect GETlistEntityConnects2 POST3k,3{cxn_id} GET2,2manual_connect POST3k,3{mcxn_id} GET2,2credit_scores GET2 POST3k,3{crs_id} GET2,2attributes GET2 POSTcreateEntityAttributes3k,3{attr_id} GETretrieveEntityAttributes2,2identities GET2 POST3k,3{idn_id} GET2,2vehicles GET2 POSTcreateEntityVehicles3k,3{evhl_id} GETretrieveEntityVehicles2,2products GET2,3{prd_id} GET2,2subscriptions GET2 POST3k,3{sub_id} GET2 DELETE2,0intents POST1k,0accounts GET0 POST1k,1{acc_id} GET2,2consent POSTwithdrawAccountConsent3k,2verification_sessions GET2 POST3k,3{avf_id} GET2 PUT2,2balances GET2 POST3k,3{bal_id} GET2,2card_brands GET2 POST3k,3{cbrd_id} GET2,2payoffs GET2 POST3k,3{pyf_id} GET2,2sensitive GETlistAccountSensitives2 POST3k,3{astv_id} GET2,2transactions GET2,3{txn_id} GET2,2updates GET2 POST3k,3{upt_id} GET2,2attributes GET2 POSTcreateAccountAttributes3k,3{acc_attr_id} GETretrieveAccountAttributes2,2payment_instruments GET2 POST3k,3{pmt_inst_id} GET2,2products GET2,3{prd_id} GET2,2subscriptions GET2 POST3k,3{sub_id} GET2 DELETE2,0files/{file_id} GET2,2download GETdownloadFile2bf,0elements/token POST1k,2{pk_elem_id}/results GETretrieveElementResults2,1sessions/{elem_sess_id} GET2 PUT2,0opal/token GETretrieveOpalToken4 POST1k DELETE4,1sessions/{session_id} GET2 POSTreleaseOpalSessionPayments3k,1events GET4,0payments GET0 POST1k,1{pmt_id} GET2 DELETE2,2reversals GET2,3{rvs_id} GET2 PUT2,0merchants GET0,1{mch_id} GET2,0events GET0,1{evt_id} GET2,0reports POST1k,1{rpt_id} GET2,2download GETdownloadReport2t,0report_schedules GET0 POST1k,1{schedule_id} GET2 DELETE2 PATCHupdateReportSchedule2,2types PUTupdateReportScheduleTypes2 POSTaddReportScheduleType3k DELETEremoveReportScheduleType2,2delivery_methods PUTupdateReportScheduleDeliveryMethods2 POSTaddReportScheduleDeliveryMethod3k DELETEremoveReportScheduleDeliveryMethod2,2recipients PUTupdateReportScheduleRecipients2 POSTaddReportScheduleRecipient3k DELETEremoveReportScheduleRecipient2,0managed_accounts GET0,1{macc_id} GET2,2transactions GET2,0forwarding_requests POST5k,1{freq_id} GET2,0secrets GET0 POST1k,1{sec_id} GET2 DELETE2,0teams GET0 POST1k,1default_encryption_key POST1k,1mle/public_keys GETlistTeamPublicKeys0 POSTcreateTeamPublicKey1k,3{id} GETretrieveTeamPublicKey2 DELETEdeleteTeamPublicKey2,0.well-known/jwks.json GETretrieveMethodJwks6b,0auth/{jwk_id} GETretrieveMethodJwk7,0webhooks GET0 POST1k,1{whk_id} GET2 DELETE2 PATCHupdateWebhook2,0simulate/payments/{pmt_id} POSTsimulatePaymentStatus3k,1accounts/{acc_id}/transactions POSTsimulateAccountTransaction3k,3card_brands POSTsimulateAccountCardBrand3k,3verification_sessions/{avf_id}/amounts GETretrieveSimulatedMicroDepositAmounts2,1entities/{ent_id}/connect POSTsimulateEntityConnect3k,3credit_scores/{crs_id} POSTsimulateEntityCreditScore3k,3attributes POSTsimulateEntityAttributes3k,1events POSTsimulateEvent1k"
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
