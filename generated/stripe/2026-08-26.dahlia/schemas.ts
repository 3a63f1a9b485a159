/** Generated from the bundle of stripe@2026-08-26.dahlia by scripts/types.ts. Do not edit. */

export declare namespace Schemas {
    /**
     * @description A dated version of the API.
     * @example 2026-10-28.endive
     * @example 2026-08-26.dahlia
     * @example 2026-08-26.preview
     */
    export type StripeVersion = string;
    /** @description ID of a connected Stripe account. It starts with `acct_` today, which Stripe does not promise. */
    export type ConnectedAccountId = string;
    /** @description ID of a customer. It starts with `cus_` unless you chose it when you created the customer. */
    export type CustomerId = string;
    /**
     * Customer
     * @description One of your customers, identified by exactly one of `customer` and `customer_account`.
     */
    export type SessionCreateCustomer = {
        /**
         * @description The account holder is a customer.
         * @constant
         */
        type: "customer";
        /** @description The customer. */
        customer?: string | undefined;
        /** @description The Stripe account that represents the customer, if your customers are accounts. */
        customer_account?: string | undefined;
    };
    /**
     * Stripe account
     * @description A Stripe account that is connected to yours.
     */
    export type SessionCreateConnectedAccount = {
        /**
         * @description The account holder is a Stripe account.
         * @constant
         */
        type: "account";
        /** @description The Stripe account. */
        account: string;
    };
    /** @description The account holder to link accounts for. */
    export type SessionCreateAccountHolder = SessionCreateCustomer | SessionCreateConnectedAccount;
    /**
     * @description A permission for an account: to read its `balances`, its `ownership` or its `transactions`, or to create a
     *     `payment_method` from it.
     */
    export type AccountPermission = ("balances" | "ownership" | "payment_method" | "transactions") | (string & {});
    /** @description An account subcategory that a session can be restricted to. */
    export type LinkableSubcategory = ("checking" | "credit_card" | "line_of_credit" | "mortgage" | "savings") | (string & {});
    /** @description Two-letter ISO 3166-1 country code, for example `US`. */
    export type CountryCode = string;
    /**
     * @description Whether accounts must support payments and provide their numbers before the session completes: `all` of them,
     *     `at_least_one` or `none`.
     */
    export type PaymentMethodSupport = ("all" | "at_least_one" | "none") | (string & {});
    /** @description Which accounts can be linked. */
    export type SessionCreateFilters = {
        /** @description The account subcategories that can be linked; all by default. */
        account_subcategories?: readonly ("checking" | "credit_card" | "line_of_credit" | "mortgage" | "savings")[] | undefined;
        /** @description The countries whose accounts can be linked, as two-letter ISO 3166-1 codes. */
        countries?: readonly string[] | undefined;
        /**
         * @description Whether accounts must support payments and provide their numbers before the session completes: `all` of them,
         *     `at_least_one` or `none`, the default.
         */
        require_payment_method_support?: ("all" | "at_least_one" | "none") | undefined;
    };
    /** @description How many accounts can be linked. */
    export type SessionCreateLimits = {
        /**
         * @description Maximum number of accounts that can be linked; by default there is no maximum. Null, sent as an empty value, removes
         *     the limit.
         */
        accounts: number | "" | null;
    };
    /** @description `automatic` lets Stripe decide whether account numbers can be entered manually; `disabled` never allows it. */
    export type ManualEntryMode = ("automatic" | "disabled") | (string & {});
    /** @description Whether the account holder can enter account numbers manually. The default mode is `disabled`. */
    export type SessionCreateManualEntry = {
        /** @description `automatic` lets Stripe decide whether account numbers can be entered manually; `disabled` never allows it. */
        mode?: ("automatic" | "disabled") | undefined;
    };
    /** @description Data that can be retrieved as soon as an account is linked. */
    export type PrefetchFeature = ("balances" | "ownership" | "transactions") | (string & {});
    /**
     * @description Name of a property of the session, or of its accounts, to return as an object instead of an ID.
     * @enum {string}
     */
    export type SessionExpandField = "account_holder.account" | "account_holder.customer" | "accounts.data.account_holder.account" | "accounts.data.account_holder.customer" | "accounts.data.ownership";
    /** @description The account holder to link accounts for, and the permissions to request. */
    export type SessionCreateRequest = {
        /** @description The account holder to link accounts for. */
        account_holder: SessionCreateAccountHolder;
        /** @description The permissions to request from the account holder. */
        permissions: readonly ("balances" | "ownership" | "payment_method" | "transactions")[];
        /** @description Which accounts can be linked. */
        filters?: SessionCreateFilters | undefined;
        /** @description How many accounts can be linked. */
        limits?: SessionCreateLimits | undefined;
        /** @description Whether the account holder can enter account numbers manually. The default mode is `disabled`. */
        manual_entry?: SessionCreateManualEntry | undefined;
        /** @description The data to retrieve as soon as an account is linked. */
        prefetch?: readonly ("balances" | "ownership" | "transactions")[] | undefined;
        /**
         * Format: uri
         * @description URL that the account holder returns to after logging in through the system's browser. For apps that show the
         *     session in a web view.
         */
        return_url?: string | undefined;
        /** @description Names of session properties to return as objects instead of IDs. */
        expand?: readonly ("account_holder.account" | "account_holder.customer" | "accounts.data.account_holder.account" | "accounts.data.account_holder.customer" | "accounts.data.ownership")[] | undefined;
    };
    /** @description ID of a request. It starts with `req_` today, which Stripe does not promise. */
    export type RequestId = string;
    /** @description ID of a session. It starts with `fcsess_` today, which Stripe does not promise. */
    export type SessionId = string;
    /** @description A point in time, as a Unix timestamp in seconds. */
    export type Timestamp = number;
    /** @description True for live data, false for data created with a test key. */
    export type Livemode = boolean;
    /**
     * @description A customer. Only the properties that identify it are described here; all others belong to other parts of Stripe's API
     *     and pass through unchanged.
     */
    export type Customer = {
        /** @description ID of a customer. It starts with `cus_` unless you chose it when you created the customer. */
        id: string;
        /**
         * @description Always `customer`.
         * @constant
         */
        object: "customer";
        /** @description When the customer was created, as a Unix timestamp in seconds. */
        created: number;
        /** @description True for live data, false for data created with a test key. */
        livemode: boolean;
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
    export type CustomerExpandable = string | Customer;
    /**
     * Customer
     * @description One of your customers, identified by `customer` or `customer_account`.
     */
    export type CustomerAccountHolder = {
        /**
         * @description The account holder is a customer.
         * @constant
         */
        type: "customer";
        /**
         * @description The customer that the account belongs to. An ID unless expanded; null if `customer_account` identifies the customer
         *     instead.
         */
        customer?: CustomerExpandable | null;
        /** @description The Stripe account that represents the customer, if your customers are accounts. */
        customer_account?: string | null;
    };
    /**
     * @description A Stripe account. Only the properties that identify it are described here; all others belong to other parts of
     *     Stripe's API and pass through unchanged.
     */
    export type ConnectedAccount = {
        /** @description ID of a connected Stripe account. It starts with `acct_` today, which Stripe does not promise. */
        id: string;
        /**
         * @description Always `account`.
         * @constant
         */
        object: "account";
        /** @description Country of the account, as a two-letter ISO 3166-1 code. */
        country?: string;
        /** @description Email address of the account, or null if there is none. */
        email?: string | null;
    } & {
        [key: string]: unknown;
    };
    /** @description The Stripe account that the linked account belongs to. An ID unless expanded. */
    export type ConnectedAccountExpandable = string | ConnectedAccount;
    /**
     * Stripe account
     * @description A Stripe account that is connected to yours.
     */
    export type ConnectedAccountHolder = {
        /**
         * @description The account holder is a Stripe account.
         * @constant
         */
        type: "account";
        /** @description The Stripe account that the linked account belongs to. An ID unless expanded. */
        account: ConnectedAccountExpandable;
    };
    /** @description The holder of an account. */
    export type AccountHolder = CustomerAccountHolder | ConnectedAccountHolder;
    /**
     * @description Always `list`.
     * @constant
     */
    export type ListObject = "list";
    /** @description ID of a linked account. It starts with `fca_` today, which Stripe does not promise. */
    export type AccountId = string;
    /** @description A number that can receive payments for an account. The number itself is not returned. */
    export type AccountNumber = {
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
    export type CurrencyAmounts = {
        [key: string]: number;
    };
    /**
     * Cash
     * @description The balance of an account that holds money.
     */
    export type CashBalance = {
        /** @description When the institution calculated the balance, as a Unix timestamp in seconds. */
        as_of: number;
        /** @description The available funds. */
        cash?: {
            /**
             * @description The funds available to the account holder: usually the current balance minus pending debits plus pending
             *     credits. Null if the institution does not report it.
             */
            available: CurrencyAmounts | null;
        };
        /** @description The balance excluding pending transactions, by currency, in the smallest currency unit (cents for `usd`). */
        current: CurrencyAmounts;
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
    export type CreditBalance = {
        /** @description When the institution calculated the balance, as a Unix timestamp in seconds. */
        as_of: number;
        /** @description The credit used. */
        credit?: {
            /** @description The credit that the account holder has used, or null if the institution does not report it. */
            used: CurrencyAmounts | null;
        };
        /** @description The balance excluding pending transactions, by currency, in the smallest currency unit (cents for `usd`). */
        current: CurrencyAmounts;
        /**
         * @description The balance of an account with borrowed money.
         * @constant
         */
        type: "credit";
    };
    /** @description A balance as reported by the institution. `type` names the property that contains the figures. */
    export type AccountBalance = CashBalance | CreditBalance;
    /**
     * @description When the next attempt can start, as a Unix timestamp in seconds. Null while an attempt is `pending` and on inactive
     *     accounts; responses in the reference omit it while an attempt is `pending`.
     */
    export type NextRefresh = number;
    /** @description Status of the attempt. */
    export type RefreshStatus = ("failed" | "pending" | "succeeded") | (string & {});
    /** @description An attempt to refresh data from the institution. */
    export type DataRefresh = {
        /** @description When the attempt started, as a Unix timestamp in seconds. */
        last_attempted_at: number;
        /**
         * @description When the next attempt can start, as a Unix timestamp in seconds. Null while an attempt is `pending` and on inactive
         *     accounts; responses in the reference omit it while an attempt is `pending`.
         */
        next_refresh_available_at?: number | null;
        /** @description Status of the attempt. */
        status: ("failed" | "pending" | "succeeded") | (string & {});
    };
    /**
     * @description `cash`: money on deposit, as in a checking or savings account. `credit`: borrowed money, as with a credit card or
     *     mortgage. `investment`: investments, or money that may not be immediately available. `other`: none of these.
     */
    export type AccountCategory = ("cash" | "credit" | "investment" | "other") | (string & {});
    /** @description ID of a snapshot of an account's owners. It starts with `fcaowns_` today, which Stripe does not promise. */
    export type OwnershipId = string;
    /** @description ID of an owner of an account. It starts with `fcaown_` today, which Stripe does not promise. */
    export type OwnerId = string;
    /** @description A person or company that owns an account, according to the institution. */
    export type AccountOwner = {
        /** @description ID of an owner of an account. It starts with `fcaown_` today, which Stripe does not promise. */
        id: string;
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
        ownership: string;
        /** @description Phone number of the owner as written by the institution, or null if it does not report one. */
        phone: string | null;
        /** @description Address of the owner as written by the institution, or null if it does not report one. */
        raw_address: string | null;
        /** @description When the owner was last retrieved, as a Unix timestamp in seconds; null when unknown. */
        refreshed_at: number | null;
    };
    /** @description Whether there is another page after this one. */
    export type HasMore = boolean;
    /** @description Total number of items in the list. Shown in the reference's example, but not in its list of attributes. */
    export type TotalCount = number;
    /** @description URL path of the list, without the host. */
    export type ListUrl = string;
    /** @description A page of the owners of an account. */
    export type AccountOwnerList = {
        /** @description Always `list`. */
        object: "list";
        /** @description The owners on this page. */
        data: AccountOwner[];
        /** @description Whether there is another page after this one. */
        has_more: boolean;
        /** @description Total number of items in the list. Shown in the reference's example, but not in its list of attributes. */
        total_count?: number;
        /** @description URL path of the list, without the host. */
        url: string;
    };
    /** @description The owners of an account at a point in time. */
    export type AccountOwnership = {
        /** @description ID of a snapshot of an account's owners. It starts with `fcaowns_` today, which Stripe does not promise. */
        id: string;
        /**
         * @description Always `financial_connections.account_ownership`.
         * @constant
         */
        object: "financial_connections.account_ownership";
        /** @description When the snapshot was taken, as a Unix timestamp in seconds. */
        created: number;
        /** @description A page of the owners of an account. */
        owners: AccountOwnerList;
    };
    /** @description The latest snapshot of the owners, or null if none was retrieved. An ID unless expanded. */
    export type OwnershipExpandable = string | AccountOwnership;
    /**
     * @description `active`: data can be retrieved. `inactive`: data cannot be retrieved; `status_details` has the reason.
     *     `disconnected`: the link was ended by your request or by the account holder.
     */
    export type AccountStatus = ("active" | "disconnected" | "inactive") | (string & {});
    /**
     * @description The required action: `relink_required` if the account holder must link the account again, which takes less time than
     *     the first time; `none` if no action currently helps.
     */
    export type RelinkAction = ("none" | "relink_required") | (string & {});
    /** @description Why an active account is about to become inactive, and how to prevent it. */
    export type ActiveStatusDetails = {
        /**
         * @description The required action: `relink_required` if the account holder must link the account again, which takes less time than
         *     the first time; `none` if no action currently helps.
         */
        action: ("none" | "relink_required") | (string & {});
        /**
         * @description `access_expired`: access is about to expire. `institution_requirement`: the institution requires it.
         *     `unspecified`: unknown.
         */
        cause: ("access_expired" | "institution_requirement" | "unspecified") | (string & {});
        /** @description When the account is expected to become inactive, as a Unix timestamp in seconds; null when unknown. */
        expected_deactivation_date: number | null;
    };
    /** @description Details of the account's status. */
    export type AccountStatusDetails = {
        /** @description Details of an expected deactivation; null or absent if none is expected. */
        active?: ActiveStatusDetails | null;
    };
    /**
     * @description Subcategory of the account: `checking`, `savings` or `other` for `cash`; `mortgage`, `line_of_credit`, `credit_card`
     *     or `other` for `credit`; `other` for all other categories.
     */
    export type AccountSubcategory = ("checking" | "credit_card" | "line_of_credit" | "mortgage" | "other" | "savings") | (string & {});
    /** @description Data that can be refreshed automatically, about once a day while the account is active. */
    export type SubscriptionFeature = "transactions" | (string & {});
    /** @description A payment method type that can be created from an account. */
    export type SupportedPaymentMethodType = ("link" | "us_bank_account") | (string & {});
    /** @description ID of an attempt to refresh an account's transactions. It starts with `fctxnref_` today, which Stripe does not promise. */
    export type TransactionRefreshId = string;
    /** @description An attempt to refresh an account's transactions. */
    export type TransactionRefresh = {
        /** @description ID of an attempt to refresh an account's transactions. It starts with `fctxnref_` today, which Stripe does not promise. */
        id: string;
        /** @description When the attempt started, as a Unix timestamp in seconds. */
        last_attempted_at: number;
        /**
         * @description When the next attempt can start, as a Unix timestamp in seconds. Null while an attempt is `pending` and on inactive
         *     accounts; responses in the reference omit it while an attempt is `pending`.
         */
        next_refresh_available_at?: number | null;
        /** @description Status of the attempt. */
        status: ("failed" | "pending" | "succeeded") | (string & {});
    };
    /** @description An account at another institution that the account holder has linked. */
    export type Account = {
        /** @description ID of a linked account. It starts with `fca_` today, which Stripe does not promise. */
        id: string;
        /**
         * @description Always `financial_connections.account`.
         * @constant
         */
        object: "financial_connections.account";
        /** @description The holder of the account, or null if none was set. */
        account_holder: AccountHolder | null;
        /** @description The known numbers of the account; null or absent if none were retrieved. */
        account_numbers?: AccountNumber[] | null;
        /** @description The latest balance, or null if none was retrieved. */
        balance: AccountBalance | null;
        /** @description The latest attempt to retrieve the balance, or null if there was none. */
        balance_refresh: DataRefresh | null;
        /**
         * @description `cash`: money on deposit, as in a checking or savings account. `credit`: borrowed money, as with a credit card or
         *     mortgage. `investment`: investments, or money that may not be immediately available. `other`: none of these.
         */
        category: ("cash" | "credit" | "investment" | "other") | (string & {});
        /** @description When the account was linked, as a Unix timestamp in seconds. */
        created: number;
        /** @description Name that the account holder or the institution gave the account, or null if it has none. */
        display_name: string | null;
        /** @description The institution that holds the account. */
        institution_name: string;
        /** @description Last four digits of the account number, or null when unknown. */
        last4: string | null;
        /** @description True for live data, false for data created with a test key. */
        livemode: boolean;
        /** @description The latest snapshot of the owners, or null if none was retrieved. An ID unless expanded. */
        ownership: OwnershipExpandable | null;
        /** @description The latest attempt to retrieve the owners, or null if there was none. */
        ownership_refresh: DataRefresh | null;
        /** @description The permissions granted by the account holder, or null when unknown. */
        permissions: (("balances" | "ownership" | "payment_method" | "transactions") | (string & {}))[] | null;
        /**
         * @description `active`: data can be retrieved. `inactive`: data cannot be retrieved; `status_details` has the reason.
         *     `disconnected`: the link was ended by your request or by the account holder.
         */
        status: ("active" | "disconnected" | "inactive") | (string & {});
        /** @description Details of the account's status. */
        status_details?: AccountStatusDetails;
        /**
         * @description Subcategory of the account: `checking`, `savings` or `other` for `cash`; `mortgage`, `line_of_credit`, `credit_card`
         *     or `other` for `credit`; `other` for all other categories.
         */
        subcategory: ("checking" | "credit_card" | "line_of_credit" | "mortgage" | "other" | "savings") | (string & {});
        /** @description The data that is refreshed automatically, or null when unknown. */
        subscriptions: ("transactions" | (string & {}))[] | null;
        /** @description The payment method types that can be created from the account. */
        supported_payment_method_types: (("link" | "us_bank_account") | (string & {}))[];
        /** @description The latest attempt to retrieve the transactions, or null if there was none. */
        transaction_refresh: TransactionRefresh | null;
    };
    /** @description A page of linked accounts. */
    export type AccountList = {
        /** @description Always `list`. */
        object: "list";
        /** @description The accounts of this page. */
        data: Account[];
        /** @description Whether there is another page after this one. */
        has_more: boolean;
        /** @description Total number of items in the list. Shown in the reference's example, but not in its list of attributes. */
        total_count?: number;
        /** @description URL path of the list, without the host. */
        url: string;
    };
    /** @description ID of a token. */
    export type TokenId = string;
    /** @description A token for the bank account. It belongs to another part of Stripe's API, and all its properties pass through unchanged. */
    export type BankAccountToken = {
        /** @description ID of the token, which you pass to other parts of the API. */
        id: string;
        /**
         * @description Always `token`.
         * @constant
         */
        object: "token";
    } & {
        [key: string]: unknown;
    };
    /** @description Which accounts can be linked during a session. */
    export type SessionFilters = {
        /** @description The account subcategories that can be linked; null or absent for all. */
        account_subcategories?: (("checking" | "credit_card" | "line_of_credit" | "mortgage" | "savings") | (string & {}))[] | null;
        /** @description The countries whose accounts can be linked; null or absent for all. */
        countries?: string[] | null;
        /** @description The country whose accounts can be linked, or null for all. */
        country?: string | null;
        /**
         * @description Whether accounts must support payments and provide their numbers before the session completes: `all` of them,
         *     `at_least_one` or `none`.
         */
        require_payment_method_support?: ("all" | "at_least_one" | "none") | (string & {});
    };
    /** @description How many accounts can be linked during a session. */
    export type SessionLimits = {
        /** @description Maximum number of accounts that can be linked. */
        accounts: number;
    };
    /** @description Whether the account holder can enter account numbers manually. */
    export type SessionManualEntry = {
        /** @description `automatic` lets Stripe decide whether account numbers can be entered manually; `disabled` never allows it. */
        mode?: ("automatic" | "disabled") | (string & {});
    };
    /** @description One visit in which an account holder links accounts. */
    export type Session = {
        /** @description ID of a session. It starts with `fcsess_` today, which Stripe does not promise. */
        id: string;
        /**
         * @description Always `financial_connections.session`.
         * @constant
         */
        object: "financial_connections.session";
        /** @description The account holder to link accounts for, or null if none was set. */
        account_holder: AccountHolder | null;
        /** @description The first page of the accounts linked so far. */
        accounts: AccountList;
        /** @description A token for the bank account. It belongs to another part of Stripe's API, and all its properties pass through unchanged. */
        bank_account_token?: BankAccountToken;
        /**
         * @description The secret that your browser code or app needs to let the account holder link accounts; null once the session can
         *     no longer be used. Share it only with the account holder.
         */
        client_secret: string | null;
        /** @description Which accounts can be linked; null or absent if there is no restriction. */
        filters?: SessionFilters | null;
        /** @description How many accounts can be linked; null or absent if there is no limit. */
        limits?: SessionLimits | null;
        /** @description True for live data, false for data created with a test key. */
        livemode: boolean;
        /** @description Whether the account holder can enter account numbers manually. */
        manual_entry?: SessionManualEntry;
        /** @description The permissions requested from the account holder. */
        permissions: (("balances" | "ownership" | "payment_method" | "transactions") | (string & {}))[];
        /** @description The data that is retrieved as soon as an account is linked; null or absent if there is none. */
        prefetch?: (("balances" | "ownership" | "transactions") | (string & {}))[] | null;
        /**
         * Format: uri
         * @description URL that the account holder returns to after logging in through the system's browser; null or absent if not set.
         *     For apps that show the session in a web view.
         */
        return_url?: string | null;
    };
    /** @description One account holder, identified by exactly one of the three properties. */
    export type AccountHolderFilter = {
        /** @description The Stripe account whose linked accounts to list. */
        account?: string | undefined;
        /** @description The customer whose linked accounts to list. */
        customer?: string | undefined;
        /** @description The Stripe account that represents the customer whose linked accounts to list. */
        customer_account?: string | undefined;
    };
    /**
     * @description Name of a property to return as an object instead of an ID, on every listed account.
     * @enum {string}
     */
    export type AccountListExpandField = "data.account_holder.account" | "data.account_holder.customer" | "data.ownership";
    /**
     * @description Name of an account property to return as an object instead of an ID.
     * @enum {string}
     */
    export type AccountExpandField = "account_holder.account" | "account_holder.customer" | "ownership";
    /**
     * @description Data that can be refreshed on demand.
     * @enum {string}
     */
    export type RefreshFeature = "balance" | "ownership" | "transactions";
    /** @description Names of account properties to return as objects instead of IDs. */
    export type AccountExpandList = readonly ("account_holder.account" | "account_holder.customer" | "ownership")[];
    /** @description The data to refresh. */
    export type AccountRefreshRequest = {
        /** @description The data to refresh. */
        features: readonly ("balance" | "ownership" | "transactions")[];
        /** @description Names of account properties to return as objects instead of IDs. */
        expand?: AccountExpandList | undefined;
    };
    /** @description The data to refresh automatically. */
    export type AccountSubscribeRequest = {
        /** @description The data to refresh automatically. */
        features: readonly "transactions"[];
        /** @description Names of account properties to return as objects instead of IDs. */
        expand?: AccountExpandList | undefined;
    };
    /** @description The data to stop refreshing automatically. */
    export type AccountUnsubscribeRequest = {
        /** @description The data to stop refreshing automatically. */
        features: readonly "transactions"[];
        /** @description Names of account properties to return as objects instead of IDs. */
        expand?: AccountExpandList | undefined;
    };
    /** @description Only controls expansion of the response; the body is optional. */
    export type AccountDisconnectRequest = {
        /** @description Names of account properties to return as objects instead of IDs. */
        expand?: AccountExpandList | undefined;
    };
    /** @description A range of points in time. */
    export type TimestampRange = {
        /** @description After this point in time, as a Unix timestamp in seconds. */
        gt?: number | undefined;
        /** @description At or after this point in time, as a Unix timestamp in seconds. */
        gte?: number | undefined;
        /** @description Before this point in time, as a Unix timestamp in seconds. */
        lt?: number | undefined;
        /** @description At or before this point in time, as a Unix timestamp in seconds. */
        lte?: number | undefined;
    };
    /** @description The refresh after which transactions were created or changed. */
    export type TransactionRefreshFilter = {
        /** @description Returns only what later refreshes created or changed. */
        after: string;
    };
    /** @description ID of a transaction. It starts with `fctxn_` today, which Stripe does not promise. */
    export type TransactionId = string;
    /** @description `pending`: not in the balance yet; `posted`: in the balance; `void`: canceled, and no longer in the balance. */
    export type TransactionStatus = ("pending" | "posted" | "void") | (string & {});
    /** @description When the transaction reached its statuses. */
    export type StatusTransitions = {
        /** @description When the transaction was posted, as a Unix timestamp in seconds, or null if it was not. */
        posted_at: number | null;
        /** @description When the transaction became void, as a Unix timestamp in seconds, or null if it did not. */
        void_at: number | null;
    };
    /** @description A movement on a linked account, as reported by the institution. */
    export type Transaction = {
        /** @description ID of a transaction. It starts with `fctxn_` today, which Stripe does not promise. */
        id: string;
        /**
         * @description Always `financial_connections.transaction`.
         * @constant
         */
        object: "financial_connections.transaction";
        /** @description The account that the transaction belongs to. */
        account: string;
        /** @description The amount in the currency's smallest unit (cents for `usd`). It can be negative; no page states what the sign means. */
        amount: number;
        /** @description The currency, as a three-letter ISO 4217 code in lowercase. */
        currency: string;
        /** @description The institution's description of the transaction. */
        description: string;
        /** @description True for live data, false for data created with a test key. */
        livemode: boolean;
        /** @description `pending`: not in the balance yet; `posted`: in the balance; `void`: canceled, and no longer in the balance. */
        status: ("pending" | "posted" | "void") | (string & {});
        /** @description When the transaction reached its statuses. */
        status_transitions: StatusTransitions;
        /** @description When the transaction took place, as a Unix timestamp in seconds. */
        transacted_at: number;
        /** @description The refresh that created or last changed the transaction. */
        transaction_refresh: string;
        /** @description When the transaction was last changed, as a Unix timestamp in seconds. */
        updated: number;
    };
    /** @description A page of transactions. */
    export type TransactionList = {
        /** @description Always `list`. */
        object: "list";
        /** @description The transactions on this page. */
        data: Transaction[];
        /** @description Whether there is another page after this one. */
        has_more: boolean;
        /** @description Total number of items in the list. Shown in the reference's example, but not in its list of attributes. */
        total_count?: number;
        /** @description URL path of the list, without the host. */
        url: string;
    };
    /** @description ID of an event. It starts with `evt_` today, which Stripe does not promise. */
    export type EventId = string;
    /** @description The connected account in which the event occurred; absent for an event of the account that owns the endpoint. */
    export type EventAccount = string;
    /** @description The dated version in which `data` is rendered. It never changes for an event. */
    export type EventApiVersion = string;
    /**
     * @description Where the event occurred: the value of `Stripe-Context` with which to retrieve the event or its object. Absent for an
     *     event of the account that owns the endpoint.
     */
    export type EventContext = string;
    /** @description ID of an account holder's authorization for one institution. Several accounts can share it. It starts with `fcauth_` today, which Stripe does not promise. */
    export type AuthorizationId = string;
    /** @description `active`: the accounts can be read. `inactive`: they cannot. `disconnected`: the access has ended. */
    export type AuthorizationStatus = ("active" | "inactive") | (string & {});
    /** @description Details of the authorization's status. Empty if there are none. */
    export type AuthorizationStatusDetails = {
        /** @description Why an active authorization is about to become inactive, and how to prevent it. */
        active?: {
            /**
             * @description The required action: `relink_required` if the account holder must link the account again, which takes less time than
             *     the first time; `none` if no action currently helps.
             */
            action: ("none" | "relink_required") | (string & {});
            /** @description When the authorization is expected to become inactive, as a Unix timestamp in seconds. */
            expected_deactivation_date: number;
        };
        /** @description How to resolve the inactive state. */
        inactive?: {
            /**
             * @description The required action: `relink_required` if the account holder must link the account again, which takes less time than
             *     the first time; `none` if no action currently helps.
             */
            action: ("none" | "relink_required") | (string & {});
        };
    };
    /** @description The access to one institution under which a group of linked accounts is read. */
    export type Authorization = {
        /** @description ID of an account holder's authorization for one institution. Several accounts can share it. It starts with `fcauth_` today, which Stripe does not promise. */
        id: string;
        /**
         * @description Always `financial_connections.authorization`.
         * @constant
         */
        object: "financial_connections.authorization";
        /** @description The institution that the authorization is for. */
        institution_name: string;
        /** @description True for live data, false for data created with a test key. */
        livemode: boolean;
        /** @description `active`: the accounts can be read. `inactive`: they cannot. `disconnected`: the access has ended. */
        status: ("active" | "inactive") | (string & {});
        /** @description Details of the authorization's status. Empty if there are none. */
        status_details: AuthorizationStatusDetails;
    };
    /**
     * @description The previous values of the properties that changed. Stripe documents it for types that end in `updated`, so it can be
     *     absent.
     */
    export type PreviousAttributes = {
        [key: string]: unknown;
    };
    /** @description The number of deliveries that have not succeeded yet. */
    export type PendingWebhooks = number;
    /** @description The request that caused the event; null, or with null values, if none of your requests did. */
    export type EventRequest = {
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
    export type AccountEventType = ("financial_connections.account.created" | "financial_connections.account.deactivated" | "financial_connections.account.reactivated" | "financial_connections.account.disconnected" | "financial_connections.account.refreshed_balance" | "financial_connections.account.refreshed_ownership" | "financial_connections.account.refreshed_transactions" | "financial_connections.account.account_numbers_updated" | "financial_connections.account.upcoming_account_number_expiry" | "financial_connections.account.supported_payment_method_types_updated" | "financial_connections.account.expected_deactivation_date_updated" | "financial_connections.account.upcoming_deactivation") | (string & {});
    /**
     * @description What happened to the authorization. Each type starts with `financial_connections.authorization.`.
     *
     *     - `expected_deactivation_date_updated`: `status_details.active.expected_deactivation_date` was set or changed.
     *     - `upcoming_deactivation`: The authorization is about to become `inactive`.
     */
    export type AuthorizationEventType = ("financial_connections.authorization.expected_deactivation_date_updated" | "financial_connections.authorization.upcoming_deactivation") | (string & {});
    /** @description A snapshot event about a linked account or an authorization. It contains the complete object at the time of the event. */
    export type Event = {
        /** @description ID of an event. It starts with `evt_` today, which Stripe does not promise. */
        id: string;
        /**
         * @description Always `event`.
         * @constant
         */
        object: "event";
        /** @description The connected account in which the event occurred; absent for an event of the account that owns the endpoint. */
        account?: string;
        /** @description The dated version in which `data` is rendered. It never changes for an event. */
        api_version: string | null;
        /**
         * @description Where the event occurred: the value of `Stripe-Context` with which to retrieve the event or its object. Absent for an
         *     event of the account that owns the endpoint.
         */
        context?: string;
        /** @description When the event occurred, as a Unix timestamp in seconds. */
        created: number;
        /** @description The data of the event. */
        data: {
            /** @description The object as it was, never expanded. */
            object: Account | Authorization;
            /**
             * @description The previous values of the properties that changed. Stripe documents it for types that end in `updated`, so it can be
             *     absent.
             */
            previous_attributes?: PreviousAttributes;
        };
        /** @description True for live data, false for data created with a test key. */
        livemode: boolean;
        /** @description The number of deliveries that have not succeeded yet. */
        pending_webhooks: number;
        /** @description The request that caused the event; null, or with null values, if none of your requests did. */
        request: EventRequest | null;
        /** @description What happened. */
        type: (("financial_connections.account.created" | "financial_connections.account.deactivated" | "financial_connections.account.reactivated" | "financial_connections.account.disconnected" | "financial_connections.account.refreshed_balance" | "financial_connections.account.refreshed_ownership" | "financial_connections.account.refreshed_transactions" | "financial_connections.account.account_numbers_updated" | "financial_connections.account.upcoming_account_number_expiry" | "financial_connections.account.supported_payment_method_types_updated" | "financial_connections.account.expected_deactivation_date_updated" | "financial_connections.account.upcoming_deactivation") | (string & {})) | (("financial_connections.authorization.expected_deactivation_date_updated" | "financial_connections.authorization.upcoming_deactivation") | (string & {}));
    };
    /** @description A page of events. */
    export type EventList = {
        /** @description Always `list`. */
        object: "list";
        /** @description The events on this page. */
        data: Event[];
        /** @description Whether there is another page after this one. */
        has_more: boolean;
        /** @description Total number of items in the list. Shown in the reference's example, but not in its list of attributes. */
        total_count?: number;
        /** @description URL path of the list, without the host. */
        url: string;
    };
    /** @description A snapshot event about a linked account. It contains the complete account at the time of the event. */
    export type AccountEvent = {
        /** @description ID of an event. It starts with `evt_` today, which Stripe does not promise. */
        id: string;
        /**
         * @description Always `event`.
         * @constant
         */
        object: "event";
        /** @description The connected account in which the event occurred; absent for an event of the account that owns the endpoint. */
        account?: string;
        /** @description The dated version in which `data` is rendered. It never changes for an event. */
        api_version: string | null;
        /**
         * @description Where the event occurred: the value of `Stripe-Context` with which to retrieve the event or its object. Absent for an
         *     event of the account that owns the endpoint.
         */
        context?: string;
        /** @description When the event occurred, as a Unix timestamp in seconds. */
        created: number;
        /** @description The data of the event. */
        data: {
            /** @description The account as it was, never expanded. */
            object: Account;
            /**
             * @description The previous values of the properties that changed. Stripe documents it for types that end in `updated`, so it can be
             *     absent.
             */
            previous_attributes?: PreviousAttributes;
        };
        /** @description True for live data, false for data created with a test key. */
        livemode: boolean;
        /** @description The number of deliveries that have not succeeded yet. */
        pending_webhooks: number;
        /** @description The request that caused the event; null, or with null values, if none of your requests did. */
        request: EventRequest | null;
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
        type: ("financial_connections.account.created" | "financial_connections.account.deactivated" | "financial_connections.account.reactivated" | "financial_connections.account.disconnected" | "financial_connections.account.refreshed_balance" | "financial_connections.account.refreshed_ownership" | "financial_connections.account.refreshed_transactions" | "financial_connections.account.account_numbers_updated" | "financial_connections.account.upcoming_account_number_expiry" | "financial_connections.account.supported_payment_method_types_updated" | "financial_connections.account.expected_deactivation_date_updated" | "financial_connections.account.upcoming_deactivation") | (string & {});
    };
    /** @description A snapshot event about an authorization. It contains the complete authorization at the time of the event. */
    export type AuthorizationEvent = {
        /** @description ID of an event. It starts with `evt_` today, which Stripe does not promise. */
        id: string;
        /**
         * @description Always `event`.
         * @constant
         */
        object: "event";
        /** @description The connected account in which the event occurred; absent for an event of the account that owns the endpoint. */
        account?: string;
        /** @description The dated version in which `data` is rendered. It never changes for an event. */
        api_version: string | null;
        /**
         * @description Where the event occurred: the value of `Stripe-Context` with which to retrieve the event or its object. Absent for an
         *     event of the account that owns the endpoint.
         */
        context?: string;
        /** @description When the event occurred, as a Unix timestamp in seconds. */
        created: number;
        /** @description The data of the event. */
        data: {
            /** @description The authorization as it was, never expanded. */
            object: Authorization;
            /**
             * @description The previous values of the properties that changed. Stripe documents it for types that end in `updated`, so it can be
             *     absent.
             */
            previous_attributes?: PreviousAttributes;
        };
        /** @description True for live data, false for data created with a test key. */
        livemode: boolean;
        /** @description The number of deliveries that have not succeeded yet. */
        pending_webhooks: number;
        /** @description The request that caused the event; null, or with null values, if none of your requests did. */
        request: EventRequest | null;
        /**
         * @description What happened to the authorization. Each type starts with `financial_connections.authorization.`.
         *
         *     - `expected_deactivation_date_updated`: `status_details.active.expected_deactivation_date` was set or changed.
         *     - `upcoming_deactivation`: The authorization is about to become `inactive`.
         */
        type: ("financial_connections.authorization.expected_deactivation_date_updated" | "financial_connections.authorization.upcoming_deactivation") | (string & {});
    };
    /**
     * @description A permission for an account: to read its `balances`, its `ownership` or its `transactions`, or to create a
     *     `payment_method` from it.
     * @enum {string}
     */
    export type AccountPermissionInput = "balances" | "ownership" | "payment_method" | "transactions";
    /**
     * @description An account subcategory that a session can be restricted to.
     * @enum {string}
     */
    export type LinkableSubcategoryInput = "checking" | "credit_card" | "line_of_credit" | "mortgage" | "savings";
    /**
     * @description Whether accounts must support payments and provide their numbers before the session completes: `all` of them,
     *     `at_least_one` or `none`.
     * @enum {string}
     */
    export type PaymentMethodSupportInput = "all" | "at_least_one" | "none";
    /**
     * @description `automatic` lets Stripe decide whether account numbers can be entered manually; `disabled` never allows it.
     * @enum {string}
     */
    export type ManualEntryModeInput = "automatic" | "disabled";
    /**
     * @description Data that can be retrieved as soon as an account is linked.
     * @enum {string}
     */
    export type PrefetchFeatureInput = "balances" | "ownership" | "transactions";
    /**
     * @description Data that can be refreshed automatically, about once a day while the account is active.
     * @enum {string}
     */
    export type SubscriptionFeatureInput = "transactions";
}
