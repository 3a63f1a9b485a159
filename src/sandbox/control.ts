/** What control over HTTP does to a sandbox: what a test in the same process does with its controls. */
import { DONE, type ControlHandlers, type ControlSchemas } from "../control/operations.ts";
import { mockControl } from "../mock/adapters/control.ts";
import { controls } from "./controls.ts";
import type { Sandbox, SandboxSnapshot } from "./sandbox.ts";

export function sandboxControl(sandbox: Sandbox): ControlHandlers {
  const own = controls(sandbox);
  const clock = () => ({ now: own.now().toISOString(), mode: sandbox.clock.mode });
  const stored = (id: string) => {
    const { kind, data } = sandbox.require(id).resource;
    return structuredClone({ id, kind, data });
  };
  return {
    ...mockControl(sandbox.mock),
    reset() {
      own.reset();
      return DONE;
    },
    retrieveClock: clock,
    async advanceClock({ body: { duration } }) {
      await own.advance(duration);
      return clock();
    },
    async settleClock({ body: { limit } }) {
      await own.settle(limit);
      return clock();
    },
    listResources: ({ query: { kind } }) => ({ resources: own.resources(kind) }),
    retrieveResource: ({ path: { id } }) => stored(id),
    updateResource({ path: { id }, body }) {
      own.setResource(id, body);
      return stored(id);
    },
    failResource({ path: { id }, body: { subType } }) {
      own.fail(id, subType);
      return stored(id);
    },
    failNextResource({ body: { kind, subType } }) {
      own.failNext(kind, subType);
      return DONE;
    },
    finishFlow({ path: { id }, body: { outcome, details } }) {
      own.finishFlow(id, outcome, details);
      return DONE;
    },
    listDeliveries: ({ query: { type } }) => ({ deliveries: own.deliveries(type) }),
    repeatDelivery({ path: { id } }) {
      own.redeliver(id);
      return DONE;
    },
    retrieveSnapshot: () => own.snapshot() as ControlSchemas.Snapshot,
    restoreSnapshot({ body }) {
      own.restore(body as SandboxSnapshot);
      return DONE;
    },
  };
}
