/** The errors that an operation answers with, as a line of links into the catalogue. */
import { answerKey, answeringOperations } from "../content/errors-by-operation.ts";
import { errorEntries, errorsPath } from "../pages/errors.ts";
import { relative } from "../html/page.ts";
import type { DescribedApi, Version } from "../content/api-model.ts";
import type { Operation } from "../content/operations.ts";

interface Listed {
  id: string;
  name: string;
  key: string;
  section: { id: string; title: string };
}

/** More errors of one resource than these are counted instead of listed. */
const MOST_NAMES = 6;

/** Makes the line about an operation in Markdown, empty where there is no catalogue. */
export function errorLinks(api: DescribedApi, version: Version): (operation: Operation) => string {
  const answers = answeringOperations(version);
  const listed = requestErrorsOf(api);
  const isCommon = ({ key }: Listed): boolean => answers.get(key)?.length === version.operations.length;
  const common = listed.find(isCommon)?.section;
  const link = ({ id }: { id: string }, text: string): string =>
    `[${text}](${relative(version.page, errorsPath(api))}#${id})`;
  return (operation) => {
    const errors = preferring(operation.tag, listed).filter(
      (each) => !isCommon(each) && answers.get(each.key)?.includes(operation),
    );
    const links = [...Map.groupBy(errors, ({ section }) => section)].flatMap(([section, own]) =>
      own.length > MOST_NAMES
        ? [link(section, `${own.length} of ${section.title.toLowerCase()}`)]
        : own.map((each) => link(each, `\`${each.name}\``)),
    );
    if (common !== undefined) links.push(link(common, "what every request may answer"));
    return links.length === 0 ? "" : `**Errors:** ${links.join(", ")}.`;
  };
}

/** Every request error under each resource that lists it. */
const requestErrorsOf = (api: DescribedApi): Listed[] =>
  errorEntries(api).flatMap((section) =>
    section.request.flatMap(({ id, error }) =>
      "status" in error ? [{ id, name: error.sub_type, key: answerKey(error), section }] : [],
    ),
  );

/** Each error once: where several resources list it, from the one that the tag names. */
function preferring(tag: string, listed: Listed[]): Listed[] {
  const rank = ({ section }: Listed): number => (section.title === tag ? 0 : 1);
  const sorted = [...listed].sort((one, other) => rank(one) - rank(other));
  return sorted.filter(({ key }, index) => sorted.findIndex((each) => each.key === key) === index);
}
