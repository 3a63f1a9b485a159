/** A stretch of prose within a file: one paragraph, list item, table cell, comment or message. */
export interface Passage {
  /** Offset of the text within the file. */
  start: number;
  /** As long as its source, so that an offset within it is one within the file. What is not prose is masked. */
  text: string;
}

/** Replaces every match by as many blanks, or by another character; line breaks stay. */
export const mask = (text: string, pattern: RegExp, fill = " "): string =>
  text.replaceAll(pattern, (match) => match.replaceAll(/[^\n]/g, fill));

/** The number of the line, counted from 1, that an offset is on. */
export function lineAt(source: string, offset: number): number {
  let line = 1;
  for (let at = source.indexOf("\n"); at !== -1 && at < offset; at = source.indexOf("\n", at + 1)) line += 1;
  return line;
}
