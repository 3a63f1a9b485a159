/** Numbers whose name says money, and maps from currencies to numbers, state their unit. */
const MONEY = /(^|_)(amount|balance|limit|fee|credit)(_|$)/;
const NOT_MONEY = /(^page_limit$|score)/;
/** What a map by currency says about its keys. */
const CURRENCY = "^[a-z]{3}$";

export default function describedMoney(properties, _options, { path }) {
  return Object.entries(properties ?? {})
    .filter(([name, property]) => isAmount(name, property) || isByCurrency(property))
    .filter(([, property]) => !/\b(cents?|percent)\b/i.test(property.description ?? ""))
    .map(([name]) => ({
      message: `An amount needs its unit: say "cents" (or "percent") in the description of "${name}".`,
      path: [...path, name],
    }));
}

const isAmount = (name, property) => MONEY.test(name) && !NOT_MONEY.test(name) && isNumber(property);

const isByCurrency = (property) =>
  property?.propertyNames?.pattern === CURRENCY && isNumber(property.additionalProperties);

const isNumber = (property) => [property?.type].flat().some((type) => type === "number" || type === "integer");
