/** Builds the site again. The process stays warm, so that only what has changed takes time. */
import { buildSite } from "../docs/site.ts";
import { serveTasks } from "./worker.ts";

serveTasks(async () => {
  await buildSite("dist/docs");
});
