/** Generated from the bundle of control@1 by scripts/types.ts. Do not edit. */

export interface paths {
    "/__linkspec/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the responses to the next requests of an operation
         * @description Sets the responses to the next requests of an operation, one each, in order. A request that does not match the
         *     description of the API is rejected anyway, and uses up no response. With `when`, a response waits for a request
         *     that meets its conditions.
         */
        post: operations["setNextResponses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__linkspec/always": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the response to every request of an operation
         * @description Sets the response to every request of an operation until the reset. Responses that `setNextResponses` has set come
         *     first.
         */
        post: operations["setResponse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__linkspec/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the latest requests
         * @description Lists the latest requests, the oldest first. The headers do not include credentials.
         */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__linkspec/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forget everything
         * @description Forgets responses that were set, requests, idempotency keys and, in a sandbox, all resources and deliveries. Call
         *     it between tests.
         */
        post: operations["reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__linkspec/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check health
         * @description Returns which APIs and dated versions are served. A script that waits for the server to start can poll it.
         */
        get: operations["retrieveHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__linkspec/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the clock
         * @description Returns the time of the sandbox. A manual clock stands still until it is advanced or settled.
         */
        get: operations["retrieveClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__linkspec/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a manual clock forward
         * @description Moves a manual clock forward and runs everything that becomes due, deliveries and their retries included. Responds
         *     when all of it is done.
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__linkspec/clock/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run what is due soon
         * @description Runs what is due within a limit, deliveries and their retries included, and responds when nothing is left to do. A
         *     real clock is waited for.
         */
        post: operations["settleClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__linkspec/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List stored resources
         * @description Lists the resources of all API keys, in the order in which they were created. The data is what is stored,
         *     regardless of a dated version.
         */
        get: operations["listResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__linkspec/resources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a stored resource
         * @description Returns a resource of any API key as it is stored.
         */
        get: operations["retrieveResource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set properties of a resource
         * @description Sets properties by their paths, such as `status` or `address.city`, without the checks and effects of the API.
         */
        patch: operations["updateResource"];
        trace?: never;
    };
    "/__linkspec/resources/{id}/fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a resource with a documented error
         * @description Ends a resource with one of the errors that the API documents for it, as if the work in the background had failed.
         */
        post: operations["failResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__linkspec/failures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the next resource of a kind fail
         * @description Lets the next resource of a kind end with a documented error where it would have completed, whichever API key
         *     creates it.
         */
        post: operations["failNextResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__linkspec/flows/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish an embedded flow
         * @description Ends an embedded flow, such as an element, as a person would: completed, abandoned or failed.
         */
        post: operations["finishFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__linkspec/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook deliveries
         * @description Lists webhook deliveries of all API keys with their attempts, the oldest first.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__linkspec/deliveries/{id}/repeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a delivery once more
         * @description Sends a delivery once more with the same body, as an API does that delivers at least once.
         */
        post: operations["repeatDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__linkspec/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Save everything that was created
         * @description Returns everything that was created, and the clock, as JSON.
         */
        get: operations["retrieveSnapshot"];
        /**
         * Replace everything by a snapshot
         * @description Replaces everything that was created, and the clock, by a snapshot.
         */
        put: operations["restoreSnapshot"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Which requests a response is for. All conditions must hold. */
        RequestConditions: {
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
        ResponseChoice: {
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
            when?: components["schemas"]["RequestConditions"] | undefined;
        };
        NextResponses: {
            /** @description The operationId. */
            operation: string;
            /** @description One response for each of the next requests. */
            responses: readonly components["schemas"]["ResponseChoice"][];
        };
        /** @description The request has taken effect. */
        Done: {
            /** @constant */
            status: "ok";
        };
        ControlError: {
            error: {
                /** @description What went wrong, for programs. */
                code: string;
                /** @description What went wrong and what to do, for people. */
                message: string;
            };
        };
        StandingResponse: {
            /** @description The operationId. */
            operation: string;
            /** @description A documented response, chosen by status or by the name of its example, or a body of the test's own. */
            response: components["schemas"]["ResponseChoice"];
        };
        Violation: {
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
        RecordedRequest: {
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
            violations: components["schemas"]["Violation"][];
        };
        RequestList: {
            requests: components["schemas"]["RecordedRequest"][];
        };
        Health: {
            /** @constant */
            status: "ok";
            /** @description What is served, the oldest version of each API first. */
            versions: {
                api: string;
                version: string;
            }[];
        };
        Clock: {
            /**
             * Format: date-time
             * @description The time of the sandbox in UTC.
             */
            now: string;
            mode: ("real" | "manual") | (string & {});
        };
        /** @description A number with a unit, such as `90 seconds`, `2 days` or `1 hour`, or milliseconds as a number. */
        Duration: string | number;
        Advance: {
            /** @description A number with a unit, such as `90 seconds`, `2 days` or `1 hour`, or milliseconds as a number. */
            duration: components["schemas"]["Duration"];
        };
        Settle: {
            /** @description A number with a unit, such as `90 seconds`, `2 days` or `1 hour`, or milliseconds as a number. */
            limit?: components["schemas"]["Duration"] | undefined;
        };
        StoredResource: {
            id: string;
            /** @description As the behavior files name it. */
            kind: string;
            /** @description The resource as it is stored, regardless of a dated version. */
            data: {
                [key: string]: unknown;
            };
        };
        ResourceList: {
            resources: components["schemas"]["StoredResource"][];
        };
        /** @description Values by the path of the property. */
        Properties: {
            [key: string]: unknown;
        };
        Failure: {
            /** @description The `sub_type` of a documented error of the resource. */
            subType: string;
        };
        NextFailure: {
            /** @description The kind of the resource, as the behavior files name it. */
            kind: string;
            /** @description The `sub_type` of a documented error of the resource. */
            subType: string;
        };
        FlowEnd: {
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
        Delivery: {
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
        DeliveryList: {
            deliveries: components["schemas"]["Delivery"][];
        };
        /** @description Everything that was created, as `retrieveSnapshot` returns it. What is in it may change between versions of linkspec. */
        Snapshot: {
            clock: {
                [key: string]: unknown;
            };
            tenants: {
                [key: string]: unknown;
            }[];
        } & {
            [key: string]: unknown;
        };
        /** @description Everything that was created, as `retrieveSnapshot` returns it. What is in it may change between versions of linkspec. */
        SnapshotInput: {
            clock: {
                [key: string]: unknown;
            };
            tenants: readonly {
                [key: string]: unknown;
            }[];
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description The request does not match this description, or names what does not exist. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ControlError"];
            };
        };
        /** @description The request comes from another machine. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ControlError"];
            };
        };
        /** @description There is no such path, or the server is a mock, which has no clock and no resources. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ControlError"];
            };
        };
    };
    parameters: {
        /**
         * @description Only requests of this operation, by its operationId.
         * @example retrieveAccount
         */
        Operation: string;
        /**
         * @description Only resources of this kind, as the behavior files name it.
         * @example Payment
         */
        Kind: string;
        /**
         * @description ID of the resource.
         * @example pmt_4TpTMRdFW8pyj
         */
        ResourceId: string;
        /**
         * @description The token or session of the flow.
         * @example pk_elem_HJMfz2ZCGpHM9HbXjT7tD8LpELyPGa7R
         */
        FlowId: string;
        /**
         * @description Only deliveries of this event type.
         * @example payment.update
         */
        EventType: string;
        /**
         * @description ID of the delivery.
         * @example dlv_1
         */
        DeliveryId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    setNextResponses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NextResponses"];
            };
        };
        responses: {
            /** @description The responses are set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    setResponse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StandingResponse"];
            };
        };
        responses: {
            /** @description The response is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /**
                 * @description Only requests of this operation, by its operationId.
                 * @example retrieveAccount
                 */
                operation?: components["parameters"]["Operation"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestList"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
        };
    };
    reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything is forgotten. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            403: components["responses"]["Forbidden"];
        };
    };
    retrieveHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server is ready. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            403: components["responses"]["Forbidden"];
        };
    };
    retrieveClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The time of the sandbox. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Advance"];
            };
        };
        responses: {
            /** @description The time of the sandbox afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    settleClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Settle"];
            };
        };
        responses: {
            /** @description The time of the sandbox afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listResources: {
        parameters: {
            query?: {
                /**
                 * @description Only resources of this kind, as the behavior files name it.
                 * @example Payment
                 */
                kind?: components["parameters"]["Kind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    retrieveResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the resource.
                 * @example pmt_4TpTMRdFW8pyj
                 */
                id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredResource"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the resource.
                 * @example pmt_4TpTMRdFW8pyj
                 */
                id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Properties"];
            };
        };
        responses: {
            /** @description The resource afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredResource"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    failResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the resource.
                 * @example pmt_4TpTMRdFW8pyj
                 */
                id: components["parameters"]["ResourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        responses: {
            /** @description The resource afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredResource"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    failNextResource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NextFailure"];
            };
        };
        responses: {
            /** @description The failure is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    finishFlow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The token or session of the flow.
                 * @example pk_elem_HJMfz2ZCGpHM9HbXjT7tD8LpELyPGa7R
                 */
                id: components["parameters"]["FlowId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FlowEnd"];
            };
        };
        responses: {
            /** @description The flow has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /**
                 * @description Only deliveries of this event type.
                 * @example payment.update
                 */
                type?: components["parameters"]["EventType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deliveries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryList"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    repeatDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the delivery.
                 * @example dlv_1
                 */
                id: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery is queued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    retrieveSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnapshotInput"];
            };
        };
        responses: {
            /** @description The snapshot is restored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
}

/** What belongs to one version of the API. */
export interface api {
  paths: paths;
  operations: operations;
  /** Operation id → method and path. */
  calls: {
    /**
     * Set the responses to the next requests of an operation
     *
     * Sets the responses to the next requests of an operation, one each, in order. A request that does not match the
     * description of the API is rejected anyway, and uses up no response. With `when`, a response waits for a request
     * that meets its conditions.
     *
     * `POST /__linkspec/next`
     *
     * Fails with 400 (the request does not match this description), 403 (the request comes from another machine).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    setNextResponses: ["post", "/__linkspec/next"];
    /**
     * Set the response to every request of an operation
     *
     * Sets the response to every request of an operation until the reset. Responses that `setNextResponses` has set come
     * first.
     *
     * `POST /__linkspec/always`
     *
     * Fails with 400 (the request does not match this description), 403 (the request comes from another machine).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    setResponse: ["post", "/__linkspec/always"];
    /**
     * List the latest requests
     *
     * Lists the latest requests, the oldest first. The headers do not include credentials.
     *
     * `GET /__linkspec/requests`
     *
     * Fails with 400 (the request does not match this description), 403 (the request comes from another machine).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listRequests: ["get", "/__linkspec/requests"];
    /**
     * Forget everything
     *
     * Forgets responses that were set, requests, idempotency keys and, in a sandbox, all resources and deliveries. Call
     * it between tests.
     *
     * `POST /__linkspec/reset`
     *
     * Fails with 403 (the request comes from another machine).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    reset: ["post", "/__linkspec/reset"];
    /**
     * Check health
     *
     * Returns which APIs and dated versions are served. A script that waits for the server to start can poll it.
     *
     * `GET /__linkspec/health`
     *
     * Fails with 403 (the request comes from another machine).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveHealth: ["get", "/__linkspec/health"];
    /**
     * Read the clock
     *
     * Returns the time of the sandbox. A manual clock stands still until it is advanced or settled.
     *
     * `GET /__linkspec/clock`
     *
     * Fails with 403 (the request comes from another machine), 404 (there is no such path).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveClock: ["get", "/__linkspec/clock"];
    /**
     * Move a manual clock forward
     *
     * Moves a manual clock forward and runs everything that becomes due, deliveries and their retries included. Responds
     * when all of it is done.
     *
     * `POST /__linkspec/clock/advance`
     *
     * Fails with 400 (the request does not match this description), 403 (the request comes from another machine), 404 (there is no such path).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    advanceClock: ["post", "/__linkspec/clock/advance"];
    /**
     * Run what is due soon
     *
     * Runs what is due within a limit, deliveries and their retries included, and responds when nothing is left to do. A
     * real clock is waited for.
     *
     * `POST /__linkspec/clock/settle`
     *
     * Fails with 400 (the request does not match this description), 403 (the request comes from another machine), 404 (there is no such path).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    settleClock: ["post", "/__linkspec/clock/settle"];
    /**
     * List stored resources
     *
     * Lists the resources of all API keys, in the order in which they were created. The data is what is stored,
     * regardless of a dated version.
     *
     * `GET /__linkspec/resources`
     *
     * Fails with 400 (the request does not match this description), 403 (the request comes from another machine), 404 (there is no such path).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listResources: ["get", "/__linkspec/resources"];
    /**
     * Read a stored resource
     *
     * Returns a resource of any API key as it is stored.
     *
     * `GET /__linkspec/resources/{id}`
     *
     * Fails with 400 (the request does not match this description), 403 (the request comes from another machine), 404 (there is no such path).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveResource: ["get", "/__linkspec/resources/{id}"];
    /**
     * Set properties of a resource
     *
     * Sets properties by their paths, such as `status` or `address.city`, without the checks and effects of the API.
     *
     * `PATCH /__linkspec/resources/{id}`
     *
     * Fails with 400 (the request does not match this description), 403 (the request comes from another machine), 404 (there is no such path).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    updateResource: ["patch", "/__linkspec/resources/{id}"];
    /**
     * End a resource with a documented error
     *
     * Ends a resource with one of the errors that the API documents for it, as if the work in the background had failed.
     *
     * `POST /__linkspec/resources/{id}/fail`
     *
     * Fails with 400 (the request does not match this description), 403 (the request comes from another machine), 404 (there is no such path).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    failResource: ["post", "/__linkspec/resources/{id}/fail"];
    /**
     * Let the next resource of a kind fail
     *
     * Lets the next resource of a kind end with a documented error where it would have completed, whichever API key
     * creates it.
     *
     * `POST /__linkspec/failures`
     *
     * Fails with 400 (the request does not match this description), 403 (the request comes from another machine), 404 (there is no such path).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    failNextResource: ["post", "/__linkspec/failures"];
    /**
     * Finish an embedded flow
     *
     * Ends an embedded flow, such as an element, as a person would: completed, abandoned or failed.
     *
     * `POST /__linkspec/flows/{id}/finish`
     *
     * Fails with 400 (the request does not match this description), 403 (the request comes from another machine), 404 (there is no such path).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    finishFlow: ["post", "/__linkspec/flows/{id}/finish"];
    /**
     * List webhook deliveries
     *
     * Lists webhook deliveries of all API keys with their attempts, the oldest first.
     *
     * `GET /__linkspec/deliveries`
     *
     * Fails with 400 (the request does not match this description), 403 (the request comes from another machine), 404 (there is no such path).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listDeliveries: ["get", "/__linkspec/deliveries"];
    /**
     * Send a delivery once more
     *
     * Sends a delivery once more with the same body, as an API does that delivers at least once.
     *
     * `POST /__linkspec/deliveries/{id}/repeat`
     *
     * Fails with 400 (the request does not match this description), 403 (the request comes from another machine), 404 (there is no such path).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    repeatDelivery: ["post", "/__linkspec/deliveries/{id}/repeat"];
    /**
     * Save everything that was created
     *
     * Returns everything that was created, and the clock, as JSON.
     *
     * `GET /__linkspec/snapshot`
     *
     * Fails with 403 (the request comes from another machine), 404 (there is no such path).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveSnapshot: ["get", "/__linkspec/snapshot"];
    /**
     * Replace everything by a snapshot
     *
     * Replaces everything that was created, and the clock, by a snapshot.
     *
     * `PUT /__linkspec/snapshot`
     *
     * Fails with 400 (the request does not match this description), 403 (the request comes from another machine), 404 (there is no such path).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    restoreSnapshot: ["put", "/__linkspec/snapshot"];
  };
  /** Lists in pages. */
  lists: never;
  /** Paths of GET requests whose resource has final states. */
  final: never;
  /** Path that creates or changes such a resource → path that retrieves it. */
  pollables: {};
  /** Type of a webhook event → path that retrieves what it is about. */
  events: {};
  /** `METHOD path` → where the properties stand that `expand[]` turns from ids into objects. */
  expansions: {};
}
