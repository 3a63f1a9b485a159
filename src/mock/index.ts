/** `linkspec/mock`: the described APIs, answering on your machine. */
export { createMockFetch } from "./fetch.ts";
export { startMock } from "./server.ts";
export { MockError } from "./error.ts";
export type { MockFetch, MockFetchOptions } from "./fetch.ts";
export type { MockServer, MockServerOptions } from "./server.ts";
export type { MockControls } from "./controls.ts";
export type { Override } from "./overrides.ts";
export type { RecordedRequest } from "./recorder.ts";
export type { Violation } from "./validator.ts";
export type { ApiName } from "./apis/index.ts";
