/** Every address in the built site leads somewhere, every page is valid HTML, and its policy names just what it holds. */
import { createHash } from "node:crypto";
import { posix } from "node:path";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { withLinks } from "../../scripts/docs/reference/cross-links.ts";
import { readLifecycles } from "../../scripts/docs/content/lifecycles.ts";
import { readModel } from "../../scripts/docs/content/api-model.ts";
import { buildLinkIndex } from "../../scripts/docs/content/link-index.ts";
import { readOperations, readWebhooks, type Node } from "../../scripts/docs/content/operations.ts";
import { BASE_URL } from "./support/setup.ts";
import { files, ownPages, pages, readSite, referencePages } from "./support/site.ts";

const all = new Set(files);
const apis = readModel();
const anchors = new Map(
  apis.flatMap(({ versions }) =>
    versions.map(({ page, operations, webhooks }) => [
      page,
      new Set([...operations, ...webhooks].map((each) => each.anchor)),
    ]),
  ),
);

const unescape = (text: string): string =>
  text
    .replaceAll("&amp;", "&")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");

/** The addresses in Markdown. */
const hrefsIn = (text: string): string[] => [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, href]) => href!);

/** Values of an attribute, scripts left out. */
const valuesOf = (html: string, name: string): string[] =>
  [...html.replaceAll(/<script[\s\S]*?<\/script>/g, "").matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(
    ([, value]) => unescape(value!),
  );

const idsOf = new Map(pages.map((path) => [path, new Set(valuesOf(readSite(path), "id"))]));

const ROOT = new URL(BASE_URL).pathname;

/** The file that an address leads to; only the page that is shown at any address has some that begin at the root. */
function targetOf(from: string, path: string): string {
  if (path === "") return from;
  if (path.startsWith(`${ROOT}/`)) return from === "404.html" ? path.slice(ROOT.length + 1) : path;
  return posix.normalize(posix.join(posix.dirname(from), path));
}

/** What is wrong with a link, or undefined. */
function problem(from: string, href: string): string | undefined {
  if (/^(https:|data:)/.test(href)) return undefined;
  const [path = "", hash] = href.split(/#(.*)/s);
  const target = targetOf(from, path);
  if (!all.has(target)) return `${href}: there is no ${target}`;
  if (hash === undefined || hash === "") return undefined;
  const known = anchors.get(target);
  if (known !== undefined && (from !== target || hash.startsWith("/")))
    return known.has(`#${hash}`) ? undefined : `${href}: no such operation`;
  return idsOf.get(target)?.has(decodeURIComponent(hash)) === true ? undefined : `${href}: no such place in ${target}`;
}

describe("links", () => {
  let count = 0;

  test.each(ownPages)("%s", (path) => {
    const html = readSite(path);
    const links = valuesOf(html, "href");
    count += links.length;
    expect(links.map((href) => problem(path, href)).filter((each) => each !== undefined)).toEqual([]);
    const ids = valuesOf(html, "id");
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test.each(referencePages)("%s: the frame around the viewer", (path) => {
    const frame = readSite(path).replace(/<div id="main"[\s\S]*<\/noscript><\/div>/, "");
    expect(frame).not.toContain("redoc-");
    const links = valuesOf(frame, "href").filter((href) => href !== "#main");
    count += links.length;
    expect(links.map((href) => problem(path, href)).filter((each) => each !== undefined)).toEqual([]);
  });

  test("scripts that pages ask for exist, with the content that their integrity names", () => {
    for (const path of pages) {
      for (const name of ["data-scripts", "data-search"]) {
        const [list] = valuesOf(readSite(path), name);
        for (const [src, integrity] of JSON.parse(list!) as [string, string][]) {
          const target = targetOf(path, src);
          expect(all.has(target), target).toBe(true);
          expect(`sha256-${createHash("sha256").update(readSite(target)).digest("base64")}`).toBe(integrity);
        }
      }
    }
  });

  test("what the reference pages add to a description", () => {
    const lifecycles = readLifecycles(apis);
    const linkIndex = buildLinkIndex(apis);
    for (const api of apis) {
      for (const version of api.versions) {
        const linked = withLinks(version.document, api, version, { linkIndex, lifecycles });
        const operations = readOperations(linked);
        expect(operations.filter(({ id, description }) => !description.includes(`operation \`${id}\``))).toEqual([]);
        const unmarked = operations.filter(
          ({ path, method, description }) =>
            "x-source" in version.document.paths[path][method.toLowerCase()] !==
            description.includes("no reference page.**"),
        );
        expect(unmarked).toEqual([]);
        const unlisted = operations.filter(({ description }) => !description.includes("**Errors:**"));
        expect(unlisted.length).toBe(api.catalogue === undefined ? operations.length : 0);
        const added = [...operations, ...readWebhooks(linked), ...Object.values(linked.components.schemas as Node)];
        const hrefs = added.flatMap(({ description }) => hrefsIn(String(description)));
        count += hrefs.length;
        const wrong = hrefs.map((href) => problem(version.page, href)).filter((each) => each !== undefined);
        expect([...new Set(wrong)]).toEqual([]);
      }
    }
  });

  test("the pictures of link previews are there", () => {
    const images = pages.flatMap((path) => valuesOf(readSite(path), "content").filter((each) => each.endsWith(".png")));
    expect(images.length).toBe(pages.length);
    for (const image of new Set(images)) expect(all.has(image.slice(BASE_URL.length + 1)), image).toBe(true);
  });

  test("what programs read leads somewhere too", () => {
    const inLlms = hrefsIn(readSite("llms.txt"));
    const inSitemap = [...readSite("sitemap.xml").matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url!);
    expect(inLlms.map((href) => problem("llms.txt", href)).filter((each) => each !== undefined)).toEqual([]);
    const listed = inSitemap.map((url) => url.slice(BASE_URL.length + 1).replace(/(^|\/)$/, "$1index.html"));
    expect(inSitemap.every((url) => url.startsWith(`${BASE_URL}/`))).toBe(true);
    expect(listed.filter((path) => !all.has(path))).toEqual([]);
    expect(inSitemap.length).toBe(pages.length - 1);
    expect(inLlms.length).toBeGreaterThan(apis[0]!.latest.operations.length);
    expect(readSite("robots.txt")).toContain(`${BASE_URL}/sitemap.xml`);
    console.log(`${pages.length} pages, ${count + inLlms.length + inSitemap.length} links, ${files.length} files`);
  });
});

describe("the policy", () => {
  test.each(pages)("%s", (path) => {
    const html = readSite(path);
    const [policy] = valuesOf(html, "content").filter((value) => value.startsWith("default-src"));
    const rules = new Map(policy!.split("; ").map((rule) => [rule.split(" ")[0]!, rule.split(" ").slice(1)]));
    expect(rules.get("default-src")).toEqual(["'none'"]);
    const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script!);
    const hashes = scripts.map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
    expect([...rules.get("script-src")!].sort()).toEqual(["'strict-dynamic'", ...hashes].sort());
    // Redoc writes styles while it runs; nobody else may.
    expect(rules.get("style-src")!.includes("'unsafe-inline'")).toBe(referencePages.includes(path));
    expect(html).not.toMatch(/<script[^>]+src=|<link[^>]+stylesheet|\son\w+="/);
  });

  test("nothing of the viewer is left that calls a third party", () => {
    const viewer = readSite(files.find((path) => path.startsWith("assets/redoc."))!);
    expect(viewer).not.toMatch(/cdn\.redoc\.ly/);
    expect(viewer).toContain("@license MIT");
  });
});

describe("HTML", () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:recommended"],
    rules: {
      // Matters of taste.
      "doctype-style": "off",
      "void-style": "off",
      "long-title": "off",
      "no-trailing-whitespace": "off",
      // Sections that are named by their heading are regions on purpose.
      "prefer-native-element": "off",
      // An id may begin with a digit: days and versions do.
      "valid-id": ["error", { relaxed: true }],
      "no-inline-style": "error",
      "unique-landmark": "error",
    },
  });

  test.each(ownPages)("%s", async (path) => {
    const report = await validator.validateString(readSite(path));
    const messages = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
    );
    expect([...new Set(messages.map((each) => each.replace(/^\d+: /, "")))].slice(0, 20)).toEqual([]);
  });
});
