/** One dated version of one API, ready to be asked for operations and answers. */
import { findAnswer, listOperations } from "../../openapi/operation.ts";
import { Router } from "../../openapi/router.ts";
import { Validator } from "../../openapi/validation/validator.ts";
import { freeFormNames } from "../../openapi/document.ts";
import type { Document } from "../../openapi/document.ts";
import type { DescribedAnswer, LazyOperation, Operation } from "../../openapi/operation.ts";
import type { ApiProfile } from "./profile.ts";
import type { Route } from "../../openapi/router.ts";

/** A version that may not have been read yet: a start pays only for those that are asked for. */
export interface DescriptionSource {
  api: string;
  version: string;
  profile: ApiProfile;
  read(): Description;
}

export class Description {
  readonly profile: ApiProfile;
  readonly document: Document;
  readonly #router = new Router();
  readonly #operations = new Map<string, LazyOperation>();
  #validator: Promise<Validator> | undefined;
  #freeForm: Set<string> | undefined;

  constructor(document: Document, profile: ApiProfile) {
    this.profile = profile;
    this.document = document;
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

  /** The properties that hold whatever a caller puts there, such as `metadata`. */
  get freeForm(): ReadonlySet<string> {
    return (this.#freeForm ??= freeFormNames(this.document));
  }

  validator(): Promise<Validator> {
    return (this.#validator ??= Validator.load(this.document));
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
