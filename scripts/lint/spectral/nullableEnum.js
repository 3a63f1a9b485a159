/** An enum whose type allows null lists null. */
export default function nullableEnum(schema, _options, { path }) {
  if (!Array.isArray(schema.type) || !schema.type.includes("null") || schema.enum.includes(null)) return [];
  return [{ message: "The type allows null but the enum refuses it: add `null` to `enum`.", path: [...path, "enum"] }];
}
