/** The page of an API's workflows: the requests of each, their input, and the conditions on each response. */
import { operationLink, type DescribedApi } from "../content/api-model.ts";
import { readJourneys, type Journey, type Step, type Workflow } from "../content/workflows.ts";
import { code, lead, link, list, section, sideList } from "../html/components.ts";
import { markup, type Html, type Part } from "../html/html.ts";
import { codeBlock, renderInline, type MarkdownOptions } from "../html/markdown.ts";
import { idOf, REPOSITORY } from "../html/urls.ts";
import type { Operation } from "../content/operations.ts";
import type { Page } from "../html/page.ts";

/** The page, or undefined for an API without workflows. */
export function workflowsPage(api: DescribedApi, options: MarkdownOptions): Page | undefined {
  const journeys = readJourneys(api);
  if (journeys.length === 0) return undefined;
  const path = `${api.name}/workflows.html`;
  const folder = `openapi/${api.name}/workflows`;
  const guide = "docs/workflows.md";
  const step = (each: Step): Html => printStep(api, path, each, options);
  return {
    path,
    title: `${api.title}: workflows`,
    description: `Typical workflows of the ${api.title}, request by request, each tested against the mock.`,
    area: "workflows",
    api: api.name,
    aside: sideList(
      "Workflows",
      journeys.map(({ info }) => link(`#${idOf(info.title)}`, info.title)),
    ),
    main: markup`<h1>Workflows</h1>
${lead(
  "Sequences of requests: the input of each request, what it takes from earlier responses, and the conditions on its ",
  "response. Our tests run every workflow against the mock. With an API key they also run against the API.",
)}
<p>The workflows are ${link("https://spec.openapis.org/arazzo/v1.0.1.html", "Arazzo")} documents in
${link(`${REPOSITORY}/tree/main/${folder}`, code(folder))}.
${link(`${REPOSITORY}/blob/main/${guide}`, code(guide))} explains how to run them.</p>
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
  section(3, workflowId, summary, [
    description !== undefined && markup`<p>${renderInline(description.trim(), options)}</p>`,
    markup`<p>${code(workflowId)}</p>
<ol>${steps.map(step)}</ol>`,
  ]);

function printStep(api: DescribedApi, path: string, step: Step, options: MarkdownOptions): Html {
  const { description, parameters = [], requestBody, successCriteria = [] } = step;
  const about = description !== undefined && markup`<br>${renderInline(description.trim(), options)}`;
  const inputs = parameters.map(({ name, value }) => [code(name), ": ", printValue(value)]);
  const criteria = successCriteria.map(({ condition }) => code(shortenCondition(condition)));
  const body = requestBody && codeBlock(JSON.stringify(requestBody.payload, null, 2), "json");
  return markup`<li><p>${printTarget(api, path, step)}${about}</p>
${labeled("Parameters", inputs.length > 0 && list(inputs))}
${labeled("Request body", body)}
${labeled("Expected", criteria.length > 0 && list(criteria))}</li>`;
}

const labeled = (label: string, content: Html | false | undefined): Part =>
  content && markup`<p>${label}:</p>${content}`;

/** What a step does: call an operation, or run another workflow of the page. */
function printTarget(api: DescribedApi, path: string, { stepId, operationId, workflowId = "" }: Step): Html {
  const name = markup`<b>${stepId}</b>: `;
  if (operationId === undefined) {
    const other = workflowId.split(".").at(-1) ?? "";
    return markup`${name}all of ${link(`#${other}`, code(other))}`;
  }
  const operation = api.latest.operations.find(({ id }) => id === operationId) as Operation;
  const href = operationLink(path, api.latest, operation);
  return markup`${name}${link(href, code(operationId))} <span class="method">${operation.method}</span> ${code(operation.path)}`;
}

/** A value, or the output or input that it comes from. */
function printValue(value: unknown): Html {
  const text = String(value);
  const [, step, output] = /^\$steps\.(\w+)\.outputs\.(\w+)$/.exec(text) ?? [];
  if (step !== undefined) return markup`${code(output)} of <b>${step}</b>`;
  const [, input] = /^\$inputs\.(\w+)$/.exec(text) ?? [];
  return input === undefined ? code(text) : markup`the input ${code(input)}`;
}

/** `$response.body#/data/0/id != null` → `data[0].id != null`. */
const shortenCondition = (condition: string): string =>
  condition
    .replaceAll("$statusCode", "status")
    .replaceAll(/\$steps\.(\w+)\.outputs\.(\w+)/g, "$2 of $1")
    .replaceAll(/\$response\.body#\/([\w/]+)/g, (_match, place: string) =>
      place.replaceAll(/\/(\d+)/g, "[$1]").replaceAll("/", "."),
    );
