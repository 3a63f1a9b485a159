/** Files for crawlers: `robots.txt`, the sitemap and `llms.txt`. */
import { DOWNLOADS, operationPath, type DescribedApi } from "../content/api-model.ts";
import { escapeHtml } from "../html/html.ts";
import { canonical } from "../html/urls.ts";
import type { Page } from "../html/page.ts";
import type { OutputFile } from "../write-output.ts";

/** The sitemap needs absolute URLs, so it is omitted without `baseUrl`. */
export function crawlerFiles(apis: DescribedApi[], pages: Page[], baseUrl: string | undefined): OutputFile[] {
  const open = pages.filter(({ hidden }) => hidden !== true);
  const robots = ["User-agent: *", "Allow: /", ...(baseUrl === undefined ? [] : [`Sitemap: ${baseUrl}/sitemap.xml`])];
  return [
    { path: "robots.txt", content: `${robots.join("\n")}\n` },
    { path: "llms.txt", content: llms(apis, open) },
    ...(baseUrl === undefined ? [] : [{ path: "sitemap.xml", content: sitemap(open, baseUrl) }]),
  ];
}

function sitemap(pages: Page[], baseUrl: string): string {
  const urls = pages.map((page) => `  <url><loc>${escapeHtml(canonical(baseUrl, page))}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join("\n")}
</urlset>
`;
}

/** The format of https://llmstxt.org: a title, a summary, then lists of links. */
function llms(apis: DescribedApi[], pages: Page[]): string {
  const link = ({ path, title, description }: Page) => `- [${title}](${path}): ${description}`;
  const guides = pages.filter(({ area }) => area === "guides");
  const others = pages.filter(
    ({ area, reference }) => reference === undefined && area !== "guides" && area !== "start",
  );
  return `# linkspec

> Typed contracts for account-linking APIs: hand-written OpenAPI 3.1 descriptions, typed TypeScript clients and a mock.
> The complete descriptions are the OpenAPI files listed first; everything else here explains them.

## Descriptions

${apis
  .flatMap(({ title, versions }) =>
    versions
      .toReversed()
      .flatMap(({ version, folder }) => DOWNLOADS.map((name) => `- [${title} ${version}, ${name}](${folder}/${name})`)),
  )
  .join("\n")}

## Guides

${guides.map(link).join("\n")}

## Reference

${others.map(link).join("\n")}
${apis.map(operations).join("")}`;
}

const operations = ({ title, latest }: DescribedApi): string => `
## Operations of ${title} ${latest.version}

${latest.operations
  .map(
    (operation) =>
      `- [${operation.id}](${operationPath(latest, operation)}): ${operation.method} ${operation.path}. ${operation.summary}.`,
  )
  .join("\n")}
`;
