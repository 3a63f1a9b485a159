/** The webhook events: what is delivered, when, and what a delivery looks like. */
import { resolveReference } from "../../../src/openapi/document.ts";
import { availability } from "../layout/version-badge.ts";
import { markup, type Html } from "../html/html.ts";
import { codeBlock, idOf, renderMarkdown, type MarkdownOptions } from "../html/markdown.ts";
import { operationLink, type DescribedApi, type Version } from "../content/api-model.ts";
import type { Node, Operation } from "../content/operations.ts";
import type { Page, Section } from "../html/page.ts";

export const eventsPath = (api: DescribedApi): string => `${api.name}/webhooks.html`;

interface Delivery {
  type: string;
  summary: string;
  value: unknown;
}

/** An event family: one webhook of the description, in the newest version that has it. */
interface Family {
  id: string;
  webhook: Operation;
  version: Version;
  types: string[];
  deliveries: Delivery[];
}

/** Every event type of a webhook's body. */
function eventTypes({ document }: Version, { node }: Operation): string[] {
  const schema = bodyOf(document, node).schema as Node | undefined;
  return schema === undefined ? [] : typesOf(document, schema);
}

function typesOf(document: Node, node: Node): string[] {
  const schema = resolveReference(document, node) as Node;
  const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])] as Node[];
  const type = resolveReference(document, schema.properties?.type) as Node | undefined;
  const own =
    type === undefined ? [] : type.const !== undefined ? [type.const as string] : ((type.enum ?? []) as string[]);
  return [...new Set([...own, ...branches.flatMap((branch) => typesOf(document, branch))])];
}

function bodyOf(document: Node, node: Node): Node {
  const body = resolveReference(document, node.requestBody) as Node | undefined;
  return Object.values((body?.content ?? {}) as Record<string, Node>)[0] ?? {};
}

function familiesOf(api: DescribedApi): Family[] {
  const names = [...new Set(api.versions.toReversed().flatMap(({ webhooks }) => webhooks.map(({ path }) => path)))];
  return names.map((name) => {
    const version = api.versions.findLast((each) => each.webhooks.some(({ path }) => path === name)) as Version;
    const webhook = version.webhooks.find(({ path }) => path === name) as Operation;
    const { examples = {} } = bodyOf(version.document, webhook.node);
    const deliveries = Object.values(examples as Record<string, Node>).map((example) => {
      const { summary = "", value } = resolveReference(version.document, example) as Node;
      return { type: (value?.type ?? "") as string, summary: summary as string, value: value as unknown };
    });
    return { id: idOf(name), webhook, version, types: eventTypes(version, webhook), deliveries };
  });
}

const eventId = (type: string): string => `event-${idOf(type)}`;

/** Event type → its address from the site's root. */
export function eventAddresses(api: DescribedApi): Map<string, string> {
  const types = familiesOf(api).flatMap((family) => family.types);
  return new Map(types.map((type) => [type, `${eventsPath(api)}#${eventId(type)}`]));
}

/** The page, or undefined where the description has no webhooks. */
export function eventsPage(api: DescribedApi, options: MarkdownOptions): Page | undefined {
  const families = familiesOf(api);
  if (families.length === 0) return undefined;
  const path = eventsPath(api);
  const count = new Set(families.flatMap(({ types }) => types)).size;
  return {
    path,
    title: `${api.title}: webhook events`,
    description: `The ${count} event types that the ${api.title} delivers to webhooks, with what each delivery carries.`,
    area: "webhooks",
    api: api.name,
    aside: markup`<p>Events</p><ul>${families.map(({ id, webhook }) => markup`<li><a href="#${id}">${webhook.path}</a></li>`)}</ul>`,
    main: markup`<h1>Webhook events</h1>
<p class="lead">${count} event types in ${families.length} families. A delivery names what happened and where to read it. It carries no personal data, unless the webhook asks for the event itself.</p>
<p>How to receive, verify and answer deliveries is told in the <a href="../guides/webhooks.html">webhooks guide</a>.</p>
${families.map((family) => printFamily(api, path, family, options))}`,
    sections: families.flatMap(({ types, webhook, deliveries }) => types.map(sectionOf(webhook, deliveries))),
  };
}

const sectionOf =
  ({ summary, description }: Operation, deliveries: Delivery[]) =>
  (type: string): Section => ({
    id: eventId(type),
    text: type,
    detail: printSummary(type, deliveries) || summary,
    words: `webhook event ${summary} ${description}`,
  });

function printFamily(api: DescribedApi, path: string, family: Family, options: MarkdownOptions): Html {
  const { id, webhook, version, types, deliveries } = family;
  const has = (type: string) => (each: Version) => {
    const own = each.webhooks.find((other) => other.path === webhook.path);
    return own !== undefined && eventTypes(each, own).includes(type);
  };
  return markup`<section aria-labelledby="${id}"><h2 id="${id}"><code>${webhook.path}</code> <a class="anchor" href="#${id}" aria-label="Link to ${webhook.path}">#</a></h2>
<p class="badges">${availability(api, ({ webhooks }) => webhooks.some((each) => each.path === webhook.path))}</p>
${renderMarkdown(webhook.description || webhook.summary, options).html}
<div class="table" tabindex="0"><table><thead><tr><th>Event</th><th>What happened</th></tr></thead><tbody>${types.map(
    (type) =>
      markup`<tr id="${eventId(type)}"><td><code>${type}</code> ${availability(api, has(type))}</td><td>${printSummary(type, deliveries)}</td></tr>`,
  )}</tbody></table></div>
${deliveries[0] && markup`<details class="more"><summary>Example delivery</summary>${codeBlock(JSON.stringify(deliveries[0].value, null, 2), "json")}</details>`}
<p><a href="${operationLink(path, version, webhook)}">Schema in the reference</a></p></section>`;
}

const printSummary = (type: string, deliveries: Delivery[]): string =>
  deliveries.find((delivery) => delivery.type === type)?.summary ?? "";
