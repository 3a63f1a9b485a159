/** The search dialog. `/` or Ctrl+K opens it; the index is loaded when it first opens. */
import { all, ready } from "./dom.ts";
import { MAX_RESULTS, SearchIndex, type Entry } from "./search-match.ts";

declare global {
  var linkspecSearch: Entry[] | undefined;
}

const root = document.documentElement;
const siteRoot = (): string => root.dataset.root ?? ".";

/** Loads a part of the index. It is a script, because a page that is opened from disk cannot fetch. */
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

let loading: Promise<SearchIndex> | undefined;
const loadIndex = (): Promise<SearchIndex> => (loading ??= buildIndex());

async function buildIndex(): Promise<SearchIndex> {
  const files = JSON.parse(root.dataset.search ?? "[]") as [string, string][];
  await Promise.all(files.map(load));
  return new SearchIndex(globalThis.linkspecSearch ?? []);
}

const PROMPT = "Operations, guides, errors and webhook events. Arrow keys choose, Enter opens.";

function describeCount(count: number): string {
  if (count === 0) return "No results. Check the spelling, or use fewer words.";
  if (count === MAX_RESULTS) return `The ${MAX_RESULTS} best results`;
  return count === 1 ? "1 result" : `${count} results`;
}

class Search {
  readonly #dialog: HTMLDialogElement;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #state: HTMLElement;
  #index: SearchIndex | undefined;
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
      (index) => {
        this.#index = index;
        this.#show();
      },
      () => (this.#state.textContent = "The search index could not be loaded."),
    );
  }

  #show(): void {
    if (this.#index === undefined) return;
    const query = this.#input.value.trim();
    this.#found = this.#index.search(query, root.dataset);
    this.#selected = 0;
    this.#list.replaceChildren(...this.#found.map((entry, index) => this.#option(entry, index)));
    this.#select(0);
    this.#state.textContent = query === "" ? PROMPT : describeCount(this.#found.length);
  }

  #option(entry: Entry, index: number): HTMLElement {
    const option = document.createElement("li");
    option.id = `search-${index}`;
    option.setAttribute("role", "option");
    for (const [tag, text] of [
      ["b", entry.title],
      ["i", entry.kind],
      ["span", entry.detail],
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
      // By default the first press only clears the field.
      event.preventDefault();
      this.#dialog.close();
    }
  }

  #open(entry: Entry): void {
    this.#dialog.close();
    location.assign(`${siteRoot()}/${entry.url}`);
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
        // Redoc opens its own search with the same key.
        event.stopImmediatePropagation();
        own.open();
      },
      { capture: true },
    );
  });
}
