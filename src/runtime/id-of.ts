/**
 * The id of something that is an id or an object with one, as expandable properties are.
 *
 * @param value - An id, an expanded object, or null.
 * @returns The id; null and undefined as they are.
 * @example
 * const updateId = idOf(account.update);
 */
export function idOf<T extends string | { readonly id: string } | null | undefined>(
  value: T,
): string | Exclude<T, string | object> {
  return (typeof value === "object" && value !== null ? value.id : value) as string | Exclude<T, string | object>;
}
