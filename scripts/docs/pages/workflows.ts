/** The page of an API's journeys: request by request, what is sent and what must hold of the answer. */
import { markup, type Html } from "../html/html.ts";
import { codeBlock, idOf, renderInline, type MarkdownOptions } from "../html/markdown.ts";
import { readJourneys, type Journey, type Step, type Workflow } from "../content/workflows.ts";
import { operationLink, type DescribedApi } from "../content/api-model.ts";
import type { Operation } from "../content/operations.ts";
import { REPOSITORY, type Page } from "../html/page.ts";

/** The page, or undefined for an API without journeys. */
export function workflowsPage(api: DescribedApi, options: MarkdownOptions): Page | undefined {
  const journeys = readJourneys(api);
  if (journeys.length === 0) return undefined;
  const path = `${api.name}/workflows.html`;
  const step = (each: Step): Html => printStep(api, path, each, options);
  return {
    path,
    title: `${api.title}: workflows`,
    description: `The journeys that the ${api.title} is made for, request by request, each run against the mock.`,
    area: "workflows",
    api: api.name,
    aside: markup`<p>Workflows</p><ul>${journeys.map(({ info }) => markup`<li><a href="#${idOf(info.title)}">${info.title}</a></li>`)}</ul>`,
    main: markup`<h1>Workflows</h1>
<p class="lead">Which requests follow one another, what each takes from the one before, and what must hold of its answer. The tests run every one of them against the mock; with a key they run against the API.</p>
<p>They are <a href="https://spec.openapis.org/arazzo/v1.0.1.html">Arazzo</a> documents, in <a href="${REPOSITORY}/tree/main/openapi/${api.name}/workflows"><code>openapi/${api.name}/workflows</code></a>; <a href="${REPOSITORY}/blob/main/docs/workflows.md"><code>docs/workflows.md</code></a> tells how to run them.</p>
${journeys.map((journey) => printJourney(journey, step, options))}`,
    sections: journeys.flatMap(({ workflows }) =>
      workflows.map(({ workflowId, summary, description = "", steps }) => ({
        id: workflowId,
        text: summary,
        detail: steps.map(({ stepId }) => stepId).join(", "),
        words: `${description} workflow ${steps.map(({ operationId = "" }) => operationId).join(" ")}`,
      })),
    ),
  };
}

function printJourney({ info, workflows }: Journey, step: (step: Step) => Html, options: MarkdownOptions): Html {
  return markup`<h2 id="${idOf(info.title)}">${info.title}</h2>
<p>${info.summary}</p><p>${renderInline(info.description.trim(), options)}</p>
${workflows.map((workflow) => printWorkflow(workflow, step, options))}`;
}

const printWorkflow = (
  { workflowId, summary, description, steps }: Workflow,
  step: (step: Step) => Html,
  options: MarkdownOptions,
): Html =>
  markup`<section aria-labelledby="${workflowId}"><h3 id="${workflowId}">${summary} <a class="anchor" href="#${workflowId}" aria-label="Link to ${summary}">#</a></h3>
${description !== undefined && markup`<p>${renderInline(description.trim(), options)}</p>`}<p><code>${workflowId}</code></p>
<ol>${steps.map(step)}</ol></section>`;

function printStep(api: DescribedApi, path: string, step: Step, options: MarkdownOptions): Html {
  const { description, parameters = [], requestBody, successCriteria = [] } = step;
  const given = parameters.map(({ name, value }) => markup`<li><code>${name}</code>: ${tell(value)}</li>`);
  const held = successCriteria.map(({ condition }) => markup`<li><code>${shorten(condition)}</code></li>`);
  return markup`<li><p>${printTarget(api, path, step)}${description !== undefined && markup`<br>${renderInline(description.trim(), options)}`}</p>
${given.length > 0 && markup`<p>Given:</p><ul>${given}</ul>`}${requestBody !== undefined && markup`<p>Body:</p>${codeBlock(JSON.stringify(requestBody.payload, null, 2), "json")}`}${held.length > 0 && markup`<p>Then:</p><ul>${held}</ul>`}</li>`;
}

/** What a step does: it calls an operation, or goes through another workflow of the page. */
function printTarget(api: DescribedApi, path: string, { stepId, operationId, workflowId = "" }: Step): Html {
  if (operationId === undefined) {
    const name = workflowId.split(".").at(-1) ?? "";
    return markup`<b>${stepId}</b>: all of <a href="#${name}"><code>${name}</code></a>`;
  }
  const operation = api.newest.operations.find(({ id }) => id === operationId) as Operation;
  return markup`<b>${stepId}</b>: <a href="${operationLink(path, api.newest, operation)}"><code>${operationId}</code></a> <span class="method">${operation.method}</span> <code>${operation.path}</code>`;
}

/** A value, or where it comes from. */
function tell(value: unknown): Html {
  const text = String(value);
  const [, step, output] = /^\$steps\.(\w+)\.outputs\.(\w+)$/.exec(text) ?? [];
  if (step !== undefined) return markup`<code>${output}</code> of <b>${step}</b>`;
  const [, input] = /^\$inputs\.(\w+)$/.exec(text) ?? [];
  return input === undefined ? markup`<code>${text}</code>` : markup`the input <code>${input}</code>`;
}

/** `$response.body#/data/0/id != null` → `data[0].id != null`. */
const shorten = (condition: string): string =>
  condition
    .replaceAll("$statusCode", "status")
    .replaceAll(/\$steps\.(\w+)\.outputs\.(\w+)/g, "$2 of $1")
    .replaceAll(/\$response\.body#\/([\w/]+)/g, (_match, place: string) =>
      place.replaceAll(/\/(\d+)/g, "[$1]").replaceAll("/", "."),
    );
