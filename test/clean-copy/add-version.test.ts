/** CONTRIBUTING.md, "Add a version", followed as it is written. */
import { test } from "vitest";
import { follow } from "./recipes.ts";

test("Add a version", { timeout: 900_000 }, () => follow("Add a version"));
