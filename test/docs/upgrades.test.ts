/** The upgrade notes against the descriptions: no breaking change without a note, and no note about nothing. */
import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { readModel } from "../../scripts/docs/content/api-model.ts";
import { notesFile, readUpgradeSteps } from "../../scripts/docs/content/upgrades.ts";
import { pages, readSite } from "./support/site.ts";

for (const api of readModel().filter(({ versions }) => versions.length > 1)) {
  const steps = await readUpgradeSteps(api);

  describe.each(steps)(`${api.name} $from.version to $to.version`, (step) => {
    test("a note says what to do about every breaking change", () => {
      const uncovered = step.others.filter(({ impact }) => impact === "breaking");
      expect(uncovered.map(({ place, message }) => `${place}: ${message}`)).toEqual([]);
    });

    test("every note is about a change", () => {
      expect(step.notes.filter(({ changes }) => changes.length === 0).map(({ note }) => note.id)).toEqual([]);
    });

    test("a breaking note is about a breaking change", () => {
      const wrong = step.notes.filter(
        ({ note, changes }) => note.breaking && changes.every(({ impact }) => impact !== "breaking"),
      );
      expect(wrong.map(({ note }) => note.id)).toEqual([]);
    });

    test("breaking changes come first, and what was and what is are both JSON", () => {
      const order = step.notes.map(({ note }) => note.breaking);
      expect(order).toEqual(order.toSorted((one, other) => Number(other) - Number(one)));
      for (const { note } of step.notes) {
        expect(note.before === undefined).toBe(note.after === undefined);
        expect(() => JSON.parse(note.before ?? "{}") && JSON.parse(note.after ?? "{}")).not.toThrow();
      }
    });
  });

  describe(api.name, () => {
    test("there is a guide between every two versions, made of all steps between them", () => {
      for (const [start, from] of api.versions.entries()) {
        for (const [length, to] of api.versions.slice(start + 1).entries()) {
          const path = `${api.name}/upgrade/${from.version}-to-${to.version}.html`;
          expect(pages).toContain(path);
          const titles = steps
            .slice(start, start + length + 1)
            .flatMap(({ notes }) => notes.map(({ note }) => note.id));
          const html = readSite(path);
          for (const id of titles) expect(html).toContain(`-${id}"`);
        }
      }
    });

    test("there are notes for every step, and none that are left over", () => {
      const wanted = steps.map(({ from, to }) => basename(notesFile(from, to)));
      expect(readdirSync(`docs/upgrades/${api.name}`).sort()).toEqual(wanted.sort());
    });
  });
}
