/** Spells unions of scalars as the one scalar that they mean. */
import type { Node, WalkContext } from "./types.ts";
import { isGatedOut } from "./select-version.ts";

/**
 * The sources write a nullable scalar as `oneOf: [{ $ref }, { type: 'null' }]` and an id of several kinds as a union of
 * ids, so that each pattern is in one file. Readers, validators and generators do better with one schema: a type
 * list with null, and one pattern of alternatives.
 */
export function foldScalars(schema: Node, ctx: WalkContext, version: string | undefined): void {
  if (!Array.isArray(schema.oneOf)) return;
  const branches = (schema.oneOf as Node[]).filter((branch) => !isGatedOut(branch, ctx, version));
  const scalars = branches.filter((branch) => !isNull(branch)).map((branch) => scalarOf(branch, ctx));
  if (branches.length < 2 || !scalars.every((scalar) => scalar !== undefined)) return;
  const folded = scalars.length === 1 ? structuredClone(scalars[0]) : anyPattern(scalars);
  if (folded === undefined) return;
  if (scalars.length < branches.length) folded.type = [folded.type, "null"];
  delete schema.oneOf;
  Object.assign(schema, { ...folded, ...schema });
}

const isNull = (schema: Node): boolean => schema.type === "null";

/** What a branch refers to, when that is a string, number or boolean. An enum keeps its name: types are called by it. */
function scalarOf(branch: Node, ctx: WalkContext): Node | undefined {
  if (typeof branch.$ref !== "string") return undefined;
  const target = ctx.resolve(branch as { $ref: string }).node;
  if (target === undefined || "enum" in target) return undefined;
  return ["string", "integer", "number", "boolean"].includes(target.type) ? target : undefined;
}

/** One string for several that have a pattern and nothing else. */
function anyPattern(scalars: Node[]): Node | undefined {
  const onlyPattern = ({ type, pattern, ...rest }: Node) =>
    type === "string" && /^\^.*\$$/.test(pattern ?? "") && Object.keys(rest).every((key) => key === "description");
  if (!scalars.every(onlyPattern)) return undefined;
  const patterns = scalars.map(({ pattern }) => (pattern as string).slice(1, -1));
  return { type: "string", pattern: `^(${patterns.join("|")})$` };
}
