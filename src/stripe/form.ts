/** Form encoding as Stripe reads it, for bodies and queries: `account_holder[type]=customer&permissions[0]=balances`. */

/**
 * Objects become brackets and lists indexes; points in time become seconds. Undefined is left out. Null, an empty text and
 * an empty list are sent as an empty value, which clears what was set before. An empty object has nothing to send.
 *
 * @throws TypeError for what has no such form: a function, a symbol, NaN, a name with brackets, a broken surrogate.
 */
export function encodeForm(fields: object): string {
  const pairs: string[] = [];
  // `expand[]` is how the description spells the list `expand`.
  for (const [name, value] of Object.entries(fields)) append(pairs, encodeName(name.replace(/\[\]$/, "")), value);
  return pairs.join("&");
}

function append(pairs: string[], name: string, value: unknown): void {
  if (value === undefined) return;
  const items = Array.isArray(value) ? value.filter((item) => item !== undefined) : [];
  if (items.length > 0) {
    items.forEach((item, index) => append(pairs, `${name}[${index}]`, item));
  } else if (typeof value === "object" && value !== null && !(value instanceof Date) && !Array.isArray(value)) {
    for (const [key, inner] of Object.entries(value)) append(pairs, `${name}[${encodeName(key)}]`, inner);
  } else {
    pairs.push(`${name}=${encodeURIComponent(textOf(value))}`);
  }
}

function encodeName(name: string): string {
  if (name === "" || /[[\]]/.test(name)) throw new TypeError("A name is empty or has brackets.");
  return encodeURIComponent(name);
}

function textOf(value: unknown): string {
  if (value === null || Array.isArray(value)) return "";
  if (value instanceof Date) return textOf(Math.floor(value.getTime() / 1000));
  const isPlain = typeof value === "string" || typeof value === "boolean";
  if (!isPlain && !Number.isFinite(value)) throw new TypeError("A value has no text.");
  return String(value);
}
