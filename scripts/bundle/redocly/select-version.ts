/** What `x-versions` means for names and values that are not separate nodes. */
import type { Node, WalkContext } from "./types.ts";

const VERSIONS = "x-versions";
const ENUM_VERSIONS = "x-enum-versions";
const ASYNC_VERSIONS = "x-async-versions";
const SOURCE_ONLY = [VERSIONS, ENUM_VERSIONS, ASYNC_VERSIONS, "x-resource-errors", "x-sub-types"];

/** True when a node, or what it refers to, is not part of the version. */
export function isGatedOut(node: unknown, ctx: WalkContext, version: string | undefined): boolean {
  if (version === undefined || typeof node !== "object" || node === null) return false;
  const own = (node as Node)[VERSIONS] as string[] | undefined;
  if (own !== undefined && !own.includes(version)) return true;
  const target = "$ref" in node ? ctx.resolve(node as { $ref: string }).node : undefined;
  const theirs = target?.[VERSIONS] as string[] | undefined;
  return theirs !== undefined && !theirs.includes(version);
}

/** Takes the names of properties that the version lacks out of `required`. */
export function dropGatedRequired(schema: Node, ctx: WalkContext, version: string | undefined): void {
  if (!Array.isArray(schema.required) || !schema.properties) return;
  const required = schema.required.filter((name: string) => !isGatedOut(schema.properties[name], ctx, version));
  if (required.length > 0) schema.required = required;
  else delete schema.required;
}

/** Removes from `enum` the values that `x-enum-versions` reserves for other versions. */
export function dropGatedEnumValues(schema: Node, version: string | undefined): void {
  const gates = schema[ENUM_VERSIONS] as Record<string, string[]> | undefined;
  if (gates === undefined || version === undefined) return;
  schema.enum = schema.enum.filter((value: unknown) => gates[String(value)]?.includes(version) ?? true);
}

/** An operation that became asynchronous with a version carries `x-async` from that version on. */
export function dropGatedAsync(operation: Node, version: string | undefined): void {
  const versions = operation[ASYNC_VERSIONS] as string[] | undefined;
  if (versions !== undefined && version !== undefined && !versions.includes(version)) delete operation["x-async"];
}

/** Fills `discriminator.mapping` from the `const` that each branch pins, so that no tag is written twice. */
export function completeDiscriminator(schema: Node, ctx: WalkContext, version: string | undefined): void {
  const tag = schema.discriminator?.propertyName as string | undefined;
  if (tag === undefined || !Array.isArray(schema.oneOf)) return;
  const mapping: Record<string, string> = {};
  for (const branch of schema.oneOf as Node[]) {
    if (typeof branch.$ref !== "string" || isGatedOut(branch, ctx, version)) continue;
    const value: unknown = ctx.resolve(branch as { $ref: string }).node?.properties?.[tag]?.const;
    if (typeof value === "string") mapping[value] = branch.$ref;
  }
  schema.discriminator.mapping = mapping;
}

/** A union that gating leaves with one branch is that branch: linters and type generators trip over a union of one. */
export function collapseUnion(schema: Node): void {
  if (!Array.isArray(schema.oneOf) || schema.oneOf.length !== 1) return;
  const [{ description, ...branch }] = schema.oneOf as [Node];
  delete schema.oneOf;
  delete schema.discriminator;
  Object.assign(schema, branch);
  schema.description ??= description;
}

/** Removes what only the sources need: a bundle says nothing about other versions. */
export function stripExtensions(node: unknown): void {
  if (typeof node !== "object" || node === null || Array.isArray(node)) return;
  for (const name of SOURCE_ONLY) delete (node as Node)[name];
}
