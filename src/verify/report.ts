/** What a run of `verify` found, counted. */

/**
 * How a difference is to be taken: `drift` contradicts the description, an `addition` is something that it does not
 * have yet and that Method's versioning policy counts as compatible.
 */
export type DifferenceKind = "drift" | "addition";

export interface Difference {
  kind: DifferenceKind;
  /** `request` or `response`, for the answers with one status: `response 200`. */
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
  /** The most frequent first. */
  differences: CountedDifference[];
  /** Whether there is any drift. */
  drift: boolean;
}

export class ReportBuilder {
  readonly #checked = new Map<string, number>();
  readonly #differences = new Map<string, CountedDifference>();

  /** Counts one exchange; a difference that it shows many times counts once. */
  add(operation: string, differences: readonly Difference[]): void {
    this.#checked.set(operation, (this.#checked.get(operation) ?? 0) + 1);
    const distinct = new Map(differences.map((difference) => [keyOf(operation, difference), difference]));
    for (const [key, difference] of distinct) {
      const counted = this.#differences.get(key) ?? { operation, ...difference, count: 0 };
      this.#differences.set(key, { ...counted, count: counted.count + 1 });
    }
  }

  build(api: string, versions: string[]): VerifyReport {
    const differences = [...this.#differences.values()].sort((one, other) => other.count - one.count);
    const drift = differences.some(({ kind }) => kind === "drift");
    return { api, versions, checked: Object.fromEntries([...this.#checked].sort()), differences, drift };
  }
}

const keyOf = (operation: string, { kind, side, place, rule }: Difference): string =>
  [operation, kind, side, place, rule].join("\n");
