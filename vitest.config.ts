import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Commands and browsers are started by some tests; the machine that runs them may be slow and shared.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: "core", include: ["test/**/*.test.ts"], exclude: ["test/docs/**"] } },
      {
        extends: true,
        // The site is built once for all of its tests, and not at all when none of them runs.
        test: { name: "docs", include: ["test/docs/**/*.test.ts"], globalSetup: ["test/docs/support/setup.ts"] },
      },
    ],
  },
});
