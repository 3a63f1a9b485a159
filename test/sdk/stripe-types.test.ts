/**
 * The objects of Stripe as the official package declares them, compared with the description of the same version: every
 * property is described, with the same nullability and the same values, or the difference is listed with its reason.
 */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { bundleOf, deref, type Node } from "../support/bundles.ts";
import { readDeclared, type Declared } from "../support/declarations.ts";

const FOLDER = "node_modules/stripe/esm/resources";
const LIST = "test/fixtures/stripe-sdk-differences.yaml";
const listed = parse(readFileSync(LIST, "utf8")) as { difference: string; reason: string }[];
const { document } = bundleOf("stripe@2026-10-28.endive");

/** [name of the schema, file of the package, name of the interface] */
const OBJECTS: [string, string, string][] = [
  ["Session", "FinancialConnections/Sessions.d.ts", "Session"],
  ["Account", "FinancialConnections/Accounts.d.ts", "Account"],
  ["AccountOwner", "FinancialConnections/AccountOwners.d.ts", "AccountOwner"],
  ["AccountOwnership", "FinancialConnections/AccountOwnerships.d.ts", "AccountOwnership"],
  ["Authorization", "FinancialConnections/Authorizations.d.ts", "Authorization"],
  ["Transaction", "FinancialConnections/Transactions.d.ts", "Transaction"],
  ["AccountEvent", "Events.d.ts", "FinancialConnectionsAccountCreatedEvent"],
  ["AuthorizationEvent", "Events.d.ts", "FinancialConnectionsAuthorizationUpcomingDeactivationEvent"],
  ["ThinAccountEvent", "V2/Core/Events.d.ts", "V1FinancialConnectionsAccountCreatedEvent"],
  ["SessionCreateRequest", "FinancialConnections/Sessions.d.ts", "FinancialConnections.SessionCreateParams"],
  ["AccountRefreshRequest", "FinancialConnections/Accounts.d.ts", "FinancialConnections.AccountRefreshParams"],
  ["AccountSubscribeRequest", "FinancialConnections/Accounts.d.ts", "FinancialConnections.AccountSubscribeParams"],
  ["AccountUnsubscribeRequest", "FinancialConnections/Accounts.d.ts", "FinancialConnections.AccountUnsubscribeParams"],
  ["AccountDisconnectRequest", "FinancialConnections/Accounts.d.ts", "FinancialConnections.AccountDisconnectParams"],
];

/** Types of events: an interface declares one of the type's values, the schema all of them; another test compares them. */
const isEventType = (path: string) => path.endsWith("Event.type");

interface Described {
  optional: boolean;
  nullable: boolean;
  values: string[];
  schema: unknown;
}

/** A schema without references, and the branches of its unions and combinations. */
function branchesOf(schema: unknown): Node[] {
  const node = deref(document, schema as Node);
  const parts = [node.oneOf, node.anyOf, node.allOf].flat().filter((part) => part !== undefined) as Node[];
  return [node, ...parts.flatMap(branchesOf)];
}

const typesOf = ({ type }: Node): string[] => [type ?? []].flat() as string[];
const isNullable = (schema: unknown) => branchesOf(schema).some((branch) => typesOf(branch).includes("null"));

/** The items of an array; any other schema as it is. */
function itemOf(schema: unknown): unknown {
  const items = branchesOf(schema).find((branch) => branch.items)?.items as unknown;
  return items === undefined ? schema : itemOf(items);
}

function valuesOf(schema: unknown): string[] {
  const values = branchesOf(itemOf(schema)).flatMap((branch) => [branch.const ?? [], branch.enum ?? []].flat());
  return [...new Set(values.filter((value) => typeof value === "string"))];
}

/** The properties of all branches: one is optional unless every branch that is an object requires it. */
function describedOf(schema: unknown): Map<string, Described> {
  const objects = branchesOf(itemOf(schema)).filter((branch) => branch.properties);
  const names = new Set(objects.flatMap((branch) => Object.keys(branch.properties as object)));
  return new Map(
    [...names].map((name) => {
      const schemas = objects.flatMap((branch) => (branch.properties as Node)[name] ?? []) as unknown[];
      return [
        name,
        {
          optional: !objects.every((branch) => (branch.required as string[] | undefined)?.includes(name)),
          nullable: schemas.some(isNullable),
          values: [...new Set(schemas.flatMap(valuesOf))],
          schema: schemas[0],
        },
      ];
    }),
  );
}

const isExpandable = (schema: unknown) => branchesOf(schema).some((branch) => "x-expandable" in branch);

function differences(path: string, declared: Declared, schema: unknown): string[] {
  const described = describedOf(schema);
  const extra = [...described.keys()]
    .filter((name) => !declared.has(name))
    .map((name) => `${path}.${name}: undeclared`);
  const found = [...declared].flatMap(([name, property]) => {
    const place = `${path}.${name}`;
    const own = described.get(name);
    if (own === undefined) return [`${place}: undescribed`];
    const state = (each: { optional: boolean; nullable: boolean }) =>
      `${each.optional ? "optional" : "required"}${each.nullable ? ", nullable" : ""}`;
    const values = [...new Set(property.values)].sort().join(" ");
    const ownValues = own.values.toSorted().join(" ");
    return [
      ...(state(property) === state(own) ? [] : [`${place}: ${state(own)} instead of ${state(property)}`]),
      // Where the package declares plain text, the description may list what is documented.
      ...(values === "" || values === ownValues || isEventType(place)
        ? []
        : [`${place}: values "${ownValues}" instead of "${values}"`]),
      ...(property.properties && !isExpandable(own.schema) ? differences(place, property.properties, own.schema) : []),
    ];
  });
  return [...extra, ...found];
}

const isDescribed = ([schema]: [string, string, string]) => document.components.schemas[schema] !== undefined;

const all = OBJECTS.filter(isDescribed).flatMap(([schema, file, name]) =>
  differences(schema, readDeclared(`${FOLDER}/${file}`, name), document.components.schemas[schema] as Node),
);

test("the objects of the official package are described as it declares them, except for what is listed", () => {
  expect(all.toSorted()).toEqual(listed.map(({ difference }) => difference).toSorted());
});

test.each(listed)("$difference has a reason", ({ reason }) => {
  expect(reason.length).toBeGreaterThan(20);
});

test("the package declares no other object of Financial Connections", () => {
  const names = ["Session", "Account", "AccountOwner", "AccountOwnership", "Authorization", "Transaction"];
  const index = readFileSync(`${FOLDER}/FinancialConnections/index.d.ts`, "utf8");
  const exported = [...index.matchAll(/export \{ (\w+) \} from/g)].map(([, name]) => name);
  expect(exported.filter((name) => !name?.endsWith("Resource")).sort()).toEqual(names.sort());
});

test("a property that is missing, nullable or of other values is found", () => {
  const declared = readDeclared(`${FOLDER}/FinancialConnections/Accounts.d.ts`, "Account");
  const { Account } = document.components.schemas as Record<string, Node>;
  const { last4: _, ...rest } = (Account as Node).properties as Record<string, Node>;
  const changed = {
    ...Account,
    properties: { ...rest, created: { type: ["integer", "null"] }, status: { type: "string", enum: ["active"] } },
  };
  expect(differences("Account", declared, changed)).toEqual(
    expect.arrayContaining([
      "Account.last4: undescribed",
      "Account.created: required, nullable instead of required",
      'Account.status: values "active" instead of "active disconnected inactive"',
    ]),
  );
});
