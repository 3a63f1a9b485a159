/** A 2xx JSON body is `{ success: true, data, message }`, all three required. */
export default function envelope(schema, _options, context) {
  // Reported at the media type: the schema itself is often shared, and not what is wrong.
  const path = context.path.slice(0, -1);
  const missing = ["success", "data", "message"].filter(
    (name) => !schema.required?.includes(name) || !schema.properties?.[name],
  );
  if (missing.length > 0) {
    return [
      {
        message: `Every answer is an envelope: describe and require ${missing.map((name) => `\`${name}\``).join(", ")}.`,
        path,
      },
    ];
  }
  if (schema.properties.success.const === true) return [];
  return [{ message: "`success` tells an answer from an error: pin it with `const: true`.", path }];
}
