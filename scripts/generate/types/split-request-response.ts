/**
 * Requests and responses need different types of one schema. A response may bring a value that the description does not
 * know yet, so its enums are open; a request may not, so its enums stay closed, its arrays may be readonly and its
 * optional properties may be undefined. A schema that both sides use is therefore written twice: `Thing` as it is
 * returned, `ThingInput` as it is sent.
 */
import { HTTP_METHODS } from "../../../src/openapi/document.ts";
import { isNode, schemaName, type Document, type Node } from "../../lib/document.ts";
import { markRequest, markResponse } from "./annotate-schemas.ts";
import { liftNull } from "./lift-null.ts";

/** A copy of the document in which every schema belongs to one side and is marked for it. */
export function splitSides(document: Document): Document {
  const copy = structuredClone(document);
  liftNull(copy);
  const schemas = copy.components.schemas ?? {};
  const { requestRoots, responseRoots } = roots(copy);
  const sent = reach(requestRoots, schemas);
  const returned = reach(responseRoots, schemas);
  const both = [...sent].filter((name) => returned.has(name) && differs(schemas, name));

  const names = new Map(both.map((name) => [name, inputName(name, schemas)]));
  for (const [name, input] of names) schemas[input] = structuredClone(schemas[name] as Node);
  const requestNames = [...sent].map((name) => names.get(name) ?? name);
  for (const root of [...requestRoots, ...requestNames.map((name) => schemas[name])]) rename(root, names);

  const requestOnly = new Set(requestNames.filter((name) => !returned.has(name)));
  for (const [name, schema] of Object.entries(schemas)) {
    if (requestOnly.has(name)) markRequest(schema);
    else markResponse(schema, schemas);
  }
  requestRoots.forEach(markRequest);
  responseRoots.forEach((root) => markResponse(root, schemas));
  dropDiscriminators(copy);
  return copy;
}

/** Where each side enters the schemas. A webhook's body is something that we receive. */
function roots(document: Document): { requestRoots: Node[]; responseRoots: Node[] } {
  const { parameters = {}, requestBodies = {}, headers = {}, responses = {} } = document.components;
  const requestRoots = [...Object.values(parameters), ...Object.values(requestBodies)];
  const responseRoots = [...Object.values(headers), ...Object.values(responses)];
  for (const [items, received] of [
    [document.paths, false],
    [document.webhooks ?? {}, true],
  ] as const) {
    for (const item of Object.values(items as Record<string, Node>)) {
      requestRoots.push(...(item.parameters ?? []));
      for (const method of HTTP_METHODS) {
        const operation = item[method] as Node | undefined;
        if (operation === undefined) continue;
        requestRoots.push(...(operation.parameters ?? []));
        if (isNode(operation.requestBody)) (received ? responseRoots : requestRoots).push(operation.requestBody);
        responseRoots.push(...Object.values(operation.responses as Record<string, Node>));
      }
    }
  }
  return { requestRoots, responseRoots };
}

/** Names of the component schemas that can be reached from some nodes. */
function reach(from: unknown[], schemas: Record<string, Node>): Set<string> {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (!isNode(node)) return;
    const name = schemaName(node.$ref);
    if (name !== undefined && !found.has(name)) {
      found.add(name);
      visit(schemas[name]);
    }
    for (const [key, value] of Object.entries(node)) if (key !== "examples" && key !== "example") visit(value);
  };
  from.forEach(visit);
  return found;
}

/** Whether the two sides of a schema are different types: plain scalars and free-form objects are not. */
function differs(schemas: Record<string, Node>, name: string): boolean {
  const isStructured = (node: Node | undefined): boolean =>
    node !== undefined &&
    ("enum" in node || "properties" in node || "items" in node || "oneOf" in node || "anyOf" in node);
  return [name, ...reach([schemas[name]], schemas)].some((reached) => isStructured(schemas[reached]));
}

function inputName(name: string, schemas: Record<string, Node>): string {
  const input = `${name}Input`;
  if (input in schemas)
    throw new Error(`${name} is sent and returned; its sent form needs the name ${input}, which is taken.`);
  return input;
}

/** Points the references below a node at the new names. */
function rename(node: unknown, names: Map<string, string>): void {
  if (!isNode(node)) return;
  const to = names.get(schemaName(node.$ref) ?? "");
  if (to !== undefined) node.$ref = `#/components/schemas/${to}`;
  for (const value of Object.values(node)) rename(value, names);
}

/**
 * Branches are distinguished by their tags. openapi-typescript would write the tags of a discriminator itself, and lose
 * their descriptions (openapi-typescript#2149).
 */
function dropDiscriminators(node: unknown): void {
  if (!isNode(node)) return;
  if (Array.isArray(node.oneOf)) delete node.discriminator;
  Object.values(node).forEach(dropDiscriminators);
}
