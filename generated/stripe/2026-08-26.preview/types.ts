/** Generated from the bundle of stripe@2026-08-26.preview by scripts/types.ts. Do not edit. */

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
                session: components["parameters"]["SessionId"];
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
                account: components["parameters"]["AccountId"];
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
                account: components["parameters"]["AccountId"];
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
                account: components["parameters"]["AccountId"];
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
                account: components["parameters"]["AccountId"];
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
                account: components["parameters"]["AccountId"];
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
                account: components["parameters"]["AccountId"];
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
    "/v1/financial_connections/authorizations/{authorization}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the authorization.
                 * @example fcauth_1NSlnc2eZvKYlo2CoamIONix
                 */
                authorization: components["parameters"]["AuthorizationId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an authorization
         * @description Returns the authorization that the `authorization` of a linked account names. Only preview versions have this operation.
         */
        get: operations["retrieveAuthorization"];
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
                transaction: components["parameters"]["TransactionId"];
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
                id: components["parameters"]["EventId"];
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
}
export interface components {
    schemas: {
        /**
         * @description A dated version of the API.
         * @example 2026-10-28.endive
         * @example 2026-08-26.dahlia
         * @example 2026-08-26.preview
         */
        StripeVersion: string;
        /** @description ID of a connected Stripe account. It starts with `acct_` today, which Stripe does not promise. */
        ConnectedAccountId: string;
        /** @description ID of a customer. It starts with `cus_` unless you chose it when you created the customer. */
        CustomerId: string;
        /**
         * Customer
         * @description One of your customers, identified by exactly one of `customer` and `customer_account`.
         */
        SessionCreateCustomer: {
            /**
             * @description The account holder is a customer.
             * @constant
             */
            type: "customer";
            /** @description The customer. */
            customer?: components["schemas"]["CustomerId"] | undefined;
            /** @description The Stripe account that represents the customer, if your customers are accounts. */
            customer_account?: components["schemas"]["ConnectedAccountId"] | undefined;
        };
        /**
         * Stripe account
         * @description A Stripe account that is connected to yours.
         */
        SessionCreateConnectedAccount: {
            /**
             * @description The account holder is a Stripe account.
             * @constant
             */
            type: "account";
            /** @description The Stripe account. */
            account: components["schemas"]["ConnectedAccountId"];
        };
        /** @description The account holder to link accounts for. */
        SessionCreateAccountHolder: components["schemas"]["SessionCreateCustomer"] | components["schemas"]["SessionCreateConnectedAccount"];
        /**
         * @description A permission for an account: to read its `balances`, its `ownership` or its `transactions`, or to create a
         *     `payment_method` from it.
         */
        AccountPermission: ("balances" | "ownership" | "payment_method" | "transactions") | (string & {});
        /** @description An account subcategory that a session can be restricted to. */
        LinkableSubcategory: ("checking" | "credit_card" | "line_of_credit" | "mortgage" | "savings") | (string & {});
        /** @description Two-letter ISO 3166-1 country code, for example `US`. */
        CountryCode: string;
        /**
         * @description Whether accounts must support payments and provide their numbers before the session completes: `all` of them,
         *     `at_least_one` or `none`.
         */
        PaymentMethodSupport: ("all" | "at_least_one" | "none") | (string & {});
        /** @description Which accounts can be linked. */
        SessionCreateFilters: {
            /** @description The account subcategories that can be linked; all by default. */
            account_subcategories?: readonly components["schemas"]["LinkableSubcategoryInput"][] | undefined;
            /** @description The countries whose accounts can be linked, as two-letter ISO 3166-1 codes. */
            countries?: readonly components["schemas"]["CountryCode"][] | undefined;
            /**
             * @description Whether accounts must support payments and provide their numbers before the session completes: `all` of them,
             *     `at_least_one` or `none`, the default.
             */
            require_payment_method_support?: components["schemas"]["PaymentMethodSupportInput"] | undefined;
        };
        /** @description How many accounts can be linked. */
        SessionCreateLimits: {
            /**
             * @description Maximum number of accounts that can be linked; by default there is no maximum. Null, sent as an empty value, removes
             *     the limit.
             */
            accounts: number | "" | null;
        };
        /** @description `automatic` lets Stripe decide whether account numbers can be entered manually; `disabled` never allows it. */
        ManualEntryMode: ("automatic" | "disabled") | (string & {});
        /** @description Whether the account holder can enter account numbers manually. The default mode is `disabled`. */
        SessionCreateManualEntry: {
            /** @description `automatic` lets Stripe decide whether account numbers can be entered manually; `disabled` never allows it. */
            mode?: components["schemas"]["ManualEntryModeInput"] | undefined;
        };
        /** @description Data that can be retrieved as soon as an account is linked. */
        PrefetchFeature: ("balances" | "ownership" | "transactions") | (string & {});
        /** @description ID of a linked account. It starts with `fca_` today, which Stripe does not promise. */
        AccountId: string;
        /** @description ID of an account holder's authorization for one institution. Several accounts can share it. It starts with `fcauth_` today, which Stripe does not promise. */
        AuthorizationId: string;
        /** @description The authorization to relink. The account holder goes through a shorter flow than for a new account. */
        SessionCreateRelinkOptions: {
            /** @description The account that the account holder must select again. It must belong to the authorization. Any by default. */
            account?: components["schemas"]["AccountId"] | undefined;
            /** @description The authorization to relink. */
            authorization: components["schemas"]["AuthorizationId"];
        };
        /**
         * @description Name of a property of the session, or of its accounts, to return as an object instead of an ID.
         * @enum {string}
         */
        SessionExpandField: "account_holder.account" | "account_holder.customer" | "accounts.data.account_holder.account" | "accounts.data.account_holder.customer" | "accounts.data.ownership";
        /** @description The account holder to link accounts for, and the permissions to request. */
        SessionCreateRequest: {
            /** @description The account holder to link accounts for. */
            account_holder: components["schemas"]["SessionCreateAccountHolder"];
            /** @description The permissions to request from the account holder. */
            permissions: readonly components["schemas"]["AccountPermissionInput"][];
            /** @description Which accounts can be linked. */
            filters?: components["schemas"]["SessionCreateFilters"] | undefined;
            /** @description How many accounts can be linked. */
            limits?: components["schemas"]["SessionCreateLimits"] | undefined;
            /** @description Whether the account holder can enter account numbers manually. The default mode is `disabled`. */
            manual_entry?: components["schemas"]["SessionCreateManualEntry"] | undefined;
            /** @description The data to retrieve as soon as an account is linked. */
            prefetch?: readonly components["schemas"]["PrefetchFeatureInput"][] | undefined;
            /** @description The authorization to relink. The account holder goes through a shorter flow than for a new account. */
            relink_options?: components["schemas"]["SessionCreateRelinkOptions"] | undefined;
            /**
             * Format: uri
             * @description URL that the account holder returns to after logging in through the system's browser. For apps that show the
             *     session in a web view.
             */
            return_url?: string | undefined;
            /** @description Names of session properties to return as objects instead of IDs. */
            expand?: readonly components["schemas"]["SessionExpandField"][] | undefined;
        };
        /** @description ID of a request. It starts with `req_` today, which Stripe does not promise. */
        RequestId: string;
        /** @description ID of a session. It starts with `fcsess_` today, which Stripe does not promise. */
        SessionId: string;
        /** @description A point in time, as a Unix timestamp in seconds. */
        Timestamp: number;
        /** @description True for live data, false for data created with a test key. */
        Livemode: boolean;
        /**
         * @description A customer. Only the properties that identify it are described here; all others belong to other parts of Stripe's API
         *     and pass through unchanged.
         */
        Customer: {
            /** @description ID of a customer. It starts with `cus_` unless you chose it when you created the customer. */
            id: components["schemas"]["CustomerId"];
            /**
             * @description Always `customer`.
             * @constant
             */
            object: "customer";
            /** @description When the customer was created, as a Unix timestamp in seconds. */
            created: components["schemas"]["Timestamp"];
            /** @description True for live data, false for data created with a test key. */
            livemode: components["schemas"]["Livemode"];
            /** @description Name of the customer, or null if not set. */
            name?: string | null;
            /** @description Email address of the customer, or null if not set. */
            email: string | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The customer that the account belongs to. An ID unless expanded; null if `customer_account` identifies the customer
         *     instead.
         */
        CustomerExpandable: components["schemas"]["CustomerId"] | components["schemas"]["Customer"];
        /**
         * Customer
         * @description One of your customers, identified by `customer` or `customer_account`.
         */
        CustomerAccountHolder: {
            /**
             * @description The account holder is a customer.
             * @constant
             */
            type: "customer";
            /**
             * @description The customer that the account belongs to. An ID unless expanded; null if `customer_account` identifies the customer
             *     instead.
             */
            customer?: components["schemas"]["CustomerExpandable"] | null;
            /** @description The Stripe account that represents the customer, if your customers are accounts. */
            customer_account?: string | null;
        };
        /**
         * @description A Stripe account. Only the properties that identify it are described here; all others belong to other parts of
         *     Stripe's API and pass through unchanged.
         */
        ConnectedAccount: {
            /** @description ID of a connected Stripe account. It starts with `acct_` today, which Stripe does not promise. */
            id: components["schemas"]["ConnectedAccountId"];
            /**
             * @description Always `account`.
             * @constant
             */
            object: "account";
            /** @description Country of the account, as a two-letter ISO 3166-1 code. */
            country?: components["schemas"]["CountryCode"];
            /** @description Email address of the account, or null if there is none. */
            email?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The Stripe account that the linked account belongs to. An ID unless expanded. */
        ConnectedAccountExpandable: components["schemas"]["ConnectedAccountId"] | components["schemas"]["ConnectedAccount"];
        /**
         * Stripe account
         * @description A Stripe account that is connected to yours.
         */
        ConnectedAccountHolder: {
            /**
             * @description The account holder is a Stripe account.
             * @constant
             */
            type: "account";
            /** @description The Stripe account that the linked account belongs to. An ID unless expanded. */
            account: components["schemas"]["ConnectedAccountExpandable"];
        };
        /** @description The holder of an account. */
        AccountHolder: components["schemas"]["CustomerAccountHolder"] | components["schemas"]["ConnectedAccountHolder"];
        /**
         * @description Always `list`.
         * @constant
         */
        ListObject: "list";
        /** @description A number that can receive payments for an account. The number itself is not returned. */
        AccountNumber: {
            /** @description When the number is expected to expire, as a Unix timestamp in seconds; null if it does not expire. */
            expected_expiry_date: number | null;
            /**
             * @description `account_number`: the account's permanent number. `tokenized_account_number`: a substitute number, which differs
             *     from the permanent one and can be deactivated.
             */
            identifier_type: ("account_number" | "tokenized_account_number") | (string & {});
            /**
             * @description `transactable`: the number can be used for transfers. `deactivated`: it cannot, for example because the account
             *     holder revoked it.
             */
            status: ("deactivated" | "transactable") | (string & {});
            /** @description The payment networks that support the number. */
            supported_networks: ("ach" | (string & {}))[];
        };
        /**
         * @description Amounts by currency, each in the smallest currency unit (cents for `usd`). The keys are three-letter ISO 4217 codes in
         *     lowercase. A positive amount is owed to the account holder, a negative amount by the account holder.
         */
        CurrencyAmounts: {
            [key: string]: number;
        };
        /**
         * Cash
         * @description The balance of an account that holds money.
         */
        CashBalance: {
            /** @description When the institution calculated the balance, as a Unix timestamp in seconds. */
            as_of: components["schemas"]["Timestamp"];
            /** @description The available funds. */
            cash?: {
                /**
                 * @description The funds available to the account holder: usually the current balance minus pending debits plus pending
                 *     credits. Null if the institution does not report it.
                 */
                available: components["schemas"]["CurrencyAmounts"] | null;
            };
            /** @description The balance excluding pending transactions, by currency, in the smallest currency unit (cents for `usd`). */
            current: components["schemas"]["CurrencyAmounts"];
            /**
             * @description The balance of an account that holds money.
             * @constant
             */
            type: "cash";
        };
        /**
         * Credit
         * @description The balance of an account with borrowed money.
         */
        CreditBalance: {
            /** @description When the institution calculated the balance, as a Unix timestamp in seconds. */
            as_of: components["schemas"]["Timestamp"];
            /** @description The credit used. */
            credit?: {
                /** @description The credit that the account holder has used, or null if the institution does not report it. */
                used: components["schemas"]["CurrencyAmounts"] | null;
            };
            /** @description The balance excluding pending transactions, by currency, in the smallest currency unit (cents for `usd`). */
            current: components["schemas"]["CurrencyAmounts"];
            /**
             * @description The balance of an account with borrowed money.
             * @constant
             */
            type: "credit";
        };
        /** @description A balance as reported by the institution. `type` names the property that contains the figures. */
        AccountBalance: components["schemas"]["CashBalance"] | components["schemas"]["CreditBalance"];
        /**
         * @description When the next attempt can start, as a Unix timestamp in seconds. Null while an attempt is `pending` and on inactive
         *     accounts; responses in the reference omit it while an attempt is `pending`.
         */
        NextRefresh: number;
        /** @description Status of the attempt. */
        RefreshStatus: ("failed" | "pending" | "succeeded") | (string & {});
        /** @description An attempt to refresh data from the institution. */
        DataRefresh: {
            /** @description When the attempt started, as a Unix timestamp in seconds. */
            last_attempted_at: components["schemas"]["Timestamp"];
            /**
             * @description When the next attempt can start, as a Unix timestamp in seconds. Null while an attempt is `pending` and on inactive
             *     accounts; responses in the reference omit it while an attempt is `pending`.
             */
            next_refresh_available_at?: components["schemas"]["NextRefresh"] | null;
            /** @description Status of the attempt. */
            status: components["schemas"]["RefreshStatus"];
        };
        /**
         * @description `cash`: money on deposit, as in a checking or savings account. `credit`: borrowed money, as with a credit card or
         *     mortgage. `investment`: investments, or money that may not be immediately available. `other`: none of these.
         */
        AccountCategory: ("cash" | "credit" | "investment" | "other") | (string & {});
        /** @description ID of a snapshot of an account's owners. It starts with `fcaowns_` today, which Stripe does not promise. */
        OwnershipId: string;
        /** @description ID of an owner of an account. It starts with `fcaown_` today, which Stripe does not promise. */
        OwnerId: string;
        /** @description A person or company that owns an account, according to the institution. */
        AccountOwner: {
            /** @description ID of an owner of an account. It starts with `fcaown_` today, which Stripe does not promise. */
            id: components["schemas"]["OwnerId"];
            /**
             * @description Always `financial_connections.account_owner`.
             * @constant
             */
            object: "financial_connections.account_owner";
            /** @description Email address of the owner, or null if the institution does not report it. */
            email: string | null;
            /** @description Full name of the owner. */
            name: string;
            /** @description ID of the snapshot that the owner belongs to. */
            ownership: components["schemas"]["OwnershipId"];
            /** @description Phone number of the owner as written by the institution, or null if it does not report one. */
            phone: string | null;
            /** @description Address of the owner as written by the institution, or null if it does not report one. */
            raw_address: string | null;
            /** @description When the owner was last retrieved, as a Unix timestamp in seconds; null when unknown. */
            refreshed_at: number | null;
        };
        /** @description Whether there is another page after this one. */
        HasMore: boolean;
        /** @description Total number of items in the list. Shown in the reference's example, but not in its list of attributes. */
        TotalCount: number;
        /** @description URL path of the list, without the host. */
        ListUrl: string;
        /** @description A page of the owners of an account. */
        AccountOwnerList: {
            /** @description Always `list`. */
            object: components["schemas"]["ListObject"];
            /** @description The owners on this page. */
            data: components["schemas"]["AccountOwner"][];
            /** @description Whether there is another page after this one. */
            has_more: components["schemas"]["HasMore"];
            /** @description Total number of items in the list. Shown in the reference's example, but not in its list of attributes. */
            total_count?: components["schemas"]["TotalCount"];
            /** @description URL path of the list, without the host. */
            url: components["schemas"]["ListUrl"];
        };
        /** @description The owners of an account at a point in time. */
        AccountOwnership: {
            /** @description ID of a snapshot of an account's owners. It starts with `fcaowns_` today, which Stripe does not promise. */
            id: components["schemas"]["OwnershipId"];
            /**
             * @description Always `financial_connections.account_ownership`.
             * @constant
             */
            object: "financial_connections.account_ownership";
            /** @description When the snapshot was taken, as a Unix timestamp in seconds. */
            created: components["schemas"]["Timestamp"];
            /** @description A page of the owners of an account. */
            owners: components["schemas"]["AccountOwnerList"];
        };
        /** @description The latest snapshot of the owners, or null if none was retrieved. An ID unless expanded. */
        OwnershipExpandable: components["schemas"]["OwnershipId"] | components["schemas"]["AccountOwnership"];
        /**
         * @description `active`: data can be retrieved. `inactive`: data cannot be retrieved; `status_details` has the reason.
         *     `disconnected`: the link was ended by your request or by the account holder.
         */
        AccountStatus: ("active" | "disconnected" | "inactive") | (string & {});
        /**
         * @description The required action: `relink_required` if the account holder must link the account again, which takes less time than
         *     the first time; `none` if no action currently helps.
         */
        RelinkAction: ("none" | "relink_required") | (string & {});
        /** @description Why an active account is about to become inactive, and how to prevent it. */
        ActiveStatusDetails: {
            /**
             * @description The required action: `relink_required` if the account holder must link the account again, which takes less time than
             *     the first time; `none` if no action currently helps.
             */
            action: components["schemas"]["RelinkAction"];
            /**
             * @description `access_expired`: access is about to expire. `institution_requirement`: the institution requires it.
             *     `unspecified`: unknown.
             */
            cause: ("access_expired" | "institution_requirement" | "unspecified") | (string & {});
            /** @description When the account is expected to become inactive, as a Unix timestamp in seconds; null when unknown. */
            expected_deactivation_date: number | null;
        };
        /** @description Why the account's data cannot be retrieved, and how to resolve it. */
        InactiveStatusDetails: {
            /**
             * @description The required action: `relink_required` if the account holder must link the account again, which takes less time than
             *     the first time; `none` if no action currently helps.
             */
            action: components["schemas"]["RelinkAction"];
            /**
             * @description `access_denied`: the institution denied the latest attempt; the account holder may have to log in there or ask it
             *     to grant Stripe access. `access_expired`: access has expired. `account_closed`: the account was closed.
             *     `account_unavailable`: the account is no longer available. `institution_requirement`: the institution requires it.
             *     `unspecified`: unknown.
             */
            cause: ("access_denied" | "access_expired" | "account_closed" | "account_unavailable" | "institution_requirement" | "unspecified") | (string & {});
        };
        /** @description Details of the account's status. */
        AccountStatusDetails: {
            /** @description Details of an expected deactivation; null or absent if none is expected. */
            active?: components["schemas"]["ActiveStatusDetails"] | null;
            /** @description Why the account is inactive; null or absent if it is not. */
            inactive?: components["schemas"]["InactiveStatusDetails"] | null;
        };
        /**
         * @description Subcategory of the account: `checking`, `savings` or `other` for `cash`; `mortgage`, `line_of_credit`, `credit_card`
         *     or `other` for `credit`; `other` for all other categories.
         */
        AccountSubcategory: ("checking" | "credit_card" | "line_of_credit" | "mortgage" | "other" | "savings") | (string & {});
        /** @description Data that can be refreshed automatically, about once a day while the account is active. */
        SubscriptionFeature: "transactions" | (string & {});
        /** @description A payment method type that can be created from an account. */
        SupportedPaymentMethodType: ("link" | "us_bank_account") | (string & {});
        /** @description ID of an attempt to refresh an account's transactions. It starts with `fctxnref_` today, which Stripe does not promise. */
        TransactionRefreshId: string;
        /** @description An attempt to refresh an account's transactions. */
        TransactionRefresh: {
            /** @description ID of an attempt to refresh an account's transactions. It starts with `fctxnref_` today, which Stripe does not promise. */
            id: components["schemas"]["TransactionRefreshId"];
            /** @description When the attempt started, as a Unix timestamp in seconds. */
            last_attempted_at: components["schemas"]["Timestamp"];
            /**
             * @description When the next attempt can start, as a Unix timestamp in seconds. Null while an attempt is `pending` and on inactive
             *     accounts; responses in the reference omit it while an attempt is `pending`.
             */
            next_refresh_available_at?: components["schemas"]["NextRefresh"] | null;
            /** @description Status of the attempt. */
            status: components["schemas"]["RefreshStatus"];
        };
        /** @description An account at another institution that the account holder has linked. */
        Account: {
            /** @description ID of a linked account. It starts with `fca_` today, which Stripe does not promise. */
            id: components["schemas"]["AccountId"];
            /**
             * @description Always `financial_connections.account`.
             * @constant
             */
            object: "financial_connections.account";
            /** @description The holder of the account, or null if none was set. */
            account_holder: components["schemas"]["AccountHolder"] | null;
            /** @description The known numbers of the account; null or absent if none were retrieved. */
            account_numbers?: components["schemas"]["AccountNumber"][] | null;
            /** @description The authorization under which the account is read. */
            authorization?: components["schemas"]["AuthorizationId"];
            /** @description The latest balance, or null if none was retrieved. */
            balance: components["schemas"]["AccountBalance"] | null;
            /** @description The latest attempt to retrieve the balance, or null if there was none. */
            balance_refresh: components["schemas"]["DataRefresh"] | null;
            /**
             * @description `cash`: money on deposit, as in a checking or savings account. `credit`: borrowed money, as with a credit card or
             *     mortgage. `investment`: investments, or money that may not be immediately available. `other`: none of these.
             */
            category: components["schemas"]["AccountCategory"];
            /** @description When the account was linked, as a Unix timestamp in seconds. */
            created: components["schemas"]["Timestamp"];
            /** @description Name that the account holder or the institution gave the account, or null if it has none. */
            display_name: string | null;
            /** @description The institution that holds the account. */
            institution_name: string;
            /** @description Last four digits of the account number, or null when unknown. */
            last4: string | null;
            /** @description True for live data, false for data created with a test key. */
            livemode: components["schemas"]["Livemode"];
            /** @description The latest snapshot of the owners, or null if none was retrieved. An ID unless expanded. */
            ownership: components["schemas"]["OwnershipExpandable"] | null;
            /** @description The latest attempt to retrieve the owners, or null if there was none. */
            ownership_refresh: components["schemas"]["DataRefresh"] | null;
            /** @description The permissions granted by the account holder, or null when unknown. */
            permissions: components["schemas"]["AccountPermission"][] | null;
            /**
             * @description `active`: data can be retrieved. `inactive`: data cannot be retrieved; `status_details` has the reason.
             *     `disconnected`: the link was ended by your request or by the account holder.
             */
            status: components["schemas"]["AccountStatus"];
            /** @description Details of the account's status. */
            status_details?: components["schemas"]["AccountStatusDetails"];
            /**
             * @description Subcategory of the account: `checking`, `savings` or `other` for `cash`; `mortgage`, `line_of_credit`, `credit_card`
             *     or `other` for `credit`; `other` for all other categories.
             */
            subcategory: components["schemas"]["AccountSubcategory"];
            /** @description The data that is refreshed automatically, or null when unknown. */
            subscriptions: components["schemas"]["SubscriptionFeature"][] | null;
            /** @description The payment method types that can be created from the account. */
            supported_payment_method_types: components["schemas"]["SupportedPaymentMethodType"][];
            /** @description The latest attempt to retrieve the transactions, or null if there was none. */
            transaction_refresh: components["schemas"]["TransactionRefresh"] | null;
        };
        /** @description A page of linked accounts. */
        AccountList: {
            /** @description Always `list`. */
            object: components["schemas"]["ListObject"];
            /** @description The accounts of this page. */
            data: components["schemas"]["Account"][];
            /** @description Whether there is another page after this one. */
            has_more: components["schemas"]["HasMore"];
            /** @description Total number of items in the list. Shown in the reference's example, but not in its list of attributes. */
            total_count?: components["schemas"]["TotalCount"];
            /** @description URL path of the list, without the host. */
            url: components["schemas"]["ListUrl"];
        };
        /** @description ID of a token. */
        TokenId: string;
        /** @description A token for the bank account. It belongs to another part of Stripe's API, and all its properties pass through unchanged. */
        BankAccountToken: {
            /** @description ID of the token, which you pass to other parts of the API. */
            id: components["schemas"]["TokenId"];
            /**
             * @description Always `token`.
             * @constant
             */
            object: "token";
        } & {
            [key: string]: unknown;
        };
        /** @description Which accounts can be linked during a session. */
        SessionFilters: {
            /** @description The account subcategories that can be linked; null or absent for all. */
            account_subcategories?: components["schemas"]["LinkableSubcategory"][] | null;
            /** @description The countries whose accounts can be linked; null or absent for all. */
            countries?: components["schemas"]["CountryCode"][] | null;
            /** @description The country whose accounts can be linked, or null for all. */
            country?: string | null;
            /**
             * @description Whether accounts must support payments and provide their numbers before the session completes: `all` of them,
             *     `at_least_one` or `none`.
             */
            require_payment_method_support?: components["schemas"]["PaymentMethodSupport"];
        };
        /** @description How many accounts can be linked during a session. */
        SessionLimits: {
            /** @description Maximum number of accounts that can be linked. */
            accounts: number;
        };
        /** @description Whether the account holder can enter account numbers manually. */
        SessionManualEntry: {
            /** @description `automatic` lets Stripe decide whether account numbers can be entered manually; `disabled` never allows it. */
            mode?: components["schemas"]["ManualEntryMode"];
        };
        /** @description The authorization that the session relinks; null or absent if it links new accounts. */
        SessionRelinkOptions: {
            /** @description The account that must be selected again; null or absent if any account of the authorization is accepted. */
            account?: string | null;
            /** @description The authorization to relink. */
            authorization: components["schemas"]["AuthorizationId"];
        };
        /** @description The result of relinking; null or absent until the session is complete. */
        SessionRelinkResult: {
            /** @description The account that was relinked; set only after a success with `relink_options[account]`. */
            account: string | null;
            /** @description The authorization that was relinked; set only after a success. */
            authorization: string | null;
            /**
             * @description `no_account`: the required account was not among the selected accounts. `no_authorization`: the account holder
             *     could not authorize any account. `other`: unknown. Null after a success.
             */
            failure_reason: ("no_account" | "no_authorization" | "other") | (string & {}) | null;
        };
        /** @description One visit in which an account holder links accounts. */
        Session: {
            /** @description ID of a session. It starts with `fcsess_` today, which Stripe does not promise. */
            id: components["schemas"]["SessionId"];
            /**
             * @description Always `financial_connections.session`.
             * @constant
             */
            object: "financial_connections.session";
            /** @description The account holder to link accounts for, or null if none was set. */
            account_holder: components["schemas"]["AccountHolder"] | null;
            /** @description The first page of the accounts linked so far. */
            accounts: components["schemas"]["AccountList"];
            /** @description A token for the bank account. It belongs to another part of Stripe's API, and all its properties pass through unchanged. */
            bank_account_token?: components["schemas"]["BankAccountToken"];
            /**
             * @description The secret that your browser code or app needs to let the account holder link accounts; null once the session can
             *     no longer be used. Share it only with the account holder.
             */
            client_secret: string | null;
            /** @description Which accounts can be linked; null or absent if there is no restriction. */
            filters?: components["schemas"]["SessionFilters"] | null;
            /** @description How many accounts can be linked; null or absent if there is no limit. */
            limits?: components["schemas"]["SessionLimits"] | null;
            /** @description True for live data, false for data created with a test key. */
            livemode: components["schemas"]["Livemode"];
            /** @description Whether the account holder can enter account numbers manually. */
            manual_entry?: components["schemas"]["SessionManualEntry"];
            /** @description The permissions requested from the account holder. */
            permissions: components["schemas"]["AccountPermission"][];
            /** @description The data that is retrieved as soon as an account is linked; null or absent if there is none. */
            prefetch?: components["schemas"]["PrefetchFeature"][] | null;
            /** @description The authorization that the session relinks; null or absent if it links new accounts. */
            relink_options?: components["schemas"]["SessionRelinkOptions"] | null;
            /** @description The result of relinking; null or absent until the session is complete. */
            relink_result?: components["schemas"]["SessionRelinkResult"] | null;
            /**
             * Format: uri
             * @description URL that the account holder returns to after logging in through the system's browser; null or absent if not set.
             *     For apps that show the session in a web view.
             */
            return_url?: string | null;
        };
        /** @description One account holder, identified by exactly one of the three properties. */
        AccountHolderFilter: {
            /** @description The Stripe account whose linked accounts to list. */
            account?: components["schemas"]["ConnectedAccountId"] | undefined;
            /** @description The customer whose linked accounts to list. */
            customer?: components["schemas"]["CustomerId"] | undefined;
            /** @description The Stripe account that represents the customer whose linked accounts to list. */
            customer_account?: components["schemas"]["ConnectedAccountId"] | undefined;
        };
        /**
         * @description Name of a property to return as an object instead of an ID, on every listed account.
         * @enum {string}
         */
        AccountListExpandField: "data.account_holder.account" | "data.account_holder.customer" | "data.ownership";
        /**
         * @description Name of an account property to return as an object instead of an ID.
         * @enum {string}
         */
        AccountExpandField: "account_holder.account" | "account_holder.customer" | "ownership";
        /**
         * @description Data that can be refreshed on demand.
         * @enum {string}
         */
        RefreshFeature: "balance" | "ownership" | "transactions";
        /** @description Names of account properties to return as objects instead of IDs. */
        AccountExpandList: readonly components["schemas"]["AccountExpandField"][];
        /** @description The data to refresh. */
        AccountRefreshRequest: {
            /** @description The data to refresh. */
            features: readonly components["schemas"]["RefreshFeature"][];
            /** @description Names of account properties to return as objects instead of IDs. */
            expand?: components["schemas"]["AccountExpandList"] | undefined;
        };
        /** @description The data to refresh automatically. */
        AccountSubscribeRequest: {
            /** @description The data to refresh automatically. */
            features: readonly components["schemas"]["SubscriptionFeatureInput"][];
            /** @description Names of account properties to return as objects instead of IDs. */
            expand?: components["schemas"]["AccountExpandList"] | undefined;
        };
        /** @description The data to stop refreshing automatically. */
        AccountUnsubscribeRequest: {
            /** @description The data to stop refreshing automatically. */
            features: readonly components["schemas"]["SubscriptionFeatureInput"][];
            /** @description Names of account properties to return as objects instead of IDs. */
            expand?: components["schemas"]["AccountExpandList"] | undefined;
        };
        /** @description Only controls expansion of the response; the body is optional. */
        AccountDisconnectRequest: {
            /** @description Names of account properties to return as objects instead of IDs. */
            expand?: components["schemas"]["AccountExpandList"] | undefined;
        };
        /**
         * @description Name of an authorization property to return as an object instead of an ID.
         * @enum {string}
         */
        AuthorizationExpandField: "account_holder.account" | "account_holder.customer";
        /** @description `active`: the accounts can be read. `inactive`: they cannot. `disconnected`: the access has ended. */
        AuthorizationStatus: ("active" | "inactive" | "disconnected") | (string & {});
        /** @description Details of the authorization's status. Empty if there are none. */
        AuthorizationStatusDetails: {
            /** @description Why an active authorization is about to become inactive, and how to prevent it. */
            active?: {
                /**
                 * @description The required action: `relink_required` if the account holder must link the account again, which takes less time than
                 *     the first time; `none` if no action currently helps.
                 */
                action: components["schemas"]["RelinkAction"];
                /** @description When the authorization is expected to become inactive, as a Unix timestamp in seconds. */
                expected_deactivation_date: components["schemas"]["Timestamp"];
            };
            /** @description How to resolve the inactive state. */
            inactive?: {
                /**
                 * @description The required action: `relink_required` if the account holder must link the account again, which takes less time than
                 *     the first time; `none` if no action currently helps.
                 */
                action: components["schemas"]["RelinkAction"];
            };
        };
        /** @description The access to one institution under which a group of linked accounts is read. */
        Authorization: {
            /** @description ID of an account holder's authorization for one institution. Several accounts can share it. It starts with `fcauth_` today, which Stripe does not promise. */
            id: components["schemas"]["AuthorizationId"];
            /**
             * @description Always `financial_connections.authorization`.
             * @constant
             */
            object: "financial_connections.authorization";
            /** @description The holder of the accounts, or null if none was set. */
            account_holder?: components["schemas"]["AccountHolder"] | null;
            /** @description The institution that the authorization is for. */
            institution_name: string;
            /** @description True for live data, false for data created with a test key. */
            livemode: components["schemas"]["Livemode"];
            /** @description `active`: the accounts can be read. `inactive`: they cannot. `disconnected`: the access has ended. */
            status: components["schemas"]["AuthorizationStatus"];
            /** @description Details of the authorization's status. Empty if there are none. */
            status_details: components["schemas"]["AuthorizationStatusDetails"];
        };
        /** @description A range of points in time. */
        TimestampRange: {
            /** @description After this point in time, as a Unix timestamp in seconds. */
            gt?: components["schemas"]["Timestamp"] | undefined;
            /** @description At or after this point in time, as a Unix timestamp in seconds. */
            gte?: components["schemas"]["Timestamp"] | undefined;
            /** @description Before this point in time, as a Unix timestamp in seconds. */
            lt?: components["schemas"]["Timestamp"] | undefined;
            /** @description At or before this point in time, as a Unix timestamp in seconds. */
            lte?: components["schemas"]["Timestamp"] | undefined;
        };
        /** @description The refresh after which transactions were created or changed. */
        TransactionRefreshFilter: {
            /** @description Returns only what later refreshes created or changed. */
            after: components["schemas"]["TransactionRefreshId"];
        };
        /** @description ID of a transaction. It starts with `fctxn_` today, which Stripe does not promise. */
        TransactionId: string;
        /** @description `pending`: not in the balance yet; `posted`: in the balance; `void`: canceled, and no longer in the balance. */
        TransactionStatus: ("pending" | "posted" | "void") | (string & {});
        /** @description When the transaction reached its statuses. */
        StatusTransitions: {
            /** @description When the transaction was posted, as a Unix timestamp in seconds, or null if it was not. */
            posted_at: number | null;
            /** @description When the transaction became void, as a Unix timestamp in seconds, or null if it did not. */
            void_at: number | null;
        };
        /** @description A movement on a linked account, as reported by the institution. */
        Transaction: {
            /** @description ID of a transaction. It starts with `fctxn_` today, which Stripe does not promise. */
            id: components["schemas"]["TransactionId"];
            /**
             * @description Always `financial_connections.transaction`.
             * @constant
             */
            object: "financial_connections.transaction";
            /** @description The account that the transaction belongs to. */
            account: components["schemas"]["AccountId"];
            /** @description The amount in the currency's smallest unit (cents for `usd`). It can be negative; no page states what the sign means. */
            amount: number;
            /** @description The currency, as a three-letter ISO 4217 code in lowercase. */
            currency: string;
            /** @description The institution's description of the transaction. */
            description: string;
            /** @description True for live data, false for data created with a test key. */
            livemode: components["schemas"]["Livemode"];
            /** @description `pending`: not in the balance yet; `posted`: in the balance; `void`: canceled, and no longer in the balance. */
            status: components["schemas"]["TransactionStatus"];
            /** @description When the transaction reached its statuses. */
            status_transitions: components["schemas"]["StatusTransitions"];
            /** @description When the transaction took place, as a Unix timestamp in seconds. */
            transacted_at: components["schemas"]["Timestamp"];
            /** @description The refresh that created or last changed the transaction. */
            transaction_refresh: components["schemas"]["TransactionRefreshId"];
            /** @description When the transaction was last changed, as a Unix timestamp in seconds. */
            updated: components["schemas"]["Timestamp"];
        };
        /** @description A page of transactions. */
        TransactionList: {
            /** @description Always `list`. */
            object: components["schemas"]["ListObject"];
            /** @description The transactions on this page. */
            data: components["schemas"]["Transaction"][];
            /** @description Whether there is another page after this one. */
            has_more: components["schemas"]["HasMore"];
            /** @description Total number of items in the list. Shown in the reference's example, but not in its list of attributes. */
            total_count?: components["schemas"]["TotalCount"];
            /** @description URL path of the list, without the host. */
            url: components["schemas"]["ListUrl"];
        };
        /** @description ID of an event. It starts with `evt_` today, which Stripe does not promise. */
        EventId: string;
        /** @description The connected account in which the event occurred; absent for an event of the account that owns the endpoint. */
        EventAccount: string;
        /** @description The dated version in which `data` is rendered. It never changes for an event. */
        EventApiVersion: string;
        /**
         * @description Where the event occurred: the value of `Stripe-Context` with which to retrieve the event or its object. Absent for an
         *     event of the account that owns the endpoint.
         */
        EventContext: string;
        /**
         * @description The previous values of the properties that changed. Stripe documents it for types that end in `updated`, so it can be
         *     absent.
         */
        PreviousAttributes: {
            [key: string]: unknown;
        };
        /** @description The number of deliveries that have not succeeded yet. */
        PendingWebhooks: number;
        /** @description The request that caused the event; null, or with null values, if none of your requests did. */
        EventRequest: {
            /** @description ID of the request. */
            id: string | null;
            /** @description The idempotency key of the request. */
            idempotency_key: string | null;
        };
        /**
         * @description What happened to the account. Each type starts with `financial_connections.account.`.
         *
         *     - `created`: The account was linked. Each linked account has its own event.
         *     - `deactivated`: `status` changed from `active` to `inactive`. A refresh that found the connection broken can
         *       cause it.
         *     - `reactivated`: `status` changed from `inactive` to `active`, and refreshes are possible again.
         *     - `disconnected`: The account was disconnected, by your request or by the account holder.
         *     - `refreshed_balance`: `balance_refresh.status` changed from `pending` to `succeeded` or `failed`.
         *     - `refreshed_ownership`: `ownership_refresh.status` changed from `pending` to `succeeded` or `failed`.
         *     - `refreshed_transactions`: `transaction_refresh.status` changed from `pending` to `succeeded` or `failed`; sent
         *       about daily while subscribed.
         *     - `account_numbers_updated`: `account_numbers` changed, for example because a tokenized number was deactivated
         *       or replaced.
         *     - `upcoming_account_number_expiry`: A tokenized account number is about to expire.
         *     - `supported_payment_method_types_updated`: `supported_payment_method_types` changed.
         *     - `expected_deactivation_date_updated`: `status_details.active.expected_deactivation_date` was set or changed.
         *     - `upcoming_deactivation`: The account is expected to become `inactive` in 30 days.
         */
        AccountEventType: ("financial_connections.account.created" | "financial_connections.account.deactivated" | "financial_connections.account.reactivated" | "financial_connections.account.disconnected" | "financial_connections.account.refreshed_balance" | "financial_connections.account.refreshed_ownership" | "financial_connections.account.refreshed_transactions" | "financial_connections.account.account_numbers_updated" | "financial_connections.account.upcoming_account_number_expiry" | "financial_connections.account.supported_payment_method_types_updated" | "financial_connections.account.expected_deactivation_date_updated" | "financial_connections.account.upcoming_deactivation") | (string & {});
        /**
         * @description What happened to the authorization. Each type starts with `financial_connections.authorization.`.
         *
         *     - `expected_deactivation_date_updated`: `status_details.active.expected_deactivation_date` was set or changed.
         *     - `upcoming_deactivation`: The authorization is about to become `inactive`.
         */
        AuthorizationEventType: ("financial_connections.authorization.expected_deactivation_date_updated" | "financial_connections.authorization.upcoming_deactivation") | (string & {});
        /** @description A snapshot event about a linked account or an authorization. It contains the complete object at the time of the event. */
        Event: {
            /** @description ID of an event. It starts with `evt_` today, which Stripe does not promise. */
            id: components["schemas"]["EventId"];
            /**
             * @description Always `event`.
             * @constant
             */
            object: "event";
            /** @description The connected account in which the event occurred; absent for an event of the account that owns the endpoint. */
            account?: components["schemas"]["EventAccount"];
            /** @description The dated version in which `data` is rendered. It never changes for an event. */
            api_version: components["schemas"]["EventApiVersion"] | null;
            /**
             * @description Where the event occurred: the value of `Stripe-Context` with which to retrieve the event or its object. Absent for an
             *     event of the account that owns the endpoint.
             */
            context?: components["schemas"]["EventContext"];
            /** @description When the event occurred, as a Unix timestamp in seconds. */
            created: components["schemas"]["Timestamp"];
            /** @description The data of the event. */
            data: {
                /** @description The object as it was, never expanded. */
                object: components["schemas"]["Account"] | components["schemas"]["Authorization"];
                /**
                 * @description The previous values of the properties that changed. Stripe documents it for types that end in `updated`, so it can be
                 *     absent.
                 */
                previous_attributes?: components["schemas"]["PreviousAttributes"];
            };
            /** @description True for live data, false for data created with a test key. */
            livemode: components["schemas"]["Livemode"];
            /** @description The number of deliveries that have not succeeded yet. */
            pending_webhooks: components["schemas"]["PendingWebhooks"];
            /** @description The request that caused the event; null, or with null values, if none of your requests did. */
            request: components["schemas"]["EventRequest"] | null;
            /** @description What happened. */
            type: components["schemas"]["AccountEventType"] | components["schemas"]["AuthorizationEventType"];
        };
        /** @description A page of events. */
        EventList: {
            /** @description Always `list`. */
            object: components["schemas"]["ListObject"];
            /** @description The events on this page. */
            data: components["schemas"]["Event"][];
            /** @description Whether there is another page after this one. */
            has_more: components["schemas"]["HasMore"];
            /** @description Total number of items in the list. Shown in the reference's example, but not in its list of attributes. */
            total_count?: components["schemas"]["TotalCount"];
            /** @description URL path of the list, without the host. */
            url: components["schemas"]["ListUrl"];
        };
        /** @description A snapshot event about a linked account. It contains the complete account at the time of the event. */
        AccountEvent: {
            /** @description ID of an event. It starts with `evt_` today, which Stripe does not promise. */
            id: components["schemas"]["EventId"];
            /**
             * @description Always `event`.
             * @constant
             */
            object: "event";
            /** @description The connected account in which the event occurred; absent for an event of the account that owns the endpoint. */
            account?: components["schemas"]["EventAccount"];
            /** @description The dated version in which `data` is rendered. It never changes for an event. */
            api_version: components["schemas"]["EventApiVersion"] | null;
            /**
             * @description Where the event occurred: the value of `Stripe-Context` with which to retrieve the event or its object. Absent for an
             *     event of the account that owns the endpoint.
             */
            context?: components["schemas"]["EventContext"];
            /** @description When the event occurred, as a Unix timestamp in seconds. */
            created: components["schemas"]["Timestamp"];
            /** @description The data of the event. */
            data: {
                /** @description The account as it was, never expanded. */
                object: components["schemas"]["Account"];
                /**
                 * @description The previous values of the properties that changed. Stripe documents it for types that end in `updated`, so it can be
                 *     absent.
                 */
                previous_attributes?: components["schemas"]["PreviousAttributes"];
            };
            /** @description True for live data, false for data created with a test key. */
            livemode: components["schemas"]["Livemode"];
            /** @description The number of deliveries that have not succeeded yet. */
            pending_webhooks: components["schemas"]["PendingWebhooks"];
            /** @description The request that caused the event; null, or with null values, if none of your requests did. */
            request: components["schemas"]["EventRequest"] | null;
            /**
             * @description What happened to the account. Each type starts with `financial_connections.account.`.
             *
             *     - `created`: The account was linked. Each linked account has its own event.
             *     - `deactivated`: `status` changed from `active` to `inactive`. A refresh that found the connection broken can
             *       cause it.
             *     - `reactivated`: `status` changed from `inactive` to `active`, and refreshes are possible again.
             *     - `disconnected`: The account was disconnected, by your request or by the account holder.
             *     - `refreshed_balance`: `balance_refresh.status` changed from `pending` to `succeeded` or `failed`.
             *     - `refreshed_ownership`: `ownership_refresh.status` changed from `pending` to `succeeded` or `failed`.
             *     - `refreshed_transactions`: `transaction_refresh.status` changed from `pending` to `succeeded` or `failed`; sent
             *       about daily while subscribed.
             *     - `account_numbers_updated`: `account_numbers` changed, for example because a tokenized number was deactivated
             *       or replaced.
             *     - `upcoming_account_number_expiry`: A tokenized account number is about to expire.
             *     - `supported_payment_method_types_updated`: `supported_payment_method_types` changed.
             *     - `expected_deactivation_date_updated`: `status_details.active.expected_deactivation_date` was set or changed.
             *     - `upcoming_deactivation`: The account is expected to become `inactive` in 30 days.
             */
            type: components["schemas"]["AccountEventType"];
        };
        /** @description A snapshot event about an authorization. It contains the complete authorization at the time of the event. */
        AuthorizationEvent: {
            /** @description ID of an event. It starts with `evt_` today, which Stripe does not promise. */
            id: components["schemas"]["EventId"];
            /**
             * @description Always `event`.
             * @constant
             */
            object: "event";
            /** @description The connected account in which the event occurred; absent for an event of the account that owns the endpoint. */
            account?: components["schemas"]["EventAccount"];
            /** @description The dated version in which `data` is rendered. It never changes for an event. */
            api_version: components["schemas"]["EventApiVersion"] | null;
            /**
             * @description Where the event occurred: the value of `Stripe-Context` with which to retrieve the event or its object. Absent for an
             *     event of the account that owns the endpoint.
             */
            context?: components["schemas"]["EventContext"];
            /** @description When the event occurred, as a Unix timestamp in seconds. */
            created: components["schemas"]["Timestamp"];
            /** @description The data of the event. */
            data: {
                /** @description The authorization as it was, never expanded. */
                object: components["schemas"]["Authorization"];
                /**
                 * @description The previous values of the properties that changed. Stripe documents it for types that end in `updated`, so it can be
                 *     absent.
                 */
                previous_attributes?: components["schemas"]["PreviousAttributes"];
            };
            /** @description True for live data, false for data created with a test key. */
            livemode: components["schemas"]["Livemode"];
            /** @description The number of deliveries that have not succeeded yet. */
            pending_webhooks: components["schemas"]["PendingWebhooks"];
            /** @description The request that caused the event; null, or with null values, if none of your requests did. */
            request: components["schemas"]["EventRequest"] | null;
            /**
             * @description What happened to the authorization. Each type starts with `financial_connections.authorization.`.
             *
             *     - `expected_deactivation_date_updated`: `status_details.active.expected_deactivation_date` was set or changed.
             *     - `upcoming_deactivation`: The authorization is about to become `inactive`.
             */
            type: components["schemas"]["AuthorizationEventType"];
        };
        /**
         * @description A permission for an account: to read its `balances`, its `ownership` or its `transactions`, or to create a
         *     `payment_method` from it.
         * @enum {string}
         */
        AccountPermissionInput: "balances" | "ownership" | "payment_method" | "transactions";
        /**
         * @description An account subcategory that a session can be restricted to.
         * @enum {string}
         */
        LinkableSubcategoryInput: "checking" | "credit_card" | "line_of_credit" | "mortgage" | "savings";
        /**
         * @description Whether accounts must support payments and provide their numbers before the session completes: `all` of them,
         *     `at_least_one` or `none`.
         * @enum {string}
         */
        PaymentMethodSupportInput: "all" | "at_least_one" | "none";
        /**
         * @description `automatic` lets Stripe decide whether account numbers can be entered manually; `disabled` never allows it.
         * @enum {string}
         */
        ManualEntryModeInput: "automatic" | "disabled";
        /**
         * @description Data that can be retrieved as soon as an account is linked.
         * @enum {string}
         */
        PrefetchFeatureInput: "balances" | "ownership" | "transactions";
        /**
         * @description Data that can be refreshed automatically, about once a day while the account is active.
         * @enum {string}
         */
        SubscriptionFeatureInput: "transactions";
    };
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
                "Request-Id": components["headers"]["RequestId"];
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
                "Request-Id": components["headers"]["RequestId"];
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
                "Request-Id": components["headers"]["RequestId"];
                "Stripe-Should-Retry": components["headers"]["StripeShouldRetry"];
                "Stripe-Rate-Limited-Reason": components["headers"]["RateLimitedReason"];
                "Retry-After": components["headers"]["RetryAfter"];
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
                "Request-Id": components["headers"]["RequestId"];
                "Stripe-Should-Retry": components["headers"]["StripeShouldNotRetry"];
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
                "Request-Id": components["headers"]["RequestId"];
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
                "Request-Id": components["headers"]["RequestId"];
                "Stripe-Should-Retry": components["headers"]["StripeShouldRetry"];
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
                "Request-Id": components["headers"]["RequestId"];
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
                "Request-Id": components["headers"]["RequestId"];
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
                "Request-Id": components["headers"]["RequestId"];
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
                "Request-Id": components["headers"]["RequestId"];
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
                "Request-Id": components["headers"]["RequestId"];
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
        /** @description The authorization does not exist. */
        AuthorizationNotFound: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
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
                         *     - `resource_missing`: No authorization has this ID, or it belongs to another account or mode.
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
        ListTransactionsBadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
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
                "Request-Id": components["headers"]["RequestId"];
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
                "Request-Id": components["headers"]["RequestId"];
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
        StripeVersion: components["schemas"]["StripeVersion"];
        /** @description The connected account of the request. Default: the account that owns the key. */
        StripeAccount: components["schemas"]["ConnectedAccountId"];
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
        SessionId: components["schemas"]["SessionId"];
        /**
         * @description Properties of the session to return as objects instead of IDs. Send each as a separate parameter:
         *     `expand[]=account_holder.customer`. `expand[0]` is equivalent.
         * @example [
         *       "account_holder.customer"
         *     ]
         */
        SessionExpand: readonly components["schemas"]["SessionExpandField"][];
        /**
         * @description Returns only the accounts of one account holder, e.g. `account_holder[customer]=cus_NiKSWdaFz2F6I0`. Cannot be
         *     combined with `session`.
         * @example {
         *       "customer": "cus_NiKSWdaFz2F6I0"
         *     }
         */
        AccountHolderFilter: components["schemas"]["AccountHolderFilter"];
        /**
         * @description Returns only the accounts linked during a session. Cannot be combined with `account_holder`.
         * @example fcsess_1MwtnGLkdIwHu7ixs7NPQ7dq
         */
        SessionFilter: components["schemas"]["SessionId"];
        /**
         * @description Maximum number of items per page. Default: 10.
         * @example 10
         */
        Limit: number;
        /**
         * @description ID of an item. The page begins with the item after it. Use it to read the next page.
         * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
         */
        AccountStartingAfter: components["schemas"]["AccountId"];
        /**
         * @description ID of an item. The page ends with the item before it. Use it to read the previous page.
         * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
         */
        AccountEndingBefore: components["schemas"]["AccountId"];
        /**
         * @description Properties of each listed account to return as objects instead of IDs. Send each as a separate parameter:
         *     `expand[]=data.ownership`. `expand[0]` is equivalent.
         * @example [
         *       "data.ownership"
         *     ]
         */
        AccountListExpand: readonly components["schemas"]["AccountListExpandField"][];
        /**
         * @description ID of the linked account.
         * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
         */
        AccountId: components["schemas"]["AccountId"];
        /**
         * @description Properties of the account to return as objects instead of IDs. Send each as a separate parameter:
         *     `expand[]=ownership`. `expand[0]` is equivalent.
         * @example [
         *       "ownership"
         *     ]
         */
        AccountExpand: readonly components["schemas"]["AccountExpandField"][];
        /**
         * @description The snapshot whose owners are listed. The account's `ownership` is the ID of the latest one.
         * @example fcaowns_1NtI9uBHO5VeT9SUSRe21lqt
         */
        OwnershipFilter: components["schemas"]["OwnershipId"];
        /**
         * @description ID of an owner. The page begins with the owner after it. Use it to read the next page.
         * @example fcaown_1NtI9uBHO5VeT9SUKLJU5suZ
         */
        OwnerStartingAfter: components["schemas"]["OwnerId"];
        /**
         * @description ID of an owner. The page ends with the owner before it. Use it to read the previous page.
         * @example fcaown_1NtI9uBHO5VeT9SUKLJU5suZ
         */
        OwnerEndingBefore: components["schemas"]["OwnerId"];
        /**
         * @description ID of the authorization.
         * @example fcauth_1NSlnc2eZvKYlo2CoamIONix
         */
        AuthorizationId: components["schemas"]["AuthorizationId"];
        /**
         * @description Properties of the authorization to return as objects instead of IDs. Send each as a separate parameter:
         *     `expand[]=account_holder.customer`. `expand[0]` is equivalent.
         * @example [
         *       "account_holder.customer"
         *     ]
         */
        AuthorizationExpand: readonly components["schemas"]["AuthorizationExpandField"][];
        /**
         * @description The linked account whose transactions to list.
         * @example fca_1LDYuMGxLVUXRs6HW0lrat9T
         */
        TransactionAccount: components["schemas"]["AccountId"];
        /**
         * @description Returns only transactions of a range, e.g. `transacted_at[gte]=1651700000`.
         * @example {
         *       "gte": 1651700000
         *     }
         */
        TransactedAt: components["schemas"]["TimestampRange"];
        /**
         * @description Returns only what refreshes after another one created or changed, e.g.
         *     `transaction_refresh[after]=fctxnref_1LXp8WGxLVUXRs6Hkc5PNUXf`. Pass the ID from the last `refreshed_transactions` event.
         * @example {
         *       "after": "fctxnref_1LXp8WGxLVUXRs6Hkc5PNUXf"
         *     }
         */
        TransactionRefreshFilter: components["schemas"]["TransactionRefreshFilter"];
        /**
         * @description ID of a transaction. The page begins with the transaction after it. Use it to read the next page.
         * @example fctxn_1LXp9RGxLVUXRs6HtTSVfxse
         */
        TransactionStartingAfter: components["schemas"]["TransactionId"];
        /**
         * @description ID of a transaction. The page ends with the transaction before it. Use it to read the previous page.
         * @example fctxn_1LXp9RGxLVUXRs6HtTSVfxse
         */
        TransactionEndingBefore: components["schemas"]["TransactionId"];
        /**
         * @description ID of the transaction.
         * @example fctxn_1MwVKd2eZvKYlo2ChNw2UxSa
         */
        TransactionId: components["schemas"]["TransactionId"];
        /**
         * @description Returns only events of a range, e.g. `created[gte]=1761600000`.
         * @example {
         *       "gte": 1761600000
         *     }
         */
        EventCreated: components["schemas"]["TimestampRange"];
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
        EventStartingAfter: components["schemas"]["EventId"];
        /**
         * @description ID of an event. The page ends with the event before it. Use it to read the previous page.
         * @example evt_1Pgc76B7WZ01zgkWwyRHS12y
         */
        EventEndingBefore: components["schemas"]["EventId"];
        /**
         * @description ID of the event.
         * @example evt_1Pgc76B7WZ01zgkWwyRHS12y
         */
        EventId: components["schemas"]["EventId"];
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
        StripeAccount: components["schemas"]["ConnectedAccountId"];
        /** @description The key of this request, or of the original request if the response is a replay; absent if the request had no key. */
        IdempotencyKey: string;
        /** @description `true` if the response is a replay of the first response with the same key; absent otherwise. */
        IdempotentReplayed: "true";
        /**
         * @description ID of the first request with the same idempotency key. Only on a replayed response.
         * @example req_8sKx2vPjT1aBcD
         */
        OriginalRequest: components["schemas"]["RequestId"];
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
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /** @description The connected account of the request. Default: the account that owns the key. */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
                /**
                 * @description The account of the request: an account ID, or a path of IDs such as `acct_111/acct_111a`. It supersedes
                 *     `Stripe-Account`, and is required with the key of an organization (`sk_org_…`).
                 * @example acct_1032D82eZvKYlo2C
                 */
                "Stripe-Context"?: components["parameters"]["StripeContext"];
                /**
                 * @description Makes the request safe to retry. Stripe stores the status and body of the first response to a key for at least 24
                 *     hours and returns them for every later request with that key, including `500` failures. Requests with the same key and
                 *     different parameters fail. Any unique string; a random UUID is a good choice.
                 * @example 24c47283-0cc8-43a0-8b4a-ce16d002de97
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SessionCreateRequest"];
            };
        };
        responses: {
            /** @description The new session. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Stripe-Version": components["headers"]["StripeVersion"];
                    "Stripe-Account": components["headers"]["StripeAccount"];
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "Original-Request": components["headers"]["OriginalRequest"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
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
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /** @description The connected account of the request. Default: the account that owns the key. */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
                /**
                 * @description The account of the request: an account ID, or a path of IDs such as `acct_111/acct_111a`. It supersedes
                 *     `Stripe-Account`, and is required with the key of an organization (`sk_org_…`).
                 * @example acct_1032D82eZvKYlo2C
                 */
                "Stripe-Context"?: components["parameters"]["StripeContext"];
            };
            path: {
                /**
                 * @description ID of the session.
                 * @example fcsess_1MwtnGLkdIwHu7ixs7NPQ7dq
                 */
                session: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Stripe-Version": components["headers"]["StripeVersion"];
                    "Stripe-Account": components["headers"]["StripeAccount"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
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
                session?: components["parameters"]["SessionFilter"];
                /**
                 * @description Maximum number of items per page. Default: 10.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description ID of an item. The page begins with the item after it. Use it to read the next page.
                 * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
                 */
                starting_after?: components["parameters"]["AccountStartingAfter"];
                /**
                 * @description ID of an item. The page ends with the item before it. Use it to read the previous page.
                 * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
                 */
                ending_before?: components["parameters"]["AccountEndingBefore"];
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
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /** @description The connected account of the request. Default: the account that owns the key. */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
                /**
                 * @description The account of the request: an account ID, or a path of IDs such as `acct_111/acct_111a`. It supersedes
                 *     `Stripe-Account`, and is required with the key of an organization (`sk_org_…`).
                 * @example acct_1032D82eZvKYlo2C
                 */
                "Stripe-Context"?: components["parameters"]["StripeContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of linked accounts. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Stripe-Version": components["headers"]["StripeVersion"];
                    "Stripe-Account": components["headers"]["StripeAccount"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountList"];
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
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /** @description The connected account of the request. Default: the account that owns the key. */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
                /**
                 * @description The account of the request: an account ID, or a path of IDs such as `acct_111/acct_111a`. It supersedes
                 *     `Stripe-Account`, and is required with the key of an organization (`sk_org_…`).
                 * @example acct_1032D82eZvKYlo2C
                 */
                "Stripe-Context"?: components["parameters"]["StripeContext"];
            };
            path: {
                /**
                 * @description ID of the linked account.
                 * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
                 */
                account: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Stripe-Version": components["headers"]["StripeVersion"];
                    "Stripe-Account": components["headers"]["StripeAccount"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
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
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /** @description The connected account of the request. Default: the account that owns the key. */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
                /**
                 * @description The account of the request: an account ID, or a path of IDs such as `acct_111/acct_111a`. It supersedes
                 *     `Stripe-Account`, and is required with the key of an organization (`sk_org_…`).
                 * @example acct_1032D82eZvKYlo2C
                 */
                "Stripe-Context"?: components["parameters"]["StripeContext"];
                /**
                 * @description Makes the request safe to retry. Stripe stores the status and body of the first response to a key for at least 24
                 *     hours and returns them for every later request with that key, including `500` failures. Requests with the same key and
                 *     different parameters fail. Any unique string; a random UUID is a good choice.
                 * @example 24c47283-0cc8-43a0-8b4a-ce16d002de97
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description ID of the linked account.
                 * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
                 */
                account: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AccountRefreshRequest"];
            };
        };
        responses: {
            /** @description The account, with a pending refresh. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Stripe-Version": components["headers"]["StripeVersion"];
                    "Stripe-Account": components["headers"]["StripeAccount"];
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "Original-Request": components["headers"]["OriginalRequest"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
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
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /** @description The connected account of the request. Default: the account that owns the key. */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
                /**
                 * @description The account of the request: an account ID, or a path of IDs such as `acct_111/acct_111a`. It supersedes
                 *     `Stripe-Account`, and is required with the key of an organization (`sk_org_…`).
                 * @example acct_1032D82eZvKYlo2C
                 */
                "Stripe-Context"?: components["parameters"]["StripeContext"];
                /**
                 * @description Makes the request safe to retry. Stripe stores the status and body of the first response to a key for at least 24
                 *     hours and returns them for every later request with that key, including `500` failures. Requests with the same key and
                 *     different parameters fail. Any unique string; a random UUID is a good choice.
                 * @example 24c47283-0cc8-43a0-8b4a-ce16d002de97
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description ID of the linked account.
                 * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
                 */
                account: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AccountSubscribeRequest"];
            };
        };
        responses: {
            /** @description The account, with its subscriptions. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Stripe-Version": components["headers"]["StripeVersion"];
                    "Stripe-Account": components["headers"]["StripeAccount"];
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "Original-Request": components["headers"]["OriginalRequest"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
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
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /** @description The connected account of the request. Default: the account that owns the key. */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
                /**
                 * @description The account of the request: an account ID, or a path of IDs such as `acct_111/acct_111a`. It supersedes
                 *     `Stripe-Account`, and is required with the key of an organization (`sk_org_…`).
                 * @example acct_1032D82eZvKYlo2C
                 */
                "Stripe-Context"?: components["parameters"]["StripeContext"];
                /**
                 * @description Makes the request safe to retry. Stripe stores the status and body of the first response to a key for at least 24
                 *     hours and returns them for every later request with that key, including `500` failures. Requests with the same key and
                 *     different parameters fail. Any unique string; a random UUID is a good choice.
                 * @example 24c47283-0cc8-43a0-8b4a-ce16d002de97
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description ID of the linked account.
                 * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
                 */
                account: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AccountUnsubscribeRequest"];
            };
        };
        responses: {
            /** @description The account, without the subscription. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Stripe-Version": components["headers"]["StripeVersion"];
                    "Stripe-Account": components["headers"]["StripeAccount"];
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "Original-Request": components["headers"]["OriginalRequest"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
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
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /** @description The connected account of the request. Default: the account that owns the key. */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
                /**
                 * @description The account of the request: an account ID, or a path of IDs such as `acct_111/acct_111a`. It supersedes
                 *     `Stripe-Account`, and is required with the key of an organization (`sk_org_…`).
                 * @example acct_1032D82eZvKYlo2C
                 */
                "Stripe-Context"?: components["parameters"]["StripeContext"];
                /**
                 * @description Makes the request safe to retry. Stripe stores the status and body of the first response to a key for at least 24
                 *     hours and returns them for every later request with that key, including `500` failures. Requests with the same key and
                 *     different parameters fail. Any unique string; a random UUID is a good choice.
                 * @example 24c47283-0cc8-43a0-8b4a-ce16d002de97
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description ID of the linked account.
                 * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
                 */
                account: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AccountDisconnectRequest"];
            };
        };
        responses: {
            /** @description The disconnected account. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Stripe-Version": components["headers"]["StripeVersion"];
                    "Stripe-Account": components["headers"]["StripeAccount"];
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "Original-Request": components["headers"]["OriginalRequest"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
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
                ownership: components["parameters"]["OwnershipFilter"];
                /**
                 * @description Maximum number of items per page. Default: 10.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description ID of an owner. The page begins with the owner after it. Use it to read the next page.
                 * @example fcaown_1NtI9uBHO5VeT9SUKLJU5suZ
                 */
                starting_after?: components["parameters"]["OwnerStartingAfter"];
                /**
                 * @description ID of an owner. The page ends with the owner before it. Use it to read the previous page.
                 * @example fcaown_1NtI9uBHO5VeT9SUKLJU5suZ
                 */
                ending_before?: components["parameters"]["OwnerEndingBefore"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version that the Stripe account is set to. */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /** @description The connected account of the request. Default: the account that owns the key. */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
                /**
                 * @description The account of the request: an account ID, or a path of IDs such as `acct_111/acct_111a`. It supersedes
                 *     `Stripe-Account`, and is required with the key of an organization (`sk_org_…`).
                 * @example acct_1032D82eZvKYlo2C
                 */
                "Stripe-Context"?: components["parameters"]["StripeContext"];
            };
            path: {
                /**
                 * @description ID of the linked account.
                 * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
                 */
                account: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of owners. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Stripe-Version": components["headers"]["StripeVersion"];
                    "Stripe-Account": components["headers"]["StripeAccount"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountOwnerList"];
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
    retrieveAuthorization: {
        parameters: {
            query?: {
                /**
                 * @description Properties of the authorization to return as objects instead of IDs. Send each as a separate parameter:
                 *     `expand[]=account_holder.customer`. `expand[0]` is equivalent.
                 * @example [
                 *       "account_holder.customer"
                 *     ]
                 */
                "expand[]"?: components["parameters"]["AuthorizationExpand"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version that the Stripe account is set to. */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /** @description The connected account of the request. Default: the account that owns the key. */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
                /**
                 * @description The account of the request: an account ID, or a path of IDs such as `acct_111/acct_111a`. It supersedes
                 *     `Stripe-Account`, and is required with the key of an organization (`sk_org_…`).
                 * @example acct_1032D82eZvKYlo2C
                 */
                "Stripe-Context"?: components["parameters"]["StripeContext"];
            };
            path: {
                /**
                 * @description ID of the authorization.
                 * @example fcauth_1NSlnc2eZvKYlo2CoamIONix
                 */
                authorization: components["parameters"]["AuthorizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The authorization. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Stripe-Version": components["headers"]["StripeVersion"];
                    "Stripe-Account": components["headers"]["StripeAccount"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authorization"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AuthorizationNotFound"];
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
                account: components["parameters"]["TransactionAccount"];
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
                limit?: components["parameters"]["Limit"];
                /**
                 * @description ID of a transaction. The page begins with the transaction after it. Use it to read the next page.
                 * @example fctxn_1LXp9RGxLVUXRs6HtTSVfxse
                 */
                starting_after?: components["parameters"]["TransactionStartingAfter"];
                /**
                 * @description ID of a transaction. The page ends with the transaction before it. Use it to read the previous page.
                 * @example fctxn_1LXp9RGxLVUXRs6HtTSVfxse
                 */
                ending_before?: components["parameters"]["TransactionEndingBefore"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version that the Stripe account is set to. */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /** @description The connected account of the request. Default: the account that owns the key. */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
                /**
                 * @description The account of the request: an account ID, or a path of IDs such as `acct_111/acct_111a`. It supersedes
                 *     `Stripe-Account`, and is required with the key of an organization (`sk_org_…`).
                 * @example acct_1032D82eZvKYlo2C
                 */
                "Stripe-Context"?: components["parameters"]["StripeContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of transactions. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Stripe-Version": components["headers"]["StripeVersion"];
                    "Stripe-Account": components["headers"]["StripeAccount"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionList"];
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
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /** @description The connected account of the request. Default: the account that owns the key. */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
                /**
                 * @description The account of the request: an account ID, or a path of IDs such as `acct_111/acct_111a`. It supersedes
                 *     `Stripe-Account`, and is required with the key of an organization (`sk_org_…`).
                 * @example acct_1032D82eZvKYlo2C
                 */
                "Stripe-Context"?: components["parameters"]["StripeContext"];
            };
            path: {
                /**
                 * @description ID of the transaction.
                 * @example fctxn_1MwVKd2eZvKYlo2ChNw2UxSa
                 */
                transaction: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Stripe-Version": components["headers"]["StripeVersion"];
                    "Stripe-Account": components["headers"]["StripeAccount"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
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
                delivery_success?: components["parameters"]["EventDeliverySuccess"];
                /**
                 * @description Returns only events of a type, or of a group of types with `*` as a wildcard. Use either `type` or `types`.
                 * @example financial_connections.account.*
                 */
                type?: components["parameters"]["EventTypeFilter"];
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
                limit?: components["parameters"]["Limit"];
                /**
                 * @description ID of an event. The page begins with the event after it. Use it to read the next page.
                 * @example evt_1Pgc76B7WZ01zgkWwyRHS12y
                 */
                starting_after?: components["parameters"]["EventStartingAfter"];
                /**
                 * @description ID of an event. The page ends with the event before it. Use it to read the previous page.
                 * @example evt_1Pgc76B7WZ01zgkWwyRHS12y
                 */
                ending_before?: components["parameters"]["EventEndingBefore"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version that the Stripe account is set to. */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /** @description The connected account of the request. Default: the account that owns the key. */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
                /**
                 * @description The account of the request: an account ID, or a path of IDs such as `acct_111/acct_111a`. It supersedes
                 *     `Stripe-Account`, and is required with the key of an organization (`sk_org_…`).
                 * @example acct_1032D82eZvKYlo2C
                 */
                "Stripe-Context"?: components["parameters"]["StripeContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Stripe-Version": components["headers"]["StripeVersion"];
                    "Stripe-Account": components["headers"]["StripeAccount"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventList"];
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
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /** @description The connected account of the request. Default: the account that owns the key. */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
                /**
                 * @description The account of the request: an account ID, or a path of IDs such as `acct_111/acct_111a`. It supersedes
                 *     `Stripe-Account`, and is required with the key of an organization (`sk_org_…`).
                 * @example acct_1032D82eZvKYlo2C
                 */
                "Stripe-Context"?: components["parameters"]["StripeContext"];
            };
            path: {
                /**
                 * @description ID of the event.
                 * @example evt_1Pgc76B7WZ01zgkWwyRHS12y
                 */
                id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Stripe-Version": components["headers"]["StripeVersion"];
                    "Stripe-Account": components["headers"]["StripeAccount"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
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
                "Stripe-Signature"?: components["parameters"]["StripeSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountEvent"];
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
                "Stripe-Signature"?: components["parameters"]["StripeSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthorizationEvent"];
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
     * Retrieve an authorization
     *
     * Returns the authorization that the `authorization` of a linked account names. Only preview versions have this operation.
     *
     * `GET /v1/financial_connections/authorizations/{authorization}`
     *
     * Fails with 400 (the request is invalid), 401 (the key is missing or invalid), 403 (the key does not have the required permission), 404 (the authorization does not exist), 429 (too many requests), 500 (an internal error occurred at Stripe).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveAuthorization: ["get", "/v1/financial_connections/authorizations/{authorization}"];
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
  events: {};
  /** `METHOD path` → where the properties stand that `expand[]` turns from ids into objects. */
  expansions: {
    "POST /v1/financial_connections/sessions": {
      "account_holder": {
        "customer": "account_holder.customer";
        "account": "account_holder.account";
      };
      "accounts": {
        "data": {
          "account_holder": {
            "customer": "accounts.data.account_holder.customer";
            "account": "accounts.data.account_holder.account";
          };
          "ownership": "accounts.data.ownership";
        };
      };
    };
    "GET /v1/financial_connections/sessions/{session}": {
      "account_holder": {
        "customer": "account_holder.customer";
        "account": "account_holder.account";
      };
      "accounts": {
        "data": {
          "account_holder": {
            "customer": "accounts.data.account_holder.customer";
            "account": "accounts.data.account_holder.account";
          };
          "ownership": "accounts.data.ownership";
        };
      };
    };
    "GET /v1/financial_connections/accounts": {
      "data": {
        "account_holder": {
          "customer": "data.account_holder.customer";
          "account": "data.account_holder.account";
        };
        "ownership": "data.ownership";
      };
    };
    "GET /v1/financial_connections/accounts/{account}": {
      "account_holder": {
        "customer": "account_holder.customer";
        "account": "account_holder.account";
      };
      "ownership": "ownership";
    };
    "POST /v1/financial_connections/accounts/{account}/refresh": {
      "account_holder": {
        "customer": "account_holder.customer";
        "account": "account_holder.account";
      };
      "ownership": "ownership";
    };
    "POST /v1/financial_connections/accounts/{account}/subscribe": {
      "account_holder": {
        "customer": "account_holder.customer";
        "account": "account_holder.account";
      };
      "ownership": "ownership";
    };
    "POST /v1/financial_connections/accounts/{account}/unsubscribe": {
      "account_holder": {
        "customer": "account_holder.customer";
        "account": "account_holder.account";
      };
      "ownership": "ownership";
    };
    "POST /v1/financial_connections/accounts/{account}/disconnect": {
      "account_holder": {
        "customer": "account_holder.customer";
        "account": "account_holder.account";
      };
      "ownership": "ownership";
    };
    "GET /v1/financial_connections/authorizations/{authorization}": {
      "account_holder": {
        "customer": "account_holder.customer";
        "account": "account_holder.account";
      };
    };
    "GET /v1/events": {
      "data": {
        "data": {
          "object": {
            "account_holder": {
              "customer": "data.data.object.account_holder.customer";
              "account": "data.data.object.account_holder.account";
            };
            "ownership": "data.data.object.ownership";
          };
        };
      };
    };
    "GET /v1/events/{id}": {
      "data": {
        "object": {
          "account_holder": {
            "customer": "data.object.account_holder.customer";
            "account": "data.object.account_holder.account";
          };
          "ownership": "data.object.ownership";
        };
      };
    };
  };
}
