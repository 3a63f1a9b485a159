/** Scripts that pages share, each under a name that changes with its content, so that caches never hold an old one. */
import { createHash } from "node:crypto";
import { rolldown } from "rolldown";
import { UserError } from "../../lib/user-error.ts";
import { integrityOf } from "./content-security-policy.ts";

export interface Asset {
  /** From the site's root. */
  path: string;
  content: string;
  integrity: string;
}

/** `site.js` → `assets/site.1a2b3c4d.js`. */
export function asset(name: string, content: string): Asset {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
  return { path: `assets/${name.replace(/(\.\w+)$/, `.${hash}$1`)}`, content, integrity: integrityOf(content) };
}

/** A script of `browser/` with all it imports, as one classic script. */
export async function bundleScript(name: string): Promise<string> {
  const bundle = await rolldown({ input: `${import.meta.dirname}/../browser/${name}` });
  const { output } = await bundle.generate({ format: "iife", minify: true });
  await bundle.close();
  const [chunk] = output;
  if (output.length !== 1 || chunk.type !== "chunk") throw new UserError(`${name} does not bundle into one script.`);
  return chunk.code.trim();
}
