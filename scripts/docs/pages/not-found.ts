/** The page that a host shows for an address that does not exist. */
import { markup } from "../html/html.ts";
import { addressIn, type Page } from "../html/page.ts";

/** A host shows it at whatever address was asked for, so that its links hold only where the site's own is known. */
export function notFoundPage(baseUrl: string | undefined): Page {
  const place = {
    path: "404.html",
    ...(baseUrl !== undefined && { root: new URL(baseUrl).pathname.replace(/\/$/, "") }),
  };
  return {
    ...place,
    title: "Not found",
    description: "There is no such page.",
    area: "start",
    hidden: true,
    main: markup`<div class="hero"><h1>There is no such page</h1>
<p class="lead">It may have moved with a version. The search finds operations, guides, errors and events; press <kbd>/</kbd> to open it.</p>
<div class="actions"><a class="button" href="${addressIn(place, "index.html")}">To the start</a></div></div>`,
  };
}
