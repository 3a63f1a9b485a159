/** What scripts/types.ts derives from a description, on a small one that has every case. */
import { beforeAll, describe, expect, test } from "vitest";
import type { Document, Node } from "../../scripts/lib/document.ts";
import { describeProperties } from "../../scripts/generate/types/inherit-descriptions.ts";
import { printFacts } from "../../scripts/generate/types/print-api.ts";
import { buildManifest } from "../../scripts/generate/manifest.ts";
import { printOperations } from "../../scripts/generate/print-operations.ts";
import { printExpansions } from "../../scripts/generate/types/print-expansions.ts";
import { readOperations } from "../../scripts/lib/operations.ts";
import { printTypes } from "../../scripts/types.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: Node) => ({ content: { "application/json": { schema } } });
const body = (schema: Node) => ({ required: true, ...json(schema) });
const answer = (schema: Node, headers: Node = {}) => ({ 200: { description: "", headers, ...json(schema) } });
const id = (name: string, pattern?: string) => ({
  name,
  in: "path",
  required: true,
  schema: { type: "string", ...(pattern !== undefined && { pattern }) },
});
const expand = (...names: string[]) => ({
  name: "expand[]",
  in: "query",
  schema: { type: "array", items: { type: "string", enum: names } },
});

const thing = { type: "object", required: ["id"], properties: { id: { type: "string" } } };
const variant = (kind: string, properties: Node = {}) => ({
  type: "object",
  required: ["kind", "state"],
  properties: { kind: { type: "string", const: kind }, state: { type: "string", enum: [`${kind}-on`] }, ...properties },
});

const DOCUMENT: Document = {
  openapi: "3.1.1",
  info: { title: "Test", version: "2030-01-01" },
  servers: [{ url: "https://dev.example.test" }, { url: "https://production.example.test" }],
  paths: {
    "/things": {
      get: {
        operationId: "listThings",
        parameters: [
          { name: "page_cursor", in: "query", schema: { type: "string" } },
          { name: "color", in: "query", schema: ref("Color") },
          expand("owner", "parts", "parts.maker", "alias"),
        ],
        responses: answer(
          { type: "object", required: ["data"], properties: { data: { type: "array", items: ref("Thing") } } },
          {
            "Request-Id": { schema: { type: "string" } },
            "Total-Count": { schema: { type: "integer" } },
            "Thing-State": { schema: { type: "string", enum: ["new"] } },
          },
        ),
      },
      post: {
        operationId: "createThing",
        "x-async": true,
        parameters: [{ name: "Idempotency-Key", in: "header", schema: { type: "string" } }],
        requestBody: body(ref("ThingCreateRequest")),
        responses: { ...answer(ref("Thing")), 400: { description: "" } },
      },
    },
    "/things/{thing_id}": {
      parameters: [id("thing_id", "^thg_")],
      get: { operationId: "retrieveThing", responses: answer(ref("Thing")) },
    },
    "/things/{thing_id}/file": {
      parameters: [id("thing_id", "^thg_")],
      get: {
        operationId: "downloadThing",
        responses: { 200: { description: "", content: { "text/csv": { schema: { type: "string" } } } } },
      },
    },
    "/old/{thing_id}": {
      parameters: [id("thing_id", "^old_")],
      get: { operationId: "retrieveOld", responses: answer(thing) },
    },
    "/free/{name}": { parameters: [id("name")], get: { operationId: "retrieveFree", responses: answer(thing) } },
  },
  components: {
    schemas: {
      Color: { type: "string", enum: ["red", "green"] },
      Address: {
        type: "object",
        required: ["lines"],
        properties: { lines: { type: "array", items: { type: "string" } }, color: ref("Color") },
      },
      Metadata: { type: "object", additionalProperties: true },
      ThingCreateRequest: {
        type: "object",
        required: ["color"],
        properties: {
          color: ref("Color"),
          address: ref("Address"),
          metadata: ref("Metadata"),
          size: { type: "integer", default: 1 },
          tag: { type: ["string", "null"], enum: ["x", null] },
        },
      },
      Thing: {
        type: "object",
        required: ["color"],
        properties: {
          color: ref("Color"),
          mood: { type: ["string", "null"], enum: ["good", null] },
          level: { type: "integer", enum: [1, 2] },
          address: ref("Address"),
          metadata: ref("Metadata"),
          shape: ref("Shape"),
          error: ref("ThingError"),
          origin: ref("OriginAlias"),
          origins: { type: "array", items: { oneOf: [ref("Origin"), ref("Owner")] } },
          owner: ref("OwnerExpandable"),
          parts: { type: ["array", "null"], items: ref("PartExpandable") },
          aka: { "x-expandable": ["alias", "not-allowed"], oneOf: [{ type: "string" }, ref("Owner")] },
          other: { "x-expandable": "not-allowed", oneOf: [{ type: "string" }, ref("Owner")] },
        },
      },
      Shape: { discriminator: { propertyName: "kind" }, oneOf: [ref("Round"), ref("Square")] },
      Round: variant("round"),
      Square: {
        ...variant("square"),
        properties: { ...variant("square").properties, kind: { type: "string", enum: ["square", "cube"] } },
      },
      ThingError: {
        oneOf: [
          { type: "object", required: ["code"], properties: { code: { type: "integer", const: 1 } } },
          { type: "null" },
        ],
      },
      Origin: { ...thing, type: ["object", "null"] },
      OriginAlias: ref("Origin"),
      Owner: thing,
      OwnerExpandable: { "x-expandable": "owner", oneOf: [{ type: "string" }, ref("Owner"), { type: "null" }] },
      PartExpandable: { "x-expandable": "parts", oneOf: [{ type: "string" }, ref("Part")] },
      Part: {
        type: "object",
        properties: { maker: { "x-expandable": "maker", oneOf: [{ type: "string" }, ref("Owner")] } },
      },
    },
  },
  webhooks: {
    "thing.create": { post: { operationId: "onThing", requestBody: body(ref("Event")), responses: answer(thing) } },
  },
};
DOCUMENT.components.schemas!.Event = {
  type: "object",
  required: ["type"],
  properties: { type: { type: "string", enum: ["thing.create"] } },
};

const placesIn = (document: Document): string =>
  printExpansions(document, readOperations(document)).replaceAll(/\s+/g, " ");

let types: string;
beforeAll(async () => {
  const api = { id: "test", name: "test", version: "2030-01-01", root: "", generated: "" };
  types = Object.values(await printTypes(api, DOCUMENT))
    .join("\n")
    .replaceAll(/\s+/g, " ");
});

describe("types", () => {
  test("an answer's enums are open", () => {
    expect(types).toContain(`export type Color = ("red" | "green") | (string & {});`);
    expect(types).toContain(`level?: (1 | 2) | (number & {});`);
  });

  test("a nullable one keeps its null", () => expect(types).toContain(`mood?: "good" | (string & {}) | null;`));

  test("names do not include null: it stands where they are used", () => {
    expect(types).toContain(`export type ThingError = { /** @constant */ code: 1; };`);
    expect(types).toContain(`error?: ThingError | null;`);
    expect(types).toContain(`export type OwnerExpandable = string | Owner;`);
    expect(types).toContain(`export type Origin = { id: string; };`);
    expect(types).toContain(`origin?: OriginAlias | null;`);
    expect(types).toContain(`origins?: (Origin | Owner | null)[];`);
  });

  test("a response header's and a webhook's are open too", () => {
    expect(types).toContain(`"Thing-State"?: "new" | (string & {});`);
    expect(types).toContain(`export type Event = { type: "thing.create" | (string & {}); };`);
  });

  test("a request's are closed: the schema that both sides use is written twice", () => {
    expect(types).toContain(`export type ColorInput = "red" | "green";`);
    expect(types).toContain(`export type ThingCreateRequest = { color: "red" | "green";`);
    expect(types).toContain(`color?: "red" | "green"; "expand[]"?`);
    expect(types).toContain(`tag?: ("x" | null) | undefined;`);
  });

  test("what is the same on both sides is written once", () => {
    expect(types).not.toContain("MetadataInput");
    expect(types).toContain(`metadata?: Metadata | undefined;`);
  });

  test("the tags of variants are closed, their other enums are open", () => {
    expect(types).toContain(`kind: "round"; state: "round-on" | (string & {});`);
    expect(types).toContain(`kind: "square" | "cube";`);
    expect(types).toContain(`code: 1;`);
  });

  test("a request's arrays are readonly and its optional properties may be undefined", () => {
    expect(types).toContain(
      `export type AddressInput = { lines: readonly string[]; color?: ("red" | "green") | undefined; };`,
    );
    expect(types).toContain(`export type Address = { lines: string[]; color?: ("red" | "green") | (string & {}); };`);
  });

  test("a default does not make a property required", () => expect(types).toMatch(/size\?: number \| undefined;/));

  test("a name that the sent form needs may not be taken", async () => {
    const taken = structuredClone(DOCUMENT);
    taken.components.schemas!.ColorInput = { type: "string" };
    const api = { id: "test", name: "test", version: "1", root: "", generated: "" };
    await expect(printTypes(api, taken)).rejects.toThrow(/needs the name ColorInput, which is taken/);
  });
});

describe("facts", () => {
  const facts = printFacts(DOCUMENT).replaceAll(/\s+/g, " ");

  test("lists, pollables", () => {
    expect(facts).toContain(`lists: "/things";`);
    const document = structuredClone(DOCUMENT);
    const status = { type: "string", enum: ["open", "done"], "x-final-states": ["done"] };
    document.components.schemas!.Thing = { type: "object", properties: { status } };
    const withStates = printFacts(document).replaceAll(/\s+/g, " ");
    expect(/ final: ([^;]*);/.exec(withStates)?.[1]).toBe(`"/things/{thing_id}"`);
    expect(withStates).toContain(`pollables: { "/things": "/things/{thing_id}"; };`);
  });

  test("routes, by verb: the operation and its summary", () => {
    const document = structuredClone(DOCUMENT);
    document.paths["/things"]!.post.summary = "Create a thing";
    const routes = printFacts(document).replaceAll(/\s+/g, " ");
    expect(routes).toContain(
      `post: { "/things": ["createThing","Create a thing"]; }; put: { }; patch: { }; delete: { }; };`,
    );
  });

  test("calls, with the documentation that an editor shows", () => {
    expect(facts).toContain(`createThing: ["post", "/things"];`);
    expect(facts).toContain("`POST /things`");
    expect(facts).toContain("With its idempotency key, retried after a failed connection");
  });

  test("expansions: by every name that is allowed, in items, and within what is expanded", () => {
    expect(facts).toContain(`"GET /things": { data: Expansions.ListThings };`);
    const places = placesIn(DOCUMENT);
    expect(places).toContain(
      `export interface ListThings { "owner": "owner"; "parts": { "$names": "parts"; "maker": "parts.maker"; }; "aka": "alias"; }`,
    );
    // Nothing can be expanded there: the name is never requested, so that what is returned are ids.
    expect(facts).toContain(`"GET /things/{thing_id}": Expansions.RetrieveThing;`);
    expect(places).toContain(
      `export interface RetrieveThing { "owner": "owner"; "parts": "parts"; "aka": "alias" | "not-allowed"; "other": "not-allowed"; }`,
    );
  });

  test("expansions whose names are paths, and that a body asks for", () => {
    const names = { type: "array", items: { type: "string", enum: ["owner", "parts.data.owner"] } };
    const owner = { "x-expandable": true, oneOf: [{ type: "string" }, ref("Owner")] };
    const part = { type: "object", properties: { owner } };
    const whole = {
      type: "object",
      properties: {
        owner,
        other: part,
        parts: { type: "object", properties: { data: { type: "array", items: part } } },
      },
    };
    const form = { "application/x-www-form-urlencoded": { schema: ref("Form") } };
    const post = { operationId: "createWhole", requestBody: { content: form }, responses: answer(whole) };
    const schemas = { Owner: thing, Form: { type: "object", properties: { expand: ref("Names") } }, Names: names };
    const document = { ...DOCUMENT, paths: { "/wholes": { post } }, components: { schemas }, webhooks: {} };
    expect(placesIn(document as unknown as Document)).toContain(
      `export interface CreateWhole { "owner": "owner"; "parts": { "data": { "owner": "parts.data.owner"; }; }; }`,
    );
  });
});

test("a property that only refers to a schema has its description", () => {
  const properties = {
    id: ref("Id"),
    state: { oneOf: [ref("State"), { type: "null" }] },
    own: { ...ref("Id"), description: "Its own." },
    either: { oneOf: [ref("Id"), ref("State")] },
    plain: { type: "string" },
  };
  const schemas = {
    Id: { type: "string", description: "An id." },
    State: { type: "string", description: "How far it is." },
    Thing: { properties },
  };
  describeProperties({ components: { schemas } } as unknown as Document);
  const described = Object.entries(properties as Record<string, Node>).map(([name, node]) => [name, node.description]);
  expect(Object.fromEntries(described)).toEqual({ id: "An id.", state: "How far it is.", own: "Its own." });
});

describe("operations", () => {
  const source = printOperations(DOCUMENT);
  const table = JSON.parse(source.slice(source.indexOf("= {") + 2, source.indexOf(" as const"))) as Node;

  test("facts for the time when the client runs", () => {
    expect(table).toEqual({
      version: "2030-01-01",
      servers: { dev: "https://dev.example.test", production: "https://production.example.test" },
      patterns: { thing_id: "^thg_", name: "^[^/]+$", "/old/{thing_id} thing_id": "^old_" },
      headers: "request-id thing-state total-count#",
      statuses: ["200", "200 400"],
      operations: [
        "0things GET0 POST1k",
        "1{thing_id} GET0",
        "2file GETdownloadThing0t",
        "0old/{thing_id} GET0",
        "0free/{name} GET0",
      ].join(),
    });
  });
});

test("the manifest lists each operation with the versions that have it", () => {
  const older = structuredClone(DOCUMENT);
  delete older.paths["/free/{name}"];
  const manifest = buildManifest([
    { version: "1", operations: readOperations(older) },
    { version: "2", operations: readOperations(DOCUMENT) },
  ]);
  expect(manifest.operations).toHaveLength(6);
  expect(manifest.operations[0]).toEqual({
    operationId: "listThings",
    method: "GET",
    path: "/things",
    versions: ["1", "2"],
  });
  expect(manifest.operations.at(-1)).toMatchObject({ operationId: "retrieveFree", versions: ["2"] });
});
