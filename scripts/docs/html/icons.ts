/** The few pictures of the frame, drawn here so that no font or file has to be loaded. */
import { raw, type Html } from "./html.ts";

const svg = (inner: string, attributes = ""): Html =>
  raw(
    `<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"${attributes}>${inner}</svg>`,
  );

/** Two links of a chain. */
const LINKS =
  '<path d="M9.5 14.5l5-5"/><path d="M11 6.5l1.6-1.6a4.5 4.5 0 0 1 6.4 6.4L17.5 13"/><path d="M13 17.5l-1.6 1.6a4.5 4.5 0 0 1-6.4-6.4L6.5 11"/>';

export const ICONS = {
  logo: svg(LINKS),
  search: svg('<circle cx="11" cy="11" r="7"/><path d="M20 20l-4-4"/>'),
  sun: svg(
    '<circle cx="12" cy="12" r="4"/><path d="M12 2v2M12 20v2M4.9 4.9l1.4 1.4M17.7 17.7l1.4 1.4M2 12h2M20 12h2M4.9 19.1l1.4-1.4M17.7 6.3l1.4-1.4"/>',
    ' class="when-dark"',
  ),
  moon: svg('<path d="M20 14.5A8 8 0 0 1 9.5 4a8 8 0 1 0 10.5 10.5z"/>', ' class="when-light"'),
  menu: svg('<path d="M4 7h16M4 12h16M4 17h16"/>'),
};

/** The icon of the browser's tab. */
export const ICON = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#0b6b63" stroke-width="2.5" stroke-linecap="round">${LINKS}</svg>`,
)}`;
