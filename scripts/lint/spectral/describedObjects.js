/** An object schema says what is in it. */
export default function describedObjects(schema, _options, { path }) {
  if (path.includes("examples") || path.includes("example") || path.includes("const")) return [];
  if (![schema.type].flat().includes("object")) return [];
  const says = ["properties", "additionalProperties", "patternProperties", "oneOf", "anyOf", "$ref"];
  if (says.some((key) => key in schema)) return [];
  return [
    {
      message: "A bare object says nothing: list `properties`, or state `additionalProperties` if any key is allowed.",
      path,
    },
  ];
}
