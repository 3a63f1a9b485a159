/** A valid request for an operation, made from nothing but the description's own examples. */
import { deref, operationsOf, type Bundle, type Node, type Operation } from "./bundles.ts";

export interface ExampleRequest {
  /** Path parameter → its example. */
  path: Record<string, string>;
  /** Required query parameter → its example. */
  query: Record<string, string>;
  body: unknown;
  mediaType: string | undefined;
}

/** Path values and the first example of the body. */
export function exampleRequest({ document }: Bundle, { operation, parameters }: Operation): ExampleRequest {
  const examplesIn = (place: string) =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === place && parameter.required === true)
        .map(({ name, example }) => [name, example as string]),
    );
  const body = operation.requestBody && deref(document, operation.requestBody);
  const [mediaType, media] = Object.entries((body?.content ?? {}) as Record<string, Node>)[0] ?? [];
  const [example] = Object.values((media?.examples ?? {}) as Record<string, Node>);
  return {
    path: examplesIn("path"),
    query: examplesIn("query"),
    body: example && (deref(document, example).value as unknown),
    mediaType,
  };
}

/** A path template with its values. */
export const fillPath = (template: string, values: Record<string, string>): string =>
  template.replaceAll(/\{([^}]+)\}/g, (_match, name: string) => values[name] ?? "");

export interface Answer {
  status: string;
  mediaType: string | undefined;
  /** JSON Pointer of the body's schema. */
  schemaPointer: string;
  example: string;
  value: unknown;
}

/** Every named example of every response that an operation declares. */
export function answersOf({ document }: Bundle, { operation, pointer }: Operation): Answer[] {
  return Object.entries(operation.responses as Record<string, Node>).flatMap(([status, node]) => {
    const base = typeof node.$ref === "string" ? node.$ref.slice(1) : `${pointer}/responses/${status}`;
    const content = (deref(document, node).content ?? {}) as Record<string, Node>;
    return Object.entries(content).flatMap(([mediaType, media]) =>
      Object.entries((media.examples ?? {}) as Record<string, Node>).map(([example, each]) => ({
        status,
        mediaType,
        schemaPointer: `${base}/content/${mediaType.replace("/", "~1")}/schema`,
        example,
        value: deref(document, each).value as unknown,
      })),
    );
  });
}

export interface ContractCase extends Answer {
  operation: Operation;
  name: string;
}

/** One case per documented response of every operation, for the contract tests. */
export const contractCases = (bundle: Bundle): ContractCase[] =>
  operationsOf(bundle).flatMap((operation) =>
    answersOf(bundle, operation).map((answer) => ({
      ...answer,
      operation,
      name: `${operation.id} ${answer.status} ${answer.example}`,
    })),
  );
