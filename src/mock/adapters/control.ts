/** What control over HTTP does to a mock. */
import { DONE, type ControlHandlers, type ControlSchemas } from "../../control/operations.ts";
import type { Mock } from "../mock.ts";
import type { Override } from "../response/overrides.ts";

export function mockControl(mock: Mock): ControlHandlers {
  const named = (operationId: string) => mock.catalog.operation(operationId);
  return {
    setNextResponses({ body: { operation, responses } }) {
      mock.overrides.next(named(operation), responses as Override[]);
      return DONE;
    },
    setResponse({ body: { operation, response } }) {
      mock.overrides.always(named(operation), response as Override);
      return DONE;
    },
    listRequests({ query: { operation } }) {
      const requests: unknown = mock.history.list(operation === undefined ? undefined : named(operation).id);
      return { requests: requests as ControlSchemas.RecordedRequest[] };
    },
    reset() {
      mock.reset();
      return DONE;
    },
    retrieveHealth: () => ({
      ...DONE,
      versions: mock.catalog.sources.map(({ api, version }) => ({ api, version })),
    }),
  };
}
