/** Which operations of a version return which errors, according to the examples of their responses. */
import { resolveReference } from "../../../src/openapi/document.ts";
import type { RequestError } from "../../lib/error-catalogue.ts";
import type { Version } from "./api-model.ts";
import type { Node, Operation } from "./operations.ts";

/** Identifies an error: resources share sub-types, but not messages. */
export const errorKey = ({
  status,
  sub_type,
  message,
}: Pick<RequestError, "status" | "sub_type" | "message">): string => `${status} ${sub_type} ${message}`;

/** Error key → the operations that return the error. */
export function operationsByError({ document, operations }: Version): Map<string, Operation[]> {
  const found = new Map<string, Operation[]>();
  for (const operation of operations) {
    for (const [status, node] of Object.entries((operation.node.responses ?? {}) as Record<string, Node>)) {
      for (const error of exampleErrors(document, node)) {
        const key = errorKey({ ...error, status: Number(status) });
        found.set(key, [...(found.get(key) ?? []), operation]);
      }
    }
  }
  return found;
}

/** Every error among the examples of a response. */
function exampleErrors(document: Node, node: Node): { sub_type: string; message: string }[] {
  const { content = {} } = resolveReference(document, node) as Node;
  const media = Object.values(content as Record<string, Node>);
  const examples = media.flatMap((each) => Object.entries((each.examples ?? {}) as Record<string, Node>));
  return examples.flatMap(([name, example]) => {
    const value = (resolveReference(document, example) as Node).value as Node | undefined;
    const error = (value?.data?.error ?? value?.error) as Node | undefined;
    if (typeof error?.message !== "string") return [];
    // Only some errors of Stripe have a code; the name of the example identifies the others.
    const subType = (error.sub_type ?? error.code ?? name.replaceAll("-", "_")) as string;
    return [{ sub_type: subType, message: error.message }];
  });
}
