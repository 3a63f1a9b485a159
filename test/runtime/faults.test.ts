/**
 * What a caller sees of everything that can go wrong on a socket, in every runtime that the package supports.
 * Each cell says what the call resolved with, or what it threw, and after how many requests. A POST carries one
 * idempotency key on all of its requests; GET and PUT carry none.
 */
import { beforeAll, describe, expect, test } from "vitest";
import type { Outcome } from "./faults/program.ts";
import { RUNTIMES, runProgram } from "./programs.ts";

const TABLE = `
| fault                                    | GET                                       | POST with a key                           | PUT                                       |
| ---------------------------------------- | ----------------------------------------- | ----------------------------------------- | ----------------------------------------- |
| nothing                                  | 200 after 1                               | 200 after 1                               | 200 after 1                               |
| connection refused                       | throws ConnectionError after 3            | throws ConnectionError after 3            | throws ConnectionError after 3            |
| connection reset                         | throws ConnectionError after 3            | throws ConnectionError after 3            | throws ConnectionError after 1            |
| connection reset once                    | 200 after 2                               | 200 after 2                               | throws ConnectionError after 1            |
| headers, then silence                    | throws TimeoutError after 3               | throws TimeoutError after 3               | throws TimeoutError after 1               |
| half a body                              | throws ConnectionError 200 after 3        | throws ConnectionError 200 after 3        | throws ConnectionError 200 after 1        |
| slow drip                                | throws TimeoutError after 3               | throws TimeoutError after 3               | throws TimeoutError after 1               |
| answers 200 with broken JSON             | throws UnparsableResponseError 200 after 1 | throws UnparsableResponseError 200 after 1 | throws UnparsableResponseError 200 after 1 |
| answers 200 without a body               | throws UnparsableResponseError 200 after 1 | throws UnparsableResponseError 200 after 1 | throws UnparsableResponseError 200 after 1 |
| answers 200 that says success: false     | throws UnparsableResponseError 200 after 1 | throws UnparsableResponseError 200 after 1 | throws UnparsableResponseError 200 after 1 |
| answers 200 with HTML                    | throws UnparsableResponseError 200 after 1 | throws UnparsableResponseError 200 after 1 | throws UnparsableResponseError 200 after 1 |
| answers 400                              | 400 InvalidRequestError after 1           | 400 InvalidRequestError after 1           | 400 InvalidRequestError after 1           |
| answers 401                              | 401 AuthorizationError after 1            | 401 AuthorizationError after 1            | 401 AuthorizationError after 1            |
| answers 409, which is not declared       | throws InvalidRequestError 409 after 1    | throws InvalidRequestError 409 after 1    | throws InvalidRequestError 409 after 1    |
| answers 408                              | throws InvalidRequestError 408 after 3    | throws InvalidRequestError 408 after 3    | throws InvalidRequestError 408 after 1    |
| answers 429 once, Retry-After in seconds | 200 after 2                               | 200 after 2                               | 200 after 2                               |
| answers 429 once, Retry-After as a date  | 200 after 2                               | 200 after 2                               | 200 after 2                               |
| answers 429, Retry-After beyond the cap  | 429 InvalidRequestError after 1           | 429 InvalidRequestError after 1           | 429 InvalidRequestError after 1           |
| answers 500                              | 500 ServerError after 3                   | 500 ServerError after 1                   | 500 ServerError after 1                   |
| answers 500 once                         | 200 after 2                               | 500 ServerError after 1                   | 500 ServerError after 1                   |
| answers 500 without a body               | 500 ServerError after 3                   | 500 ServerError after 1                   | 500 ServerError after 1                   |
| answers 502 with HTML                    | throws ServerError 502 after 3            | throws ServerError 502 after 3            | throws ServerError 502 after 1            |
| answers 503 once                         | 200 after 2                               | 200 after 2                               | 200 after 2                               |
| answers 504                              | throws ServerError 504 after 3            | throws ServerError 504 after 3            | throws ServerError 504 after 1            |
| redirect to another host                 | throws ConnectionError after 1            | throws ConnectionError after 1            | throws ConnectionError after 1            |
| gzip                                     | 200 after 1                               | 200 after 1                               | 200 after 1                               |
| 10 MB                                    | throws UnparsableResponseError 200 after 1 | throws UnparsableResponseError 200 after 1 | throws UnparsableResponseError 200 after 1 |
| 10 MB behind gzip                        | throws UnparsableResponseError 200 after 1 | throws UnparsableResponseError 200 after 1 | throws UnparsableResponseError 200 after 1 |
`;

const EXPECTED = TABLE.trim()
  .split("\n")
  .slice(2)
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

/** The waits that are not the usual backoff: half of 500 ms, then half of 1 000 ms. */
const WAITS: Record<string, number[]> = {
  "answers 429 once, Retry-After in seconds": [7_250],
  "answers 429 once, Retry-After as a date": [3_250],
};

describe.each(Object.entries(RUNTIMES))("%s", (name, runtime) => {
  let outcomes: Outcome[];

  beforeAll(async () => {
    // Deno and Bun repeat a request by themselves, unseen, when a connection that they use again is reset.
    const args = name.startsWith("Node") ? [] : ["close"];
    const run = await runProgram("test/runtime/faults/program.ts", runtime, args);
    // It ends by itself, so nothing is left open; an unhandled rejection would be its end with code 1.
    expect(run).toMatchObject({ code: 0, stderr: "" });
    outcomes = JSON.parse(run.stdout) as Outcome[];
  });

  const find = (fault: string, method: string): Outcome =>
    outcomes.find((outcome) => outcome.fault === fault && outcome.method === method) as Outcome;

  test.each(EXPECTED)("%s", (fault, get, post, put) => {
    const seen = ["GET", "POST", "PUT"].map((method) => find(fault as string, method).saw);
    expect(seen).toEqual([get, post, put]);
  });

  test("the table has every fault", () => {
    expect(new Set(outcomes.map(({ fault }) => fault))).toEqual(new Set(EXPECTED.map(([fault]) => fault)));
  });

  test("a POST carries one key on every request, GET and PUT carry none", () => {
    for (const { fault, method, keys, saw } of outcomes) {
      const sent = fault === "connection refused" ? 0 : Number(saw.split(" ").at(-1));
      expect(keys, fault).toEqual(Array.from({ length: sent }, () => (method === "POST" ? "key-1" : null)));
    }
  });

  test("waits are half of their limit, on top of what Retry-After requests", () => {
    for (const { fault, saw, waits } of outcomes) {
      const retries = Number(saw.split(" ").at(-1)) - 1;
      expect(waits, fault).toEqual((WAITS[fault] ?? [250, 500]).slice(0, retries));
    }
  });
});
