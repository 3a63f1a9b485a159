/** Messages about responses that an operation does not have. */
import { suggest } from "./nearest-names.ts";
import type { OperationNames } from "./operation.ts";

export const unknownStatus = ({ id, responses }: OperationNames, status: number): string =>
  `${id} documents no response ${status}. Available: ${responses.map((response) => response.status).join(", ")}.`;

/** @param status - The status code that the example should have. Undefined for any. */
export function unknownExample({ id, responses }: OperationNames, example: string, status: number | undefined): string {
  const names = responses.flatMap(({ status: code, examples }) =>
    [...examples.keys()].map((name) => `${name} (${code})`),
  );
  const where = status === undefined ? "" : ` for ${status}`;
  return `${id} has no example "${example}"${where}. ${suggest(example, names)}`;
}
