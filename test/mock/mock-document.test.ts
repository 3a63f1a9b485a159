/** The package contains a shorter copy of each bundle. It has everything that the mock reads. */
import { describe, expect, test } from "vitest";
import { readApis } from "../../scripts/lib/apis.ts";
import { readFileSync } from "node:fs";
import { mockDocument } from "../../scripts/lib/mock-document.ts";
import { listOperations } from "../../src/openapi/operation.ts";
import type { Document } from "../../src/openapi/document.ts";

const DATA = ["const", "default", "enum", "example", "examples"];

/** The names in every `properties` of a document, with their places. */
function propertyNames(node: unknown, place = ""): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) => {
    if (DATA.includes(name)) return [];
    const names = name === "properties" ? Object.keys(value as object).map((key) => `${place} ${key}`) : [];
    return [...names, ...propertyNames(value, `${place}/${name}`)];
  });
}

describe.each(readApis())("$id", ({ generated }) => {
  const bundle = JSON.parse(readFileSync(`${generated}/openapi.json`, "utf8")) as Document;
  const copy = mockDocument(bundle) as Document;

  test("has every example as it is, and the same parameters, media types, headers and security", () => {
    const read = (document: Document) =>
      listOperations(document).map(({ id, operation }) => {
        const { parameters, body, responses, security, isAsync } = operation();
        return {
          id,
          isAsync,
          security: security.flat().map(({ type, scheme }) => [type, scheme]),
          parameters: parameters.map(({ name, in: place, required, style, explode }) => [
            place,
            name,
            required,
            style,
            explode,
          ]),
          mediaTypes: Object.keys(body?.content ?? {}),
          responses: responses.map(({ status, mediaType, headers, examples }) => [
            status,
            mediaType,
            Object.keys(headers),
            examples,
          ]),
        };
      });
    expect(read(copy)).toEqual(read(bundle));
  });

  test("has every property, those named description and title included", () => {
    const names = propertyNames(bundle).filter((name) => !name.startsWith("/webhooks"));
    expect(propertyNames(copy)).toEqual(names);
    if (generated.includes("method")) expect(names.some((name) => name.endsWith(" description"))).toBe(true);
  });

  test("is a third shorter", () => {
    expect(JSON.stringify(copy).length).toBeLessThan(0.75 * JSON.stringify(bundle).length);
  });
});
