/** Holds requests and responses against an operation with Prism's validators. */
import { FORM } from "../form-encoding.ts";
import { findResponse, pathValues } from "../operation.ts";
import { CONTEXT, loadPrism } from "./prism.ts";
import { prepareOperation, Schemas } from "./prism-operation.ts";
import type { Document, Schema } from "../document.ts";
import type { Operation } from "../operation.ts";
import type { Checked, Prism, PrismParameter } from "./prism.ts";
import type { PreparedOperation } from "./prism-operation.ts";

/** One thing that is wrong, in the form in which Prism reports it in the `sl-violations` header. */
export interface Violation {
  /** Where, e.g. `["request", "body", "amount"]`. */
  location: string[];
  severity: "Error" | "Warning";
  /** The JSON Schema keyword, or a word of ours. */
  code: string;
  message: string;
}

export interface ValidatedRequest {
  path: string;
  query: URLSearchParams;
  /** By name in small letters. */
  headers: Record<string, string>;
  /** Parsed; undefined when nothing was sent. */
  body: unknown;
}

export interface ValidatedResponse {
  status: number;
  /** By name in small letters. */
  headers: Record<string, string>;
  body: unknown;
}

export class Validator {
  readonly #prism: Prism;
  readonly #schemas: Schemas;
  readonly #prepared = new WeakMap<Operation, PreparedOperation>();

  /**
   * A validator for the operations of one document.
   *
   * @param options.strict Whether responses are held against schemas that refuse what they do not declare.
   * @throws SetupError `missing-peer`
   */
  static async load(document: Document, options = { strict: false }): Promise<Validator> {
    const prism = await loadPrism();
    const compile = (schema: Schema): boolean => prism.validateAgainstSchema(undefined, schema, false)._tag === "Some";
    return new Validator(prism, new Schemas(document, compile, options.strict));
  }

  private constructor(prism: Prism, schemas: Schemas) {
    this.#prism = prism;
    this.#schemas = schemas;
  }

  /** What is wrong with a request; empty when it is as described. */
  request(operation: Operation, { path, query, headers, body }: ValidatedRequest): Violation[] {
    const prepared = this.#prepare(operation);
    const { validatePath, validateQuery, validateHeaders } = this.#prism;
    const found: Checked[] = [this.#requestBody(prepared, headers["content-type"], body)];
    if (prepared.path.length > 0) {
      found.push(validatePath(pathValues(operation, path), prepared.path, CONTEXT.request));
    }
    if (concerns(prepared.query, (name) => query.has(name))) {
      found.push(validateQuery(queryFields(query), prepared.query, CONTEXT.request));
    }
    if (concerns(prepared.headers, (name) => headers[name.toLowerCase()] !== undefined)) {
      found.push(validateHeaders(headers, prepared.headers, CONTEXT.request));
    }
    return found.flatMap((checked) => violations("request", checked));
  }

  /** What is wrong with an answer; empty when it is as described. */
  response(operation: Operation, { status, headers, body }: ValidatedResponse): Violation[] {
    const described = findResponse(operation, status);
    if (described === undefined)
      return violations("response", wrong("status", `The status ${status} is not documented`));
    const prepared = this.#prepare(operation).responses.get(described)!;
    const mediaType = headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
    if (mediaType !== described.mediaType) {
      const message = `The media type must be ${described.mediaType ?? "absent"}, not ${mediaType ?? "absent"}`;
      return violations("response", wrong("media-type", message));
    }
    const { validateBody, validateHeaders } = this.#prism;
    const found = [
      mediaType === undefined ? FINE : validateBody(body, prepared.contents, CONTEXT.response, mediaType),
      validateHeaders(headers, prepared.headers, CONTEXT.response),
    ];
    return found.flatMap((checked) => violations("response", checked));
  }

  #requestBody({ body: described }: PreparedOperation, contentType: string | undefined, body: unknown): Checked {
    if (described === undefined || (body === undefined && !described.required)) return FINE;
    if (body === undefined) return wrong("required", "Request body is required", "body");
    // Prism takes null for no body, which may be left out.
    if (body === null) return wrong("type", "Request body must not be null", "body");
    const mediaType = contentType?.startsWith(FORM) ? JSON_TYPE : contentType?.split(";")[0]?.trim();
    return this.#prism.validateBody(body, described.contents, CONTEXT.request, mediaType);
  }

  /** The operation as Prism wants it, made when it is first asked for. */
  #prepare(operation: Operation): PreparedOperation {
    const known = this.#prepared.get(operation);
    if (known !== undefined) return known;
    const made = prepareOperation(this.#schemas, operation);
    this.#prepared.set(operation, made);
    return made;
  }
}

const JSON_TYPE = "application/json";
const FINE: Checked = { _tag: "Right" };

const wrong = (code: string, message: string, ...path: string[]): Checked => ({
  _tag: "Left",
  left: [{ path, code, message, severity: 0 }],
});

/** Whether there is anything to validate: one of the parameters was sent, or had to be. */
const concerns = (parameters: PrismParameter[], isSent: (name: string) => boolean): boolean =>
  parameters.some(({ name, required }) => required || isSent(name));

/** A query as Prism takes it: a name that is repeated has a list. */
function queryFields(query: URLSearchParams): Record<string, string | string[]> {
  const found: Record<string, string | string[]> = {};
  for (const [name, value] of query) {
    const before = Object.hasOwn(found, name) ? found[name] : undefined;
    found[name] = before === undefined ? value : [...[before].flat(), value];
  }
  return found;
}

/** That the variant which a tag names does not match says nothing beyond what the variant itself reports. */
const DECISION = "if";

function violations(side: "request" | "response", checked: Checked): Violation[] {
  if (checked._tag === "Right") return [];
  const told = checked.left.filter(({ code }) => code !== DECISION);
  return (told.length > 0 ? told : checked.left).map(({ path = [], code = "", message, severity }) => ({
    location: [side, ...path],
    severity: severity === 0 ? "Error" : "Warning",
    code: String(code),
    message,
  }));
}
