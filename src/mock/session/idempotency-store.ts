/** Keeps the first answer of each idempotency key and gives it again. */
import { setHeaders } from "../response/build-response.ts";
import { Refusal } from "../request/rejection.ts";
import type { MockAnswer, MockRequest } from "../messages.ts";
import type { Operation } from "../../openapi/operation.ts";
import type { ApiProfile } from "../apis/profile.ts";

/** Keys that are remembered; the oldest are forgotten first, so that a long run does not grow. */
const LIMIT = 5_000;

interface StoredAnswer {
  answer: Pick<MockAnswer, "status" | "headers" | "body" | "example">;
  /** The request whose answer this is. */
  requestId: string;
  /** What was asked for: equal for equal requests. */
  asked: string;
}

export class IdempotencyStore {
  readonly #answers = new Map<string, StoredAnswer>();
  readonly #turns = new Map<string, Promise<unknown>>();

  get(key: string): StoredAnswer | undefined {
    return this.#answers.get(key);
  }

  set(key: string, stored: StoredAnswer): void {
    this.#answers.set(key, stored);
    if (this.#answers.size > LIMIT) this.#answers.delete(this.#answers.keys().next().value!);
  }

  /** Runs the tasks of a key one after the other, so that what comes while the first is under way gets its answer too. */
  async inTurn<T>(key: string, task: () => Promise<T>): Promise<T> {
    const turn = (this.#turns.get(key) ?? Promise.resolve()).then(task, task);
    this.#turns.set(key, turn);
    try {
      return await turn;
    } finally {
      if (this.#turns.get(key) === turn) this.#turns.delete(key);
    }
  }

  clear(): void {
    this.#answers.clear();
  }
}

interface Keyed {
  operation: Operation;
  request: MockRequest;
  requestId: string;
}

/** The answer of an operation, or the first one of the request's key. */
export async function oncePerKey(
  store: IdempotencyStore,
  profile: ApiProfile["idempotency"],
  { operation, request, requestId }: Keyed,
  answer: () => Promise<MockAnswer>,
): Promise<MockAnswer> {
  if (!takesKey(operation, profile.keyHeader)) return answer();
  const sent = request.headers[profile.keyHeader.toLowerCase()];
  if (sent === undefined) {
    const unkeyed = await answer();
    setHeaders(unkeyed, profile.headers("bypassed", requestId, sent));
    return unkeyed;
  }
  const key = `${request.headers["authorization"]}\n${sent}`;
  const asked = `${request.method} ${request.path} ${request.body ?? ""}`;
  return store.inTurn(key, async () => {
    const stored = store.get(key);
    if (stored !== undefined) {
      if (profile.refusesOthers && stored.asked !== asked) {
        const message = "The idempotency key belongs to a request with other parameters";
        throw Refusal.of(400, "idempotency", message, ["header", profile.keyHeader]);
      }
      const replayed: MockAnswer = { ...structuredClone(stored.answer), operationId: operation.id, violations: [] };
      setHeaders(replayed, profile.headers("replayed", stored.requestId, sent));
      return replayed;
    }
    const first = await answer();
    const keeps = !first.networkError && profile.stores(first.status);
    if (keeps) store.set(key, { answer: kept(first), requestId, asked });
    setHeaders(first, profile.headers(keeps ? "stored" : "bypassed", requestId, sent));
    return first;
  });
}

const takesKey = ({ parameters }: Operation, header: string): boolean =>
  parameters.some((one) => one.in === "header" && one.name.toLowerCase() === header.toLowerCase());

const kept = ({ status, headers, body, example }: MockAnswer): StoredAnswer["answer"] =>
  structuredClone({ status, headers, body, ...(example !== undefined && { example }) });
