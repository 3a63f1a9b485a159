/** Generated from the bundle of method@2025-12-01 by scripts/types.ts. Do not edit. */

export interface paths {
    "/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check the API's health
         * @description Answers `pong` when the API is up and the key is accepted. It reads and changes nothing.
         */
        get: operations["ping"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List entities
         * @description Answers the team's entities, newest first; an empty page when none matches.
         */
        get: operations["listEntities"];
        put?: never;
        /**
         * Create an entity
         * @description Creates a person or a company. The details may be empty and be completed by updates; most products need at least a
         *     name and a phone number, and what else is required was agreed with the team. Entities are not compared with existing
         *     ones, so keep the id and create one per person. Fails when a detail is not valid, such as a phone number from
         *     outside the US.
         */
        post: operations["createEntity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{ent_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: components["parameters"]["EntityId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an entity
         * @description Answers one entity, also after its consent was withdrawn. What `expand[]` names is answered as an object in place of
         *     its id.
         */
        get: operations["retrieveEntity"];
        /**
         * Update an entity
         * @description Adds details to an entity. A field that has a value cannot be set again: such a request fails with
         *     `ENTITY_UPDATE_INVALID`. A disabled entity cannot be updated at all.
         */
        put: operations["updateEntity"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{ent_id}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: components["parameters"]["EntityId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw an entity's consent
         * @description Ends the consent of the entity. The entity becomes `disabled` and loses its details, the consent of all its accounts
         *     is withdrawn with it, and their products and subscriptions end. Fails while a payment of the entity is in progress,
         *     and when the consent was withdrawn before.
         */
        post: operations["withdrawEntityConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{ent_id}/verification_sessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: components["parameters"]["EntityId"];
            };
            cookie?: never;
        };
        /**
         * List an entity's verification sessions
         * @description Answers the sessions that were started for this entity, of all kinds and states, newest first.
         */
        get: operations["listEntityVerificationSessions"];
        put?: never;
        /**
         * Start an entity verification session
         * @description Starts to verify the phone number or the identity of a person, by one of the methods that the entity's
         *     `verification` lists. `sms`, `sna` and `kba` are completed by an update within 10 minutes; `byo_sms` and `byo_kyc`
         *     are verified at once. The phone number comes first: an identity cannot be verified before it. Fails for a
         *     corporation, for what is verified already, and when the details are too few to find the person.
         */
        post: operations["createEntityVerificationSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{ent_id}/verification_sessions/{evf_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: components["parameters"]["EntityId"];
                /**
                 * @description Id of the entity verification session.
                 * @example evf_3VT3bHTCnPbrm
                 */
                evf_id: components["parameters"]["EntityVerificationSessionId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an entity verification session
         * @description Answers one session with the state it has reached.
         */
        get: operations["retrieveEntityVerificationSession"];
        /**
         * Complete an entity verification session
         * @description Hands in what the session waits for: the code of `sms`, the answers of `kba`; for `sna`, Method checks whether the
         *     device has opened one of the URLs. Fails when the session has expired, or when the code, the answers or the check
         *     are wrong; a session that failed is not tried again, start a new one.
         */
        put: operations["updateEntityVerificationSession"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{ent_id}/connect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{ent_id}/connect/{cxn_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{ent_id}/credit_scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{ent_id}/credit_scores/{crs_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{ent_id}/attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{ent_id}/attributes/{attr_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{ent_id}/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{ent_id}/identities/{idn_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{ent_id}/vehicles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{ent_id}/vehicles/{evhl_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{ent_id}/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{ent_id}/products/{prd_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{ent_id}/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{ent_id}/subscriptions/{sub_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts
         * @description Answers the team's accounts, newest first; every filter narrows them further. `expand[]` answers the named
         *     properties as objects instead of ids.
         */
        get: operations["listAccounts"];
        put?: never;
        /**
         * Create an account
         * @description Creates a bank account or a liability account for an entity, whichever of `ach` and `liability` is sent. Liability
         *     accounts usually come from the entity's connect; creating one directly has to be agreed with Method.
         */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{acc_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an account
         * @description Answers one account. `expand[]` answers the named properties as objects instead of ids.
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
    "/accounts/{acc_id}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw consent to an account
         * @description Disables the account: its details are deleted, its products and subscriptions are removed. Fails while a payment of
         *     the account is in progress, and when consent was withdrawn before.
         */
        post: operations["withdrawAccountConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{acc_id}/verification_sessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * List an account's verification sessions
         * @description Answers all attempts to verify this account, newest first.
         */
        get: operations["listAccountVerificationSessions"];
        put?: never;
        /**
         * Create a verification session for an account
         * @description Starts to verify the account. The answer is a pending session: update it with what its `type` asks for. With
         *     `micro_deposits`, first wait for the status `in_progress`, which tells that the deposits are sent. Fails when the
         *     account is verified already, has another session under way, or its institution does not support the type.
         */
        post: operations["createAccountVerificationSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{acc_id}/verification_sessions/{avf_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
                /**
                 * @description Id of the account verification session.
                 * @example avf_DjkdemgTQfqRD
                 */
                avf_id: components["parameters"]["AccountVerificationSessionId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an account's verification session
         * @description Answers one session with the state it has reached.
         */
        get: operations["retrieveAccountVerificationSession"];
        /**
         * Send what proves an account
         * @description Sends the evidence that the session's `type` asks for and answers whether it was accepted. Attempts are limited: a
         *     session that has failed takes no more, create a new one.
         */
        put: operations["updateAccountVerificationSession"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{acc_id}/balances": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * List an account's balances
         * @description Answers the balances that were asked for on this account, newest first.
         */
        get: operations["listAccountBalances"];
        put?: never;
        /**
         * Ask for an account's balance
         * @description Asks the account's institution for the balance. Asynchronous: the answer is a balance in progress; retrieve it until
         *     its status is `completed` or `failed`, or wait for the `balance.update` webhook.
         */
        post: operations["createAccountBalance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{acc_id}/balances/{bal_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
                /**
                 * @description Id of the balance.
                 * @example bal_ebzh8KaR9HCBG
                 */
                bal_id: components["parameters"]["BalanceId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an account's balance
         * @description Answers one balance with the state it has reached.
         */
        get: operations["retrieveAccountBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{acc_id}/card_brands": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * List an account's card brands
         * @description Answers the card brands that were asked for on this account, newest first.
         */
        get: operations["listAccountCardBrands"];
        put?: never;
        /**
         * Read an account's card brand
         * @description Reads which card product a credit card is, from its network, its issuer and Method's own data. Only Visa and
         *     Mastercard credit cards have one. Synchronous: the answer is the finished card brand, as a rule. Fails when no brand
         *     is found.
         */
        post: operations["createAccountCardBrand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{acc_id}/card_brands/{cbrd_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
                /**
                 * @description Id of the card brand.
                 * @example cbrd_eVMDNUPfrFk3e
                 */
                cbrd_id: components["parameters"]["CardBrandId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an account's card brand
         * @description Answers one card brand with the state it has reached.
         */
        get: operations["retrieveAccountCardBrand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{acc_id}/payoffs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * List an account's payoffs
         * @description Answers the payoffs that were asked for on this account, newest first.
         */
        get: operations["listAccountPayoffs"];
        put?: never;
        /**
         * Ask for an account's payoff
         * @description Asks the lender what it takes to pay off the loan; only auto loans and mortgages have a payoff. Asynchronous: the
         *     answer is a payoff in progress; retrieve it until its status is `completed` or `failed`, or wait for the
         *     `payoff.update` webhook.
         */
        post: operations["createAccountPayoff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{acc_id}/payoffs/{pyf_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
                /**
                 * @description Id of the payoff.
                 * @example pyf_ELGT4hfikTTCJ
                 */
                pyf_id: components["parameters"]["PayoffId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an account's payoff
         * @description Answers one payoff with the state it has reached.
         */
        get: operations["retrieveAccountPayoff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{acc_id}/sensitive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * List an account's sensitives
         * @description Answers the sensitives that were created on this account, newest first. Since December 2024.
         */
        get: operations["listAccountSensitives"];
        put?: never;
        /**
         * Read an account's full numbers
         * @description Reads the full card or account number of a liability account, and what else `expand` asks for. Synchronous: the
         *     answer holds the data. Only for teams that Method has approved, which requires PCI compliance.
         */
        post: operations["createAccountSensitive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{acc_id}/sensitive/{astv_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
                /**
                 * @description Id of the sensitive.
                 * @example astv_9WBBA6TH7n7iX
                 */
                astv_id: components["parameters"]["SensitiveId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an account's sensitive
         * @description Answers one sensitive with its data.
         */
        get: operations["retrieveAccountSensitive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{acc_id}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * List an account's transactions
         * @description Answers the transactions of a card, newest first. They are recorded from the moment that the account is subscribed
         *     to transactions.
         */
        get: operations["listAccountTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{acc_id}/transactions/{txn_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
                /**
                 * @description Id of the transaction.
                 * @example txn_t73AdHRFYwhT9
                 */
                txn_id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an account's transaction
         * @description Answers one transaction with the state it has reached.
         */
        get: operations["retrieveAccountTransaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{acc_id}/updates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * List an account's updates
         * @description Answers the updates of this account, those of its subscriptions included, newest first.
         */
        get: operations["listAccountUpdates"];
        put?: never;
        /**
         * Ask for an account's update
         * @description Asks for the current terms and figures of an account. Asynchronous where the institution itself is asked (`direct`):
         *     the answer is a pending update; retrieve it until its status is `completed` or `failed`, or wait for the
         *     `update.update` webhook. An update from a `snapshot` is complete at once.
         */
        post: operations["createAccountUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{acc_id}/updates/{upt_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
                /**
                 * @description Id of the update.
                 * @example upt_NYV5kfjskTTCJ
                 */
                upt_id: components["parameters"]["UpdateId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an account's update
         * @description Answers one update with the state it has reached.
         */
        get: operations["retrieveAccountUpdate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{acc_id}/attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{acc_id}/attributes/{acc_attr_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{acc_id}/payment_instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{acc_id}/payment_instruments/{pmt_inst_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{acc_id}/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{acc_id}/products/{prd_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{acc_id}/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{acc_id}/subscriptions/{sub_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/card_products/{pdt_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the card product.
                 * @example pdt_17
                 */
                pdt_id: components["parameters"]["CardProductId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a card product
         * @description Answers a card that an issuer offers, in all its brands. The brands of a card brand name their card product.
         */
        get: operations["retrieveCardProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elements/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elements/token/{pk_elem_id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/elements/sessions/{elem_sess_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{pmt_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{pmt_id}/reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{pmt_id}/reversals/{rvs_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/merchants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/merchants/{mch_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{evt_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{rpt_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{rpt_id}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{whk_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulate/payments/{pmt_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulate/payments/payment_instruments/{pmt_inst_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulate/accounts/{acc_id}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulate/accounts/{acc_id}/card_brands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulate/entities/{ent_id}/connect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulate/entities/{ent_id}/credit_scores/{crs_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulate/entities/{ent_id}/attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulate/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
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
         * @enum {string}
         */
        MethodVersion: "2025-12-01";
        /**
         * @description True on every answer with a 2xx status.
         * @constant
         */
        Success: true;
        /** @description The envelope of a health check, which carries no data. */
        PingResponse: {
            success: components["schemas"]["Success"];
            /** @description Always null. */
            data: null;
            /**
             * @description Always `pong`.
             * @constant
             */
            message: "pong";
        };
        /**
         * @description What the entity can do: `active` has completed the verification that the team requires, `incomplete` has not yet, and
         *     `disabled` has lost all products, because consent was withdrawn, a payment was reported as unauthorized or the details
         *     were refused; `error` then says which.
         */
        EntityStatus: ("active" | "incomplete" | "disabled") | (string & {});
        /**
         * @description Whether the entity is a person or a company.
         * @enum {string}
         */
        EntityType: "individual" | "corporation";
        /**
         * @description A property of an entity that is answered as an object instead of an id.
         * @enum {string}
         */
        EntityExpandField: "connect" | "credit_score" | "attribute" | "vehicle" | "identity_latest_verification_session" | "phone_latest_verification_session";
        /** @description Id of an entity. */
        EntityId: string;
        /** @description A phone number in E.164 form, with its country code. */
        EntityPhoneNumber: string;
        /** @description Personal details. Each is null until it is set. */
        EntityIndividualDetails: {
            /** @description First name, or null. */
            first_name: string | null;
            /** @description Last name, or null. */
            last_name: string | null;
            /** @description Mobile phone number in E.164 form, or null. */
            phone: components["schemas"]["EntityPhoneNumber"] | null;
            /**
             * Format: email
             * @description Email address, or null.
             */
            email: string | null;
            /**
             * Format: date
             * @description Date of birth (`YYYY-MM-DD`), or null.
             */
            dob: string | null;
            /**
             * @description `xxxxxxxxx` once the social security number was given, null before. The number itself can be read through the
             *     entity's identities.
             */
            ssn: string | null;
            /**
             * @description `xxxx` once the last four digits of the social security number were given, null before. The digits themselves can
             *     be read through the entity's identities.
             */
            ssn_4: string | null;
        };
        /**
         * @description Why the entity was disabled, or null. A withdrawn consent is reported with code 12005 on the error page and with 12004
         *     in the example of the withdrawal; both are accepted, so tell it by its `sub_type`.
         */
        EntityError: {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "ENTITY_DISABLED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 12001;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "ENTITY_UNAUTHORIZED_PAYMENT";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "ENTITY_DISABLED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 12002;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "ENTITY_INVALID_DETAILS";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "ENTITY_DISABLED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 12003;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "ENTITY_PENDING_KYC_REVIEW";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "ENTITY_DISABLED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 12004;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "ENTITY_SSN_MISMATCH";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "ENTITY_DISABLED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 12005;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "ENTITY_CONSENT_WITHDRAWN";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "ENTITY_DISABLED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 12004;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "ENTITY_CONSENT_WITHDRAWN";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | null;
        /** @description A US address. Parts that were never set are null; the object is empty when nothing is known. */
        EntityAddress: {
            /** @description Street and number, or null. */
            line1?: string | null;
            /** @description Apartment, suite or the like, or null. */
            line2?: string | null;
            /** @description City, or null. */
            city?: string | null;
            /** @description Two-letter abbreviation of the state, or null. */
            state?: string | null;
            /** @description ZIP code, or null. */
            zip?: string | null;
        };
        /** @description Id of an entity verification session. */
        EntityVerificationSessionId: string;
        /**
         * @description How far the session has come: `pending` until it starts, `in_progress` while a code, an answer or the device is
         *     awaited, then `verified` or `failed` with an error.
         */
        EntityVerificationSessionStatus: ("pending" | "in_progress" | "verified" | "failed") | (string & {});
        /**
         * Format: date-time
         * @description A point in time, ISO 8601 in UTC with milliseconds.
         */
        DateTime: string;
        /** @description Why the session failed, or null. */
        EntityVerificationSessionError: {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "VERIFICATION_SESSION_FAILED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 19001;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "VERIFICATION_SESSION_EXPIRED";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "VERIFICATION_SESSION_FAILED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 19002;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "VERIFICATION_SESSION_FAILED_INCORRECT_SMS_CODE";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "VERIFICATION_SESSION_FAILED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 19003;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "VERIFICATION_SESSION_FAILED_SNA";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "VERIFICATION_SESSION_FAILED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 19004;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "VERIFICATION_SESSION_FAILED_INVALID_ANSWER";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | null;
        /**
         * Format: date-time
         * @description When the session's time is up, ISO 8601 in UTC, or null. First documented with version 2025-12-01.
         */
        EntityVerificationSessionExpiredAt: string | null;
        /**
         * Format: date-time
         * @description When the resource was created, ISO 8601 in UTC.
         */
        CreatedAt: string;
        /**
         * Format: date-time
         * @description When the resource last changed, ISO 8601 in UTC.
         */
        UpdatedAt: string;
        /**
         * SMS
         * @description A phone number verified by a code that Method sends to it.
         */
        EntityVerificationSessionSms: {
            id: components["schemas"]["EntityVerificationSessionId"];
            entity_id: components["schemas"]["EntityId"];
            status: components["schemas"]["EntityVerificationSessionStatus"];
            /**
             * @description Marks the verification of a phone number.
             * @constant
             */
            type: "phone";
            /**
             * @description Marks verification by a code in a text message.
             * @constant
             */
            method: "sms";
            /** @description What became of the code; empty until it was confirmed. */
            sms: {
                /** @description When the code was confirmed; absent before. */
                timestamp?: components["schemas"]["DateTime"];
            };
            error: components["schemas"]["EntityVerificationSessionError"];
            expired_at?: components["schemas"]["EntityVerificationSessionExpiredAt"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * SNA
         * @description A phone number verified through the mobile network, without a code (silent network authentication).
         */
        EntityVerificationSessionSna: {
            id: components["schemas"]["EntityVerificationSessionId"];
            entity_id: components["schemas"]["EntityId"];
            status: components["schemas"]["EntityVerificationSessionStatus"];
            /**
             * @description Marks the verification of a phone number.
             * @constant
             */
            type: "phone";
            /**
             * @description Marks verification through the mobile network.
             * @constant
             */
            method: "sna";
            /** @description What the device has to open. */
            sna: {
                /**
                 * @description URLs to open from the device that holds the phone number, over its mobile network: by a background request or
                 *     in its browser. One that works is enough.
                 */
                urls: string[];
            };
            error: components["schemas"]["EntityVerificationSessionError"];
            expired_at?: components["schemas"]["EntityVerificationSessionExpiredAt"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * BYO SMS
         * @description A phone number that you verified yourself (bring your own SMS).
         */
        EntityVerificationSessionByoSms: {
            id: components["schemas"]["EntityVerificationSessionId"];
            entity_id: components["schemas"]["EntityId"];
            status: components["schemas"]["EntityVerificationSessionStatus"];
            /**
             * @description Marks the verification of a phone number.
             * @constant
             */
            type: "phone";
            /**
             * @description Marks a phone number verified outside Method.
             * @constant
             */
            method: "byo_sms";
            /** @description Your own verification. */
            byo_sms: {
                /** @description When you verified the phone number. */
                timestamp: components["schemas"]["DateTime"];
            };
            error: components["schemas"]["EntityVerificationSessionError"];
            expired_at?: components["schemas"]["EntityVerificationSessionExpiredAt"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * BYO KYC
         * @description An identity that you verified yourself (bring your own KYC).
         */
        EntityVerificationSessionByoKyc: {
            id: components["schemas"]["EntityVerificationSessionId"];
            entity_id: components["schemas"]["EntityId"];
            status: components["schemas"]["EntityVerificationSessionStatus"];
            /**
             * @description Marks the verification of an identity.
             * @constant
             */
            type: "identity";
            /**
             * @description Marks an identity verified outside Method.
             * @constant
             */
            method: "byo_kyc";
            /** @description Your own verification. */
            byo_kyc: {
                /** @description True once the identity counts as verified. */
                authenticated: boolean;
            };
            error: components["schemas"]["EntityVerificationSessionError"];
            expired_at?: components["schemas"]["EntityVerificationSessionExpiredAt"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description Id of a question asked to verify an identity. */
        KbaQuestionId: string;
        /** @description Id of one of the answers to choose from. */
        KbaAnswerId: string;
        /** @description One of the answers to choose from. */
        EntityVerificationAnswer: {
            id: components["schemas"]["KbaAnswerId"];
            /** @description The answer, as it is to be shown. */
            text: string;
        };
        /** @description A question with the answers to choose from. */
        EntityVerificationQuestion: {
            id: components["schemas"]["KbaQuestionId"];
            /** @description The question, as it is to be shown. */
            text: string;
            /** @description The answers to choose from, one of which is correct. */
            answers: components["schemas"]["EntityVerificationAnswer"][];
            /** @description The answer that was chosen. The vendor's client declares it; no example shows it. */
            selected_answer?: string;
        };
        /**
         * KBA
         * @description An identity verified by questions that only the person can answer (knowledge-based authentication).
         */
        EntityVerificationSessionKba: {
            id: components["schemas"]["EntityVerificationSessionId"];
            entity_id: components["schemas"]["EntityId"];
            status: components["schemas"]["EntityVerificationSessionStatus"];
            /**
             * @description Marks the verification of an identity.
             * @constant
             */
            type: "identity";
            /**
             * @description Marks verification by questions.
             * @constant
             */
            method: "kba";
            /** @description The questions and whether they were answered correctly. */
            kba: {
                /** @description The questions to put to the person; empty once they were answered. */
                questions: components["schemas"]["EntityVerificationQuestion"][];
                /** @description True once the questions were answered correctly. */
                authenticated: boolean;
            };
            error: components["schemas"]["EntityVerificationSessionError"];
            expired_at?: components["schemas"]["EntityVerificationSessionExpiredAt"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description Id of an element token. */
        ElementToken: string;
        /** @description What the element session was for. */
        EntityVerificationElementType: "auth" | (string & {});
        /**
         * Element, phone
         * @description A phone number verified in Method's embeddable interface.
         */
        EntityVerificationSessionElementPhone: {
            id: components["schemas"]["EntityVerificationSessionId"];
            entity_id: components["schemas"]["EntityId"];
            status: components["schemas"]["EntityVerificationSessionStatus"];
            /**
             * @description Marks the verification of a phone number.
             * @constant
             */
            type: "phone";
            /**
             * @description Marks verification in an element.
             * @constant
             */
            method: "element";
            /** @description The element session that the phone number was verified in. */
            element: {
                element_token: components["schemas"]["ElementToken"];
                type: components["schemas"]["EntityVerificationElementType"];
                /** @description When the phone number was verified. */
                timestamp: components["schemas"]["DateTime"];
            };
            error: components["schemas"]["EntityVerificationSessionError"];
            expired_at?: components["schemas"]["EntityVerificationSessionExpiredAt"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Element, identity
         * @description An identity verified in Method's embeddable interface.
         */
        EntityVerificationSessionElementIdentity: {
            id: components["schemas"]["EntityVerificationSessionId"];
            entity_id: components["schemas"]["EntityId"];
            status: components["schemas"]["EntityVerificationSessionStatus"];
            /**
             * @description Marks the verification of an identity.
             * @constant
             */
            type: "identity";
            /**
             * @description Marks verification in an element.
             * @constant
             */
            method: "element";
            /** @description The element session that the identity was verified in. */
            element: {
                element_token: components["schemas"]["ElementToken"];
                type: components["schemas"]["EntityVerificationElementType"];
                /** @description The questions put to the person; empty once they were answered. */
                questions: components["schemas"]["EntityVerificationQuestion"][];
                /** @description True once the person has proven their identity. */
                authenticated: boolean;
            };
            error: components["schemas"]["EntityVerificationSessionError"];
            expired_at?: components["schemas"]["EntityVerificationSessionExpiredAt"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Verified by Method, phone
         * @description A phone number that Method had verified before. Nothing is left to do.
         */
        EntityVerificationSessionMethodVerifiedPhone: {
            id: components["schemas"]["EntityVerificationSessionId"];
            entity_id: components["schemas"]["EntityId"];
            status: components["schemas"]["EntityVerificationSessionStatus"];
            /**
             * @description Marks the verification of a phone number.
             * @constant
             */
            type: "phone";
            /**
             * @description Marks details that Method had verified already.
             * @constant
             */
            method: "method_verified";
            error: components["schemas"]["EntityVerificationSessionError"];
            expired_at?: components["schemas"]["EntityVerificationSessionExpiredAt"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Verified by Method, identity
         * @description An identity that Method had verified before. Nothing is left to do.
         */
        EntityVerificationSessionMethodVerifiedIdentity: {
            id: components["schemas"]["EntityVerificationSessionId"];
            entity_id: components["schemas"]["EntityId"];
            status: components["schemas"]["EntityVerificationSessionStatus"];
            /**
             * @description Marks the verification of an identity.
             * @constant
             */
            type: "identity";
            /**
             * @description Marks details that Method had verified already.
             * @constant
             */
            method: "method_verified";
            error: components["schemas"]["EntityVerificationSessionError"];
            expired_at?: components["schemas"]["EntityVerificationSessionExpiredAt"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * @description One attempt to verify an entity's phone number or identity. `method` and `type` together say which kind it is. A
         *     session runs out 10 minutes after it was created. Sessions of the method `opal`, which came in 2025, exist too; the
         *     reference does not show them.
         */
        EntityVerificationSession: components["schemas"]["EntityVerificationSessionSms"] | components["schemas"]["EntityVerificationSessionSna"] | components["schemas"]["EntityVerificationSessionByoSms"] | components["schemas"]["EntityVerificationSessionByoKyc"] | components["schemas"]["EntityVerificationSessionKba"] | components["schemas"]["EntityVerificationSessionElementPhone"] | components["schemas"]["EntityVerificationSessionElementIdentity"] | components["schemas"]["EntityVerificationSessionMethodVerifiedPhone"] | components["schemas"]["EntityVerificationSessionMethodVerifiedIdentity"];
        /** @description The id of the latest session for the identity, or the session itself when it is expanded. Null while there is none. */
        EntityIdentitySessionExpandable: components["schemas"]["EntityVerificationSessionId"] | components["schemas"]["EntityVerificationSession"] | null;
        /**
         * @description A way to verify an identity: `kba` by questions that only the person can answer, `byo_kyc` by your own check, `element`
         *     and `opal` in Method's embeddable interfaces. `opal` came in 2025.
         */
        EntityIdentityMethod: ("kba" | "byo_kyc" | "element" | "opal") | (string & {});
        /** @description Whether the person is who they claim to be. */
        EntityVerificationIdentity: {
            /** @description True once the person has proven their identity. */
            verified: boolean;
            /** @description True once the details given belong to a person known to Method's sources. Comes before `verified`. */
            matched: boolean;
            latest_verification_session: components["schemas"]["EntityIdentitySessionExpandable"];
            /** @description The methods that the person can verify with now; empty when none is left to do. */
            methods: components["schemas"]["EntityIdentityMethod"][];
        };
        /**
         * @description The id of the latest session for the phone number, or the session itself when it is expanded. Null while there is
         *     none.
         */
        EntityPhoneSessionExpandable: components["schemas"]["EntityVerificationSessionId"] | components["schemas"]["EntityVerificationSession"] | null;
        /**
         * @description A way to verify a phone number: `sms` by a code, `sna` silently through the mobile network, `byo_sms` by your own
         *     check, `element` and `opal` in Method's embeddable interfaces. `opal` came in 2025.
         */
        EntityPhoneMethod: ("sms" | "sna" | "byo_sms" | "element" | "opal") | (string & {});
        /** @description Whether the phone number belongs to the person. */
        EntityVerificationPhone: {
            /** @description True once the phone number is verified. */
            verified: boolean;
            latest_verification_session: components["schemas"]["EntityPhoneSessionExpandable"];
            /** @description The methods that the phone number can be verified with now; empty when none is left to do. */
            methods: components["schemas"]["EntityPhoneMethod"][];
        };
        /** @description How far the person is verified. What is required differs from team to team. */
        EntityVerification: {
            identity: components["schemas"]["EntityVerificationIdentity"];
            phone: components["schemas"]["EntityVerificationPhone"];
        };
        /** @description Id of a connect. */
        ConnectId: string;
        /** @description STUB, replaced by its owner. */
        Connect: {
            /** @description STUB. */
            id: string;
        };
        /** @description The id of the latest connect, or the connect itself when it is expanded. Null while there is none. */
        EntityConnectExpandable: components["schemas"]["ConnectId"] | components["schemas"]["Connect"] | null;
        /** @description Id of a credit score. */
        CreditScoreId: string;
        /** @description STUB, replaced by its owner. */
        CreditScore: {
            /** @description STUB. */
            id: string;
        };
        /** @description The id of the latest credit score, or the score itself when it is expanded. Null while there is none. */
        EntityCreditScoreExpandable: components["schemas"]["CreditScoreId"] | components["schemas"]["CreditScore"] | null;
        /** @description Id of an entity's attributes. */
        EntityAttributesId: string;
        /** @description STUB, replaced by its owner. */
        EntityAttributes: {
            /** @description STUB. */
            id: string;
        };
        /**
         * @description The id of the latest attributes, or the attributes themselves when they are expanded. Null while there are none.
         *     Since October 2024.
         */
        EntityAttributeExpandable: components["schemas"]["EntityAttributesId"] | components["schemas"]["EntityAttributes"] | null;
        /** @description Id of a vehicle request. */
        VehicleId: string;
        /** @description STUB, replaced by its owner. */
        Vehicle: {
            /** @description STUB. */
            id: string;
        };
        /**
         * @description The id of the latest vehicles request, or the request itself when it is expanded. Null while there is none. Since
         *     January 2025.
         */
        EntityVehicleExpandable: components["schemas"]["VehicleId"] | components["schemas"]["Vehicle"] | null;
        /** @description Id of an identity request. */
        IdentityId: string;
        /** @description STUB, replaced by its owner. */
        EntityProductName: string;
        /** @description STUB, replaced by its owner. */
        EntitySubscriptionName: string;
        /** @description Your own data, any JSON object under 1 KB once serialised, or null when none was given. */
        Metadata: {
            [key: string]: unknown;
        } | null;
        /**
         * Individual
         * @description A person. Keep one entity per person for as long as you know them.
         */
        EntityIndividual: {
            id: components["schemas"]["EntityId"];
            /**
             * @description Marks a person.
             * @constant
             */
            type: "individual";
            individual: components["schemas"]["EntityIndividualDetails"];
            error: components["schemas"]["EntityError"];
            /** @description Where the person lives, or null. */
            address: components["schemas"]["EntityAddress"] | null;
            status: components["schemas"]["EntityStatus"];
            verification: components["schemas"]["EntityVerification"];
            connect: components["schemas"]["EntityConnectExpandable"];
            credit_score: components["schemas"]["EntityCreditScoreExpandable"];
            attribute?: components["schemas"]["EntityAttributeExpandable"];
            vehicle?: components["schemas"]["EntityVehicleExpandable"];
            /** @description Id of the latest identities request. The reference shows it once, as null, on an expanded entity. */
            identity?: components["schemas"]["IdentityId"] | null;
            /** @description The products that can be used now. */
            products: components["schemas"]["EntityProductName"][];
            /** @description The products that could be used if a requirement, such as verification, were met. */
            restricted_products: components["schemas"]["EntityProductName"][];
            /** @description The subscriptions that are active. */
            subscriptions: components["schemas"]["EntitySubscriptionName"][];
            /** @description The subscriptions that can be enrolled in now. */
            available_subscriptions: components["schemas"]["EntitySubscriptionName"][];
            /** @description The subscriptions that could be enrolled in if a requirement, such as verification, were met. */
            restricted_subscriptions: components["schemas"]["EntitySubscriptionName"][];
            metadata: components["schemas"]["Metadata"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description A person who owns a part of a company. */
        EntityCorporationOwner: {
            /** @description First name, or null. */
            first_name: string | null;
            /** @description Last name, or null. */
            last_name: string | null;
            /** @description Phone number in E.164 form, or null. */
            phone: components["schemas"]["EntityPhoneNumber"] | null;
            /**
             * Format: email
             * @description Email address, or null.
             */
            email: string | null;
            /**
             * Format: date
             * @description Date of birth (`YYYY-MM-DD`), or null.
             */
            dob: string | null;
            /** @description Where the owner lives. */
            address: components["schemas"]["EntityAddress"];
        };
        /** @description The company's details. Each is null until it is set. */
        EntityCorporationDetails: {
            /** @description Legal name, or null. */
            name: string | null;
            /** @description Name that the company does business as, or null. */
            dba: string | null;
            /** @description Employer identification number, digits only, or null. */
            ein: string | null;
            /** @description The people who own the company, or null. */
            owners: components["schemas"]["EntityCorporationOwner"][] | null;
        };
        /**
         * Corporation
         * @description A company. The reference shows it without verification, products and subscriptions.
         */
        EntityCorporation: {
            id: components["schemas"]["EntityId"];
            /**
             * @description Marks a company.
             * @constant
             */
            type: "corporation";
            corporation: components["schemas"]["EntityCorporationDetails"];
            error: components["schemas"]["EntityError"];
            /** @description Where the company is seated, or null. */
            address: components["schemas"]["EntityAddress"] | null;
            status: components["schemas"]["EntityStatus"];
            metadata: components["schemas"]["Metadata"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Consent withdrawn
         * @description An entity that has withdrawn its consent. It stays readable, disabled and without its details.
         */
        EntityWithdrawn: {
            id: components["schemas"]["EntityId"];
            /** @description Always null, whatever the entity was. */
            type: null;
            /** @description Always null; the personal details are gone. */
            individual: null;
            /** @description Always null; the company's details are gone. */
            corporation: null;
            /** @description Always null; the details of a kind of entity that the reference does not describe. */
            receive_only: null;
            /** @description Always null; the verification ended with the consent. */
            verification: null;
            error: components["schemas"]["EntityError"];
            /** @description An empty object; the address is gone. */
            address: components["schemas"]["EntityAddress"];
            /**
             * @description Always `disabled`.
             * @constant
             */
            status: "disabled";
            metadata: components["schemas"]["Metadata"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * @description A person or a company whose accounts are linked. While consent lasts, `type` says which; once it is withdrawn, `type`
         *     is null and the details are gone. Companies from before version 2024-04-04 may still carry one of the older types
         *     `c_corporation`, `s_corporation`, `llc`, `partnership` and `sole_proprietorship`.
         */
        Entity: components["schemas"]["EntityIndividual"] | components["schemas"]["EntityCorporation"] | components["schemas"]["EntityWithdrawn"];
        /** @description A remark for people, or null. Do not program against its wording. */
        Message: string | null;
        /** @description The envelope of a page of entities, newest first. */
        EntityListResponse: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Entity"][];
            message: components["schemas"]["Message"];
        };
        /** @description Personal details. Each can be set once, now or in a later update. */
        EntityIndividualRequest: {
            /** @description First name. Together with a phone number it is the least that most products need. */
            first_name?: (string | null) | undefined;
            /** @description Last name. Together with a phone number it is the least that most products need. */
            last_name?: (string | null) | undefined;
            /** @description US mobile phone number in E.164 form, used for KYC and AML checks only. It is verified in a session. */
            phone?: (components["schemas"]["EntityPhoneNumber"] | null) | undefined;
            /**
             * Format: email
             * @description Email address, used for KYC and AML checks only.
             */
            email?: (string | null) | undefined;
            /**
             * Format: date
             * @description Date of birth (`YYYY-MM-DD`). It helps to find the person's identity.
             */
            dob?: (string | null) | undefined;
            /** @description The nine digits of the social security number. Give either this or `ssn_4`. Never answered in clear. */
            ssn?: (string | null) | undefined;
            /** @description The last four digits of the social security number. Give either this or `ssn`. Never answered in clear. */
            ssn_4?: (string | null) | undefined;
        };
        /** @description A US address. Each part can be set once, now or in a later update. */
        EntityAddressRequest: {
            /** @description Street and number. */
            line1?: (string | null) | undefined;
            /** @description Apartment, suite or the like. */
            line2?: (string | null) | undefined;
            /** @description City. */
            city?: (string | null) | undefined;
            /** @description Two-letter abbreviation of the state. */
            state?: (string | null) | undefined;
            /** @description ZIP code. */
            zip?: (string | null) | undefined;
        };
        /**
         * Individual
         * @description A new entity that is a person.
         */
        EntityIndividualCreateRequest: {
            /**
             * @description Marks a person. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "individual";
            /** @description Personal details. May be empty; what is missing can be set by an update. */
            individual: components["schemas"]["EntityIndividualRequest"];
            /** @description Where the person lives. */
            address?: (components["schemas"]["EntityAddressRequest"] | null) | undefined;
            metadata?: components["schemas"]["Metadata"] | undefined;
        };
        /** @description A person who owns a part of a company. */
        EntityCorporationOwnerRequest: {
            /** @description First name. */
            first_name?: (string | null) | undefined;
            /** @description Last name. */
            last_name?: (string | null) | undefined;
            /** @description Phone number in E.164 form. */
            phone?: (components["schemas"]["EntityPhoneNumber"] | null) | undefined;
            /**
             * Format: email
             * @description Email address.
             */
            email?: (string | null) | undefined;
            /**
             * Format: date
             * @description Date of birth (`YYYY-MM-DD`).
             */
            dob?: (string | null) | undefined;
            /** @description Where the owner lives. */
            address?: components["schemas"]["EntityAddressRequest"] | undefined;
        };
        /** @description The company's details. Each can be set once, now or in a later update. */
        EntityCorporationRequest: {
            /** @description Legal name. */
            name?: (string | null) | undefined;
            /** @description Name that the company does business as. */
            dba?: (string | null) | undefined;
            /** @description Employer identification number, digits only. */
            ein?: (string | null) | undefined;
            /** @description The people who own the company. */
            owners?: readonly components["schemas"]["EntityCorporationOwnerRequest"][] | undefined;
        };
        /**
         * Corporation
         * @description A new entity that is a company.
         */
        EntityCorporationCreateRequest: {
            /**
             * @description Marks a company. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "corporation";
            /** @description The company's details. May be empty; what is missing can be set by an update. */
            corporation: components["schemas"]["EntityCorporationRequest"];
            /** @description Where the company is seated. */
            address?: (components["schemas"]["EntityAddressRequest"] | null) | undefined;
            metadata?: components["schemas"]["Metadata"] | undefined;
        };
        /** @description A person or a company; `type` says which. */
        EntityCreateRequest: components["schemas"]["EntityIndividualCreateRequest"] | components["schemas"]["EntityCorporationCreateRequest"];
        /** @description The envelope of one entity. */
        EntityResponse: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Entity"];
            message: components["schemas"]["Message"];
        };
        /** @description What to add to an entity. A field that already has a value cannot change. */
        EntityUpdateRequest: {
            /** @description Personal details to add, when the entity is a person. */
            individual?: components["schemas"]["EntityIndividualRequest"] | undefined;
            /** @description Details to add, when the entity is a company. */
            corporation?: components["schemas"]["EntityCorporationRequest"] | undefined;
            /** @description Parts of the address to add. */
            address?: components["schemas"]["EntityAddressRequest"] | undefined;
            metadata?: components["schemas"]["Metadata"] | undefined;
        };
        /** @description Ends an entity's consent. */
        EntityConsentWithdrawRequest: {
            /**
             * @description What happens to the consent.
             * @constant
             */
            type: "withdraw";
            /**
             * @description Why it happens.
             * @constant
             */
            reason: "entity_withdrew_consent";
        };
        /** @description The envelope of an entity that has withdrawn its consent. */
        EntityWithdrawnResponse: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["EntityWithdrawn"];
            message: components["schemas"]["Message"];
        };
        /** @description The envelope of a page of entity verification sessions, newest first. */
        EntityVerificationSessionListResponse: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["EntityVerificationSession"][];
            message: components["schemas"]["Message"];
        };
        /** @description An object without members. The operation takes no input; the body may be left out. */
        EmptyObject: Record<string, never>;
        /**
         * SMS
         * @description Sends a code to the entity's phone number.
         */
        EntityVerificationSessionSmsCreateRequest: {
            /**
             * @description Marks the verification of a phone number.
             * @constant
             */
            type: "phone";
            /**
             * @description Marks verification by a code in a text message. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            method: "sms";
            /** @description An empty object; the phone number is that of the entity. */
            sms: components["schemas"]["EmptyObject"];
        };
        /**
         * SNA
         * @description Asks for URLs that the device of the entity opens.
         */
        EntityVerificationSessionSnaCreateRequest: {
            /**
             * @description Marks the verification of a phone number.
             * @constant
             */
            type: "phone";
            /**
             * @description Marks verification through the mobile network. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            method: "sna";
            /** @description An empty object; the phone number is that of the entity. */
            sna: components["schemas"]["EmptyObject"];
        };
        /**
         * BYO SMS
         * @description Reports a phone number that you verified yourself. Method must have approved the team for it.
         */
        EntityVerificationSessionByoSmsCreateRequest: {
            /**
             * @description Marks the verification of a phone number.
             * @constant
             */
            type: "phone";
            /**
             * @description Marks a phone number verified outside Method. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            method: "byo_sms";
            /** @description Your own verification. */
            byo_sms: {
                /** @description When you verified the phone number. */
                timestamp: components["schemas"]["DateTime"];
            };
        };
        /**
         * BYO KYC
         * @description Reports an identity that you verified yourself. Method must have approved the team for it.
         */
        EntityVerificationSessionByoKycCreateRequest: {
            /**
             * @description Marks the verification of an identity.
             * @constant
             */
            type: "identity";
            /**
             * @description Marks an identity verified outside Method. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            method: "byo_kyc";
            /** @description An empty object; nothing else is reported. */
            byo_kyc: components["schemas"]["EmptyObject"];
        };
        /**
         * KBA
         * @description Asks for questions that only the person can answer.
         */
        EntityVerificationSessionKbaCreateRequest: {
            /**
             * @description Marks the verification of an identity.
             * @constant
             */
            type: "identity";
            /**
             * @description Marks verification by questions. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            method: "kba";
            /** @description An empty object; the questions follow from the details of the entity. */
            kba: components["schemas"]["EmptyObject"];
        };
        /** @description A session to start; `method` says how the entity is verified. */
        EntityVerificationSessionCreateRequest: components["schemas"]["EntityVerificationSessionSmsCreateRequest"] | components["schemas"]["EntityVerificationSessionSnaCreateRequest"] | components["schemas"]["EntityVerificationSessionByoSmsCreateRequest"] | components["schemas"]["EntityVerificationSessionByoKycCreateRequest"] | components["schemas"]["EntityVerificationSessionKbaCreateRequest"];
        /** @description The envelope of one entity verification session. */
        EntityVerificationSessionResponse: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["EntityVerificationSession"];
            message: components["schemas"]["Message"];
        };
        /**
         * SMS
         * @description Confirms the code that the entity was sent.
         */
        EntityVerificationSessionSmsUpdateRequest: {
            /**
             * @description Marks the verification of a phone number.
             * @constant
             */
            type: "phone";
            /**
             * @description Marks verification by a code in a text message. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            method: "sms";
            /** @description What the person entered. */
            sms: {
                /** @description The code from the text message, six characters. */
                sms_code: string;
            };
        };
        /**
         * SNA
         * @description Asks Method to check that the device has opened one of the URLs.
         */
        EntityVerificationSessionSnaUpdateRequest: {
            /**
             * @description Marks the verification of a phone number.
             * @constant
             */
            type: "phone";
            /**
             * @description Marks verification through the mobile network. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            method: "sna";
            /** @description An empty object; Method knows which URLs were opened. */
            sna: components["schemas"]["EmptyObject"];
        };
        /** @description The answer chosen for one question. */
        EntityVerificationAnswerRequest: {
            question_id: components["schemas"]["KbaQuestionId"];
            answer_id: components["schemas"]["KbaAnswerId"];
        };
        /**
         * KBA
         * @description Answers the questions.
         */
        EntityVerificationSessionKbaUpdateRequest: {
            /**
             * @description Marks the verification of an identity.
             * @constant
             */
            type: "identity";
            /**
             * @description Marks verification by questions. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            method: "kba";
            /** @description What the person chose. */
            kba: {
                /** @description One answer for each question of the session; a missing one counts as wrong. */
                answers: readonly components["schemas"]["EntityVerificationAnswerRequest"][];
            };
        };
        /** @description What completes a session; `method` is that of the session. */
        EntityVerificationSessionUpdateRequest: components["schemas"]["EntityVerificationSessionSmsUpdateRequest"] | components["schemas"]["EntityVerificationSessionSnaUpdateRequest"] | components["schemas"]["EntityVerificationSessionKbaUpdateRequest"];
        /** @description Whether the holder lets the team use the account. Not on the pages of 2024-04-04, and absent from their examples. */
        AccountConsentStatus: ("pending" | "approved" | "withdrawn") | (string & {});
        /** @description Id of a merchant. */
        MerchantId: string;
        /**
         * @description What kind of debt a liability account is. The pages name eleven kinds; the clients add `bnpl` (buy now, pay later) and
         *     `fintech` to them since 2025, and both `student_loans` and `student_loan` occur.
         */
        LiabilityType: ("auto_loan" | "bnpl" | "collection" | "credit_builder" | "credit_card" | "fintech" | "insurance" | "loan" | "medical" | "mortgage" | "personal_loan" | "student_loan" | "student_loans" | "utility") | (string & {});
        /**
         * @description What part the holder has in the account: its main holder (`primary`), permitted to use it by the main holder
         *     (`authorized`), one of several holders (`joint`), or not determined (`unknown`).
         */
        AccountOwnership: ("primary" | "authorized" | "joint" | "unknown") | (string & {});
        /**
         * @description A property of an account that is answered as an object when named. `attribute`, `payment_instrument` and `transaction`
         *     exist since 2025.
         * @enum {string}
         */
        AccountExpandableField: "sensitive" | "balance" | "card_brand" | "payoff" | "transaction" | "update" | "attribute" | "payment_instrument" | "latest_verification_session";
        /** @description Id of an account. */
        AccountId: string;
        /**
         * @description Whether the account can be used: `active`; `disabled`, with the reason in `error`; or `closed`, when it is paid off or
         *     no longer exists at its institution. Later answers can also say `processing` while the account is set up and
         *     `pending_exchange`.
         */
        AccountStatus: ("active" | "disabled" | "closed" | "processing" | "pending_exchange") | (string & {});
        /**
         * @description Tells apart, among others, secured from unsecured personal loans, leases from auto loans, private from federal student
         *     loans, and lines of credit on a home (`heloc`) from loans.
         */
        AccountLiabilitySubType: ("business" | "charge" | "federal" | "flexible_spending" | "heloc" | "lease" | "loan" | "note" | "private" | "purchase" | "rent" | "secured" | "unsecured") | (string & {});
        /** @description What the debt is and with whom. */
        AccountLiabilityDetails: {
            /** @description Id of the merchant, the institution that the debt is owed to. */
            mch_id: components["schemas"]["MerchantId"];
            /** @description The last four digits of the account number, or null when they are not known. */
            mask: string | null;
            /** @description What part the holder has in the account. */
            ownership: components["schemas"]["AccountOwnership"] | null;
            /**
             * @description Hash of the account number in hexadecimal, or null. The reference calls it SHA-512, its examples have 40 digits:
             *     compare it, do not compute it.
             */
            fingerprint: string | null;
            type: components["schemas"]["LiabilityType"];
            /** @description A finer kind within `type`, or null. Since October 2025. */
            sub_type?: components["schemas"]["AccountLiabilitySubType"] | null;
            /** @description A name for the debt to show to people, or null. */
            name: string | null;
        };
        /** @description Id of an account verification session. */
        AccountVerificationSessionId: string;
        /**
         * @description How far the session has come: `pending` until details are sent, then `verified`, or `failed` with an error. Only micro
         *     deposits have a state between: `pending` until both deposits are sent, `in_progress` until their amounts are
         *     confirmed.
         */
        AccountVerificationSessionStatus: ("pending" | "in_progress" | "verified" | "failed") | (string & {});
        /** @description Why the session failed, or null. */
        AccountVerificationSessionError: {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "ACCOUNT_VERIFICATION_SESSION_FAILED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 16001;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "VERIFICATION_TYPE_NOT_SUPPORTED";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "ACCOUNT_VERIFICATION_SESSION_FAILED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 16002;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "INVALID_DETAILS";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "ACCOUNT_VERIFICATION_SESSION_FAILED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 16003;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "MICRO_DEPOSITS_FAILED";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "ACCOUNT_VERIFICATION_SESSION_FAILED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 16004;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "VERIFICATION_SESSION_ATTEMPT_LIMIT_REACHED";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | null;
        /**
         * Micro deposits
         * @description Proves a bank account by two small deposits. They arrive within one to three business days; the holder reads their
         *     amounts off the bank statement.
         */
        AccountVerificationSessionMicroDeposits: {
            id: components["schemas"]["AccountVerificationSessionId"];
            account_id: components["schemas"]["AccountId"];
            status: components["schemas"]["AccountVerificationSessionStatus"];
            /**
             * @description Two small deposits. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "micro_deposits";
            /** @description What the holder has read off the bank statement. */
            micro_deposits: {
                /** @description The amounts sent last, in whole US cents; empty before the first attempt. */
                amounts: number[];
            };
            error: components["schemas"]["AccountVerificationSessionError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * @description The account's balances as Plaid gives them, in Plaid's own units. The reference calls them a list and shows an object:
         *     both are accepted.
         */
        AccountVerificationSessionPlaidBalances: {
            [key: string]: unknown;
        } | {
            [key: string]: unknown;
        }[];
        /**
         * Plaid
         * @description Proves a bank account by its data from Plaid.
         */
        AccountVerificationSessionPlaid: {
            id: components["schemas"]["AccountVerificationSessionId"];
            account_id: components["schemas"]["AccountId"];
            status: components["schemas"]["AccountVerificationSessionStatus"];
            /**
             * @description Data from Plaid. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "plaid";
            /** @description What was sent of Plaid's data about the account; empty before that. */
            plaid: {
                balances: components["schemas"]["AccountVerificationSessionPlaidBalances"];
                /** @description The account's transactions as Plaid gives them. */
                transactions: {
                    [key: string]: unknown;
                }[];
            };
            error: components["schemas"]["AccountVerificationSessionError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * MX
         * @description Proves a bank account by its data from MX.
         */
        AccountVerificationSessionMx: {
            id: components["schemas"]["AccountVerificationSessionId"];
            account_id: components["schemas"]["AccountId"];
            status: components["schemas"]["AccountVerificationSessionStatus"];
            /**
             * @description Data from MX. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "mx";
            /** @description What was sent of MX's data about the account; empty before that. */
            mx: {
                /** @description The account as MX gives it, in MX's own units. */
                account: {
                    [key: string]: unknown;
                };
                /** @description The account's transactions as MX gives them. */
                transactions: {
                    [key: string]: unknown;
                }[];
            };
            error: components["schemas"]["AccountVerificationSessionError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Teller
         * @description Proves a bank account by its data from Teller.
         */
        AccountVerificationSessionTeller: {
            id: components["schemas"]["AccountVerificationSessionId"];
            account_id: components["schemas"]["AccountId"];
            status: components["schemas"]["AccountVerificationSessionStatus"];
            /**
             * @description Data from Teller. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "teller";
            /** @description What was sent of Teller's data about the account; empty before that. */
            teller: {
                /** @description The account's balances as Teller gives them, in Teller's own units. */
                balances: {
                    [key: string]: unknown;
                };
                /** @description The account's transactions as Teller gives them. */
                transactions: {
                    [key: string]: unknown;
                }[];
            };
            error: components["schemas"]["AccountVerificationSessionError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Standard
         * @description Proves a liability account by its full number, which the issuer confirms at once.
         */
        AccountVerificationSessionStandard: {
            id: components["schemas"]["AccountVerificationSessionId"];
            account_id: components["schemas"]["AccountId"];
            status: components["schemas"]["AccountVerificationSessionStatus"];
            /**
             * @description The full account or card number. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "standard";
            /** @description What is known of the number. */
            standard: {
                /** @description The account or card number, masked; null when it still has to be sent. */
                number: string | null;
            };
            error: components["schemas"]["AccountVerificationSessionError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * @description What came of a check: it passed, it failed, or the card networks do not offer it (`unavailable`); null before the
         *     first attempt.
         */
        AccountVerificationSessionCheck: ("pass" | "fail" | "unavailable") | (string & {}) | null;
        /**
         * Instant
         * @description Proves a credit card by its number and expiry date. Gone from the pages of 2026-03-30, and on those before only in the
         *     examples.
         */
        AccountVerificationSessionInstant: {
            id: components["schemas"]["AccountVerificationSessionId"];
            account_id: components["schemas"]["AccountId"];
            status: components["schemas"]["AccountVerificationSessionStatus"];
            /**
             * @description Card number and expiry date. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "instant";
            /**
             * @description What is known of the card, and how its checks went. Send what is null here, and again what belongs to a check that
             *     failed.
             */
            instant: {
                /** @description The card number, masked; null when it still has to be sent. */
                number: string | null;
                /** @description The month in which the card expires, masked; null when it still has to be sent. */
                exp_month: string | null;
                /** @description The year in which the card expires, masked; null when it still has to be sent. */
                exp_year: string | null;
                /** @description Whether month and year are right; null before the first attempt. */
                exp_check: components["schemas"]["AccountVerificationSessionCheck"];
            };
            error: components["schemas"]["AccountVerificationSessionError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Pre-auth
         * @description Proves a credit card by its number, expiry date and verification value, which issuer and card network confirm at once
         *     with a pre-authorisation.
         */
        AccountVerificationSessionPreAuth: {
            id: components["schemas"]["AccountVerificationSessionId"];
            account_id: components["schemas"]["AccountId"];
            status: components["schemas"]["AccountVerificationSessionStatus"];
            /**
             * @description Card details, by a pre-authorisation. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "pre_auth";
            /**
             * @description What is known of the card, and how its checks went. Send what is null here, and again what belongs to a check that
             *     failed.
             */
            pre_auth: {
                /** @description The card number, masked; null when it still has to be sent. */
                number: string | null;
                /** @description The month in which the card expires, masked; null when it still has to be sent. */
                exp_month: string | null;
                /** @description The year in which the card expires, masked; null when it still has to be sent. */
                exp_year: string | null;
                /** @description Whether month and year are right; null before the first attempt. */
                exp_check: components["schemas"]["AccountVerificationSessionCheck"];
                /** @description The card's verification value, masked; null when it still has to be sent. */
                cvv: string | null;
                /** @description Whether the verification value is right; null before the first attempt. */
                cvv_check: components["schemas"]["AccountVerificationSessionCheck"];
                /** @description The ZIP code of the billing address, masked; null when it is not known. */
                billing_zip_code: string | null;
                /** @description Whether the ZIP code is right; null before the first attempt. */
                billing_zip_code_check: components["schemas"]["AccountVerificationSessionCheck"];
                /** @description Whether the pre-authorisation was granted; null before the first attempt. */
                pre_auth_check: components["schemas"]["AccountVerificationSessionCheck"];
            };
            error: components["schemas"]["AccountVerificationSessionError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Network
         * @description Proves a credit card by its number, expiry date and verification value, which issuer and card network confirm at once.
         *     Since 2025.
         */
        AccountVerificationSessionNetwork: {
            id: components["schemas"]["AccountVerificationSessionId"];
            account_id: components["schemas"]["AccountId"];
            status: components["schemas"]["AccountVerificationSessionStatus"];
            /**
             * @description Card details, by the card network. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "network";
            /**
             * @description What is known of the card, and how its checks went. Send what is null here, and again what belongs to a check that
             *     failed.
             */
            network: {
                /** @description The card number, masked; null when it still has to be sent. */
                number: string | null;
                /** @description The month in which the card expires, masked; null when it still has to be sent. */
                exp_month: string | null;
                /** @description The year in which the card expires, masked; null when it still has to be sent. */
                exp_year: string | null;
                /** @description Whether month and year are right; null before the first attempt. */
                exp_check: components["schemas"]["AccountVerificationSessionCheck"];
                /** @description The card's verification value, masked; null when it still has to be sent. */
                cvv: string | null;
                /** @description Whether the verification value is right; null before the first attempt. */
                cvv_check: components["schemas"]["AccountVerificationSessionCheck"];
                /** @description The ZIP code of the billing address, masked; null when it is not known. */
                billing_zip_code: string | null;
                /** @description Whether the ZIP code is right; null before the first attempt. */
                billing_zip_code_check: components["schemas"]["AccountVerificationSessionCheck"];
                /** @description Whether the card network confirms the card; null before the first attempt. */
                network_check: components["schemas"]["AccountVerificationSessionCheck"];
            };
            error: components["schemas"]["AccountVerificationSessionError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Trusted provisioner
         * @description Proves a bank account by its routing number, which is on the team's list of trusted ones. Method creates such a
         *     session itself.
         */
        AccountVerificationSessionTrustedProvisioner: {
            id: components["schemas"]["AccountVerificationSessionId"];
            account_id: components["schemas"]["AccountId"];
            status: components["schemas"]["AccountVerificationSessionStatus"];
            /**
             * @description A trusted routing number. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "trusted_provisioner";
            /** @description Always empty; nothing has to be sent. */
            trusted_provisioner: {
                [key: string]: unknown;
            };
            error: components["schemas"]["AccountVerificationSessionError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Automatic
         * @description Proves a bank account without any evidence, for teams that are set up so. Method creates such a session itself, with
         *     the account.
         */
        AccountVerificationSessionAutoVerify: {
            id: components["schemas"]["AccountVerificationSessionId"];
            account_id: components["schemas"]["AccountId"];
            status: components["schemas"]["AccountVerificationSessionStatus"];
            /**
             * @description The team's configuration. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "auto_verify";
            /** @description Always empty; nothing has to be sent. */
            auto_verify: {
                [key: string]: unknown;
            };
            error: components["schemas"]["AccountVerificationSessionError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * @description One attempt to prove that an account exists and belongs to its holder. `type` tells how it is proved, and the property
         *     named after it holds what the proof consists of.
         */
        AccountVerificationSession: components["schemas"]["AccountVerificationSessionMicroDeposits"] | components["schemas"]["AccountVerificationSessionPlaid"] | components["schemas"]["AccountVerificationSessionMx"] | components["schemas"]["AccountVerificationSessionTeller"] | components["schemas"]["AccountVerificationSessionStandard"] | components["schemas"]["AccountVerificationSessionInstant"] | components["schemas"]["AccountVerificationSessionPreAuth"] | components["schemas"]["AccountVerificationSessionNetwork"] | components["schemas"]["AccountVerificationSessionTrustedProvisioner"] | components["schemas"]["AccountVerificationSessionAutoVerify"];
        /** @description The account verification session created last, or null when there is none. An id unless expanded. */
        AccountLatestVerificationSessionExpandable: components["schemas"]["AccountVerificationSessionId"] | components["schemas"]["AccountVerificationSession"] | null;
        /** @description Id of an update. */
        UpdateId: string;
        /**
         * @description How far the request has come: `pending` and `in_progress` while the institution is asked, then `completed` with
         *     figures or `failed` with an error.
         */
        UpdateStatus: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description Where the figures come from, the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
        UpdateSource: ("direct" | "snapshot") | (string & {});
        /** @description Who says what the rate is, the institution, public data or Method; null when not reported. */
        UpdateInterestRateSource: ("financial_institution" | "public_data" | "method") | (string & {}) | null;
        /** @description Whether the rate stays the same; null when not reported. */
        UpdateInterestRateType: ("fixed" | "variable") | (string & {}) | null;
        /** @description Kind of credit card; null when not reported. */
        UpdateCreditCardSubType: ("flexible_spending" | "charge" | "secured" | "unsecured" | "purchase" | "business") | (string & {}) | null;
        /**
         * @description How the card is used: a `transactor` pays in full, a `revolver` carries a balance, a `dormant` card is hardly used;
         *     null when not reported.
         */
        UpdateUsagePattern: ("transactor" | "revolver" | "dormant" | "unknown") | (string & {}) | null;
        /** @description How many days the account is behind with payments; null when it is not. */
        UpdateDelinquentPeriod: ("less_than_30" | "30" | "60" | "90" | "120" | "over_120") | (string & {}) | null;
        /** @description What was done about the missed payments; null when nothing was. */
        UpdateDelinquentAction: ("charge_off" | "foreclosure" | "repossession" | "chapter_7" | "chapter_13" | "wage_garnishment" | "payment_agreement" | "bankruptcy") | (string & {}) | null;
        /** @description A time during which payments were missed. */
        UpdateDelinquencyEpisode: {
            /**
             * Format: date
             * @description First day of the episode; null when not reported.
             */
            start_date: string | null;
            /**
             * Format: date
             * @description Last day of the episode; null while it lasts or when not reported.
             */
            end_date: string | null;
            /** @description How serious the arrears were; the reference lists no values. Null when not reported. */
            status: string | null;
            period: components["schemas"]["UpdateDelinquentPeriod"];
            action: components["schemas"]["UpdateDelinquentAction"];
        };
        /** @description The terms and figures of a credit card. */
        UpdateCreditCardData: {
            /** @description What can still be drawn, in whole US cents; null when not reported. */
            available_credit: number | null;
            /** @description What is owed, in whole US cents; null when not reported. */
            balance: number | null;
            /**
             * Format: date
             * @description Day on which the account was closed; null while it is open or when not reported.
             */
            closed_at: string | null;
            /** @description The most that may be owed, in whole US cents; null when not reported. */
            credit_limit: number | null;
            /** @description The interest rate of a fixed-rate debt, in percent; null or absent when not reported. */
            interest_rate_percentage?: number | null;
            /** @description The highest interest rate of a variable-rate debt, in percent; null when not reported. */
            interest_rate_percentage_max: number | null;
            /** @description The lowest interest rate of a variable-rate debt, in percent; null when not reported. */
            interest_rate_percentage_min: number | null;
            interest_rate_source?: components["schemas"]["UpdateInterestRateSource"];
            interest_rate_type: components["schemas"]["UpdateInterestRateType"];
            /** @description The last payment, in whole US cents; null when not reported. */
            last_payment_amount: number | null;
            /**
             * Format: date
             * @description Day of the last payment; null when not reported.
             */
            last_payment_date: string | null;
            /**
             * Format: date
             * @description Day on which the next payment is due; null when not reported.
             */
            next_payment_due_date: string | null;
            /** @description The least to pay by then, in whole US cents; null when not reported. */
            next_payment_minimum_amount: number | null;
            /**
             * Format: date
             * @description Day on which the account was opened; null when not reported.
             */
            opened_at: string | null;
            sub_type: components["schemas"]["UpdateCreditCardSubType"];
            usage_pattern: components["schemas"]["UpdateUsagePattern"];
            /** @description How serious the arrears are, or null; the reference lists no values. Only in snapshots, since May 2026. */
            delinquent_status?: string | null;
            /** @description How many days the account is behind with payments; null when it is not. Only in snapshots, since May 2026. */
            delinquent_period?: components["schemas"]["UpdateDelinquentPeriod"];
            /**
             * Format: date
             * @description Since which day payments are missed; null when none are. Only in snapshots, since May 2026.
             */
            delinquent_start_date?: string | null;
            /** @description What was done about the missed payments; null when nothing was. Only in snapshots, since May 2026. */
            delinquent_action?: components["schemas"]["UpdateDelinquentAction"];
            /** @description What is overdue, in whole US cents; null when nothing is. Only in snapshots, since May 2026. */
            delinquent_amount?: number | null;
            /** @description The times during which payments were missed, or null. Only in snapshots, since May 2026. */
            delinquent_history?: components["schemas"]["UpdateDelinquencyEpisode"][] | null;
        };
        /** @description Why the figures could not be read, or null. */
        UpdateError: {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "UPDATE_FAILED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 21001;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "UPDATE_TEMPORARILY_UNAVAILABLE";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | null;
        /**
         * Credit card
         * @description The terms and figures of a credit card.
         */
        UpdateCreditCard: {
            id: components["schemas"]["UpdateId"];
            account_id: components["schemas"]["AccountId"];
            status: components["schemas"]["UpdateStatus"];
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability; names the property that holds the figures. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "credit_card";
            /** @description The terms and figures; null until `status` is `completed`. */
            credit_card: components["schemas"]["UpdateCreditCardData"] | null;
            /** @description The moment that the figures describe, or null when not known. Since March 2025. */
            data_as_of?: components["schemas"]["DateTime"] | null;
            error: components["schemas"]["UpdateError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description Kind of auto loan; null when not reported. */
        UpdateAutoLoanSubType: ("lease" | "loan") | (string & {}) | null;
        /** @description The terms and figures of an auto loan. */
        UpdateAutoLoanData: {
            /** @description What is owed, in whole US cents; null when not reported. */
            balance: number | null;
            /**
             * Format: date
             * @description Day on which the account was closed; null while it is open or when not reported.
             */
            closed_at: string | null;
            /**
             * Format: date
             * @description Day by which the debt is expected to be paid off; null when not reported.
             */
            expected_payoff_date: string | null;
            /** @description The interest rate of a fixed-rate debt, in percent; null when not reported. */
            interest_rate_percentage: number | null;
            /** @description The highest interest rate of a variable-rate debt, in percent; null or absent when not reported. */
            interest_rate_percentage_max?: number | null;
            /** @description The lowest interest rate of a variable-rate debt, in percent; null or absent when not reported. */
            interest_rate_percentage_min?: number | null;
            interest_rate_source: components["schemas"]["UpdateInterestRateSource"];
            interest_rate_type: components["schemas"]["UpdateInterestRateType"];
            /** @description The last payment, in whole US cents; null when not reported. */
            last_payment_amount: number | null;
            /**
             * Format: date
             * @description Day of the last payment; null when not reported.
             */
            last_payment_date: string | null;
            /**
             * Format: date
             * @description Day on which the next payment is due; null when not reported.
             */
            next_payment_due_date: string | null;
            /** @description The least to pay by then, in whole US cents; null when not reported. */
            next_payment_minimum_amount: number | null;
            /**
             * Format: date
             * @description Day on which the account was opened; null when not reported.
             */
            opened_at: string | null;
            /** @description What was borrowed at first, in whole US cents; null when not reported. */
            original_loan_amount: number | null;
            sub_type: components["schemas"]["UpdateAutoLoanSubType"];
            /** @description Length of the loan in months; null when not reported. */
            term_length: number | null;
            /** @description How serious the arrears are, or null; the reference lists no values. Only in snapshots, since May 2026. */
            delinquent_status?: string | null;
            /** @description How many days the account is behind with payments; null when it is not. Only in snapshots, since May 2026. */
            delinquent_period?: components["schemas"]["UpdateDelinquentPeriod"];
            /**
             * Format: date
             * @description Since which day payments are missed; null when none are. Only in snapshots, since May 2026.
             */
            delinquent_start_date?: string | null;
            /** @description What was done about the missed payments; null when nothing was. Only in snapshots, since May 2026. */
            delinquent_action?: components["schemas"]["UpdateDelinquentAction"];
            /** @description What is overdue, in whole US cents; null when nothing is. Only in snapshots, since May 2026. */
            delinquent_amount?: number | null;
            /** @description The times during which payments were missed, or null. Only in snapshots, since May 2026. */
            delinquent_history?: components["schemas"]["UpdateDelinquencyEpisode"][] | null;
        };
        /**
         * Auto loan
         * @description The terms and figures of an auto loan.
         */
        UpdateAutoLoan: {
            id: components["schemas"]["UpdateId"];
            account_id: components["schemas"]["AccountId"];
            status: components["schemas"]["UpdateStatus"];
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability; names the property that holds the figures. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "auto_loan";
            /** @description The terms and figures; null until `status` is `completed`. */
            auto_loan: components["schemas"]["UpdateAutoLoanData"] | null;
            /** @description The moment that the figures describe, or null when not known. Since March 2025. */
            data_as_of?: components["schemas"]["DateTime"] | null;
            error: components["schemas"]["UpdateError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description Kind of mortgage; null when not reported. */
        UpdateMortgageSubType: "loan" | (string & {}) | null;
        /** @description The terms and figures of a mortgage. */
        UpdateMortgageData: {
            /** @description What is owed, in whole US cents; null when not reported. */
            balance: number | null;
            /**
             * Format: date
             * @description Day on which the account was closed; null while it is open or when not reported.
             */
            closed_at: string | null;
            /**
             * Format: date
             * @description Day by which the debt is expected to be paid off; null when not reported.
             */
            expected_payoff_date: string | null;
            /** @description The interest rate of a fixed-rate debt, in percent; null when not reported. */
            interest_rate_percentage: number | null;
            /** @description The highest interest rate of a variable-rate debt, in percent; null or absent when not reported. */
            interest_rate_percentage_max?: number | null;
            /** @description The lowest interest rate of a variable-rate debt, in percent; null or absent when not reported. */
            interest_rate_percentage_min?: number | null;
            interest_rate_source: components["schemas"]["UpdateInterestRateSource"];
            interest_rate_type: components["schemas"]["UpdateInterestRateType"];
            /** @description The last payment, in whole US cents; null when not reported. */
            last_payment_amount: number | null;
            /**
             * Format: date
             * @description Day of the last payment; null when not reported.
             */
            last_payment_date: string | null;
            /**
             * Format: date
             * @description Day on which the next payment is due; null when not reported.
             */
            next_payment_due_date: string | null;
            /** @description The least to pay by then, in whole US cents; null when not reported. */
            next_payment_minimum_amount: number | null;
            /**
             * Format: date
             * @description Day on which the account was opened; null when not reported.
             */
            opened_at: string | null;
            /** @description What was borrowed at first, in whole US cents; null when not reported. */
            original_loan_amount: number | null;
            sub_type: components["schemas"]["UpdateMortgageSubType"];
            /** @description Length of the loan in months; null when not reported. */
            term_length: number | null;
            /** @description How serious the arrears are, or null; the reference lists no values. Only in snapshots, since May 2026. */
            delinquent_status?: string | null;
            /** @description How many days the account is behind with payments; null when it is not. Only in snapshots, since May 2026. */
            delinquent_period?: components["schemas"]["UpdateDelinquentPeriod"];
            /**
             * Format: date
             * @description Since which day payments are missed; null when none are. Only in snapshots, since May 2026.
             */
            delinquent_start_date?: string | null;
            /** @description What was done about the missed payments; null when nothing was. Only in snapshots, since May 2026. */
            delinquent_action?: components["schemas"]["UpdateDelinquentAction"];
            /** @description What is overdue, in whole US cents; null when nothing is. Only in snapshots, since May 2026. */
            delinquent_amount?: number | null;
            /** @description The times during which payments were missed, or null. Only in snapshots, since May 2026. */
            delinquent_history?: components["schemas"]["UpdateDelinquencyEpisode"][] | null;
        };
        /**
         * Mortgage
         * @description The terms and figures of a mortgage.
         */
        UpdateMortgage: {
            id: components["schemas"]["UpdateId"];
            account_id: components["schemas"]["AccountId"];
            status: components["schemas"]["UpdateStatus"];
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability; names the property that holds the figures. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "mortgage";
            /** @description The terms and figures; null until `status` is `completed`. */
            mortgage: components["schemas"]["UpdateMortgageData"] | null;
            /** @description The moment that the figures describe, or null when not known. Since March 2025. */
            data_as_of?: components["schemas"]["DateTime"] | null;
            error: components["schemas"]["UpdateError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description Kind of personal loan, `heloc` being a home equity line of credit; null when not reported. */
        UpdatePersonalLoanSubType: ("secured" | "unsecured" | "heloc" | "line_of_credit" | "note") | (string & {}) | null;
        /** @description The terms and figures of a personal loan. */
        UpdatePersonalLoanData: {
            /** @description What can still be drawn, in whole US cents; null when not reported. */
            available_credit: number | null;
            /** @description What is owed, in whole US cents; null when not reported. */
            balance: number | null;
            /**
             * Format: date
             * @description Day on which the account was closed; null while it is open or when not reported.
             */
            closed_at: string | null;
            /**
             * Format: date
             * @description Day by which the debt is expected to be paid off; null or absent when not reported.
             */
            expected_payoff_date?: string | null;
            /** @description The interest rate of a fixed-rate debt, in percent; null when not reported. */
            interest_rate_percentage: number | null;
            /** @description The highest interest rate of a variable-rate debt, in percent; null or absent when not reported. */
            interest_rate_percentage_max?: number | null;
            /** @description The lowest interest rate of a variable-rate debt, in percent; null or absent when not reported. */
            interest_rate_percentage_min?: number | null;
            interest_rate_source: components["schemas"]["UpdateInterestRateSource"];
            interest_rate_type: components["schemas"]["UpdateInterestRateType"];
            /** @description The last payment, in whole US cents; null when not reported. */
            last_payment_amount: number | null;
            /**
             * Format: date
             * @description Day of the last payment; null when not reported.
             */
            last_payment_date: string | null;
            /**
             * Format: date
             * @description Day on which the next payment is due; null when not reported.
             */
            next_payment_due_date: string | null;
            /** @description The least to pay by then, in whole US cents; null when not reported. */
            next_payment_minimum_amount: number | null;
            /**
             * Format: date
             * @description Day on which the account was opened; null when not reported.
             */
            opened_at: string | null;
            /** @description What was borrowed at first, in whole US cents; null when not reported. */
            original_loan_amount: number | null;
            sub_type: components["schemas"]["UpdatePersonalLoanSubType"];
            /** @description Length of the loan in months; null when not reported. */
            term_length: number | null;
            /** @description How serious the arrears are, or null; the reference lists no values. Only in snapshots, since May 2026. */
            delinquent_status?: string | null;
            /** @description How many days the account is behind with payments; null when it is not. Only in snapshots, since May 2026. */
            delinquent_period?: components["schemas"]["UpdateDelinquentPeriod"];
            /**
             * Format: date
             * @description Since which day payments are missed; null when none are. Only in snapshots, since May 2026.
             */
            delinquent_start_date?: string | null;
            /** @description What was done about the missed payments; null when nothing was. Only in snapshots, since May 2026. */
            delinquent_action?: components["schemas"]["UpdateDelinquentAction"];
            /** @description What is overdue, in whole US cents; null when nothing is. Only in snapshots, since May 2026. */
            delinquent_amount?: number | null;
            /** @description The times during which payments were missed, or null. Only in snapshots, since May 2026. */
            delinquent_history?: components["schemas"]["UpdateDelinquencyEpisode"][] | null;
        };
        /**
         * Personal loan
         * @description The terms and figures of a personal loan.
         */
        UpdatePersonalLoan: {
            id: components["schemas"]["UpdateId"];
            account_id: components["schemas"]["AccountId"];
            status: components["schemas"]["UpdateStatus"];
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability; names the property that holds the figures. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "personal_loan";
            /** @description The terms and figures; null until `status` is `completed`. */
            personal_loan: components["schemas"]["UpdatePersonalLoanData"] | null;
            /** @description The moment that the figures describe, or null when not known. Since March 2025. */
            data_as_of?: components["schemas"]["DateTime"] | null;
            error: components["schemas"]["UpdateError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description A loan of a student loan account, with its own terms. */
        UpdateStudentLoanDisbursement: {
            /** @description What is owed, in whole US cents; null when not reported. */
            balance: number | null;
            /**
             * Format: date
             * @description Day on which the loan was closed; null while it is open or when not reported.
             */
            closed_at: string | null;
            /**
             * Format: date
             * @description Day on which the loan was paid out; null when not reported.
             */
            disbursed_at: string | null;
            /**
             * Format: date
             * @description Day by which the debt is expected to be paid off; null or absent when not reported.
             */
            expected_payoff_date?: string | null;
            /** @description The interest rate of a fixed-rate debt, in percent; null when not reported. */
            interest_rate_percentage: number | null;
            interest_rate_source: components["schemas"]["UpdateInterestRateSource"];
            interest_rate_type: components["schemas"]["UpdateInterestRateType"];
            /** @description The last payment, in whole US cents; null when not reported. */
            last_payment_amount: number | null;
            /**
             * Format: date
             * @description Day of the last payment; null when not reported.
             */
            last_payment_date: string | null;
            /**
             * Format: date
             * @description Day on which the next payment is due; null when not reported.
             */
            next_payment_due_date: string | null;
            /** @description The least to pay by then, in whole US cents; null when not reported. */
            next_payment_minimum_amount: number | null;
            /** @description What was borrowed at first, in whole US cents; null when not reported. */
            original_loan_amount: number | null;
            /** @description Number of the loan within the account, counted from 1. */
            sequence: number;
            /** @description Length of the loan in months; null when not reported. */
            term_length: number | null;
        };
        /** @description Who backs the loan; null when not reported. */
        UpdateStudentLoanSubType: ("federal" | "private") | (string & {}) | null;
        /** @description The terms and figures of a student loan account, in sum and for each loan that was paid out. */
        UpdateStudentLoansData: {
            /** @description What is owed, in whole US cents; null when not reported. */
            balance: number | null;
            /**
             * Format: date
             * @description Day on which the account was closed; null while it is open or when not reported.
             */
            closed_at: string | null;
            /** @description The loans that were paid out, each with its own terms. */
            disbursements: components["schemas"]["UpdateStudentLoanDisbursement"][];
            /** @description The interest rate of a fixed-rate debt, in percent; null or absent when not reported. */
            interest_rate_percentage?: number | null;
            interest_rate_source?: components["schemas"]["UpdateInterestRateSource"];
            interest_rate_type?: components["schemas"]["UpdateInterestRateType"];
            /** @description The last payment, in whole US cents; null when not reported. */
            last_payment_amount: number | null;
            /**
             * Format: date
             * @description Day of the last payment; null when not reported.
             */
            last_payment_date: string | null;
            /**
             * Format: date
             * @description Day on which the next payment is due; null when not reported.
             */
            next_payment_due_date: string | null;
            /** @description The least to pay by then, in whole US cents; null when not reported. */
            next_payment_minimum_amount: number | null;
            /**
             * Format: date
             * @description Day on which the account was opened; null when not reported.
             */
            opened_at: string | null;
            /** @description What was borrowed at first, in whole US cents; null when not reported. */
            original_loan_amount: number | null;
            sub_type: components["schemas"]["UpdateStudentLoanSubType"];
            /** @description Length of the loan in months; null when not reported. */
            term_length: number | null;
            /** @description How serious the arrears are, or null; the reference lists no values. Only in snapshots, since May 2026. */
            delinquent_status?: string | null;
            /** @description How many days the account is behind with payments; null when it is not. Only in snapshots, since May 2026. */
            delinquent_period?: components["schemas"]["UpdateDelinquentPeriod"];
            /**
             * Format: date
             * @description Since which day payments are missed; null when none are. Only in snapshots, since May 2026.
             */
            delinquent_start_date?: string | null;
            /** @description What was done about the missed payments; null when nothing was. Only in snapshots, since May 2026. */
            delinquent_action?: components["schemas"]["UpdateDelinquentAction"];
            /** @description What is overdue, in whole US cents; null when nothing is. Only in snapshots, since May 2026. */
            delinquent_amount?: number | null;
            /** @description The times during which payments were missed, or null. Only in snapshots, since May 2026. */
            delinquent_history?: components["schemas"]["UpdateDelinquencyEpisode"][] | null;
        };
        /**
         * Student loans
         * @description The terms and figures of a student loan account.
         */
        UpdateStudentLoans: {
            id: components["schemas"]["UpdateId"];
            account_id: components["schemas"]["AccountId"];
            status: components["schemas"]["UpdateStatus"];
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability; names the property that holds the figures. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "student_loans";
            /** @description The terms and figures; null until `status` is `completed`. */
            student_loans: components["schemas"]["UpdateStudentLoansData"] | null;
            /** @description The moment that the figures describe, or null when not known. Since March 2025. */
            data_as_of?: components["schemas"]["DateTime"] | null;
            error: components["schemas"]["UpdateError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The terms and figures of a single student loan. */
        UpdateStudentLoanData: {
            /** @description What is owed, in whole US cents; null when not reported. */
            balance: number | null;
            /**
             * Format: date
             * @description Day on which the account was closed; null while it is open or when not reported.
             */
            closed_at: string | null;
            /**
             * Format: date
             * @description Day by which the debt is expected to be paid off; null or absent when not reported.
             */
            expected_payoff_date?: string | null;
            /** @description The interest rate of a fixed-rate debt, in percent; null or absent when not reported. */
            interest_rate_percentage?: number | null;
            interest_rate_source?: components["schemas"]["UpdateInterestRateSource"];
            interest_rate_type?: components["schemas"]["UpdateInterestRateType"];
            /** @description The last payment, in whole US cents; null when not reported. */
            last_payment_amount: number | null;
            /**
             * Format: date
             * @description Day of the last payment; null when not reported.
             */
            last_payment_date: string | null;
            /**
             * Format: date
             * @description Day on which the next payment is due; null when not reported.
             */
            next_payment_due_date: string | null;
            /** @description The least to pay by then, in whole US cents; null when not reported. */
            next_payment_minimum_amount: number | null;
            /**
             * Format: date
             * @description Day on which the account was opened; null when not reported.
             */
            opened_at: string | null;
            /** @description What was borrowed at first, in whole US cents; null or absent when not reported. */
            original_loan_amount?: number | null;
            sub_type?: components["schemas"]["UpdateStudentLoanSubType"];
            /** @description Length of the loan in months; null or absent when not reported. */
            term_length?: number | null;
            /** @description How serious the arrears are, or null; the reference lists no values. Only in snapshots, since May 2026. */
            delinquent_status?: string | null;
            /** @description How many days the account is behind with payments; null when it is not. Only in snapshots, since May 2026. */
            delinquent_period?: components["schemas"]["UpdateDelinquentPeriod"];
            /**
             * Format: date
             * @description Since which day payments are missed; null when none are. Only in snapshots, since May 2026.
             */
            delinquent_start_date?: string | null;
            /** @description What was done about the missed payments; null when nothing was. Only in snapshots, since May 2026. */
            delinquent_action?: components["schemas"]["UpdateDelinquentAction"];
            /** @description What is overdue, in whole US cents; null when nothing is. Only in snapshots, since May 2026. */
            delinquent_amount?: number | null;
            /** @description The times during which payments were missed, or null. Only in snapshots, since May 2026. */
            delinquent_history?: components["schemas"]["UpdateDelinquencyEpisode"][] | null;
        };
        /**
         * Student loan
         * @description The terms and figures of a single student loan. Later sources name this type beside `student_loans`.
         */
        UpdateStudentLoan: {
            id: components["schemas"]["UpdateId"];
            account_id: components["schemas"]["AccountId"];
            status: components["schemas"]["UpdateStatus"];
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability; names the property that holds the figures. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "student_loan";
            /** @description The terms and figures; null until `status` is `completed`. */
            student_loan: components["schemas"]["UpdateStudentLoanData"] | null;
            /** @description The moment that the figures describe, or null when not known. Since March 2025. */
            data_as_of?: components["schemas"]["DateTime"] | null;
            error: components["schemas"]["UpdateError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The figures of a liability of which no terms are reported. */
        UpdateLiabilityData: {
            /** @description What is owed, in whole US cents; null when not reported. */
            balance: number | null;
            /**
             * Format: date
             * @description Day on which the account was closed; null while it is open or when not reported.
             */
            closed_at: string | null;
            /** @description The last payment, in whole US cents; null when not reported. */
            last_payment_amount: number | null;
            /**
             * Format: date
             * @description Day of the last payment; null when not reported.
             */
            last_payment_date: string | null;
            /**
             * Format: date
             * @description Day on which the next payment is due; null when not reported.
             */
            next_payment_due_date: string | null;
            /** @description The least to pay by then, in whole US cents; null when not reported. */
            next_payment_minimum_amount: number | null;
            /**
             * Format: date
             * @description Day on which the account was opened; null when not reported.
             */
            opened_at: string | null;
            /** @description Kind of liability, without a fixed list of values; null or absent when not reported. */
            sub_type?: string | null;
        };
        /**
         * Collection
         * @description The terms and figures of a collection.
         */
        UpdateCollection: {
            id: components["schemas"]["UpdateId"];
            account_id: components["schemas"]["AccountId"];
            status: components["schemas"]["UpdateStatus"];
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability; names the property that holds the figures. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "collection";
            /** @description The terms and figures; null until `status` is `completed`. */
            collection: components["schemas"]["UpdateLiabilityData"] | null;
            /** @description The moment that the figures describe, or null when not known. Since March 2025. */
            data_as_of?: components["schemas"]["DateTime"] | null;
            error: components["schemas"]["UpdateError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Credit builder
         * @description The terms and figures of a credit builder account.
         */
        UpdateCreditBuilder: {
            id: components["schemas"]["UpdateId"];
            account_id: components["schemas"]["AccountId"];
            status: components["schemas"]["UpdateStatus"];
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability; names the property that holds the figures. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "credit_builder";
            /** @description The terms and figures; null until `status` is `completed`. */
            credit_builder: components["schemas"]["UpdateLiabilityData"] | null;
            /** @description The moment that the figures describe, or null when not known. Since March 2025. */
            data_as_of?: components["schemas"]["DateTime"] | null;
            error: components["schemas"]["UpdateError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Insurance
         * @description The terms and figures of an insurance.
         */
        UpdateInsurance: {
            id: components["schemas"]["UpdateId"];
            account_id: components["schemas"]["AccountId"];
            status: components["schemas"]["UpdateStatus"];
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability; names the property that holds the figures. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "insurance";
            /** @description The terms and figures; null until `status` is `completed`. */
            insurance: components["schemas"]["UpdateLiabilityData"] | null;
            /** @description The moment that the figures describe, or null when not known. Since March 2025. */
            data_as_of?: components["schemas"]["DateTime"] | null;
            error: components["schemas"]["UpdateError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Loan
         * @description The terms and figures of a loan.
         */
        UpdateLoan: {
            id: components["schemas"]["UpdateId"];
            account_id: components["schemas"]["AccountId"];
            status: components["schemas"]["UpdateStatus"];
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability; names the property that holds the figures. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "loan";
            /** @description The terms and figures; null until `status` is `completed`. */
            loan: components["schemas"]["UpdateLiabilityData"] | null;
            /** @description The moment that the figures describe, or null when not known. Since March 2025. */
            data_as_of?: components["schemas"]["DateTime"] | null;
            error: components["schemas"]["UpdateError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Medical
         * @description The terms and figures of a medical debt.
         */
        UpdateMedical: {
            id: components["schemas"]["UpdateId"];
            account_id: components["schemas"]["AccountId"];
            status: components["schemas"]["UpdateStatus"];
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability; names the property that holds the figures. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "medical";
            /** @description The terms and figures; null until `status` is `completed`. */
            medical: components["schemas"]["UpdateLiabilityData"] | null;
            /** @description The moment that the figures describe, or null when not known. Since March 2025. */
            data_as_of?: components["schemas"]["DateTime"] | null;
            error: components["schemas"]["UpdateError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Utility
         * @description The terms and figures of an utility account.
         */
        UpdateUtility: {
            id: components["schemas"]["UpdateId"];
            account_id: components["schemas"]["AccountId"];
            status: components["schemas"]["UpdateStatus"];
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability; names the property that holds the figures. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "utility";
            /** @description The terms and figures; null until `status` is `completed`. */
            utility: components["schemas"]["UpdateLiabilityData"] | null;
            /** @description The moment that the figures describe, or null when not known. Since March 2025. */
            data_as_of?: components["schemas"]["DateTime"] | null;
            error: components["schemas"]["UpdateError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The figures of a liability of which little more than the balance is reported. */
        UpdateBalanceData: {
            /** @description What is owed, in whole US cents; null when not reported. */
            balance: number | null;
            /**
             * Format: date
             * @description Day on which the account was closed; null while it is open or when not reported.
             */
            closed_at: string | null;
            /**
             * Format: date
             * @description Day on which the account was opened; null when not reported.
             */
            opened_at: string | null;
        };
        /**
         * Buy now, pay later
         * @description The terms and figures of a buy-now-pay-later account. Named by later sources only.
         */
        UpdateBnpl: {
            id: components["schemas"]["UpdateId"];
            account_id: components["schemas"]["AccountId"];
            status: components["schemas"]["UpdateStatus"];
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability; names the property that holds the figures. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "bnpl";
            /** @description The terms and figures; null until `status` is `completed`. */
            bnpl: components["schemas"]["UpdateBalanceData"] | null;
            /** @description The moment that the figures describe, or null when not known. Since March 2025. */
            data_as_of?: components["schemas"]["DateTime"] | null;
            error: components["schemas"]["UpdateError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Fintech
         * @description The terms and figures of a fintech account. Named by later sources only.
         */
        UpdateFintech: {
            id: components["schemas"]["UpdateId"];
            account_id: components["schemas"]["AccountId"];
            status: components["schemas"]["UpdateStatus"];
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability; names the property that holds the figures. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "fintech";
            /** @description The terms and figures; null until `status` is `completed`. */
            fintech: components["schemas"]["UpdateBalanceData"] | null;
            /** @description The moment that the figures describe, or null when not known. Since March 2025. */
            data_as_of?: components["schemas"]["DateTime"] | null;
            error: components["schemas"]["UpdateError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The terms and figures of a liability account at one moment; which ones depends on the type of the liability. */
        Update: components["schemas"]["UpdateCreditCard"] | components["schemas"]["UpdateAutoLoan"] | components["schemas"]["UpdateMortgage"] | components["schemas"]["UpdatePersonalLoan"] | components["schemas"]["UpdateStudentLoans"] | components["schemas"]["UpdateStudentLoan"] | components["schemas"]["UpdateCollection"] | components["schemas"]["UpdateCreditBuilder"] | components["schemas"]["UpdateInsurance"] | components["schemas"]["UpdateLoan"] | components["schemas"]["UpdateMedical"] | components["schemas"]["UpdateUtility"] | components["schemas"]["UpdateBnpl"] | components["schemas"]["UpdateFintech"];
        /** @description The latest update, or null while there is none. An id unless expanded. */
        AccountUpdateExpandable: components["schemas"]["UpdateId"] | components["schemas"]["Update"] | null;
        /** @description Id of a balance. */
        BalanceId: string;
        /**
         * @description How far the request has come: `pending` and `in_progress` while the institution is asked, then `completed` with an
         *     amount or `failed` with an error.
         */
        BalanceStatus: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description Why the balance could not be read, or null. */
        BalanceError: {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "BALANCE_FAILED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 20001;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "BALANCE_TEMPORARILY_UNAVAILABLE";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | null;
        /** @description The amount owed on a liability account, read from its institution at one moment. */
        Balance: {
            id: components["schemas"]["BalanceId"];
            account_id: components["schemas"]["AccountId"];
            status: components["schemas"]["BalanceStatus"];
            /** @description The balance in whole US cents; null until `status` is `completed`. */
            amount: number | null;
            error: components["schemas"]["BalanceError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The latest balance, or null while there is none. An id unless expanded. */
        AccountBalanceExpandable: components["schemas"]["BalanceId"] | components["schemas"]["Balance"] | null;
        /** @description Id of a card brand. */
        CardBrandId: string;
        /** @description Id of a brand of a card product, the same on every account that has a card of it. */
        CardProductBrandId: string;
        /** @description Id of a card product. */
        CardProductId: string;
        /**
         * @description How exactly the card is known: one certain card (`specific`), a card of that issuer in general (`generic`), or not yet
         *     settled (`in_review`); null when that is not known either.
         */
        CardProductType: ("specific" | "generic" | "in_review") | (string & {}) | null;
        /** @description What one kind of purchase earns. Whatever is not known is null. */
        CardBrandRewardCategory: {
            /** @description Kind of purchase, such as `travel`, `dining` or `base_rate`. */
            category: string | null;
            /** @description Kind of purchase, fit to be shown to the holder. */
            category_presentable: string | null;
            /** @description How much is earned, in the given unit. */
            rate: number | null;
            /** @description Unit of the rate, such as `points_per_dollar`. */
            unit: string | null;
            /** @description Up to what this rate applies, in words. */
            cap: string | null;
        };
        /** @description What purchases with a card earn. */
        CardBrandRewards: {
            /** @description What is earned, such as `points`, `miles` or `cash_back`; null when not known. */
            type: string | null;
            /** @description Name of the rewards program; null when not known. */
            program: string | null;
            /** @description What each kind of purchase earns; `base_rate` stands for all others. Null when not known. */
            categories: components["schemas"]["CardBrandRewardCategory"][] | null;
        };
        /** @description A time span within which an offer must be earned. */
        CardBrandQualifyingPeriod: {
            /** @description Length of the span, in the given unit. */
            value: number;
            /** @description Unit of the span, such as `months`. */
            unit: string;
            /** @description What the span starts from, such as `account_opening`. */
            relative_to: string;
        };
        /** @description An offer to new holders of a card. Whatever is not known is null. */
        CardBrandPromotion: {
            /** @description Kind of offer, such as `sign_up_bonus`. */
            type: string | null;
            /** @description The offer in a few words. */
            title: string | null;
            /** @description The offer in full. */
            description: string | null;
            /** @description How much is offered, in the given unit. */
            value: number | null;
            /** @description Unit of the value, such as `points`. */
            unit: string | null;
            /** @description What must be spent to qualify, in whole US cents. */
            spend_requirement: number | null;
            /** @description How long the holder has to qualify. */
            qualifying_period: components["schemas"]["CardBrandQualifyingPeriod"] | null;
            /** @description When the offer ends. */
            expiration: string | null;
        };
        /** @description The published terms of a card. Whatever is not known is null. */
        CardBrandDetails: {
            /** @description What the card is made for. */
            card_category: ("travel" | "cash_back" | "store" | "credit_builder" | "basic" | "dining") | (string & {}) | null;
            /** @description Lowest yearly rate on purchases, in percent. */
            purchase_apr_min: number | null;
            /** @description Highest yearly rate on purchases, in percent. */
            purchase_apr_max: number | null;
            /** @description Lowest yearly rate on cash advances, in percent. */
            cash_advance_apr_min: number | null;
            /** @description Highest yearly rate on cash advances, in percent. */
            cash_advance_apr_max: number | null;
            /** @description Fee for each year after any free ones, in whole US cents. */
            annual_fee: number | null;
            /** @description Highest fee for a late payment, in whole US cents. */
            late_payment_fee: number | null;
            /** @description What purchases earn. */
            rewards: components["schemas"]["CardBrandRewards"] | null;
            /** @description Offers to new holders. */
            promotions: components["schemas"]["CardBrandPromotion"][] | null;
            /** @description When these terms were last read. */
            data_as_of: string | null;
        };
        /** @description A brand of a card product. */
        CardBrandEntry: {
            id: components["schemas"]["CardProductBrandId"];
            /** @description Id of the card product that the brand belongs to, or null when there is none. */
            card_product_id: components["schemas"]["CardProductId"] | null;
            /** @description What the brand is, fit to be shown to the holder. */
            description: string;
            /** @description Name of the brand, fit to be shown to the holder. */
            name: string;
            /** @description Name of the institution that issues the card. */
            issuer: string;
            /** @description Network of the card, such as `visa` or `mastercard`. */
            network: string;
            /** @description The network's level of the card, such as `standard`, `signature` or `infinite`; null or absent when unknown. */
            network_tier?: string | null;
            type: components["schemas"]["CardProductType"];
            /**
             * Format: uri
             * @description Address of the card art.
             */
            url: string;
            /** @description The terms of the card, or null when they are not known. Since June 2026. */
            details?: components["schemas"]["CardBrandDetails"] | null;
        };
        /**
         * @description `completed` with brands or `failed` with an error, usually at once; `pending` and `in_progress` while the brand is
         *     still looked up.
         */
        CardBrandStatus: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description Where the brand comes from, the card `network` or Method's own data (`method`); null when neither is known. */
        CardBrandSource: ("method" | "network") | (string & {}) | null;
        /** @description What went wrong with the resource after it was created, or null. The reference lists no codes for this resource. */
        ResourceError: {
            /** @description Kind of the error. */
            type: string;
            /** @description Number of the error, unique across all resources. */
            code: number;
            /** @description Names the error. */
            sub_type: string;
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | null;
        /**
         * Card brand of card products
         * @description Which card product a credit card is, with its art; each brand names its own network and issuer.
         */
        CardBrandCurrent: {
            id: components["schemas"]["CardBrandId"];
            account_id: components["schemas"]["AccountId"];
            /** @description The brands of the card; empty until one is known. */
            brands: components["schemas"]["CardBrandEntry"][];
            status: components["schemas"]["CardBrandStatus"];
            source: components["schemas"]["CardBrandSource"];
            error: components["schemas"]["ResourceError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description Which card product a credit card is, with its art. */
        CardBrand: components["schemas"]["CardBrandCurrent"];
        /** @description The latest card brand of a credit card, or null while there is none. An id unless expanded. */
        AccountCardBrandExpandable: components["schemas"]["CardBrandId"] | components["schemas"]["CardBrand"] | null;
        /** @description Id of a payoff. */
        PayoffId: string;
        /**
         * @description How far the request has come: `pending` and `in_progress` while the lender is asked, then `completed` with an amount
         *     or `failed` with an error.
         */
        PayoffStatus: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description Why there is no quote, or null. */
        PayoffError: {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "PAYOFF_FAILED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 18001;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "PAYOFF_TEMPORARILY_UNAVAILABLE";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | null;
        /** @description What it takes to pay off a loan, quoted by its lender. */
        Payoff: {
            id: components["schemas"]["PayoffId"];
            account_id: components["schemas"]["AccountId"];
            status: components["schemas"]["PayoffStatus"];
            /** @description What pays off the loan, in whole US cents; null until `status` is `completed`. */
            amount: number | null;
            /** @description How many days the quote is valid; null when the lender does not say. */
            term: number | null;
            /** @description Interest that each day adds, in whole US cents; null when the lender does not say. */
            per_diem_amount: number | null;
            error: components["schemas"]["PayoffError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The latest payoff of a loan, or null while there is none. An id unless expanded. */
        AccountPayoffExpandable: components["schemas"]["PayoffId"] | components["schemas"]["Payoff"] | null;
        /** @description Id of a sensitive. */
        SensitiveId: string;
        /** @description The data of a card. What was not asked for, or is not known, is null. */
        SensitiveCardData: {
            /** @description The full card number, digits only. */
            number: string | null;
            /** @description Month in which the card expires, two digits. */
            exp_month: string | null;
            /** @description Year in which the card expires, four digits. */
            exp_year: string | null;
            /** @description Security code of the card, digits only. */
            cvv: string | null;
            /** @description ZIP code of the billing address. */
            billing_zip_code: string | null;
        };
        /** @description Whether the data was read (`completed`) or not (`failed`). */
        SensitiveStatus: ("completed" | "failed") | (string & {});
        /** @description Why the data could not be read, or null. */
        SensitiveError: {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "SENSITIVE_FAILED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 17001;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "SENSITIVE_FAILED_VERIFICATION_REQUIRED";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | null;
        /**
         * Credit card
         * @description The card data of a credit card.
         */
        SensitiveCreditCard: {
            id: components["schemas"]["SensitiveId"];
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Type of the liability; names the property that holds the data. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "credit_card";
            /** @description The card data; null when `status` is `failed`. */
            credit_card: components["schemas"]["SensitiveCardData"] | null;
            status: components["schemas"]["SensitiveStatus"];
            error: components["schemas"]["SensitiveError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The number of an account. */
        SensitiveNumberData: {
            /** @description The full account number. */
            number: string;
        };
        /**
         * Auto loan
         * @description The account number of an auto loan.
         */
        SensitiveAutoLoan: {
            id: components["schemas"]["SensitiveId"];
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Type of the liability; names the property that holds the data. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "auto_loan";
            /** @description The account number; null when `status` is `failed`. */
            auto_loan: components["schemas"]["SensitiveNumberData"] | null;
            status: components["schemas"]["SensitiveStatus"];
            error: components["schemas"]["SensitiveError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Mortgage
         * @description The account number of a mortgage.
         */
        SensitiveMortgage: {
            id: components["schemas"]["SensitiveId"];
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Type of the liability; names the property that holds the data. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "mortgage";
            /** @description The account number; null when `status` is `failed`. */
            mortgage: components["schemas"]["SensitiveNumberData"] | null;
            status: components["schemas"]["SensitiveStatus"];
            error: components["schemas"]["SensitiveError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Personal loan
         * @description The account number of a personal loan.
         */
        SensitivePersonalLoan: {
            id: components["schemas"]["SensitiveId"];
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Type of the liability; names the property that holds the data. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "personal_loan";
            /** @description The account number; null when `status` is `failed`. */
            personal_loan: components["schemas"]["SensitiveNumberData"] | null;
            status: components["schemas"]["SensitiveStatus"];
            error: components["schemas"]["SensitiveError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Collection
         * @description The account number of a collection.
         */
        SensitiveCollection: {
            id: components["schemas"]["SensitiveId"];
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Type of the liability; names the property that holds the data. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "collection";
            /** @description The account number; null when `status` is `failed`. */
            collection: components["schemas"]["SensitiveNumberData"] | null;
            status: components["schemas"]["SensitiveStatus"];
            error: components["schemas"]["SensitiveError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Student loans
         * @description The account number of a student loan account.
         */
        SensitiveStudentLoans: {
            id: components["schemas"]["SensitiveId"];
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Type of the liability; names the property that holds the data. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "student_loans";
            /** @description The account number; null when `status` is `failed`. */
            student_loans: components["schemas"]["SensitiveNumberData"] | null;
            status: components["schemas"]["SensitiveStatus"];
            error: components["schemas"]["SensitiveError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Credit builder
         * @description The account number of a credit builder account.
         */
        SensitiveCreditBuilder: {
            id: components["schemas"]["SensitiveId"];
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Type of the liability; names the property that holds the data. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "credit_builder";
            /** @description The account number; null when `status` is `failed`. */
            credit_builder: components["schemas"]["SensitiveNumberData"] | null;
            status: components["schemas"]["SensitiveStatus"];
            error: components["schemas"]["SensitiveError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Buy now, pay later
         * @description The account number of a buy-now-pay-later account.
         */
        SensitiveBnpl: {
            id: components["schemas"]["SensitiveId"];
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Type of the liability; names the property that holds the data. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "bnpl";
            /** @description The account number; null when `status` is `failed`. */
            bnpl: components["schemas"]["SensitiveNumberData"] | null;
            status: components["schemas"]["SensitiveStatus"];
            error: components["schemas"]["SensitiveError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Fintech
         * @description The account number of a fintech account.
         */
        SensitiveFintech: {
            id: components["schemas"]["SensitiveId"];
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Type of the liability; names the property that holds the data. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "fintech";
            /** @description The account number; null when `status` is `failed`. */
            fintech: components["schemas"]["SensitiveNumberData"] | null;
            status: components["schemas"]["SensitiveStatus"];
            error: components["schemas"]["SensitiveError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Loan
         * @description The account number of a loan.
         */
        SensitiveLoan: {
            id: components["schemas"]["SensitiveId"];
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Type of the liability; names the property that holds the data. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "loan";
            /** @description The account number; null when `status` is `failed`. */
            loan: components["schemas"]["SensitiveNumberData"] | null;
            status: components["schemas"]["SensitiveStatus"];
            error: components["schemas"]["SensitiveError"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The full numbers of a liability account; which ones depends on the type of the liability. */
        Sensitive: components["schemas"]["SensitiveCreditCard"] | components["schemas"]["SensitiveAutoLoan"] | components["schemas"]["SensitiveMortgage"] | components["schemas"]["SensitivePersonalLoan"] | components["schemas"]["SensitiveCollection"] | components["schemas"]["SensitiveStudentLoans"] | components["schemas"]["SensitiveCreditBuilder"] | components["schemas"]["SensitiveBnpl"] | components["schemas"]["SensitiveFintech"] | components["schemas"]["SensitiveLoan"];
        /** @description The latest sensitive, or null while there is none. An id unless expanded. */
        AccountSensitiveExpandable: components["schemas"]["SensitiveId"] | components["schemas"]["Sensitive"] | null;
        /** @description Id of a transaction. */
        TransactionId: string;
        /** @description `pending` while it is authorized only, then `posted` to the account or `voided`; the last two are final. */
        TransactionStatus: ("pending" | "posted" | "voided") | (string & {});
        /** @description Who was paid. */
        TransactionMerchant: {
            /** @description Name of the merchant, fit to be shown to the holder; null when not known. */
            name: string | null;
            /**
             * Format: uri
             * @description Address of the merchant's logo; null when there is none.
             */
            logo: string | null;
        };
        /**
         * Transaction
         * @description A purchase, refund or payment on a card.
         */
        TransactionCurrent: {
            id: components["schemas"]["TransactionId"];
            account_id: components["schemas"]["AccountId"];
            status: components["schemas"]["TransactionStatus"];
            /** @description What the card statement says, or null. May change until the transaction is `posted` or `voided`. */
            descriptor: string | null;
            /** @description Who was paid; null unless Method has enabled merchant data for the team. */
            merchant: components["schemas"]["TransactionMerchant"] | null;
            /** @description Four-digit category code (MCC) of the merchant; null or absent when not known. */
            merchant_category_code?: string | null;
            /** @description What was charged, in cents of `currency_code`; null when not known. */
            amount: number | null;
            /** @description What was authorized, in cents of `currency_code`; null when not known. */
            auth_amount: number | null;
            /** @description Currency of `amount` and `auth_amount`, ISO 4217; null when not known. */
            currency_code: string | null;
            /** @description What was charged, in cents (the minor unit) of `transaction_currency_code`; null when not known. */
            transaction_amount: number | null;
            /** @description What was authorized, in cents (the minor unit) of `transaction_currency_code`; null when not known. */
            transaction_auth_amount: number | null;
            /** @description Currency in which the merchant was paid, ISO 4217; null when not known. */
            transaction_currency_code: string | null;
            /** @description When the card was used; null when not known. */
            transacted_at: components["schemas"]["DateTime"] | null;
            /** @description When the transaction was posted; null unless it was. */
            posted_at: components["schemas"]["DateTime"] | null;
            /** @description When the transaction was voided; null unless it was. */
            voided_at: components["schemas"]["DateTime"] | null;
            /** @description Id of the transaction that this one follows from, or null when there is none. */
            original_txn_id: components["schemas"]["TransactionId"] | null;
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description A purchase, refund or payment on a card. */
        Transaction: components["schemas"]["TransactionCurrent"];
        /**
         * @description The transactions of a credit card, or null while there are none. An id unless expanded, which makes it a list. Since
         *     2025; the pages of 2024-04-04 call it `transactions`.
         */
        AccountTransactionExpandable: components["schemas"]["TransactionId"] | components["schemas"]["Transaction"][] | null;
        /** @description Id of an account's attributes. */
        AccountAttributesId: string;
        /** @description STUB, replaced by its owner. */
        AccountAttributes: {
            /** @description STUB. */
            id: string;
        };
        /** @description The latest account attributes, or null while there are none. An id unless expanded. Since January 2025. */
        AccountAttributeExpandable: components["schemas"]["AccountAttributesId"] | components["schemas"]["AccountAttributes"] | null;
        /** @description Id of a payment instrument. */
        PaymentInstrumentId: string;
        /** @description STUB, replaced by its owner. */
        PaymentInstrument: {
            /** @description STUB. */
            id: string;
        };
        /** @description The latest payment instrument of a credit card, or null while there is none. An id unless expanded. Since 2025. */
        AccountPaymentInstrumentExpandable: components["schemas"]["PaymentInstrumentId"] | components["schemas"]["PaymentInstrument"] | null;
        /** @description STUB, replaced by its owner. */
        AccountProductName: string;
        /** @description STUB, replaced by its owner. */
        AccountSubscriptionName: string;
        /** @description Why the account was disabled, or null. */
        AccountError: {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "ACCOUNT_DISABLED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 11001;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "ACCOUNT_INVALID_DETAILS";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "ACCOUNT_DISABLED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 11002;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "ACCOUNT_CLOSED";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "ACCOUNT_DISABLED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 11003;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "ACCOUNT_UNAUTHORIZED_PAYMENT";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "ACCOUNT_DISABLED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 11004;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "ACCOUNT_CONSENT_WITHDRAWN";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | null;
        /**
         * Liability
         * @description A debt. Which of the properties that refer to a product's latest result are present depends on the kind of debt and
         *     its products; each is the result's id, the result itself when expanded, or null while there is none.
         */
        AccountLiability: {
            id: components["schemas"]["AccountId"];
            /** @description Id of the entity that holds the account. */
            holder_id: components["schemas"]["EntityId"];
            status: components["schemas"]["AccountStatus"];
            consent_status?: components["schemas"]["AccountConsentStatus"];
            /**
             * @description A debt.
             * @constant
             */
            type: "liability";
            liability: components["schemas"]["AccountLiabilityDetails"];
            latest_verification_session: components["schemas"]["AccountLatestVerificationSessionExpandable"];
            update?: components["schemas"]["AccountUpdateExpandable"];
            balance?: components["schemas"]["AccountBalanceExpandable"];
            card_brand?: components["schemas"]["AccountCardBrandExpandable"];
            payoff?: components["schemas"]["AccountPayoffExpandable"];
            sensitive?: components["schemas"]["AccountSensitiveExpandable"];
            transaction?: components["schemas"]["AccountTransactionExpandable"];
            attribute?: components["schemas"]["AccountAttributeExpandable"];
            payment_instrument?: components["schemas"]["AccountPaymentInstrumentExpandable"];
            /** @description Products that the account can use now. */
            products: components["schemas"]["AccountProductName"][];
            /** @description Products that the account could use if a requirement were met; the account's product says which. */
            restricted_products: components["schemas"]["AccountProductName"][];
            /** @description Subscriptions that the account is enrolled in. */
            subscriptions: components["schemas"]["AccountSubscriptionName"][];
            /** @description Subscriptions that the account can be enrolled in now. */
            available_subscriptions: components["schemas"]["AccountSubscriptionName"][];
            /** @description Subscriptions that the account could be enrolled in if a requirement were met. */
            restricted_subscriptions: components["schemas"]["AccountSubscriptionName"][];
            error: components["schemas"]["AccountError"];
            metadata: components["schemas"]["Metadata"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description What kind of bank account it is. */
        AccountAchType: ("checking" | "savings") | (string & {});
        /** @description Where the bank account is held and under which number. */
        AccountAchDetails: {
            /** @description The bank's ABA routing number. */
            routing: string;
            /** @description The full account number. */
            number: string;
            type: components["schemas"]["AccountAchType"];
        };
        /**
         * Bank account
         * @description A checking or savings account. Payments are drawn from it once it has a verified session.
         */
        AccountAch: {
            id: components["schemas"]["AccountId"];
            /** @description Id of the entity that holds the account. */
            holder_id: components["schemas"]["EntityId"];
            status: components["schemas"]["AccountStatus"];
            consent_status?: components["schemas"]["AccountConsentStatus"];
            /**
             * @description A bank account.
             * @constant
             */
            type: "ach";
            ach: components["schemas"]["AccountAchDetails"];
            latest_verification_session: components["schemas"]["AccountLatestVerificationSessionExpandable"];
            /** @description Products that the account can use now. */
            products: components["schemas"]["AccountProductName"][];
            /** @description Products that the account could use if a requirement were met; the account's product says which. */
            restricted_products: components["schemas"]["AccountProductName"][];
            error: components["schemas"]["AccountError"];
            metadata: components["schemas"]["Metadata"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Withdrawn account
         * @description What is left of an account after consent to it was withdrawn. Its details are deleted.
         */
        AccountWithdrawn: {
            id: components["schemas"]["AccountId"];
            /** @description Id of the entity that held the account. */
            holder_id: components["schemas"]["EntityId"];
            /**
             * @description Always `disabled`.
             * @constant
             */
            status: "disabled";
            consent_status?: components["schemas"]["AccountConsentStatus"];
            /** @description Null, since the account's details are deleted. */
            type: null;
            /** @description Always null. */
            ach: null;
            /** @description Always null. */
            liability: null;
            /**
             * @deprecated
             * @description Empty. A leftover of versions before 2024-04-04, which have it in place of `products`; only the reference's
             *     example of a withdrawal shows it.
             */
            capabilities?: string[];
            /**
             * @deprecated
             * @description Empty. A leftover like `capabilities`.
             */
            available_capabilities?: string[];
            error: components["schemas"]["AccountError"];
            metadata: components["schemas"]["Metadata"];
            created_at: components["schemas"]["CreatedAt"];
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * @description A bank account or a debt that an entity holds. `type` tells which; it is null once consent to the account was
         *     withdrawn.
         */
        Account: components["schemas"]["AccountLiability"] | components["schemas"]["AccountAch"] | components["schemas"]["AccountWithdrawn"];
        /** @description The envelope of a page of accounts, newest first. */
        AccountListResponse: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Account"][];
            message: components["schemas"]["Message"];
        };
        /**
         * Bank account
         * @description A new checking or savings account.
         */
        AccountCreateAchRequest: {
            /** @description Id of the entity that holds the account. */
            holder_id: components["schemas"]["EntityId"];
            /**
             * @description May be left out; `ach` says it.
             * @constant
             */
            type?: "ach" | undefined;
            /** @description Where the bank account is held and under which number. */
            ach: {
                /** @description The bank's ABA routing number, nine digits. */
                routing: string;
                /** @description The full account number, at most 17 digits. */
                number: string;
                type: components["schemas"]["AccountAchTypeInput"];
            };
            metadata?: components["schemas"]["Metadata"] | undefined;
        };
        /**
         * Liability
         * @description A new debt whose account number is known.
         */
        AccountCreateLiabilityRequest: {
            /** @description Id of the entity that holds the account. */
            holder_id: components["schemas"]["EntityId"];
            /**
             * @description May be left out; `liability` says it.
             * @constant
             */
            type?: "liability" | undefined;
            /** @description With whom the debt is, and its number in one of the two properties for it. */
            liability: {
                /** @description Id of the merchant, the institution that the debt is owed to. */
                mch_id: components["schemas"]["MerchantId"];
                /** @description The full account or card number. */
                account_number?: string | undefined;
                /** @description The same as `account_number`. */
                number?: string | undefined;
                /** @description More about the card, when the debt is a credit card. Not on the pages of 2024-04-04. */
                credit_card?: {
                    /** @description Month in which the card expires, two digits. */
                    exp_month: string;
                    /** @description Year in which the card expires, four digits. */
                    exp_year: number;
                    /** @description The card's verification value. */
                    cvv?: string | undefined;
                    /** @description ZIP code that the card's bills go to. */
                    billing_zip_code?: string | undefined;
                } | undefined;
            } | unknown | unknown;
            metadata?: components["schemas"]["Metadata"] | undefined;
        };
        /** @description A new account, of exactly one of the two kinds. */
        AccountCreateRequest: components["schemas"]["AccountCreateAchRequest"] | components["schemas"]["AccountCreateLiabilityRequest"];
        /** @description The envelope of one account. */
        AccountResponse: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Account"];
            message: components["schemas"]["Message"];
        };
        /** @description Withdraws the holder's consent. */
        AccountConsentRequest: {
            /**
             * @description What happens to the consent; it can only be withdrawn.
             * @constant
             */
            type: "withdraw";
            /**
             * @description Why; there is only this reason.
             * @constant
             */
            reason: "holder_withdrew_consent";
        };
        /** @description The envelope of an account that consent was withdrawn from. */
        AccountConsentResponse: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["AccountWithdrawn"];
            message: components["schemas"]["Message"];
        };
        /** @description The envelope of a page of account verification sessions, newest first. */
        AccountVerificationSessionListResponse: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["AccountVerificationSession"][];
            message: components["schemas"]["Message"];
        };
        /** @description A new session for the account. */
        AccountVerificationSessionCreateRequest: {
            /**
             * @description How the account is to be proved. Bank accounts: `micro_deposits`, `plaid`, `mx`, `teller`. Liability accounts:
             *     `standard`; credit cards also `pre_auth` and, since 2025, `network`.
             * @enum {string}
             */
            type: "micro_deposits" | "plaid" | "mx" | "teller" | "standard" | "instant" | "pre_auth" | "network";
        };
        /** @description The envelope of one account verification session. */
        AccountVerificationSessionResponse: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["AccountVerificationSession"];
            message: components["schemas"]["Message"];
        };
        /**
         * Micro deposits
         * @description The amounts of both deposits. Send them once the session is `in_progress`: before, the deposits are not sent.
         */
        AccountVerificationSessionUpdateMicroDepositsRequest: {
            /** @description What the holder has read off the bank statement. */
            micro_deposits: {
                /** @description Both amounts in whole US cents. Deposits are 20 to 99 cents; the reference's example has one of 10 cents. */
                amounts: readonly number[];
            };
        };
        /**
         * Plaid
         * @description Balances and transactions from Plaid.
         */
        AccountVerificationSessionUpdatePlaidRequest: {
            /** @description Plaid's data about the account. */
            plaid: {
                balances: components["schemas"]["AccountVerificationSessionPlaidBalancesInput"];
                /** @description The account's transactions as Plaid gives them. */
                transactions: readonly {
                    [key: string]: unknown;
                }[];
            };
        };
        /**
         * MX
         * @description Account and transactions from MX.
         */
        AccountVerificationSessionUpdateMxRequest: {
            /** @description MX's data about the account. */
            mx: {
                /** @description The account as MX gives it, in MX's own units. */
                account: {
                    [key: string]: unknown;
                };
                /** @description The account's transactions as MX gives them. */
                transactions: readonly {
                    [key: string]: unknown;
                }[];
            };
        };
        /**
         * Teller
         * @description Balances and transactions from Teller.
         */
        AccountVerificationSessionUpdateTellerRequest: {
            /** @description Teller's data about the account. */
            teller: {
                /** @description The account's balances as Teller gives them, in Teller's own units. */
                balances: {
                    [key: string]: unknown;
                };
                /** @description The account's transactions as Teller gives them. */
                transactions: readonly {
                    [key: string]: unknown;
                }[];
            };
        };
        /**
         * Standard
         * @description The full number of the account. Only for teams that are PCI compliant and enabled for it.
         */
        AccountVerificationSessionUpdateStandardRequest: {
            /** @description The number that the session lacks. */
            standard: {
                /** @description The full account or card number. */
                number: string;
            };
        };
        /**
         * Instant
         * @description Number and expiry date of the card.
         */
        AccountVerificationSessionUpdateInstantRequest: {
            /** @description The details that are null on the session, and those whose check failed; leave out all others. */
            instant: {
                /** @description The full card number. */
                number?: string | undefined;
                /** @description The month in which the card expires, two digits. */
                exp_month?: string | undefined;
                /** @description The year in which the card expires, four digits. */
                exp_year?: string | undefined;
            };
        };
        /**
         * Pre-auth
         * @description Details of the card. Only for teams that are PCI compliant and enabled for it.
         */
        AccountVerificationSessionUpdatePreAuthRequest: {
            /** @description The details that are null on the session, and those whose check failed; leave out all others. */
            pre_auth: {
                /** @description The full card number. */
                number?: string | undefined;
                /** @description The month in which the card expires, two digits. */
                exp_month?: string | undefined;
                /** @description The year in which the card expires, four digits. */
                exp_year?: string | undefined;
                /** @description The card's verification value. */
                cvv?: string | undefined;
                /** @description The ZIP code of the billing address. Not among the fields that the page lists; the clients send it. */
                billing_zip_code?: string | undefined;
            };
        };
        /**
         * Network
         * @description Details of the card.
         */
        AccountVerificationSessionUpdateNetworkRequest: {
            /** @description The details that are null on the session, and those whose check failed; leave out all others. */
            network: {
                /** @description The full card number. */
                number?: string | undefined;
                /** @description The month in which the card expires, two digits. */
                exp_month?: string | undefined;
                /** @description The year in which the card expires, four digits. */
                exp_year?: string | undefined;
                /** @description The card's verification value. */
                cvv?: string | undefined;
                /** @description The ZIP code of the billing address. Not among the fields that the page lists; the clients send it. */
                billing_zip_code?: string | undefined;
            };
        };
        /** @description What proves the account, under the name of the session's `type`. */
        AccountVerificationSessionUpdateRequest: components["schemas"]["AccountVerificationSessionUpdateMicroDepositsRequest"] | components["schemas"]["AccountVerificationSessionUpdatePlaidRequest"] | components["schemas"]["AccountVerificationSessionUpdateMxRequest"] | components["schemas"]["AccountVerificationSessionUpdateTellerRequest"] | components["schemas"]["AccountVerificationSessionUpdateStandardRequest"] | components["schemas"]["AccountVerificationSessionUpdateInstantRequest"] | components["schemas"]["AccountVerificationSessionUpdatePreAuthRequest"] | components["schemas"]["AccountVerificationSessionUpdateNetworkRequest"];
        /** @description The envelope of a page of balances, newest first. */
        BalanceListResponse: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Balance"][];
            message: components["schemas"]["Message"];
        };
        /** @description The envelope of one balance. */
        BalanceResponse: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Balance"];
            message: components["schemas"]["Message"];
        };
        /** @description The envelope of a page of card brands, newest first. */
        CardBrandListResponse: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["CardBrand"][];
            message: components["schemas"]["Message"];
        };
        /** @description The envelope of one card brand. */
        CardBrandResponse: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["CardBrand"];
            message: components["schemas"]["Message"];
        };
        /** @description The envelope of a page of payoffs, newest first. */
        PayoffListResponse: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Payoff"][];
            message: components["schemas"]["Message"];
        };
        /** @description The envelope of one payoff. */
        PayoffResponse: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Payoff"];
            message: components["schemas"]["Message"];
        };
        /** @description The envelope of a page of sensitives, newest first. */
        SensitiveListResponse: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Sensitive"][];
            message: components["schemas"]["Message"];
        };
        /**
         * @description A piece of data, named by the type of the liability and the property that it is answered in. Fields of `collection`
         *     since January 2026; those of `student_loans`, `credit_builder`, `bnpl`, `fintech` and `loan` are named by later pages
         *     only.
         * @enum {string}
         */
        SensitiveField: "credit_card.number" | "credit_card.exp_month" | "credit_card.exp_year" | "credit_card.cvv" | "credit_card.billing_zip_code" | "auto_loan.number" | "mortgage.number" | "personal_loan.number" | "collection.number" | "student_loans.number" | "credit_builder.number" | "bnpl.number" | "fintech.number" | "loan.number";
        /** @description Which data of a liability account to read. */
        SensitiveCreateRequest: {
            /** @description The data to read, all of the account's own liability type. */
            expand: readonly components["schemas"]["SensitiveField"][];
        };
        /** @description The envelope of one sensitive. */
        SensitiveResponse: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Sensitive"];
            message: components["schemas"]["Message"];
        };
        /** @description The envelope of a page of transactions, newest first. */
        TransactionListResponse: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Transaction"][];
            message: components["schemas"]["Message"];
        };
        /** @description The envelope of one transaction. */
        TransactionResponse: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Transaction"];
            message: components["schemas"]["Message"];
        };
        /** @description The envelope of a page of updates, newest first. */
        UpdateListResponse: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Update"][];
            message: components["schemas"]["Message"];
        };
        /** @description The envelope of one update. */
        UpdateResponse: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Update"];
            message: components["schemas"]["Message"];
        };
        /** @description A version in which a card is issued. */
        CardProductBrand: {
            id: components["schemas"]["CardProductBrandId"];
            /** @description What the brand is, fit to be shown to the holder. */
            description: string;
            /** @description Network of the card, such as `visa` or `mastercard`. */
            network: string;
            /** @description The network's level of the card, such as `standard`, `signature` or `infinite`; null or absent when unknown. */
            network_tier?: string | null;
            /**
             * Format: uri
             * @description Address of the card art.
             */
            default_image: string;
            /** @description The terms of the card, or null when they are not known. Since June 2026. */
            details?: components["schemas"]["CardBrandDetails"] | null;
        };
        /** @description A card that an issuer offers, in all its brands. */
        CardProduct: {
            id: components["schemas"]["CardProductId"];
            /** @description Name of the card, fit to be shown to the holder. */
            name: string;
            /** @description Name of the institution that issues the card. */
            issuer: string;
            /** @description Network of the card. Only the vendor's own description has it; each brand has its own network. */
            network?: string | null;
            type: components["schemas"]["CardProductType"];
            /** @description The versions in which the card is issued. */
            brands: components["schemas"]["CardProductBrand"][];
            /** @description What went wrong with the card product, or null. The reference's example has none. */
            error?: components["schemas"]["ResourceError"];
            created_at?: components["schemas"]["CreatedAt"];
            updated_at?: components["schemas"]["UpdatedAt"];
        };
        /** @description The envelope of one card product. */
        CardProductResponse: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["CardProduct"];
            message: components["schemas"]["Message"];
        };
        /**
         * @description What the entity can do: `active` has completed the verification that the team requires, `incomplete` has not yet, and
         *     `disabled` has lost all products, because consent was withdrawn, a payment was reported as unauthorized or the details
         *     were refused; `error` then says which.
         * @enum {string}
         */
        EntityStatusInput: "active" | "incomplete" | "disabled";
        /**
         * @description Whether the holder lets the team use the account. Not on the pages of 2024-04-04, and absent from their examples.
         * @enum {string}
         */
        AccountConsentStatusInput: "pending" | "approved" | "withdrawn";
        /**
         * @description What kind of debt a liability account is. The pages name eleven kinds; the clients add `bnpl` (buy now, pay later) and
         *     `fintech` to them since 2025, and both `student_loans` and `student_loan` occur.
         * @enum {string}
         */
        LiabilityTypeInput: "auto_loan" | "bnpl" | "collection" | "credit_builder" | "credit_card" | "fintech" | "insurance" | "loan" | "medical" | "mortgage" | "personal_loan" | "student_loan" | "student_loans" | "utility";
        /**
         * @description What part the holder has in the account: its main holder (`primary`), permitted to use it by the main holder
         *     (`authorized`), one of several holders (`joint`), or not determined (`unknown`).
         * @enum {string}
         */
        AccountOwnershipInput: "primary" | "authorized" | "joint" | "unknown";
        /**
         * @description What kind of bank account it is.
         * @enum {string}
         */
        AccountAchTypeInput: "checking" | "savings";
        /**
         * @description The account's balances as Plaid gives them, in Plaid's own units. The reference calls them a list and shows an object:
         *     both are accepted.
         */
        AccountVerificationSessionPlaidBalancesInput: {
            [key: string]: unknown;
        } | readonly {
            [key: string]: unknown;
        }[];
    };
    responses: {
        /** @description The request is not acceptable. */
        BadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description False on every answer without a 2xx status.
                     * @constant
                     */
                    success: false;
                    /** @description Carries the error. */
                    data: {
                        /** @description What is wrong with the request. */
                        error: {
                            /** @description Kind of the error. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status of the answer.
                             * @constant
                             */
                            code: 400;
                            /**
                             * @description Names the error:
                             *
                             *     - `INVALID_REQUEST`: The body, a parameter or a header failed the endpoint's basic validation.
                             */
                            sub_type: "INVALID_REQUEST" | (string & {});
                            /** @description What went wrong, for people. Do not program against its wording. */
                            message: string;
                        };
                    };
                    /** @description What went wrong, for people. Do not program against its wording. */
                    message: string;
                };
            };
        };
        /** @description The API key is missing or not valid. */
        Unauthorized: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description False on every answer without a 2xx status.
                     * @constant
                     */
                    success: false;
                    /** @description Carries the error. */
                    data: {
                        /** @description What is wrong with the request. */
                        error: {
                            /** @description Kind of the error. */
                            type: "INVALID_AUTHORIZATION" | (string & {});
                            /**
                             * @description The HTTP status of the answer.
                             * @constant
                             */
                            code: 401;
                            /** @description Names the error. The reference lists no values for this status. */
                            sub_type: string;
                            /** @description What went wrong, for people. Do not program against its wording. */
                            message: string;
                        };
                    };
                    /** @description What went wrong, for people. Do not program against its wording. */
                    message: string;
                };
            };
        };
        /** @description The API key may not perform this request. */
        Forbidden: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description False on every answer without a 2xx status.
                     * @constant
                     */
                    success: false;
                    /** @description Carries the error. */
                    data: {
                        /** @description What is wrong with the request. */
                        error: {
                            /** @description Kind of the error. */
                            type: "INVALID_AUTHORIZATION" | (string & {});
                            /**
                             * @description The HTTP status of the answer.
                             * @constant
                             */
                            code: 403;
                            /** @description Names the error. The reference lists no values for this status. */
                            sub_type: string;
                            /** @description What went wrong, for people. Do not program against its wording. */
                            message: string;
                        };
                    };
                    /** @description What went wrong, for people. Do not program against its wording. */
                    message: string;
                };
            };
        };
        /** @description Too many requests; wait before the next one. */
        TooManyRequests: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description False on every answer without a 2xx status.
                     * @constant
                     */
                    success: false;
                    /** @description Carries the error. */
                    data: {
                        /** @description What is wrong with the request. */
                        error: {
                            /** @description Kind of the error. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status of the answer.
                             * @constant
                             */
                            code: 429;
                            /**
                             * @description Names the error:
                             *
                             *     - `TOO_MANY_REQUESTS`: The key went over the limit of its operation tier within 60 seconds and is blocked for 60 seconds.
                             */
                            sub_type: "TOO_MANY_REQUESTS" | (string & {});
                            /** @description What went wrong, for people. Do not program against its wording. */
                            message: string;
                        };
                    };
                    /** @description What went wrong, for people. Do not program against its wording. */
                    message: string;
                };
            };
        };
        /** @description Something went wrong on Method's side. */
        InternalServerError: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description False on every answer without a 2xx status.
                     * @constant
                     */
                    success: false;
                    /** @description Carries the error. */
                    data: {
                        /** @description What is wrong with the request. */
                        error: {
                            /** @description Kind of the error. */
                            type: "API_ERROR" | (string & {});
                            /**
                             * @description The HTTP status of the answer.
                             * @constant
                             */
                            code: 500;
                            /** @description Names the error. The reference lists no values for this status. */
                            sub_type: string;
                            /** @description What went wrong, for people. Do not program against its wording. */
                            message: string;
                        };
                    };
                    /** @description What went wrong, for people. Do not program against its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is not acceptable; `data.error.sub_type` says why. */
        EntityBadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description False on every answer without a 2xx status.
                     * @constant
                     */
                    success: false;
                    /** @description Carries the error. */
                    data: {
                        /** @description What is wrong with the request. */
                        error: {
                            /** @description Kind of the error. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status of the answer.
                             * @constant
                             */
                            code: 400;
                            /**
                             * @description Names the error:
                             *
                             *     - `INVALID_REQUEST`: The body, a parameter or a header failed the endpoint's basic validation.
                             *     - `DUPLICATE_ENTITY_DETAILS`: Another entity of the team has the same details.
                             *     - `INVALID_ENTITY_PHONE_NUMBER`: The number is malformed or belongs to another country.
                             *     - `INVALID_ENTITY_EMAIL_ADDRESS`: The value is not an email address.
                             *     - `RESTRICTED_ENTITY_DETAILS`: Method agreed with the team which entities it may create; this one is not among them.
                             *     - `ENTITY_CONSENT_ALREADY_WITHDRAWN`: A withdrawal for this entity has succeeded already.
                             *     - `ENTITY_CONSENT_ALREADY_GRANTED`: The entity has a consent that is in force.
                             *     - `ENTITY_HAS_PAYMENTS_IN_PROGRESS`: One or more payments from or to the entity's accounts are not finished.
                             *     - `ENTITY_INVALID_SSN`: The value cannot be a social security number.
                             *     - `ENTITY_INVALID_SSN4`: The value cannot be the end of a social security number.
                             *     - `ENTITY_CREDIT_SCORE_NOT_FOUND`: The credit bureaus have no score for the person.
                             *     - `MAX_ENTITY_METADATA_SIZE_EXCEEDED`: The metadata object exceeds 1 KB once serialised.
                             *     - `ENTITY_UPDATE_RESTRICTED`: The entity has not given consent.
                             *     - `ENTITY_UPDATE_DISABLED`: The `status` of the entity is `disabled`.
                             *     - `ENTITY_UPDATE_INVALID`: The request holds a field that has a value already.
                             *     - `ENTITY_UPDATE_UNSUPPORTED`: Updates are not offered for this entity.
                             */
                            sub_type: ("INVALID_REQUEST" | "DUPLICATE_ENTITY_DETAILS" | "INVALID_ENTITY_PHONE_NUMBER" | "INVALID_ENTITY_EMAIL_ADDRESS" | "RESTRICTED_ENTITY_DETAILS" | "ENTITY_CONSENT_ALREADY_WITHDRAWN" | "ENTITY_CONSENT_ALREADY_GRANTED" | "ENTITY_HAS_PAYMENTS_IN_PROGRESS" | "ENTITY_INVALID_SSN" | "ENTITY_INVALID_SSN4" | "ENTITY_CREDIT_SCORE_NOT_FOUND" | "MAX_ENTITY_METADATA_SIZE_EXCEEDED" | "ENTITY_UPDATE_RESTRICTED" | "ENTITY_UPDATE_DISABLED" | "ENTITY_UPDATE_INVALID" | "ENTITY_UPDATE_UNSUPPORTED") | (string & {});
                            /** @description What went wrong, for people. Do not program against its wording. */
                            message: string;
                        };
                    };
                    /** @description What went wrong, for people. Do not program against its wording. */
                    message: string;
                };
            };
        };
        /** @description The store of idempotency keys cannot be reached; nothing was done. */
        IdempotencyUnavailable: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description False on every answer without a 2xx status.
                     * @constant
                     */
                    success: false;
                    /** @description Carries the error. */
                    data: {
                        /** @description What is wrong with the request. */
                        error: {
                            /** @description Kind of the error. */
                            type: "API_ERROR" | (string & {});
                            /**
                             * @description The HTTP status of the answer.
                             * @constant
                             */
                            code: 503;
                            /**
                             * @description Names the error:
                             *
                             *     - `IDEMPOTENCY_UNAVAILABLE`: The store of idempotency keys cannot be reached.
                             */
                            sub_type: "IDEMPOTENCY_UNAVAILABLE" | (string & {});
                            /** @description What went wrong, for people. Do not program against its wording. */
                            message: string;
                        };
                    };
                    /** @description What went wrong, for people. Do not program against its wording. */
                    message: string;
                };
            };
        };
        /** @description No such resource. */
        NotFound: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description False on every answer without a 2xx status.
                     * @constant
                     */
                    success: false;
                    /** @description Carries the error. */
                    data: {
                        /** @description What is wrong with the request. */
                        error: {
                            /** @description Kind of the error. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status of the answer.
                             * @constant
                             */
                            code: 404;
                            /**
                             * @description Names the error:
                             *
                             *     - `NOT_FOUND`: No resource has this id, or it belongs to another team or environment.
                             */
                            sub_type: "NOT_FOUND" | (string & {});
                            /** @description What went wrong, for people. Do not program against its wording. */
                            message: string;
                        };
                    };
                    /** @description What went wrong, for people. Do not program against its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is not acceptable; `data.error.sub_type` says why. */
        EntityVerificationSessionBadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description False on every answer without a 2xx status.
                     * @constant
                     */
                    success: false;
                    /** @description Carries the error. */
                    data: {
                        /** @description What is wrong with the request. */
                        error: {
                            /** @description Kind of the error. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status of the answer.
                             * @constant
                             */
                            code: 400;
                            /**
                             * @description Names the error:
                             *
                             *     - `INVALID_REQUEST`: The body, a parameter or a header failed the endpoint's basic validation.
                             *     - `ENTITY_PHONE_VERIFICATION_MAX_ATTEMPTS`: The entity has used up its attempts to verify the phone number.
                             *     - `EXISTING_VERIFIED_SESSION`: A session of the same `type` was completed before.
                             *     - `MISSING_IDENTITY_MATCH`: The details given are too few or wrong, so that Method's sources do not know the person.
                             *     - `MISSING_PHONE_VERIFICATION`: An identity can be verified only after the phone number.
                             *     - `UNAUTHORIZED_VERIFICATION_METHOD`: The team or the entity is not allowed to use the method.
                             *     - `INVALID_ENTITY_TYPE`: The entity is a corporation.
                             *     - `VERIFICATION_SESSION_EXPIRED`: The session was not completed within 10 minutes.
                             *     - `VERIFICATION_SESSION_FAILED_INCORRECT_SMS_CODE`: The person entered a wrong code.
                             *     - `VERIFICATION_SESSION_FAILED_SNA`: No URL was opened from a device that holds the phone number.
                             *     - `VERIFICATION_SESSION_FAILED_INVALID_ANSWER`: One or more questions were answered wrongly or not at all.
                             */
                            sub_type: ("INVALID_REQUEST" | "ENTITY_PHONE_VERIFICATION_MAX_ATTEMPTS" | "EXISTING_VERIFIED_SESSION" | "MISSING_IDENTITY_MATCH" | "MISSING_PHONE_VERIFICATION" | "UNAUTHORIZED_VERIFICATION_METHOD" | "INVALID_ENTITY_TYPE" | "VERIFICATION_SESSION_EXPIRED" | "VERIFICATION_SESSION_FAILED_INCORRECT_SMS_CODE" | "VERIFICATION_SESSION_FAILED_SNA" | "VERIFICATION_SESSION_FAILED_INVALID_ANSWER") | (string & {});
                            /** @description What went wrong, for people. Do not program against its wording. */
                            message: string;
                        };
                    };
                    /** @description What went wrong, for people. Do not program against its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is not acceptable; `data.error.sub_type` says why. */
        AccountBadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description False on every answer without a 2xx status.
                     * @constant
                     */
                    success: false;
                    /** @description Carries the error. */
                    data: {
                        /** @description What is wrong with the request. */
                        error: {
                            /** @description Kind of the error. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status of the answer.
                             * @constant
                             */
                            code: 400;
                            /**
                             * @description Names the error:
                             *
                             *     - `INVALID_REQUEST`: The body, a parameter or a header failed the endpoint's basic validation.
                             *     - `INVALID_HOLDER_ID`: `holder_id` is not the id of an entity of this team and environment.
                             *     - `ACCOUNT_CONSENT_ALREADY_WITHDRAWN`: The account has been disabled by an earlier withdrawal.
                             *     - `ACCOUNT_CONSENT_ALREADY_GRANTED`: The request grants a consent that the account already has.
                             *     - `ACCOUNT_HAS_PAYMENT_IN_PROGRESS`: At least one payment from or to the account has not come to an end.
                             */
                            sub_type: ("INVALID_REQUEST" | "INVALID_HOLDER_ID" | "ACCOUNT_CONSENT_ALREADY_WITHDRAWN" | "ACCOUNT_CONSENT_ALREADY_GRANTED" | "ACCOUNT_HAS_PAYMENT_IN_PROGRESS") | (string & {});
                            /** @description What went wrong, for people. Do not program against its wording. */
                            message: string;
                        };
                    };
                    /** @description What went wrong, for people. Do not program against its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is not acceptable; `data.error.sub_type` says why. */
        AccountVerificationSessionBadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description False on every answer without a 2xx status.
                     * @constant
                     */
                    success: false;
                    /** @description Carries the error. */
                    data: {
                        /** @description What is wrong with the request. */
                        error: {
                            /** @description Kind of the error. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status of the answer.
                             * @constant
                             */
                            code: 400;
                            /**
                             * @description Names the error:
                             *
                             *     - `INVALID_REQUEST`: The body, a parameter or a header failed the endpoint's basic validation.
                             *     - `EXISTING_VERIFIED_SESSION`: One of the account's sessions has the status `verified`.
                             *     - `EXISTING_VERIFICATION_SESSION`: An earlier session of the account has not come to an end.
                             *     - `VERIFICATION_TYPE_NOT_SUPPORTED`: The account's institution cannot be verified with the session's `type`.
                             *     - `VERIFICATION_SESSION_ATTEMPT_LIMIT_REACHED`: Wrong details were sent too often.
                             */
                            sub_type: ("INVALID_REQUEST" | "EXISTING_VERIFIED_SESSION" | "EXISTING_VERIFICATION_SESSION" | "VERIFICATION_TYPE_NOT_SUPPORTED" | "VERIFICATION_SESSION_ATTEMPT_LIMIT_REACHED") | (string & {});
                            /** @description What went wrong, for people. Do not program against its wording. */
                            message: string;
                        };
                    };
                    /** @description What went wrong, for people. Do not program against its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is not acceptable; `data.error.sub_type` says why. */
        BalanceBadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description False on every answer without a 2xx status.
                     * @constant
                     */
                    success: false;
                    /** @description Carries the error. */
                    data: {
                        /** @description What is wrong with the request. */
                        error: {
                            /** @description Kind of the error. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status of the answer.
                             * @constant
                             */
                            code: 400;
                            /**
                             * @description Names the error:
                             *
                             *     - `INVALID_REQUEST`: The body, a parameter or a header failed the endpoint's basic validation.
                             *     - `PRODUCT_UNAVAILABLE`: The account's status rules it out, or its institution is not supported for balances.
                             *     - `TEAM_CAPABILITY_RESTRICTED`: The product is not part of the team's contract.
                             *     - `PRODUCT_VERIFICATION_MISSING`: The account has no verified session.
                             */
                            sub_type: ("INVALID_REQUEST" | "PRODUCT_UNAVAILABLE" | "TEAM_CAPABILITY_RESTRICTED" | "PRODUCT_VERIFICATION_MISSING") | (string & {});
                            /** @description What went wrong, for people. Do not program against its wording. */
                            message: string;
                        };
                    };
                    /** @description What went wrong, for people. Do not program against its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is not acceptable; `data.error.sub_type` says why. */
        CardBrandBadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description False on every answer without a 2xx status.
                     * @constant
                     */
                    success: false;
                    /** @description Carries the error. */
                    data: {
                        /** @description What is wrong with the request. */
                        error: {
                            /** @description Kind of the error. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status of the answer.
                             * @constant
                             */
                            code: 400;
                            /**
                             * @description Names the error:
                             *
                             *     - `INVALID_REQUEST`: The body, a parameter or a header failed the endpoint's basic validation.
                             *     - `PRODUCT_UNAVAILABLE`: The account is not a credit card, or the card is of another network than Visa and Mastercard.
                             *     - `TEAM_CAPABILITY_RESTRICTED`: The product is not part of the team's contract.
                             *     - `CARD_BRANDS_NOT_FOUND`: The brand of the card cannot be found or does not exist.
                             */
                            sub_type: ("INVALID_REQUEST" | "PRODUCT_UNAVAILABLE" | "TEAM_CAPABILITY_RESTRICTED" | "CARD_BRANDS_NOT_FOUND") | (string & {});
                            /** @description What went wrong, for people. Do not program against its wording. */
                            message: string;
                        };
                    };
                    /** @description What went wrong, for people. Do not program against its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is not acceptable; `data.error.sub_type` says why. */
        PayoffBadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description False on every answer without a 2xx status.
                     * @constant
                     */
                    success: false;
                    /** @description Carries the error. */
                    data: {
                        /** @description What is wrong with the request. */
                        error: {
                            /** @description Kind of the error. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status of the answer.
                             * @constant
                             */
                            code: 400;
                            /**
                             * @description Names the error:
                             *
                             *     - `INVALID_REQUEST`: The body, a parameter or a header failed the endpoint's basic validation.
                             *     - `PRODUCT_UNAVAILABLE`: The account's status or liability type rules it out, or its institution is not supported for payoffs.
                             *     - `TEAM_CAPABILITY_RESTRICTED`: The product is not part of the team's contract.
                             *     - `PRODUCT_VERIFICATION_MISSING`: The account has no verified session.
                             */
                            sub_type: ("INVALID_REQUEST" | "PRODUCT_UNAVAILABLE" | "TEAM_CAPABILITY_RESTRICTED" | "PRODUCT_VERIFICATION_MISSING") | (string & {});
                            /** @description What went wrong, for people. Do not program against its wording. */
                            message: string;
                        };
                    };
                    /** @description What went wrong, for people. Do not program against its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is not acceptable; `data.error.sub_type` says why. */
        SensitiveBadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description False on every answer without a 2xx status.
                     * @constant
                     */
                    success: false;
                    /** @description Carries the error. */
                    data: {
                        /** @description What is wrong with the request. */
                        error: {
                            /** @description Kind of the error. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status of the answer.
                             * @constant
                             */
                            code: 400;
                            /**
                             * @description Names the error:
                             *
                             *     - `INVALID_REQUEST`: The body, a parameter or a header failed the endpoint's basic validation.
                             *     - `PRODUCT_UNAVAILABLE`: The full numbers of the account cannot be read.
                             *     - `TEAM_CAPABILITY_RESTRICTED`: The product is not part of the team's contract; it requires PCI compliance.
                             *     - `PRODUCT_VERIFICATION_MISSING`: The account has no verified session.
                             */
                            sub_type: ("INVALID_REQUEST" | "PRODUCT_UNAVAILABLE" | "TEAM_CAPABILITY_RESTRICTED" | "PRODUCT_VERIFICATION_MISSING") | (string & {});
                            /** @description What went wrong, for people. Do not program against its wording. */
                            message: string;
                        };
                    };
                    /** @description What went wrong, for people. Do not program against its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is not acceptable; `data.error.sub_type` says why. */
        UpdateBadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description False on every answer without a 2xx status.
                     * @constant
                     */
                    success: false;
                    /** @description Carries the error. */
                    data: {
                        /** @description What is wrong with the request. */
                        error: {
                            /** @description Kind of the error. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status of the answer.
                             * @constant
                             */
                            code: 400;
                            /**
                             * @description Names the error:
                             *
                             *     - `INVALID_REQUEST`: The body, a parameter or a header failed the endpoint's basic validation.
                             *     - `PRODUCT_UNAVAILABLE`: The account's status rules it out, or its institution is not supported for updates.
                             *     - `TEAM_CAPABILITY_RESTRICTED`: The product is not part of the team's contract.
                             *     - `PRODUCT_VERIFICATION_MISSING`: The account has no verified session.
                             */
                            sub_type: ("INVALID_REQUEST" | "PRODUCT_UNAVAILABLE" | "TEAM_CAPABILITY_RESTRICTED" | "PRODUCT_VERIFICATION_MISSING") | (string & {});
                            /** @description What went wrong, for people. Do not program against its wording. */
                            message: string;
                        };
                    };
                    /** @description What went wrong, for people. Do not program against its wording. */
                    message: string;
                };
            };
        };
    };
    parameters: {
        /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
        MethodVersion: components["schemas"]["MethodVersion"];
        /**
         * @description Only entities with this status.
         * @example active
         */
        EntityStatusFilter: components["schemas"]["EntityStatusInput"];
        /**
         * @description Only people or only companies.
         * @example individual
         */
        EntityTypeFilter: components["schemas"]["EntityType"];
        /**
         * @description Only entities with this name. First documented with version 2025-12-01.
         * @example Kevin Doyle
         */
        EntityNameFilter: string;
        /** @description Only records created on this date or later, ISO 8601 (`YYYY-MM-DD`). */
        FromDate: string;
        /** @description Only records created on this date or earlier, ISO 8601 (`YYYY-MM-DD`). */
        ToDate: string;
        /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
        Page: number;
        /** @description How many records a page holds at most. */
        PageLimit: number;
        /**
         * @description Where the page starts or ends: the id of a record, as given in the `Pagination-Page-Cursor-Next` and
         *     `Pagination-Page-Cursor-Prev` headers. Cannot be combined with `page`.
         */
        PageCursor: string;
        /**
         * @description Properties of the entity to answer as objects instead of ids, each given as a parameter of its own:
         *     `expand[]=connect&expand[]=credit_score`. Expanding a list makes it slower.
         * @example [
         *       "connect"
         *     ]
         */
        EntityExpand: readonly components["schemas"]["EntityExpandField"][];
        /**
         * @description Makes the request safe to repeat. The status and body of the first request with a key are stored and given again to
         *     every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
         */
        IdempotencyKey: string;
        /**
         * @description Id of the entity.
         * @example ent_au22b1fbFJbp8
         */
        EntityId: components["schemas"]["EntityId"];
        /**
         * @description Id of the entity verification session.
         * @example evf_3VT3bHTCnPbrm
         */
        EntityVerificationSessionId: components["schemas"]["EntityVerificationSessionId"];
        /**
         * @description Only accounts that this entity holds.
         * @example ent_y1a9e1fbnJ1f3
         */
        AccountHolderFilter: components["schemas"]["EntityId"];
        /**
         * @description Only accounts that one of these entities holds; repeat the parameter to name more than one. Not on the pages of
         *     2024-04-04.
         */
        AccountHoldersFilter: readonly components["schemas"]["EntityId"][];
        /** @description Only accounts of this status. */
        AccountStatusFilter: "active" | "disabled" | "closed";
        /** @description Only accounts of this kind. */
        AccountTypeFilter: "ach" | "liability";
        /**
         * @description Only accounts whose consent has this status. Not on the pages of 2024-04-04.
         * @example approved
         */
        AccountConsentStatusFilter: components["schemas"]["AccountConsentStatusInput"];
        /** @description Whether to list accounts that still wait for the holder's consent, too. Not on the pages of 2024-04-04. */
        AccountIncludePendingConsent: boolean;
        /**
         * @description Only liability accounts with this merchant.
         * @example mch_302086
         */
        AccountMerchantFilter: components["schemas"]["MerchantId"];
        /**
         * @description Only liability accounts of this kind of debt.
         * @example credit_card
         */
        AccountLiabilityTypeFilter: components["schemas"]["LiabilityTypeInput"];
        /**
         * @description Only liability accounts in which the holder has this part.
         * @example primary
         */
        AccountOwnershipFilter: components["schemas"]["AccountOwnershipInput"];
        /**
         * @description A property to answer as an object instead of its id; repeat the parameter to name more than one. Lists take longer
         *     when they are expanded.
         */
        AccountExpand: readonly components["schemas"]["AccountExpandableField"][];
        /**
         * @description Id of the account.
         * @example acc_Zc4F2aTLt8CBt
         */
        AccountId: components["schemas"]["AccountId"];
        /**
         * @description Id of the account verification session.
         * @example avf_DjkdemgTQfqRD
         */
        AccountVerificationSessionId: components["schemas"]["AccountVerificationSessionId"];
        /**
         * @description Id of the balance.
         * @example bal_ebzh8KaR9HCBG
         */
        BalanceId: components["schemas"]["BalanceId"];
        /**
         * @description Id of the card brand.
         * @example cbrd_eVMDNUPfrFk3e
         */
        CardBrandId: components["schemas"]["CardBrandId"];
        /**
         * @description Id of the payoff.
         * @example pyf_ELGT4hfikTTCJ
         */
        PayoffId: components["schemas"]["PayoffId"];
        /**
         * @description Id of the sensitive.
         * @example astv_9WBBA6TH7n7iX
         */
        SensitiveId: components["schemas"]["SensitiveId"];
        /**
         * @description Id of the transaction.
         * @example txn_t73AdHRFYwhT9
         */
        TransactionId: components["schemas"]["TransactionId"];
        /**
         * @description Id of the update.
         * @example upt_NYV5kfjskTTCJ
         */
        UpdateId: components["schemas"]["UpdateId"];
        /**
         * @description Id of the card product.
         * @example pdt_17
         */
        CardProductId: components["schemas"]["CardProductId"];
    };
    requestBodies: {
        /** @description The operation takes no input; an empty object may be sent. */
        Empty: {
            content: {
                "application/json": components["schemas"]["EmptyObject"];
            };
        };
    };
    headers: {
        /**
         * @description Id of this request. Log it, and quote it to Method's support.
         * @example req_8hZC3jQWpBpNH
         */
        RequestId: string;
        /**
         * @description How many seconds to wait before the next request.
         * @example 60
         */
        RetryAfter: number;
        /**
         * @description Number of the page returned, counted from 1.
         * @example 1
         */
        PaginationPage: number;
        /**
         * @description How many pages there are.
         * @example 1
         */
        PaginationPageCount: number;
        /**
         * @description How many records a page holds at most.
         * @example 10
         */
        PaginationPageLimit: number;
        /**
         * @description How many records match the request.
         * @example 1
         */
        PaginationTotalCount: number;
        /** @description Cursor of the page before this one; absent on the first. */
        PaginationPageCursorPrev: string;
        /** @description Cursor of the page after this one; absent on the last. */
        PaginationPageCursorNext: string;
        /**
         * @description Id of the request whose result this is; with a replayed answer, that of the first request.
         * @example req_8hZC3jQWpBpNH
         */
        IdemRequestId: string;
        /**
         * @description What the idempotency store did: `stored` the result under the request's key, `replayed` the stored one, or was
         *     `bypassed` because the request had no key.
         * @example stored
         */
        IdemStatus: ("stored" | "bypassed" | "replayed") | (string & {});
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ping: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API is up. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PingResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listEntities: {
        parameters: {
            query?: {
                /**
                 * @description Only entities with this status.
                 * @example active
                 */
                status?: components["parameters"]["EntityStatusFilter"];
                /**
                 * @description Only people or only companies.
                 * @example individual
                 */
                type?: components["parameters"]["EntityTypeFilter"];
                /**
                 * @description Only entities with this name. First documented with version 2025-12-01.
                 * @example Kevin Doyle
                 */
                name?: components["parameters"]["EntityNameFilter"];
                /** @description Only records created on this date or later, ISO 8601 (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Only records created on this date or earlier, ISO 8601 (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds at most. */
                page_limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Where the page starts or ends: the id of a record, as given in the `Pagination-Page-Cursor-Next` and
                 *     `Pagination-Page-Cursor-Prev` headers. Cannot be combined with `page`.
                 */
                page_cursor?: components["parameters"]["PageCursor"];
                /**
                 * @description Properties of the entity to answer as objects instead of ids, each given as a parameter of its own:
                 *     `expand[]=connect&expand[]=credit_score`. Expanding a list makes it slower.
                 * @example [
                 *       "connect"
                 *     ]
                 */
                "expand[]"?: components["parameters"]["EntityExpand"];
            };
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entities. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Pagination-Page": components["headers"]["PaginationPage"];
                    "Pagination-Page-Count": components["headers"]["PaginationPageCount"];
                    "Pagination-Page-Limit": components["headers"]["PaginationPageLimit"];
                    "Pagination-Total-Count": components["headers"]["PaginationTotalCount"];
                    "Pagination-Page-Cursor-Prev": components["headers"]["PaginationPageCursorPrev"];
                    "Pagination-Page-Cursor-Next": components["headers"]["PaginationPageCursorNext"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityListResponse"];
                };
            };
            400: components["responses"]["EntityBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createEntity: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to repeat. The status and body of the first request with a key are stored and given again to
                 *     every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The entity to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntityCreateRequest"];
            };
        };
        responses: {
            /** @description The entity that was created. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "idem-request-id": components["headers"]["IdemRequestId"];
                    "idem-status": components["headers"]["IdemStatus"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityResponse"];
                };
            };
            400: components["responses"]["EntityBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    retrieveEntity: {
        parameters: {
            query?: {
                /**
                 * @description Properties of the entity to answer as objects instead of ids, each given as a parameter of its own:
                 *     `expand[]=connect&expand[]=credit_score`. Expanding a list makes it slower.
                 * @example [
                 *       "connect"
                 *     ]
                 */
                "expand[]"?: components["parameters"]["EntityExpand"];
            };
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: components["parameters"]["EntityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entity. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityResponse"];
                };
            };
            400: components["responses"]["EntityBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateEntity: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: components["parameters"]["EntityId"];
            };
            cookie?: never;
        };
        /** @description The details to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntityUpdateRequest"];
            };
        };
        responses: {
            /** @description The entity with the new details. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityResponse"];
                };
            };
            400: components["responses"]["EntityBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    withdrawEntityConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to repeat. The status and body of the first request with a key are stored and given again to
                 *     every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: components["parameters"]["EntityId"];
            };
            cookie?: never;
        };
        /** @description That the consent is withdrawn, and why. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntityConsentWithdrawRequest"];
            };
        };
        responses: {
            /** @description The entity, disabled and without its details. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "idem-request-id": components["headers"]["IdemRequestId"];
                    "idem-status": components["headers"]["IdemStatus"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityWithdrawnResponse"];
                };
            };
            400: components["responses"]["EntityBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    listEntityVerificationSessions: {
        parameters: {
            query?: {
                /** @description Only records created on this date or later, ISO 8601 (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Only records created on this date or earlier, ISO 8601 (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds at most. */
                page_limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Where the page starts or ends: the id of a record, as given in the `Pagination-Page-Cursor-Next` and
                 *     `Pagination-Page-Cursor-Prev` headers. Cannot be combined with `page`.
                 */
                page_cursor?: components["parameters"]["PageCursor"];
            };
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: components["parameters"]["EntityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entity verification sessions. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Pagination-Page": components["headers"]["PaginationPage"];
                    "Pagination-Page-Count": components["headers"]["PaginationPageCount"];
                    "Pagination-Page-Limit": components["headers"]["PaginationPageLimit"];
                    "Pagination-Total-Count": components["headers"]["PaginationTotalCount"];
                    "Pagination-Page-Cursor-Prev": components["headers"]["PaginationPageCursorPrev"];
                    "Pagination-Page-Cursor-Next": components["headers"]["PaginationPageCursorNext"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityVerificationSessionListResponse"];
                };
            };
            400: components["responses"]["EntityVerificationSessionBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createEntityVerificationSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to repeat. The status and body of the first request with a key are stored and given again to
                 *     every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: components["parameters"]["EntityId"];
            };
            cookie?: never;
        };
        /** @description The kind of session to start. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntityVerificationSessionCreateRequest"];
            };
        };
        responses: {
            /** @description The session that was started. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "idem-request-id": components["headers"]["IdemRequestId"];
                    "idem-status": components["headers"]["IdemStatus"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityVerificationSessionResponse"];
                };
            };
            400: components["responses"]["EntityVerificationSessionBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    retrieveEntityVerificationSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: components["parameters"]["EntityId"];
                /**
                 * @description Id of the entity verification session.
                 * @example evf_3VT3bHTCnPbrm
                 */
                evf_id: components["parameters"]["EntityVerificationSessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityVerificationSessionResponse"];
                };
            };
            400: components["responses"]["EntityVerificationSessionBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateEntityVerificationSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: components["parameters"]["EntityId"];
                /**
                 * @description Id of the entity verification session.
                 * @example evf_3VT3bHTCnPbrm
                 */
                evf_id: components["parameters"]["EntityVerificationSessionId"];
            };
            cookie?: never;
        };
        /** @description What completes the session. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntityVerificationSessionUpdateRequest"];
            };
        };
        responses: {
            /** @description The session after the check. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityVerificationSessionResponse"];
                };
            };
            400: components["responses"]["EntityVerificationSessionBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                /**
                 * @description Only accounts that this entity holds.
                 * @example ent_y1a9e1fbnJ1f3
                 */
                holder_id?: components["parameters"]["AccountHolderFilter"];
                /**
                 * @description Only accounts that one of these entities holds; repeat the parameter to name more than one. Not on the pages of
                 *     2024-04-04.
                 */
                holder_ids?: components["parameters"]["AccountHoldersFilter"];
                /** @description Only accounts of this status. */
                status?: components["parameters"]["AccountStatusFilter"];
                /** @description Only accounts of this kind. */
                type?: components["parameters"]["AccountTypeFilter"];
                /**
                 * @description Only accounts whose consent has this status. Not on the pages of 2024-04-04.
                 * @example approved
                 */
                consent_status?: components["parameters"]["AccountConsentStatusFilter"];
                /** @description Whether to list accounts that still wait for the holder's consent, too. Not on the pages of 2024-04-04. */
                include_pending_consent?: components["parameters"]["AccountIncludePendingConsent"];
                /**
                 * @description Only liability accounts with this merchant.
                 * @example mch_302086
                 */
                "liability.mch_id"?: components["parameters"]["AccountMerchantFilter"];
                /**
                 * @description Only liability accounts of this kind of debt.
                 * @example credit_card
                 */
                "liability.type"?: components["parameters"]["AccountLiabilityTypeFilter"];
                /**
                 * @description Only liability accounts in which the holder has this part.
                 * @example primary
                 */
                "liability.ownership"?: components["parameters"]["AccountOwnershipFilter"];
                /** @description Only records created on this date or later, ISO 8601 (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Only records created on this date or earlier, ISO 8601 (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds at most. */
                page_limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Where the page starts or ends: the id of a record, as given in the `Pagination-Page-Cursor-Next` and
                 *     `Pagination-Page-Cursor-Prev` headers. Cannot be combined with `page`.
                 */
                page_cursor?: components["parameters"]["PageCursor"];
                /**
                 * @description A property to answer as an object instead of its id; repeat the parameter to name more than one. Lists take longer
                 *     when they are expanded.
                 */
                "expand[]"?: components["parameters"]["AccountExpand"];
            };
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounts. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Pagination-Page": components["headers"]["PaginationPage"];
                    "Pagination-Page-Count": components["headers"]["PaginationPageCount"];
                    "Pagination-Page-Limit": components["headers"]["PaginationPageLimit"];
                    "Pagination-Total-Count": components["headers"]["PaginationTotalCount"];
                    "Pagination-Page-Cursor-Prev": components["headers"]["PaginationPageCursorPrev"];
                    "Pagination-Page-Cursor-Next": components["headers"]["PaginationPageCursorNext"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountListResponse"];
                };
            };
            400: components["responses"]["AccountBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to repeat. The status and body of the first request with a key are stored and given again to
                 *     every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountCreateRequest"];
            };
        };
        responses: {
            /** @description The account that was created. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "idem-request-id": components["headers"]["IdemRequestId"];
                    "idem-status": components["headers"]["IdemStatus"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            400: components["responses"]["AccountBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    retrieveAccount: {
        parameters: {
            query?: {
                /**
                 * @description A property to answer as an object instead of its id; repeat the parameter to name more than one. Lists take longer
                 *     when they are expanded.
                 */
                "expand[]"?: components["parameters"]["AccountExpand"];
            };
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            400: components["responses"]["AccountBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    withdrawAccountConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to repeat. The status and body of the first request with a key are stored and given again to
                 *     every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountConsentRequest"];
            };
        };
        responses: {
            /** @description What is left of the account. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "idem-request-id": components["headers"]["IdemRequestId"];
                    "idem-status": components["headers"]["IdemStatus"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountConsentResponse"];
                };
            };
            400: components["responses"]["AccountBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    listAccountVerificationSessions: {
        parameters: {
            query?: {
                /** @description Only records created on this date or later, ISO 8601 (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Only records created on this date or earlier, ISO 8601 (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds at most. */
                page_limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Where the page starts or ends: the id of a record, as given in the `Pagination-Page-Cursor-Next` and
                 *     `Pagination-Page-Cursor-Prev` headers. Cannot be combined with `page`.
                 */
                page_cursor?: components["parameters"]["PageCursor"];
            };
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of account verification sessions. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Pagination-Page": components["headers"]["PaginationPage"];
                    "Pagination-Page-Count": components["headers"]["PaginationPageCount"];
                    "Pagination-Page-Limit": components["headers"]["PaginationPageLimit"];
                    "Pagination-Total-Count": components["headers"]["PaginationTotalCount"];
                    "Pagination-Page-Cursor-Prev": components["headers"]["PaginationPageCursorPrev"];
                    "Pagination-Page-Cursor-Next": components["headers"]["PaginationPageCursorNext"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountVerificationSessionListResponse"];
                };
            };
            400: components["responses"]["AccountVerificationSessionBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createAccountVerificationSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to repeat. The status and body of the first request with a key are stored and given again to
                 *     every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountVerificationSessionCreateRequest"];
            };
        };
        responses: {
            /** @description The session that was created. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "idem-request-id": components["headers"]["IdemRequestId"];
                    "idem-status": components["headers"]["IdemStatus"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountVerificationSessionResponse"];
                };
            };
            400: components["responses"]["AccountVerificationSessionBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    retrieveAccountVerificationSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
                /**
                 * @description Id of the account verification session.
                 * @example avf_DjkdemgTQfqRD
                 */
                avf_id: components["parameters"]["AccountVerificationSessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountVerificationSessionResponse"];
                };
            };
            400: components["responses"]["AccountVerificationSessionBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateAccountVerificationSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
                /**
                 * @description Id of the account verification session.
                 * @example avf_DjkdemgTQfqRD
                 */
                avf_id: components["parameters"]["AccountVerificationSessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountVerificationSessionUpdateRequest"];
            };
        };
        responses: {
            /** @description The session after the attempt. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountVerificationSessionResponse"];
                };
            };
            400: components["responses"]["AccountVerificationSessionBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAccountBalances: {
        parameters: {
            query?: {
                /** @description Only records created on this date or later, ISO 8601 (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Only records created on this date or earlier, ISO 8601 (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds at most. */
                page_limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Where the page starts or ends: the id of a record, as given in the `Pagination-Page-Cursor-Next` and
                 *     `Pagination-Page-Cursor-Prev` headers. Cannot be combined with `page`.
                 */
                page_cursor?: components["parameters"]["PageCursor"];
            };
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of balances. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Pagination-Page": components["headers"]["PaginationPage"];
                    "Pagination-Page-Count": components["headers"]["PaginationPageCount"];
                    "Pagination-Page-Limit": components["headers"]["PaginationPageLimit"];
                    "Pagination-Total-Count": components["headers"]["PaginationTotalCount"];
                    "Pagination-Page-Cursor-Prev": components["headers"]["PaginationPageCursorPrev"];
                    "Pagination-Page-Cursor-Next": components["headers"]["PaginationPageCursorNext"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BalanceListResponse"];
                };
            };
            400: components["responses"]["BalanceBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createAccountBalance: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to repeat. The status and body of the first request with a key are stored and given again to
                 *     every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["Empty"];
        responses: {
            /** @description The balance that was asked for. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "idem-request-id": components["headers"]["IdemRequestId"];
                    "idem-status": components["headers"]["IdemStatus"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BalanceResponse"];
                };
            };
            400: components["responses"]["BalanceBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    retrieveAccountBalance: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
                /**
                 * @description Id of the balance.
                 * @example bal_ebzh8KaR9HCBG
                 */
                bal_id: components["parameters"]["BalanceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balance. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BalanceResponse"];
                };
            };
            400: components["responses"]["BalanceBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAccountCardBrands: {
        parameters: {
            query?: {
                /** @description Only records created on this date or later, ISO 8601 (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Only records created on this date or earlier, ISO 8601 (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds at most. */
                page_limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Where the page starts or ends: the id of a record, as given in the `Pagination-Page-Cursor-Next` and
                 *     `Pagination-Page-Cursor-Prev` headers. Cannot be combined with `page`.
                 */
                page_cursor?: components["parameters"]["PageCursor"];
            };
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of card brands. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Pagination-Page": components["headers"]["PaginationPage"];
                    "Pagination-Page-Count": components["headers"]["PaginationPageCount"];
                    "Pagination-Page-Limit": components["headers"]["PaginationPageLimit"];
                    "Pagination-Total-Count": components["headers"]["PaginationTotalCount"];
                    "Pagination-Page-Cursor-Prev": components["headers"]["PaginationPageCursorPrev"];
                    "Pagination-Page-Cursor-Next": components["headers"]["PaginationPageCursorNext"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardBrandListResponse"];
                };
            };
            400: components["responses"]["CardBrandBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createAccountCardBrand: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to repeat. The status and body of the first request with a key are stored and given again to
                 *     every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["Empty"];
        responses: {
            /** @description The card brand that was asked for. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "idem-request-id": components["headers"]["IdemRequestId"];
                    "idem-status": components["headers"]["IdemStatus"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardBrandResponse"];
                };
            };
            400: components["responses"]["CardBrandBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    retrieveAccountCardBrand: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
                /**
                 * @description Id of the card brand.
                 * @example cbrd_eVMDNUPfrFk3e
                 */
                cbrd_id: components["parameters"]["CardBrandId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card brand. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardBrandResponse"];
                };
            };
            400: components["responses"]["CardBrandBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAccountPayoffs: {
        parameters: {
            query?: {
                /** @description Only records created on this date or later, ISO 8601 (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Only records created on this date or earlier, ISO 8601 (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds at most. */
                page_limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Where the page starts or ends: the id of a record, as given in the `Pagination-Page-Cursor-Next` and
                 *     `Pagination-Page-Cursor-Prev` headers. Cannot be combined with `page`.
                 */
                page_cursor?: components["parameters"]["PageCursor"];
            };
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of payoffs. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Pagination-Page": components["headers"]["PaginationPage"];
                    "Pagination-Page-Count": components["headers"]["PaginationPageCount"];
                    "Pagination-Page-Limit": components["headers"]["PaginationPageLimit"];
                    "Pagination-Total-Count": components["headers"]["PaginationTotalCount"];
                    "Pagination-Page-Cursor-Prev": components["headers"]["PaginationPageCursorPrev"];
                    "Pagination-Page-Cursor-Next": components["headers"]["PaginationPageCursorNext"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoffListResponse"];
                };
            };
            400: components["responses"]["PayoffBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createAccountPayoff: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to repeat. The status and body of the first request with a key are stored and given again to
                 *     every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["Empty"];
        responses: {
            /** @description The payoff that was asked for. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "idem-request-id": components["headers"]["IdemRequestId"];
                    "idem-status": components["headers"]["IdemStatus"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoffResponse"];
                };
            };
            400: components["responses"]["PayoffBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    retrieveAccountPayoff: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
                /**
                 * @description Id of the payoff.
                 * @example pyf_ELGT4hfikTTCJ
                 */
                pyf_id: components["parameters"]["PayoffId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payoff. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoffResponse"];
                };
            };
            400: components["responses"]["PayoffBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAccountSensitives: {
        parameters: {
            query?: {
                /** @description Only records created on this date or later, ISO 8601 (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Only records created on this date or earlier, ISO 8601 (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds at most. */
                page_limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Where the page starts or ends: the id of a record, as given in the `Pagination-Page-Cursor-Next` and
                 *     `Pagination-Page-Cursor-Prev` headers. Cannot be combined with `page`.
                 */
                page_cursor?: components["parameters"]["PageCursor"];
            };
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sensitives. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Pagination-Page": components["headers"]["PaginationPage"];
                    "Pagination-Page-Count": components["headers"]["PaginationPageCount"];
                    "Pagination-Page-Limit": components["headers"]["PaginationPageLimit"];
                    "Pagination-Total-Count": components["headers"]["PaginationTotalCount"];
                    "Pagination-Page-Cursor-Prev": components["headers"]["PaginationPageCursorPrev"];
                    "Pagination-Page-Cursor-Next": components["headers"]["PaginationPageCursorNext"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SensitiveListResponse"];
                };
            };
            400: components["responses"]["SensitiveBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createAccountSensitive: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to repeat. The status and body of the first request with a key are stored and given again to
                 *     every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SensitiveCreateRequest"];
            };
        };
        responses: {
            /** @description The data that was asked for. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "idem-request-id": components["headers"]["IdemRequestId"];
                    "idem-status": components["headers"]["IdemStatus"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SensitiveResponse"];
                };
            };
            400: components["responses"]["SensitiveBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    retrieveAccountSensitive: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
                /**
                 * @description Id of the sensitive.
                 * @example astv_9WBBA6TH7n7iX
                 */
                astv_id: components["parameters"]["SensitiveId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sensitive. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SensitiveResponse"];
                };
            };
            400: components["responses"]["SensitiveBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAccountTransactions: {
        parameters: {
            query?: {
                /** @description Only records created on this date or later, ISO 8601 (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Only records created on this date or earlier, ISO 8601 (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds at most. */
                page_limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Where the page starts or ends: the id of a record, as given in the `Pagination-Page-Cursor-Next` and
                 *     `Pagination-Page-Cursor-Prev` headers. Cannot be combined with `page`.
                 */
                page_cursor?: components["parameters"]["PageCursor"];
            };
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of transactions. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Pagination-Page": components["headers"]["PaginationPage"];
                    "Pagination-Page-Count": components["headers"]["PaginationPageCount"];
                    "Pagination-Page-Limit": components["headers"]["PaginationPageLimit"];
                    "Pagination-Total-Count": components["headers"]["PaginationTotalCount"];
                    "Pagination-Page-Cursor-Prev": components["headers"]["PaginationPageCursorPrev"];
                    "Pagination-Page-Cursor-Next": components["headers"]["PaginationPageCursorNext"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    retrieveAccountTransaction: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
                /**
                 * @description Id of the transaction.
                 * @example txn_t73AdHRFYwhT9
                 */
                txn_id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAccountUpdates: {
        parameters: {
            query?: {
                /** @description Only records created on this date or later, ISO 8601 (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Only records created on this date or earlier, ISO 8601 (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds at most. */
                page_limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Where the page starts or ends: the id of a record, as given in the `Pagination-Page-Cursor-Next` and
                 *     `Pagination-Page-Cursor-Prev` headers. Cannot be combined with `page`.
                 */
                page_cursor?: components["parameters"]["PageCursor"];
            };
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of updates. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Pagination-Page": components["headers"]["PaginationPage"];
                    "Pagination-Page-Count": components["headers"]["PaginationPageCount"];
                    "Pagination-Page-Limit": components["headers"]["PaginationPageLimit"];
                    "Pagination-Total-Count": components["headers"]["PaginationTotalCount"];
                    "Pagination-Page-Cursor-Prev": components["headers"]["PaginationPageCursorPrev"];
                    "Pagination-Page-Cursor-Next": components["headers"]["PaginationPageCursorNext"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateListResponse"];
                };
            };
            400: components["responses"]["UpdateBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createAccountUpdate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to repeat. The status and body of the first request with a key are stored and given again to
                 *     every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["Empty"];
        responses: {
            /** @description The update that was asked for. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "idem-request-id": components["headers"]["IdemRequestId"];
                    "idem-status": components["headers"]["IdemStatus"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateResponse"];
                };
            };
            400: components["responses"]["UpdateBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    retrieveAccountUpdate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
                /**
                 * @description Id of the update.
                 * @example upt_NYV5kfjskTTCJ
                 */
                upt_id: components["parameters"]["UpdateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The update. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateResponse"];
                };
            };
            400: components["responses"]["UpdateBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    retrieveCardProduct: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the card product.
                 * @example pdt_17
                 */
                pdt_id: components["parameters"]["CardProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card product. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardProductResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
  lists: "/entities" | "/entities/{ent_id}/verification_sessions" | "/accounts" | "/accounts/{acc_id}/verification_sessions" | "/accounts/{acc_id}/balances" | "/accounts/{acc_id}/card_brands" | "/accounts/{acc_id}/payoffs" | "/accounts/{acc_id}/sensitive" | "/accounts/{acc_id}/transactions" | "/accounts/{acc_id}/updates";
  /** Path that creates an asynchronous resource → path that retrieves it. */
  pollables: {
    "/accounts/{acc_id}/balances": "/accounts/{acc_id}/balances/{bal_id}";
    "/accounts/{acc_id}/payoffs": "/accounts/{acc_id}/payoffs/{pyf_id}";
    "/accounts/{acc_id}/updates": "/accounts/{acc_id}/updates/{upt_id}";
  };
  /** `METHOD path` → where the properties stand that `expand[]` turns from ids into objects. */
  expansions: {
    "GET /entities": {
      "data": {
        "verification": {
          "identity": {
            "latest_verification_session": "identity_latest_verification_session";
          };
          "phone": {
            "latest_verification_session": "phone_latest_verification_session";
          };
        };
        "connect": "connect";
        "credit_score": "credit_score";
        "attribute": "attribute";
        "vehicle": "vehicle";
      };
    };
    "GET /entities/{ent_id}": {
      "data": {
        "verification": {
          "identity": {
            "latest_verification_session": "identity_latest_verification_session";
          };
          "phone": {
            "latest_verification_session": "phone_latest_verification_session";
          };
        };
        "connect": "connect";
        "credit_score": "credit_score";
        "attribute": "attribute";
        "vehicle": "vehicle";
      };
    };
    "GET /accounts": {
      "data": {
        "latest_verification_session": "latest_verification_session";
        "update": "update";
        "balance": "balance";
        "card_brand": "card_brand";
        "payoff": "payoff";
        "sensitive": "sensitive";
        "transaction": "transaction";
        "attribute": "attribute";
        "payment_instrument": "payment_instrument";
      };
    };
    "GET /accounts/{acc_id}": {
      "data": {
        "latest_verification_session": "latest_verification_session";
        "update": "update";
        "balance": "balance";
        "card_brand": "card_brand";
        "payoff": "payoff";
        "sensitive": "sensitive";
        "transaction": "transaction";
        "attribute": "attribute";
        "payment_instrument": "payment_instrument";
      };
    };
  };
}
