/** What Vite bundles: a client that a page hands its own base URL to, such as a proxy that adds the key. */
import { createMethodClient, unwrap } from "linkspec/method";

export async function accountOf(baseUrl, acc_id) {
  const method = createMethodClient({ apiKey: "sk_test", baseUrl });
  return unwrap(method.GET("/accounts/{acc_id}", { params: { path: { acc_id } } }));
}
