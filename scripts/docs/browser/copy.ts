/** Buttons that copy the code block to whose bar they belong. */
import { all, ready } from "./dom.ts";

async function copy(button: HTMLElement): Promise<void> {
  const code = button.closest(".code")?.querySelector("code")?.textContent ?? "";
  await navigator.clipboard.writeText(code);
  button.textContent = "Copied";
  setTimeout(() => (button.textContent = "Copy"), 2000);
}

export function startCopying(): void {
  ready(() => {
    for (const bar of all(".code-bar")) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "copy";
      button.textContent = "Copy";
      button.addEventListener("click", () => void copy(button));
      bar.append(button);
    }
  });
}
