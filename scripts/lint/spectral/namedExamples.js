/** Every media type has named examples, with kebab-case names; binary content cannot be written as one. */
export default function namedExamples(mediaType, _options, { path }) {
  if (mediaType.schema?.format === "binary") return [];
  const names = Object.keys(mediaType.examples ?? {});
  if (names.length === 0) {
    return [{ message: "The mock and the docs live on examples: add at least one under `examples`.", path }];
  }
  return names
    .filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    .map((name) => ({
      message: `Example names are part of the mock's interface: write "${name}" in kebab-case.`,
      path: [...path, "examples"],
    }));
}
