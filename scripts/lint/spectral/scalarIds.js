/** Properties `id` and `*_id`, and path parameters, refer to a named scalar that has a pattern. */
const ID = /^(id|.*_id)$/;

export default function scalarIds(schema, options, { path, document }) {
  if (options?.parameter) return refersToScalar(schema, document.data) ? [] : [finding(path[2], path)];
  return Object.entries(schema?.properties ?? {})
    .filter(([name, property]) => ID.test(name) && !isFreeText(property) && !refersToScalar(property, document.data))
    .map(([name]) => finding(name, [...path, "properties", name]));
}

const finding = (name, path) => ({
  message: `An id prefix is written once: let "${name}" refer to a scalar schema that has a \`pattern\`.`,
  path,
});

/** Ids that other systems hand out have no pattern of ours; `x-foreign-id: true` says so. */
const isFreeText = (property) => property?.["x-foreign-id"] === true;

function refersToScalar(schema, document) {
  if (isNullableCopy(schema, document)) return true;
  const alternatives = schema?.oneOf ?? schema?.anyOf ?? [schema];
  return alternatives
    .filter((alternative) => alternative?.type !== "null")
    .every((alternative) => {
      const name = /^#\/components\/schemas\/(.+)$/.exec(alternative?.$ref ?? "")?.[1];
      const target = name && document.components.schemas[name];
      return Boolean(
        target && (target.pattern || target.properties || (target.oneOf && refersToScalar(target, document))),
      );
    });
}

/** The bundle spells a nullable id as a copy of its scalar that takes null (scripts/redocly/scalars.ts). */
function isNullableCopy(schema, document) {
  const isNullable = Array.isArray(schema?.type) && schema.type.includes("null");
  if (!isNullable || schema.pattern === undefined) return false;
  return Object.values(document.components.schemas).some(({ pattern }) => pattern === schema.pattern);
}
