/** Rejects requests without the credentials that their operation requires. */
import { Rejection } from "./rejection.ts";
import type { RequestContext } from "../request-context.ts";
import type { SecurityScheme } from "../../openapi/document.ts";

/** @throws {Rejection} 401 unless one alternative of the operation's security is met in full, or it has none. */
export function authorize({ apiVersion, operation, request }: RequestContext): void {
  const { security } = operation;
  const authorization = request.headers["authorization"];
  const { keyPattern, otherCredentials = {} } = apiVersion.profile;
  const patternOf = ({ bearerFormat = "" }: SecurityScheme) => otherCredentials[bearerFormat] ?? keyPattern;
  const isMet = (schemes: SecurityScheme[]) =>
    schemes.every((scheme) => isSchemeMet(scheme, authorization, patternOf(scheme)));
  if (security.length === 0 || security.some(isMet)) return;
  const message = "The request has no credential of the form that the API issues";
  throw Rejection.of(401, "unauthorized", message, ["header", "authorization"]);
}

function isSchemeMet({ type, scheme }: SecurityScheme, authorization: string | undefined, pattern: RegExp): boolean {
  if (type !== "http" || authorization === undefined) return false;
  const [name = "", credential = ""] = authorization.trim().split(/\s+(.*)/s);
  if (name.toLowerCase() !== scheme?.toLowerCase()) return false;
  return pattern.test(scheme.toLowerCase() === "basic" ? userOf(credential) : credential);
}

/** The user of `Basic base64(user:password)`, which holds the key. */
function userOf(credential: string): string {
  try {
    return atob(credential).split(":")[0] ?? "";
  } catch {
    return "";
  }
}
