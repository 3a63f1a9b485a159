/** Reading of what callers pass in. */

/** A copy of an object's own properties, so that nothing is read from a prototype that some other code has polluted. */
export const own = <T extends object>(value: T): T => ({ __proto__: null, ...value }) as unknown as T;

export const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
