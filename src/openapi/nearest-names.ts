/** Suggestions for misspelled names. */

const MOST = 3;

/** Returns the sentence that ends an error about an unknown name: the nearest of the known ones. */
export function suggest(name: string, known: readonly string[]): string {
  const all = [...new Set(known)];
  if (all.length === 0) return "None is available.";
  return all.length <= MOST ? `Available: ${all.join(", ")}.` : `Nearest: ${nearestNames(name, all).join(", ")}.`;
}

/** Returns the three names that differ least from a misspelled one, the nearest first. */
const nearestNames = (name: string, names: readonly string[]): string[] =>
  names
    .map((candidate) => ({ candidate, distance: distanceOf(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, MOST)
    .map(({ candidate }) => candidate);

/** How many characters to insert, delete or replace (Levenshtein). */
function distanceOf(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, replaced);
    }
    row = next;
  }
  return row.at(-1)!;
}
