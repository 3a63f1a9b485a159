/** The errors that an operation returns, as a line of links into the catalogue. */
import { errorKey, operationsByError } from "../content/errors-by-operation.ts";
import { errorEntries, errorsPath } from "../content/errors.ts";
import { relative } from "../html/urls.ts";
import type { DescribedApi, Version } from "../content/api-model.ts";
import type { Operation } from "../content/operations.ts";

interface ListedError {
  id: string;
  name: string;
  key: string;
  section: { id: string; title: string };
}

/** More errors of one resource than these become one link with their number. */
const MAX_LISTED = 6;

/** Returns a function that prints the line of an operation in Markdown; empty for an API without a catalogue. */
export function errorLinks(api: DescribedApi, version: Version): (operation: Operation) => string {
  const byError = operationsByError(version);
  const listed = requestErrorsOf(api);
  const isCommon = ({ key }: ListedError): boolean => byError.get(key)?.length === version.operations.length;
  const common = listed.find(isCommon)?.section;
  const link = ({ id }: { id: string }, text: string): string =>
    `[${text}](${relative(version.page, errorsPath(api))}#${id})`;
  return (operation) => {
    const errors = preferring(operation.tag, listed).filter(
      (each) => !isCommon(each) && byError.get(each.key)?.includes(operation),
    );
    const links = [...Map.groupBy(errors, ({ section }) => section)].flatMap(([section, own]) =>
      own.length > MAX_LISTED
        ? [link(section, `${own.length} errors of ${section.title.toLowerCase()}`)]
        : own.map((each) => link(each, `\`${each.name}\``)),
    );
    if (common !== undefined) links.push(link(common, "errors common to all requests"));
    return links.length === 0 ? "" : `**Errors:** ${links.join(", ")}.`;
  };
}

/** Every request error under each resource that lists it. */
const requestErrorsOf = (api: DescribedApi): ListedError[] =>
  errorEntries(api).flatMap((section) =>
    section.request.flatMap(({ id, error }) =>
      "status" in error ? [{ id, name: error.sub_type, key: errorKey(error), section }] : [],
    ),
  );

/** Removes duplicates: of an error that several resources list, the one of the resource `tag` stays. */
function preferring(tag: string, listed: ListedError[]): ListedError[] {
  const rank = ({ section }: ListedError): number => (section.title === tag ? 0 : 1);
  const sorted = [...listed].sort((one, other) => rank(one) - rank(other));
  return sorted.filter(({ key }, index) => sorted.findIndex((each) => each.key === key) === index);
}
