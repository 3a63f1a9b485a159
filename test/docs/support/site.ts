/** The built site as files. */
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { inject } from "vitest";
import { filesBelow } from "../../../scripts/lib/files.ts";

export const folder = inject("site");

/** Every file of the site, from its root. */
export const files: string[] = filesBelow(folder).map((file) => relative(folder, file));

export const pages: string[] = files.filter((file) => file.endsWith(".html"));

export const readSite = (path: string): string => readFileSync(join(folder, path), "utf8");

/** Redoc's pages: those that carry its root element. */
const isReference = (path: string): boolean => readSite(path).includes('id="redoc"');

export const ownPages: string[] = pages.filter((path) => !isReference(path));
export const referencePages: string[] = pages.filter(isReference);
