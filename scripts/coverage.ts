/** Writes the README's table of what is described and tested, operation by version. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { format } from "prettier";
import Stripe from "stripe";
import { parse } from "yaml";
import { callsOf } from "../test/sdk/stripe.ts";
import { connectSdk, SDKS } from "../test/sdk/method-node.ts";
import { bundleOf, deref, operationsOf, type Bundle, type Node, type Operation } from "../test/support/bundles.ts";
import { contractCases } from "../test/support/requests.ts";
import { readApis, type Api } from "./lib/apis.ts";
import { runCommand } from "./lib/run-command.ts";
import { UserError } from "./lib/user-error.ts";
import { writeWhole } from "./lib/files.ts";
import type { ManifestEntry } from "./generate/manifest.ts";

const README = "README.md";
const START = "<!-- coverage: written by scripts/coverage.ts -->";
const END = "<!-- coverage: end -->";

const LEGEND = `\`npm run coverage\` counts this in the descriptions and the tests. **D**escribed; **E**xampled: every body and
answer has examples; **C**ontract-tested: every one of those answers is asked of the mock through the client, and held
against its schema; **S**DK-tested: called by the vendor's own SDK.`;

/** What is known of an operation in one version. */
interface Cell {
  /** Every body of a request and of an answer has examples. */
  exampled: boolean;
  /** How many of its answers the contract test asks for. */
  answers: number;
  sdk: boolean;
}

interface Column extends Api {
  /** By operationId. */
  cells: Map<string, Cell>;
  /** The SDK that is tested on this version. */
  sdk: string | undefined;
}

function columnOf(api: Api): Column {
  const bundle = bundleOf(api.id);
  const { sdk, called } = sdkOf(bundle);
  const cases = Map.groupBy(contractCases(bundle), ({ operation }) => operation.id);
  const cells = operationsOf(bundle).map((operation): [string, Cell] => [
    operation.id,
    {
      exampled: isExampled(bundle, operation),
      answers: cases.get(operation.id)?.length ?? 0,
      sdk: called.has(operation.id),
    },
  ]);
  return { ...api, cells: new Map(cells), sdk };
}

function isExampled({ document }: Bundle, { operation }: Operation): boolean {
  const bodies = [operation.requestBody, ...Object.values(operation.responses as Node)].filter(Boolean) as Node[];
  const media = bodies.flatMap((body) => Object.values((deref(document, body).content ?? {}) as Record<string, Node>));
  return media.every(({ examples }) => Object.keys((examples as object | undefined) ?? {}).length > 0);
}

/** The SDK that is tested on a version, and the operations that it calls. Nothing is sent here. */
function sdkOf(bundle: Bundle): { sdk: string | undefined; called: Set<string> } {
  if (bundle.name === "stripe") {
    const calls = callsOf(new Stripe("sk_test_1").financialConnections);
    return { sdk: `stripe ${Stripe.PACKAGE_VERSION}`, called: new Set(calls.map(([, operation]) => operation)) };
  }
  const found = SDKS.find(({ version }) => version === bundle.version);
  if (found === undefined) return { sdk: undefined, called: new Set() };
  const calls = connectSdk(found.alias, "http://127.0.0.1", bundle);
  return { sdk: `method-node ${found.sdk}`, called: new Set(calls.flatMap(({ operation }) => operation?.id ?? [])) };
}

const isContractTested = ({ answers }: Cell): boolean => answers > 0;

function summary(columns: Column[]): string {
  const rows = columns.map(({ name, version, cells, sdk }) => {
    const all = [...cells.values()];
    const count = (holds: (cell: Cell) => boolean) => String(all.filter(holds).length);
    const answers = all.reduce((sum, cell) => sum + cell.answers, 0);
    const contract = `${count(isContractTested)}, by ${answers} answers`;
    const sdkTested = sdk === undefined ? "none made for it" : `${count((cell) => cell.sdk)}, by ${sdk}`;
    return [`${name} ${version}`, String(all.length), count((cell) => cell.exampled), contract, sdkTested];
  });
  return table(["version", "described", "exampled", "contract-tested", "SDK-tested"], rows);
}

/** One row per operation of an API; a cell says what holds in a version. */
function details(name: string, own: Column[]): string {
  const manifest = join(dirname((own[0] as Column).generated), "manifest.json");
  const { operations } = JSON.parse(readFileSync(manifest, "utf8")) as { operations: ManifestEntry[] };
  const rows = operations.map(({ operationId, versions }) => [
    `\`${operationId}\``,
    ...own.map(({ version, cells }) => (versions.includes(version) ? letters(cells.get(operationId)) : "")),
  ]);
  const grid = table(["operation", ...own.map(({ version }) => version)], rows);
  return fold(`${name}: ${operations.length} operations`, grid);
}

const letters = (cell: Cell | undefined): string =>
  cell === undefined ? "" : `D${cell.exampled ? "E" : ""}${isContractTested(cell) ? "C" : ""}${cell.sdk ? "S" : ""}`;

/** How much of an API is not described; the file itself tells what and why. */
function notDescribed(name: string, own: Column[]): string[] {
  const file = join(dirname((own[0] as Column).root), "not-described.yaml");
  if (!existsSync(file)) return [];
  const { length } = parse(readFileSync(file, "utf8")) as unknown[];
  return [`${length} things that are known of ${name} are not described:\n[${file}](${file}) says which, and why.`];
}

const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const fold = (title: string, content: string): string =>
  `<details>\n<summary>${title}</summary>\n\n${content}\n\n</details>`;

/** The README with a fresh table. */
async function withCoverage(readme: string): Promise<string> {
  const [before, rest] = readme.split(START);
  const [, after] = rest?.split(END) ?? [];
  if (before === undefined || after === undefined) throw new UserError(`${README} lacks "${START}" and "${END}".`);
  const columns = readApis().map(columnOf);
  const perApi = [...Map.groupBy(columns, ({ name }) => name)];
  const section = [
    START,
    summary(columns),
    LEGEND,
    ...perApi.map(([name, own]) => details(name, own)),
    ...perApi.flatMap(([name, own]) => notDescribed(name, own)),
    END,
  ].join("\n\n");
  return before + (await format(section, { parser: "markdown", printWidth: 120 })).trimEnd() + after;
}

export async function writeCoverage(): Promise<string[]> {
  writeWhole(README, await withCoverage(readFileSync(README, "utf8")));
  return [README];
}

/** Fails when the README's table is not what `writeCoverage` would write. */
export async function checkCoverage(): Promise<string> {
  const readme = readFileSync(README, "utf8");
  if (readme !== (await withCoverage(readme))) {
    throw new UserError(`The coverage table of ${README} is stale; run "npm run coverage" and commit the result.`);
  }
  return `${README}: the coverage table is fresh`;
}

if (import.meta.main) await runCommand("coverage", writeCoverage);
