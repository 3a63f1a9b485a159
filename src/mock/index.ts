/** `linkspec/mock`: the documented responses of the described APIs, on your machine. */
export { createMockFetch } from "./adapters/fetch.ts";
export { createControlClient } from "../control/client.ts";
export { createMswHandlers } from "./adapters/msw.ts";
export { startMock } from "./adapters/server.ts";
export { SetupError } from "../openapi/error.ts";
export type { MockControls } from "./adapters/controls.ts";
export type {
  ResponseOf,
  ApiName,
  DescribedOf,
  DescribedVersion,
  GatewayStatus,
  OperationIdOf,
  VersionOf,
} from "./apis/operation-types.ts";
export type { SetupErrorCode } from "../openapi/error.ts";
export type { RequestConditions } from "./response/match-request.ts";
export type { ControlClient } from "../control/client.ts";
export type { FaultOptions } from "./session/faults.ts";
export type { MockFetch, MockFetchOptions } from "./adapters/fetch.ts";
export type { LogEntry } from "./adapters/log-entry.ts";
export type { MockSettings } from "./mock.ts";
export type { MswHttp, MswOptions } from "./adapters/msw.ts";
export type { RecordedRequest } from "./session/call-history.ts";
export type { ListenOptions, Listening, MockServer, MockServerOptions } from "./adapters/server.ts";
export type { Violation } from "../openapi/validation/validator.ts";
