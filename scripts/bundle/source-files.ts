/** The hand-written files of a description as Redocly reads them, each parsed once however many versions use it. */
import { dirname, relative, resolve } from "node:path";
import { BaseResolver, ResolveError, Source, type Document } from "@redocly/openapi-core";
import { readText } from "../lib/files.ts";
import { expandShorthand } from "./shorthand.ts";

/** The place of an object in the sources. */
export interface Origin {
  source: Source;
  /** Keys from the root of the file. */
  path: string[];
}

/** Parsed files by their absolute path. */
export class SourceFiles {
  readonly #sources = new Map<string, Source>();
  readonly #parsed = new WeakMap<Source, unknown>();

  read(path: string): Source {
    let source = this.#sources.get(path);
    if (source === undefined) {
      source = new Source(path, readText(relative(process.cwd(), path)).replaceAll("\r\n", "\n"));
      this.#sources.set(path, source);
    }
    return source;
  }

  /** The content of a file as a new value, which its reader may change. */
  parse(source: Source, parse: () => unknown): unknown {
    if (!this.#parsed.has(source)) this.#parsed.set(source, parse());
    return structuredClone(this.#parsed.get(source));
  }

  /** Reads a file again the next time that it is needed. */
  forget(path: string): void {
    this.#sources.delete(resolve(path));
  }
}

/** Resolves references of one bundle: to files of the description, and to nothing else. */
export class SourceResolver extends BaseResolver {
  readonly origins = new WeakMap<object, Origin>();
  readonly #folder: string;
  readonly #files: SourceFiles;

  /** @param folder - The folder of the description, absolute. A bundle never contains a file from elsewhere. */
  constructor(folder: string, files: SourceFiles) {
    super();
    this.#folder = folder;
    this.#files = files;
  }

  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    try {
      if (!absoluteRef.startsWith(`${this.#folder}/`)) throw new Error(this.#outside(absoluteRef));
      this.#refuseCircle(absoluteRef);
      return this.#files.read(absoluteRef);
    } catch (error) {
      throw new ResolveError(error as Error);
    }
  }

  /** Files that consist of a reference and lead back to the first of them have no content. */
  #refuseCircle(file: string): void {
    const chain = [file];
    for (let next = this.#target(file); next !== undefined; next = this.#target(next)) {
      chain.push(next);
      if (chain.indexOf(next) < chain.length - 1) {
        const names = chain.map((path) => relative(this.#folder, path));
        throw new Error(`the references go in a circle: ${names.join(" → ")}.`);
      }
    }
  }

  /** The file that all of a file refers to. */
  #target(file: string): string | undefined {
    const reference = /^\$ref: *['"]?([^'"#\s]+)/.exec(this.#files.read(file).body)?.[1];
    return reference === undefined ? undefined : resolve(dirname(file), reference);
  }

  #outside(reference: string): string {
    const folder = relative(process.cwd(), this.#folder);
    return `${reference} is not a file of ${folder}. A description refers only to its own files; copy the content there.`;
  }

  override parseDocument(source: Source, isRoot?: boolean): Document {
    const parsed = this.#files.parse(source, () => {
      const content: unknown = super.parseDocument(source, isRoot).parsed;
      expandShorthand(content, source.absoluteRef, this.#folder);
      return content;
    });
    this.#remember(parsed, { source, path: [] });
    return { source, parsed };
  }

  #remember(node: unknown, origin: Origin): void {
    if (typeof node !== "object" || node === null) return;
    this.origins.set(node, origin);
    for (const [key, value] of Object.entries(node)) {
      this.#remember(value, { source: origin.source, path: [...origin.path, key] });
    }
  }
}
