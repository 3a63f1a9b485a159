/** What `redocly diff` finds between two versions, in words a reader can place. */
import { UserError } from "../../lib/user-error.ts";
import { getPointer, unescapePointer } from "../../../src/openapi/json-pointer.ts";
import { run } from "../../lib/run-tool.ts";
import type { Version } from "./api-model.ts";
import type { Node } from "./operations.ts";

export type Impact = "breaking" | "addition";

export interface Change {
  impact: Impact;
  /** In one sentence, in Markdown. */
  message: string;
  /** Where, e.g. `CardBrand` or `GET /accounts/{acc_id}/products`. */
  place: string;
  /** The names of everything that contains it, for notes to refer to. */
  pointers: string;
}

/** One entry of Redocly's report. */
interface Finding {
  path: string;
  typeName: string;
  kind: "added" | "removed" | "modified";
  impact: "major" | "minor" | "patch";
  property?: string;
  verdicts: { ruleId: string; message: string }[];
  base?: { pointer: string; value?: unknown };
  revision?: { pointer: string; value?: unknown };
}

const IMPACTS = { major: "breaking", minor: "addition" } as const;

/** Additions that a reader is shown; the others follow from them, or are about examples. */
const TOLD = new Set(["PathItem", "Operation", "Parameter", "Schema", "Response", "Header"]);

/** Breaking changes and additions from one version to the next. */
export async function diffVersions(from: Version, to: Version): Promise<Change[]> {
  const { stdout, stderr, code } = await run("redocly", [
    "diff",
    `${from.generated}/openapi.json`,
    `${to.generated}/openapi.json`,
    "--format=json",
    "--fail-on=none",
    `--config=${import.meta.dirname}/openapi-diff.redocly.yaml`,
  ]);
  if (code !== 0) throw new UserError(`redocly diff failed:\n${stderr}`);
  const { changes } = JSON.parse(stdout) as { changes: Finding[] };
  return changes
    .filter(({ path, impact, typeName }) => {
      if (impact === "patch" || path.startsWith("#/components")) return false;
      return impact === "major" || TOLD.has(typeName);
    })
    .map((finding) => readChange(finding, from, to));
}

function readChange(finding: Finding, from: Version, to: Version): Change {
  const { path, impact, base, revision, verdicts } = finding;
  const pointers = [path, base?.pointer, revision?.pointer].filter((each) => each !== undefined).map(unescapePointer);
  return {
    impact: IMPACTS[impact as "major" | "minor"],
    message: shorten(verdicts[0]?.message ?? describe(finding, to.document)),
    place: placeOf(finding, finding.kind === "removed" ? from : to),
    pointers: pointers.join(" "),
  };
}

/** A list of values as code, and no more of them than can be read. */
const shorten = (message: string): string =>
  message.replaceAll(/('[^']+')(, '[^']+')*/g, (list) => {
    const values = [...list.matchAll(/'([^']+)'/g)].map(([, value]) => `\`${value}\``);
    const rest = values.length > LISTED ? ` and ${values.length - LISTED} more` : "";
    return values.slice(0, LISTED).join(", ") + rest;
  });

const LISTED = 6;

/** Redocly has no words for what is compatible. */
function describe({ typeName, kind, path, revision }: Finding, document: Node): string {
  const keys = path.split("/").map(unescapePointer);
  const name = keys.at(-1) ?? "";
  if (typeName === "PathItem") {
    const item = (getPointer(document, path.slice(1)) ?? {}) as Node;
    const summaries = Object.values(item).flatMap((each: Node) =>
      each?.operationId ? [each.operationId as string] : [],
    );
    return `New: ${summaries.map((id) => `\`${id}\``).join(", ") || `\`${name}\``}.`;
  }
  if (typeName === "Operation") return `New: \`${(revision?.value as Node | undefined)?.operationId ?? name}\`.`;
  if (keys.at(-2) === "properties") return `Property \`${name}\` was ${kind}.`;
  return `${typeName} \`${name}\` was ${kind}.`;
}

/** The component that it is written in, or else the operation. */
function placeOf({ path, base, revision }: Finding, version: Version): string {
  const pointer = revision?.pointer ?? base?.pointer ?? path;
  const component = /^#\/components\/(?:schemas|parameters|responses)\/([^/]+)/.exec(pointer)?.[1];
  if (component !== undefined) return `\`${component}\``;
  const [, kind, name = "", method] = path.split("/").map(unescapePointer);
  if (kind === "webhooks") return `webhook \`${name}\``;
  const isMethod = version.operations.some((each) => each.path === name && each.method === method?.toUpperCase());
  return isMethod ? `\`${method?.toUpperCase()} ${name}\`` : `\`${name}\``;
}
