/** Generated from the bundle of stripe@2026-10-28.endive by scripts/types.ts. Do not edit. */

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
                 * @description Id of the session.
                 * @example fcsess_1MwtnGLkdIwHu7ixs7NPQ7dq
                 */
                session: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a session
         * @description Returns a session with the accounts linked so far. A complete session that was created with `relink_options` also
         *     contains the result.
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
                 * @description Id of the linked account.
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
                 * @description Id of the linked account.
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
         *     or `failed`. Requires the permission for the data. Fails before `next_refresh_available_at`, or if the account is
         *     not active.
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
                 * @description Id of the linked account.
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
         * @description Refreshes data of the account automatically, about once a day while the account is active. Requires the permission
         *     for the data.
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
                 * @description Id of the linked account.
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
                 * @description Id of the linked account.
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
                 * @description Id of the linked account.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description A dated version of the API.
         * @constant
         */
        StripeVersion: "2026-10-28.endive";
        /** @description Id of a Stripe account, for example a platform's connected account. */
        ConnectedAccountId: string;
        /** @description Id of a customer. */
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
            /** @description The Stripe account that represents the customer, if customers are accounts. Declared by the `stripe` package only. */
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
        /** @description The account holder for whom accounts are linked. */
        SessionCreateAccountHolder: components["schemas"]["SessionCreateCustomer"] | components["schemas"]["SessionCreateConnectedAccount"];
        /** @description A permission for an account: read its `balances`, `ownership` or `transactions`, or create a `payment_method` from it. */
        AccountPermission: ("balances" | "ownership" | "payment_method" | "transactions") | (string & {});
        /** @description A kind of account that a session can be restricted to. */
        LinkableSubcategory: ("checking" | "credit_card" | "line_of_credit" | "mortgage" | "savings") | (string & {});
        /** @description Two-letter ISO 3166-1 code of a country, e.g. `US`. */
        CountryCode: string;
        /**
         * @description Whether accounts must support payments and provide their numbers before the session completes: `all` of them,
         *     `at_least_one` or `none`. Declared by the `stripe` package only.
         */
        PaymentMethodSupport: ("all" | "at_least_one" | "none") | (string & {});
        /** @description The accounts that can be linked. */
        SessionCreateFilters: {
            /** @description The kinds of account that can be linked. */
            account_subcategories?: readonly components["schemas"]["LinkableSubcategoryInput"][] | undefined;
            /** @description The countries whose accounts can be linked. */
            countries?: readonly components["schemas"]["CountryCode"][] | undefined;
            /**
             * @description The country whose accounts can be linked, as a two-letter ISO 3166-1 code. Declared by the `stripe` package
             *     instead of `countries`.
             */
            country?: components["schemas"]["CountryCode"] | undefined;
            /**
             * @description Whether accounts must support payments and provide their numbers before the session completes: `all` of them,
             *     `at_least_one` or `none`. Declared by the `stripe` package only.
             */
            require_payment_method_support?: components["schemas"]["PaymentMethodSupportInput"] | undefined;
        };
        /** @description How many accounts can be linked. */
        SessionCreateLimits: {
            /** @description The maximum number of accounts that can be linked. Null, which is sent as an empty value, means any number. */
            accounts: number | "" | null;
        };
        /**
         * @description `automatic`: Stripe decides whether to offer manual entry of account numbers. `disabled`: manual entry is never
         *     offered.
         */
        ManualEntryMode: ("automatic" | "disabled") | (string & {});
        /** @description Whether the account holder can enter account numbers manually. Declared by the `stripe` package only. */
        SessionCreateManualEntry: {
            /**
             * @description `automatic`: Stripe decides whether to offer manual entry of account numbers. `disabled`: manual entry is never
             *     offered.
             */
            mode?: components["schemas"]["ManualEntryModeInput"] | undefined;
        };
        /** @description Data that can be read as soon as an account is linked. */
        PrefetchFeature: ("balances" | "ownership" | "transactions") | (string & {});
        /** @description Id of a linked account. */
        AccountId: string;
        /** @description Id of an account holder's authorization to read data at one institution. Several accounts can share it. */
        AuthorizationId: string;
        /** @description The authorization to renew. The reference shows it on the created session; the `stripe` package does not declare it. */
        SessionCreateRelinkOptions: {
            /**
             * @description The account that the account holder must select again. If it is not set, any account of the authorization is
             *     accepted.
             */
            account?: components["schemas"]["AccountId"] | undefined;
            /** @description The authorization to renew. */
            authorization: components["schemas"]["AuthorizationId"];
        };
        /**
         * @description A property of the session, or of its accounts, to return as an object instead of its id.
         * @enum {string}
         */
        SessionExpandField: "account_holder.account" | "account_holder.customer" | "accounts.data.account_holder.account" | "accounts.data.account_holder.customer" | "accounts.data.ownership";
        /** @description The account holder for whom accounts are linked, and the permissions to request. */
        SessionCreateRequest: {
            /** @description The account holder for whom accounts are linked. */
            account_holder: components["schemas"]["SessionCreateAccountHolder"];
            /** @description The permissions to request from the account holder. */
            permissions: readonly components["schemas"]["AccountPermissionInput"][];
            /** @description The accounts that can be linked. */
            filters?: components["schemas"]["SessionCreateFilters"] | undefined;
            /** @description How many accounts can be linked. */
            limits?: components["schemas"]["SessionCreateLimits"] | undefined;
            /** @description Whether the account holder can enter account numbers manually. Declared by the `stripe` package only. */
            manual_entry?: components["schemas"]["SessionCreateManualEntry"] | undefined;
            /** @description The data to read as soon as an account is linked. */
            prefetch?: readonly components["schemas"]["PrefetchFeatureInput"][] | undefined;
            /** @description The authorization to renew. The reference shows it on the created session; the `stripe` package does not declare it. */
            relink_options?: components["schemas"]["SessionCreateRelinkOptions"] | undefined;
            /**
             * Format: uri
             * @description The URL that the account holder returns to after logging in with the system's browser. For apps that display the
             *     session in a web view.
             */
            return_url?: string | undefined;
            /** @description Properties of the session to return as objects instead of ids. */
            expand?: readonly components["schemas"]["SessionExpandField"][] | undefined;
        };
        /** @description Id of a session. */
        SessionId: string;
        /** @description A point in time, in seconds since 1970 in UTC. */
        Timestamp: number;
        /** @description True for live mode, false for test mode. */
        Livemode: boolean;
        /**
         * @description A customer. Only its identifying properties are described here. All others belong to another part of Stripe's API and
         *     are returned unchanged.
         */
        Customer: {
            /** @description Id of a customer. */
            id: components["schemas"]["CustomerId"];
            /**
             * @description Always `customer`.
             * @constant
             */
            object: "customer";
            /** @description Creation time, in seconds since 1970 in UTC. */
            created: components["schemas"]["Timestamp"];
            /** @description True for live mode, false for test mode. */
            livemode: components["schemas"]["Livemode"];
            /** @description The customer's name, or null if unknown. */
            name?: string | null;
            /** @description The customer's email address, or null if unknown. */
            email: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The customer that owns the account. An id unless expanded; null if `customer_account` identifies the customer instead. */
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
            /** @description The customer that owns the account. An id unless expanded; null if `customer_account` identifies the customer instead. */
            customer?: components["schemas"]["CustomerExpandable"] | null;
            /** @description The Stripe account that represents the customer, if customers are accounts. Declared by the `stripe` package only. */
            customer_account?: string | null;
        };
        /**
         * @description A Stripe account. Only its identifying properties are described here. All others belong to another part of Stripe's
         *     API and are returned unchanged.
         */
        ConnectedAccount: {
            /** @description Id of a Stripe account, for example a platform's connected account. */
            id: components["schemas"]["ConnectedAccountId"];
            /**
             * @description Always `account`.
             * @constant
             */
            object: "account";
            /** @description Country of the account as a two-letter ISO 3166-1 code. */
            country?: components["schemas"]["CountryCode"];
            /** @description Email address of the account, or null if it has none. */
            email?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The Stripe account that owns the linked account. An id unless expanded. */
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
            /** @description The Stripe account that owns the linked account. An id unless expanded. */
            account: components["schemas"]["ConnectedAccountExpandable"];
        };
        /** @description The owner of an account. */
        AccountHolder: components["schemas"]["CustomerAccountHolder"] | components["schemas"]["ConnectedAccountHolder"];
        /**
         * @description Always `list`.
         * @constant
         */
        ListObject: "list";
        /** @description An account number that accepts payments. The number itself is not returned. */
        AccountNumber: {
            /** @description Time at which the number is expected to expire, in seconds since 1970 in UTC; null if it does not expire. */
            expected_expiry_date: number | null;
            /**
             * @description `account_number`: the account's permanent number. `tokenized_account_number`: a substitute number, which differs
             *     from the permanent one and can be deactivated.
             */
            identifier_type: ("account_number" | "tokenized_account_number") | (string & {});
            /**
             * @description `transactable`: the number can be used for transfers. `deactivated`: it cannot, for example because the account
             *     holder revoked it. `pending` and `expired` are declared by the `stripe` package only.
             */
            status: ("deactivated" | "expired" | "pending" | "transactable") | (string & {});
            /** @description The payment networks that accept the number. */
            supported_networks: ("ach" | (string & {}))[];
        };
        /**
         * @description Amounts by currency, each in the currency's smallest unit (cents for `usd`). The keys are lowercase three-letter ISO
         *     4217 codes. A positive amount is owed to the account holder; a negative amount is owed by the account holder.
         */
        CurrencyAmounts: {
            [key: string]: number;
        };
        /**
         * Cash
         * @description The balance of an account that holds money.
         */
        CashBalance: {
            /** @description Time at which the institution calculated the balance, in seconds since 1970 in UTC. */
            as_of: components["schemas"]["Timestamp"];
            /** @description The available funds. */
            cash: {
                /**
                 * @description The funds available to the holder: usually the current balance less pending debits plus pending credits. Null
                 *     if the institution does not report it.
                 */
                available: components["schemas"]["CurrencyAmounts"] | null;
            };
            /** @description The balance before pending transactions, by currency, in its smallest unit (cents for `usd`). */
            current: components["schemas"]["CurrencyAmounts"];
            /**
             * @description The balance of an account that holds money.
             * @constant
             */
            type: "cash";
        };
        /**
         * Credit
         * @description The balance of a credit account.
         */
        CreditBalance: {
            /** @description Time at which the institution calculated the balance, in seconds since 1970 in UTC. */
            as_of: components["schemas"]["Timestamp"];
            /** @description The borrowed amounts. */
            credit: {
                /** @description The credit that the holder has used, or null if the institution does not report it. */
                used: components["schemas"]["CurrencyAmounts"] | null;
            };
            /** @description The balance before pending transactions, by currency, in its smallest unit (cents for `usd`). */
            current: components["schemas"]["CurrencyAmounts"];
            /**
             * @description The balance of a credit account.
             * @constant
             */
            type: "credit";
        };
        /** @description A balance as reported by the institution. Its `type` is the name of the property with the details. */
        AccountBalance: components["schemas"]["CashBalance"] | components["schemas"]["CreditBalance"];
        /**
         * @description Earliest time of the next attempt, in seconds since 1970 in UTC. Null while an attempt is `pending`; responses in the
         *     reference omit it in that state.
         */
        NextRefresh: number;
        /** @description The status of the attempt. */
        RefreshStatus: ("failed" | "pending" | "succeeded") | (string & {});
        /** @description An attempt to refresh data from the institution. */
        DataRefresh: {
            /** @description Start time of the attempt, in seconds since 1970 in UTC. */
            last_attempted_at: components["schemas"]["Timestamp"];
            /**
             * @description Earliest time of the next attempt, in seconds since 1970 in UTC. Null while an attempt is `pending`; responses in the
             *     reference omit it in that state.
             */
            next_refresh_available_at?: components["schemas"]["NextRefresh"] | null;
            /** @description The status of the attempt. */
            status: components["schemas"]["RefreshStatus"];
        };
        /**
         * @description `cash`: available money, such as a checking or savings account. `credit`: borrowed money, such as a credit card or
         *     mortgage. `investment`: investments, or money that may not be immediately available. `other`: none of these.
         */
        AccountCategory: ("cash" | "credit" | "investment" | "other") | (string & {});
        /** @description Id of a snapshot of the owners of an account. */
        OwnershipId: string;
        /** @description Id of an owner of an account. */
        OwnerId: string;
        /** @description A person or company that owns an account, as reported by the institution. */
        AccountOwner: {
            /** @description Id of an owner of an account. */
            id: components["schemas"]["OwnerId"];
            /**
             * @description Always `financial_connections.account_owner`.
             * @constant
             */
            object: "financial_connections.account_owner";
            /** @description The owner's email address, or null if the institution does not report it. */
            email: string | null;
            /** @description The owner's full name. */
            name: string;
            /** @description The snapshot that the owner belongs to. */
            ownership: components["schemas"]["OwnershipId"];
            /** @description The owner's phone number in the institution's format, or null if it does not report one. */
            phone: string | null;
            /** @description The owner's address in the institution's format, or null if it does not report one. */
            raw_address: string | null;
            /** @description Time of the owner's last refresh, in seconds since 1970 in UTC; null if unknown. */
            refreshed_at: number | null;
        };
        /** @description True if there is another page after this one. */
        HasMore: boolean;
        /** @description Total number of items in the list. Part of the reference's example, but not of its list of attributes. */
        TotalCount: number;
        /** @description URL path of the list, without the host. */
        ListUrl: string;
        /** @description A page of the owners of an account. */
        AccountOwnerList: {
            /** @description Always `list`. */
            object: components["schemas"]["ListObject"];
            /** @description The owners on this page. */
            data: components["schemas"]["AccountOwner"][];
            /** @description True if there is another page after this one. */
            has_more: components["schemas"]["HasMore"];
            /** @description Total number of items in the list. Part of the reference's example, but not of its list of attributes. */
            total_count?: components["schemas"]["TotalCount"];
            /** @description URL path of the list, without the host. */
            url: components["schemas"]["ListUrl"];
        };
        /** @description The owners of an account at one point in time. */
        AccountOwnership: {
            /** @description Id of a snapshot of the owners of an account. */
            id: components["schemas"]["OwnershipId"];
            /**
             * @description Always `financial_connections.account_ownership`.
             * @constant
             */
            object: "financial_connections.account_ownership";
            /** @description Time at which the snapshot was taken, in seconds since 1970 in UTC. */
            created: components["schemas"]["Timestamp"];
            /** @description A page of the owners of an account. */
            owners: components["schemas"]["AccountOwnerList"];
        };
        /** @description The latest snapshot of the owners, or null if there is none. An id unless expanded. */
        OwnershipExpandable: components["schemas"]["OwnershipId"] | components["schemas"]["AccountOwnership"];
        /**
         * @description `active`: data can be read. `inactive`: data cannot be read; `status_details` has the reason. `disconnected`: the
         *     account was disconnected by you or by the account holder.
         */
        AccountStatus: ("active" | "disconnected" | "inactive") | (string & {});
        /**
         * @description The recommended action: `relink_required` if the account holder must link the account again, which is shorter than the
         *     first time; `none` if no action helps at the moment.
         */
        RelinkAction: ("none" | "relink_required") | (string & {});
        /** @description Why an active account is about to become inactive, and how to resolve it. */
        ActiveStatusDetails: {
            /**
             * @description The recommended action: `relink_required` if the account holder must link the account again, which is shorter than the
             *     first time; `none` if no action helps at the moment.
             */
            action: components["schemas"]["RelinkAction"];
            /**
             * @description `access_expired`: the permission is about to expire. `institution_requirement`: the institution requires it.
             *     `unspecified`: unknown.
             */
            cause: ("access_expired" | "institution_requirement" | "unspecified") | (string & {});
            /** @description Time at which the account is expected to become inactive, in seconds since 1970 in UTC; null if unknown. */
            expected_deactivation_date: number | null;
        };
        /** @description Why an account cannot be read, and how to resolve it. */
        InactiveStatusDetails: {
            /**
             * @description The recommended action: `relink_required` if the account holder must link the account again, which is shorter than the
             *     first time; `none` if no action helps at the moment.
             */
            action: components["schemas"]["RelinkAction"];
            /**
             * @description `access_denied`: the institution rejected the latest attempt; the account holder may have to log in there or allow
             *     it to share the account with Stripe. `access_expired`: the permission has expired. `account_closed`: the account
             *     was closed. `account_unavailable`: the account is no longer available. `unspecified`: unknown.
             */
            cause: ("access_denied" | "access_expired" | "account_closed" | "account_unavailable" | "unspecified") | (string & {});
        };
        /** @description Details about the account's status. */
        AccountStatusDetails: {
            /** @description Details of an upcoming end of the active state. Declared by the `stripe` package only. */
            active?: components["schemas"]["ActiveStatusDetails"] | null;
            /** @description Why the account is inactive, or null if it is not. */
            inactive?: components["schemas"]["InactiveStatusDetails"] | null;
        };
        /**
         * @description The kind of account within its category: `checking`, `savings` or `other` for `cash`; `mortgage`, `line_of_credit`,
         *     `credit_card` or `other` for `credit`; `other` for all other categories.
         */
        AccountSubcategory: ("checking" | "credit_card" | "line_of_credit" | "mortgage" | "other" | "savings") | (string & {});
        /** @description Data that is refreshed automatically, about once a day while the account is active. */
        SubscriptionFeature: "transactions" | (string & {});
        /** @description A kind of payment method that can be created from an account. */
        SupportedPaymentMethodType: ("link" | "us_bank_account") | (string & {});
        /** @description Id of a transaction refresh. */
        TransactionRefreshId: string;
        /** @description An attempt to refresh an account's transactions. */
        TransactionRefresh: {
            /** @description Id of a transaction refresh. */
            id: components["schemas"]["TransactionRefreshId"];
            /** @description Start time of the attempt, in seconds since 1970 in UTC. */
            last_attempted_at: components["schemas"]["Timestamp"];
            /**
             * @description Earliest time of the next attempt, in seconds since 1970 in UTC. Null while an attempt is `pending`; responses in the
             *     reference omit it in that state.
             */
            next_refresh_available_at?: components["schemas"]["NextRefresh"] | null;
            /** @description The status of the attempt. */
            status: components["schemas"]["RefreshStatus"];
        };
        /** @description An account at another institution, linked by its holder. */
        Account: {
            /** @description Id of a linked account. */
            id: components["schemas"]["AccountId"];
            /**
             * @description Always `financial_connections.account`.
             * @constant
             */
            object: "financial_connections.account";
            /** @description The account holder, or null if none was specified. */
            account_holder: components["schemas"]["AccountHolder"] | null;
            /** @description The known numbers of the account; null or absent if none are known. */
            account_numbers?: components["schemas"]["AccountNumber"][] | null;
            /**
             * @description The authorization used to link the account. Listed by the reference but not declared by the `stripe` package, so
             *     it can be absent.
             */
            authorization?: components["schemas"]["AuthorizationId"];
            /** @description The latest balance, or null if none is available. */
            balance: components["schemas"]["AccountBalance"] | null;
            /** @description The latest balance refresh, or null if there was none. */
            balance_refresh: components["schemas"]["DataRefresh"] | null;
            /**
             * @description `cash`: available money, such as a checking or savings account. `credit`: borrowed money, such as a credit card or
             *     mortgage. `investment`: investments, or money that may not be immediately available. `other`: none of these.
             */
            category: components["schemas"]["AccountCategory"];
            /** @description Time at which the account was linked, in seconds since 1970 in UTC. */
            created: components["schemas"]["Timestamp"];
            /** @description Name of the account as set by its holder or the institution, or null if it has none. */
            display_name: string | null;
            /** @description The institution that holds the account. */
            institution_name: string;
            /** @description The last four digits of the account number, or null if unknown. */
            last4: string | null;
            /** @description True for live mode, false for test mode. */
            livemode: components["schemas"]["Livemode"];
            /** @description The latest snapshot of the owners, or null if there is none. An id unless expanded. */
            ownership: components["schemas"]["OwnershipExpandable"] | null;
            /** @description The latest ownership refresh, or null if there was none. */
            ownership_refresh: components["schemas"]["DataRefresh"] | null;
            /** @description The permissions that the account holder granted, or null if unknown. */
            permissions: components["schemas"]["AccountPermission"][] | null;
            /**
             * @description `active`: data can be read. `inactive`: data cannot be read; `status_details` has the reason. `disconnected`: the
             *     account was disconnected by you or by the account holder.
             */
            status: components["schemas"]["AccountStatus"];
            /** @description Details about the account's status. */
            status_details?: components["schemas"]["AccountStatusDetails"];
            /**
             * @description The kind of account within its category: `checking`, `savings` or `other` for `cash`; `mortgage`, `line_of_credit`,
             *     `credit_card` or `other` for `credit`; `other` for all other categories.
             */
            subcategory: components["schemas"]["AccountSubcategory"];
            /** @description The data that is refreshed automatically, or null if unknown. */
            subscriptions: components["schemas"]["SubscriptionFeature"][] | null;
            /** @description The kinds of payment method that can be created from the account. */
            supported_payment_method_types: components["schemas"]["SupportedPaymentMethodType"][];
            /** @description The latest transaction refresh, or null if there was none. */
            transaction_refresh: components["schemas"]["TransactionRefresh"] | null;
        };
        /** @description A page of linked accounts. */
        AccountList: {
            /** @description Always `list`. */
            object: components["schemas"]["ListObject"];
            /** @description The accounts on this page. */
            data: components["schemas"]["Account"][];
            /** @description True if there is another page after this one. */
            has_more: components["schemas"]["HasMore"];
            /** @description Total number of items in the list. Part of the reference's example, but not of its list of attributes. */
            total_count?: components["schemas"]["TotalCount"];
            /** @description URL path of the list, without the host. */
            url: components["schemas"]["ListUrl"];
        };
        /**
         * @description A token for the bank account. It belongs to another part of Stripe's API and is returned unchanged. Declared by the
         *     `stripe` package only.
         */
        BankAccountToken: {
            /**
             * @description Always `token`.
             * @constant
             */
            object: "token";
        } & {
            [key: string]: unknown;
        };
        /** @description The accounts that can be linked during a session. */
        SessionFilters: {
            /** @description The kinds of account that can be linked; null or absent for all. */
            account_subcategories?: components["schemas"]["LinkableSubcategory"][] | null;
            /** @description The countries whose accounts can be linked; null or absent for all. */
            countries?: components["schemas"]["CountryCode"][] | null;
            /**
             * @description The country whose accounts can be linked, or null for all. Declared by the `stripe` package instead of
             *     `countries`.
             */
            country?: string | null;
            /**
             * @description Whether accounts must support payments and provide their numbers before the session completes: `all` of them,
             *     `at_least_one` or `none`. Declared by the `stripe` package only.
             */
            require_payment_method_support?: components["schemas"]["PaymentMethodSupport"];
        };
        /** @description How many accounts can be linked during a session. */
        SessionLimits: {
            /** @description The maximum number of accounts that can be linked. */
            accounts: number;
        };
        /** @description Whether the account holder can enter account numbers manually. Declared by the `stripe` package only. */
        SessionManualEntry: {
            /**
             * @description `automatic`: Stripe decides whether to offer manual entry of account numbers. `disabled`: manual entry is never
             *     offered.
             */
            mode?: components["schemas"]["ManualEntryMode"];
        };
        /** @description The authorization that a session renews. */
        SessionRelinkOptions: {
            /** @description The account that the account holder must select again, or null if any account of the authorization is accepted. */
            account?: string | null;
            /** @description The authorization to renew. */
            authorization: components["schemas"]["AuthorizationId"];
        };
        /** @description The result of renewing an authorization. */
        SessionRelinkResult: {
            /** @description The account that was linked again; set only after a success with `relink_options[account]`. */
            account?: string | null;
            /** @description The renewed authorization; set only after a success. */
            authorization?: string | null;
            /**
             * @description `no_account`: the requested account was not among those selected. `no_authorization`: the account holder could not
             *     authorize any account. `other`: unknown. Null after a success.
             */
            failure_reason?: ("no_account" | "no_authorization" | "other") | (string & {}) | null;
        };
        /** @description A session in which an account holder links accounts. */
        Session: {
            /** @description Id of a session. */
            id: components["schemas"]["SessionId"];
            /**
             * @description Always `financial_connections.session`.
             * @constant
             */
            object: "financial_connections.session";
            /** @description The account holder for whom accounts are linked, or null if none was specified. */
            account_holder: components["schemas"]["AccountHolder"] | null;
            /** @description The accounts linked so far (first page). */
            accounts: components["schemas"]["AccountList"];
            /**
             * @description A token for the bank account. It belongs to another part of Stripe's API and is returned unchanged. Declared by the
             *     `stripe` package only.
             */
            bank_account_token?: components["schemas"]["BankAccountToken"];
            /**
             * @description The secret that the browser or app needs to let the account holder link accounts; null once the session can no
             *     longer be used. Share it only with the account holder.
             */
            client_secret: string | null;
            /** @description The accounts that can be linked; null or absent if there is no restriction. */
            filters?: components["schemas"]["SessionFilters"] | null;
            /** @description How many accounts can be linked; null or absent if there is no limit. */
            limits?: components["schemas"]["SessionLimits"] | null;
            /** @description True for live mode, false for test mode. */
            livemode: components["schemas"]["Livemode"];
            /** @description Whether the account holder can enter account numbers manually. Declared by the `stripe` package only. */
            manual_entry?: components["schemas"]["SessionManualEntry"];
            /** @description The permissions requested from the account holder. */
            permissions: components["schemas"]["AccountPermission"][];
            /** @description The data that is read as soon as an account is linked; null or absent if there is none. */
            prefetch?: components["schemas"]["PrefetchFeature"][] | null;
            /** @description The authorization to renew; null or absent if accounts are linked for the first time. */
            relink_options?: components["schemas"]["SessionRelinkOptions"] | null;
            /**
             * @description The result of renewing an authorization. Only on a complete session that was created with `relink_options`; null
             *     or absent otherwise.
             */
            relink_result?: components["schemas"]["SessionRelinkResult"] | null;
            /**
             * Format: uri
             * @description The URL that the account holder returns to after logging in with the system's browser; null or absent if it was
             *     not set. For apps that display the session in a web view.
             */
            return_url?: string | null;
        };
        /**
         * @description Error code for programmatic handling, e.g. `parameter_missing`, `parameter_unknown`, `resource_missing`,
         *     `financial_connections_account_inactive` or `rate_limit`. Stripe adds new codes over time.
         */
        ErrorCode: string;
        /**
         * Format: uri
         * @description Stripe's documentation of the code.
         */
        ErrorDocUrl: string;
        /** @description A message for people. Do not parse it. */
        ErrorMessage: string;
        /** @description The parameter that caused the error, in form notation, e.g. `account_holder[type]`. */
        ErrorParam: string;
        /**
         * Format: uri
         * @description Link to the request log in Stripe's dashboard.
         */
        ErrorRequestLogUrl: string;
        /** @description The response to an invalid request. */
        InvalidRequestError: {
            /** @description The error in the request. */
            error: {
                /** @description Kind of the error. */
                type: ("invalid_request_error" | "idempotency_error") | (string & {});
                /**
                 * @description Error code for programmatic handling, e.g. `parameter_missing`, `parameter_unknown`, `resource_missing`,
                 *     `financial_connections_account_inactive` or `rate_limit`. Stripe adds new codes over time.
                 */
                code?: components["schemas"]["ErrorCode"];
                /** @description Stripe's documentation of the code. */
                doc_url?: components["schemas"]["ErrorDocUrl"];
                /** @description A message for people. Do not parse it. */
                message: components["schemas"]["ErrorMessage"];
                /** @description The parameter that caused the error, in form notation, e.g. `account_holder[type]`. */
                param?: components["schemas"]["ErrorParam"];
                /** @description Link to the request log in Stripe's dashboard. */
                request_log_url?: components["schemas"]["ErrorRequestLogUrl"];
            };
        };
        /** @description The response to a request without a valid key. */
        AuthenticationError: {
            /** @description The error in the key. */
            error: {
                /** @description Kind of the error. */
                type: ("invalid_request_error" | "authentication_error") | (string & {});
                /**
                 * @description Error code for programmatic handling, e.g. `parameter_missing`, `parameter_unknown`, `resource_missing`,
                 *     `financial_connections_account_inactive` or `rate_limit`. Stripe adds new codes over time.
                 */
                code?: components["schemas"]["ErrorCode"];
                /** @description Stripe's documentation of the code. */
                doc_url?: components["schemas"]["ErrorDocUrl"];
                /** @description A message for people. Do not parse it. */
                message: components["schemas"]["ErrorMessage"];
                /** @description The parameter that caused the error, in form notation, e.g. `account_holder[type]`. */
                param?: components["schemas"]["ErrorParam"];
                /** @description Link to the request log in Stripe's dashboard. */
                request_log_url?: components["schemas"]["ErrorRequestLogUrl"];
            };
        };
        /** @description The response to a request that the key does not permit. */
        PermissionError: {
            /** @description The missing permission. */
            error: {
                /**
                 * @description Kind of the error.
                 * @constant
                 */
                type: "invalid_request_error";
                /**
                 * @description Error code for programmatic handling, e.g. `parameter_missing`, `parameter_unknown`, `resource_missing`,
                 *     `financial_connections_account_inactive` or `rate_limit`. Stripe adds new codes over time.
                 */
                code?: components["schemas"]["ErrorCode"];
                /** @description Stripe's documentation of the code. */
                doc_url?: components["schemas"]["ErrorDocUrl"];
                /** @description A message for people. Do not parse it. */
                message: components["schemas"]["ErrorMessage"];
                /** @description The parameter that caused the error, in form notation, e.g. `account_holder[type]`. */
                param?: components["schemas"]["ErrorParam"];
                /** @description Link to the request log in Stripe's dashboard. */
                request_log_url?: components["schemas"]["ErrorRequestLogUrl"];
            };
        };
        /** @description The response to a request that conflicts with another request. */
        ConflictError: {
            /** @description The conflict. */
            error: {
                /** @description Kind of the error. */
                type: ("idempotency_error" | "invalid_request_error") | (string & {});
                /**
                 * @description Error code for programmatic handling, e.g. `parameter_missing`, `parameter_unknown`, `resource_missing`,
                 *     `financial_connections_account_inactive` or `rate_limit`. Stripe adds new codes over time.
                 */
                code?: components["schemas"]["ErrorCode"];
                /** @description Stripe's documentation of the code. */
                doc_url?: components["schemas"]["ErrorDocUrl"];
                /** @description A message for people. Do not parse it. */
                message: components["schemas"]["ErrorMessage"];
                /** @description The parameter that caused the error, in form notation, e.g. `account_holder[type]`. */
                param?: components["schemas"]["ErrorParam"];
                /** @description Link to the request log in Stripe's dashboard. */
                request_log_url?: components["schemas"]["ErrorRequestLogUrl"];
            };
        };
        /** @description The response to a request above the rate limit. */
        RateLimitError: {
            /** @description The exceeded limit. */
            error: {
                /** @description Kind of the error. */
                type: ("invalid_request_error" | "rate_limit_error") | (string & {});
                /**
                 * @description Error code for programmatic handling, e.g. `parameter_missing`, `parameter_unknown`, `resource_missing`,
                 *     `financial_connections_account_inactive` or `rate_limit`. Stripe adds new codes over time.
                 */
                code?: components["schemas"]["ErrorCode"];
                /** @description Stripe's documentation of the code. */
                doc_url?: components["schemas"]["ErrorDocUrl"];
                /** @description A message for people. Do not parse it. */
                message: components["schemas"]["ErrorMessage"];
                /** @description The parameter that caused the error, in form notation, e.g. `account_holder[type]`. */
                param?: components["schemas"]["ErrorParam"];
                /** @description Link to the request log in Stripe's dashboard. */
                request_log_url?: components["schemas"]["ErrorRequestLogUrl"];
            };
        };
        /** @description The response to a request that failed on Stripe's side. */
        ApiError: {
            /** @description The error. */
            error: {
                /**
                 * @description Kind of the error.
                 * @constant
                 */
                type: "api_error";
                /**
                 * @description Error code for programmatic handling, e.g. `parameter_missing`, `parameter_unknown`, `resource_missing`,
                 *     `financial_connections_account_inactive` or `rate_limit`. Stripe adds new codes over time.
                 */
                code?: components["schemas"]["ErrorCode"];
                /** @description Stripe's documentation of the code. */
                doc_url?: components["schemas"]["ErrorDocUrl"];
                /** @description A message for people. Do not parse it. */
                message: components["schemas"]["ErrorMessage"];
                /** @description The parameter that caused the error, in form notation, e.g. `account_holder[type]`. */
                param?: components["schemas"]["ErrorParam"];
                /** @description Link to the request log in Stripe's dashboard. */
                request_log_url?: components["schemas"]["ErrorRequestLogUrl"];
            };
        };
        /** @description The response to a request for a resource that does not exist. */
        NotFoundError: {
            /** @description The missing resource. */
            error: {
                /**
                 * @description Kind of the error.
                 * @constant
                 */
                type: "invalid_request_error";
                /**
                 * @description Error code for programmatic handling, e.g. `parameter_missing`, `parameter_unknown`, `resource_missing`,
                 *     `financial_connections_account_inactive` or `rate_limit`. Stripe adds new codes over time.
                 */
                code?: components["schemas"]["ErrorCode"];
                /** @description Stripe's documentation of the code. */
                doc_url?: components["schemas"]["ErrorDocUrl"];
                /** @description A message for people. Do not parse it. */
                message: components["schemas"]["ErrorMessage"];
                /** @description The parameter that caused the error, in form notation, e.g. `account_holder[type]`. */
                param?: components["schemas"]["ErrorParam"];
                /** @description Link to the request log in Stripe's dashboard. */
                request_log_url?: components["schemas"]["ErrorRequestLogUrl"];
            };
        };
        /** @description One account holder, identified by exactly one of the three properties. */
        AccountHolderFilter: {
            /** @description Returns only the accounts of this Stripe account. */
            account?: components["schemas"]["ConnectedAccountId"] | undefined;
            /** @description Returns only the accounts of this customer. */
            customer?: components["schemas"]["CustomerId"] | undefined;
            /** @description Returns only the accounts of the customer that this Stripe account represents. */
            customer_account?: components["schemas"]["ConnectedAccountId"] | undefined;
        };
        /**
         * @description A property of each listed account to return as an object instead of its id.
         * @enum {string}
         */
        AccountListExpandField: "data.account_holder.account" | "data.account_holder.customer" | "data.ownership";
        /**
         * @description A property of the account to return as an object instead of its id.
         * @enum {string}
         */
        AccountExpandField: "account_holder.account" | "account_holder.customer" | "ownership";
        /**
         * @description Data that can be refreshed on demand.
         * @enum {string}
         */
        RefreshFeature: "balance" | "ownership" | "transactions";
        /** @description Properties of the account to return as objects instead of ids. */
        AccountExpandList: readonly components["schemas"]["AccountExpandField"][];
        /** @description The data to refresh. */
        AccountRefreshRequest: {
            /** @description The data to refresh. */
            features: readonly components["schemas"]["RefreshFeature"][];
            /** @description Properties of the account to return as objects instead of ids. */
            expand?: components["schemas"]["AccountExpandList"] | undefined;
        };
        /** @description The data to refresh automatically. */
        AccountSubscribeRequest: {
            /** @description The data to refresh automatically. */
            features: readonly components["schemas"]["SubscriptionFeatureInput"][];
            /** @description Properties of the account to return as objects instead of ids. */
            expand?: components["schemas"]["AccountExpandList"] | undefined;
        };
        /** @description The data to stop refreshing. */
        AccountUnsubscribeRequest: {
            /** @description The data to stop refreshing. */
            features: readonly components["schemas"]["SubscriptionFeatureInput"][];
            /** @description Properties of the account to return as objects instead of ids. */
            expand?: components["schemas"]["AccountExpandList"] | undefined;
        };
        /** @description Options for the response. The body is optional. */
        AccountDisconnectRequest: {
            /** @description Properties of the account to return as objects instead of ids. */
            expand?: components["schemas"]["AccountExpandList"] | undefined;
        };
        /**
         * @description A permission for an account: read its `balances`, `ownership` or `transactions`, or create a `payment_method` from it.
         * @enum {string}
         */
        AccountPermissionInput: "balances" | "ownership" | "payment_method" | "transactions";
        /**
         * @description A kind of account that a session can be restricted to.
         * @enum {string}
         */
        LinkableSubcategoryInput: "checking" | "credit_card" | "line_of_credit" | "mortgage" | "savings";
        /**
         * @description Whether accounts must support payments and provide their numbers before the session completes: `all` of them,
         *     `at_least_one` or `none`. Declared by the `stripe` package only.
         * @enum {string}
         */
        PaymentMethodSupportInput: "all" | "at_least_one" | "none";
        /**
         * @description `automatic`: Stripe decides whether to offer manual entry of account numbers. `disabled`: manual entry is never
         *     offered.
         * @enum {string}
         */
        ManualEntryModeInput: "automatic" | "disabled";
        /**
         * @description Data that can be read as soon as an account is linked.
         * @enum {string}
         */
        PrefetchFeatureInput: "balances" | "ownership" | "transactions";
        /**
         * @description Data that is refreshed automatically, about once a day while the account is active.
         * @enum {string}
         */
        SubscriptionFeatureInput: "transactions";
    };
    responses: {
        /** @description The request is invalid. */
        BadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvalidRequestError"];
            };
        };
        /** @description The key is missing or invalid. */
        Unauthorized: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AuthenticationError"];
            };
        };
        /** @description The key does not have the required permission. */
        Forbidden: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PermissionError"];
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
                "application/json": components["schemas"]["ConflictError"];
            };
        };
        /** @description Too many requests, or another request has locked the object. Wait before the next request. */
        TooManyRequests: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Stripe-Should-Retry": components["headers"]["StripeShouldRetry"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RateLimitError"];
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
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The session does not exist. */
        SessionNotFound: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFoundError"];
            };
        };
        /** @description The request is invalid. */
        ListBadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvalidRequestError"];
            };
        };
        /** @description The account does not exist. */
        AccountNotFound: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFoundError"];
            };
        };
        /** @description The request is invalid, or the account's state does not allow it. */
        AccountBadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvalidRequestError"];
            };
        };
    };
    parameters: {
        /** @description The dated version of the API to use. Default: the version that the Stripe account is set to. */
        StripeVersion: components["schemas"]["StripeVersion"];
        /** @description The connected account of the request. Default: the account that owns the key. */
        StripeAccount: components["schemas"]["ConnectedAccountId"];
        /**
         * @description Makes the request safe to retry. Stripe stores the status and body of the first response to a key for at least 24
         *     hours and returns them for every later request with that key, including `500` failures. Requests with the same key and
         *     different parameters fail. Any unique string; a random UUID is a good choice.
         * @example 24c47283-0cc8-43a0-8b4a-ce16d002de97
         */
        IdempotencyKey: string;
        /**
         * @description Id of the session.
         * @example fcsess_1MwtnGLkdIwHu7ixs7NPQ7dq
         */
        SessionId: components["schemas"]["SessionId"];
        /**
         * @description Properties of the session to return as objects instead of ids. Send each as a separate parameter:
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
         * @description Id of an item. The page begins with the item after it. Use it to read the next page.
         * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
         */
        AccountStartingAfter: components["schemas"]["AccountId"];
        /**
         * @description Id of an item. The page ends with the item before it. Use it to read the previous page.
         * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
         */
        AccountEndingBefore: components["schemas"]["AccountId"];
        /**
         * @description Properties of each listed account to return as objects instead of ids. Send each as a separate parameter:
         *     `expand[]=data.ownership`. `expand[0]` is equivalent.
         * @example [
         *       "data.ownership"
         *     ]
         */
        AccountListExpand: readonly components["schemas"]["AccountListExpandField"][];
        /**
         * @description Id of the linked account.
         * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
         */
        AccountId: components["schemas"]["AccountId"];
        /**
         * @description Properties of the account to return as objects instead of ids. Send each as a separate parameter:
         *     `expand[]=ownership`. `expand[0]` is equivalent.
         * @example [
         *       "ownership"
         *     ]
         */
        AccountExpand: readonly components["schemas"]["AccountExpandField"][];
        /**
         * @description The snapshot whose owners are listed. The account's `ownership` is the id of the latest one.
         * @example fcaowns_1NtI9uBHO5VeT9SUSRe21lqt
         */
        OwnershipFilter: components["schemas"]["OwnershipId"];
        /**
         * @description Id of an owner. The page begins with the owner after it. Use it to read the next page.
         * @example fcaown_1NtI9uBHO5VeT9SUKLJU5suZ
         */
        OwnerStartingAfter: components["schemas"]["OwnerId"];
        /**
         * @description Id of an owner. The page ends with the owner before it. Use it to read the previous page.
         * @example fcaown_1NtI9uBHO5VeT9SUKLJU5suZ
         */
        OwnerEndingBefore: components["schemas"]["OwnerId"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Id of this request. Log it, and include it when you contact Stripe's support.
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
         * @description Whether Stripe recommends retrying the same request: `true` or `false`. It takes precedence over rules based on the
         *     status code; absent if Stripe does not know.
         * @example true
         */
        StripeShouldRetry: ("true" | "false") | (string & {});
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
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
                 * @description Properties of the session to return as objects instead of ids. Send each as a separate parameter:
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
            };
            path: {
                /**
                 * @description Id of the session.
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
                 * @description Id of an item. The page begins with the item after it. Use it to read the next page.
                 * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
                 */
                starting_after?: components["parameters"]["AccountStartingAfter"];
                /**
                 * @description Id of an item. The page ends with the item before it. Use it to read the previous page.
                 * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
                 */
                ending_before?: components["parameters"]["AccountEndingBefore"];
                /**
                 * @description Properties of each listed account to return as objects instead of ids. Send each as a separate parameter:
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
            400: components["responses"]["ListBadRequest"];
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
                 * @description Properties of the account to return as objects instead of ids. Send each as a separate parameter:
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
            };
            path: {
                /**
                 * @description Id of the linked account.
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
                 * @description Makes the request safe to retry. Stripe stores the status and body of the first response to a key for at least 24
                 *     hours and returns them for every later request with that key, including `500` failures. Requests with the same key and
                 *     different parameters fail. Any unique string; a random UUID is a good choice.
                 * @example 24c47283-0cc8-43a0-8b4a-ce16d002de97
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the linked account.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["AccountBadRequest"];
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
                 * @description Makes the request safe to retry. Stripe stores the status and body of the first response to a key for at least 24
                 *     hours and returns them for every later request with that key, including `500` failures. Requests with the same key and
                 *     different parameters fail. Any unique string; a random UUID is a good choice.
                 * @example 24c47283-0cc8-43a0-8b4a-ce16d002de97
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the linked account.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["AccountBadRequest"];
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
                 * @description Makes the request safe to retry. Stripe stores the status and body of the first response to a key for at least 24
                 *     hours and returns them for every later request with that key, including `500` failures. Requests with the same key and
                 *     different parameters fail. Any unique string; a random UUID is a good choice.
                 * @example 24c47283-0cc8-43a0-8b4a-ce16d002de97
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the linked account.
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["AccountBadRequest"];
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
                 * @description Makes the request safe to retry. Stripe stores the status and body of the first response to a key for at least 24
                 *     hours and returns them for every later request with that key, including `500` failures. Requests with the same key and
                 *     different parameters fail. Any unique string; a random UUID is a good choice.
                 * @example 24c47283-0cc8-43a0-8b4a-ce16d002de97
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the linked account.
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
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAccountOwners: {
        parameters: {
            query: {
                /**
                 * @description The snapshot whose owners are listed. The account's `ownership` is the id of the latest one.
                 * @example fcaowns_1NtI9uBHO5VeT9SUSRe21lqt
                 */
                ownership: components["parameters"]["OwnershipFilter"];
                /**
                 * @description Maximum number of items per page. Default: 10.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Id of an owner. The page begins with the owner after it. Use it to read the next page.
                 * @example fcaown_1NtI9uBHO5VeT9SUKLJU5suZ
                 */
                starting_after?: components["parameters"]["OwnerStartingAfter"];
                /**
                 * @description Id of an owner. The page ends with the owner before it. Use it to read the previous page.
                 * @example fcaown_1NtI9uBHO5VeT9SUKLJU5suZ
                 */
                ending_before?: components["parameters"]["OwnerEndingBefore"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version that the Stripe account is set to. */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /** @description The connected account of the request. Default: the account that owns the key. */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /**
                 * @description Id of the linked account.
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
            400: components["responses"]["ListBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AccountNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}

/** What belongs to one version of the API. */
export interface api {
  paths: paths;
  operations: operations;
  /** Lists in pages. */
  lists: "/v1/financial_connections/accounts" | "/v1/financial_connections/accounts/{account}/owners";
  /** Path that creates an asynchronous resource → path that retrieves it. */
  pollables: {};
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
  };
}
