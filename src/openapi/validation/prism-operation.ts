/** Operations in the form in which Prism's validators take them. */
import { strictSchema, withStrictComponents } from "./close-schemas.ts";
import { discriminateUnions, withDiscriminatedUnions } from "./discriminate-unions.ts";
import { FORM } from "../form-encoding.ts";
import { SchemaRegistry } from "./schema-registry.ts";
import { dereferenced } from "../inline-references.ts";
import type { Document, HeaderObject, ParameterObject, Schema } from "../document.ts";
import type { DescribedResponse, Operation } from "../operation.ts";
import type { PrismContent, PrismParameter } from "./prism.ts";
import type { CompileSchema } from "./schema-registry.ts";

/** Makes the schemas of a document ready for Prism. */
export class Schemas {
  readonly #document: Document;
  readonly #compile: CompileSchema;
  readonly #isStrict: boolean;
  readonly #open: SchemaRegistry;
  readonly #kept = new Map<Schema, Schema>();
  readonly #keptClosed = new Map<Schema, Schema>();
  #closed: SchemaRegistry | undefined;

  constructor(document: Document, compile: CompileSchema, isStrict: boolean) {
    this.#document = document;
    this.#compile = compile;
    this.#isStrict = isStrict;
    this.#open = new SchemaRegistry(document, compile, (schema) => discriminateUnions(document, schema));
  }

  /** A form has unknown keys refused; other bodies say themselves what they allow. */
  ofRequest = (schema: Schema, mediaType: string): Schema => this.#prepare(schema, mediaType === FORM);

  ofResponse = (schema: Schema): Schema => this.#prepare(schema, this.#isStrict);

  ofParameter = (schema: Schema): Schema => dereferenced(this.#document, schema);

  /** Operations share responses, which are one object in the description and so one here. */
  #prepare(schema: Schema, closes: boolean): Schema {
    const kept = closes ? this.#keptClosed : this.#kept;
    const prepared = kept.get(schema) ?? this.#make(schema, closes);
    kept.set(schema, prepared);
    return prepared;
  }

  #make(schema: Schema, closes: boolean): Schema {
    if (!closes) return this.#open.root(schema);
    const decided = () => withStrictComponents(withDiscriminatedUnions(this.#document));
    this.#closed ??= new SchemaRegistry(decided(), this.#compile);
    return this.#closed.root(strictSchema(discriminateUnions(this.#document, schema)));
  }
}

/** An operation with the parts that Prism's validators read, in the form in which Prism's own loader makes them. */
export interface PreparedOperation {
  path: PrismParameter[];
  query: PrismParameter[];
  headers: PrismParameter[];
  body: { required: boolean; readonly contents: PrismContent[] } | undefined;
  responses: Map<DescribedResponse, { headers: PrismParameter[]; readonly contents: PrismContent[] }>;
}

/** Prepares an operation; a schema is compiled when it is first needed, as most of an operation's responses never are. */
export function prepareOperation(schemas: Schemas, { parameters, body, responses }: Operation): PreparedOperation {
  const of = (place: ParameterObject["in"]) =>
    parameters.filter((parameter) => parameter.in === place).map((parameter) => prismParameter(schemas, parameter));
  return {
    path: of("path"),
    query: of("query"),
    headers: of("header"),
    body: body && lazily({ required: body.required }, () => prismContents(body.content, schemas.ofRequest)),
    responses: new Map(
      responses.map((response) => {
        const { headers, mediaType, schema } = response;
        const params = Object.entries(headers).map(([name, header]) => prismParameter(schemas, { ...header, name }));
        const content = mediaType === undefined ? {} : { [mediaType]: schema };
        return [response, lazily({ headers: params }, () => prismContents(content, schemas.ofResponse))];
      }),
    ),
  };
}

/** The object with `contents`, which are made when they are first read. */
function lazily<T extends object>(object: T, make: () => PrismContent[]): T & { readonly contents: PrismContent[] } {
  let made: PrismContent[] | undefined;
  return Object.defineProperty(object, "contents", { get: () => (made ??= make()) }) as T & {
    contents: PrismContent[];
  };
}

/** A form is validated as the object that it stands for, so Prism sees JSON. */
const prismContents = (
  content: Record<string, Schema | undefined>,
  prepare: (schema: Schema, mediaType: string) => Schema,
): PrismContent[] =>
  Object.entries(content).map(([mediaType, schema]) => ({
    mediaType: mediaType === FORM ? "application/json" : mediaType,
    ...(schema && { schema: prepare(schema, mediaType) }),
  }));

function prismParameter(
  schemas: Schemas,
  parameter: HeaderObject & Pick<ParameterObject, "name"> & Partial<ParameterObject>,
): PrismParameter {
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
