/** The service over HTTP: `POST /borrowers` and `POST /payoffs`. */
import { isApiError, isLinkspecError, isMisuseError, type MethodClient } from "linkspec/method";
import { onboard } from "./borrower.ts";
import { BadRequest, readBorrower, readPayoff } from "./input.ts";
import { payOff } from "./payoff.ts";

export type App = (request: Request) => Promise<Response>;

/** Makes the service. It takes and gives what the Fetch API knows, so that any server can carry it. */
export function createApp(method: MethodClient): App {
  return async (request) => {
    const { pathname } = new URL(request.url);
    const route = `${request.method} ${pathname}`;
    try {
      if (route === "POST /borrowers") {
        return Response.json(await onboard(method, await readBorrower(request)), { status: 201 });
      }
      if (route === "POST /payoffs") {
        const payoff = await payOff(method, await readPayoff(request));
        return Response.json(payoff, { status: payoff.outcome === "paid" ? 201 : 200 });
      }
      return Response.json({ error: "no such route" }, { status: 404 });
    } catch (error) {
      return failure(error);
    }
  };
}

/** Our caller is told whose fault it was; the log gets what Method's support needs. Neither gets keys or bodies. */
function failure(error: unknown): Response {
  if (error instanceof BadRequest) return Response.json({ error: error.message }, { status: error.status });
  if (!isLinkspecError(error)) throw error;
  console.error(error.message, isApiError(error) ? error.requestId : "");
  // An id that cannot be one is refused before anything is sent.
  if (isMisuseError(error)) return Response.json({ error: "INVALID_REQUEST" }, { status: 422 });
  if (isApiError(error) && error.status === 400) return Response.json({ error: error.subType }, { status: 422 });
  return Response.json({ error: "method unavailable" }, { status: 502 });
}
