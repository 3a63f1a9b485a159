/** The tour in a browser's page, against the servers that the page's fragment names. */
import { isMisuseError, createMethodClient } from "../../src/method/index.ts";
import { tour } from "./tour.ts";

declare global {
  var result: Promise<unknown>;
}

const [SERVER = "", NOBODY = ""] = location.hash.slice(1).split(",");

function refusal(): boolean {
  try {
    createMethodClient({ apiKey: "sk_test", baseUrl: SERVER });
    return false;
  } catch (error) {
    return isMisuseError(error);
  }
}

globalThis.result = tour(SERVER, NOBODY, { dangerouslyAllowBrowser: true }).then((seen) => ({
  ...seen,
  isRefused: refusal(),
}));
