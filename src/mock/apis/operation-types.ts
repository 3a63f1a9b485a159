/** What is described, as types: which operations, statuses, examples and bodies a test can name. */
import type { RequestConditions } from "../response/match-request.ts";
import type { described } from "../../../generated/described.ts";

/** An API that is described. */
export type ApiName = keyof described;

/** A dated version of an API. */
export type VersionOf<Api extends ApiName> = keyof described[Api] & string;

/** The operations of a version, and the names of their examples. */
export interface DescribedVersion {
  operations: object;
  examples: object;
}

/** What an API in some of its versions has. */
export type DescribedOf<Api extends ApiName, Version extends VersionOf<Api>> = described[Api][Version] &
  DescribedVersion;

export type OperationIdOf<Described extends DescribedVersion> = keyof Described["examples"] & string;

/** The body of an operation's response with a status. */
type BodyOf<Described extends DescribedVersion, Id, Status> = Id extends keyof Described["operations"]
  ? Described["operations"][Id] extends { responses: infer Responses }
    ? Status extends keyof Responses
      ? Responses[Status] extends { content: infer Content }
        ? Content[keyof Content]
        : never
      : never
    : never
  : never;

/** How a response is delivered, regardless of its content. */
export interface ResponseDelivery {
  /** Headers over the documented ones; `undefined` leaves one out. */
  headers?: Record<string, string | undefined>;
  /** Milliseconds to wait before the response. */
  delay?: number;
  /** Breaks the connection instead of sending a response: `fetch` rejects with a TypeError. */
  networkError?: boolean;
  /** Which requests the response is for. Defaults to all. */
  when?: RequestConditions;
}

/**
 * A response that a test selects for an operation. Without status, example and body it is the usual one. A mock of several
 * versions accepts the responses of each: `keyof` of their union would turn the statuses into text.
 */
export type ResponseOf<Described extends DescribedVersion, Id extends OperationIdOf<Described>> = ResponseDelivery &
  (Described extends DescribedVersion ? ContentOf<Described, Id> : never);

type ContentOf<Described extends DescribedVersion, Id> = Id extends keyof Described["examples"]
  ? | { status: Exclude<GatewayStatus, keyof Described["examples"][Id]>; body?: unknown; example?: never }
    | { status?: never; example?: NamesOf<Described["examples"][Id]>; body?: never }
    | {
        [Status in keyof Described["examples"][Id]]:
          | { status: Status; example?: Described["examples"][Id][Status]; body?: never }
          | { status: Status; body: BodyOf<Described, Id, Status>; example?: never };
      }[keyof Described["examples"][Id]]
  : never;

/** What gateways respond with, although no description has it: without a body it is an error of the API. */
export type GatewayStatus = 408 | 425 | 429 | 500 | 502 | 503 | 504;

type NamesOf<Examples> = Examples[keyof Examples];
