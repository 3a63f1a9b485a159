/** What inline code in prose may name: an operation, an error or an event. Each such name becomes a link. */
import { errorEntries, errorsPath } from "../pages/errors.ts";
import { eventAddresses } from "../pages/events.ts";
import { relative } from "../html/page.ts";
import { operationPath, type DescribedApi } from "./api-model.ts";

/** Name → address from the site's root. A name that several things have is left out where it would mislead. */
export function readNames(apis: DescribedApi[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const api of apis.toReversed()) {
    for (const [type, address] of eventAddresses(api)) names.set(type, address);
    for (const { request, resource } of errorEntries(api).toReversed()) {
      for (const { id, error } of [...request, ...resource].toReversed()) {
        names.set(error.sub_type, `${errorsPath(api)}#${id}`);
        if ("code" in error) names.set(String(error.code), `${errorsPath(api)}#${id}`);
      }
    }
    for (const version of api.versions) {
      for (const operation of version.operations) names.set(operation.id, operationPath(version, operation));
    }
  }
  return names;
}

/** The address of a name as written in a page. */
export const nameIn =
  (names: Map<string, string>, from: string) =>
  (code: string): string | undefined => {
    const address = names.get(code);
    return address === undefined ? undefined : relative(from, address);
  };
