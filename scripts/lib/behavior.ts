/** Reads `openapi/<api>/behavior/*.yaml`, the one place where the life of a resource is written down. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { LineCounter, parseDocument, type Document, type Node } from "yaml";
import { UserError } from "./user-error.ts";
import type { ResourceBehavior } from "../../src/sandbox/behavior.ts";

/** One file, with what leads from a value back to its line. */
export interface BehaviorFile {
  /** For messages, e.g. `openapi/method/behavior/payments.yaml`. */
  path: string;
  content: ResourceBehavior;
  /** The line of the value at a path of keys. */
  lineOf(keys: readonly (string | number)[]): number;
}

const TEST_DATA = "test-data.yaml";

/** Whether an API has a sandbox: one without test data has behavior files for its lifecycles alone. */
export const hasSandbox = (root: string): boolean => existsSync(join(dirname(root), "behavior", TEST_DATA));

/**
 * Reads every file of a folder.
 *
 * @throws {UserError} naming file and line when a file is not YAML.
 */
export function readBehavior(folder: string): { resources: BehaviorFile[]; testData: Record<string, unknown> } {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort();
  const files = names.filter((name) => name !== TEST_DATA).map((name) => readFile(join(folder, name)));
  const testData = names.includes(TEST_DATA) ? (parse(join(folder, TEST_DATA)).document.toJS() as object) : {};
  return { resources: files, testData: testData as Record<string, unknown> };
}

function readFile(path: string): BehaviorFile {
  const { document, lines } = parse(path);
  return {
    path,
    content: document.toJS() as ResourceBehavior,
    lineOf: (keys) => {
      // The nearest value that is there: a missing one is reported where it should be.
      for (let length = keys.length; length >= 0; length -= 1) {
        const node = document.getIn(keys.slice(0, length), true) as Node | undefined;
        if (node?.range) return lines.linePos(node.range[0]).line;
      }
      return 1;
    },
  };
}

function parse(path: string): { document: Document; lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, "utf8"), { lineCounter: lines, merge: true });
  const [broken] = document.errors;
  if (broken !== undefined)
    throw new UserError(`${path}:${lines.linePos(broken.pos[0]).line} is not YAML: ${broken.message}`);
  return { document, lines };
}
