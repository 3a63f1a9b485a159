/** Reads the bodies of requests. The compiler does not see what a caller sends, so that everything is checked here. */
import type { Borrower } from "./borrower.ts";
import type { PayoffRequest } from "./payoff.ts";

/** A request that is refused, with the status and a message for the caller. Repeats nothing that was sent. */
export class BadRequest extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Accepts JSON only. A page of another origin can send that only after the browser has asked us, and we do not agree. */
async function readJson(request: Request): Promise<Record<string, unknown>> {
  const [type = ""] = (request.headers.get("content-type") ?? "").split(";");
  if (type.trim().toLowerCase() !== "application/json") {
    throw new BadRequest(415, "the content type is not application/json");
  }
  const body: unknown = await request.json().catch(() => {
    throw new BadRequest(400, "the body is not JSON");
  });
  if (typeof body !== "object" || body === null) throw new BadRequest(422, "the body is not an object");
  return body as Record<string, unknown>;
}

/** The texts of a body, all of them required. */
async function readTexts<Name extends string>(request: Request, names: readonly Name[]): Promise<Record<Name, string>> {
  const body = await readJson(request);
  const texts = names.map((name) => {
    const value = Object.hasOwn(body, name) ? body[name] : undefined;
    if (typeof value !== "string" || value.trim() === "") throw new BadRequest(422, `${name} is missing or no text`);
    return [name, value];
  });
  return Object.fromEntries(texts) as Record<Name, string>;
}

export const readBorrower = (request: Request): Promise<Borrower> =>
  readTexts(request, ["firstName", "lastName", "phone", "dateOfBirth", "phoneVerifiedAt"]);

/** Without a reference, every repetition would be a payment of its own. */
export const readPayoff = (request: Request): Promise<PayoffRequest> =>
  readTexts(request, ["cardId", "bankAccountId", "reference"]);
