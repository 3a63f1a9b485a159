/** The switch between light and dark. */
import { all, ready } from "./dom.ts";

const KEY = "redoc.colorMode";
const root = document.documentElement;

/** Redoc has its own state, so on its pages its own switch, which our header hides, does the work. */
const redocSwitch = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('#redoc [data-testid="color-mode-switcher"]');

function show(colours: "light" | "dark"): void {
  root.classList.remove("light", "dark");
  root.classList.add(colours);
}

function toggle(): void {
  const next = root.classList.contains("dark") ? "light" : "dark";
  const theirs = redocSwitch();
  if (theirs !== null) theirs.click();
  show(next);
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

export function startTheme(): void {
  ready(() => {
    for (const button of all("[data-toggle-theme]")) button.addEventListener("click", toggle);
  });
  // Paper is white.
  addEventListener("beforeprint", () => {
    if (!root.classList.contains("dark")) return;
    show("light");
    addEventListener("afterprint", () => show("dark"), { once: true });
  });
}
