/**
 * What every file of an API repeats is written once: a schema with `x-envelope` becomes the envelope of a resource, and an
 * operation with `x-errors` has the error responses that every operation has. Both are expanded when a file is read, so
 * that references in them are resolved like all others.
 */
import { existsSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";

type Node = Record<string, any>;

/** Responses that every operation has; `NotFound` only one with a parameter in its path. */
const COMMON_ERRORS: [status: string, response: string][] = [
  ["401", "Unauthorized"],
  ["403", "Forbidden"],
  ["404", "NotFound"],
  ["429", "TooManyRequests"],
  ["500", "InternalServerError"],
];

/**
 * Expands the shorthand of one parsed file, in place.
 * @param file - The path of the file.
 * @param folder - The folder of the description.
 */
export function expandShorthand(content: unknown, file: string, folder: string): void {
  if (typeof content !== "object" || content === null || Array.isArray(content)) return;
  const root = content as Node;
  const reference = (target: string) => ({ $ref: relative(dirname(file), join(folder, "components", target)) });
  if (typeof root["x-envelope"] === "string") expandEnvelope(root, reference);
  for (const operation of Object.values(root)) {
    if (typeof operation?.["x-errors"] !== "string") continue;
    const { "x-errors": resource, responses } = operation as { "x-errors": string; responses: Node };
    const known = (name: string) => existsSync(join(folder, "components/responses", `${name}.yaml`));
    const common = COMMON_ERRORS.filter(([status]) => status !== "404" || basename(file).includes("{"));
    const errors = [["400", `${resource}BadRequest`] as const, ...common].filter(([, name]) => known(name));
    const added = errors.map(([status, name]) => [status, reference(`responses/${name}.yaml`)]);
    operation.responses = { ...responses, ...Object.fromEntries(added), ...responses };
    delete operation["x-errors"];
  }
}

/** `x-envelope` names the file of the resource, as a reference from this file does. */
function expandEnvelope(schema: Node, reference: (target: string) => { $ref: string }): void {
  const { "x-envelope": resource, ...own } = schema;
  delete schema["x-envelope"];
  Object.assign(schema, {
    type: "object",
    ...own,
    required: ["success", "data", "message"],
    properties: {
      success: reference("schemas/shared/Success.yaml"),
      data: { $ref: resource as string },
      message: reference("schemas/shared/Message.yaml"),
    },
  });
}
