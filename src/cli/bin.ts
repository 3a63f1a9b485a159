#!/usr/bin/env node
import { main } from "./main.ts";
import { processTerminal } from "./terminal.ts";

// A server goes on without a reader of its log (`linkspec mock method | head -1`).
process.stdout.on("error", () => undefined);
process.exit(await main(process.argv.slice(2), processTerminal(process)));
