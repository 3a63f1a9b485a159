/** The tour in a browser's page, against the server that the page's fragment names. */
import { isMisuseError, createMethodClient } from "../../src/method/index.ts";
import { tour } from "./tour.ts";

declare global {
  var result: Promise<unknown>;
}

const SERVER = location.hash.slice(1);

function refusal(): boolean {
  try {
    createMethodClient({ apiKey: "sk_test", baseUrl: SERVER });
    return false;
  } catch (error) {
    return isMisuseError(error);
  }
}

globalThis.result = tour(SERVER, { dangerouslyAllowBrowser: true }).then((seen) => ({ ...seen, isRefused: refusal() }));
