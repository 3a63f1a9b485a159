/** Runs in the page: lists the debts of whoever is signed in. */
import { createMethodClient, isLinkspecError, paginate } from "linkspec/method";

const method = createMethodClient({
  // The server puts the real key in its place, so there is no secret here to protect.
  apiKey: "sk_of_the_server",
  dangerouslyAllowBrowser: true,
  baseUrl: `${location.origin}/method`,
});

/** @param {string} id */
const element = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

try {
  for await (const account of paginate(method, "/accounts", { params: { query: { type: "liability" } } })) {
    if (account.type !== "liability") continue;
    const item = document.createElement("li");
    item.textContent = `${account.liability.name} ending in ${account.liability.mask}`;
    element("debts").append(item);
  }
} catch (error) {
  element("problem").textContent = isLinkspecError(error) ? error.message : "Something went wrong.";
}
document.body.dataset.done = "true";
