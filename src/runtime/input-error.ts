/** Says what is wrong with a call and quotes no value of it. */
export class InputError extends Error {}
