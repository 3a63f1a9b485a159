/** Which values the expand parameter of an operation takes. */
import { resolve } from "../../openapi/document.ts";
import type { Schema } from "../../openapi/document.ts";
import type { Operation } from "../../openapi/operation.ts";
import type { Description } from "../apis/api-version.ts";

/** The values that the expand parameter can have, or `expand` in the body. */
export function expandable({ document, profile }: Description, { parameters, body }: Operation): readonly string[] {
  const lists = [parameters.find(({ name }) => name === profile.expandParameter)?.schema];
  for (const schema of Object.values(body?.content ?? {})) {
    const properties = schema && resolve<Schema>(document, schema)["properties"];
    lists.push((properties as Record<string, Schema> | undefined)?.["expand"]);
  }
  return lists.flatMap((list) => {
    const items = list && resolve<Schema>(document, list)["items"];
    return items ? texts(resolve<Schema>(document, items as Schema)["enum"]) : [];
  });
}

export const texts = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((value) => typeof value === "string") : [];
