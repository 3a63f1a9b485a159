/** The webhook events: what is delivered, when, and an example delivery. */
import { operationLink, type DescribedApi, type Version } from "../content/api-model.ts";
import { emissions } from "../content/emissions.ts";
import { eventFamilies, eventId, eventsPath, eventTypes, type Delivery, type EventFamily } from "../content/events.ts";
import { guidePath } from "../content/guides.ts";
import { badges, code, lead, link, list, more, section, sideList, table } from "../html/components.ts";
import { markup, type Html } from "../html/html.ts";
import { codeBlock, renderInline, renderMarkdown, type MarkdownOptions } from "../html/markdown.ts";
import { relative } from "../html/urls.ts";
import { versionBadge } from "../layout/version-badge.ts";
import type { Operation } from "../content/operations.ts";
import type { Page, Section } from "../html/page.ts";

/** The page, or undefined where the description has no webhooks. */
export function eventsPage(api: DescribedApi, options: MarkdownOptions): Page | undefined {
  const families = eventFamilies(api);
  if (families.length === 0) return undefined;
  const path = eventsPath(api);
  const sent = emissions(api.behavior);
  const count = new Set(families.flatMap(({ types }) => types)).size;
  return {
    path,
    title: `${api.title}: webhook events`,
    description: `The ${count} event types that the ${api.title} delivers to webhooks, with an example of each family.`,
    area: "webhooks",
    api: api.name,
    aside: sideList(
      "Events",
      families.map(({ id, webhook }) => link(`#${id}`, webhook.path)),
    ),
    main: markup`<h1>Webhook events</h1>
${lead(`${count} event types in ${families.length} families.`)}
${renderMarkdown(overview(api), options).html}
<p>The ${link(relative(path, guidePath({ name: "webhooks" })), "webhooks guide")} explains how to receive, verify and
acknowledge deliveries.</p>
${families.map((family) => printFamily(api, path, family, sent, options))}`,
    sections: families.flatMap(({ types, webhook, deliveries }) => types.map(sectionOf(webhook, deliveries))),
  };
}

/** What the description states about the deliveries of every family. */
const overview = ({ latest }: DescribedApi): string =>
  (latest.document.tags as { name: string; description: string }[]).find(({ name }) => name === "Webhooks")
    ?.description ?? "";

const sectionOf =
  ({ summary, description }: Operation, deliveries: Delivery[]) =>
  (type: string): Section => ({
    id: eventId(type),
    text: type,
    detail: summariesOf(type, deliveries)[0] || summary,
    words: `webhook event ${summary} ${description}`,
  });

function printFamily(
  api: DescribedApi,
  path: string,
  family: EventFamily,
  sent: Map<string, string[]>,
  options: MarkdownOptions,
): Html {
  const { id, webhook, version, types, deliveries } = family;
  const [example] = deliveries;
  const has = (type: string) => (each: Version) => {
    const own = each.webhooks.find((other) => other.path === webhook.path);
    return own !== undefined && eventTypes(each, own).includes(type);
  };
  const isInVersion = ({ webhooks }: Version): boolean => webhooks.some((each) => each.path === webhook.path);
  const content = markup`${badges(versionBadge(api, isInVersion))}
${renderMarkdown(webhook.description || webhook.summary, options).html}
${table({
  head: ["Event", "What happened"],
  rows: types.map((type) => [
    [code(type), " ", versionBadge(api, has(type))],
    summariesOf(type, deliveries).join(". "),
  ]),
  ids: types.map(eventId),
})}
${printEmissions(types, sent, options)}
${example && more("Example delivery", codeBlock(JSON.stringify(example.value, null, 2), "json"))}
<p>${link(operationLink(path, version, webhook), "Schema in the reference")}</p>`;
  return section(2, id, code(webhook.path), content, webhook.path);
}

/** When the sandbox sends each type. */
function printEmissions(types: string[], sent: Map<string, string[]>, options: MarkdownOptions): Html | undefined {
  const known = types.filter((type) => sent.has(type));
  if (known.length === 0) return undefined;
  const rows = known.map((type) => [code(type), list(sent.get(type)!.map((text) => renderInline(text, options)))]);
  return more("When the sandbox sends it", table({ head: ["Event", "Change"], rows }));
}

/** What each example of a type stands for: an event such as the end of a refresh has one for success and one for failure. */
const summariesOf = (type: string, deliveries: Delivery[]): string[] => [
  ...new Set(deliveries.filter((delivery) => delivery.type === type).map(({ summary }) => summary)),
];
