/** `npm run new` writes the files of an operation, which bundle as if somebody had written them out in full. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Bundler } from "../../scripts/bundle/bundler.ts";
import { latestApis, type Api } from "../../scripts/lib/apis.ts";
import { writeWhole } from "../../scripts/lib/files.ts";
import { checkFilledIn } from "../../scripts/lint/check-filled-in.ts";
import { operationFiles, readNames } from "../../scripts/new/operation-files.ts";

const home = process.cwd();
const method = latestApis().find(({ name }) => name === "method") as Api;
const TEXT = "GET /accounts/{acc_id}/statements/{stm_id}";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "linkspec-new-"));
  for (const name of ["redocly.yaml", "package.json", "openapi"]) cpSync(name, join(folder, name), { recursive: true });
  for (const name of ["node_modules", "scripts"]) symlinkSync(join(home, name), join(folder, name));
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

test.each([
  ["GET /accounts/{acc_id}/statements/{stm_id}", "retrieveAccountStatement", "Statement", "Account statements"],
  ["GET /accounts/{acc_id}/statements", "listAccountStatements", "Statement", "Account statements"],
  ["POST /loan_policies", "createLoanPolicy", "LoanPolicy", "Loan policies"],
  ["DELETE /addresses/{adr_id}", "deleteAddress", "Address", "Addresses"],
])("%s is named %s", (text, operationId, resource, tag) => {
  expect(readNames(text)).toMatchObject({ operationId, resource, tag });
});

test.each(["", "GET", "get /accounts", "GET accounts", "GET /Accounts", "GET /accounts/{id", "FETCH /accounts"])(
  "%j is not an operation",
  (text) => {
    expect(() => readNames(text)).toThrow(`"${text}" is not an operation. Write it as "GET /accounts/{acc_id}`);
  },
);

describe("a new operation", () => {
  let document: Record<string, any>;
  let files: Record<string, string>;
  beforeAll(async () => {
    expect(() => checkFilledIn([method])).not.toThrow();
    files = operationFiles(TEXT);
    for (const [path, content] of Object.entries(files)) writeWhole(path, content);
    ({ document } = await new Bundler().bundle(method));
  });

  test("has the error responses that every operation has", () => {
    const { get } = document.paths["/accounts/{acc_id}/statements/{stm_id}"];
    const { get: other } = document.paths["/accounts/{acc_id}/balances/{bal_id}"];
    expect(Object.keys(get.responses)).toEqual(Object.keys(other.responses));
    expect(get.responses["404"]).toEqual(other.responses["404"]);
    // It has no error of its own until somebody adds one, so it shares the response of all such operations.
    expect(get.responses["400"]).toEqual({ $ref: "#/components/responses/BadRequest" });
    expect(get).not.toHaveProperty("x-errors");
  });

  test("has an envelope like all others", () => {
    const { StatementResponse: own, BalanceResponse: other } = document.components.schemas;
    const data = { $ref: "#/components/schemas/Statement" };
    expect(own).toEqual({
      ...other,
      description: "Response envelope for one statement.",
      properties: { ...other.properties, data },
    });
  });

  test("uses the parameter that there is, and adds the one that there is not", () => {
    const { parameters } = document.paths["/accounts/{acc_id}/statements/{stm_id}"];
    expect(parameters).toEqual([
      { $ref: "#/components/parameters/AccountId" },
      { $ref: "#/components/parameters/StatementId" },
    ]);
  });

  test("is marked where a person has to fill something in, and lint reports each mark", () => {
    const marks = Object.values(files)
      .join("")
      .match(/FILL IN:/g);
    expect(marks?.length).toBeGreaterThan(5);
    expect(() => checkFilledIn([method])).toThrow(
      /statements\/Statement\.yaml:2 description: 'FILL IN: what a statement is\.'/,
    );
  });

  test("is not written twice", () => {
    expect(() => operationFiles(TEXT)).toThrow(
      "openapi/method/paths/accounts_{acc_id}_statements_{stm_id}.yaml exists already; add the operation to it.",
    );
  });

  test("leaves the files of its resource as they are", () => {
    const schema = "openapi/method/components/schemas/statements/Statement.yaml";
    writeFileSync(schema, `${readFileSync(schema, "utf8")}# mine\n`);
    expect(Object.keys(operationFiles("GET /accounts/{acc_id}/statements"))).not.toContain(schema);
  });
});
