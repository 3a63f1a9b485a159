/** Any object of a description while Redocly walks it. */
export type Node = Record<string, any>;

/** The part of Redocly's walk context that the decorators use. */
export interface WalkContext {
  resolve(ref: { $ref: string }): { node: Node | undefined };
  /** Reports a problem at the place of the node that is visited. */
  report(problem: { message: string; location: unknown }): void;
  location: unknown;
}
