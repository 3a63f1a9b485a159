/** The few things that every part needs of the page. */

export const all = <E extends HTMLElement = HTMLElement>(selector: string): E[] =>
  Array.from(document.querySelectorAll<E>(selector));

/** Runs once the whole page has been read. */
export function ready(run: () => void): void {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", run, { once: true });
  else run();
}
