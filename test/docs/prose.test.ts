/** Guides and changelog: what they name exists, and they keep the form that the site reads. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { guidePath, readGuides } from "../../scripts/docs/content/guides.ts";
import { textOf, markup, raw } from "../../scripts/docs/html/html.ts";
import { renderInline, renderMarkdown } from "../../scripts/docs/html/markdown.ts";
import { readModel } from "../../scripts/docs/content/api-model.ts";
import { eventFamilies } from "../../scripts/docs/content/events.ts";
import { buildLinkIndex } from "../../scripts/docs/content/link-index.ts";
import { addressIn, idOf, relative, rootOf } from "../../scripts/docs/html/urls.ts";
import { escapeText, escapeTexts } from "../../scripts/docs/reference/escape-html.ts";
import { readSite } from "./support/site.ts";

const names = buildLinkIndex(readModel());

/** What our own package exports may look like an operation. */
const exported = new Set(
  [
    await import("../../src/method/index.ts"),
    await import("../../src/method/webhooks.ts"),
    await import("../../src/stripe/webhooks.ts"),
    await import("../../src/mock/index.ts"),
    await import("../../src/sandbox/index.ts"),
  ].flatMap((module) => Object.keys(module)),
);

/** Inline code of a text, its blocks left out. */
const codesOf = (text: string): string[] =>
  [...text.replaceAll(/```[\s\S]*?```/g, "").matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);

const VERBS = /^(list|create|retrieve|update|delete|withdraw|download|simulate)[A-Z]\w+$/;

describe.each([
  ...readGuides().map(({ name, text }) => ({ name, text })),
  { name: "CHANGELOG", text: readFileSync("docs/CHANGELOG.md", "utf8") },
])("$name", ({ text }) => {
  test("every operation, error and event that it names exists", () => {
    const named = codesOf(text).filter(
      (code) =>
        VERBS.test(code) || /^[A-Z]+(_[A-Z]+)+$/.test(code) || /^[a-z_]+\.(create|update|closed|opened)$/.test(code),
    );
    expect(named.filter((code) => !names.has(code) && !exported.has(code) && !code.startsWith("METHOD_"))).toEqual([]);
  });
});

test.each(readGuides())("$name shows every picture that it asks for", ({ name, text }) => {
  const html = readSite(guidePath({ name }));
  const asked = [...text.matchAll(/<!-- lifecycle: (\S+) -->/g)].map(([, id]) => id);
  const shown = [...html.matchAll(/<title id="diagram-([^"]+)"/g)].map(([, id]) => id);
  expect(shown).toEqual(asked);
  expect(html).not.toContain("<!-- lifecycle");
});

describe("the changelog", () => {
  const lines = readFileSync("docs/CHANGELOG.md", "utf8").split("\n");

  test("tells an API change from a correction and an addition, day by day, the newest first", () => {
    const days = lines.filter((line) => line.startsWith("## ")).map((line) => line.slice(3));
    expect(days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day))).toBe(true);
    expect(days).toEqual(days.toSorted().reverse());
    const kinds = lines.filter((line) => line.startsWith("### ")).map((line) => line.slice(4));
    expect([...new Set(kinds)].sort()).toEqual(["API changes", "Additions", "Corrections"]);
  });
});

describe("Markdown", () => {
  test("code that names something becomes a link, other code does not", () => {
    const { html } = renderMarkdown("Call `one` and `two`.", {
      linkCode: (code) => (code === "one" ? "there#one" : undefined),
    });
    expect(html.text.trim()).toBe('<p>Call <a href="there#one"><code>one</code></a> and <code>two</code>.</p>');
  });

  test("headings have addresses, and two of one name are refused", () => {
    expect(renderMarkdown("## Which kind when?").headings).toEqual([
      { id: "which-kind-when", text: "Which kind when?" },
    ]);
    expect(() => renderMarkdown("## Same\n\n## Same")).toThrow(/Two headings/);
  });

  test("raw HTML is shown as text, except the comment that a diagram replaces", () => {
    const refresh = "<meta http-equiv=refresh content='0;url=//evil.example'>";
    for (const source of [refresh, `Text ${refresh} text`, `- item\n\n${refresh}`, `| a |\n| - |\n| ${refresh} |`]) {
      expect(renderMarkdown(source).html.text).not.toMatch(/<meta/i);
      expect(renderInline(source).text).not.toMatch(/<meta/i);
    }
    expect(renderMarkdown("<!-- lifecycle: payment -->\n").html.text).toBe("<!-- lifecycle: payment -->\n");
    expect(renderMarkdown(`<!-- lifecycle: payment -->${refresh}`).html.text).not.toContain("<");
  });

  test.each(["javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x"])(
    "a link to %s fails",
    (href) => {
      expect(() => renderMarkdown(`[text](${href})`)).toThrow(/use https, mailto or a relative path/);
      expect(() => renderInline(`[text](${href})`)).toThrow(/use https, mailto or a relative path/);
    },
  );

  test("links to the web, to pages and to sections are kept", () => {
    for (const href of ["https://example.com/a", "mailto:a@example.com", "page.html#a", "#a:b", "a/b:c"]) {
      expect(renderInline(`[text](${href})`).text).toBe(`<a href="${href}">text</a>`);
    }
  });

  test("code blocks are escaped and coloured", () => {
    const { html } = renderMarkdown("```ts\nconst a = 1 < 2;\n```");
    expect(html.text).toContain("hljs-keyword");
    expect(html.text).toContain("&lt;");
  });
});

describe("HTML", () => {
  test("what is put into it is escaped, unless it is HTML", () => {
    expect(markup`<p title="${'"<&'}">${raw("<b>x</b>")}${["a", 1, false, undefined]}</p>`.text).toBe(
      '<p title="&quot;&lt;&amp;"><b>x</b>a1</p>',
    );
    expect(textOf(markup`<p>a &amp; <b>${"<c>"}</b></p>`)).toBe("a & <c>");
  });

  test("addresses are written from where they stand", () => {
    expect(relative("guides/a.html", "guides/b.html")).toBe("b.html");
    expect(relative("guides/a.html", "method/1/index.html#/x/y")).toBe("../method/1/index.html#/x/y");
    expect(relative("index.html", "guides/b.html#c")).toBe("guides/b.html#c");
    expect(["index.html", "a/b/c.html"].map((path) => rootOf({ path }))).toEqual([".", "../.."]);
    // A page that is shown at any address knows where the root is.
    const lost = { path: "404.html", root: "/docs" };
    expect([rootOf(lost), addressIn(lost, "guides/b.html")]).toEqual(["/docs", "/docs/guides/b.html"]);
    expect(idOf("  Ärger & Co. ")).toBe("rger-co");
  });
});

describe("the texts of a description", () => {
  const refresh = "<meta http-equiv=refresh content='0;url=//evil.example'>";

  test.each([
    [refresh, refresh.replace("<", "&lt;")],
    ["`<id>:<body>` is signed", "`<id>:<body>` is signed"],
    ["less: 1 < 2, <= 3", "less: 1 < 2, <= 3"],
    [`\\\`${refresh}\\\``, `\\\`${refresh.replace("<", "&lt;")}\\\``],
    [`| \` | ${refresh} | \` |`, `| \` | ${refresh.replace("<", "&lt;")} | \` |`],
    [`\`\n- ${refresh}\``, `\`\n- ${refresh.replace("<", "&lt;")}\``],
    ["</div><!-- x --><?x?>", "&lt;/div>&lt;!-- x -->&lt;?x?>"],
  ])("%j contain no HTML", (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  test("are escaped everywhere but in examples", () => {
    const info = { title: refresh, description: refresh, summary: refresh };
    const escaped = refresh.replace("<", "&lt;");
    expect(escapeTexts({ info, tags: [{ description: refresh }], examples: { a: { value: info } } })).toEqual({
      info: { title: escaped, description: escaped, summary: escaped },
      tags: [{ description: escaped }],
      examples: { a: { value: info } },
    });
  });
});

test("the events page has every type of Stripe, with each state of a refresh", () => {
  const html = readSite("stripe/webhooks.html");
  const stripe = readModel().find(({ name }) => name === "stripe")!;
  const types = eventFamilies(stripe).flatMap((family) => family.types);
  expect(types.length).toBeGreaterThanOrEqual(36);
  expect(types.filter((type) => !html.includes(`>${type}<`))).toEqual([]);
  expect(html).toContain("The balance was refreshed. The balance could not be refreshed");
});
