/** What outsiders send: bytes that are not UTF-8, broken encodings, truncated JSON, long and deep values. For seeded fuzzing. */
import fc from "fast-check";

/** The same cases in every run. Vitest's own timeout ends a case that hangs, and its check of rejections a process that fails. */
export const seeded = (numRuns: number) => ({ seed: 20_261_127, numRuns });

/** Stands for a value that must not be in a report, a log or an error. */
export const SECRET = "SECRETvalue";

/** Texts that parsers, terminals and regular expressions find difficult. */
const ODD_TEXTS = [
  "",
  " ",
  "\uFEFF{}",
  "\u0000",
  "\u001b[2J\r\nGET /forged 200",
  "\ud800",
  "__proto__",
  "constructor",
  "%ff",
  "%",
  "%E0%A4%A",
  "../..",
  "{}",
  "[]",
  "null",
  "1e999",
  "{".repeat(5000),
  `${"[".repeat(5000)}${"]".repeat(5000)}`,
  "a".repeat(20_000),
  SECRET,
];

export const oddText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...ODD_TEXTS),
  fc.string({ unit: "binary", maxLength: 40 }),
);

/** What turns a status, a length or a separator into another. */
const oneCharacter = fc.oneof(
  fc.constantFrom("0", "1", "9", "-", ",", ":", ";", " ", "\t", "\r", "\n", "\u0001"),
  fc.nat(255).map((code) => String.fromCharCode(code)),
);

/** Any JSON value, with odd texts as values and keys. */
export const oddJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, 0, -1, 200.5, 1e308, "", [], {}, [null], { name: null }),
  oddText,
  fc.jsonValue({ maxDepth: 3 }),
  fc.dictionary(oddText, fc.jsonValue({ maxDepth: 1 }), { maxKeys: 4 }),
);

/** A text, as it is, cut off, or with one character replaced by another or by an odd text. */
export const damaged = (text: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constant(text),
    fc.nat(text.length).map((length) => text.slice(0, length)),
    fc
      .tuple(fc.nat(Math.max(0, text.length - 1)), fc.oneof(oddText, oneCharacter))
      .map(([place, odd]) => text.slice(0, place) + odd + text.slice(place + 1)),
  );

/** The bytes of a body: of a good one that was damaged, of odd text, or any. */
export const bodyBytes = (good: string): fc.Arbitrary<Uint8Array<ArrayBuffer>> =>
  fc.oneof(
    damaged(good).map((text) => new TextEncoder().encode(text)),
    oddText.map((text) => new TextEncoder().encode(text)),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Uint8Array.from(bytes)),
  );

/** A value that `Headers` accepts: latin-1 without control characters. */
export const headerValue: fc.Arbitrary<string> = oddText.map((text) =>
  text
    .replaceAll(/[^\x20-\x7e\xa0-\xff]/g, "?")
    .slice(0, 4000)
    .trim(),
);

/** The value with one field somewhere replaced, by a path of numbers that says where. */
export function replaceSomewhere(value: unknown, path: readonly number[], replacement: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== "object" || value === null) return replacement;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return replacement;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = replaceSomewhere(copy[key], rest, replacement);
  return copy;
}
