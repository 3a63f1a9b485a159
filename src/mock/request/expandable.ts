/** The names that the expand parameter of an operation accepts. */
import { resolveReference } from "../../openapi/document.ts";
import type { ApiVersion } from "../apis/api-version.ts";
import type { Schema } from "../../openapi/document.ts";
import type { Operation } from "../../openapi/operation.ts";

/** The values that the expand parameter can have, or `expand` in the body. */
export function expandableNames({ document, profile }: ApiVersion, { parameters, body }: Operation): readonly string[] {
  const lists = [parameters.find(({ name }) => name === profile.expandParameter)?.schema];
  for (const schema of Object.values(body?.content ?? {})) {
    const properties = schema && resolveReference<Schema>(document, schema)["properties"];
    lists.push((properties as Record<string, Schema> | undefined)?.["expand"]);
  }
  return lists.flatMap((list) => {
    const items = list && resolveReference<Schema>(document, list)["items"];
    return items ? stringsIn(resolveReference<Schema>(document, items as Schema)["enum"]) : [];
  });
}

/** The strings of a list; none of another value. */
export const stringsIn = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((value) => typeof value === "string") : [];
