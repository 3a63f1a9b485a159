/** The start page: where to begin, by what a reader wants. */
import { markup, type Html } from "../html/html.ts";
import { guidePath, type Guide } from "./guides.ts";
import { codeBlock } from "../html/markdown.ts";
import { samplesOf, type Samples } from "../reference/samples/add-samples.ts";
import type { DescribedApi } from "../content/api-model.ts";
import type { Page } from "../html/page.ts";

const SHOWN = "createPayment";

const DESCRIPTION =
  "Reference, guides and upgrade notes for account-linking APIs, made from the OpenAPI descriptions that the clients and the mock are made from.";

/** `pages` are those in which things are looked up. */
export async function startPage(apis: DescribedApi[], guides: Guide[], pages: Page[]): Promise<Page> {
  const [first] = guides;
  const [api] = apis;
  return {
    path: "index.html",
    title: "linkspec: typed contracts for account-linking APIs",
    description: DESCRIPTION,
    area: "start",
    main: markup`<div class="hero with-code"><div><h1>Account linking, described exactly</h1>
<p class="lead">Every operation, state and error of the APIs that link a consumer’s accounts, for each dated version, with samples that are known to run.</p>
<div class="actions">${first && markup`<a class="button" href="${guidePath(first)}">Start with the ${first.title.toLowerCase()}</a>`}${api && markup`<a class="button quiet" href="${api.newest.page}">Open the reference</a>`}</div></div>
${api && (await sample(api))}</div>
<h2 id="apis">References</h2><ul class="cards">${apis.map((each) => apiCard(each))}</ul>
<h2 id="guides">Guides</h2><ul class="cards">${guides.map((guide) => card(guide.title, guidePath(guide), guide.description))}</ul>
<h2 id="look-up">Look something up</h2><ul class="cards">${pages.map(({ title, path, description }) => card(title, path, description))}</ul>`,
  };
}

/** What a request looks like: an operation that shows what the API is about, or else its first one. */
async function sample({ newest }: DescribedApi): Promise<Html> {
  const samples = await samplesOf(newest);
  const { typescript, curl } = (samples.find(({ operationId }) => operationId === SHOWN) ?? samples[0]) as Samples;
  return typescript === undefined ? codeBlock(curl, "sh") : codeBlock(typescript, "ts");
}

const card = (title: string, path: string, text: string, more?: Html): Html =>
  markup`<li><div class="card"><h3><a href="${path}">${title}</a></h3><p>${text}</p>${more}</div></li>`;

const apiCard = ({ name, title, summary, versions, newest }: DescribedApi): Html =>
  card(
    title,
    `${name}/index.html`,
    `${summary} ${newest.operations.length} operations.`,
    markup`<nav aria-label="Versions of ${title}">${versions
      .toReversed()
      .map(({ version, page }, index) => [
        index > 0 && " · ",
        markup`<a href="${page}">${version || "Reference"}</a>`,
      ])}</nav>`,
  );
