import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Commands and browsers are started by some tests; the machine that runs them may be slow and shared.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
