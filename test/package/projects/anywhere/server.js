/** The mock on a port, for runtimes that have servers. */
import { createControlClient, startMock } from "linkspec/mock";

const headers = { authorization: "Bearer sk_test" };

export async function serve() {
  const mock = await startMock({ api: "method", version: "2026-03-30" });
  await createControlClient(mock.url).next("ping", { status: 503 });
  const statuses = [];
  for (let count = 0; count < 2; count += 1) statuses.push((await fetch(`${mock.url}/ping`, { headers })).status);
  await mock.close();
  return statuses;
}
