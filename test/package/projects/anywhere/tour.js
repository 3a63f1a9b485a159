/** A walk through the mock and the sandbox without a socket, for every runtime, runner and bundler. */
import { createMethodClient } from "linkspec/method";
import { createMockFetch } from "linkspec/mock";
import { createSandbox } from "linkspec/sandbox";

const METHOD = "https://dev.methodfi.com";
const STRIPE = "https://api.stripe.com/v1/financial_connections/sessions";
const FORM = { authorization: "Bearer sk_test_1", "content-type": "application/x-www-form-urlencoded" };
const JSON_BODY = { authorization: "Bearer sk_test", "content-type": "application/json" };

async function walkMethod() {
  const mock = createMockFetch({ api: "method", version: "2026-03-30" });
  mock.next("createPayment", { status: 400, example: "insufficient-funds" });
  const create = async (amount) => {
    const body = JSON.stringify({ amount, source: "acc_1", destination: "acc_2", description: "Loan" });
    const response = await mock(`${METHOD}/payments`, { method: "POST", headers: JSON_BODY, body });
    const { data } = await response.json();
    return `${response.status} ${data.error?.sub_type ?? data.amount}`;
  };
  const created = [await create(5000), await create(5000), await create("much")];
  const violations = mock.requests("createPayment").flatMap((request) => request.violations.map(({ code }) => code));
  return { created, violations };
}

async function walkStripe() {
  const mock = createMockFetch({ api: "stripe" });
  const create = async (body) => {
    const response = await mock(STRIPE, { method: "POST", headers: FORM, body });
    const { object, error } = await response.json();
    return object ?? error.param;
  };
  const holder = "account_holder[type]=customer&account_holder[customer]=cus_1";
  return [await create(`${holder}&permissions[0]=balances`), await create(holder)];
}

async function walkSandbox() {
  const sandbox = createSandbox({ api: "method", version: "2026-03-30" });
  const method = createMethodClient({
    apiKey: "sk_test",
    environment: "dev",
    fetch: sandbox.fetch,
    dangerouslyAllowBrowser: true,
  });
  const body = { type: "individual", individual: { first_name: "Kevin", last_name: "Doyle", phone: "+15121231111" } };
  const created = await method.POST("/entities", { body });
  await sandbox.settle();
  const read = await method.GET("/entities/{ent_id}", { params: { path: { ent_id: created.data.id } } });
  return `${created.status} ${read.status} ${read.data.individual.first_name}`;
}

export const tour = async () => ({
  method: await walkMethod(),
  stripe: await walkStripe(),
  sandbox: await walkSandbox(),
});
