/**
 * Gives each operation the error responses that it can return. In the sources a resource's operations refer to one
 * response per status, with `x-request-errors: { resource, status }`. In a bundle each refers to one with its own errors.
 */
import {
  exampleName,
  operationErrors,
  requestErrors,
  type RequestError,
  type ResourceCatalogue,
} from "../../lib/error-catalogue.ts";
import { pascalCase } from "../../lib/case.ts";
import { HTTP_METHODS } from "../../../src/openapi/document.ts";
import { UserError } from "../../lib/user-error.ts";
import type { Node } from "./types.ts";

const MARK = "x-request-errors";
const PREFIX = "#/components/responses/";

interface Marked {
  resource: string;
  status: number;
}

/** Operations that refer to the same response and return the same errors of it. */
interface Group extends Marked {
  /** The name of the response that they refer to in the sources. */
  source: string;
  errors: RequestError[];
  /** Those that not every request can return. */
  own: RequestError[];
  uses: { operationId: string; reference: Node }[];
}

/** @throws {UserError} when a response refers to a resource without an error of its status. */
export function checkRequestErrors(response: Node, catalogue: ResourceCatalogue[]): void {
  const marked = response[MARK] as Marked | undefined;
  if (marked === undefined) return;
  const { resource, status } = marked;
  if (!requestErrors(catalogue, resource).some((error) => error.status === status))
    throw new UserError(`No error of ${resource} has status ${status}.`);
}

/**
 * Replaces the marked responses of a bundle.
 * @param contentOf - Returns the content of a response that returns the errors.
 * @throws {UserError} when two responses get the same name.
 */
export function expandRequestErrors(
  root: Node,
  catalogue: ResourceCatalogue[],
  contentOf: (errors: RequestError[], status: number) => Node,
  version?: string,
): void {
  const responses = (root.components?.responses ?? {}) as Record<string, Node>;
  const marked = Object.entries(responses).filter(([, response]) => MARK in response);
  if (marked.length === 0) return;
  const groups = groupUses(root, responses, catalogue, version);
  for (const [name] of marked) delete responses[name];
  const templates = Object.fromEntries(marked);
  for (const group of groups) {
    const isOnly = groups.every((other) => other === group || other.source !== group.source);
    const name = responseName(group, isOnly);
    const { [MARK]: _, ...template } = templates[group.source] as Node;
    const response = { ...template, content: contentOf(group.errors, group.status) };
    if (group.own.length > 0 && name in responses) throw new UserError(`Two responses are named ${name}.`);
    responses[name] ??= response;
    for (const { reference } of group.uses) reference.$ref = PREFIX + name;
  }
}

function groupUses(
  root: Node,
  responses: Record<string, Node>,
  catalogue: ResourceCatalogue[],
  version?: string,
): Group[] {
  const groups = new Map<string, Group>();
  const shared = requestErrors(catalogue, "Shared");
  for (const { operationId, reference } of errorReferences(root)) {
    const source = (reference.$ref as string).slice(PREFIX.length);
    const marked = responses[source]?.[MARK] as Marked | undefined;
    if (marked === undefined) continue;
    const errors = operationErrors(catalogue, { ...marked, operationId }, version);
    const own = errors.filter((error) => !shared.includes(error));
    const key = [source, ...errors.map(({ sub_type }) => sub_type)].join(" ");
    const group = groups.get(key) ?? { ...marked, source, errors, own, uses: [] };
    groups.set(key, group);
    group.uses.push({ operationId, reference });
  }
  // The shared responses come first, so that operations without specific errors use these.
  return [...groups.values()].sort((one, other) => rank(one) - rank(other));
}

const rank = ({ resource }: Group): number => (resource === "Shared" ? 0 : 1);

function errorReferences(root: Node): Group["uses"] {
  return Object.values((root.paths ?? {}) as Record<string, Node>)
    .flatMap((item) => HTTP_METHODS.map((method) => item[method] as Node | undefined))
    .flatMap((operation) =>
      Object.values((operation?.responses ?? {}) as Record<string, Node>).map((reference) => ({
        operationId: operation?.operationId as string,
        reference,
      })),
    )
    .filter(({ reference }) => typeof reference.$ref === "string" && reference.$ref.startsWith(PREFIX));
}

/** The name of a response: as in the sources where all its operations return the same errors. */
function responseName({ source, resource, own, uses }: Group, isOnly: boolean): string {
  const kind = source.startsWith(resource) ? source.slice(resource.length) : source;
  if (own.length === 0) return kind;
  if (isOnly) return source;
  const [first, second] = uses;
  if (second === undefined) return pascalCase(first?.operationId ?? "") + kind;
  const reason = own[0] === undefined ? "" : pascalCase(exampleName(own[0]));
  return (reason.startsWith(resource) ? reason : resource + reason) + kind;
}
