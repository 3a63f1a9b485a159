/** The reference pages: Redoc under our header, one per version, on one shared viewer. */
import { asset, type Asset } from "../html/assets.ts";
import { markup, raw, type Html } from "../html/html.ts";
import type { Page } from "../html/page.ts";
import { renderRedoc, type RedocParts } from "./render-redoc.ts";
import { withLinks, type LinkTargets } from "./cross-links.ts";
import { withSamples } from "./samples/add-samples.ts";
import type { DescribedApi, Version } from "../content/api-model.ts";

export interface ReferencePage extends Page {
  reference: NonNullable<Page["reference"]>;
}

/** The page of one version. */
export async function referencePage(api: DescribedApi, version: Version, targets: LinkTargets): Promise<ReferencePage> {
  const parts = await renderRedoc(version.id, withLinks(await withSamples(version), api, version, targets));
  return {
    path: version.page,
    title: `${api.title} ${version.version}`.trim(),
    description: `Every operation of the ${api.title}${version.version && `, version ${version.version}`}: parameters, bodies, answers, errors and samples.`,
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

/** Without scripts there is no viewer: then a table says what there is, and where the bundle can be downloaded. */
const main = ({ document, version, operations }: Version, { markup: viewer }: RedocParts): Html => markup`${raw(viewer)}
<noscript><h1>${document.info.title} ${version}</h1>
<p>The viewer needs JavaScript. The description itself: <a href="openapi.json">openapi.json</a>, <a href="openapi.yaml">openapi.yaml</a>. Its operations:</p>
<table><thead><tr><th>Operation</th><th>Request</th><th>What it does</th></tr></thead><tbody>${operations.map(
  ({ id, method, path, summary }) => markup`<tr><td>${id}</td><td>${method} ${path}</td><td>${summary}</td></tr>`,
)}</tbody></table></noscript>`;

/** API → version → operation id → where it stands on the version's page. */
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
