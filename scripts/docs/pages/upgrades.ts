/** The upgrade guides: one page for every two versions, made of the steps between them. */
import { markup, type Html } from "../html/html.ts";
import { codeBlock, idOf, renderInline, renderMarkdown, type MarkdownOptions } from "../html/markdown.ts";
import { relative, type Page } from "../html/page.ts";
import type { Change } from "../content/openapi-diff.ts";
import type { DescribedApi, Version } from "../content/api-model.ts";
import type { Note, Step } from "../content/upgrades.ts";

const pathOf = (api: DescribedApi, from: Version, to: Version): string =>
  `${api.name}/upgrade/${from.version}-to-${to.version}.html`;

/** Makes the options of a page out of its path. */
type OptionsFor = (path: string) => MarkdownOptions;

/** The pages of an API, with a list of them first; none when it has one version. */
export function upgradePages(api: DescribedApi, steps: Step[], optionsFor: OptionsFor): Page[] {
  if (steps.length === 0) return [];
  const pages = api.versions.flatMap((from, start) =>
    api.versions.slice(start + 1).map((to, length) => {
      const own = steps.slice(start, start + length + 1);
      return guide(api, from, to, own, optionsFor(pathOf(api, from, to)));
    }),
  );
  return [overview(api, steps), ...pages];
}

const links = (api: DescribedApi, path: string, current?: string): Html =>
  markup`<ul class="nowrap">${api.versions.toReversed().flatMap((to) =>
    api.versions
      .filter(({ version }) => version < to.version)
      .toReversed()
      .map((from) => {
        const target = pathOf(api, from, to);
        const mark = target === current && markup` aria-current="page"`;
        return markup`<li><a href="${relative(path, target)}"${mark}>${from.version} → ${to.version}</a></li>`;
      }),
  )}</ul>`;

function overview(api: DescribedApi, steps: Step[]): Page {
  const path = `${api.name}/upgrade/index.html`;
  return {
    path,
    title: `${api.title}: upgrading`,
    description: `What changes between every two versions of the ${api.title}, breaking changes first, with what to do.`,
    area: "upgrades",
    api: api.name,
    aside: markup`<p>Upgrades</p>${links(api, path)}`,
    main: markup`<h1>Upgrading</h1><p class="lead">What changes between two versions of the ${api.title}, and what to do about each change.</p>
<p>Choose where you come from and where you want to be. The changes are found by comparing the two descriptions; a test holds every breaking one against a note that says what to do.</p>
<div class="table" tabindex="0"><table><thead><tr><th>From</th>${api.versions.slice(1).map(({ version }) => markup`<th class="mark">to ${version}</th>`)}</tr></thead><tbody>${api.versions
      .slice(0, -1)
      .map(
        (from) =>
          markup`<tr><td class="date">${from.version}</td>${api.versions.slice(1).map((to) => printCell(api, path, from, to, steps))}</tr>`,
      )}</tbody></table></div>`,
  };
}

function printCell(api: DescribedApi, path: string, from: Version, to: Version, steps: Step[]): Html {
  if (from.version >= to.version) return markup`<td class="mark">–</td>`;
  const own = steps.filter((step) => step.from.version >= from.version && step.to.version <= to.version);
  return markup`<td class="mark"><a href="${relative(path, pathOf(api, from, to))}">${breakingNotes(own).length} breaking changes<span class="visually-hidden"> from ${from.version} to ${to.version}</span></a></td>`;
}

/** Each with the step that it belongs to. */
const breakingNotes = (steps: Step[]): { step: Step; note: Note }[] =>
  steps.flatMap((step) => step.notes.filter(({ note }) => note.breaking).map(({ note }) => ({ step, note })));

function guide(api: DescribedApi, from: Version, to: Version, steps: Step[], options: MarkdownOptions): Page {
  const path = pathOf(api, from, to);
  const breaking = breakingNotes(steps);
  const single = steps.length === 1;
  return {
    path,
    title: `${api.title}: from ${from.version} to ${to.version}`,
    description: `Upgrading the ${api.title} from ${from.version} to ${to.version}: ${breaking.length} breaking changes and what to do about each.`,
    area: "upgrades",
    api: api.name,
    aside: markup`<p>Upgrades</p>${links(api, path, path)}`,
    toc: steps.flatMap((step) =>
      single
        ? step.notes.map(({ note }) => ({ id: noteId(step, note), text: note.title }))
        : [{ id: stepId(step), text: `To ${step.to.version}` }],
    ),
    main: markup`<h1>From <span class="date">${from.version}</span> to <span class="date">${to.version}</span></h1>
<p class="lead">${breaking.length} breaking changes${steps.length > 1 && `, in ${steps.length} steps`}; those first, then what is new. ${single ? "" : "Read the steps in their order: a later one builds on what an earlier one left."}</p>
${!single && markup`<ul>${breaking.map(({ step, note }) => markup`<li><a href="#${noteId(step, note)}">${note.title}</a> <span class="badge">${step.to.version}</span></li>`)}</ul>`}
<p>References: <a href="${relative(path, from.page)}">${from.version}</a>, <a href="${relative(path, to.page)}">${to.version}</a>.</p>
${steps.map((step) => printStep(step, options, single))}`,
    // The words of a step are found once, on the page of that step alone.
    ...(single && { sections: steps.flatMap((step) => step.notes.map(({ note }) => sectionOf(step, note))) }),
  };
}

const stepId = ({ to }: Step): string => `to-${idOf(to.version)}`;
const noteId = (step: Step, { id }: Note): string => `${stepId(step)}-${id}`;

const sectionOf = (step: Step, note: Note) => ({
  id: noteId(step, note),
  text: note.title,
  detail: `Change in ${step.to.version}`,
  words: `${note.what} ${note.do}`,
});

function printStep(step: Step, options: MarkdownOptions, single: boolean): Html {
  const breaking = step.others.filter(({ impact }) => impact === "breaking");
  const additions = step.others.filter(({ impact }) => impact === "addition");
  return markup`<section>${!single && markup`<h2 id="${stepId(step)}">From ${step.from.version} to ${step.to.version}</h2>`}
${step.notes.map(({ note, changes }) => printNote(step, note, changes, options, single))}
${breaking.length > 0 && markup`<h3>Other breaking changes</h3>${printChanges(breaking, options)}`}
${additions.length > 0 && markup`<h3>Other additions</h3>${printChanges(additions, options)}`}</section>`;
}

function printNote(step: Step, note: Note, changes: Change[], options: MarkdownOptions, single: boolean): Html {
  const id = noteId(step, note);
  const badge = note.breaking
    ? markup`<span class="badge bad">breaking</span>`
    : markup`<span class="badge good">compatible</span>`;
  const title = markup`${note.title} <a class="anchor" href="#${id}" aria-label="Link to ${note.title}">#</a>`;
  return markup`${single ? markup`<h2 id="${id}">${title}</h2>` : markup`<h3 id="${id}">${title}</h3>`}<p class="badges">${badge}</p>
${renderMarkdown(note.what, options).html}
${note.before && note.after && markup`<div class="before-after"><div><p>${step.from.version}</p>${json(note.before)}</div><div><p>${step.to.version}</p>${json(note.after)}</div></div>`}
<blockquote><p><strong>What to do.</strong> ${renderInline(note.do, options)}</p></blockquote>
${changes.length > 0 && markup`<details class="more"><summary>${changes.length === 1 ? "1 change" : `${changes.length} changes`} of the description</summary>${printChanges(changes, options)}</details>`}`;
}

/** One property a line, so that what differs stands side by side. */
const json = (text: string): Html => codeBlock(JSON.stringify(JSON.parse(text), null, 2), "json");

const printChanges = (changes: Change[], options: MarkdownOptions): Html =>
  markup`<ul class="changes">${changes.map(
    ({ message, place }) => markup`<li>${renderInline(message, options)}<small>${renderInline(place)}</small></li>`,
  )}</ul>`;
