/** The webhook events of an API: families, event types, example deliveries, and the address of each type. */
import { resolveReference } from "../../../src/openapi/document.ts";
import { idOf } from "../html/urls.ts";
import type { DescribedApi, Version } from "./api-model.ts";
import type { Node, Operation } from "./operations.ts";

export interface Delivery {
  type: string;
  summary: string;
  value: unknown;
}

/** An event family: one webhook of the description, in the latest version that has it. */
export interface EventFamily {
  id: string;
  webhook: Operation;
  version: Version;
  types: string[];
  deliveries: Delivery[];
}

/** The page of an API's events. */
export const eventsPath = (api: DescribedApi): string => `${api.name}/webhooks.html`;

export const eventId = (type: string): string => `event-${idOf(type)}`;

/** Event type → its address from the site's root. */
export function eventAddresses(api: DescribedApi): Map<string, string> {
  const types = eventFamilies(api).flatMap((family) => family.types);
  return new Map(types.map((type) => [type, `${eventsPath(api)}#${eventId(type)}`]));
}

/** The event families of all versions. */
export function eventFamilies(api: DescribedApi): EventFamily[] {
  const names = [...new Set(api.versions.toReversed().flatMap(({ webhooks }) => webhooks.map(({ path }) => path)))];
  return names.map((name) => {
    const version = api.versions.findLast((each) => each.webhooks.some(({ path }) => path === name)) as Version;
    const webhook = version.webhooks.find(({ path }) => path === name) as Operation;
    const { examples = {} } = mediaTypeOf(version.document, webhook.node);
    const deliveries = Object.values(examples as Record<string, Node>).map((example) => {
      const { summary = "", value } = resolveReference(version.document, example) as Node;
      return { type: (value?.type ?? "") as string, summary: summary as string, value: value as unknown };
    });
    return { id: idOf(name), webhook, version, types: eventTypes(version, webhook), deliveries };
  });
}

/** Every event type that the body of a webhook can have. */
export function eventTypes({ document }: Version, { node }: Operation): string[] {
  const schema = mediaTypeOf(document, node).schema as Node | undefined;
  return schema === undefined ? [] : typesOf(document, schema);
}

function typesOf(document: Node, node: Node): string[] {
  const schema = resolveReference(document, node) as Node;
  const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])] as Node[];
  const type = resolveReference(document, schema.properties?.type) as Node | undefined;
  return [...new Set([...valuesOf(type), ...branches.flatMap((branch) => typesOf(document, branch))])];
}

function valuesOf(type: Node | undefined): string[] {
  if (type?.const !== undefined) return [type.const as string];
  return (type?.enum ?? []) as string[];
}

function mediaTypeOf(document: Node, node: Node): Node {
  const body = resolveReference(document, node.requestBody) as Node | undefined;
  return Object.values((body?.content ?? {}) as Record<string, Node>)[0] ?? {};
}
