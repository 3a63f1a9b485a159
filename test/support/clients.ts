/** The client of each API and version, as a caller would import it. */
import type { Bundle, Node } from "./bundles.ts";

/** What the contract tests need of a client; its own types are held by test/types. */
export type AnyClient = Record<
  string,
  (
    path: string,
    options: object,
  ) => Promise<{
    ok: boolean;
    status: number;
    data?: unknown;
    body?: unknown;
    error?: { name: string; subType?: string; code?: unknown; type?: string; param?: string };
    rawHeaders: Headers;
  }>
>;

type Module = Record<string, (options: object) => AnyClient>;

/** What tests of every API must know of each. */
const APIS: Record<string, Api> = {
  method: {
    key: "sk_test",
    create: "createMethodClient",
    options: { environment: "dev" },
    malformedId: "400",
    errorOf: (body) => {
      const { type, code, sub_type: subType } = (body as { data: { error: Record<string, unknown> } }).data.error;
      return { type, code, subType };
    },
  },
  stripe: {
    key: "sk_test_1",
    create: "createStripeClient",
    options: {},
    malformedId: "404",
    errorOf: (body) => {
      const { type, code, param } = (body as { error: Record<string, unknown> }).error;
      return { type, code, param };
    },
  },
};

interface Api {
  /** A key that the mock accepts. */
  key: string;
  /** The function that creates the client. */
  create: string;
  /** What it needs besides a key. */
  options: object;
  /** The status that an id with another prefix is answered with. */
  malformedId: string;
  /** What an error of the client says of the body of an error. */
  errorOf(body: unknown): Record<string, unknown>;
}

export const apiOf = ({ name }: Bundle): Api => APIS[name] as Api;

/** A credential that the mock accepts for an operation: the API key, or a token if its security scheme requires one. */
export function credentialFor(bundle: Bundle, { operation }: { operation: Node }): string {
  const { securitySchemes = {} } = bundle.document.components as Record<string, Node | undefined>;
  const [name = ""] = Object.keys((operation.security as Node[] | undefined)?.[0] ?? {});
  const format = (securitySchemes as Record<string, Node>)[name]?.bearerFormat as string | undefined;
  return format === "otkn_…" ? "otkn_test" : apiOf(bundle).key;
}

/** A client that sends once, to the given fetch, with the credential that an operation requires. */
export async function clientFor(
  bundle: Bundle,
  fetch: typeof globalThis.fetch,
  operation?: { operation: Node },
): Promise<AnyClient> {
  const { create, options } = apiOf(bundle);
  const key = operation ? credentialFor(bundle, operation) : apiOf(bundle).key;
  const module = (await import(`../../src/${bundle.name}/${bundle.version}.ts`)) as Module;
  return (module[create] as Module[string])({ apiKey: key, fetch, maxRetries: 0, ...options });
}
