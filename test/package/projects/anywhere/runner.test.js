/* global test, expect */
import { serve } from "./server.js";
import { tour } from "./tour.js";

test("the mock and the sandbox", async () => {
  const expected = JSON.parse(process.env.EXPECTED);
  expect({ ...(await tour()), served: await serve() }).toEqual(expected);
});
