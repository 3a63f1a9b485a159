/** The package as npm would publish it, installed into a folder outside of the repository. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import type { PackReport } from "../package/support/setup.ts";
import { run } from "./run.ts";

async function npm(args: string[], cwd: string): Promise<string> {
  const { code, stdout, stderr } = await run("npm", args, cwd);
  if (code !== 0) throw new Error(`npm ${args.join(" ")} failed:\n${stderr}${stdout}`);
  return stdout;
}

export interface Packed extends PackReport {
  /** Path of the tarball. */
  tarball: string;
  /** Makes a folder that goes with `clean`. */
  folder(name: string): string;
  /** Installs the tarball, and other packages in the versions that this repository has, into a new empty project. */
  install(name: string, packages?: string[]): Promise<string>;
  clean(): void;
}

/** The package that the tests of this project share. */
export function pack(): Packed {
  const base = mkdtempSync(join(tmpdir(), "linkspec-packed-"));
  const folder = (name: string) => mkdtempSync(join(base, `${name}-`));
  const tarball = inject("tarball");
  return {
    ...inject("packReport"),
    tarball,
    folder,
    async install(name, packages = []) {
      const project = folder(name);
      writeFileSync(join(project, "package.json"), JSON.stringify({ private: true }));
      const versions = packages.map((each) => `${each}@${versionHere(each)}`);
      const quick = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"];
      await npm(["install", ...quick, tarball, ...versions], project);
      return project;
    },
    clean: () => rmSync(base, { recursive: true }),
  };
}

/** Copies a sample beside the `node_modules` of a project, and returns where it is. */
export function place(sample: string, project: string, name: string): string {
  const target = join(project, name);
  cpSync(sample, target, { recursive: true });
  return target;
}

/** The version of a package that this repository has; its own for its own name. */
export const versionHere = (name: string): string => {
  const folder = name === "linkspec" ? "." : join("node_modules", name);
  return (JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string }).version;
};
