/**
 * Adds links to a description, for the reference pages only: each operation's id and request, links from inline code, links
 * to the operation's errors, and a link from a status to its lifecycle diagram. The bundles have none of these.
 */
import { errorLinks } from "./error-links.ts";
import { lifecyclesPath, type Lifecycle } from "../content/lifecycles.ts";
import { linkFrom } from "../content/link-index.ts";
import { relative } from "../html/urls.ts";
import type { DescribedApi, Version } from "../content/api-model.ts";
import type { Node, Operation } from "../content/operations.ts";

export interface LinkTargets {
  /** Name → address from the site's root. */
  linkIndex: Map<string, string>;
  lifecycles: Lifecycle[];
}

/** Returns a copy of a version's description with links in its texts. */
export function withLinks(source: Node, api: DescribedApi, version: Version, targets: LinkTargets): Node {
  const document = structuredClone(source);
  const { operations, webhooks, page } = version;
  const own = new Map(operations.map(({ id, anchor }) => [id, anchor]));
  const address = linkFrom(targets.linkIndex, page);
  const link = (code: string): string | undefined => own.get(code) ?? address(code);
  const errors = errorLinks(api, version);
  for (const operation of operations) {
    const node = document.paths[operation.path][operation.method.toLowerCase()] as Node;
    const request = `\`${operation.method} ${operation.path}\` · operation \`${operation.id}\``;
    const texts = [request, sourceBadge(node), linkNames(operation, link), errors(operation)];
    node.description = texts.filter(Boolean).join("\n\n");
  }
  for (const webhook of webhooks) {
    const node = document.webhooks[webhook.path]?.[webhook.method.toLowerCase()] as Node | undefined;
    if (node !== undefined) node.description = linkNames(webhook, link);
  }
  for (const { enums, id, title } of targets.lifecycles.filter((lifecycle) => lifecycle.api === api.name)) {
    const diagram = `[Lifecycle diagram: ${title}](${relative(page, lifecyclesPath(api.name))}#${id})`;
    for (const name of enums) {
      const schema = document.components?.schemas?.[name] as Node | undefined;
      if (schema !== undefined) schema.description = [schema.description, diagram].filter(Boolean).join("\n\n");
    }
  }
  return document;
}

/** Marks an operation that no reference page describes with the source that does. */
const sourceBadge = ({ "x-source": source }: Node): string =>
  source === undefined ? "" : `**From ${source as string}, no reference page.**`;

/** Turns inline code that names something else into a link. */
function linkNames({ id, description }: Operation, link: (code: string) => string | undefined): string {
  return description.replaceAll(/(?<!\[)`([^`\n]+)`/g, (code, name: string) => {
    const target = name === id ? undefined : link(name);
    return target === undefined ? code : `[${code}](${target})`;
  });
}
