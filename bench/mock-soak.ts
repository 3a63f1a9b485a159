/** 200,000 requests to the mock over 16 connections: `node bench/mock-soak.ts`. */
import { runBench } from "./program.ts";
import { soak } from "./soak.ts";

await runBench(() =>
  soak({ title: "Mock: soak", program: "mock-soak.ts", server: "mock-soak-server.ts", fullAfter: 1 }),
);
