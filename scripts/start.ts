/** `npm start`: builds what is served, then serves the mock of the latest version of each API and the docs. */
import { startServers } from "./dev/servers.ts";
import { stopOnError } from "./lib/run-command.ts";

await stopOnError(startServers);
