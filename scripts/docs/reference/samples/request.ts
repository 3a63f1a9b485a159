/** The request that the samples of an operation make, out of nothing but the description's own examples. */
import { resolveReference } from "../../../../src/openapi/document.ts";
import type { Version } from "../../content/api-model.ts";
import type { Node, Operation, Parameter } from "../../content/operations.ts";

export interface SampleRequest {
  method: string;
  /** With templates. */
  path: string;
  server: string;
  pathValues: Record<string, string>;
  /** Only what an operation cannot do without. */
  query: Record<string, string>;
  /** Header → value, for the dated version. */
  versionHeader: [name: string, value: string] | undefined;
  /** Name of the header that makes the request safe to repeat. */
  idempotencyHeader: string | undefined;
  body: { mediaType: string; value: unknown } | undefined;
  /** The variable of the environment that holds the credential, e.g. `METHOD_API_KEY`. */
  variable: string;
  /** How the credential is sent. */
  scheme: "bearer" | "basic" | undefined;
}

/** The request of an operation, with the first example of its body. */
export function sampleRequest({ document, name, version }: Version, operation: Operation): SampleRequest {
  const { method, path, parameters, node } = operation;
  const inPlace = (place: Parameter["in"]) => parameters.filter((parameter) => parameter.in === place);
  const dated = inPlace("header").find(({ schema }) => names(resolveReference(document, schema) as Node, version));
  return {
    method,
    path,
    server: (document.servers as { url: string }[] | undefined)?.[0]?.url ?? "",
    pathValues: values(inPlace("path")),
    query: values(inPlace("query").filter(({ required }) => required === true)),
    versionHeader: dated && [dated.name, version],
    idempotencyHeader: inPlace("header").find(({ name }) => name.toLowerCase() === "idempotency-key")?.name,
    body: bodyOf(document, node),
    variable: `${name.toUpperCase()}_${credentialOf(node)}`,
    scheme: schemeOf(document, node),
  };
}

/** Whether a schema lets nothing through but one value. */
const names = (schema: Node | undefined, value: string): boolean =>
  schema?.const === value || (schema?.enum?.length === 1 && schema.enum[0] === value);

const values = (parameters: Parameter[]): Record<string, string> =>
  Object.fromEntries(parameters.map(({ name, example }) => [name, String(example ?? "")]));

/** Omits an empty object where it is optional. */
function bodyOf(document: Node, node: Node): SampleRequest["body"] {
  const body = resolveReference(document, node.requestBody) as Node | undefined;
  const [mediaType, media] = Object.entries((body?.content ?? {}) as Record<string, Node>)[0] ?? [];
  const [example] = Object.values((media?.examples ?? {}) as Record<string, Node>);
  if (body === undefined || mediaType === undefined || example === undefined) return undefined;
  const { value } = resolveReference(document, example) as { value: unknown };
  const isEmpty = typeof value === "object" && value !== null && Object.keys(value).length === 0;
  return isEmpty && body.required !== true ? undefined : { mediaType, value };
}

function schemeOf(document: Node, node: Node): SampleRequest["scheme"] {
  const [requirement] = (node.security ?? document.security ?? []) as Node[];
  const [name] = Object.keys(requirement ?? {});
  const scheme = name === undefined ? undefined : (document.components?.securitySchemes?.[name] as Node | undefined);
  const resolved = scheme && (resolveReference(document, scheme) as Node);
  if (resolved?.type !== "http") return undefined;
  return resolved.scheme === "basic" ? "basic" : "bearer";
}

/** `API_KEY`, or the name of the security scheme that only this operation requires, e.g. `OPAL_TOKEN`. */
function credentialOf({ security }: Node): string {
  const [own] = Object.keys((security as Node[] | undefined)?.[0] ?? {});
  return own === undefined ? "API_KEY" : own.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();
}
