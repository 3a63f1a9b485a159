/**
 * A 2xx JSON body is of one of two forms: an envelope `{ success: true, data, message }`, or the object itself, whose
 * `object` says what it is; a list is such an object, with its items in `data`. A body that neither form fits, such as a
 * file, gives the reason in `x-no-envelope`.
 */
export default function envelope(schema, _options, context) {
  if (typeof schema["x-no-envelope"] === "string") return [];
  // Reported at the media type: the schema itself is often shared, and not what is wrong.
  const path = context.path.slice(0, -1);
  const message = schema.properties?.object ? faultOfObject(schema) : faultOfEnvelope(schema);
  return message === undefined ? [] : [{ message, path }];
}

function faultOfEnvelope(schema) {
  const missing = lacking(schema, ["success", "data", "message"]);
  if (missing.length > 0) {
    const names = missing.map((name) => `\`${name}\``).join(", ");
    return `Every response is an envelope, or an object with its kind in \`object\`: describe and require ${names}.`;
  }
  if (schema.properties.success.const === true) return undefined;
  return "`success` distinguishes a result from an error: pin it with `const: true`.";
}

function faultOfObject(schema) {
  const { properties } = schema;
  if (typeof properties.object.const !== "string" || lacking(schema, ["object"]).length > 0) {
    return "`object` names the kind of the resource: require it and pin it with `const`.";
  }
  const missing = properties.object.const === "list" ? lacking(schema, ["data", "has_more", "url"]) : [];
  if (missing.length === 0) return undefined;
  return `A list is read page by page: describe and require ${missing.map((name) => `\`${name}\``).join(", ")}.`;
}

const lacking = (schema, names) =>
  names.filter((name) => !schema.required?.includes(name) || !schema.properties?.[name]);
