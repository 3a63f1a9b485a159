/** `__code` and `__example` in a query select a response as `Prefer` does, for clients that cannot set a header. */
import type { MockRequest } from "../messages.ts";

const CODE = "__code";
const EXAMPLE = "__example";

/**
 * Separates the reserved query parameters, which Prism has too, from a request.
 *
 * @returns The request as the API would get it, and with the preference as a header. A `Prefer` header that was sent wins.
 */
export function separatePreference(request: MockRequest): { sent: MockRequest; preferring: MockRequest } {
  const { query, headers } = request;
  const [code, example] = [query.get(CODE), query.get(EXAMPLE)];
  if (code === null && example === null) return { sent: request, preferring: request };
  const others = new URLSearchParams([...query].filter(([name]) => name !== CODE && name !== EXAMPLE));
  const sent = { ...request, query: others };
  const preferences = [code !== null && `code="${code}"`, example !== null && `example="${example}"`];
  const prefer = headers["prefer"] ?? preferences.filter((one) => one !== false).join(", ");
  return { sent, preferring: { ...sent, headers: { ...headers, prefer } } };
}
