#!/usr/bin/env node
import { main } from "./main.ts";
import { processTerminal } from "./terminal.ts";

// A reader that has gone away (`linkspec mock method | head -1`) is no failure.
process.stdout.on("error", () => process.exit(0));
process.exit(await main(process.argv.slice(2), processTerminal(process)));
