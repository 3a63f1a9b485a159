/** What the project promises about itself: its workflows, its dependencies, its documents. */
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readModel } from "../../scripts/docs/content/api-model.ts";
import { readNotDescribed } from "../../scripts/docs/content/not-described.ts";
import { readAllApis } from "../../scripts/lib/apis.ts";
import { RUNTIMES } from "../runtime/programs.ts";
import { run } from "../support/run.ts";

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

interface Job {
  "timeout-minutes": number;
  needs?: string;
  permissions?: Record<string, string>;
  strategy?: { matrix: Record<string, unknown[]> };
  steps: { run?: string; uses?: string; with?: Record<string, unknown> }[];
}

const read = (path: string): string => readFileSync(path, "utf8");
const workflows = globSync("{.,examples/*}/.github/workflows/*.yml");
const workflow = (name: string) => parse(read(`.github/workflows/${name}.yml`)) as Workflow;
const runsOf = ({ steps }: Job): string[] => steps.flatMap((step) => step.run ?? []);
const commandsOf = ({ jobs }: Workflow): string[] => Object.values(jobs).flatMap(runsOf);

const manifest = JSON.parse(read("package.json")) as {
  name: string;
  exports: Record<string, unknown>;
  repository: { url: string };
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};

describe.each(workflows)("%s", (path) => {
  const { permissions, jobs } = parse(read(path)) as Workflow;

  test("runs actions at a commit, with the version that it was", () => {
    const uses = [...read(path).matchAll(/uses: (.*)/g)].map(([, action = ""]) => action);
    expect(uses.length).toBeGreaterThan(0);
    for (const action of uses) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("may read, and no more unless a job says so; every job ends", () => {
    expect(permissions).toEqual({ contents: "read" });
    for (const job of Object.values(jobs)) expect(job["timeout-minutes"]).toBeGreaterThan(0);
  });

  test("a job that may write runs no code of the repository or of its dependencies", () => {
    const writing = Object.values(jobs).filter(({ permissions = {} }) => Object.values(permissions).includes("write"));
    const runs = writing.flatMap((job) => [...runsOf(job), ...job.steps.flatMap(({ uses }) => uses ?? [])]);
    expect(runs.filter((step) => /^npm (ci|install|test|run)|^npx |^node |^actions\/checkout/.test(step))).toEqual([]);
  });

  test("no checkout leaves its token in the folder", () => {
    const checkouts = Object.values(jobs).flatMap(({ steps }) =>
      steps.filter(({ uses }) => uses?.startsWith("actions/checkout@")),
    );
    for (const { with: options } of checkouts) expect(options).toMatchObject({ "persist-credentials": false });
  });

  test("calls scripts that there are", () => {
    const called = [...read(path).matchAll(/npm run ([\w:-]+)/g)].map(([, name = ""]) => name);
    for (const name of called) expect(manifest.scripts).toHaveProperty(name);
  });
});

describe("the workflows", () => {
  test("test every project of vitest.config.ts, and install with every Node that the package supports", async () => {
    const { jobs } = workflow("test");
    const { default: config } = (await import("../../vitest.config.ts")) as {
      default: { test: { projects: { test: { name: string } }[] } };
    };
    const names = config.test.projects.map(({ test: { name } }) => name);
    const matrix = jobs.test?.strategy?.matrix.include as { project: string; shard?: string }[];
    expect([...new Set(matrix.map(({ project }) => project))]).toEqual(names);
    const shards = matrix.flatMap(({ shard }) => shard ?? []);
    expect(shards).toEqual(shards.map((_shard, index) => `${index + 1}/${shards.length}`));
    const nodes = Object.keys(RUNTIMES).flatMap((name) => /^Node (\d+)$/.exec(name)?.slice(1) ?? []);
    expect(jobs.node?.strategy?.matrix.node).toEqual(nodes);
    expect(commandsOf(workflow("test"))).toEqual(expect.arrayContaining(["npm ci", "npm run check", "npm run lint"]));
  });

  test(".ci/run installs from a clean checkout and runs the README's test command", () => {
    expect(read(".ci/run").trimEnd().split("\n").slice(-2)).toEqual(["npm ci", "npm test"]);
  });

  test("publish what was tested, from the repository that package.json names", () => {
    const { build, publish } = workflow("release").jobs as Record<"build" | "publish", Job>;
    expect(publish.needs).toBe("build");
    const place = (start: string) => runsOf(build).findIndex((command) => command.startsWith(start));
    expect(place("npm test")).toBeGreaterThan(-1);
    expect(place("npm pack")).toBeGreaterThan(place("npm test"));
    expect(runsOf(publish)[0]).toMatch(/^npm publish \.\/linkspec-\*\.tgz .*--provenance.* --ignore-scripts$/);
    const repository = manifest.repository.url.replace(/^git\+(.*)\.git$/, "$1");
    for (const file of ["SECURITY.md", ".github/ISSUE_TEMPLATE/config.yml"]) expect(read(file)).toContain(repository);
  });

  test("release a bill of materials of exactly what a user installs", { timeout: 120_000 }, async () => {
    const [command = ""] = commandsOf(workflow("release")).filter((each) => each.startsWith("npm sbom"));
    const { code, stdout, stderr } = await run("bash", ["-c", command.replace(/ > \S+$/, "")], process.cwd());
    expect(code, stderr).toBe(0);
    const { bomFormat, metadata, components } = JSON.parse(stdout) as {
      bomFormat: string;
      metadata: { component: { purl: string } };
      components: { name: string }[];
    };
    expect(bomFormat).toBe("CycloneDX");
    expect(metadata.component.purl).toMatch(/^pkg:npm\/linkspec@/);
    // openapi-typescript-helpers holds the types of openapi-fetch.
    expect(components.map(({ name }) => name).sort()).toEqual(["openapi-fetch", "openapi-typescript-helpers"]);
  });
});

describe("dependencies", () => {
  test("are of exact versions", () => {
    const ranges = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(ranges.filter((range) => !/^(npm:.+@)?\d+\.\d+\.\d+$/.test(range))).toEqual([]);
  });

  test("run code when they are installed only as CONTRIBUTING.md says, with the reason", () => {
    const { packages } = JSON.parse(read("package-lock.json")) as {
      packages: Record<string, { name?: string; hasInstallScript?: boolean }>;
    };
    const installing = Object.entries(packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path, { name }]) => name ?? path.replace(/^.*node_modules\//, ""));
    expect([...new Set(installing)].sort()).toEqual(Object.keys(manifest.allowScripts).sort());
    const rows = read("CONTRIBUTING.md")
      .split("\n")
      .filter((line) => /^\| .*\| (yes|no) +\|/.test(line));
    const explained = rows.flatMap((row) => {
      const [, names = "", runs = ""] = row.split("|");
      return [...names.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => [name, runs.trim() === "yes"] as const);
    });
    expect(Object.fromEntries(explained)).toEqual(manifest.allowScripts);
  });
});

test("every decision is in the list of decisions, under its title", () => {
  const files = readdirSync("docs/adr").filter((name) => name !== "README.md");
  const listed = [...read("docs/adr/README.md").matchAll(/^(\d+)\. \[(.+)\]\((.+)\)$/gm)];
  expect(listed.map(([, number, title, file]) => [file, `# ${number}. ${title}`])).toEqual(
    files.sort().map((file) => [file, read(`docs/adr/${file}`).split("\n", 1)[0]]),
  );
});

test("the README's table of entries has every entry, with functions that it has", async () => {
  const rows = [...read("README.md").matchAll(/^\| (`linkspec\/.*?) +\| (.*?) +\|$/gm)];
  const codes = (cell = "") => [...cell.matchAll(/`([^` ]+)`/g)].map(([, code = ""]) => code);
  const entries = Object.keys(manifest.exports).filter((entry) => entry !== "./package.json");
  const general = entries.map((entry) => {
    const named = readAllApis().find(({ version }) => entry.includes(`/${version}`));
    const text =
      named === undefined
        ? entry
        : entry.replace(named.version, "<version>").replace(`specs/${named.name}`, "specs/<api>");
    return manifest.name + text.slice(1);
  });
  expect(rows.flatMap(([, names]) => codes(names)).sort()).toEqual([...new Set(general)].sort());
  for (const [, names, what] of rows) {
    const [entry = ""] = codes(names);
    if (entry.includes("<")) continue;
    const module = (await import(entry)) as object;
    for (const name of codes(what)) expect(module).toHaveProperty(name);
  }
});

test("the README counts what is known and not described", () => {
  const counts = readModel().map((api) => `${readNotDescribed(api).length} of ${api.name}`);
  const [, sentence = ""] = /known and not described: (.+?) +\|/.exec(read("README.md"))!;
  expect(sentence.replace(" parts", "").toLowerCase()).toBe(counts.join(", "));
});

/** As GitHub names the anchor of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(" ", "-");

/** The targets in a document that are neither on the web nor a file, or not a heading of it. */
function brokenLinks(path: string): string[] {
  const targets = [...read(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  return targets.filter((target) => {
    if (/^https?:/.test(target)) return false;
    const [file = "", anchor] = target.split("#");
    const found = file === "" ? path : join(dirname(path), file);
    if (!existsSync(found)) return true;
    if (anchor === undefined) return false;
    const headings = [...read(found).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => anchorOf(heading));
    return !headings.includes(anchor);
  });
}

test("every link from a document to a file of the repository leads somewhere", () => {
  const documents = [...globSync("*.md"), ...globSync("{docs,examples}/**/*.md")];
  const broken = documents.flatMap((path) => brokenLinks(path).map((target) => `${path}: ${target}`));
  expect(documents.map((path) => basename(path))).toContain("CONTRIBUTING.md");
  expect(broken).toEqual([]);
});
