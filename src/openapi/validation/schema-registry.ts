/**
 * The schemas of one document, given to Prism's validators so that each is compiled once.
 *
 * Prism compiles every request body and every answer by itself, with all that it refers to: half a second for a list of
 * entities, and most of it again for the next operation. Schemas that are known to its Ajv by an `$id` are compiled once
 * and called from wherever they are referred to.
 */
import { reachesItself, selfContained } from "../inline-references.ts";
import { resolveReference } from "../document.ts";
import { SetupError } from "../error.ts";
import type { Document, Schema } from "../document.ts";

const COMPONENT = /^#\/components\/[^/]+\/[^/]+$/;

/** Compiles a schema, which makes it known by its `$id` if it has one; true when it is valid and refuses `undefined`. */
export type CompileSchema = (schema: Schema) => boolean;

let documents = 0;

export class SchemaRegistry {
  readonly #document: Document;
  readonly #compile: CompileSchema;
  readonly #rewrite: (schema: Schema) => Schema;
  readonly #base: string;
  readonly #ids = new Map<unknown, string>();

  /** @param rewrite What is done to each schema before it is compiled. */
  constructor(document: Document, compile: CompileSchema, rewrite = (schema: Schema): Schema => schema) {
    this.#document = document;
    this.#rewrite = rewrite;
    this.#compile = compile;
    documents += 1;
    this.#base = `linkspec:/${documents}/`;
  }

  /**
   * A schema for Prism that refers to the one that is given.
   *
   * The reference stands in an `allOf`, because Prism merges what it sees before it compiles (json-schema-merge-allof),
   * and that drops everything beside a `$ref` at the root.
   */
  root(schema: Schema): Schema {
    const root = { $schema: this.#document.jsonSchemaDialect, allOf: [{ $ref: this.#register(schema) }] };
    // Prism passes over a schema that does not compile (stoplightio/prism#2442); one that refuses everything shows it.
    if (this.#compile({ ...root, not: {} })) return root;
    const name = typeof schema["$ref"] === "string" ? schema["$ref"] : JSON.stringify(schema).slice(0, 200);
    throw new SetupError("broken-description", `This schema does not compile: ${name}`);
  }

  /** The id of a schema, which is made known together with all that it refers to, those first. */
  #register(schema: Schema): string {
    const { $ref, ...rest } = schema;
    const isReference = typeof $ref === "string" && COMPONENT.test($ref) && Object.keys(rest).length === 0;
    const key = isReference ? $ref : schema;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#base + this.#ids.size;
    this.#ids.set(key, id);
    const target = isReference ? resolveReference<Schema>(this.#document, { $ref }, 1) : schema;
    const $schema = this.#document.jsonSchemaDialect;
    this.#compile({ ...this.#linked(target, isReference ? $ref : undefined), $schema, $id: id });
    return id;
  }

  /** The schema with ids in place of references. */
  #linked(schema: Schema, ref: string | undefined): Schema {
    // What contains itself cannot be compiled before itself; it carries its components along.
    if (ref !== undefined && reachesItself(this.#document, ref)) return selfContained(this.#document, schema);
    const linked = this.#link(this.#rewrite(schema)) as Schema;
    // Ajv writes a schema without references out wherever it is used; one that refers to anything it calls.
    return "properties" in linked && !("$ref" in linked)
      ? { ...linked, $ref: "#/$defs/any", $defs: { any: true } }
      : linked;
  }

  #link(node: unknown): unknown {
    if (Array.isArray(node)) return node.map((item) => this.#link(item));
    if (typeof node !== "object" || node === null) return node;
    const leaf = this.#leaf(node as Schema);
    if (leaf !== undefined) return leaf;
    const entries = Object.entries(node).map(([key, value]): [string, unknown] => {
      const isLink = key === "$ref" && typeof value === "string" && COMPONENT.test(value);
      return isLink ? [key, this.#register({ $ref: value })] : [key, this.#link(value)];
    });
    return Object.fromEntries(entries);
  }

  /** What a reference to a small schema names: it costs less where it stands than as a function of its own. */
  #leaf({ $ref, ...rest }: Schema): Schema | undefined {
    if (typeof $ref !== "string" || !COMPONENT.test($ref) || Object.keys(rest).length > 0) return undefined;
    const target = resolveReference<Schema>(this.#document, { $ref }, 1);
    const isLeaf = Object.values(target).every((value) => [value].flat().every((item) => typeof item !== "object"));
    return isLeaf && !("$ref" in target) ? target : undefined;
  }
}
