/** Builds the site again. The process stays warm, so that only what has changed takes time. */
import { buildDocs } from "../docs.ts";
import { serveTasks } from "./worker.ts";

serveTasks(async () => {
  await buildDocs();
});
