/** What a run of `verify` found, counted. */

/**
 * How a difference is to be taken: `drift` contradicts the description, an `addition` is something that it does not
 * have yet and that Method's versioning policy counts as compatible.
 */
export type DifferenceKind = "drift" | "addition";

export interface Difference {
  kind: DifferenceKind;
  /** `request` or `response`, the latter with the status: `response 200`. */
  side: string;
  /** Where, without indexes and values: `body.data.*.status`. */
  place: string;
  /** The rule that is broken: a JSON Schema keyword, or `status`, `route`, `version`, `media-type`, `malformed`. */
  rule: string;
}

export interface CountedDifference extends Difference {
  operation: string;
  count: number;
}

export interface VerifyReport {
  api: string;
  versions: string[];
  /** Requests that were looked at, by operation; `-` for those that no operation takes. */
  checked: Record<string, number>;
  /** The most frequent first, at most 1,000. */
  differences: CountedDifference[];
  /** How many more differences there were beyond that limit. */
  omitted: number;
  /** Whether there is any drift. */
  drift: boolean;
}

/** The number of differences that a report distinguishes. Traffic with ever new names must not fill memory and report. */
const MAX_DIFFERENCES = 1000;

export class ReportBuilder {
  readonly #checked = new Map<string, number>();
  readonly #differences = new Map<string, CountedDifference>();
  #omitted = 0;
  #hasOmittedDrift = false;

  /** Counts one exchange; a difference that it shows many times counts once. */
  add(operation: string, differences: readonly Difference[]): void {
    this.#checked.set(operation, (this.#checked.get(operation) ?? 0) + 1);
    const distinct = new Map(differences.map((difference) => [keyOf(operation, difference), difference]));
    for (const [key, difference] of distinct) {
      const known = this.#differences.get(key);
      if (known === undefined && this.#differences.size >= MAX_DIFFERENCES) {
        this.#omitted += 1;
        this.#hasOmittedDrift ||= difference.kind === "drift";
        continue;
      }
      this.#differences.set(key, { operation, ...difference, count: (known?.count ?? 0) + 1 });
    }
  }

  build(api: string, versions: string[]): VerifyReport {
    const differences = [...this.#differences.values()].sort((one, other) => other.count - one.count);
    const drift = this.#hasOmittedDrift || differences.some(({ kind }) => kind === "drift");
    const checked = Object.fromEntries([...this.#checked].sort());
    return { api, versions, checked, differences, omitted: this.#omitted, drift };
  }
}

export const keyOf = (operation: string, { kind, side, place, rule }: Difference): string =>
  [operation, kind, side, place, rule].join("\n");
