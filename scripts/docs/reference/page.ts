/** The reference pages: Redoc below our header, one page per version, all with the same viewer script. */
import { asset, type Asset } from "../html/assets.ts";
import { code, link, table } from "../html/components.ts";
import { markup, raw, type Html } from "../html/html.ts";
import { withLinks, type LinkTargets } from "./cross-links.ts";
import { escapeTexts } from "./escape-html.ts";
import { renderRedoc, type RedocParts } from "./render-redoc.ts";
import { withSamples } from "./samples/add-samples.ts";
import type { DescribedApi, Version } from "../content/api-model.ts";
import type { Page } from "../html/page.ts";

export interface ReferencePage extends Page {
  reference: NonNullable<Page["reference"]>;
}

/** The page of one version. */
export async function referencePage(api: DescribedApi, version: Version, targets: LinkTargets): Promise<ReferencePage> {
  const document = withLinks(escapeTexts(await withSamples(version)), api, version, targets);
  const parts = await renderRedoc(version.id, document);
  const name = `${api.title} ${version.version}`.trim();
  return {
    path: version.page,
    title: name,
    description: `Every operation of the ${name}: parameters, request bodies, responses, errors and code samples.`,
    area: "reference",
    api: api.name,
    version: version.version,
    main: main(version, parts),
    reference: {
      styles: parts.styles,
      inlineScripts: parts.inlineScripts,
      scripts: [asset("redoc.js", parts.viewer), asset(`${version.folder.replaceAll("/", "-")}.js`, parts.start)],
    },
  };
}

/** Without JavaScript there is no viewer. A table lists the operations then. */
function main({ document, version, operations }: Version, { markup: viewer }: RedocParts): Html {
  const rows = operations.map(({ id, method, path, summary }) => [code(id), `${method} ${path}`, summary]);
  return markup`${raw(viewer)}
<noscript><h1>${document.info.title} ${version}</h1>
<p>The viewer needs JavaScript. You can download the description as ${link("openapi.json", "JSON")} or
${link("openapi.yaml", "YAML")}. Its operations:</p>
${table({ head: ["Operation", "Request", "Summary"], rows })}</noscript>`;
}

/** API → version → operation id → anchor on the version's page. */
export function anchorsAsset(apis: DescribedApi[]): Asset {
  const anchors = Object.fromEntries(
    apis.map(({ name, versions }) => [
      name,
      Object.fromEntries(
        versions.map(({ version, operations, webhooks }) => [
          version,
          Object.fromEntries([...operations, ...webhooks].map(({ id, anchor }) => [id, anchor])),
        ]),
      ),
    ]),
  );
  return asset("anchors.js", `globalThis.linkspecAnchors=${JSON.stringify(anchors)};\n`);
}
