/** The types of `poll`. */
import type { PollOptions } from "../poll.ts";
import type { ApiTypes, BodyOf, OptionsAt, SendOptions } from "./client.ts";
import type { PathsWith } from "./operations.ts";
import type { DataIn } from "./results.ts";

/** What can be polled: a GET, or a POST that creates or changes what a GET reads. */
export type PollPath<Api extends ApiTypes> = (keyof Api["pollables"] & PathsWith<Api, "post">) | PathsWith<Api, "get">;

export type PollVerb<Api extends ApiTypes, P> = P extends keyof Api["pollables"] ? "post" : "get";

/** The path that is read until the end. */
type ReadPath<Api extends ApiTypes, P> = P extends keyof Api["pollables"] ? Api["pollables"][P] : P;

/** What is read, by the path that creates it or by its own. */
export type PolledResource<Api extends ApiTypes, P> =
  ReadPath<Api, P> extends infer Own extends keyof Api["paths"] ? DataIn<BodyOf<Api, Own, "get">> : never;

/** A resource without final states in the description is polled until the caller says so. */
type UntilPart<Api extends ApiTypes, P> =
  ReadPath<Api, P> extends Api["final"] ? {} : Required<Pick<PollOptions<PolledResource<Api, P>>, "until">>;

/** What `poll` takes, under a name that an editor shows in place of all that it stands for. */
export type PollOptionsAt<Api extends ApiTypes, P> = OptionsAt<Api, P, PollVerb<Api, P>, readonly []> &
  PollOptions<PolledResource<Api, P>> &
  UntilPart<Api, P>;

/** Nothing has to be passed where nothing is required. Any options go with an unknown path: its message is the one to show. */
export type PollArguments<Api extends ApiTypes, P> = [P] extends [PollPath<Api>]
  ? {} extends PollOptionsAt<Api, P>
    ? [options?: PollOptionsAt<Api, P>]
    : [options: PollOptionsAt<Api, P>]
  : [options?: SendOptions];
