/** Which of an operation's documented answers is given. */
import { findAnswer, listExamples } from "../../openapi/operation.ts";
import type { DescribedAnswer, Operation } from "../../openapi/operation.ts";

export interface Wish {
  status?: number;
  example?: string;
}

export interface Choice {
  status: number;
  answer: DescribedAnswer;
  /** Undefined for an answer without examples. */
  example: string | undefined;
}

/**
 * What a wish names among the answers of an operation, or why there is no such answer.
 *
 * @param suiting Picks the example where the wish names none.
 */
export function choose(
  operation: Operation,
  { status, example }: Wish,
  suiting: (answer: DescribedAnswer) => string | undefined,
): Choice | { problem: string } {
  const named = status === undefined ? undefined : findAnswer(operation, status);
  if (status !== undefined && named === undefined) {
    return { problem: `${operation.id} documents no answer ${status}; it has ${listExamples(operation)}` };
  }
  const answer = named ?? (example === undefined ? usual(operation) : withExample(operation, example));
  if (answer === undefined || (example !== undefined && !answer.examples.has(example))) {
    return { problem: `${operation.id} has no example "${example}"; it has ${listExamples(operation)}` };
  }
  return { status: status ?? (Number(answer.status) || 200), answer, example: example ?? suiting(answer) };
}

/** The first success, or else the first answer. */
const usual = ({ answers }: Operation): DescribedAnswer | undefined =>
  answers.find(({ status }) => status.startsWith("2")) ?? answers[0];

const withExample = ({ answers }: Operation, example: string): DescribedAnswer | undefined =>
  answers.find(({ examples }) => examples.has(example));

export const firstExample = (answer: DescribedAnswer | undefined): string | undefined =>
  answer?.examples.keys().next().value;
