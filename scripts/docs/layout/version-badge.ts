/** In which versions something exists. */
import { badge } from "../html/components.ts";
import type { DescribedApi, Version } from "../content/api-model.ts";
import type { Html } from "../html/html.ts";

/**
 * A badge such as "since 2025-07-04".
 *
 * @returns False when all versions have the thing, or none.
 */
export function versionBadge(api: DescribedApi, has: (version: Version) => boolean): Html | false {
  const found = api.versions.filter(has);
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined || found.length === api.versions.length) return false;
  if (last === api.latest) return badge(`since ${first.version}`, "warn");
  // A preview is the first of its API, and what it adds ends with it: "until" would promise that it was there before.
  if (found.length === 1) return badge(`only ${first.version}`, "warn");
  if (first === api.versions[0]) return badge(`until ${last.version}`, "warn");
  return badge(found.map(({ version }) => version).join(", "), "warn");
}
