/** The Method API's own ways: https://docs.methodfi.com/reference/introduction */
import type { ApiProfile } from "../profile.ts";

export const method: ApiProfile = {
  versionHeader: "Method-Version",
  requestIdHeader: "Request-Id",
  requestIdPrefix: "req_",
  keyPattern: /^sk_\S+$/,
  refusals: { 400: "invalid-request" },
  envelope: ({ status, message }) => ({
    success: false,
    data: { error: { ...errorKind(status), code: status, message } },
    message,
  }),
};

function errorKind(status: number): { type: string; sub_type: string } {
  if (status === 401 || status === 403) return { type: "INVALID_AUTHORIZATION", sub_type: "INVALID_AUTHORIZATION" };
  if (status >= 500) return { type: "API_ERROR", sub_type: "INTERNAL_SERVER_ERROR" };
  return { type: "INVALID_REQUEST", sub_type: status === 404 ? "NOT_FOUND" : "INVALID_REQUEST" };
}
