/** Waits for resources that are made in the background. */
import { findOperation, type Description } from "./api-adapter.ts";
import type { AnyResult, CallInput } from "./call.ts";
import { abortError, MisuseError, TimeoutError, type LinkspecError } from "./errors.ts";
import { callSafely } from "./hooks.ts";
import { internalsOf } from "./internals.ts";
import { checkNumber } from "./options.ts";
import { own } from "./own.ts";
import { sleep } from "./time.ts";

export interface PollOptions<Resource> {
  /** Milliseconds before the first look; it grows by half each time, and a quarter of it is random. Default: 1 000. */
  readonly interval?: number | undefined;
  /** Milliseconds: the longest delay between two looks. Default: 10 000. */
  readonly maxInterval?: number | undefined;
  /** Milliseconds after which no further look begins. Default: 120 000. */
  readonly maxWait?: number | undefined;
  /** Whether to stop at this state. Default: when its status is `completed` or `failed`. */
  readonly until?: ((resource: Resource) => boolean | Promise<boolean>) | undefined;
  /** Receives the resource each time it was read, as created first: keep its id to look again after a failure. */
  readonly onState?: ((resource: Resource) => void) | undefined;
}

type Call = (path: string, input: CallInput) => Promise<AnyResult>;

interface Resource {
  readonly id?: unknown;
  readonly status?: unknown;
}

export interface PollInput extends CallInput, PollOptions<Resource> {}

const isOver = ({ status }: Resource): boolean => status === "completed" || status === "failed";

/**
 * Creates the resource of a path, or reads it when the path is that of one resource, and looks again until it is over.
 * `open` takes the resource out of a body.
 */
export async function pollUntil(
  client: { GET: Call; POST: Call },
  path: string,
  options: PollInput,
  open: (body: unknown) => unknown,
): Promise<unknown> {
  const { adapter, platform } = internalsOf(client);
  const context = { method: "GET", path };
  const { interval = 1_000, maxInterval = 10_000, maxWait = 120_000, until = isOver, onState, ...input } = own(options);
  checkNumber("interval", interval, 1, context);
  checkNumber("maxInterval", maxInterval, 1, context);
  checkNumber("maxWait", maxWait, 0, context);
  for (const [name, callback] of Object.entries({ until, onState })) {
    if (callback !== undefined && typeof callback !== "function") {
      throw new MisuseError(`Invalid ${name}: expected a function.`, context);
    }
  }
  const deadline = platform.performance.now() + maxWait;
  const read = async (call: Promise<AnyResult>): Promise<Resource> => {
    const result = await call;
    if (!result.ok) throw result.error as LinkspecError;
    const resource = open(result.data) as Resource;
    callSafely(() => onState?.(resource));
    return resource;
  };

  const retrievePath = retrievePathOf(adapter.description, path);
  let resource =
    retrievePath === undefined ? await read(client.GET(path, input)) : await read(client.POST(path, input));
  const { body, idempotencyKey, ...rest } = input;
  const [, name = ""] = /\{(\w+)\}$/.exec(retrievePath ?? "") ?? [];
  const params = retrievePath === undefined ? input.params : { path: { ...input.params?.path, [name]: resource.id } };
  for (let step = interval; !(await until(resource)); step = Math.min(step * 1.5, maxInterval)) {
    // Clients that began at the same moment must not look at the same moments.
    const delay = step * (0.875 + platform.Math.random() / 4);
    if (platform.performance.now() + delay > deadline) {
      throw new TimeoutError(`the resource was not ready within maxWait (${maxWait} ms).`, context);
    }
    await sleep(platform, delay, input.signal);
    if (input.signal?.aborted) throw abortError(context, input.signal);
    resource = await read(client.GET(retrievePath ?? path, { ...rest, ...(params && { params }) }));
  }
  return resource;
}

/** The path of one resource of a collection; undefined when the path is that of one resource itself. */
function retrievePathOf(description: Description, path: string): string | undefined {
  if (path.endsWith("}")) return undefined;
  const found = Object.keys(description.operations).find(
    (other) => /^\/\{\w+\}$/.test(other.replace(path, "")) && findOperation(description, "GET", other),
  );
  if (found === undefined) throw new MisuseError("Nothing can be polled at this path.", { method: "POST", path });
  return found;
}
