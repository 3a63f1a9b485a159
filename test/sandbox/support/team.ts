/** A team with an API key: short calls to a sandbox, whose responses are all checked against the strict description. */
import { expect } from "vitest";
import { SchemaChecker } from "../../../scripts/lib/schema-checker.ts";
import { fetchFrom } from "../../../src/mock/adapters/fetch.ts";
import { Sandbox } from "../../../src/sandbox/sandbox.ts";
import { controls, type SandboxControls } from "../../../src/sandbox/controls.ts";
import { bundleOf, deref, operationsOf, type Node, type Operation } from "../../support/bundles.ts";
import type { SandboxSettings } from "../../../src/sandbox/sandbox.ts";

export const VERSIONS = ["2024-04-04", "2025-07-04", "2025-12-01", "2026-03-30"] as const;
export const NEWEST = "2026-03-30";

export interface Reply {
  status: number;
  data: any;
  headers: Headers;
}

export interface Team {
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>;
  get(path: string): Promise<any>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<any>;
  put(path: string, body: unknown): Promise<any>;
  patch(path: string, body: unknown): Promise<any>;
  delete(path: string): Promise<any>;
}

export interface TestSandbox extends SandboxControls<any> {
  sandbox: Sandbox;
  team(key?: string, version?: string): Team;
}

export function testSandbox(settings: SandboxSettings = {}): TestSandbox {
  const sandbox = new Sandbox("method", undefined, { seed: 1, now: "2026-06-01T15:00:00Z", ...settings });
  const fetch = fetchFrom(sandbox.mock);
  return { ...controls<any>(sandbox), sandbox, team: (key, version) => team(fetch, key, version) };
}

/** A team of any `fetch` that serves the API. */
export function team(
  fetch: typeof globalThis.fetch,
  key = "sk_test",
  version: string = NEWEST,
  base = "https://dev.methodfi.com",
): Team {
  const call: Team["call"] = async (method, path, body, headers = {}) => {
    const response = await fetch(base + path, {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        "method-version": version,
        ...(body !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.includes("json") === true;
    const parsed = isJson ? (JSON.parse(text) as Node) : text;
    expect(invalid(version, method, path, response.status, parsed), `${method} ${path} ${version}`).toEqual([]);
    return { status: response.status, data: isJson ? (parsed as Node)["data"] : parsed, headers: response.headers };
  };
  const success = async (...args: Parameters<Team["call"]>) => {
    const { status, data } = await call(...args);
    expect(status, `${args[0]} ${args[1]} ${JSON.stringify(data)}`).toBe(200);
    return data as unknown;
  };
  return {
    call,
    get: (path) => success("GET", path),
    post: (path, body, headers) => success("POST", path, body, headers),
    put: (path, body) => success("PUT", path, body),
    patch: (path, body) => success("PATCH", path, body),
    delete: (path) => success("DELETE", path),
  };
}

interface Known {
  checker: SchemaChecker;
  document: Node;
  operations: { method: string; pattern: RegExp; operation: Operation }[];
}
const known = new Map<string, Known>();

/** What is wrong with a response, undeclared properties included. */
function invalid(version: string, method: string, path: string, status: number, body: unknown): unknown[] {
  const { checker, document, operations } = knownOf(version);
  const plain = path.split("?")[0] ?? "";
  const found = operations.find((one) => one.method === method && one.pattern.test(plain))?.operation;
  if (found === undefined) return status === 404 || status === 405 ? [] : [`no operation for ${method} ${plain}`];
  const responses = found.operation["responses"] as Record<string, Node>;
  const response = responses[String(status)];
  if (response === undefined) return [`${found.id} documents no ${status}`];
  const content = deref(document, response)["content"] as Record<string, Node> | undefined;
  const [media] = Object.keys(content ?? {});
  if (media === undefined || !media.includes("json")) return [];
  const base = (response["$ref"] as string | undefined)?.slice(1) ?? `${found.pointer}/responses/${status}`;
  return checker.errors(`${base}/content/${media.replaceAll("/", "~1")}/schema`, body);
}

function knownOf(version: string): Known {
  const before = known.get(version);
  if (before !== undefined) return before;
  const bundle = bundleOf(`method@${version}`);
  const made: Known = {
    checker: new SchemaChecker(bundle.document, { strict: true }),
    document: bundle.document,
    operations: operationsOf(bundle)
      // A literal path goes before a template.
      .sort((one, other) => one.path.split("{").length - other.path.split("{").length)
      .map((operation) => ({
        method: operation.method,
        pattern: new RegExp(`^${operation.path.replace(/\{[^}]+\}/g, "[^/]+")}$`),
        operation,
      })),
  };
  known.set(version, made);
  return made;
}

/** Expects an error of the API with a `sub_type`. */
export function expectError({ status, data }: Reply, subType: string, expected = 400): void {
  expect({ status, sub_type: data?.error?.sub_type }, JSON.stringify(data)).toEqual({
    status: expected,
    sub_type: subType,
  });
}
