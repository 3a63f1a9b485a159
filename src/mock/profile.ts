/** What the mock must know about an API that its OpenAPI description cannot say. */

/** A refusal for which the description has no example. */
export interface Fault {
  /** HTTP status. */
  status: number;
  /** For people. */
  message: string;
}

export interface ApiProfile {
  /** The header with which a caller chooses a dated version. */
  versionHeader: string;
  requestIdHeader: string;
  /** What a request id starts with. */
  requestIdPrefix: string;
  /** What a credential must look like, beyond being there. */
  keyPattern: RegExp;
  /** The example with which an invalid request is answered, by status; the first of that status when not listed. */
  refusals: Record<number, string>;
  /** The API's own error body for a fault without an example. */
  envelope(fault: Fault): unknown;
}
