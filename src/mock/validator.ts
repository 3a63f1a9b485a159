/**
 * Holds requests and answers against an operation with Prism's validators.
 *
 * Of Prism, only its validators are loaded: its routing, negotiation and logging are what this mock replaces, and
 * loading them as well takes four times as long.
 */
import { readFileSync } from "node:fs";
import { packageFile } from "./document.ts";
import { MockError } from "./error.ts";
import { FORM } from "./form.ts";
import { prismOperation, Schemas } from "./prism-operation.ts";
import type { Document, Schema } from "./document.ts";
import type { Operation } from "./operation.ts";

/** One thing that is wrong, in the form in which Prism reports it in the `sl-violations` header. */
export interface Violation {
  /** Where, e.g. `["request", "body", "amount"]`. */
  location: string[];
  severity: "Error" | "Warning";
  /** The JSON Schema keyword, an HTTP status, or a word of ours. */
  code: string;
  message: string;
}

/** A request as Prism's validators take it. */
export interface ValidatedRequest {
  method: string;
  url: { path: string; query: Record<string, string | string[]> };
  /** By name in small letters. */
  headers: Record<string, string>;
  body: unknown;
}

export interface ValidatedAnswer {
  statusCode: number;
  headers: Record<string, string>;
  body: unknown;
}

interface Diagnostic {
  path?: string[];
  code?: string | number;
  message: string;
  severity: number;
}

type Checked = { _tag: "Right" } | { _tag: "Left"; left: Diagnostic[] };

interface Prism {
  validateInput(input: { resource: unknown; element: ValidatedRequest }): Checked;
  validateOutput(input: { resource: unknown; element: ValidatedAnswer }): Checked;
  validateAgainstSchema(value: unknown, schema: Schema, coerce: boolean): { _tag: "Some" | "None" };
}

const PEER = "@stoplight/prism-http";

interface Package {
  peerDependencies: Record<string, string>;
}

/** Loads Prism's validators, once per process. */
async function loadPrism(): Promise<Prism> {
  try {
    const folder = `${PEER}/dist/validator`;
    const validators = (await import(`${folder}/index.js`)) as Prism;
    return { ...validators, ...((await import(`${folder}/validators/utils.js`)) as Prism) };
  } catch (error) {
    const { peerDependencies } = JSON.parse(readFileSync(packageFile("package.json"), "utf8")) as Package;
    const install = `npm install --save-dev ${PEER}@${peerDependencies[PEER]}`;
    throw new MockError("missing-peer", `The mock needs Prism's engine. Install it with: ${install}`, { cause: error });
  }
}

const NULL_BODY: Violation = {
  location: ["request", "body"],
  severity: "Error",
  code: "type",
  message: "Request body must not be null",
};

let prism: Promise<Prism> | undefined;

export class Validator {
  readonly #prism: Prism;
  readonly #schemas: Schemas;
  readonly #prepared = new WeakMap<Operation, object>();

  /**
   * A validator for the operations of one document.
   *
   * @param options.closed Whether answers are held against schemas that refuse what they do not declare.
   */
  static async load(document: Document, options = { closed: false }): Promise<Validator> {
    const loaded = await (prism ??= loadPrism());
    const compile = (schema: Schema): boolean => loaded.validateAgainstSchema(undefined, schema, false)._tag === "Some";
    return new Validator(loaded, new Schemas(document, compile, options.closed));
  }

  private constructor(loaded: Prism, schemas: Schemas) {
    this.#prism = loaded;
    this.#schemas = schemas;
  }

  /** What is wrong with a request; empty when it is as described. */
  request(operation: Operation, element: ValidatedRequest): Violation[] {
    const resource = this.#prepare(operation);
    // Prism takes a body of `null` for none, and one without a Content-Length for empty.
    if (element.body === null && operation.body !== undefined) return [NULL_BODY];
    const { "content-length": _, ...headers } = element.headers;
    if (headers["content-type"]?.startsWith(FORM)) headers["content-type"] = "application/json";
    return violations("request", this.#prism.validateInput({ resource, element: { ...element, headers } }));
  }

  /** What is wrong with an answer; empty when it is as described. */
  answer(operation: Operation, element: ValidatedAnswer): Violation[] {
    const resource = this.#prepare(operation);
    return violations("response", this.#prism.validateOutput({ resource, element }));
  }

  /** The operation as Prism wants it, made when it is first asked for. */
  #prepare(operation: Operation): object {
    const known = this.#prepared.get(operation);
    if (known !== undefined) return known;
    const made = prismOperation(this.#schemas, operation);
    this.#prepared.set(operation, made);
    return made;
  }
}

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

/** That the variant which a tag names does not match says nothing beyond what the variant itself reports. */
const DECISION = "if";
