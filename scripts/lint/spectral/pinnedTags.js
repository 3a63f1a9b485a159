/** Objects in a `oneOf` are distinguished by properties that each of them requires and pins with `const`. */
export default function pinnedTags(schema, _options, { path, document }) {
  const branches = schema.oneOf.map((branch) => resolve(branch, document.data));
  const objects = branches.filter((branch) => branch.properties);
  if (objects.length < 2) return [];
  const tag = schema.discriminator?.propertyName;
  return objects.flatMap((branch, index) => {
    const pinned = pins(branch, document.data);
    if (tag !== undefined ? pinned.get(tag)?.length === 1 : isTold(branch, pinned, objects, index, document.data))
      return [];
    const name = tag === undefined ? "a tag" : `\`${tag}\``;
    return [
      {
        message: `A union narrows by its tag: require ${name} in this branch and pin it with \`const\`.`,
        path: [...path, "oneOf", branches.indexOf(branch)],
      },
    ];
  });
}

/** Required properties with a closed set of values: a `const`, an `enum`, or null and nothing else. */
function pins(branch, document) {
  const entries = (branch.required ?? []).map((name) => [name, valuesOf(resolve(branch.properties[name], document))]);
  return new Map(entries.filter(([, values]) => values !== undefined));
}

function valuesOf(property) {
  if (property === undefined) return undefined;
  if ("const" in property) return [property.const];
  return property.enum ?? (property.type === "null" ? [null] : undefined);
}

/** True when every other branch has other values pinned somewhere, or refuses a key that this one requires. */
function isTold(branch, pinned, objects, index, document) {
  return objects.every((other, at) => {
    if (at === index || rejectsKeyOf(other, branch)) return true;
    const theirs = pins(other, document);
    return [...pinned].some(
      ([name, values]) => theirs.has(name) && !theirs.get(name).some((value) => values.includes(value)),
    );
  });
}

/** The key whose presence is the tag: one branch requires it, the other is closed and does not have it. */
const rejectsKeyOf = (other, branch) =>
  other.additionalProperties === false && (branch.required ?? []).some((name) => !(name in other.properties));

/** What a reference names, through references to references; anything else as it is. */
function resolve(node, document) {
  const name = /^#\/components\/schemas\/(.+)$/.exec(node?.$ref ?? "")?.[1];
  return name === undefined ? node : resolve(document.components.schemas[name], document);
}
