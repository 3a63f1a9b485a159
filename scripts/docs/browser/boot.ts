/**
 * The one inline script of a page, so that the policy can name it by its hash: sets the colors before anything is drawn,
 * then loads the others, which the policy trusts because this one requests them.
 */

/** `[address, integrity]`, from `data-scripts` of the root element. */
type Entry = [src: string, integrity: string];

const root = document.documentElement;

function colours(): "light" | "dark" {
  let kept: string | null = null;
  try {
    // Redoc's own key: its pages and ours follow one switch.
    kept = localStorage.getItem("redoc.colorMode");
  } catch {
    // Storage is switched off: the system's setting holds.
  }
  if (kept === "light" || kept === "dark") return kept;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

root.classList.add("js", colours());
for (const [src, integrity] of JSON.parse(root.dataset.scripts ?? "[]") as Entry[]) {
  const script = document.createElement("script");
  script.src = src;
  // In order, and none of them before this one.
  script.async = false;
  // From disk there is no origin to check the integrity with.
  if (location.protocol !== "file:") {
    script.crossOrigin = "anonymous";
    script.integrity = integrity;
  }
  document.head.append(script);
}
