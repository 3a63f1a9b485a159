/** CONTRIBUTING.md, "Add an operation", followed as it is written. */
import { expect, test } from "vitest";
import { follow, recipes } from "./recipes.ts";

test("the things that are done most often are walked through", () => {
  expect(recipes.map(({ title }) => title)).toEqual(["Add an operation", "Add a version", "Change a rule"]);
});

test("Add an operation", { timeout: 900_000 }, () => follow("Add an operation"));
