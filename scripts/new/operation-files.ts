/** The files of a new operation of Method, with what a person has to fill in marked by `FILL IN`. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../lib/files.ts";
import { UserError } from "../lib/user-error.ts";

const FOLDER = "openapi/method";
const SAMPLE = "4hY7bW2nQp9Rk";

/** Path → content. */
export type Files = Record<string, string>;

interface Names {
  method: string;
  path: string;
  /** The last literal segment of the path, e.g. `statements`. */
  plural: string;
  /** e.g. `Statement`. */
  resource: string;
  /** e.g. `statement`. */
  kebab: string;
  /** e.g. `retrieveAccountStatement`. */
  operationId: string;
  /** e.g. `Account statements`. */
  tag: string;
}

const VERBS: Record<string, string> = { post: "create", put: "update", patch: "update", delete: "delete" };

const singular = (word: string): string =>
  word
    .replace(/ies$/, "y")
    .replace(/(ss|x|ch|sh)es$/, "$1")
    .replace(/(?<!s)s$/, "");
const pascal = (word: string): string =>
  word.replaceAll(/(?:^|[_-])([a-z])/g, (_all, letter: string) => letter.toUpperCase());

/**
 * Reads `GET /accounts/{acc_id}/statements/{stm_id}`.
 * @throws {UserError} when the text is something else.
 */
export function readNames(text: string): Names {
  const [, method = "", path = ""] =
    /^(GET|POST|PUT|PATCH|DELETE) (\/[a-z_]+(?:\/(?:[a-z_]+|\{[a-z_]+\}))*)$/.exec(text) ?? [];
  if (path === "") {
    throw new UserError(`"${text}" is not an operation. Write it as "GET /accounts/{acc_id}/statements/{stm_id}".`);
  }
  const literals = path.split("/").filter((part) => part !== "" && !part.startsWith("{"));
  const plural = literals.at(-1) as string;
  const words = literals.map(singular);
  const isList = method === "GET" && !path.endsWith("}");
  const named = words.map((word, index) => pascal(isList && index === words.length - 1 ? plural : word)).join("");
  const verb = VERBS[method.toLowerCase()] ?? (isList ? "list" : "retrieve");
  const tag = [...words.slice(0, -1), plural].join(" ").replaceAll("_", " ");
  return {
    method: method.toLowerCase(),
    path,
    plural: plural.replaceAll("_", "-"),
    resource: pascal(words.at(-1) as string),
    kebab: (words.at(-1) as string).replaceAll("_", "-"),
    operationId: verb + named,
    tag: tag.charAt(0).toUpperCase() + tag.slice(1),
  };
}

/**
 * The files to write: those of the resource that do not exist, the path, and the root and the sources with a line more.
 * @throws {UserError} when the path has a file already.
 */
export function operationFiles(text: string): Files {
  const names = readNames(text);
  const file = `${FOLDER}/paths/${names.path.slice(1).replaceAll("/", "_")}.yaml`;
  const parameters = [...names.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => parameterOf(name, names));
  if (existsSync(file)) throw new UserError(`${file} exists already; add the operation to it. Nothing was written.`);
  const needed: Files = Object.assign({}, ...parameters.map(({ files }) => files), resourceFiles(names));
  const missing = Object.entries(needed).filter(([path]) => !existsSync(path));
  const page = pathFile(
    names,
    parameters.map(({ component }) => component),
  );
  return { ...Object.fromEntries(missing), [file]: page, ...rootFiles(names, file) };
}

/** The component of a path parameter: the one that has its name, or a new one with the schema of an ID. */
function parameterOf(name: string, { resource, kebab }: Names): { component: string; files: Files } {
  const folder = `${FOLDER}/components/parameters`;
  const known = filesBelow(folder).find((path) => new RegExp(`^name: ${name}$`, "m").test(readFileSync(path, "utf8")));
  if (known !== undefined) return { component: known.slice(folder.length + 1), files: {} };
  const component = `${resource}Id.yaml`;
  const prefix = name.replace(/_id$/, "");
  return {
    component,
    files: {
      [`${FOLDER}/components/schemas/ids/${component}`]: `type: string\npattern: ^${prefix}_[A-Za-z0-9]+$\ndescription: ID of a ${kebab}.\n`,
      [join(folder, component)]: `name: ${name}
in: path
required: true
description: ID of the ${kebab}.
schema:
  $ref: ../schemas/ids/${component}
example: ${prefix}_${SAMPLE}
`,
    },
  };
}

function resourceFiles({ resource, plural, kebab, tag, path }: Names): Files {
  const own = /\{(\w+)_id\}$/.exec(path)?.[1];
  const id = own === undefined ? "" : `    id: ${own}_${SAMPLE}\n`;
  return {
    [`${FOLDER}/components/schemas/${plural}/${resource}.yaml`]: `type: object
description: 'FILL IN: what a ${kebab} is.'
required: [id]
properties:
  id:
    $ref: ../ids/${resource}Id.yaml
`,
    [`${FOLDER}/components/schemas/${plural}/${resource}Response.yaml`]: `description: Response envelope for one ${kebab}.
x-envelope: ${resource}.yaml
`,
    [`${FOLDER}/components/examples/${plural}/${kebab}.yaml`]: `summary: A ${kebab}
value:
  success: true
  data:
${id}  message: null
`,
    [`${FOLDER}/errors/${plural}.yaml`]: `resource: ${resource}
title: ${tag}
source: 'FILL IN: the page of the reference.'
request_errors:
  - INVALID_REQUEST
  - NOT_FOUND
resource_errors: []
`,
    [`${FOLDER}/components/responses/${resource}BadRequest.yaml`]: `description: The request is invalid. \`data.error.sub_type\` names the reason.
headers:
  Request-Id:
    $ref: ../headers/RequestId.yaml
x-request-errors: { resource: ${resource}, status: 400 }
`,
  };
}

function pathFile({ method, operationId, tag, resource, plural, kebab }: Names, parameters: string[]): string {
  const shared = parameters.map((component) => `  - $ref: ../components/parameters/${component}\n`).join("");
  return `${shared === "" ? "" : `parameters:\n${shared}`}${method}:
  operationId: ${operationId}
  tags: [${tag}]
  summary: 'FILL IN: what it does, in a few words.'
  description: 'FILL IN: what it returns, and when.'
  x-errors: ${resource}
  parameters:
    - $ref: ../components/parameters/MethodVersion.yaml
  responses:
    '200':
      description: The ${kebab}.
      headers:
        Request-Id:
          $ref: ../components/headers/RequestId.yaml
      content:
        application/json:
          schema:
            $ref: ../components/schemas/${plural}/${resource}Response.yaml
          examples:
            ${kebab}:
              $ref: ../components/examples/${plural}/${kebab}.yaml
`;
}

/** The root with the path and the tag, and the list of sources with the tag. */
function rootFiles({ path, tag }: Names, file: string): Files {
  const root = `${FOLDER}/openapi.yaml`;
  const sources = `${FOLDER}/sources.yaml`;
  const text = readFileSync(root, "utf8");
  const listed = new RegExp(`^  - name: ${tag}$`, "m").test(text);
  const withTag = listed
    ? text
    : text.replace(/^paths:$/m, `  - name: ${tag}\n    description: 'FILL IN: what they are.'\npaths:`);
  const entry = `  ${path}:\n    $ref: ${file.slice(FOLDER.length + 1)}\n`;
  const source = `- resource: ${tag}\n  source: 'FILL IN: the page of the reference.'\n  dated: 'FILL IN: its month, as 2026-11'\n`;
  return {
    [root]: insertPath(withTag, path, entry),
    ...(listed ? {} : { [sources]: `${readFileSync(sources, "utf8").trimEnd()}\n${source}` }),
  };
}

/** Puts the path after the last one that begins with the same segment, or at the end. */
function insertPath(text: string, path: string, entry: string): string {
  const paths = [...text.matchAll(/^ {2}(\/\S*):\n {4}\$ref: paths\/.*\n/gm)];
  const first = path.split("/")[1] as string;
  const last = paths.findLast(([, known = ""]) => known.split("/")[1] === first) ?? paths.at(-1);
  if (last === undefined) throw new UserError(`${FOLDER}/openapi.yaml lists no path.`);
  const end = last.index + last[0].length;
  return text.slice(0, end) + entry + text.slice(end);
}
