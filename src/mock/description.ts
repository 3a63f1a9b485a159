/** One dated version of one API, ready to be asked for operations and answers. */
import { profileOf } from "./apis/index.ts";
import { readDocument } from "./document.ts";
import { findAnswer, listOperations } from "./operation.ts";
import { Router } from "./router.ts";
import { Validator } from "./validator.ts";
import type { Document } from "./document.ts";
import type { DescribedAnswer, LazyOperation, Operation } from "./operation.ts";
import type { ApiProfile } from "./profile.ts";
import type { Route } from "./router.ts";

export class Description {
  readonly api: string;
  readonly version: string;
  readonly profile: ApiProfile;
  readonly #document: Document;
  readonly #router = new Router();
  readonly #operations = new Map<string, LazyOperation>();
  #validator: Promise<Validator> | undefined;

  /** Reads the generated bundle of a version. */
  static read(api: string, version: string): Description {
    return new Description(api, version, readDocument(api, version));
  }

  constructor(api: string, version: string, document: Document) {
    this.api = api;
    this.version = version;
    this.profile = profileOf(api);
    this.#document = document;
    for (const { id, method, path, operation } of listOperations(document)) {
      this.#router.add(method, path, operation);
      this.#operations.set(id, operation);
    }
  }

  get operationIds(): string[] {
    return [...this.#operations.keys()];
  }

  operation(id: string): Operation | undefined {
    return this.#operations.get(id)?.();
  }

  route(method: string, path: string): Route {
    return this.#router.find(method, path);
  }

  validator(): Promise<Validator> {
    return (this.#validator ??= Validator.load(this.#document));
  }

  /** The first documented answer of a status among all operations: the API's errors look the same everywhere. */
  anyAnswer(status: number): DescribedAnswer | undefined {
    for (const operation of this.#operations.values()) {
      const answer = findAnswer(operation(), status);
      if (answer && answer.examples.size > 0) return answer;
    }
    return undefined;
  }
}
