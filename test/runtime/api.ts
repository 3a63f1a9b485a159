/** A small API in Method's manner, so that the runtime's tests do not depend on a description. */
import { createClient } from "../../src/runtime/client.ts";
import type { AnyResult, CallInput } from "../../src/runtime/call.ts";
import type { ApiAdapter } from "../../src/runtime/api-adapter.ts";
import type { ClientOptions } from "../../src/runtime/options.ts";
import type { Platform } from "../../src/runtime/platform.ts";
import { defineMethod } from "../../src/method/definition.ts";

export const KEY = "sk_test_8WyZEWVfTcH7GqmPzUPk65Vjc";

export const operationTable = {
  version: "2030-01-01",
  servers: { dev: "https://dev.example.test" },
  patterns: { name: "^[^/]+$" },
  headers: "idem-status pagination-page# pagination-page-count# pagination-page-cursor-next request-id retry-after#",
  statuses: ["200 400 401 404 429 500 503"],
  operations: [
    "0accounts GETlistAccounts0 POSTcreateAccount0k",
    "1{acc_id} GETretrieveAccount0 PUTupdateAccount0 DELETEdeleteAccount0",
    "2balances POSTcreateBalance0k",
    "3{bal_id} GETretrieveBalance0",
    "0files/{name} GETdownloadFile0t",
    "0unkeyed POSTunkeyed0",
  ].join(),
} as const;

type Call = (path: string, input?: CallInput) => Promise<AnyResult>;

export interface TestClient {
  GET: Call;
  POST: Call;
  PUT: Call;
  PATCH: Call;
  DELETE: Call;
}

export function testClient(
  options: Partial<ClientOptions> = {},
  platform?: Platform,
  definition: Partial<ApiAdapter> = {},
): TestClient {
  const own = { apiKey: KEY, environment: "dev", ...options };
  return createClient({ ...defineMethod(operationTable), ...definition }, own, platform) as unknown as TestClient;
}

/** An answer of the API. */
export const success = (data: unknown, init?: ResponseInit): Response =>
  Response.json({ success: true, data, message: null }, init);

export const failure = (status: number, subType = "SOME_ERROR", headers: HeadersInit = {}): Response =>
  Response.json(errorBody(status, subType), { status, headers });

export function errorBody(status: number, subType = "SOME_ERROR", message = "Something is wrong.") {
  const type = status === 401 ? "INVALID_AUTHORIZATION" : status < 500 ? "INVALID_REQUEST" : "API_ERROR";
  return { success: false, data: { error: { type, code: status, sub_type: subType, message } }, message };
}
