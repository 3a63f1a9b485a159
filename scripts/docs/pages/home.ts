/** The home page. */
import { guidePath, type Guide } from "../content/guides.ts";
import { lead, link } from "../html/components.ts";
import { markup, type Html } from "../html/html.ts";
import { codeBlock } from "../html/markdown.ts";
import { samplesOf, type Samples } from "../reference/samples/add-samples.ts";
import type { DescribedApi } from "../content/api-model.ts";
import type { Page } from "../html/page.ts";

/** The operation in the code sample; an API without it shows its first operation. */
const SAMPLE_OPERATION = "createPayment";

/** `lookups` are the pages of the section "Look something up". */
export async function homePage(apis: DescribedApi[], guides: Guide[], lookups: Page[]): Promise<Page> {
  const [firstGuide] = guides;
  const [api] = apis;
  return {
    path: "index.html",
    title: "linkspec: typed contracts for account-linking APIs",
    description:
      "Reference, guides and upgrade notes for account-linking APIs, from the OpenAPI descriptions of the clients and the mock.",
    area: "start",
    main: markup`<div class="hero with-code"><div><h1>Account linking, described exactly</h1>
${lead(
  "Every operation, state and error of the APIs that link a consumer’s accounts, ",
  "for each dated version, with tested code samples.",
)}
<div class="actions">
${firstGuide && button(guidePath(firstGuide), `Start with the ${firstGuide.title.toLowerCase()}`)}
${api && button(api.latest.page, "Open the reference", "quiet")}
</div></div>
${api && (await printSample(api))}</div>
<h2 id="apis">References</h2><ul class="cards">${apis.map(apiCard)}</ul>
<h2 id="guides">Guides</h2><ul class="cards">${guides.map((guide) =>
      card(guide.title, guidePath(guide), guide.description),
    )}</ul>
<h2 id="look-up">Look something up</h2><ul class="cards">${lookups.map(({ title, path, description }) =>
      card(title, path, description),
    )}</ul>`,
  };
}

const button = (href: string, text: string, style?: "quiet"): Html =>
  markup`<a class="button${style && ` ${style}`}" href="${href}">${text}</a>`;

async function printSample({ latest }: DescribedApi): Promise<Html> {
  const samples = await samplesOf(latest);
  const sample = samples.find(({ operationId }) => operationId === SAMPLE_OPERATION) ?? samples[0];
  const { typescript, curl } = sample as Samples;
  return typescript === undefined ? codeBlock(curl, "sh") : codeBlock(typescript, "ts");
}

const card = (title: string, path: string, text: string, footer?: Html): Html =>
  markup`<li><div class="card"><h3>${link(path, title)}</h3><p>${text}</p>${footer}</div></li>`;

function apiCard({ name, title, summary, versions, latest }: DescribedApi): Html {
  const links = versions
    .toReversed()
    .map(({ version, page }, index) => [index > 0 && " · ", link(page, version || "Reference")]);
  return card(
    title,
    `${name}/index.html`,
    `${summary} ${latest.operations.length} operations.`,
    markup`<nav aria-label="Versions of ${title}">${links}</nav>`,
  );
}
