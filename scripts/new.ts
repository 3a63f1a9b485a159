/** `npm run new -- operation "GET /accounts/{acc_id}/statements/{stm_id}"`: writes the files of a new operation. */
import { runCommand } from "./lib/run-command.ts";
import { UserError } from "./lib/user-error.ts";
import { writeWhole } from "./lib/files.ts";
import { operationFiles } from "./new/operation-files.ts";

async function writeNew([kind, text = ""]: string[]): Promise<string[]> {
  if (kind !== "operation") {
    throw new UserError('Write: npm run new -- operation "GET /accounts/{acc_id}/statements/{stm_id}"');
  }
  const files = operationFiles(text);
  for (const [path, content] of Object.entries(files)) writeWhole(path, content);
  return [...Object.keys(files), 'Replace every "FILL IN", then run "npm run build".'];
}

if (import.meta.main) await runCommand("new", () => writeNew(process.argv.slice(2)));
