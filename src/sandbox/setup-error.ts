/** The error of a mistake in the set-up; the same as the mock's. */
export { MockError as SetupError } from "../openapi/error.ts";
