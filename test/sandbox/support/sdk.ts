/** Method's official Node clients, redirected to a sandbox, and a person whom they verify. */
import { createRequire } from "node:module";
import { expect } from "vitest";
import { PHONE } from "./people.ts";

/** A client of one team; its host is hard-coded, so its HTTP library sends its requests to the sandbox. */
export function connect(url: string, alias: string, apiKey: string): any {
  const require = createRequire(import.meta.url);
  const entry = `${alias}/dist/index.ts.js`;
  const axios = createRequire(require.resolve(entry))("axios") as any;
  axios.defaults.adapter = (config: any) => {
    const baseURL = (config.baseURL as string).replace("https://dev.methodfi.com", url);
    return axios.getAdapter("http")({ ...config, baseURL }) as unknown;
  };
  const { Method } = require(entry) as { Method: new (options: object) => unknown };
  return new Method({ apiKey, env: "dev" });
}

/** A response as its JSON: newer clients add methods to it. */
export const plain = <T>(value: T): any => JSON.parse(JSON.stringify(value));
export const TIME = expect.stringMatching(/^\d{4}-\d\d-\d\dT/);
export const id = (prefix: string) => expect.stringMatching(new RegExp(`^${prefix}_`));

/** A person whose phone and identity are verified. */
export async function verify(client: any, phone = PHONE): Promise<any> {
  const individual = { first_name: "Kevin", last_name: "Doyle", phone };
  const entity = plain(await client.entities.create({ type: "individual", individual }));
  const sessions = client.entities(entity.id).verificationSessions;
  const byo_sms = { timestamp: "2021-09-01T00:00:00.000Z" };
  await sessions.create({ type: "phone", method: "byo_sms", byo_sms });
  await sessions.create({ type: "identity", method: "kba", kba: {} });
  return plain(await client.entities.retrieve(entity.id));
}
