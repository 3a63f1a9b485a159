/** Assertions that only the compiler makes. */
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export const holds = <_T extends true>(): void => {};
