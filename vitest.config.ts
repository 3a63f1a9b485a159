import { defineConfig } from "vitest/config";
import { failsWithoutTests } from "./test/support/fails-without-tests.ts";
import { LongestFirst } from "./test/support/longest-first.ts";

/** Every documented response. `quick` covers the newest version of each API, `contract` all others. */
const CONTRACT = "test/contract/**";

/** Projects by cost. What none of them names belongs to `quick`. */
const PROJECTS = {
  /** All versions against the vendors' SDKs, Prism and the reference, and everything that starts processes. */
  contract: [
    "test/sdk/**",
    "test/mock/{command,prism,prism-faults,runners}.test.ts",
    "test/description/{bad-input,reference-examples,source-lines}.test.ts",
  ],
  /** Compilers. */
  types: ["test/types/**"],
  /** The site and the proxy, in a browser. */
  docs: ["test/docs/**", "test/verify/playwright.test.ts"],
  /** The built package, programs that use it, and copies of the repository. */
  package: ["test/{package,examples,client,workflows,clean-copy}/**", "test/snippets.test.ts"],
};

const testsIn = (paths: string[]) => paths.map((path) => path.replace(/\*\*$/, "**/*.test.ts"));

export default defineConfig({
  plugins: [failsWithoutTests()],
  test: {
    // Commands and browsers are started by some tests; the machine that runs them may be slow and shared.
    testTimeout: 60_000,
    hookTimeout: 240_000,
    // Vitest leaves one core free, which on two cores is half of the machine.
    maxWorkers: "100%",
    // Cut at 40 characters, as is the default, a title lacks the end of a long operationId, and `-t` does not find it.
    taskTitleValueFormatTruncate: 0,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: "quick",
          include: ["test/**/*.test.ts"],
          exclude: Object.values(PROJECTS).flat(),
          provide: { contract: "newest" },
        },
      },
      {
        extends: true,
        test: { name: "contract", include: testsIn([CONTRACT, ...PROJECTS.contract]), provide: { contract: "older" } },
      },
      { extends: true, test: { name: "types", include: testsIn(PROJECTS.types) } },
      {
        extends: true,
        // The site is built once and the browser started once, and neither when no test of this project runs.
        test: { name: "docs", include: testsIn(PROJECTS.docs), globalSetup: ["test/docs/support/setup.ts"] },
      },
      {
        extends: true,
        // The package is packed once, from a copy of the repository in which nothing was built.
        test: { name: "package", include: testsIn(PROJECTS.package), globalSetup: ["test/package/support/setup.ts"] },
      },
    ],
  },
});
