/** The manifest: every operation of an API and the versions that have it. */
import type { Operation } from "../lib/operations.ts";

export interface ManifestEntry {
  operationId: string;
  method: string;
  path: string;
  versions: string[];
}

export interface VersionOperations {
  version: string;
  operations: Operation[];
}

/** One entry per operation, in the order in which the description lists them, with the latest version taking precedence. */
export function buildManifest(versions: VersionOperations[]): { operations: ManifestEntry[] } {
  const entries = new Map<string, ManifestEntry>();
  for (const { operations } of versions.toReversed()) {
    for (const { operationId, method, path } of operations) {
      const key = `${method} ${path} ${operationId}`;
      if (!entries.has(key)) entries.set(key, { operationId, method: method.toUpperCase(), path, versions: [] });
    }
  }
  for (const { version, operations } of versions) {
    for (const { operationId, method, path } of operations) {
      entries.get(`${method} ${path} ${operationId}`)?.versions.push(version);
    }
  }
  return { operations: [...entries.values()] };
}
