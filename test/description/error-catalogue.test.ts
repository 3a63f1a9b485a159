/** The catalogue has every error that the reference's pages list, and nothing without a source. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readErrorCatalogue, requestErrors, resourceErrors } from "../../scripts/lib/error-catalogue.ts";
import { kebabCase } from "../../scripts/lib/case.ts";
import { bundles, deref, operationsOf, type Node } from "../support/bundles.ts";

interface ErrorPage {
  resource: string;
  page: string;
  request_errors: string[];
  resource_errors: { code: number; type: string; sub_type: string }[];
}

const { errors: pages } = JSON.parse(readFileSync("test/fixtures/reference/errors-2024-04-04.json", "utf8")) as {
  errors: ErrorPage[];
};
const catalogue = readErrorCatalogue("openapi/method/errors");
const VERSION = "2024-04-04";

describe.each(pages)("$page", ({ resource, request_errors: requests, resource_errors: codes }) => {
  test("every sub_type is in the catalogue", () => {
    const known = requestErrors(catalogue, resource, VERSION).map(({ sub_type }) => sub_type);
    expect(requests.filter((subType) => !known.includes(subType))).toEqual([]);
  });

  test("every code is in the catalogue, with its type and sub_type", () => {
    const known = resourceErrors(catalogue, resource, VERSION).map(({ code, type, sub_type }) => ({
      code,
      type,
      sub_type,
    }));
    expect(known).toEqual(expect.arrayContaining(codes.map(({ code, type, sub_type }) => ({ code, type, sub_type }))));
  });

  test("what the page does not list names its source", () => {
    const onPage = [...requests, ...codes.map(({ code, sub_type }) => `${code} ${sub_type}`)];
    const added = [
      ...requestErrors(catalogue, resource).map((error) => ({ ...error, key: error.sub_type })),
      ...resourceErrors(catalogue, resource).map((error) => ({ ...error, key: `${error.code} ${error.sub_type}` })),
    ].filter(({ key, source }) => !onPage.includes(key) && source === undefined);
    expect(added.map(({ key }) => key)).toEqual([]);
  });
});

describe.each(bundles.filter(({ name }) => name === "method"))("$id", ({ document, version }) => {
  /** Every error example of the bundle: operation, status, name. */
  const examples = new Set(
    operationsOf({ document }).flatMap(({ operation }) =>
      Object.entries(operation.responses as Record<string, Node>).flatMap(([status, response]) =>
        Object.keys((deref(document, response).content?.["application/json"]?.examples ?? {}) as Node).map(
          (name) => `${status} ${name}`,
        ),
      ),
    ),
  );
  const text = JSON.stringify(document);

  test("the mock can be asked for every request error by its name", () => {
    const missing = catalogue
      .flatMap(({ resource }) => requestErrors(catalogue, resource, version))
      .filter(({ status }) => status >= 400)
      .filter(({ status, sub_type }) => !examples.has(`${status} ${kebabCase(sub_type)}`));
    expect(missing.map(({ sub_type }) => sub_type)).toEqual([]);
  });

  test("every resource error is a branch of a schema, code and sub_type pinned together", () => {
    const missing = catalogue
      .flatMap(({ resource }) => resourceErrors(catalogue, resource, version))
      .filter(({ code, sub_type }) => !text.includes(`"title":"${code} ${sub_type}"`));
    expect(missing.map(({ code, sub_type }) => `${code} ${sub_type}`)).toEqual([]);
  });
});

test("no code belongs to two errors, but where the reference contradicts itself", () => {
  const all = catalogue.flatMap(({ resource }) => resourceErrors(catalogue, resource));
  const twice = all.filter(({ code, sub_type }) =>
    all.some((other) => other.code === code && other.sub_type !== sub_type),
  );
  // The consent-withdrawn entity: 12004 in its example, 12005 on the error page, where 12004 is another error.
  expect(new Set(twice.map(({ code }) => code))).toEqual(new Set([12004]));
});
