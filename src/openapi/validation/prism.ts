/**
 * Prism's validators, which are all that is used of Prism.
 *
 * Its routing, negotiation and logging are what this mock replaces; loading them as well takes four times as long, and
 * its own way through a request (fp-ts, a URI template made anew each time) costs more than the validation itself.
 */
import { readFileSync } from "node:fs";
import { packageFile } from "../bundles.ts";
import { SetupError } from "../error.ts";
import type { Schema } from "../document.ts";

export interface PrismParameter {
  name: string;
  style: string;
  explode: boolean;
  required: boolean;
  deprecated: boolean;
  schema?: Schema;
}

export interface PrismContent {
  mediaType: string;
  schema?: Schema;
}

/** What Prism reports. */
export interface Diagnostic {
  path?: string[];
  code?: string | number;
  message: string;
  severity: number;
}

/** An `Either` of fp-ts. */
export type Checked = { _tag: "Right" } | { _tag: "Left"; left: Diagnostic[] };

/** Whether a request or an answer is validated. */
export const CONTEXT = { request: 0, response: 1 } as const;

type Values = Record<string, string | string[]>;
type ValidateParameters = (values: Values, parameters: PrismParameter[], context: number) => Checked;

export interface Prism {
  validatePath: ValidateParameters;
  validateQuery: ValidateParameters;
  validateHeaders: ValidateParameters;
  validateBody(body: unknown, contents: PrismContent[], context: number, mediaType: string | undefined): Checked;
  validateAgainstSchema(value: unknown, schema: Schema, coerce: boolean): { _tag: "Some" | "None" };
}

const PEER = "@stoplight/prism-http";

interface Package {
  peerDependencies: Record<string, string>;
}

async function load(): Promise<Prism> {
  const folder = `${PEER}/dist/validator/validators`;
  try {
    const { default: validators } = (await import(`${folder}/index.js`)) as { default: Prism };
    const { default: utils } = (await import(`${folder}/utils.js`)) as { default: Prism };
    return { ...validators, validateAgainstSchema: utils.validateAgainstSchema };
  } catch (error) {
    const { peerDependencies } = JSON.parse(readFileSync(packageFile("package.json"), "utf8")) as Package;
    const install = `npm install --save-dev ${PEER}@${peerDependencies[PEER]}`;
    throw new SetupError("missing-peer", `The mock needs Prism's engine. Install it with: ${install}`, {
      cause: error,
    });
  }
}

let loaded: Promise<Prism> | undefined;

/**
 * Loads Prism's validators, once per process.
 *
 * @throws SetupError `missing-peer`
 */
export const loadPrism = (): Promise<Prism> => (loaded ??= load());
