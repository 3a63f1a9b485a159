/** Any object of a description while Redocly walks it. */
export type Node = Record<string, any>;

/** The part of Redocly's walk context that the decorators use. */
export interface WalkContext {
  resolve(ref: { $ref: string }): { node: Node | undefined };
}
