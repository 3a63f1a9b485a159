/** What is known about an API and not described, from `openapi/<api>/not-described.yaml`. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import type { DescribedApi } from "./api-model.ts";

export interface NotDescribed {
  what: string;
  reason: string;
  source: string;
}

/** The entries of an API, empty for an API without such a file. */
export function readNotDescribed({ latest }: Pick<DescribedApi, "latest">): NotDescribed[] {
  const file = join(dirname(latest.root), "not-described.yaml");
  return existsSync(file) ? (parse(readFileSync(file, "utf8")) as NotDescribed[]) : [];
}
