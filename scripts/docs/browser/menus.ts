/** Menus of the header: closed by a click elsewhere and by Escape, and one at a time. */
import { all, ready } from "./dom.ts";

export function startMenus(): void {
  ready(() => {
    const menus = all<HTMLDetailsElement>("details.menu");
    const close = (except?: Node) => {
      for (const menu of menus) if (except === undefined || !menu.contains(except)) menu.open = false;
    };
    openContents();
    document.addEventListener("click", (event) => close(event.target as Node));
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      const open = menus.find((menu) => menu.open);
      close();
      open?.querySelector("summary")?.focus();
    });
  });
}

/** Beside a page its contents stand open; above it, on a narrow screen, they fold away. */
function openContents(): void {
  const wide = matchMedia("(min-width: 761px)");
  const follow = () => {
    for (const contents of all<HTMLDetailsElement>(".side details")) contents.open = wide.matches;
  };
  follow();
  wide.addEventListener("change", follow);
}
