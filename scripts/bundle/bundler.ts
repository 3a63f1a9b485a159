/** Bundles versions with Redocly in this process, which is several times faster than its command for each of them. */
import { dirname, relative, resolve } from "node:path";
import { bundle, getLineColLocation, loadConfig, type Config, type NormalizedProblem } from "@redocly/openapi-core";
import type { Api } from "../lib/apis.ts";
import { UserError } from "../lib/user-error.ts";
import { SourceFiles, SourceResolver, type Origin } from "./source-files.ts";

type Document = Record<string, unknown>;

export interface Bundle {
  document: Document;
  /** The place of an object of the document in the sources; undefined for one that was derived. */
  originOf(node: object): Origin | undefined;
}

/** The order of the keys at the top of a bundle; those that are not listed follow. */
const TOP_LEVEL = ["openapi", "info", "jsonSchemaDialect", "servers", "security", "tags"];

export class Bundler {
  readonly #files = new SourceFiles();
  #config: Promise<Config> | undefined;

  /** Reads a changed source file again. */
  forget(path: string): void {
    this.#files.forget(path);
  }

  /**
   * Bundles one version.
   * @throws {UserError} when a source is wrong, with one line per problem: file, line, column and what is wrong there.
   */
  async bundle(api: Api): Promise<Bundle> {
    this.#config ??= loadConfig({ configPath: "redocly.yaml" });
    const config = (await this.#config).forAlias(api.id);
    const root = resolve(api.root);
    const resolver = new SourceResolver(dirname(root), this.#files);
    try {
      const { bundle: result, problems } = await bundle({
        ref: root,
        config,
        externalRefResolver: resolver,
        componentRenamingConflicts: "error",
      });
      if (problems.length > 0) throw new UserError(printProblems(problems));
      const { origins } = resolver;
      const document = inOrder(result.parsed as Document);
      // It takes the place of the root, of which it has the keys.
      const atRoot = origins.get(result.parsed as Document);
      if (atRoot !== undefined) origins.set(document, atRoot);
      return { document, originOf: (node) => origins.get(node) };
    } catch (error) {
      throw withFile(error as Error, api.root);
    }
  }
}

function inOrder(document: Document): Document {
  const keys = [...TOP_LEVEL.filter((key) => key in document), ...Object.keys(document)];
  return Object.fromEntries(keys.map((key) => [key, document[key]]));
}

/** A file that is not YAML is one problem of that file, and not also of every reference to it. */
function printProblems(problems: NormalizedProblem[]): string {
  const unreadable = problems.filter(({ message }) => message.startsWith("Failed to parse"));
  return [...new Set((unreadable.length > 0 ? unreadable : problems).map(printProblem))].join("\n");
}

function printProblem({ message, location: [place] }: NormalizedProblem): string {
  if (place === undefined) return message;
  const { start } = getLineColLocation(place);
  // The parser repeats the file and the place at the end of its message.
  const problem = message.replace(/ in "[^"]*" \(\d+:\d+\)$/, "");
  return `${relative(process.cwd(), place.source.absoluteRef)}:${start.line}:${start.col} ${problem}`;
}

/** Errors of the root file and of our plugin are thrown and not reported; the plugin's are of another copy of the class. */
function withFile(error: Error, root: string): Error {
  if (error.name === "UserError") return new UserError(error.message);
  const isOwn = error instanceof TypeError || error instanceof ReferenceError;
  return isOwn ? error : new UserError(error.message.includes(root) ? error.message : `${root}: ${error.message}`);
}
