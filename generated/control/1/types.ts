/** Generated from the bundle of control@1 by scripts/types.ts. Do not edit. */
import type { Expansions } from "./expansions.ts";
import type { Schemas } from "./schemas.ts";

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
         * @description Lists the resources of all API keys, one key after the other, each in the order of creation. The data is what is stored,
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
    responses: {
        /** @description The request does not match this description, or names what does not exist. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Schemas.ControlError;
            };
        };
        /** @description The request comes from another machine. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Schemas.ControlError;
            };
        };
        /** @description The path does not exist, or the server is a mock, which has no clock and no resources. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Schemas.ControlError;
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
                "application/json": Schemas.NextResponses;
            };
        };
        responses: {
            /** @description The responses are set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.Done;
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
                "application/json": Schemas.StandingResponse;
            };
        };
        responses: {
            /** @description The response is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.Done;
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
                operation?: string;
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
                    "application/json": Schemas.RequestList;
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
                    "application/json": Schemas.Done;
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
                    "application/json": Schemas.Health;
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
                    "application/json": Schemas.Clock;
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
                "application/json": Schemas.Advance;
            };
        };
        responses: {
            /** @description The time of the sandbox afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.Clock;
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
                "application/json": Schemas.Settle;
            };
        };
        responses: {
            /** @description The time of the sandbox afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.Clock;
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
                kind?: string;
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
                    "application/json": Schemas.ResourceList;
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
                id: string;
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
                    "application/json": Schemas.StoredResource;
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
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.Properties;
            };
        };
        responses: {
            /** @description The resource afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.StoredResource;
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
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.Failure;
            };
        };
        responses: {
            /** @description The resource afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.StoredResource;
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
                "application/json": Schemas.NextFailure;
            };
        };
        responses: {
            /** @description The failure is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.Done;
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
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Schemas.FlowEnd;
            };
        };
        responses: {
            /** @description The flow has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.Done;
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
                type?: string;
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
                    "application/json": Schemas.DeliveryList;
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
                id: string;
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
                    "application/json": Schemas.Done;
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
                    "application/json": Schemas.Snapshot;
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
                "application/json": Schemas.SnapshotInput;
            };
        };
        responses: {
            /** @description The snapshot is restored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.Done;
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
  /** Method → path → operation id and summary. */
  routes: {
    get: {
      "/__linkspec/requests": ["listRequests","List the latest requests"];
      "/__linkspec/health": ["retrieveHealth","Check health"];
      "/__linkspec/clock": ["retrieveClock","Read the clock"];
      "/__linkspec/resources": ["listResources","List stored resources"];
      "/__linkspec/resources/{id}": ["retrieveResource","Read a stored resource"];
      "/__linkspec/deliveries": ["listDeliveries","List webhook deliveries"];
      "/__linkspec/snapshot": ["retrieveSnapshot","Save everything that was created"];
    };
    post: {
      "/__linkspec/next": ["setNextResponses","Set the responses to the next requests of an operation"];
      "/__linkspec/always": ["setResponse","Set the response to every request of an operation"];
      "/__linkspec/reset": ["reset","Forget everything"];
      "/__linkspec/clock/advance": ["advanceClock","Move a manual clock forward"];
      "/__linkspec/clock/settle": ["settleClock","Run what is due soon"];
      "/__linkspec/resources/{id}/fail": ["failResource","End a resource with a documented error"];
      "/__linkspec/failures": ["failNextResource","Let the next resource of a kind fail"];
      "/__linkspec/flows/{id}/finish": ["finishFlow","Finish an embedded flow"];
      "/__linkspec/deliveries/{id}/repeat": ["repeatDelivery","Send a delivery once more"];
    };
    put: {
      "/__linkspec/snapshot": ["restoreSnapshot","Replace everything by a snapshot"];
    };
    patch: {
      "/__linkspec/resources/{id}": ["updateResource","Set properties of a resource"];
    };
    delete: {
    };
  };
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
     * Fails with 403 (the request comes from another machine), 404 (the path does not exist).
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
     * Fails with 400 (the request does not match this description), 403 (the request comes from another machine), 404 (the path does not exist).
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
     * Fails with 400 (the request does not match this description), 403 (the request comes from another machine), 404 (the path does not exist).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    settleClock: ["post", "/__linkspec/clock/settle"];
    /**
     * List stored resources
     *
     * Lists the resources of all API keys, one key after the other, each in the order of creation. The data is what is stored,
     * regardless of a dated version.
     *
     * `GET /__linkspec/resources`
     *
     * Fails with 400 (the request does not match this description), 403 (the request comes from another machine), 404 (the path does not exist).
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
     * Fails with 400 (the request does not match this description), 403 (the request comes from another machine), 404 (the path does not exist).
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
     * Fails with 400 (the request does not match this description), 403 (the request comes from another machine), 404 (the path does not exist).
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
     * Fails with 400 (the request does not match this description), 403 (the request comes from another machine), 404 (the path does not exist).
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
     * Fails with 400 (the request does not match this description), 403 (the request comes from another machine), 404 (the path does not exist).
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
     * Fails with 400 (the request does not match this description), 403 (the request comes from another machine), 404 (the path does not exist).
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
     * Fails with 400 (the request does not match this description), 403 (the request comes from another machine), 404 (the path does not exist).
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
     * Fails with 400 (the request does not match this description), 403 (the request comes from another machine), 404 (the path does not exist).
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
     * Fails with 403 (the request comes from another machine), 404 (the path does not exist).
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
     * Fails with 400 (the request does not match this description), 403 (the request comes from another machine), 404 (the path does not exist).
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
  expansions: {
  };
}
