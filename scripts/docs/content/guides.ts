/** The guides of `docs/guides`: Markdown with YAML front matter. */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { UserError } from "../../lib/user-error.ts";

const FOLDER = "docs/guides";

export interface Guide {
  /** e.g. `quickstart`. */
  name: string;
  title: string;
  description: string;
  order: number;
  /** Markdown without front matter and first heading. */
  text: string;
}

/** Every guide, in reading order. */
export function readGuides(): Guide[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".md"));
  return names.map(readGuide).sort((one, other) => one.order - other.order);
}

/** @throws {UserError} when a guide has no front matter or no heading. */
function readGuide(file: string): Guide {
  const path = `${FOLDER}/${file}`;
  const found = /^---\n([\s\S]*?)\n---\n+# .+\n([\s\S]*)$/.exec(readFileSync(path, "utf8"));
  if (found === null) throw new UserError(`${path} must begin with YAML front matter and a first-level heading.`);
  const frontMatter = parse(found[1] as string) as Pick<Guide, "title" | "description" | "order">;
  return { name: file.replace(/\.md$/, ""), ...frontMatter, text: found[2] as string };
}

export const guidePath = ({ name }: Pick<Guide, "name">): string => `guides/${name}.html`;
