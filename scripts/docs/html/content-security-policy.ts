/** The Content-Security-Policy of a page, with the hash of every inline script and style. */
import { createHash } from "node:crypto";

const sha256 = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** For the `integrity` attribute of a script. */
export const integrityOf = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

export interface Inline {
  scripts: string[];
  styles: string[];
  /** Redoc adds styles at run time, so its pages allow inline styles. */
  anyStyle?: boolean;
}

/**
 * Denies everything that is not listed. A script that is trusted by its hash may load others (`strict-dynamic`). Unlike
 * `'self'`, this also works for a page that is opened from disk.
 */
export function contentSecurityPolicy({ scripts, styles, anyStyle = false }: Inline): string {
  return [
    "default-src 'none'",
    `script-src 'strict-dynamic' ${scripts.map(sha256).join(" ")}`,
    `style-src ${anyStyle ? "'unsafe-inline'" : styles.map(sha256).join(" ")}`,
    "img-src data:",
    // Redoc has an icon font in its styles.
    ...(anyStyle ? ["font-src data:"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
