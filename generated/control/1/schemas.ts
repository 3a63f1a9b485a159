/** Generated from the bundle of control@1 by scripts/types.ts. Do not edit. */

export declare namespace Schemas {
    /** @description Which requests a response is for. All conditions must hold. */
    export type RequestConditions = {
        /** @description Properties of the body with their values, nested ones included. Others do not matter. */
        body?: unknown | undefined;
        /** @description Path parameters with their values. */
        path?: {
            [key: string]: string;
        } | undefined;
        /** @description Query parameters with their values. */
        query?: {
            [key: string]: string;
        } | undefined;
        /** @description Headers with their values. The case of a name does not matter. */
        headers?: {
            [key: string]: string;
        } | undefined;
        /** @description The API key. */
        key?: string | undefined;
    };
    /** @description A documented response, chosen by status or by the name of its example, or a body of the test's own. */
    export type ResponseChoice = {
        /** @description A documented status, or one that a gateway responds with. The default is the status that has the example. */
        status?: number | undefined;
        /** @description The name of a documented example. The default is the one that fits the request. */
        example?: string | undefined;
        /** @description A body in place of an example. It is validated; what is wrong is in `sl-violations`. */
        body?: unknown | undefined;
        /** @description Headers over the documented ones. */
        headers?: {
            [key: string]: string;
        } | undefined;
        /** @description How long to wait before the response, in milliseconds. */
        delay?: number | undefined;
        /** @description Whether to break the connection in place of a response. */
        networkError?: boolean | undefined;
        /** @description Which requests a response is for. All conditions must hold. */
        when?: RequestConditions | undefined;
    };
    export type NextResponses = {
        /** @description The operationId. */
        operation: string;
        /** @description One response for each of the next requests. */
        responses: readonly ResponseChoice[];
    };
    /** @description The request has taken effect. */
    export type Done = {
        /** @constant */
        status: "ok";
    };
    export type ControlError = {
        error: {
            /** @description What went wrong, for programs. */
            code: string;
            /** @description What went wrong and what to do, for people. */
            message: string;
        };
    };
    export type StandingResponse = {
        /** @description The operationId. */
        operation: string;
        /** @description A documented response, chosen by status or by the name of its example, or a body of the test's own. */
        response: ResponseChoice;
    };
    export type Violation = {
        /** @description The path of the value, starting with `request` or `response`. */
        location: string[];
        severity: ("Error" | "Warning") | (string & {});
        /** @description The JSON Schema keyword, or a rule of linkspec. */
        code: string;
        /** @description A sentence without the value. */
        message: string;
        /** @description The property that is missing or not described. */
        property?: string;
        /** @description The types or the format that the value should have. */
        expected?: string[];
    };
    /** @description A request as the server received it, with a summary of the response. */
    export type RecordedRequest = {
        /** @description Missing for a request that matches no operation. */
        operationId?: string;
        method: string;
        path: string;
        /** @description Names and values in the order in which they were sent. */
        query: string[][];
        /** @description By name in lowercase, without credentials. */
        headers: {
            [key: string]: string;
        };
        /** @description Parsed if it is JSON or a form, otherwise text. Missing if nothing was sent. */
        body?: unknown;
        /** @description The status of the response. */
        status: number;
        /** @description The name of the example that was the response. */
        example?: string;
        /** @description What does not match the description of the API. */
        violations: Violation[];
    };
    export type RequestList = {
        requests: RecordedRequest[];
    };
    export type Health = {
        /** @constant */
        status: "ok";
        /** @description What is served, the oldest version of each API first. */
        versions: {
            api: string;
            version: string;
        }[];
    };
    export type Clock = {
        /**
         * Format: date-time
         * @description The time of the sandbox in UTC.
         */
        now: string;
        mode: ("real" | "manual") | (string & {});
    };
    /** @description A number with a unit, such as `90 seconds`, `2 days` or `1 hour`, or milliseconds as a number. */
    export type Duration = string | number;
    export type Advance = {
        /** @description A number with a unit, such as `90 seconds`, `2 days` or `1 hour`, or milliseconds as a number. */
        duration: string | number;
    };
    export type Settle = {
        /** @description A number with a unit, such as `90 seconds`, `2 days` or `1 hour`, or milliseconds as a number. */
        limit?: (string | number) | undefined;
    };
    export type StoredResource = {
        id: string;
        /** @description As the behavior files name it. */
        kind: string;
        /** @description The resource as it is stored, regardless of a dated version. */
        data: {
            [key: string]: unknown;
        };
    };
    export type ResourceList = {
        resources: StoredResource[];
    };
    /** @description Values by the path of the property. */
    export type Properties = {
        [key: string]: unknown;
    };
    export type Failure = {
        /** @description The `sub_type` of a documented error of the resource. */
        subType: string;
    };
    export type NextFailure = {
        /** @description The kind of the resource, as the behavior files name it. */
        kind: string;
        /** @description The `sub_type` of a documented error of the resource. */
        subType: string;
    };
    export type FlowEnd = {
        /**
         * @description The default is `complete`.
         * @enum {string}
         */
        outcome?: ("complete" | "abandon" | "fail") | undefined;
        /** @description What was chosen, such as a list of accounts. The default is everything. */
        details?: {
            [key: string]: unknown;
        } | undefined;
    };
    export type Delivery = {
        id: string;
        /** @description ID of the subscription. */
        webhook: string;
        /** @description The event type. */
        type: string;
        url: string;
        /** @description The exact body that is signed and sent. */
        body: string;
        status: ("pending" | "delivered" | "failed") | (string & {});
        attempts: {
            /**
             * Format: date-time
             * @description When the attempt started, by the clock of the sandbox.
             */
            at: string;
            /** @description The status of the response. Missing if none came. */
            status?: number;
            /** @description Why the attempt failed. Missing if it succeeded. */
            failure?: ("client_error" | "server_error" | "timeout" | "other") | (string & {});
        }[];
    };
    export type DeliveryList = {
        deliveries: Delivery[];
    };
    /** @description A transition or a delivery that waits for its time. */
    export type DueStep = {
        /** @description Milliseconds since 1970. */
        at: number;
        /** @description What was put on the clock first happens first. */
        order: number;
        kind: ("transition" | "repeat" | "delivery") | (string & {});
        credential: string;
        /** @description ID of the resource or the delivery. */
        id: string;
        /** @description The transition of the resource. */
        index?: number;
        /** @description The entry into the state in which the resource waits. */
        stay?: number;
    };
    /** @description A stored resource with what the sandbox notes about it. */
    export type SavedResource = {
        id: string;
        kind: string;
        /** @description ID of the resource whose path its own path continues. */
        owner?: string;
        data: {
            [key: string]: unknown;
        };
        /** @description The number of entries into a state. */
        stay: number;
    };
    /** @description Everything that was created, as `retrieveSnapshot` returns it. Its content can change between versions of linkspec. */
    export type Snapshot = {
        /** @description The time, and what is due later. */
        clock: {
            /** @description Milliseconds since 1970. */
            now: number;
            /** @description How much was put on the clock so far. */
            order: number;
            waiting: DueStep[];
        };
        /** @description The state of each API key. */
        tenants: {
            /** @description The `Authorization` header. */
            credential: string;
            resources: SavedResource[];
            deliveries: Delivery[];
        }[];
    };
    /** @description Everything that was created, as `retrieveSnapshot` returns it. Its content can change between versions of linkspec. */
    export type SnapshotInput = {
        /** @description The time, and what is due later. */
        clock: {
            /** @description Milliseconds since 1970. */
            now: number;
            /** @description How much was put on the clock so far. */
            order: number;
            waiting: readonly DueStepInput[];
        };
        /** @description The state of each API key. */
        tenants: readonly {
            /** @description The `Authorization` header. */
            credential: string;
            resources: readonly SavedResourceInput[];
            deliveries: readonly DeliveryInput[];
        }[];
    };
    /** @description A transition or a delivery that waits for its time. */
    export type DueStepInput = {
        /** @description Milliseconds since 1970. */
        at: number;
        /** @description What was put on the clock first happens first. */
        order: number;
        /** @enum {string} */
        kind: "transition" | "repeat" | "delivery";
        credential: string;
        /** @description ID of the resource or the delivery. */
        id: string;
        /** @description The transition of the resource. */
        index?: number | undefined;
        /** @description The entry into the state in which the resource waits. */
        stay?: number | undefined;
    };
    /** @description A stored resource with what the sandbox notes about it. */
    export type SavedResourceInput = {
        id: string;
        kind: string;
        /** @description ID of the resource whose path its own path continues. */
        owner?: string | undefined;
        data: {
            [key: string]: unknown;
        };
        /** @description The number of entries into a state. */
        stay: number;
    };
    export type DeliveryInput = {
        id: string;
        /** @description ID of the subscription. */
        webhook: string;
        /** @description The event type. */
        type: string;
        url: string;
        /** @description The exact body that is signed and sent. */
        body: string;
        /** @enum {string} */
        status: "pending" | "delivered" | "failed";
        attempts: readonly {
            /**
             * Format: date-time
             * @description When the attempt started, by the clock of the sandbox.
             */
            at: string;
            /** @description The status of the response. Missing if none came. */
            status?: number | undefined;
            /**
             * @description Why the attempt failed. Missing if it succeeded.
             * @enum {string}
             */
            failure?: ("client_error" | "server_error" | "timeout" | "other") | undefined;
        }[];
    };
}
