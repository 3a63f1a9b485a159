/** The mock behind MSW's service worker. */
import { createMswHandlers } from "linkspec/mock";
import { http } from "msw";
import { setupWorker } from "msw/browser";

async function intercept() {
  const mock = createMswHandlers(http, { api: "method", version: "2026-03-30" });
  const worker = setupWorker(...mock);
  await worker.start({ quiet: true, serviceWorker: { url: "/mockServiceWorker.js" } });
  mock.next("ping", { status: 503 });
  const ping = async (key) => {
    const response = await fetch("https://dev.methodfi.com/ping", { headers: { authorization: `Bearer ${key}` } });
    return response.status;
  };
  const statuses = [await ping("sk_test"), await ping("sk_test"), await ping("none")];
  return { statuses, recorded: mock.requests("ping").length };
}

globalThis.result = intercept();
