/** Stores the first response of each idempotency key and replays it. */
import { setHeaders } from "../response/build-response.ts";
import { Rejection } from "../request/rejection.ts";
import type { MockResponse } from "../messages.ts";
import type { RequestContext } from "../request-context.ts";
import type { Operation } from "../../openapi/operation.ts";

/** How many keys are stored. The oldest is dropped first, so that a long run does not grow. */
const LIMIT = 5_000;

interface StoredResponse {
  response: Pick<MockResponse, "status" | "headers" | "body" | "example">;
  /** The id of the request that the response belongs to. */
  requestId: string;
  /** Equal for equal requests. */
  requestFingerprint: string;
}

export class IdempotencyStore {
  readonly #responses = new Map<string, StoredResponse>();
  readonly #turns = new Map<string, Promise<unknown>>();

  get(key: string): StoredResponse | undefined {
    return this.#responses.get(key);
  }

  set(key: string, stored: StoredResponse): void {
    this.#responses.set(key, stored);
    if (this.#responses.size > LIMIT) this.#responses.delete(this.#responses.keys().next().value!);
  }

  /** Runs the tasks of a key one after the other, so that a request that comes during the first gets its response too. */
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
    this.#responses.clear();
  }
}

/** Runs the rest of the stages, or replays the first response of the request's key. */
export async function withIdempotency(
  context: RequestContext,
  next: () => Promise<MockResponse>,
): Promise<MockResponse> {
  const { operation, request, requestId, session } = context;
  const { idempotency: profile } = context.apiVersion.profile;
  if (!acceptsKey(operation, profile.keyHeader)) return next();
  const sentKey = request.headers[profile.keyHeader.toLowerCase()];
  if (sentKey === undefined) {
    const response = await next();
    setHeaders(response, profile.headers("bypassed", requestId, sentKey));
    return response;
  }
  const store = session.idempotency;
  const key = `${request.headers["authorization"]}\n${sentKey}`;
  const requestFingerprint = `${request.method} ${request.path} ${request.body ?? ""}`;
  return store.inTurn(key, async () => {
    const stored = store.get(key);
    if (stored !== undefined) {
      if (profile.rejectsReuse && stored.requestFingerprint !== requestFingerprint) {
        const message = "The idempotency key belongs to a request with other parameters";
        throw Rejection.of(400, "idempotency", message, ["header", profile.keyHeader]);
      }
      const replayed: MockResponse = { ...structuredClone(stored.response), operationId: operation.id, violations: [] };
      setHeaders(replayed, profile.headers("replayed", stored.requestId, sentKey));
      return replayed;
    }
    const first = await next();
    const isStored = !first.networkError && profile.stores(first.status);
    if (isStored) store.set(key, { response: storedPart(first), requestId, requestFingerprint });
    setHeaders(first, profile.headers(isStored ? "stored" : "bypassed", requestId, sentKey));
    return first;
  });
}

const acceptsKey = ({ parameters }: Operation, header: string): boolean =>
  parameters.some((one) => one.in === "header" && one.name.toLowerCase() === header.toLowerCase());

const storedPart = ({ status, headers, body, example }: MockResponse): StoredResponse["response"] =>
  structuredClone({ status, headers, body, ...(example !== undefined && { example }) });
