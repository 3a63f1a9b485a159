/** The operations and examples of an API in the versions that a sandbox needs. */
import { SetupError } from "../openapi/error.ts";
import type { ApiVersion, VersionSource } from "../mock/apis/api-version.ts";
import type { Operation } from "../openapi/operation.ts";

interface Loaded {
  version: string;
  apiVersion: ApiVersion;
}

export class Descriptions {
  readonly #sources: readonly VersionSource[];
  #loading: Promise<Loaded[]> | undefined;
  #loaded: Loaded[] | undefined;

  /** @param sources - The latest first. */
  constructor(sources: readonly VersionSource[]) {
    this.#sources = sources;
  }

  /** Loads every version. Until then, nothing can be read. */
  async ready(): Promise<void> {
    if (this.#loaded !== undefined) return;
    this.#loading ??= Promise.all(
      this.#sources.map(async ({ version, load }) => ({ version, apiVersion: await load() })),
    );
    this.#loaded = await this.#loading.finally(() => (this.#loading = undefined));
  }

  /** Returns an operation in the latest version that has it. */
  operation(id: string): Operation | undefined {
    for (const { apiVersion } of this.#all) {
      const found = apiVersion.operation(id);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /**
   * Returns an example of a response of an operation: in the given version, else in the latest that has it.
   *
   * @throws {SetupError} `broken-description`
   */
  example(id: string, name: string, version: unknown): unknown {
    for (const { apiVersion } of [...this.#all.filter((one) => one.version === version), ...this.#all]) {
      for (const { examples } of apiVersion.operation(id)?.responses ?? []) {
        if (examples.has(name)) return examples.get(name);
      }
    }
    throw new SetupError("broken-description", `${id} has no example "${name}".`);
  }

  get #all(): Loaded[] {
    if (this.#loaded !== undefined) return this.#loaded;
    throw new SetupError("invalid-option", "The description is not loaded yet. Call `await sandbox.ready()` first.");
  }
}
