/** The error catalogue: every error with its cause, what to do, and the operations that return it. */
import { exampleName } from "../../lib/error-catalogue.ts";
import { operationLink, type DescribedApi } from "../content/api-model.ts";
import { errorKey, operationsByError } from "../content/errors-by-operation.ts";
import { errorsPath, orderedErrors, type CatalogueError, type ErrorEntry } from "../content/errors.ts";
import { anchor, badge, badges, code, lead, link, more, section, sideList } from "../html/components.ts";
import { markup, type Html, type Part } from "../html/html.ts";
import { renderInline, type MarkdownOptions } from "../html/markdown.ts";
import type { Operation } from "../content/operations.ts";
import type { Page, Section } from "../html/page.ts";

/** More operations than these are folded. */
const MAX_OPERATIONS = 8;

/** The page, or undefined for an API whose errors are not in a catalogue. */
export function errorsPage(api: DescribedApi, options: MarkdownOptions): Page | undefined {
  if (api.catalogue === undefined) return undefined;
  const resources = orderedErrors(api);
  const operations = operationsByError(api.latest);
  const path = errorsPath(api);
  const entry = (each: ErrorEntry): Html => printEntry(api, path, each, operations, options);
  const count = resources.reduce((sum, { request, resource }) => sum + request.length + resource.length, 0);
  return {
    path,
    title: `${api.title}: errors`,
    description: `All ${count} documented errors of the ${api.title}: cause, resolution, and whether a retry can help.`,
    area: "errors",
    api: api.name,
    aside: sideList(
      "Errors",
      resources.map(({ id, title }) => link(`#${id}`, title)),
    ),
    main: markup`<h1>Errors</h1>
${lead(`Errors with their cause and resolution. ${count} errors, each with its own link.`)}
${introduction(resources.some(({ resource }) => resource.length > 0))}
${resources.map(({ id, title, request, resource }) =>
  section(2, id, title, [
    request.length > 0 && markup`<h3>Request errors</h3>${request.map(entry)}`,
    resource.length > 0 && markup`<h3>Resource errors</h3>${resource.map(entry)}`,
  ]),
)}`,
    sections: resources.flatMap(({ title, request, resource }) => [...request, ...resource].map(sectionOf(title))),
  };
}

/** Stripe's resources carry no errors, and its responses no envelope. */
const introduction = (hasResourceErrors: boolean): Html => (hasResourceErrors ? BOTH_KINDS : REQUESTS_ONLY);

const REQUESTS_ONLY = markup`<p>A <strong>request error</strong> is the response to a request: <code>error.code</code> names
it. Errors without a code have a name of ours here; their <code>error.type</code> and the HTTP status code identify them. The
message is for people and can change.</p>`;

const BOTH_KINDS = markup`<p>A <strong>request error</strong> is the response to a request: <code>data.error</code> in
the envelope names it in <code>sub_type</code>, and <code>code</code> is the HTTP status code. A <strong>resource
error</strong> is set on a resource that was created and failed later: its <code>error</code> property has a
<code>code</code> that is unique across all resources. Branch on <code>sub_type</code> or <code>code</code>. The message
is for people and can change.</p>`;

/** The HTTP status code of a request error, the code of a resource error. */
const numberOf = (error: CatalogueError): string => ("status" in error ? `HTTP ${error.status}` : `code ${error.code}`);

const sectionOf =
  (title: string) =>
  ({ id, error }: ErrorEntry): Section => ({
    id,
    text: error.sub_type,
    detail: `${numberOf(error)} · ${title} · ${error.message}`,
    words: `${error.type} ${error.cause} ${error.resolution}`,
  });

function printEntry(
  api: DescribedApi,
  path: string,
  { id, error }: ErrorEntry,
  byError: Map<string, Operation[]>,
  options: MarkdownOptions,
): Html {
  const operations = "status" in error ? (byError.get(errorKey(error)) ?? []) : [];
  const facts: [name: string, value: Part][] = [
    ["Cause", renderInline(error.cause.trim(), options)],
    ["What to do", renderInline(error.resolution.trim(), options)],
  ];
  if ("status" in error) {
    facts.push(["In the mock", code(`Prefer: code=${error.status}, example=${exampleName(error)}`)]);
  }
  if (operations.length > 0) facts.push(["Returned by", printOperations(api, path, operations)]);
  return markup`<article class="entry" id="${id}"><h4>${error.sub_type} ${anchor(id, error.sub_type)}</h4>
${printBadges(error)}
<p>${error.message}</p>
<dl class="facts">${facts.map(([name, value]) => markup`<dt>${name}</dt><dd>${value}</dd>`)}</dl></article>`;
}

function printBadges(error: CatalogueError): Html {
  const versions = error["x-versions"];
  return badges(
    badge(numberOf(error)),
    badge(error.type),
    error.retryable ? badge("retryable", "good") : badge("not retryable", "bad"),
    versions && badge(`only ${versions.join(", ")}`, "warn"),
    error.documented === false && badge("name not in the reference", "warn"),
  );
}

function printOperations({ latest }: DescribedApi, path: string, operations: Operation[]): Part {
  if (operations.length === latest.operations.length) return "every operation";
  const links = operations.map((operation, index) => [
    index > 0 && ", ",
    link(operationLink(path, latest, operation), code(operation.id)),
  ]);
  return operations.length <= MAX_OPERATIONS ? links : more(`${operations.length} operations`, links);
}
