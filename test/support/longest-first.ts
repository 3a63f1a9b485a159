/** Starts the files that take long before all others, so that no core waits for the last of them. */
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** From the longest on; everything else follows, as Vitest orders it. */
const LONG = [
  /clean-copy\/add-/,
  /clean-copy\//,
  /docs\/accessibility/,
  /docs\/pages/,
  /workflows\//,
  /docs\//,
  /package\//,
  /contract\/|sdk\//,
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const found = LONG.findIndex((pattern) => pattern.test(moduleId));
      return found === -1 ? LONG.length : found;
    };
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}
