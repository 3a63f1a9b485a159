/** The work on one request whose operation is known: credentials, idempotency, validation, choice, answer. */
import { chosenAnswer, refusalAnswer, setHeaders } from "./response/build-response.ts";
import { expandable, texts } from "./request/expandable.ts";
import { parseBody } from "./request/parse-body.ts";
import { choose } from "./response/select-response.ts";
import { checkRequest, readFormQuery } from "./request/form-query.ts";
import { isAuthorized } from "./request/authorize.ts";
import { isFields, mergeSaid } from "./response/echo-request.ts";
import { oncePerKey } from "./session/idempotency-store.ts";
import { parsePrefer } from "./request/prefer-header.ts";
import { Refusal } from "./request/rejection.ts";
import { shape } from "./response/personalize.ts";
import { unheeded } from "./request/unknown-input.ts";
import { suitingExample } from "./response/match-example.ts";
import type { Description } from "./apis/api-version.ts";
import type { MockAnswer, MockRequest } from "./messages.ts";
import type { IdempotencyStore } from "./session/idempotency-store.ts";
import type { DescribedAnswer, Operation } from "../openapi/operation.ts";
import type { Overrides } from "./response/overrides.ts";
import type { State } from "./session/resource-store.ts";
import type { Violation } from "../openapi/validation/validator.ts";

export interface Task {
  description: Description;
  operation: Operation;
  request: MockRequest;
  requestId: string;
  /** What outlives the request. */
  memory: { overrides: Overrides; idempotency: IdempotencyStore; state: State | undefined; checkExamples: boolean };
}

/** Answers a request, once per idempotency key. */
export async function perform(task: Task): Promise<MockAnswer> {
  const { description, operation, request, memory } = task;
  const { profile } = description;
  if (!isAuthorized(operation, request.headers["authorization"], profile.keyPattern)) {
    const message = "There is no credential of the form that the API issues";
    throw Refusal.of(401, "unauthorized", message, ["header", "authorization"]);
  }
  return oncePerKey(memory.idempotency, profile.idempotency, task, () =>
    operate(task).catch((error: unknown) => refused(task, error)),
  );
}

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
  const { path, query } = request;
  const element = { path, query, headers, body };
  const form = readFormQuery(description, operation, query);
  const found = [...checkRequest(validator, operation, element, form), ...unheeded(description, operation, request)];
  if (found.some(isError)) throw new Refusal(profile.statusOf?.(found) ?? 400, found);

  const kept = memory.state?.find(operation, request);
  if (kept !== undefined && kept.resource === undefined) {
    throw Refusal.of(404, "deleted", "The resource was deleted", ["path"]);
  }
  const override = memory.overrides.take(operation.id);
  const said = mergeSaid(kept?.said ?? {}, isFields(body) ? body : {});
  const fields = { ...form, ...said };
  const asked = {
    fields,
    query,
    expanded: [...query.getAll(profile.expandParameter), ...texts(form?.["expand"]), ...texts(fields["expand"])],
    expandable: expandable(description, operation),
  };
  const suiting = ({ examples }: DescribedAnswer) => suitingExample(examples, profile.resource, asked);
  const wish = possible(override ?? parsePrefer(headers["prefer"]));
  const answer = chosenAnswer(operation, possible(choose(operation, wish, suiting)), override);
  // Who names an answer wants to see it as it is documented.
  const isNamed = wish.example !== undefined || wish.status !== undefined;
  const recalled = isNamed || asked.expanded.length > 0 ? undefined : memory.state?.recall(operation, request);
  const context = { description, operation, request, fields, validator };
  shape(answer, { ...context, said: wish.example === undefined ? said : {}, recalled });
  if (answer.status < 300 && !answer.networkError) memory.state?.keep(answer, description, operation, request, said);
  setHeaders(answer, override?.headers ?? {});
  const isDocumented = answer.example !== undefined && override?.headers === undefined;
  const wrong = isDocumented && !memory.checkExamples ? [] : validator.answer(operation, answer);
  answer.violations = [...found, ...wrong];
  return answer;
}

/** What `Prefer` asks for, when it can be given. */
function possible<T extends object>(wish: T | { problem: string }): T {
  if ("problem" in wish) throw Refusal.of(400, "prefer", wish.problem, ["header", "prefer"]);
  return wish;
}

const isError = ({ severity }: Violation): boolean => severity === "Error";
