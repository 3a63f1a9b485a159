/** Objects in a `oneOf` are told apart by properties that each of them requires and pins with `const`. */
export default function pinnedTags(schema, _options, { path }) {
  const objects = schema.oneOf.filter((branch) => branch?.properties);
  if (objects.length < 2) return [];
  const tag = schema.discriminator?.propertyName;
  return objects.flatMap((branch, index) => {
    const pinned = pins(branch);
    if (tag !== undefined ? pinned.has(tag) : isTold(branch, pinned, objects, index)) return [];
    const name = tag === undefined ? "a tag" : `\`${tag}\``;
    return [
      {
        message: `A union narrows by its tag: require ${name} in this branch and pin it with \`const\`.`,
        path: [...path, "oneOf", schema.oneOf.indexOf(branch)],
      },
    ];
  });
}

/** Required properties with one possible value: a `const`, or null and nothing else. */
function pins(branch) {
  const entries = (branch.required ?? [])
    .map((name) => [name, branch.properties[name]])
    .filter(([, property]) => property && ("const" in property || property.type === "null"))
    .map(([name, property]) => [name, "const" in property ? property.const : null]);
  return new Map(entries);
}

/** True when every other branch has another value pinned there, or refuses a key that this one requires. */
function isTold(branch, pinned, objects, index) {
  return objects.every((other, at) => {
    if (at === index || refusesKeyOf(other, branch)) return true;
    const theirs = pins(other);
    return [...pinned].some(([name, value]) => theirs.has(name) && theirs.get(name) !== value);
  });
}

/** The key whose presence is the tag: one branch requires it, the other is closed and does not have it. */
const refusesKeyOf = (other, branch) =>
  other.additionalProperties === false && (branch.required ?? []).some((name) => !(name in other.properties));
