/** Generated from the bundle of stripe@2026-10-28.endive by scripts/types.ts. Do not edit. */
import type { Expansions } from "./expansions.ts";
import type { Schemas } from "./schemas.ts";

export interface paths {
    "/v1/financial_connections/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a session
         * @description Creates a session in which an account holder links accounts. Pass its `client_secret` to the browser or app, and
         *     retrieve the session afterwards to read the linked accounts. Fails if the account holder does not exist or a
         *     permission is not available to you.
         */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial_connections/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the session.
                 * @example fcsess_1MwtnGLkdIwHu7ixs7NPQ7dq
                 */
                session: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a session
         * @description Returns a session with the accounts linked so far.
         */
        get: operations["retrieveSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial_connections/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List linked accounts
         * @description Returns the linked accounts: all of them, or those of one account holder or session. Send at most one of
         *     `account_holder[account]`, `account_holder[customer]`, `account_holder[customer_account]` and `session`.
         */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial_connections/accounts/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the linked account.
                 * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
                 */
                account: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a linked account
         * @description Returns an account with its latest data. The operation does not contact the institution; use a refresh for that.
         */
        get: operations["retrieveAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial_connections/accounts/{account}/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the linked account.
                 * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
                 */
                account: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refresh an account's data
         * @description Requests the account's data from the institution. Asynchronous: the response is the account with a `pending`
         *     refresh. Retrieve the account until `balance_refresh`, `ownership_refresh` or `transaction_refresh` is `succeeded`
         *     or `failed`. Requires the permission for the data. Before
         *     `next_refresh_available_at`, no new attempt starts. An inactive account cannot be refreshed.
         */
        post: operations["refreshAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial_connections/accounts/{account}/subscribe": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the linked account.
                 * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
                 */
                account: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscribe to an account's data
         * @description Starts a refresh of the data at once, and repeats it about once a day while the account is active. Asynchronous: the
         *     response is the account with a `pending` refresh. Requires the permission for the data. An inactive account cannot be
         *     subscribed.
         */
        post: operations["subscribeAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial_connections/accounts/{account}/unsubscribe": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the linked account.
                 * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
                 */
                account: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unsubscribe from an account's data
         * @description Stops the automatic refresh of the account's data. Existing data remains available.
         */
        post: operations["unsubscribeAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial_connections/accounts/{account}/disconnect": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the linked account.
                 * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
                 */
                account: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disconnect a linked account
         * @description Disconnects the account: its balance, owners and transactions can no longer be read. This cannot be undone; the
         *     account holder has to link the account again.
         */
        post: operations["disconnectAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial_connections/accounts/{account}/owners": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the linked account.
                 * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
                 */
                account: string;
            };
            cookie?: never;
        };
        /**
         * List an account's owners
         * @description Returns the owners of an account from one snapshot. Requires the `ownership` permission and a successful ownership
         *     refresh.
         */
        get: operations["listAccountOwners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial_connections/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an account's transactions
         * @description Returns the transactions of an account. Requires the `transactions` permission and a successful transaction refresh. A
         *     transaction that has changed is listed again after the next refresh, with the same ID.
         */
        get: operations["listTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial_connections/transactions/{transaction}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the transaction.
                 * @example fctxn_1MwVKd2eZvKYlo2ChNw2UxSa
                 */
                transaction: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a transaction
         * @description Returns a transaction of a linked account.
         */
        get: operations["retrieveTransaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description Returns the events of the last 30 days, newest first. Each event is rendered in its own `api_version`, not in the version
         *     of the request. Without `type` or `types`, the list also contains events of other parts of Stripe, which are not
         *     described.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the event.
                 * @example evt_1Pgc76B7WZ01zgkWwyRHS12y
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve an event
         * @description Returns a snapshot event of the last 30 days, rendered in its own `api_version`.
         */
        get: operations["retrieveEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/core/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the thin event.
                 * @example evt_test_65R9Ijk8dKEYZcXeRWn16R9A7j1FSQ3w3TGDPLLGSM4CW0
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a thin event
         * @description Returns a thin event about an account, of the last 30 days. It belongs to version 2 of Stripe's API. Pass the `context` of the event as
         *     `Stripe-Context` if it has one.
         */
        get: operations["retrieveThinEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    account: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Account events
         * @description Sent when an account is linked, when a refresh ends, and when the account, its numbers or its supported payment method
         *     types change. Snapshot events contain the account as it was at that time. Events can arrive twice or out of order:
         *     deduplicate them by `id`, and retrieve the account when its current state matters.
         */
        post: operations["onAccountEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    authorization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Authorization events
         * @description Sent when an authorization is about to become inactive. An account names the authorization that it belongs to only in
         *     preview versions; in all others, these events are the only source of authorizations.
         */
        post: operations["onAuthorizationEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    thin_account: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Thin account events
         * @description Sent to event destinations that are set to thin events. Retrieve the account with
         *     `GET /v1/financial_connections/accounts/{account}`, with the `context` of the event as `Stripe-Context` if it has one.
         *     Unlike the snapshot events, ten of these types distinguish a refresh that succeeded from one that failed. The refreshes
         *     of `inferred_balances` and `risk_intelligence` belong to features that this version does not have.
         */
        post: operations["onThinAccountEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    responses: {
        /**
         * @description The delivery was accepted. Respond promptly and process the event afterwards: any status other than 2xx, or a response
         *     that takes too long, counts as a failure. Stripe does not publish the time limit.
         */
        EventAccepted: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The delivery was rejected because its signature is wrong or its body is not an event. Stripe retries it for up to three
         *     days in live mode, and three times over a few hours in a sandbox.
         */
        EventRejected: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The key is missing or invalid. */
        Unauthorized: {
            headers: {
                "Request-Id": string;
                "Stripe-Version": string;
                "Stripe-Account": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description The error. */
                    error: {
                        /** @description Error type. */
                        type: ("invalid_request_error" | "authentication_error") | (string & {});
                        /** @description Error code for programmatic handling. Stripe extends the list without a new version. */
                        code?: string;
                        /**
                         * Format: uri
                         * @description URL of Stripe's documentation of the code.
                         */
                        doc_url?: string;
                        /** @description Human-readable error message. Do not depend on its wording. */
                        message: string;
                        /** @description The parameter that the error is about, in form notation, for example `account_holder[type]`. */
                        param?: string;
                        /**
                         * Format: uri
                         * @description URL of the request in Stripe's Dashboard.
                         */
                        request_log_url?: string;
                    };
                };
            };
        };
        /** @description The key does not have the required permission. */
        Forbidden: {
            headers: {
                "Request-Id": string;
                "Stripe-Version": string;
                "Stripe-Account": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description The error. */
                    error: {
                        /** @description Error type. */
                        type: "invalid_request_error" | (string & {});
                        /** @description Error code for programmatic handling. Stripe extends the list without a new version. */
                        code?: string;
                        /**
                         * Format: uri
                         * @description URL of Stripe's documentation of the code.
                         */
                        doc_url?: string;
                        /** @description Human-readable error message. Do not depend on its wording. */
                        message: string;
                        /** @description The parameter that the error is about, in form notation, for example `account_holder[type]`. */
                        param?: string;
                        /**
                         * Format: uri
                         * @description URL of the request in Stripe's Dashboard.
                         */
                        request_log_url?: string;
                    };
                };
            };
        };
        /** @description Too many requests, or another request has locked the object. Wait before the next request. */
        TooManyRequests: {
            headers: {
                "Request-Id": string;
                "Stripe-Version": string;
                "Stripe-Account": string;
                "Stripe-Should-Retry": ("true" | "false") | (string & {});
                "Stripe-Rate-Limited-Reason": ("global-rate" | "endpoint-rate" | "global-concurrency" | "endpoint-concurrency" | "resource-specific") | (string & {});
                "Retry-After": number;
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description The error. */
                    error: {
                        /** @description Error type. */
                        type: ("invalid_request_error" | "rate_limit_error") | (string & {});
                        /**
                         * @description Error code for programmatic handling. Stripe extends the list without a new version.
                         *
                         *     - `rate_limit`: The account or the endpoint exceeded a limit, which `Stripe-Rate-Limited-Reason` names.
                         *     - `lock_timeout`: Another request held a lock on the object for too long.
                         */
                        code?: ("rate_limit" | "lock_timeout") | (string & {});
                        /**
                         * Format: uri
                         * @description URL of Stripe's documentation of the code.
                         */
                        doc_url?: string;
                        /** @description Human-readable error message. Do not depend on its wording. */
                        message: string;
                        /** @description The parameter that the error is about, in form notation, for example `account_holder[type]`. */
                        param?: string;
                        /**
                         * Format: uri
                         * @description URL of the request in Stripe's Dashboard.
                         */
                        request_log_url?: string;
                    };
                };
            };
        };
        /** @description An internal error occurred at Stripe. */
        InternalServerError: {
            headers: {
                "Request-Id": string;
                "Stripe-Version": string;
                "Stripe-Account": string;
                "Stripe-Should-Retry": ("true" | "false") | (string & {});
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description The error. */
                    error: {
                        /** @description Error type. */
                        type: "api_error" | (string & {});
                        /** @description Error code for programmatic handling. Stripe extends the list without a new version. */
                        code?: string;
                        /**
                         * Format: uri
                         * @description URL of Stripe's documentation of the code.
                         */
                        doc_url?: string;
                        /** @description Human-readable error message. Do not depend on its wording. */
                        message: string;
                        /** @description The parameter that the error is about, in form notation, for example `account_holder[type]`. */
                        param?: string;
                        /**
                         * Format: uri
                         * @description URL of the request in Stripe's Dashboard.
                         */
                        request_log_url?: string;
                    };
                };
            };
        };
        /** @description The request is invalid. */
        CreateSessionBadRequest: {
            headers: {
                "Request-Id": string;
                "Stripe-Version": string;
                "Stripe-Account": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description The error. */
                    error: {
                        /** @description Error type. */
                        type: ("invalid_request_error" | "idempotency_error") | (string & {});
                        /**
                         * @description Error code for programmatic handling. Stripe extends the list without a new version.
                         *
                         *     - `parameter_missing`: The request lacks a parameter that the operation requires.
                         *     - `parameter_unknown`: The operation does not have this parameter in the version of the request.
                         *     - `parameter_invalid_empty`: A parameter was sent without a value.
                         *     - `parameter_invalid_integer`: A parameter that must be an integer has another value.
                         *     - `url_invalid`: `return_url` is not a URL.
                         */
                        code?: ("parameter_missing" | "parameter_unknown" | "parameter_invalid_empty" | "parameter_invalid_integer" | "url_invalid") | (string & {});
                        /**
                         * Format: uri
                         * @description URL of Stripe's documentation of the code.
                         */
                        doc_url?: string;
                        /** @description Human-readable error message. Do not depend on its wording. */
                        message: string;
                        /** @description The parameter that the error is about, in form notation, for example `account_holder[type]`. */
                        param?: string;
                        /**
                         * Format: uri
                         * @description URL of the request in Stripe's Dashboard.
                         */
                        request_log_url?: string;
                    };
                };
            };
        };
        /** @description Another request with the same idempotency key is in progress. */
        Conflict: {
            headers: {
                "Request-Id": string;
                "Stripe-Version": string;
                "Stripe-Account": string;
                "Stripe-Should-Retry": ("true" | "false") | (string & {});
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description The error. */
                    error: {
                        /** @description Error type. */
                        type: ("idempotency_error" | "invalid_request_error") | (string & {});
                        /**
                         * @description Error code for programmatic handling. Stripe extends the list without a new version.
                         *
                         *     - `idempotency_key_in_use`: An earlier request with the same key has not finished.
                         */
                        code?: "idempotency_key_in_use" | (string & {});
                        /**
                         * Format: uri
                         * @description URL of Stripe's documentation of the code.
                         */
                        doc_url?: string;
                        /** @description Human-readable error message. Do not depend on its wording. */
                        message: string;
                        /** @description The parameter that the error is about, in form notation, for example `account_holder[type]`. */
                        param?: string;
                        /**
                         * Format: uri
                         * @description URL of the request in Stripe's Dashboard.
                         */
                        request_log_url?: string;
                    };
                };
            };
        };
        /** @description The request is invalid. */
        BadRequest: {
            headers: {
                "Request-Id": string;
                "Stripe-Version": string;
                "Stripe-Account": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description The error. */
                    error: {
                        /** @description Error type. */
                        type: "invalid_request_error" | (string & {});
                        /**
                         * @description Error code for programmatic handling. Stripe extends the list without a new version.
                         *
                         *     - `parameter_missing`: The request lacks a parameter that the operation requires.
                         *     - `parameter_unknown`: The operation does not have this parameter in the version of the request.
                         *     - `parameter_invalid_empty`: A parameter was sent without a value.
                         *     - `parameter_invalid_integer`: A parameter that must be an integer has another value.
                         */
                        code?: ("parameter_missing" | "parameter_unknown" | "parameter_invalid_empty" | "parameter_invalid_integer") | (string & {});
                        /**
                         * Format: uri
                         * @description URL of Stripe's documentation of the code.
                         */
                        doc_url?: string;
                        /** @description Human-readable error message. Do not depend on its wording. */
                        message: string;
                        /** @description The parameter that the error is about, in form notation, for example `account_holder[type]`. */
                        param?: string;
                        /**
                         * Format: uri
                         * @description URL of the request in Stripe's Dashboard.
                         */
                        request_log_url?: string;
                    };
                };
            };
        };
        /** @description The session does not exist. */
        SessionNotFound: {
            headers: {
                "Request-Id": string;
                "Stripe-Version": string;
                "Stripe-Account": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description The error. */
                    error: {
                        /** @description Error type. */
                        type: "invalid_request_error" | (string & {});
                        /**
                         * @description Error code for programmatic handling. Stripe extends the list without a new version.
                         *
                         *     - `resource_missing`: No session has this ID, or it belongs to another account or mode.
                         */
                        code?: "resource_missing" | (string & {});
                        /**
                         * Format: uri
                         * @description URL of Stripe's documentation of the code.
                         */
                        doc_url?: string;
                        /** @description Human-readable error message. Do not depend on its wording. */
                        message: string;
                        /** @description The parameter that the error is about, in form notation, for example `account_holder[type]`. */
                        param?: string;
                        /**
                         * Format: uri
                         * @description URL of the request in Stripe's Dashboard.
                         */
                        request_log_url?: string;
                    };
                };
            };
        };
        /** @description The account does not exist. */
        AccountNotFound: {
            headers: {
                "Request-Id": string;
                "Stripe-Version": string;
                "Stripe-Account": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description The error. */
                    error: {
                        /** @description Error type. */
                        type: "invalid_request_error" | (string & {});
                        /**
                         * @description Error code for programmatic handling. Stripe extends the list without a new version.
                         *
                         *     - `resource_missing`: No account has this ID, or it belongs to another account or mode.
                         */
                        code?: "resource_missing" | (string & {});
                        /**
                         * Format: uri
                         * @description URL of Stripe's documentation of the code.
                         */
                        doc_url?: string;
                        /** @description Human-readable error message. Do not depend on its wording. */
                        message: string;
                        /** @description The parameter that the error is about, in form notation, for example `account_holder[type]`. */
                        param?: string;
                        /**
                         * Format: uri
                         * @description URL of the request in Stripe's Dashboard.
                         */
                        request_log_url?: string;
                    };
                };
            };
        };
        /** @description The request is invalid. */
        AccountInactiveBadRequest: {
            headers: {
                "Request-Id": string;
                "Stripe-Version": string;
                "Stripe-Account": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description The error. */
                    error: {
                        /** @description Error type. */
                        type: ("invalid_request_error" | "idempotency_error") | (string & {});
                        /**
                         * @description Error code for programmatic handling. Stripe extends the list without a new version.
                         *
                         *     - `parameter_missing`: The request lacks a parameter that the operation requires.
                         *     - `parameter_unknown`: The operation does not have this parameter in the version of the request.
                         *     - `parameter_invalid_empty`: A parameter was sent without a value.
                         *     - `parameter_invalid_integer`: A parameter that must be an integer has another value.
                         *     - `financial_connections_account_inactive`: Stripe cannot read an inactive account, so it can be neither refreshed nor subscribed.
                         */
                        code?: ("parameter_missing" | "parameter_unknown" | "parameter_invalid_empty" | "parameter_invalid_integer" | "financial_connections_account_inactive") | (string & {});
                        /**
                         * Format: uri
                         * @description URL of Stripe's documentation of the code.
                         */
                        doc_url?: string;
                        /** @description Human-readable error message. Do not depend on its wording. */
                        message: string;
                        /** @description The parameter that the error is about, in form notation, for example `account_holder[type]`. */
                        param?: string;
                        /**
                         * Format: uri
                         * @description URL of the request in Stripe's Dashboard.
                         */
                        request_log_url?: string;
                    };
                };
            };
        };
        /** @description The request is invalid. */
        AccountIdempotencyKeyReusedBadRequest: {
            headers: {
                "Request-Id": string;
                "Stripe-Version": string;
                "Stripe-Account": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description The error. */
                    error: {
                        /** @description Error type. */
                        type: ("invalid_request_error" | "idempotency_error") | (string & {});
                        /**
                         * @description Error code for programmatic handling. Stripe extends the list without a new version.
                         *
                         *     - `parameter_missing`: The request lacks a parameter that the operation requires.
                         *     - `parameter_unknown`: The operation does not have this parameter in the version of the request.
                         *     - `parameter_invalid_empty`: A parameter was sent without a value.
                         *     - `parameter_invalid_integer`: A parameter that must be an integer has another value.
                         */
                        code?: ("parameter_missing" | "parameter_unknown" | "parameter_invalid_empty" | "parameter_invalid_integer") | (string & {});
                        /**
                         * Format: uri
                         * @description URL of Stripe's documentation of the code.
                         */
                        doc_url?: string;
                        /** @description Human-readable error message. Do not depend on its wording. */
                        message: string;
                        /** @description The parameter that the error is about, in form notation, for example `account_holder[type]`. */
                        param?: string;
                        /**
                         * Format: uri
                         * @description URL of the request in Stripe's Dashboard.
                         */
                        request_log_url?: string;
                    };
                };
            };
        };
        /** @description The request is invalid. */
        ListTransactionsBadRequest: {
            headers: {
                "Request-Id": string;
                "Stripe-Version": string;
                "Stripe-Account": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description The error. */
                    error: {
                        /** @description Error type. */
                        type: "invalid_request_error" | (string & {});
                        /**
                         * @description Error code for programmatic handling. Stripe extends the list without a new version.
                         *
                         *     - `parameter_missing`: The request lacks a parameter that the operation requires.
                         *     - `parameter_unknown`: The operation does not have this parameter in the version of the request.
                         *     - `parameter_invalid_empty`: A parameter was sent without a value.
                         *     - `parameter_invalid_integer`: A parameter that must be an integer has another value.
                         *     - `financial_connections_no_successful_transaction_refresh`: The transactions of the account were never refreshed, or every refresh failed.
                         */
                        code?: ("parameter_missing" | "parameter_unknown" | "parameter_invalid_empty" | "parameter_invalid_integer" | "financial_connections_no_successful_transaction_refresh") | (string & {});
                        /**
                         * Format: uri
                         * @description URL of Stripe's documentation of the code.
                         */
                        doc_url?: string;
                        /** @description Human-readable error message. Do not depend on its wording. */
                        message: string;
                        /** @description The parameter that the error is about, in form notation, for example `account_holder[type]`. */
                        param?: string;
                        /**
                         * Format: uri
                         * @description URL of the request in Stripe's Dashboard.
                         */
                        request_log_url?: string;
                    };
                };
            };
        };
        /** @description The transaction does not exist. */
        TransactionNotFound: {
            headers: {
                "Request-Id": string;
                "Stripe-Version": string;
                "Stripe-Account": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description The error. */
                    error: {
                        /** @description Error type. */
                        type: "invalid_request_error" | (string & {});
                        /**
                         * @description Error code for programmatic handling. Stripe extends the list without a new version.
                         *
                         *     - `resource_missing`: No transaction has this ID, or it belongs to another account or mode.
                         */
                        code?: "resource_missing" | (string & {});
                        /**
                         * Format: uri
                         * @description URL of Stripe's documentation of the code.
                         */
                        doc_url?: string;
                        /** @description Human-readable error message. Do not depend on its wording. */
                        message: string;
                        /** @description The parameter that the error is about, in form notation, for example `account_holder[type]`. */
                        param?: string;
                        /**
                         * Format: uri
                         * @description URL of the request in Stripe's Dashboard.
                         */
                        request_log_url?: string;
                    };
                };
            };
        };
        /** @description The event does not exist, or is older than 30 days. */
        EventNotFound: {
            headers: {
                "Request-Id": string;
                "Stripe-Version": string;
                "Stripe-Account": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description The error. */
                    error: {
                        /** @description Error type. */
                        type: "invalid_request_error" | (string & {});
                        /**
                         * @description Error code for programmatic handling. Stripe extends the list without a new version.
                         *
                         *     - `resource_missing`: No event has this ID, or the event is older than 30 days.
                         */
                        code?: "resource_missing" | (string & {});
                        /**
                         * Format: uri
                         * @description URL of Stripe's documentation of the code.
                         */
                        doc_url?: string;
                        /** @description Human-readable error message. Do not depend on its wording. */
                        message: string;
                        /** @description The parameter that the error is about, in form notation, for example `account_holder[type]`. */
                        param?: string;
                        /**
                         * Format: uri
                         * @description URL of the request in Stripe's Dashboard.
                         */
                        request_log_url?: string;
                    };
                };
            };
        };
    };
    parameters: {
        /** @description The dated version of the API to use. Default: the version that the Stripe account is set to. */
        StripeVersion: string;
        /** @description The connected account of the request. Default: the account that owns the key. */
        StripeAccount: string;
        /**
         * @description The account of the request: an account ID, or a path of IDs such as `acct_111/acct_111a`. It supersedes
         *     `Stripe-Account`, and is required with the key of an organization (`sk_org_…`).
         * @example acct_1032D82eZvKYlo2C
         */
        StripeContext: string;
        /**
         * @description Makes the request safe to retry. Stripe stores the status and body of the first response to a key for at least 24
         *     hours and returns them for every later request with that key, including `500` failures. Requests with the same key and
         *     different parameters fail. Any unique string; a random UUID is a good choice.
         * @example 24c47283-0cc8-43a0-8b4a-ce16d002de97
         */
        IdempotencyKey: string;
        /**
         * @description ID of the session.
         * @example fcsess_1MwtnGLkdIwHu7ixs7NPQ7dq
         */
        SessionId: string;
        /**
         * @description Properties of the session to return as objects instead of IDs. Send each as a separate parameter:
         *     `expand[]=account_holder.customer`. `expand[0]` is equivalent.
         * @example [
         *       "account_holder.customer"
         *     ]
         */
        SessionExpand: readonly ("account_holder.account" | "account_holder.customer" | "accounts.data.account_holder.account" | "accounts.data.account_holder.customer" | "accounts.data.ownership")[];
        /**
         * @description Returns only the accounts of one account holder, e.g. `account_holder[customer]=cus_NiKSWdaFz2F6I0`. Cannot be
         *     combined with `session`.
         * @example {
         *       "customer": "cus_NiKSWdaFz2F6I0"
         *     }
         */
        AccountHolderFilter: Schemas.AccountHolderFilter;
        /**
         * @description Returns only the accounts linked during a session. Cannot be combined with `account_holder`.
         * @example fcsess_1MwtnGLkdIwHu7ixs7NPQ7dq
         */
        SessionFilter: string;
        /**
         * @description Maximum number of items per page. Default: 10.
         * @example 10
         */
        Limit: number;
        /**
         * @description ID of an item. The page begins with the item after it. Use it to read the next page.
         * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
         */
        AccountStartingAfter: string;
        /**
         * @description ID of an item. The page ends with the item before it. Use it to read the previous page.
         * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
         */
        AccountEndingBefore: string;
        /**
         * @description Properties of each listed account to return as objects instead of IDs. Send each as a separate parameter:
         *     `expand[]=data.ownership`. `expand[0]` is equivalent.
         * @example [
         *       "data.ownership"
         *     ]
         */
        AccountListExpand: readonly ("data.account_holder.account" | "data.account_holder.customer" | "data.ownership")[];
        /**
         * @description ID of the linked account.
         * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
         */
        AccountId: string;
        /**
         * @description Properties of the account to return as objects instead of IDs. Send each as a separate parameter:
         *     `expand[]=ownership`. `expand[0]` is equivalent.
         * @example [
         *       "ownership"
         *     ]
         */
        AccountExpand: readonly ("account_holder.account" | "account_holder.customer" | "ownership")[];
        /**
         * @description The snapshot whose owners are listed. The account's `ownership` is the ID of the latest one.
         * @example fcaowns_1NtI9uBHO5VeT9SUSRe21lqt
         */
        OwnershipFilter: string;
        /**
         * @description ID of an owner. The page begins with the owner after it. Use it to read the next page.
         * @example fcaown_1NtI9uBHO5VeT9SUKLJU5suZ
         */
        OwnerStartingAfter: string;
        /**
         * @description ID of an owner. The page ends with the owner before it. Use it to read the previous page.
         * @example fcaown_1NtI9uBHO5VeT9SUKLJU5suZ
         */
        OwnerEndingBefore: string;
        /**
         * @description The linked account whose transactions to list.
         * @example fca_1LDYuMGxLVUXRs6HW0lrat9T
         */
        TransactionAccount: string;
        /**
         * @description Returns only transactions of a range, e.g. `transacted_at[gte]=1651700000`.
         * @example {
         *       "gte": 1651700000
         *     }
         */
        TransactedAt: Schemas.TimestampRange;
        /**
         * @description Returns only what refreshes after another one created or changed, e.g.
         *     `transaction_refresh[after]=fctxnref_1LXp8WGxLVUXRs6Hkc5PNUXf`. Pass the ID from the last `refreshed_transactions` event.
         * @example {
         *       "after": "fctxnref_1LXp8WGxLVUXRs6Hkc5PNUXf"
         *     }
         */
        TransactionRefreshFilter: Schemas.TransactionRefreshFilter;
        /**
         * @description ID of a transaction. The page begins with the transaction after it. Use it to read the next page.
         * @example fctxn_1LXp9RGxLVUXRs6HtTSVfxse
         */
        TransactionStartingAfter: string;
        /**
         * @description ID of a transaction. The page ends with the transaction before it. Use it to read the previous page.
         * @example fctxn_1LXp9RGxLVUXRs6HtTSVfxse
         */
        TransactionEndingBefore: string;
        /**
         * @description ID of the transaction.
         * @example fctxn_1MwVKd2eZvKYlo2ChNw2UxSa
         */
        TransactionId: string;
        /**
         * @description Returns only events of a range, e.g. `created[gte]=1761600000`.
         * @example {
         *       "gte": 1761600000
         *     }
         */
        EventCreated: Schemas.TimestampRange;
        /**
         * @description `true`: only events that all webhook endpoints have received. `false`: only events with a delivery that is pending or has
         *     failed permanently. Use `false` to process what your endpoint missed.
         * @example false
         */
        EventDeliverySuccess: boolean;
        /**
         * @description Returns only events of a type, or of a group of types with `*` as a wildcard. Use either `type` or `types`.
         * @example financial_connections.account.*
         */
        EventTypeFilter: string;
        /**
         * @description Returns only events of these types. Use either `type` or `types`.
         * @example [
         *       "financial_connections.account.created"
         *     ]
         */
        EventTypesFilter: readonly string[];
        /**
         * @description ID of an event. The page begins with the event after it. Use it to read the next page.
         * @example evt_1Pgc76B7WZ01zgkWwyRHS12y
         */
        EventStartingAfter: string;
        /**
         * @description ID of an event. The page ends with the event before it. Use it to read the previous page.
         * @example evt_1Pgc76B7WZ01zgkWwyRHS12y
         */
        EventEndingBefore: string;
        /**
         * @description ID of the event.
         * @example evt_1Pgc76B7WZ01zgkWwyRHS12y
         */
        EventId: string;
        /**
         * @description ID of the thin event.
         * @example evt_test_65R9Ijk8dKEYZcXeRWn16R9A7j1FSQ3w3TGDPLLGSM4CW0
         */
        ThinEventId: string;
        /**
         * @description `t=<seconds since 1970>,v1=<signature>`, with one `v1` for each secret that is valid while a secret is rotated. A
         *     signature is the HMAC-SHA256, in lowercase hexadecimal, of `t`, a period and the raw body, keyed with the endpoint's
         *     secret as text, `whsec_` included. Ignore every other part, such as `v0` of test events. Stripe signs each attempt
         *     again with a new `t`.
         * @example t=1761696000,v1=6530246c10154e4a12c78d29e93341419408bd485cdeb799ffef319b6ad1e0df
         */
        StripeSignature: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description ID of this request. Log it, and include it when you contact Stripe's support.
         * @example req_8hZC3jQWpBpNH
         */
        RequestId: string;
        /**
         * @description The API version that handled the request.
         * @example 2026-10-28.endive
         */
        StripeVersion: string;
        /** @description The connected account of the request; absent if the request was for your own account. */
        StripeAccount: string;
        /** @description The key of this request, or of the original request if the response is a replay; absent if the request had no key. */
        IdempotencyKey: string;
        /** @description `true` if the response is a replay of the first response with the same key; absent otherwise. */
        IdempotentReplayed: "true";
        /**
         * @description ID of the first request with the same idempotency key. Only on a replayed response.
         * @example req_8sKx2vPjT1aBcD
         */
        OriginalRequest: string;
        /**
         * @description Whether Stripe recommends retrying the same request: `true` or `false`. It takes precedence over rules based on the
         *     status code; absent if Stripe does not know.
         * @example true
         */
        StripeShouldRetry: ("true" | "false") | (string & {});
        /**
         * @description The limit that was exceeded. Absent if another request has locked the object.
         * @example global-rate
         */
        RateLimitedReason: ("global-rate" | "endpoint-rate" | "global-concurrency" | "endpoint-concurrency" | "resource-specific") | (string & {});
        /**
         * @description Seconds to wait before the next request. Optional.
         * @example 1
         */
        RetryAfter: number;
        /**
         * @description Whether Stripe recommends retrying the same request: `true` or `false`. Usually `false` here: Stripe stores the first
         *     result of an idempotency key, so a retry would return the same failure.
         * @example false
         */
        StripeShouldNotRetry: ("true" | "false") | (string & {});
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version that the Stripe account is set to. */
                "Stripe-Version"?: string;
                /** @description The connected account of the request. Default: the account that owns the key. */
                "Stripe-Account"?: string;
                /**
                 * @description The account of the request: an account ID, or a path of IDs such as `acct_111/acct_111a`. It supersedes
                 *     `Stripe-Account`, and is required with the key of an organization (`sk_org_…`).
                 * @example acct_1032D82eZvKYlo2C
                 */
                "Stripe-Context"?: string;
                /**
                 * @description Makes the request safe to retry. Stripe stores the status and body of the first response to a key for at least 24
                 *     hours and returns them for every later request with that key, including `500` failures. Requests with the same key and
                 *     different parameters fail. Any unique string; a random UUID is a good choice.
                 * @example 24c47283-0cc8-43a0-8b4a-ce16d002de97
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": Schemas.SessionCreateRequest;
            };
        };
        responses: {
            /** @description The new session. */
            200: {
                headers: {
                    "Request-Id": string;
                    "Stripe-Version": string;
                    "Stripe-Account": string;
                    "Idempotency-Key": string;
                    "Idempotent-Replayed": "true";
                    "Original-Request": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.Session;
                };
            };
            400: components["responses"]["CreateSessionBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    retrieveSession: {
        parameters: {
            query?: {
                /**
                 * @description Properties of the session to return as objects instead of IDs. Send each as a separate parameter:
                 *     `expand[]=account_holder.customer`. `expand[0]` is equivalent.
                 * @example [
                 *       "account_holder.customer"
                 *     ]
                 */
                "expand[]"?: components["parameters"]["SessionExpand"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version that the Stripe account is set to. */
                "Stripe-Version"?: string;
                /** @description The connected account of the request. Default: the account that owns the key. */
                "Stripe-Account"?: string;
                /**
                 * @description The account of the request: an account ID, or a path of IDs such as `acct_111/acct_111a`. It supersedes
                 *     `Stripe-Account`, and is required with the key of an organization (`sk_org_…`).
                 * @example acct_1032D82eZvKYlo2C
                 */
                "Stripe-Context"?: string;
            };
            path: {
                /**
                 * @description ID of the session.
                 * @example fcsess_1MwtnGLkdIwHu7ixs7NPQ7dq
                 */
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "Request-Id": string;
                    "Stripe-Version": string;
                    "Stripe-Account": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.Session;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SessionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                /**
                 * @description Returns only the accounts of one account holder, e.g. `account_holder[customer]=cus_NiKSWdaFz2F6I0`. Cannot be
                 *     combined with `session`.
                 * @example {
                 *       "customer": "cus_NiKSWdaFz2F6I0"
                 *     }
                 */
                account_holder?: components["parameters"]["AccountHolderFilter"];
                /**
                 * @description Returns only the accounts linked during a session. Cannot be combined with `account_holder`.
                 * @example fcsess_1MwtnGLkdIwHu7ixs7NPQ7dq
                 */
                session?: string;
                /**
                 * @description Maximum number of items per page. Default: 10.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description ID of an item. The page begins with the item after it. Use it to read the next page.
                 * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
                 */
                starting_after?: string;
                /**
                 * @description ID of an item. The page ends with the item before it. Use it to read the previous page.
                 * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
                 */
                ending_before?: string;
                /**
                 * @description Properties of each listed account to return as objects instead of IDs. Send each as a separate parameter:
                 *     `expand[]=data.ownership`. `expand[0]` is equivalent.
                 * @example [
                 *       "data.ownership"
                 *     ]
                 */
                "expand[]"?: components["parameters"]["AccountListExpand"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version that the Stripe account is set to. */
                "Stripe-Version"?: string;
                /** @description The connected account of the request. Default: the account that owns the key. */
                "Stripe-Account"?: string;
                /**
                 * @description The account of the request: an account ID, or a path of IDs such as `acct_111/acct_111a`. It supersedes
                 *     `Stripe-Account`, and is required with the key of an organization (`sk_org_…`).
                 * @example acct_1032D82eZvKYlo2C
                 */
                "Stripe-Context"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of linked accounts. */
            200: {
                headers: {
                    "Request-Id": string;
                    "Stripe-Version": string;
                    "Stripe-Account": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.AccountList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    retrieveAccount: {
        parameters: {
            query?: {
                /**
                 * @description Properties of the account to return as objects instead of IDs. Send each as a separate parameter:
                 *     `expand[]=ownership`. `expand[0]` is equivalent.
                 * @example [
                 *       "ownership"
                 *     ]
                 */
                "expand[]"?: components["parameters"]["AccountExpand"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version that the Stripe account is set to. */
                "Stripe-Version"?: string;
                /** @description The connected account of the request. Default: the account that owns the key. */
                "Stripe-Account"?: string;
                /**
                 * @description The account of the request: an account ID, or a path of IDs such as `acct_111/acct_111a`. It supersedes
                 *     `Stripe-Account`, and is required with the key of an organization (`sk_org_…`).
                 * @example acct_1032D82eZvKYlo2C
                 */
                "Stripe-Context"?: string;
            };
            path: {
                /**
                 * @description ID of the linked account.
                 * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
                 */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "Request-Id": string;
                    "Stripe-Version": string;
                    "Stripe-Account": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.Account;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    refreshAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version that the Stripe account is set to. */
                "Stripe-Version"?: string;
                /** @description The connected account of the request. Default: the account that owns the key. */
                "Stripe-Account"?: string;
                /**
                 * @description The account of the request: an account ID, or a path of IDs such as `acct_111/acct_111a`. It supersedes
                 *     `Stripe-Account`, and is required with the key of an organization (`sk_org_…`).
                 * @example acct_1032D82eZvKYlo2C
                 */
                "Stripe-Context"?: string;
                /**
                 * @description Makes the request safe to retry. Stripe stores the status and body of the first response to a key for at least 24
                 *     hours and returns them for every later request with that key, including `500` failures. Requests with the same key and
                 *     different parameters fail. Any unique string; a random UUID is a good choice.
                 * @example 24c47283-0cc8-43a0-8b4a-ce16d002de97
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description ID of the linked account.
                 * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
                 */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": Schemas.AccountRefreshRequest;
            };
        };
        responses: {
            /** @description The account, with a pending refresh. */
            200: {
                headers: {
                    "Request-Id": string;
                    "Stripe-Version": string;
                    "Stripe-Account": string;
                    "Idempotency-Key": string;
                    "Idempotent-Replayed": "true";
                    "Original-Request": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.Account;
                };
            };
            400: components["responses"]["AccountInactiveBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountNotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    subscribeAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version that the Stripe account is set to. */
                "Stripe-Version"?: string;
                /** @description The connected account of the request. Default: the account that owns the key. */
                "Stripe-Account"?: string;
                /**
                 * @description The account of the request: an account ID, or a path of IDs such as `acct_111/acct_111a`. It supersedes
                 *     `Stripe-Account`, and is required with the key of an organization (`sk_org_…`).
                 * @example acct_1032D82eZvKYlo2C
                 */
                "Stripe-Context"?: string;
                /**
                 * @description Makes the request safe to retry. Stripe stores the status and body of the first response to a key for at least 24
                 *     hours and returns them for every later request with that key, including `500` failures. Requests with the same key and
                 *     different parameters fail. Any unique string; a random UUID is a good choice.
                 * @example 24c47283-0cc8-43a0-8b4a-ce16d002de97
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description ID of the linked account.
                 * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
                 */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": Schemas.AccountSubscribeRequest;
            };
        };
        responses: {
            /** @description The account, with its subscriptions. */
            200: {
                headers: {
                    "Request-Id": string;
                    "Stripe-Version": string;
                    "Stripe-Account": string;
                    "Idempotency-Key": string;
                    "Idempotent-Replayed": "true";
                    "Original-Request": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.Account;
                };
            };
            400: components["responses"]["AccountInactiveBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountNotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    unsubscribeAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version that the Stripe account is set to. */
                "Stripe-Version"?: string;
                /** @description The connected account of the request. Default: the account that owns the key. */
                "Stripe-Account"?: string;
                /**
                 * @description The account of the request: an account ID, or a path of IDs such as `acct_111/acct_111a`. It supersedes
                 *     `Stripe-Account`, and is required with the key of an organization (`sk_org_…`).
                 * @example acct_1032D82eZvKYlo2C
                 */
                "Stripe-Context"?: string;
                /**
                 * @description Makes the request safe to retry. Stripe stores the status and body of the first response to a key for at least 24
                 *     hours and returns them for every later request with that key, including `500` failures. Requests with the same key and
                 *     different parameters fail. Any unique string; a random UUID is a good choice.
                 * @example 24c47283-0cc8-43a0-8b4a-ce16d002de97
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description ID of the linked account.
                 * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
                 */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": Schemas.AccountUnsubscribeRequest;
            };
        };
        responses: {
            /** @description The account, without the subscription. */
            200: {
                headers: {
                    "Request-Id": string;
                    "Stripe-Version": string;
                    "Stripe-Account": string;
                    "Idempotency-Key": string;
                    "Idempotent-Replayed": "true";
                    "Original-Request": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.Account;
                };
            };
            400: components["responses"]["AccountIdempotencyKeyReusedBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountNotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    disconnectAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version that the Stripe account is set to. */
                "Stripe-Version"?: string;
                /** @description The connected account of the request. Default: the account that owns the key. */
                "Stripe-Account"?: string;
                /**
                 * @description The account of the request: an account ID, or a path of IDs such as `acct_111/acct_111a`. It supersedes
                 *     `Stripe-Account`, and is required with the key of an organization (`sk_org_…`).
                 * @example acct_1032D82eZvKYlo2C
                 */
                "Stripe-Context"?: string;
                /**
                 * @description Makes the request safe to retry. Stripe stores the status and body of the first response to a key for at least 24
                 *     hours and returns them for every later request with that key, including `500` failures. Requests with the same key and
                 *     different parameters fail. Any unique string; a random UUID is a good choice.
                 * @example 24c47283-0cc8-43a0-8b4a-ce16d002de97
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description ID of the linked account.
                 * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
                 */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": Schemas.AccountDisconnectRequest;
            };
        };
        responses: {
            /** @description The disconnected account. */
            200: {
                headers: {
                    "Request-Id": string;
                    "Stripe-Version": string;
                    "Stripe-Account": string;
                    "Idempotency-Key": string;
                    "Idempotent-Replayed": "true";
                    "Original-Request": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.Account;
                };
            };
            400: components["responses"]["AccountIdempotencyKeyReusedBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountNotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAccountOwners: {
        parameters: {
            query: {
                /**
                 * @description The snapshot whose owners are listed. The account's `ownership` is the ID of the latest one.
                 * @example fcaowns_1NtI9uBHO5VeT9SUSRe21lqt
                 */
                ownership: string;
                /**
                 * @description Maximum number of items per page. Default: 10.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description ID of an owner. The page begins with the owner after it. Use it to read the next page.
                 * @example fcaown_1NtI9uBHO5VeT9SUKLJU5suZ
                 */
                starting_after?: string;
                /**
                 * @description ID of an owner. The page ends with the owner before it. Use it to read the previous page.
                 * @example fcaown_1NtI9uBHO5VeT9SUKLJU5suZ
                 */
                ending_before?: string;
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version that the Stripe account is set to. */
                "Stripe-Version"?: string;
                /** @description The connected account of the request. Default: the account that owns the key. */
                "Stripe-Account"?: string;
                /**
                 * @description The account of the request: an account ID, or a path of IDs such as `acct_111/acct_111a`. It supersedes
                 *     `Stripe-Account`, and is required with the key of an organization (`sk_org_…`).
                 * @example acct_1032D82eZvKYlo2C
                 */
                "Stripe-Context"?: string;
            };
            path: {
                /**
                 * @description ID of the linked account.
                 * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
                 */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of owners. */
            200: {
                headers: {
                    "Request-Id": string;
                    "Stripe-Version": string;
                    "Stripe-Account": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.AccountOwnerList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listTransactions: {
        parameters: {
            query: {
                /**
                 * @description The linked account whose transactions to list.
                 * @example fca_1LDYuMGxLVUXRs6HW0lrat9T
                 */
                account: string;
                /**
                 * @description Returns only transactions of a range, e.g. `transacted_at[gte]=1651700000`.
                 * @example {
                 *       "gte": 1651700000
                 *     }
                 */
                transacted_at?: components["parameters"]["TransactedAt"];
                /**
                 * @description Returns only what refreshes after another one created or changed, e.g.
                 *     `transaction_refresh[after]=fctxnref_1LXp8WGxLVUXRs6Hkc5PNUXf`. Pass the ID from the last `refreshed_transactions` event.
                 * @example {
                 *       "after": "fctxnref_1LXp8WGxLVUXRs6Hkc5PNUXf"
                 *     }
                 */
                transaction_refresh?: components["parameters"]["TransactionRefreshFilter"];
                /**
                 * @description Maximum number of items per page. Default: 10.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description ID of a transaction. The page begins with the transaction after it. Use it to read the next page.
                 * @example fctxn_1LXp9RGxLVUXRs6HtTSVfxse
                 */
                starting_after?: string;
                /**
                 * @description ID of a transaction. The page ends with the transaction before it. Use it to read the previous page.
                 * @example fctxn_1LXp9RGxLVUXRs6HtTSVfxse
                 */
                ending_before?: string;
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version that the Stripe account is set to. */
                "Stripe-Version"?: string;
                /** @description The connected account of the request. Default: the account that owns the key. */
                "Stripe-Account"?: string;
                /**
                 * @description The account of the request: an account ID, or a path of IDs such as `acct_111/acct_111a`. It supersedes
                 *     `Stripe-Account`, and is required with the key of an organization (`sk_org_…`).
                 * @example acct_1032D82eZvKYlo2C
                 */
                "Stripe-Context"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of transactions. */
            200: {
                headers: {
                    "Request-Id": string;
                    "Stripe-Version": string;
                    "Stripe-Account": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.TransactionList;
                };
            };
            400: components["responses"]["ListTransactionsBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    retrieveTransaction: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version that the Stripe account is set to. */
                "Stripe-Version"?: string;
                /** @description The connected account of the request. Default: the account that owns the key. */
                "Stripe-Account"?: string;
                /**
                 * @description The account of the request: an account ID, or a path of IDs such as `acct_111/acct_111a`. It supersedes
                 *     `Stripe-Account`, and is required with the key of an organization (`sk_org_…`).
                 * @example acct_1032D82eZvKYlo2C
                 */
                "Stripe-Context"?: string;
            };
            path: {
                /**
                 * @description ID of the transaction.
                 * @example fctxn_1MwVKd2eZvKYlo2ChNw2UxSa
                 */
                transaction: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction. */
            200: {
                headers: {
                    "Request-Id": string;
                    "Stripe-Version": string;
                    "Stripe-Account": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.Transaction;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TransactionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /**
                 * @description Returns only events of a range, e.g. `created[gte]=1761600000`.
                 * @example {
                 *       "gte": 1761600000
                 *     }
                 */
                created?: components["parameters"]["EventCreated"];
                /**
                 * @description `true`: only events that all webhook endpoints have received. `false`: only events with a delivery that is pending or has
                 *     failed permanently. Use `false` to process what your endpoint missed.
                 * @example false
                 */
                delivery_success?: boolean;
                /**
                 * @description Returns only events of a type, or of a group of types with `*` as a wildcard. Use either `type` or `types`.
                 * @example financial_connections.account.*
                 */
                type?: string;
                /**
                 * @description Returns only events of these types. Use either `type` or `types`.
                 * @example [
                 *       "financial_connections.account.created"
                 *     ]
                 */
                "types[]"?: components["parameters"]["EventTypesFilter"];
                /**
                 * @description Maximum number of items per page. Default: 10.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description ID of an event. The page begins with the event after it. Use it to read the next page.
                 * @example evt_1Pgc76B7WZ01zgkWwyRHS12y
                 */
                starting_after?: string;
                /**
                 * @description ID of an event. The page ends with the event before it. Use it to read the previous page.
                 * @example evt_1Pgc76B7WZ01zgkWwyRHS12y
                 */
                ending_before?: string;
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version that the Stripe account is set to. */
                "Stripe-Version"?: string;
                /** @description The connected account of the request. Default: the account that owns the key. */
                "Stripe-Account"?: string;
                /**
                 * @description The account of the request: an account ID, or a path of IDs such as `acct_111/acct_111a`. It supersedes
                 *     `Stripe-Account`, and is required with the key of an organization (`sk_org_…`).
                 * @example acct_1032D82eZvKYlo2C
                 */
                "Stripe-Context"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    "Request-Id": string;
                    "Stripe-Version": string;
                    "Stripe-Account": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.EventList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    retrieveEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version that the Stripe account is set to. */
                "Stripe-Version"?: string;
                /** @description The connected account of the request. Default: the account that owns the key. */
                "Stripe-Account"?: string;
                /**
                 * @description The account of the request: an account ID, or a path of IDs such as `acct_111/acct_111a`. It supersedes
                 *     `Stripe-Account`, and is required with the key of an organization (`sk_org_…`).
                 * @example acct_1032D82eZvKYlo2C
                 */
                "Stripe-Context"?: string;
            };
            path: {
                /**
                 * @description ID of the event.
                 * @example evt_1Pgc76B7WZ01zgkWwyRHS12y
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    "Request-Id": string;
                    "Stripe-Version": string;
                    "Stripe-Account": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.Event;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EventNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    retrieveThinEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version that the Stripe account is set to. */
                "Stripe-Version"?: string;
                /** @description The connected account of the request. Default: the account that owns the key. */
                "Stripe-Account"?: string;
                /**
                 * @description The account of the request: an account ID, or a path of IDs such as `acct_111/acct_111a`. It supersedes
                 *     `Stripe-Account`, and is required with the key of an organization (`sk_org_…`).
                 * @example acct_1032D82eZvKYlo2C
                 */
                "Stripe-Context"?: string;
            };
            path: {
                /**
                 * @description ID of the thin event.
                 * @example evt_test_65R9Ijk8dKEYZcXeRWn16R9A7j1FSQ3w3TGDPLLGSM4CW0
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    "Request-Id": string;
                    "Stripe-Version": string;
                    "Stripe-Account": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ThinAccountEvent;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EventNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    onAccountEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `t=<seconds since 1970>,v1=<signature>`, with one `v1` for each secret that is valid while a secret is rotated. A
                 *     signature is the HMAC-SHA256, in lowercase hexadecimal, of `t`, a period and the raw body, keyed with the endpoint's
                 *     secret as text, `whsec_` included. Ignore every other part, such as `v0` of test events. Stripe signs each attempt
                 *     again with a new `t`.
                 * @example t=1761696000,v1=6530246c10154e4a12c78d29e93341419408bd485cdeb799ffef319b6ad1e0df
                 */
                "Stripe-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.AccountEvent;
            };
        };
        responses: {
            200: components["responses"]["EventAccepted"];
            "4XX": components["responses"]["EventRejected"];
        };
    };
    onAuthorizationEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `t=<seconds since 1970>,v1=<signature>`, with one `v1` for each secret that is valid while a secret is rotated. A
                 *     signature is the HMAC-SHA256, in lowercase hexadecimal, of `t`, a period and the raw body, keyed with the endpoint's
                 *     secret as text, `whsec_` included. Ignore every other part, such as `v0` of test events. Stripe signs each attempt
                 *     again with a new `t`.
                 * @example t=1761696000,v1=6530246c10154e4a12c78d29e93341419408bd485cdeb799ffef319b6ad1e0df
                 */
                "Stripe-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.AuthorizationEvent;
            };
        };
        responses: {
            200: components["responses"]["EventAccepted"];
            "4XX": components["responses"]["EventRejected"];
        };
    };
    onThinAccountEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `t=<seconds since 1970>,v1=<signature>`, with one `v1` for each secret that is valid while a secret is rotated. A
                 *     signature is the HMAC-SHA256, in lowercase hexadecimal, of `t`, a period and the raw body, keyed with the endpoint's
                 *     secret as text, `whsec_` included. Ignore every other part, such as `v0` of test events. Stripe signs each attempt
                 *     again with a new `t`.
                 * @example t=1761696000,v1=6530246c10154e4a12c78d29e93341419408bd485cdeb799ffef319b6ad1e0df
                 */
                "Stripe-Signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.ThinAccountEvent;
            };
        };
        responses: {
            200: components["responses"]["EventAccepted"];
            "4XX": components["responses"]["EventRejected"];
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
      "/v1/financial_connections/sessions/{session}": ["retrieveSession","Retrieve a session"];
      "/v1/financial_connections/accounts": ["listAccounts","List linked accounts"];
      "/v1/financial_connections/accounts/{account}": ["retrieveAccount","Retrieve a linked account"];
      "/v1/financial_connections/accounts/{account}/owners": ["listAccountOwners","List an account's owners"];
      "/v1/financial_connections/transactions": ["listTransactions","List an account's transactions"];
      "/v1/financial_connections/transactions/{transaction}": ["retrieveTransaction","Retrieve a transaction"];
      "/v1/events": ["listEvents","List events"];
      "/v1/events/{id}": ["retrieveEvent","Retrieve an event"];
      "/v2/core/events/{id}": ["retrieveThinEvent","Retrieve a thin event"];
    };
    post: {
      "/v1/financial_connections/sessions": ["createSession","Create a session"];
      "/v1/financial_connections/accounts/{account}/refresh": ["refreshAccount","Refresh an account's data"];
      "/v1/financial_connections/accounts/{account}/subscribe": ["subscribeAccount","Subscribe to an account's data"];
      "/v1/financial_connections/accounts/{account}/unsubscribe": ["unsubscribeAccount","Unsubscribe from an account's data"];
      "/v1/financial_connections/accounts/{account}/disconnect": ["disconnectAccount","Disconnect a linked account"];
    };
    put: {
    };
    patch: {
    };
    delete: {
    };
  };
  /** Operation id → method and path. */
  calls: {
    /**
     * Create a session
     *
     * Creates a session in which an account holder links accounts. Pass its `client_secret` to the browser or app, and
     * retrieve the session afterwards to read the linked accounts. Fails if the account holder does not exist or a
     * permission is not available to you.
     *
     * `POST /v1/financial_connections/sessions`
     *
     * Fails with 400 (the request is invalid), 401 (the key is missing or invalid), 403 (the key does not have the required permission), 409 (another request with the same idempotency key is in progress), 429 (too many requests), 500 (an internal error occurred at Stripe).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createSession: ["post", "/v1/financial_connections/sessions"];
    /**
     * Retrieve a session
     *
     * Returns a session with the accounts linked so far.
     *
     * `GET /v1/financial_connections/sessions/{session}`
     *
     * Fails with 400 (the request is invalid), 401 (the key is missing or invalid), 403 (the key does not have the required permission), 404 (the session does not exist), 429 (too many requests), 500 (an internal error occurred at Stripe).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveSession: ["get", "/v1/financial_connections/sessions/{session}"];
    /**
     * List linked accounts
     *
     * Returns the linked accounts: all of them, or those of one account holder or session. Send at most one of
     * `account_holder[account]`, `account_holder[customer]`, `account_holder[customer_account]` and `session`.
     *
     * `GET /v1/financial_connections/accounts`
     *
     * Fails with 400 (the request is invalid), 401 (the key is missing or invalid), 403 (the key does not have the required permission), 429 (too many requests), 500 (an internal error occurred at Stripe).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listAccounts: ["get", "/v1/financial_connections/accounts"];
    /**
     * Retrieve a linked account
     *
     * Returns an account with its latest data. The operation does not contact the institution; use a refresh for that.
     *
     * `GET /v1/financial_connections/accounts/{account}`
     *
     * Fails with 400 (the request is invalid), 401 (the key is missing or invalid), 403 (the key does not have the required permission), 404 (the account does not exist), 429 (too many requests), 500 (an internal error occurred at Stripe).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveAccount: ["get", "/v1/financial_connections/accounts/{account}"];
    /**
     * Refresh an account's data
     *
     * Requests the account's data from the institution. Asynchronous: the response is the account with a `pending`
     * refresh. Retrieve the account until `balance_refresh`, `ownership_refresh` or `transaction_refresh` is `succeeded`
     * or `failed`. Requires the permission for the data. Before
     * `next_refresh_available_at`, no new attempt starts. An inactive account cannot be refreshed.
     *
     * `POST /v1/financial_connections/accounts/{account}/refresh`
     *
     * Fails with 400 (the request is invalid), 401 (the key is missing or invalid), 403 (the key does not have the required permission), 404 (the account does not exist), 409 (another request with the same idempotency key is in progress), 429 (too many requests), 500 (an internal error occurred at Stripe).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    refreshAccount: ["post", "/v1/financial_connections/accounts/{account}/refresh"];
    /**
     * Subscribe to an account's data
     *
     * Starts a refresh of the data at once, and repeats it about once a day while the account is active. Asynchronous: the
     * response is the account with a `pending` refresh. Requires the permission for the data. An inactive account cannot be
     * subscribed.
     *
     * `POST /v1/financial_connections/accounts/{account}/subscribe`
     *
     * Fails with 400 (the request is invalid), 401 (the key is missing or invalid), 403 (the key does not have the required permission), 404 (the account does not exist), 409 (another request with the same idempotency key is in progress), 429 (too many requests), 500 (an internal error occurred at Stripe).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    subscribeAccount: ["post", "/v1/financial_connections/accounts/{account}/subscribe"];
    /**
     * Unsubscribe from an account's data
     *
     * Stops the automatic refresh of the account's data. Existing data remains available.
     *
     * `POST /v1/financial_connections/accounts/{account}/unsubscribe`
     *
     * Fails with 400 (the request is invalid), 401 (the key is missing or invalid), 403 (the key does not have the required permission), 404 (the account does not exist), 409 (another request with the same idempotency key is in progress), 429 (too many requests), 500 (an internal error occurred at Stripe).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    unsubscribeAccount: ["post", "/v1/financial_connections/accounts/{account}/unsubscribe"];
    /**
     * Disconnect a linked account
     *
     * Disconnects the account: its balance, owners and transactions can no longer be read. This cannot be undone; the
     * account holder has to link the account again.
     *
     * `POST /v1/financial_connections/accounts/{account}/disconnect`
     *
     * Fails with 400 (the request is invalid), 401 (the key is missing or invalid), 403 (the key does not have the required permission), 404 (the account does not exist), 409 (another request with the same idempotency key is in progress), 429 (too many requests), 500 (an internal error occurred at Stripe).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    disconnectAccount: ["post", "/v1/financial_connections/accounts/{account}/disconnect"];
    /**
     * List an account's owners
     *
     * Returns the owners of an account from one snapshot. Requires the `ownership` permission and a successful ownership
     * refresh.
     *
     * `GET /v1/financial_connections/accounts/{account}/owners`
     *
     * Fails with 400 (the request is invalid), 401 (the key is missing or invalid), 403 (the key does not have the required permission), 404 (the account does not exist), 429 (too many requests), 500 (an internal error occurred at Stripe).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listAccountOwners: ["get", "/v1/financial_connections/accounts/{account}/owners"];
    /**
     * List an account's transactions
     *
     * Returns the transactions of an account. Requires the `transactions` permission and a successful transaction refresh. A
     * transaction that has changed is listed again after the next refresh, with the same ID.
     *
     * `GET /v1/financial_connections/transactions`
     *
     * Fails with 400 (the request is invalid), 401 (the key is missing or invalid), 403 (the key does not have the required permission), 429 (too many requests), 500 (an internal error occurred at Stripe).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listTransactions: ["get", "/v1/financial_connections/transactions"];
    /**
     * Retrieve a transaction
     *
     * Returns a transaction of a linked account.
     *
     * `GET /v1/financial_connections/transactions/{transaction}`
     *
     * Fails with 400 (the request is invalid), 401 (the key is missing or invalid), 403 (the key does not have the required permission), 404 (the transaction does not exist), 429 (too many requests), 500 (an internal error occurred at Stripe).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveTransaction: ["get", "/v1/financial_connections/transactions/{transaction}"];
    /**
     * List events
     *
     * Returns the events of the last 30 days, newest first. Each event is rendered in its own `api_version`, not in the version
     * of the request. Without `type` or `types`, the list also contains events of other parts of Stripe, which are not
     * described.
     *
     * `GET /v1/events`
     *
     * Fails with 400 (the request is invalid), 401 (the key is missing or invalid), 403 (the key does not have the required permission), 429 (too many requests), 500 (an internal error occurred at Stripe).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listEvents: ["get", "/v1/events"];
    /**
     * Retrieve an event
     *
     * Returns a snapshot event of the last 30 days, rendered in its own `api_version`.
     *
     * `GET /v1/events/{id}`
     *
     * Fails with 400 (the request is invalid), 401 (the key is missing or invalid), 403 (the key does not have the required permission), 404 (the event does not exist), 429 (too many requests), 500 (an internal error occurred at Stripe).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveEvent: ["get", "/v1/events/{id}"];
    /**
     * Retrieve a thin event
     *
     * Returns a thin event about an account, of the last 30 days. It belongs to version 2 of Stripe's API. Pass the `context` of the event as
     * `Stripe-Context` if it has one.
     *
     * `GET /v2/core/events/{id}`
     *
     * Fails with 400 (the request is invalid), 401 (the key is missing or invalid), 403 (the key does not have the required permission), 404 (the event does not exist), 429 (too many requests), 500 (an internal error occurred at Stripe).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveThinEvent: ["get", "/v2/core/events/{id}"];
  };
  /** Lists in pages. */
  lists: "/v1/financial_connections/accounts" | "/v1/financial_connections/accounts/{account}/owners" | "/v1/financial_connections/transactions" | "/v1/events";
  /** Paths of GET requests whose resource has final states. */
  final: "/v1/financial_connections/accounts/{account}";
  /** Path that creates or changes such a resource → path that retrieves it. */
  pollables: {
    "/v1/financial_connections/accounts/{account}/refresh": "/v1/financial_connections/accounts/{account}";
    "/v1/financial_connections/accounts/{account}/subscribe": "/v1/financial_connections/accounts/{account}";
  };
  /** Type of a webhook event → path that retrieves what it is about. */
  events: {
    "v1.financial_connections.account.created": "/v1/financial_connections/accounts/{account}";
    "v1.financial_connections.account.deactivated": "/v1/financial_connections/accounts/{account}";
    "v1.financial_connections.account.reactivated": "/v1/financial_connections/accounts/{account}";
    "v1.financial_connections.account.disconnected": "/v1/financial_connections/accounts/{account}";
    "v1.financial_connections.account.refreshed_balance": "/v1/financial_connections/accounts/{account}";
    "v1.financial_connections.account.refreshed_ownership": "/v1/financial_connections/accounts/{account}";
    "v1.financial_connections.account.refreshed_transactions": "/v1/financial_connections/accounts/{account}";
    "v1.financial_connections.account.account_numbers_updated": "/v1/financial_connections/accounts/{account}";
    "v1.financial_connections.account.upcoming_account_number_expiry": "/v1/financial_connections/accounts/{account}";
    "v1.financial_connections.account.supported_payment_method_types_updated": "/v1/financial_connections/accounts/{account}";
    "v1.financial_connections.account.expected_deactivation_date_updated": "/v1/financial_connections/accounts/{account}";
    "v1.financial_connections.account.upcoming_deactivation": "/v1/financial_connections/accounts/{account}";
    "v1.financial_connections.account.balance_refresh_succeeded": "/v1/financial_connections/accounts/{account}";
    "v1.financial_connections.account.balance_refresh_failed": "/v1/financial_connections/accounts/{account}";
    "v1.financial_connections.account.ownership_refresh_succeeded": "/v1/financial_connections/accounts/{account}";
    "v1.financial_connections.account.ownership_refresh_failed": "/v1/financial_connections/accounts/{account}";
    "v1.financial_connections.account.transactions_refresh_succeeded": "/v1/financial_connections/accounts/{account}";
    "v1.financial_connections.account.transactions_refresh_failed": "/v1/financial_connections/accounts/{account}";
    "v1.financial_connections.account.inferred_balances_refresh_succeeded": "/v1/financial_connections/accounts/{account}";
    "v1.financial_connections.account.inferred_balances_refresh_failed": "/v1/financial_connections/accounts/{account}";
    "v1.financial_connections.account.risk_intelligence_refresh_succeeded": "/v1/financial_connections/accounts/{account}";
    "v1.financial_connections.account.risk_intelligence_refresh_failed": "/v1/financial_connections/accounts/{account}";
  };
  /** `METHOD path` → where the properties stand that `expand[]` turns from ids into objects. */
  expansions: {
    "POST /v1/financial_connections/sessions": Expansions.CreateSession;
    "GET /v1/financial_connections/sessions/{session}": Expansions.RetrieveSession;
    "GET /v1/financial_connections/accounts": { data: Expansions.ListAccounts };
    "GET /v1/financial_connections/accounts/{account}": Expansions.RetrieveAccount;
    "POST /v1/financial_connections/accounts/{account}/refresh": Expansions.RefreshAccount;
    "POST /v1/financial_connections/accounts/{account}/subscribe": Expansions.SubscribeAccount;
    "POST /v1/financial_connections/accounts/{account}/unsubscribe": Expansions.UnsubscribeAccount;
    "POST /v1/financial_connections/accounts/{account}/disconnect": Expansions.DisconnectAccount;
    "GET /v1/events": { data: Expansions.ListEvents };
    "GET /v1/events/{id}": { data: Expansions.RetrieveEvent };
  };
}
