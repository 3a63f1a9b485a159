/** Handles requests with behavior files, in place of the mock's examples. */
import { chosenAnswer, setHeaders } from "../mock/response/build-response.ts";
import { parsePreferenceNames } from "../mock/request/prefer-header.ts";
import { Refusal } from "../mock/request/rejection.ts";
import { findAnswer, pathValues } from "../openapi/operation.ts";
import { isFields } from "./paths.ts";
import { Projector } from "./project.ts";
import { RequestFailure } from "./request-failure.ts";
import { expand, filter, view } from "./views.ts";
import type { Backend, BackendRequest } from "../mock/session/backend.ts";
import type { Description } from "../mock/apis/api-version.ts";
import type { MockAnswer } from "../mock/messages.ts";
import type { DescribedAnswer, Operation } from "../openapi/operation.ts";
import type { ResourceBehavior } from "./behavior.ts";
import type { Call, Engine, Result } from "./engine.ts";
import type { Fields } from "./paths.ts";
import type { StoredResource } from "./store.ts";
import type { Tenant } from "./tenant.ts";

export class SandboxBackend implements Backend {
  readonly #engine: Engine;
  readonly #tenant: (credential: string) => Tenant;
  readonly #projectors = new WeakMap<Description, Projector>();

  constructor(engine: Engine, tenant: (credential: string) => Tenant) {
    this.#engine = engine;
    this.#tenant = tenant;
  }

  /** The response to a request; undefined for one that no behavior file describes, which the mock answers itself. */
  respond(request: BackendRequest): MockAnswer | undefined {
    const { operation } = request;
    const role = this.#engine.index.role(operation.id);
    if (role === undefined) return undefined;
    const call = this.#callOf(request);
    try {
      return this.#perform(request, call, role);
    } catch (error) {
      if (error instanceof RequestFailure) return failed(operation, error);
      throw error;
    }
  }

  #callOf({ description, operation, request, body }: BackendRequest): Call {
    return {
      operation,
      version: description.document.info.version,
      tenant: this.#tenant(request.headers["authorization"] ?? ""),
      ids: Object.values(pathValues(operation, request.path)),
      body: isFields(body) ? body : {},
      query: request.query,
      preferences: parsePreferenceNames(request.headers["prefer"]),
    };
  }

  #perform(
    request: BackendRequest,
    call: Call,
    role: NonNullable<ReturnType<Engine["index"]["role"]>>,
  ): MockAnswer | undefined {
    const { file } = role;
    const { tenant, ids } = call;
    if (role.does === "list") {
      this.#requireOwners(call, file, ids);
      return this.#list(request, call, file);
    }
    if (role.does === "create") {
      this.#requireOwners(call, file, ids);
      return this.#result(request, call, file, this.#engine.create(call, file, role.creation));
    }
    const resource = this.#require(tenant, file, ids);
    if (role.does === "documented") return undefined;
    const result = role.does === "read" ? { resource } : this.#engine.act(call, file, resource);
    return this.#result(request, call, file, result);
  }

  /** The resource that a path names, below the owners that it names. */
  #require(tenant: Tenant, file: ResourceBehavior, ids: readonly string[]): StoredResource {
    const found = tenant.store.get(ids.at(-1) ?? "");
    if (found === undefined || found.kind !== file.resource) throw notFound();
    let owner = found.owner;
    for (const id of ids.slice(0, -1).reverse()) {
      if (owner !== id) throw notFound();
      owner = tenant.store.get(id)?.owner;
    }
    return found;
  }

  #requireOwners(call: Call, file: ResourceBehavior, ids: readonly string[]): void {
    if (ids.length === 0) return;
    const owner = file.belongs_to ?? call.tenant.store.get(ids.at(-1)!)?.kind;
    if (owner === undefined) throw notFound();
    this.#require(call.tenant, this.#engine.index.file(owner), ids);
  }

  #result(request: BackendRequest, call: Call, file: ResourceBehavior, { resource, omits, data }: Result): MockAnswer {
    if (resource === undefined) return this.#answer(request, data ?? null);
    const shown = this.#show(request, call, resource, omits);
    if (shown === undefined) throw notFound();
    return this.#answer(request, shown, file);
  }

  /** A resource as the version has it, with what the request expands. */
  #show(
    { description, operation, body }: BackendRequest,
    call: Call,
    resource: StoredResource,
    omits: readonly string[] = [],
  ): Fields {
    const { tenant, version, query } = call;
    const whole = view(this.#engine, tenant, resource, version);
    const shown: Fields = omits.length === 0 ? whole : { ...whole };
    for (const name of omits) delete shown[name];
    const names = query.getAll(description.profile.expandParameter);
    if (names.length === 0) return shown;
    return expand(shown, names, (id) => {
      const other = tenant.store.get(id);
      return other && view(this.#engine, tenant, other, version);
    }) as Fields;
  }

  #list(request: BackendRequest, call: Call, file: ResourceBehavior): MockAnswer {
    const { description, operation } = request;
    const { profile } = description;
    const owner = call.ids.at(-1);
    const found = filter(this.#engine, call.tenant, file, owner, call.query, profile.expandParameter);
    const show = (resource: StoredResource) => this.#show(request, call, resource);
    const { map_by } = file.list ?? {};
    if (map_by !== undefined) {
      const entries = found.map(show).map((shown) => [String(shown[map_by]), shown] as const);
      // Of several under one name, the newest.
      return this.#answer(request, Object.fromEntries(entries.reverse()));
    }
    const answer = successAnswer(operation);
    const key = file.id ?? "id";
    const headers = chosenAnswer(operation, { status: 200, answer, example: undefined }, { body: {} }).headers;
    const body = profile.withResource(
      {},
      found.map(({ id, data }) => ({ id: data[key] ?? id, [STORED]: id })),
    );
    const page = profile.paginate({ operation, query: call.query, body, headers });
    if (page !== undefined && "problem" in page)
      throw Refusal.of(400, "pagination", page.problem, ["query", page.parameter]);
    const ids = (page === undefined ? found : (profile.resource(page.body) as Fields[])).map((one) =>
      page === undefined ? (one as StoredResource).id : String((one as Fields)[STORED]),
    );
    const limit = maxItems(description, answer) ?? Infinity;
    const shown = ids.slice(0, limit).map((id) => show(call.tenant.store.get(id)!));
    const made = this.#answer(request, shown);
    if (page !== undefined) setHeaders(made, page.headers);
    return made;
  }

  /** The success of an operation with data in the API's envelope, fitted to the version. */
  #answer({ description, operation }: BackendRequest, data: unknown, file?: ResourceBehavior): MockAnswer {
    const { profile } = description;
    const answer = successAnswer(operation);
    const [example] = answer.examples.values();
    const envelope = profile.withResource(example ?? {}, data);
    const projector = this.#projectors.get(description) ?? new Projector(description.document);
    this.#projectors.set(description, projector);
    const body = answer.schema === undefined ? envelope : projector.project(answer.schema, envelope);
    // A version that has no form for a resource does not have the resource.
    if (body === undefined) throw notFound();
    return chosenAnswer(operation, { status: Number(answer.status) || 200, answer, example: undefined }, { body });
  }
}

const STORED = " stored";

function successAnswer(operation: Operation): DescribedAnswer {
  const answer = operation.answers.find(({ status }) => status.startsWith("2"));
  if (answer === undefined) throw new Error(`${operation.id} documents no success.`);
  return answer;
}

/** The longest list that the schema allows. */
function maxItems({ document, profile }: Description, { schema }: DescribedAnswer): number | undefined {
  const envelope =
    schema && new Projector(document).schemaAt(schema, Object.keys(profile.withResource({}, null) as object));
  return typeof envelope?.["maxItems"] === "number" ? envelope["maxItems"] : undefined;
}

const notFound = (): Refusal => Refusal.of(404, "not-found", "No such resource", ["path"]);

/** The documented example of an error, or the API's usual error. */
function failed(operation: Operation, { status, code, message, example }: RequestFailure): MockAnswer {
  const answer = findAnswer(operation, status);
  if (example === undefined || answer === undefined) throw Refusal.of(status, code, message, ["path"]);
  return chosenAnswer(operation, { status, answer, example });
}
