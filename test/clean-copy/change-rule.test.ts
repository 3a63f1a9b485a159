/** CONTRIBUTING.md, "Change a rule", followed as it is written. */
import { test } from "vitest";
import { follow } from "./recipes.ts";

test("Change a rule", { timeout: 900_000 }, () => follow("Change a rule"));
