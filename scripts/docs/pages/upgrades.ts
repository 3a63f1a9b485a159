/** The upgrade guides: one page for each pair of versions, composed of the steps between them. */
import { upgradePath, upgradesPath, type Note, type UpgradeStep } from "../content/upgrades.ts";
import {
  badge,
  badges,
  currentLink,
  heading,
  hidden,
  lead,
  link,
  list,
  more,
  sideList,
  table,
} from "../html/components.ts";
import { markup, type Html } from "../html/html.ts";
import { codeBlock, renderInline, renderMarkdown, type MarkdownOptions, type OptionsFor } from "../html/markdown.ts";
import { idOf, relative } from "../html/urls.ts";
import type { DescribedApi, Version } from "../content/api-model.ts";
import type { Change } from "../content/openapi-diff.ts";
import type { Page, Section } from "../html/page.ts";

/** The pages of an API, beginning with an overview. Empty for an API with one version. */
export function upgradePages(api: DescribedApi, steps: UpgradeStep[], optionsFor: OptionsFor): Page[] {
  if (steps.length === 0) return [];
  const pages = api.versions.flatMap((from, start) =>
    api.versions.slice(start + 1).map((to, length) => {
      const own = steps.slice(start, start + length + 1);
      return guidePage(api, from, to, own, optionsFor(upgradePath(api, from, to)));
    }),
  );
  return [overviewPage(api, steps), ...pages];
}

/** Every pair of versions, the latest first. */
function printLinks(api: DescribedApi, path: string): Html {
  const links = api.versions.toReversed().flatMap((to) =>
    api.versions
      .slice(0, api.versions.indexOf(to))
      .toReversed()
      .map((from) => {
        const target = upgradePath(api, from, to);
        return (target === path ? currentLink : link)(relative(path, target), `${from.version} → ${to.version}`);
      }),
  );
  return sideList("Upgrades", links, "nowrap");
}

function overviewPage(api: DescribedApi, steps: UpgradeStep[]): Page {
  const path = upgradesPath(api);
  const targets = api.versions.slice(1);
  return {
    path,
    title: `${api.title}: upgrading`,
    description: `What changes between any two versions of the ${api.title}, and how to migrate.`,
    area: "upgrades",
    api: api.name,
    aside: printLinks(api, path),
    main: markup`<h1>Upgrading</h1>
${lead(`What changes between two versions of the ${api.title}, and how to migrate.`)}
<p>Choose your current version and the version you upgrade to. The changes come from a comparison of the two
descriptions. A test requires a migration note for every breaking change.</p>
${table({
  head: ["From", ...targets.map(({ version }) => ({ className: "mark", content: `to ${version}` }))],
  rows: api.versions
    .slice(0, -1)
    .map((from) => [
      { className: "date", content: from.version },
      ...targets.map((to) => ({ className: "mark", content: printCell(api, path, from, to, steps) })),
    ]),
})}`,
  };
}

function printCell(api: DescribedApi, path: string, from: Version, to: Version, steps: UpgradeStep[]): Html | string {
  const [start, end] = [api.versions.indexOf(from), api.versions.indexOf(to)];
  if (start >= end) return "–";
  const own = steps.slice(start, end);
  const text = [`${breakingNotes(own).length} breaking changes`, hidden(` from ${from.version} to ${to.version}`)];
  return link(relative(path, upgradePath(api, from, to)), text);
}

/** Each breaking note with its step. */
const breakingNotes = (steps: UpgradeStep[]): { step: UpgradeStep; note: Note }[] =>
  steps.flatMap((step) => step.notes.filter(({ note }) => note.breaking).map(({ note }) => ({ step, note })));

function guidePage(
  api: DescribedApi,
  from: Version,
  to: Version,
  steps: UpgradeStep[],
  options: MarkdownOptions,
): Page {
  const path = upgradePath(api, from, to);
  const breaking = breakingNotes(steps);
  const isSingle = steps.length === 1;
  const count = `${breaking.length} breaking changes`;
  return {
    path,
    title: `${api.title}: from ${from.version} to ${to.version}`,
    description: `Upgrade the ${api.title} from ${from.version} to ${to.version}: ${count}, and how to migrate.`,
    area: "upgrades",
    api: api.name,
    aside: printLinks(api, path),
    toc: steps.flatMap((step) =>
      isSingle
        ? step.notes.map(({ note }) => ({ id: noteId(step, note), text: note.title }))
        : [{ id: stepId(step), text: `To ${step.to.version}` }],
    ),
    main: markup`<h1>From ${date(from)} to ${date(to)}</h1>
${lead(
  isSingle
    ? `${count} first, followed by additions.`
    : `${count} in ${steps.length} steps. Follow the steps in order: each one builds on the one before.`,
)}
${!isSingle && list(breaking.map(({ step, note }) => [link(`#${noteId(step, note)}`, note.title), " ", badge(step.to.version)]))}
<p>References: ${link(relative(path, from.page), from.version)}, ${link(relative(path, to.page), to.version)}.</p>
${steps.map((step) => printStep(step, options, isSingle))}`,
    // Each note has one search entry: the page of its single step.
    ...(isSingle && { sections: steps.flatMap((step) => step.notes.map(({ note }) => sectionOf(step, note))) }),
  };
}

const date = ({ version }: Version): Html => markup`<span class="date">${version}</span>`;
const stepId = ({ to }: UpgradeStep): string => `to-${idOf(to.version)}`;
const noteId = (step: UpgradeStep, { id }: Note): string => `${stepId(step)}-${id}`;

const sectionOf = (step: UpgradeStep, note: Note): Section => ({
  id: noteId(step, note),
  text: note.title,
  detail: `Change in ${step.to.version}`,
  words: `${note.what} ${note.do}`,
});

function printStep(step: UpgradeStep, options: MarkdownOptions, isSingle: boolean): Html {
  const breaking = step.others.filter(({ impact }) => impact === "breaking");
  const additions = step.others.filter(({ impact }) => impact === "addition");
  return markup`<section>
${!isSingle && markup`<h2 id="${stepId(step)}">From ${step.from.version} to ${step.to.version}</h2>`}
${step.notes.map(({ note, changes }) => printNote(step, note, changes, options, isSingle))}
${breaking.length > 0 && markup`<h3>Other breaking changes</h3>${printChanges(breaking, options)}`}
${additions.length > 0 && markup`<h3>Other additions</h3>${printChanges(additions, options)}`}</section>`;
}

function printNote(
  step: UpgradeStep,
  note: Note,
  changes: Change[],
  options: MarkdownOptions,
  isSingle: boolean,
): Html {
  const count = changes.length === 1 ? "1 change" : `${changes.length} changes`;
  return markup`${heading(isSingle ? 2 : 3, noteId(step, note), note.title)}
${badges(note.breaking ? badge("breaking", "bad") : badge("compatible", "good"))}
${renderMarkdown(note.what, options).html}
${printComparison(step, note)}
<blockquote><p><strong>What to do.</strong> ${renderInline(note.do, options)}</p></blockquote>
${changes.length > 0 && more(`${count} in the description`, printChanges(changes, options))}`;
}

function printComparison(step: UpgradeStep, { before, after }: Note): Html | false {
  if (!before || !after) return false;
  return markup`<div class="before-after">
<div><p>${step.from.version}</p>${printJson(before)}</div>
<div><p>${step.to.version}</p>${printJson(after)}</div>
</div>`;
}

/** One property per line, so that differences are side by side. */
const printJson = (text: string): Html => codeBlock(JSON.stringify(JSON.parse(text), null, 2), "json");

const printChanges = (changes: Change[], options: MarkdownOptions): Html =>
  list(
    changes.map(({ message, place }) => [
      renderInline(message, options),
      markup`<small>${renderInline(place)}</small>`,
    ]),
    "changes",
  );
