/**
 * `npm run dev`: as `npm start`, and serves every change while you edit `openapi/`, `docs/`, `src/` and
 * `scripts/`. After an edit of a description the latest version is served within seconds; older versions follow.
 */
import type { GenerateTask } from "./dev/generate-worker.ts";
import { startServers } from "./dev/servers.ts";
import { watchFolders } from "./dev/watch.ts";
import { Worker } from "./dev/worker.ts";
import { stopOnError } from "./lib/run-command.ts";
import { UserError } from "./lib/user-error.ts";

await stopOnError(async () => {
  // Begins with the watch below, so that an edit during the first build is not lost.
  const servers = startServers();
  const generator = new Worker("scripts/dev/generate-worker.ts");
  // Redoc renders a version in seconds; a draft leaves that to the browser.
  const builder = new Worker("scripts/dev/site-worker.ts", { DOCS_DRAFT: "1" });

  const show = async (): Promise<void> => {
    const { mock, site } = await servers;
    await Promise.all([mock.start(), builder.run({})]);
    site.reload();
  };

  async function update(paths: string[]): Promise<void> {
    await servers;
    const started = performance.now();
    const isBelow = (folder: string) => paths.some((path) => path.startsWith(`${folder}/`));
    if (isBelow("scripts") || isBelow("src")) for (const worker of [generator, builder]) worker.restart();
    let shown: Promise<void> | undefined;
    if (isBelow("openapi")) {
      const task: GenerateTask = { changed: paths };
      await generator.run(task, (stage) => {
        if (stage === "bundled") {
          shown = show();
          // Its error is thrown below.
          shown.catch(() => {});
        }
        if (stage === "typed")
          void shown?.then(
            () => printTime(paths, started),
            () => {},
          );
      });
      await shown;
      // Of the older versions.
      await builder.run({});
    } else {
      await show();
      printTime(paths, started);
    }
  }

  watchFolders(["openapi", "docs", "src", "scripts"], async (paths) => {
    try {
      await update(paths);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      console.error(error.message);
    }
  });
  await servers;
});

function printTime([first = "", ...others]: string[], started: number): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const what = others.length === 0 ? first : `${first} and ${others.length} more`;
  console.log(`${new Date().toLocaleTimeString("en-GB")} ${what}: up to date after ${seconds} s`);
}
