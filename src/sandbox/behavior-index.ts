/** The behavior files of an API by resource and by operation, with what the description says of their paths. */
import { SetupError } from "../openapi/error.ts";
import type { Schema } from "../openapi/document.ts";
import type { Operation } from "../openapi/operation.ts";
import type { Behavior, Creation, ResourceBehavior, Transition } from "./behavior.ts";

/** What an operation does to the resource of a file. */
export type Role =
  | { does: "read" | "list" | "documented"; file: ResourceBehavior }
  | { does: "create"; file: ResourceBehavior; creation: Creation }
  | { does: "act"; file: ResourceBehavior };

export class BehaviorIndex {
  readonly files: readonly ResourceBehavior[];
  readonly #byKind: Map<string, ResourceBehavior>;
  readonly #roles = new Map<string, Role>();
  readonly #paths = new Map<string, string>();
  readonly #prefixes = new Map<string, string>();
  readonly #operation: (id: string) => Operation | undefined;

  /** @param operation - Finds an operation in the latest version that has it. */
  constructor(behavior: Behavior, operation: (id: string) => Operation | undefined) {
    this.files = behavior.resources;
    this.#operation = operation;
    this.#byKind = new Map(this.files.map((file) => [file.resource, file]));
    for (const file of this.files) {
      const { read, list, documented = [] } = file.operations;
      for (const id of documented) this.#roles.set(id, { does: "documented", file });
      for (const transition of file.transitions ?? []) {
        for (const cause of causes(transition)) this.#roles.set(cause, { does: "act", file });
      }
      for (const [id, creation] of Object.entries(file.create ?? {})) {
        this.#roles.set(id, { does: "create", file, creation });
      }
      if (read !== undefined) this.#roles.set(read, { does: "read", file });
      if (list !== undefined) this.#roles.set(list, { does: "list", file });
    }
  }

  has(kind: string): boolean {
    return this.#byKind.has(kind);
  }

  role(operationId: string): Role | undefined {
    return this.#roles.get(operationId);
  }

  file(kind: string): ResourceBehavior {
    const file = this.#byKind.get(kind);
    if (file === undefined) throw new SetupError("broken-description", `No behavior file describes "${kind}".`);
    return file;
  }

  /** The path template of the operation that reads a resource; empty where none does. */
  path(kind: string): string {
    const known = this.#paths.get(kind);
    if (known !== undefined) return known;
    const { read } = this.file(kind).operations;
    const path = (read === undefined ? undefined : this.#operation(read)?.path) ?? "";
    this.#paths.set(kind, path);
    return path;
  }

  /** What the ids of a resource start with, from the pattern of the path parameter that names it. */
  prefix(kind: string): string {
    const known = this.#prefixes.get(kind);
    if (known !== undefined) return known;
    const { id_prefix, operations } = this.file(kind);
    const prefix = id_prefix ?? prefixOf(operations.read === undefined ? undefined : this.#operation(operations.read));
    if (prefix === undefined) throw new SetupError("broken-description", `The ids of "${kind}" have no known prefix.`);
    this.#prefixes.set(kind, prefix);
    return prefix;
  }
}

export const causes = ({ on }: Transition): string[] => [on ?? []].flat();

function prefixOf(operation: Operation | undefined): string | undefined {
  const parameter = operation?.parameters.filter((one) => one.in === "path").at(-1);
  const { pattern } = (parameter?.schema ?? {}) as Schema;
  return typeof pattern === "string"
    ? /^\^\(?([a-z_]+?)(?:\|[a-z_|]+\))?_?\)?(?=_?\[|_\[)/.exec(pattern)?.[1]?.replace(/_?$/, "_")
    : undefined;
}
