/** Every journey stands on the page of its API, step by step. */
import { describe, expect, test } from "vitest";
import { readModel } from "../../scripts/docs/content/api-model.ts";
import { readJourneys } from "../../scripts/docs/content/workflows.ts";
import { readSite } from "./support/site.ts";

describe.each(readModel())("$name", (api) => {
  const html = readSite(`${api.name}/workflows.html`);
  const journeys = readJourneys(api);

  test("has the journeys that the description has", () => {
    const headings = [...html.matchAll(/<h2 id="[^"]*">([^<]+)</g)].map(([, title]) => title);
    expect(headings).toEqual(journeys.map(({ info }) => info.title));
  });

  test.each(journeys.flatMap(({ workflows }) => workflows))("$workflowId, with each step", ({ workflowId, steps }) => {
    const [, section = ""] =
      new RegExp(`<section aria-labelledby="${workflowId}">([\\s\\S]*?)</section>`).exec(html) ?? [];
    const shown = [...section.matchAll(/<li><p><b>(\w+)<\/b>: (?:all of )?<a href="([^"]+)"><code>(\w+)</g)];
    const called = steps.map(({ stepId, operationId, workflowId: other }) => [
      stepId,
      operationId ?? other?.split(".").at(-1),
    ]);
    expect(shown.map(([, stepId, , name]) => [stepId, name])).toEqual(called);
    expect(section.match(/<code>status == 200<\/code>/g)).toHaveLength(
      steps.filter(({ operationId }) => operationId !== undefined).length,
    );
  });
});
