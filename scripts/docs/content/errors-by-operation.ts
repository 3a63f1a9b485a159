/** Which operations of a version answer with which errors, by the examples of their responses. */
import { resolveReference } from "../../../src/openapi/document.ts";
import type { RequestError } from "../../lib/error-catalogue.ts";
import type { Version } from "./api-model.ts";
import type { Node, Operation } from "./operations.ts";

/** Tells errors apart: resources share names, but not messages. */
export const answerKey = ({
  status,
  sub_type,
  message,
}: Pick<RequestError, "status" | "sub_type" | "message">): string => `${status} ${sub_type} ${message}`;

/** The operations that answer with an error, by its key. */
export function answeringOperations({ document, operations }: Version): Map<string, Operation[]> {
  const found = new Map<string, Operation[]>();
  for (const operation of operations) {
    for (const [status, node] of Object.entries((operation.node.responses ?? {}) as Record<string, Node>)) {
      for (const error of answeredErrors(document, node)) {
        const key = answerKey({ ...error, status: Number(status) });
        found.set(key, [...(found.get(key) ?? []), operation]);
      }
    }
  }
  return found;
}

/** Every error that a response shows. */
function answeredErrors(document: Node, node: Node): { sub_type: string; message: string }[] {
  const { content = {} } = resolveReference(document, node) as Node;
  const media = Object.values(content as Record<string, Node>);
  const examples = media.flatMap((each) => Object.values((each.examples ?? {}) as Record<string, Node>));
  return examples.flatMap((example) => {
    const error = (resolveReference(document, example) as Node).value?.data?.error as Node | undefined;
    if (typeof error?.sub_type !== "string") return [];
    return [{ sub_type: error.sub_type, message: error.message as string }];
  });
}
