/** The start page. */
import { markup } from "./html.ts";
import type { DescribedApi } from "./model.ts";
import type { Page } from "./page.ts";
export const startPage = (apis: DescribedApi[]): Page => ({
  path: "index.html",
  title: "linkspec",
  description: "x",
  area: "start",
  main: markup`<h1>linkspec</h1>
    ${apis.map(({ versions }) => markup`<p>${versions.map((v) => markup`<a href="${v.page}">${v.id}</a> `)}</p>`)}`,
});
