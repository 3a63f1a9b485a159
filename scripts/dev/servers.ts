/** What `npm start` and `npm run dev` have in common: ports, a build of what is served, the mock and the docs. */
import { build } from "../build.ts";
import { buildSteps } from "../build/steps.ts";
import { serveSite, type SiteServer } from "../docs/serve.ts";
import { latestApis } from "../lib/apis.ts";
import { MockProcess } from "./mock-process.ts";
import { readPort } from "./ports.ts";

export interface Servers {
  mock: MockProcess;
  site: SiteServer;
}

/** What is served is generated and the docs; linting and compiling the package are steps of `npm run build` only. */
const isServed = ({ outputs }: { outputs: string[] }): boolean =>
  outputs.some((output) => output.startsWith("generated/") || output === "dist/docs");

/**
 * Builds, serves and prints the addresses.
 * @throws {UserError} when a port is in use, before anything is built, or when the build fails.
 */
export async function startServers(): Promise<Servers> {
  const mockPort = await readPort("MOCK_PORT", 4010);
  const docsPort = await readPort("DOCS_PORT", 4000);
  await build(buildSteps().filter(isServed));
  const mock = new MockProcess(mockPort);
  const [mockUrl, site] = await Promise.all([mock.start(), serveSite("dist/docs", docsPort)]);
  const names = latestApis().map(({ name, version }) => `${name} ${version}`);
  console.log(`Mock of ${names.join(" and ")}: ${mockUrl}`);
  console.log(`Docs: ${site.url}`);
  console.log('Other versions: "node src/cli/bin.ts mock --help". A sandbox: "node src/cli/bin.ts sandbox method".');
  console.log("Press Ctrl+C to stop.");
  return { mock, site };
}
