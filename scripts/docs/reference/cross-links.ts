/**
 * What the reference pages add to a description: each operation's id and request, links to what its text names and to the
 * errors that it answers with, and from a status to the picture of its states. The bundles have none of it.
 */
import { errorLinks } from "./error-links.ts";
import { lifecyclesPath } from "../pages/lifecycles.ts";
import { nameIn } from "../content/link-index.ts";
import { relative } from "../html/page.ts";
import type { Lifecycle } from "../content/lifecycles.ts";
import type { DescribedApi, Version } from "../content/api-model.ts";
import type { Node, Operation } from "../content/operations.ts";

export interface LinkTargets {
  /** What inline code may name, and where that is. */
  names: Map<string, string>;
  lifecycles: Lifecycle[];
}

/** A copy of a version's description with the links in its texts. */
export function withLinks(source: Node, api: DescribedApi, version: Version, targets: LinkTargets): Node {
  const document = structuredClone(source);
  const { operations, webhooks, page } = version;
  const own = new Map(operations.map(({ id, anchor }) => [id, anchor]));
  const address = nameIn(targets.names, page);
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
    const picture = `[${title}: the states, drawn](${relative(page, lifecyclesPath(api.name))}#${id})`;
    for (const name of enums) {
      const schema = document.components?.schemas?.[name] as Node | undefined;
      if (schema !== undefined) schema.description = [schema.description, picture].filter(Boolean).join("\n\n");
    }
  }
  return document;
}

/** Marks an operation that no reference page describes with the source that does. */
const sourceBadge = ({ "x-source": source }: Node): string =>
  source === undefined ? "" : `**From ${source as string}, no reference page.**`;

/** Inline code that names something else becomes a link to it. */
function linkNames({ id, description }: Operation, link: (code: string) => string | undefined): string {
  return description.replaceAll(/(?<!\[)`([^`\n]+)`/g, (code, name: string) => {
    const target = name === id ? undefined : link(name);
    return target === undefined ? code : `[${code}](${target})`;
  });
}
