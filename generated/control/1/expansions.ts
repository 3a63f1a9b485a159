/** Generated from the bundle of control@1 by scripts/types.ts. Do not edit. */

export declare namespace Expansions {
}
