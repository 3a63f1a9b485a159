/** Writes the error catalogue as data that the client can import: `generated/<api>/errors.ts`. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { readApis, type Api } from "../lib/apis.ts";
import { runCommand } from "../lib/run-command.ts";
import { readErrorCatalogue, requestErrors, resourceErrors, type ResourceCatalogue } from "../lib/error-catalogue.ts";
import { writeWhole } from "../lib/files.ts";

/** The folder of an API's catalogue, or undefined where it has none. */
function catalogueFolder({ root }: Api): string | undefined {
  const folder = join(dirname(root), "errors");
  return existsSync(folder) ? folder : undefined;
}

/** One line per entry keeps a diff of the generated file readable. */
const literal = (entries: object[]): string => entries.map((entry) => `  ${JSON.stringify(entry)},`).join("\n");

/** What a reader of the entry needs; `source` and the versions stay in the description. */
function entry(
  resource: string,
  error: ReturnType<typeof resourceErrors>[number] | ReturnType<typeof requestErrors>[number],
) {
  const code = "status" in error ? error.status : error.code;
  const { type, sub_type, message, cause, resolution, retryable } = error;
  const texts = { message, cause: cause.trim(), resolution: resolution.trim() };
  return {
    resource,
    code,
    type,
    sub_type,
    ...texts,
    retryable,
    ...(error.documented === false && { documented: false }),
  };
}

export function printErrors(catalogue: ResourceCatalogue[]): string {
  const own = catalogue.map(({ resource, request_errors = [] }) => ({
    resource,
    // Shared errors are listed once, under the shared file.
    errors: request_errors.filter((error) => typeof error !== "string"),
  }));
  const resources = catalogue.flatMap(({ resource }) =>
    resourceErrors(catalogue, resource).map((error) => entry(resource, error)),
  );
  return `/** Generated from the error catalogue by scripts/generate/error-catalogue-module.ts. Do not edit. */

/** What a request can return; \`code\` is the HTTP status. */
export const requestErrors = [
${literal(own.flatMap(({ resource, errors }) => errors.map((error) => entry(resource, error))))}
] as const;
${resources.length === 0 ? "" : printResourceErrors(resources)}`;
}

const printResourceErrors = (errors: object[]): string => `
/** What can be set on a resource's \`error\`; \`code\` is unique across all resources. */
export const resourceErrors = [
${literal(errors)}
] as const;
`;

export async function writeErrors(apis: Api[] = readApis()): Promise<string[]> {
  const perApi = new Map(apis.map((api) => [api.name, api]));
  return [...perApi.values()].flatMap((api) => {
    const folder = catalogueFolder(api);
    if (folder === undefined) return [];
    const path = join(dirname(api.generated), "errors.ts");
    writeWhole(path, printErrors(readErrorCatalogue(folder)));
    return [path];
  });
}

if (import.meta.main) await runCommand("errors", () => writeErrors());
