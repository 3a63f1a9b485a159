/** The journeys of `openapi/<api>/workflows`: Arazzo documents. */
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import type { DescribedApi } from "./api-model.ts";

/** One document, about one thing that people set out to do. */
export interface Journey {
  info: { title: string; summary: string; description: string };
  sourceDescriptions: { type: string; url: string }[];
  workflows: Workflow[];
}

export interface Workflow {
  workflowId: string;
  summary: string;
  description?: string;
  steps: Step[];
}

/** Either an operation that is called, or another workflow that is gone through. */
export interface Step {
  stepId: string;
  description?: string;
  operationId?: string;
  workflowId?: string;
  parameters?: { name: string; value: unknown }[];
  requestBody?: { payload: unknown };
  successCriteria?: { condition: string }[];
}

/** Every journey of an API; one that begins with another comes after it. */
export function readJourneys({ latest }: DescribedApi): Journey[] {
  const found = new Map<string, Journey>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    const journey = parse(readFileSync(file, "utf8")) as Journey;
    const others = journey.sourceDescriptions.filter(({ type }) => type === "arazzo");
    for (const { url } of others) visit(join(dirname(file), url));
    found.set(file, journey);
  };
  globSync(join(dirname(latest.root), "workflows/*.arazzo.yaml"))
    .sort()
    .forEach(visit);
  return [...found.values()];
}
