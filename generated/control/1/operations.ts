/** Generated from the bundle of control@1 by scripts/types.ts. Do not edit. */

/** What the client has to know while it runs. See src/runtime/operation-table.ts for the form of each part. */
export const operationTable = {
  "version": "1",
  "servers": {
    "{address}": "http://{address}"
  },
  "patterns": {
    "id": "^[^/]+$"
  },
  "headers": "",
  "statuses": [
    "200 400 403",
    "200 403",
    "200 403 404",
    "200 400 403 404"
  ],
  "operations": "0__linkspec/next POSTsetNextResponses0,1always POSTsetResponse0,1requests GETlistRequests0,1reset POSTreset1,1health GETretrieveHealth1,1clock GETretrieveClock2,2advance POSTadvanceClock3,2settle POSTsettleClock3,1resources GETlistResources3,2{id} GETretrieveResource3 PATCHupdateResource3,3fail POSTfailResource3,1failures POSTfailNextResource3,1flows/{id}/finish POSTfinishFlow3,1deliveries GETlistDeliveries3,2{id}/repeat POSTrepeatDelivery3,1snapshot GETretrieveSnapshot2 PUTrestoreSnapshot3"
} as const;

/** What `poll` has to know. See scripts/generate/final-states.ts for the form of each part. */
export const polling = {
  "final": {},
  "retrieve": {}
} as const;
