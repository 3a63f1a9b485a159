/** What the client adds to a page, minified and gzipped. Whoever raises a limit makes every page of every user larger. */
import { expect, test } from "vitest";
import { OURS, sizeOf } from "../../bench/client-size.ts";

/** In bytes. */
const LIMITS: Record<keyof typeof OURS, number> = {
  "createMethodClient alone": 6_000,
  "everything of linkspec/method": 10_000,
};

test.each(Object.entries(OURS))("%s", async (name, source) => {
  expect(await sizeOf(source)).toBeLessThanOrEqual(LIMITS[name as keyof typeof OURS]);
});
