/** Waits for resources that are made in the background. */
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
  /** Whether to stop at this state. Default: at the final states in the description, e.g. `completed` and `failed`. */
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

/** What a description says about states; generated, see scripts/generate/final-states.ts. */
export interface PollingTable {
  readonly final: Readonly<Record<string, string>>;
  readonly retrieve: Readonly<Record<string, string>>;
}

/** Whether every state of a resource is final; undefined for a path without states. */
function finalityOf(places: string | undefined): ((resource: Resource) => boolean) | undefined {
  return places === undefined
    ? undefined
    : (resource) => places.split(",").every((entry) => isFinalAt(resource, entry.split(" ")));
}

function isFinalAt(resource: unknown, [place = "", ...states]: string[]): boolean {
  const [name = "", ...below] = place.split(".");
  const value = (resource as Record<string, unknown> | null | undefined)?.[name];
  // What was never begun, such as a refresh of Stripe's, is not waited for.
  if (below.length > 0) return value == null || isFinalAt(value, [below.join("."), ...states]);
  return states.includes(value as string);
}

/**
 * Creates the resource of a path, or reads it when nothing is created there, and reads it again until it is in a final state.
 */
export async function pollUntil(
  client: { GET: Call; POST: Call },
  path: string,
  options: PollInput,
  { final, retrieve }: PollingTable,
): Promise<unknown> {
  const { platform } = internalsOf(client);
  const context = { method: "GET", path };
  const { interval = 1_000, maxInterval = 10_000, maxWait = 120_000, until, onState, ...input } = own(options);
  checkNumber("interval", interval, 1, context);
  checkNumber("maxInterval", maxInterval, 1, context);
  checkNumber("maxWait", maxWait, 0, context);
  for (const [name, callback] of Object.entries({ until, onState })) {
    if (callback !== undefined && typeof callback !== "function") {
      throw new MisuseError(`Invalid ${name}: expected a function.`, context);
    }
  }
  const createdAt = retrieve[path];
  const readPath = createdAt ?? path;
  const isOver = until ?? finalityOf(final[readPath]);
  if (isOver === undefined) {
    throw new MisuseError("Missing until: the description has no final states for what this path returns.", context);
  }
  const deadline = platform.performance.now() + maxWait;
  const read = async (call: Promise<AnyResult>): Promise<Resource> => {
    const result = await call;
    if (!result.ok) throw result.error as LinkspecError;
    const resource = result.data as Resource;
    callSafely(() => onState?.(resource));
    return resource;
  };

  let resource = await read(createdAt === undefined ? client.GET(path, input) : client.POST(path, input));
  const { body, idempotencyKey, ...rest } = input;
  const [, name] = /\{(\w+)\}$/.exec(readPath) ?? [];
  const isNamed = createdAt === undefined || name === undefined || path.includes(`{${name}}`);
  const params = isNamed ? input.params : { path: { ...input.params?.path, [name]: resource.id } };
  for (let step = interval; !(await isOver(resource)); step = Math.min(step * 1.5, maxInterval)) {
    // Clients that began at the same moment must not look at the same moments.
    const delay = step * (0.875 + platform.Math.random() / 4);
    if (platform.performance.now() + delay > deadline) {
      throw new TimeoutError(`the resource was not ready within maxWait (${maxWait} ms).`, context);
    }
    await sleep(platform, delay, input.signal);
    if (input.signal?.aborted) throw abortError(context, input.signal);
    resource = await read(client.GET(readPath, { ...rest, ...(params && { params }) }));
  }
  return resource;
}
