/** What the client adds to a page, minified and gzipped. Whoever raises a limit makes every page of every user larger. */
import { expect, test } from "vitest";
import { OURS, sizeOf } from "../../bench/client-size.ts";

test.each(Object.entries(OURS))("%s", async (_name, { source, atMost }) => {
  expect(await sizeOf(source)).toBeLessThanOrEqual(atMost);
});
