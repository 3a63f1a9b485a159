/** Checks behavior files: their form, and every name in them against the latest version of the description that has it. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { readBehavior, type BehaviorFile } from "../lib/behavior.ts";
import { readErrorCatalogue, resourceErrors } from "../lib/error-catalogue.ts";
import { UserError } from "../lib/user-error.ts";
import { resolveReference, type Document, type Schema } from "../../src/openapi/document.ts";
import { listOperations, type Operation } from "../../src/openapi/operation.ts";
import type { Api } from "../lib/apis.ts";
import type { Rule, Transition } from "../../src/sandbox/behavior.ts";

type Keys = readonly (string | number)[];
type Report = (keys: Keys, message: string) => void;

/** The description of a name in the latest version that has it. */
interface Names {
  operation(id: string): Operation | undefined;
  schema(name: string): { document: Document; schema: Schema } | undefined;
  /** The values of a property of a schema in any version; undefined if the property is not an enum. */
  valuesOf(name: string, property: string): unknown[] | undefined;
  /** The properties of a schema in any version, and those of the request bodies of operations. */
  propertiesIn(name: string, operations: readonly string[]): string[];
  eventTypes: ReadonlySet<unknown>;
  /** `sub_type` by resource, of the errors that a resource can end with. */
  errorsOf(resource: string): string[];
  /** The text of all files: what one sets only for another to read is mentioned there. */
  text: string;
}

/** Causes that the sandbox itself has. */
const CAUSES = /^(flow\.(complete|abandon|fail)|delivery\.(succeeded|failed)|fail)$/;
const PAGING = new Set(["page", "page_limit", "page_cursor", "expand[]"]);

const ajv = new Ajv2020({ allErrors: true, strict: false });
const validate = ajv.compile(
  JSON.parse(readFileSync(join(import.meta.dirname, "behavior.schema.json"), "utf8")) as object,
);

/** @throws {UserError} with every problem at its line. */
export function checkBehavior(apis: readonly Api[]): string[] {
  return [...Map.groupBy(apis, ({ name }) => name).values()].flatMap((versions) => {
    const root = dirname(versions[0]!.root);
    const folder = join(root, "behavior");
    if (!existsSync(folder)) return [];
    const { resources } = readBehavior(folder);
    const problems = findProblems(resources, namesOf(versions, root, resources));
    if (problems.length > 0) throw new UserError(`problems in behavior files:\n${problems.join("\n")}`);
    return [`behavior: ${resources.length} resources, every name is described`];
  });
}

export function findProblems(files: readonly BehaviorFile[], names: Names): string[] {
  return files.flatMap((file) => {
    const problems: string[] = [];
    const report: Report = (keys, message) => problems.push(`${file.path}:${file.lineOf(keys)} ${message}`);
    checkForm(file, report);
    if (problems.length === 0) checkNames(file, names, report);
    return problems;
  });
}

export function namesOf(versions: readonly Api[], root: string, files: readonly BehaviorFile[]): Names {
  const documents = versions
    .map(({ generated }) => JSON.parse(readFileSync(`${generated}/openapi.json`, "utf8")) as Document)
    .reverse();
  const operations = documents.map(
    (document) => new Map(listOperations(document).map((one) => [one.id, one.operation])),
  );
  const errors = join(root, "errors");
  const catalogue = existsSync(errors) ? readErrorCatalogue(errors) : [];
  const text = [...files.map(({ path }) => path), join(root, "behavior/test-data.yaml")]
    .map((path) => (existsSync(path) ? readFileSync(path, "utf8") : ""))
    .join("\n");
  const types = documents[0]?.components?.schemas?.["WebhookEventType"]?.["enum"];
  return {
    operation: (id) => operations.find((one) => one.has(id))?.get(id)?.(),
    schema: (name) => {
      const document = documents.find(({ components }) => components?.schemas?.[name] !== undefined);
      return document && { document, schema: document.components!.schemas![name]! };
    },
    valuesOf: (name, property) => {
      const enums = documents.flatMap((document) => {
        const schema = document.components?.schemas?.[name];
        const found = schema && enumOf(document, propertiesOf(document, schema).get(property));
        return found === undefined ? [] : [found];
      });
      return enums.length === 0 ? undefined : enums.flat();
    },
    propertiesIn: (name, ids) =>
      documents.flatMap((document, index) => {
        const bodies = ids.flatMap((id) => Object.values(operations[index]?.get(id)?.().body?.content ?? {}));
        const schemas = [document.components?.schemas?.[name], ...bodies].filter((one) => one !== undefined);
        return schemas.flatMap((schema) => [...propertiesOf(document, schema).keys()]);
      }),
    eventTypes: new Set(Array.isArray(types) ? types : []),
    errorsOf: (resource) =>
      catalogue.some((one) => one.resource === resource)
        ? resourceErrors(catalogue, resource).map(({ sub_type }) => sub_type)
        : [],
    text,
  };
}

function checkForm({ content }: BehaviorFile, report: Report): void {
  if (validate(content)) return;
  for (const { instancePath, message, params } of validate.errors ?? []) {
    const keys = instancePath
      .split("/")
      .slice(1)
      .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    const detail = Object.values(params as object).filter((value) => typeof value === "string");
    report(keys, `${keys.join(".") || "the file"} ${message ?? "is invalid"} ${detail.join(" ")}`.trim());
  }
}

function checkNames(file: BehaviorFile, names: Names, report: Report): void {
  const { resource, operations, create = {}, transitions = [], events, lifecycle, list } = file.content;
  const described = names.schema(resource);
  if (described === undefined) return report(["resource"], `${resource} is no schema of any version`);
  for (const [kind, id] of Object.entries(operations).flatMap(([kind, ids]) =>
    [ids].flat().map((id) => [kind, id] as const),
  )) {
    if (names.operation(id) === undefined) report(["operations", kind], `${id} is no operation of any version`);
  }
  for (const [id, { rules }] of Object.entries(create)) {
    if (names.operation(id) === undefined) report(["create", id], `${id} is no operation of any version`);
    else checkRules(rules, names.operation(id), ["create", id, "rules"], report);
  }
  transitions.forEach((transition, index) => checkTransition(file, transition, index, names, report));
  const properties = propertiesOf(described.document, described.schema);
  const states = names.valuesOf(resource, file.content.state ?? "status");
  if (states !== undefined) {
    for (const [index, { from, to }] of transitions.entries()) {
      for (const state of [from ?? [], to ?? []].flat()) {
        if (!states.includes(state)) report(["transitions", index], `${resource} has no state "${state}"`);
      }
    }
    for (const state of typeof lifecycle === "object" ? Object.keys(lifecycle.states) : []) {
      if (!states.includes(state)) report(["lifecycle", "states", state], `${resource} has no state "${state}"`);
    }
  }
  for (const op of events === undefined ? [] : ["create", "update"]) {
    if (!names.eventTypes.has(`${events}.${op}`)) report(["events"], `${events}.${op} is no event type`);
  }
  checkSets(file, names.propertiesIn(resource, Object.keys(create)), names, report);
  const parameters = operations.list === undefined ? [] : (names.operation(operations.list)?.parameters ?? []);
  const query = parameters.filter((one) => one.in === "query").map(({ name }) => name);
  for (const name of Object.keys(list?.filters ?? {})) {
    if (!query.includes(name)) report(["list", "filters", name], `${operations.list} has no query parameter "${name}"`);
  }
  for (const name of query.filter((one) => !PAGING.has(one) && list?.filters?.[one] === undefined)) {
    const [first = ""] = name.split(".");
    if (!properties.has(first)) report(["list"], `the query parameter "${name}" filters by nothing`);
  }
}

function checkTransition(
  file: BehaviorFile,
  { on, rules, fails_with }: Transition,
  index: number,
  names: Names,
  report: Report,
): void {
  for (const cause of [on ?? []].flat()) {
    const isOperation = names.operation(cause) !== undefined;
    const isCaused = CAUSES.test(cause) || names.text.includes(`cause: ${cause}`);
    if (!isOperation && !isCaused)
      report(["transitions", index, "on"], `${cause} is no operation, and nothing causes it`);
    if (isOperation) checkRules(rules, names.operation(cause), ["transitions", index, "rules"], report);
  }
  const known = names.errorsOf(file.content.resource);
  for (const error of textsOf(fails_with).filter((one) => /^[A-Z_0-9]+$/.test(one))) {
    if (!known.includes(error))
      report(["transitions", index, "fails_with"], `${file.content.resource} has no error ${error}`);
  }
}

function checkRules(rules: readonly Rule[] = [], operation: Operation | undefined, at: Keys, report: Report): void {
  const documented = JSON.stringify(operation?.responses.map(({ examples }) => [...examples.values()]));
  rules.forEach((rule, index) => {
    for (const error of textsOf([rule.error, rule.responds]).filter((one) => /^[A-Z][A-Z_0-9]+$/.test(one))) {
      if (documented.includes(`"sub_type":"${error}"`)) continue;
      report([...at, index], `${operation?.id ?? "the operation"} documents no error ${error}`);
    }
  });
}

/** What a file sets is a property of the resource, or something that a file reads: anything else is misspelled. */
function checkSets(file: BehaviorFile, properties: readonly string[], names: Names, report: Report): void {
  const { defaults, create = {}, transitions = [] } = file.content;
  const changes = [
    { keys: ["defaults"] as Keys, change: defaults ?? {} },
    ...Object.entries(create).map(([id, change]) => ({ keys: ["create", id] as Keys, change })),
    ...transitions.map((change, index) => ({ keys: ["transitions", index] as Keys, change })),
  ];
  for (const { keys, change } of changes) {
    for (const path of Object.keys(change.sets ?? {})) {
      const [first = ""] = path.split(".");
      const isRead = new RegExp(
        `(self|owner|target|creator|after|before)\\.${first}\\b|\\$[a-z_]+\\.${first}\\b|\\b${first}: \\{ (has|in)`,
      ).test(names.text);
      if (first.startsWith("{") || properties.includes(first) || isRead || names.text.includes(`{ ${first}:`)) continue;
      report([...keys, "sets", path], `${file.content.resource} has no property "${first}", and nothing reads it`);
    }
  }
}

/** The properties of a schema and its variants. */
function propertiesOf(document: Document, node: Schema): Map<string, Schema> {
  const schema = resolveReference<Schema>(document, node);
  const parts = [schema["oneOf"], schema["anyOf"], schema["allOf"]].flatMap((list) => (list ?? []) as Schema[]);
  const found = parts.flatMap((part) => [...propertiesOf(document, part)]);
  return new Map([...found, ...Object.entries((schema["properties"] ?? {}) as Record<string, Schema>)]);
}

function enumOf(document: Document, node: Schema | undefined): unknown[] | undefined {
  const schema = node && resolveReference<Schema>(document, node);
  return schema?.["enum"] as unknown[] | undefined;
}

const textsOf = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(textsOf)
      : [];
