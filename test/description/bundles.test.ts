/** What must hold of every bundle, whatever it describes. */
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { filesBelow } from "../../scripts/lib/files.ts";
import { getPointer } from "../../src/openapi/json-pointer.ts";
import { bundles, deref, operationsOf, type Node } from "../support/bundles.ts";

const SOURCE_ONLY = /^x-(versions|enum-versions|async-versions|request-errors|resource-errors)$|^x-sub-types$/;

/** Every object below a node, with its JSON Pointer. */
function* objects(node: unknown, pointer = ""): Generator<[string, Node]> {
  if (typeof node !== "object" || node === null) return;
  if (!Array.isArray(node)) yield [pointer, node as Node];
  for (const [key, value] of Object.entries(node)) {
    yield* objects(value, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  }
}

describe.each(bundles)("$id", ({ document, generated, version }) => {
  const all = [...objects(document)];
  const refs = all.flatMap(([, node]) => (typeof node.$ref === "string" ? [node.$ref] : []));

  test("carries its version and no extension of the sources", () => {
    expect(document.info.version).toBe(version);
    expect(
      all.flatMap(([pointer, node]) =>
        Object.keys(node)
          .filter((key) => SOURCE_ONLY.test(key))
          .map((key) => `${pointer}/${key}`),
      ),
    ).toEqual([]);
  });

  test("resolves every reference", () => {
    expect(refs.filter((ref) => getPointer(document, ref.slice(1)) === undefined)).toEqual([]);
  });

  test("has no component that nothing uses", () => {
    const mapped = all.flatMap(([, node]) => Object.values((node.discriminator?.mapping as Node | undefined) ?? {}));
    const used = new Set([...refs, ...mapped]);
    const unused = Object.entries(document.components as Record<string, Node>)
      .filter(([kind]) => kind !== "securitySchemes")
      .flatMap(([kind, components]) => Object.keys(components).map((name) => `#/components/${kind}/${name}`))
      .filter((ref) => !used.has(ref));
    expect(unused).toEqual([]);
  });

  test("requires only properties that it describes", () => {
    const dangling = all
      .filter(([pointer, node]) => Array.isArray(node.required) && node.properties && !pointer.includes("/examples/"))
      .flatMap(([pointer, node]) =>
        (node.required as string[]).filter((name) => !(name in node.properties)).map((name) => `${pointer}: ${name}`),
      );
    expect(dangling).toEqual([]);
  });

  test("maps a discriminator to branches of its union, each with the value it pins", () => {
    const wrong = all.flatMap(([pointer, { discriminator, oneOf }]) =>
      Object.entries((discriminator?.mapping ?? {}) as Record<string, string>)
        .filter(([value, ref]) => {
          const isBranch = (oneOf as Node[]).some((branch) => branch.$ref === ref);
          const pinned = deref(document, { $ref: ref }).properties[discriminator.propertyName].const as unknown;
          return !isBranch || pinned !== value;
        })
        .map(([value]) => `${pointer}: ${value}`),
    );
    expect(wrong).toEqual([]);
  });

  test("spells what may be null as one schema, but for an enum or an object that elsewhere may not be null", () => {
    const nullable = all.filter(
      ([, { oneOf }]) => Array.isArray(oneOf) && oneOf.length === 2 && oneOf.some(({ type }) => type === "null"),
    );
    const targets = nullable.map(([pointer, { oneOf }]) => {
      const [branch] = (oneOf as Node[]).filter(({ type }) => type !== "null") as [Node];
      return { pointer, branch, target: deref(document, branch) };
    });
    const uses = (ref: string) => refs.filter((other) => other === ref).length;
    const wordy = targets.filter(({ branch, target }) => {
      const always = targets.filter((other) => other.branch.$ref === branch.$ref).length;
      return !("enum" in target) && (branch.$ref === undefined || uses(branch.$ref as string) === always);
    });
    expect(wordy.map(({ pointer }) => pointer)).toEqual([]);
  });

  test("names every operation once", () => {
    const ids = operationsOf({ document }).map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("is the same in YAML and JSON", () => {
    expect(parse(readFileSync(`${generated}/openapi.yaml`, "utf8"))).toEqual(document);
  });
});

/** Everything in the sources that only some versions have, with where it would stand in a bundle. */
function gatedPlaces(root: string): { file: string; pointer: string; versions: string[] }[] {
  const folder = dirname(root);
  return filesBelow(folder)
    .filter((file) => file.endsWith(".yaml") && !file.includes("/errors/"))
    .flatMap((file) =>
      [...objects(parse(readFileSync(file, "utf8")))].flatMap(([pointer, node]) => {
        const place = placeInBundle(relative(folder, file), root, pointer);
        const versions = node["x-versions"] as string[] | undefined;
        const values = (node["x-enum-versions"] ?? {}) as Record<string, string[]>;
        return [
          ...(versions === undefined || place === undefined ? [] : [{ file, pointer: place, versions }]),
          ...Object.entries(values).map(([value, only]) => ({
            file,
            pointer: `${place}/enum=${value}`,
            versions: only,
          })),
        ];
      }),
    );
}

/** A component file stands under its kind and name, a path item under its path; members of lists have no fixed place. */
function placeInBundle(file: string, root: string, pointer: string): string | undefined {
  if (/\/\d+(\/|$)/.test(pointer)) return undefined;
  const [top, kind] = file.split("/");
  if (top === "components") return `/components/${kind}/${basename(file, ".yaml")}${pointer}`;
  const { paths } = parse(readFileSync(root, "utf8")) as { paths: Record<string, { $ref: string }> };
  const path = Object.entries(paths).find(([, { $ref }]) => $ref === file)?.[0];
  return path === undefined ? undefined : `/paths/${path.replaceAll("/", "~1")}${pointer}`;
}

describe.each(bundles.filter(({ root }) => existsSync(root)))(
  "$id and the gates of its sources",
  ({ root, version, document }) => {
    const places = gatedPlaces(root);

    test("has nothing that belongs to other versions only", () => {
      const left = places
        .filter(({ versions }) => !versions.includes(version))
        .filter(({ pointer }) => isPresent(document, pointer));
      expect(left).toEqual([]);
    });

    test("has the gated values that belong to it, wherever their schema is used", () => {
      const lost = places
        .filter(({ pointer, versions }) => pointer.includes("/enum=") && versions.includes(version))
        .filter(({ pointer }) => getPointer(document, pointer.split("/enum=")[0] as string) !== undefined)
        .filter(({ pointer }) => !isPresent(document, pointer));
      expect(lost).toEqual([]);
    });
  },
);

function isPresent(document: Node, pointer: string): boolean {
  const [place = "", value] = pointer.split("/enum=");
  const node = getPointer(document, place) as Node | undefined;
  if (value === undefined) return node !== undefined;
  return ((node?.enum ?? []) as unknown[]).map(String).includes(value);
}
