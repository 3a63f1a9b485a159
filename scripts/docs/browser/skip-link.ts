/** The skip link moves the focus and keeps the hash, which on reference pages names the operation. */
import { all, ready } from "./dom.ts";

export function startSkipLink(): void {
  ready(() => {
    for (const link of all(".skip")) {
      link.addEventListener("click", (event) => {
        event.preventDefault();
        const main = document.querySelector<HTMLElement>("#redoc main, main") ?? document.getElementById("main");
        if (main === null) return;
        main.tabIndex = -1;
        main.focus();
      });
    }
  });
}
