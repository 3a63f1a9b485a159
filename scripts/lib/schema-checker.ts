/** Validates values against the schemas of an OpenAPI 3.1 document with Ajv, as JSON Schema 2020-12. */
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const DOCUMENT = "openapi.json";

export interface CheckerOptions {
  /** Refuses keys that a schema does not declare, unless it says `additionalProperties: true` or a schema there. */
  strict: boolean;
}

export class SchemaChecker {
  readonly #ajv: Ajv2020;
  readonly #validators = new Map<string, ValidateFunction>();

  constructor(document: Record<string, unknown>, { strict }: CheckerOptions) {
    // Optimizing the generated code costs more time than it saves, since each schema checks a few values.
    this.#ajv = new Ajv2020({ strict: false, allErrors: true, discriminator: false, code: { optimize: false } });
    addFormats.default(this.#ajv);
    const copy = structuredClone(document);
    if (strict) closeObjects(copy);
    this.#ajv.addSchema({ ...copy, $id: DOCUMENT });
  }

  /** What the schema at a JSON Pointer has against a value, one line each; empty when it matches. */
  errors(schemaPointer: string, value: unknown): string[] {
    const validate = this.#validator(schemaPointer);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) => {
      const detail = Object.values(params as object).filter((item) => typeof item === "string");
      return `${instancePath || "/"} ${message ?? "is not valid"} ${detail.join(" ")}`.trim();
    });
  }

  #validator(schemaPointer: string): ValidateFunction {
    let validate = this.#validators.get(schemaPointer);
    if (validate === undefined) {
      validate = this.#ajv.compile({
        $ref: `${DOCUMENT}#${schemaPointer.split("/").map(encodeURIComponent).join("/")}`,
      });
      this.#validators.set(schemaPointer, validate);
    }
    return validate;
  }
}

/** Adds `unevaluatedProperties: false` to every outermost object schema, so that an undeclared key is an error. */
function closeObjects(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  const schema = node as Record<string, unknown>;
  if (isObjectSchema(schema) && !("additionalProperties" in schema)) schema.unevaluatedProperties = false;
  for (const [key, value] of Object.entries(schema)) {
    // A part of an `allOf` sees only its own keys; the schema around it rejects undeclared keys instead.
    if (key === "allOf" || key === "examples" || key === "example") continue;
    closeObjects(value);
  }
}

const isObjectSchema = (schema: Record<string, unknown>): boolean =>
  typeof schema.properties === "object" && (schema.type === "object" || includesObject(schema.type));

const includesObject = (type: unknown): boolean => Array.isArray(type) && type.includes("object");
