/** The errors of an API by resource, with the id and the address of each. */
import { kebabCase } from "../../lib/case.ts";
import { requestErrors, resourceErrors, type RequestError, type ResourceError } from "../../lib/error-catalogue.ts";
import { idOf } from "../html/urls.ts";
import type { DescribedApi } from "./api-model.ts";

export type CatalogueError = RequestError | ResourceError;

export interface ErrorEntry {
  id: string;
  resource: string;
  error: CatalogueError;
}

export interface ResourceErrors {
  id: string;
  title: string;
  request: ErrorEntry[];
  resource: ErrorEntry[];
}

/** The page of an API's errors. */
export const errorsPath = (api: DescribedApi): string => `${api.name}/errors.html`;

/** Every error of an API under its resource; an error that resources share is listed once, under "Shared". */
export function errorEntries({ catalogue = [] }: DescribedApi): ResourceErrors[] {
  return catalogue.map(({ resource, title, request_errors = [] }) => {
    const own = new Set(request_errors.filter((error) => typeof error !== "string").map((error) => error.sub_type));
    const requests = requestErrors(catalogue, resource).filter((error) => own.has(error.sub_type));
    return {
      id: idOf(title),
      title,
      request: requests.map((error) => ({ id: `${idOf(title)}-${kebabCase(error.sub_type)}`, resource, error })),
      resource: resourceErrors(catalogue, resource).map((error) => ({
        id: `${idOf(title)}-${error.code}-${kebabCase(error.sub_type)}`,
        resource,
        error,
      })),
    };
  });
}

/** Resources that have errors: shared errors first, then in the order of the description's tags, then the others. */
export function orderedErrors(api: DescribedApi): ResourceErrors[] {
  const tags = api.latest.document.tags as { name: string }[];
  const shared = api.catalogue?.find(({ resource }) => resource === "Shared")?.title;
  const titles = [shared, ...tags.map(({ name }) => name)];
  const rank = (title: string): number => (titles.includes(title) ? titles.indexOf(title) : titles.length);
  return errorEntries(api)
    .filter(({ request, resource }) => request.length + resource.length > 0)
    .toSorted((one, other) => rank(one.title) - rank(other.title));
}
