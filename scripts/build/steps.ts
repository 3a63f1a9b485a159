/**
 * Every step of the build, with what it reads and what it writes. What a step has to load is loaded when it runs, so that a
 * build with nothing to do is over before.
 */
import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { isDescribed, readAllApis, type Api } from "../lib/apis.ts";
import { hasSandbox } from "../lib/behavior.ts";
import type { BuildStep } from "../lib/build-cache.ts";

/** All of them; none depends on one that is listed after it. */
export function buildSteps(): BuildStep[] {
  const all = readAllApis();
  const perApi = [...Map.groupBy(all, ({ name }) => name).values()];
  return [...perApi.flatMap(stepsOfApi), ...stepsOfAll(all.filter(isDescribed), all)];
}

/**
 * One description makes all versions of an API, so that they are bundled together. They are linted together as well, since the
 * linters take as long to start as to lint a version. Types are written for each version alone.
 */
function stepsOfApi(apis: Api[]): BuildStep[] {
  const { name, root } = apis[0] as Api;
  const description = dirname(root);
  return [
    {
      name: `Bundle ${name}`,
      inputs: [description, "redocly.yaml", "scripts/bundle.ts", "scripts/bundle"],
      outputs: filesOf(apis, "openapi.json", "openapi.yaml"),
      run: async () => (await import("../bundle.ts")).bundleAll(apis),
    },
    ...apis.map(stepOfVersion),
    {
      name: `Lint the bundles of ${name}`,
      inputs: [...filesOf(apis, "openapi.json"), ".spectral.yaml", ...LINT],
      outputs: [],
      run: async () => (await import("../lint.ts")).lintBundles(apis),
    },
    {
      name: `Lint the sources of ${name}`,
      inputs: [description, ...filesOf(apis, "openapi.yaml"), ...LINT],
      outputs: [],
      run: async () => (await import("../lint.ts")).lintSources(apis),
    },
    {
      name: `List the operations of ${name}`,
      inputs: [...filesOf(apis, "openapi.json"), ...TYPES],
      outputs: [`generated/${name}/manifest.json`],
      run: async () => [(await import("../types.ts")).writeManifest(apis)],
    },
  ];
}

const TYPES = ["scripts/types.ts", "scripts/generate", "src/runtime"];

const LINT = ["redocly.yaml", "scripts/lint.ts", "scripts/lint", "scripts/bundle"];

function stepOfVersion(api: Api): BuildStep {
  return {
    name: `Generate types of ${api.id}`,
    inputs: [...filesOf([api], "openapi.json"), ...TYPES],
    outputs: filesOf([api], "types.ts", "schemas.ts", "expansions.ts", "operations.ts"),
    run: async () => (await import("../types.ts")).writeTypes(api),
  };
}

function stepsOfAll(apis: Api[], withOurs: Api[]): BuildStep[] {
  const names = [...new Set(apis.map(({ name }) => name))];
  const descriptions = [...new Set(apis.map(({ root }) => dirname(root)))];
  const bundles = filesOf(apis, "openapi.json");
  return [
    {
      name: "Generate the names of the mock's examples",
      inputs: [...bundles, "src/openapi", "scripts/generate"],
      outputs: [...filesOf(apis, "examples.ts"), "generated/described.ts"],
      run: async () => (await import("../generate/example-names.ts")).mockExamplesOfAll(apis),
    },
    {
      name: "Generate the index of the bundles",
      inputs: [...filesOf(withOurs, "openapi.json"), "src/openapi", "scripts/generate"],
      outputs: [...filesOf(withOurs, "bundle.js", "bundle.d.ts"), "generated/bundles.ts"],
      run: async () => (await import("../generate/bundle-index.ts")).writeBundleIndex(withOurs),
    },
    {
      name: "Generate the error catalogue",
      inputs: [...descriptions.map((folder) => `${folder}/errors`), "scripts/generate"],
      outputs: names.map((name) => `generated/${name}/errors.ts`),
      run: async () => (await import("../generate/error-catalogue-module.ts")).writeErrors(apis),
    },
    {
      // A name may exist in one version only, so the files are checked against all of them.
      name: "Lint the behavior of the sandbox",
      inputs: [
        ...bundles,
        ...descriptions.flatMap((folder) => [`${folder}/behavior`, `${folder}/errors`]).filter(existsSync),
        "scripts/lint",
        "src/sandbox",
      ],
      outputs: [],
      run: async () => (await import("../lint/check-behavior.ts")).checkBehavior(apis),
    },
    {
      name: "Generate the behavior of the sandbox",
      inputs: [...descriptions.map((folder) => `${folder}/behavior`).filter(existsSync), "scripts/generate"],
      outputs: behaviorOf(apis),
      run: async () => (await import("../generate/behavior-module.ts")).writeBehavior(apis),
    },
    {
      name: "Build the docs",
      inputs: [
        "generated",
        "docs",
        "src",
        "package.json",
        "redocly.yaml",
        "scripts/docs.ts",
        "scripts/docs",
        "scripts/dev",
        "scripts/bundle",
        ...descriptions,
      ],
      variables: ["DOCS_URL"],
      outputs: ["dist/docs"],
      run: async () => (await import("../docs.ts")).buildDocs(),
    },
    {
      name: "Compile the package",
      inputs: [
        "generated",
        "src",
        "package.json",
        "redocly.yaml",
        "scripts/package.ts",
        "tsconfig.json",
        "tsconfig.build.json",
      ],
      outputs: ["dist/src", "dist/generated"],
      run: async () => (await import("../package.ts")).buildPackage(),
    },
  ];
}

/** Only for APIs that have a sandbox. */
const behaviorOf = (apis: Api[]): string[] => [
  ...new Set(apis.filter(({ root }) => hasSandbox(root)).map(({ generated }) => `${dirname(generated)}/behavior.ts`)),
];

const filesOf = (apis: Api[], ...files: string[]): string[] =>
  apis.flatMap(({ generated }) => files.map((file) => `${generated}/${file}`));

/** The steps of which one writes what this one reads. */
export function stepsBefore({ inputs }: BuildStep, steps: BuildStep[]): BuildStep[] {
  const overlap = (one: string, other: string) =>
    `${one}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${one}/`);
  return steps.filter(({ outputs }) => outputs.some((output) => inputs.some((input) => overlap(input, output))));
}
