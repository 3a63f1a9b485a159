/** Reads curl commands as a shell and curl would, so that they can be sent without either. */
import { execFileSync } from "node:child_process";
import { expect } from "vitest";

/** The words of each command, as a real shell reads them. */
export function shellWords(commands: string[]): string[][] {
  // `curl` and `uuidgen` are functions here: the first prints its words, each ended by NUL, and an empty one at the end.
  const functions = `curl() { for word in "$@"; do printf '%s\\0' "$word"; done; printf '\\1\\0'; }\nuuidgen() { echo key; }\n`;
  const script = functions + commands.join("\n");
  const env = {
    ...process.env,
    METHOD_API_KEY: "sk_test",
    METHOD_OPAL_TOKEN: "otkn_test",
    STRIPE_API_KEY: "sk_test_123",
  };
  const output = execFileSync("sh", ["-c", script], { env, encoding: "utf8", maxBuffer: 2 ** 26 });
  return output
    .split("\u0001\0")
    .slice(0, -1)
    .map((words) => words.split("\0").slice(0, -1));
}

export interface Sent {
  url: string;
  init: RequestInit;
}

/** The request that curl makes of its words; an option that is not known here fails. */
export function curlRequest(words: string[]): Sent {
  const headers = new Headers();
  const data: string[] = [];
  let method: string | undefined;
  let url = "";
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (word === "-X") method = words[++index]!;
    else if (word === "-d") data.push(words[++index]!);
    else if (word === "-u") headers.set("authorization", `Basic ${btoa(words[++index]!)}`);
    else if (word === "-H") {
      const [, name, value] = /^([^:]+): (.*)$/s.exec(words[++index]!)!;
      headers.set(name!, value!);
    } else {
      expect(word).toMatch(/^https?:/);
      url = word;
    }
  }
  if (data.length > 0 && !headers.has("content-type")) headers.set("content-type", "application/x-www-form-urlencoded");
  const body = data.length > 0 ? data.join("&") : undefined;
  return {
    url,
    init: { method: method ?? (body === undefined ? "GET" : "POST"), headers, ...(body !== undefined && { body }) },
  };
}
