/** The coverage page: what is described and tested, and what is known and not described. */
import { COVERAGE_PATH, readCoverage, type OperationCoverage, type VersionCoverage } from "../content/coverage.ts";
import { operationLink, type DescribedApi } from "../content/api-model.ts";
import { readNotDescribed, type NotDescribed } from "../content/not-described.ts";
import { code, heading, hidden, lead, link, sideList, table, type Cell } from "../html/components.ts";
import { markup, type Html } from "../html/html.ts";
import { renderInline } from "../html/markdown.ts";
import type { Operation } from "../content/operations.ts";
import type { Page, Section } from "../html/page.ts";

interface ApiCoverage {
  api: DescribedApi;
  versions: VersionCoverage[];
  notDescribed: NotDescribed[];
}

export function coveragePage(apis: DescribedApi[]): Page {
  const all = apis.map((api) => ({
    api,
    versions: api.versions.map(readCoverage),
    notDescribed: readNotDescribed(api),
  }));
  return {
    path: COVERAGE_PATH,
    title: "Coverage",
    description: "The operations that are described and tested in each version, and the known features that are not.",
    area: "coverage",
    aside: sideList("Coverage", [
      link("#summary", "Summary"),
      ...all.map(({ api }) => link(`#${operationsId(api)}`, `${api.title}: operations`)),
      ...all.filter(hasGaps).map(({ api }) => link(`#${gapsId(api)}`, `${api.title}: not described`)),
    ]),
    main: markup`<h1>Coverage</h1>
${lead("What is described and tested, operation by operation, and what is known but not described.")}
${printSummary(all.flatMap(({ versions }) => versions))}
${all.map(printOperations)}
${all.filter(hasGaps).map(printGaps)}`,
    sections: all.flatMap(({ api, notDescribed }) => notDescribed.map((gap, index) => sectionOf(api, gap, index))),
  };
}

const operationsId = ({ name }: DescribedApi): string => `${name}-operations`;
const gapsId = ({ name }: DescribedApi): string => `${name}-not-described`;
const gapId = (api: DescribedApi, index: number): string => `${gapsId(api)}-${index + 1}`;
const hasGaps = ({ notDescribed }: ApiCoverage): boolean => notDescribed.length > 0;

function printSummary(versions: VersionCoverage[]): Html {
  const rows = versions.map(({ version, sdk, operations }) => {
    const all = [...operations.values()];
    const responses = all.reduce((sum, each) => sum + each.responses, 0);
    const called = all.filter((each) => each.sdk).length;
    return [
      version.id,
      all.length,
      all.filter(({ hasExamples }) => hasExamples).length,
      responses,
      sdk === undefined ? "–" : `${called} by ${sdk}`,
    ];
  });
  return markup`${heading(2, "summary", "Summary")}
<p>The build counts these numbers in the descriptions. The contract tests request every response example from the mock
through the client and validate it against its schema. The SDK tests call the mock with the vendor’s own SDK, where one
exists for the version.</p>
${table({
  head: ["Version", "Operations", "With examples", "Tested responses", "Called by the SDK"],
  rows,
})}`;
}

function printOperations({ api, versions }: ApiCoverage): Html {
  // Every operation once, from the latest version that has it.
  const latest = new Map(
    api.versions.flatMap((version) => version.operations.map((operation) => [operation.id, { version, operation }])),
  );
  const row = (operation: Operation, href: string): Cell[] => [
    link(href, code(operation.id)),
    ...versions.map(({ operations }) => ({ className: "mark", content: printCell(operations.get(operation.id)) })),
  ];
  return markup`${heading(2, operationsId(api), `${api.title}: operations`)}
<p>The number of tested responses in each version. A check mark means that a test calls the operation with the vendor’s
SDK.</p>
${table({
  head: ["Operation", ...versions.map(({ version }) => ({ className: "mark", content: version.version }))],
  rows: [...latest.values()].map(({ version, operation }) =>
    row(operation, operationLink(COVERAGE_PATH, version, operation)),
  ),
})}`;
}

function printCell(coverage: OperationCoverage | undefined): Html {
  if (coverage === undefined) return markup`–${hidden("not in this version")}`;
  return markup`${coverage.responses}${coverage.sdk && markup` <span aria-hidden="true">✓</span>${hidden("SDK")}`}`;
}

function printGaps({ api, notDescribed }: ApiCoverage): Html {
  return markup`${heading(2, gapsId(api), `${api.title}: not described`)}
<p>Features that a source mentions, and that the description leaves out for the reason given.</p>
${table({
  head: ["Feature", "Reason", "Source"],
  rows: notDescribed.map(({ what, reason, source }) => [what, renderInline(reason), renderInline(source)]),
  ids: notDescribed.map((_gap, index) => gapId(api, index)),
})}`;
}

const sectionOf = (api: DescribedApi, { what, reason }: NotDescribed, index: number): Section => ({
  id: gapId(api, index),
  text: what,
  detail: `${api.title} · ${reason}`,
  words: "not described",
});
