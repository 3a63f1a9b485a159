/** What `redocly diff` finds between two bundles of one API, by the places of the components that differ. */
import { getPointer } from "../../src/openapi/json-pointer.ts";
import { runOrFail } from "../../scripts/lib/run-tool.ts";
import type { Bundle, Node } from "./bundles.ts";
import { printSchema } from "./print-schema.ts";

export interface Changes {
  /** Places that only the later version has. */
  added: string[];
  /** Places that only the earlier version has → what stood there, for no later version says it any more. */
  removed: Record<string, string>;
  /** Places that both have → what became of them. */
  changed: Record<string, string[]>;
}

/** One entry of Redocly's report; a pointer may stand at the place or at the property of it that changed. */
interface Change {
  kind: "added" | "removed" | "modified";
  path: string;
  property?: string;
  base?: Side;
  revision?: Side;
}

interface Side {
  pointer: string;
  value?: unknown;
}

/** Keywords that tell nothing of what is sent, and what is derived from the rest of the bundle. */
const TEXTS = new Set(["description", "summary", "title"]);
const UNHELD = [/\/examples(\/|$)/, /^#\/info\/version$/, /^#\/components\/schemas\/MethodVersion\/enum$/];
const DERIVED = /\/discriminator\/mapping\//;

export async function versionChanges(before: Bundle, after: Bundle): Promise<Changes> {
  const files = [before, after].map(({ generated }) => `${generated}/openapi.json`);
  const { stdout } = await runOrFail("redocly", ["diff", ...files, "--format", "json", "--fail-on", "none"]);
  const report = JSON.parse(stdout) as { changes: Change[] };
  const held = report.changes.filter(isHeld);
  const changes = new Collector(before.document, after.document);
  held.forEach((change) => changes.add(change));
  return changes.sorted();
}

function isHeld({ path, property, base, revision }: Change): boolean {
  const pointers = [path, base?.pointer, revision?.pointer].filter((pointer) => pointer !== undefined);
  if (property !== undefined && TEXTS.has(property)) return false;
  return !pointers.some((pointer) => DERIVED.test(pointer) || UNHELD.some((unheld) => unheld.test(pointer)));
}

class Collector {
  readonly #before: Node;
  readonly #after: Node;
  readonly #added = new Set<string>();
  readonly #removed = new Map<string, string>();
  readonly #changed = new Map<string, string[]>();

  constructor(before: Node, after: Node) {
    this.#before = before;
    this.#after = after;
  }

  add({ kind, property, base, revision }: Change): void {
    // Redocly takes a component that is gone and one that is new for the same one renamed, and reports how they differ.
    // Here the one is removed and the other is added, whole.
    const gone = onlyIn(base, this.#after);
    const fresh = onlyIn(revision, this.#before);
    if (gone !== undefined) this.#remove(gone);
    if (fresh !== undefined) this.#add(fresh);
    if (gone !== undefined || fresh !== undefined) return;
    if (kind === "added") this.#add(revision!.pointer);
    else if (kind === "removed") this.#remove(base!.pointer);
    else if (property === "key") {
      this.#remove(base!.pointer);
      this.#add(revision!.pointer);
    } else this.#change(property!, base!, revision!);
  }

  sorted(): Changes {
    return {
      added: [...this.#added].sort(),
      removed: Object.fromEntries([...this.#removed].sort()),
      changed: Object.fromEntries([...this.#changed].sort()),
    };
  }

  #add(pointer: string): void {
    if (standsIn(this.#before, pointer)) return;
    for (const place of this.#members(pointer, this.#after)) this.#added.add(placeOf(place, this.#after));
  }

  #remove(pointer: string): void {
    if (standsIn(this.#after, pointer)) return;
    for (const place of this.#members(pointer, this.#before)) {
      this.#removed.set(placeOf(place, this.#before), printSchema(getPointer(this.#before, place.slice(1))));
    }
  }

  /** The properties of an object that has only now got some, or a place as it is. */
  #members(pointer: string, document: Node): string[] {
    if (!pointer.endsWith("/properties")) return [pointer];
    return Object.keys(getPointer(document, pointer.slice(1)) as Node).map((name) => `${pointer}/${escape(name)}`);
  }

  #change(property: string, base: Side, revision: Side): void {
    const from = withoutProperty(base.pointer, property);
    const to = withoutProperty(revision.pointer, property);
    // A property that Redocly treats as renamed is removed and added, which is reported separately.
    if (from !== to && !standsIn(this.#after, from)) return;
    const place = placeOf(from, this.#before);
    // What was a schema of its own is now a reference, or the other way round, or refers to something else.
    if (from !== to) this.#changed.set(place, [`is now ${placeOf(to, this.#after)}`]);
    else this.#changed.set(`${place} ${property}`, difference(base.value, revision.value));
  }
}

/** The component that a pointer leads into, when the other version has none of this name. */
function onlyIn(side: Side | undefined, other: Node): string | undefined {
  const component = /^#\/components\/[^/]+\/[^/]+/.exec(side?.pointer ?? "")?.[0];
  return component !== undefined && getPointer(other, component.slice(1)) === undefined ? component : undefined;
}

/**
 * What a place referred to before and says itself now is reported under the pointer of what it referred to, where nothing
 * changed. The places of branches are no names.
 */
const standsIn = (document: Node, pointer: string): boolean =>
  !pointer.includes("/oneOf/") && getPointer(document, pointer.slice(1)) !== undefined;

const withoutProperty = (pointer: string, property: string): string =>
  pointer.endsWith(`/${property}`) ? pointer.slice(0, -property.length - 1) : pointer;

/** `Payment.fee` for `#/components/schemas/Payment/properties/fee`; a branch of a union has the name of its schema. */
function placeOf(pointer: string, document: Node): string {
  const parts = pointer.slice(2).split("/");
  const names = parts.map((part, index) => {
    if (parts[index - 1] !== "oneOf") return part.replaceAll("~1", "/").replaceAll("~0", "~");
    const branch = getPointer(document, `/${parts.slice(0, index + 1).join("/")}`) as Node;
    return String(branch.$ref ?? part).replace("#/components/schemas/", "");
  });
  const [section, kind, ...inside] = names;
  if (section !== "components") return names.join(" ");
  const place = inside.filter((name) => name !== "properties").join(".");
  return kind === "schemas" ? place : `${kind} ${place}`;
}

const escape = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");

/** `-gone` and `+new` for lists, otherwise both values. */
function difference(before: unknown, after: unknown): string[] {
  if (!Array.isArray(before) || !Array.isArray(after)) return [`${text(before)} → ${text(after)}`];
  const gone = before.filter((value) => !after.includes(value)).map((value) => `-${value}`);
  const fresh = after.filter((value) => !before.includes(value)).map((value) => `+${value}`);
  return [...gone, ...fresh].sort();
}

const text = (value: unknown): string => (value === undefined ? "nothing" : JSON.stringify(value));
