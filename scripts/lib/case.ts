/** `PRODUCT_UNAVAILABLE` → `product-unavailable`: the names of examples. */
export const kebabCase = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");

/** `createPayment` and `CREATE_PAYMENT` → `CreatePayment`: the names of components. */
export const pascalCase = (text: string): string =>
  text
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join("");
