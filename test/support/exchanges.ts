/** Valid and damaged requests and responses of every operation, made from the examples of a description. */
import { listOperations, type Operation } from "../../src/openapi/operation.ts";
import { deref, operationsOf, type Bundle, type Node } from "./bundles.ts";
import { damage } from "./damage.ts";
import { answersOf, exampleRequest, fillPath } from "./requests.ts";
import type { Document } from "../../src/openapi/document.ts";

type Fields = Record<string, unknown>;

export interface SentRequest {
  path: string;
  query: Record<string, string>;
  body: unknown;
}

export interface GivenResponse {
  status: number;
  body: unknown;
}

export interface OperationExchanges {
  id: string;
  method: string;
  operation: Operation;
  valid: SentRequest;
  /** Undefined for an operation whose body or query has nested names, as forms do. */
  requests: SentRequest[] | undefined;
  /** Those that are JSON. */
  responses: GivenResponse[];
}

/** Copies in each of which one thing is wrong or missing, two levels deep. */
function variations(value: unknown, depth = 2): unknown[] {
  if (typeof value !== "object" || value === null || depth === 0) return [];
  if (Array.isArray(value)) return [[], ...variations(value[0], depth).map((first) => [first, ...value.slice(1)])];
  const fields = value as Fields;
  return Object.entries(fields).flatMap(([name, field]) => {
    const { [name]: _, ...without } = fields;
    const inside = typeof field === "object" && field !== null && !Array.isArray(field);
    const wrong = ["no_such_value", "", 1.5, -1, null, ...(inside ? [{ ...field, undeclared: 1 }] : [])];
    return [without, ...[...wrong, ...variations(field, depth - 1)].map((each) => ({ ...fields, [name]: each }))];
  });
}

/** At most so many values, spread over all of them. */
function sample<T>(values: T[], most: number): T[] {
  const step = Math.max(1, values.length / most);
  return Array.from({ length: Math.min(most, values.length) }, (_, index) => values[Math.floor(index * step)]!);
}

/** Copies in each of which one list is twice or much longer, or one object has many more properties. */
function enlarged(value: unknown, depth = 3): unknown[] {
  if (typeof value !== "object" || value === null || depth === 0) return [];
  if (Array.isArray(value)) {
    return [[...value, ...value], Array.from({ length: 300 }, (_, index) => value[index % value.length] as unknown)];
  }
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`extra_${index}`, "x"]));
  const inside = Object.entries(value).flatMap(([name, field]) =>
    enlarged(field, depth - 1).map((each) => ({ ...value, [name]: each })),
  );
  return [{ ...value, ...many }, ...inside];
}

const undeclared = (value: unknown): unknown[] =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? [{ ...value, undeclared: 1 }] : [];

/**
 * Returns the exchanges of every operation.
 *
 * @param most - How many damaged bodies of a request or response at most.
 */
export function exchangesOf(bundle: Bundle, most: number): OperationExchanges[] {
  const operations = new Map(listOperations(bundle.document as Document).map(({ id, operation }) => [id, operation()]));
  return operationsOf(bundle).map((each) => {
    const { id, method, parameters } = each;
    const { path, query, mediaType = "application/json", body } = exampleRequest(bundle, each);
    const isNested = mediaType !== "application/json" || parameters.some(({ style }) => style === "deepObject");
    const valid = { path: fillPath(each.path, path), query, body: isNested ? undefined : body };
    const wrongPaths = Object.keys(path).map((name) => fillPath(each.path, { ...path, [name]: "zzz_1" }));
    const examples = bodiesOf(bundle, each.operation);
    const requests = [
      valid,
      ...[...examples, ...examples.flatMap(withoutEach)].map((one) => ({ ...valid, body: one })),
      ...[...undeclared(body), ...sample(enlarged(body), most / 2), ...sample(variations(body), most)].map((one) => ({
        ...valid,
        body: one,
      })),
      ...wrongPaths.map((one) => ({ ...valid, path: one })),
      ...queriesOf(parameters).map((one) => ({ ...valid, query: { ...query, ...one } })),
    ];
    const answers = answersOf(bundle, each).filter((one) => one.mediaType === "application/json");
    const first = [...new Map(answers.map((one) => [one.status, one])).values()];
    const success = first[0]?.value;
    const damaged =
      success === undefined
        ? []
        : [
            ...undeclared(success),
            ...sample(enlarged(success), most / 6),
            ...sample(damage(success as Fields), most / 2).map(({ value }) => value),
            ...sample(variations(success), most / 2),
          ];
    const status = Number(first[0]?.status);
    return {
      id,
      method,
      operation: operations.get(id)!,
      valid,
      requests: isNested ? undefined : requests,
      responses: [
        ...first.map((one) => ({ status: Number(one.status), body: one.value })),
        ...damaged.map((one) => ({ status, body: one })),
      ],
    };
  });
}

/** Every example of the body of a request. */
function bodiesOf({ document }: Bundle, { requestBody }: Node): unknown[] {
  const { content = {} } = requestBody === undefined ? {} : deref(document, requestBody as Node);
  const [media] = Object.values(content as Record<string, Node>);
  return Object.values((media?.examples ?? {}) as Record<string, Node>).map((one) => deref(document, one).value);
}

/** Copies in each of which one property is missing. */
const withoutEach = (value: unknown): unknown[] =>
  Object.keys(value as Fields).map((name) =>
    Object.fromEntries(Object.entries(value as Fields).filter(([key]) => key !== name)),
  );

/** Each query parameter with its example and with wrong values, and one that no operation has. */
const queriesOf = (parameters: Node[]): Record<string, string>[] => [
  ...parameters
    .filter((one) => one.in === "query")
    .flatMap(({ name, example }) =>
      [String(example), "no such value", "0", "99999999"].map((value) => ({ [name as string]: value })),
    ),
  { undeclared: "1" },
];
