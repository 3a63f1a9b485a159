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
         * @description Creates a session, in which an account holder links accounts. Hand its `client_secret` to the browser or app, and
         *     retrieve the session afterwards to see what was linked. Fails when the account holder does not exist or a permission
         *     is not open to you.
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
         * @description Answers a session with the accounts that were linked in it so far. A complete session that was created with
         *     `relink_options` also says what came of it.
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
         * @description Answers the linked accounts, all of them or those of one account holder or session. At most one of
         *     `account_holder[account]`, `account_holder[customer]`, `account_holder[customer_account]` and `session` can be
         *     given.
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
         * @description Answers an account with what was last read of it. Nothing is read from the institution for it; ask for that with a
         *     refresh.
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
         * @description Asks the institution for the account's data. Asynchronous: the answer is the account with the attempt as `pending`;
         *     retrieve the account until `balance_refresh`, `ownership_refresh` or `transaction_refresh` is `succeeded` or
         *     `failed`. Needs the permission for the data, and fails while `next_refresh_available_at` lies ahead or the account
         *     is not active.
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
         * @description Has data of the account refreshed without further calls, about once a day while the account is active. Needs the
         *     permission for the data.
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
         * @description Ends the refreshing of data of the account. What was read so far stays.
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
         * @description Ends the link to the account: its balance, owners and transactions cannot be read any more. Cannot be undone; the
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
         * @description Answers the owners of an account as of one snapshot. Needs the permission for `ownership`, and a refresh of it that
         *     succeeded.
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
        /** @description Id of a Stripe account, as platforms connect them. */
        ConnectedAccountId: string;
        /** @description Id of a customer. */
        CustomerId: string;
        /**
         * Customer
         * @description A customer of yours, named by exactly one of `customer` and `customer_account`.
         */
        SessionCreateCustomer: {
            /**
             * @description The account holder is a customer.
             * @constant
             */
            type: "customer";
            /** @description The customer. */
            customer?: components["schemas"]["CustomerId"] | undefined;
            /**
             * @description The Stripe account that represents the customer, where customers are accounts. Declared by the `stripe` package
             *     only.
             */
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
        /** @description For whom accounts are to be linked. */
        SessionCreateAccountHolder: components["schemas"]["SessionCreateCustomer"] | components["schemas"]["SessionCreateConnectedAccount"];
        /**
         * @description What can be done with an account: read its `balances`, its `ownership` or its `transactions`, or make a
         *     `payment_method` from it.
         */
        AccountPermission: ("balances" | "ownership" | "payment_method" | "transactions") | (string & {});
        /** @description A kind of account that a session can be limited to. */
        LinkableSubcategory: ("checking" | "credit_card" | "line_of_credit" | "mortgage" | "savings") | (string & {});
        /** @description Two-letter ISO 3166-1 code of a country, e.g. `US`. */
        CountryCode: string;
        /**
         * @description Whether accounts must support payments and show their numbers before the session completes: `all` of them,
         *     `at_least_one` or `none`. Declared by the `stripe` package only.
         */
        PaymentMethodSupport: ("all" | "at_least_one" | "none") | (string & {});
        /** @description Which accounts can be linked. */
        SessionCreateFilters: {
            /** @description The kinds of account that can be linked. */
            account_subcategories?: readonly components["schemas"]["LinkableSubcategoryInput"][] | undefined;
            /** @description The countries whose accounts can be linked. */
            countries?: readonly components["schemas"]["CountryCode"][] | undefined;
            /**
             * @description The country whose accounts can be linked, as a two-letter ISO 3166-1 code. Declared by the `stripe` package in
             *     place of `countries`.
             */
            country?: components["schemas"]["CountryCode"] | undefined;
            /**
             * @description Whether accounts must support payments and show their numbers before the session completes: `all` of them,
             *     `at_least_one` or `none`. Declared by the `stripe` package only.
             */
            require_payment_method_support?: components["schemas"]["PaymentMethodSupportInput"] | undefined;
        };
        /** @description How many accounts can be linked. */
        SessionCreateLimits: {
            /** @description The largest number of accounts that can be linked. Null, which is sent as an empty value, means any number. */
            accounts: number | "" | null;
        };
        /** @description `automatic` leaves to Stripe whether account numbers can be typed in, `disabled` never offers it. */
        ManualEntryMode: ("automatic" | "disabled") | (string & {});
        /** @description Whether the account holder may type in account numbers. Declared by the `stripe` package only. */
        SessionCreateManualEntry: {
            /** @description `automatic` leaves to Stripe whether account numbers can be typed in, `disabled` never offers it. */
            mode?: components["schemas"]["ManualEntryModeInput"] | undefined;
        };
        /** @description Data that can be read as soon as an account is linked. */
        PrefetchFeature: ("balances" | "ownership" | "transactions") | (string & {});
        /** @description Id of a linked account. */
        AccountId: string;
        /** @description Id of an account holder's permission to read at one institution; several accounts can share it. */
        AuthorizationId: string;
        /**
         * @description Which authorization to renew. The reference shows it on the session that was created with it; the `stripe` package
         *     does not declare it.
         */
        SessionCreateRelinkOptions: {
            /** @description The account that the account holder must choose again. Any of the authorization will do without it. */
            account?: components["schemas"]["AccountId"] | undefined;
            /** @description The authorization to renew. */
            authorization: components["schemas"]["AuthorizationId"];
        };
        /**
         * @description A property of the session, or of its accounts, to answer as an object instead of its id.
         * @enum {string}
         */
        SessionExpandField: "account_holder.account" | "account_holder.customer" | "accounts.data.account_holder.account" | "accounts.data.account_holder.customer" | "accounts.data.ownership";
        /** @description For whom accounts are to be linked, and what you want to do with them. */
        SessionCreateRequest: {
            /** @description For whom accounts are to be linked. */
            account_holder: components["schemas"]["SessionCreateAccountHolder"];
            /** @description What to ask the account holder to permit. */
            permissions: readonly components["schemas"]["AccountPermissionInput"][];
            /** @description Which accounts can be linked. */
            filters?: components["schemas"]["SessionCreateFilters"] | undefined;
            /** @description How many accounts can be linked. */
            limits?: components["schemas"]["SessionCreateLimits"] | undefined;
            /** @description Whether the account holder may type in account numbers. Declared by the `stripe` package only. */
            manual_entry?: components["schemas"]["SessionCreateManualEntry"] | undefined;
            /** @description Which data to read as soon as an account is linked. */
            prefetch?: readonly components["schemas"]["PrefetchFeatureInput"][] | undefined;
            /**
             * @description Which authorization to renew. The reference shows it on the session that was created with it; the `stripe` package
             *     does not declare it.
             */
            relink_options?: components["schemas"]["SessionCreateRelinkOptions"] | undefined;
            /**
             * Format: uri
             * @description Where the account holder comes back to after logging in with the system's browser. For apps that show the visit in
             *     a web view.
             */
            return_url?: string | undefined;
            /** @description Properties of the session to answer as objects instead of ids. */
            expand?: readonly components["schemas"]["SessionExpandField"][] | undefined;
        };
        /** @description Id of a session. */
        SessionId: string;
        /** @description A point in time, in seconds since 1970 in UTC. */
        Timestamp: number;
        /** @description True for real data, false for what was made with a test key. */
        Livemode: boolean;
        /**
         * @description A customer. Only what names it is described here; everything else belongs to another part of Stripe's API and comes
         *     along as it is.
         */
        Customer: {
            /** @description Id of a customer. */
            id: components["schemas"]["CustomerId"];
            /**
             * @description Always `customer`.
             * @constant
             */
            object: "customer";
            /** @description When the customer was created, in seconds since 1970 in UTC. */
            created: components["schemas"]["Timestamp"];
            /** @description True for real data, false for what was made with a test key. */
            livemode: components["schemas"]["Livemode"];
            /** @description The customer's name, or null when it was not given. */
            name?: string | null;
            /** @description The customer's email address, or null when it was not given. */
            email: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The customer that the account belongs to. An id unless expanded; null where `customer_account` names it instead. */
        CustomerExpandable: components["schemas"]["CustomerId"] | components["schemas"]["Customer"];
        /**
         * Customer
         * @description A customer of yours, named by `customer` or by `customer_account`.
         */
        CustomerAccountHolder: {
            /**
             * @description The account holder is a customer.
             * @constant
             */
            type: "customer";
            /** @description The customer that the account belongs to. An id unless expanded; null where `customer_account` names it instead. */
            customer?: components["schemas"]["CustomerExpandable"] | null;
            /**
             * @description The Stripe account that represents the customer, where customers are accounts. Declared by the `stripe` package
             *     only.
             */
            customer_account?: string | null;
        };
        /**
         * @description A Stripe account. Only what names it is described here; everything else belongs to another part of Stripe's API and
         *     comes along as it is.
         */
        ConnectedAccount: {
            /** @description Id of a Stripe account, as platforms connect them. */
            id: components["schemas"]["ConnectedAccountId"];
            /**
             * @description Always `account`.
             * @constant
             */
            object: "account";
            /** @description Country of the account, a two-letter ISO 3166-1 code. */
            country?: components["schemas"]["CountryCode"];
            /** @description Email address of the account, or null when there is none. */
            email?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The Stripe account that the linked account belongs to. An id unless expanded. */
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
            /** @description The Stripe account that the linked account belongs to. An id unless expanded. */
            account: components["schemas"]["ConnectedAccountExpandable"];
        };
        /** @description Whom an account belongs to. */
        AccountHolder: components["schemas"]["CustomerAccountHolder"] | components["schemas"]["ConnectedAccountHolder"];
        /**
         * @description Always `list`.
         * @constant
         */
        ListObject: "list";
        /** @description A number under which an account can be paid; the number itself is not answered. */
        AccountNumber: {
            /** @description When the number is expected to expire, in seconds since 1970 in UTC; null when it does not. */
            expected_expiry_date: number | null;
            /**
             * @description `account_number`: the account's permanent number. `tokenized_account_number`: a number in its place, which differs
             *     from it and can be deactivated.
             */
            identifier_type: ("account_number" | "tokenized_account_number") | (string & {});
            /**
             * @description `transactable`: the number can be used for transfers. `deactivated`: it cannot, for instance because the account
             *     holder revoked it. `pending` and `expired` are declared by the `stripe` package only.
             */
            status: ("deactivated" | "expired" | "pending" | "transactable") | (string & {});
            /** @description The payment networks that the number can be used in. */
            supported_networks: ("ach" | (string & {}))[];
        };
        /**
         * @description Amounts by currency, each in the currency's smallest unit (cents for `usd`). The keys are three-letter ISO 4217 codes
         *     in small letters. A positive amount is owed to the account holder, a negative one by the account holder.
         */
        CurrencyAmounts: {
            [key: string]: number;
        };
        /**
         * Cash
         * @description The balance of an account that holds money.
         */
        CashBalance: {
            /** @description When the institution worked the balance out, in seconds since 1970 in UTC. */
            as_of: components["schemas"]["Timestamp"];
            /** @description What can be spent. */
            cash: {
                /**
                 * @description The money at the holder's disposal: usually the current balance without pending debits and with pending
                 *     credits. Null when the institution does not give it.
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
         * @description The balance of an account with which its holder borrows.
         */
        CreditBalance: {
            /** @description When the institution worked the balance out, in seconds since 1970 in UTC. */
            as_of: components["schemas"]["Timestamp"];
            /** @description What was borrowed. */
            credit: {
                /** @description The credit that its holder has used, or null when the institution does not give it. */
                used: components["schemas"]["CurrencyAmounts"] | null;
            };
            /** @description The balance before pending transactions, by currency, in its smallest unit (cents for `usd`). */
            current: components["schemas"]["CurrencyAmounts"];
            /**
             * @description The balance of an account with which its holder borrows.
             * @constant
             */
            type: "credit";
        };
        /** @description A balance as the institution gave it. Its `type` names the property with the figures of that kind. */
        AccountBalance: components["schemas"]["CashBalance"] | components["schemas"]["CreditBalance"];
        /**
         * @description When the next attempt can be begun, in seconds since 1970 in UTC. Null while an attempt is `pending`; answers in the
         *     reference leave it out then.
         */
        NextRefresh: number;
        /** @description How far the attempt has come. */
        RefreshStatus: ("failed" | "pending" | "succeeded") | (string & {});
        /** @description An attempt to read data from the institution anew. */
        DataRefresh: {
            /** @description When the attempt was begun, in seconds since 1970 in UTC. */
            last_attempted_at: components["schemas"]["Timestamp"];
            /**
             * @description When the next attempt can be begun, in seconds since 1970 in UTC. Null while an attempt is `pending`; answers in the
             *     reference leave it out then.
             */
            next_refresh_available_at?: components["schemas"]["NextRefresh"] | null;
            /** @description How far the attempt has come. */
            status: components["schemas"]["RefreshStatus"];
        };
        /**
         * @description `cash`: money that is there, as on a checking or savings account. `credit`: money lent, as with a credit card or
         *     mortgage. `investment`: investments, or money that may not be at hand. `other`: none of these.
         */
        AccountCategory: ("cash" | "credit" | "investment" | "other") | (string & {});
        /** @description Id of a snapshot of the owners of an account. */
        OwnershipId: string;
        /** @description Id of an owner of an account. */
        OwnerId: string;
        /** @description A person or company that owns an account, as the institution knows it. */
        AccountOwner: {
            /** @description Id of an owner of an account. */
            id: components["schemas"]["OwnerId"];
            /**
             * @description Always `financial_connections.account_owner`.
             * @constant
             */
            object: "financial_connections.account_owner";
            /** @description The owner's email address, or null when the institution does not give it. */
            email: string | null;
            /** @description The owner's full name. */
            name: string;
            /** @description The snapshot that the owner belongs to. */
            ownership: components["schemas"]["OwnershipId"];
            /** @description The owner's phone number as the institution writes it, or null when it does not give it. */
            phone: string | null;
            /** @description The owner's address as the institution writes it, or null when it does not give it. */
            raw_address: string | null;
            /** @description When the owner was last read, in seconds since 1970 in UTC; null when that is not known. */
            refreshed_at: number | null;
        };
        /** @description True when there is another page after this one. */
        HasMore: boolean;
        /** @description How many items the whole list has. Part of the reference's example, not of its list of attributes. */
        TotalCount: number;
        /** @description Where the list can be read, without the host. */
        ListUrl: string;
        /** @description A page of the owners of an account. */
        AccountOwnerList: {
            /** @description Always `list`. */
            object: components["schemas"]["ListObject"];
            /** @description The owners of this page. */
            data: components["schemas"]["AccountOwner"][];
            /** @description True when there is another page after this one. */
            has_more: components["schemas"]["HasMore"];
            /** @description How many items the whole list has. Part of the reference's example, not of its list of attributes. */
            total_count?: components["schemas"]["TotalCount"];
            /** @description Where the list can be read, without the host. */
            url: components["schemas"]["ListUrl"];
        };
        /** @description The owners of an account at one moment. */
        AccountOwnership: {
            /** @description Id of a snapshot of the owners of an account. */
            id: components["schemas"]["OwnershipId"];
            /**
             * @description Always `financial_connections.account_ownership`.
             * @constant
             */
            object: "financial_connections.account_ownership";
            /** @description When the snapshot was taken, in seconds since 1970 in UTC. */
            created: components["schemas"]["Timestamp"];
            /** @description A page of the owners of an account. */
            owners: components["schemas"]["AccountOwnerList"];
        };
        /** @description The latest snapshot of the owners, or null when none was read. An id unless expanded. */
        OwnershipExpandable: components["schemas"]["OwnershipId"] | components["schemas"]["AccountOwnership"];
        /**
         * @description `active`: data can be read. `inactive`: it cannot, for the reason in `status_details`. `disconnected`: the link was
         *     ended, by a call of yours or at the account holder's wish.
         */
        AccountStatus: ("active" | "disconnected" | "inactive") | (string & {});
        /**
         * @description What to do: `relink_required` means that the account holder has to link the account again, which is shorter than the
         *     first time; `none` that nothing would help for now.
         */
        RelinkAction: ("none" | "relink_required") | (string & {});
        /** @description Why an active account is about to become inactive, and what helps. */
        ActiveStatusDetails: {
            /**
             * @description What to do: `relink_required` means that the account holder has to link the account again, which is shorter than the
             *     first time; `none` that nothing would help for now.
             */
            action: components["schemas"]["RelinkAction"];
            /**
             * @description `access_expired`: the permission is about to end. `institution_requirement`: the institution asks for it.
             *     `unspecified`: not known.
             */
            cause: ("access_expired" | "institution_requirement" | "unspecified") | (string & {});
            /** @description When the account is expected to become inactive, in seconds since 1970 in UTC; null when not known. */
            expected_deactivation_date: number | null;
        };
        /** @description Why an account cannot be read, and what helps. */
        InactiveStatusDetails: {
            /**
             * @description What to do: `relink_required` means that the account holder has to link the account again, which is shorter than the
             *     first time; `none` that nothing would help for now.
             */
            action: components["schemas"]["RelinkAction"];
            /**
             * @description `access_denied`: the institution refused the latest attempt; the account holder may have to log in there or ask it
             *     to let Stripe read the account. `access_expired`: the permission is over. `account_closed`: the account was
             *     closed. `account_unavailable`: it is no longer there. `unspecified`: not known.
             */
            cause: ("access_denied" | "access_expired" | "account_closed" | "account_unavailable" | "unspecified") | (string & {});
        };
        /** @description More about the account's status. */
        AccountStatusDetails: {
            /** @description What is about to end the active state. Declared by the `stripe` package only. */
            active?: components["schemas"]["ActiveStatusDetails"] | null;
            /** @description Why the account is inactive, or null when it is not. */
            inactive?: components["schemas"]["InactiveStatusDetails"] | null;
        };
        /**
         * @description The kind of account within its category: `checking`, `savings` or `other` for `cash`; `mortgage`, `line_of_credit`,
         *     `credit_card` or `other` for `credit`; `other` for the rest.
         */
        AccountSubcategory: ("checking" | "credit_card" | "line_of_credit" | "mortgage" | "other" | "savings") | (string & {});
        /** @description Data that can be refreshed without being asked for, about once a day while the account is active. */
        SubscriptionFeature: "transactions" | (string & {});
        /** @description A kind of payment method that can be made from an account. */
        SupportedPaymentMethodType: ("link" | "us_bank_account") | (string & {});
        /** @description Id of an attempt to refresh the transactions of an account. */
        TransactionRefreshId: string;
        /** @description An attempt to read an account's transactions anew. */
        TransactionRefresh: {
            /** @description Id of an attempt to refresh the transactions of an account. */
            id: components["schemas"]["TransactionRefreshId"];
            /** @description When the attempt was begun, in seconds since 1970 in UTC. */
            last_attempted_at: components["schemas"]["Timestamp"];
            /**
             * @description When the next attempt can be begun, in seconds since 1970 in UTC. Null while an attempt is `pending`; answers in the
             *     reference leave it out then.
             */
            next_refresh_available_at?: components["schemas"]["NextRefresh"] | null;
            /** @description How far the attempt has come. */
            status: components["schemas"]["RefreshStatus"];
        };
        /** @description An account at another institution that its holder has linked. */
        Account: {
            /** @description Id of a linked account. */
            id: components["schemas"]["AccountId"];
            /**
             * @description Always `financial_connections.account`.
             * @constant
             */
            object: "financial_connections.account";
            /** @description Whom the account belongs to, or null when nobody was named. */
            account_holder: components["schemas"]["AccountHolder"] | null;
            /** @description The account's numbers as far as they are known; null or absent when none were read. */
            account_numbers?: components["schemas"]["AccountNumber"][] | null;
            /**
             * @description The authorization that the account was linked with. Listed by the reference and unknown to the `stripe` package,
             *     so it can be absent.
             */
            authorization?: components["schemas"]["AuthorizationId"];
            /** @description The latest balance, or null when none was read. */
            balance: components["schemas"]["AccountBalance"] | null;
            /** @description The latest attempt to read the balance, or null when there was none. */
            balance_refresh: components["schemas"]["DataRefresh"] | null;
            /**
             * @description `cash`: money that is there, as on a checking or savings account. `credit`: money lent, as with a credit card or
             *     mortgage. `investment`: investments, or money that may not be at hand. `other`: none of these.
             */
            category: components["schemas"]["AccountCategory"];
            /** @description When the account was linked, in seconds since 1970 in UTC. */
            created: components["schemas"]["Timestamp"];
            /** @description What its holder or the institution calls the account, or null when it has no name. */
            display_name: string | null;
            /** @description The institution that holds the account. */
            institution_name: string;
            /** @description The last four digits of the account number, or null when they are not known. */
            last4: string | null;
            /** @description True for real data, false for what was made with a test key. */
            livemode: components["schemas"]["Livemode"];
            /** @description The latest snapshot of the owners, or null when none was read. An id unless expanded. */
            ownership: components["schemas"]["OwnershipExpandable"] | null;
            /** @description The latest attempt to read the owners, or null when there was none. */
            ownership_refresh: components["schemas"]["DataRefresh"] | null;
            /** @description What the account holder lets you read or do, or null when that is not known. */
            permissions: components["schemas"]["AccountPermission"][] | null;
            /**
             * @description `active`: data can be read. `inactive`: it cannot, for the reason in `status_details`. `disconnected`: the link was
             *     ended, by a call of yours or at the account holder's wish.
             */
            status: components["schemas"]["AccountStatus"];
            /** @description More about the account's status. */
            status_details?: components["schemas"]["AccountStatusDetails"];
            /**
             * @description The kind of account within its category: `checking`, `savings` or `other` for `cash`; `mortgage`, `line_of_credit`,
             *     `credit_card` or `other` for `credit`; `other` for the rest.
             */
            subcategory: components["schemas"]["AccountSubcategory"];
            /** @description The data that is refreshed without being asked for, or null when that is not known. */
            subscriptions: components["schemas"]["SubscriptionFeature"][] | null;
            /** @description The kinds of payment method that can be made from the account. */
            supported_payment_method_types: components["schemas"]["SupportedPaymentMethodType"][];
            /** @description The latest attempt to read the transactions, or null when there was none. */
            transaction_refresh: components["schemas"]["TransactionRefresh"] | null;
        };
        /** @description A page of linked accounts. */
        AccountList: {
            /** @description Always `list`. */
            object: components["schemas"]["ListObject"];
            /** @description The accounts of this page. */
            data: components["schemas"]["Account"][];
            /** @description True when there is another page after this one. */
            has_more: components["schemas"]["HasMore"];
            /** @description How many items the whole list has. Part of the reference's example, not of its list of attributes. */
            total_count?: components["schemas"]["TotalCount"];
            /** @description Where the list can be read, without the host. */
            url: components["schemas"]["ListUrl"];
        };
        /**
         * @description A token for the bank account, which belongs to another part of Stripe's API and comes along as it is. Declared by the
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
        /** @description Which accounts can be linked during a session. */
        SessionFilters: {
            /** @description The kinds of account that can be linked; null or absent for all. */
            account_subcategories?: components["schemas"]["LinkableSubcategory"][] | null;
            /** @description The countries whose accounts can be linked; null or absent for all. */
            countries?: components["schemas"]["CountryCode"][] | null;
            /**
             * @description The country whose accounts can be linked, or null for all. Declared by the `stripe` package in place of
             *     `countries`.
             */
            country?: string | null;
            /**
             * @description Whether accounts must support payments and show their numbers before the session completes: `all` of them,
             *     `at_least_one` or `none`. Declared by the `stripe` package only.
             */
            require_payment_method_support?: components["schemas"]["PaymentMethodSupport"];
        };
        /** @description How many accounts can be linked during a session. */
        SessionLimits: {
            /** @description The largest number of accounts that can be linked. */
            accounts: number;
        };
        /** @description Whether the account holder may type in account numbers. Declared by the `stripe` package only. */
        SessionManualEntry: {
            /** @description `automatic` leaves to Stripe whether account numbers can be typed in, `disabled` never offers it. */
            mode?: components["schemas"]["ManualEntryMode"];
        };
        /** @description Which authorization a session renews. */
        SessionRelinkOptions: {
            /** @description The account that the account holder must choose again, or null when any of the authorization will do. */
            account?: string | null;
            /** @description The authorization to renew. */
            authorization: components["schemas"]["AuthorizationId"];
        };
        /** @description What came of renewing an authorization. */
        SessionRelinkResult: {
            /** @description The account that was linked again; set only after a success with `relink_options[account]`. */
            account?: string | null;
            /** @description The authorization that was renewed; set only after a success. */
            authorization?: string | null;
            /**
             * @description `no_account`: the wanted account was not among those chosen. `no_authorization`: the account holder could not
             *     authorize any account. `other`: not known. Null after a success.
             */
            failure_reason?: ("no_account" | "no_authorization" | "other") | (string & {}) | null;
        };
        /** @description One visit of an account holder, who links accounts during it. */
        Session: {
            /** @description Id of a session. */
            id: components["schemas"]["SessionId"];
            /**
             * @description Always `financial_connections.session`.
             * @constant
             */
            object: "financial_connections.session";
            /** @description For whom accounts are linked, or null when nobody was named. */
            account_holder: components["schemas"]["AccountHolder"] | null;
            /** @description The accounts that were linked so far, the first page of them. */
            accounts: components["schemas"]["AccountList"];
            /**
             * @description A token for the bank account, which belongs to another part of Stripe's API and comes along as it is. Declared by the
             *     `stripe` package only.
             */
            bank_account_token?: components["schemas"]["BankAccountToken"];
            /**
             * @description What the browser or app needs to let the account holder link accounts; null when the session cannot be used any
             *     more. Give it to nobody but the account holder.
             */
            client_secret: string | null;
            /** @description Which accounts can be linked; null or absent when there is no limit. */
            filters?: components["schemas"]["SessionFilters"] | null;
            /** @description How many accounts can be linked; null or absent when there is no limit. */
            limits?: components["schemas"]["SessionLimits"] | null;
            /** @description True for real data, false for what was made with a test key. */
            livemode: components["schemas"]["Livemode"];
            /** @description Whether the account holder may type in account numbers. Declared by the `stripe` package only. */
            manual_entry?: components["schemas"]["SessionManualEntry"];
            /** @description What the account holder is asked to permit. */
            permissions: components["schemas"]["AccountPermission"][];
            /** @description The data that is read as soon as an account is linked; null or absent when there is none. */
            prefetch?: components["schemas"]["PrefetchFeature"][] | null;
            /** @description Which authorization to renew; null or absent when accounts are linked for the first time. */
            relink_options?: components["schemas"]["SessionRelinkOptions"] | null;
            /**
             * @description What came of renewing an authorization. Only on a complete session that was created with `relink_options`; null or
             *     absent otherwise.
             */
            relink_result?: components["schemas"]["SessionRelinkResult"] | null;
            /**
             * Format: uri
             * @description Where the account holder comes back to after logging in with the system's browser; null or absent unless it was
             *     given. For apps that show the visit in a web view.
             */
            return_url?: string | null;
        };
        /**
         * @description Names the error where a program can act on it, e.g. `parameter_missing`, `parameter_unknown`, `resource_missing`,
         *     `financial_connections_account_inactive` or `rate_limit`. The list is Stripe's and grows.
         */
        ErrorCode: string;
        /**
         * Format: uri
         * @description Where Stripe explains the code.
         */
        ErrorDocUrl: string;
        /** @description What went wrong, for people. Do not program against its wording. */
        ErrorMessage: string;
        /** @description The parameter that the error is about, as it is written in a form, e.g. `account_holder[type]`. */
        ErrorParam: string;
        /**
         * Format: uri
         * @description Where the request can be looked at in Stripe's dashboard.
         */
        ErrorRequestLogUrl: string;
        /** @description The answer to a request that is not acceptable. */
        InvalidRequestError: {
            /** @description What is wrong with the request. */
            error: {
                /** @description Kind of the error. */
                type: ("invalid_request_error" | "idempotency_error") | (string & {});
                /**
                 * @description Names the error where a program can act on it, e.g. `parameter_missing`, `parameter_unknown`, `resource_missing`,
                 *     `financial_connections_account_inactive` or `rate_limit`. The list is Stripe's and grows.
                 */
                code?: components["schemas"]["ErrorCode"];
                /** @description Where Stripe explains the code. */
                doc_url?: components["schemas"]["ErrorDocUrl"];
                /** @description What went wrong, for people. Do not program against its wording. */
                message: components["schemas"]["ErrorMessage"];
                /** @description The parameter that the error is about, as it is written in a form, e.g. `account_holder[type]`. */
                param?: components["schemas"]["ErrorParam"];
                /** @description Where the request can be looked at in Stripe's dashboard. */
                request_log_url?: components["schemas"]["ErrorRequestLogUrl"];
            };
        };
        /** @description The answer to a request without a usable key. */
        AuthenticationError: {
            /** @description What is wrong with the key. */
            error: {
                /** @description Kind of the error. */
                type: ("invalid_request_error" | "authentication_error") | (string & {});
                /**
                 * @description Names the error where a program can act on it, e.g. `parameter_missing`, `parameter_unknown`, `resource_missing`,
                 *     `financial_connections_account_inactive` or `rate_limit`. The list is Stripe's and grows.
                 */
                code?: components["schemas"]["ErrorCode"];
                /** @description Where Stripe explains the code. */
                doc_url?: components["schemas"]["ErrorDocUrl"];
                /** @description What went wrong, for people. Do not program against its wording. */
                message: components["schemas"]["ErrorMessage"];
                /** @description The parameter that the error is about, as it is written in a form, e.g. `account_holder[type]`. */
                param?: components["schemas"]["ErrorParam"];
                /** @description Where the request can be looked at in Stripe's dashboard. */
                request_log_url?: components["schemas"]["ErrorRequestLogUrl"];
            };
        };
        /** @description The answer to a request that the key does not allow. */
        PermissionError: {
            /** @description What is not allowed. */
            error: {
                /**
                 * @description Kind of the error.
                 * @constant
                 */
                type: "invalid_request_error";
                /**
                 * @description Names the error where a program can act on it, e.g. `parameter_missing`, `parameter_unknown`, `resource_missing`,
                 *     `financial_connections_account_inactive` or `rate_limit`. The list is Stripe's and grows.
                 */
                code?: components["schemas"]["ErrorCode"];
                /** @description Where Stripe explains the code. */
                doc_url?: components["schemas"]["ErrorDocUrl"];
                /** @description What went wrong, for people. Do not program against its wording. */
                message: components["schemas"]["ErrorMessage"];
                /** @description The parameter that the error is about, as it is written in a form, e.g. `account_holder[type]`. */
                param?: components["schemas"]["ErrorParam"];
                /** @description Where the request can be looked at in Stripe's dashboard. */
                request_log_url?: components["schemas"]["ErrorRequestLogUrl"];
            };
        };
        /** @description The answer to a request that gets in the way of another. */
        ConflictError: {
            /** @description What is in the way. */
            error: {
                /** @description Kind of the error. */
                type: ("idempotency_error" | "invalid_request_error") | (string & {});
                /**
                 * @description Names the error where a program can act on it, e.g. `parameter_missing`, `parameter_unknown`, `resource_missing`,
                 *     `financial_connections_account_inactive` or `rate_limit`. The list is Stripe's and grows.
                 */
                code?: components["schemas"]["ErrorCode"];
                /** @description Where Stripe explains the code. */
                doc_url?: components["schemas"]["ErrorDocUrl"];
                /** @description What went wrong, for people. Do not program against its wording. */
                message: components["schemas"]["ErrorMessage"];
                /** @description The parameter that the error is about, as it is written in a form, e.g. `account_holder[type]`. */
                param?: components["schemas"]["ErrorParam"];
                /** @description Where the request can be looked at in Stripe's dashboard. */
                request_log_url?: components["schemas"]["ErrorRequestLogUrl"];
            };
        };
        /** @description The answer to one request too many. */
        RateLimitError: {
            /** @description Which limit was met. */
            error: {
                /** @description Kind of the error. */
                type: ("invalid_request_error" | "rate_limit_error") | (string & {});
                /**
                 * @description Names the error where a program can act on it, e.g. `parameter_missing`, `parameter_unknown`, `resource_missing`,
                 *     `financial_connections_account_inactive` or `rate_limit`. The list is Stripe's and grows.
                 */
                code?: components["schemas"]["ErrorCode"];
                /** @description Where Stripe explains the code. */
                doc_url?: components["schemas"]["ErrorDocUrl"];
                /** @description What went wrong, for people. Do not program against its wording. */
                message: components["schemas"]["ErrorMessage"];
                /** @description The parameter that the error is about, as it is written in a form, e.g. `account_holder[type]`. */
                param?: components["schemas"]["ErrorParam"];
                /** @description Where the request can be looked at in Stripe's dashboard. */
                request_log_url?: components["schemas"]["ErrorRequestLogUrl"];
            };
        };
        /** @description The answer to a request that failed on Stripe's side. */
        ApiError: {
            /** @description What failed. */
            error: {
                /**
                 * @description Kind of the error.
                 * @constant
                 */
                type: "api_error";
                /**
                 * @description Names the error where a program can act on it, e.g. `parameter_missing`, `parameter_unknown`, `resource_missing`,
                 *     `financial_connections_account_inactive` or `rate_limit`. The list is Stripe's and grows.
                 */
                code?: components["schemas"]["ErrorCode"];
                /** @description Where Stripe explains the code. */
                doc_url?: components["schemas"]["ErrorDocUrl"];
                /** @description What went wrong, for people. Do not program against its wording. */
                message: components["schemas"]["ErrorMessage"];
                /** @description The parameter that the error is about, as it is written in a form, e.g. `account_holder[type]`. */
                param?: components["schemas"]["ErrorParam"];
                /** @description Where the request can be looked at in Stripe's dashboard. */
                request_log_url?: components["schemas"]["ErrorRequestLogUrl"];
            };
        };
        /** @description The answer to a request for what does not exist. */
        NotFoundError: {
            /** @description What does not exist. */
            error: {
                /**
                 * @description Kind of the error.
                 * @constant
                 */
                type: "invalid_request_error";
                /**
                 * @description Names the error where a program can act on it, e.g. `parameter_missing`, `parameter_unknown`, `resource_missing`,
                 *     `financial_connections_account_inactive` or `rate_limit`. The list is Stripe's and grows.
                 */
                code?: components["schemas"]["ErrorCode"];
                /** @description Where Stripe explains the code. */
                doc_url?: components["schemas"]["ErrorDocUrl"];
                /** @description What went wrong, for people. Do not program against its wording. */
                message: components["schemas"]["ErrorMessage"];
                /** @description The parameter that the error is about, as it is written in a form, e.g. `account_holder[type]`. */
                param?: components["schemas"]["ErrorParam"];
                /** @description Where the request can be looked at in Stripe's dashboard. */
                request_log_url?: components["schemas"]["ErrorRequestLogUrl"];
            };
        };
        /** @description One account holder, named by exactly one of the three. */
        AccountHolderFilter: {
            /** @description The Stripe account whose linked accounts are wanted. */
            account?: components["schemas"]["ConnectedAccountId"] | undefined;
            /** @description The customer whose linked accounts are wanted. */
            customer?: components["schemas"]["CustomerId"] | undefined;
            /** @description The Stripe account that represents the customer whose linked accounts are wanted. */
            customer_account?: components["schemas"]["ConnectedAccountId"] | undefined;
        };
        /**
         * @description A property of every listed account to answer as an object instead of its id.
         * @enum {string}
         */
        AccountListExpandField: "data.account_holder.account" | "data.account_holder.customer" | "data.ownership";
        /**
         * @description A property of an account to answer as an object instead of its id.
         * @enum {string}
         */
        AccountExpandField: "account_holder.account" | "account_holder.customer" | "ownership";
        /**
         * @description Data that can be refreshed on demand.
         * @enum {string}
         */
        RefreshFeature: "balance" | "ownership" | "transactions";
        /** @description Properties of the account to answer as objects instead of ids. */
        AccountExpandList: readonly components["schemas"]["AccountExpandField"][];
        /** @description Which data to read anew. */
        AccountRefreshRequest: {
            /** @description Which data to read anew. */
            features: readonly components["schemas"]["RefreshFeature"][];
            /** @description Properties of the account to answer as objects instead of ids. */
            expand?: components["schemas"]["AccountExpandList"] | undefined;
        };
        /** @description Which data to refresh from now on. */
        AccountSubscribeRequest: {
            /** @description Which data to refresh from now on. */
            features: readonly components["schemas"]["SubscriptionFeatureInput"][];
            /** @description Properties of the account to answer as objects instead of ids. */
            expand?: components["schemas"]["AccountExpandList"] | undefined;
        };
        /** @description Which data not to refresh any longer. */
        AccountUnsubscribeRequest: {
            /** @description Which data not to refresh any longer. */
            features: readonly components["schemas"]["SubscriptionFeatureInput"][];
            /** @description Properties of the account to answer as objects instead of ids. */
            expand?: components["schemas"]["AccountExpandList"] | undefined;
        };
        /** @description Nothing but how to answer; the body may be left out. */
        AccountDisconnectRequest: {
            /** @description Properties of the account to answer as objects instead of ids. */
            expand?: components["schemas"]["AccountExpandList"] | undefined;
        };
        /**
         * @description What can be done with an account: read its `balances`, its `ownership` or its `transactions`, or make a
         *     `payment_method` from it.
         * @enum {string}
         */
        AccountPermissionInput: "balances" | "ownership" | "payment_method" | "transactions";
        /**
         * @description A kind of account that a session can be limited to.
         * @enum {string}
         */
        LinkableSubcategoryInput: "checking" | "credit_card" | "line_of_credit" | "mortgage" | "savings";
        /**
         * @description Whether accounts must support payments and show their numbers before the session completes: `all` of them,
         *     `at_least_one` or `none`. Declared by the `stripe` package only.
         * @enum {string}
         */
        PaymentMethodSupportInput: "all" | "at_least_one" | "none";
        /**
         * @description `automatic` leaves to Stripe whether account numbers can be typed in, `disabled` never offers it.
         * @enum {string}
         */
        ManualEntryModeInput: "automatic" | "disabled";
        /**
         * @description Data that can be read as soon as an account is linked.
         * @enum {string}
         */
        PrefetchFeatureInput: "balances" | "ownership" | "transactions";
        /**
         * @description Data that can be refreshed without being asked for, about once a day while the account is active.
         * @enum {string}
         */
        SubscriptionFeatureInput: "transactions";
    };
    responses: {
        /** @description The request is not acceptable. */
        BadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvalidRequestError"];
            };
        };
        /** @description The key is missing or not valid. */
        Unauthorized: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AuthenticationError"];
            };
        };
        /** @description The key does not allow this. */
        Forbidden: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PermissionError"];
            };
        };
        /** @description Another request with the same idempotency key is under way. */
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
        /** @description Too many requests, or the object is locked by another one; wait before the next. */
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
        /** @description Something went wrong on Stripe's side. */
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
        /** @description No such session. */
        SessionNotFound: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFoundError"];
            };
        };
        /** @description The request is not acceptable. */
        ListBadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvalidRequestError"];
            };
        };
        /** @description No such account. */
        AccountNotFound: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFoundError"];
            };
        };
        /** @description The request is not acceptable, or the account is in no state for it. */
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
        /** @description The dated version that the request is written for. Left out, the version that the Stripe account is set to applies. */
        StripeVersion: components["schemas"]["StripeVersion"];
        /** @description The connected account to make the request for. Left out, the request is made for the account that owns the key. */
        StripeAccount: components["schemas"]["ConnectedAccountId"];
        /**
         * @description Makes the request safe to repeat: status and body of the first request with a key are stored for at least 24 hours and
         *     given again to every later one, failures with `500` included. Other parameters under the same key are refused. Any
         *     unique string; a random UUID is a good choice.
         * @example 24c47283-0cc8-43a0-8b4a-ce16d002de97
         */
        IdempotencyKey: string;
        /**
         * @description Id of the session.
         * @example fcsess_1MwtnGLkdIwHu7ixs7NPQ7dq
         */
        SessionId: components["schemas"]["SessionId"];
        /**
         * @description Properties of the session to answer as objects instead of ids, each given as a parameter of its own:
         *     `expand[]=account_holder.customer`. `expand[0]` is read in the same way.
         * @example [
         *       "account_holder.customer"
         *     ]
         */
        SessionExpand: readonly components["schemas"]["SessionExpandField"][];
        /**
         * @description Lists only the accounts of one account holder, e.g. `account_holder[customer]=cus_NiKSWdaFz2F6I0`. Cannot be combined
         *     with `session`.
         * @example {
         *       "customer": "cus_NiKSWdaFz2F6I0"
         *     }
         */
        AccountHolderFilter: components["schemas"]["AccountHolderFilter"];
        /**
         * @description Lists only the accounts that were linked during a session. Cannot be combined with `account_holder`.
         * @example fcsess_1MwtnGLkdIwHu7ixs7NPQ7dq
         */
        SessionFilter: components["schemas"]["SessionId"];
        /**
         * @description How many items a page holds at most; 10 when left out.
         * @example 10
         */
        Limit: number;
        /**
         * @description Id of an item. The page begins with the one after it, which is how the next page is read.
         * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
         */
        AccountStartingAfter: components["schemas"]["AccountId"];
        /**
         * @description Id of an item. The page ends with the one before it, which is how the previous page is read.
         * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
         */
        AccountEndingBefore: components["schemas"]["AccountId"];
        /**
         * @description Properties of every listed account to answer as objects instead of ids, each given as a parameter of its own:
         *     `expand[]=data.ownership`. `expand[0]` is read in the same way.
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
         * @description Properties of the account to answer as objects instead of ids, each given as a parameter of its own:
         *     `expand[]=ownership`. `expand[0]` is read in the same way.
         * @example [
         *       "ownership"
         *     ]
         */
        AccountExpand: readonly components["schemas"]["AccountExpandField"][];
        /**
         * @description The snapshot whose owners are listed; the account's `ownership` names the latest one.
         * @example fcaowns_1NtI9uBHO5VeT9SUSRe21lqt
         */
        OwnershipFilter: components["schemas"]["OwnershipId"];
        /**
         * @description Id of an owner. The page begins with the one after it, which is how the next page is read.
         * @example fcaown_1NtI9uBHO5VeT9SUKLJU5suZ
         */
        OwnerStartingAfter: components["schemas"]["OwnerId"];
        /**
         * @description Id of an owner. The page ends with the one before it, which is how the previous page is read.
         * @example fcaown_1NtI9uBHO5VeT9SUKLJU5suZ
         */
        OwnerEndingBefore: components["schemas"]["OwnerId"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Id of this request. Log it, and quote it to Stripe's support.
         * @example req_8hZC3jQWpBpNH
         */
        RequestId: string;
        /**
         * @description The version of the API with which the request was handled.
         * @example 2026-10-28.endive
         */
        StripeVersion: string;
        /** @description The connected account that the request was made for; absent when it was made for your own. */
        StripeAccount: components["schemas"]["ConnectedAccountId"];
        /** @description The key of the request, or of the first request with the key when the answer is a repetition; absent without one. */
        IdempotencyKey: string;
        /** @description `true` when the answer is that of the first request with the same key; absent otherwise. */
        IdempotentReplayed: "true";
        /**
         * @description Stripe's word on whether the same request can be sent again: `true` or `false`. It comes before any rule about
         *     statuses; absent when Stripe does not know.
         * @example true
         */
        StripeShouldRetry: ("true" | "false") | (string & {});
        /**
         * @description How many seconds to wait before the next request. Optional.
         * @example 1
         */
        RetryAfter: number;
        /**
         * @description Stripe's word on whether the same request can be sent again: `true` or `false`. Usually `false` here: the first result
         *     of an idempotency key is stored, so that the same failure would come back.
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
                /** @description The dated version that the request is written for. Left out, the version that the Stripe account is set to applies. */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /** @description The connected account to make the request for. Left out, the request is made for the account that owns the key. */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
                /**
                 * @description Makes the request safe to repeat: status and body of the first request with a key are stored for at least 24 hours and
                 *     given again to every later one, failures with `500` included. Other parameters under the same key are refused. Any
                 *     unique string; a random UUID is a good choice.
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
            /** @description The session that was created. */
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
                 * @description Properties of the session to answer as objects instead of ids, each given as a parameter of its own:
                 *     `expand[]=account_holder.customer`. `expand[0]` is read in the same way.
                 * @example [
                 *       "account_holder.customer"
                 *     ]
                 */
                "expand[]"?: components["parameters"]["SessionExpand"];
            };
            header?: {
                /** @description The dated version that the request is written for. Left out, the version that the Stripe account is set to applies. */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /** @description The connected account to make the request for. Left out, the request is made for the account that owns the key. */
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
                 * @description Lists only the accounts of one account holder, e.g. `account_holder[customer]=cus_NiKSWdaFz2F6I0`. Cannot be combined
                 *     with `session`.
                 * @example {
                 *       "customer": "cus_NiKSWdaFz2F6I0"
                 *     }
                 */
                account_holder?: components["parameters"]["AccountHolderFilter"];
                /**
                 * @description Lists only the accounts that were linked during a session. Cannot be combined with `account_holder`.
                 * @example fcsess_1MwtnGLkdIwHu7ixs7NPQ7dq
                 */
                session?: components["parameters"]["SessionFilter"];
                /**
                 * @description How many items a page holds at most; 10 when left out.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Id of an item. The page begins with the one after it, which is how the next page is read.
                 * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
                 */
                starting_after?: components["parameters"]["AccountStartingAfter"];
                /**
                 * @description Id of an item. The page ends with the one before it, which is how the previous page is read.
                 * @example fca_1MwVK82eZvKYlo2Cjw8FMxXf
                 */
                ending_before?: components["parameters"]["AccountEndingBefore"];
                /**
                 * @description Properties of every listed account to answer as objects instead of ids, each given as a parameter of its own:
                 *     `expand[]=data.ownership`. `expand[0]` is read in the same way.
                 * @example [
                 *       "data.ownership"
                 *     ]
                 */
                "expand[]"?: components["parameters"]["AccountListExpand"];
            };
            header?: {
                /** @description The dated version that the request is written for. Left out, the version that the Stripe account is set to applies. */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /** @description The connected account to make the request for. Left out, the request is made for the account that owns the key. */
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
                 * @description Properties of the account to answer as objects instead of ids, each given as a parameter of its own:
                 *     `expand[]=ownership`. `expand[0]` is read in the same way.
                 * @example [
                 *       "ownership"
                 *     ]
                 */
                "expand[]"?: components["parameters"]["AccountExpand"];
            };
            header?: {
                /** @description The dated version that the request is written for. Left out, the version that the Stripe account is set to applies. */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /** @description The connected account to make the request for. Left out, the request is made for the account that owns the key. */
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
                /** @description The dated version that the request is written for. Left out, the version that the Stripe account is set to applies. */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /** @description The connected account to make the request for. Left out, the request is made for the account that owns the key. */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
                /**
                 * @description Makes the request safe to repeat: status and body of the first request with a key are stored for at least 24 hours and
                 *     given again to every later one, failures with `500` included. Other parameters under the same key are refused. Any
                 *     unique string; a random UUID is a good choice.
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
            /** @description The account, with the attempt as pending. */
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
                /** @description The dated version that the request is written for. Left out, the version that the Stripe account is set to applies. */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /** @description The connected account to make the request for. Left out, the request is made for the account that owns the key. */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
                /**
                 * @description Makes the request safe to repeat: status and body of the first request with a key are stored for at least 24 hours and
                 *     given again to every later one, failures with `500` included. Other parameters under the same key are refused. Any
                 *     unique string; a random UUID is a good choice.
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
                /** @description The dated version that the request is written for. Left out, the version that the Stripe account is set to applies. */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /** @description The connected account to make the request for. Left out, the request is made for the account that owns the key. */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
                /**
                 * @description Makes the request safe to repeat: status and body of the first request with a key are stored for at least 24 hours and
                 *     given again to every later one, failures with `500` included. Other parameters under the same key are refused. Any
                 *     unique string; a random UUID is a good choice.
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
                /** @description The dated version that the request is written for. Left out, the version that the Stripe account is set to applies. */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /** @description The connected account to make the request for. Left out, the request is made for the account that owns the key. */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
                /**
                 * @description Makes the request safe to repeat: status and body of the first request with a key are stored for at least 24 hours and
                 *     given again to every later one, failures with `500` included. Other parameters under the same key are refused. Any
                 *     unique string; a random UUID is a good choice.
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
            /** @description The account, disconnected. */
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
                 * @description The snapshot whose owners are listed; the account's `ownership` names the latest one.
                 * @example fcaowns_1NtI9uBHO5VeT9SUSRe21lqt
                 */
                ownership: components["parameters"]["OwnershipFilter"];
                /**
                 * @description How many items a page holds at most; 10 when left out.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Id of an owner. The page begins with the one after it, which is how the next page is read.
                 * @example fcaown_1NtI9uBHO5VeT9SUKLJU5suZ
                 */
                starting_after?: components["parameters"]["OwnerStartingAfter"];
                /**
                 * @description Id of an owner. The page ends with the one before it, which is how the previous page is read.
                 * @example fcaown_1NtI9uBHO5VeT9SUKLJU5suZ
                 */
                ending_before?: components["parameters"]["OwnerEndingBefore"];
            };
            header?: {
                /** @description The dated version that the request is written for. Left out, the version that the Stripe account is set to applies. */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /** @description The connected account to make the request for. Left out, the request is made for the account that owns the key. */
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
