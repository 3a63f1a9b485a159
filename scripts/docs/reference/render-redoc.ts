/**
 * Has Redoc render one version, and takes its page apart: every version shares the viewer, which is most of the weight.
 * The result is cached until one of its inputs changes.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { keep, keyOf, recall, recallOutdated } from "../../lib/build-cache.ts";
import { UserError } from "../../lib/user-error.ts";
import { runOrFail } from "../../lib/run-tool.ts";
import { patchViewer } from "./patch-viewer.ts";
import type { Node } from "../content/operations.ts";

export interface RedocParts {
  /** `<style>` elements for the head. */
  styles: string;
  /** The element that Redoc takes over, as it is before any script runs. */
  markup: string;
  /** The scripts inside the markup, for the policy's hashes. */
  inlineScripts: string[];
  /** The viewer as a classic script; the same for every version. */
  viewer: string;
  /** Hands the description to the viewer, once the page is parsed. */
  start: string;
}

const TEMPLATE = "{{{redocHead}}}<!-- linkspec -->{{{redocHTML}}}";
const SCRIPT = /<script type="module">\n([\s\S]*)\n\s*const __redoc_definition = ([\s\S]*)<\/script>\s*$/;

/** Renders the description of an API such as `method@2026-03-30`, samples included. */
export async function renderRedoc(id: string, document: Node): Promise<RedocParts> {
  const source = JSON.stringify(document);
  const key = keyOf(TEMPLATE, ownSource(), settings(), source);
  const kept = recall(`redoc/${id}`, key) as RedocParts | undefined;
  if (kept !== undefined) return kept;
  const earlier = process.env.DOCS_DRAFT === undefined ? undefined : recallOutdated(`redoc/${id}`);
  if (earlier !== undefined) return withDescription(earlier as RedocParts, source);
  const parts = takeApart(await build(source));
  keep(`redoc/${id}`, key, parts);
  return parts;
}

/** An earlier page that shows another description as soon as its script has run; what it shows before is outdated. */
const withDescription = (parts: RedocParts, source: string): RedocParts => ({
  ...parts,
  start: parts.start.replace(/(const __redoc_definition = ).*;$/m, (_all, begin: string) => `${begin}${source};`),
});

/** A change of these files makes another page. */
const ownSource = (): string =>
  ["render-redoc.ts", "patch-viewer.ts"].map((name) => readFileSync(join(import.meta.dirname, name), "utf8")).join("");

/** The settings that Redoc reads. */
const settings = (): unknown => (parse(readFileSync("redocly.yaml", "utf8")) as { openapi: unknown }).openapi;

async function build(source: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "linkspec-docs-"));
  try {
    const [description, template, page] = ["openapi.json", "template.hbs", "page.html"].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    writeFileSync(description, source);
    writeFileSync(template, TEMPLATE);
    await runOrFail("redocly", [
      "build-docs",
      description,
      "--inlineBundle",
      `--template=${template}`,
      `--output=${page}`,
      "--config=redocly.yaml",
    ]);
    return readFileSync(page, "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function takeApart(page: string): RedocParts {
  const [styles = "", rest = ""] = page.split("<!-- linkspec -->");
  const found = SCRIPT.exec(rest);
  if (found === null)
    throw new UserError("Redoc's page has another form than scripts/docs/reference/render-redoc.ts knows.");
  const [whole, viewer = "", definition = ""] = found;
  // Rendered beforehand, its links are paths; in the page they are hashes, and React keeps an attribute as it finds it.
  const markup = rest
    .slice(0, rest.length - whole.length)
    .trim()
    .replaceAll(' href="/', ' href="#/');
  return {
    styles,
    markup,
    inlineScripts: [...markup.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = ""]) => script),
    viewer: patchViewer(viewer),
    start: startScript(definition),
  };
}

/**
 * Hydrates the viewer once the whole page is parsed. Redoc's own page uses a module, which a browser defers by itself. A
 * classic script that was added to the head runs as soon as it arrives: from a cache, before `#redoc` exists.
 */
const startScript = (definition: string): string => `(({ hydrate }) => {
const start = () => {
const __redoc_definition = ${withLanguages(definition)}};
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start, { once: true });
else start();
})(linkspecRedoc);
`;

/** The languages of the code samples. By default the viewer omits samples in languages that it cannot generate. */
const LANGUAGES = JSON.stringify({
  languages: [{ lang: "TypeScript" }, { lang: "curl" }, { lang: "payload", label: "Payload" }],
});

function withLanguages(definition: string): string {
  const options = "const __redoc_options = {";
  if (!definition.includes(options))
    throw new UserError("Redoc's page has no options where render-redoc.ts expects them.");
  return definition.replace(options, () => `${options}"codeSamples":${LANGUAGES},`);
}
