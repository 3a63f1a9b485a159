/** The work on one request whose operation is known: credentials, idempotency, validation, choice, answer. */
import { chosenAnswer, refusalAnswer, setHeaders } from "./answer.ts";
import { parseBody } from "./body.ts";
import { choose } from "./choice.ts";
import { isAuthorized } from "./credentials.ts";
import { parsePrefer } from "./prefer.ts";
import { Refusal } from "./refusal.ts";
import { shape } from "./shape.ts";
import { suitingExample } from "./variant.ts";
import type { Description } from "./description.ts";
import type { MockAnswer, MockRequest } from "./exchange.ts";
import type { IdempotencyStore } from "./idempotency.ts";
import type { DescribedAnswer, Operation } from "./operation.ts";
import type { Overrides } from "./overrides.ts";
import type { Violation } from "./validator.ts";

export interface Task {
  description: Description;
  operation: Operation;
  request: MockRequest;
  requestId: string;
  /** What outlives the request. */
  memory: { overrides: Overrides; idempotency: IdempotencyStore };
}

/** Answers a request, once per idempotency key. */
export async function perform(task: Task): Promise<MockAnswer> {
  const { description, operation, request, requestId, memory } = task;
  const { idempotency, keyPattern } = description.profile;
  const credential = request.headers["authorization"];
  if (!isAuthorized(operation, credential, keyPattern)) {
    const message = "There is no credential of the form that the API issues";
    throw Refusal.of(401, "unauthorized", message, ["header", "authorization"]);
  }
  if (!takesKey(operation, idempotency.keyHeader)) return operate(task);
  const sent = request.headers[idempotency.keyHeader.toLowerCase()];
  const key = sent === undefined ? undefined : `${credential}\n${sent}`;
  const stored = key === undefined ? undefined : memory.idempotency.get(key);
  if (stored !== undefined) {
    const replayed: MockAnswer = { ...structuredClone(stored.answer), operationId: operation.id, violations: [] };
    setHeaders(replayed, idempotency.headers("replayed", stored.requestId));
    return replayed;
  }
  const answer = await operate(task).catch((error: unknown) => refused(task, error));
  const keeps = key !== undefined && !answer.networkError && idempotency.stores(answer.status);
  if (keeps) memory.idempotency.set(key, { answer: kept(answer), requestId });
  setHeaders(answer, idempotency.headers(keeps ? "stored" : "bypassed", requestId));
  return answer;
}

const takesKey = ({ parameters }: Operation, header: string): boolean =>
  parameters.some((one) => one.in === "header" && one.name.toLowerCase() === header.toLowerCase());

const kept = ({ status, headers, body, example }: MockAnswer) =>
  structuredClone({ status, headers, body, ...(example !== undefined && { example }) });

/** Turns a refusal into its answer; any other error goes on. */
export function refused(
  { description, operation }: Pick<Task, "description"> & Partial<Task>,
  error: unknown,
): MockAnswer {
  if (!(error instanceof Refusal)) throw error;
  const answer = refusalAnswer(description, operation, error.status, error.violations);
  setHeaders(answer, error.headers);
  return answer;
}

async function operate(task: Task): Promise<MockAnswer> {
  const { description, operation, request, memory } = task;
  const { profile } = description;
  const { headers } = request;
  const body = parseBody(description.document, operation, request);
  const validator = await description.validator();
  const { method, path, query } = request;
  const element = { method: method.toLowerCase(), url: { path, query: queryFields(query) }, headers, body };
  const found = validator.request(operation, element);
  if (found.some(isError)) throw new Refusal(400, found);

  const override = memory.overrides.take(operation.id);
  const asked = { body, query, expandParameter: profile.expandParameter, expandable: expandable(operation, profile) };
  const suiting = ({ examples }: DescribedAnswer) => suitingExample(examples, profile.resource, asked);
  const wish = override ?? parsePrefer(headers["prefer"]);
  const choice = "problem" in wish ? wish : choose(operation, wish, suiting);
  if ("problem" in choice) throw Refusal.of(400, "prefer", choice.problem, ["header", "prefer"]);

  const answer = chosenAnswer(operation, choice, override);
  shape(answer, { description, operation, request, body });
  setHeaders(answer, override?.headers ?? {});
  const element2 = { statusCode: answer.status, headers: answer.headers, body: answer.body };
  answer.violations = [...found, ...validator.answer(operation, element2)];
  return answer;
}

const isError = ({ severity }: Violation): boolean => severity === "Error";

/** The values that the expand parameter can have. */
function expandable({ parameters }: Operation, { expandParameter }: Description["profile"]): readonly string[] {
  const schema = parameters.find(({ name }) => name === expandParameter)?.schema;
  return ((schema?.["items"] as { enum?: string[] } | undefined)?.enum ?? []) as string[];
}

/** A query as Prism takes it: a name that is repeated has a list. */
export function queryFields(query: URLSearchParams): Record<string, string | string[]> {
  const found: Record<string, string | string[]> = {};
  for (const [name, value] of query) {
    const before = Object.hasOwn(found, name) ? found[name] : undefined;
    found[name] = before === undefined ? value : [...[before].flat(), value];
  }
  return found;
}
