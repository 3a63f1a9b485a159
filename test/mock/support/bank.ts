/** A small API of its own, to show that the mock knows nothing of an API but its description and profile. */
import { documentSource } from "../../../src/mock/apis/catalog.ts";
import { fetchFrom } from "../../../src/mock/adapters/fetch.ts";
import { Mock } from "../../../src/mock/mock.ts";
import { stripe } from "../../../src/mock/apis/stripe.ts";
import type { Document } from "../../../src/openapi/document.ts";
import type { MockSettings } from "../../../src/mock/mock.ts";

const id = (prefix: string) => ({ type: "string", pattern: `^${prefix}_[A-Za-z0-9]+$` });
const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
const json = (schema: object, examples: Record<string, unknown> = {}) => ({
  "application/json": {
    schema,
    examples: Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }])),
  },
});
const error = (status: number, message: string) => ({
  description: "Refused.",
  content: json(object({ error: object({ type: { type: "string" }, message: { type: "string" } }) }), {
    [`error-${status}`]: { error: { type: "invalid_request_error", message } },
  }),
});
const refusals = {
  400: error(400, "Invalid request."),
  401: error(401, "Invalid key."),
  404: error(404, "Not found."),
};
const ok = (schema: object, examples: Record<string, unknown>) => ({
  200: { description: "Done.", content: json(schema, examples) },
  ...refusals,
});
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** Stripe's ways, without those that only its own description needs. */
const { statusOf: _, formQuery: __, ...plain } = stripe;
const profile = { ...plain, idempotency: { ...stripe.idempotency, rejectsReuse: false } };

export const bank: Document = {
  openapi: "3.1.1",
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  info: { title: "Bank", version: "1" },
  security: [{ key: [] }],
  paths: {
    "/v1/links": {
      post: {
        operationId: "createLink",
        parameters: [{ name: "Idempotency-Key", in: "header", schema: { type: "string", minLength: 1 } }],
        requestBody: { required: true, content: json(ref("LinkRequest")) },
        responses: ok(ref("Link"), {
          plaid: { id: "lnk_A1", type: "plaid", plaid: { token: null }, holder_id: "hld_H1", status: "in_progress" },
          micro: {
            id: "lnk_B2",
            type: "micro",
            micro: { amounts: [1, 2] },
            holder_id: "hld_H1",
            status: "in_progress",
            note: "first",
            secret: "xxx-1234",
            metadata: { order: "1" },
          },
        }),
      },
      get: {
        operationId: "listLinks",
        parameters: [
          { name: "X-Mode", in: "header", schema: { type: "string", enum: ["live", "test"] } },
          { name: "expand[]", in: "query", schema: { type: "array", items: { type: "string", enum: ["holder"] } } },
          { name: "limit", in: "query", schema: { type: "integer", minimum: 1 } },
        ],
        responses: ok(object({}), {
          links: {
            object: "list",
            has_more: false,
            data: ["A1", "B2", "C3"].map((name) => ({ id: `lnk_${name}`, holder: "hld_H1" })),
          },
          expanded: { object: "list", has_more: false, data: [{ id: "lnk_A1", holder: { id: "hld_H1" } }] },
        }),
      },
    },
    "/v1/holders/{holder}/links/{link}": {
      parameters: [
        { name: "holder", in: "path", required: true, schema: ref("HolderId") },
        { name: "link", in: "path", required: true, schema: id("lnk") },
      ],
      get: {
        operationId: "retrieveLink",
        responses: ok(ref("Link"), {
          plaid: { id: "lnk_A1", type: "plaid", plaid: { token: "lnk_A1" }, holder_id: "hld_H1", status: "done" },
        }),
      },
    },
    "/v1/sessions": {
      post: {
        operationId: "createSession",
        requestBody: {
          required: true,
          content: { "application/x-www-form-urlencoded": { schema: ref("SessionRequest") } },
        },
        responses: ok(object({}), { session: { id: "ses_A1" } }),
      },
    },
  },
  components: {
    securitySchemes: { key: { type: "http", scheme: "bearer" } },
    schemas: {
      HolderId: id("hld"),
      LinkBase: object(
        {
          holder_id: ref("HolderId"),
          note: { type: "string" },
          secret: { type: "string" },
          metadata: ref("Metadata"),
        },
        { required: ["holder_id"] },
      ),
      Metadata: { type: "object", additionalProperties: true },
      PlaidLinkRequest: object({ type: { const: "plaid" }, plaid: object({}) }, { required: ["type"] }),
      MicroLinkRequest: object(
        {
          type: { const: "micro" },
          micro: object({
            amounts: { type: "array", prefixItems: [{ type: "integer" }, { type: "integer" }], items: false },
          }),
          limit: { type: "number", exclusiveMinimum: 0 },
        },
        { required: ["type"], dependentRequired: { limit: ["note"] } },
      ),
      LinkRequest: {
        allOf: [ref("LinkBase")],
        oneOf: [ref("PlaidLinkRequest"), ref("MicroLinkRequest")],
        discriminator: { propertyName: "type" },
        unevaluatedProperties: false,
      },
      Link: object(
        {
          id: id("lnk"),
          holder_id: ref("HolderId"),
          type: { type: "string" },
          note: { type: "string", maxLength: 10 },
          metadata: ref("Metadata"),
        },
        { required: ["id"] },
      ),
      SessionRequest: object(
        {
          account_holder: object(
            { type: { type: "string", enum: ["account", "customer"] }, customer: { type: "string" } },
            { required: ["type"] },
          ),
          permissions: { type: "array", minItems: 1, items: { type: "string", enum: ["balances", "owners"] } },
          limits: object({ accounts: { type: "integer" } }),
          live: { type: "boolean" },
          metadata: object({}, { additionalProperties: { type: "string" } }),
        },
        { required: ["account_holder", "permissions"] },
      ),
    },
  },
} as unknown as Document;

const KEY = { authorization: "Bearer sk_test_1" };

/** The small API as a mock, and its `fetch`. */
export function mockBank(settings: MockSettings = {}) {
  const mock = new Mock([documentSource("bank", bank, profile)], settings);
  const call = fetchFrom(mock);
  return {
    mock,
    /** Sends a request with a key, and gives status, headers and parsed body. */
    async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
      const type = typeof body === "string" ? "application/x-www-form-urlencoded" : "application/json";
      const response = await call(`https://bank.test${path}`, {
        method,
        headers: { ...KEY, ...(body !== undefined && { "content-type": type }), ...headers },
        ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
      });
      const found = response.headers.get("sl-violations");
      return {
        status: response.status,
        headers: response.headers,
        body: (await response.json()) as any,
        violations: (found === null ? [] : JSON.parse(found)) as { location: string[]; code: string }[],
      };
    },
  };
}
