/** Turns references to the error catalogue into the schemas and examples that a bundle carries. */
import {
  requestErrors,
  resourceErrors,
  type RequestError,
  type ResourceCatalogue,
  type ResourceError,
} from "../../lib/error-catalogue.ts";
import { kebabCase } from "../../lib/case.ts";
import type { Node } from "./types.ts";

const MESSAGE = { type: "string", description: "Human-readable error message. Do not depend on its wording." };

/** The body of a response that returns one of the errors: its schema and one example per `sub_type`. */
export const errorContent = (errors: RequestError[], status: number): Node => ({
  "application/json": {
    schema: errorEnvelope(errors, status),
    examples: Object.fromEntries(errors.map((error) => [kebabCase(error.sub_type), errorExample(error)])),
  },
});

function errorEnvelope(errors: RequestError[], status: number): Node {
  const types = [...new Set(errors.map(({ type }) => type))];
  const documented = errors.every((error) => error.documented !== false);
  return {
    type: "object",
    description: "Response envelope for a failed request.",
    required: ["success", "data", "message"],
    properties: {
      success: { type: "boolean", const: false, description: "False in every response without a 2xx status code." },
      data: {
        type: "object",
        description: "Contains the error.",
        required: ["error"],
        properties: {
          error: {
            type: "object",
            description: "The error.",
            required: ["type", "code", "sub_type", "message"],
            properties: {
              type: { type: "string", enum: types, description: "Error type." },
              code: { type: "integer", const: status, description: "The HTTP status code of the response." },
              sub_type: documented
                ? { type: "string", enum: errors.map(({ sub_type }) => sub_type), description: subTypes(errors) }
                : {
                    type: "string",
                    description: "Name of the error. The reference lists no values for this status code.",
                  },
              message: MESSAGE,
            },
          },
        },
      },
      message: MESSAGE,
    },
  };
}

const subTypes = (errors: RequestError[]) =>
  `Name of the error:\n\n${errors.map((error) => `- \`${error.sub_type}\`: ${error.cause.trim()}`).join("\n")}`;

function errorExample({ type, status, sub_type, message, cause, resolution }: RequestError): Node {
  return {
    summary: message,
    description: `${cause.trim()} ${resolution.trim()}`,
    value: { success: false, data: { error: { type, code: status, sub_type, message } }, message },
  };
}

/** A string with `x-sub-types: Resource` lists the `sub_type`s that the resource reports in a response with status 200. */
export function expandSubTypes(schema: Node, catalogue: ResourceCatalogue[], version?: string): void {
  const resource = schema["x-sub-types"] as string | undefined;
  if (resource === undefined) return;
  const errors = requestErrors(catalogue, resource, version).filter(({ status }) => status === 200);
  schema.enum = errors.map(({ sub_type }) => sub_type);
  schema.description = subTypes(errors);
}

/** A schema with `x-resource-errors: Resource` becomes null or one branch per code, `type` and `sub_type` pinned with it. */
export function expandResourceErrors(schema: Node, catalogue: ResourceCatalogue[], version?: string): void {
  const resource = schema["x-resource-errors"] as string | undefined;
  if (resource === undefined) return;
  const branches = resourceErrors(catalogue, resource, version).map(resourceErrorSchema);
  if (branches.length !== 1) {
    schema.oneOf = [...branches, { type: "null" }];
    return;
  }
  // A union of one error and null is that error, nullable.
  const [only] = branches as [Node];
  const description = [schema.description, only.description].filter(Boolean).join("\n\n");
  Object.assign(schema, only, { type: ["object", "null"], description });
}

function resourceErrorSchema(error: ResourceError): Node {
  return {
    type: "object",
    title: `${error.code} ${error.sub_type}`,
    description: `${error.cause.trim()} ${error.resolution.trim()}`,
    required: ["type", "code", "sub_type", "message"],
    properties: {
      type: { type: "string", const: error.type, description: "Error type." },
      code: { type: "integer", const: error.code, description: "Error code, unique across all resources." },
      sub_type: { type: "string", const: error.sub_type, description: "Name of the error." },
      message: MESSAGE,
    },
  };
}
