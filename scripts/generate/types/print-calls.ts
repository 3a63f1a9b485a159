/** Prints the operations by id, each with the documentation that an editor shows where it is called by name. */
import { resolveReference } from "../../../src/openapi/document.ts";
import type { Document, Node } from "../../lib/document.ts";
import type { Operation } from "../../lib/operations.ts";

export const printCalls = (document: Document, operations: Operation[]): string =>
  operations
    .map((operation) => {
      const { method, operationId, path } = operation;
      const comment = documentationOf(document, operation).map((line) => `     * ${line}`.trimEnd());
      return `    /**\n${comment.join("\n")}\n     */\n    ${operationId}: [${JSON.stringify(method)}, ${JSON.stringify(path)}];\n`;
    })
    .join("");

function documentationOf(document: Document, { idempotent, method, node, path }: Operation): string[] {
  const { summary, description, externalDocs, deprecated } = node as Record<string, string | undefined> & Node;
  const lines = [
    ...String(summary ?? "").split("\n"),
    "",
    ...String(description ?? "")
      .trim()
      .split("\n"),
    "",
    `\`${method.toUpperCase()} ${path}\``,
    "",
    `Fails with ${failuresOf(document, node).join(", ")}.`,
    "",
    method === "get" ? RETRIES.safe : idempotent ? RETRIES.keyed : RETRIES.unsafe,
  ];
  if (externalDocs !== undefined) lines.push(`@see ${(externalDocs as unknown as { url: string }).url}`);
  if (deprecated) lines.push("@deprecated");
  return lines.map((line) => line.replaceAll("*/", "*\\/"));
}

/** What src/runtime/retry.ts does, in one sentence. */
const RETRIES = {
  safe: "Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.",
  keyed: "With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.",
  unsafe: "Retried only when the server did nothing: connection refused, 429 or 503.",
};

/** Each declared error: its status code and what the response is described as. */
function failuresOf(document: Document, operation: Node): string[] {
  return Object.entries(operation.responses as Record<string, Node>)
    .filter(([status]) => !status.startsWith("2"))
    .map(([status, response]) => {
      const [words = ""] = String((resolveReference(document, response) as Node).description ?? "").split(/[.;:,\n]/);
      return words === "" ? status : `${status} (${words.charAt(0).toLowerCase()}${words.slice(1).trim()})`;
    });
}
