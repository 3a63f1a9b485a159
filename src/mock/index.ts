/** `linkspec/mock`: the described APIs, answering on your machine. */
export { createMockFetch } from "./fetch.ts";
export { createMswHandlers } from "./msw.ts";
export { startMock } from "./server.ts";
export { startVerifyProxy, verifyHar } from "./verify/index.ts";
export { MockError } from "./error.ts";
export type { MockControls } from "./controls.ts";
export type { AnswerOf, ApiName, DescribedOf, DescribedVersion, OperationIdOf, VersionOf } from "./described.ts";
export type { MockErrorCode } from "./error.ts";
export type { FaultOptions } from "./faults.ts";
export type { MockFetch, MockFetchOptions } from "./fetch.ts";
export type { LogEntry } from "./log.ts";
export type { MockSettings } from "./mock.ts";
export type { MswHttp, MswOptions } from "./msw.ts";
export type { RecordedRequest } from "./recorder.ts";
export type { ListenOptions, Listening, MockServer, MockServerOptions } from "./server.ts";
export type {
  CountedDifference,
  DifferenceKind,
  VerifyHarOptions,
  VerifyOptions,
  VerifyProxy,
  VerifyProxyOptions,
  VerifyReport,
} from "./verify/index.ts";
export type { Violation } from "./validator.ts";
