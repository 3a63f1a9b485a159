import { context, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { expect, test } from "vitest";
import { traceHooks } from "../../src/otel/index.ts";
import { failure, KEY, success, testClient } from "../runtime/api.ts";
import { VirtualPlatform } from "../runtime/platform.ts";

function tracing() {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  return { spans: () => exporter.getFinishedSpans(), tracer: provider.getTracer("test") };
}

const account = { params: { path: { acc_id: "acc_secret" } } };

test("every request is a client span with the attributes of the HTTP conventions", async () => {
  const { spans, tracer } = tracing();
  const answers = [failure(503, "X", { "request-id": "req_1" }), success({}, { headers: { "request-id": "req_2" } })];
  const hooks = traceHooks({ tracer });
  const client = testClient(
    { hooks, baseUrl: "http://localhost:4010", fetch: async () => answers.shift() as Response },
    new VirtualPlatform(),
  );
  await client.GET("/accounts/{acc_id}", account);
  const common = {
    "http.request.method": "GET",
    "url.template": "/accounts/{acc_id}",
    "server.address": "localhost",
    "server.port": 4010,
    "linkspec.operation_id": "retrieveAccount",
  };
  expect(
    spans().map(({ name, kind, status, attributes }) => ({ name, kind, status: status.code, attributes })),
  ).toEqual([
    {
      name: "GET /accounts/{acc_id}",
      kind: SpanKind.CLIENT,
      status: SpanStatusCode.ERROR,
      attributes: { ...common, "http.response.status_code": 503, "error.type": "503", "linkspec.request_id": "req_1" },
    },
    {
      name: "GET /accounts/{acc_id}",
      kind: SpanKind.CLIENT,
      status: SpanStatusCode.UNSET,
      attributes: {
        ...common,
        "http.response.status_code": 200,
        "http.request.resend_count": 1,
        "linkspec.request_id": "req_2",
      },
    },
  ]);
});

test("a failure without an answer is named", async () => {
  const { spans, tracer } = tracing();
  const client = testClient({
    hooks: traceHooks({ tracer }),
    fetch: () => Promise.reject(new TypeError()),
    maxRetries: 0,
  });
  await client.GET("/accounts").catch(() => {});
  expect(spans()[0]).toMatchObject({
    attributes: { "error.type": "connection" },
    status: { code: SpanStatusCode.ERROR },
  });
});

test("calls that run at the same time keep their spans apart", async () => {
  const { spans, tracer } = tracing();
  const client = testClient({ hooks: traceHooks({ tracer }), fetch: async () => success({}) });
  await Promise.all([client.GET("/accounts"), client.POST("/accounts"), client.GET("/accounts/{acc_id}", account)]);
  expect(spans().map(({ name }) => name)).toEqual(["GET /accounts", "POST /accounts", "GET /accounts/{acc_id}"]);
  expect(new Set(spans().map((span) => span.spanContext().spanId)).size).toBe(3);
});

test("an ended span is forgotten", () => {
  let ended = 0;
  const span = { setAttributes: () => span, setStatus: () => span, end: () => void ended++ };
  const hooks = traceHooks({ tracer: { startSpan: () => span } as never });
  const event = { call: 1, operationId: "ping", method: "GET", path: "/ping", host: "localhost", attempt: 1 };
  const answer = { ...event, duration: 1, status: 200, requestId: undefined, error: undefined };
  hooks.onRequest?.(event);
  hooks.onResponse?.(answer);
  hooks.onResponse?.(answer);
  expect(ended).toBe(1);
});

test("nothing that was sent is in a span", async () => {
  const { spans, tracer } = tracing();
  const client = testClient({ hooks: traceHooks({ tracer }), fetch: async () => failure(400) });
  await client.PUT("/accounts/{acc_id}", {
    ...account,
    body: { ssn: "512-99-1234" },
    headers: { "x-person": "kevin" },
  });
  const text = JSON.stringify(
    spans().map(({ name, attributes, events, status }) => ({ name, attributes, events, status })),
  );
  for (const secret of [KEY, "acc_secret", "512-99-1234", "kevin"]) expect(text).not.toContain(secret);
});

test("without a tracer of its own it takes the global provider's", async () => {
  const { spans, tracer } = tracing();
  trace.setGlobalTracerProvider({ getTracer: () => tracer });
  try {
    await testClient({ hooks: traceHooks(), fetch: async () => success({}) }).GET("/accounts");
    expect(spans()).toHaveLength(1);
  } finally {
    trace.disable();
    context.disable();
  }
});

test.each([
  ["https://dev.methodfi.com", 443],
  ["https://dev.methodfi.com:8443", 8443],
  // It is not told whether this is 80 or 443.
  ["http://localhost", undefined],
])("the port of %s is %s", async (baseUrl, port) => {
  const { spans, tracer } = tracing();
  await testClient({ baseUrl, hooks: traceHooks({ tracer }), fetch: async () => success({}) }).GET("/accounts");
  expect(spans()[0]?.attributes["server.port"]).toBe(port);
});
