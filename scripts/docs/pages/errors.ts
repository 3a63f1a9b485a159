/** The error catalogue: every error with its cause, what to do and which operations answer it. */
import { requestErrors, resourceErrors, type RequestError, type ResourceError } from "../../lib/error-catalogue.ts";
import { kebabCase } from "../../lib/case.ts";
import { answerKey, answeringOperations } from "../content/errors-by-operation.ts";
import { markup, type Html } from "../html/html.ts";
import { idOf, renderInline, type MarkdownOptions } from "../html/markdown.ts";
import { operationLink, type DescribedApi } from "../content/api-model.ts";
import type { Operation } from "../content/operations.ts";
import type { Page, Section } from "../html/page.ts";

type CatalogueError = RequestError | ResourceError;

export interface ErrorEntry {
  id: string;
  resource: string;
  error: CatalogueError;
}

interface ResourceErrors {
  id: string;
  title: string;
  request: ErrorEntry[];
  resource: ErrorEntry[];
}

export const errorsPath = (api: DescribedApi): string => `${api.name}/errors.html`;

/** Every error of an API under its resource; one that resources share is listed once, with the shared ones. */
export function errorEntries({ catalogue = [] }: DescribedApi): ResourceErrors[] {
  return catalogue.map(({ resource, title, request_errors = [] }) => {
    const own = new Set(request_errors.filter((error) => typeof error !== "string").map((error) => error.sub_type));
    const requests = requestErrors(catalogue, resource).filter((error) => own.has(error.sub_type));
    return {
      id: idOf(title),
      title,
      request: requests.map((error) => ({ id: `${idOf(title)}-${kebabCase(error.sub_type)}`, resource, error })),
      resource: resourceErrors(catalogue, resource).map((error) => ({
        id: `${idOf(title)}-${error.code}-${kebabCase(error.sub_type)}`,
        resource,
        error,
      })),
    };
  });
}

/** What any request may be refused with comes first, then the reference's order; what belongs to no tag is last. */
function inOrder(api: DescribedApi): ResourceErrors[] {
  const tags = api.newest.document.tags as { name: string }[];
  const shared = api.catalogue?.find(({ resource }) => resource === "Shared")?.title;
  const titles = [shared, ...tags.map(({ name }) => name)];
  const rank = (title: string): number => (titles.includes(title) ? titles.indexOf(title) : titles.length);
  return errorEntries(api).toSorted((one, other) => rank(one.title) - rank(other.title));
}

/** The page, or undefined where the errors are not kept as data. */
export function errorsPage(api: DescribedApi, options: MarkdownOptions): Page | undefined {
  if (api.catalogue === undefined) return undefined;
  const resources = inOrder(api).filter(({ request, resource }) => request.length + resource.length > 0);
  const answers = answeringOperations(api.newest);
  const path = errorsPath(api);
  const entry = (each: ErrorEntry): Html => printEntry(api, path, each, answers, options);
  const count = resources.reduce((sum, { request, resource }) => sum + request.length + resource.length, 0);
  return {
    path,
    title: `${api.title}: errors`,
    description: `All ${count} documented errors of the ${api.title}: what causes each, what to do, and whether trying again can help.`,
    area: "errors",
    api: api.name,
    aside: markup`<p>Errors</p><ul>${resources.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`)}</ul>`,
    main: markup`<h1>Errors</h1>
<p class="lead">What a request is refused with, and what a resource can fail with later on. ${count} errors, each with a link of its own.</p>
<p>A <strong>request error</strong> answers the request itself: the envelope’s <code>data.error</code> names it in <code>sub_type</code>, and <code>code</code> is the HTTP status. A <strong>resource error</strong> is set on a resource that was created and then failed: its <code>error</code> property carries a <code>code</code> that is unique across all resources. Branch on <code>sub_type</code> or <code>code</code>; the message is for people and changes.</p>
${resources.map(
  ({
    id,
    title,
    request,
    resource,
  }) => markup`<section aria-labelledby="${id}"><h2 id="${id}">${title} <a class="anchor" href="#${id}" aria-label="Link to ${title}">#</a></h2>
${request.length > 0 && markup`<h3>Request errors</h3>${request.map(entry)}`}
${resource.length > 0 && markup`<h3>Resource errors</h3>${resource.map(entry)}`}</section>`,
)}`,
    sections: resources.flatMap(({ title, request, resource }) => [...request, ...resource].map(sectionOf(title))),
  };
}

const number = (error: CatalogueError): string => ("status" in error ? `HTTP ${error.status}` : String(error.code));

const sectionOf =
  (title: string) =>
  ({ id, error }: ErrorEntry): Section => ({
    id,
    text: error.sub_type,
    detail: `${number(error)} · ${title} · ${error.message}`,
    words: `${error.type} ${error.cause} ${error.resolution}`,
  });

function printEntry(
  api: DescribedApi,
  path: string,
  { id, error }: ErrorEntry,
  answers: Map<string, Operation[]>,
  options: MarkdownOptions,
): Html {
  const status = "status" in error ? error.status : undefined;
  const operations = "status" in error ? (answers.get(answerKey(error)) ?? []) : [];
  const versions = error["x-method-versions"];
  return markup`<article class="entry" id="${id}"><h4>${error.sub_type} <a class="anchor" href="#${id}" aria-label="Link to ${error.sub_type}">#</a></h4>
<p class="badges"><span class="badge">${status === undefined ? "code " : ""}${number(error)}</span><span class="badge">${error.type}</span>${
    error.retryable
      ? markup`<span class="badge good">may succeed later</span>`
      : markup`<span class="badge bad">will not succeed unchanged</span>`
  }${versions && markup`<span class="badge warn">only ${versions.join(", ")}</span>`}${error.documented === false && markup`<span class="badge warn">name not in the reference</span>`}</p>
<p>${error.message}</p>
<dl class="facts"><dt>Cause</dt><dd>${renderInline(error.cause.trim(), options)}</dd><dt>What to do</dt><dd>${renderInline(error.resolution.trim(), options)}</dd>${
    status !== undefined &&
    markup`<dt>In the mock</dt><dd><code>Prefer: code=${status}, example=${kebabCase(error.sub_type)}</code></dd>`
  }${operations.length > 0 && markup`<dt>Answered by</dt><dd>${printOperations(api, path, operations)}</dd>`}</dl></article>`;
}

function printOperations({ newest }: DescribedApi, path: string, operations: Operation[]): Html {
  if (operations.length === newest.operations.length) return markup`every operation`;
  const links = operations.map((operation, index) => [
    index > 0 && ", ",
    markup`<a href="${operationLink(path, newest, operation)}"><code>${operation.id}</code></a>`,
  ]);
  if (operations.length <= 8) return markup`${links}`;
  return markup`<details class="more"><summary>${operations.length} operations</summary>${links}</details>`;
}
