/** Validates requests and responses against an operation. */
import { FORM } from "../form-encoding.ts";
import { findResponse } from "../operation.ts";
import { readHeader, readParameter } from "./parameters.ts";
import { SchemaCompiler } from "./schema-compiler.ts";
import type { Document, Schema } from "../document.ts";
import type { Operation } from "../operation.ts";
import type { SchemaError } from "./schema-run.ts";

/** One thing that is wrong. The `sl-violations` header of a response has a list of them. */
export interface Violation {
  /** Where, e.g. `["request", "body", "amount"]`. */
  location: string[];
  severity: "Error" | "Warning";
  /** The JSON Schema keyword, or a rule of this package. */
  code: string;
  /** A sentence without the value. */
  message: string;
  /** The property that is missing or undeclared; it is not part of the location. */
  property?: string;
  /** The types or the format that the value should have. */
  expected?: readonly string[];
}

export interface ValidatedRequest {
  path: string;
  query: URLSearchParams;
  /** By lowercase name. */
  headers: Record<string, string>;
  /** Parsed; undefined for a request without a body. */
  body: unknown;
}

export interface ValidatedResponse {
  status: number;
  /** By lowercase name. */
  headers: Record<string, string>;
  body: unknown;
}

export class Validator {
  readonly #document: Document;
  readonly #compiler: SchemaCompiler;
  readonly #isStrict: boolean;

  /**
   * Makes a validator for the operations of one document.
   *
   * @param options.strict - Whether undeclared properties of responses are errors where the schema does not say.
   */
  constructor(document: Document, options = { strict: false }) {
    this.#document = document;
    this.#compiler = new SchemaCompiler(document);
    this.#isStrict = options.strict;
  }

  /** Returns what is wrong with a request; empty when it matches the description. */
  request(operation: Operation, request: ValidatedRequest): Violation[] {
    return [...this.#parameters(operation, request), ...this.#requestBody(operation, request)];
  }

  /** Returns what is wrong with a response; empty when it matches the description. */
  response(operation: Operation, { status, headers, body }: ValidatedResponse): Violation[] {
    const described = findResponse(operation, status);
    if (described === undefined) return [problem(["response"], "status", `The status ${status} is not documented`)];
    const mediaType = mediaTypeOf(headers["content-type"]);
    if (mediaType !== described.mediaType?.toLowerCase()) {
      const message = `The media type must be ${described.mediaType ?? "absent"}, not ${mediaType ?? "absent"}`;
      return [problem(["response"], "media-type", message)];
    }
    const inHeaders = Object.entries(described.headers).flatMap(([name, header]) => {
      const text = headers[name.toLowerCase()];
      const place = ["response", "header", name.toLowerCase()];
      if (text === undefined) return header.required ? [missing(place, `Response header ${name}`)] : [];
      const errors = this.#compiler.validate(header.schema ?? {}, readHeader(this.#document, header, text));
      return errors.map((error) => violationOf(place, `Response header ${name}`, error));
    });
    if (mediaType === undefined || described.schema === undefined) return inHeaders;
    const errors = this.#compiler.validate(described.schema, body, this.#isStrict);
    return [...errors.map((error) => violationOf(["response", "body"], "Response body", error)), ...inHeaders];
  }

  #parameters(operation: Operation, request: ValidatedRequest): Violation[] {
    return operation.parameters.flatMap((parameter) => {
      const { name, schema = {}, required, deprecated } = parameter;
      const place = ["request", parameter.in, parameter.in === "header" ? name.toLowerCase() : name];
      const subject = `Request ${parameter.in} parameter ${name}`;
      const value = readParameter(this.#document, operation, parameter, request);
      if (value === undefined) return required ? [missing(place.slice(0, 2), subject, name)] : [];
      const errors = this.#compiler.validate(schema, value).map((error) => violationOf(place, subject, error));
      return deprecated
        ? [...errors, { ...problem(place, "deprecated", `${subject} is deprecated`), ...WARNING }]
        : errors;
    });
  }

  #requestBody({ body: described }: Operation, { headers, body }: ValidatedRequest): Violation[] {
    const place = ["request", "body"];
    if (described === undefined || (body === undefined && !described.required)) return [];
    if (body === undefined) return [missing(place, "Request body")];
    const mediaType = mediaTypeOf(headers["content-type"]);
    const schema = schemaOf(described.content, mediaType);
    if (schema === undefined) return [];
    // Unknown fields of a form are errors; other bodies say themselves what they allow.
    const errors = this.#compiler.validate(schema, body, mediaType === FORM);
    return errors.map((error) => violationOf(place, "Request body", error));
  }
}

/** A media type without its parameters. Case does not matter (RFC 9110, 8.3.1). */
const mediaTypeOf = (contentType: string | undefined): string | undefined =>
  contentType?.split(";")[0]?.trim().toLowerCase();

/** The schema of a body with a media type. A request without one is validated as the first. */
function schemaOf(content: Record<string, Schema | undefined>, mediaType: string | undefined): Schema | undefined {
  const entries = Object.entries(content);
  const found = entries.find(([type]) => type.toLowerCase() === mediaType) ?? entries[0];
  return found?.[1];
}

const WARNING = { severity: "Warning" } as const;

const problem = (location: string[], code: string, message: string): Violation => ({
  location,
  severity: "Error",
  code,
  message,
});

const missing = (location: string[], subject: string, property?: string): Violation => ({
  ...problem(location, "required", `${subject} is required`),
  ...(property !== undefined && { property }),
});

function violationOf(place: string[], subject: string, { path, keyword, message, ...details }: SchemaError): Violation {
  const where = path.length === 0 ? subject : `${subject} property ${path.join(".")}`;
  return { ...problem([...place, ...path], keyword, `${where} ${message}`), ...details };
}
