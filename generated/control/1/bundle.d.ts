/** Generated from the bundles by scripts/generate/bundle-index.ts. Do not edit. */
declare const document: object;
export default document;
