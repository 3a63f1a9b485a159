/** The Method API's own ways: https://docs.methodfi.com/reference/introduction */
import type { ApiProfile, List, Page } from "./profile.ts";

interface Envelope {
  data?: unknown;
}

export const method: ApiProfile = {
  versionHeader: "Method-Version",
  requestIdHeader: "Request-Id",
  requestIdPrefix: "req_",
  keyPattern: /^sk_\S+$/,
  otherCredentials: { "otkn_…": /^otkn_\S+$/ },
  exampleKey: "sk_test",
  expandParameter: "expand[]",
  rejectionExamples: { 400: "invalid-request" },
  envelope: ({ status, message }) => ({
    success: false,
    data: { error: { ...errorKind(status), code: status, message } },
    message,
  }),
  resource: (body) => (body as Envelope | null | undefined)?.data,
  withResource: (body, data) => ({ ...(body as Envelope), data }),
  paginate,
  idempotency: {
    keyHeader: "Idempotency-Key",
    // The result of the operation is stored, a 500 included; a request that never reached the operation has none.
    stores: (status) => ![401, 429, 502, 503, 504].includes(status),
    headers: (outcome, requestId) => ({ "idem-status": outcome, "idem-request-id": requestId }),
  },
};

function errorKind(status: number): { type: string; sub_type: string } {
  if (status === 401 || status === 403) return { type: "INVALID_AUTHORIZATION", sub_type: "INVALID_AUTHORIZATION" };
  if (status >= 500) return { type: "API_ERROR", sub_type: "INTERNAL_SERVER_ERROR" };
  return { type: "INVALID_REQUEST", sub_type: status === 404 ? "NOT_FOUND" : "INVALID_REQUEST" };
}

const USUAL_LIMIT = 10;

/** https://docs.methodfi.com/reference/pagination: a cursor is the id of the record with which a page starts. */
function paginate({
  operation,
  query,
  body,
  headers,
}: List): Page | { parameter: string; problem: string } | undefined {
  const records = (body as Envelope | null)?.data;
  if (!Array.isArray(records) || !operation.parameters.some(({ name }) => name === "page_limit")) return undefined;
  const cursor = query.get("page_cursor");
  if (cursor !== null && query.has("page")) {
    return { parameter: "page_cursor", problem: "page and page_cursor cannot be combined" };
  }
  const ids = records.map((record) => (record as { id?: unknown } | null)?.id);
  const limit = Number(query.get("page_limit") ?? headers["pagination-page-limit"] ?? USUAL_LIMIT);
  const start = cursor === null ? (Number(query.get("page") ?? 1) - 1) * limit : ids.indexOf(cursor);
  if (start === -1) return { parameter: "page_cursor", problem: "page_cursor names no record of this list" };
  const cursorAt = (index: number) => (typeof ids[index] === "string" ? ids[index] : undefined);
  return {
    body: { ...(body as Envelope), data: records.slice(start, start + limit) },
    headers: {
      "pagination-page": String(Math.floor(start / limit) + 1),
      "pagination-page-count": String(Math.ceil(records.length / limit)),
      "pagination-page-limit": String(limit),
      "pagination-total-count": String(records.length),
      "pagination-page-cursor-prev": start > 0 ? cursorAt(Math.max(0, start - limit)) : undefined,
      "pagination-page-cursor-next": cursorAt(start + limit),
    },
  };
}
