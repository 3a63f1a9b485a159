/** 200,000 requests to the sandbox over 16 connections: `node bench/sandbox-soak.ts`. */
import { runBench } from "./program.ts";
import { soak } from "./soak.ts";

// 66,667 creates: the limit of 10,000 resources of a kind is reached in the second tenth, that of events in the same.
await runBench(() =>
  soak({ title: "Sandbox: soak", program: "sandbox-soak.ts", server: "sandbox-soak-server.ts", fullAfter: 3 }),
);
