/** operationIds are camelCase and start with a verb that fits the method. */
const VERBS = {
  get: ["list", "retrieve", "download", "ping"],
  post: ["create", "add", "release", "withdraw", "simulate", "refresh", "subscribe", "unsubscribe", "disconnect"],
  put: ["update"],
  patch: ["update"],
  delete: ["delete", "remove"],
};

export default function verbFirst(operation, _options, { path }) {
  const verbs = VERBS[path[2]];
  const id = operation.operationId ?? "";
  if (verbs.some((verb) => id === verb || new RegExp(`^${verb}[A-Z][A-Za-z0-9]*$`).test(id))) return [];
  return [
    {
      message: `operationId "${id}" becomes a name in code: start it with ${verbs.join(", ")} and go on in camelCase.`,
      path: [...path, "operationId"],
    },
  ];
}
