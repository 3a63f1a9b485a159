/** Fits a chosen example to its request: the ids that were asked for, the page that was asked for. */
import { setHeaders } from "./answer.ts";
import { idRenames, renameIds } from "./echo.ts";
import { pathValues } from "./operation.ts";
import { Refusal } from "./refusal.ts";
import type { Description } from "./description.ts";
import type { MockAnswer, MockRequest } from "./exchange.ts";
import type { Operation } from "./operation.ts";

interface Context {
  description: Description;
  operation: Operation;
  request: MockRequest;
  /** What the request asks for, by name: the fields of its body, and of its query where that is a form. */
  fields: Record<string, unknown>;
}

/** Changes a successful JSON answer in place; others stay as they are documented. */
export function shape(answer: MockAnswer, { description, operation, request, fields }: Context): void {
  const { profile } = description;
  if (answer.status >= 300 || typeof answer.body !== "object") return;
  // A body that a test wrote is given as it was written.
  if (answer.example !== undefined) {
    const renames = idRenames(operation, pathValues(operation, request.path), fields, profile.resource(answer.body));
    if (renames.size > 0) answer.body = renameIds(answer.body, renames);
  }
  const page = profile.paginate({ operation, query: request.query, body: answer.body, headers: answer.headers });
  if (page === undefined) return;
  if ("problem" in page) throw Refusal.of(400, "pagination", page.problem, ["query", page.parameter]);
  answer.body = page.body;
  setHeaders(answer, page.headers);
}
