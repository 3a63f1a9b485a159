/** The report in JUnit's XML, which CI services show beside the tests: one test case per operation. */
import type { CountedDifference, VerifyReport } from "./report.ts";

/**
 * @param isStrict - Whether additions count as failures, as with `--strict`.
 * @returns The text of the XML file.
 */
export function junitReport({ api, versions, checked, differences }: VerifyReport, isStrict: boolean): string {
  const isFailure = ({ kind }: CountedDifference) => isStrict || kind === "drift";
  const operations = Object.keys(checked);
  const cases = operations.map((operation) => {
    const found = differences.filter((difference) => difference.operation === operation && isFailure(difference));
    const failures = found.map(
      ({ kind, side, place, rule, count }) =>
        `      <failure type="${kind}" message="${escape(`${side}: ${place} (${rule}), ${count} times`)}"/>\n`,
    );
    return `    <testcase classname="${escape(api)}" name="${escape(operation)}">\n${failures.join("")}    </testcase>\n`;
  });
  const failed = operations.filter((operation) =>
    differences.some((difference) => difference.operation === operation && isFailure(difference)),
  ).length;
  const name = escape(`linkspec verify ${api} ${versions.join(", ")}`);
  const counts = `tests="${operations.length}" failures="${failed}"`;
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${counts}>\n` +
    `  <testsuite name="${name}" ${counts}>\n${cases.join("")}  </testsuite>\n</testsuites>\n`
  );
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character]!);
