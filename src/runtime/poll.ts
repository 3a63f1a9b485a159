/** Waits for resources that are made in the background. */
import type { AnyResult, CallInput } from "./call.ts";
import { findOperation, type Description } from "./definition.ts";
import { givenUp, MisuseError, TimeoutError, type LinkspecError } from "./errors.ts";
import { internalsOf } from "./internals.ts";
import { sleep } from "./time.ts";

export interface PollOptions<Resource> {
  /** Milliseconds before the first look; it grows by half each time. 1 000 when left out. */
  readonly interval?: number | undefined;
  /** Milliseconds: the longest wait between two looks. 10 000 when left out. */
  readonly maxInterval?: number | undefined;
  /** Milliseconds after which no further look is begun. 120 000 when left out. */
  readonly maxWait?: number | undefined;
  /** Whether to stop at this state. When its status is `completed` or `failed` when left out. */
  readonly until?: ((resource: Resource) => boolean) | undefined;
  /** Sees the resource each time it was read, as created first: keep its id to look again after a failure. */
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
export async function watch(
  client: { GET: Call; POST: Call },
  path: string,
  { interval = 1_000, maxInterval = 10_000, maxWait = 120_000, until = isOver, onState, ...input }: PollInput,
  open: (body: unknown) => unknown,
): Promise<unknown> {
  const { definition, platform } = internalsOf(client);
  const context = { method: "GET", path };
  const deadline = platform.performance.now() + maxWait;
  const read = async (call: Promise<AnyResult>): Promise<Resource> => {
    const result = await call;
    if (!result.ok) throw result.error as LinkspecError;
    const resource = open(result.data) as Resource;
    onState?.(resource);
    return resource;
  };

  const retrievePath = retrievePathOf(definition.description, path);
  let resource =
    retrievePath === undefined ? await read(client.GET(path, input)) : await read(client.POST(path, input));
  const { body, idempotencyKey, ...rest } = input;
  const [, name = ""] = /\{(\w+)\}$/.exec(retrievePath ?? "") ?? [];
  const params = retrievePath === undefined ? input.params : { path: { ...input.params?.path, [name]: resource.id } };
  for (let wait = interval; !until(resource); wait = Math.min(wait * 1.5, maxInterval)) {
    if (platform.performance.now() + wait > deadline) {
      throw new TimeoutError("the resource was not ready within maxWait.", context);
    }
    await sleep(platform, wait, input.signal);
    if (input.signal?.aborted) throw givenUp(context, input.signal);
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
  if (found === undefined) throw new MisuseError(`nothing can be polled at this path.`, { method: "POST", path });
  return found;
}
