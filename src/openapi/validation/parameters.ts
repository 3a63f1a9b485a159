/** Reads the values of parameters from a request, by their place and style. */
import { coerce, parseForm } from "../form-encoding.ts";
import { pathValues } from "../operation.ts";
import type { Document, HeaderObject, ParameterObject } from "../document.ts";
import type { Operation } from "../operation.ts";

/** What parameters are read from. */
export interface ParameterSource {
  path: string;
  query: URLSearchParams;
  /** By lowercase name. */
  headers: Record<string, string>;
}

/** Returns the value of a parameter with the types of its schema, or undefined when the request does not have it. */
export function readParameter(
  document: Document,
  operation: Operation,
  parameter: ParameterObject,
  source: ParameterSource,
): unknown {
  const text = textOf(operation, parameter, source);
  return text === undefined ? undefined : coerce(document, text, parameter.schema ?? {});
}

/** Returns the value of a header of a response. */
export const readHeader = (document: Document, header: HeaderObject, text: string): unknown =>
  coerce(document, text, header.schema ?? {});

/** The value as text, or as a list or an object of texts. */
function textOf(operation: Operation, parameter: ParameterObject, { path, query, headers }: ParameterSource): unknown {
  const { name, style, explode = style === undefined || style === "form", schema } = parameter;
  const isList = schema?.["type"] === "array";
  switch (parameter.in) {
    case "path":
      return listOrText(pathValues(operation, path)[name], isList);
    case "header":
      return listOrText(headers[name.toLowerCase()], isList);
    case "cookie":
      return listOrText(cookieOf(headers["cookie"], name), isList);
    case "query": {
      if (style === "deepObject") return parseForm(query.toString())[name];
      const values = query.getAll(name);
      if (values.length === 0) return undefined;
      if (isList) return explode ? values : values.flatMap((value) => value.split(SEPARATORS[style ?? "form"] ?? ","));
      return values.length === 1 ? values[0] : values;
    }
  }
}

const SEPARATORS: Record<string, string> = { form: ",", spaceDelimited: " ", pipeDelimited: "|" };

const listOrText = (text: string | undefined, isList: boolean): string | string[] | undefined =>
  isList && text !== undefined ? text.split(",").map((item) => item.trim()) : text;

const cookieOf = (cookies: string | undefined, name: string): string | undefined =>
  cookies
    ?.split(";")
    .map((cookie) => cookie.trim().split(/=(.*)/s))
    .find(([key]) => key === name)?.[1];
