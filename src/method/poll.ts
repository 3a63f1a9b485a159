/** Asynchronous resources of the Method API. */
import { pollUntil, type PollInput, type PollOptions } from "../runtime/poll.ts";
import type { ApiTypes, Arguments, Client, DataOf, OptionsAt } from "../runtime/types/client.ts";
import type { OperationAt, PathsWith } from "../runtime/types/operations.ts";

/** Paths that create an asynchronous resource. */
type CreatePath<Api extends ApiTypes> = keyof Api["pollables"] & PathsWith<Api, "post">;

/** Paths that retrieve one. */
type RetrievePath<Api extends ApiTypes> = Api["pollables"][keyof Api["pollables"]] & PathsWith<Api, "get">;

type VerbOf<Api extends ApiTypes, P> = P extends keyof Api["pollables"] ? "post" : "get";

/** What is retrieved, by the path that creates it or by its own. */
type ResourceOf<Api extends ApiTypes, P> = (
  P extends keyof Api["pollables"] ? Api["pollables"][P] : P
) extends infer Own extends keyof Api["paths"]
  ? DataOf<Api, Own, "get"> extends { data: infer Resource }
    ? Resource
    : never
  : never;

/** What `poll` takes, under a name that an editor shows in place of all that it stands for. */
type PollOptionsAt<Api extends ApiTypes, P extends keyof Api["paths"]> = OptionsAt<
  Api,
  P,
  VerbOf<Api, P>,
  readonly []
> &
  PollOptions<ResourceOf<Api, P>>;

/**
 * Creates an asynchronous resource and reads it until its status is `completed` or `failed`. A webhook tells the same
 * without asking.
 *
 * @param client - A client of any version.
 * @param path - The path that creates the resource, or the path of one that exists already; others do not compile.
 * @param options - What the call takes, with `interval` (1 000 ms, growing by half), `maxInterval` (10 000 ms), `maxWait`
 *   (120 000 ms), `until` and `onState`. `signal` ends the waiting.
 * @returns The resource. When it failed, its `error` says why: that is not thrown.
 * @throws `TimeoutError` when it was not ready within `maxWait`, `AbortedError`, and whatever `unwrap` throws for a request.
 * @example
 * const balance = await poll(method, "/accounts/{acc_id}/balances", { params: { path: { acc_id } } });
 * if (balance.status === "completed") console.log(balance.amount, "cents");
 * @see https://docs.methodfi.com/2024-04-04/reference/accounts/balances/create-a-balance
 */
export function poll<Api extends ApiTypes, P extends CreatePath<Api> | RetrievePath<Api>>(
  client: Client<Api>,
  path: P,
  ...[options]: Arguments<OperationAt<Api, P, VerbOf<Api, P>>, PollOptionsAt<Api, P>>
): Promise<ResourceOf<Api, P>> {
  const open = (body: unknown) => (body as { data?: unknown } | null)?.data ?? {};
  return pollUntil(
    client as unknown as Parameters<typeof pollUntil>[0],
    path,
    (options ?? {}) as PollInput,
    open,
  ) as never;
}
