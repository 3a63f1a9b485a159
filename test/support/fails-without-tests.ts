/** Makes a selection that runs no test fail: Vitest skips all tests for `-t misspelt` and succeeds. */
import type { Plugin } from "vitest/config";

export function failsWithoutTests(): Plugin {
  return {
    name: "linkspec:fails-without-tests",
    configureVitest({ vitest }) {
      const { testNamePattern } = vitest.config;
      if (testNamePattern === undefined) return;
      vitest.onClose(() => {
        const modules = vitest.state.getTestModules();
        const ran = modules.some(({ children }) =>
          [...children.allTests()].some((test) => test.result().state !== "skipped"),
        );
        if (ran || vitest.config.watch) return;
        console.error(`No test has a name that matches ${testNamePattern}.`);
        process.exitCode = 1;
      });
    },
  };
}
