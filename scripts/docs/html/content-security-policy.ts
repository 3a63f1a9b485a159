/** The Content-Security-Policy of a page, as hashes of exactly what stands in it. */
import { createHash } from "node:crypto";

const sha256 = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** For the `integrity` attribute of a script. */
export const integrityOf = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

export interface Inline {
  scripts: string[];
  styles: string[];
  /** Redoc writes styles while it runs, so its pages let any style through. */
  anyStyle?: boolean;
}

/**
 * Nothing but what is named here. A script that was trusted by its hash may load others (`strict-dynamic`), which, unlike
 * `'self'`, also holds for a page that was opened from disk.
 */
export function policy({ scripts, styles, anyStyle = false }: Inline): string {
  return [
    "default-src 'none'",
    `script-src 'strict-dynamic' ${scripts.map(sha256).join(" ")}`,
    `style-src ${anyStyle ? "'unsafe-inline'" : styles.map(sha256).join(" ")}`,
    "img-src data:",
    // Redoc carries a small icon font in its styles.
    ...(anyStyle ? ["font-src data:"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
