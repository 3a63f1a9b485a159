/** `linkspec/otel`: one OpenTelemetry span per request. Needs the peer `@opentelemetry/api`. */
import { SpanKind, SpanStatusCode, trace, type Attributes, type Span, type Tracer } from "@opentelemetry/api";
import type { Hooks, RequestEvent, ResponseEvent } from "../runtime/hooks.ts";

export interface TraceOptions {
  /** In place of the global provider's tracer `linkspec`. */
  readonly tracer?: Tracer | undefined;
}

/**
 * Hooks that make a client span of every request, retries included, named and described by OpenTelemetry's conventions
 * for HTTP. Spans are children of the span that is active where the call is made. No body, header, query or path value
 * gets into them.
 *
 * @param options - `tracer`, in place of the global provider's.
 * @returns Hooks for `createMethodClient({ hooks })`.
 * @example
 * const method = createMethodClient({ apiKey, environment: "dev", hooks: traceHooks() });
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/
 */
export function traceHooks({ tracer = trace.getTracer("linkspec") }: TraceOptions = {}): Hooks {
  /** The attempts of a call follow one another, so a call has one open span at most. */
  const open = new Map<number, Span>();
  return {
    onRequest(event) {
      open.set(
        event.call,
        tracer.startSpan(`${event.method} ${event.path}`, {
          kind: SpanKind.CLIENT,
          attributes: requestAttributes(event),
        }),
      );
    },
    onResponse(event) {
      const span = open.get(event.call);
      open.delete(event.call);
      span?.setAttributes(responseAttributes(event));
      if (errorType(event) !== undefined) span?.setStatus({ code: SpanStatusCode.ERROR });
      span?.end();
    },
  };
}

/** Hosts that plain http is accepted for, so that one of them without a port may be at 80 or at 443. */
const LOOPBACK = /localhost$|^127\.|^\[::1\]$/;

/** Address and port of a host; without a port, the one of HTTPS, and none for a loopback host. */
function splitHost(host: string): { address: string; port: number | undefined } {
  const [, address = host, port] = /^(.*?)(?::(\d+))?$/.exec(host) ?? [];
  if (port !== undefined) return { address, port: Number(port) };
  return { address, port: LOOPBACK.test(address) ? undefined : 443 };
}

function requestAttributes({ operationId, method, path, host, attempt }: RequestEvent): Attributes {
  const { address, port } = splitHost(host);
  return {
    "http.request.method": method,
    "url.template": path,
    "server.address": address,
    ...(port !== undefined && { "server.port": port }),
    ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
    "linkspec.operation_id": operationId,
  };
}

function responseAttributes(event: ResponseEvent): Attributes {
  const { status, requestId } = event;
  const type = errorType(event);
  return {
    ...(status !== undefined && { "http.response.status_code": status }),
    ...(requestId !== undefined && { "linkspec.request_id": requestId }),
    ...(type !== undefined && { "error.type": type }),
  };
}

/** The status of a response that reports an error, or why there is no response. */
const errorType = ({ status = 0, error }: ResponseEvent): string | undefined =>
  error ?? (status >= 400 ? String(status) : undefined);
