/** What a test can select in a mock of one version and of several. */
import { createMockFetch } from "../../src/mock/index.ts";

const latest = createMockFetch({ api: "stripe", version: "2026-10-28.endive" });
latest.next("createSession", { status: 200, example: "open" });
// @ts-expect-error: only the preview has this example.
latest.next("createSession", { status: 200, example: "relink" });
// @ts-expect-error: the operation returns no such status.
latest.next("createSession", { status: 404 });

const every = createMockFetch({ api: "stripe" });
every.next("createSession", { status: 400, example: "parameter-missing" });
every.next("createSession", { status: 200, example: "relink" });
// @ts-expect-error: no version has this example.
every.next("createSession", { status: 200, example: "parameter-missing" });
// @ts-expect-error: only some versions have this operation.
every.next("retrieveAuthorization", { status: 200 });
