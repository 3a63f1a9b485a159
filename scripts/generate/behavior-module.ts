/** Writes the behavior files as data that the sandbox can import: `generated/<api>/behavior.ts`. */
import { dirname, join } from "node:path";
import { readApis, type Api } from "../lib/apis.ts";
import { hasSandbox, readBehavior } from "../lib/behavior.ts";
import { runCommand } from "../lib/run-command.ts";
import { writeWhole } from "../lib/files.ts";

/** One line per resource keeps a diff of the generated file readable. */
export function printBehavior({ resources, testData }: ReturnType<typeof readBehavior>): string {
  const lines = resources.map(({ content }) => `    ${JSON.stringify(content)},`).join("\n");
  return `/** Generated from the behavior files by scripts/generate/behavior-module.ts. Do not edit. */
export const behavior = {
  resources: [
${lines}
  ],
  testData: ${JSON.stringify(testData)},
};
`;
}

export async function writeBehavior(apis: Api[] = readApis()): Promise<string[]> {
  const perApi = new Map(apis.map((api) => [api.name, api]));
  return [...perApi.values()].flatMap((api) => {
    if (!hasSandbox(api.root)) return [];
    const folder = join(dirname(api.root), "behavior");
    const path = join(dirname(api.generated), "behavior.ts");
    writeWhole(path, printBehavior(readBehavior(folder)));
    return [path];
  });
}

if (import.meta.main) await runCommand("behavior", () => writeBehavior());
