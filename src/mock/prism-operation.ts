/** Operations in the form in which Prism's validators take them. */
import { closeSchema, withClosedComponents } from "./closed.ts";
import { decideUnions, withDecidedUnions } from "./decided.ts";
import { FORM } from "./form.ts";
import { dereferenced, selfContained } from "./self-contained.ts";
import type { Document, HeaderObject, ParameterObject, Schema } from "./document.ts";
import type { Operation } from "./operation.ts";

/** Makes the schemas of a document ready for Prism. */
export class Schemas {
  readonly #document: Document;
  readonly #closesAnswers: boolean;
  #closed: Document | undefined;

  constructor(document: Document, closesAnswers: boolean) {
    this.#document = withDecidedUnions(document);
    this.#closesAnswers = closesAnswers;
  }

  /** A form has unknown keys refused; other bodies say themselves what they allow. */
  ofRequest = (schema: Schema, mediaType: string): Schema => this.#prepare(schema, mediaType === FORM);

  ofAnswer = (schema: Schema): Schema => this.#prepare(schema, this.#closesAnswers);

  ofParameter = (schema: Schema): Schema => dereferenced(this.#document, schema);

  #prepare(schema: Schema, closes: boolean): Schema {
    const decided = decideUnions(this.#document, schema);
    if (!closes) return selfContained(this.#document, decided);
    this.#closed ??= withClosedComponents(this.#document);
    return selfContained(this.#closed, closeSchema(decided));
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
      ...(body && { body: { required: body.required, contents: prismContents(body.content, schemas.ofRequest) } }),
    },
    responses: answers.map(({ status, headers, mediaType, schema }) => ({
      code: status,
      headers: Object.entries(headers).map(([name, header]) => prismParameter(schemas, { ...header, name })),
      contents: mediaType === undefined ? [] : prismContents({ [mediaType]: schema }, schemas.ofAnswer),
    })),
  };
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
