/** One validation of one value: where it is, and which errors it has found. */

/** What is wrong at one place. */
export interface SchemaError {
  /** The keys and indexes from the root to the value. */
  path: string[];
  /** The keyword of JSON Schema that failed. */
  keyword: string;
  /** The rest of a sentence whose subject is the value: `must be an integer`. */
  message: string;
  /** The property that is missing or undeclared. */
  property?: string;
  /** The types or the format that the value should have. */
  expected?: readonly string[];
}

/** More errors than this say nothing new, and a body must not decide how long a validation takes. */
const MOST_ERRORS = 100;

export class SchemaRun {
  readonly errors: SchemaError[] = [];
  readonly #path: string[];

  constructor(path: readonly string[] = []) {
    this.#path = [...path];
  }

  get isFull(): boolean {
    return this.errors.length >= MOST_ERRORS;
  }

  /** How deep in the value the run is. */
  get depth(): number {
    return this.#path.length;
  }

  /** Runs a check of the value of a key. */
  at(key: string, check: () => void): void {
    this.#path.push(key);
    check();
    this.#path.pop();
  }

  report(keyword: string, message: string, details: Pick<SchemaError, "property" | "expected"> = {}): void {
    if (this.isFull) return;
    this.errors.push({ path: [...this.#path], keyword, message, ...details });
  }

  add(errors: readonly SchemaError[]): void {
    for (const error of errors) if (!this.isFull) this.errors.push(error);
  }

  /** A run that starts at the same place and reports to itself alone. */
  branch(): SchemaRun {
    return new SchemaRun(this.#path);
  }
}
