/** A failure that a person can act on: commands print its message, without a stack, and exit with 1. */
export class UserError extends Error {
  override name = "UserError";
}
