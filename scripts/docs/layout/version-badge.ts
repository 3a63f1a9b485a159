/** In which versions something is there. */
import { markup, type Html } from "../html/html.ts";
import type { DescribedApi, Version } from "../content/api-model.ts";

/** The versions that have something, or undefined when all of them have it. */
function onlyIn({ versions }: DescribedApi, has: (version: Version) => boolean): Version[] | undefined {
  const found = versions.filter(has);
  return found.length === versions.length ? undefined : found;
}

/** A badge that says since or until when, or nothing where there is nothing to say. */
export function availability(api: DescribedApi, has: (version: Version) => boolean): Html | false {
  const found = onlyIn(api, has);
  const [first] = found ?? [];
  if (found === undefined || first === undefined) return false;
  const last = found.at(-1) as Version;
  const text =
    last === api.newest
      ? `since ${first.version}`
      : first === api.versions[0]
        ? `until ${last.version}`
        : found.map(({ version }) => version).join(", ");
  return markup`<span class="badge warn">${text}</span>`;
}
