/** Vitest transforms the package instead of importing it. */
export default { test: { server: { deps: { inline: ["linkspec", "openapi-fetch"] } } } };
