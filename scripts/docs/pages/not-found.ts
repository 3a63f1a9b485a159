/** The page that a host shows for a missing address. */
import { lead } from "../html/components.ts";
import { markup } from "../html/html.ts";
import { addressIn } from "../html/urls.ts";
import type { Page } from "../html/page.ts";

/** A host shows this page at any address, so its links must be absolute. Without `baseUrl` they cannot be. */
export function notFoundPage(baseUrl: string | undefined): Page {
  const place = {
    path: "404.html",
    ...(baseUrl !== undefined && { root: new URL(baseUrl).pathname.replace(/\/$/, "") }),
  };
  return {
    ...place,
    title: "Page not found",
    description: "This page does not exist.",
    area: "start",
    hidden: true,
    main: markup`<div class="hero"><h1>Page not found</h1>
${lead(
  "It may have moved with a version. Search for operations, guides, errors and events: press ",
  markup`<kbd>/</kbd>.`,
)}
<div class="actions"><a class="button" href="${addressIn(place, "index.html")}">Go to the home page</a></div></div>`,
  };
}
