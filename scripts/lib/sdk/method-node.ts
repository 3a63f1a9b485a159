/** Method's own Node SDKs, redirected in memory to a mock: their base URL is hard-coded, nothing on disk changes. */
import { createRequire } from "node:module";
import { resolveReference } from "../../../src/openapi/document.ts";
import type { Node } from "../document.ts";

/** Alias in package.json, its version, and the dated version that it is written for. */
export const SDKS = [
  { alias: "method-node-1", sdk: "1.2.5", version: "2024-04-04" },
  { alias: "method-node-2", sdk: "2.1.1", version: "2025-07-04" },
] as const;

/** The operation of a description as far as it is needed here. */
export interface SdkOperation {
  id: string;
  /** In capitals. */
  method: string;
  path: string;
  operation: Node;
  parameters: Node[];
}

/** The parts of an SDK that are used here; it ships no usable types. */
type Resource = Record<string, any> & ((id: string) => Record<string, any>);

export interface SdkCall<Operation extends SdkOperation = SdkOperation> {
  /** e.g. `accounts(…).balances.create`. */
  name: string;
  /** The operation it calls; undefined when the description has none. */
  operation: Operation | undefined;
  call: (prefer?: string) => Promise<unknown>;
}

/** What each SDK method does to the path of its resource. */
const REQUESTS: Record<string, { verb: string; suffix: (id: string) => string }> = {
  retrieve: { verb: "GET", suffix: (id) => `/${id}` },
  list: { verb: "GET", suffix: () => "" },
  create: { verb: "POST", suffix: () => "" },
  update: { verb: "PUT", suffix: (id) => `/${id}` },
  delete: { verb: "DELETE", suffix: (id) => `/${id}` },
  withdrawConsent: { verb: "POST", suffix: (id) => `/${id}/consent` },
  results: { verb: "GET", suffix: (id) => `/${id}/results` },
  download: { verb: "GET", suffix: (id) => `/${id}/download` },
};

/**
 * Loads an SDK by its alias in package.json and redirects its requests to a mock.
 *
 * @param mockUrl - The address, or a function that returns it when a call is made.
 * @param version - The dated version to request. Default: the one that the SDK is written for.
 * @returns Every call that the SDK offers, with the operation of the description that it sends.
 */
export function connectSdk<Operation extends SdkOperation>(
  alias: string,
  mockUrl: string | (() => string),
  document: Node,
  operations: Operation[],
  version?: string,
): SdkCall<Operation>[] {
  // The `main` of its package.json names a file that it does not ship.
  const entry = `${alias}/dist/index.ts.js`;
  const require = createRequire(import.meta.url);
  const axios = createRequire(require.resolve(entry))("axios") as Node;
  let prefer: string | undefined;
  axios.defaults.adapter = (config: Node) => {
    const { headers } = config;
    if (prefer !== undefined) headers.set("Prefer", prefer);
    if (version !== undefined) headers.set("Method-Version", version);
    const target = typeof mockUrl === "string" ? mockUrl : mockUrl();
    const baseURL = (config.baseURL as string).replace("https://dev.methodfi.com", target);
    return axios.getAdapter("http")({ ...config, baseURL, headers }) as unknown;
  };
  const { Method } = require(entry) as { Method: new (options: object) => Record<string, Resource> };
  const sdk = new Method({ apiKey: "sk_test", env: "dev" });

  const calls: SdkCall<Operation>[] = [];
  for (const [name, resource] of resourcesOf(sdk)) visit(name, resource);
  return calls;

  function visit(name: string, resource: Resource): void {
    const template = templateOf(resource);
    const names = Object.getOwnPropertyNames(Object.getPrototypeOf(resource) as object);
    for (const method of names.filter((each) => Object.hasOwn(REQUESTS, each)))
      calls.push(...callsOf(name, resource, method, template));
    for (const [child, sub] of resourcesOf(resource)) visit(`${name}.${child}`, sub);
    const id = exampleId(`${template}/`);
    if (names.includes("_call") && id !== undefined) {
      const nested = resource(id);
      const entries = nested.config === undefined ? resourcesOf(nested) : [["", nested as Resource] as const];
      for (const [child, sub] of entries) visit(`${name}(…)${child && `.${child}`}`, sub);
    }
  }

  function callsOf(name: string, resource: Resource, method: string, template: string): SdkCall<Operation>[] {
    const operation = find(method, template);
    const label = `${name}.${method}`;
    const id = exampleId(`${template}/`);
    const bodies = operation === undefined ? [] : requestExamples(document, operation);
    const make = (suffix: string, args: unknown[]): SdkCall<Operation> => ({
      name: `${label}${suffix}`,
      operation,
      call: async (wanted) => {
        prefer = wanted;
        return (await resource[method](...args)) as unknown;
      },
    });
    if (method === "list") return [make("", [])];
    if (method === "create") return bodies.map(([key, body]) => make(` ${key}`, [createArgument(body)]));
    if (method === "update") return bodies.map(([key, body]) => make(` ${key}`, [id, body]));
    return [make("", [id])];
  }

  /** The path template of a resource, with the names that the description gives to its parameters. */
  function templateOf(resource: Resource): string {
    const path = new URL(resource.config.baseURL as string).pathname.split("/");
    const match = Object.keys(document.paths as Node).find((candidate) => {
      const parts = candidate.split("/");
      return path.every((part, index) => parts[index] === part || (parts[index]?.startsWith("{") && index > 1));
    });
    return match === undefined ? path.join("/") : match.split("/").slice(0, path.length).join("/");
  }

  function find(method: string, template: string): Operation | undefined {
    const { verb, suffix } = REQUESTS[method] as (typeof REQUESTS)[string];
    const shape = (path: string) => path.replaceAll(/\{[^}]+\}/g, "{}");
    const at = (wanted: string) =>
      operations.find(
        (operation) => operation.method === wanted && shape(operation.path) === shape(`${template}${suffix("{}")}`),
      );
    // The SDK calls a simulated change of status an update, and a health check a retrieval of nothing.
    if (template === "/ping") return operations.find(({ path }) => path === "/ping");
    return at(verb) ?? (template.startsWith("/simulate") ? at("POST") : undefined);
  }

  /** The example of the path parameter that follows a path. */
  function exampleId(prefix: string): string | undefined {
    const operation = operations.find(({ path }) => path.startsWith(`${prefix}{`));
    const name = operation?.path.slice(prefix.length + 1).split("}")[0];
    return operation?.parameters.find((parameter) => parameter.name === name)?.example as string | undefined;
  }
}

/** Subscriptions are created by their name alone; everything else by its body. */
const createArgument = (body: Node): unknown => ("enroll" in body && !("payload" in body) ? body.enroll : body);

const resourcesOf = (owner: object): [string, Resource][] =>
  Object.entries(owner).filter((entry): entry is [string, Resource] => entry[1]?.config?.baseURL !== undefined);

/** Name and value of every example of an operation's request body. */
function requestExamples(document: Node, { operation }: SdkOperation): [string, Node][] {
  const body = operation.requestBody && (resolveReference(document, operation.requestBody) as Node);
  const examples = (body?.content["application/json"].examples ?? { none: { value: {} } }) as Record<string, Node>;
  return Object.entries(examples).map(([key, example]) => [
    key,
    (resolveReference(document, example) as Node).value as Node,
  ]);
}
