/** The search: a dialog over an index that is loaded when it is first opened. `/` or Ctrl+K opens it. */
import { all, ready } from "./dom.ts";
import { LIMIT, search, type Entry } from "./search-match.ts";

declare global {
  var linkspecSearch: Entry[] | undefined;
}

const root = document.documentElement;
const siteRoot = (): string => root.dataset.root ?? ".";

/** The index comes as scripts, because a page that was opened from disk may not fetch. */
function load([src, integrity]: [string, string]): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = src;
    if (location.protocol !== "file:") {
      script.crossOrigin = "anonymous";
      script.integrity = integrity;
    }
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(src)));
    document.head.append(script);
  });
}

let loading: Promise<unknown> | undefined;
const loadIndex = (): Promise<unknown> =>
  (loading ??= Promise.all((JSON.parse(root.dataset.search ?? "[]") as [string, string][]).map(load)));

function tellCount(count: number): string {
  if (count === LIMIT) return `The ${LIMIT} best results`;
  return count === 1 ? "1 result" : `${count} results`;
}

class Search {
  readonly #dialog: HTMLDialogElement;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #state: HTMLElement;
  #found: Entry[] = [];
  #selected = 0;

  constructor(dialog: HTMLDialogElement) {
    const part = <E extends HTMLElement>(selector: string) => dialog.querySelector(selector) as E;
    this.#dialog = dialog;
    this.#input = part<HTMLInputElement>("input");
    this.#list = part('[role="listbox"]');
    this.#state = part(".search-state");
    this.#input.addEventListener("input", () => this.#show());
    this.#input.addEventListener("keydown", (event) => this.#key(event));
    dialog.querySelector("form")?.addEventListener("submit", (event) => {
      if (event.submitter !== null) return;
      event.preventDefault();
    });
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog) dialog.close();
    });
  }

  open(): void {
    if (this.#dialog.open) return;
    this.#dialog.showModal();
    this.#input.select();
    void loadIndex().then(
      () => this.#show(),
      () => (this.#state.textContent = "The search index could not be loaded."),
    );
  }

  #show(): void {
    const query = this.#input.value.trim();
    this.#found = search(globalThis.linkspecSearch ?? [], query);
    this.#selected = 0;
    this.#list.replaceChildren(...this.#found.map((entry, index) => this.#option(entry, index)));
    this.#select(0);
    this.#state.textContent =
      query === ""
        ? "Operations, guides, errors and webhook events. Arrow keys choose, Enter opens."
        : tellCount(this.#found.length);
  }

  #option(entry: Entry, index: number): HTMLElement {
    const option = document.createElement("li");
    option.id = `search-${index}`;
    option.setAttribute("role", "option");
    for (const [tag, text] of [
      ["b", entry.t],
      ["i", entry.k],
      ["span", entry.d],
    ] as const) {
      const part = document.createElement(tag);
      part.textContent = text;
      option.append(part);
    }
    option.addEventListener("click", () => this.#open(entry));
    option.addEventListener("mousemove", () => this.#select(index));
    return option;
  }

  #select(index: number): void {
    this.#selected = index;
    Array.from(this.#list.children).forEach((option, each) =>
      option.setAttribute("aria-selected", String(each === index)),
    );
    const option = this.#list.children[index];
    if (option === undefined) this.#input.removeAttribute("aria-activedescendant");
    else this.#input.setAttribute("aria-activedescendant", option.id);
    this.#input.setAttribute("aria-expanded", String(option !== undefined));
  }

  #key(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && this.#found.length > 0) {
      event.preventDefault();
      this.#select((this.#selected + step + this.#found.length) % this.#found.length);
      this.#list.children[this.#selected]?.scrollIntoView({ block: "nearest" });
    }
    const chosen = this.#found[this.#selected];
    if (event.key === "Enter") {
      event.preventDefault();
      if (chosen !== undefined) this.#open(chosen);
    }
    if (event.key === "Escape") {
      // A browser would empty the field first, and close at the second press.
      event.preventDefault();
      this.#dialog.close();
    }
  }

  #open(entry: Entry): void {
    this.#dialog.close();
    location.assign(`${siteRoot()}/${entry.u}`);
  }
}

export function startSearch(): void {
  ready(() => {
    const dialog = document.querySelector<HTMLDialogElement>("dialog.search");
    if (dialog === null) return;
    const own = new Search(dialog);
    for (const button of all("[data-open-search]")) button.addEventListener("click", () => own.open());
    addEventListener(
      "keydown",
      (event) => {
        const isTyping = (event.target as HTMLElement).closest("input, textarea, select, [contenteditable]") !== null;
        const isSlash = event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey;
        const isCommand = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
        if (!isSlash && !isCommand) return;
        event.preventDefault();
        // Redoc opens a search of its own with the same key.
        event.stopImmediatePropagation();
        own.open();
      },
      { capture: true },
    );
  });
}
