/** Numbers whose name says money state their unit. */
const MONEY = /(^|_)(amount|balance|limit|fee|credit)(_|$)/;
const NOT_MONEY = /(^page_limit$|score)/;

export default function describedMoney(properties, _options, { path }) {
  return Object.entries(properties ?? {})
    .filter(([name, property]) => MONEY.test(name) && !NOT_MONEY.test(name) && isNumber(property))
    .filter(([, property]) => !/\b(cents?|percent)\b/i.test(property.description ?? ""))
    .map(([name]) => ({
      message: `An amount needs its unit: say "cents" (or "percent") in the description of "${name}".`,
      path: [...path, name],
    }));
}

const isNumber = (property) => [property?.type].flat().some((type) => type === "number" || type === "integer");
