/** Generated from the bundles by scripts/generate/bundle-index.ts. Do not edit. */
import { readFileSync } from "node:fs";

export default JSON.parse(readFileSync(new URL("openapi.json", import.meta.url), "utf8"));
