/** What a benchmark found is shown as it is: every value with its unit, and what missed its target. */
import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { describeMachine } from "../../bench/machine.ts";
import { printReport } from "../../bench/report.ts";
import { format, isMet, limit, median, printText, type Result, type Unit } from "../../bench/result.ts";

const RESULT: Result = {
  title: "Mock: throughput",
  command: "node bench/mock.ts 7",
  method: "By turns.",
  tables: [
    {
      title: "throughput, median of 7 rounds",
      columns: [
        { title: "requests", unit: "per second" },
        { title: "to Prism", unit: "times" },
      ],
      rows: [
        { name: "prism mock", values: [412.4, 1] },
        { name: "linkspec mock", values: [2513.5, 6.0949] },
      ],
    },
  ],
  targets: [
    { what: "to Prism", unit: "times", atLeast: 5, measured: 6.0949 },
    { what: "failed", unit: "count", atMost: 0, measured: 3 },
  ],
};

test("a median is the one in the middle, by value, and the later one of two", () => {
  expect(median([10, 9, 100])).toBe(10);
  expect(median([4, 1, 3, 2])).toBe(3);
  expect(() => median([])).toThrow(RangeError);
});

test.for<[number, Unit, string]>([
  [1.005, "times", "1.01 times"],
  [0.0949, "times", "0.09 times"],
  [6063, "B", "6,063 B"],
  [2513.5, "per second", "2,514 per second"],
  [35.04, "s", "35.0 s"],
  [0, "count", "0"],
])("%d %s is shown as %s", ([value, unit, text]) => {
  expect(format(value, unit)).toBe(text);
});

test.for<[number, boolean]>([
  [4.999, false],
  [5, true],
])("at least 5: %d is met: %s", ([measured, met]) => {
  expect(isMet({ what: "", unit: "times", atLeast: 5, measured })).toBe(met);
});

test.for<[number, boolean]>([
  [0.1, true],
  [0.1001, false],
  [NaN, false],
])("at most 0.1: %d is met: %s", ([measured, met]) => {
  expect(isMet({ what: "", unit: "times", atMost: 0.1, measured })).toBe(met);
});

test("a limit says its direction", () => {
  expect(limit({ what: "", unit: "times", atMost: 0.25, measured: 0 })).toBe("at most 0.25 times");
  expect(limit({ what: "", unit: "B", atLeast: 5000, measured: 0 })).toBe("at least 5,000 B");
});

test("as text", () => {
  expect(printText(RESULT)).toBe(`Mock: throughput

throughput, median of 7 rounds
                          requests     to Prism
  prism mock        412 per second   1.00 times
  linkspec mock   2,514 per second   6.09 times

met: to Prism: 6.09 times (at least 5.00 times)
NOT MET: failed: 3 (at most 0)`);
});

test("as Markdown", async () => {
  const failures = [{ program: "bench/client.ts", message: "It ended with exit code 1 and without a result." }];
  const page = await printReport({ machine: { Node: "v24.0.0" }, results: [RESULT], failures });
  expect(page).toBe(`# Benchmarks

Written by \`npm run bench\`; do not edit. Ratios say more than times, which are of one machine.

| machine |         |
| ------- | ------: |
| Node    | v24.0.0 |

## To reach

|          |            to reach |   measured |             |
| -------- | ------------------: | ---------: | ----------: |
| to Prism | at least 5.00 times | 6.09 times |         met |
| failed   |           at most 0 |          3 | **not met** |

## Mock: throughput

By turns.

\`\`\`sh
node bench/mock.ts 7
\`\`\`

**Throughput, median of 7 rounds**

|               |         requests |   to Prism |
| ------------- | ---------------: | ---------: |
| prism mock    |   412 per second | 1.00 times |
| linkspec mock | 2,514 per second | 6.09 times |

## Failed: bench/client.ts

\`\`\`
It ended with exit code 1 and without a result.
\`\`\`
`);
});

test("the machine is described without a gap", () => {
  const machine = describeMachine();
  expect(machine.Node).toBe(process.version);
  const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    devDependencies: Record<string, string>;
  };
  expect(machine["@redocly/cli"]).toBe(devDependencies["@redocly/cli"]);
  expect(machine["method-node-2"]).toMatch(/^method-node@\d/);
  expect(Object.entries(machine).filter(([, value]) => /^$|undefined|not installed/.test(value))).toEqual([]);
});

describe("a benchmark by itself", () => {
  /** Runs a program that finds a result. */
  function run(result: Result, ...args: string[]): SpawnSyncReturns<string> {
    const program = `import { runBench } from "./bench/program.ts"; await runBench(async () => (${JSON.stringify(result)}));`;
    return spawnSync(process.execPath, ["--input-type=module", "-e", program, "--", ...args], { encoding: "utf8" });
  }

  test("prints text, and fails when it misses a target", () => {
    const { stdout, status } = run(RESULT);
    expect(stdout).toBe(`${printText(RESULT)}\n`);
    expect(status).toBe(1);
  });

  test("prints data when asked to, and succeeds when it reaches its targets", () => {
    const reached = { ...RESULT, targets: RESULT.targets.slice(0, 1) };
    const { stdout, status } = run(reached, "--json");
    expect(JSON.parse(stdout)).toEqual(reached);
    expect(status).toBe(0);
  });
});

test("every benchmark is run by npm run bench", () => {
  const all = globSync("bench/*.ts").filter((file) => readFileSync(file, "utf8").includes("await runBench("));
  const runner = readFileSync("bench/run.ts", "utf8");
  expect(all.length).toBeGreaterThan(5);
  expect(all.filter((file) => !runner.includes(`"${file}"`))).toEqual([]);
});

test("the results that are kept name commands that exist", () => {
  const commands = [...readFileSync("bench/RESULTS.md", "utf8").matchAll(/^node (bench\/\S+)/gm)].map(
    ([, file]) => file as string,
  );
  expect(commands.length).toBeGreaterThan(5);
  expect(commands.filter((file) => !existsSync(file))).toEqual([]);
});
