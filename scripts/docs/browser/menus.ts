/** Menus of the header: closed by a click elsewhere and by Escape, and one at a time. */
import { all, ready } from "./dom.ts";

export function startMenus(): void {
  ready(() => {
    const menus = all<HTMLDetailsElement>("details.menu");
    const close = (except?: Node) => {
      for (const menu of menus) if (except === undefined || !menu.contains(except)) menu.open = false;
    };
    document.addEventListener("click", (event) => close(event.target as Node));
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      const open = menus.find((menu) => menu.open);
      close();
      open?.querySelector("summary")?.focus();
    });
  });
}
