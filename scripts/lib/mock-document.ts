/** The part of a bundle that the mock reads: without texts for people and without webhooks. It is a third shorter. */

/** Keywords whose value maps names to nodes. */
const MAPS = new Set(
  "callbacks content dependentSchemas encoding examples $defs headers links parameters paths patternProperties properties requestBodies responses schemas securitySchemes".split(
    " ",
  ),
);

/** Keywords whose value is data. */
const DATA = new Set(["const", "default", "enum", "example", "value"]);

const TEXTS = new Set(["description", "externalDocs", "summary", "title"]);

/** Top-level parts that only readers use. */
const UNUSED = new Set(["tags", "webhooks", "x-tagGroups"]);

/** Returns a copy of a bundle for the mock. The title of the API stays. */
export function mockDocument(bundle: object): object {
  const { info, ...rest } = bundle as { info: object };
  const used = Object.entries(rest).filter(([name]) => !UNUSED.has(name));
  return { info, ...(withoutTexts(Object.fromEntries(used)) as object) };
}

function withoutTexts(node: unknown, isMap = false): unknown {
  if (Array.isArray(node)) return node.map((item) => withoutTexts(item));
  if (typeof node !== "object" || node === null) return node;
  const used = Object.entries(node).filter(([name]) => isMap || !TEXTS.has(name));
  return Object.fromEntries(
    used.map(([name, value]) => {
      if (!isMap && DATA.has(name)) return [name, value];
      return [name, withoutTexts(value, !isMap && MAPS.has(name))];
    }),
  );
}
