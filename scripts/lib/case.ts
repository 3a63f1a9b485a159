/** `PRODUCT_UNAVAILABLE` → `product-unavailable`: the names of examples. */
export const kebabCase = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
