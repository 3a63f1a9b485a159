/** What a measurement was made on and with. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem, type } from "node:os";

/** What is measured, or measured against; the versions in package.json are exact. */
const TOOLS = [
  "@redocly/cli",
  "@stoplight/prism-cli",
  "@stoplight/spectral-cli",
  "method-node-2",
  "openapi-fetch",
  "openapi-typescript",
  "rolldown",
  "typescript",
  "typescript7",
];

/** Name → value, for people. */
export function describeMachine(): Record<string, string> {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Record<
    "dependencies" | "devDependencies",
    Record<string, string>
  >;
  const pinned = { ...dependencies, ...devDependencies };
  const versions = TOOLS.map((name) => [name, (pinned[name] ?? "not installed").replace(/^npm:/, "")] as const);
  const [cpu] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: commit(),
    processor: `${cpus().length} × ${cpu?.model.trim() ?? "unknown"}`,
    memory: `${(totalmem() / 2 ** 30).toFixed(1)} GiB`,
    system: `${type()} ${release()}`,
    "load before": (loadavg()[0] ?? 0).toFixed(2),
    Node: process.version,
    ...Object.fromEntries(versions),
  };
}

function commit(): string {
  try {
    const git = (...args: string[]) => execFileSync("git", args, { encoding: "utf8", stdio: "pipe" }).trim();
    return (
      git("rev-parse", "--short", "HEAD") +
      (git("status", "--porcelain", "--", "src", "scripts", "openapi") && ", changed")
    );
  } catch {
    return "unknown";
  }
}
