/** Reads the body of a delivery, and types what a description does not list. */
import { parseJson } from "../json.ts";
import { toBytes, toText } from "./bytes.ts";
import { WebhookError } from "./error.ts";

declare const undescribed: unique symbol;

/**
 * A type of event that this description does not know, as text: `String(event.type)`.
 *
 * It is a string when the program runs. To the compiler it is not: a union with a plain string would not narrow, and a
 * misspelled type would compile.
 */
export interface UnknownWebhookType {
  readonly [undescribed]: true;
  toString(): string;
}

/** The known members of a union that new values can extend. */
type Known<Text> = Text extends string ? (string extends Text ? never : Text) : never;

/** Events whose `type` has only the values that the description lists, so that they narrow on it. */
export type Closed<Event> = Event extends { type: unknown }
  ? { [Key in keyof Event]: Key extends "type" ? Known<Event[Key]> : Event[Key] }
  : never;

/**
 * Returns the object in a body with a non-empty `type`.
 *
 * @throws {WebhookError} when the body is not UTF-8, not JSON, or not such an object.
 */
export function readEvent(body: string | Uint8Array): Record<string, unknown> {
  const event = parseBody(body);
  if (!isRecord(event) || typeof event.type !== "string" || event.type === "") throw new WebhookError("not-an-event");
  return event;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Bytes that are not UTF-8 are not an event. */
function parseBody(body: string | Uint8Array): unknown {
  try {
    return parseJson(toText(toBytes(body)));
  } catch {
    throw new WebhookError("not-an-event");
  }
}
