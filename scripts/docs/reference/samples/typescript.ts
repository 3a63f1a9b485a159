/** A request through our own client. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { printLiteral } from "./literal.ts";
import type { SampleRequest } from "./request.ts";
import type { Version } from "../../content/api-model.ts";
import type { Operation } from "../../content/operations.ts";

/** What the entry of a version exports; everything in a sample is taken from it. */
export interface ClientEntry {
  /** e.g. `linkspec/method/2026-03-30`. */
  module: string;
  /** e.g. `createMethodClient`. */
  factory: string;
  /** The first of the environments, where an API has several. */
  environment: string | undefined;
  hasUnwrap: boolean;
  hasPaginate: boolean;
}

/** The client of a version, or undefined as long as there is none. */
export async function clientEntry({ name, version, generated }: Version): Promise<ClientEntry | undefined> {
  const file = resolve(`src/${name}/${version}.ts`);
  if (!existsSync(file)) return undefined;
  const exported = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  const facts = (await import(pathToFileURL(resolve(generated, "operations.ts")).href)) as {
    operationTable: { servers: Record<string, string> };
  };
  const factory = Object.keys(exported).find((each) => /^create\w+Client$/.test(each));
  if (factory === undefined) return undefined;
  const environments = Object.keys(facts.operationTable.servers);
  return {
    module: `linkspec/${name}/${version}`,
    factory,
    environment: environments.length > 1 ? environments[0] : undefined,
    hasUnwrap: "unwrap" in exported,
    hasPaginate: "paginate" in exported,
  };
}

/** A program that makes the request and prints the response. */
export function printTypeScript(
  version: Version,
  operation: Operation,
  request: SampleRequest,
  entry: ClientEntry,
): string {
  const { name } = version;
  const isList = entry.hasPaginate && operation.parameters.some((each) => each.name === "page_cursor");
  const options = printOptions(request);
  const path = JSON.stringify(request.path);
  const helper = isList ? "paginate" : entry.hasUnwrap ? "unwrap" : undefined;
  const settings = { environment: entry.environment };
  return [
    `import { ${[entry.factory, helper].filter((each) => each !== undefined).join(", ")} } from ${JSON.stringify(entry.module)};`,
    "",
    `const ${name} = ${entry.factory}({`,
    `  apiKey: process.env.${request.variable} ?? "",`,
    ...(settings.environment === undefined ? [] : [`  environment: ${JSON.stringify(settings.environment)},`]),
    "});",
    "",
    ...(isList ? printLoop(name, path, options) : printCall(name, request.method, path, options, helper)),
    "",
  ].join("\n");
}

/** What the call takes beside its path; undefined when that is nothing. */
function printOptions({ pathValues, query, body }: SampleRequest): object | undefined {
  const params = {
    ...(Object.keys(pathValues).length > 0 && { path: pathValues }),
    ...(Object.keys(query).length > 0 && { query }),
  };
  const options = {
    ...(Object.keys(params).length > 0 && { params }),
    ...(body !== undefined && { body: body.value }),
  };
  return Object.keys(options).length > 0 ? options : undefined;
}

function printCall(
  name: string,
  method: string,
  path: string,
  options: object | undefined,
  helper: string | undefined,
): string[] {
  const [open, close] = helper === undefined ? ["await ", ""] : [`await ${helper}(\n  `, ",\n)"];
  const indent = helper === undefined ? 0 : 2;
  const start = `${name}.${method}(${path}`;
  const second = options === undefined ? "" : `, ${printLiteral(options, indent, indent + start.length + 2)}`;
  const flat = `const result = await ${helper === undefined ? "" : `${helper}(`}${start}${second})${helper === undefined ? "" : ")"};`;
  const call = flat.length <= 80 && !flat.includes("\n") ? flat : `const result = ${open}${start}${second})${close};`;
  return [call, "console.log(result);"];
}

function printLoop(name: string, path: string, options: object | undefined): string[] {
  const start = `for await (const item of paginate(${name}, ${path}`;
  const second = options === undefined ? "" : `, ${printLiteral(options, 0, start.length + 5)}`;
  return [`${start}${second})) {`, "  console.log(item);", "}"];
}
