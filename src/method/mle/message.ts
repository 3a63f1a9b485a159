/** The form of an encrypted body. */
import { parseJson } from "../../runtime/json.ts";

/** Announces an encrypted request body. */
export const MLE_HEADER = "method-mle";

export const wrap = (message: string): string => JSON.stringify({ encrypted: message });

/** Returns the message in an encrypted body; undefined for any other body. */
export function unwrapMessage(text: string): string | undefined {
  const { encrypted } = (parseJson(text) ?? {}) as { encrypted?: unknown };
  return typeof encrypted === "string" ? encrypted : undefined;
}
