/** Whether a request carries the credentials that an operation asks for. */
import type { SecurityScheme } from "../../openapi/document.ts";
import type { Operation } from "../../openapi/operation.ts";

/** True when one alternative of the operation's security is met in full, or it has none. */
export function isAuthorized(operation: Operation, authorization: string | undefined, keyPattern: RegExp): boolean {
  const { security } = operation;
  return security.length === 0 || security.some((schemes) => schemes.every((s) => isMet(s, authorization, keyPattern)));
}

function isMet({ type, scheme }: SecurityScheme, authorization: string | undefined, keyPattern: RegExp): boolean {
  if (type !== "http" || authorization === undefined) return false;
  const [name = "", credential = ""] = authorization.trim().split(/\s+(.*)/s);
  if (name.toLowerCase() !== scheme?.toLowerCase()) return false;
  return keyPattern.test(scheme.toLowerCase() === "basic" ? userOf(credential) : credential);
}

/** The user of `Basic base64(user:password)`, which is where a key stands. */
function userOf(credential: string): string {
  const [user = ""] = Buffer.from(credential, "base64").toString().split(":");
  return user;
}
