/** The page that a host shows for an address that does not exist. */
import { markup } from "./html.ts";
import type { Page } from "./page.ts";

export const notFoundPage = (): Page => ({
  path: "404.html",
  title: "Not found",
  description: "There is no such page.",
  area: "start",
  hidden: true,
  main: markup`<div class="hero"><h1>There is no such page</h1>
<p class="lead">It may have moved with a version. The search finds operations, guides, errors and events; press <kbd>/</kbd> to open it.</p>
<div class="actions"><a class="button" href="index.html">To the start</a></div></div>`,
});
