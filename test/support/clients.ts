/** The client of each API and version, as a caller would import it. */
import type { Bundle } from "./bundles.ts";

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
    error?: { name: string; subType?: string; code?: unknown; type?: string };
    rawHeaders: Headers;
  }>
>;

interface Module {
  createMethodClient(options: object): AnyClient;
}

/** A client that sends once, to the given fetch. */
export async function clientFor({ name, version }: Bundle, fetch: typeof globalThis.fetch): Promise<AnyClient> {
  const module = (await import(`../../src/${name}/${version}.ts`)) as Module;
  return module.createMethodClient({ apiKey: "sk_test", environment: "dev", fetch, maxRetries: 0 });
}
