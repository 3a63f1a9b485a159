/** Buttons that copy the code block they stand in. */
import { all, ready } from "./dom.ts";

async function copy(button: HTMLElement): Promise<void> {
  const code = button.parentElement?.querySelector("code")?.textContent ?? "";
  await navigator.clipboard.writeText(code);
  button.textContent = "Copied";
  setTimeout(() => (button.textContent = "Copy"), 2000);
}

export function startCopying(): void {
  ready(() => {
    for (const block of all(".code")) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "copy";
      button.textContent = "Copy";
      button.addEventListener("click", () => void copy(button));
      block.append(button);
    }
  });
}
