/**
 * Which statuses an operation must describe: 429 and 500 always, 401 unless `security: []` makes it public, 400 with input,
 * 404 with a path parameter.
 */
export default function compulsoryStatuses(operation, _options, { path, documentInventory }) {
  const item = documentInventory.resolved.paths[path[1]];
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
  const required = ["429", "500"];
  if (operation.security?.length !== 0) required.push("401");
  if (operation.requestBody || parameters.some((parameter) => parameter.in === "query")) required.push("400");
  if (parameters.some((parameter) => parameter.in === "path")) required.push("404");
  return required
    .filter((status) => !operation.responses?.[status])
    .map((status) => ({
      message: `A caller can meet ${status} here: describe it by referring to the response component of that status.`,
      path: [...path, "responses"],
    }));
}
