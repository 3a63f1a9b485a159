/** Operations in the form in which Prism's validators take them. */
import { closeSchema, withClosedComponents } from "./closed.ts";
import { decideUnions, withDecidedUnions } from "./decided.ts";
import { FORM } from "./form.ts";
import { SchemaRegistry } from "./registry.ts";
import { dereferenced } from "./self-contained.ts";
import type { Document, HeaderObject, ParameterObject, Schema } from "./document.ts";
import type { Operation } from "./operation.ts";
import type { CompileSchema } from "./registry.ts";

/** Makes the schemas of a document ready for Prism. */
export class Schemas {
  readonly #document: Document;
  readonly #compile: CompileSchema;
  readonly #closesAnswers: boolean;
  readonly #open: SchemaRegistry;
  readonly #kept = new Map<Schema, Schema>();
  readonly #keptClosed = new Map<Schema, Schema>();
  #closed: SchemaRegistry | undefined;

  constructor(document: Document, compile: CompileSchema, closesAnswers: boolean) {
    this.#document = document;
    this.#compile = compile;
    this.#closesAnswers = closesAnswers;
    this.#open = new SchemaRegistry(document, compile, (schema) => decideUnions(document, schema));
  }

  /** A form has unknown keys refused; other bodies say themselves what they allow. */
  ofRequest = (schema: Schema, mediaType: string): Schema => this.#prepare(schema, mediaType === FORM);

  ofAnswer = (schema: Schema): Schema => this.#prepare(schema, this.#closesAnswers);

  ofParameter = (schema: Schema): Schema => dereferenced(this.#document, schema);

  /** Operations share answers, which are one object in the description and so one here. */
  #prepare(schema: Schema, closes: boolean): Schema {
    const kept = closes ? this.#keptClosed : this.#kept;
    const prepared = kept.get(schema) ?? this.#make(schema, closes);
    kept.set(schema, prepared);
    return prepared;
  }

  #make(schema: Schema, closes: boolean): Schema {
    if (!closes) return this.#open.root(schema);
    const decided = () => withClosedComponents(withDecidedUnions(this.#document));
    this.#closed ??= new SchemaRegistry(decided(), this.#compile);
    return this.#closed.root(closeSchema(decideUnions(this.#document, schema)));
  }
}

/** An operation as Prism's own loader would make it, with the parts that its validators read. */
export function prismOperation(schemas: Schemas, { id, method, path, parameters, body, answers }: Operation): object {
  const of = (place: ParameterObject["in"]) =>
    parameters.filter((parameter) => parameter.in === place).map((parameter) => prismParameter(schemas, parameter));
  return {
    id,
    method: method.toLowerCase(),
    path,
    request: {
      path: of("path"),
      query: of("query"),
      headers: of("header"),
      ...(body && {
        body: lazily({ required: body.required }, "contents", () => prismContents(body.content, schemas.ofRequest)),
      }),
    },
    responses: answers.map(({ status, headers, mediaType, schema }) => {
      const params = Object.entries(headers).map(([name, header]) => prismParameter(schemas, { ...header, name }));
      const content = mediaType === undefined ? {} : { [mediaType]: schema };
      return lazily({ code: status, headers: params }, "contents", () => prismContents(content, schemas.ofAnswer));
    }),
  };
}

/** An object with a property that is made when it is first read: most of an operation's answers are never given. */
function lazily(object: object, name: string, make: () => unknown): object {
  let made: unknown;
  return Object.defineProperty(object, name, { enumerable: true, get: () => (made ??= make()) });
}

/** A form is validated as the object that it stands for, so Prism sees JSON. */
const prismContents = (
  content: Record<string, Schema | undefined>,
  prepare: (schema: Schema, mediaType: string) => Schema,
): object[] =>
  Object.entries(content).map(([mediaType, schema]) => ({
    mediaType: mediaType === FORM ? "application/json" : mediaType,
    ...(schema && { schema: prepare(schema, mediaType) }),
  }));

function prismParameter(schemas: Schemas, parameter: HeaderObject & Partial<ParameterObject>): object {
  const style = parameter.style ?? (parameter.in === "query" || parameter.in === "cookie" ? "form" : "simple");
  return {
    name: parameter.name,
    style,
    explode: parameter.explode ?? style === "form",
    required: parameter.required ?? false,
    deprecated: parameter.deprecated ?? false,
    ...(parameter.schema && { schema: schemas.ofParameter(parameter.schema) }),
  };
}
