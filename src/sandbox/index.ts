/**
 * The sandbox: an API's development environment on this machine. Created resources exist, asynchronous work completes,
 * simulations act, signed webhooks are delivered, and a test moves the time.
 *
 * @module
 */
import { serve } from "../mock/adapters/server.ts";
import { fetchFrom } from "../mock/adapters/fetch.ts";
import { sandboxControl } from "./control.ts";
import { controls } from "./controls.ts";
import { Sandbox } from "./sandbox.ts";
import type { Listening, ListenOptions } from "../mock/adapters/server.ts";
import type { DescribedOf, DescribedVersion, VersionOf } from "../mock/apis/operation-types.ts";
import type { SandboxControls } from "./controls.ts";
import type { SandboxSettings } from "./sandbox.ts";

/** The APIs that have a sandbox. */
export type SandboxApiName = "method";

export interface SandboxOptions<Api extends SandboxApiName, Version extends VersionOf<Api>> extends SandboxSettings {
  api: Api;
  /** One dated version or several, between which the version header selects. Default: all. */
  version?: Version | readonly Version[];
}

/** A sandbox in this process. */
export interface InProcessSandbox<Described extends DescribedVersion> extends SandboxControls<Described> {
  /** Pass it to a client as its `fetch`. It serves every host and never touches the network. */
  readonly fetch: typeof fetch;
}

/**
 * Creates a sandbox in this process. Its clock is manual: `settle` and `advance` move it.
 *
 * @returns A `fetch` for clients, with controls.
 * @throws {SetupError} `unknown-version` or `invalid-option`
 * @example
 * const sandbox = createSandbox({ api: "method", webhooks: { "https://app.test/hooks": receive } });
 * const method = createMethodClient({ apiKey: "sk_test", environment: "dev", fetch: sandbox.fetch });
 * await sandbox.settle();
 */
export function createSandbox<Api extends SandboxApiName, Version extends VersionOf<Api> = VersionOf<Api>>(
  options: SandboxOptions<Api, Version>,
): InProcessSandbox<DescribedOf<Api, Version>> {
  const { api, version, ...settings } = options;
  const sandbox = new Sandbox(api, version, settings);
  return { fetch: fetchFrom(sandbox.mock), ...controls<DescribedOf<Api, Version>>(sandbox) };
}

export interface SandboxServerOptions<Api extends SandboxApiName, Version extends VersionOf<Api>>
  extends SandboxOptions<Api, Version>, ListenOptions {}

export type SandboxServer<Described extends DescribedVersion> = Listening & SandboxControls<Described>;

/**
 * Starts a sandbox on the loopback interface. Its clock is real unless `clock` is `"manual"`.
 *
 * @returns Its address, with controls.
 * @throws {SetupError} `unknown-version`, `invalid-option` or `port-in-use`
 * @example
 * const sandbox = await startSandbox({ api: "method", port: 4010 });
 * await sandbox.close();
 */
export async function startSandbox<Api extends SandboxApiName, Version extends VersionOf<Api> = VersionOf<Api>>(
  options: SandboxServerOptions<Api, Version>,
): Promise<SandboxServer<DescribedOf<Api, Version>>> {
  const { api, version, port, host, cors, onResponse, ...settings } = options;
  const sandbox = new Sandbox(api, version, { clock: "real", ...settings });
  const server = await serve(sandbox.mock, sandboxControl(sandbox), { port, host, cors, onResponse });
  const close = async () => {
    sandbox.clock.stop();
    await server.close();
  };
  return { ...controls<DescribedOf<Api, Version>>(sandbox), ...server, close };
}

export type { FlowOutcome, SandboxControls } from "./controls.ts";
export type { SandboxSettings, SandboxSnapshot } from "./sandbox.ts";
export type { Attempt, Delivery, FailureKind } from "./webhooks.ts";
export type { WebhookHandler } from "./post.ts";
export { SetupError } from "../openapi/error.ts";
