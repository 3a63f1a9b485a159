/** The journeys of `openapi/<api>/workflows` run against the mock as they would against the API, with `redocly respect`. */
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { latestApis } from "../../scripts/lib/apis.ts";
import { startMock } from "../../src/mock/index.ts";
import { bundleOf, deref, operationsOf } from "../support/bundles.ts";
import { run, type Ran } from "../support/run.ts";

interface Arazzo {
  sourceDescriptions: { type: string; url: string }[];
  workflows: { workflowId: string }[];
  components: { parameters: { version: { value: string } } };
}

const filesOf = (api: string) => globSync(`openapi/${api}/workflows/*.arazzo.yaml`).sort();
const read = (file: string) => parse(readFileSync(file, "utf8")) as Arazzo;

const GUIDE = readFileSync("docs/workflows.md", "utf8");

/** What the workflows have to be given; ids are those of the mock's examples. */
const INPUTS = {
  method: JSON.parse(/RESPECT_INPUT='(.+)'/.exec(GUIDE)![1]!) as { key: string; holder_id: string; acc_id: string },
  stripe: { key: "sk_test_4eC39HqLyjWDarjtT1zdp7dc", customer: "cus_NiKSWdaFz2F6I0", account: "fca_1" },
};

/** What a caller of the journeys wants to be led through, beyond their being there at all. */
const STEPS = {
  method: `createEntity createEntityVerificationSession updateEntityVerificationSession createEntityConnect
    createAccountBalance retrieveAccountBalance createAccountUpdate retrieveAccountUpdate createAccountCardBrand
    retrieveAccountCardBrand createAccountPayoff retrieveAccountPayoff createAccount createAccountVerificationSession
    updateAccountVerificationSession createPayment simulatePaymentStatus retrievePayment updatePaymentReversal
    retrievePaymentReversal createElementToken retrieveElementSession updateElementSession createWebhook
    createEntitySubscription createAccountSubscription simulateEvent listEvents`.split(/\s+/),
  stripe:
    `createSession retrieveSession refreshAccount retrieveAccount disconnectAccount subscribeAccount listTransactions
    retrieveTransaction unsubscribeAccount`.split(/\s+/),
};

describe.each(["method", "stripe"] as const)("%s", (api) => {
  const files = filesOf(api);
  let mock: Awaited<ReturnType<typeof startMock<typeof api>>>;
  let folder: string;
  beforeAll(async () => {
    mock = await startMock({ api });
    folder = mkdtempSync(join(tmpdir(), "linkspec-workflows-"));
  });
  afterEach(() => mock.reset());
  afterAll(async () => {
    await mock.close();
    rmSync(folder, { recursive: true });
  });

  function respect(args: string[], inputs: object = INPUTS[api]): Promise<Ran> {
    const env = { REDOCLY_CLI_RESPECT_INPUT: JSON.stringify(inputs), REDOCLY_TELEMETRY: "off" };
    const command = ["node_modules/.bin/redocly", "respect", ...args, `--server=${api}=${mock.url}`];
    return run(process.execPath, command, process.cwd(), env);
  }

  test("is written for the newest version", () => {
    const { version } = latestApis().find(({ name }) => name === api)!;
    for (const { sourceDescriptions, components } of files.map(read)) {
      const [own, ...others] = sourceDescriptions;
      expect(own?.url).toBe(`../../../generated/${api}/${version}/openapi.yaml`);
      expect(others.every(({ type }) => type === "arazzo")).toBe(true);
      expect(components.parameters.version.value).toBe(version);
    }
  });

  test("every workflow passes, and no request or answer leaves the description", { timeout: 240_000 }, async () => {
    const report = join(folder, "report.json");
    const { code, stdout, stderr } = await respect([...files, `--json-output=${report}`]);
    expect(code, failures(stdout + stderr)).toBe(0);
    const { files: told } = JSON.parse(readFileSync(report, "utf8")) as {
      files: Record<string, { executedWorkflows: { workflowId: string; status: string }[] }>;
    };
    const ran = Object.entries(told).map(([file, { executedWorkflows }]) => [
      basename(file),
      executedWorkflows.map(({ workflowId, status }) => `${workflowId}: ${status}`),
    ]);
    const expected = files.map((file) => [
      basename(file),
      read(file).workflows.map(({ workflowId }) => `${workflowId}: success`),
    ]);
    expect(Object.fromEntries(ran)).toEqual(Object.fromEntries(expected));

    const requests = mock.requests();
    expect(requests.filter(({ status, violations }) => status !== 200 || violations.length > 0)).toEqual([]);
    expect([...new Set(requests.map(({ operationId }) => operationId))]).toEqual(expect.arrayContaining(STEPS[api]));
    for (const [operationId, tag] of KINDS[api]) {
      const bodies = requests.filter((request) => request.operationId === operationId).map(({ body }) => body);
      const asked = new Set(bodies.map((body) => (body as Record<string, string>)[tag]));
      expect([...asked].sort()).toEqual(kindsOf(api, operationId, tag));
    }
  });

  test("a refused step fails the run and names the step", async () => {
    const [file = ""] = files.filter((each) => /onboarding|sessions/.test(each));
    const [first = ""] = STEPS[api];
    mock.always(first as never, { status: 403 } as never);
    const { code, stdout, stderr } = await respect([file]);
    expect(code).toBe(1);
    expect(stdout + stderr).toContain(`stepId - ${first}`);
  });

  test("each file has a line in the guide", () => {
    const listed = [...GUIDE.matchAll(/^\| `(\w+)\/([\w-]+)`/gm)].filter(([, name]) => name === api);
    const names = files.map((file) => basename(file, ".arazzo.yaml"));
    expect(listed.map(([, , name]) => name).sort()).toEqual(names);
  });

  if (api === "method") {
    test("what the guide runs against Method needs nothing but a key, and does not show it", async () => {
      const [, command = ""] = /^npx redocly respect (.+ --workflow \w+)$/m.exec(GUIDE)!;
      const key = "sk_a_key_that_is_nowhere_else";
      const { code, stdout, stderr } = await respect(command.split(" "), { key });
      expect(code, failures(stdout + stderr)).toBe(0);
      expect(stdout + stderr).not.toContain(key);
      const { version } = latestApis().find(({ name }) => name === api)!;
      expect(bundleOf(`${api}@${version}`).document.servers[0].url).toBe("https://dev.methodfi.com");
    });
  }
});

/** What respect says, without what went well. */
const failures = (report: string): string =>
  report
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.includes("✓"))
    .join("\n");

/** Operations whose every kind a journey goes through, and the property that tells the kinds apart. */
const KINDS: Record<keyof typeof INPUTS, [operationId: string, tag: string][]> = {
  method: [
    ["createEntityVerificationSession", "method"],
    ["createAccountVerificationSession", "type"],
  ],
  stripe: [],
};

/** Every value that the tag has in the examples of an operation's body. */
function kindsOf(api: string, operationId: string, tag: string): string[] {
  const { version } = latestApis().find(({ name }) => name === api)!;
  const bundle = bundleOf(`${api}@${version}`);
  const { operation } = operationsOf(bundle).find(({ id }) => id === operationId)!;
  const { examples } = deref(bundle.document, operation.requestBody).content["application/json"];
  return Object.values(examples as Record<string, object>)
    .map((example) => deref(bundle.document, example).value[tag] as string)
    .sort();
}
