/** The body of Stripe's error responses: an object with `error`, whose `code` is the name in the catalogue. */
import { exampleName, type RequestError } from "../../lib/error-catalogue.ts";
import type { Node } from "./types.ts";

/** The body of a response that returns one of the errors: its schema and one example per error. */
export const stripeErrorContent = (errors: RequestError[]): Node => ({
  "application/json": {
    schema: bodyOf(errors),
    examples: Object.fromEntries(errors.map((error) => [exampleName(error), exampleOf(error)])),
  },
});

/** Only some errors of Stripe have a code. */
const isCoded = ({ documented }: RequestError): boolean => documented !== false;

function bodyOf(errors: RequestError[]): Node {
  const types = [...new Set(errors.flatMap(({ type, other_types = [] }) => [type, ...other_types]))];
  return {
    type: "object",
    description: "Response to a failed request.",
    required: ["error"],
    properties: {
      error: {
        type: "object",
        description: "The error.",
        required: ["type", "message"],
        properties: {
          type: { type: "string", enum: types, description: "Error type." },
          code: codeOf(errors.filter(isCoded)),
          doc_url: { type: "string", format: "uri", description: "URL of Stripe's documentation of the code." },
          message: { type: "string", description: "Human-readable error message. Do not depend on its wording." },
          param: {
            type: "string",
            description: "The parameter that the error is about, in form notation, for example `account_holder[type]`.",
          },
          request_log_url: {
            type: "string",
            format: "uri",
            description: "URL of the request in Stripe's Dashboard.",
          },
        },
      },
    },
  };
}

function codeOf(coded: RequestError[]): Node {
  const description = "Error code for programmatic handling. Stripe extends the list without a new version.";
  if (coded.length === 0) return { type: "string", pattern: "^[a-z0-9_]+$", description };
  const causes = coded.map(({ sub_type, cause }) => `- \`${sub_type}\`: ${cause.trim()}`).join("\n");
  return { type: "string", enum: coded.map(({ sub_type }) => sub_type), description: `${description}\n\n${causes}` };
}

function exampleOf(error: RequestError): Node {
  const { type, sub_type: code, message, cause, resolution, param } = error;
  const docs = `https://docs.stripe.com/error-codes#${code.replaceAll("_", "-")}`;
  return {
    summary: message,
    description: `${cause.trim()} ${resolution.trim()}`,
    value: { error: { ...(isCoded(error) && { code, doc_url: docs }), message, ...(param && { param }), type } },
  };
}
