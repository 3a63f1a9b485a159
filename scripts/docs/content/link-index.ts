/** The names that inline code in prose can link to: operations, errors and events. */
import { relative } from "../html/urls.ts";
import { operationPath, type DescribedApi } from "./api-model.ts";
import { errorEntries, errorsPath } from "./errors.ts";
import { eventAddresses } from "./events.ts";

/** Name → address from the site's root. Of several things with one name, the first API's latest version wins. */
export function buildLinkIndex(apis: DescribedApi[]): Map<string, string> {
  const index = new Map<string, string>();
  for (const api of apis.toReversed()) {
    for (const [type, address] of eventAddresses(api)) index.set(type, address);
    for (const { request, resource } of errorEntries(api).toReversed()) {
      for (const { id, error } of [...request, ...resource].toReversed()) {
        index.set(error.sub_type, `${errorsPath(api)}#${id}`);
        if ("code" in error) index.set(String(error.code), `${errorsPath(api)}#${id}`);
      }
    }
    for (const version of api.versions) {
      for (const operation of version.operations) index.set(operation.id, operationPath(version, operation));
    }
  }
  return index;
}

/** Finds the address of a name, as written in the page `from`. */
export const linkFrom =
  (index: Map<string, string>, from: string) =>
  (code: string): string | undefined => {
    const address = index.get(code);
    return address === undefined ? undefined : relative(from, address);
  };
