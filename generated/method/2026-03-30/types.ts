/** Generated from the bundle of method@2026-03-30 by scripts/types.ts. Do not edit. */

export interface paths {
    "/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Perform a health check
         * @description Returns `pong` if the API is available and accepts the key. The operation reads and changes no data.
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
         * @description Returns the team's entities that match all filters, newest first.
         */
        get: operations["listEntities"];
        put?: never;
        /**
         * Create an entity
         * @description Creates a person or a company. The details can be empty and added by later updates. Most products need at least a
         *     name and a phone number; other requirements depend on the team's agreement with Method. Method does not compare new
         *     entities with existing ones, so store the id and create one entity per person. Fails if a detail is invalid, such as
         *     a phone number from outside the US.
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
         * @description Returns an entity, even after its consent was withdrawn.
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
         * @description Withdraws the entity's consent. The entity becomes `disabled` and loses its details. The consent of all its accounts
         *     is withdrawn too, and their products and subscriptions end. Fails while a payment of the entity is in progress, or
         *     if the consent was already withdrawn.
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
         * @description Returns the verification sessions of this entity, newest first. Since December 2024.
         */
        get: operations["listEntityVerificationSessions"];
        put?: never;
        /**
         * Create an entity verification session
         * @description Starts verifying the phone number or the identity of a person by one of the methods listed in the entity's
         *     `verification`. Complete `sms`, `sna` and `kba` with an update within 10 minutes; `byo_sms` and `byo_kyc` are
         *     verified immediately. The phone number must be verified before the identity. Fails for a corporation, for a type
         *     that is already verified, and if the details are not sufficient to find the person.
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
         * Retrieve an entity's verification session
         * @description Returns a verification session in its current state.
         */
        get: operations["retrieveEntityVerificationSession"];
        /**
         * Update an entity verification session
         * @description Submits the data that the session requires: the code for `sms`, the answers for `kba`. For `sna`, Method checks
         *     whether the device has opened one of the URLs. Fails if the session has expired, or if the code, the answers or the
         *     check are wrong. A failed session accepts no further attempts: create a new one.
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
         * List an entity's connects
         * @description Returns the connects of this entity, newest first. Since December 2024.
         */
        get: operations["listEntityConnects"];
        put?: never;
        /**
         * Create a connect
         * @description Finds the debts known to the credit bureaus and Method's network with a soft pull of the credit report, and creates
         *     a liability account for each. The first connect creates an account for every debt, open or closed; later ones return
         *     only new accounts. Fails unless the entity is fully verified. Synchronous, unless the request has `products`,
         *     `subscriptions` or the header `Prefer: respond-async`. With any of these it is asynchronous: the response is a
         *     connect in progress. Retrieve it until its status is `completed` or `failed`, or wait for the `connect.update`
         *     webhook.
         */
        post: operations["createEntityConnect"];
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
            path: {
                /**
                 * @description Id of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: components["parameters"]["EntityId"];
                /**
                 * @description Id of the connect.
                 * @example cxn_4ewMmBbjYDMR4
                 */
                cxn_id: components["parameters"]["ConnectId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an entity's connect
         * @description Returns a connect in its current state.
         */
        get: operations["retrieveEntityConnect"];
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
         * List an entity's credit scores
         * @description Returns the credit scores requested for this entity, newest first. Since December 2024.
         */
        get: operations["listEntityCreditScores"];
        put?: never;
        /**
         * Create a credit score
         * @description Requests the individual's score and the factors behind it from a credit bureau. Fails unless the entity is fully
         *     verified. Asynchronous: the response is a credit score in progress. Retrieve it until its status is `completed` or
         *     `failed`, or wait for the `credit_score.update` webhook.
         */
        post: operations["createEntityCreditScore"];
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
            path: {
                /**
                 * @description Id of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: components["parameters"]["EntityId"];
                /**
                 * @description Id of the credit score.
                 * @example crs_pn4ca33GXFaCE
                 */
                crs_id: components["parameters"]["CreditScoreId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an entity's credit score
         * @description Returns a credit score in its current state.
         */
        get: operations["retrieveEntityCreditScore"];
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
         * List an entity's attributes
         * @description Returns all attribute computations for this entity, newest first. Since December 2024.
         */
        get: operations["listEntityAttributes"];
        put?: never;
        /**
         * Create entity attributes
         * @description Computes attributes of an entity's overall credit. Before 2026-03-30 the operation is synchronous: the response
         *     contains a value and a rating for each credit health attribute. From 2026-03-30 on it is asynchronous: the response
         *     is in progress, with `attributes: null`. Retrieve it until its status is `completed` or `failed`, or wait for the
         *     `entity_attribute.update` webhook. Fails if the entity has no completed connect.
         */
        post: operations["createEntityAttributes"];
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
            path: {
                /**
                 * @description Id of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: components["parameters"]["EntityId"];
                /**
                 * @description Id of the entity's attributes.
                 * @example attr_nrPjaahMX4yRA
                 */
                attr_id: components["parameters"]["EntityAttributesId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an entity's attributes
         * @description Returns one attribute computation in its current state.
         */
        get: operations["retrieveEntityAttributes"];
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
         * List an entity's identity requests
         * @description Returns the identity requests of this entity, newest first. Since December 2024.
         */
        get: operations["listEntityIdentities"];
        put?: never;
        /**
         * Create an identity request
         * @description Finds the people who match the entity's details, with their social security numbers. Requires at least a name and a
         *     phone number. An entity that is active, or whose identity was matched, gets exactly one person; any other may get
         *     several. Synchronous: the response contains the people found. Fails if nobody is found, and for most teams, which
         *     have no access to it.
         */
        post: operations["createEntityIdentity"];
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
            path: {
                /**
                 * @description Id of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: components["parameters"]["EntityId"];
                /**
                 * @description Id of the identity request.
                 * @example idn_NhTRUVEknYaFM
                 */
                idn_id: components["parameters"]["IdentityId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an entity's identity request
         * @description Returns an identity request with the people found.
         */
        get: operations["retrieveEntityIdentity"];
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
         * List an entity's vehicle requests
         * @description Returns the vehicle requests of this entity, newest first. Since January 2025.
         */
        get: operations["listEntityVehicles"];
        put?: never;
        /**
         * Create a vehicle request
         * @description Finds the vehicles that secure the individual's auto loans. Synchronous: the response contains the vehicles found.
         *     Fails if the entity is not verified or has no completed connect. Since January 2025.
         */
        post: operations["createEntityVehicles"];
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
            path: {
                /**
                 * @description Id of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: components["parameters"]["EntityId"];
                /**
                 * @description Id of the vehicle request.
                 * @example evhl_knqJgxKUnqDVJ
                 */
                evhl_id: components["parameters"]["VehicleId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an entity's vehicle request
         * @description Returns a vehicle request in its current state. Since January 2025.
         */
        get: operations["retrieveEntityVehicles"];
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
         * List an entity's products
         * @description Returns all products of the entity by name. If a product cannot be used, the response includes the reason. Not
         *     paginated.
         */
        get: operations["listEntityProducts"];
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
            path: {
                /**
                 * @description Id of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: components["parameters"]["EntityId"];
                /**
                 * @description Id of the product.
                 * @example prd_jKpF9izhfqL9w
                 */
                prd_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an entity's product
         * @description Returns a product of the entity. If the product cannot be used, the response includes the reason.
         */
        get: operations["retrieveEntityProduct"];
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
         * List an entity's subscriptions
         * @description Returns the subscriptions of the entity by name. Not paginated.
         */
        get: operations["listEntitySubscriptions"];
        put?: never;
        /**
         * Create an entity subscription
         * @description Enrolls the entity in a subscription, which refreshes one of its products automatically. The webhook of that product
         *     announces each new result. `payload` selects the attributes to watch. A rejected enrollment also returns status 200:
         *     `data` is then a map of the name to an error.
         */
        post: operations["createEntitySubscription"];
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
            path: {
                /**
                 * @description Id of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: components["parameters"]["EntityId"];
                /**
                 * @description Id of the subscription.
                 * @example sub_6f7XtMLymQx3f
                 */
                sub_id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an entity's subscription
         * @description Returns a subscription of the entity.
         */
        get: operations["retrieveEntitySubscription"];
        put?: never;
        post?: never;
        /**
         * Delete an entity subscription
         * @description Stops refreshing the product. Returns the subscription with the status `inactive`.
         */
        delete: operations["deleteEntitySubscription"];
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
         * @description Returns the team's accounts that match all filters, newest first.
         */
        get: operations["listAccounts"];
        put?: never;
        /**
         * Create an account
         * @description Creates a bank account or a liability account for an entity: send either `ach` or `liability`. Liability accounts
         *     usually come from the entity's connect; creating one directly requires an agreement with Method.
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
         * @description Returns an account, even after its consent was withdrawn.
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
         * Withdraw an account's consent
         * @description Withdraws the account's consent. The account becomes `disabled` and loses its details, and its products and
         *     subscriptions end. Fails while a payment of the account is in progress, or if the consent was already withdrawn.
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
         * @description Returns the verification sessions of this account, newest first. Since December 2024.
         */
        get: operations["listAccountVerificationSessions"];
        put?: never;
        /**
         * Create an account verification session
         * @description Starts verifying the account. Returns a pending session; update it with the data that its `type` requires. With
         *     `micro_deposits`, first wait for the status `in_progress`, which means that the deposits were sent. Fails if the
         *     account is already verified, has another session in progress, or belongs to an institution that does not support the
         *     type.
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
         * @description Returns a verification session in its current state.
         */
        get: operations["retrieveAccountVerificationSession"];
        /**
         * Update an account verification session
         * @description Submits the evidence that the session's `type` requires, and returns whether it was accepted. Attempts are limited.
         *     A failed session accepts no further attempts: create a new one.
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
         * @description Returns the balances requested for this account, newest first.
         */
        get: operations["listAccountBalances"];
        put?: never;
        /**
         * Create a balance
         * @description Requests the balance from the account's institution. Asynchronous: the response is a balance in progress. Retrieve
         *     it until its status is `completed` or `failed`, or wait for the `balance.update` webhook.
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
         * @description Returns a balance in its current state.
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
         * @description Returns the card brands requested for this account, newest first.
         */
        get: operations["listAccountCardBrands"];
        put?: never;
        /**
         * Create a card brand
         * @description Identifies the card product of a credit card from its network, its issuer and Method's own data. Only Visa and
         *     Mastercard credit cards have one. Synchronous: the response contains the brand. Fails if no brand is found.
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
         * @description Returns a card brand in its current state.
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
         * @description Returns the payoffs requested for this account, newest first.
         */
        get: operations["listAccountPayoffs"];
        put?: never;
        /**
         * Create a payoff
         * @description Requests the payoff amount of the loan from the lender. Only auto loans and mortgages have a payoff. Asynchronous:
         *     the response is a payoff in progress. Retrieve it until its status is `completed` or `failed`, or wait for the
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
         * @description Returns a payoff in its current state.
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
         * @description Returns the sensitives created for this account, newest first. Since December 2024.
         */
        get: operations["listAccountSensitives"];
        put?: never;
        /**
         * Create a sensitive
         * @description Returns the full card or account number of a liability account, and the other data that `expand` requests.
         *     Synchronous: the response contains the data. Fails unless Method has approved the team, which requires PCI
         *     compliance.
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
         * @description Returns a sensitive with its data.
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
         * @description Returns the transactions of a card, newest first. Transactions are recorded once the account is enrolled in a
         *     subscription to transactions.
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
         * @description Returns a transaction in its current state.
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
         * @description Returns the updates of this account, including those from subscriptions, newest first.
         */
        get: operations["listAccountUpdates"];
        put?: never;
        /**
         * Create an update
         * @description Requests the current terms and figures of an account. Asynchronous if they come from the institution itself
         *     (`direct`): the response is an update in progress. Retrieve it until its status is `completed` or `failed`, or wait
         *     for the `update.update` webhook. Synchronous if they come from a `snapshot`.
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
         * @description Returns an update in its current state.
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
         * List an account's attributes
         * @description Returns all attribute computations for this account, newest first. Since January 2025.
         */
        get: operations["listAccountAttributes"];
        put?: never;
        /**
         * Create account attributes
         * @description Computes attributes of one liability account. Before 2026-03-30 the operation is synchronous: the response contains
         *     the values. From 2026-03-30 on it is asynchronous: the response is in progress, with `attributes: null`. Retrieve it
         *     until its status is `completed` or `failed`, or wait for the `account_attribute.update` webhook. From that version
         *     on the account must be a credit card, a personal loan or a mortgage, and its type determines which attributes are
         *     computed. Since January 2025.
         */
        post: operations["createAccountAttributes"];
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
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
                /**
                 * @description Id of the account's attributes.
                 * @example acc_attr_cWBKqwVP87kim
                 */
                acc_attr_id: components["parameters"]["AccountAttributesId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an account's attributes
         * @description Returns one attribute computation in its current state. Since January 2025.
         */
        get: operations["retrieveAccountAttributes"];
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
         * List an account's payment instruments
         * @description Returns the payment instruments of this account, newest first.
         */
        get: operations["listAccountPaymentInstruments"];
        put?: never;
        /**
         * Create a payment instrument
         * @description Issues credentials for charging or paying this account: its card number or a network token for a checkout. From
         *     2025-12-01 on it can also issue an account and routing number; Method pays the money sent to it into the account.
         *     Fails if the account's products do not list that kind of payment instrument.
         */
        post: operations["createAccountPaymentInstrument"];
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
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
                /**
                 * @description Id of the payment instrument.
                 * @example pmt_inst_pd788hPVhLT37
                 */
                pmt_inst_id: components["parameters"]["PaymentInstrumentId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an account's payment instrument
         * @description Returns a payment instrument in its current state.
         */
        get: operations["retrieveAccountPaymentInstrument"];
        /**
         * Update a payment instrument
         * @description Sets the account that receives future inbound payments when they are reversed. Payments and reversals already in
         *     progress use the previous account. Only for a completed `inbound_achwire_payment` whose reversal account is unset or
         *     still the team's default. Sends the `payment_instrument.update` webhook. Setting the current account again changes
         *     nothing and sends no webhook.
         */
        put: operations["updateAccountPaymentInstrument"];
        post?: never;
        /**
         * Close a payment instrument
         * @description Closes an `inbound_achwire_payment` that is no longer needed; other kinds cannot be closed. Returns the payment
         *     instrument with the status `closed` and `chargeable: false`. Since January 2026.
         */
        delete: operations["deleteAccountPaymentInstrument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{acc_id}/products": {
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
         * List an account's products
         * @description Returns all products of the account by name. If a product cannot be used, the response includes the reason. Not
         *     paginated.
         */
        get: operations["listAccountProducts"];
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
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
                /**
                 * @description Id of the product.
                 * @example prd_jKpF9izhfqL9w
                 */
                prd_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an account's product
         * @description Returns a product of the account. If the product cannot be used, the response includes the reason.
         */
        get: operations["retrieveAccountProduct"];
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
         * List an account's subscriptions
         * @description Returns the subscriptions of the account by name. Not paginated.
         */
        get: operations["listAccountSubscriptions"];
        put?: never;
        /**
         * Create an account subscription
         * @description Enrolls the account in a subscription, which refreshes one of its products automatically. The webhook of that
         *     product announces each new result. A rejected enrollment also returns status 200: `data` is then a map of the name
         *     to an error.
         */
        post: operations["createAccountSubscription"];
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
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
                /**
                 * @description Id of the subscription.
                 * @example sub_6f7XtMLymQx3f
                 */
                sub_id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an account's subscription
         * @description Returns a subscription of the account.
         */
        get: operations["retrieveAccountSubscription"];
        put?: never;
        post?: never;
        /**
         * Delete an account subscription
         * @description Stops refreshing the product. Returns the subscription with the status `inactive`.
         */
        delete: operations["deleteAccountSubscription"];
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
         * @description Returns a card that an issuer offers, with all its brands. The brands of a card brand reference their card product.
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
        /**
         * Create an element token
         * @deprecated
         * @description Creates the token that a front end uses to open an element: `connect`, which links accounts, or `balance_transfer`,
         *     which runs in a session that outlives the token. A token can be used once, within 30 minutes.
         *
         *     Method announced that elements are not maintained after 2025-12-31.
         */
        post: operations["createElementToken"];
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
            path: {
                /**
                 * @description The element token.
                 * @example pk_elem_dDe4r9M6X3Ad9zjpbgYpzLNtRCXfhPYR
                 */
                pk_elem_id: components["parameters"]["ElementToken"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an element's results
         * @deprecated
         * @description Returns the results of a token's element so far: who was authenticated, which accounts were connected and which
         *     steps the person took. A token that nobody has opened yet has no events.
         */
        get: operations["retrieveElementResults"];
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
            path: {
                /**
                 * @description Id of the element session.
                 * @example elem_sess_bTgeRWQ3qApfJ
                 */
                elem_sess_id: components["parameters"]["ElementSessionId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an element session
         * @deprecated
         * @description Returns an element session with the current state of its balance transfer.
         */
        get: operations["retrieveElementSession"];
        /**
         * Update an element session
         * @deprecated
         * @description Records the terms on which a session's loan was approved. If the body has a `payout_status`, `released` also pays
         *     out the funds: each account that the borrower chose receives a payment.
         */
        put: operations["updateElementSession"];
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
        /**
         * List payments
         * @description Returns the team's payments that match all filters, newest first.
         */
        get: operations["listPayments"];
        put?: never;
        /**
         * Create a payment
         * @description Debits the source account and pays the amount to the destination account, less an optional fee. Returns a pending
         *     payment, which is usually posted one to three business days later; follow it with the `payment.update` webhook. On
         *     business days, sources are debited at 10:30, 13:30 and 16:30 and destinations paid at 13:30, US Central Time; the
         *     last debit is at 16:00 since May 2026. Fails if an account or its holder is inactive or not allowed to pay or be
         *     paid, or if a limit of the team is reached.
         */
        post: operations["createPayment"];
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
            path: {
                /**
                 * @description Id of the payment.
                 * @example pmt_VeCfmkwGKb
                 */
                pmt_id: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a payment
         * @description Returns a payment in its current state.
         */
        get: operations["retrievePayment"];
        put?: never;
        post?: never;
        /**
         * Delete a payment
         * @description Cancels a payment before any money has moved, and returns it with the status `canceled`. Fails unless the payment's
         *     status is `pending`.
         */
        delete: operations["deletePayment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{pmt_id}/reversals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the payment.
                 * @example pmt_VeCfmkwGKb
                 */
                pmt_id: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        /**
         * List a payment's reversals
         * @description Returns the payment's reversals. Not paginated.
         */
        get: operations["listPaymentReversals"];
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
            path: {
                /**
                 * @description Id of the payment.
                 * @example pmt_VeCfmkwGKb
                 */
                pmt_id: components["parameters"]["PaymentId"];
                /**
                 * @description Id of the reversal.
                 * @example rvs_A6bmTtFmxQhGQ
                 */
                rvs_id: components["parameters"]["PaymentReversalId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a payment's reversal
         * @description Returns a reversal in its current state.
         */
        get: operations["retrievePaymentReversal"];
        /**
         * Update a payment's reversal
         * @description Approves a reversal and optionally changes its description. Fails with `INVALID_REVERSAL_STATUS` unless the
         *     reversal's status is `pending_approval`. The money is returned afterwards; follow it with the
         *     `payment_reversal.update` webhook.
         */
        put: operations["updatePaymentReversal"];
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
        /**
         * List merchants
         * @description Returns the merchants that match all filters.
         */
        get: operations["listMerchants"];
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
            path: {
                /**
                 * @description Id of the merchant.
                 * @example mch_301761
                 */
                mch_id: components["parameters"]["MerchantId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a merchant
         * @description Returns a merchant.
         */
        get: operations["retrieveMerchant"];
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
        /**
         * List events
         * @description Returns the team's events that match all filters, newest first.
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
    "/events/{evt_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the event.
                 * @example evt_knqJgxKUnqDVJ
                 */
                evt_id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an event
         * @description Returns an event with its resource and the changes in it.
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
    "/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a report
         * @description Creates a report of the given type. Asynchronous: the returned report may still be `processing`. Retrieve it until
         *     its status is `completed`, or wait for the `report.update` webhook, then download it.
         */
        post: operations["createReport"];
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
            path: {
                /**
                 * @description Id of the report.
                 * @example rpt_cj2mkA3hFyHT5
                 */
                rpt_id: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a report
         * @description Returns a report in its current state.
         */
        get: operations["retrieveReport"];
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
            path: {
                /**
                 * @description Id of the report.
                 * @example rpt_cj2mkA3hFyHT5
                 */
                rpt_id: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        /**
         * Download a report
         * @description Returns the rows of a completed report as a CSV file, without the envelope of other responses. Errors have the usual
         *     envelope.
         */
        get: operations["downloadReport"];
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
        /**
         * List webhooks
         * @description Returns the team's webhooks. Not paginated.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook
         * @description Registers a URL for one type of event. Method posts each event of that type to the URL, as described under the
         *     webhooks of this description.
         */
        post: operations["createWebhook"];
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
            path: {
                /**
                 * @description Id of the webhook.
                 * @example whk_cSGjA6d9N8y8R
                 */
                whk_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a webhook
         * @description Returns a webhook. The response never includes its secrets.
         */
        get: operations["retrieveWebhook"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description Deletes a webhook. Method sends no further deliveries to its URL.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Update a webhook
         * @description Disables or enables deliveries to a webhook, including a webhook that was disabled automatically. No other property
         *     of a webhook can be changed. Since September 2025.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/simulate/payments/{pmt_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the payment.
                 * @example pmt_VeCfmkwGKb
                 */
                pmt_id: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a payment's status
         * @description Sets the status of a payment, as the banks would do over time, and returns the payment. The status must be a valid
         *     next status of the payment. Sends the same events as a real payment.
         */
        post: operations["simulatePaymentStatus"];
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
            path: {
                /**
                 * @description Id of the payment instrument.
                 * @example pmt_inst_pd788hPVhLT37
                 */
                pmt_inst_id: components["parameters"]["PaymentInstrumentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Simulate an inbound payment
         * @description Simulates an ACH or wire transfer to the account number of an `inbound_achwire_payment` payment instrument, and
         *     returns the resulting payment.
         */
        post: operations["simulateInboundPayment"];
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
         * Simulate a transaction
         * @description Simulates a transaction reported by the card network, and returns it. The account must be a verified credit card
         *     with a subscription to transactions.
         */
        post: operations["simulateAccountTransaction"];
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
         * Simulate a card brand
         * @description Sets the card brand of an account, returns it, and sends the `card_brand.available` webhook. The account must have a
         *     subscription to card brands. Since November 2025.
         */
        post: operations["simulateAccountCardBrand"];
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
         * Simulate new accounts for a connect
         * @description Queues accounts that the next connect of the entity finds. An entity can have at most five queued accounts. Since
         *     September 2025.
         */
        post: operations["simulateEntityConnect"];
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
            path: {
                /**
                 * @description Id of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: components["parameters"]["EntityId"];
                /**
                 * @description Id of the credit score.
                 * @example crs_pn4ca33GXFaCE
                 */
                crs_id: components["parameters"]["CreditScoreId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Simulate a credit score
         * @description Completes a pending credit score with the given scores, and returns it.
         */
        post: operations["simulateEntityCreditScore"];
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
         * Simulate an attribute change
         * @description Queues a change that appears in the next attributes of the entity. Since September 2025.
         */
        post: operations["simulateEntityAttributes"];
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
        /**
         * Simulate an event
         * @description Creates an event and delivers it to the webhooks of its type, so that you can test your handler. Some events have a
         *     prerequisite: `account.opened` requires a connect of the entity, `credit_score.*` a credit score, `attribute.*` its
         *     attributes. `account.opened` also sends `connect.create`, and `account.closed` also sends `account.update`.
         */
        post: operations["simulateEvent"];
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
         * @description Sent when an account is created or changes, and when a comparison with the last known state shows that the account
         *     was opened or closed, or that its balance, limit or number changed.
         */
        post: operations["onAccountEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    account_verification_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Account verification session events
         * @description Sent when an account verification session is created or changes its status.
         */
        post: operations["onAccountVerificationSessionEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    account_verification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Account verification events (old name)
         * @description An event of the versions before 2024-04-04 that webhooks can still subscribe to. The resource does not exist in this
         *     version.
         */
        post: operations["onAccountVerificationEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    balance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Balance events
         * @description Sent when a balance is requested, and when it completes or fails.
         */
        post: operations["onBalanceEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    card_brand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Card brand events
         * @description Sent when a card brand is requested, when it changes, and when a subscription finds one.
         */
        post: operations["onCardBrandEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    payoff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Payoff events
         * @description Sent when a payoff is requested, and when it completes or fails.
         */
        post: operations["onPayoffEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    sensitive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sensitive events
         * @description Sent when full account or card numbers are requested and when they change.
         */
        post: operations["onSensitiveEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    transaction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transaction events
         * @description Sent when a card is used and when the transaction changes, if the account has a subscription to transactions.
         */
        post: operations["onTransactionEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update events
         * @description Sent when an update is requested or comes from a subscription, and when it completes or fails.
         */
        post: operations["onUpdateEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    account_attribute: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Account attribute events
         * @description Sent when an account's attributes are requested or come from a subscription, and when they complete or fail.
         */
        post: operations["onAccountAttributeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    payment_instrument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Payment instrument events
         * @description Sent when a payment instrument is created and when it changes.
         */
        post: operations["onPaymentInstrumentEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    entity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Entity events
         * @description Sent when an entity is created or changes, and when new accounts are waiting for its consent.
         */
        post: operations["onEntityEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    entity_verification_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Entity verification session events
         * @description Sent when an entity verification session is created or changes its status. One page of the reference spells the
         *     types with `entity_verification_sessions`.
         */
        post: operations["onEntityVerificationSessionEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    connect: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connect events
         * @description Sent when a connect is created or changes, and when a subscription finds something new.
         */
        post: operations["onConnectEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    connection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connection events (old name)
         * @description An event of the versions before 2024-04-04 that webhooks can still subscribe to. The resource does not exist in this
         *     version.
         */
        post: operations["onConnectionEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    credit_score: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Credit score events
         * @description Sent when a credit score is requested, when it completes or fails, when a subscription finds one, and when it
         *     increases or decreases.
         */
        post: operations["onCreditScoreEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    identity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Identity events
         * @description Sent when an individual's identity is requested and when it changes.
         */
        post: operations["onIdentityEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    attribute: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Entity attribute events
         * @description Sent when an entity's attributes are requested, when they change, and when one of them increases or decreases.
         */
        post: operations["onAttributeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    entity_attribute: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Entity attribute events (new name)
         * @description Sent when an entity's attributes are requested, when they complete or fail, and when one of them differs from its
         *     previous value.
         */
        post: operations["onEntityAttributeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    entity_vehicle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vehicle events
         * @description Sent when an individual's vehicles are requested and when they change.
         */
        post: operations["onEntityVehicleEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    manual_connect: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Manual connect events
         * @description Sent when debts from a credit report you supplied are connected, and when that connection changes. The operations
         *     are not part of this description.
         */
        post: operations["onManualConnectEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    product: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Product events
         * @description Sent when a product of an entity or an account is created and when its status changes.
         */
        post: operations["onProductEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    subscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscription events
         * @description Sent when an entity or an account is enrolled in a subscription, and when the subscription changes.
         */
        post: operations["onSubscriptionEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    payment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Payment events
         * @description Sent when a payment is created and when it changes, in particular its status.
         */
        post: operations["onPaymentEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    payment_reversal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Payment reversal events
         * @description Sent when a reversal is created and when its status changes.
         */
        post: operations["onPaymentReversalEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    report: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report events
         * @description Sent when a report is requested and when it is ready to download.
         */
        post: operations["onReportEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    method_jwk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Method public key events
         * @description Sent when Method creates or changes one of its public keys for encrypting messages to it. The operations are not
         *     part of this description.
         */
        post: operations["onMethodJwkEvent"];
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
         * @enum {string}
         */
        MethodVersion: "2026-03-30";
        /**
         * @description True on every answer with a 2xx status.
         * @constant
         */
        Success: true;
        /** @description The envelope of a health check, which carries no data. */
        PingResponse: {
            /** @description True on every answer with a 2xx status. */
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
         * @description Names what an entity answers as an object instead of an id. `vehicle` since January 2025.
         * @enum {string}
         */
        EntityExpandField: "connect" | "credit_score" | "attribute" | "vehicle" | "identity_latest_verification_session" | "phone_latest_verification_session";
        /** @description Id of an entity. */
        EntityId: string;
        /** @description Personal details. Each is null until it is set. */
        EntityIndividualDetails: {
            /** @description First name, or null. */
            first_name: string | null;
            /** @description Last name, or null. */
            last_name: string | null;
            /** @description Mobile phone number in E.164 form, or null. */
            phone: string | null;
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
        };
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
        };
        /**
         * Format: date-time
         * @description When the session's time is up, ISO 8601 in UTC, or null. Only in Method's own description.
         */
        EntityVerificationSessionExpiredAt: string;
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
            /** @description Id of an entity verification session. */
            id: components["schemas"]["EntityVerificationSessionId"];
            /** @description Id of an entity. */
            entity_id: components["schemas"]["EntityId"];
            /**
             * @description How far the session has come: `pending` until it starts, `in_progress` while a code, an answer or the device is
             *     awaited, then `verified` or `failed` with an error.
             */
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
            /** @description Why the session failed, or null. */
            error: components["schemas"]["EntityVerificationSessionError"] | null;
            /** @description When the session's time is up, ISO 8601 in UTC, or null. Only in Method's own description. */
            expired_at?: components["schemas"]["EntityVerificationSessionExpiredAt"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * SNA
         * @description A phone number verified through the mobile network, without a code (silent network authentication).
         */
        EntityVerificationSessionSna: {
            /** @description Id of an entity verification session. */
            id: components["schemas"]["EntityVerificationSessionId"];
            /** @description Id of an entity. */
            entity_id: components["schemas"]["EntityId"];
            /**
             * @description How far the session has come: `pending` until it starts, `in_progress` while a code, an answer or the device is
             *     awaited, then `verified` or `failed` with an error.
             */
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
            /** @description Why the session failed, or null. */
            error: components["schemas"]["EntityVerificationSessionError"] | null;
            /** @description When the session's time is up, ISO 8601 in UTC, or null. Only in Method's own description. */
            expired_at?: components["schemas"]["EntityVerificationSessionExpiredAt"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * BYO SMS
         * @description A phone number that you verified yourself (bring your own SMS).
         */
        EntityVerificationSessionByoSms: {
            /** @description Id of an entity verification session. */
            id: components["schemas"]["EntityVerificationSessionId"];
            /** @description Id of an entity. */
            entity_id: components["schemas"]["EntityId"];
            /**
             * @description How far the session has come: `pending` until it starts, `in_progress` while a code, an answer or the device is
             *     awaited, then `verified` or `failed` with an error.
             */
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
            /** @description Why the session failed, or null. */
            error: components["schemas"]["EntityVerificationSessionError"] | null;
            /** @description When the session's time is up, ISO 8601 in UTC, or null. Only in Method's own description. */
            expired_at?: components["schemas"]["EntityVerificationSessionExpiredAt"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * BYO KYC
         * @description An identity that you verified yourself (bring your own KYC).
         */
        EntityVerificationSessionByoKyc: {
            /** @description Id of an entity verification session. */
            id: components["schemas"]["EntityVerificationSessionId"];
            /** @description Id of an entity. */
            entity_id: components["schemas"]["EntityId"];
            /**
             * @description How far the session has come: `pending` until it starts, `in_progress` while a code, an answer or the device is
             *     awaited, then `verified` or `failed` with an error.
             */
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
            /** @description Why the session failed, or null. */
            error: components["schemas"]["EntityVerificationSessionError"] | null;
            /** @description When the session's time is up, ISO 8601 in UTC, or null. Only in Method's own description. */
            expired_at?: components["schemas"]["EntityVerificationSessionExpiredAt"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description Id of a question asked to verify an identity. */
        KbaQuestionId: string;
        /** @description Id of one of the answers to choose from. */
        KbaAnswerId: string;
        /** @description One of the answers to choose from. */
        EntityVerificationAnswer: {
            /** @description Id of one of the answers to choose from. */
            id: components["schemas"]["KbaAnswerId"];
            /** @description The answer, for display. */
            text: string;
        };
        /** @description A question with the answers to choose from. */
        EntityVerificationQuestion: {
            /** @description Id of a question asked to verify an identity. */
            id: components["schemas"]["KbaQuestionId"];
            /** @description The question, for display. */
            text: string;
            /** @description The answers to choose from, one of which is correct. */
            answers: components["schemas"]["EntityVerificationAnswer"][];
            /** @description The answer that was chosen. Only in Method's clients. */
            selected_answer?: string;
        };
        /**
         * KBA
         * @description An identity verified by questions that only the person can answer (knowledge-based authentication).
         */
        EntityVerificationSessionKba: {
            /** @description Id of an entity verification session. */
            id: components["schemas"]["EntityVerificationSessionId"];
            /** @description Id of an entity. */
            entity_id: components["schemas"]["EntityId"];
            /**
             * @description How far the session has come: `pending` until it starts, `in_progress` while a code, an answer or the device is
             *     awaited, then `verified` or `failed` with an error.
             */
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
            /** @description Why the session failed, or null. */
            error: components["schemas"]["EntityVerificationSessionError"] | null;
            /** @description When the session's time is up, ISO 8601 in UTC, or null. Only in Method's own description. */
            expired_at?: components["schemas"]["EntityVerificationSessionExpiredAt"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
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
            /** @description Id of an entity verification session. */
            id: components["schemas"]["EntityVerificationSessionId"];
            /** @description Id of an entity. */
            entity_id: components["schemas"]["EntityId"];
            /**
             * @description How far the session has come: `pending` until it starts, `in_progress` while a code, an answer or the device is
             *     awaited, then `verified` or `failed` with an error.
             */
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
                /** @description Id of an element token. */
                element_token: components["schemas"]["ElementToken"];
                /** @description What the element session was for. */
                type: components["schemas"]["EntityVerificationElementType"];
                /** @description When the phone number was verified. */
                timestamp: components["schemas"]["DateTime"];
            };
            /** @description Why the session failed, or null. */
            error: components["schemas"]["EntityVerificationSessionError"] | null;
            /** @description When the session's time is up, ISO 8601 in UTC, or null. Only in Method's own description. */
            expired_at?: components["schemas"]["EntityVerificationSessionExpiredAt"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Element, identity
         * @description An identity verified in Method's embeddable interface.
         */
        EntityVerificationSessionElementIdentity: {
            /** @description Id of an entity verification session. */
            id: components["schemas"]["EntityVerificationSessionId"];
            /** @description Id of an entity. */
            entity_id: components["schemas"]["EntityId"];
            /**
             * @description How far the session has come: `pending` until it starts, `in_progress` while a code, an answer or the device is
             *     awaited, then `verified` or `failed` with an error.
             */
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
                /** @description Id of an element token. */
                element_token: components["schemas"]["ElementToken"];
                /** @description What the element session was for. */
                type: components["schemas"]["EntityVerificationElementType"];
                /** @description The questions put to the person; empty once they were answered. */
                questions: components["schemas"]["EntityVerificationQuestion"][];
                /** @description True once the person has proven their identity. */
                authenticated: boolean;
            };
            /** @description Why the session failed, or null. */
            error: components["schemas"]["EntityVerificationSessionError"] | null;
            /** @description When the session's time is up, ISO 8601 in UTC, or null. Only in Method's own description. */
            expired_at?: components["schemas"]["EntityVerificationSessionExpiredAt"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Verified by Method, phone
         * @description A phone number that Method had verified before. Nothing is left to do.
         */
        EntityVerificationSessionMethodVerifiedPhone: {
            /** @description Id of an entity verification session. */
            id: components["schemas"]["EntityVerificationSessionId"];
            /** @description Id of an entity. */
            entity_id: components["schemas"]["EntityId"];
            /**
             * @description How far the session has come: `pending` until it starts, `in_progress` while a code, an answer or the device is
             *     awaited, then `verified` or `failed` with an error.
             */
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
            /** @description Why the session failed, or null. */
            error: components["schemas"]["EntityVerificationSessionError"] | null;
            /** @description When the session's time is up, ISO 8601 in UTC, or null. Only in Method's own description. */
            expired_at?: components["schemas"]["EntityVerificationSessionExpiredAt"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Verified by Method, identity
         * @description An identity that Method had verified before. Nothing is left to do.
         */
        EntityVerificationSessionMethodVerifiedIdentity: {
            /** @description Id of an entity verification session. */
            id: components["schemas"]["EntityVerificationSessionId"];
            /** @description Id of an entity. */
            entity_id: components["schemas"]["EntityId"];
            /**
             * @description How far the session has come: `pending` until it starts, `in_progress` while a code, an answer or the device is
             *     awaited, then `verified` or `failed` with an error.
             */
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
            /** @description Why the session failed, or null. */
            error: components["schemas"]["EntityVerificationSessionError"] | null;
            /** @description When the session's time is up, ISO 8601 in UTC, or null. Only in Method's own description. */
            expired_at?: components["schemas"]["EntityVerificationSessionExpiredAt"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * @description One attempt to verify an entity's phone number or identity. `method` and `type` together say which kind it is. A
         *     session runs out 10 minutes after it was created. Sessions of the method `opal` exist since 2025; the reference does
         *     not show them.
         */
        EntityVerificationSession: components["schemas"]["EntityVerificationSessionSms"] | components["schemas"]["EntityVerificationSessionSna"] | components["schemas"]["EntityVerificationSessionByoSms"] | components["schemas"]["EntityVerificationSessionByoKyc"] | components["schemas"]["EntityVerificationSessionKba"] | components["schemas"]["EntityVerificationSessionElementPhone"] | components["schemas"]["EntityVerificationSessionElementIdentity"] | components["schemas"]["EntityVerificationSessionMethodVerifiedPhone"] | components["schemas"]["EntityVerificationSessionMethodVerifiedIdentity"];
        /** @description The id of the latest session for the identity, or the session itself when it is expanded. Null while there is none. */
        EntityIdentitySessionExpandable: components["schemas"]["EntityVerificationSessionId"] | components["schemas"]["EntityVerificationSession"];
        /**
         * @description A way to verify an identity: `kba` by questions that only the person can answer, `byo_kyc` by your own check,
         *     `element` and `opal` in Method's embeddable interfaces. `opal` since 2025.
         */
        EntityIdentityMethod: ("kba" | "byo_kyc" | "element" | "opal") | (string & {});
        /** @description Whether the person is who they claim to be. */
        EntityVerificationIdentity: {
            /** @description True once the person has proven their identity. */
            verified: boolean;
            /** @description True once the details given belong to a person known to Method's sources. Comes before `verified`. */
            matched: boolean;
            /** @description The id of the latest session for the identity, or the session itself when it is expanded. Null while there is none. */
            latest_verification_session: components["schemas"]["EntityIdentitySessionExpandable"] | null;
            /** @description The methods that the person can verify with now; empty when none is left to do. */
            methods: components["schemas"]["EntityIdentityMethod"][];
        };
        /**
         * @description The id of the latest session for the phone number, or the session itself when it is expanded. Null while there is
         *     none.
         */
        EntityPhoneSessionExpandable: components["schemas"]["EntityVerificationSessionId"] | components["schemas"]["EntityVerificationSession"];
        /**
         * @description A way to verify a phone number: `sms` by a code, `sna` silently through the mobile network, `byo_sms` by your own
         *     check, `element` and `opal` in Method's embeddable interfaces. `opal` since 2025.
         */
        EntityPhoneMethod: ("sms" | "sna" | "byo_sms" | "element" | "opal") | (string & {});
        /** @description Whether the phone number belongs to the person. */
        EntityVerificationPhone: {
            /** @description True once the phone number is verified. */
            verified: boolean;
            /**
             * @description The id of the latest session for the phone number, or the session itself when it is expanded. Null while there is
             *     none.
             */
            latest_verification_session: components["schemas"]["EntityPhoneSessionExpandable"] | null;
            /** @description The methods that the phone number can be verified with now; empty when none is left to do. */
            methods: components["schemas"]["EntityPhoneMethod"][];
        };
        /** @description How far the person is verified. What is required differs from team to team. */
        EntityVerification: {
            /** @description Whether the person is who they claim to be. */
            identity: components["schemas"]["EntityVerificationIdentity"];
            /** @description Whether the phone number belongs to the person. */
            phone: components["schemas"]["EntityVerificationPhone"];
        };
        /** @description Id of a connect. */
        ConnectId: string;
        /**
         * @description How far the search has come: `pending` and `in_progress` while it runs, then `completed` with accounts or `failed`
         *     with an error.
         */
        ConnectStatus: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description Id of an account. */
        AccountId: string;
        /**
         * @description Whether the account can be used: `active`; `disabled`, with the reason in `error`; or `closed`, after its institution
         *     ended it or nothing was left to pay. `processing` and `pending_exchange` are not in the first reference.
         */
        AccountStatus: ("active" | "disabled" | "closed" | "processing" | "pending_exchange") | (string & {});
        /** @description Whether the holder lets the team use the account. Only in Method's own description. */
        AccountConsentStatus: ("pending" | "approved" | "withdrawn") | (string & {});
        /** @description Id of a merchant. */
        MerchantId: string;
        /**
         * @description What the merchant deals in. The reference names `auto_loan`, `credit_card`, `mortgage`, `personal_loan` and
         *     `student_loan`, Method's clients the types of liabilities, and Method's own description all of these.
         */
        MerchantType: ("auto_loan" | "bank" | "bnpl" | "business_loan" | "city" | "collection" | "county" | "credit_builder" | "credit_card" | "electric_utility" | "fintech" | "home_equity_loan" | "home_loan" | "insurance" | "internet_utility" | "loan" | "medical" | "mortgage" | "personal_loan" | "student_loan" | "student_loans" | "subscription" | "telephone_utility" | "television_utility" | "unknown" | "utility" | "waste_utility" | "water_utility") | (string & {});
        /** @description Under which ids other services know the merchant; an empty list where they do not. */
        MerchantProviderIds: {
            /** @description Ids at Plaid. */
            plaid: string[];
            /** @description Ids at MX. */
            mx: string[];
            /** @description Ids at Finicity. */
            finicity: string[];
            /** @description Ids at DebtPayPro. */
            dpp: string[];
            /** @description Ids at RPPS. Only in Method's own description. */
            rpps?: string[];
        };
        /** @description One kind of debt at one financial institution. An institution with several kinds of debt is several merchants. */
        Merchant: {
            /** @description Id of a merchant. */
            id: components["schemas"]["MerchantId"];
            /** @description Name of the institution, for display. */
            parent_name: string;
            /** @description Name of the merchant, for display. */
            name: string;
            /**
             * Format: uri
             * @description Address of the merchant's logo.
             */
            logo: string;
            /**
             * @description What the merchant deals in. The reference names `auto_loan`, `credit_card`, `mortgage`, `personal_loan` and
             *     `student_loan`, Method's clients the types of liabilities, and Method's own description all of these.
             */
            type: components["schemas"]["MerchantType"];
            /** @description Under which ids other services know the merchant; an empty list where they do not. */
            provider_ids: components["schemas"]["MerchantProviderIds"];
            /**
             * @description Whether the merchant is provisional: it can do less, may change, and is mapped to a permanent one later, together
             *     with the accounts held with it.
             */
            is_temp: boolean;
            /** @description What account numbers look like there, one `#` per digit. A hint only; numbers are not checked against it. */
            account_number_formats: string[];
        };
        /**
         * @description The id of the merchant, the institution that the debt is owed to, or the merchant itself when it is expanded.
         *     Expandable since 2025.
         */
        AccountMerchantExpandable: components["schemas"]["MerchantId"] | components["schemas"]["Merchant"];
        /**
         * @description What part the holder has in the account: its main holder (`primary`), permitted to use it by the main holder
         *     (`authorized`), one of several holders (`joint`), or not determined (`unknown`).
         */
        AccountOwnership: ("primary" | "authorized" | "joint" | "unknown") | (string & {});
        /**
         * @description What kind of debt a liability account is. `bnpl` (buy now, pay later) and `fintech` since 2025; both `student_loans`
         *     and `student_loan` occur.
         */
        LiabilityType: ("auto_loan" | "bnpl" | "collection" | "credit_builder" | "credit_card" | "fintech" | "insurance" | "loan" | "medical" | "mortgage" | "personal_loan" | "student_loan" | "student_loans" | "utility") | (string & {});
        /**
         * @description Tells apart, among others, secured from unsecured personal loans, leases from auto loans, private from federal student
         *     loans, and lines of credit on a home (`heloc`) from loans.
         */
        AccountLiabilitySubType: ("business" | "charge" | "federal" | "flexible_spending" | "heloc" | "lease" | "loan" | "note" | "private" | "purchase" | "rent" | "secured" | "unsecured") | (string & {});
        /** @description What the debt is and with whom. */
        AccountLiabilityDetails: {
            /**
             * @description The id of the merchant, the institution that the debt is owed to, or the merchant itself when it is expanded.
             *     Expandable since 2025.
             */
            mch_id: components["schemas"]["AccountMerchantExpandable"];
            /** @description The last four digits of the account number, or null when they are not known. */
            mask: string | null;
            /** @description What part the holder has in the account. */
            ownership: components["schemas"]["AccountOwnership"] | null;
            /**
             * @description Hash of the account number in hexadecimal, or null. The reference calls it SHA-512, its examples have 40 digits:
             *     compare it, do not compute it.
             */
            fingerprint: string | null;
            /**
             * @description What kind of debt a liability account is. `bnpl` (buy now, pay later) and `fintech` since 2025; both `student_loans`
             *     and `student_loan` occur.
             */
            type: components["schemas"]["LiabilityType"];
            /** @description A finer kind within `type`, or null. Since October 2025. */
            sub_type?: components["schemas"]["AccountLiabilitySubType"] | null;
            /** @description Name of the debt, for display, or null. */
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
        };
        /**
         * Micro deposits
         * @description Proves a bank account by two small deposits. They arrive within one to three business days; the holder reads their
         *     amounts off the bank statement.
         */
        AccountVerificationSessionMicroDeposits: {
            /** @description Id of an account verification session. */
            id: components["schemas"]["AccountVerificationSessionId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description How far the session has come: `pending` until details are sent, then `verified`, or `failed` with an error. Only micro
             *     deposits have a state between: `pending` until both deposits are sent, `in_progress` until their amounts are
             *     confirmed.
             */
            status: components["schemas"]["AccountVerificationSessionStatus"];
            /**
             * @description Marks verification by two small deposits.
             * @constant
             */
            type: "micro_deposits";
            /** @description What the holder has read off the bank statement. */
            micro_deposits: {
                /** @description The amounts sent last, in whole US cents; empty before the first attempt. */
                amounts: number[];
            };
            /** @description Why the session failed, or null. */
            error: components["schemas"]["AccountVerificationSessionError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
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
            /** @description Id of an account verification session. */
            id: components["schemas"]["AccountVerificationSessionId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description How far the session has come: `pending` until details are sent, then `verified`, or `failed` with an error. Only micro
             *     deposits have a state between: `pending` until both deposits are sent, `in_progress` until their amounts are
             *     confirmed.
             */
            status: components["schemas"]["AccountVerificationSessionStatus"];
            /**
             * @description Marks verification by data from Plaid.
             * @constant
             */
            type: "plaid";
            /** @description What was sent of Plaid's data about the account; empty before that. */
            plaid: {
                /**
                 * @description The account's balances as Plaid gives them, in Plaid's own units. The reference calls them a list and shows an object:
                 *     both are accepted.
                 */
                balances: components["schemas"]["AccountVerificationSessionPlaidBalances"];
                /** @description The account's transactions as Plaid gives them. */
                transactions: {
                    [key: string]: unknown;
                }[];
            };
            /** @description Why the session failed, or null. */
            error: components["schemas"]["AccountVerificationSessionError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * MX
         * @description Proves a bank account by its data from MX.
         */
        AccountVerificationSessionMx: {
            /** @description Id of an account verification session. */
            id: components["schemas"]["AccountVerificationSessionId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description How far the session has come: `pending` until details are sent, then `verified`, or `failed` with an error. Only micro
             *     deposits have a state between: `pending` until both deposits are sent, `in_progress` until their amounts are
             *     confirmed.
             */
            status: components["schemas"]["AccountVerificationSessionStatus"];
            /**
             * @description Marks verification by data from MX.
             * @constant
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
            /** @description Why the session failed, or null. */
            error: components["schemas"]["AccountVerificationSessionError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Teller
         * @description Proves a bank account by its data from Teller.
         */
        AccountVerificationSessionTeller: {
            /** @description Id of an account verification session. */
            id: components["schemas"]["AccountVerificationSessionId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description How far the session has come: `pending` until details are sent, then `verified`, or `failed` with an error. Only micro
             *     deposits have a state between: `pending` until both deposits are sent, `in_progress` until their amounts are
             *     confirmed.
             */
            status: components["schemas"]["AccountVerificationSessionStatus"];
            /**
             * @description Marks verification by data from Teller.
             * @constant
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
            /** @description Why the session failed, or null. */
            error: components["schemas"]["AccountVerificationSessionError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Standard
         * @description Proves a liability account by its full number, which the issuer confirms at once.
         */
        AccountVerificationSessionStandard: {
            /** @description Id of an account verification session. */
            id: components["schemas"]["AccountVerificationSessionId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description How far the session has come: `pending` until details are sent, then `verified`, or `failed` with an error. Only micro
             *     deposits have a state between: `pending` until both deposits are sent, `in_progress` until their amounts are
             *     confirmed.
             */
            status: components["schemas"]["AccountVerificationSessionStatus"];
            /**
             * @description Marks verification by the full account or card number.
             * @constant
             */
            type: "standard";
            /** @description What is known of the number. */
            standard: {
                /** @description The account or card number, masked; null when it still has to be sent. */
                number: string | null;
            };
            /** @description Why the session failed, or null. */
            error: components["schemas"]["AccountVerificationSessionError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * @description What came of a check: it passed, it failed, or the card networks do not offer it (`unavailable`); null before the
         *     first attempt.
         */
        AccountVerificationSessionCheck: ("pass" | "fail" | "unavailable") | (string & {});
        /**
         * Pre-auth
         * @description Proves a credit card by its number, expiry date and verification value, which issuer and card network confirm at once
         *     with a pre-authorization.
         */
        AccountVerificationSessionPreAuth: {
            /** @description Id of an account verification session. */
            id: components["schemas"]["AccountVerificationSessionId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description How far the session has come: `pending` until details are sent, then `verified`, or `failed` with an error. Only micro
             *     deposits have a state between: `pending` until both deposits are sent, `in_progress` until their amounts are
             *     confirmed.
             */
            status: components["schemas"]["AccountVerificationSessionStatus"];
            /**
             * @description Marks verification of card details by a pre-authorization.
             * @constant
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
                exp_check: components["schemas"]["AccountVerificationSessionCheck"] | null;
                /** @description The card's verification value, masked; null when it still has to be sent. */
                cvv: string | null;
                /** @description Whether the verification value is right; null before the first attempt. */
                cvv_check: components["schemas"]["AccountVerificationSessionCheck"] | null;
                /** @description The ZIP code of the billing address, masked; null when it is not known. */
                billing_zip_code: string | null;
                /** @description Whether the ZIP code is right; null before the first attempt. */
                billing_zip_code_check: components["schemas"]["AccountVerificationSessionCheck"] | null;
                /** @description Whether the pre-authorization was granted; null before the first attempt. */
                pre_auth_check: components["schemas"]["AccountVerificationSessionCheck"] | null;
            };
            /** @description Why the session failed, or null. */
            error: components["schemas"]["AccountVerificationSessionError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Network
         * @description Proves a credit card by its number, expiry date and verification value, which issuer and card network confirm at once.
         *     Since 2025.
         */
        AccountVerificationSessionNetwork: {
            /** @description Id of an account verification session. */
            id: components["schemas"]["AccountVerificationSessionId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description How far the session has come: `pending` until details are sent, then `verified`, or `failed` with an error. Only micro
             *     deposits have a state between: `pending` until both deposits are sent, `in_progress` until their amounts are
             *     confirmed.
             */
            status: components["schemas"]["AccountVerificationSessionStatus"];
            /**
             * @description Marks verification of card details by the card network.
             * @constant
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
                exp_check: components["schemas"]["AccountVerificationSessionCheck"] | null;
                /** @description The card's verification value, masked; null when it still has to be sent. */
                cvv: string | null;
                /** @description Whether the verification value is right; null before the first attempt. */
                cvv_check: components["schemas"]["AccountVerificationSessionCheck"] | null;
                /** @description The ZIP code of the billing address, masked; null when it is not known. */
                billing_zip_code: string | null;
                /** @description Whether the ZIP code is right; null before the first attempt. */
                billing_zip_code_check: components["schemas"]["AccountVerificationSessionCheck"] | null;
                /** @description Whether the card network confirms the card; null before the first attempt. */
                network_check: components["schemas"]["AccountVerificationSessionCheck"] | null;
            };
            /** @description Why the session failed, or null. */
            error: components["schemas"]["AccountVerificationSessionError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Trusted provisioner
         * @description Proves a bank account by its routing number, which is on the team's list of trusted ones. Method creates such a
         *     session itself.
         */
        AccountVerificationSessionTrustedProvisioner: {
            /** @description Id of an account verification session. */
            id: components["schemas"]["AccountVerificationSessionId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description How far the session has come: `pending` until details are sent, then `verified`, or `failed` with an error. Only micro
             *     deposits have a state between: `pending` until both deposits are sent, `in_progress` until their amounts are
             *     confirmed.
             */
            status: components["schemas"]["AccountVerificationSessionStatus"];
            /**
             * @description Marks verification by a trusted routing number.
             * @constant
             */
            type: "trusted_provisioner";
            /** @description Always empty; nothing has to be sent. */
            trusted_provisioner: {
                [key: string]: unknown;
            };
            /** @description Why the session failed, or null. */
            error: components["schemas"]["AccountVerificationSessionError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Auto-verify
         * @description Proves a bank account without any evidence, for teams that are set up so. Method creates such a session itself, with
         *     the account.
         */
        AccountVerificationSessionAutoVerify: {
            /** @description Id of an account verification session. */
            id: components["schemas"]["AccountVerificationSessionId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description How far the session has come: `pending` until details are sent, then `verified`, or `failed` with an error. Only micro
             *     deposits have a state between: `pending` until both deposits are sent, `in_progress` until their amounts are
             *     confirmed.
             */
            status: components["schemas"]["AccountVerificationSessionStatus"];
            /**
             * @description Marks verification by the team's configuration.
             * @constant
             */
            type: "auto_verify";
            /** @description Always empty; nothing has to be sent. */
            auto_verify: {
                [key: string]: unknown;
            };
            /** @description Why the session failed, or null. */
            error: components["schemas"]["AccountVerificationSessionError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * @description One attempt to prove that an account exists and belongs to its holder. `type` tells how it is proved, and the property
         *     named after it holds what the proof consists of.
         */
        AccountVerificationSession: components["schemas"]["AccountVerificationSessionMicroDeposits"] | components["schemas"]["AccountVerificationSessionPlaid"] | components["schemas"]["AccountVerificationSessionMx"] | components["schemas"]["AccountVerificationSessionTeller"] | components["schemas"]["AccountVerificationSessionStandard"] | components["schemas"]["AccountVerificationSessionPreAuth"] | components["schemas"]["AccountVerificationSessionNetwork"] | components["schemas"]["AccountVerificationSessionTrustedProvisioner"] | components["schemas"]["AccountVerificationSessionAutoVerify"];
        /** @description The id of the latest session, or the session itself when it is expanded. Null while there is none. */
        AccountLatestVerificationSessionExpandable: components["schemas"]["AccountVerificationSessionId"] | components["schemas"]["AccountVerificationSession"];
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
        UpdateInterestRateSource: ("financial_institution" | "public_data" | "method") | (string & {});
        /** @description Whether the rate stays the same; null when not reported. */
        UpdateInterestRateType: ("fixed" | "variable") | (string & {});
        /** @description Kind of credit card; null when not reported. */
        UpdateCreditCardSubType: ("flexible_spending" | "charge" | "secured" | "unsecured" | "purchase" | "business") | (string & {});
        /**
         * @description How the card is used: a `transactor` pays in full, a `revolver` carries a balance, a `dormant` card is hardly used;
         *     null when not reported.
         */
        UpdateUsagePattern: ("transactor" | "revolver" | "dormant" | "unknown") | (string & {});
        /** @description How many days the account is behind on payments; null when it is not. */
        UpdateDelinquentPeriod: ("less_than_30" | "30" | "60" | "90" | "120" | "over_120") | (string & {});
        /** @description What was done about the missed payments; null when nothing was. */
        UpdateDelinquentAction: ("charge_off" | "foreclosure" | "repossession" | "chapter_7" | "chapter_13" | "wage_garnishment" | "payment_agreement" | "bankruptcy") | (string & {});
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
            /** @description How many days the account is behind on payments; null when it is not. */
            period: components["schemas"]["UpdateDelinquentPeriod"] | null;
            /** @description What was done about the missed payments; null when nothing was. */
            action: components["schemas"]["UpdateDelinquentAction"] | null;
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
            /** @description Who says what the rate is, the institution, public data or Method; null when not reported. */
            interest_rate_source?: components["schemas"]["UpdateInterestRateSource"] | null;
            /** @description Whether the rate stays the same; null when not reported. */
            interest_rate_type: components["schemas"]["UpdateInterestRateType"] | null;
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
            /** @description Kind of credit card; null when not reported. */
            sub_type: components["schemas"]["UpdateCreditCardSubType"] | null;
            /**
             * @description How the card is used: a `transactor` pays in full, a `revolver` carries a balance, a `dormant` card is hardly used;
             *     null when not reported.
             */
            usage_pattern: components["schemas"]["UpdateUsagePattern"] | null;
            /** @description How serious the arrears are, or null; the reference lists no values. Only in snapshots, since May 2026. */
            delinquent_status?: string | null;
            /** @description How many days the account is behind on payments; null when it is not. Only in snapshots, since May 2026. */
            delinquent_period?: components["schemas"]["UpdateDelinquentPeriod"] | null;
            /**
             * Format: date
             * @description Since which day payments are missed; null when none are. Only in snapshots, since May 2026.
             */
            delinquent_start_date?: string | null;
            /** @description What was done about the missed payments; null when nothing was. Only in snapshots, since May 2026. */
            delinquent_action?: components["schemas"]["UpdateDelinquentAction"] | null;
            /** @description What is overdue, in whole US cents; null when nothing is. Only in snapshots, since May 2026. */
            delinquent_amount?: number | null;
            /** @description The times during which payments were missed, or null. Only in snapshots, since May 2026. */
            delinquent_history?: components["schemas"]["UpdateDelinquencyEpisode"][] | null;
        };
        /**
         * 21001 UPDATE_TEMPORARILY_UNAVAILABLE
         * @description Why the figures could not be read, or null.
         *
         *     The account's institution could not be reached. Create a new update later.
         */
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
        };
        /**
         * Credit card
         * @description The terms and figures of a credit card.
         */
        UpdateCreditCard: {
            /** @description Id of an update. */
            id: components["schemas"]["UpdateId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description How far the request has come: `pending` and `in_progress` while the institution is asked, then `completed` with
             *     figures or `failed` with an error.
             */
            status: components["schemas"]["UpdateStatus"];
            /** @description Where the figures come from, the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability; names the property that holds the figures.
             * @constant
             */
            type: "credit_card";
            /** @description The terms and figures; null until `status` is `completed`. */
            credit_card: components["schemas"]["UpdateCreditCardData"] | null;
            /**
             * Format: date-time
             * @description The moment that the figures describe, or null when not known. Since March 2025.
             */
            data_as_of?: string | null;
            /**
             * @description Why the figures could not be read, or null.
             *
             *     The account's institution could not be reached. Create a new update later.
             */
            error: components["schemas"]["UpdateError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description Kind of auto loan; null when not reported. */
        UpdateAutoLoanSubType: ("lease" | "loan") | (string & {});
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
            /** @description Who says what the rate is, the institution, public data or Method; null when not reported. */
            interest_rate_source: components["schemas"]["UpdateInterestRateSource"] | null;
            /** @description Whether the rate stays the same; null when not reported. */
            interest_rate_type: components["schemas"]["UpdateInterestRateType"] | null;
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
            /** @description Kind of auto loan; null when not reported. */
            sub_type: components["schemas"]["UpdateAutoLoanSubType"] | null;
            /** @description Length of the loan in months; null when not reported. */
            term_length: number | null;
            /** @description How serious the arrears are, or null; the reference lists no values. Only in snapshots, since May 2026. */
            delinquent_status?: string | null;
            /** @description How many days the account is behind on payments; null when it is not. Only in snapshots, since May 2026. */
            delinquent_period?: components["schemas"]["UpdateDelinquentPeriod"] | null;
            /**
             * Format: date
             * @description Since which day payments are missed; null when none are. Only in snapshots, since May 2026.
             */
            delinquent_start_date?: string | null;
            /** @description What was done about the missed payments; null when nothing was. Only in snapshots, since May 2026. */
            delinquent_action?: components["schemas"]["UpdateDelinquentAction"] | null;
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
            /** @description Id of an update. */
            id: components["schemas"]["UpdateId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description How far the request has come: `pending` and `in_progress` while the institution is asked, then `completed` with
             *     figures or `failed` with an error.
             */
            status: components["schemas"]["UpdateStatus"];
            /** @description Where the figures come from, the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability; names the property that holds the figures.
             * @constant
             */
            type: "auto_loan";
            /** @description The terms and figures; null until `status` is `completed`. */
            auto_loan: components["schemas"]["UpdateAutoLoanData"] | null;
            /**
             * Format: date-time
             * @description The moment that the figures describe, or null when not known. Since March 2025.
             */
            data_as_of?: string | null;
            /**
             * @description Why the figures could not be read, or null.
             *
             *     The account's institution could not be reached. Create a new update later.
             */
            error: components["schemas"]["UpdateError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description Kind of mortgage; null when not reported. */
        UpdateMortgageSubType: "loan" | (string & {});
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
            /** @description Who says what the rate is, the institution, public data or Method; null when not reported. */
            interest_rate_source: components["schemas"]["UpdateInterestRateSource"] | null;
            /** @description Whether the rate stays the same; null when not reported. */
            interest_rate_type: components["schemas"]["UpdateInterestRateType"] | null;
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
            /** @description Kind of mortgage; null when not reported. */
            sub_type: components["schemas"]["UpdateMortgageSubType"] | null;
            /** @description Length of the loan in months; null when not reported. */
            term_length: number | null;
            /** @description How serious the arrears are, or null; the reference lists no values. Only in snapshots, since May 2026. */
            delinquent_status?: string | null;
            /** @description How many days the account is behind on payments; null when it is not. Only in snapshots, since May 2026. */
            delinquent_period?: components["schemas"]["UpdateDelinquentPeriod"] | null;
            /**
             * Format: date
             * @description Since which day payments are missed; null when none are. Only in snapshots, since May 2026.
             */
            delinquent_start_date?: string | null;
            /** @description What was done about the missed payments; null when nothing was. Only in snapshots, since May 2026. */
            delinquent_action?: components["schemas"]["UpdateDelinquentAction"] | null;
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
            /** @description Id of an update. */
            id: components["schemas"]["UpdateId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description How far the request has come: `pending` and `in_progress` while the institution is asked, then `completed` with
             *     figures or `failed` with an error.
             */
            status: components["schemas"]["UpdateStatus"];
            /** @description Where the figures come from, the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability; names the property that holds the figures.
             * @constant
             */
            type: "mortgage";
            /** @description The terms and figures; null until `status` is `completed`. */
            mortgage: components["schemas"]["UpdateMortgageData"] | null;
            /**
             * Format: date-time
             * @description The moment that the figures describe, or null when not known. Since March 2025.
             */
            data_as_of?: string | null;
            /**
             * @description Why the figures could not be read, or null.
             *
             *     The account's institution could not be reached. Create a new update later.
             */
            error: components["schemas"]["UpdateError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description Kind of personal loan, `heloc` being a home equity line of credit; null when not reported. */
        UpdatePersonalLoanSubType: ("secured" | "unsecured" | "heloc" | "line_of_credit" | "note") | (string & {});
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
            /** @description Who says what the rate is, the institution, public data or Method; null when not reported. */
            interest_rate_source: components["schemas"]["UpdateInterestRateSource"] | null;
            /** @description Whether the rate stays the same; null when not reported. */
            interest_rate_type: components["schemas"]["UpdateInterestRateType"] | null;
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
            /** @description Kind of personal loan, `heloc` being a home equity line of credit; null when not reported. */
            sub_type: components["schemas"]["UpdatePersonalLoanSubType"] | null;
            /** @description Length of the loan in months; null when not reported. */
            term_length: number | null;
            /** @description How serious the arrears are, or null; the reference lists no values. Only in snapshots, since May 2026. */
            delinquent_status?: string | null;
            /** @description How many days the account is behind on payments; null when it is not. Only in snapshots, since May 2026. */
            delinquent_period?: components["schemas"]["UpdateDelinquentPeriod"] | null;
            /**
             * Format: date
             * @description Since which day payments are missed; null when none are. Only in snapshots, since May 2026.
             */
            delinquent_start_date?: string | null;
            /** @description What was done about the missed payments; null when nothing was. Only in snapshots, since May 2026. */
            delinquent_action?: components["schemas"]["UpdateDelinquentAction"] | null;
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
            /** @description Id of an update. */
            id: components["schemas"]["UpdateId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description How far the request has come: `pending` and `in_progress` while the institution is asked, then `completed` with
             *     figures or `failed` with an error.
             */
            status: components["schemas"]["UpdateStatus"];
            /** @description Where the figures come from, the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability; names the property that holds the figures.
             * @constant
             */
            type: "personal_loan";
            /** @description The terms and figures; null until `status` is `completed`. */
            personal_loan: components["schemas"]["UpdatePersonalLoanData"] | null;
            /**
             * Format: date-time
             * @description The moment that the figures describe, or null when not known. Since March 2025.
             */
            data_as_of?: string | null;
            /**
             * @description Why the figures could not be read, or null.
             *
             *     The account's institution could not be reached. Create a new update later.
             */
            error: components["schemas"]["UpdateError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
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
            /** @description Who says what the rate is, the institution, public data or Method; null when not reported. */
            interest_rate_source: components["schemas"]["UpdateInterestRateSource"] | null;
            /** @description Whether the rate stays the same; null when not reported. */
            interest_rate_type: components["schemas"]["UpdateInterestRateType"] | null;
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
        UpdateStudentLoanSubType: ("federal" | "private") | (string & {});
        /** @description The terms and figures of a student loan account, in sum and for each loan that was paid out. */
        UpdateStudentLoansData: {
            /** @description What is owed, in whole US cents; null when not reported. */
            balance: number | null;
            /**
             * Format: date
             * @description Day on which the account was closed; null while it is open or when not reported.
             */
            closed_at: string | null;
            /** @description The loans that were paid out, each with its own terms; null when not reported. */
            disbursements: components["schemas"]["UpdateStudentLoanDisbursement"][] | null;
            /** @description The interest rate of a fixed-rate debt, in percent; null or absent when not reported. */
            interest_rate_percentage?: number | null;
            /** @description Who says what the rate is, the institution, public data or Method; null when not reported. */
            interest_rate_source?: components["schemas"]["UpdateInterestRateSource"] | null;
            /** @description Whether the rate stays the same; null when not reported. */
            interest_rate_type?: components["schemas"]["UpdateInterestRateType"] | null;
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
            /** @description Who backs the loan; null when not reported. */
            sub_type: components["schemas"]["UpdateStudentLoanSubType"] | null;
            /** @description Length of the loan in months; null when not reported. */
            term_length: number | null;
            /** @description How serious the arrears are, or null; the reference lists no values. Only in snapshots, since May 2026. */
            delinquent_status?: string | null;
            /** @description How many days the account is behind on payments; null when it is not. Only in snapshots, since May 2026. */
            delinquent_period?: components["schemas"]["UpdateDelinquentPeriod"] | null;
            /**
             * Format: date
             * @description Since which day payments are missed; null when none are. Only in snapshots, since May 2026.
             */
            delinquent_start_date?: string | null;
            /** @description What was done about the missed payments; null when nothing was. Only in snapshots, since May 2026. */
            delinquent_action?: components["schemas"]["UpdateDelinquentAction"] | null;
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
            /** @description Id of an update. */
            id: components["schemas"]["UpdateId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description How far the request has come: `pending` and `in_progress` while the institution is asked, then `completed` with
             *     figures or `failed` with an error.
             */
            status: components["schemas"]["UpdateStatus"];
            /** @description Where the figures come from, the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability; names the property that holds the figures.
             * @constant
             */
            type: "student_loans";
            /** @description The terms and figures; null until `status` is `completed`. */
            student_loans: components["schemas"]["UpdateStudentLoansData"] | null;
            /**
             * Format: date-time
             * @description The moment that the figures describe, or null when not known. Since March 2025.
             */
            data_as_of?: string | null;
            /**
             * @description Why the figures could not be read, or null.
             *
             *     The account's institution could not be reached. Create a new update later.
             */
            error: components["schemas"]["UpdateError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
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
            /** @description Who says what the rate is, the institution, public data or Method; null when not reported. */
            interest_rate_source?: components["schemas"]["UpdateInterestRateSource"] | null;
            /** @description Whether the rate stays the same; null when not reported. */
            interest_rate_type?: components["schemas"]["UpdateInterestRateType"] | null;
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
            /** @description Who backs the loan; null when not reported. */
            sub_type?: components["schemas"]["UpdateStudentLoanSubType"] | null;
            /** @description Length of the loan in months; null or absent when not reported. */
            term_length?: number | null;
            /** @description How serious the arrears are, or null; the reference lists no values. Only in snapshots, since May 2026. */
            delinquent_status?: string | null;
            /** @description How many days the account is behind on payments; null when it is not. Only in snapshots, since May 2026. */
            delinquent_period?: components["schemas"]["UpdateDelinquentPeriod"] | null;
            /**
             * Format: date
             * @description Since which day payments are missed; null when none are. Only in snapshots, since May 2026.
             */
            delinquent_start_date?: string | null;
            /** @description What was done about the missed payments; null when nothing was. Only in snapshots, since May 2026. */
            delinquent_action?: components["schemas"]["UpdateDelinquentAction"] | null;
            /** @description What is overdue, in whole US cents; null when nothing is. Only in snapshots, since May 2026. */
            delinquent_amount?: number | null;
            /** @description The times during which payments were missed, or null. Only in snapshots, since May 2026. */
            delinquent_history?: components["schemas"]["UpdateDelinquencyEpisode"][] | null;
        };
        /**
         * Student loan
         * @description The terms and figures of a single student loan. Not in the first reference.
         */
        UpdateStudentLoan: {
            /** @description Id of an update. */
            id: components["schemas"]["UpdateId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description How far the request has come: `pending` and `in_progress` while the institution is asked, then `completed` with
             *     figures or `failed` with an error.
             */
            status: components["schemas"]["UpdateStatus"];
            /** @description Where the figures come from, the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability; names the property that holds the figures.
             * @constant
             */
            type: "student_loan";
            /** @description The terms and figures; null until `status` is `completed`. */
            student_loan: components["schemas"]["UpdateStudentLoanData"] | null;
            /**
             * Format: date-time
             * @description The moment that the figures describe, or null when not known. Since March 2025.
             */
            data_as_of?: string | null;
            /**
             * @description Why the figures could not be read, or null.
             *
             *     The account's institution could not be reached. Create a new update later.
             */
            error: components["schemas"]["UpdateError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
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
            /** @description Id of an update. */
            id: components["schemas"]["UpdateId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description How far the request has come: `pending` and `in_progress` while the institution is asked, then `completed` with
             *     figures or `failed` with an error.
             */
            status: components["schemas"]["UpdateStatus"];
            /** @description Where the figures come from, the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability; names the property that holds the figures.
             * @constant
             */
            type: "collection";
            /** @description The terms and figures; null until `status` is `completed`. */
            collection: components["schemas"]["UpdateLiabilityData"] | null;
            /**
             * Format: date-time
             * @description The moment that the figures describe, or null when not known. Since March 2025.
             */
            data_as_of?: string | null;
            /**
             * @description Why the figures could not be read, or null.
             *
             *     The account's institution could not be reached. Create a new update later.
             */
            error: components["schemas"]["UpdateError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Credit builder
         * @description The terms and figures of a credit builder account.
         */
        UpdateCreditBuilder: {
            /** @description Id of an update. */
            id: components["schemas"]["UpdateId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description How far the request has come: `pending` and `in_progress` while the institution is asked, then `completed` with
             *     figures or `failed` with an error.
             */
            status: components["schemas"]["UpdateStatus"];
            /** @description Where the figures come from, the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability; names the property that holds the figures.
             * @constant
             */
            type: "credit_builder";
            /** @description The terms and figures; null until `status` is `completed`. */
            credit_builder: components["schemas"]["UpdateLiabilityData"] | null;
            /**
             * Format: date-time
             * @description The moment that the figures describe, or null when not known. Since March 2025.
             */
            data_as_of?: string | null;
            /**
             * @description Why the figures could not be read, or null.
             *
             *     The account's institution could not be reached. Create a new update later.
             */
            error: components["schemas"]["UpdateError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Insurance
         * @description The terms and figures of an insurance policy.
         */
        UpdateInsurance: {
            /** @description Id of an update. */
            id: components["schemas"]["UpdateId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description How far the request has come: `pending` and `in_progress` while the institution is asked, then `completed` with
             *     figures or `failed` with an error.
             */
            status: components["schemas"]["UpdateStatus"];
            /** @description Where the figures come from, the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability; names the property that holds the figures.
             * @constant
             */
            type: "insurance";
            /** @description The terms and figures; null until `status` is `completed`. */
            insurance: components["schemas"]["UpdateLiabilityData"] | null;
            /**
             * Format: date-time
             * @description The moment that the figures describe, or null when not known. Since March 2025.
             */
            data_as_of?: string | null;
            /**
             * @description Why the figures could not be read, or null.
             *
             *     The account's institution could not be reached. Create a new update later.
             */
            error: components["schemas"]["UpdateError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Loan
         * @description The terms and figures of a loan.
         */
        UpdateLoan: {
            /** @description Id of an update. */
            id: components["schemas"]["UpdateId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description How far the request has come: `pending` and `in_progress` while the institution is asked, then `completed` with
             *     figures or `failed` with an error.
             */
            status: components["schemas"]["UpdateStatus"];
            /** @description Where the figures come from, the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability; names the property that holds the figures.
             * @constant
             */
            type: "loan";
            /** @description The terms and figures; null until `status` is `completed`. */
            loan: components["schemas"]["UpdateLiabilityData"] | null;
            /**
             * Format: date-time
             * @description The moment that the figures describe, or null when not known. Since March 2025.
             */
            data_as_of?: string | null;
            /**
             * @description Why the figures could not be read, or null.
             *
             *     The account's institution could not be reached. Create a new update later.
             */
            error: components["schemas"]["UpdateError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Medical
         * @description The terms and figures of a medical debt.
         */
        UpdateMedical: {
            /** @description Id of an update. */
            id: components["schemas"]["UpdateId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description How far the request has come: `pending` and `in_progress` while the institution is asked, then `completed` with
             *     figures or `failed` with an error.
             */
            status: components["schemas"]["UpdateStatus"];
            /** @description Where the figures come from, the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability; names the property that holds the figures.
             * @constant
             */
            type: "medical";
            /** @description The terms and figures; null until `status` is `completed`. */
            medical: components["schemas"]["UpdateLiabilityData"] | null;
            /**
             * Format: date-time
             * @description The moment that the figures describe, or null when not known. Since March 2025.
             */
            data_as_of?: string | null;
            /**
             * @description Why the figures could not be read, or null.
             *
             *     The account's institution could not be reached. Create a new update later.
             */
            error: components["schemas"]["UpdateError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Utility
         * @description The terms and figures of a utility account.
         */
        UpdateUtility: {
            /** @description Id of an update. */
            id: components["schemas"]["UpdateId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description How far the request has come: `pending` and `in_progress` while the institution is asked, then `completed` with
             *     figures or `failed` with an error.
             */
            status: components["schemas"]["UpdateStatus"];
            /** @description Where the figures come from, the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability; names the property that holds the figures.
             * @constant
             */
            type: "utility";
            /** @description The terms and figures; null until `status` is `completed`. */
            utility: components["schemas"]["UpdateLiabilityData"] | null;
            /**
             * Format: date-time
             * @description The moment that the figures describe, or null when not known. Since March 2025.
             */
            data_as_of?: string | null;
            /**
             * @description Why the figures could not be read, or null.
             *
             *     The account's institution could not be reached. Create a new update later.
             */
            error: components["schemas"]["UpdateError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
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
         * @description The terms and figures of a buy-now-pay-later account. Not in the first reference.
         */
        UpdateBnpl: {
            /** @description Id of an update. */
            id: components["schemas"]["UpdateId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description How far the request has come: `pending` and `in_progress` while the institution is asked, then `completed` with
             *     figures or `failed` with an error.
             */
            status: components["schemas"]["UpdateStatus"];
            /** @description Where the figures come from, the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability; names the property that holds the figures.
             * @constant
             */
            type: "bnpl";
            /** @description The terms and figures; null until `status` is `completed`. */
            bnpl: components["schemas"]["UpdateBalanceData"] | null;
            /**
             * Format: date-time
             * @description The moment that the figures describe, or null when not known. Since March 2025.
             */
            data_as_of?: string | null;
            /**
             * @description Why the figures could not be read, or null.
             *
             *     The account's institution could not be reached. Create a new update later.
             */
            error: components["schemas"]["UpdateError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Fintech
         * @description The terms and figures of a fintech account. Not in the first reference.
         */
        UpdateFintech: {
            /** @description Id of an update. */
            id: components["schemas"]["UpdateId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description How far the request has come: `pending` and `in_progress` while the institution is asked, then `completed` with
             *     figures or `failed` with an error.
             */
            status: components["schemas"]["UpdateStatus"];
            /** @description Where the figures come from, the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability; names the property that holds the figures.
             * @constant
             */
            type: "fintech";
            /** @description The terms and figures; null until `status` is `completed`. */
            fintech: components["schemas"]["UpdateBalanceData"] | null;
            /**
             * Format: date-time
             * @description The moment that the figures describe, or null when not known. Since March 2025.
             */
            data_as_of?: string | null;
            /**
             * @description Why the figures could not be read, or null.
             *
             *     The account's institution could not be reached. Create a new update later.
             */
            error: components["schemas"]["UpdateError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The terms and figures of a liability account at one moment; which ones depends on the type of the liability. */
        Update: components["schemas"]["UpdateCreditCard"] | components["schemas"]["UpdateAutoLoan"] | components["schemas"]["UpdateMortgage"] | components["schemas"]["UpdatePersonalLoan"] | components["schemas"]["UpdateStudentLoans"] | components["schemas"]["UpdateStudentLoan"] | components["schemas"]["UpdateCollection"] | components["schemas"]["UpdateCreditBuilder"] | components["schemas"]["UpdateInsurance"] | components["schemas"]["UpdateLoan"] | components["schemas"]["UpdateMedical"] | components["schemas"]["UpdateUtility"] | components["schemas"]["UpdateBnpl"] | components["schemas"]["UpdateFintech"];
        /** @description The id of the latest update, or that update when it is expanded. Null while there is none. */
        AccountUpdateExpandable: components["schemas"]["UpdateId"] | components["schemas"]["Update"];
        /** @description Id of a balance. */
        BalanceId: string;
        /**
         * @description How far the request has come: `pending` and `in_progress` while the institution is asked, then `completed` with an
         *     amount or `failed` with an error.
         */
        BalanceStatus: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /**
         * 20001 BALANCE_TEMPORARILY_UNAVAILABLE
         * @description Why the balance could not be read, or null.
         *
         *     The account's institution could not be reached. Create a new balance later.
         */
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
        };
        /** @description The amount owed on a liability account, read from its institution at one moment. */
        Balance: {
            /** @description Id of a balance. */
            id: components["schemas"]["BalanceId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description How far the request has come: `pending` and `in_progress` while the institution is asked, then `completed` with an
             *     amount or `failed` with an error.
             */
            status: components["schemas"]["BalanceStatus"];
            /** @description The balance in whole US cents; null until `status` is `completed`. */
            amount: number | null;
            /**
             * @description Why the balance could not be read, or null.
             *
             *     The account's institution could not be reached. Create a new balance later.
             */
            error: components["schemas"]["BalanceError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The id of the latest balance, or the balance itself when it is expanded. Null while there is none. */
        AccountBalanceExpandable: components["schemas"]["BalanceId"] | components["schemas"]["Balance"];
        /** @description Id of a card brand. */
        CardBrandId: string;
        /** @description Id of a brand of a card product, the same on every account that has a card of it. */
        CardProductBrandId: string;
        /**
         * @description How exactly the card is known: one certain card (`specific`), a card of that issuer in general (`generic`), or not yet
         *     settled (`in_review`); null when that is not known either.
         */
        CardProductType: ("specific" | "generic" | "in_review") | (string & {});
        /** @description What one kind of purchase earns. Whatever is not known is null. */
        CardBrandRewardCategory: {
            /** @description Kind of purchase, such as `travel`, `dining` or `base_rate`. */
            category: string | null;
            /** @description Kind of purchase, for display. */
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
            /** @description Length of the span, in the given unit; null when not known. */
            value: number | null;
            /** @description Unit of the span, such as `months`; null when not known. */
            unit: string | null;
            /** @description What the span starts from, such as `account_opening`; null when not known. */
            relative_to: string | null;
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
            /** @description When the offer ends, in a format that the reference does not state; null when not known. */
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
            /** @description When these terms were last read, in a format that the reference does not state; null when not known. */
            data_as_of: string | null;
        };
        /** @description A brand of a card product. */
        CardBrandEntry: {
            /** @description Id of a brand of a card product, the same on every account that has a card of it. */
            id: components["schemas"]["CardProductBrandId"];
            /** @description Id of the card product that the brand belongs to, or null when there is none. */
            card_product_id: string | null;
            /** @description What the brand is, for display. */
            description: string;
            /** @description Name of the brand, for display. */
            name: string;
            /** @description Name of the institution that issues the card. */
            issuer: string;
            /** @description Network of the card, such as `visa` or `mastercard`. */
            network: string;
            /** @description The network's level of the card, such as `standard`, `signature` or `infinite`; null or absent when unknown. */
            network_tier?: string | null;
            /**
             * @description How exactly the card is known: one certain card (`specific`), a card of that issuer in general (`generic`), or not yet
             *     settled (`in_review`); null when that is not known either.
             */
            type: components["schemas"]["CardProductType"] | null;
            /**
             * Format: uri
             * @description Address of the card art.
             */
            url: string;
            /** @description The terms of the card, or null when they are not known. Since June 2026. */
            details?: components["schemas"]["CardBrandDetails"] | null;
        };
        /**
         * @description How far the look-up has come: `pending` and `in_progress` while it runs, then `completed` with brands or `failed` with
         *     an error, usually at once.
         */
        CardBrandStatus: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description Where the brand comes from, the card `network` or Method's own data (`method`); null when neither is known. */
        CardBrandSource: ("method" | "network") | (string & {});
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
        };
        /**
         * Card brand of card products
         * @description Which card product a credit card is, with its art; each brand names its own network and issuer.
         */
        CardBrandCurrent: {
            /** @description Id of a card brand. */
            id: components["schemas"]["CardBrandId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /** @description The brands of the card; empty or null until one is known. */
            brands: components["schemas"]["CardBrandEntry"][] | null;
            /**
             * @description How far the look-up has come: `pending` and `in_progress` while it runs, then `completed` with brands or `failed` with
             *     an error, usually at once.
             */
            status: components["schemas"]["CardBrandStatus"];
            /** @description Where the brand comes from, the card `network` or Method's own data (`method`); null when neither is known. */
            source: components["schemas"]["CardBrandSource"] | null;
            /** @description What went wrong with the resource after it was created, or null. The reference lists no codes for this resource. */
            error: components["schemas"]["ResourceError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description Which card product a credit card is, with its art. */
        CardBrand: components["schemas"]["CardBrandCurrent"];
        /** @description The id of the latest card brand, or the card brand itself when it is expanded. Null while there is none. */
        AccountCardBrandExpandable: components["schemas"]["CardBrandId"] | components["schemas"]["CardBrand"];
        /** @description Id of a payoff. */
        PayoffId: string;
        /**
         * @description How far the request has come: `pending` and `in_progress` while the lender is asked, then `completed` with an amount
         *     or `failed` with an error.
         */
        PayoffStatus: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /**
         * 18001 PAYOFF_TEMPORARILY_UNAVAILABLE
         * @description Why there is no quote, or null.
         *
         *     The account's institution could not be reached. Create a new payoff later.
         */
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
        };
        /** @description What it takes to pay off a loan, quoted by its lender. */
        Payoff: {
            /** @description Id of a payoff. */
            id: components["schemas"]["PayoffId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description How far the request has come: `pending` and `in_progress` while the lender is asked, then `completed` with an amount
             *     or `failed` with an error.
             */
            status: components["schemas"]["PayoffStatus"];
            /** @description What pays off the loan, in whole US cents; null until `status` is `completed`. */
            amount: number | null;
            /** @description How many days the quote is valid; null when the lender does not say. */
            term: number | null;
            /** @description Interest that each day adds, in whole US cents; null when the lender does not say. */
            per_diem_amount: number | null;
            /**
             * @description Why there is no quote, or null.
             *
             *     The account's institution could not be reached. Create a new payoff later.
             */
            error: components["schemas"]["PayoffError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The id of the latest payoff, or the payoff itself when it is expanded. Null while there is none. */
        AccountPayoffExpandable: components["schemas"]["PayoffId"] | components["schemas"]["Payoff"];
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
        /**
         * @description How far the request has come: `completed` with data or `failed` with an error, at once. `pending` is only in Method's
         *     own description.
         */
        SensitiveStatus: ("pending" | "completed" | "failed") | (string & {});
        /**
         * 17001 SENSITIVE_FAILED_VERIFICATION_REQUIRED
         * @description Why the data could not be read, or null.
         *
         *     The request includes data that the account's verification does not cover. Check the requested fields and the account's verification, then create a new sensitive.
         */
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
        };
        /**
         * Credit card
         * @description The card data of a credit card.
         */
        SensitiveCreditCard: {
            /** @description Id of a sensitive. */
            id: components["schemas"]["SensitiveId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Type of the liability; names the property that holds the data.
             * @constant
             */
            type: "credit_card";
            /** @description The card data; null until `status` is `completed`. */
            credit_card: components["schemas"]["SensitiveCardData"] | null;
            /**
             * @description How far the request has come: `completed` with data or `failed` with an error, at once. `pending` is only in Method's
             *     own description.
             */
            status: components["schemas"]["SensitiveStatus"];
            /**
             * @description Why the data could not be read, or null.
             *
             *     The request includes data that the account's verification does not cover. Check the requested fields and the account's verification, then create a new sensitive.
             */
            error: components["schemas"]["SensitiveError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
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
            /** @description Id of a sensitive. */
            id: components["schemas"]["SensitiveId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Type of the liability; names the property that holds the data.
             * @constant
             */
            type: "auto_loan";
            /** @description The account number; null until `status` is `completed`. */
            auto_loan: components["schemas"]["SensitiveNumberData"] | null;
            /**
             * @description How far the request has come: `completed` with data or `failed` with an error, at once. `pending` is only in Method's
             *     own description.
             */
            status: components["schemas"]["SensitiveStatus"];
            /**
             * @description Why the data could not be read, or null.
             *
             *     The request includes data that the account's verification does not cover. Check the requested fields and the account's verification, then create a new sensitive.
             */
            error: components["schemas"]["SensitiveError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Mortgage
         * @description The account number of a mortgage.
         */
        SensitiveMortgage: {
            /** @description Id of a sensitive. */
            id: components["schemas"]["SensitiveId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Type of the liability; names the property that holds the data.
             * @constant
             */
            type: "mortgage";
            /** @description The account number; null until `status` is `completed`. */
            mortgage: components["schemas"]["SensitiveNumberData"] | null;
            /**
             * @description How far the request has come: `completed` with data or `failed` with an error, at once. `pending` is only in Method's
             *     own description.
             */
            status: components["schemas"]["SensitiveStatus"];
            /**
             * @description Why the data could not be read, or null.
             *
             *     The request includes data that the account's verification does not cover. Check the requested fields and the account's verification, then create a new sensitive.
             */
            error: components["schemas"]["SensitiveError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Personal loan
         * @description The account number of a personal loan.
         */
        SensitivePersonalLoan: {
            /** @description Id of a sensitive. */
            id: components["schemas"]["SensitiveId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Type of the liability; names the property that holds the data.
             * @constant
             */
            type: "personal_loan";
            /** @description The account number; null until `status` is `completed`. */
            personal_loan: components["schemas"]["SensitiveNumberData"] | null;
            /**
             * @description How far the request has come: `completed` with data or `failed` with an error, at once. `pending` is only in Method's
             *     own description.
             */
            status: components["schemas"]["SensitiveStatus"];
            /**
             * @description Why the data could not be read, or null.
             *
             *     The request includes data that the account's verification does not cover. Check the requested fields and the account's verification, then create a new sensitive.
             */
            error: components["schemas"]["SensitiveError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Collection
         * @description The account number of a collection.
         */
        SensitiveCollection: {
            /** @description Id of a sensitive. */
            id: components["schemas"]["SensitiveId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Type of the liability; names the property that holds the data.
             * @constant
             */
            type: "collection";
            /** @description The account number; null until `status` is `completed`. */
            collection: components["schemas"]["SensitiveNumberData"] | null;
            /**
             * @description How far the request has come: `completed` with data or `failed` with an error, at once. `pending` is only in Method's
             *     own description.
             */
            status: components["schemas"]["SensitiveStatus"];
            /**
             * @description Why the data could not be read, or null.
             *
             *     The request includes data that the account's verification does not cover. Check the requested fields and the account's verification, then create a new sensitive.
             */
            error: components["schemas"]["SensitiveError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Student loans
         * @description The account number of a student loan account.
         */
        SensitiveStudentLoans: {
            /** @description Id of a sensitive. */
            id: components["schemas"]["SensitiveId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Type of the liability; names the property that holds the data.
             * @constant
             */
            type: "student_loans";
            /** @description The account number; null until `status` is `completed`. */
            student_loans: components["schemas"]["SensitiveNumberData"] | null;
            /**
             * @description How far the request has come: `completed` with data or `failed` with an error, at once. `pending` is only in Method's
             *     own description.
             */
            status: components["schemas"]["SensitiveStatus"];
            /**
             * @description Why the data could not be read, or null.
             *
             *     The request includes data that the account's verification does not cover. Check the requested fields and the account's verification, then create a new sensitive.
             */
            error: components["schemas"]["SensitiveError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Credit builder
         * @description The account number of a credit builder account.
         */
        SensitiveCreditBuilder: {
            /** @description Id of a sensitive. */
            id: components["schemas"]["SensitiveId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Type of the liability; names the property that holds the data.
             * @constant
             */
            type: "credit_builder";
            /** @description The account number; null until `status` is `completed`. */
            credit_builder: components["schemas"]["SensitiveNumberData"] | null;
            /**
             * @description How far the request has come: `completed` with data or `failed` with an error, at once. `pending` is only in Method's
             *     own description.
             */
            status: components["schemas"]["SensitiveStatus"];
            /**
             * @description Why the data could not be read, or null.
             *
             *     The request includes data that the account's verification does not cover. Check the requested fields and the account's verification, then create a new sensitive.
             */
            error: components["schemas"]["SensitiveError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Buy now, pay later
         * @description The account number of a buy-now-pay-later account.
         */
        SensitiveBnpl: {
            /** @description Id of a sensitive. */
            id: components["schemas"]["SensitiveId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Type of the liability; names the property that holds the data.
             * @constant
             */
            type: "bnpl";
            /** @description The account number; null until `status` is `completed`. */
            bnpl: components["schemas"]["SensitiveNumberData"] | null;
            /**
             * @description How far the request has come: `completed` with data or `failed` with an error, at once. `pending` is only in Method's
             *     own description.
             */
            status: components["schemas"]["SensitiveStatus"];
            /**
             * @description Why the data could not be read, or null.
             *
             *     The request includes data that the account's verification does not cover. Check the requested fields and the account's verification, then create a new sensitive.
             */
            error: components["schemas"]["SensitiveError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Fintech
         * @description The account number of a fintech account.
         */
        SensitiveFintech: {
            /** @description Id of a sensitive. */
            id: components["schemas"]["SensitiveId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Type of the liability; names the property that holds the data.
             * @constant
             */
            type: "fintech";
            /** @description The account number; null until `status` is `completed`. */
            fintech: components["schemas"]["SensitiveNumberData"] | null;
            /**
             * @description How far the request has come: `completed` with data or `failed` with an error, at once. `pending` is only in Method's
             *     own description.
             */
            status: components["schemas"]["SensitiveStatus"];
            /**
             * @description Why the data could not be read, or null.
             *
             *     The request includes data that the account's verification does not cover. Check the requested fields and the account's verification, then create a new sensitive.
             */
            error: components["schemas"]["SensitiveError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Loan
         * @description The account number of a loan.
         */
        SensitiveLoan: {
            /** @description Id of a sensitive. */
            id: components["schemas"]["SensitiveId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Type of the liability; names the property that holds the data.
             * @constant
             */
            type: "loan";
            /** @description The account number; null until `status` is `completed`. */
            loan: components["schemas"]["SensitiveNumberData"] | null;
            /**
             * @description How far the request has come: `completed` with data or `failed` with an error, at once. `pending` is only in Method's
             *     own description.
             */
            status: components["schemas"]["SensitiveStatus"];
            /**
             * @description Why the data could not be read, or null.
             *
             *     The request includes data that the account's verification does not cover. Check the requested fields and the account's verification, then create a new sensitive.
             */
            error: components["schemas"]["SensitiveError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The full numbers of a liability account; which ones depends on the type of the liability. */
        Sensitive: components["schemas"]["SensitiveCreditCard"] | components["schemas"]["SensitiveAutoLoan"] | components["schemas"]["SensitiveMortgage"] | components["schemas"]["SensitivePersonalLoan"] | components["schemas"]["SensitiveCollection"] | components["schemas"]["SensitiveStudentLoans"] | components["schemas"]["SensitiveCreditBuilder"] | components["schemas"]["SensitiveBnpl"] | components["schemas"]["SensitiveFintech"] | components["schemas"]["SensitiveLoan"];
        /** @description The id of the latest sensitive, or the sensitive itself when it is expanded. Null while there is none. */
        AccountSensitiveExpandable: components["schemas"]["SensitiveId"] | components["schemas"]["Sensitive"];
        /** @description Id of a transaction. */
        TransactionId: string;
        /** @description `pending` while it is authorized only, then `posted` to the account or `voided`; the last two are final. */
        TransactionStatus: ("pending" | "posted" | "voided") | (string & {});
        /** @description Who was paid. */
        TransactionMerchant: {
            /** @description Id of the merchant; the reference states no form of it. Only in Method's last client of 2024-04-04. */
            id?: string;
            /** @description Name of the merchant, for display; null when not known. */
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
            /** @description Id of a transaction. */
            id: components["schemas"]["TransactionId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /** @description `pending` while it is authorized only, then `posted` to the account or `voided`; the last two are final. */
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
            /**
             * Format: date-time
             * @description When the card was used; null when not known.
             */
            transacted_at: string | null;
            /**
             * Format: date-time
             * @description When the transaction was posted; null unless it was.
             */
            posted_at: string | null;
            /**
             * Format: date-time
             * @description When the transaction was voided; null unless it was.
             */
            voided_at: string | null;
            /** @description Id of the transaction that this one follows from, or null when there is none. */
            original_txn_id: string | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description A purchase, refund or payment on a card. */
        Transaction: components["schemas"]["TransactionCurrent"];
        /**
         * @description The id of a transaction of the card, or the list of its transactions when they are expanded. Null while there are
         *     none. Since 2025; `transactions` in the first reference.
         */
        AccountTransactionExpandable: components["schemas"]["TransactionId"] | components["schemas"]["Transaction"][];
        /** @description Id of an account's attributes. */
        AccountAttributesId: string;
        /**
         * @description How far the computation has come: `pending` and `in_progress` while it runs, then `completed` with attributes or
         *     `failed` with an error.
         */
        AccountAttributesStatus: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /**
         * 28001 ACCOUNT_ATTRIBUTE_INSUFFICIENT_DATA
         * @description Why this one attribute could not be computed, or null.
         *
         *     The account's history is too short, for example for a change over 60 days. Use the attributes that have a value. Create new ones when more history is available.
         */
        AccountAttributeError: {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "ACCOUNT_ATTRIBUTE_INSUFFICIENT_DATA";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 28001;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "ACCOUNT_ATTRIBUTE_INSUFFICIENT_DATA";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        };
        /** @description A word computed over one account, or why it could not be. */
        AccountTextAttribute: {
            /** @description The word. Null when `error` says why it could not be computed. */
            value: string | null;
            /**
             * @description Why this one attribute could not be computed, or null.
             *
             *     The account's history is too short, for example for a change over 60 days. Use the attributes that have a value. Create new ones when more history is available.
             */
            error: components["schemas"]["AccountAttributeError"] | null;
            /** @description More about the attribute, where there is any. */
            metadata?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A number computed over one account, or why it could not be. */
        AccountNumberAttribute: {
            /**
             * @description The number; its unit is said where the attribute is described. Null when `error` says why it could not be
             *     computed.
             */
            value: number | null;
            /**
             * @description Why this one attribute could not be computed, or null.
             *
             *     The account's history is too short, for example for a change over 60 days. Use the attributes that have a value. Create new ones when more history is available.
             */
            error: components["schemas"]["AccountAttributeError"] | null;
            /** @description More about the attribute, where there is any. */
            metadata?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A figure whose type the sources disagree about, computed over one account, or why it could not be. */
        AccountMixedAttribute: {
            /** @description The figure; the attribute says which types are known. Null when `error` says why it could not be computed. */
            value: number | boolean | string | null;
            /**
             * @description Why this one attribute could not be computed, or null.
             *
             *     The account's history is too short, for example for a change over 60 days. Use the attributes that have a value. Create new ones when more history is available.
             */
            error: components["schemas"]["AccountAttributeError"] | null;
            /** @description More about the attribute, where there is any. */
            metadata?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A yes or no computed over one account, or why it could not be. */
        AccountFlagAttribute: {
            /** @description Whether it is so. Null when `error` says why it could not be computed. */
            value: boolean | null;
            /**
             * @description Why this one attribute could not be computed, or null.
             *
             *     The account's history is too short, for example for a change over 60 days. Use the attributes that have a value. Create new ones when more history is available.
             */
            error: components["schemas"]["AccountAttributeError"] | null;
            /** @description More about the attribute, where there is any. */
            metadata?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A day computed over one account, or why it could not be. */
        AccountDateAttribute: {
            /**
             * Format: date
             * @description The day, ISO 8601 (`YYYY-MM-DD`). Null when `error` says why it could not be computed.
             */
            value: string | null;
            /**
             * @description Why this one attribute could not be computed, or null.
             *
             *     The account's history is too short, for example for a change over 60 days. Use the attributes that have a value. Create new ones when more history is available.
             */
            error: components["schemas"]["AccountAttributeError"] | null;
            /** @description More about the attribute, where there is any. */
            metadata?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * @description An attribute that this description does not name: a new one, or one of an older version on a result of that time,
         *     which has no `error`.
         */
        AccountAttribute: {
            /** @description The figure, of whatever type the attribute has. Null when it is not known. */
            value: number | boolean | string | null;
            /**
             * @description Why this one attribute could not be computed, or null.
             *
             *     The account's history is too short, for example for a change over 60 days. Use the attributes that have a value. Create new ones when more history is available.
             */
            error?: components["schemas"]["AccountAttributeError"] | null;
            /** @description How good the value is; on results of older versions only. */
            rating?: string;
            /** @description More about the attribute, where there is any. */
            metadata?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description Attributes by name, each with its own value or error. Which are present depends on the type of the liability. */
        AccountComputedAttributes: {
            /** @description Type of the liability: `credit_card`, `personal_loan` or `mortgage`. Always computed, cannot be requested. */
            type?: components["schemas"]["AccountTextAttribute"];
            /**
             * @description How a credit card is used: `revolver` carries a balance, `transactor` pays in full, `dormant` hardly uses it, or
             *     `unknown`.
             */
            usage_pattern?: components["schemas"]["AccountTextAttribute"];
            /** @description Share of the limit or of the original loan that is used, in percent. */
            utilization?: components["schemas"]["AccountNumberAttribute"];
            /** @description Trend of utilization over the last 30 days; a direction in the reference, a number in Method's clients. */
            utilization_trend_30d?: components["schemas"]["AccountMixedAttribute"];
            /** @description Trend of utilization over the last 90 days; a direction in the reference, a number in Method's clients. */
            utilization_trend_90d?: components["schemas"]["AccountMixedAttribute"];
            /** @description Change of utilization over the last 30 days, in percentage points. */
            utilization_delta_30d?: components["schemas"]["AccountNumberAttribute"];
            /** @description Change of utilization over the last 60 days, in percentage points. */
            utilization_delta_60d?: components["schemas"]["AccountNumberAttribute"];
            /** @description Change of utilization over the last 90 days, in percentage points. */
            utilization_delta_90d?: components["schemas"]["AccountNumberAttribute"];
            /** @description Range that a credit card's utilization is in. */
            utilization_bucket?: components["schemas"]["AccountTextAttribute"];
            /**
             * @description How fast a credit card's utilization moved over the last 4 weeks. Sources say a string or a number, without a
             *     unit.
             */
            utilization_velocity_4_week?: components["schemas"]["AccountMixedAttribute"];
            /**
             * @description How fast a credit card's utilization moved over the last 8 weeks. Sources say a string or a number, without a
             *     unit.
             */
            utilization_velocity_8_week?: components["schemas"]["AccountMixedAttribute"];
            /**
             * @description How fast a credit card's utilization moved over the last 12 weeks. Sources say a string or a number, without a
             *     unit.
             */
            utilization_velocity_12_week?: components["schemas"]["AccountMixedAttribute"];
            /** @description What is left of a credit card's limit, in cents. */
            available_credit_limit?: components["schemas"]["AccountNumberAttribute"];
            /** @description What can still be drawn on a loan, in cents. */
            available_loan_amount?: components["schemas"]["AccountNumberAttribute"];
            /** @description Share of a home equity line of credit that is used, in percent. Since June 2026. */
            heloc_utilization?: components["schemas"]["AccountNumberAttribute"];
            /** @description Estimated monthly payment on a loan, in cents. */
            monthly_installments_estimate?: components["schemas"]["AccountNumberAttribute"];
            /** @description Estimated yearly interest rate of a credit card, in percent. */
            estimated_apr?: components["schemas"]["AccountNumberAttribute"];
            /** @description How much can still be bought with a credit card. The reference states no unit. */
            purchasing_power?: components["schemas"]["AccountNumberAttribute"];
            /**
             * @description Whether the account is behind on payments: the table of the reference says `on_time` or `overdue`, its examples a
             *     boolean.
             */
            delinquency_flag?: components["schemas"]["AccountMixedAttribute"];
            /** @description Whether the account is behind on payments. Since June 2026. */
            any_delinquent_flag?: components["schemas"]["AccountFlagAttribute"];
            /** @description Whether the account is seriously behind on payments. Since June 2026. */
            serious_delinquent_flag?: components["schemas"]["AccountFlagAttribute"];
            /** @description Whether a delinquency was made good recently. Since June 2026. */
            delinquency_recently_cured_flag?: components["schemas"]["AccountFlagAttribute"];
            /** @description Range of the most days that a payment is past due. Since June 2026. */
            delinquency_worst_dpd_bucket?: components["schemas"]["AccountTextAttribute"];
            /** @description Whether a delinquency is getting worse. Since June 2026. */
            delinquency_progression_flag?: components["schemas"]["AccountFlagAttribute"];
            /** @description What became of a delinquency, for example `charge_off`. */
            delinquent_outcome?: components["schemas"]["AccountTextAttribute"];
            /** @description When the next payment is due. Since July 2026. */
            next_payment_due_date?: components["schemas"]["AccountDateAttribute"];
            /** @description Minimum of the next payment, in cents. Since July 2026. */
            next_payment_minimum_amount?: components["schemas"]["AccountNumberAttribute"];
            /** @description How long a credit card has been open. The reference states no unit. */
            account_age?: components["schemas"]["AccountNumberAttribute"];
            /** @description How many weeks ago a credit card was last used. */
            weeks_since_last_activity?: components["schemas"]["AccountNumberAttribute"];
            /** @description Place of a credit card among the entity's cards by use, 1 is the most used. */
            current_wallet_rank?: components["schemas"]["AccountNumberAttribute"];
            /** @description Whether the balance of a credit card rose suddenly. */
            recent_balance_spike_flag?: components["schemas"]["AccountFlagAttribute"];
            /** @description Share of the entity's card spending that went to this card over the last 4 weeks. The reference states no unit. */
            spend_concentration_4_week?: components["schemas"]["AccountNumberAttribute"];
            /** @description Share of the entity's card spending that went to this card over the last 8 weeks. The reference states no unit. */
            spend_concentration_8_week?: components["schemas"]["AccountNumberAttribute"];
            /** @description Share of the entity's card spending that went to this card over the last 12 weeks. The reference states no unit. */
            spend_concentration_12_week?: components["schemas"]["AccountNumberAttribute"];
            /** @description Category of the card product. */
            brand_category?: components["schemas"]["AccountTextAttribute"];
            /** @description Tier of the card product. */
            brand_tier?: components["schemas"]["AccountTextAttribute"];
            /** @description Whether payments were made directly by Method before. Since June 2026. */
            enrolled_in_direct_pay_previously?: components["schemas"]["AccountFlagAttribute"];
            /** @description When the last of these payments was made. Since June 2026. */
            last_direct_pay_date?: components["schemas"]["AccountDateAttribute"];
            /** @description Amount of the last of these payments, in cents. Since June 2026. */
            last_direct_pay_amount?: components["schemas"]["AccountNumberAttribute"];
            /** @description How many of these payments were made in the last 12 months. Since June 2026. */
            number_of_direct_pay_in_12_months?: components["schemas"]["AccountNumberAttribute"];
        } & {
            [key: string]: components["schemas"]["AccountAttribute"];
        };
        /** @description The attributes by name; null until `status` is `completed`. */
        AccountAttributesValues: components["schemas"]["AccountComputedAttributes"];
        /** @description Figures computed over one liability account at one moment. Since January 2025. */
        AccountAttributes: {
            /** @description Id of an account's attributes. */
            id: components["schemas"]["AccountAttributesId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description How far the computation has come: `pending` and `in_progress` while it runs, then `completed` with attributes or
             *     `failed` with an error.
             */
            status: components["schemas"]["AccountAttributesStatus"];
            /** @description The attributes by name; null until `status` is `completed`. */
            attributes: components["schemas"]["AccountAttributesValues"] | null;
            /** @description What was asked for, where something was. The reference does not say what is in it. */
            payload?: {
                [key: string]: unknown;
            } | null;
            /** @description What went wrong with the resource after it was created, or null. The reference lists no codes for this resource. */
            error: components["schemas"]["ResourceError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * @description The id of the latest attributes, or the attributes themselves when they are expanded. Null while there are none. Since
         *     January 2025.
         */
        AccountAttributeExpandable: components["schemas"]["AccountAttributesId"] | components["schemas"]["AccountAttributes"];
        /** @description Id of a payment instrument. */
        PaymentInstrumentId: string;
        /** @description A card as it is typed into a checkout. */
        PaymentInstrumentCard: {
            /** @description The whole card number. */
            number: string;
            /** @description Month in which the card expires, two digits. A number in Method's clients, a string in every example. */
            exp_month: string;
            /** @description Year in which the card expires, four digits. A number in Method's clients, a string in every example. */
            exp_year: string;
            /** @description ZIP code of the billing address; null when it is not known. Since February 2026. */
            billing_zip_code?: string | null;
        };
        /**
         * @description How far the payment instrument has come: `pending` and `in_progress` while it is made, then `completed` or `failed`;
         *     `closed` after it was deleted.
         */
        PaymentInstrumentStatus: ("pending" | "in_progress" | "completed" | "failed" | "closed") | (string & {});
        /**
         * Card
         * @description A card number for a checkout.
         */
        CardPaymentInstrument: {
            /** @description Id of a payment instrument. */
            id: components["schemas"]["PaymentInstrumentId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Kind of the payment instrument.
             * @constant
             */
            type: "card";
            /** @description The card; null until `status` is `completed`. */
            card: components["schemas"]["PaymentInstrumentCard"] | null;
            /** @description Null; this is a payment instrument of another kind. */
            network_token?: null;
            /** @description Null; this is a payment instrument of another kind. */
            inbound_achwire_payment?: null;
            /** @description Whether the payment instrument can be used now. */
            chargeable: boolean;
            /**
             * @description How far the payment instrument has come: `pending` and `in_progress` while it is made, then `completed` or `failed`;
             *     `closed` after it was deleted.
             */
            status: components["schemas"]["PaymentInstrumentStatus"];
            /** @description What went wrong with the resource after it was created, or null. The reference lists no codes for this resource. */
            error: components["schemas"]["ResourceError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description A network token. */
        PaymentInstrumentNetworkToken: {
            /** @description The token, used like a card number. */
            token: string;
        };
        /**
         * Network token
         * @description A network token for a checkout, which stands for a card number.
         */
        NetworkTokenPaymentInstrument: {
            /** @description Id of a payment instrument. */
            id: components["schemas"]["PaymentInstrumentId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Kind of the payment instrument.
             * @constant
             */
            type: "network_token";
            /** @description Null; this is a payment instrument of another kind. */
            card?: null;
            /** @description The token; null until `status` is `completed`. */
            network_token: components["schemas"]["PaymentInstrumentNetworkToken"] | null;
            /** @description Null; this is a payment instrument of another kind. */
            inbound_achwire_payment?: null;
            /** @description Whether the payment instrument can be used now. */
            chargeable: boolean;
            /**
             * @description How far the payment instrument has come: `pending` and `in_progress` while it is made, then `completed` or `failed`;
             *     `closed` after it was deleted.
             */
            status: components["schemas"]["PaymentInstrumentStatus"];
            /** @description What went wrong with the resource after it was created, or null. The reference lists no codes for this resource. */
            error: components["schemas"]["ResourceError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description Where to send money for the account. */
        PaymentInstrumentInbound: {
            /** @description The account number, made for this account alone. */
            account_number: string;
            /** @description The routing number, nine digits. */
            routing_number: string;
            /** @description The account that reversed payments are sent back to; null while none is set. */
            reversal_account?: string | null;
        };
        /**
         * Inbound ACH or wire payment
         * @description An account and routing number to which ACH and wire transfers can be sent; Method pays what arrives into the account.
         */
        InboundPaymentInstrument: {
            /** @description Id of a payment instrument. */
            id: components["schemas"]["PaymentInstrumentId"];
            /** @description Id of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Kind of the payment instrument.
             * @constant
             */
            type: "inbound_achwire_payment";
            /** @description Null; this is a payment instrument of another kind. */
            card?: null;
            /** @description Null; this is a payment instrument of another kind. */
            network_token?: null;
            /** @description The numbers to send money to; null until `status` is `completed`. */
            inbound_achwire_payment: components["schemas"]["PaymentInstrumentInbound"] | null;
            /** @description Whether the payment instrument can be used now. */
            chargeable: boolean;
            /**
             * @description How far the payment instrument has come: `pending` and `in_progress` while it is made, then `completed` or `failed`;
             *     `closed` after it was deleted.
             */
            status: components["schemas"]["PaymentInstrumentStatus"];
            /** @description What went wrong with the resource after it was created, or null. The reference lists no codes for this resource. */
            error: components["schemas"]["ResourceError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description Credentials with which an account can be charged or paid. Since 2025. */
        PaymentInstrument: components["schemas"]["CardPaymentInstrument"] | components["schemas"]["NetworkTokenPaymentInstrument"] | components["schemas"]["InboundPaymentInstrument"];
        /**
         * @description The id of the latest payment instrument, or the payment instrument itself when it is expanded. Null while there is
         *     none. Since 2025.
         */
        AccountPaymentInstrumentExpandable: components["schemas"]["PaymentInstrumentId"] | components["schemas"]["PaymentInstrument"];
        /**
         * @description Names a product of an account. Some products have had two names: `card` is `card_brand` in an example of the first
         *     reference, `transactions` is `transaction` in everything since.
         */
        AccountProductName: ("payment" | "update" | "balance" | "payoff" | "sensitive" | "card_brand" | "transaction" | "attribute" | "payment_instrument.card" | "payment_instrument.network_token" | "payment_instrument.inbound_achwire_payment") | (string & {});
        /**
         * @description Names the product of an account that is refreshed without being asked for. `update` follows the account closely,
         *     `update.snapshot` once a month. `transactions`, where it is accepted, is an older name of `transaction`.
         */
        AccountSubscriptionName: ("update" | "update.snapshot" | "transaction" | "card_brand" | "attribute" | "payment_instrument.card" | "payment_instrument.network_token" | "payment_instrument.inbound_achwire_payment") | (string & {});
        /**
         * @description Why the account was disabled, or null. A withdrawn consent, code 11004, stands in an example of the reference but not
         *     on its page of errors.
         */
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
        };
        /** @description Your own data, any JSON object under 1 KB once serialized, or null when none was given. */
        Metadata: {
            [key: string]: unknown;
        };
        /**
         * Liability
         * @description A debt. Which products have a property for their latest result depends on the kind of debt.
         */
        AccountLiability: {
            /** @description Id of an account. */
            id: components["schemas"]["AccountId"];
            /** @description Id of the entity that holds the account. */
            holder_id: components["schemas"]["EntityId"];
            /**
             * @description Whether the account can be used: `active`; `disabled`, with the reason in `error`; or `closed`, after its institution
             *     ended it or nothing was left to pay. `processing` and `pending_exchange` are not in the first reference.
             */
            status: components["schemas"]["AccountStatus"];
            /** @description Whether the holder lets the team use the account. Only in Method's own description. */
            consent_status?: components["schemas"]["AccountConsentStatus"];
            /**
             * @description Marks a debt.
             * @constant
             */
            type: "liability";
            /** @description What the debt is and with whom. */
            liability: components["schemas"]["AccountLiabilityDetails"];
            /** @description The id of the latest session, or the session itself when it is expanded. Null while there is none. */
            latest_verification_session: components["schemas"]["AccountLatestVerificationSessionExpandable"] | null;
            /** @description The id of the latest update, or that update when it is expanded. Null while there is none. */
            update?: components["schemas"]["AccountUpdateExpandable"] | null;
            /** @description The id of the latest balance, or the balance itself when it is expanded. Null while there is none. */
            balance?: components["schemas"]["AccountBalanceExpandable"] | null;
            /** @description The id of the latest card brand, or the card brand itself when it is expanded. Null while there is none. */
            card_brand?: components["schemas"]["AccountCardBrandExpandable"] | null;
            /** @description The id of the latest payoff, or the payoff itself when it is expanded. Null while there is none. */
            payoff?: components["schemas"]["AccountPayoffExpandable"] | null;
            /** @description The id of the latest sensitive, or the sensitive itself when it is expanded. Null while there is none. */
            sensitive?: components["schemas"]["AccountSensitiveExpandable"] | null;
            /**
             * @description The id of a transaction of the card, or the list of its transactions when they are expanded. Null while there are
             *     none. Since 2025; `transactions` in the first reference.
             */
            transaction?: components["schemas"]["AccountTransactionExpandable"] | null;
            /**
             * @description The id of the latest attributes, or the attributes themselves when they are expanded. Null while there are none. Since
             *     January 2025.
             */
            attribute?: components["schemas"]["AccountAttributeExpandable"] | null;
            /**
             * @description The id of the latest payment instrument, or the payment instrument itself when it is expanded. Null while there is
             *     none. Since 2025.
             */
            payment_instrument?: components["schemas"]["AccountPaymentInstrumentExpandable"] | null;
            /** @description The products that can be used now. */
            products: components["schemas"]["AccountProductName"][];
            /** @description The products that could be used if a requirement, such as verification, were met. */
            restricted_products: components["schemas"]["AccountProductName"][];
            /** @description The subscriptions that are active. */
            subscriptions: components["schemas"]["AccountSubscriptionName"][];
            /** @description The subscriptions that can be enrolled in now. */
            available_subscriptions: components["schemas"]["AccountSubscriptionName"][];
            /** @description The subscriptions that could be enrolled in if a requirement, such as verification, were met. */
            restricted_subscriptions: components["schemas"]["AccountSubscriptionName"][];
            /**
             * @description Why the account was disabled, or null. A withdrawn consent, code 11004, stands in an example of the reference but not
             *     on its page of errors.
             */
            error: components["schemas"]["AccountError"] | null;
            /** @description Your own data, any JSON object under 1 KB once serialized, or null when none was given. */
            metadata: components["schemas"]["Metadata"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
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
            /** @description What kind of bank account it is. */
            type: components["schemas"]["AccountAchType"];
        };
        /**
         * Bank account
         * @description A checking or savings account. Payments are drawn from it once it has a verified session.
         */
        AccountAch: {
            /** @description Id of an account. */
            id: components["schemas"]["AccountId"];
            /** @description Id of the entity that holds the account. */
            holder_id: components["schemas"]["EntityId"];
            /**
             * @description Whether the account can be used: `active`; `disabled`, with the reason in `error`; or `closed`, after its institution
             *     ended it or nothing was left to pay. `processing` and `pending_exchange` are not in the first reference.
             */
            status: components["schemas"]["AccountStatus"];
            /** @description Whether the holder lets the team use the account. Only in Method's own description. */
            consent_status?: components["schemas"]["AccountConsentStatus"];
            /**
             * @description Marks a bank account.
             * @constant
             */
            type: "ach";
            /** @description Where the bank account is held and under which number. */
            ach: components["schemas"]["AccountAchDetails"];
            /** @description The id of the latest session, or the session itself when it is expanded. Null while there is none. */
            latest_verification_session: components["schemas"]["AccountLatestVerificationSessionExpandable"] | null;
            /** @description The products that can be used now. */
            products: components["schemas"]["AccountProductName"][];
            /** @description The products that could be used if a requirement, such as verification, were met. */
            restricted_products: components["schemas"]["AccountProductName"][];
            /**
             * @description Why the account was disabled, or null. A withdrawn consent, code 11004, stands in an example of the reference but not
             *     on its page of errors.
             */
            error: components["schemas"]["AccountError"] | null;
            /** @description Your own data, any JSON object under 1 KB once serialized, or null when none was given. */
            metadata: components["schemas"]["Metadata"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Consent withdrawn
         * @description What is left of an account after its consent was withdrawn. Its details are deleted.
         */
        AccountWithdrawn: {
            /** @description Id of an account. */
            id: components["schemas"]["AccountId"];
            /** @description Id of the entity that held the account. */
            holder_id: components["schemas"]["EntityId"];
            /**
             * @description Always `disabled`.
             * @constant
             */
            status: "disabled";
            /** @description Whether the holder lets the team use the account. Only in Method's own description. */
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
            /**
             * @description Why the account was disabled, or null. A withdrawn consent, code 11004, stands in an example of the reference but not
             *     on its page of errors.
             */
            error: components["schemas"]["AccountError"] | null;
            /** @description Your own data, any JSON object under 1 KB once serialized, or null when none was given. */
            metadata: components["schemas"]["Metadata"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description A bank account or a debt that an entity holds. `type` tells which; it is null once its consent was withdrawn. */
        Account: components["schemas"]["AccountLiability"] | components["schemas"]["AccountAch"] | components["schemas"]["AccountWithdrawn"];
        /** @description The id of an account, or the account itself when `expand[]` asks for `accounts`. Since June 2025. */
        ConnectAccountExpandable: components["schemas"]["AccountId"] | components["schemas"]["Account"];
        /** @description Names an account product that a connect can run on every account it finds. */
        ConnectProduct: ("attribute" | "balance" | "card_brand" | "update" | "payoff") | (string & {});
        /** @description Names an account subscription that a connect can enroll every account it finds in. */
        ConnectSubscription: ("card_brand" | "update" | "update.snapshot" | "transaction") | (string & {});
        /** @description Id of a file. */
        FileId: string;
        /** @description A form of the credit report; `raw_credit_report` is JSON, `credit_report_pdf` a document for people. */
        ConnectArtifact: ("raw_credit_report" | "credit_report_pdf") | (string & {});
        /** @description The credit bureau whose report is read. */
        ConnectBureau: ("equifax" | "transunion") | (string & {});
        /** @description A credit report that can be downloaded as a file. */
        ConnectFile: {
            /** @description Id of a file. */
            id: components["schemas"]["FileId"];
            /** @description A form of the credit report; `raw_credit_report` is JSON, `credit_report_pdf` a document for people. */
            type: components["schemas"]["ConnectArtifact"];
            /** @description The credit bureau whose report is read. */
            bureau: components["schemas"]["ConnectBureau"];
            /** @description Media type of the file. */
            mime_type: string;
        };
        /** @description Why the search failed, or null. */
        ConnectError: {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "CONNECT_FAILED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 26001;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "CONNECT_FAILED_THIN_CREDIT_FILE";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "CONNECT_FAILED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 26002;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "CONNECT_FAILED_CREDIT_FREEZE";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "PRODUCT_EXECUTION_FAILED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 24001;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "PRODUCT_EXECUTION_FAILED";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        };
        /** @description One search for an entity's debts, and the accounts that were created for them. */
        Connect: {
            /** @description Id of a connect. */
            id: components["schemas"]["ConnectId"];
            /** @description Id of an entity. */
            entity_id: components["schemas"]["EntityId"];
            /**
             * @description How far the search has come: `pending` and `in_progress` while it runs, then `completed` with accounts or `failed`
             *     with an error.
             */
            status: components["schemas"]["ConnectStatus"];
            /**
             * @description The accounts that were created, closed debts included; a later connect lists only those that are new. Null or
             *     empty until `status` is `completed`.
             */
            accounts: components["schemas"]["ConnectAccountExpandable"][] | null;
            /** @description The products that are run on every account found, as asked for. Since June 2025. */
            requested_products?: components["schemas"]["ConnectProduct"][] | null;
            /** @description The subscriptions that every account found is enrolled in, as asked for. Since June 2025. */
            requested_subscriptions?: components["schemas"]["ConnectSubscription"][] | null;
            /** @description The credit report in the forms asked for with `artifacts`. Since July 2026. */
            files?: components["schemas"]["ConnectFile"][];
            /** @description Why the search failed, or null. */
            error: components["schemas"]["ConnectError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The id of the latest connect, or the connect itself when it is expanded. Null while there is none. */
        EntityConnectExpandable: components["schemas"]["ConnectId"] | components["schemas"]["Connect"];
        /** @description Id of a credit score. */
        CreditScoreId: string;
        /**
         * @description How far the request has come: `pending` and `in_progress` while the bureau is asked, then `completed` with scores or
         *     `failed` with an error.
         */
        CreditScoreStatus: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description The credit bureau that the score is from. */
        CreditBureau: ("equifax" | "experian" | "transunion") | (string & {});
        /** @description The scoring model, VantageScore 3.0 or 4.0. */
        CreditScoreModel: ("vantage_3" | "vantage_4") | (string & {});
        /** @description One reason why the score is not higher. */
        CreditScoreFactor: {
            /** @description The bureau's code of the reason, with its leading zeros. */
            code: string;
            /** @description The reason in words. */
            description: string;
        };
        /** @description One score, by one bureau and model. */
        CreditScoreResult: {
            /**
             * @description The score; both models run from 300 to 850, higher is better. Null, by Method's own description, when there is
             *     none.
             */
            score: number | null;
            /** @description The credit bureau that the score is from. */
            source: components["schemas"]["CreditBureau"];
            /** @description The scoring model, VantageScore 3.0 or 4.0. */
            model: components["schemas"]["CreditScoreModel"];
            /** @description What weighs on the score, as the bureau puts it. Null, by Method's own description, when the bureau says nothing. */
            factors: components["schemas"]["CreditScoreFactor"][] | null;
            /** @description When the score was computed, ISO 8601 in UTC. */
            created_at: components["schemas"]["DateTime"];
        };
        /**
         * 23001 CREDIT_SCORE_FAILED_TEMPORARILY_UNAVAILABLE
         * @description Why the credit score could not be read, or null.
         *
         *     The credit bureau could not be reached or returned an invalid response. Create a new credit score later.
         */
        CreditScoreError: {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "CREDIT_SCORE_FAILED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 23001;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "CREDIT_SCORE_FAILED_TEMPORARILY_UNAVAILABLE";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        };
        /** @description An individual's credit scores, read from the bureaus at one moment. */
        CreditScore: {
            /** @description Id of a credit score. */
            id: components["schemas"]["CreditScoreId"];
            /** @description Id of an entity. */
            entity_id: components["schemas"]["EntityId"];
            /**
             * @description How far the request has come: `pending` and `in_progress` while the bureau is asked, then `completed` with scores or
             *     `failed` with an error.
             */
            status: components["schemas"]["CreditScoreStatus"];
            /** @description One entry for each bureau and model that the team reads; null until `status` is `completed`. */
            scores: components["schemas"]["CreditScoreResult"][] | null;
            /**
             * @description Why the credit score could not be read, or null.
             *
             *     The credit bureau could not be reached or returned an invalid response. Create a new credit score later.
             */
            error: components["schemas"]["CreditScoreError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The id of the latest credit score, or the score itself when it is expanded. Null while there is none. */
        EntityCreditScoreExpandable: components["schemas"]["CreditScoreId"] | components["schemas"]["CreditScore"];
        /** @description Id of an entity's attributes. */
        EntityAttributesId: string;
        /**
         * @description How far the computation has come: `pending` and `in_progress` while it runs, then `completed` with attributes or
         *     `failed` with an error.
         */
        EntityAttributesStatus: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /**
         * 27001 ENTITY_ATTRIBUTE_INSUFFICIENT_DATA
         * @description Why this one attribute could not be computed, or null.
         *
         *     The entity has too few accounts or too short a history, for example for a trend over 60 days. Use the attributes that have a value. Create new ones when more history is available.
         */
        EntityAttributeError: {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "ENTITY_ATTRIBUTE_INSUFFICIENT_DATA";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 27001;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "ENTITY_ATTRIBUTE_INSUFFICIENT_DATA";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        };
        /** @description A number computed over an entity's accounts, or why it could not be. */
        EntityNumberAttribute: {
            /**
             * @description The number; its unit is said where the attribute is described. Null when `error` says why it could not be
             *     computed.
             */
            value: number | null;
            /**
             * @description Why this one attribute could not be computed, or null.
             *
             *     The entity has too few accounts or too short a history, for example for a trend over 60 days. Use the attributes that have a value. Create new ones when more history is available.
             */
            error: components["schemas"]["EntityAttributeError"] | null;
            /** @description More about the attribute, where there is any. */
            metadata?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A word computed over an entity's accounts, or why it could not be. */
        EntityTextAttribute: {
            /** @description The word. Null when `error` says why it could not be computed. */
            value: string | null;
            /**
             * @description Why this one attribute could not be computed, or null.
             *
             *     The entity has too few accounts or too short a history, for example for a trend over 60 days. Use the attributes that have a value. Create new ones when more history is available.
             */
            error: components["schemas"]["EntityAttributeError"] | null;
            /** @description More about the attribute, where there is any. */
            metadata?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A figure whose type the sources disagree about, computed over an entity's accounts, or why it could not be. */
        EntityMixedAttribute: {
            /** @description The figure; the attribute says which types are known. Null when `error` says why it could not be computed. */
            value: number | boolean | string | null;
            /**
             * @description Why this one attribute could not be computed, or null.
             *
             *     The entity has too few accounts or too short a history, for example for a trend over 60 days. Use the attributes that have a value. Create new ones when more history is available.
             */
            error: components["schemas"]["EntityAttributeError"] | null;
            /** @description More about the attribute, where there is any. */
            metadata?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A yes or no computed over an entity's accounts, or why it could not be. */
        EntityFlagAttribute: {
            /** @description Whether it is so. Null when `error` says why it could not be computed. */
            value: boolean | null;
            /**
             * @description Why this one attribute could not be computed, or null.
             *
             *     The entity has too few accounts or too short a history, for example for a trend over 60 days. Use the attributes that have a value. Create new ones when more history is available.
             */
            error: components["schemas"]["EntityAttributeError"] | null;
            /** @description More about the attribute, where there is any. */
            metadata?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description A day computed over an entity's accounts, or why it could not be. */
        EntityDateAttribute: {
            /**
             * Format: date
             * @description The day, ISO 8601 (`YYYY-MM-DD`). Null when `error` says why it could not be computed.
             */
            value: string | null;
            /**
             * @description Why this one attribute could not be computed, or null.
             *
             *     The entity has too few accounts or too short a history, for example for a trend over 60 days. Use the attributes that have a value. Create new ones when more history is available.
             */
            error: components["schemas"]["EntityAttributeError"] | null;
            /** @description More about the attribute, where there is any. */
            metadata?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * @description An attribute that this description does not name: a new one, or one of an older version on a result of that time,
         *     which has no `error`.
         */
        EntityAttribute: {
            /** @description The figure, of whatever type the attribute has. Null when it is not known. */
            value: number | boolean | string | null;
            /**
             * @description Why this one attribute could not be computed, or null.
             *
             *     The entity has too few accounts or too short a history, for example for a trend over 60 days. Use the attributes that have a value. Create new ones when more history is available.
             */
            error?: components["schemas"]["EntityAttributeError"] | null;
            /** @description How good the value is; on results of older versions only. */
            rating?: string;
            /** @description More about the attribute, where there is any. */
            metadata?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description Attributes by name, each with its own value or error. Only those computed are present. */
        EntityComputedAttributes: {
            /** @description What is owed on all credit cards, in cents. */
            revolving_credit_card_balance_total?: components["schemas"]["EntityNumberAttribute"];
            /** @description Limit of all credit cards together, in cents. */
            credit_limit_total?: components["schemas"]["EntityNumberAttribute"];
            /** @description Share of the credit card limits that is used, in percent. */
            credit_card_utilization?: components["schemas"]["EntityNumberAttribute"];
            /** @description What is left of all credit card limits, in cents. */
            available_credit_limit_total?: components["schemas"]["EntityNumberAttribute"];
            /** @description Credit left over all accounts, in cents. */
            available_credit_total?: components["schemas"]["EntityNumberAttribute"];
            /** @description Yearly interest rate of the credit cards, weighted by balance, in percent. */
            weighted_average_apr_credit_card?: components["schemas"]["EntityNumberAttribute"];
            /**
             * @description How the credit cards are used: `revolver` carries a balance, `transactor` pays in full, `dormant` hardly uses
             *     them, or `unknown`.
             */
            usage_pattern?: components["schemas"]["EntityTextAttribute"];
            /** @description Share of the available credit that is used, in percent. */
            utilization?: components["schemas"]["EntityNumberAttribute"];
            /** @description How much can still be bought on credit. The reference states no unit. */
            purchasing_power?: components["schemas"]["EntityNumberAttribute"];
            /** @description How many credit cards are in good standing. */
            healthy_cards_count?: components["schemas"]["EntityNumberAttribute"];
            /** @description How many credit cards are hardly used. */
            dormant_cards_count?: components["schemas"]["EntityNumberAttribute"];
            /** @description How many credit cards are behind on payments. */
            delinquent_cards_count?: components["schemas"]["EntityNumberAttribute"];
            /** @description How many credit cards are in use. */
            net_active_cards_count?: components["schemas"]["EntityNumberAttribute"];
            /** @description How fast utilization moved over the last 4 weeks. Sources say a string or a number, without a unit. */
            utilization_velocity_4_week?: components["schemas"]["EntityMixedAttribute"];
            /** @description How fast utilization moved over the last 8 weeks. Sources say a string or a number, without a unit. */
            utilization_velocity_8_week?: components["schemas"]["EntityMixedAttribute"];
            /** @description How fast utilization moved over the last 12 weeks. Sources say a string or a number, without a unit. */
            utilization_velocity_12_week?: components["schemas"]["EntityMixedAttribute"];
            /** @description Minimum payments due next on all credit cards, in cents. */
            next_payment_minimum_total_credit_cards?: components["schemas"]["EntityNumberAttribute"];
            /** @description Average ratio of what is paid to the minimum that is due. */
            payment_to_minimum_ratio_avg_credit_cards?: components["schemas"]["EntityNumberAttribute"];
            /** @description Change of the credit card balance over the last 30 days, in cents. */
            revolving_credit_card_balance_change_30d?: components["schemas"]["EntityNumberAttribute"];
            /** @description Change of the credit card balance over the last 60 days, in cents. */
            revolving_credit_card_balance_change_60d?: components["schemas"]["EntityNumberAttribute"];
            /** @description Change of the credit card balance over the last 90 days, in cents. */
            revolving_credit_card_balance_change_90d?: components["schemas"]["EntityNumberAttribute"];
            /**
             * @description Trend of credit card utilization over the last 30 days; a direction in the reference, a number in Method's
             *     clients.
             */
            revolving_credit_card_utilization_trend_30d?: components["schemas"]["EntityMixedAttribute"];
            /**
             * @description Trend of credit card utilization over the last 90 days; a direction in the reference, a number in Method's
             *     clients.
             */
            revolving_credit_card_utilization_trend_90d?: components["schemas"]["EntityMixedAttribute"];
            /** @description Change of credit card utilization over the last 30 days, in percentage points. */
            revolving_credit_card_utilization_delta_30d?: components["schemas"]["EntityNumberAttribute"];
            /** @description Change of credit card utilization over the last 60 days, in percentage points. */
            revolving_credit_card_utilization_delta_60d?: components["schemas"]["EntityNumberAttribute"];
            /** @description Change of credit card utilization over the last 90 days, in percentage points. */
            revolving_credit_card_utilization_delta_90d?: components["schemas"]["EntityNumberAttribute"];
            /** @description Whether any credit card is behind on payments: `on_time` or `overdue` or a boolean, sources differ. */
            delinquency_flag_credit_cards?: components["schemas"]["EntityMixedAttribute"];
            /** @description What is owed on all personal loans, in cents. */
            personal_loan_balance_total?: components["schemas"]["EntityNumberAttribute"];
            /** @description Original amount of all personal loans, in cents. */
            personal_loan_amount_total?: components["schemas"]["EntityNumberAttribute"];
            /** @description What can still be drawn on personal loans, in cents. */
            available_loan_amount_personal_loans?: components["schemas"]["EntityNumberAttribute"];
            /** @description Estimated monthly payments on all personal loans, in cents. */
            personal_loan_monthly_installments_estimate?: components["schemas"]["EntityNumberAttribute"];
            /** @description Utilization of the personal loans, in percent. */
            personal_loan_utilization?: components["schemas"]["EntityNumberAttribute"];
            /** @description Yearly interest rate of the personal loans, weighted by balance, in percent. */
            weighted_average_apr_personal_loan?: components["schemas"]["EntityNumberAttribute"];
            /** @description Change of the personal loan balance over the last 30 days, in cents. */
            personal_loan_balance_change_30d?: components["schemas"]["EntityNumberAttribute"];
            /** @description Change of the personal loan balance over the last 60 days, in cents. */
            personal_loan_balance_change_60d?: components["schemas"]["EntityNumberAttribute"];
            /** @description Change of the personal loan balance over the last 90 days, in cents. */
            personal_loan_balance_change_90d?: components["schemas"]["EntityNumberAttribute"];
            /**
             * @description Trend of personal loan utilization over the last 30 days; a direction in the reference, a number in Method's
             *     clients.
             */
            personal_loan_utilization_trend_30d?: components["schemas"]["EntityMixedAttribute"];
            /**
             * @description Trend of personal loan utilization over the last 90 days; a direction in the reference, a number in Method's
             *     clients.
             */
            personal_loan_utilization_trend_90d?: components["schemas"]["EntityMixedAttribute"];
            /** @description Change of personal loan utilization over the last 30 days, in percentage points. */
            personal_loan_utilization_delta_30d?: components["schemas"]["EntityNumberAttribute"];
            /** @description Change of personal loan utilization over the last 60 days, in percentage points. */
            personal_loan_utilization_delta_60d?: components["schemas"]["EntityNumberAttribute"];
            /** @description Change of personal loan utilization over the last 90 days, in percentage points. */
            personal_loan_utilization_delta_90d?: components["schemas"]["EntityNumberAttribute"];
            /** @description What is owed on all mortgages, in cents. */
            mortgage_balance_total?: components["schemas"]["EntityNumberAttribute"];
            /** @description Original amount of all mortgages, in cents. */
            mortgage_loan_amount_total?: components["schemas"]["EntityNumberAttribute"];
            /** @description Yearly interest rate of the mortgages, weighted by balance, in percent. */
            weighted_average_apr_mortgage?: components["schemas"]["EntityNumberAttribute"];
            /** @description Change of the mortgage balance over the last 30 days, in cents. */
            mortgage_balance_change_30d?: components["schemas"]["EntityNumberAttribute"];
            /** @description Change of the mortgage balance over the last 60 days, in cents. */
            mortgage_balance_change_60d?: components["schemas"]["EntityNumberAttribute"];
            /** @description Change of the mortgage balance over the last 90 days, in cents. */
            mortgage_balance_change_90d?: components["schemas"]["EntityNumberAttribute"];
            /** @description Trend of mortgage utilization over the last 30 days; a direction in the reference, a number in Method's clients. */
            mortgage_utilization_trend_30d?: components["schemas"]["EntityMixedAttribute"];
            /** @description Trend of mortgage utilization over the last 90 days; a direction in the reference, a number in Method's clients. */
            mortgage_utilization_trend_90d?: components["schemas"]["EntityMixedAttribute"];
            /** @description Change of mortgage utilization over the last 30 days, in percentage points. */
            mortgage_utilization_delta_30d?: components["schemas"]["EntityNumberAttribute"];
            /** @description Change of mortgage utilization over the last 60 days, in percentage points. */
            mortgage_utilization_delta_60d?: components["schemas"]["EntityNumberAttribute"];
            /** @description Change of mortgage utilization over the last 90 days, in percentage points. */
            mortgage_utilization_delta_90d?: components["schemas"]["EntityNumberAttribute"];
            /** @description What is owed on all home equity lines of credit, in cents. Since June 2026. */
            heloc_balance_total?: components["schemas"]["EntityNumberAttribute"];
            /** @description Share of the home equity lines of credit that is used, in percent. Since June 2026. */
            heloc_utilization?: components["schemas"]["EntityNumberAttribute"];
            /** @description Original amount of all loans, in cents. */
            overall_loan_amount_total?: components["schemas"]["EntityNumberAttribute"];
            /** @description Share of all credit that is used, in percent. */
            overall_utilization?: components["schemas"]["EntityNumberAttribute"];
            /** @description Trend of overall utilization over the last 30 days; a direction in the reference, a number in Method's clients. */
            overall_utilization_trend_30d?: components["schemas"]["EntityMixedAttribute"];
            /** @description Trend of overall utilization over the last 90 days; a direction in the reference, a number in Method's clients. */
            overall_utilization_trend_90d?: components["schemas"]["EntityMixedAttribute"];
            /** @description Change of overall utilization over the last 30 days, in percentage points. */
            overall_utilization_delta_30d?: components["schemas"]["EntityNumberAttribute"];
            /** @description Change of overall utilization over the last 60 days, in percentage points. */
            overall_utilization_delta_60d?: components["schemas"]["EntityNumberAttribute"];
            /** @description Change of overall utilization over the last 90 days, in percentage points. */
            overall_utilization_delta_90d?: components["schemas"]["EntityNumberAttribute"];
            /** @description What is owed on all installment loans, in cents. */
            installment_balance_total?: components["schemas"]["EntityNumberAttribute"];
            /** @description Change of the installment balance over the last 30 days, in cents. */
            installment_balance_change_30d?: components["schemas"]["EntityNumberAttribute"];
            /** @description Change of the installment balance over the last 60 days, in cents. */
            installment_balance_change_60d?: components["schemas"]["EntityNumberAttribute"];
            /** @description Change of the installment balance over the last 90 days, in cents. */
            installment_balance_change_90d?: components["schemas"]["EntityNumberAttribute"];
            /** @description What is owed on all other accounts, in cents. */
            other_balance_total?: components["schemas"]["EntityNumberAttribute"];
            /** @description Change of the balance of all other accounts over the last 30 days, in cents. */
            other_balance_change_30d?: components["schemas"]["EntityNumberAttribute"];
            /** @description Change of the balance of all other accounts over the last 60 days, in cents. */
            other_balance_change_60d?: components["schemas"]["EntityNumberAttribute"];
            /** @description Change of the balance of all other accounts over the last 90 days, in cents. */
            other_balance_change_90d?: components["schemas"]["EntityNumberAttribute"];
            /** @description Whether any account is behind on payments. Since June 2026. */
            any_delinquent_flag?: components["schemas"]["EntityFlagAttribute"];
            /** @description Whether any account is seriously behind on payments. Since June 2026. */
            serious_delinquent_flag?: components["schemas"]["EntityFlagAttribute"];
            /** @description Whether a delinquency was made good recently. Since June 2026. */
            delinquency_recently_cured_flag?: components["schemas"]["EntityFlagAttribute"];
            /** @description Range of the most days that a payment is past due. Since June 2026. */
            delinquency_worst_dpd_bucket?: components["schemas"]["EntityTextAttribute"];
            /** @description How many accounts are behind on payments. Since June 2026. */
            delinquency_accounts_count?: components["schemas"]["EntityNumberAttribute"];
            /** @description What is owed on accounts that are behind, in cents. Since June 2026. */
            delinquent_balance_total?: components["schemas"]["EntityNumberAttribute"];
            /** @description Whether a delinquency is getting worse. Since June 2026. */
            delinquency_progression_flag?: components["schemas"]["EntityFlagAttribute"];
            /** @description What became of a delinquency, for example `charge_off`. Since June 2026. */
            delinquent_outcome?: components["schemas"]["EntityTextAttribute"];
            /** @description Whether payments were made directly by Method before. Since June 2026. */
            enrolled_in_direct_pay_previously?: components["schemas"]["EntityFlagAttribute"];
            /** @description When the last of these payments was made. Since June 2026. */
            last_direct_pay_date?: components["schemas"]["EntityDateAttribute"];
            /** @description Amount of the last of these payments, in cents. Since June 2026. */
            last_direct_pay_amount?: components["schemas"]["EntityNumberAttribute"];
            /** @description How many of these payments were made in the last 12 months. Since June 2026. */
            number_of_direct_pay_in_12_months?: components["schemas"]["EntityNumberAttribute"];
        } & {
            [key: string]: components["schemas"]["EntityAttribute"];
        };
        /** @description The attributes by name; null until `status` is `completed`. */
        EntityAttributesValues: components["schemas"]["EntityComputedAttributes"];
        /** @description Figures computed over all of an entity's credit at one moment. Since October 2024. */
        EntityAttributes: {
            /** @description Id of an entity's attributes. */
            id: components["schemas"]["EntityAttributesId"];
            /** @description Id of an entity. */
            entity_id: components["schemas"]["EntityId"];
            /**
             * @description How far the computation has come: `pending` and `in_progress` while it runs, then `completed` with attributes or
             *     `failed` with an error.
             */
            status: components["schemas"]["EntityAttributesStatus"];
            /** @description The attributes by name; null until `status` is `completed`. */
            attributes: components["schemas"]["EntityAttributesValues"] | null;
            /** @description What went wrong with the resource after it was created, or null. The reference lists no codes for this resource. */
            error: components["schemas"]["ResourceError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * @description The id of the latest attributes, or the attributes themselves when they are expanded. Null while there are none.
         *     Since October 2024.
         */
        EntityAttributeExpandable: components["schemas"]["EntityAttributesId"] | components["schemas"]["EntityAttributes"];
        /** @description Id of a vehicle request. */
        VehicleId: string;
        /**
         * @description How far the look-up has come: `pending` and `in_progress` while it runs, then `completed` with vehicles or `failed`
         *     with an error, usually at once.
         */
        VehicleStatus: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description What is known about one vehicle. Names are in lower case. */
        VehicleDetails: {
            /** @description Vehicle identification number; null when it is not known. */
            vin: string | null;
            /** @description Model year as four digits; null when it is not known. */
            year: string | null;
            /** @description Manufacturer; null when it is not known. */
            make: string | null;
            /** @description Model; null when it is not known. */
            model: string | null;
            /** @description Series or trim of the model; null when it is not known. */
            series: string | null;
            /** @description Main color; null when it is not known. */
            major_color: string | null;
            /** @description Body style, for example `sedan/saloon`; null when it is not known. */
            style: string | null;
        };
        /** @description Why no vehicle could be found, or null. */
        VehicleError: {
            /** @description Kind of the error; `INVALID_REQUEST` in the only error that the reference shows. */
            type: string;
            /** @description Number of the error; absent in the only error that the reference shows. */
            code?: number;
            /** @description Names the error. `NO_VEHICLES_FOUND` when no vehicle is known for the individual. */
            sub_type: "NO_VEHICLES_FOUND" | (string & {});
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        };
        /** @description One look-up of the vehicles that an individual's loans are tied to. Since January 2025. */
        Vehicle: {
            /** @description Id of a vehicle request. */
            id: components["schemas"]["VehicleId"];
            /** @description Id of an entity. */
            entity_id: components["schemas"]["EntityId"];
            /**
             * @description How far the look-up has come: `pending` and `in_progress` while it runs, then `completed` with vehicles or `failed`
             *     with an error, usually at once.
             */
            status: components["schemas"]["VehicleStatus"];
            /** @description The vehicles found; null until `status` is `completed`. */
            vehicles: components["schemas"]["VehicleDetails"][] | null;
            /** @description Why no vehicle could be found, or null. */
            error: components["schemas"]["VehicleError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * @description The id of the latest vehicle request, or the request itself when it is expanded. Null while there is none. Since
         *     January 2025.
         */
        EntityVehicleExpandable: components["schemas"]["VehicleId"] | components["schemas"]["Vehicle"];
        /**
         * @description Names a product of an entity: `connect` finds its debts, `credit_score` and `attribute` read its credit, `identity` and
         *     `vehicle` what is known about a person, `manual_connect` connects debts from a credit report that you supply.
         */
        EntityProductName: ("connect" | "credit_score" | "identity" | "attribute" | "vehicle" | "manual_connect") | (string & {});
        /** @description Names the product of an entity that is refreshed without being asked for; `attribute` since March 2025. */
        EntitySubscriptionName: ("connect" | "credit_score" | "attribute") | (string & {});
        /**
         * Individual
         * @description A person. Keep one entity per person for as long as you know them.
         */
        EntityIndividual: {
            /** @description Id of an entity. */
            id: components["schemas"]["EntityId"];
            /**
             * @description Marks a person.
             * @constant
             */
            type: "individual";
            /** @description Personal details. Each is null until it is set. */
            individual: components["schemas"]["EntityIndividualDetails"];
            /**
             * @description Why the entity was disabled, or null. A withdrawn consent is reported with code 12005 on the error page and with 12004
             *     in the example of the withdrawal; both are accepted, so tell it by its `sub_type`.
             */
            error: components["schemas"]["EntityError"] | null;
            /** @description Where the person lives, or null. */
            address: components["schemas"]["EntityAddress"] | null;
            /**
             * @description What the entity can do: `active` has completed the verification that the team requires, `incomplete` has not yet, and
             *     `disabled` has lost all products, because consent was withdrawn, a payment was reported as unauthorized or the details
             *     were refused; `error` then says which.
             */
            status: components["schemas"]["EntityStatus"];
            /** @description How far the person is verified. What is required differs from team to team. */
            verification: components["schemas"]["EntityVerification"];
            /** @description The id of the latest connect, or the connect itself when it is expanded. Null while there is none. */
            connect: components["schemas"]["EntityConnectExpandable"] | null;
            /** @description The id of the latest credit score, or the score itself when it is expanded. Null while there is none. */
            credit_score: components["schemas"]["EntityCreditScoreExpandable"] | null;
            /**
             * @description The id of the latest attributes, or the attributes themselves when they are expanded. Null while there are none.
             *     Since October 2024.
             */
            attribute?: components["schemas"]["EntityAttributeExpandable"] | null;
            /**
             * @description The id of the latest vehicle request, or the request itself when it is expanded. Null while there is none. Since
             *     January 2025.
             */
            vehicle?: components["schemas"]["EntityVehicleExpandable"] | null;
            /** @description Id of the latest identity request. The reference shows it once, as null. */
            identity?: string | null;
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
            /** @description Your own data, any JSON object under 1 KB once serialized, or null when none was given. */
            metadata: components["schemas"]["Metadata"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description A person who owns a part of a company. */
        EntityCorporationOwner: {
            /** @description First name, or null. */
            first_name: string | null;
            /** @description Last name, or null. */
            last_name: string | null;
            /** @description Phone number in E.164 form, or null. */
            phone: string | null;
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
            /** @description Id of an entity. */
            id: components["schemas"]["EntityId"];
            /**
             * @description Marks a company.
             * @constant
             */
            type: "corporation";
            /** @description The company's details. Each is null until it is set. */
            corporation: components["schemas"]["EntityCorporationDetails"];
            /**
             * @description Why the entity was disabled, or null. A withdrawn consent is reported with code 12005 on the error page and with 12004
             *     in the example of the withdrawal; both are accepted, so tell it by its `sub_type`.
             */
            error: components["schemas"]["EntityError"] | null;
            /** @description Where the company is seated, or null. */
            address: components["schemas"]["EntityAddress"] | null;
            /**
             * @description What the entity can do: `active` has completed the verification that the team requires, `incomplete` has not yet, and
             *     `disabled` has lost all products, because consent was withdrawn, a payment was reported as unauthorized or the details
             *     were refused; `error` then says which.
             */
            status: components["schemas"]["EntityStatus"];
            /** @description Your own data, any JSON object under 1 KB once serialized, or null when none was given. */
            metadata: components["schemas"]["Metadata"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Consent withdrawn
         * @description What is left of an entity after its consent was withdrawn. Its details are deleted.
         */
        EntityWithdrawn: {
            /** @description Id of an entity. */
            id: components["schemas"]["EntityId"];
            /** @description Always null, whatever the entity was. */
            type: null;
            /** @description Always null; the personal details are gone. */
            individual: null;
            /** @description Always null; the company's details are gone. */
            corporation: null;
            /** @description Null or absent; the details of a kind of entity that the reference does not describe. A single example shows it. */
            receive_only?: null;
            /** @description Always null; the verification ended with the consent. */
            verification: null;
            /**
             * @description Why the entity was disabled, or null. A withdrawn consent is reported with code 12005 on the error page and with 12004
             *     in the example of the withdrawal; both are accepted, so tell it by its `sub_type`.
             */
            error: components["schemas"]["EntityError"] | null;
            /** @description An empty object; the address is gone. */
            address: components["schemas"]["EntityAddress"];
            /**
             * @description Always `disabled`.
             * @constant
             */
            status: "disabled";
            /** @description Your own data, any JSON object under 1 KB once serialized, or null when none was given. */
            metadata: components["schemas"]["Metadata"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * @description A person or a company whose accounts are linked. While consent lasts, `type` says which; once it is withdrawn, `type`
         *     is null and the details are gone. Companies from before version 2024-04-04 may still carry one of the older types
         *     `c_corporation`, `s_corporation`, `llc`, `partnership` and `sole_proprietorship`.
         */
        Entity: components["schemas"]["EntityIndividual"] | components["schemas"]["EntityCorporation"] | components["schemas"]["EntityWithdrawn"];
        /** @description A remark for people, or null. Do not program against its wording. */
        Message: string;
        /** @description The envelope of a page of entities, newest first. */
        EntityListResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["Entity"][];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Personal details. Each can be set once, now or in a later update. */
        EntityIndividualRequest: {
            /** @description First name. Together with a phone number it is the least that most products need. */
            first_name?: (string | null) | undefined;
            /** @description Last name. Together with a phone number it is the least that most products need. */
            last_name?: (string | null) | undefined;
            /** @description US mobile phone number in E.164 form, used for KYC and AML checks only. It is verified in a session. */
            phone?: (string | null) | undefined;
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
             * @description Marks a person.
             * @constant
             */
            type: "individual";
            /** @description Personal details. May be empty; what is missing can be set by an update. */
            individual: components["schemas"]["EntityIndividualRequest"];
            /** @description Where the person lives. */
            address?: (components["schemas"]["EntityAddressRequest"] | null) | undefined;
            /** @description Your own data, any JSON object under 1 KB once serialized, or null when none was given. */
            metadata?: (components["schemas"]["Metadata"] | null) | undefined;
        };
        /** @description A person who owns a part of a company. */
        EntityCorporationOwnerRequest: {
            /** @description First name. */
            first_name?: (string | null) | undefined;
            /** @description Last name. */
            last_name?: (string | null) | undefined;
            /** @description Phone number in E.164 form. */
            phone?: (string | null) | undefined;
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
             * @description Marks a company.
             * @constant
             */
            type: "corporation";
            /** @description The company's details. May be empty; what is missing can be set by an update. */
            corporation: components["schemas"]["EntityCorporationRequest"];
            /** @description Where the company is seated. */
            address?: (components["schemas"]["EntityAddressRequest"] | null) | undefined;
            /** @description Your own data, any JSON object under 1 KB once serialized, or null when none was given. */
            metadata?: (components["schemas"]["Metadata"] | null) | undefined;
        };
        /** @description A person or a company; `type` says which. */
        EntityCreateRequest: components["schemas"]["EntityIndividualCreateRequest"] | components["schemas"]["EntityCorporationCreateRequest"];
        /** @description The envelope of one entity. */
        EntityResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /**
             * @description A person or a company whose accounts are linked. While consent lasts, `type` says which; once it is withdrawn, `type`
             *     is null and the details are gone. Companies from before version 2024-04-04 may still carry one of the older types
             *     `c_corporation`, `s_corporation`, `llc`, `partnership` and `sole_proprietorship`.
             */
            data: components["schemas"]["Entity"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description What to add to an entity. A field that already has a value cannot change. */
        EntityUpdateRequest: {
            /** @description Personal details to add, when the entity is a person. */
            individual?: components["schemas"]["EntityIndividualRequest"] | undefined;
            /** @description Details to add, when the entity is a company. */
            corporation?: components["schemas"]["EntityCorporationRequest"] | undefined;
            /** @description Parts of the address to add. */
            address?: components["schemas"]["EntityAddressRequest"] | undefined;
            /** @description Your own data, any JSON object under 1 KB once serialized, or null when none was given. */
            metadata?: (components["schemas"]["Metadata"] | null) | undefined;
        };
        /** @description Withdraws the entity's consent. */
        EntityConsentWithdrawRequest: {
            /**
             * @description What happens to the consent; it can only be withdrawn.
             * @constant
             */
            type: "withdraw";
            /**
             * @description Why; there is only this reason.
             * @constant
             */
            reason: "entity_withdrew_consent";
        };
        /** @description The envelope of an entity whose consent was withdrawn. */
        EntityWithdrawnResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description What is left of an entity after its consent was withdrawn. Its details are deleted. */
            data: components["schemas"]["EntityWithdrawn"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The envelope of a page of entity verification sessions, newest first. */
        EntityVerificationSessionListResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["EntityVerificationSession"][];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description An object without members. The operation takes no input; the body may be left out. */
        EmptyObject: Record<string, never>;
        /**
         * SMS
         * @description Has a code sent as a text message.
         */
        EntityVerificationSessionSmsCreateRequest: {
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
             * @description Marks verification through the mobile network.
             * @constant
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
             * @description Marks a phone number verified outside Method.
             * @constant
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
             * @description Marks an identity verified outside Method.
             * @constant
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
             * @description Marks verification by questions.
             * @constant
             */
            method: "kba";
            /** @description An empty object; the questions follow from the details of the entity. */
            kba: components["schemas"]["EmptyObject"];
        };
        /** @description A session to start; `method` says how the entity is verified. */
        EntityVerificationSessionCreateRequest: components["schemas"]["EntityVerificationSessionSmsCreateRequest"] | components["schemas"]["EntityVerificationSessionSnaCreateRequest"] | components["schemas"]["EntityVerificationSessionByoSmsCreateRequest"] | components["schemas"]["EntityVerificationSessionByoKycCreateRequest"] | components["schemas"]["EntityVerificationSessionKbaCreateRequest"];
        /** @description The envelope of one entity verification session. */
        EntityVerificationSessionResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /**
             * @description One attempt to verify an entity's phone number or identity. `method` and `type` together say which kind it is. A
             *     session runs out 10 minutes after it was created. Sessions of the method `opal` exist since 2025; the reference does
             *     not show them.
             */
            data: components["schemas"]["EntityVerificationSession"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
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
             * @description Marks verification by a code in a text message.
             * @constant
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
             * @description Marks verification through the mobile network.
             * @constant
             */
            method: "sna";
            /** @description An empty object; Method knows which URLs were opened. */
            sna: components["schemas"]["EmptyObject"];
        };
        /** @description The answer chosen for one question. */
        EntityVerificationAnswerRequest: {
            /** @description Id of a question asked to verify an identity. */
            question_id: components["schemas"]["KbaQuestionId"];
            /** @description Id of one of the answers to choose from. */
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
             * @description Marks verification by questions.
             * @constant
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
        /**
         * @description Names what a connect answers as an object instead of an id.
         * @enum {string}
         */
        ConnectExpandField: "accounts" | "accounts.sensitive" | "accounts.balance" | "accounts.card_brand" | "accounts.attribute" | "accounts.payoff" | "accounts.transaction" | "accounts.update" | "accounts.payment_instrument" | "accounts.latest_verification_session" | "accounts.liability.mch_id";
        /** @description The envelope of a page of connects, newest first. */
        ConnectListResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["Connect"][];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description What to do with the accounts that a connect finds, and which credit report to keep. */
        ConnectCreateRequest: {
            /** @description Products to run on every account found, which makes the connect asynchronous. Since June 2025. */
            products?: readonly components["schemas"]["ConnectProductInput"][] | undefined;
            /** @description Subscriptions to enroll every account found in, which makes the connect asynchronous. Since June 2025. */
            subscriptions?: readonly components["schemas"]["ConnectSubscriptionInput"][] | undefined;
            /**
             * @description The bureau to take the credit report from, one of those that the team may use; required with `artifacts`. Since
             *     July 2026.
             */
            bureau?: components["schemas"]["ConnectBureauInput"] | undefined;
            /** @description The forms in which to keep the credit report, answered in `files`. Enabled per team. Since July 2026. */
            artifacts?: readonly components["schemas"]["ConnectArtifactInput"][] | undefined;
        };
        /** @description The envelope of one connect. */
        ConnectResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description One search for an entity's debts, and the accounts that were created for them. */
            data: components["schemas"]["Connect"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The envelope of a page of credit scores, newest first. */
        CreditScoreListResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["CreditScore"][];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The envelope of one credit score. */
        CreditScoreResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description An individual's credit scores, read from the bureaus at one moment. */
            data: components["schemas"]["CreditScore"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The envelope of a page of an entity's attributes, newest first. */
        EntityAttributesListResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["EntityAttributes"][];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Names an attribute of an entity; the properties of `EntityComputedAttributes` say what each is. */
        EntityAttributeName: ("revolving_credit_card_balance_total" | "credit_limit_total" | "credit_card_utilization" | "available_credit_limit_total" | "available_credit_total" | "weighted_average_apr_credit_card" | "usage_pattern" | "utilization" | "purchasing_power" | "healthy_cards_count" | "dormant_cards_count" | "delinquent_cards_count" | "net_active_cards_count" | "utilization_velocity_4_week" | "utilization_velocity_8_week" | "utilization_velocity_12_week" | "next_payment_minimum_total_credit_cards" | "payment_to_minimum_ratio_avg_credit_cards" | "revolving_credit_card_balance_change_30d" | "revolving_credit_card_balance_change_60d" | "revolving_credit_card_balance_change_90d" | "revolving_credit_card_utilization_trend_30d" | "revolving_credit_card_utilization_trend_90d" | "revolving_credit_card_utilization_delta_30d" | "revolving_credit_card_utilization_delta_60d" | "revolving_credit_card_utilization_delta_90d" | "delinquency_flag_credit_cards" | "personal_loan_balance_total" | "personal_loan_amount_total" | "available_loan_amount_personal_loans" | "personal_loan_monthly_installments_estimate" | "personal_loan_utilization" | "weighted_average_apr_personal_loan" | "personal_loan_balance_change_30d" | "personal_loan_balance_change_60d" | "personal_loan_balance_change_90d" | "personal_loan_utilization_trend_30d" | "personal_loan_utilization_trend_90d" | "personal_loan_utilization_delta_30d" | "personal_loan_utilization_delta_60d" | "personal_loan_utilization_delta_90d" | "mortgage_balance_total" | "mortgage_loan_amount_total" | "weighted_average_apr_mortgage" | "mortgage_balance_change_30d" | "mortgage_balance_change_60d" | "mortgage_balance_change_90d" | "mortgage_utilization_trend_30d" | "mortgage_utilization_trend_90d" | "mortgage_utilization_delta_30d" | "mortgage_utilization_delta_60d" | "mortgage_utilization_delta_90d" | "heloc_balance_total" | "heloc_utilization" | "overall_loan_amount_total" | "overall_utilization" | "overall_utilization_trend_30d" | "overall_utilization_trend_90d" | "overall_utilization_delta_30d" | "overall_utilization_delta_60d" | "overall_utilization_delta_90d" | "installment_balance_total" | "installment_balance_change_30d" | "installment_balance_change_60d" | "installment_balance_change_90d" | "other_balance_total" | "other_balance_change_30d" | "other_balance_change_60d" | "other_balance_change_90d" | "any_delinquent_flag" | "serious_delinquent_flag" | "delinquency_recently_cured_flag" | "delinquency_worst_dpd_bucket" | "delinquency_accounts_count" | "delinquent_balance_total" | "delinquency_progression_flag" | "delinquent_outcome" | "enrolled_in_direct_pay_previously" | "last_direct_pay_date" | "last_direct_pay_amount" | "number_of_direct_pay_in_12_months") | (string & {});
        /** @description Names a group of attributes of an entity. */
        EntityAttributeBundle: ("portfolio_intelligence" | "wallet_intelligence") | (string & {});
        /** @description Which attributes to compute; an empty object asks for all. */
        EntityAttributesCreateRequest: {
            /** @description Names of single attributes. Only in Method's newest client. */
            requested_attributes?: readonly components["schemas"]["EntityAttributeNameInput"][] | undefined;
            /** @description Names of groups of attributes. Only in Method's newest client. */
            bundles?: readonly components["schemas"]["EntityAttributeBundleInput"][] | undefined;
        };
        /** @description The envelope of an entity's attributes. */
        EntityAttributesResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description Figures computed over all of an entity's credit at one moment. Since October 2024. */
            data: components["schemas"]["EntityAttributes"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Id of an identity request. */
        IdentityId: string;
        /**
         * @description How far the look-up has come: `pending` and `in_progress` while it runs, then `completed` with people or `failed` with
         *     an error, usually at once.
         */
        IdentityStatus: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description Where the person lives, or null when it is not known. */
        IdentityAddress: {
            /** @description Street and number; null when it is not known. */
            address: string | null;
            /** @description City; null when it is not known. */
            city: string | null;
            /** @description Two-letter code of the US state; null when it is not known. */
            state: string | null;
            /** @description ZIP code; null when it is not known. */
            postal_code: string | null;
        };
        /** @description What the credit bureaus hold about one person. */
        IdentityPerson: {
            /** @description First name, usually in capitals; null when it is not known. */
            first_name: string | null;
            /** @description Last name, usually in capitals; null when it is not known. */
            last_name: string | null;
            /**
             * Format: date
             * @description Date of birth, ISO 8601 (`YYYY-MM-DD`); null when it is not known.
             */
            dob: string | null;
            /** @description The whole social security number, nine digits in clear text; null when it is not known. */
            ssn: string | null;
            /** @description Phone number in E.164 format; null when it is not known. */
            phone: string | null;
            /** @description Where the person lives, or null when it is not known. */
            address: components["schemas"]["IdentityAddress"] | null;
        };
        /** @description One look-up of the people who fit what is known about an entity. */
        Identity: {
            /** @description Id of an identity request. */
            id: components["schemas"]["IdentityId"];
            /** @description Id of an entity. */
            entity_id: components["schemas"]["EntityId"];
            /**
             * @description How far the look-up has come: `pending` and `in_progress` while it runs, then `completed` with people or `failed` with
             *     an error, usually at once.
             */
            status: components["schemas"]["IdentityStatus"];
            /**
             * @description The people found: exactly one when the entity's identity is matched, possibly several otherwise. Null or empty
             *     until `status` is `completed`.
             */
            identities: components["schemas"]["IdentityPerson"][] | null;
            /** @description What went wrong with the resource after it was created, or null. The reference lists no codes for this resource. */
            error: components["schemas"]["ResourceError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The envelope of a page of identity requests, newest first. */
        IdentityListResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["Identity"][];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The envelope of one identity request. */
        IdentityResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description One look-up of the people who fit what is known about an entity. */
            data: components["schemas"]["Identity"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The envelope of a page of vehicle requests, newest first. */
        VehicleListResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["Vehicle"][];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The envelope of one vehicle request. */
        VehicleResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description One look-up of the vehicles that an individual's loans are tied to. Since January 2025. */
            data: components["schemas"]["Vehicle"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Id of a product. */
        ProductId: string;
        /**
         * @description Whether the product can be used: `available` now, `restricted` until the team or the entity gets access to it, or
         *     `unavailable`, which nothing can change.
         */
        ProductStatus: ("available" | "unavailable" | "restricted") | (string & {});
        /** @description Why the product cannot be used, or null when it can. */
        ProductStatusError: {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "INVALID_REQUEST";
            /** @description Number of the error. In Method's clients and own description; no example of the reference has it. */
            code?: number;
            /**
             * @description Names the error:
             *
             *     - `ACCOUNT_CONSENT_UNAVAILABLE`: The team is not configured to connect accounts based on an entity's consent.
             *     - `ENTITY_IDENTITY_VERIFICATION_MISSING`: The entity's identity is not verified.
             *     - `PRODUCT_RESTRICTED`: Required information or verification is missing.
             *     - `PRODUCT_RESTRICTED_CONNECT_REQUIRED`: The entity has no completed connect.
             *     - `PRODUCT_UNAVAILABLE`: The product does not support this entity or account, or its institution.
             *     - `PRODUCT_VERIFICATION_MISSING`: The account has no verified session of a type that the product accepts.
             *     - `TEAM_CAPABILITY_RESTRICTED`: The product is not part of the team's contract.
             *     - `PRODUCT_UNAVAILABLE_INVALID_ACCOUNT_TYPE`: The product supports only other account types, for example liabilities.
             *     - `PRODUCT_UNAVAILABLE_INVALID_LIABILITY_TYPE`: The product supports only other liability types, for example credit cards.
             */
            sub_type: ("ACCOUNT_CONSENT_UNAVAILABLE" | "ENTITY_IDENTITY_VERIFICATION_MISSING" | "PRODUCT_RESTRICTED" | "PRODUCT_RESTRICTED_CONNECT_REQUIRED" | "PRODUCT_UNAVAILABLE" | "PRODUCT_VERIFICATION_MISSING" | "TEAM_CAPABILITY_RESTRICTED" | "PRODUCT_UNAVAILABLE_INVALID_ACCOUNT_TYPE" | "PRODUCT_UNAVAILABLE_INVALID_LIABILITY_TYPE") | (string & {});
            /** @description The reason in words, for people. Do not program against its wording. */
            message: string;
        };
        /** @description Id of what a product of an entity made; which kind of id depends on the product. */
        EntityProductRequestId: string;
        /** @description Whether a product can be used with an entity, and why not. */
        EntityProduct: {
            /** @description Id of the product. In every example of the reference, but missing in Method's later clients. */
            id?: components["schemas"]["ProductId"];
            /**
             * @description Names a product of an entity: `connect` finds its debts, `credit_score` and `attribute` read its credit, `identity` and
             *     `vehicle` what is known about a person, `manual_connect` connects debts from a credit report that you supply.
             */
            name: components["schemas"]["EntityProductName"];
            /**
             * @description Whether the product can be used: `available` now, `restricted` until the team or the entity gets access to it, or
             *     `unavailable`, which nothing can change.
             */
            status: components["schemas"]["ProductStatus"];
            /** @description Why the product cannot be used, or null when it can. */
            status_error: components["schemas"]["ProductStatusError"] | null;
            /** @description Id of what the product made last, whether or not it succeeded; null when it was never used. */
            latest_request_id: components["schemas"]["EntityProductRequestId"] | null;
            /** @description Id of what the product last completed; null when it never did. Since 2025. */
            latest_successful_request_id?: components["schemas"]["EntityProductRequestId"] | null;
            /** @description Whether the entity can be enrolled in a subscription of the product. */
            is_subscribable: boolean;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The products of an entity by their names. A name that does not apply is left out. */
        EntityProductMap: {
            /** @description Finding the entity's debts. */
            connect?: components["schemas"]["EntityProduct"];
            /** @description Reading the individual's credit score. */
            credit_score?: components["schemas"]["EntityProduct"];
            /** @description Looking up the individual's identity. */
            identity?: components["schemas"]["EntityProduct"];
            /** @description Computing figures over the entity's credit. Since October 2024. */
            attribute?: components["schemas"]["EntityProduct"];
            /** @description Looking up the individual's vehicles. Since January 2025. */
            vehicle?: components["schemas"]["EntityProduct"];
            /** @description Connecting debts from a credit report that you supply. Since 2025. */
            manual_connect?: components["schemas"]["EntityProduct"];
        };
        /** @description The envelope of an entity's products. */
        EntityProductListResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description The products of an entity by their names. A name that does not apply is left out. */
            data: components["schemas"]["EntityProductMap"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The envelope of one product of an entity. */
        EntityProductResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description Whether a product can be used with an entity, and why not. */
            data: components["schemas"]["EntityProduct"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Id of a subscription. */
        SubscriptionId: string;
        /** @description Whether the product is being refreshed; `inactive` after the subscription was deleted. */
        SubscriptionStatus: ("active" | "inactive") | (string & {});
        /** @description The attributes that the subscription watches. */
        EntityAttributeSubscriptionAttributes: {
            /** @description Names of single attributes. */
            requested_attributes?: components["schemas"]["EntityAttributeName"][];
            /** @description Names of groups of attributes. */
            bundles?: components["schemas"]["EntityAttributeBundle"][];
            /** @description Which generation of attributes the subscription watches. Only in Method's newest client. */
            version?: ("v1" | "v2") | (string & {});
        };
        /** @description What an `attribute` subscription watches. */
        EntityAttributeSubscriptionPayload: {
            /** @description The attributes that the subscription watches. */
            attributes?: components["schemas"]["EntityAttributeSubscriptionAttributes"] | null;
        };
        /** @description What an `attribute` subscription watches; null for every other. Since May 2025. */
        EntitySubscriptionPayload: components["schemas"]["EntityAttributeSubscriptionPayload"];
        /** @description A product of an entity that is refreshed without being asked for. */
        EntitySubscription: {
            /** @description Id of a subscription. */
            id: components["schemas"]["SubscriptionId"];
            /** @description Names the product of an entity that is refreshed without being asked for; `attribute` since March 2025. */
            name: components["schemas"]["EntitySubscriptionName"];
            /** @description Whether the product is being refreshed; `inactive` after the subscription was deleted. */
            status: components["schemas"]["SubscriptionStatus"];
            /** @description What an `attribute` subscription watches; null for every other. Since May 2025. */
            payload?: components["schemas"]["EntitySubscriptionPayload"] | null;
            /** @description Id of what the subscription made last; null when it has made nothing yet. */
            latest_request_id: components["schemas"]["EntityProductRequestId"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The subscriptions of an entity by their names. A name that does not apply is left out. */
        EntitySubscriptionMap: {
            /** @description Watches for new debts. */
            connect?: components["schemas"]["EntitySubscription"];
            /** @description Watches the credit score. */
            credit_score?: components["schemas"]["EntitySubscription"];
            /** @description Watches the attributes chosen in its `payload`. Since March 2025. */
            attribute?: components["schemas"]["EntitySubscription"];
        };
        /** @description The envelope of an entity's subscriptions. */
        EntitySubscriptionListResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description The subscriptions of an entity by their names. A name that does not apply is left out. */
            data: components["schemas"]["EntitySubscriptionMap"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /**
         * Connect
         * @description Watch for new debts of the entity.
         */
        EntityConnectSubscriptionCreateRequest: {
            /**
             * @description Name of the subscription.
             * @constant
             */
            enroll: "connect";
            /** @description This subscription takes no payload. Since May 2025. */
            payload?: null | undefined;
        };
        /**
         * Credit score
         * @description Watch the individual's credit score.
         */
        EntityCreditScoreSubscriptionCreateRequest: {
            /**
             * @description Name of the subscription.
             * @constant
             */
            enroll: "credit_score";
            /** @description This subscription takes no payload. Since May 2025. */
            payload?: null | undefined;
        };
        /** @description The attributes to watch: single ones, bundles or both, and at least one of the two. */
        EntityAttributeSubscriptionSelection: {
            /** @description Names of single attributes. */
            requested_attributes?: readonly components["schemas"]["EntityAttributeNameInput"][] | undefined;
            /** @description Names of groups of attributes. */
            bundles?: readonly components["schemas"]["EntityAttributeBundleInput"][] | undefined;
        };
        /** @description What the subscription watches. */
        EntityAttributeSubscriptionPayloadRequest: {
            /** @description The attributes to watch: single ones, bundles or both, and at least one of the two. */
            attributes: components["schemas"]["EntityAttributeSubscriptionSelection"];
        };
        /**
         * Attribute
         * @description Watch attributes of the entity.
         */
        EntityAttributeSubscriptionCreateRequest: {
            /**
             * @description Name of the subscription.
             * @constant
             */
            enroll: "attribute";
            /** @description What the subscription watches. */
            payload: components["schemas"]["EntityAttributeSubscriptionPayloadRequest"];
        };
        /** @description The subscription to enroll an entity in. */
        EntitySubscriptionCreateRequest: components["schemas"]["EntityConnectSubscriptionCreateRequest"] | components["schemas"]["EntityCreditScoreSubscriptionCreateRequest"] | components["schemas"]["EntityAttributeSubscriptionCreateRequest"];
        /** @description Why an enrollment was refused. */
        SubscriptionError: {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "INVALID_REQUEST";
            /** @description Number of the error; absent where the API gives none. */
            code?: number;
            /**
             * @description Names the error:
             *
             *     - `PRODUCT_CAPABILITY_RESTRICTED`: The product has the status `restricted` for this entity or account.
             *     - `PRODUCT_UNAVAILABLE`: The product has the status `unavailable` for this entity or account.
             *     - `SUBSCRIPTION_DUPLICATE`: The entity or account already has the subscription.
             *     - `SUBSCRIPTION_NOT_FOUND`: The entity or account cannot have a subscription with this name.
             *     - `TEAM_CAPABILITY_RESTRICTED`: The subscription is not part of the team's contract.
             */
            sub_type: ("PRODUCT_CAPABILITY_RESTRICTED" | "PRODUCT_UNAVAILABLE" | "SUBSCRIPTION_DUPLICATE" | "SUBSCRIPTION_NOT_FOUND" | "TEAM_CAPABILITY_RESTRICTED") | (string & {});
            /** @description The reason in words, for people. Do not program against its wording. */
            message: string;
        };
        /** @description What became of the enrollment in each subscription, by its name. */
        EntitySubscriptionOutcomes: {
            [key: string]: components["schemas"]["EntitySubscription"] | components["schemas"]["SubscriptionError"];
        };
        /**
         * @description What became of an enrollment. Successes are shown in the reference as the subscription itself; its page on errors says
         *     that the answer is a map of each name to a subscription or an error, which is the only form that an error can take.
         */
        EntitySubscriptionOutcome: components["schemas"]["EntitySubscription"] | components["schemas"]["EntitySubscriptionOutcomes"];
        /** @description The envelope of the outcome of enrolling an entity. */
        EntitySubscriptionCreateResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /**
             * @description What became of an enrollment. Successes are shown in the reference as the subscription itself; its page on errors says
             *     that the answer is a map of each name to a subscription or an error, which is the only form that an error can take.
             */
            data: components["schemas"]["EntitySubscriptionOutcome"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The envelope of one subscription of an entity. */
        EntitySubscriptionResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description A product of an entity that is refreshed without being asked for. */
            data: components["schemas"]["EntitySubscription"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /**
         * @description Names what an account answers as an object instead of an id. `attribute`, `payment_instrument`, `transaction` and
         *     `liability.mch_id` since 2025.
         * @enum {string}
         */
        AccountExpandableField: "sensitive" | "balance" | "card_brand" | "payoff" | "transaction" | "update" | "attribute" | "payment_instrument" | "latest_verification_session" | "liability.mch_id";
        /** @description The envelope of a page of accounts, newest first. */
        AccountListResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["Account"][];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /**
         * Bank account
         * @description A new checking or savings account.
         */
        AccountAchCreateRequest: {
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
                /** @description What kind of bank account it is. */
                type: components["schemas"]["AccountAchTypeInput"];
            };
            /** @description Your own data, any JSON object under 1 KB once serialized, or null when none was given. */
            metadata?: (components["schemas"]["Metadata"] | null) | undefined;
        };
        /**
         * Liability
         * @description A new debt whose account number is known.
         */
        AccountLiabilityCreateRequest: {
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
                /** @description More about the card, when the debt is a credit card. Only in Method's own description. */
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
            /** @description Your own data, any JSON object under 1 KB once serialized, or null when none was given. */
            metadata?: (components["schemas"]["Metadata"] | null) | undefined;
        };
        /** @description A new account, of exactly one of the two kinds. */
        AccountCreateRequest: components["schemas"]["AccountAchCreateRequest"] | components["schemas"]["AccountLiabilityCreateRequest"];
        /** @description The envelope of one account. */
        AccountResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description A bank account or a debt that an entity holds. `type` tells which; it is null once its consent was withdrawn. */
            data: components["schemas"]["Account"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Withdraws the holder's consent. */
        AccountConsentWithdrawRequest: {
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
        /** @description The envelope of an account whose consent was withdrawn. */
        AccountConsentResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description What is left of an account after its consent was withdrawn. Its details are deleted. */
            data: components["schemas"]["AccountWithdrawn"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The envelope of a page of account verification sessions, newest first. */
        AccountVerificationSessionListResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["AccountVerificationSession"][];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description A new session for the account. */
        AccountVerificationSessionCreateRequest: {
            /**
             * @description How the account is to be proved. Bank accounts: `micro_deposits`, `plaid`, `mx`, `teller`. Liability accounts:
             *     `standard`; credit cards also `pre_auth`, `instant` where it is listed and, since 2025, `network`.
             * @enum {string}
             */
            type: "micro_deposits" | "plaid" | "mx" | "teller" | "standard" | "pre_auth" | "network";
        };
        /** @description The envelope of one account verification session. */
        AccountVerificationSessionResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /**
             * @description One attempt to prove that an account exists and belongs to its holder. `type` tells how it is proved, and the property
             *     named after it holds what the proof consists of.
             */
            data: components["schemas"]["AccountVerificationSession"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /**
         * Micro deposits
         * @description The amounts of both deposits. Send them once the session is `in_progress`: before, the deposits are not sent.
         */
        AccountVerificationSessionMicroDepositsUpdateRequest: {
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
        AccountVerificationSessionPlaidUpdateRequest: {
            /** @description Plaid's data about the account. */
            plaid: {
                /**
                 * @description The account's balances as Plaid gives them, in Plaid's own units. The reference calls them a list and shows an object:
                 *     both are accepted.
                 */
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
        AccountVerificationSessionMxUpdateRequest: {
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
        AccountVerificationSessionTellerUpdateRequest: {
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
        AccountVerificationSessionStandardUpdateRequest: {
            /** @description The number that the session lacks. */
            standard: {
                /** @description The full account or card number. */
                number: string;
            };
        };
        /**
         * Pre-auth
         * @description Details of the card. Only for teams that are PCI compliant and enabled for it.
         */
        AccountVerificationSessionPreAuthUpdateRequest: {
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
                /** @description The ZIP code of the billing address. Only in Method's clients. */
                billing_zip_code?: string | undefined;
            };
        };
        /**
         * Network
         * @description Details of the card.
         */
        AccountVerificationSessionNetworkUpdateRequest: {
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
                /** @description The ZIP code of the billing address. Only in Method's clients. */
                billing_zip_code?: string | undefined;
            };
        };
        /** @description What proves the account, under the name of the session's `type`. */
        AccountVerificationSessionUpdateRequest: components["schemas"]["AccountVerificationSessionMicroDepositsUpdateRequest"] | components["schemas"]["AccountVerificationSessionPlaidUpdateRequest"] | components["schemas"]["AccountVerificationSessionMxUpdateRequest"] | components["schemas"]["AccountVerificationSessionTellerUpdateRequest"] | components["schemas"]["AccountVerificationSessionStandardUpdateRequest"] | components["schemas"]["AccountVerificationSessionPreAuthUpdateRequest"] | components["schemas"]["AccountVerificationSessionNetworkUpdateRequest"];
        /** @description The envelope of a page of balances, newest first. */
        BalanceListResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["Balance"][];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The envelope of one balance. */
        BalanceResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description The amount owed on a liability account, read from its institution at one moment. */
            data: components["schemas"]["Balance"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The envelope of a page of card brands, newest first. */
        CardBrandListResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["CardBrand"][];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The envelope of one card brand. */
        CardBrandResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description Which card product a credit card is, with its art. */
            data: components["schemas"]["CardBrand"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The envelope of a page of payoffs, newest first. */
        PayoffListResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["Payoff"][];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The envelope of one payoff. */
        PayoffResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description What it takes to pay off a loan, quoted by its lender. */
            data: components["schemas"]["Payoff"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The envelope of a page of sensitives, newest first. */
        SensitiveListResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["Sensitive"][];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /**
         * @description A piece of data, named by the type of the liability and the property that it is answered in. `collection` since
         *     January 2026; `student_loans`, `credit_builder`, `bnpl`, `fintech` and `loan` are not in the first reference.
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
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description The full numbers of a liability account; which ones depends on the type of the liability. */
            data: components["schemas"]["Sensitive"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The envelope of a page of transactions, newest first. */
        TransactionListResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["Transaction"][];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The envelope of one transaction. */
        TransactionResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description A purchase, refund or payment on a card. */
            data: components["schemas"]["Transaction"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The envelope of a page of updates, newest first. */
        UpdateListResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["Update"][];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The envelope of one update. */
        UpdateResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description The terms and figures of a liability account at one moment; which ones depends on the type of the liability. */
            data: components["schemas"]["Update"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The envelope of a page of an account's attributes, newest first. */
        AccountAttributesListResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["AccountAttributes"][];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /**
         * @description Names an attribute of an account that can be requested; the properties of `AccountComputedAttributes` say what each
         *     is.
         */
        AccountAttributeName: ("usage_pattern" | "utilization" | "utilization_trend_30d" | "utilization_trend_90d" | "utilization_delta_30d" | "utilization_delta_60d" | "utilization_delta_90d" | "utilization_bucket" | "utilization_velocity_4_week" | "utilization_velocity_8_week" | "utilization_velocity_12_week" | "available_credit_limit" | "available_loan_amount" | "heloc_utilization" | "monthly_installments_estimate" | "estimated_apr" | "purchasing_power" | "delinquency_flag" | "any_delinquent_flag" | "serious_delinquent_flag" | "delinquency_recently_cured_flag" | "delinquency_worst_dpd_bucket" | "delinquency_progression_flag" | "delinquent_outcome" | "next_payment_due_date" | "next_payment_minimum_amount" | "account_age" | "weeks_since_last_activity" | "current_wallet_rank" | "recent_balance_spike_flag" | "spend_concentration_4_week" | "spend_concentration_8_week" | "spend_concentration_12_week" | "brand_category" | "brand_tier" | "enrolled_in_direct_pay_previously" | "last_direct_pay_date" | "last_direct_pay_amount" | "number_of_direct_pay_in_12_months") | (string & {});
        /** @description Names a group of attributes of an account; `statement` since July 2026. */
        AccountAttributeBundle: ("wallet_intelligence" | "statement") | (string & {});
        /** @description Which attributes to compute; an empty object asks for all. */
        AccountAttributesCreateRequest: {
            /** @description Names of single attributes. Only in Method's newest client. */
            requested_attributes?: readonly components["schemas"]["AccountAttributeNameInput"][] | undefined;
            /** @description Names of groups of attributes. Only in Method's newest client. */
            bundles?: readonly components["schemas"]["AccountAttributeBundleInput"][] | undefined;
        };
        /** @description The envelope of an account's attributes. */
        AccountAttributesResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description Figures computed over one liability account at one moment. Since January 2025. */
            data: components["schemas"]["AccountAttributes"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The envelope of a page of payment instruments, newest first. */
        PaymentInstrumentListResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["PaymentInstrument"][];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /**
         * @description Kind of a payment instrument: a `card` number or a `network_token` for a checkout, or an `inbound_achwire_payment`,
         *     where it is offered, that anyone can send money to.
         * @enum {string}
         */
        PaymentInstrumentType: "card" | "network_token" | "inbound_achwire_payment";
        /** @description The kind of payment instrument to create. */
        PaymentInstrumentCreateRequest: {
            /**
             * @description Kind of a payment instrument: a `card` number or a `network_token` for a checkout, or an `inbound_achwire_payment`,
             *     where it is offered, that anyone can send money to.
             */
            type: components["schemas"]["PaymentInstrumentType"];
        };
        /** @description The envelope of one payment instrument. */
        PaymentInstrumentResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description Credentials with which an account can be charged or paid. Since 2025. */
            data: components["schemas"]["PaymentInstrument"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Where reversed payments go from now on. */
        PaymentInstrumentReversalRequest: {
            /** @description The account to send reversed payments back to; a bank account, not a liability, whose holder is active. */
            reversal_account: components["schemas"]["AccountId"];
        };
        /** @description The new reversal account of a payment instrument. */
        PaymentInstrumentUpdateRequest: {
            /** @description Where reversed payments go from now on. */
            inbound_achwire_payment: components["schemas"]["PaymentInstrumentReversalRequest"];
        };
        /** @description Id of what a product of an account made; which kind of id depends on the product. */
        AccountProductRequestId: string;
        /** @description Whether a product can be used with an account, and why not. */
        AccountProduct: {
            /** @description Id of the product. In every example of the reference, but missing in Method's later clients. */
            id?: components["schemas"]["ProductId"];
            /**
             * @description Names a product of an account. Some products have had two names: `card` is `card_brand` in an example of the first
             *     reference, `transactions` is `transaction` in everything since.
             */
            name: components["schemas"]["AccountProductName"];
            /**
             * @description Whether the product can be used: `available` now, `restricted` until the team or the entity gets access to it, or
             *     `unavailable`, which nothing can change.
             */
            status: components["schemas"]["ProductStatus"];
            /** @description Why the product cannot be used, or null when it can. */
            status_error: components["schemas"]["ProductStatusError"] | null;
            /** @description Id of what the product made last, whether or not it succeeded; null when it was never used. */
            latest_request_id: components["schemas"]["AccountProductRequestId"] | null;
            /** @description Id of what the product last completed; null when it never did. Since 2025. */
            latest_successful_request_id?: components["schemas"]["AccountProductRequestId"] | null;
            /** @description Whether the account can be enrolled in a subscription of the product. */
            is_subscribable: boolean;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The products of an account by their names. A name that does not apply is left out. */
        AccountProductMap: {
            /** @description Paying the account. */
            payment?: components["schemas"]["AccountProduct"];
            /** @description Reading its current terms and figures. */
            update?: components["schemas"]["AccountProduct"];
            /** @description Reading its balance. */
            balance?: components["schemas"]["AccountProduct"];
            /** @description Asking what it takes to pay it off. */
            payoff?: components["schemas"]["AccountProduct"];
            /** @description Reading its full numbers. */
            sensitive?: components["schemas"]["AccountProduct"];
            /** @description Finding out which card it is. */
            card_brand?: components["schemas"]["AccountProduct"];
            /** @description Reading its transactions. */
            transaction?: components["schemas"]["AccountProduct"];
            /** @description Computing figures over it. Since January 2025. */
            attribute?: components["schemas"]["AccountProduct"];
            /** @description Creating payment instruments that are card numbers. */
            "payment_instrument.card"?: components["schemas"]["AccountProduct"];
            /** @description Creating payment instruments that are network tokens. */
            "payment_instrument.network_token"?: components["schemas"]["AccountProduct"];
            /** @description Creating account and routing numbers that money can be sent to. */
            "payment_instrument.inbound_achwire_payment"?: components["schemas"]["AccountProduct"];
        };
        /** @description The envelope of an account's products. */
        AccountProductListResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description The products of an account by their names. A name that does not apply is left out. */
            data: components["schemas"]["AccountProductMap"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The envelope of one product of an account. */
        AccountProductResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description Whether a product can be used with an account, and why not. */
            data: components["schemas"]["AccountProduct"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The attributes that the subscription watches. */
        AccountSubscriptionAttributes: {
            /** @description Names of single attributes. */
            requested_attributes?: components["schemas"]["AccountAttributeName"][];
            /** @description Names of groups of attributes. */
            bundles?: components["schemas"]["AccountAttributeBundle"][];
        };
        /** @description What an `attribute` subscription watches; null for every other. Since May 2025. */
        AccountSubscriptionPayload: {
            /** @description The attributes that the subscription watches. */
            attributes?: components["schemas"]["AccountSubscriptionAttributes"] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A product of an account that is refreshed without being asked for. */
        AccountSubscription: {
            /** @description Id of a subscription. */
            id: components["schemas"]["SubscriptionId"];
            /**
             * @description Names the product of an account that is refreshed without being asked for. `update` follows the account closely,
             *     `update.snapshot` once a month. `transactions`, where it is accepted, is an older name of `transaction`.
             */
            name: components["schemas"]["AccountSubscriptionName"];
            /** @description Whether the product is being refreshed; `inactive` after the subscription was deleted. */
            status: components["schemas"]["SubscriptionStatus"];
            /** @description What an `attribute` subscription watches; null for every other. Since May 2025. */
            payload?: components["schemas"]["AccountSubscriptionPayload"] | null;
            /** @description Id of what the subscription made last; null when it has made nothing yet. */
            latest_request_id: components["schemas"]["AccountProductRequestId"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The subscriptions of an account by their names. A name that does not apply is left out. */
        AccountSubscriptionMap: {
            /** @description Keeps the terms and figures current. */
            update?: components["schemas"]["AccountSubscription"];
            /** @description Reads the terms and figures once a month. */
            "update.snapshot"?: components["schemas"]["AccountSubscription"];
            /** @description Announces every transaction. */
            transaction?: components["schemas"]["AccountSubscription"];
            /** @description Announces changes of the card product. Since 2025. */
            card_brand?: components["schemas"]["AccountSubscription"];
            /** @description Watches the attributes chosen in its `payload`. */
            attribute?: components["schemas"]["AccountSubscription"];
            /** @description Announces changes of the card number. */
            "payment_instrument.card"?: components["schemas"]["AccountSubscription"];
            /** @description Announces changes of the network token. */
            "payment_instrument.network_token"?: components["schemas"]["AccountSubscription"];
        };
        /** @description The envelope of an account's subscriptions. */
        AccountSubscriptionListResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description The subscriptions of an account by their names. A name that does not apply is left out. */
            data: components["schemas"]["AccountSubscriptionMap"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The attributes to watch: single ones, bundles or both, and at least one of the two. */
        AccountSubscriptionSelection: {
            /** @description Names of single attributes. */
            requested_attributes?: readonly components["schemas"]["AccountAttributeNameInput"][] | undefined;
            /** @description Names of groups of attributes. */
            bundles?: readonly components["schemas"]["AccountAttributeBundleInput"][] | undefined;
        };
        /** @description What an `attribute` subscription watches. */
        AccountSubscriptionPayloadRequest: {
            /** @description The attributes to watch: single ones, bundles or both, and at least one of the two. */
            attributes: components["schemas"]["AccountSubscriptionSelection"];
        };
        /** @description The subscription to enroll an account in. */
        AccountSubscriptionCreateRequest: {
            /**
             * @description Names the product of an account that is refreshed without being asked for. `update` follows the account closely,
             *     `update.snapshot` once a month. `transactions`, where it is accepted, is an older name of `transaction`.
             */
            enroll: components["schemas"]["AccountSubscriptionNameInput"];
            /** @description What an `attribute` subscription watches. Other subscriptions take none. */
            payload?: (components["schemas"]["AccountSubscriptionPayloadRequest"] | null) | undefined;
        };
        /** @description What became of the enrollment in each subscription, by its name. */
        AccountSubscriptionOutcomes: {
            [key: string]: components["schemas"]["AccountSubscription"] | components["schemas"]["SubscriptionError"];
        };
        /**
         * @description What became of an enrollment. Successes are shown in the reference as the subscription itself; its page on errors says
         *     that the answer is a map of each name to a subscription or an error, which is the only form that an error can take.
         */
        AccountSubscriptionOutcome: components["schemas"]["AccountSubscription"] | components["schemas"]["AccountSubscriptionOutcomes"];
        /** @description The envelope of the outcome of enrolling an account. */
        AccountSubscriptionCreateResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /**
             * @description What became of an enrollment. Successes are shown in the reference as the subscription itself; its page on errors says
             *     that the answer is a map of each name to a subscription or an error, which is the only form that an error can take.
             */
            data: components["schemas"]["AccountSubscriptionOutcome"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The envelope of one subscription of an account. */
        AccountSubscriptionResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description A product of an account that is refreshed without being asked for. */
            data: components["schemas"]["AccountSubscription"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Id of a card product. */
        CardProductId: string;
        /** @description A version in which a card is issued. */
        CardProductBrand: {
            /** @description Id of a brand of a card product, the same on every account that has a card of it. */
            id: components["schemas"]["CardProductBrandId"];
            /** @description What the brand is, for display. */
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
            /** @description Id of a card product. */
            id: components["schemas"]["CardProductId"];
            /** @description Name of the card, for display; null when not known. */
            name: string | null;
            /** @description Name of the institution that issues the card; null when not known. */
            issuer: string | null;
            /** @description Network of the card; each brand has its own. Only in Method's own description. */
            network?: string | null;
            /**
             * @description How exactly the card is known: one certain card (`specific`), a card of that issuer in general (`generic`), or not yet
             *     settled (`in_review`); null when that is not known either.
             */
            type: components["schemas"]["CardProductType"] | null;
            /** @description The versions in which the card is issued; null when not known. */
            brands: components["schemas"]["CardProductBrand"][] | null;
            /** @description What went wrong with the card product, or null. The reference's example has none. */
            error?: components["schemas"]["ResourceError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at?: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at?: components["schemas"]["UpdatedAt"];
        };
        /** @description The envelope of one card product. */
        CardProductResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description A card that an issuer offers, in all its brands. */
            data: components["schemas"]["CardProduct"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /**
         * @description A product that accounts can be connected for.
         * @enum {string}
         */
        ElementProductName: "balance" | "payoff" | "transactions" | "card_brand" | "update" | "sensitive" | "payment";
        /** @description What is known of the person. May be empty; the more is given, the less the element asks. */
        ElementIndividual: {
            /** @description First name. */
            first_name?: (string | null) | undefined;
            /** @description Last name. */
            last_name?: (string | null) | undefined;
            /** @description Mobile phone number in E.164 form, with its country code. */
            phone?: (string | null) | undefined;
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
            /** @description The last four digits of the social security number. */
            ssn_4?: (string | null) | undefined;
            /**
             * @description How the person's phone number was verified: by a code sent as SMS, or by accepting terms of service. Only in
             *     Method's clients.
             * @enum {string}
             */
            phone_verification_type?: ("sms" | "tos") | undefined;
            /**
             * Format: date-time
             * @description When the phone number was verified, ISO 8601. Only in Method's clients.
             */
            phone_verification_timestamp?: string | undefined;
        };
        /** @description Whom the element creates an entity for. It asks the person for what is missing here. */
        ElementEntity: {
            /**
             * @description Marks a person; companies cannot use the element.
             * @constant
             */
            type: "individual";
            /** @description What is known of the person. May be empty; the more is given, the less the element asks. */
            individual: components["schemas"]["ElementIndividual"];
            /** @description Where the person lives. */
            address?: (components["schemas"]["EntityAddressRequest"] | null) | undefined;
        };
        /**
         * @description A kind of debt that an element can be restricted to. Student loans are in the singular here.
         * @enum {string}
         */
        ElementLiabilityType: "auto_loan" | "mortgage" | "credit_card" | "loan" | "student_loan" | "personal_loan";
        /**
         * @description Whether one account or several can be chosen.
         * @enum {string}
         */
        ElementSelectionType: "single" | "multiple";
        /** @description Restricts which accounts the element shows and how many can be chosen. */
        ElementAccountFilters: {
            /** @description The kinds of debt to show; left out, all. */
            liability_types?: readonly components["schemas"]["ElementLiabilityType"][] | undefined;
            /** @description Whether one account or several can be chosen. */
            selection_type?: components["schemas"]["ElementSelectionType"] | undefined;
        };
        /** @description Whom a connect element is for and what it offers. */
        ElementConnectOptions: {
            /** @description The account products that the accounts are connected for. Each must be enabled for the team. */
            products?: readonly components["schemas"]["ElementProductName"][] | undefined;
            /** @description Whom the element creates an entity for. It asks the person for what is missing here. */
            entity?: components["schemas"]["ElementEntity"] | undefined;
            /** @description The entity's accounts to connect, which takes `entity_id`; left out, all that are found. */
            accounts?: readonly components["schemas"]["AccountId"][] | undefined;
            /** @description Restricts which accounts the element shows and how many can be chosen. */
            account_filters?: components["schemas"]["ElementAccountFilters"] | undefined;
        };
        /**
         * Connect accounts
         * @description A token with which accounts are connected, either those of an entity that exists, `entity_id`, or those of a person
         *     who becomes one, `connect.entity`. One of the two is required.
         */
        ElementConnectRequest: {
            /**
             * @description Marks a connect element.
             * @constant
             */
            type: "connect";
            /** @description The entity whose accounts are connected. */
            entity_id?: components["schemas"]["EntityId"] | undefined;
            /** @description Your team's name as the element shows it. */
            team_name?: string | undefined;
            /**
             * Format: uri
             * @description Address of the image that the element shows as logo.
             */
            team_logo?: (string | null) | undefined;
            /**
             * Format: uri
             * @description Address of the image that the element shows as icon. Only in Method's clients.
             */
            team_icon?: (string | null) | undefined;
            /** @description Whom a connect element is for and what it offers. */
            connect?: components["schemas"]["ElementConnectOptions"] | undefined;
        };
        /** @description Id of an element session. */
        ElementSessionId: string;
        /** @description The loan that is asked for and how its money may be divided. */
        ElementSessionTerms: {
            /** @description The flow that the element runs, `default` or one that was set up for the team. */
            flow_type?: string | undefined;
            /** @description The least, in whole US cents, that is paid to a creditor. */
            payout_amount_min?: number | undefined;
            /** @description The smallest loan, in whole US cents, that the borrower can ask for. */
            minimum_loan_amount?: number | undefined;
            /** @description The most, in whole US cents, that is left to the borrower once the creditors are paid. */
            payout_residual_amount_max?: number | undefined;
            /** @description The loan that is asked for, in whole US cents. */
            loan_details_requested_amount?: number | undefined;
            /** @description The interest rate that is asked for, in percent. */
            loan_details_requested_rate?: number | undefined;
            /** @description The term that is asked for, in months. */
            loan_details_requested_term?: number | undefined;
            /** @description The monthly payment that is asked for, in whole US cents. */
            loan_details_requested_monthly_payment?: number | undefined;
        };
        /**
         * Start or resume a balance transfer
         * @description A token with which a borrower starts a balance transfer, which opens a session, or goes on with one whose token has
         *     expired, which may also change it.
         */
        ElementSessionRequest: {
            /**
             * @description Marks a balance transfer element.
             * @constant
             */
            type: "balance_transfer";
            /** @description The borrower. */
            entity_id: components["schemas"]["EntityId"];
            /** @description The session to update and go on with; left out, a new one is opened. */
            element_session_id?: components["schemas"]["ElementSessionId"] | undefined;
            /** @description Your team's name as the element shows it. */
            team_name?: string | undefined;
            /**
             * Format: uri
             * @description Address of the image that the element shows as logo.
             */
            team_logo?: (string | null) | undefined;
            /**
             * Format: uri
             * @description Address of the image that the element shows as icon. Only in Method's clients.
             */
            team_icon?: (string | null) | undefined;
            /** @description The loan that is asked for; for a session that exists, what changes of it. */
            balance_transfer?: (components["schemas"]["ElementSessionTerms"] | null) | undefined;
        };
        /** @description What the element is for. */
        ElementTokenCreateRequest: components["schemas"]["ElementConnectRequest"] | components["schemas"]["ElementSessionRequest"];
        /** @description A token to open an element with, good for one use within 30 minutes. */
        CreatedElementToken: {
            /** @description The token to hand to the front end. */
            element_token: components["schemas"]["ElementToken"];
            /** @description The session that the token belongs to; present for a balance transfer, absent for a connect element. */
            element_session_id?: components["schemas"]["ElementSessionId"];
        };
        /** @description The envelope of an element token. */
        ElementTokenResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description A token to open an element with, good for one use within 30 minutes. */
            data: components["schemas"]["CreatedElementToken"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /**
         * @description What happened: the element was opened, came to its end (`success`) or was left (`exit`, always last), or the person
         *     did something on a screen, `AUTH_…` while proving who they are, `AVF_…` while verifying accounts.
         */
        ElementEventType: ("open" | "success" | "exit" | "AUTH_INTRO_OPEN" | "AUTH_INTRO_CONTINUE" | "AUTH_INTRO_CLOSE" | "AUTH_NAME_OPEN" | "AUTH_NAME_CONTINUE" | "AUTH_NAME_CLOSE" | "AUTH_PHONE_OPEN" | "AUTH_PHONE_CONTINUE" | "AUTH_PHONE_CLOSE" | "AUTH_PHONE_VERIFY_OPEN" | "AUTH_PHONE_VERIFY_SUBMIT" | "AUTH_PHONE_VERIFY_RESEND_CODE" | "AUTH_PHONE_VERIFY_CLOSE" | "AUTH_DOB_OPEN" | "AUTH_DOB_CONTINUE" | "AUTH_DOB_CLOSE" | "AUTH_ADDRESS_OPEN" | "AUTH_ADDRESS_CONTINUE" | "AUTH_ADDRESS_CLOSE" | "AUTH_SSN4_OPEN" | "AUTH_SSN4_CONTINUE" | "AUTH_SSN4_CLOSE" | "AUTH_SECQ_OPEN" | "AUTH_SECQ_CONTINUE" | "AUTH_SECQ_CLOSE" | "AUTH_SECQ_INCORRECT_TRY_AGAIN" | "AUTH_CONSENT_OPEN" | "AUTH_CONSENT_CONTINUE" | "AUTH_CONSENT_CLOSE" | "AUTH_SUCCESS_OPEN" | "AUTH_SUCCESS_CONTINUE" | "AUTH_FAILURE_OPEN" | "AUTH_FAILURE_CONTINUE" | "AVF_ACCOUNT_LIST_OPEN" | "AVF_ACCOUNT_LIST_CLOSE" | "AVF_LEARN_MORE_OPEN" | "AVF_LEARN_MORE_CLOSE" | "AVF_ACCOUNT_VERIFY_OPEN" | "AVF_ACCOUNT_VERIFY_SUBMIT" | "AVF_ACCOUNT_VERIFY_CLOSE" | "AVF_SUCCESS_OPEN" | "AVF_SUCCESS_CONTINUE" | "AVF_EMPTY_SUCCESS_OPEN" | "AVF_EMPTY_SUCCESS_CONTINUE" | "AVF_SKIP_ALL" | "AVF_ERROR") | (string & {});
        /**
         * @description The element, or the part of a connect element, that an event comes from; `unknown` when it failed before it could
         *     tell.
         */
        ElementType: ("connect" | "balance_transfer" | "auth" | "account_verify" | "unknown") | (string & {});
        /** @description What belongs to an event of an element. */
        ElementEventMetadata: {
            /**
             * @description The element, or the part of a connect element, that an event comes from; `unknown` when it failed before it could
             *     tell.
             */
            element_type: components["schemas"]["ElementType"];
            /** @description What the person or the element did. */
            op: ("open" | "continue" | "close" | "success" | "exit") | (string & {});
            /** @description The entity that a connect element ran for; with `success` only. */
            entity_id?: components["schemas"]["EntityId"];
            /** @description The accounts that a connect element connected; with `success` only. */
            accounts?: components["schemas"]["AccountId"][];
        };
        /** @description Something that happened in an element. */
        ElementEvent: {
            /**
             * @description What happened: the element was opened, came to its end (`success`) or was left (`exit`, always last), or the person
             *     did something on a screen, `AUTH_…` while proving who they are, `AVF_…` while verifying accounts.
             */
            type: components["schemas"]["ElementEventType"];
            /** @description Which element it was and what came of it, or null. */
            metadata: components["schemas"]["ElementEventMetadata"] | null;
            /** @description When it happened, ISO 8601 in UTC. */
            timestamp: components["schemas"]["DateTime"];
        };
        /** @description What came of a token's element. */
        ElementResults: {
            /** @description Whether the person's identity was verified. */
            authenticated: boolean;
            /** @description The connect that found the accounts; null while there is none. */
            cxn_id: string | null;
            /** @description The accounts that the person gave consent to and that at least one of the products can use. */
            accounts: components["schemas"]["AccountId"][];
            /** @description The entity that the element ran for; null while a new person has not become one. */
            entity_id: string | null;
            /** @description What the person did in the element, the earliest first. */
            events: components["schemas"]["ElementEvent"][];
        };
        /** @description The envelope of an element's results. */
        ElementResultsResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description What came of a token's element. */
            data: components["schemas"]["ElementResults"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Whether the session can still be used. */
        ElementSessionStatus: ("active" | "inactive") | (string & {});
        /**
         * @description How far the payout has come: `pending_accounts` until the borrower has chosen accounts, `pending_release` until the
         *     funds are released, then `released`.
         */
        ElementPayoutStatus: ("pending_accounts" | "pending_release" | "released") | (string & {});
        /** @description Id of a payment. */
        PaymentId: string;
        /** @description A loan that pays off a borrower's debts, and how far it has come. */
        ElementBalanceTransfer: {
            /** @description The flow that the element runs, such as `default` or `penfed_dpo`. */
            flow_type: string;
            /** @description Whether the borrower is paid what remains of the loan; null until the borrower has decided. */
            remainder_opt_in: boolean | null;
            /** @description Whether the borrower's identity was verified. It stands in every documented example, though in no list of fields. */
            auth_session_completed: boolean;
            /** @description Whether the borrower goes through the element for the first time; a counter offer takes another pass. */
            is_first_pass: boolean;
            /**
             * @description How far the payout has come: `pending_accounts` until the borrower has chosen accounts, `pending_release` until the
             *     funds are released, then `released`.
             */
            payout_status: components["schemas"]["ElementPayoutStatus"];
            /** @description The payment to each account, by account id; empty until the funds are released. */
            payout_ids: {
                [key: string]: components["schemas"]["PaymentId"];
            };
            /**
             * @description The amount that each account is paid, in whole US cents, by account id; empty until the borrower has chosen
             *     accounts.
             */
            payout_accounts: {
                [key: string]: number;
            };
            /** @description What is paid to the borrower, in whole US cents; null until it is known. */
            payout_residual_amount: number | null;
            /** @description The most, in whole US cents, that is left to the borrower once the creditors are paid. */
            payout_residual_amount_max: number;
            /** @description What is paid to the creditors, in whole US cents; null until it is known. */
            payout_creditor_amount: number | null;
            /** @description The least, in whole US cents, that is paid to a creditor. */
            payout_amount_min: number;
            /** @description The smallest loan, in whole US cents, that the borrower can ask for. */
            minimum_loan_amount: number;
            /** @description The loan that is asked for, in whole US cents. */
            loan_details_requested_amount: number;
            /** @description The interest rate that is asked for, in percent. */
            loan_details_requested_rate: number;
            /** @description The term that is asked for, in months. */
            loan_details_requested_term: number;
            /** @description The monthly payment that is asked for, in whole US cents. */
            loan_details_requested_monthly_payment: number;
            /** @description The loan that was approved, in whole US cents; null until it is. */
            loan_details_approved_amount: number | null;
            /** @description The interest rate that was approved, in percent; null until it is. */
            loan_details_approved_rate: number | null;
            /** @description The term that was approved, in months; null until it is. */
            loan_details_approved_term: number | null;
            /** @description The monthly payment that was approved, in whole US cents; null until it is. */
            loan_details_approved_monthly_payment: number | null;
            /** @description Whether the element leaves its intro screen out. */
            skip_intro: boolean;
        };
        /**
         * @description A borrower's way through a balance transfer. It outlives its tokens: when one expires, ask for another for the same
         *     session.
         */
        ElementSession: {
            /** @description Id of an element session. */
            id: components["schemas"]["ElementSessionId"];
            /**
             * @description What the session is for. Only balance transfers have sessions.
             * @constant
             */
            type: "balance_transfer";
            /** @description Whether the session can still be used. */
            status: components["schemas"]["ElementSessionStatus"];
            /** @description The balance transfer, or null when none was given. */
            balance_transfer: components["schemas"]["ElementBalanceTransfer"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The envelope of an element session. */
        ElementSessionResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /**
             * @description A borrower's way through a balance transfer. It outlives its tokens: when one expires, ask for another for the same
             *     session.
             */
            data: components["schemas"]["ElementSession"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description How a session's balance transfer changes. */
        ElementSessionUpdateRequest: {
            /** @description The terms on which the loan was approved. */
            balance_transfer: {
                /**
                 * @description Has the accounts that the borrower chose paid.
                 * @constant
                 */
                payout_status?: "released" | undefined;
                /** @description The loan that was approved, in whole US cents. */
                loan_details_approved_amount?: number | undefined;
                /** @description The interest rate that was approved, in percent. */
                loan_details_approved_rate?: number | undefined;
                /** @description The term that was approved, in months. */
                loan_details_approved_term?: number | undefined;
                /** @description The monthly payment that was approved, in whole US cents. */
                loan_details_approved_monthly_payment?: number | undefined;
            };
        };
        /** @description A session as an update answers it, which the reference shows without `status`; retrieve it to be sure of that. */
        ElementUpdatedSession: {
            /** @description Id of an element session. */
            id: components["schemas"]["ElementSessionId"];
            /**
             * @description What the session is for. Only balance transfers have sessions.
             * @constant
             */
            type: "balance_transfer";
            /** @description Whether the session can still be used. Absent in every documented answer to an update. */
            status?: components["schemas"]["ElementSessionStatus"];
            /** @description The balance transfer, or null when none was given. */
            balance_transfer: components["schemas"]["ElementBalanceTransfer"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The envelope of an element session that was updated. */
        ElementSessionUpdateResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description A session as an update answers it, which the reference shows without `status`; retrieve it to be sure of that. */
            data: components["schemas"]["ElementUpdatedSession"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /**
         * @description How far the payment has come:
         *
         *     - `pending`: it waits for the next processing window; only now can it be canceled.
         *     - `canceled`: it was stopped before any money moved.
         *     - `processing`: the money is being pulled from the source.
         *     - `failed`: the money could not be pulled; `error` says why.
         *     - `sent`: the money is on its way to the destination.
         *     - `posted`: the destination has credited it. Since December 2024.
         *     - `cashed`: the destination has cashed the check of a paper payment. Since March 2025.
         *     - `settled`: it is settled at the destination.
         *     - `reversal_required`: the source took the money back after it was sent; a reversal waits for your approval.
         *     - `reversal_processing`: the reversal is under way.
         *     - `reversed`: the reversal is done.
         *
         *     `delivered`, `error` and `returned` are only in Method's newest client, without an explanation.
         */
        PaymentStatus: ("pending" | "canceled" | "processing" | "failed" | "sent" | "posted" | "cashed" | "settled" | "reversal_required" | "reversal_processing" | "reversed" | "delivered" | "error" | "returned") | (string & {});
        /** @description Whether the payment takes the usual way or draws on a clearing account. */
        PaymentType: ("standard" | "clearing") | (string & {});
        /** @description Id of a payment reversal. */
        PaymentReversalId: string;
        /**
         * @description Names what a payment, or one of its accounts, answers as an object instead of an id.
         * @enum {string}
         */
        PaymentExpandField: "source" | "destination" | "source.latest_verification_session" | "destination.latest_verification_session";
        /** @description The id of the account that the money is taken from, or the account itself when it is expanded. */
        PaymentSourceExpandable: components["schemas"]["AccountId"] | components["schemas"]["Account"];
        /** @description The id of the account that the money goes to, or the account itself when it is expanded. */
        PaymentDestinationExpandable: components["schemas"]["AccountId"] | components["schemas"]["Account"];
        /**
         * @description Where the money is, or null. `pending`: nothing has moved; `requested`: asked for at the source; `clearing`: received
         *     from the source; `failed`: it did not clear; `sent`: passed on to the destination. The others are only in Method's
         *     clients and its own description, without an explanation.
         */
        PaymentFundStatus: ("pending" | "requested" | "clearing" | "failed" | "sent" | "hold" | "posted" | "cashed" | "transmitting" | "transmitted" | "pending_clearing" | "pending_consolidation" | "unknown") | (string & {});
        /** @description How the destination is paid, electronically or by a paper check, or null. Since March 2025. */
        PaymentDestinationMethod: ("electronic" | "paper") | (string & {});
        /**
         * @description What the destination receives of the amount: less the fee (`total`; Method's own fee is invoiced to you), or less the
         *     fee and less Method's fee (`markup`; nothing is invoiced). Method's own description knows `total` only.
         */
        PaymentFeeType: ("total" | "markup") | (string & {});
        /** @description What you keep of a payment's amount. */
        PaymentFee: {
            /**
             * @description What the destination receives of the amount: less the fee (`total`; Method's own fee is invoiced to you), or less the
             *     fee and less Method's fee (`markup`; nothing is invoiced). Method's own description knows `total` only.
             */
            type: components["schemas"]["PaymentFeeType"];
            /** @description The fee in whole US cents. */
            amount: number;
        };
        /** @description Why the payment failed or was canceled, or null. */
        PaymentError: {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "PAYMENT_FAILED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 10001;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "PAYMENT_INSUFFICIENT_FUNDS";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "PAYMENT_FAILED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 10002;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "PAYMENT_UNAUTHORIZED";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "PAYMENT_FAILED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 10003;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "PAYMENT_INVALID_ACCOUNT";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "PAYMENT_CANCELED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 10004;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "PAYMENT_INSUFFICIENT_FUNDS";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "PAYMENT_FAILED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 10005;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "PAYMENT_UNAUTHORIZED_SOURCE";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "PAYMENT_FAILED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 10006;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "PAYMENT_UNAUTHORIZED_DESTINATION";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "PAYMENT_FAILED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 10007;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "PAYMENT_INVALID_SOURCE_ACCOUNT";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "PAYMENT_FAILED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 10008;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "PAYMENT_INVALID_DESTINATION_ACCOUNT";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "PAYMENT_FAILED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 10009;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "PAYMENT_REJECTED_BY_DESTINATION_INSTITUTION";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "PAYMENT_FAILED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 10010;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "PAYMENT_REJECTED_INVALID_AMOUNT";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        };
        /** @description A transfer of money from a bank account to the account that is paid. */
        Payment: {
            /** @description Id of a payment. */
            id: components["schemas"]["PaymentId"];
            /** @description The id of the account that the money is taken from, or the account itself when it is expanded. */
            source: components["schemas"]["PaymentSourceExpandable"];
            /** @description The id of the account that the money goes to, or the account itself when it is expanded. */
            destination: components["schemas"]["PaymentDestinationExpandable"];
            /** @description What is taken from the source, in whole US cents. The destination receives this less `fee`. */
            amount: number;
            /** @description What the bank statement says. Null where an inbound payment carried nothing. */
            description: string | null;
            /**
             * @description How far the payment has come:
             *
             *     - `pending`: it waits for the next processing window; only now can it be canceled.
             *     - `canceled`: it was stopped before any money moved.
             *     - `processing`: the money is being pulled from the source.
             *     - `failed`: the money could not be pulled; `error` says why.
             *     - `sent`: the money is on its way to the destination.
             *     - `posted`: the destination has credited it. Since December 2024.
             *     - `cashed`: the destination has cashed the check of a paper payment. Since March 2025.
             *     - `settled`: it is settled at the destination.
             *     - `reversal_required`: the source took the money back after it was sent; a reversal waits for your approval.
             *     - `reversal_processing`: the reversal is under way.
             *     - `reversed`: the reversal is done.
             *
             *     `delivered`, `error` and `returned` are only in Method's newest client, without an explanation.
             */
            status: components["schemas"]["PaymentStatus"];
            /**
             * @description Where the money is, or null. `pending`: nothing has moved; `requested`: asked for at the source; `clearing`: received
             *     from the source; `failed`: it did not clear; `sent`: passed on to the destination. The others are only in Method's
             *     clients and its own description, without an explanation.
             */
            fund_status?: components["schemas"]["PaymentFundStatus"] | null;
            /** @description Whether the payment takes the usual way or draws on a clearing account. */
            type?: components["schemas"]["PaymentType"];
            /**
             * Format: date
             * @description The day on which the payment should have reached the destination, or null while it cannot be told.
             */
            estimated_completion_date: string | null;
            /** @description The bank's trace number of the debit; null until the money is pulled. */
            source_trace_id: string | null;
            /**
             * Format: date
             * @description The day on which the debit settles or has settled, or null while it cannot be told.
             */
            source_settlement_date: string | null;
            /**
             * @description How far the debit of the source has come, in the terms of `status`; null when it cannot be told. Absent from older
             *     answers.
             */
            source_status?: components["schemas"]["PaymentStatus"] | null;
            /** @description The bank's trace number of the credit; null until the money is sent on. */
            destination_trace_id: string | null;
            /**
             * Format: date
             * @description The day on which the credit settles or has settled, or null while it cannot be told.
             */
            destination_settlement_date: string | null;
            /**
             * Format: date
             * @description The day on which the creditor posted the payment, or null until then. Since June 2026.
             */
            destination_posted_date?: string | null;
            /** @description How the destination is paid, electronically or by a paper check, or null. Since March 2025. */
            destination_payment_method?: components["schemas"]["PaymentDestinationMethod"] | null;
            /**
             * @description How far the credit of the destination has come, in the terms of `status`; null when it cannot be told. Absent from older
             *     answers.
             */
            destination_status?: components["schemas"]["PaymentStatus"] | null;
            /** @description The inbound account number that the payment came in on, or null for a payment that was created with the API. */
            payment_instrument?: string | null;
            /** @description The reversal that sends the money back, or null while there is none. */
            reversal_id: string | null;
            /** @description The account that a reversal would pay, or null when it is the source. Not in the first reference. */
            reversal_account?: string | null;
            /** @description What you keep of the amount, or null. Absent from some answers since July 2025. */
            fee?: components["schemas"]["PaymentFee"] | null;
            /** @description The idempotency key that the payment was created with, or null. Only in Method's newest client. */
            idempotency_key?: string | null;
            /** @description Why the payment failed or was canceled, or null. */
            error: components["schemas"]["PaymentError"] | null;
            /** @description Your own data, any JSON object under 1 KB once serialized, or null when none was given. */
            metadata: components["schemas"]["Metadata"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The envelope of a page of payments, newest first. */
        PaymentListResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["Payment"][];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /**
         * @description What the destination receives of the amount: less the fee (`total`; Method's own fee is invoiced to you), or less the
         *     fee and less Method's fee (`markup`; nothing is invoiced).
         * @enum {string}
         */
        PaymentFeeRequestType: "total";
        /** @description What you keep of the amount; the destination receives the rest. */
        PaymentFeeRequest: {
            /**
             * @description What the destination receives of the amount: less the fee (`total`; Method's own fee is invoiced to you), or less the
             *     fee and less Method's fee (`markup`; nothing is invoiced).
             */
            type: components["schemas"]["PaymentFeeRequestType"];
            /** @description The fee in whole US cents. */
            amount: number;
        };
        /** @description A payment to make. */
        PaymentCreateRequest: {
            /** @description What to take from the source, in whole US cents. */
            amount: number;
            /** @description The account to take the money from. It and its holder must be active and list `payment` as a product. */
            source: components["schemas"]["AccountId"];
            /**
             * @description The account to pay, a bank account or a liability. It and its holder must be active and list `payment` as a
             *     product.
             */
            destination: components["schemas"]["AccountId"];
            /** @description What the bank statement says. */
            description: string;
            /** @description What you keep of the amount; the destination receives the rest. */
            fee?: components["schemas"]["PaymentFeeRequest"] | undefined;
            /** @description Your own data, any JSON object under 1 KB once serialized, or null when none was given. */
            metadata?: (components["schemas"]["Metadata"] | null) | undefined;
            /** @description Checks the request and answers a payment without moving money. Since February 2025. */
            dry_run?: boolean | undefined;
            /** @description The account to pay if the payment is reversed, when it is not the source. Not in the first reference. */
            reversal_account?: components["schemas"]["AccountId"] | undefined;
        };
        /** @description The envelope of one payment. */
        PaymentResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description A transfer of money from a bank account to the account that is paid. */
            data: components["schemas"]["Payment"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Whether money is taken from the target account (`debit`) or paid to it (`credit`). */
        PaymentReversalDirection: ("debit" | "credit") | (string & {});
        /**
         * @description How far the reversal has come: `pending_approval` until you approve it, `pending` until the next processing window,
         *     `processing`, then `sent` or `failed` with an error. `pending_settlement` is only in Method's own description.
         */
        PaymentReversalStatus: ("pending_approval" | "pending" | "processing" | "sent" | "failed" | "pending_settlement") | (string & {});
        /** @description Why the reversal failed, or null. */
        PaymentReversalError: {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "PAYMENT_REVERSAL_FAILED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 14001;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "PAYMENT_REVERSAL_INSUFFICIENT_FUNDS";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "PAYMENT_REVERSAL_FAILED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 14002;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "PAYMENT_REVERSAL_UNAUTHORIZED";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "PAYMENT_REVERSAL_FAILED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 14003;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "PAYMENT_REVERSAL_INVALID_ACCOUNT";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        };
        /** @description A transfer that sends the money of a payment back, made when the payment was returned or could not be completed. */
        PaymentReversal: {
            /** @description Id of a payment reversal. */
            id: components["schemas"]["PaymentReversalId"];
            /** @description The payment that is reversed. */
            pmt_id: components["schemas"]["PaymentId"];
            /** @description The account that is debited or credited. Null in Method's own description only. */
            target_account: string | null;
            /** @description The bank's trace number; null until the reversal is sent. */
            trace_id: string | null;
            /** @description Whether money is taken from the target account (`debit`) or paid to it (`credit`). */
            direction: components["schemas"]["PaymentReversalDirection"];
            /** @description What the bank statement says. Null in Method's own description only. */
            description: string | null;
            /** @description What is sent back, in whole US cents. */
            amount: number;
            /** @description The fee that is sent back with it, or null. Not in the first reference. */
            fee?: components["schemas"]["PaymentFee"] | null;
            /**
             * @description How far the reversal has come: `pending_approval` until you approve it, `pending` until the next processing window,
             *     `processing`, then `sent` or `failed` with an error. `pending_settlement` is only in Method's own description.
             */
            status: components["schemas"]["PaymentReversalStatus"];
            /** @description Why the reversal failed, or null. */
            error: components["schemas"]["PaymentReversalError"] | null;
            /**
             * Format: date
             * @description The day on which the reversal should be complete, or null while it cannot be told. Not in the first reference.
             */
            estimated_completion_date?: string | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The envelope of all reversals of a payment. */
        PaymentReversalListResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["PaymentReversal"][];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The envelope of one reversal. */
        PaymentReversalResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description A transfer that sends the money of a payment back, made when the payment was returned or could not be completed. */
            data: components["schemas"]["PaymentReversal"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The approval of a reversal. */
        PaymentReversalUpdateRequest: {
            /**
             * @description Approves the reversal; no other status can be set.
             * @constant
             */
            status: "pending";
            /** @description What the bank statement is to say, or null to keep it. */
            description?: (string | null) | undefined;
        };
        /** @description The envelope of a page of merchants. */
        MerchantListResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["Merchant"][];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The envelope of one merchant. */
        MerchantResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description One kind of debt at one financial institution. An institution with several kinds of debt is several merchants. */
            data: components["schemas"]["Merchant"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /**
         * @description A type of resource that events are about. The reference names `payment`, `entity`, `account` and `credit_score`,
         *     Method's clients `account`, `credit_score`, `attribute` and `connect`.
         * @enum {string}
         */
        EventResourceType: "account" | "attribute" | "connect" | "credit_score" | "entity" | "payment" | "entity_attribute" | "account_attribute";
        /**
         * @description What an event is: the resource, then what happened to it. `create` and `update` are literal changes of the resource;
         *     the others are computed by comparing it with what it was.
         */
        WebhookEventType: ("account.create" | "account.update" | "account.opened" | "account.closed" | "sensitive.create" | "sensitive.update" | "account_verification_session.create" | "account_verification_session.update" | "balance.create" | "balance.update" | "card_brand.create" | "card_brand.update" | "connect.create" | "connect.update" | "credit_score.create" | "credit_score.update" | "entity.create" | "entity.update" | "entity_verification_session.create" | "entity_verification_session.update" | "identity.create" | "identity.update" | "payment.create" | "payment.update" | "payment_reversal.create" | "payment_reversal.update" | "payoff.create" | "payoff.update" | "product.create" | "product.update" | "report.create" | "report.update" | "subscription.create" | "subscription.update" | "transaction.create" | "transaction.update" | "update.create" | "update.update" | "credit_score.increased" | "credit_score.decreased" | "attribute.credit_health_credit_card_usage.increased" | "attribute.credit_health_credit_card_usage.decreased" | "attribute.credit_health_derogatory_marks.increased" | "attribute.credit_health_derogatory_marks.decreased" | "attribute.credit_health_hard_inquiries.increased" | "attribute.credit_health_hard_inquiries.decreased" | "attribute.credit_health_total_accounts.increased" | "attribute.credit_health_total_accounts.decreased" | "attribute.credit_health_credit_age.increased" | "attribute.credit_health_credit_age.decreased" | "attribute.credit_health_payment_history.increased" | "attribute.credit_health_payment_history.decreased" | "entity_verification_sessions.create" | "entity_verification_sessions.update" | "account_verification.create" | "account_verification.update" | "connection.create" | "connection.update" | "attribute.create" | "attribute.update" | "attribute.credit_health_open_accounts.increased" | "attribute.credit_health_open_accounts.decreased" | "account.balance_increased" | "account.balance_decreased" | "account.credit_limit_increased" | "account.credit_limit_decreased" | "account.number.update" | "entity.new_accounts_pending_consent" | "card_brand.available" | "connect.available" | "credit_score.available" | "entity_vehicle.create" | "entity_vehicle.update" | "manual_connect.create" | "manual_connect.update" | "payment_instrument.create" | "payment_instrument.update" | "method_jwk.create" | "method_jwk.update" | "entity_attribute.create" | "entity_attribute.update" | "account_attribute.create" | "account_attribute.update" | "entity_attribute.credit_health_open_accounts_value.increased" | "entity_attribute.credit_health_open_accounts_value.decreased" | "entity_attribute.credit_health_total_accounts_value.increased" | "entity_attribute.credit_health_total_accounts_value.decreased" | "entity_attribute.credit_health_credit_card_usage_value.increased" | "entity_attribute.credit_health_credit_card_usage_value.decreased" | "entity_attribute.credit_health_soft_inquiries_value.increased" | "entity_attribute.credit_health_soft_inquiries_value.decreased" | "entity_attribute.credit_health_hard_inquiries_value.increased" | "entity_attribute.credit_health_hard_inquiries_value.decreased" | "entity_attribute.revolving_credit_card_balance_total.increased" | "entity_attribute.revolving_credit_card_balance_total.decreased" | "entity_attribute.personal_loan_balance_total.increased" | "entity_attribute.personal_loan_balance_total.decreased" | "entity_attribute.revolving_credit_card_balance_change_30d.increased" | "entity_attribute.revolving_credit_card_balance_change_30d.decreased" | "entity_attribute.revolving_credit_card_balance_change_60d.increased" | "entity_attribute.revolving_credit_card_balance_change_60d.decreased" | "entity_attribute.revolving_credit_card_balance_change_90d.increased" | "entity_attribute.revolving_credit_card_balance_change_90d.decreased" | "entity_attribute.personal_loan_balance_change_30d.increased" | "entity_attribute.personal_loan_balance_change_30d.decreased" | "entity_attribute.personal_loan_balance_change_60d.increased" | "entity_attribute.personal_loan_balance_change_60d.decreased" | "entity_attribute.personal_loan_balance_change_90d.increased" | "entity_attribute.personal_loan_balance_change_90d.decreased" | "entity_attribute.usage_pattern.changed" | "entity_attribute.delinquency_flag_credit_cards.set" | "entity_attribute.delinquency_flag_credit_cards.cleared" | "entity_attribute.weighted_average_apr_credit_card.increased" | "entity_attribute.weighted_average_apr_credit_card.decreased" | "entity_attribute.weighted_average_apr_personal_loan.increased" | "entity_attribute.weighted_average_apr_personal_loan.decreased" | "entity_attribute.credit_card_utilization.increased" | "entity_attribute.credit_card_utilization.decreased" | "entity_attribute.personal_loan_utilization.increased" | "entity_attribute.personal_loan_utilization.decreased" | "entity_attribute.overall_utilization.increased" | "entity_attribute.overall_utilization.decreased" | "entity_attribute.revolving_credit_card_utilization_trend_30d.increased" | "entity_attribute.revolving_credit_card_utilization_trend_30d.decreased" | "entity_attribute.personal_loan_utilization_trend_30d.increased" | "entity_attribute.personal_loan_utilization_trend_30d.decreased" | "entity_attribute.credit_limit_total.increased" | "entity_attribute.credit_limit_total.decreased" | "entity_attribute.personal_loan_amount_total.increased" | "entity_attribute.personal_loan_amount_total.decreased" | "entity_attribute.mortgage_loan_amount_total.increased" | "entity_attribute.mortgage_loan_amount_total.decreased" | "entity_attribute.overall_loan_amount_total.increased" | "entity_attribute.overall_loan_amount_total.decreased" | "entity_attribute.personal_loan_monthly_installments_estimate.increased" | "entity_attribute.personal_loan_monthly_installments_estimate.decreased" | "entity_attribute.next_payment_minimum_total_credit_cards.increased" | "entity_attribute.next_payment_minimum_total_credit_cards.decreased" | "entity_attribute.payment_to_minimum_ratio_avg_credit_cards.increased" | "entity_attribute.payment_to_minimum_ratio_avg_credit_cards.decreased" | "entity_attribute.revolving_credit_card_utilization_trend_90d.increased" | "entity_attribute.revolving_credit_card_utilization_trend_90d.decreased" | "entity_attribute.revolving_credit_card_utilization_delta_30d.increased" | "entity_attribute.revolving_credit_card_utilization_delta_30d.decreased" | "entity_attribute.revolving_credit_card_utilization_delta_60d.increased" | "entity_attribute.revolving_credit_card_utilization_delta_60d.decreased" | "entity_attribute.revolving_credit_card_utilization_delta_90d.increased" | "entity_attribute.revolving_credit_card_utilization_delta_90d.decreased" | "entity_attribute.personal_loan_utilization_trend_90d.increased" | "entity_attribute.personal_loan_utilization_trend_90d.decreased" | "entity_attribute.personal_loan_utilization_delta_30d.increased" | "entity_attribute.personal_loan_utilization_delta_30d.decreased" | "entity_attribute.personal_loan_utilization_delta_60d.increased" | "entity_attribute.personal_loan_utilization_delta_60d.decreased" | "entity_attribute.personal_loan_utilization_delta_90d.increased" | "entity_attribute.personal_loan_utilization_delta_90d.decreased" | "entity_attribute.mortgage_balance_total.increased" | "entity_attribute.mortgage_balance_total.decreased" | "entity_attribute.mortgage_balance_change_30d.increased" | "entity_attribute.mortgage_balance_change_30d.decreased" | "entity_attribute.mortgage_balance_change_60d.increased" | "entity_attribute.mortgage_balance_change_60d.decreased" | "entity_attribute.mortgage_balance_change_90d.increased" | "entity_attribute.mortgage_balance_change_90d.decreased" | "entity_attribute.weighted_average_apr_mortgage.increased" | "entity_attribute.weighted_average_apr_mortgage.decreased" | "entity_attribute.mortgage_utilization_trend_30d.increased" | "entity_attribute.mortgage_utilization_trend_30d.decreased" | "entity_attribute.mortgage_utilization_trend_90d.increased" | "entity_attribute.mortgage_utilization_trend_90d.decreased" | "entity_attribute.mortgage_utilization_delta_30d.increased" | "entity_attribute.mortgage_utilization_delta_30d.decreased" | "entity_attribute.mortgage_utilization_delta_60d.increased" | "entity_attribute.mortgage_utilization_delta_60d.decreased" | "entity_attribute.mortgage_utilization_delta_90d.increased" | "entity_attribute.mortgage_utilization_delta_90d.decreased" | "entity_attribute.installment_balance_total.increased" | "entity_attribute.installment_balance_total.decreased" | "entity_attribute.installment_balance_change_30d.increased" | "entity_attribute.installment_balance_change_30d.decreased" | "entity_attribute.installment_balance_change_60d.increased" | "entity_attribute.installment_balance_change_60d.decreased" | "entity_attribute.installment_balance_change_90d.increased" | "entity_attribute.installment_balance_change_90d.decreased" | "entity_attribute.overall_utilization_trend_30d.increased" | "entity_attribute.overall_utilization_trend_30d.decreased" | "entity_attribute.overall_utilization_trend_90d.increased" | "entity_attribute.overall_utilization_trend_90d.decreased" | "entity_attribute.overall_utilization_delta_30d.increased" | "entity_attribute.overall_utilization_delta_30d.decreased" | "entity_attribute.overall_utilization_delta_60d.increased" | "entity_attribute.overall_utilization_delta_60d.decreased" | "entity_attribute.overall_utilization_delta_90d.increased" | "entity_attribute.overall_utilization_delta_90d.decreased" | "entity_attribute.other_balance_total.increased" | "entity_attribute.other_balance_total.decreased" | "entity_attribute.other_balance_change_30d.increased" | "entity_attribute.other_balance_change_30d.decreased" | "entity_attribute.other_balance_change_60d.increased" | "entity_attribute.other_balance_change_60d.decreased" | "entity_attribute.other_balance_change_90d.increased" | "entity_attribute.other_balance_change_90d.decreased") | (string & {});
        /** @description Id of an event. */
        EventId: string;
        /** @description Other resources that the event touches. Only in Method's own description. */
        EventRelatedIds: string[];
        /** @description The resource as it was when the event happened. The examples of the reference show the name of its type instead. */
        EventData: string | {
            [key: string]: unknown;
        };
        /** @description A resource, or as much of it as the change concerns. */
        EventSnapshot: {
            [key: string]: unknown;
        };
        /** @description What changed in the resource. Method's own description shows it empty, too. */
        EventDiff: {
            /** @description What it was, or null when it is new. */
            before?: components["schemas"]["EventSnapshot"] | null;
            /** @description What it is, or null when it is gone. */
            after?: components["schemas"]["EventSnapshot"] | null;
        };
        /**
         * Account
         * @description An event about an account.
         */
        AccountEvent: {
            /** @description Id of an event. */
            id: components["schemas"]["EventId"];
            /**
             * @description What an event is: the resource, then what happened to it. `create` and `update` are literal changes of the resource;
             *     the others are computed by comparing it with what it was.
             */
            type: components["schemas"]["WebhookEventType"];
            /** @description The resource that the event is about. */
            resource_id: components["schemas"]["AccountId"];
            /**
             * @description Marks what the event is about.
             * @constant
             */
            resource_type: "account";
            /** @description Other resources that the event touches. Only in Method's own description. */
            related_ids?: components["schemas"]["EventRelatedIds"];
            /** @description The resource as it was when the event happened. The examples of the reference show the name of its type instead. */
            data: components["schemas"]["EventData"];
            /** @description What changed in the resource. Method's own description shows it empty, too. */
            diff: components["schemas"]["EventDiff"];
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Entity attributes
         * @description An event about an entity's attributes.
         */
        AttributeEvent: {
            /** @description Id of an event. */
            id: components["schemas"]["EventId"];
            /**
             * @description What an event is: the resource, then what happened to it. `create` and `update` are literal changes of the resource;
             *     the others are computed by comparing it with what it was.
             */
            type: components["schemas"]["WebhookEventType"];
            /** @description The resource that the event is about. */
            resource_id: components["schemas"]["EntityAttributesId"];
            /**
             * @description Marks what the event is about.
             * @constant
             */
            resource_type: "attribute";
            /** @description Other resources that the event touches. Only in Method's own description. */
            related_ids?: components["schemas"]["EventRelatedIds"];
            /** @description The resource as it was when the event happened. The examples of the reference show the name of its type instead. */
            data: components["schemas"]["EventData"];
            /** @description What changed in the resource. Method's own description shows it empty, too. */
            diff: components["schemas"]["EventDiff"];
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Connect
         * @description An event about a connect.
         */
        ConnectEvent: {
            /** @description Id of an event. */
            id: components["schemas"]["EventId"];
            /**
             * @description What an event is: the resource, then what happened to it. `create` and `update` are literal changes of the resource;
             *     the others are computed by comparing it with what it was.
             */
            type: components["schemas"]["WebhookEventType"];
            /** @description The resource that the event is about. */
            resource_id: components["schemas"]["ConnectId"];
            /**
             * @description Marks what the event is about.
             * @constant
             */
            resource_type: "connect";
            /** @description Other resources that the event touches. Only in Method's own description. */
            related_ids?: components["schemas"]["EventRelatedIds"];
            /** @description The resource as it was when the event happened. The examples of the reference show the name of its type instead. */
            data: components["schemas"]["EventData"];
            /** @description What changed in the resource. Method's own description shows it empty, too. */
            diff: components["schemas"]["EventDiff"];
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description One score of a credit score. */
        CreditScoreEventScore: {
            /** @description The score; both models run from 300 to 850, higher is better. */
            score?: number;
            /** @description The credit bureau that the score is from. */
            source?: components["schemas"]["CreditBureau"];
            /** @description The scoring model, VantageScore 3.0 or 4.0. */
            model?: components["schemas"]["CreditScoreModel"];
            /** @description What weighs on the score; empty in the examples of events. */
            factors?: components["schemas"]["CreditScoreFactor"][];
            /** @description When the score was computed, ISO 8601 in UTC. */
            created_at?: components["schemas"]["CreatedAt"];
        };
        /** @description A credit score, or as much of it as the event shows. */
        CreditScoreEventSnapshot: {
            /** @description Id of a credit score. */
            id?: components["schemas"]["CreditScoreId"];
            /** @description Id of an entity. */
            entity_id?: components["schemas"]["EntityId"];
            /**
             * @description How far the request has come: `pending` and `in_progress` while the bureau is asked, then `completed` with scores or
             *     `failed` with an error.
             */
            status?: components["schemas"]["CreditScoreStatus"];
            /** @description The scores, or null while there are none. */
            scores?: components["schemas"]["CreditScoreEventScore"][] | null;
        };
        /** @description Which credit score took the place of which. */
        CreditScoreEventDiff: {
            /** @description The earlier credit score, or null when there was none. */
            before?: components["schemas"]["CreditScoreEventSnapshot"] | null;
            /** @description The later credit score, or null. */
            after?: components["schemas"]["CreditScoreEventSnapshot"] | null;
        };
        /**
         * Credit score
         * @description An event about an individual's credit score.
         */
        CreditScoreEvent: {
            /** @description Id of an event. */
            id: components["schemas"]["EventId"];
            /**
             * @description What an event is: the resource, then what happened to it. `create` and `update` are literal changes of the resource;
             *     the others are computed by comparing it with what it was.
             */
            type: components["schemas"]["WebhookEventType"];
            /** @description The resource that the event is about. */
            resource_id: components["schemas"]["CreditScoreId"];
            /**
             * @description Marks what the event is about.
             * @constant
             */
            resource_type: "credit_score";
            /** @description Other resources that the event touches. Only in Method's own description. */
            related_ids?: components["schemas"]["EventRelatedIds"];
            /** @description The resource as it was when the event happened. The examples of the reference show the name of its type instead. */
            data: components["schemas"]["EventData"];
            /** @description Which credit score took the place of which. */
            diff: components["schemas"]["CreditScoreEventDiff"];
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Entity
         * @description An event about an entity.
         */
        EntityEvent: {
            /** @description Id of an event. */
            id: components["schemas"]["EventId"];
            /**
             * @description What an event is: the resource, then what happened to it. `create` and `update` are literal changes of the resource;
             *     the others are computed by comparing it with what it was.
             */
            type: components["schemas"]["WebhookEventType"];
            /** @description The resource that the event is about. */
            resource_id: components["schemas"]["EntityId"];
            /**
             * @description Marks what the event is about.
             * @constant
             */
            resource_type: "entity";
            /** @description Other resources that the event touches. Only in Method's own description. */
            related_ids?: components["schemas"]["EventRelatedIds"];
            /** @description The resource as it was when the event happened. The examples of the reference show the name of its type instead. */
            data: components["schemas"]["EventData"];
            /** @description What changed in the resource. Method's own description shows it empty, too. */
            diff: components["schemas"]["EventDiff"];
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Payment
         * @description An event about a payment.
         */
        PaymentEvent: {
            /** @description Id of an event. */
            id: components["schemas"]["EventId"];
            /**
             * @description What an event is: the resource, then what happened to it. `create` and `update` are literal changes of the resource;
             *     the others are computed by comparing it with what it was.
             */
            type: components["schemas"]["WebhookEventType"];
            /** @description The resource that the event is about. */
            resource_id: components["schemas"]["PaymentId"];
            /**
             * @description Marks what the event is about.
             * @constant
             */
            resource_type: "payment";
            /** @description Other resources that the event touches. Only in Method's own description. */
            related_ids?: components["schemas"]["EventRelatedIds"];
            /** @description The resource as it was when the event happened. The examples of the reference show the name of its type instead. */
            data: components["schemas"]["EventData"];
            /** @description What changed in the resource. Method's own description shows it empty, too. */
            diff: components["schemas"]["EventDiff"];
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Entity attributes
         * @description An event about an entity's attributes.
         */
        EntityAttributeEvent: {
            /** @description Id of an event. */
            id: components["schemas"]["EventId"];
            /**
             * @description What an event is: the resource, then what happened to it. `create` and `update` are literal changes of the resource;
             *     the others are computed by comparing it with what it was.
             */
            type: components["schemas"]["WebhookEventType"];
            /** @description The resource that the event is about. */
            resource_id: components["schemas"]["EntityAttributesId"];
            /**
             * @description Marks what the event is about.
             * @constant
             */
            resource_type: "entity_attribute";
            /** @description Other resources that the event touches. Only in Method's own description. */
            related_ids?: components["schemas"]["EventRelatedIds"];
            /** @description The resource as it was when the event happened. The examples of the reference show the name of its type instead. */
            data: components["schemas"]["EventData"];
            /** @description What changed in the resource. Method's own description shows it empty, too. */
            diff: components["schemas"]["EventDiff"];
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Account attributes
         * @description An event about an account's attributes.
         */
        AccountAttributeEvent: {
            /** @description Id of an event. */
            id: components["schemas"]["EventId"];
            /**
             * @description What an event is: the resource, then what happened to it. `create` and `update` are literal changes of the resource;
             *     the others are computed by comparing it with what it was.
             */
            type: components["schemas"]["WebhookEventType"];
            /** @description The resource that the event is about. */
            resource_id: components["schemas"]["AccountAttributesId"];
            /**
             * @description Marks what the event is about.
             * @constant
             */
            resource_type: "account_attribute";
            /** @description Other resources that the event touches. Only in Method's own description. */
            related_ids?: components["schemas"]["EventRelatedIds"];
            /** @description The resource as it was when the event happened. The examples of the reference show the name of its type instead. */
            data: components["schemas"]["EventData"];
            /** @description What changed in the resource. Method's own description shows it empty, too. */
            diff: components["schemas"]["EventDiff"];
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * @description Something that happened to a resource, told apart by the resource's type. The reference names `account`, `attribute`,
         *     `connect` and `credit_score` with the object, `entity` and `payment` with the list.
         */
        Event: components["schemas"]["AccountEvent"] | components["schemas"]["AttributeEvent"] | components["schemas"]["ConnectEvent"] | components["schemas"]["CreditScoreEvent"] | components["schemas"]["EntityEvent"] | components["schemas"]["PaymentEvent"] | components["schemas"]["EntityAttributeEvent"] | components["schemas"]["AccountAttributeEvent"];
        /** @description The envelope of a page of events, newest first. */
        EventListResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["Event"][];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The envelope of one event. */
        EventResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /**
             * @description Something that happened to a resource, told apart by the resource's type. The reference names `account`, `attribute`,
             *     `connect` and `credit_score` with the object, `entity` and `payment` with the list.
             */
            data: components["schemas"]["Event"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /**
         * @description What a report lists and for which time. `ach.debit.daily` and `reserve_fbo_balance.created.previous_day` are only in
         *     Method's own description.
         */
        ReportType: ("ach.debit.daily" | "ach.pull.nightly" | "ach.pull.previous" | "ach.pull.upcoming" | "ach.reversals.nightly" | "entities.created.previous_day" | "payments.created.current" | "payments.created.previous" | "payments.created.previous_day" | "payments.failed.previous_day" | "payments.updated.current" | "payments.updated.previous" | "reserve_fbo_balance.created.previous_day") | (string & {});
        /** @description The report to create. */
        ReportCreateRequest: {
            /**
             * @description What a report lists and for which time. `ach.debit.daily` and `reserve_fbo_balance.created.previous_day` are only in
             *     Method's own description.
             */
            type: components["schemas"]["ReportTypeInput"];
            /** @description Your own data, any JSON object under 1 KB once serialized, or null when none was given. */
            metadata?: (components["schemas"]["Metadata"] | null) | undefined;
        };
        /** @description Id of a report. */
        ReportId: string;
        /** @description How far the report has come: `processing` while it is put together, then `completed`, when it can be downloaded. */
        ReportStatus: ("processing" | "completed") | (string & {});
        /** @description A table of payments, reversals or entities at one moment, to be downloaded as CSV. */
        Report: {
            /** @description Id of a report. */
            id: components["schemas"]["ReportId"];
            /**
             * @description What a report lists and for which time. `ach.debit.daily` and `reserve_fbo_balance.created.previous_day` are only in
             *     Method's own description.
             */
            type: components["schemas"]["ReportType"];
            /**
             * Format: uri
             * @description Where the report is downloaded, with the API key. Null in Method's own description only.
             */
            url: string | null;
            /** @description How far the report has come: `processing` while it is put together, then `completed`, when it can be downloaded. */
            status: components["schemas"]["ReportStatus"];
            /** @description Your own data, any JSON object under 1 KB once serialized, or null when none was given. */
            metadata: components["schemas"]["Metadata"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The envelope of one report. */
        ReportResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description A table of payments, reversals or entities at one moment, to be downloaded as CSV. */
            data: components["schemas"]["Report"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The report's rows as comma-separated values with a row of column names first. The reference does not list the columns. */
        ReportCsv: string;
        /** @description Id of a webhook. */
        WebhookId: string;
        /**
         * @description Whether events are delivered: `active`, `disabled` by the team or after too many failed deliveries, or `deleted`;
         *     `requires_attention` warns of failed deliveries. Since September 2025; null in Method's clients only.
         */
        WebhookStatus: ("active" | "requires_attention" | "disabled" | "deleted") | (string & {});
        /** @description Why the webhook was disabled or requires attention, or null. */
        WebhookError: {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "WEBHOOK_DISABLED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 25001;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "WEBHOOK_DISABLED_FAILED_OTHER";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "WEBHOOK_DISABLED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 25002;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "WEBHOOK_DISABLED_RECEIVED_4XX_ERROR";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "WEBHOOK_DISABLED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 25003;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "WEBHOOK_DISABLED_RECEIVED_5XX_ERROR";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "WEBHOOK_DISABLED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 25004;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "WEBHOOK_DISABLED_TIMEOUT_ON_RESPONSE";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "WEBHOOK_DISABLED";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 25005;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "WEBHOOK_DISABLED_BY_USER";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "WEBHOOK_REQUIRES_ATTENTION";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 25006;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "WEBHOOK_REQUIRES_ATTENTION_FAILED_OTHER";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "WEBHOOK_REQUIRES_ATTENTION";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 25007;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "WEBHOOK_REQUIRES_ATTENTION_RECEIVED_4XX_ERROR";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "WEBHOOK_REQUIRES_ATTENTION";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 25008;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "WEBHOOK_REQUIRES_ATTENTION_RECEIVED_5XX_ERROR";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        } | {
            /**
             * @description Kind of the error.
             * @constant
             */
            type: "WEBHOOK_REQUIRES_ATTENTION";
            /**
             * @description Number of the error, unique across all resources.
             * @constant
             */
            code: 25009;
            /**
             * @description Names the error.
             * @constant
             */
            sub_type: "WEBHOOK_REQUIRES_ATTENTION_TIMEOUT_ON_RESPONSE";
            /** @description What went wrong, for people. Do not program against its wording. */
            message: string;
        };
        /** @description A URL that is told of one type of event. */
        Webhook: {
            /** @description Id of a webhook. */
            id: components["schemas"]["WebhookId"];
            /**
             * @description What an event is: the resource, then what happened to it. `create` and `update` are literal changes of the resource;
             *     the others are computed by comparing it with what it was.
             */
            type: components["schemas"]["WebhookEventType"];
            /**
             * Format: uri
             * @description Where events are posted.
             */
            url: string;
            /**
             * @description Whether a delivery carries the whole event instead of its id. The pages of 2024-04-04 show it in the request only;
             *     one page of 2025-07-04 spells it `expanded_event`.
             */
            expand_event?: boolean;
            /**
             * @description Whether events are delivered: `active`, `disabled` by the team or after too many failed deliveries, or `deleted`;
             *     `requires_attention` warns of failed deliveries. Since September 2025; null in Method's clients only.
             */
            status?: components["schemas"]["WebhookStatus"] | null;
            /** @description Why the webhook was disabled or requires attention, or null. */
            error?: components["schemas"]["WebhookError"] | null;
            /** @description Your own data, any JSON object under 1 KB once serialized, or null when none was given. */
            metadata: components["schemas"]["Metadata"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The envelope of a team's webhooks. */
        WebhookListResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["Webhook"][];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description What to be told of, and where. */
        WebhookCreateRequest: {
            /**
             * @description What an event is: the resource, then what happened to it. `create` and `update` are literal changes of the resource;
             *     the others are computed by comparing it with what it was.
             */
            type: components["schemas"]["WebhookEventTypeInput"];
            /**
             * Format: uri
             * @description Where events are posted, over HTTPS.
             */
            url: string;
            /** @description A secret that every delivery carries in its `Authorization` header, base64-encoded. Never answered. */
            auth_token?: string | undefined;
            /**
             * @description A secret that every delivery is signed with: `method-webhook-signature` is the HMAC-SHA256 of
             *     `<method-webhook-timestamp>:<body>`. Never answered. Since June 2025.
             */
            hmac_secret?: string | undefined;
            /**
             * @description Whether deliveries carry the whole event instead of its id.
             * @default false
             */
            expand_event?: boolean | undefined;
            /** @description Your own data, any JSON object under 1 KB once serialized, or null when none was given. */
            metadata?: (components["schemas"]["Metadata"] | null) | undefined;
        };
        /** @description The envelope of one webhook. */
        WebhookResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description A URL that is told of one type of event. */
            data: components["schemas"]["Webhook"];
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The envelope of a deletion, which carries no data. */
        WebhookDeleteResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description Nothing: an empty object in the reference, null in Method's clients and its own description. */
            data: {
                [key: string]: unknown;
            } | null;
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Whether events are delivered from now on. */
        WebhookUpdateRequest: {
            /**
             * @description The status to set.
             * @enum {string}
             */
            status: "active" | "disabled";
        };
        /**
         * Canceled
         * @description Stops the payment before any money moves.
         */
        SimulatePaymentCanceledRequest: {
            /**
             * @description The status to set.
             * @constant
             */
            status: "canceled";
        };
        /**
         * Processing
         * @description Starts to pull the money from the source.
         */
        SimulatePaymentProcessingRequest: {
            /**
             * @description The status to set.
             * @constant
             */
            status: "processing";
        };
        /**
         * @description The code of the error to set on the payment. All but 10004, which cannot be simulated.
         * @enum {integer}
         */
        SimulatedPaymentErrorCode: 10001 | 10002 | 10003 | 10005 | 10006 | 10007 | 10008 | 10009 | 10010;
        /**
         * Failed
         * @description Lets the money fail to come from the source.
         */
        SimulatePaymentFailedRequest: {
            /**
             * @description The status to set.
             * @constant
             */
            status: "failed";
            /** @description The code of the error to set on the payment. All but 10004, which cannot be simulated. */
            error_code: components["schemas"]["SimulatedPaymentErrorCode"];
        };
        /**
         * Sent
         * @description Sends the money on to the destination.
         */
        SimulatePaymentSentRequest: {
            /**
             * @description The status to set.
             * @constant
             */
            status: "sent";
        };
        /**
         * Posted
         * @description Lets the destination credit the payment.
         */
        SimulatePaymentPostedRequest: {
            /**
             * @description The status to set.
             * @constant
             */
            status: "posted";
        };
        /**
         * Cashed
         * @description Lets the destination cash the check of a paper payment.
         */
        SimulatePaymentCashedRequest: {
            /**
             * @description The status to set.
             * @constant
             */
            status: "cashed";
        };
        /**
         * Settled
         * @description Settles the payment at the destination.
         */
        SimulatePaymentSettledRequest: {
            /**
             * @description The status to set.
             * @constant
             */
            status: "settled";
        };
        /**
         * Reversal required
         * @description Takes the money back at the source after it was sent, so that a reversal is created.
         */
        SimulatePaymentReversalRequiredRequest: {
            /**
             * @description The status to set.
             * @constant
             */
            status: "reversal_required";
            /** @description The code of the error to set on the payment. May be left out; the sources disagree about whether it must. */
            error_code?: components["schemas"]["SimulatedPaymentErrorCode"] | undefined;
        };
        /**
         * Reversal processing
         * @description Starts to send the money back.
         */
        SimulatePaymentReversalProcessingRequest: {
            /**
             * @description The status to set.
             * @constant
             */
            status: "reversal_processing";
            /** @description The code of the error to set on the payment. All but 10004, which cannot be simulated. */
            error_code: components["schemas"]["SimulatedPaymentErrorCode"];
        };
        /**
         * Reversed
         * @description Completes the reversal.
         */
        SimulatePaymentReversedRequest: {
            /**
             * @description The status to set.
             * @constant
             */
            status: "reversed";
        };
        /**
         * @description The status that a payment is to take next. It must be one that the payment can take, `processing` after `pending` for
         *     instance.
         */
        SimulatePaymentStatusRequest: components["schemas"]["SimulatePaymentCanceledRequest"] | components["schemas"]["SimulatePaymentProcessingRequest"] | components["schemas"]["SimulatePaymentFailedRequest"] | components["schemas"]["SimulatePaymentSentRequest"] | components["schemas"]["SimulatePaymentPostedRequest"] | components["schemas"]["SimulatePaymentCashedRequest"] | components["schemas"]["SimulatePaymentSettledRequest"] | components["schemas"]["SimulatePaymentReversalRequiredRequest"] | components["schemas"]["SimulatePaymentReversalProcessingRequest"] | components["schemas"]["SimulatePaymentReversedRequest"];
        /** @description Money that comes in on an inbound account number. */
        SimulateInboundPaymentRequest: {
            /** @description What comes in, in whole US cents. */
            amount: number;
            /** @description What the sender wrote, or null. */
            description?: (string | null) | undefined;
            /** @description The reference of the sender's bank, or null. Only in Method's newest client. */
            ach_reference_id?: (string | null) | undefined;
        };
        /**
         * @description A transaction to simulate. An empty object lets Method make one up. Its properties are only in Method's own
         *     description.
         */
        SimulateTransactionRequest: {
            /** @description What is spent, in whole US cents. */
            amount?: number | undefined;
            /** @description Kind of the transaction; no values are documented. */
            type?: string | undefined;
            /** @description Where it is spent. */
            merchant_name?: string | undefined;
        };
        /** @description Id of an entry of a card brand's `brands`. */
        SimulatedBrandId: string;
        /** @description The card brand to find for an account. */
        SimulateCardBrandRequest: {
            /** @description Id of an entry of a card brand's `brands`. */
            brand_id: components["schemas"]["SimulatedBrandId"];
        };
        /**
         * @description A new account of this kind that a connect finds.
         * @enum {string}
         */
        SimulateConnectBehavior: "new_credit_card_account" | "new_auto_loan_account" | "new_mortgage_account" | "new_student_loan_account" | "new_personal_loan_account";
        /** @description What the next connect of an entity is to find. */
        SimulateConnectRequest: {
            /** @description Queued for the entity, at most five at a time; each is used up by the next connect. */
            behaviors: readonly components["schemas"]["SimulateConnectBehavior"][];
        };
        /** @description The envelope of a simulation that takes effect later, and so carries no data. */
        SimulationResponse: {
            /** @description True on every answer with a 2xx status. */
            success: components["schemas"]["Success"];
            /** @description Always null. */
            data: null;
            /** @description A remark for people, or null. Do not program against its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description A circumstance that weighs on a score. */
        SimulatedCreditScoreFactor: {
            /** @description The bureau's code of the factor, five digits in the examples. */
            code: string;
            /** @description The factor in words. */
            description: string;
        };
        /** @description A score to answer. */
        SimulatedCreditScore: {
            /** @description The score; both models run from 300 to 850, higher is better. */
            score: number;
            /** @description The credit bureau that the score is from. */
            source: components["schemas"]["CreditBureauInput"];
            /** @description The scoring model, VantageScore 3.0 or 4.0. */
            model: components["schemas"]["CreditScoreModelInput"];
            /** @description What weighs on the score, the heaviest first. */
            factors: readonly components["schemas"]["SimulatedCreditScoreFactor"][];
            /** @description When the bureau scored, ISO 8601 in UTC. */
            created_at: components["schemas"]["DateTime"];
        };
        /** @description The scores that a pending credit score is to complete with. */
        SimulateCreditScoreRequest: {
            /** @description One score per bureau and model. */
            scores: readonly components["schemas"]["SimulatedCreditScore"][];
        };
        /**
         * @description Something new in the entity's credit, here a soft inquiry.
         * @enum {string}
         */
        SimulateAttributesBehavior: "new_soft_inquiry";
        /** @description What the next attributes of an entity are to show. */
        SimulateAttributesRequest: {
            /** @description Queued for the entity; each is used up by the next request for its attributes. */
            behaviors: readonly components["schemas"]["SimulateAttributesBehavior"][];
        };
        /**
         * @description What is to happen. `account.opened` needs a connect of the entity first, `credit_score.*` a credit score and
         *     `attribute.*` its attributes.
         * @enum {string}
         */
        SimulatedEventType: "account.opened" | "account.closed" | "credit_score.create" | "credit_score.update" | "credit_score.increased" | "credit_score.decreased" | "attribute.create" | "attribute.update" | "attribute.credit_health_credit_card_usage.increased" | "attribute.credit_health_credit_card_usage.decreased" | "attribute.credit_health_derogatory_marks.increased" | "attribute.credit_health_derogatory_marks.decreased" | "attribute.credit_health_hard_inquiries.increased" | "attribute.credit_health_hard_inquiries.decreased" | "attribute.credit_health_total_accounts.increased" | "attribute.credit_health_total_accounts.decreased" | "attribute.credit_health_credit_age.increased" | "attribute.credit_health_credit_age.decreased" | "attribute.credit_health_payment_history.increased" | "attribute.credit_health_payment_history.decreased" | "attribute.credit_health_open_accounts.increased" | "attribute.credit_health_open_accounts.decreased";
        /** @description An event to make happen to an entity or an account. */
        SimulateEventRequest: {
            /**
             * @description What is to happen. `account.opened` needs a connect of the entity first, `credit_score.*` a credit score and
             *     `attribute.*` its attributes.
             */
            type: components["schemas"]["SimulatedEventType"];
            /** @description The entity that it happens to. Required unless the type is `account.closed`, where it may name the holder. */
            entity_id?: components["schemas"]["EntityId"] | undefined;
            /** @description The account that is closed. Required when the type is `account.closed`. */
            account_id?: components["schemas"]["AccountId"] | undefined;
        };
        /** @description Id of a delivery to a webhook. */
        WebhookDeliveryId: string;
        /** @description What happened to an account. */
        AccountWebhookEventType: ("account.create" | "account.update" | "account.opened" | "account.closed" | "account.balance_increased" | "account.balance_decreased" | "account.credit_limit_increased" | "account.credit_limit_decreased" | "account.number.update") | (string & {});
        /**
         * @description The event behind the delivery: its id, or the event itself when the webhook has `expand_event`. Absent or null when
         *     there is none.
         */
        AccountEventReference: components["schemas"]["EventId"] | components["schemas"]["AccountEvent"];
        /** @description What was done to the resource, such as `update`, or null. Not in the first reference. */
        WebhookEventOperation: string;
        /** @description The webhook that the delivery is for, or null. Not in the first reference. */
        WebhookEventWebhook: string;
        /**
         * @description Ids of resources that the changed one belongs to, by the name of their type, such as `entity`; or null. Not in the
         *     first reference.
         */
        WebhookEventRefs: {
            [key: string]: string;
        };
        /** @description Something that happened to an account. */
        AccountWebhookEvent: {
            /** @description Id of an account. */
            id: components["schemas"]["AccountId"];
            /** @description What happened to an account. */
            type: components["schemas"]["AccountWebhookEventType"];
            /** @description Where to read it, below the host of the environment. */
            path: string;
            /**
             * @description The event behind the delivery: its id, or the event itself when the webhook has `expand_event`. Absent or null when
             *     there is none.
             */
            event?: components["schemas"]["AccountEventReference"] | null;
            /** @description What was done to the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description Ids of resources that the changed one belongs to, by the name of their type, such as `entity`; or null. Not in the
             *     first reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description What happened to an account verification session. */
        AccountVerificationSessionWebhookEventType: ("account_verification_session.create" | "account_verification_session.update") | (string & {});
        /**
         * @description The id of the event behind the delivery. Absent or null when there is none: the reference shows events of a few types
         *     of resources only, and this is not one of them.
         */
        EventReference: string;
        /** @description Something that happened to an account verification session. */
        AccountVerificationSessionWebhookEvent: {
            /** @description Id of an account verification session. */
            id: components["schemas"]["AccountVerificationSessionId"];
            /** @description What happened to an account verification session. */
            type: components["schemas"]["AccountVerificationSessionWebhookEventType"];
            /** @description Where to read it, below the host of the environment. */
            path: string;
            /**
             * @description The id of the event behind the delivery. Absent or null when there is none: the reference shows events of a few types
             *     of resources only, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description What was done to the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description Ids of resources that the changed one belongs to, by the name of their type, such as `entity`; or null. Not in the
             *     first reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description Id of an account verification of the versions before 2024-04-04. */
        AccountVerificationId: string;
        /** @description What happened to an account verification, which account verification sessions have replaced. */
        AccountVerificationWebhookEventType: ("account_verification.create" | "account_verification.update") | (string & {});
        /** @description Something that happened to an account verification, which account verification sessions have replaced. */
        AccountVerificationWebhookEvent: {
            /** @description Id of an account verification of the versions before 2024-04-04. */
            id: components["schemas"]["AccountVerificationId"];
            /** @description What happened to an account verification, which account verification sessions have replaced. */
            type: components["schemas"]["AccountVerificationWebhookEventType"];
            /** @description Where to read it, below the host of the environment. */
            path: string;
            /**
             * @description The id of the event behind the delivery. Absent or null when there is none: the reference shows events of a few types
             *     of resources only, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description What was done to the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description Ids of resources that the changed one belongs to, by the name of their type, such as `entity`; or null. Not in the
             *     first reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description What happened to an account balance. */
        BalanceWebhookEventType: ("balance.create" | "balance.update") | (string & {});
        /** @description Something that happened to an account balance. */
        BalanceWebhookEvent: {
            /** @description Id of a balance. */
            id: components["schemas"]["BalanceId"];
            /** @description What happened to an account balance. */
            type: components["schemas"]["BalanceWebhookEventType"];
            /** @description Where to read it, below the host of the environment. */
            path: string;
            /**
             * @description The id of the event behind the delivery. Absent or null when there is none: the reference shows events of a few types
             *     of resources only, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description What was done to the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description Ids of resources that the changed one belongs to, by the name of their type, such as `entity`; or null. Not in the
             *     first reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description What happened to a card brand. */
        CardBrandWebhookEventType: ("card_brand.create" | "card_brand.update" | "card_brand.available") | (string & {});
        /** @description Something that happened to a card brand. */
        CardBrandWebhookEvent: {
            /** @description Id of a card brand. */
            id: components["schemas"]["CardBrandId"];
            /** @description What happened to a card brand. */
            type: components["schemas"]["CardBrandWebhookEventType"];
            /** @description Where to read it, below the host of the environment. */
            path: string;
            /**
             * @description The id of the event behind the delivery. Absent or null when there is none: the reference shows events of a few types
             *     of resources only, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description What was done to the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description Ids of resources that the changed one belongs to, by the name of their type, such as `entity`; or null. Not in the
             *     first reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description What happened to a payoff. */
        PayoffWebhookEventType: ("payoff.create" | "payoff.update") | (string & {});
        /** @description Something that happened to a payoff. */
        PayoffWebhookEvent: {
            /** @description Id of a payoff. */
            id: components["schemas"]["PayoffId"];
            /** @description What happened to a payoff. */
            type: components["schemas"]["PayoffWebhookEventType"];
            /** @description Where to read it, below the host of the environment. */
            path: string;
            /**
             * @description The id of the event behind the delivery. Absent or null when there is none: the reference shows events of a few types
             *     of resources only, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description What was done to the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description Ids of resources that the changed one belongs to, by the name of their type, such as `entity`; or null. Not in the
             *     first reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description What happened to an account's full numbers. */
        SensitiveWebhookEventType: ("sensitive.create" | "sensitive.update") | (string & {});
        /** @description Something that happened to an account's full numbers. */
        SensitiveWebhookEvent: {
            /** @description Id of a sensitive. */
            id: components["schemas"]["SensitiveId"];
            /** @description What happened to an account's full numbers. */
            type: components["schemas"]["SensitiveWebhookEventType"];
            /** @description Where to read it, below the host of the environment. */
            path: string;
            /**
             * @description The id of the event behind the delivery. Absent or null when there is none: the reference shows events of a few types
             *     of resources only, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description What was done to the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description Ids of resources that the changed one belongs to, by the name of their type, such as `entity`; or null. Not in the
             *     first reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description What happened to a transaction. */
        TransactionWebhookEventType: ("transaction.create" | "transaction.update") | (string & {});
        /** @description Something that happened to a transaction. */
        TransactionWebhookEvent: {
            /** @description Id of a transaction. */
            id: components["schemas"]["TransactionId"];
            /** @description What happened to a transaction. */
            type: components["schemas"]["TransactionWebhookEventType"];
            /** @description Where to read it, below the host of the environment. */
            path: string;
            /**
             * @description The id of the event behind the delivery. Absent or null when there is none: the reference shows events of a few types
             *     of resources only, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description What was done to the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description Ids of resources that the changed one belongs to, by the name of their type, such as `entity`; or null. Not in the
             *     first reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description What happened to an account update. */
        UpdateWebhookEventType: ("update.create" | "update.update") | (string & {});
        /** @description Something that happened to an account update. */
        UpdateWebhookEvent: {
            /** @description Id of an update. */
            id: components["schemas"]["UpdateId"];
            /** @description What happened to an account update. */
            type: components["schemas"]["UpdateWebhookEventType"];
            /** @description Where to read it, below the host of the environment. */
            path: string;
            /**
             * @description The id of the event behind the delivery. Absent or null when there is none: the reference shows events of a few types
             *     of resources only, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description What was done to the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description Ids of resources that the changed one belongs to, by the name of their type, such as `entity`; or null. Not in the
             *     first reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description What happened to an account's attributes. */
        AccountAttributeWebhookEventType: ("account_attribute.create" | "account_attribute.update") | (string & {});
        /**
         * @description The event behind the delivery: its id, or the event itself when the webhook has `expand_event`. Absent or null when
         *     there is none.
         */
        AccountAttributeEventReference: components["schemas"]["EventId"] | components["schemas"]["AccountAttributeEvent"];
        /** @description Something that happened to an account's attributes. */
        AccountAttributeWebhookEvent: {
            /** @description Id of an account's attributes. */
            id: components["schemas"]["AccountAttributesId"];
            /** @description What happened to an account's attributes. */
            type: components["schemas"]["AccountAttributeWebhookEventType"];
            /** @description Where to read it, below the host of the environment. */
            path: string;
            /**
             * @description The event behind the delivery: its id, or the event itself when the webhook has `expand_event`. Absent or null when
             *     there is none.
             */
            event?: components["schemas"]["AccountAttributeEventReference"] | null;
            /** @description What was done to the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description Ids of resources that the changed one belongs to, by the name of their type, such as `entity`; or null. Not in the
             *     first reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description What happened to a payment instrument. */
        PaymentInstrumentWebhookEventType: ("payment_instrument.create" | "payment_instrument.update") | (string & {});
        /** @description Something that happened to a payment instrument. */
        PaymentInstrumentWebhookEvent: {
            /** @description Id of a payment instrument. */
            id: components["schemas"]["PaymentInstrumentId"];
            /** @description What happened to a payment instrument. */
            type: components["schemas"]["PaymentInstrumentWebhookEventType"];
            /** @description Where to read it, below the host of the environment. */
            path: string;
            /**
             * @description The id of the event behind the delivery. Absent or null when there is none: the reference shows events of a few types
             *     of resources only, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description What was done to the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description Ids of resources that the changed one belongs to, by the name of their type, such as `entity`; or null. Not in the
             *     first reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description What happened to an entity. */
        EntityWebhookEventType: ("entity.create" | "entity.update" | "entity.new_accounts_pending_consent") | (string & {});
        /**
         * @description The event behind the delivery: its id, or the event itself when the webhook has `expand_event`. Absent or null when
         *     there is none.
         */
        EntityEventReference: components["schemas"]["EventId"] | components["schemas"]["EntityEvent"];
        /** @description Something that happened to an entity. */
        EntityWebhookEvent: {
            /** @description Id of an entity. */
            id: components["schemas"]["EntityId"];
            /** @description What happened to an entity. */
            type: components["schemas"]["EntityWebhookEventType"];
            /** @description Where to read it, below the host of the environment. */
            path: string;
            /**
             * @description The event behind the delivery: its id, or the event itself when the webhook has `expand_event`. Absent or null when
             *     there is none.
             */
            event?: components["schemas"]["EntityEventReference"] | null;
            /** @description What was done to the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description Ids of resources that the changed one belongs to, by the name of their type, such as `entity`; or null. Not in the
             *     first reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description What happened to an entity verification session. */
        EntityVerificationSessionWebhookEventType: ("entity_verification_session.create" | "entity_verification_session.update" | "entity_verification_sessions.create" | "entity_verification_sessions.update") | (string & {});
        /** @description Something that happened to an entity verification session. */
        EntityVerificationSessionWebhookEvent: {
            /** @description Id of an entity verification session. */
            id: components["schemas"]["EntityVerificationSessionId"];
            /** @description What happened to an entity verification session. */
            type: components["schemas"]["EntityVerificationSessionWebhookEventType"];
            /** @description Where to read it, below the host of the environment. */
            path: string;
            /**
             * @description The id of the event behind the delivery. Absent or null when there is none: the reference shows events of a few types
             *     of resources only, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description What was done to the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description Ids of resources that the changed one belongs to, by the name of their type, such as `entity`; or null. Not in the
             *     first reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description What happened to a connect. */
        ConnectWebhookEventType: ("connect.create" | "connect.update" | "connect.available") | (string & {});
        /**
         * @description The event behind the delivery: its id, or the event itself when the webhook has `expand_event`. Absent or null when
         *     there is none.
         */
        ConnectEventReference: components["schemas"]["EventId"] | components["schemas"]["ConnectEvent"];
        /** @description Something that happened to a connect. */
        ConnectWebhookEvent: {
            /** @description Id of a connect. */
            id: components["schemas"]["ConnectId"];
            /** @description What happened to a connect. */
            type: components["schemas"]["ConnectWebhookEventType"];
            /** @description Where to read it, below the host of the environment. */
            path: string;
            /**
             * @description The event behind the delivery: its id, or the event itself when the webhook has `expand_event`. Absent or null when
             *     there is none.
             */
            event?: components["schemas"]["ConnectEventReference"] | null;
            /** @description What was done to the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description Ids of resources that the changed one belongs to, by the name of their type, such as `entity`; or null. Not in the
             *     first reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description What happened to a connection, which connects have replaced. */
        ConnectionWebhookEventType: ("connection.create" | "connection.update") | (string & {});
        /** @description Something that happened to a connection, which connects have replaced. */
        ConnectionWebhookEvent: {
            /** @description Id of a connect. */
            id: components["schemas"]["ConnectId"];
            /** @description What happened to a connection, which connects have replaced. */
            type: components["schemas"]["ConnectionWebhookEventType"];
            /** @description Where to read it, below the host of the environment. */
            path: string;
            /**
             * @description The id of the event behind the delivery. Absent or null when there is none: the reference shows events of a few types
             *     of resources only, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description What was done to the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description Ids of resources that the changed one belongs to, by the name of their type, such as `entity`; or null. Not in the
             *     first reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description What happened to a credit score. */
        CreditScoreWebhookEventType: ("credit_score.create" | "credit_score.update" | "credit_score.increased" | "credit_score.decreased" | "credit_score.available") | (string & {});
        /**
         * @description The event behind the delivery: its id, or the event itself when the webhook has `expand_event`. Absent or null when
         *     there is none.
         */
        CreditScoreEventReference: components["schemas"]["EventId"] | components["schemas"]["CreditScoreEvent"];
        /** @description Something that happened to a credit score. */
        CreditScoreWebhookEvent: {
            /** @description Id of a credit score. */
            id: components["schemas"]["CreditScoreId"];
            /** @description What happened to a credit score. */
            type: components["schemas"]["CreditScoreWebhookEventType"];
            /** @description Where to read it, below the host of the environment. */
            path: string;
            /**
             * @description The event behind the delivery: its id, or the event itself when the webhook has `expand_event`. Absent or null when
             *     there is none.
             */
            event?: components["schemas"]["CreditScoreEventReference"] | null;
            /** @description What was done to the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description Ids of resources that the changed one belongs to, by the name of their type, such as `entity`; or null. Not in the
             *     first reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description What happened to an individual's identity. */
        IdentityWebhookEventType: ("identity.create" | "identity.update") | (string & {});
        /** @description Something that happened to an individual's identity. */
        IdentityWebhookEvent: {
            /** @description Id of an identity request. */
            id: components["schemas"]["IdentityId"];
            /** @description What happened to an individual's identity. */
            type: components["schemas"]["IdentityWebhookEventType"];
            /** @description Where to read it, below the host of the environment. */
            path: string;
            /**
             * @description The id of the event behind the delivery. Absent or null when there is none: the reference shows events of a few types
             *     of resources only, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description What was done to the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description Ids of resources that the changed one belongs to, by the name of their type, such as `entity`; or null. Not in the
             *     first reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description What happened to an entity's attributes. */
        AttributeWebhookEventType: ("attribute.credit_health_credit_card_usage.increased" | "attribute.credit_health_credit_card_usage.decreased" | "attribute.credit_health_derogatory_marks.increased" | "attribute.credit_health_derogatory_marks.decreased" | "attribute.credit_health_hard_inquiries.increased" | "attribute.credit_health_hard_inquiries.decreased" | "attribute.credit_health_total_accounts.increased" | "attribute.credit_health_total_accounts.decreased" | "attribute.credit_health_credit_age.increased" | "attribute.credit_health_credit_age.decreased" | "attribute.credit_health_payment_history.increased" | "attribute.credit_health_payment_history.decreased" | "attribute.create" | "attribute.update" | "attribute.credit_health_open_accounts.increased" | "attribute.credit_health_open_accounts.decreased") | (string & {});
        /**
         * @description The event behind the delivery: its id, or the event itself when the webhook has `expand_event`. Absent or null when
         *     there is none.
         */
        AttributeEventReference: components["schemas"]["EventId"] | components["schemas"]["AttributeEvent"];
        /** @description Something that happened to an entity's attributes. */
        AttributeWebhookEvent: {
            /** @description Id of an entity's attributes. */
            id: components["schemas"]["EntityAttributesId"];
            /** @description What happened to an entity's attributes. */
            type: components["schemas"]["AttributeWebhookEventType"];
            /** @description Where to read it, below the host of the environment. */
            path: string;
            /**
             * @description The event behind the delivery: its id, or the event itself when the webhook has `expand_event`. Absent or null when
             *     there is none.
             */
            event?: components["schemas"]["AttributeEventReference"] | null;
            /** @description What was done to the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description Ids of resources that the changed one belongs to, by the name of their type, such as `entity`; or null. Not in the
             *     first reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description What happened to an entity's attributes, under its later name. */
        EntityAttributeWebhookEventType: ("entity_attribute.create" | "entity_attribute.update" | "entity_attribute.credit_health_open_accounts_value.increased" | "entity_attribute.credit_health_open_accounts_value.decreased" | "entity_attribute.credit_health_total_accounts_value.increased" | "entity_attribute.credit_health_total_accounts_value.decreased" | "entity_attribute.credit_health_credit_card_usage_value.increased" | "entity_attribute.credit_health_credit_card_usage_value.decreased" | "entity_attribute.credit_health_soft_inquiries_value.increased" | "entity_attribute.credit_health_soft_inquiries_value.decreased" | "entity_attribute.credit_health_hard_inquiries_value.increased" | "entity_attribute.credit_health_hard_inquiries_value.decreased" | "entity_attribute.revolving_credit_card_balance_total.increased" | "entity_attribute.revolving_credit_card_balance_total.decreased" | "entity_attribute.personal_loan_balance_total.increased" | "entity_attribute.personal_loan_balance_total.decreased" | "entity_attribute.revolving_credit_card_balance_change_30d.increased" | "entity_attribute.revolving_credit_card_balance_change_30d.decreased" | "entity_attribute.revolving_credit_card_balance_change_60d.increased" | "entity_attribute.revolving_credit_card_balance_change_60d.decreased" | "entity_attribute.revolving_credit_card_balance_change_90d.increased" | "entity_attribute.revolving_credit_card_balance_change_90d.decreased" | "entity_attribute.personal_loan_balance_change_30d.increased" | "entity_attribute.personal_loan_balance_change_30d.decreased" | "entity_attribute.personal_loan_balance_change_60d.increased" | "entity_attribute.personal_loan_balance_change_60d.decreased" | "entity_attribute.personal_loan_balance_change_90d.increased" | "entity_attribute.personal_loan_balance_change_90d.decreased" | "entity_attribute.usage_pattern.changed" | "entity_attribute.delinquency_flag_credit_cards.set" | "entity_attribute.delinquency_flag_credit_cards.cleared" | "entity_attribute.weighted_average_apr_credit_card.increased" | "entity_attribute.weighted_average_apr_credit_card.decreased" | "entity_attribute.weighted_average_apr_personal_loan.increased" | "entity_attribute.weighted_average_apr_personal_loan.decreased" | "entity_attribute.credit_card_utilization.increased" | "entity_attribute.credit_card_utilization.decreased" | "entity_attribute.personal_loan_utilization.increased" | "entity_attribute.personal_loan_utilization.decreased" | "entity_attribute.overall_utilization.increased" | "entity_attribute.overall_utilization.decreased" | "entity_attribute.revolving_credit_card_utilization_trend_30d.increased" | "entity_attribute.revolving_credit_card_utilization_trend_30d.decreased" | "entity_attribute.personal_loan_utilization_trend_30d.increased" | "entity_attribute.personal_loan_utilization_trend_30d.decreased" | "entity_attribute.credit_limit_total.increased" | "entity_attribute.credit_limit_total.decreased" | "entity_attribute.personal_loan_amount_total.increased" | "entity_attribute.personal_loan_amount_total.decreased" | "entity_attribute.mortgage_loan_amount_total.increased" | "entity_attribute.mortgage_loan_amount_total.decreased" | "entity_attribute.overall_loan_amount_total.increased" | "entity_attribute.overall_loan_amount_total.decreased" | "entity_attribute.personal_loan_monthly_installments_estimate.increased" | "entity_attribute.personal_loan_monthly_installments_estimate.decreased" | "entity_attribute.next_payment_minimum_total_credit_cards.increased" | "entity_attribute.next_payment_minimum_total_credit_cards.decreased" | "entity_attribute.payment_to_minimum_ratio_avg_credit_cards.increased" | "entity_attribute.payment_to_minimum_ratio_avg_credit_cards.decreased" | "entity_attribute.revolving_credit_card_utilization_trend_90d.increased" | "entity_attribute.revolving_credit_card_utilization_trend_90d.decreased" | "entity_attribute.revolving_credit_card_utilization_delta_30d.increased" | "entity_attribute.revolving_credit_card_utilization_delta_30d.decreased" | "entity_attribute.revolving_credit_card_utilization_delta_60d.increased" | "entity_attribute.revolving_credit_card_utilization_delta_60d.decreased" | "entity_attribute.revolving_credit_card_utilization_delta_90d.increased" | "entity_attribute.revolving_credit_card_utilization_delta_90d.decreased" | "entity_attribute.personal_loan_utilization_trend_90d.increased" | "entity_attribute.personal_loan_utilization_trend_90d.decreased" | "entity_attribute.personal_loan_utilization_delta_30d.increased" | "entity_attribute.personal_loan_utilization_delta_30d.decreased" | "entity_attribute.personal_loan_utilization_delta_60d.increased" | "entity_attribute.personal_loan_utilization_delta_60d.decreased" | "entity_attribute.personal_loan_utilization_delta_90d.increased" | "entity_attribute.personal_loan_utilization_delta_90d.decreased" | "entity_attribute.mortgage_balance_total.increased" | "entity_attribute.mortgage_balance_total.decreased" | "entity_attribute.mortgage_balance_change_30d.increased" | "entity_attribute.mortgage_balance_change_30d.decreased" | "entity_attribute.mortgage_balance_change_60d.increased" | "entity_attribute.mortgage_balance_change_60d.decreased" | "entity_attribute.mortgage_balance_change_90d.increased" | "entity_attribute.mortgage_balance_change_90d.decreased" | "entity_attribute.weighted_average_apr_mortgage.increased" | "entity_attribute.weighted_average_apr_mortgage.decreased" | "entity_attribute.mortgage_utilization_trend_30d.increased" | "entity_attribute.mortgage_utilization_trend_30d.decreased" | "entity_attribute.mortgage_utilization_trend_90d.increased" | "entity_attribute.mortgage_utilization_trend_90d.decreased" | "entity_attribute.mortgage_utilization_delta_30d.increased" | "entity_attribute.mortgage_utilization_delta_30d.decreased" | "entity_attribute.mortgage_utilization_delta_60d.increased" | "entity_attribute.mortgage_utilization_delta_60d.decreased" | "entity_attribute.mortgage_utilization_delta_90d.increased" | "entity_attribute.mortgage_utilization_delta_90d.decreased" | "entity_attribute.installment_balance_total.increased" | "entity_attribute.installment_balance_total.decreased" | "entity_attribute.installment_balance_change_30d.increased" | "entity_attribute.installment_balance_change_30d.decreased" | "entity_attribute.installment_balance_change_60d.increased" | "entity_attribute.installment_balance_change_60d.decreased" | "entity_attribute.installment_balance_change_90d.increased" | "entity_attribute.installment_balance_change_90d.decreased" | "entity_attribute.overall_utilization_trend_30d.increased" | "entity_attribute.overall_utilization_trend_30d.decreased" | "entity_attribute.overall_utilization_trend_90d.increased" | "entity_attribute.overall_utilization_trend_90d.decreased" | "entity_attribute.overall_utilization_delta_30d.increased" | "entity_attribute.overall_utilization_delta_30d.decreased" | "entity_attribute.overall_utilization_delta_60d.increased" | "entity_attribute.overall_utilization_delta_60d.decreased" | "entity_attribute.overall_utilization_delta_90d.increased" | "entity_attribute.overall_utilization_delta_90d.decreased" | "entity_attribute.other_balance_total.increased" | "entity_attribute.other_balance_total.decreased" | "entity_attribute.other_balance_change_30d.increased" | "entity_attribute.other_balance_change_30d.decreased" | "entity_attribute.other_balance_change_60d.increased" | "entity_attribute.other_balance_change_60d.decreased" | "entity_attribute.other_balance_change_90d.increased" | "entity_attribute.other_balance_change_90d.decreased") | (string & {});
        /**
         * @description The event behind the delivery: its id, or the event itself when the webhook has `expand_event`. Absent or null when
         *     there is none.
         */
        EntityAttributeEventReference: components["schemas"]["EventId"] | components["schemas"]["EntityAttributeEvent"];
        /** @description Something that happened to an entity's attributes, under its later name. */
        EntityAttributeWebhookEvent: {
            /** @description Id of an entity's attributes. */
            id: components["schemas"]["EntityAttributesId"];
            /** @description What happened to an entity's attributes, under its later name. */
            type: components["schemas"]["EntityAttributeWebhookEventType"];
            /** @description Where to read it, below the host of the environment. */
            path: string;
            /**
             * @description The event behind the delivery: its id, or the event itself when the webhook has `expand_event`. Absent or null when
             *     there is none.
             */
            event?: components["schemas"]["EntityAttributeEventReference"] | null;
            /** @description What was done to the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description Ids of resources that the changed one belongs to, by the name of their type, such as `entity`; or null. Not in the
             *     first reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description What happened to an individual's vehicles. */
        EntityVehicleWebhookEventType: ("entity_vehicle.create" | "entity_vehicle.update") | (string & {});
        /** @description Something that happened to an individual's vehicles. */
        EntityVehicleWebhookEvent: {
            /** @description Id of a vehicle request. */
            id: components["schemas"]["VehicleId"];
            /** @description What happened to an individual's vehicles. */
            type: components["schemas"]["EntityVehicleWebhookEventType"];
            /** @description Where to read it, below the host of the environment. */
            path: string;
            /**
             * @description The id of the event behind the delivery. Absent or null when there is none: the reference shows events of a few types
             *     of resources only, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description What was done to the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description Ids of resources that the changed one belongs to, by the name of their type, such as `entity`; or null. Not in the
             *     first reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description Id of a connect from a credit report that you supplied. */
        ManualConnectId: string;
        /** @description What happened to a connect from a credit report that you supplied. */
        ManualConnectWebhookEventType: ("manual_connect.create" | "manual_connect.update") | (string & {});
        /** @description Something that happened to a connect from a credit report that you supplied. */
        ManualConnectWebhookEvent: {
            /** @description Id of a connect from a credit report that you supplied. */
            id: components["schemas"]["ManualConnectId"];
            /** @description What happened to a connect from a credit report that you supplied. */
            type: components["schemas"]["ManualConnectWebhookEventType"];
            /** @description Where to read it, below the host of the environment. */
            path: string;
            /**
             * @description The id of the event behind the delivery. Absent or null when there is none: the reference shows events of a few types
             *     of resources only, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description What was done to the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description Ids of resources that the changed one belongs to, by the name of their type, such as `entity`; or null. Not in the
             *     first reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description What happened to a product of an entity or an account. */
        ProductWebhookEventType: ("product.create" | "product.update") | (string & {});
        /** @description Something that happened to a product of an entity or an account. */
        ProductWebhookEvent: {
            /** @description Id of a product. */
            id: components["schemas"]["ProductId"];
            /** @description What happened to a product of an entity or an account. */
            type: components["schemas"]["ProductWebhookEventType"];
            /** @description Where to read it, below the host of the environment. */
            path: string;
            /**
             * @description The id of the event behind the delivery. Absent or null when there is none: the reference shows events of a few types
             *     of resources only, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description What was done to the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description Ids of resources that the changed one belongs to, by the name of their type, such as `entity`; or null. Not in the
             *     first reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description What happened to a subscription of an entity or an account. */
        SubscriptionWebhookEventType: ("subscription.create" | "subscription.update") | (string & {});
        /** @description Something that happened to a subscription of an entity or an account. */
        SubscriptionWebhookEvent: {
            /** @description Id of a subscription. */
            id: components["schemas"]["SubscriptionId"];
            /** @description What happened to a subscription of an entity or an account. */
            type: components["schemas"]["SubscriptionWebhookEventType"];
            /** @description Where to read it, below the host of the environment. */
            path: string;
            /**
             * @description The id of the event behind the delivery. Absent or null when there is none: the reference shows events of a few types
             *     of resources only, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description What was done to the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description Ids of resources that the changed one belongs to, by the name of their type, such as `entity`; or null. Not in the
             *     first reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description What happened to a payment. */
        PaymentWebhookEventType: ("payment.create" | "payment.update") | (string & {});
        /**
         * @description The event behind the delivery: its id, or the event itself when the webhook has `expand_event`. Absent or null when
         *     there is none.
         */
        PaymentEventReference: components["schemas"]["EventId"] | components["schemas"]["PaymentEvent"];
        /** @description Something that happened to a payment. */
        PaymentWebhookEvent: {
            /** @description Id of a payment. */
            id: components["schemas"]["PaymentId"];
            /** @description What happened to a payment. */
            type: components["schemas"]["PaymentWebhookEventType"];
            /** @description Where to read it, below the host of the environment. */
            path: string;
            /**
             * @description The event behind the delivery: its id, or the event itself when the webhook has `expand_event`. Absent or null when
             *     there is none.
             */
            event?: components["schemas"]["PaymentEventReference"] | null;
            /** @description What was done to the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description Ids of resources that the changed one belongs to, by the name of their type, such as `entity`; or null. Not in the
             *     first reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description What happened to a payment reversal. */
        PaymentReversalWebhookEventType: ("payment_reversal.create" | "payment_reversal.update") | (string & {});
        /** @description Something that happened to a payment reversal. */
        PaymentReversalWebhookEvent: {
            /** @description Id of a payment reversal. */
            id: components["schemas"]["PaymentReversalId"];
            /** @description What happened to a payment reversal. */
            type: components["schemas"]["PaymentReversalWebhookEventType"];
            /** @description Where to read it, below the host of the environment. */
            path: string;
            /**
             * @description The id of the event behind the delivery. Absent or null when there is none: the reference shows events of a few types
             *     of resources only, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description What was done to the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description Ids of resources that the changed one belongs to, by the name of their type, such as `entity`; or null. Not in the
             *     first reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description What happened to a report. */
        ReportWebhookEventType: ("report.create" | "report.update") | (string & {});
        /** @description Something that happened to a report. */
        ReportWebhookEvent: {
            /** @description Id of a report. */
            id: components["schemas"]["ReportId"];
            /** @description What happened to a report. */
            type: components["schemas"]["ReportWebhookEventType"];
            /** @description Where to read it, below the host of the environment. */
            path: string;
            /**
             * @description The id of the event behind the delivery. Absent or null when there is none: the reference shows events of a few types
             *     of resources only, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description What was done to the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description Ids of resources that the changed one belongs to, by the name of their type, such as `entity`; or null. Not in the
             *     first reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description Id of a public key of Method's. */
        MethodJwkId: string;
        /** @description What happened to a public key of Method's. */
        MethodJwkWebhookEventType: ("method_jwk.create" | "method_jwk.update") | (string & {});
        /** @description Something that happened to a public key of Method's. */
        MethodJwkWebhookEvent: {
            /** @description Id of a public key of Method's. */
            id: components["schemas"]["MethodJwkId"];
            /** @description What happened to a public key of Method's. */
            type: components["schemas"]["MethodJwkWebhookEventType"];
            /** @description Where to read it, below the host of the environment. */
            path: string;
            /**
             * @description The id of the event behind the delivery. Absent or null when there is none: the reference shows events of a few types
             *     of resources only, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description What was done to the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description Ids of resources that the changed one belongs to, by the name of their type, such as `entity`; or null. Not in the
             *     first reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /**
         * @description What the entity can do: `active` has completed the verification that the team requires, `incomplete` has not yet, and
         *     `disabled` has lost all products, because consent was withdrawn, a payment was reported as unauthorized or the details
         *     were refused; `error` then says which.
         * @enum {string}
         */
        EntityStatusInput: "active" | "incomplete" | "disabled";
        /**
         * @description Whether the holder lets the team use the account. Only in Method's own description.
         * @enum {string}
         */
        AccountConsentStatusInput: "pending" | "approved" | "withdrawn";
        /**
         * @description What kind of debt a liability account is. `bnpl` (buy now, pay later) and `fintech` since 2025; both `student_loans`
         *     and `student_loan` occur.
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
         * @description How far the payment has come:
         *
         *     - `pending`: it waits for the next processing window; only now can it be canceled.
         *     - `canceled`: it was stopped before any money moved.
         *     - `processing`: the money is being pulled from the source.
         *     - `failed`: the money could not be pulled; `error` says why.
         *     - `sent`: the money is on its way to the destination.
         *     - `posted`: the destination has credited it. Since December 2024.
         *     - `cashed`: the destination has cashed the check of a paper payment. Since March 2025.
         *     - `settled`: it is settled at the destination.
         *     - `reversal_required`: the source took the money back after it was sent; a reversal waits for your approval.
         *     - `reversal_processing`: the reversal is under way.
         *     - `reversed`: the reversal is done.
         *
         *     `delivered`, `error` and `returned` are only in Method's newest client, without an explanation.
         * @enum {string}
         */
        PaymentStatusInput: "pending" | "canceled" | "processing" | "failed" | "sent" | "posted" | "cashed" | "settled" | "reversal_required" | "reversal_processing" | "reversed" | "delivered" | "error" | "returned";
        /**
         * @description Whether the payment takes the usual way or draws on a clearing account.
         * @enum {string}
         */
        PaymentTypeInput: "standard" | "clearing";
        /**
         * @description What the merchant deals in. The reference names `auto_loan`, `credit_card`, `mortgage`, `personal_loan` and
         *     `student_loan`, Method's clients the types of liabilities, and Method's own description all of these.
         * @enum {string}
         */
        MerchantTypeInput: "auto_loan" | "bank" | "bnpl" | "business_loan" | "city" | "collection" | "county" | "credit_builder" | "credit_card" | "electric_utility" | "fintech" | "home_equity_loan" | "home_loan" | "insurance" | "internet_utility" | "loan" | "medical" | "mortgage" | "personal_loan" | "student_loan" | "student_loans" | "subscription" | "telephone_utility" | "television_utility" | "unknown" | "utility" | "waste_utility" | "water_utility";
        /**
         * @description What an event is: the resource, then what happened to it. `create` and `update` are literal changes of the resource;
         *     the others are computed by comparing it with what it was.
         * @enum {string}
         */
        WebhookEventTypeInput: "account.create" | "account.update" | "account.opened" | "account.closed" | "sensitive.create" | "sensitive.update" | "account_verification_session.create" | "account_verification_session.update" | "balance.create" | "balance.update" | "card_brand.create" | "card_brand.update" | "connect.create" | "connect.update" | "credit_score.create" | "credit_score.update" | "entity.create" | "entity.update" | "entity_verification_session.create" | "entity_verification_session.update" | "identity.create" | "identity.update" | "payment.create" | "payment.update" | "payment_reversal.create" | "payment_reversal.update" | "payoff.create" | "payoff.update" | "product.create" | "product.update" | "report.create" | "report.update" | "subscription.create" | "subscription.update" | "transaction.create" | "transaction.update" | "update.create" | "update.update" | "credit_score.increased" | "credit_score.decreased" | "attribute.credit_health_credit_card_usage.increased" | "attribute.credit_health_credit_card_usage.decreased" | "attribute.credit_health_derogatory_marks.increased" | "attribute.credit_health_derogatory_marks.decreased" | "attribute.credit_health_hard_inquiries.increased" | "attribute.credit_health_hard_inquiries.decreased" | "attribute.credit_health_total_accounts.increased" | "attribute.credit_health_total_accounts.decreased" | "attribute.credit_health_credit_age.increased" | "attribute.credit_health_credit_age.decreased" | "attribute.credit_health_payment_history.increased" | "attribute.credit_health_payment_history.decreased" | "entity_verification_sessions.create" | "entity_verification_sessions.update" | "account_verification.create" | "account_verification.update" | "connection.create" | "connection.update" | "attribute.create" | "attribute.update" | "attribute.credit_health_open_accounts.increased" | "attribute.credit_health_open_accounts.decreased" | "account.balance_increased" | "account.balance_decreased" | "account.credit_limit_increased" | "account.credit_limit_decreased" | "account.number.update" | "entity.new_accounts_pending_consent" | "card_brand.available" | "connect.available" | "credit_score.available" | "entity_vehicle.create" | "entity_vehicle.update" | "manual_connect.create" | "manual_connect.update" | "payment_instrument.create" | "payment_instrument.update" | "method_jwk.create" | "method_jwk.update" | "entity_attribute.create" | "entity_attribute.update" | "account_attribute.create" | "account_attribute.update" | "entity_attribute.credit_health_open_accounts_value.increased" | "entity_attribute.credit_health_open_accounts_value.decreased" | "entity_attribute.credit_health_total_accounts_value.increased" | "entity_attribute.credit_health_total_accounts_value.decreased" | "entity_attribute.credit_health_credit_card_usage_value.increased" | "entity_attribute.credit_health_credit_card_usage_value.decreased" | "entity_attribute.credit_health_soft_inquiries_value.increased" | "entity_attribute.credit_health_soft_inquiries_value.decreased" | "entity_attribute.credit_health_hard_inquiries_value.increased" | "entity_attribute.credit_health_hard_inquiries_value.decreased" | "entity_attribute.revolving_credit_card_balance_total.increased" | "entity_attribute.revolving_credit_card_balance_total.decreased" | "entity_attribute.personal_loan_balance_total.increased" | "entity_attribute.personal_loan_balance_total.decreased" | "entity_attribute.revolving_credit_card_balance_change_30d.increased" | "entity_attribute.revolving_credit_card_balance_change_30d.decreased" | "entity_attribute.revolving_credit_card_balance_change_60d.increased" | "entity_attribute.revolving_credit_card_balance_change_60d.decreased" | "entity_attribute.revolving_credit_card_balance_change_90d.increased" | "entity_attribute.revolving_credit_card_balance_change_90d.decreased" | "entity_attribute.personal_loan_balance_change_30d.increased" | "entity_attribute.personal_loan_balance_change_30d.decreased" | "entity_attribute.personal_loan_balance_change_60d.increased" | "entity_attribute.personal_loan_balance_change_60d.decreased" | "entity_attribute.personal_loan_balance_change_90d.increased" | "entity_attribute.personal_loan_balance_change_90d.decreased" | "entity_attribute.usage_pattern.changed" | "entity_attribute.delinquency_flag_credit_cards.set" | "entity_attribute.delinquency_flag_credit_cards.cleared" | "entity_attribute.weighted_average_apr_credit_card.increased" | "entity_attribute.weighted_average_apr_credit_card.decreased" | "entity_attribute.weighted_average_apr_personal_loan.increased" | "entity_attribute.weighted_average_apr_personal_loan.decreased" | "entity_attribute.credit_card_utilization.increased" | "entity_attribute.credit_card_utilization.decreased" | "entity_attribute.personal_loan_utilization.increased" | "entity_attribute.personal_loan_utilization.decreased" | "entity_attribute.overall_utilization.increased" | "entity_attribute.overall_utilization.decreased" | "entity_attribute.revolving_credit_card_utilization_trend_30d.increased" | "entity_attribute.revolving_credit_card_utilization_trend_30d.decreased" | "entity_attribute.personal_loan_utilization_trend_30d.increased" | "entity_attribute.personal_loan_utilization_trend_30d.decreased" | "entity_attribute.credit_limit_total.increased" | "entity_attribute.credit_limit_total.decreased" | "entity_attribute.personal_loan_amount_total.increased" | "entity_attribute.personal_loan_amount_total.decreased" | "entity_attribute.mortgage_loan_amount_total.increased" | "entity_attribute.mortgage_loan_amount_total.decreased" | "entity_attribute.overall_loan_amount_total.increased" | "entity_attribute.overall_loan_amount_total.decreased" | "entity_attribute.personal_loan_monthly_installments_estimate.increased" | "entity_attribute.personal_loan_monthly_installments_estimate.decreased" | "entity_attribute.next_payment_minimum_total_credit_cards.increased" | "entity_attribute.next_payment_minimum_total_credit_cards.decreased" | "entity_attribute.payment_to_minimum_ratio_avg_credit_cards.increased" | "entity_attribute.payment_to_minimum_ratio_avg_credit_cards.decreased" | "entity_attribute.revolving_credit_card_utilization_trend_90d.increased" | "entity_attribute.revolving_credit_card_utilization_trend_90d.decreased" | "entity_attribute.revolving_credit_card_utilization_delta_30d.increased" | "entity_attribute.revolving_credit_card_utilization_delta_30d.decreased" | "entity_attribute.revolving_credit_card_utilization_delta_60d.increased" | "entity_attribute.revolving_credit_card_utilization_delta_60d.decreased" | "entity_attribute.revolving_credit_card_utilization_delta_90d.increased" | "entity_attribute.revolving_credit_card_utilization_delta_90d.decreased" | "entity_attribute.personal_loan_utilization_trend_90d.increased" | "entity_attribute.personal_loan_utilization_trend_90d.decreased" | "entity_attribute.personal_loan_utilization_delta_30d.increased" | "entity_attribute.personal_loan_utilization_delta_30d.decreased" | "entity_attribute.personal_loan_utilization_delta_60d.increased" | "entity_attribute.personal_loan_utilization_delta_60d.decreased" | "entity_attribute.personal_loan_utilization_delta_90d.increased" | "entity_attribute.personal_loan_utilization_delta_90d.decreased" | "entity_attribute.mortgage_balance_total.increased" | "entity_attribute.mortgage_balance_total.decreased" | "entity_attribute.mortgage_balance_change_30d.increased" | "entity_attribute.mortgage_balance_change_30d.decreased" | "entity_attribute.mortgage_balance_change_60d.increased" | "entity_attribute.mortgage_balance_change_60d.decreased" | "entity_attribute.mortgage_balance_change_90d.increased" | "entity_attribute.mortgage_balance_change_90d.decreased" | "entity_attribute.weighted_average_apr_mortgage.increased" | "entity_attribute.weighted_average_apr_mortgage.decreased" | "entity_attribute.mortgage_utilization_trend_30d.increased" | "entity_attribute.mortgage_utilization_trend_30d.decreased" | "entity_attribute.mortgage_utilization_trend_90d.increased" | "entity_attribute.mortgage_utilization_trend_90d.decreased" | "entity_attribute.mortgage_utilization_delta_30d.increased" | "entity_attribute.mortgage_utilization_delta_30d.decreased" | "entity_attribute.mortgage_utilization_delta_60d.increased" | "entity_attribute.mortgage_utilization_delta_60d.decreased" | "entity_attribute.mortgage_utilization_delta_90d.increased" | "entity_attribute.mortgage_utilization_delta_90d.decreased" | "entity_attribute.installment_balance_total.increased" | "entity_attribute.installment_balance_total.decreased" | "entity_attribute.installment_balance_change_30d.increased" | "entity_attribute.installment_balance_change_30d.decreased" | "entity_attribute.installment_balance_change_60d.increased" | "entity_attribute.installment_balance_change_60d.decreased" | "entity_attribute.installment_balance_change_90d.increased" | "entity_attribute.installment_balance_change_90d.decreased" | "entity_attribute.overall_utilization_trend_30d.increased" | "entity_attribute.overall_utilization_trend_30d.decreased" | "entity_attribute.overall_utilization_trend_90d.increased" | "entity_attribute.overall_utilization_trend_90d.decreased" | "entity_attribute.overall_utilization_delta_30d.increased" | "entity_attribute.overall_utilization_delta_30d.decreased" | "entity_attribute.overall_utilization_delta_60d.increased" | "entity_attribute.overall_utilization_delta_60d.decreased" | "entity_attribute.overall_utilization_delta_90d.increased" | "entity_attribute.overall_utilization_delta_90d.decreased" | "entity_attribute.other_balance_total.increased" | "entity_attribute.other_balance_total.decreased" | "entity_attribute.other_balance_change_30d.increased" | "entity_attribute.other_balance_change_30d.decreased" | "entity_attribute.other_balance_change_60d.increased" | "entity_attribute.other_balance_change_60d.decreased" | "entity_attribute.other_balance_change_90d.increased" | "entity_attribute.other_balance_change_90d.decreased";
        /**
         * @description Names an account product that a connect can run on every account it finds.
         * @enum {string}
         */
        ConnectProductInput: "attribute" | "balance" | "card_brand" | "update" | "payoff";
        /**
         * @description Names an account subscription that a connect can enroll every account it finds in.
         * @enum {string}
         */
        ConnectSubscriptionInput: "card_brand" | "update" | "update.snapshot" | "transaction";
        /**
         * @description The credit bureau whose report is read.
         * @enum {string}
         */
        ConnectBureauInput: "equifax" | "transunion";
        /**
         * @description A form of the credit report; `raw_credit_report` is JSON, `credit_report_pdf` a document for people.
         * @enum {string}
         */
        ConnectArtifactInput: "raw_credit_report" | "credit_report_pdf";
        /**
         * @description Names an attribute of an entity; the properties of `EntityComputedAttributes` say what each is.
         * @enum {string}
         */
        EntityAttributeNameInput: "revolving_credit_card_balance_total" | "credit_limit_total" | "credit_card_utilization" | "available_credit_limit_total" | "available_credit_total" | "weighted_average_apr_credit_card" | "usage_pattern" | "utilization" | "purchasing_power" | "healthy_cards_count" | "dormant_cards_count" | "delinquent_cards_count" | "net_active_cards_count" | "utilization_velocity_4_week" | "utilization_velocity_8_week" | "utilization_velocity_12_week" | "next_payment_minimum_total_credit_cards" | "payment_to_minimum_ratio_avg_credit_cards" | "revolving_credit_card_balance_change_30d" | "revolving_credit_card_balance_change_60d" | "revolving_credit_card_balance_change_90d" | "revolving_credit_card_utilization_trend_30d" | "revolving_credit_card_utilization_trend_90d" | "revolving_credit_card_utilization_delta_30d" | "revolving_credit_card_utilization_delta_60d" | "revolving_credit_card_utilization_delta_90d" | "delinquency_flag_credit_cards" | "personal_loan_balance_total" | "personal_loan_amount_total" | "available_loan_amount_personal_loans" | "personal_loan_monthly_installments_estimate" | "personal_loan_utilization" | "weighted_average_apr_personal_loan" | "personal_loan_balance_change_30d" | "personal_loan_balance_change_60d" | "personal_loan_balance_change_90d" | "personal_loan_utilization_trend_30d" | "personal_loan_utilization_trend_90d" | "personal_loan_utilization_delta_30d" | "personal_loan_utilization_delta_60d" | "personal_loan_utilization_delta_90d" | "mortgage_balance_total" | "mortgage_loan_amount_total" | "weighted_average_apr_mortgage" | "mortgage_balance_change_30d" | "mortgage_balance_change_60d" | "mortgage_balance_change_90d" | "mortgage_utilization_trend_30d" | "mortgage_utilization_trend_90d" | "mortgage_utilization_delta_30d" | "mortgage_utilization_delta_60d" | "mortgage_utilization_delta_90d" | "heloc_balance_total" | "heloc_utilization" | "overall_loan_amount_total" | "overall_utilization" | "overall_utilization_trend_30d" | "overall_utilization_trend_90d" | "overall_utilization_delta_30d" | "overall_utilization_delta_60d" | "overall_utilization_delta_90d" | "installment_balance_total" | "installment_balance_change_30d" | "installment_balance_change_60d" | "installment_balance_change_90d" | "other_balance_total" | "other_balance_change_30d" | "other_balance_change_60d" | "other_balance_change_90d" | "any_delinquent_flag" | "serious_delinquent_flag" | "delinquency_recently_cured_flag" | "delinquency_worst_dpd_bucket" | "delinquency_accounts_count" | "delinquent_balance_total" | "delinquency_progression_flag" | "delinquent_outcome" | "enrolled_in_direct_pay_previously" | "last_direct_pay_date" | "last_direct_pay_amount" | "number_of_direct_pay_in_12_months";
        /**
         * @description Names a group of attributes of an entity.
         * @enum {string}
         */
        EntityAttributeBundleInput: "portfolio_intelligence" | "wallet_intelligence";
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
        /**
         * @description Names an attribute of an account that can be requested; the properties of `AccountComputedAttributes` say what each
         *     is.
         * @enum {string}
         */
        AccountAttributeNameInput: "usage_pattern" | "utilization" | "utilization_trend_30d" | "utilization_trend_90d" | "utilization_delta_30d" | "utilization_delta_60d" | "utilization_delta_90d" | "utilization_bucket" | "utilization_velocity_4_week" | "utilization_velocity_8_week" | "utilization_velocity_12_week" | "available_credit_limit" | "available_loan_amount" | "heloc_utilization" | "monthly_installments_estimate" | "estimated_apr" | "purchasing_power" | "delinquency_flag" | "any_delinquent_flag" | "serious_delinquent_flag" | "delinquency_recently_cured_flag" | "delinquency_worst_dpd_bucket" | "delinquency_progression_flag" | "delinquent_outcome" | "next_payment_due_date" | "next_payment_minimum_amount" | "account_age" | "weeks_since_last_activity" | "current_wallet_rank" | "recent_balance_spike_flag" | "spend_concentration_4_week" | "spend_concentration_8_week" | "spend_concentration_12_week" | "brand_category" | "brand_tier" | "enrolled_in_direct_pay_previously" | "last_direct_pay_date" | "last_direct_pay_amount" | "number_of_direct_pay_in_12_months";
        /**
         * @description Names a group of attributes of an account; `statement` since July 2026.
         * @enum {string}
         */
        AccountAttributeBundleInput: "wallet_intelligence" | "statement";
        /**
         * @description Names the product of an account that is refreshed without being asked for. `update` follows the account closely,
         *     `update.snapshot` once a month. `transactions`, where it is accepted, is an older name of `transaction`.
         * @enum {string}
         */
        AccountSubscriptionNameInput: "update" | "update.snapshot" | "transaction" | "card_brand" | "attribute" | "payment_instrument.card" | "payment_instrument.network_token" | "payment_instrument.inbound_achwire_payment";
        /**
         * @description What a report lists and for which time. `ach.debit.daily` and `reserve_fbo_balance.created.previous_day` are only in
         *     Method's own description.
         * @enum {string}
         */
        ReportTypeInput: "ach.debit.daily" | "ach.pull.nightly" | "ach.pull.previous" | "ach.pull.upcoming" | "ach.reversals.nightly" | "entities.created.previous_day" | "payments.created.current" | "payments.created.previous" | "payments.created.previous_day" | "payments.failed.previous_day" | "payments.updated.current" | "payments.updated.previous" | "reserve_fbo_balance.created.previous_day";
        /**
         * @description The credit bureau that the score is from.
         * @enum {string}
         */
        CreditBureauInput: "equifax" | "experian" | "transunion";
        /**
         * @description The scoring model, VantageScore 3.0 or 4.0.
         * @enum {string}
         */
        CreditScoreModelInput: "vantage_3" | "vantage_4";
    };
    responses: {
        /** @description The request is invalid. */
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
        /** @description The API key is missing or invalid. */
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
        /** @description The API key is not allowed to perform this request. */
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
        /**
         * @description The API key exceeded its rate limit within 60 seconds, and is blocked for 60 seconds.
         *
         *     In each environment and within any 60 seconds, a key can send 6,000 requests that read, 6,000 that write entities,
         *     accounts, connects and subscriptions, 1,800 that write anything else, 120 that create a payment, and 60 that cancel a
         *     payment or create a report. Since May 2026.
         */
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
                             *     - `TOO_MANY_REQUESTS`: The key exceeded the limit of its operation tier within 60 seconds and is blocked for 60 seconds.
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
        /** @description An internal error occurred at Method. */
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
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
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
                             *     - `RESTRICTED_ENTITY_DETAILS`: Method's agreement with the team restricts its entities, and this entity does not meet the restrictions.
                             *     - `ENTITY_CONSENT_ALREADY_WITHDRAWN`: An earlier withdrawal for this entity succeeded.
                             *     - `ENTITY_CONSENT_ALREADY_GRANTED`: The entity already has a valid consent.
                             *     - `ENTITY_HAS_PAYMENTS_IN_PROGRESS`: At least one payment from or to the entity's accounts is not finished.
                             *     - `ENTITY_INVALID_SSN`: The value is not a possible social security number.
                             *     - `ENTITY_INVALID_SSN4`: The value cannot be the last four digits of a social security number.
                             *     - `ENTITY_CREDIT_SCORE_NOT_FOUND`: The credit bureaus have no score for the person.
                             *     - `MAX_ENTITY_METADATA_SIZE_EXCEEDED`: The serialized metadata exceeds 1 KB.
                             *     - `ENTITY_UPDATE_RESTRICTED`: The entity has not given consent.
                             *     - `ENTITY_UPDATE_DISABLED`: The `status` of the entity is `disabled`.
                             *     - `ENTITY_UPDATE_INVALID`: The request contains a field that already has a value.
                             *     - `ENTITY_UPDATE_UNSUPPORTED`: The entity does not support updates.
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
        /** @description The idempotency store is unavailable. The request was not processed. */
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
                             *     - `IDEMPOTENCY_UNAVAILABLE`: The idempotency store is unavailable.
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
        /** @description The resource does not exist. */
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
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
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
                             *     - `ENTITY_PHONE_VERIFICATION_MAX_ATTEMPTS`: The entity has no attempts left to verify the phone number.
                             *     - `EXISTING_VERIFIED_SESSION`: A session of the same `type` was already completed.
                             *     - `MISSING_IDENTITY_MATCH`: The details are incomplete or wrong, so Method's sources cannot identify the person.
                             *     - `MISSING_PHONE_VERIFICATION`: An identity can be verified only after the phone number.
                             *     - `UNAUTHORIZED_VERIFICATION_METHOD`: The team or the entity is not allowed to use the method.
                             *     - `INVALID_ENTITY_TYPE`: The entity is a corporation.
                             *     - `VERIFICATION_SESSION_EXPIRED`: The session was not completed within 10 minutes.
                             *     - `VERIFICATION_SESSION_FAILED_INCORRECT_SMS_CODE`: The person entered a wrong code.
                             *     - `VERIFICATION_SESSION_FAILED_SNA`: No URL was opened on a device with the phone number.
                             *     - `VERIFICATION_SESSION_FAILED_INVALID_ANSWER`: At least one answer was wrong or missing.
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
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        ConnectBadRequest: {
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
                             *     - `TEAM_CAPABILITY_RESTRICTED`: The product is not part of the team's contract.
                             *     - `ACCOUNT_CONSENT_UNAVAILABLE`: The team is not configured to connect accounts based on an entity's consent.
                             *     - `ENTITY_VERIFICATION_MISSING`: The entity's phone or identity is not verified.
                             */
                            sub_type: ("INVALID_REQUEST" | "TEAM_CAPABILITY_RESTRICTED" | "ACCOUNT_CONSENT_UNAVAILABLE" | "ENTITY_VERIFICATION_MISSING") | (string & {});
                            /** @description What went wrong, for people. Do not program against its wording. */
                            message: string;
                        };
                    };
                    /** @description What went wrong, for people. Do not program against its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        CreditScoreBadRequest: {
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
                             *     - `ENTITY_VERIFICATION_MISSING`: The entity's phone or identity is not verified.
                             *     - `TEAM_CAPABILITY_RESTRICTED`: The product is not part of the team's contract.
                             */
                            sub_type: ("INVALID_REQUEST" | "ENTITY_VERIFICATION_MISSING" | "TEAM_CAPABILITY_RESTRICTED") | (string & {});
                            /** @description What went wrong, for people. Do not program against its wording. */
                            message: string;
                        };
                    };
                    /** @description What went wrong, for people. Do not program against its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        EntityAttributesBadRequest: {
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
                             *     - `PRODUCT_UNAVAILABLE`: The entity's type or status does not support attributes.
                             *     - `TEAM_CAPABILITY_RESTRICTED`: The product is not part of the team's contract.
                             *     - `PRODUCT_VERIFICATION_MISSING`: The entity's phone or identity is not verified.
                             *     - `PRODUCT_RESTRICTED_CONNECT_REQUIRED`: The entity has no completed connect, so Method has no credit data for it.
                             */
                            sub_type: ("INVALID_REQUEST" | "PRODUCT_UNAVAILABLE" | "TEAM_CAPABILITY_RESTRICTED" | "PRODUCT_VERIFICATION_MISSING" | "PRODUCT_RESTRICTED_CONNECT_REQUIRED") | (string & {});
                            /** @description What went wrong, for people. Do not program against its wording. */
                            message: string;
                        };
                    };
                    /** @description What went wrong, for people. Do not program against its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        IdentityBadRequest: {
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
                             *     - `TEAM_CAPABILITY_RESTRICTED`: The product is not part of the team's contract. Most teams do not have it.
                             *     - `PRODUCT_RESTRICTED`: The entity has no phone number.
                             *     - `NO_IDENTITIES_FOUND`: Nobody matches the entity's details.
                             */
                            sub_type: ("INVALID_REQUEST" | "TEAM_CAPABILITY_RESTRICTED" | "PRODUCT_RESTRICTED" | "NO_IDENTITIES_FOUND") | (string & {});
                            /** @description What went wrong, for people. Do not program against its wording. */
                            message: string;
                        };
                    };
                    /** @description What went wrong, for people. Do not program against its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        VehicleBadRequest: {
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
                             *     - `PRODUCT_UNAVAILABLE`: The entity is not an individual, or its status does not support vehicles.
                             *     - `TEAM_CAPABILITY_RESTRICTED`: The product is not part of the team's contract.
                             *     - `PRODUCT_VERIFICATION_MISSING`: The entity's phone or identity is not verified.
                             *     - `PRODUCT_RESTRICTED_CONNECT_REQUIRED`: The entity has no completed connect.
                             */
                            sub_type: ("INVALID_REQUEST" | "PRODUCT_UNAVAILABLE" | "TEAM_CAPABILITY_RESTRICTED" | "PRODUCT_VERIFICATION_MISSING" | "PRODUCT_RESTRICTED_CONNECT_REQUIRED") | (string & {});
                            /** @description What went wrong, for people. Do not program against its wording. */
                            message: string;
                        };
                    };
                    /** @description What went wrong, for people. Do not program against its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
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
                             *     - `ACCOUNT_CONSENT_ALREADY_WITHDRAWN`: An earlier withdrawal disabled the account.
                             *     - `ACCOUNT_CONSENT_ALREADY_GRANTED`: The request grants a consent that the account already has.
                             *     - `ACCOUNT_HAS_PAYMENT_IN_PROGRESS`: At least one payment from or to the account is not finished.
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
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
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
                             *     - `EXISTING_VERIFICATION_SESSION`: An earlier session of the account is not finished.
                             *     - `VERIFICATION_TYPE_NOT_SUPPORTED`: The account's institution does not support the session's `type`.
                             *     - `VERIFICATION_SESSION_ATTEMPT_LIMIT_REACHED`: Incorrect details were submitted too often.
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
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
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
                             *     - `PRODUCT_UNAVAILABLE`: The account's status does not support balances, or its institution is not supported.
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
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
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
                             *     - `PRODUCT_UNAVAILABLE`: The account is not a credit card, or the card belongs to a network other than Visa and Mastercard.
                             *     - `TEAM_CAPABILITY_RESTRICTED`: The product is not part of the team's contract.
                             *     - `CARD_BRANDS_NOT_FOUND`: Neither the network nor Method has a brand for the card.
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
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
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
                             *     - `PRODUCT_UNAVAILABLE`: The account's status or liability type does not support payoffs, or its institution is not supported.
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
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
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
                             *     - `PRODUCT_UNAVAILABLE`: The full numbers of the account are not available.
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
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
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
                             *     - `PRODUCT_UNAVAILABLE`: The account's status does not support updates, or its institution is not supported.
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
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        AccountAttributesBadRequest: {
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
                             *     - `PRODUCT_UNAVAILABLE`: The account's status or type does not support attributes.
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
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        PaymentInstrumentBadRequest: {
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
                             *     - `INVALID_DESTINATION`: The account does not exist or is not active.
                             *     - `INVALID_DESTINATION_BALANCE`: The account has no balance due, so it cannot receive payments.
                             *     - `INVALID_DESTINATION_CAPABILITIES`: Payments to the account are not enabled.
                             *     - `INVALID_DESTINATION_CONNECTION`: Method currently cannot reach the account's institution for payments.
                             *     - `INVALID_REVERSAL_ACCOUNT`: The account does not exist or is not active.
                             *     - `PAYMENT_INSTRUMENT_UPDATE_NOT_SUPPORTED_FOR_TYPE`: The payment instrument is not an `inbound_achwire_payment`.
                             *     - `PAYMENT_INSTRUMENT_UPDATE_INVALID_STATUS`: The payment instrument is not completed, or has no account and routing number.
                             *     - `PAYMENT_INSTRUMENT_REVERSAL_ACCOUNT_NOT_UPDATABLE`: The payment instrument already has a reversal account other than the team's default.
                             *     - `INVALID_REVERSAL_ACCOUNT_CAPABILITIES`: Payments to the account are not enabled.
                             *     - `INVALID_REVERSAL_ACCOUNT_HOLDER`: The details or verification of the entity that holds the account are incomplete.
                             *     - `INVALID_REVERSAL_ACCOUNT_HOLDER_KYC_STATUS`: The entity that holds the account failed identity verification and is disabled.
                             *     - `INVALID_REVERSAL_ACCOUNT_LIABILITY`: The account is a debt and cannot receive returned money.
                             *     - `PRODUCT_RESTRICTED_MISSING_REVERSAL_ACCOUNT`: The team has no default account for reversed payments.
                             */
                            sub_type: ("INVALID_REQUEST" | "INVALID_DESTINATION" | "INVALID_DESTINATION_BALANCE" | "INVALID_DESTINATION_CAPABILITIES" | "INVALID_DESTINATION_CONNECTION" | "INVALID_REVERSAL_ACCOUNT" | "PAYMENT_INSTRUMENT_UPDATE_NOT_SUPPORTED_FOR_TYPE" | "PAYMENT_INSTRUMENT_UPDATE_INVALID_STATUS" | "PAYMENT_INSTRUMENT_REVERSAL_ACCOUNT_NOT_UPDATABLE" | "INVALID_REVERSAL_ACCOUNT_CAPABILITIES" | "INVALID_REVERSAL_ACCOUNT_HOLDER" | "INVALID_REVERSAL_ACCOUNT_HOLDER_KYC_STATUS" | "INVALID_REVERSAL_ACCOUNT_LIABILITY" | "PRODUCT_RESTRICTED_MISSING_REVERSAL_ACCOUNT") | (string & {});
                            /** @description What went wrong, for people. Do not program against its wording. */
                            message: string;
                        };
                    };
                    /** @description What went wrong, for people. Do not program against its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        PaymentBadRequest: {
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
                             *     - `INVALID_AMOUNT_TYPE`: The amount is a string or has a fraction.
                             *     - `INVALID_AMOUNT`: The amount is below 100 cents or above 100,000,000 cents.
                             *     - `INVALID_ACH_DESCRIPTION`: The description is missing, is not a string, or does not fit on a bank statement.
                             *     - `INVALID_SOURCE`: No account in this environment has the id, or the account is disabled or closed.
                             *     - `INVALID_SOURCE_HOLDER`: The entity that holds the account is disabled or incomplete.
                             *     - `INVALID_SOURCE_HOLDER_CAPABILITIES`: The entity that holds the account does not have payments among its products.
                             *     - `INVALID_SOURCE_HOLDER_LIMITED`: The source account was not linked through Plaid or MX.
                             *     - `INVALID_SOURCE_LIABILITY`: The source account is a liability.
                             *     - `INVALID_DESTINATION`: No account in this environment has the id, or the account is disabled or closed.
                             *     - `INVALID_DESTINATION_HOLDER`: The entity that holds the account is disabled or does not have payments among its products.
                             *     - `INVALID_ACH_DESTINATION_NOT_ALLOWED`: The destination is an account of type `ach`, and the team is not enabled for payments to bank accounts.
                             *     - `INVALID_TEST_DESTINATION`: The account was created during testing.
                             *     - `INVALID_TEST_SOURCE`: The account was created during testing.
                             *     - `INVALID_TRANSFER`: Both ids refer to the same account.
                             *     - `MAX_AMOUNT_EXCEEDED`: The team's contract sets a lower limit for one payment.
                             *     - `MAX_REQUEST_LIMIT`: The team has used all its payment requests for this month.
                             *     - `MAX_PAYMENT_METADATA_SIZE_EXCEEDED`: The metadata exceeds 1 KB once serialized as JSON.
                             *     - `INSUFFICIENT_FUNDS`: The known balance of the source account does not cover the amount.
                             *     - `INVALID_SOURCE_CAPABILITIES`: The account has no verified session.
                             *     - `INVALID_DESTINATION_CAPABILITIES`: The account does not have payments among its products.
                             *     - `INVALID_DESTINATION_BALANCE`: The balance of the destination account is 0.
                             *     - `INVALID_SOURCE_SINGLE_USE_CLEARING`: The account is a clearing account for a single payment.
                             */
                            sub_type: ("INVALID_REQUEST" | "INVALID_AMOUNT_TYPE" | "INVALID_AMOUNT" | "INVALID_ACH_DESCRIPTION" | "INVALID_SOURCE" | "INVALID_SOURCE_HOLDER" | "INVALID_SOURCE_HOLDER_CAPABILITIES" | "INVALID_SOURCE_HOLDER_LIMITED" | "INVALID_SOURCE_LIABILITY" | "INVALID_DESTINATION" | "INVALID_DESTINATION_HOLDER" | "INVALID_ACH_DESTINATION_NOT_ALLOWED" | "INVALID_TEST_DESTINATION" | "INVALID_TEST_SOURCE" | "INVALID_TRANSFER" | "MAX_AMOUNT_EXCEEDED" | "MAX_REQUEST_LIMIT" | "MAX_PAYMENT_METADATA_SIZE_EXCEEDED" | "INSUFFICIENT_FUNDS" | "INVALID_SOURCE_CAPABILITIES" | "INVALID_DESTINATION_CAPABILITIES" | "INVALID_DESTINATION_BALANCE" | "INVALID_SOURCE_SINGLE_USE_CLEARING") | (string & {});
                            /** @description What went wrong, for people. Do not program against its wording. */
                            message: string;
                        };
                    };
                    /** @description What went wrong, for people. Do not program against its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        PaymentReversalBadRequest: {
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
                             *     - `INVALID_REVERSAL_STATUS`: Its status is not `pending_approval`, so it can no longer be changed.
                             */
                            sub_type: ("INVALID_REQUEST" | "INVALID_REVERSAL_STATUS") | (string & {});
                            /** @description What went wrong, for people. Do not program against its wording. */
                            message: string;
                        };
                    };
                    /** @description What went wrong, for people. Do not program against its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        WebhookBadRequest: {
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
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        SimulationBadRequest: {
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
                             *     - `SIMULATION_RESTRICTED_MISSING_PRODUCT_REQUEST`: A simulation changes an earlier result of the product, and there is no such result yet.
                             *     - `SIMULATION_RESTRICTED_MISSING_SUBSCRIPTION`: The simulated change is reported through a subscription, and there is none.
                             */
                            sub_type: ("INVALID_REQUEST" | "SIMULATION_RESTRICTED_MISSING_PRODUCT_REQUEST" | "SIMULATION_RESTRICTED_MISSING_SUBSCRIPTION") | (string & {});
                            /** @description What went wrong, for people. Do not program against its wording. */
                            message: string;
                        };
                    };
                    /** @description What went wrong, for people. Do not program against its wording. */
                    message: string;
                };
            };
        };
        /**
         * @description The delivery was accepted. Respond within 5 seconds and process the event afterwards: any other status, or a later
         *     response, counts as a failure.
         */
        WebhookAccepted: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The delivery was rejected because its token or signature is wrong or its body is not an event. Method retries it. */
        WebhookRefused: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description The dated version of the API to use. Default: the version pinned for the team. */
        MethodVersion: components["schemas"]["MethodVersion"];
        /**
         * @description Returns only entities with this status.
         * @example active
         */
        EntityStatusFilter: components["schemas"]["EntityStatusInput"];
        /**
         * @description Returns only entities of this type.
         * @example individual
         */
        EntityTypeFilter: components["schemas"]["EntityType"];
        /**
         * @description Returns only entities with this name. Only in Method's own description.
         * @example Kevin Doyle
         */
        EntityNameFilter: string;
        /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
        FromDate: string;
        /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
        ToDate: string;
        /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
        Page: number;
        /** @description Maximum number of records per page. */
        PageLimit: number;
        /**
         * @description Start or end of the page: the id of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
         *     header. Cannot be combined with `page`.
         */
        PageCursor: string;
        /**
         * @description Fields to return as objects instead of ids. Repeat the parameter to name more than one. Expanded lists take longer.
         * @example [
         *       "connect"
         *     ]
         */
        EntityExpand: readonly components["schemas"]["EntityExpandField"][];
        /**
         * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
         *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
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
         * @description Fields to return as objects instead of ids. Repeat the parameter to name more than one. Expanded lists take longer.
         *     The prefix `accounts.` expands a field of each account. Since June 2025.
         * @example [
         *       "accounts"
         *     ]
         */
        ConnectExpand: readonly components["schemas"]["ConnectExpandField"][];
        /**
         * @description Id of the connect.
         * @example cxn_4ewMmBbjYDMR4
         */
        ConnectId: components["schemas"]["ConnectId"];
        /**
         * @description Id of the credit score.
         * @example crs_pn4ca33GXFaCE
         */
        CreditScoreId: components["schemas"]["CreditScoreId"];
        /**
         * @description Id of the entity's attributes.
         * @example attr_nrPjaahMX4yRA
         */
        EntityAttributesId: components["schemas"]["EntityAttributesId"];
        /**
         * @description Id of the identity request.
         * @example idn_NhTRUVEknYaFM
         */
        IdentityId: components["schemas"]["IdentityId"];
        /**
         * @description Id of the vehicle request.
         * @example evhl_knqJgxKUnqDVJ
         */
        VehicleId: components["schemas"]["VehicleId"];
        /**
         * @description Id of the product.
         * @example prd_jKpF9izhfqL9w
         */
        ProductId: components["schemas"]["ProductId"];
        /**
         * @description Id of the subscription.
         * @example sub_6f7XtMLymQx3f
         */
        SubscriptionId: components["schemas"]["SubscriptionId"];
        /**
         * @description Returns only accounts held by this entity.
         * @example ent_y1a9e1fbnJ1f3
         */
        AccountHolderFilter: components["schemas"]["EntityId"];
        /**
         * @description Returns only accounts held by any of these entities. Repeat the parameter to name more than one. Only in Method's own
         *     description.
         */
        AccountHoldersFilter: readonly components["schemas"]["EntityId"][];
        /** @description Returns only accounts with this status. */
        AccountStatusFilter: "active" | "disabled" | "closed";
        /** @description Returns only accounts of this type. */
        AccountTypeFilter: "ach" | "liability";
        /**
         * @description Returns only accounts whose consent has this status. Only in Method's own description.
         * @example approved
         */
        AccountConsentStatusFilter: components["schemas"]["AccountConsentStatusInput"];
        /** @description Whether to include accounts that are waiting for the holder's consent. Only in Method's own description. */
        AccountIncludePendingConsent: boolean;
        /**
         * @description Returns only liability accounts with this merchant.
         * @example mch_302086
         */
        AccountMerchantFilter: components["schemas"]["MerchantId"];
        /**
         * @description Returns only liability accounts with this type of debt.
         * @example credit_card
         */
        AccountLiabilityTypeFilter: components["schemas"]["LiabilityTypeInput"];
        /**
         * @description Returns only liability accounts with this ownership by the holder.
         * @example primary
         */
        AccountOwnershipFilter: components["schemas"]["AccountOwnershipInput"];
        /** @description Fields to return as objects instead of ids. Repeat the parameter to name more than one. Expanded lists take longer. */
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
         * @description Id of the account's attributes.
         * @example acc_attr_cWBKqwVP87kim
         */
        AccountAttributesId: components["schemas"]["AccountAttributesId"];
        /**
         * @description Id of the payment instrument.
         * @example pmt_inst_pd788hPVhLT37
         */
        PaymentInstrumentId: components["schemas"]["PaymentInstrumentId"];
        /**
         * @description Id of the card product.
         * @example pdt_17
         */
        CardProductId: components["schemas"]["CardProductId"];
        /**
         * @description The element token.
         * @example pk_elem_dDe4r9M6X3Ad9zjpbgYpzLNtRCXfhPYR
         */
        ElementToken: components["schemas"]["ElementToken"];
        /**
         * @description Id of the element session.
         * @example elem_sess_bTgeRWQ3qApfJ
         */
        ElementSessionId: components["schemas"]["ElementSessionId"];
        /**
         * @description Returns only payments with this status.
         * @example pending
         */
        PaymentStatusFilter: components["schemas"]["PaymentStatusInput"];
        /**
         * @description Returns only payments of this type.
         * @example standard
         */
        PaymentTypeFilter: components["schemas"]["PaymentTypeInput"];
        /**
         * @description Returns only payments from this account.
         * @example acc_hmap9mbgfLcf9
         */
        PaymentSourceFilter: components["schemas"]["AccountId"];
        /**
         * @description Returns only payments to this account.
         * @example acc_YXDrjADGjC76U
         */
        PaymentDestinationFilter: components["schemas"]["AccountId"];
        /**
         * @description Returns only payments from or to this account.
         * @example acc_hmap9mbgfLcf9
         */
        PaymentAccountFilter: components["schemas"]["AccountId"];
        /**
         * @description Returns only payments from an account of this entity.
         * @example ent_au22b1fbFJbp8
         */
        PaymentSourceHolderFilter: components["schemas"]["EntityId"];
        /**
         * @description Returns only payments to an account of this entity.
         * @example ent_au22b1fbFJbp8
         */
        PaymentDestinationHolderFilter: components["schemas"]["EntityId"];
        /**
         * @description Returns only payments from or to an account of this entity.
         * @example ent_au22b1fbFJbp8
         */
        PaymentHolderFilter: components["schemas"]["EntityId"];
        /**
         * @description Returns only the payment that this reversal returns.
         * @example rvs_A6bmTtFmxQhGQ
         */
        PaymentReversalFilter: components["schemas"]["PaymentReversalId"];
        /**
         * @description Fields to return as objects instead of ids. Repeat the parameter to name more than one. Expanded lists take longer.
         *     Only in Method's own description.
         * @example [
         *       "source"
         *     ]
         */
        PaymentExpand: readonly components["schemas"]["PaymentExpandField"][];
        /**
         * @description Id of the payment.
         * @example pmt_VeCfmkwGKb
         */
        PaymentId: components["schemas"]["PaymentId"];
        /**
         * @description Id of the reversal.
         * @example rvs_A6bmTtFmxQhGQ
         */
        PaymentReversalId: components["schemas"]["PaymentReversalId"];
        /** @description Returns only merchants whose name contains this text. */
        MerchantNameFilter: string;
        /** @description Returns only merchants with this name in credit reports, such as `JPMCB CARD` for a Chase credit card. */
        MerchantCreditorNameFilter: string;
        /**
         * @description Returns only merchants of this type.
         * @example credit_card
         */
        MerchantTypeFilter: components["schemas"]["MerchantTypeInput"];
        /** @description Returns only merchants with this id at Plaid. The dot is part of the parameter name. */
        MerchantPlaidIdFilter: string;
        /** @description Returns only merchants with this id at MX. The dot is part of the parameter name. */
        MerchantMxIdFilter: string;
        /** @description Returns only merchants with this id at Finicity. The dot is part of the parameter name. */
        MerchantFinicityIdFilter: string;
        /** @description Returns only merchants with this id at DebtPayPro. The dot is part of the parameter name. */
        MerchantDppIdFilter: string;
        /**
         * @description Id of the merchant.
         * @example mch_301761
         */
        MerchantId: components["schemas"]["MerchantId"];
        /** @description Returns only events about the resource with this id, regardless of its type. */
        EventResourceIdFilter: string;
        /**
         * @description Returns only events about resources of this type.
         * @example credit_score
         */
        EventResourceTypeFilter: components["schemas"]["EventResourceType"];
        /**
         * @description Returns only events of this type.
         * @example credit_score.increased
         */
        EventTypeFilter: components["schemas"]["WebhookEventTypeInput"];
        /**
         * @description Id of the event.
         * @example evt_knqJgxKUnqDVJ
         */
        EventId: components["schemas"]["EventId"];
        /**
         * @description Id of the report.
         * @example rpt_cj2mkA3hFyHT5
         */
        ReportId: components["schemas"]["ReportId"];
        /**
         * @description Id of the webhook.
         * @example whk_cSGjA6d9N8y8R
         */
        WebhookId: components["schemas"]["WebhookId"];
        /**
         * @description The webhook's `auth_token` in base64, without a scheme prefix; absent if the webhook was created without a token.
         *     Encode your token and compare both values in constant time.
         * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
         */
        WebhookAuthorization: string;
        /**
         * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
         *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
         *     Since June 2025.
         */
        WebhookSignature: string;
        /**
         * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
         *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
         * @example 1722528505
         */
        WebhookTimestamp: string;
        /**
         * @description Id of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
         * @example obwh_4ewMmBbjYDMR4
         */
        WebhookDeliveryId: components["schemas"]["WebhookDeliveryId"];
    };
    requestBodies: {
        /** @description The operation takes no input; you can send an empty object. */
        Empty: {
            content: {
                "application/json": components["schemas"]["EmptyObject"];
            };
        };
    };
    headers: {
        /**
         * @description Id of the request. Log it, and include it when you contact Method's support.
         * @example req_8hZC3jQWpBpNH
         */
        RequestId: string;
        /**
         * @description Seconds to wait before the next request.
         * @example 60
         */
        RetryAfter: number;
        /**
         * @description Number of the page returned, counted from 1.
         * @example 1
         */
        PaginationPage: number;
        /**
         * @description Number of pages.
         * @example 1
         */
        PaginationPageCount: number;
        /**
         * @description Maximum number of records per page.
         * @example 10
         */
        PaginationPageLimit: number;
        /**
         * @description Number of records that match the request.
         * @example 1
         */
        PaginationTotalCount: number;
        /** @description Cursor of the previous page; absent on the first page. */
        PaginationPageCursorPrev: string;
        /** @description Cursor of the next page; absent on the last page. */
        PaginationPageCursorNext: string;
        /**
         * @description Id of the request. Method's clients read this header; the reference names `Request-Id`.
         * @example req_8hZC3jQWpBpNH
         */
        IdemRequestId: string;
        /**
         * @description How the idempotency store handled the request: its result was `stored` or `replayed`, or the store was `bypassed`.
         *     Only in Method's clients.
         * @example stored
         */
        IdemStatus: ("stored" | "bypassed" | "replayed") | (string & {});
        /**
         * @description Suggested file name for the download.
         * @example attachment; filename="rpt_cj2mkA3hFyHT5.csv"
         */
        ContentDisposition: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ping: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API is available. */
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
                 * @description Returns only entities with this status.
                 * @example active
                 */
                status?: components["parameters"]["EntityStatusFilter"];
                /**
                 * @description Returns only entities of this type.
                 * @example individual
                 */
                type?: components["parameters"]["EntityTypeFilter"];
                /**
                 * @description Returns only entities with this name. Only in Method's own description.
                 * @example Kevin Doyle
                 */
                name?: components["parameters"]["EntityNameFilter"];
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description Maximum number of records per page. */
                page_limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Start or end of the page: the id of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: components["parameters"]["PageCursor"];
                /**
                 * @description Fields to return as objects instead of ids. Repeat the parameter to name more than one. Expanded lists take longer.
                 * @example [
                 *       "connect"
                 *     ]
                 */
                "expand[]"?: components["parameters"]["EntityExpand"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
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
            /** @description The new entity. */
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
                 * @description Fields to return as objects instead of ids. Repeat the parameter to name more than one. Expanded lists take longer.
                 * @example [
                 *       "connect"
                 *     ]
                 */
                "expand[]"?: components["parameters"]["EntityExpand"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
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
        /** @description The consent withdrawal and its reason. */
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
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description Maximum number of records per page. */
                page_limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Start or end of the page: the id of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: components["parameters"]["PageCursor"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
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
        /** @description The kind of verification session to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntityVerificationSessionCreateRequest"];
            };
        };
        responses: {
            /** @description The new verification session. */
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
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
            /** @description The verification session. */
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
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
        /** @description The data that completes the session. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntityVerificationSessionUpdateRequest"];
            };
        };
        responses: {
            /** @description The verification session after the attempt. */
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
    listEntityConnects: {
        parameters: {
            query?: {
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description Maximum number of records per page. */
                page_limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Start or end of the page: the id of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: components["parameters"]["PageCursor"];
                /**
                 * @description Fields to return as objects instead of ids. Repeat the parameter to name more than one. Expanded lists take longer.
                 *     The prefix `accounts.` expands a field of each account. Since June 2025.
                 * @example [
                 *       "accounts"
                 *     ]
                 */
                "expand[]"?: components["parameters"]["ConnectExpand"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
            /** @description A page of connects. */
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
                    "application/json": components["schemas"]["ConnectListResponse"];
                };
            };
            400: components["responses"]["ConnectBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createEntityConnect: {
        parameters: {
            query?: {
                /**
                 * @description Fields to return as objects instead of ids. Repeat the parameter to name more than one. Expanded lists take longer.
                 *     The prefix `accounts.` expands a field of each account. Since June 2025.
                 * @example [
                 *       "accounts"
                 *     ]
                 */
                "expand[]"?: components["parameters"]["ConnectExpand"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
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
        /** @description Products and subscriptions for the accounts found. Optional. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConnectCreateRequest"];
            };
        };
        responses: {
            /** @description The connect, with the accounts that it created. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "idem-request-id": components["headers"]["IdemRequestId"];
                    "idem-status": components["headers"]["IdemStatus"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectResponse"];
                };
            };
            400: components["responses"]["ConnectBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    retrieveEntityConnect: {
        parameters: {
            query?: {
                /**
                 * @description Fields to return as objects instead of ids. Repeat the parameter to name more than one. Expanded lists take longer.
                 *     The prefix `accounts.` expands a field of each account. Since June 2025.
                 * @example [
                 *       "accounts"
                 *     ]
                 */
                "expand[]"?: components["parameters"]["ConnectExpand"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: components["parameters"]["EntityId"];
                /**
                 * @description Id of the connect.
                 * @example cxn_4ewMmBbjYDMR4
                 */
                cxn_id: components["parameters"]["ConnectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connect. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectResponse"];
                };
            };
            400: components["responses"]["ConnectBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listEntityCreditScores: {
        parameters: {
            query?: {
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description Maximum number of records per page. */
                page_limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Start or end of the page: the id of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: components["parameters"]["PageCursor"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
            /** @description A page of credit scores. */
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
                    "application/json": components["schemas"]["CreditScoreListResponse"];
                };
            };
            400: components["responses"]["CreditScoreBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createEntityCreditScore: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
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
        requestBody?: components["requestBodies"]["Empty"];
        responses: {
            /** @description The requested credit score. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "idem-request-id": components["headers"]["IdemRequestId"];
                    "idem-status": components["headers"]["IdemStatus"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditScoreResponse"];
                };
            };
            400: components["responses"]["CreditScoreBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    retrieveEntityCreditScore: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: components["parameters"]["EntityId"];
                /**
                 * @description Id of the credit score.
                 * @example crs_pn4ca33GXFaCE
                 */
                crs_id: components["parameters"]["CreditScoreId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credit score. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditScoreResponse"];
                };
            };
            400: components["responses"]["CreditScoreBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listEntityAttributes: {
        parameters: {
            query?: {
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description Maximum number of records per page. */
                page_limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Start or end of the page: the id of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: components["parameters"]["PageCursor"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
            /** @description A page of attributes. */
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
                    "application/json": components["schemas"]["EntityAttributesListResponse"];
                };
            };
            400: components["responses"]["EntityAttributesBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createEntityAttributes: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
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
        /** @description The attributes to compute. Default: all of them. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EntityAttributesCreateRequest"];
            };
        };
        responses: {
            /** @description The computation, including its results if it is synchronous. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "idem-request-id": components["headers"]["IdemRequestId"];
                    "idem-status": components["headers"]["IdemStatus"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityAttributesResponse"];
                };
            };
            400: components["responses"]["EntityAttributesBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    retrieveEntityAttributes: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: components["parameters"]["EntityId"];
                /**
                 * @description Id of the entity's attributes.
                 * @example attr_nrPjaahMX4yRA
                 */
                attr_id: components["parameters"]["EntityAttributesId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attributes. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityAttributesResponse"];
                };
            };
            400: components["responses"]["EntityAttributesBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listEntityIdentities: {
        parameters: {
            query?: {
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description Maximum number of records per page. */
                page_limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Start or end of the page: the id of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: components["parameters"]["PageCursor"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
            /** @description A page of identity requests. */
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
                    "application/json": components["schemas"]["IdentityListResponse"];
                };
            };
            400: components["responses"]["IdentityBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createEntityIdentity: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
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
        requestBody?: components["requestBodies"]["Empty"];
        responses: {
            /** @description The identity request with its results. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "idem-request-id": components["headers"]["IdemRequestId"];
                    "idem-status": components["headers"]["IdemStatus"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityResponse"];
                };
            };
            400: components["responses"]["IdentityBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    retrieveEntityIdentity: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: components["parameters"]["EntityId"];
                /**
                 * @description Id of the identity request.
                 * @example idn_NhTRUVEknYaFM
                 */
                idn_id: components["parameters"]["IdentityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identity request. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityResponse"];
                };
            };
            400: components["responses"]["IdentityBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listEntityVehicles: {
        parameters: {
            query?: {
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description Maximum number of records per page. */
                page_limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Start or end of the page: the id of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: components["parameters"]["PageCursor"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
            /** @description A page of vehicle requests. */
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
                    "application/json": components["schemas"]["VehicleListResponse"];
                };
            };
            400: components["responses"]["VehicleBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createEntityVehicles: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
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
        requestBody?: components["requestBodies"]["Empty"];
        responses: {
            /** @description The vehicle request with its results. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "idem-request-id": components["headers"]["IdemRequestId"];
                    "idem-status": components["headers"]["IdemStatus"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VehicleResponse"];
                };
            };
            400: components["responses"]["VehicleBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    retrieveEntityVehicles: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: components["parameters"]["EntityId"];
                /**
                 * @description Id of the vehicle request.
                 * @example evhl_knqJgxKUnqDVJ
                 */
                evhl_id: components["parameters"]["VehicleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vehicle request. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VehicleResponse"];
                };
            };
            400: components["responses"]["VehicleBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listEntityProducts: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
            /** @description The products by name. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityProductListResponse"];
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
    retrieveEntityProduct: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: components["parameters"]["EntityId"];
                /**
                 * @description Id of the product.
                 * @example prd_jKpF9izhfqL9w
                 */
                prd_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityProductResponse"];
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
    listEntitySubscriptions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
            /** @description The subscriptions by name. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntitySubscriptionListResponse"];
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
    createEntitySubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
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
        /** @description The subscription to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntitySubscriptionCreateRequest"];
            };
        };
        responses: {
            /** @description The subscription, or the result for each name. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "idem-request-id": components["headers"]["IdemRequestId"];
                    "idem-status": components["headers"]["IdemStatus"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntitySubscriptionCreateResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    retrieveEntitySubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: components["parameters"]["EntityId"];
                /**
                 * @description Id of the subscription.
                 * @example sub_6f7XtMLymQx3f
                 */
                sub_id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntitySubscriptionResponse"];
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
    deleteEntitySubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: components["parameters"]["EntityId"];
                /**
                 * @description Id of the subscription.
                 * @example sub_6f7XtMLymQx3f
                 */
                sub_id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription, now inactive. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntitySubscriptionResponse"];
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
    listAccounts: {
        parameters: {
            query?: {
                /**
                 * @description Returns only accounts held by this entity.
                 * @example ent_y1a9e1fbnJ1f3
                 */
                holder_id?: components["parameters"]["AccountHolderFilter"];
                /**
                 * @description Returns only accounts held by any of these entities. Repeat the parameter to name more than one. Only in Method's own
                 *     description.
                 */
                holder_ids?: components["parameters"]["AccountHoldersFilter"];
                /** @description Returns only accounts with this status. */
                status?: components["parameters"]["AccountStatusFilter"];
                /** @description Returns only accounts of this type. */
                type?: components["parameters"]["AccountTypeFilter"];
                /**
                 * @description Returns only accounts whose consent has this status. Only in Method's own description.
                 * @example approved
                 */
                consent_status?: components["parameters"]["AccountConsentStatusFilter"];
                /** @description Whether to include accounts that are waiting for the holder's consent. Only in Method's own description. */
                include_pending_consent?: components["parameters"]["AccountIncludePendingConsent"];
                /**
                 * @description Returns only liability accounts with this merchant.
                 * @example mch_302086
                 */
                "liability.mch_id"?: components["parameters"]["AccountMerchantFilter"];
                /**
                 * @description Returns only liability accounts with this type of debt.
                 * @example credit_card
                 */
                "liability.type"?: components["parameters"]["AccountLiabilityTypeFilter"];
                /**
                 * @description Returns only liability accounts with this ownership by the holder.
                 * @example primary
                 */
                "liability.ownership"?: components["parameters"]["AccountOwnershipFilter"];
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description Maximum number of records per page. */
                page_limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Start or end of the page: the id of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: components["parameters"]["PageCursor"];
                /** @description Fields to return as objects instead of ids. Repeat the parameter to name more than one. Expanded lists take longer. */
                "expand[]"?: components["parameters"]["AccountExpand"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The account to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountCreateRequest"];
            };
        };
        responses: {
            /** @description The new account. */
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
                /** @description Fields to return as objects instead of ids. Repeat the parameter to name more than one. Expanded lists take longer. */
                "expand[]"?: components["parameters"]["AccountExpand"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
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
        /** @description The consent withdrawal and its reason. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountConsentWithdrawRequest"];
            };
        };
        responses: {
            /** @description The account, disabled and without its details. */
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
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description Maximum number of records per page. */
                page_limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Start or end of the page: the id of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: components["parameters"]["PageCursor"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
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
        /** @description The kind of verification session to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountVerificationSessionCreateRequest"];
            };
        };
        responses: {
            /** @description The new verification session. */
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
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
            /** @description The verification session. */
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
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
        /** @description The data that completes the session. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountVerificationSessionUpdateRequest"];
            };
        };
        responses: {
            /** @description The verification session after the attempt. */
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
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description Maximum number of records per page. */
                page_limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Start or end of the page: the id of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: components["parameters"]["PageCursor"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
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
            /** @description The requested balance. */
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
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description Maximum number of records per page. */
                page_limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Start or end of the page: the id of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: components["parameters"]["PageCursor"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
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
            /** @description The requested card brand. */
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
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description Maximum number of records per page. */
                page_limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Start or end of the page: the id of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: components["parameters"]["PageCursor"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
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
            /** @description The requested payoff. */
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
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description Maximum number of records per page. */
                page_limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Start or end of the page: the id of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: components["parameters"]["PageCursor"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
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
        /** @description The data to return. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SensitiveCreateRequest"];
            };
        };
        responses: {
            /** @description The requested data. */
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
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description Maximum number of records per page. */
                page_limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Start or end of the page: the id of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: components["parameters"]["PageCursor"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description Maximum number of records per page. */
                page_limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Start or end of the page: the id of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: components["parameters"]["PageCursor"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
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
            /** @description The requested update. */
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
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
    listAccountAttributes: {
        parameters: {
            query?: {
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description Maximum number of records per page. */
                page_limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Start or end of the page: the id of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: components["parameters"]["PageCursor"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
            /** @description A page of attributes. */
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
                    "application/json": components["schemas"]["AccountAttributesListResponse"];
                };
            };
            400: components["responses"]["AccountAttributesBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createAccountAttributes: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
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
        /** @description The attributes to compute. Default: all of them. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AccountAttributesCreateRequest"];
            };
        };
        responses: {
            /** @description The computation, including its results if it is synchronous. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "idem-request-id": components["headers"]["IdemRequestId"];
                    "idem-status": components["headers"]["IdemStatus"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountAttributesResponse"];
                };
            };
            400: components["responses"]["AccountAttributesBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    retrieveAccountAttributes: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
                /**
                 * @description Id of the account's attributes.
                 * @example acc_attr_cWBKqwVP87kim
                 */
                acc_attr_id: components["parameters"]["AccountAttributesId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attributes. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountAttributesResponse"];
                };
            };
            400: components["responses"]["AccountAttributesBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAccountPaymentInstruments: {
        parameters: {
            query?: {
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description Maximum number of records per page. */
                page_limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Start or end of the page: the id of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: components["parameters"]["PageCursor"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
            /** @description A page of payment instruments. */
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
                    "application/json": components["schemas"]["PaymentInstrumentListResponse"];
                };
            };
            400: components["responses"]["PaymentInstrumentBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createAccountPaymentInstrument: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
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
        /** @description The kind of payment instrument to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentInstrumentCreateRequest"];
            };
        };
        responses: {
            /** @description The payment instrument. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "idem-request-id": components["headers"]["IdemRequestId"];
                    "idem-status": components["headers"]["IdemStatus"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentInstrumentResponse"];
                };
            };
            400: components["responses"]["PaymentInstrumentBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    retrieveAccountPaymentInstrument: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
                /**
                 * @description Id of the payment instrument.
                 * @example pmt_inst_pd788hPVhLT37
                 */
                pmt_inst_id: components["parameters"]["PaymentInstrumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment instrument. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentInstrumentResponse"];
                };
            };
            400: components["responses"]["PaymentInstrumentBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateAccountPaymentInstrument: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
                /**
                 * @description Id of the payment instrument.
                 * @example pmt_inst_pd788hPVhLT37
                 */
                pmt_inst_id: components["parameters"]["PaymentInstrumentId"];
            };
            cookie?: never;
        };
        /** @description The new reversal account. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentInstrumentUpdateRequest"];
            };
        };
        responses: {
            /** @description The payment instrument with its new reversal account. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentInstrumentResponse"];
                };
            };
            400: components["responses"]["PaymentInstrumentBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteAccountPaymentInstrument: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
                /**
                 * @description Id of the payment instrument.
                 * @example pmt_inst_pd788hPVhLT37
                 */
                pmt_inst_id: components["parameters"]["PaymentInstrumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The closed payment instrument. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentInstrumentResponse"];
                };
            };
            400: components["responses"]["PaymentInstrumentBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAccountProducts: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
            /** @description The products by name. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountProductListResponse"];
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
    retrieveAccountProduct: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
                /**
                 * @description Id of the product.
                 * @example prd_jKpF9izhfqL9w
                 */
                prd_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountProductResponse"];
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
    listAccountSubscriptions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
            /** @description The subscriptions by name. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountSubscriptionListResponse"];
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
    createAccountSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
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
        /** @description The subscription to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountSubscriptionCreateRequest"];
            };
        };
        responses: {
            /** @description The subscription, or the result for each name. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "idem-request-id": components["headers"]["IdemRequestId"];
                    "idem-status": components["headers"]["IdemStatus"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountSubscriptionCreateResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    retrieveAccountSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
                /**
                 * @description Id of the subscription.
                 * @example sub_6f7XtMLymQx3f
                 */
                sub_id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountSubscriptionResponse"];
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
    deleteAccountSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: components["parameters"]["AccountId"];
                /**
                 * @description Id of the subscription.
                 * @example sub_6f7XtMLymQx3f
                 */
                sub_id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription, now inactive. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountSubscriptionResponse"];
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
    retrieveCardProduct: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
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
    createElementToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The purpose of the element. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ElementTokenCreateRequest"];
            };
        };
        responses: {
            /** @description The token, and the session that it opens for a balance transfer. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "idem-request-id": components["headers"]["IdemRequestId"];
                    "idem-status": components["headers"]["IdemStatus"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElementTokenResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    retrieveElementResults: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description The element token.
                 * @example pk_elem_dDe4r9M6X3Ad9zjpbgYpzLNtRCXfhPYR
                 */
                pk_elem_id: components["parameters"]["ElementToken"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The results. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElementResultsResponse"];
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
    retrieveElementSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the element session.
                 * @example elem_sess_bTgeRWQ3qApfJ
                 */
                elem_sess_id: components["parameters"]["ElementSessionId"];
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
                    "application/json": components["schemas"]["ElementSessionResponse"];
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
    updateElementSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the element session.
                 * @example elem_sess_bTgeRWQ3qApfJ
                 */
                elem_sess_id: components["parameters"]["ElementSessionId"];
            };
            cookie?: never;
        };
        /** @description The terms of the approved loan. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ElementSessionUpdateRequest"];
            };
        };
        responses: {
            /** @description The updated session. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElementSessionUpdateResponse"];
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
    listPayments: {
        parameters: {
            query?: {
                /**
                 * @description Returns only payments with this status.
                 * @example pending
                 */
                status?: components["parameters"]["PaymentStatusFilter"];
                /**
                 * @description Returns only payments of this type.
                 * @example standard
                 */
                type?: components["parameters"]["PaymentTypeFilter"];
                /**
                 * @description Returns only payments from this account.
                 * @example acc_hmap9mbgfLcf9
                 */
                source?: components["parameters"]["PaymentSourceFilter"];
                /**
                 * @description Returns only payments to this account.
                 * @example acc_YXDrjADGjC76U
                 */
                destination?: components["parameters"]["PaymentDestinationFilter"];
                /**
                 * @description Returns only payments from or to this account.
                 * @example acc_hmap9mbgfLcf9
                 */
                acc_id?: components["parameters"]["PaymentAccountFilter"];
                /**
                 * @description Returns only payments from an account of this entity.
                 * @example ent_au22b1fbFJbp8
                 */
                source_holder_id?: components["parameters"]["PaymentSourceHolderFilter"];
                /**
                 * @description Returns only payments to an account of this entity.
                 * @example ent_au22b1fbFJbp8
                 */
                destination_holder_id?: components["parameters"]["PaymentDestinationHolderFilter"];
                /**
                 * @description Returns only payments from or to an account of this entity.
                 * @example ent_au22b1fbFJbp8
                 */
                holder_id?: components["parameters"]["PaymentHolderFilter"];
                /**
                 * @description Returns only the payment that this reversal returns.
                 * @example rvs_A6bmTtFmxQhGQ
                 */
                reversal_id?: components["parameters"]["PaymentReversalFilter"];
                /**
                 * @description Fields to return as objects instead of ids. Repeat the parameter to name more than one. Expanded lists take longer.
                 *     Only in Method's own description.
                 * @example [
                 *       "source"
                 *     ]
                 */
                "expand[]"?: components["parameters"]["PaymentExpand"];
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description Maximum number of records per page. */
                page_limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Start or end of the page: the id of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: components["parameters"]["PageCursor"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of payments. */
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
                    "application/json": components["schemas"]["PaymentListResponse"];
                };
            };
            400: components["responses"]["PaymentBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The payment to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentCreateRequest"];
            };
        };
        responses: {
            /** @description The payment, not processed yet. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "idem-request-id": components["headers"]["IdemRequestId"];
                    "idem-status": components["headers"]["IdemStatus"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentResponse"];
                };
            };
            400: components["responses"]["PaymentBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    retrievePayment: {
        parameters: {
            query?: {
                /**
                 * @description Fields to return as objects instead of ids. Repeat the parameter to name more than one. Expanded lists take longer.
                 *     Only in Method's own description.
                 * @example [
                 *       "source"
                 *     ]
                 */
                "expand[]"?: components["parameters"]["PaymentExpand"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the payment.
                 * @example pmt_VeCfmkwGKb
                 */
                pmt_id: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentResponse"];
                };
            };
            400: components["responses"]["PaymentBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deletePayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the payment.
                 * @example pmt_VeCfmkwGKb
                 */
                pmt_id: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The canceled payment. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentResponse"];
                };
            };
            400: components["responses"]["PaymentBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPaymentReversals: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the payment.
                 * @example pmt_VeCfmkwGKb
                 */
                pmt_id: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reversals. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentReversalListResponse"];
                };
            };
            400: components["responses"]["PaymentReversalBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    retrievePaymentReversal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the payment.
                 * @example pmt_VeCfmkwGKb
                 */
                pmt_id: components["parameters"]["PaymentId"];
                /**
                 * @description Id of the reversal.
                 * @example rvs_A6bmTtFmxQhGQ
                 */
                rvs_id: components["parameters"]["PaymentReversalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reversal. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentReversalResponse"];
                };
            };
            400: components["responses"]["PaymentReversalBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updatePaymentReversal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the payment.
                 * @example pmt_VeCfmkwGKb
                 */
                pmt_id: components["parameters"]["PaymentId"];
                /**
                 * @description Id of the reversal.
                 * @example rvs_A6bmTtFmxQhGQ
                 */
                rvs_id: components["parameters"]["PaymentReversalId"];
            };
            cookie?: never;
        };
        /** @description The approval. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentReversalUpdateRequest"];
            };
        };
        responses: {
            /** @description The approved reversal. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentReversalResponse"];
                };
            };
            400: components["responses"]["PaymentReversalBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listMerchants: {
        parameters: {
            query?: {
                /** @description Returns only merchants whose name contains this text. */
                name?: components["parameters"]["MerchantNameFilter"];
                /** @description Returns only merchants with this name in credit reports, such as `JPMCB CARD` for a Chase credit card. */
                creditor_name?: components["parameters"]["MerchantCreditorNameFilter"];
                /**
                 * @description Returns only merchants of this type.
                 * @example credit_card
                 */
                type?: components["parameters"]["MerchantTypeFilter"];
                /** @description Returns only merchants with this id at Plaid. The dot is part of the parameter name. */
                "provider_id.plaid"?: components["parameters"]["MerchantPlaidIdFilter"];
                /** @description Returns only merchants with this id at MX. The dot is part of the parameter name. */
                "provider_id.mx"?: components["parameters"]["MerchantMxIdFilter"];
                /** @description Returns only merchants with this id at Finicity. The dot is part of the parameter name. */
                "provider_id.finicity"?: components["parameters"]["MerchantFinicityIdFilter"];
                /** @description Returns only merchants with this id at DebtPayPro. The dot is part of the parameter name. */
                "provider_id.dpp"?: components["parameters"]["MerchantDppIdFilter"];
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description Maximum number of records per page. */
                page_limit?: components["parameters"]["PageLimit"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of merchants. */
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
                    "application/json": components["schemas"]["MerchantListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    retrieveMerchant: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the merchant.
                 * @example mch_301761
                 */
                mch_id: components["parameters"]["MerchantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The merchant. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MerchantResponse"];
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
    listEvents: {
        parameters: {
            query?: {
                /** @description Returns only events about the resource with this id, regardless of its type. */
                resource_id?: components["parameters"]["EventResourceIdFilter"];
                /**
                 * @description Returns only events about resources of this type.
                 * @example credit_score
                 */
                resource_type?: components["parameters"]["EventResourceTypeFilter"];
                /**
                 * @description Returns only events of this type.
                 * @example credit_score.increased
                 */
                type?: components["parameters"]["EventTypeFilter"];
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description Maximum number of records per page. */
                page_limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Start or end of the page: the id of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: components["parameters"]["PageCursor"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
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
                    "Pagination-Page": components["headers"]["PaginationPage"];
                    "Pagination-Page-Count": components["headers"]["PaginationPageCount"];
                    "Pagination-Page-Limit": components["headers"]["PaginationPageLimit"];
                    "Pagination-Total-Count": components["headers"]["PaginationTotalCount"];
                    "Pagination-Page-Cursor-Prev": components["headers"]["PaginationPageCursorPrev"];
                    "Pagination-Page-Cursor-Next": components["headers"]["PaginationPageCursorNext"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventListResponse"];
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
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the event.
                 * @example evt_knqJgxKUnqDVJ
                 */
                evt_id: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventResponse"];
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
    createReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The report to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportCreateRequest"];
            };
        };
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "idem-request-id": components["headers"]["IdemRequestId"];
                    "idem-status": components["headers"]["IdemStatus"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    retrieveReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the report.
                 * @example rpt_cj2mkA3hFyHT5
                 */
                rpt_id: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportResponse"];
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
    downloadReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the report.
                 * @example rpt_cj2mkA3hFyHT5
                 */
                rpt_id: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["ReportCsv"];
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
    listWebhooks: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookListResponse"];
                };
            };
            400: components["responses"]["WebhookBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The webhook to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookCreateRequest"];
            };
        };
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "idem-request-id": components["headers"]["IdemRequestId"];
                    "idem-status": components["headers"]["IdemStatus"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookResponse"];
                };
            };
            400: components["responses"]["WebhookBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    retrieveWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example whk_cSGjA6d9N8y8R
                 */
                whk_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookResponse"];
                };
            };
            400: components["responses"]["WebhookBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example whk_cSGjA6d9N8y8R
                 */
                whk_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook was deleted. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeleteResponse"];
                };
            };
            400: components["responses"]["WebhookBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example whk_cSGjA6d9N8y8R
                 */
                whk_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /** @description The new status of the webhook. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookUpdateRequest"];
            };
        };
        responses: {
            /** @description The updated webhook. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookResponse"];
                };
            };
            400: components["responses"]["WebhookBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    simulatePaymentStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the payment.
                 * @example pmt_VeCfmkwGKb
                 */
                pmt_id: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        /** @description The status to set. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulatePaymentStatusRequest"];
            };
        };
        responses: {
            /** @description The payment with its new status. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "idem-request-id": components["headers"]["IdemRequestId"];
                    "idem-status": components["headers"]["IdemStatus"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    simulateInboundPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the payment instrument.
                 * @example pmt_inst_pd788hPVhLT37
                 */
                pmt_inst_id: components["parameters"]["PaymentInstrumentId"];
            };
            cookie?: never;
        };
        /** @description The incoming transfer. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulateInboundPaymentRequest"];
            };
        };
        responses: {
            /** @description The resulting payment. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "idem-request-id": components["headers"]["IdemRequestId"];
                    "idem-status": components["headers"]["IdemStatus"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    simulateAccountTransaction: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
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
        /** @description The transaction to create. Default: a transaction generated by Method. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SimulateTransactionRequest"];
            };
        };
        responses: {
            /** @description The simulated transaction. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "idem-request-id": components["headers"]["IdemRequestId"];
                    "idem-status": components["headers"]["IdemStatus"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionResponse"];
                };
            };
            400: components["responses"]["SimulationBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    simulateAccountCardBrand: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
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
        /** @description The card brand to set. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulateCardBrandRequest"];
            };
        };
        responses: {
            /** @description The card brand of the account. */
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
            400: components["responses"]["SimulationBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    simulateEntityConnect: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
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
        /** @description The accounts to queue. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulateConnectRequest"];
            };
        };
        responses: {
            /** @description The accounts are queued. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "idem-request-id": components["headers"]["IdemRequestId"];
                    "idem-status": components["headers"]["IdemStatus"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulationResponse"];
                };
            };
            400: components["responses"]["SimulationBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    simulateEntityCreditScore: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: components["parameters"]["EntityId"];
                /**
                 * @description Id of the credit score.
                 * @example crs_pn4ca33GXFaCE
                 */
                crs_id: components["parameters"]["CreditScoreId"];
            };
            cookie?: never;
        };
        /** @description The scores of the completed credit score. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulateCreditScoreRequest"];
            };
        };
        responses: {
            /** @description The completed credit score. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "idem-request-id": components["headers"]["IdemRequestId"];
                    "idem-status": components["headers"]["IdemStatus"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditScoreResponse"];
                };
            };
            400: components["responses"]["SimulationBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    simulateEntityAttributes: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
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
        /** @description The change to queue. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulateAttributesRequest"];
            };
        };
        responses: {
            /** @description The change is queued. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "idem-request-id": components["headers"]["IdemRequestId"];
                    "idem-status": components["headers"]["IdemStatus"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulationResponse"];
                };
            };
            400: components["responses"]["SimulationBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    simulateEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event to send. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulateEventRequest"];
            };
        };
        responses: {
            /** @description The event was sent. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "idem-request-id": components["headers"]["IdemRequestId"];
                    "idem-status": components["headers"]["IdemStatus"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    onAccountEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The webhook's `auth_token` in base64, without a scheme prefix; absent if the webhook was created without a token.
                 *     Encode your token and compare both values in constant time.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Id of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountWebhookEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookAccepted"];
            "4XX": components["responses"]["WebhookRefused"];
        };
    };
    onAccountVerificationSessionEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The webhook's `auth_token` in base64, without a scheme prefix; absent if the webhook was created without a token.
                 *     Encode your token and compare both values in constant time.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Id of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountVerificationSessionWebhookEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookAccepted"];
            "4XX": components["responses"]["WebhookRefused"];
        };
    };
    onAccountVerificationEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The webhook's `auth_token` in base64, without a scheme prefix; absent if the webhook was created without a token.
                 *     Encode your token and compare both values in constant time.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Id of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountVerificationWebhookEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookAccepted"];
            "4XX": components["responses"]["WebhookRefused"];
        };
    };
    onBalanceEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The webhook's `auth_token` in base64, without a scheme prefix; absent if the webhook was created without a token.
                 *     Encode your token and compare both values in constant time.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Id of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BalanceWebhookEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookAccepted"];
            "4XX": components["responses"]["WebhookRefused"];
        };
    };
    onCardBrandEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The webhook's `auth_token` in base64, without a scheme prefix; absent if the webhook was created without a token.
                 *     Encode your token and compare both values in constant time.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Id of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardBrandWebhookEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookAccepted"];
            "4XX": components["responses"]["WebhookRefused"];
        };
    };
    onPayoffEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The webhook's `auth_token` in base64, without a scheme prefix; absent if the webhook was created without a token.
                 *     Encode your token and compare both values in constant time.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Id of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoffWebhookEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookAccepted"];
            "4XX": components["responses"]["WebhookRefused"];
        };
    };
    onSensitiveEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The webhook's `auth_token` in base64, without a scheme prefix; absent if the webhook was created without a token.
                 *     Encode your token and compare both values in constant time.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Id of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SensitiveWebhookEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookAccepted"];
            "4XX": components["responses"]["WebhookRefused"];
        };
    };
    onTransactionEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The webhook's `auth_token` in base64, without a scheme prefix; absent if the webhook was created without a token.
                 *     Encode your token and compare both values in constant time.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Id of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransactionWebhookEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookAccepted"];
            "4XX": components["responses"]["WebhookRefused"];
        };
    };
    onUpdateEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The webhook's `auth_token` in base64, without a scheme prefix; absent if the webhook was created without a token.
                 *     Encode your token and compare both values in constant time.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Id of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebhookEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookAccepted"];
            "4XX": components["responses"]["WebhookRefused"];
        };
    };
    onAccountAttributeEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The webhook's `auth_token` in base64, without a scheme prefix; absent if the webhook was created without a token.
                 *     Encode your token and compare both values in constant time.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Id of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountAttributeWebhookEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookAccepted"];
            "4XX": components["responses"]["WebhookRefused"];
        };
    };
    onPaymentInstrumentEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The webhook's `auth_token` in base64, without a scheme prefix; absent if the webhook was created without a token.
                 *     Encode your token and compare both values in constant time.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Id of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentInstrumentWebhookEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookAccepted"];
            "4XX": components["responses"]["WebhookRefused"];
        };
    };
    onEntityEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The webhook's `auth_token` in base64, without a scheme prefix; absent if the webhook was created without a token.
                 *     Encode your token and compare both values in constant time.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Id of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntityWebhookEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookAccepted"];
            "4XX": components["responses"]["WebhookRefused"];
        };
    };
    onEntityVerificationSessionEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The webhook's `auth_token` in base64, without a scheme prefix; absent if the webhook was created without a token.
                 *     Encode your token and compare both values in constant time.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Id of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntityVerificationSessionWebhookEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookAccepted"];
            "4XX": components["responses"]["WebhookRefused"];
        };
    };
    onConnectEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The webhook's `auth_token` in base64, without a scheme prefix; absent if the webhook was created without a token.
                 *     Encode your token and compare both values in constant time.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Id of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectWebhookEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookAccepted"];
            "4XX": components["responses"]["WebhookRefused"];
        };
    };
    onConnectionEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The webhook's `auth_token` in base64, without a scheme prefix; absent if the webhook was created without a token.
                 *     Encode your token and compare both values in constant time.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Id of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionWebhookEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookAccepted"];
            "4XX": components["responses"]["WebhookRefused"];
        };
    };
    onCreditScoreEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The webhook's `auth_token` in base64, without a scheme prefix; absent if the webhook was created without a token.
                 *     Encode your token and compare both values in constant time.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Id of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditScoreWebhookEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookAccepted"];
            "4XX": components["responses"]["WebhookRefused"];
        };
    };
    onIdentityEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The webhook's `auth_token` in base64, without a scheme prefix; absent if the webhook was created without a token.
                 *     Encode your token and compare both values in constant time.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Id of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityWebhookEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookAccepted"];
            "4XX": components["responses"]["WebhookRefused"];
        };
    };
    onAttributeEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The webhook's `auth_token` in base64, without a scheme prefix; absent if the webhook was created without a token.
                 *     Encode your token and compare both values in constant time.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Id of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttributeWebhookEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookAccepted"];
            "4XX": components["responses"]["WebhookRefused"];
        };
    };
    onEntityAttributeEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The webhook's `auth_token` in base64, without a scheme prefix; absent if the webhook was created without a token.
                 *     Encode your token and compare both values in constant time.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Id of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntityAttributeWebhookEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookAccepted"];
            "4XX": components["responses"]["WebhookRefused"];
        };
    };
    onEntityVehicleEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The webhook's `auth_token` in base64, without a scheme prefix; absent if the webhook was created without a token.
                 *     Encode your token and compare both values in constant time.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Id of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntityVehicleWebhookEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookAccepted"];
            "4XX": components["responses"]["WebhookRefused"];
        };
    };
    onManualConnectEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The webhook's `auth_token` in base64, without a scheme prefix; absent if the webhook was created without a token.
                 *     Encode your token and compare both values in constant time.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Id of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManualConnectWebhookEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookAccepted"];
            "4XX": components["responses"]["WebhookRefused"];
        };
    };
    onProductEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The webhook's `auth_token` in base64, without a scheme prefix; absent if the webhook was created without a token.
                 *     Encode your token and compare both values in constant time.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Id of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductWebhookEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookAccepted"];
            "4XX": components["responses"]["WebhookRefused"];
        };
    };
    onSubscriptionEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The webhook's `auth_token` in base64, without a scheme prefix; absent if the webhook was created without a token.
                 *     Encode your token and compare both values in constant time.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Id of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionWebhookEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookAccepted"];
            "4XX": components["responses"]["WebhookRefused"];
        };
    };
    onPaymentEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The webhook's `auth_token` in base64, without a scheme prefix; absent if the webhook was created without a token.
                 *     Encode your token and compare both values in constant time.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Id of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentWebhookEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookAccepted"];
            "4XX": components["responses"]["WebhookRefused"];
        };
    };
    onPaymentReversalEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The webhook's `auth_token` in base64, without a scheme prefix; absent if the webhook was created without a token.
                 *     Encode your token and compare both values in constant time.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Id of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentReversalWebhookEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookAccepted"];
            "4XX": components["responses"]["WebhookRefused"];
        };
    };
    onReportEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The webhook's `auth_token` in base64, without a scheme prefix; absent if the webhook was created without a token.
                 *     Encode your token and compare both values in constant time.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Id of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportWebhookEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookAccepted"];
            "4XX": components["responses"]["WebhookRefused"];
        };
    };
    onMethodJwkEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The webhook's `auth_token` in base64, without a scheme prefix; absent if the webhook was created without a token.
                 *     Encode your token and compare both values in constant time.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Id of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: components["parameters"]["WebhookDeliveryId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MethodJwkWebhookEvent"];
            };
        };
        responses: {
            200: components["responses"]["WebhookAccepted"];
            "4XX": components["responses"]["WebhookRefused"];
        };
    };
}

/** What belongs to one version of the API. */
export interface api {
  paths: paths;
  operations: operations;
  /** Lists in pages. */
  lists: "/entities" | "/entities/{ent_id}/verification_sessions" | "/entities/{ent_id}/connect" | "/entities/{ent_id}/credit_scores" | "/entities/{ent_id}/attributes" | "/entities/{ent_id}/identities" | "/entities/{ent_id}/vehicles" | "/accounts" | "/accounts/{acc_id}/verification_sessions" | "/accounts/{acc_id}/balances" | "/accounts/{acc_id}/card_brands" | "/accounts/{acc_id}/payoffs" | "/accounts/{acc_id}/sensitive" | "/accounts/{acc_id}/transactions" | "/accounts/{acc_id}/updates" | "/accounts/{acc_id}/attributes" | "/accounts/{acc_id}/payment_instruments" | "/payments" | "/merchants" | "/events";
  /** Path that creates an asynchronous resource → path that retrieves it. */
  pollables: {
    "/entities/{ent_id}/connect": "/entities/{ent_id}/connect/{cxn_id}";
    "/entities/{ent_id}/credit_scores": "/entities/{ent_id}/credit_scores/{crs_id}";
    "/entities/{ent_id}/attributes": "/entities/{ent_id}/attributes/{attr_id}";
    "/accounts/{acc_id}/balances": "/accounts/{acc_id}/balances/{bal_id}";
    "/accounts/{acc_id}/payoffs": "/accounts/{acc_id}/payoffs/{pyf_id}";
    "/accounts/{acc_id}/updates": "/accounts/{acc_id}/updates/{upt_id}";
    "/accounts/{acc_id}/attributes": "/accounts/{acc_id}/attributes/{acc_attr_id}";
    "/reports": "/reports/{rpt_id}";
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
    "GET /entities/{ent_id}/connect": {
      "data": {
        "accounts": {
          "": "accounts";
          "liability": {
            "mch_id": "accounts.liability.mch_id";
          };
          "latest_verification_session": "accounts.latest_verification_session";
          "update": "accounts.update";
          "balance": "accounts.balance";
          "card_brand": "accounts.card_brand";
          "payoff": "accounts.payoff";
          "sensitive": "accounts.sensitive";
          "transaction": "accounts.transaction";
          "attribute": "accounts.attribute";
          "payment_instrument": "accounts.payment_instrument";
        };
      };
    };
    "POST /entities/{ent_id}/connect": {
      "data": {
        "accounts": {
          "": "accounts";
          "liability": {
            "mch_id": "accounts.liability.mch_id";
          };
          "latest_verification_session": "accounts.latest_verification_session";
          "update": "accounts.update";
          "balance": "accounts.balance";
          "card_brand": "accounts.card_brand";
          "payoff": "accounts.payoff";
          "sensitive": "accounts.sensitive";
          "transaction": "accounts.transaction";
          "attribute": "accounts.attribute";
          "payment_instrument": "accounts.payment_instrument";
        };
      };
    };
    "GET /entities/{ent_id}/connect/{cxn_id}": {
      "data": {
        "accounts": {
          "": "accounts";
          "liability": {
            "mch_id": "accounts.liability.mch_id";
          };
          "latest_verification_session": "accounts.latest_verification_session";
          "update": "accounts.update";
          "balance": "accounts.balance";
          "card_brand": "accounts.card_brand";
          "payoff": "accounts.payoff";
          "sensitive": "accounts.sensitive";
          "transaction": "accounts.transaction";
          "attribute": "accounts.attribute";
          "payment_instrument": "accounts.payment_instrument";
        };
      };
    };
    "GET /accounts": {
      "data": {
        "liability": {
          "mch_id": "liability.mch_id";
        };
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
        "liability": {
          "mch_id": "liability.mch_id";
        };
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
    "GET /payments": {
      "data": {
        "source": {
          "": "source";
          "latest_verification_session": "source.latest_verification_session";
        };
        "destination": {
          "": "destination";
          "latest_verification_session": "destination.latest_verification_session";
        };
      };
    };
    "GET /payments/{pmt_id}": {
      "data": {
        "source": {
          "": "source";
          "latest_verification_session": "source.latest_verification_session";
        };
        "destination": {
          "": "destination";
          "latest_verification_session": "destination.latest_verification_session";
        };
      };
    };
  };
}
