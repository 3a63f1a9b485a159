/** The code samples are held: the TypeScript compiles, the curl command is sent to the mock and answers 2xx. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readModel } from "../../scripts/docs/content/api-model.ts";
import { samplesOf, type Samples } from "../../scripts/docs/reference/samples/add-samples.ts";
import { formFields } from "../../scripts/docs/reference/samples/curl.ts";
import { printLiteral } from "../../scripts/docs/reference/samples/literal.ts";
import { createMockFetch } from "../../src/mock/index.ts";
import { curlRequest, shellWords } from "./support/curl.ts";

const run = promisify(execFile);
const versions = readModel().flatMap((api) => api.versions);
const samples = new Map<string, Samples[]>();
for (const version of versions) samples.set(version.id, await samplesOf(version));

describe.each(versions)("$id", ({ id, name, version, operations }) => {
  const own = samples.get(id)!;

  test("every operation has samples", () => {
    expect(own.map(({ operationId }) => operationId)).toEqual(operations.map((operation) => operation.id));
  });

  test("every curl command answers 2xx, with nothing that the description does not allow", async () => {
    const mock = createMockFetch({ api: name, version } as unknown as { api: "method"; version: "2026-03-30" });
    const sent = shellWords(own.map(({ curl }) => curl)).map(curlRequest);
    expect(sent.length).toBe(own.length);
    const problems: string[] = [];
    for (const [index, { url, init }] of sent.entries()) {
      const { headers } = init as { headers: Headers };
      // As `uuidgen` would: another key for each command.
      if (headers.has("idempotency-key")) headers.set("idempotency-key", `key-${index}`);
      const answer = await mock(url, init);
      const violations = answer.headers.get("sl-violations");
      if (!answer.ok || violations !== null)
        problems.push(`${own[index]!.operationId}: ${answer.status} ${violations ?? ""}`);
    }
    expect(problems).toEqual([]);
    // Each one was understood as the operation it is the sample of.
    expect(mock.requests().map(({ operationId }) => operationId)).toEqual(own.map(({ operationId }) => operationId));
  });
});

describe("TypeScript", () => {
  let folder: string;
  beforeAll(() => {
    // Inside the package, so that `linkspec/…` is this package by its own name.
    mkdirSync("dist", { recursive: true });
    folder = mkdtempSync(join("dist", "samples-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("every sample compiles", async () => {
    for (const [id, list] of samples) {
      for (const { operationId, typescript } of list) {
        if (typescript !== undefined) writeFileSync(join(folder, `${id}.${operationId}.ts`), typescript);
      }
    }
    const config = {
      extends: "../../tsconfig.json",
      // The sources in place of the built package: the same types, whether or not it was built.
      compilerOptions: { paths: { "linkspec/*": ["../../src/*/index.ts", "../../src/*.ts"] }, skipLibCheck: true },
      include: ["*.ts"],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    const tsc = ["node_modules/typescript7/bin/tsc", "--project", folder];
    const { stdout } = await run(process.execPath, tsc).catch((error: { stdout: string }) => error);
    expect(stdout).toBe("");
  });

  test("a sample reads as if written by hand", () => {
    const payment = samples.get("method@2026-03-30")!.find(({ operationId }) => operationId === "createPayment");
    expect(payment?.typescript).toMatchInlineSnapshot(`
      "import { createMethodClient, unwrap } from "linkspec/method/2026-03-30";

      const method = createMethodClient({
        apiKey: process.env.METHOD_API_KEY ?? "",
        environment: "dev",
      });

      const result = await unwrap(
        method.POST("/payments", {
          body: {
            amount: 5000,
            source: "acc_hmap9mbgfLcf9",
            destination: "acc_YXDrjADGjC76U",
            description: "Loan Pmt",
          },
        }),
      );
      console.log(result);
      "
    `);
    expect(payment?.curl).toMatchInlineSnapshot(`
      "curl https://dev.methodfi.com/payments \\
        -H "Authorization: Bearer $METHOD_API_KEY" \\
        -H 'Method-Version: 2026-03-30' \\
        -H "Idempotency-Key: $(uuidgen)" \\
        -H 'Content-Type: application/json' \\
        -d '{
        "amount": 5000,
        "source": "acc_hmap9mbgfLcf9",
        "destination": "acc_YXDrjADGjC76U",
        "description": "Loan Pmt"
      }'"
    `);
  });
});

describe("in parts", () => {
  test("a literal stays on its line while it fits", () => {
    expect(printLiteral({ a: 1, "b-c": ["x", null] })).toBe('{ a: 1, "b-c": ["x", null] }');
    expect(printLiteral({ long: "x".repeat(90) })).toBe(`{\n  long: "${"x".repeat(90)}",\n}`);
    expect(printLiteral({ empty: {}, none: [] })).toBe("{ empty: {}, none: [] }");
  });

  test("a form has a field for each leaf, with brackets", () => {
    expect(formFields({ a: { b: [1, true] }, c: null })).toEqual([
      ["a[b][0]", "1"],
      ["a[b][1]", "true"],
      ["c", ""],
    ]);
  });
});
