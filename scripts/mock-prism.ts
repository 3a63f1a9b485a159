/** `npm run mock:prism -- method@2026-03-30`: serves a bundle with Prism instead of the mock of this package. */
import { readPort } from "./dev/ports.ts";
import { readApis } from "./lib/apis.ts";
import { startPrism } from "./lib/prism.ts";
import { stopOnError } from "./lib/run-command.ts";
import { UserError } from "./lib/user-error.ts";

await stopOnError(async () => {
  const [id] = process.argv.slice(2);
  const apis = readApis();
  const api = apis.find((one) => one.id === id);
  if (api === undefined) {
    const known = apis.map((one) => one.id).join(", ");
    throw new UserError(
      `Name one API and version, such as "npm run mock:prism -- ${apis[0]?.id}". Available: ${known}.`,
    );
  }
  const port = await readPort("MOCK_PORT", 4010);
  const prism = await startPrism(`${api.generated}/openapi.json`, {
    port,
    onOutput: (text) => void process.stdout.write(text),
  });
  await prism.ended;
});
