/** One dated version of one API, with its operations and its validator. */
import { findResponse, listOperations } from "../../openapi/operation.ts";
import { Router } from "../../openapi/router.ts";
import { Validator } from "../../openapi/validation/validator.ts";
import { freeFormNames } from "../../openapi/document.ts";
import type { Document } from "../../openapi/document.ts";
import type { DescribedResponse, LazyOperation, Operation, OperationNames } from "../../openapi/operation.ts";
import type { ApiProfile } from "./profile.ts";
import type { Route } from "../../openapi/router.ts";

/** A version whose document is loaded when it is first used. */
export interface VersionSource {
  api: string;
  version: string;
  profile: ApiProfile;
  /** Base URLs. */
  servers: readonly string[];
  /** Lists the operations with the names of their examples, without the document. */
  operations(): readonly OperationNames[];
  load(): Promise<ApiVersion>;
}

export class ApiVersion {
  readonly profile: ApiProfile;
  readonly document: Document;
  readonly #router = new Router();
  readonly #operations = new Map<string, LazyOperation>();
  #validator: Validator | undefined;
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

  /** The properties that hold free-form data, such as `metadata`. */
  get freeForm(): ReadonlySet<string> {
    return (this.#freeForm ??= freeFormNames(this.document));
  }

  get validator(): Validator {
    return (this.#validator ??= new Validator(this.document));
  }

  /** Returns the first documented response with a status among all operations: the errors of an API look alike. */
  anyResponse(status: number): DescribedResponse | undefined {
    for (const operation of this.#operations.values()) {
      const response = findResponse(operation(), status);
      if (response && response.examples.size > 0) return response;
    }
    return undefined;
  }
}
