/** Handles requests with behavior files, in place of the mock's examples. */
import { buildResponse, setHeaders } from "../mock/response/build-response.ts";
import { parsePreferenceNames } from "../mock/request/prefer-header.ts";
import { Rejection } from "../mock/request/rejection.ts";
import { findResponse, pathValues } from "../openapi/operation.ts";
import { holds } from "./conditions.ts";
import { isFields } from "./paths.ts";
import { Projector } from "./project.ts";
import { RequestFailure } from "./request-failure.ts";
import { expand, filter, view } from "./views.ts";
import type { Backend } from "../mock/session/backend.ts";
import type { ParsedRequest } from "../mock/request-context.ts";
import type { ApiVersion } from "../mock/apis/api-version.ts";
import type { MockResponse } from "../mock/messages.ts";
import type { DescribedResponse, Operation } from "../openapi/operation.ts";
import type { ResourceBehavior } from "./behavior.ts";
import type { Descriptions } from "./descriptions.ts";
import type { Engine } from "./engine.ts";
import type { Call, Result } from "./engine/types.ts";
import type { Fields } from "./paths.ts";
import type { StoredResource } from "./store.ts";
import { tokenOf, type Tenant } from "./tenant.ts";

export class SandboxBackend implements Backend {
  readonly #engine: Engine;
  readonly #tenant: (credential: string) => Tenant;
  readonly #descriptions: Descriptions;
  readonly #projectors = new WeakMap<ApiVersion, Projector>();

  constructor(engine: Engine, tenant: (credential: string) => Tenant, descriptions: Descriptions) {
    this.#engine = engine;
    this.#tenant = tenant;
    this.#descriptions = descriptions;
  }

  /** Loads the descriptions. */
  ready(): Promise<void> {
    return this.#descriptions.ready();
  }

  /** The response to a request; undefined for one that no behavior file describes, which the mock handles itself. */
  respond(request: ParsedRequest): MockResponse | undefined {
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

  #callOf({ apiVersion, operation, request, body }: ParsedRequest): Call {
    const authorization = request.headers["authorization"] ?? "";
    return {
      operation,
      version: apiVersion.document.info.version,
      tenant: this.#tenant(authorization),
      credential: tokenOf(authorization),
      ids: Object.values(pathValues(operation, request.path)),
      body: isFields(body) ? body : {},
      query: request.query,
      preferences: parsePreferenceNames(request.headers["prefer"]),
    };
  }

  #perform(
    request: ParsedRequest,
    call: Call,
    role: NonNullable<ReturnType<Engine["index"]["role"]>>,
  ): MockResponse | undefined {
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

  #result(request: ParsedRequest, call: Call, file: ResourceBehavior, { resource, omits, data }: Result): MockResponse {
    if (resource === undefined) return this.#respond(request, data ?? null);
    const shown = this.#show(request, call, resource, omits);
    if (shown === undefined) throw notFound();
    return this.#respond(request, shown);
  }

  /** A resource as the version has it, with what the request expands. */
  #show({ apiVersion }: ParsedRequest, call: Call, resource: StoredResource, omits: readonly string[] = []): Fields {
    const { tenant, version, query } = call;
    const whole = view(this.#engine, tenant, resource, version);
    const shown: Fields = omits.length === 0 ? whole : { ...whole };
    for (const name of omits) delete shown[name];
    const names = query.getAll(apiVersion.profile.expandParameter);
    if (names.length === 0) return shown;
    return expand(shown, names, (id) => {
      const other = tenant.store.get(id);
      return other && view(this.#engine, tenant, other, version);
    }) as Fields;
  }

  #list(request: ParsedRequest, call: Call, file: ResourceBehavior): MockResponse {
    const { apiVersion, operation } = request;
    const { profile } = apiVersion;
    const owner = call.ids.at(-1);
    const found = filter(this.#engine, call.tenant, file, owner, call.query, profile.expandParameter);
    const { map_by, omits = {} } = file.list ?? {};
    const omitted = Object.keys(omits).filter((name) => holds(omits[name], this.#engine.callScope(call, file)));
    const show = (resource: StoredResource) => this.#show(request, call, resource, omitted);
    if (map_by !== undefined) {
      const entries = found.map(show).map((shown) => [String(shown[map_by]), shown] as const);
      // Of several under one name, the latest.
      return this.#respond(request, Object.fromEntries(entries.reverse()));
    }
    const described = successOf(operation);
    const key = file.id ?? "id";
    const headers = buildResponse(operation, { status: 200, described, example: undefined }, { body: {} }).headers;
    const body = profile.withResource(
      {},
      found.map(({ id, data }) => ({ id: data[key] ?? id, [STORED]: id })),
    );
    const page = profile.paginate({ operation, query: call.query, body, headers });
    if (page !== undefined && "problem" in page)
      throw Rejection.of(400, "pagination", page.problem, ["query", page.parameter]);
    const ids = (page === undefined ? found : (profile.resource(page.body) as Fields[])).map((one) =>
      page === undefined ? (one as StoredResource).id : String((one as Fields)[STORED]),
    );
    const limit = maxItems(apiVersion, described) ?? Infinity;
    const shown = ids.slice(0, limit).map((id) => show(call.tenant.store.get(id)!));
    const made = this.#respond(request, shown);
    if (page !== undefined) setHeaders(made, page.headers);
    return made;
  }

  /** The success of an operation with data in the API's envelope, fitted to the version. */
  #respond({ apiVersion, operation }: ParsedRequest, data: unknown): MockResponse {
    const { profile } = apiVersion;
    const described = successOf(operation);
    const [example] = described.examples.values();
    const envelope = profile.withResource(example ?? {}, data);
    const projector = this.#projectors.get(apiVersion) ?? new Projector(apiVersion.document);
    this.#projectors.set(apiVersion, projector);
    const body = described.schema === undefined ? envelope : projector.project(described.schema, envelope);
    // A version that has no form for a resource does not have the resource.
    if (body === undefined) throw notFound();
    return buildResponse(
      operation,
      { status: Number(described.status) || 200, described, example: undefined },
      { body },
    );
  }
}

const STORED = " stored";

function successOf(operation: Operation): DescribedResponse {
  const described = operation.responses.find(({ status }) => status.startsWith("2"));
  if (described === undefined) throw new Error(`${operation.id} documents no success.`);
  return described;
}

/** The longest list that the schema allows. */
function maxItems({ document, profile }: ApiVersion, { schema }: DescribedResponse): number | undefined {
  const envelope =
    schema && new Projector(document).schemaAt(schema, Object.keys(profile.withResource({}, null) as object));
  return typeof envelope?.["maxItems"] === "number" ? envelope["maxItems"] : undefined;
}

const notFound = (): Rejection => Rejection.of(404, "not-found", "No such resource", ["path"]);

/** The documented example of an error, or the API's usual error. */
function failed(operation: Operation, { status, code, message, example }: RequestFailure): MockResponse {
  const described = findResponse(operation, status);
  if (example === undefined || described === undefined) throw Rejection.of(status, code, message, ["path"]);
  return buildResponse(operation, { status, described, example });
}
