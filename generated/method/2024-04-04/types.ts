/** Generated from the bundle of method@2024-04-04 by scripts/types.ts. Do not edit. */

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
         * @description Answers the team's entities that match every filter given, newest first.
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
         * @description Answers one entity, also after its consent was withdrawn.
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
         * @description Answers the verification sessions that were started for this entity, newest first. Since December 2024.
         */
        get: operations["listEntityVerificationSessions"];
        put?: never;
        /**
         * Start to verify an entity
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
         * Retrieve an entity's verification session
         * @description Answers one verification session with the state it has reached.
         */
        get: operations["retrieveEntityVerificationSession"];
        /**
         * Complete an entity's verification session
         * @description Hands in what the session waits for: the code of `sms`, the answers of `kba`; for `sna`, Method checks whether the
         *     device has opened one of the URLs. Fails when the session has expired, or when the code, the answers or the check
         *     are wrong; a session that has failed takes no more attempts: start a new one.
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
         * @description Answers the connects of this entity, newest first. Since December 2024.
         */
        get: operations["listEntityConnects"];
        put?: never;
        /**
         * Find and connect an entity's debts
         * @description Finds the debts that the credit bureaus and Method's network know of and creates a liability account for each, by a
         *     soft pull of the credit report. The first connect creates an account for every debt, open or closed; later ones
         *     answer only accounts that are new. Fails while the entity is not fully verified. Synchronous, unless `products` or
         *     `subscriptions` are asked for or the header `Prefer: respond-async` is sent. Asynchronous then: the answer is a
         *     connect in progress; retrieve it until its status is `completed` or `failed`, or wait for the `connect.update`
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
         * @description Answers one connect with the state it has reached.
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
         * @description Answers the credit scores that were asked for on this entity, newest first. Since December 2024.
         */
        get: operations["listEntityCreditScores"];
        put?: never;
        /**
         * Ask for an entity's credit score
         * @description Asks a credit bureau for the individual's score and what weighs on it. Fails while the entity is not fully verified.
         *     Asynchronous: the answer is a credit score in progress; retrieve it until its status is `completed` or `failed`, or
         *     wait for the `credit_score.update` webhook.
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
         * @description Answers one credit score with the state it has reached.
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
         * @description Answers every computation of attributes for this entity, newest first. Since December 2024.
         */
        get: operations["listEntityAttributes"];
        put?: never;
        /**
         * Compute an entity's attributes
         * @description Computes figures over all of an entity's credit. Before 2026-03-30 this is synchronous: the answer holds a value and
         *     a rating for each attribute of credit health. From 2026-03-30 on it is asynchronous: the answer is in progress, with
         *     `attributes: null`; retrieve it until its status is `completed` or `failed`, or wait for the
         *     `entity_attribute.update` webhook. Fails while the entity has no completed connect.
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
         * @description Answers one computation of attributes with the state it has reached.
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
         * @description Answers the identity requests of this entity, newest first. Since December 2024.
         */
        get: operations["listEntityIdentities"];
        put?: never;
        /**
         * Look up an entity's identity
         * @description Looks up the people who fit what is known about the entity, with their social security numbers. It needs at least a
         *     name and a phone number. An entity that is active, or whose identity was matched, gets exactly one person; any other
         *     may get several. Synchronous: the answer holds the people found. Fails when nobody is found, and for most teams,
         *     which have no access to it.
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
         * @description Answers one identity request with the people found.
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
         * @description Answers the vehicle requests of this entity, newest first. Since January 2025.
         */
        get: operations["listEntityVehicles"];
        put?: never;
        /**
         * Look up an entity's vehicles
         * @description Looks up the vehicles that the individual's auto loans are tied to. Synchronous: the answer holds the vehicles
         *     found. Fails while the entity is not verified or has no completed connect. Since January 2025.
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
         * @description Answers one vehicle request with the state it has reached. Since January 2025.
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
         * @description Answers every product of the entity by its name, with why it cannot be used where that is so. Not paginated.
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
         * @description Answers one product of the entity, with why it cannot be used where that is so.
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
         * @description Answers the subscriptions of the entity by their names. Not paginated.
         */
        get: operations["listEntitySubscriptions"];
        put?: never;
        /**
         * Enroll an entity in a subscription
         * @description Has a product of the entity refreshed without being asked for; each new result is announced by the webhook of that
         *     product. The attributes to watch are chosen in `payload`. A refused enrollment is answered with status 200 too:
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
         * @description Answers one subscription of the entity.
         */
        get: operations["retrieveEntitySubscription"];
        put?: never;
        post?: never;
        /**
         * End an entity's subscription
         * @description Stops the refreshing of the product. The answer is the subscription with the status `inactive`.
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
         * @description Answers the team's accounts that match every filter given, newest first.
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
         * @description Answers one account, also after its consent was withdrawn.
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
         * @description Ends the consent of the account. The account becomes `disabled` and loses its details, and its products and
         *     subscriptions end. Fails while a payment of the account is in progress, and when the consent was withdrawn before.
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
         * @description Answers the verification sessions that were started for this account, newest first. Since December 2024.
         */
        get: operations["listAccountVerificationSessions"];
        put?: never;
        /**
         * Start to verify an account
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
         * @description Answers one verification session with the state it has reached.
         */
        get: operations["retrieveAccountVerificationSession"];
        /**
         * Complete an account's verification session
         * @description Hands in the evidence that the session's `type` asks for, and answers whether it was accepted. Attempts are limited;
         *     a session that has failed takes no more attempts: start a new one.
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
         *     Mastercard credit cards have one. Synchronous: the answer holds the brand. Fails when no brand is found.
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
         *     answer holds the data. Fails for teams that Method has not approved, which takes PCI compliance.
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
         * @description Answers the transactions of a card, newest first. They are recorded once the account is enrolled in a subscription
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
         *     the answer is an update in progress; retrieve it until its status is `completed` or `failed`, or wait for the
         *     `update.update` webhook. Synchronous where the figures come from a `snapshot`.
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
         * @description Answers every computation of attributes for this account, newest first. Since January 2025.
         */
        get: operations["listAccountAttributes"];
        put?: never;
        /**
         * Compute an account's attributes
         * @description Computes figures over one liability account. Before 2026-03-30 this is synchronous: the answer holds the values.
         *     From 2026-03-30 on it is asynchronous: the answer is in progress, with `attributes: null`; retrieve it until its
         *     status is `completed` or `failed`, or wait for the `account_attribute.update` webhook. From then on the account must
         *     be a credit card, a personal loan or a mortgage, and which attributes are computed depends on that. Since January
         *     2025.
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
         * @description Answers one computation of attributes with the state it has reached. Since January 2025.
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
         * @description Answers the payment instruments of this account, newest first.
         */
        get: operations["listAccountPaymentInstruments"];
        put?: never;
        /**
         * Create a payment instrument
         * @description Gives out the credentials with which this account can be charged or paid: its card number or a network token for a
         *     checkout, and from 2025-12-01 on an account and routing number to which anyone can send money that Method then pays
         *     into the account. Fails where the account's products do not list that kind of payment instrument.
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
         * @description Answers one payment instrument with the state it has reached.
         */
        get: operations["retrieveAccountPaymentInstrument"];
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
         * @description Answers every product of the account by its name, with why it cannot be used where that is so. Not paginated.
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
         * @description Answers one product of the account, with why it cannot be used where that is so.
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
         * @description Answers the subscriptions of the account by their names. Not paginated.
         */
        get: operations["listAccountSubscriptions"];
        put?: never;
        /**
         * Enroll an account in a subscription
         * @description Has a product of the account refreshed without being asked for; each new result is announced by the webhook of that
         *     product. A refused enrollment is answered with status 200 too: `data` is then a map of the name to an error.
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
         * @description Answers one subscription of the account.
         */
        get: operations["retrieveAccountSubscription"];
        put?: never;
        post?: never;
        /**
         * End an account's subscription
         * @description Stops the refreshing of the product. The answer is the subscription with the status `inactive`.
         */
        delete: operations["deleteAccountSubscription"];
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
         * @description Issues the token with which a front end opens an element: `connect`, which links accounts, or `balance_transfer`,
         *     which runs in a session that outlives the token. A token is good for one use within 30 minutes.
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
         * @description Answers what a token's element has led to so far: who was authenticated, which accounts were connected and what the
         *     person did on the way. A token that nobody has opened yet has no events.
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
         * @description Answers one element session with the state that its balance transfer has reached.
         */
        get: operations["retrieveElementSession"];
        /**
         * Update an element session
         * @deprecated
         * @description Records on what terms a session's loan was approved. Where the body has a `payout_status`, `released` also has the
         *     funds paid out: each account that the borrower chose is sent a payment.
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
         * @description Answers the team's payments that match every filter given, newest first.
         */
        get: operations["listPayments"];
        put?: never;
        /**
         * Create a payment
         * @description Pulls the amount from the source account and pays the destination account with it, less a fee if you ask for one.
         *     The answer is a pending payment, which is usually posted one to three business days later; follow it with the
         *     `payment.update` webhook. On business days, sources are debited at 10:30, 13:30 and 16:30 and destinations paid at
         *     13:30, US Central Time; the last at 16:00 since May 2026. Fails when an account or its holder is not active or may
         *     not pay or be paid, and when a limit of the team is reached.
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
         * @description Answers one payment with the state it has reached.
         */
        get: operations["retrievePayment"];
        put?: never;
        post?: never;
        /**
         * Cancel a payment
         * @description Cancels a payment before any money has moved, and answers it with the status `canceled`. Fails unless the status of
         *     the payment is `pending`.
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
         * @description Answers the payment's reversals. Not paginated.
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
         * @description Answers one reversal with the state it has reached.
         */
        get: operations["retrievePaymentReversal"];
        /**
         * Approve a payment's reversal
         * @description Approves a reversal, and may change its description. Fails with `INVALID_REVERSAL_STATUS` unless the reversal's
         *     status is `pending_approval`. The money is sent back afterwards; follow it with the `payment_reversal.update`
         *     webhook.
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
         * @description Answers the merchants that match every filter given.
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
         * @description Answers one merchant.
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
         * @description Answers the team's events that match every filter given, newest first.
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
         * @description Answers one event with the resource it is about and what changed in it.
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
         * @description Starts a report of the given type. Asynchronous: the answer may still be `processing`; retrieve it until its status
         *     is `completed`, or wait for the `report.update` webhook, then download it.
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
         * @description Answers one report with the state it has reached.
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
         * @description Answers the rows of a completed report as a CSV file, without the envelope of other answers. Errors keep theirs.
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
         * @description Answers the team's webhooks. Not paginated.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook
         * @description Registers a URL for one type of event: from then on each such event is posted there, as the webhooks of this
         *     description show.
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
         * @description Answers one webhook. Its secrets are never answered.
         */
        get: operations["retrieveWebhook"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description Removes a webhook; nothing more is delivered to its URL.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Enable or disable a webhook
         * @description Stops deliveries to a webhook, or resumes them, also after they were stopped automatically. Nothing else about a
         *     webhook can be changed. Since September 2025.
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
         * Move a payment to its next status
         * @description Sets the status of a payment, as the banks would do in time, and answers the payment. The status must be one that
         *     the payment can take next. Events are sent as for a real payment.
         */
        post: operations["simulatePaymentStatus"];
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
         * Make a transaction on a credit card
         * @description Simulates a transaction that the card network reports, and answers it. The account must be a verified credit card
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
         * Set the card brand of an account
         * @description Gives an account the named card brand, answers it, and sends the `card_brand.available` webhook. The account must
         *     have a subscription to card brands. Since November 2025.
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
         * Queue new accounts for the next connect
         * @description Queues accounts that the next connect of the entity finds. An entity can have five queued at most. Since September
         *     2025.
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
         * Complete a pending credit score
         * @description Completes a pending credit score with the scores that are sent, and answers it.
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
         * Queue a change for the next attributes
         * @description Queues something new that the next attributes of the entity show. Since September 2025.
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
         * Send an event
         * @description Creates an event and delivers it to the webhooks of its type, to try out how they are handled. Some events need
         *     something to have happened before: `account.opened` a connect of the entity, `credit_score.*` a credit score,
         *     `attribute.*` its attributes. `account.opened` sends `connect.create` too, `account.closed` sends `account.update`.
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
         * Something happened to an account
         * @description Sent when an account is created or changes, and when comparing an account with what it was shows that it was
         *     opened or closed, or that its balance, limit or number changed.
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
         * Something happened to an account verification session
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
         * Something happened to an account verification (old name)
         * @description An event of the versions before 2024-04-04 that can still be asked for. The resource does not exist in this
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
         * Something happened to an account balance
         * @description Sent when a balance is asked for and when it has completed or failed.
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
         * Something happened to a card brand
         * @description Sent when a card brand is asked for, when it changes, and when a subscription has found one.
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
         * Something happened to a payoff
         * @description Sent when a payoff is asked for and when it has completed or failed.
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
         * Something happened to an account's full numbers
         * @description Sent when full account or card numbers are asked for and when they change.
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
         * Something happened to a transaction
         * @description Sent when a card is used and when the transaction changes, while the account is subscribed to transactions.
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
         * Something happened to an account update
         * @description Sent when an update is asked for or comes from a subscription, and when it has completed or failed.
         */
        post: operations["onUpdateEvent"];
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
         * Something happened to a payment instrument
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
         * Something happened to an entity
         * @description Sent when an entity is created or changes, and when accounts were found that wait for its consent.
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
         * Something happened to an entity verification session
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
         * Something happened to a connect
         * @description Sent when a connect is created or changes, and when a subscription has found something new.
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
         * Something happened to a connection (old name)
         * @description An event of the versions before 2024-04-04 that can still be asked for. The resource does not exist in this
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
         * Something happened to a credit score
         * @description Sent when a credit score is asked for, when it has completed or failed, when a subscription has found one, and
         *     when it is higher or lower than the one before.
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
         * Something happened to an individual's identity
         * @description Sent when an individual's identity is asked for and when it changes.
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
         * Something happened to an entity's attributes
         * @description Sent when an entity's attributes are asked for, when they change, and when one of them is higher or lower than
         *     before.
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
         * Something happened to an entity's attributes (new name)
         * @description Sent when an entity's attributes are asked for, when they have completed or failed, and when one of them differs
         *     from what it was before.
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
         * Something happened to an individual's vehicles
         * @description Sent when an individual's vehicles are asked for and when they change.
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
         * Something happened to a manual connect
         * @description Sent when debts are connected from a credit report that you supplied and when that changes. The operations are not
         *     part of this description.
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
         * Something happened to a product of an entity or an account
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
         * Something happened to a subscription of an entity or an account
         * @description Sent when an entity or an account is subscribed to a product and when the subscription changes.
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
         * Something happened to a payment
         * @description Sent when a payment is created and when it changes, its status above all.
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
         * Something happened to a payment reversal
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
         * Something happened to a report
         * @description Sent when a report is asked for and when it is ready to download.
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
         * Something happened to a public key of Method's
         * @description Sent when Method creates or changes one of the public keys that messages to it are encrypted with. The operations
         *     are not part of this description.
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
        MethodVersion: "2024-04-04";
        /**
         * @description True in every response with a 2xx status code.
         * @constant
         */
        Success: true;
        /** @description Response envelope for a health check, without data. */
        PingResponse: {
            /** @description True in every response with a 2xx status code. */
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
         * @description Status of the entity: `active` has completed the verification that the team requires; `incomplete` has not. `disabled`
         *     has lost all products because consent was withdrawn, a payment was reported as unauthorized, or the details were
         *     rejected; `error` has the reason.
         */
        EntityStatus: ("active" | "incomplete" | "disabled") | (string & {});
        /**
         * @description Whether the entity is a person or a company.
         * @enum {string}
         */
        EntityType: "individual" | "corporation";
        /**
         * @description Name of an entity field to return as an object instead of an ID. `vehicle` since January 2025.
         * @enum {string}
         */
        EntityExpandField: "connect" | "credit_score" | "attribute" | "vehicle" | "identity_latest_verification_session" | "phone_latest_verification_session";
        /** @description ID of an entity. */
        EntityId: string;
        /** @description Personal details. Each is null until it is set. */
        EntityIndividualDetails: {
            /** @description First name, or null. */
            first_name: string | null;
            /** @description Last name, or null. */
            last_name: string | null;
            /** @description Mobile phone number in E.164 format, or null. */
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
             * @description `xxxxxxxxx` once the Social Security number is set, null before. Retrieve the number itself through the entity's
             *     identities.
             */
            ssn: string | null;
            /**
             * @description `xxxx` once the last four digits of the Social Security number are set, null before. Retrieve the digits
             *     themselves through the entity's identities.
             */
            ssn_4: string | null;
        };
        /**
         * @description Why the entity was disabled, or null. The error page documents withdrawn consent with code 12005, the example of a
         *     withdrawal with 12004. Both are accepted, so rely on `sub_type`.
         */
        EntityError: {
            /**
             * @description Error type.
             * @constant
             */
            type: "ENTITY_DISABLED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 12001;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "ENTITY_UNAUTHORIZED_PAYMENT";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "ENTITY_DISABLED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 12002;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "ENTITY_INVALID_DETAILS";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "ENTITY_DISABLED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 12003;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "ENTITY_PENDING_KYC_REVIEW";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "ENTITY_DISABLED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 12004;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "ENTITY_SSN_MISMATCH";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "ENTITY_DISABLED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 12005;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "ENTITY_CONSENT_WITHDRAWN";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "ENTITY_DISABLED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 12004;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "ENTITY_CONSENT_WITHDRAWN";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        };
        /** @description A US address. Parts that were never set are null; the object is empty if nothing is known. */
        EntityAddress: {
            /** @description Street and number, or null. */
            line1?: string | null;
            /** @description Apartment, suite or similar, or null. */
            line2?: string | null;
            /** @description City, or null. */
            city?: string | null;
            /** @description Two-letter US state code, or null. */
            state?: string | null;
            /** @description ZIP code, or null. */
            zip?: string | null;
        };
        /** @description ID of an entity verification session. */
        EntityVerificationSessionId: string;
        /**
         * @description Status of the session: `pending` until it starts, `in_progress` while waiting for a code, an answer or the device,
         *     then `verified` or `failed` with an error.
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
             * @description Error type.
             * @constant
             */
            type: "VERIFICATION_SESSION_FAILED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 19001;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "VERIFICATION_SESSION_EXPIRED";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "VERIFICATION_SESSION_FAILED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 19002;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "VERIFICATION_SESSION_FAILED_INCORRECT_SMS_CODE";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "VERIFICATION_SESSION_FAILED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 19003;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "VERIFICATION_SESSION_FAILED_SNA";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "VERIFICATION_SESSION_FAILED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 19004;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "VERIFICATION_SESSION_FAILED_INVALID_ANSWER";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        };
        /**
         * Format: date-time
         * @description When the session expires, ISO 8601 in UTC, or null. Only in Method's OpenAPI description.
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
         * @description A phone number verified with a code that Method sends by SMS.
         */
        EntityVerificationSessionSms: {
            /** @description ID of an entity verification session. */
            id: components["schemas"]["EntityVerificationSessionId"];
            /** @description ID of an entity. */
            entity_id: components["schemas"]["EntityId"];
            /**
             * @description Status of the session: `pending` until it starts, `in_progress` while waiting for a code, an answer or the device,
             *     then `verified` or `failed` with an error.
             */
            status: components["schemas"]["EntityVerificationSessionStatus"];
            /**
             * @description Identifies phone verification.
             * @constant
             */
            type: "phone";
            /**
             * @description Identifies verification with an SMS code.
             * @constant
             */
            method: "sms";
            /** @description Result of the code verification; empty until the code is confirmed. */
            sms: {
                /** @description When the code was confirmed; absent until then. */
                timestamp?: components["schemas"]["DateTime"];
            };
            /** @description Why the session failed, or null. */
            error: components["schemas"]["EntityVerificationSessionError"] | null;
            /** @description When the session expires, ISO 8601 in UTC, or null. Only in Method's OpenAPI description. */
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
            /** @description ID of an entity verification session. */
            id: components["schemas"]["EntityVerificationSessionId"];
            /** @description ID of an entity. */
            entity_id: components["schemas"]["EntityId"];
            /**
             * @description Status of the session: `pending` until it starts, `in_progress` while waiting for a code, an answer or the device,
             *     then `verified` or `failed` with an error.
             */
            status: components["schemas"]["EntityVerificationSessionStatus"];
            /**
             * @description Identifies phone verification.
             * @constant
             */
            type: "phone";
            /**
             * @description Identifies verification through the mobile network.
             * @constant
             */
            method: "sna";
            /** @description The URLs that the device must open. */
            sna: {
                /**
                 * @description URLs to open on the device that holds the phone number, over its mobile network, with a background request or
                 *     in its browser. One successful URL is sufficient.
                 */
                urls: string[];
            };
            /** @description Why the session failed, or null. */
            error: components["schemas"]["EntityVerificationSessionError"] | null;
            /** @description When the session expires, ISO 8601 in UTC, or null. Only in Method's OpenAPI description. */
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
            /** @description ID of an entity verification session. */
            id: components["schemas"]["EntityVerificationSessionId"];
            /** @description ID of an entity. */
            entity_id: components["schemas"]["EntityId"];
            /**
             * @description Status of the session: `pending` until it starts, `in_progress` while waiting for a code, an answer or the device,
             *     then `verified` or `failed` with an error.
             */
            status: components["schemas"]["EntityVerificationSessionStatus"];
            /**
             * @description Identifies phone verification.
             * @constant
             */
            type: "phone";
            /**
             * @description Identifies a phone number verified outside Method.
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
            /** @description When the session expires, ISO 8601 in UTC, or null. Only in Method's OpenAPI description. */
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
            /** @description ID of an entity verification session. */
            id: components["schemas"]["EntityVerificationSessionId"];
            /** @description ID of an entity. */
            entity_id: components["schemas"]["EntityId"];
            /**
             * @description Status of the session: `pending` until it starts, `in_progress` while waiting for a code, an answer or the device,
             *     then `verified` or `failed` with an error.
             */
            status: components["schemas"]["EntityVerificationSessionStatus"];
            /**
             * @description Identifies identity verification.
             * @constant
             */
            type: "identity";
            /**
             * @description Identifies an identity verified outside Method.
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
            /** @description When the session expires, ISO 8601 in UTC, or null. Only in Method's OpenAPI description. */
            expired_at?: components["schemas"]["EntityVerificationSessionExpiredAt"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description ID of an identity verification question. */
        KbaQuestionId: string;
        /** @description ID of a possible answer. */
        KbaAnswerId: string;
        /** @description One of the possible answers. */
        EntityVerificationAnswer: {
            /** @description ID of a possible answer. */
            id: components["schemas"]["KbaAnswerId"];
            /** @description Display text of the answer. */
            text: string;
        };
        /** @description A question with its possible answers. */
        EntityVerificationQuestion: {
            /** @description ID of an identity verification question. */
            id: components["schemas"]["KbaQuestionId"];
            /** @description Display text of the question. */
            text: string;
            /** @description The possible answers, one of which is correct. */
            answers: components["schemas"]["EntityVerificationAnswer"][];
            /** @description The selected answer. Only in Method's client libraries. */
            selected_answer?: string;
        };
        /**
         * KBA
         * @description An identity verified with questions that only the person can answer (knowledge-based authentication).
         */
        EntityVerificationSessionKba: {
            /** @description ID of an entity verification session. */
            id: components["schemas"]["EntityVerificationSessionId"];
            /** @description ID of an entity. */
            entity_id: components["schemas"]["EntityId"];
            /**
             * @description Status of the session: `pending` until it starts, `in_progress` while waiting for a code, an answer or the device,
             *     then `verified` or `failed` with an error.
             */
            status: components["schemas"]["EntityVerificationSessionStatus"];
            /**
             * @description Identifies identity verification.
             * @constant
             */
            type: "identity";
            /**
             * @description Identifies verification with questions.
             * @constant
             */
            method: "kba";
            /** @description The questions and whether they were answered correctly. */
            kba: {
                /** @description The questions for the person; empty once they are answered. */
                questions: components["schemas"]["EntityVerificationQuestion"][];
                /** @description True once the questions were answered correctly. */
                authenticated: boolean;
            };
            /** @description Why the session failed, or null. */
            error: components["schemas"]["EntityVerificationSessionError"] | null;
            /** @description When the session expires, ISO 8601 in UTC, or null. Only in Method's OpenAPI description. */
            expired_at?: components["schemas"]["EntityVerificationSessionExpiredAt"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description ID of an element token. */
        ElementToken: string;
        /** @description Purpose of the element session. */
        EntityVerificationElementType: "auth" | (string & {});
        /**
         * Element, phone
         * @description A phone number verified in Method's embeddable UI.
         */
        EntityVerificationSessionElementPhone: {
            /** @description ID of an entity verification session. */
            id: components["schemas"]["EntityVerificationSessionId"];
            /** @description ID of an entity. */
            entity_id: components["schemas"]["EntityId"];
            /**
             * @description Status of the session: `pending` until it starts, `in_progress` while waiting for a code, an answer or the device,
             *     then `verified` or `failed` with an error.
             */
            status: components["schemas"]["EntityVerificationSessionStatus"];
            /**
             * @description Identifies phone verification.
             * @constant
             */
            type: "phone";
            /**
             * @description Identifies verification in an element.
             * @constant
             */
            method: "element";
            /** @description The element session in which the phone number was verified. */
            element: {
                /** @description ID of an element token. */
                element_token: components["schemas"]["ElementToken"];
                /** @description Purpose of the element session. */
                type: components["schemas"]["EntityVerificationElementType"];
                /** @description When the phone number was verified. */
                timestamp: components["schemas"]["DateTime"];
            };
            /** @description Why the session failed, or null. */
            error: components["schemas"]["EntityVerificationSessionError"] | null;
            /** @description When the session expires, ISO 8601 in UTC, or null. Only in Method's OpenAPI description. */
            expired_at?: components["schemas"]["EntityVerificationSessionExpiredAt"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Element, identity
         * @description An identity verified in Method's embeddable UI.
         */
        EntityVerificationSessionElementIdentity: {
            /** @description ID of an entity verification session. */
            id: components["schemas"]["EntityVerificationSessionId"];
            /** @description ID of an entity. */
            entity_id: components["schemas"]["EntityId"];
            /**
             * @description Status of the session: `pending` until it starts, `in_progress` while waiting for a code, an answer or the device,
             *     then `verified` or `failed` with an error.
             */
            status: components["schemas"]["EntityVerificationSessionStatus"];
            /**
             * @description Identifies identity verification.
             * @constant
             */
            type: "identity";
            /**
             * @description Identifies verification in an element.
             * @constant
             */
            method: "element";
            /** @description The element session in which the identity was verified. */
            element: {
                /** @description ID of an element token. */
                element_token: components["schemas"]["ElementToken"];
                /** @description Purpose of the element session. */
                type: components["schemas"]["EntityVerificationElementType"];
                /** @description The questions for the person; empty once they are answered. */
                questions: components["schemas"]["EntityVerificationQuestion"][];
                /** @description True once the person's identity is verified. */
                authenticated: boolean;
            };
            /** @description Why the session failed, or null. */
            error: components["schemas"]["EntityVerificationSessionError"] | null;
            /** @description When the session expires, ISO 8601 in UTC, or null. Only in Method's OpenAPI description. */
            expired_at?: components["schemas"]["EntityVerificationSessionExpiredAt"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Verified by Method, phone
         * @description A phone number that Method verified earlier. No further action is required.
         */
        EntityVerificationSessionMethodVerifiedPhone: {
            /** @description ID of an entity verification session. */
            id: components["schemas"]["EntityVerificationSessionId"];
            /** @description ID of an entity. */
            entity_id: components["schemas"]["EntityId"];
            /**
             * @description Status of the session: `pending` until it starts, `in_progress` while waiting for a code, an answer or the device,
             *     then `verified` or `failed` with an error.
             */
            status: components["schemas"]["EntityVerificationSessionStatus"];
            /**
             * @description Identifies phone verification.
             * @constant
             */
            type: "phone";
            /**
             * @description Identifies details that Method has already verified.
             * @constant
             */
            method: "method_verified";
            /** @description Why the session failed, or null. */
            error: components["schemas"]["EntityVerificationSessionError"] | null;
            /** @description When the session expires, ISO 8601 in UTC, or null. Only in Method's OpenAPI description. */
            expired_at?: components["schemas"]["EntityVerificationSessionExpiredAt"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Verified by Method, identity
         * @description An identity that Method verified earlier. No further action is required.
         */
        EntityVerificationSessionMethodVerifiedIdentity: {
            /** @description ID of an entity verification session. */
            id: components["schemas"]["EntityVerificationSessionId"];
            /** @description ID of an entity. */
            entity_id: components["schemas"]["EntityId"];
            /**
             * @description Status of the session: `pending` until it starts, `in_progress` while waiting for a code, an answer or the device,
             *     then `verified` or `failed` with an error.
             */
            status: components["schemas"]["EntityVerificationSessionStatus"];
            /**
             * @description Identifies identity verification.
             * @constant
             */
            type: "identity";
            /**
             * @description Identifies details that Method has already verified.
             * @constant
             */
            method: "method_verified";
            /** @description Why the session failed, or null. */
            error: components["schemas"]["EntityVerificationSessionError"] | null;
            /** @description When the session expires, ISO 8601 in UTC, or null. Only in Method's OpenAPI description. */
            expired_at?: components["schemas"]["EntityVerificationSessionExpiredAt"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * @description One attempt to verify an entity's phone number or identity. `method` and `type` together identify the kind of session.
         *     A session expires 10 minutes after it is created. Sessions with method `opal` exist since 2025; the reference does not
         *     show them.
         */
        EntityVerificationSession: components["schemas"]["EntityVerificationSessionSms"] | components["schemas"]["EntityVerificationSessionSna"] | components["schemas"]["EntityVerificationSessionByoSms"] | components["schemas"]["EntityVerificationSessionByoKyc"] | components["schemas"]["EntityVerificationSessionKba"] | components["schemas"]["EntityVerificationSessionElementPhone"] | components["schemas"]["EntityVerificationSessionElementIdentity"] | components["schemas"]["EntityVerificationSessionMethodVerifiedPhone"] | components["schemas"]["EntityVerificationSessionMethodVerifiedIdentity"];
        /** @description ID of the latest identity verification session, or the expanded session. Null if there is none. */
        EntityIdentitySessionExpandable: components["schemas"]["EntityVerificationSessionId"] | components["schemas"]["EntityVerificationSession"];
        /**
         * @description An identity verification method: `kba` with questions that only the person can answer, `byo_kyc` with your own check,
         *     `element` and `opal` in Method's embeddable UIs. `opal` since 2025.
         */
        EntityIdentityMethod: ("kba" | "byo_kyc" | "element" | "opal") | (string & {});
        /** @description Whether the person is who they claim to be. */
        EntityVerificationIdentity: {
            /** @description True once the person's identity is verified. */
            verified: boolean;
            /** @description True once the details match a person known to Method's sources. Happens before `verified`. */
            matched: boolean;
            /** @description ID of the latest identity verification session, or the expanded session. Null if there is none. */
            latest_verification_session: components["schemas"]["EntityIdentitySessionExpandable"] | null;
            /** @description The verification methods available to the person now; empty if none remain. */
            methods: components["schemas"]["EntityIdentityMethod"][];
        };
        /** @description ID of the latest phone verification session, or the expanded session. Null if there is none. */
        EntityPhoneSessionExpandable: components["schemas"]["EntityVerificationSessionId"] | components["schemas"]["EntityVerificationSession"];
        /**
         * @description A phone verification method: `sms` with a code, `sna` silently through the mobile network, `byo_sms` with your own
         *     check, `element` and `opal` in Method's embeddable UIs. `opal` since 2025.
         */
        EntityPhoneMethod: ("sms" | "sna" | "byo_sms" | "element" | "opal") | (string & {});
        /** @description Whether the phone number belongs to the person. */
        EntityVerificationPhone: {
            /** @description True once the phone number is verified. */
            verified: boolean;
            /** @description ID of the latest phone verification session, or the expanded session. Null if there is none. */
            latest_verification_session: components["schemas"]["EntityPhoneSessionExpandable"] | null;
            /** @description The verification methods available for the phone number now; empty if none remain. */
            methods: components["schemas"]["EntityPhoneMethod"][];
        };
        /** @description Verification status of the person. Requirements differ between teams. */
        EntityVerification: {
            /** @description Whether the person is who they claim to be. */
            identity: components["schemas"]["EntityVerificationIdentity"];
            /** @description Whether the phone number belongs to the person. */
            phone: components["schemas"]["EntityVerificationPhone"];
        };
        /** @description ID of a connect. */
        ConnectId: string;
        /**
         * @description Status of the search: `pending` and `in_progress` while it runs, then `completed` with accounts or `failed` with an
         *     error.
         */
        ConnectStatus: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description ID of an account. */
        AccountId: string;
        /**
         * @description Status of the account: `active`; `disabled`, with the reason in `error`; or `closed`, after the institution closed it
         *     or it was paid off. `processing` and `pending_exchange` are not in the first reference.
         */
        AccountStatus: ("active" | "disabled" | "closed" | "processing" | "pending_exchange") | (string & {});
        /** @description Whether the account holder allows the team to use the account. Only in Method's OpenAPI description. */
        AccountConsentStatus: ("pending" | "approved" | "withdrawn") | (string & {});
        /** @description ID of a merchant. */
        MerchantId: string;
        /**
         * @description Type of merchant. The reference documents `auto_loan`, `credit_card`, `mortgage`, `personal_loan` and `student_loan`,
         *     Method's client libraries the liability types, and Method's OpenAPI description all of these.
         */
        MerchantType: ("auto_loan" | "bank" | "bnpl" | "business_loan" | "city" | "collection" | "county" | "credit_builder" | "credit_card" | "electric_utility" | "fintech" | "home_equity_loan" | "home_loan" | "insurance" | "internet_utility" | "loan" | "medical" | "mortgage" | "personal_loan" | "student_loan" | "student_loans" | "subscription" | "telephone_utility" | "television_utility" | "unknown" | "utility" | "waste_utility" | "water_utility") | (string & {});
        /** @description IDs of the merchant at other services; an empty list for services that do not list it. */
        MerchantProviderIds: {
            /** @description IDs at Plaid. */
            plaid: string[];
            /** @description IDs at MX. */
            mx: string[];
            /** @description IDs at Finicity. */
            finicity: string[];
            /** @description IDs at DebtPayPro. */
            dpp: string[];
            /** @description IDs at RPPS. Only in Method's OpenAPI description. */
            rpps?: string[];
        };
        /**
         * @description One type of liability at one financial institution. An institution with several types of liabilities is represented by
         *     several merchants.
         */
        Merchant: {
            /** @description ID of a merchant. */
            id: components["schemas"]["MerchantId"];
            /** @description Display name of the institution. */
            parent_name: string;
            /** @description Display name of the merchant. */
            name: string;
            /**
             * Format: uri
             * @description URL of the merchant's logo.
             */
            logo: string;
            /**
             * @description Type of merchant. The reference documents `auto_loan`, `credit_card`, `mortgage`, `personal_loan` and `student_loan`,
             *     Method's client libraries the liability types, and Method's OpenAPI description all of these.
             */
            type: components["schemas"]["MerchantType"];
            /** @description IDs of the merchant at other services; an empty list for services that do not list it. */
            provider_ids: components["schemas"]["MerchantProviderIds"];
            /**
             * @description Whether the merchant is temporary. A temporary merchant has fewer capabilities, can change, and is later mapped,
             *     with its accounts, to a permanent merchant.
             */
            is_temp: boolean;
            /**
             * @description Formats of the merchant's account numbers, with one `#` per digit. For guidance only; numbers are not validated
             *     against it.
             */
            account_number_formats: string[];
        };
        /** @description ID of the merchant, the institution that the liability is owed to, or the expanded merchant. Expandable since 2025. */
        AccountMerchantExpandable: components["schemas"]["MerchantId"] | components["schemas"]["Merchant"];
        /**
         * @description The holder's ownership of the account: primary holder (`primary`), authorized by the primary holder (`authorized`),
         *     one of several holders (`joint`), or undetermined (`unknown`).
         */
        AccountOwnership: ("primary" | "authorized" | "joint" | "unknown") | (string & {});
        /**
         * @description Type of liability. `bnpl` (buy now, pay later) and `fintech` since 2025; both `student_loans` and `student_loan`
         *     occur.
         */
        LiabilityType: ("auto_loan" | "bnpl" | "collection" | "credit_builder" | "credit_card" | "fintech" | "insurance" | "loan" | "medical" | "mortgage" | "personal_loan" | "student_loan" | "student_loans" | "utility") | (string & {});
        /**
         * @description Distinguishes, among others, secured from unsecured personal loans, leases from auto loans, private from federal
         *     student loans, and home equity lines of credit (`heloc`) from loans.
         */
        AccountLiabilitySubType: ("business" | "charge" | "federal" | "flexible_spending" | "heloc" | "lease" | "loan" | "note" | "private" | "purchase" | "rent" | "secured" | "unsecured") | (string & {});
        /** @description Details of the liability. */
        AccountLiabilityDetails: {
            /** @description ID of the merchant, the institution that the liability is owed to, or the expanded merchant. Expandable since 2025. */
            mch_id: components["schemas"]["AccountMerchantExpandable"];
            /** @description Last four digits of the account number, or null when unknown. */
            mask: string | null;
            /** @description The holder's ownership of the account. */
            ownership: components["schemas"]["AccountOwnership"] | null;
            /**
             * @description Hexadecimal hash of the account number, or null. The reference documents SHA-512, but its examples have 40 digits.
             *     Use it only for comparison; do not compute it.
             */
            fingerprint: string | null;
            /**
             * @description Type of liability. `bnpl` (buy now, pay later) and `fintech` since 2025; both `student_loans` and `student_loan`
             *     occur.
             */
            type: components["schemas"]["LiabilityType"];
            /** @description Subtype of the liability, or null. Since October 2025. */
            sub_type?: components["schemas"]["AccountLiabilitySubType"] | null;
            /** @description Display name of the liability, or null. */
            name: string | null;
        };
        /** @description ID of an account verification session. */
        AccountVerificationSessionId: string;
        /**
         * @description Status of the session: `pending` until details are sent, then `verified`, or `failed` with an error. Micro-deposit
         *     sessions add a state: `pending` until both deposits are sent, then `in_progress` until their amounts are confirmed.
         */
        AccountVerificationSessionStatus: ("pending" | "in_progress" | "verified" | "failed") | (string & {});
        /** @description Why the session failed, or null. */
        AccountVerificationSessionError: {
            /**
             * @description Error type.
             * @constant
             */
            type: "ACCOUNT_VERIFICATION_SESSION_FAILED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 16001;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "VERIFICATION_TYPE_NOT_SUPPORTED";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "ACCOUNT_VERIFICATION_SESSION_FAILED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 16002;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "INVALID_DETAILS";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "ACCOUNT_VERIFICATION_SESSION_FAILED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 16003;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "MICRO_DEPOSITS_FAILED";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "ACCOUNT_VERIFICATION_SESSION_FAILED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 16004;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "VERIFICATION_SESSION_ATTEMPT_LIMIT_REACHED";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        };
        /**
         * Micro-deposits
         * @description Verifies a bank account with two small deposits, which arrive within one to three business days. The account holder
         *     reads the amounts from the bank statement.
         */
        AccountVerificationSessionMicroDeposits: {
            /** @description ID of an account verification session. */
            id: components["schemas"]["AccountVerificationSessionId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Status of the session: `pending` until details are sent, then `verified`, or `failed` with an error. Micro-deposit
             *     sessions add a state: `pending` until both deposits are sent, then `in_progress` until their amounts are confirmed.
             */
            status: components["schemas"]["AccountVerificationSessionStatus"];
            /**
             * @description Identifies verification with two small deposits.
             * @constant
             */
            type: "micro_deposits";
            /** @description The amounts that the account holder read from the bank statement. */
            micro_deposits: {
                /** @description The amounts of the last attempt, in US cents; empty before the first attempt. */
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
         * @description The account's balances as returned by Plaid, in Plaid's units. The reference documents a list but shows an object;
         *     both are accepted.
         */
        AccountVerificationSessionPlaidBalances: {
            [key: string]: unknown;
        } | {
            [key: string]: unknown;
        }[];
        /**
         * Plaid
         * @description Verifies a bank account with data from Plaid.
         */
        AccountVerificationSessionPlaid: {
            /** @description ID of an account verification session. */
            id: components["schemas"]["AccountVerificationSessionId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Status of the session: `pending` until details are sent, then `verified`, or `failed` with an error. Micro-deposit
             *     sessions add a state: `pending` until both deposits are sent, then `in_progress` until their amounts are confirmed.
             */
            status: components["schemas"]["AccountVerificationSessionStatus"];
            /**
             * @description Identifies verification with data from Plaid.
             * @constant
             */
            type: "plaid";
            /** @description The Plaid data sent for the account; empty until it is sent. */
            plaid: {
                /**
                 * @description The account's balances as returned by Plaid, in Plaid's units. The reference documents a list but shows an object;
                 *     both are accepted.
                 */
                balances: components["schemas"]["AccountVerificationSessionPlaidBalances"];
                /** @description The account's transactions as returned by Plaid. */
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
         * @description Verifies a bank account with data from MX.
         */
        AccountVerificationSessionMx: {
            /** @description ID of an account verification session. */
            id: components["schemas"]["AccountVerificationSessionId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Status of the session: `pending` until details are sent, then `verified`, or `failed` with an error. Micro-deposit
             *     sessions add a state: `pending` until both deposits are sent, then `in_progress` until their amounts are confirmed.
             */
            status: components["schemas"]["AccountVerificationSessionStatus"];
            /**
             * @description Identifies verification with data from MX.
             * @constant
             */
            type: "mx";
            /** @description The MX data sent for the account; empty until it is sent. */
            mx: {
                /** @description The account as returned by MX, in MX's units. */
                account: {
                    [key: string]: unknown;
                };
                /** @description The account's transactions as returned by MX. */
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
         * @description Verifies a bank account with data from Teller.
         */
        AccountVerificationSessionTeller: {
            /** @description ID of an account verification session. */
            id: components["schemas"]["AccountVerificationSessionId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Status of the session: `pending` until details are sent, then `verified`, or `failed` with an error. Micro-deposit
             *     sessions add a state: `pending` until both deposits are sent, then `in_progress` until their amounts are confirmed.
             */
            status: components["schemas"]["AccountVerificationSessionStatus"];
            /**
             * @description Identifies verification with data from Teller.
             * @constant
             */
            type: "teller";
            /** @description The Teller data sent for the account; empty until it is sent. */
            teller: {
                /** @description The account's balances as returned by Teller, in Teller's units. */
                balances: {
                    [key: string]: unknown;
                };
                /** @description The account's transactions as returned by Teller. */
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
         * @description Verifies a liability account by its full number, which the issuer confirms immediately.
         */
        AccountVerificationSessionStandard: {
            /** @description ID of an account verification session. */
            id: components["schemas"]["AccountVerificationSessionId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Status of the session: `pending` until details are sent, then `verified`, or `failed` with an error. Micro-deposit
             *     sessions add a state: `pending` until both deposits are sent, then `in_progress` until their amounts are confirmed.
             */
            status: components["schemas"]["AccountVerificationSessionStatus"];
            /**
             * @description Identifies verification by the full account or card number.
             * @constant
             */
            type: "standard";
            /** @description The known account or card number. */
            standard: {
                /** @description The account or card number, masked; null until it is sent. */
                number: string | null;
            };
            /** @description Why the session failed, or null. */
            error: components["schemas"]["AccountVerificationSessionError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description Result of a check: passed, failed, or not offered by the card networks (`unavailable`). Null before the first attempt. */
        AccountVerificationSessionCheck: ("pass" | "fail" | "unavailable") | (string & {});
        /**
         * Instant
         * @description Verifies a credit card by its number and expiration date. No longer on the pages of 2026-03-30; earlier pages show it
         *     only in examples.
         */
        AccountVerificationSessionInstant: {
            /** @description ID of an account verification session. */
            id: components["schemas"]["AccountVerificationSessionId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Status of the session: `pending` until details are sent, then `verified`, or `failed` with an error. Micro-deposit
             *     sessions add a state: `pending` until both deposits are sent, then `in_progress` until their amounts are confirmed.
             */
            status: components["schemas"]["AccountVerificationSessionStatus"];
            /**
             * @description Identifies verification by card number and expiration date.
             * @constant
             */
            type: "instant";
            /**
             * @description The known card details and the results of their checks. Send the details that are null here, and resend those
             *     whose check failed.
             */
            instant: {
                /** @description The card number, masked; null until it is sent. */
                number: string | null;
                /** @description Expiration month of the card, masked; null until it is sent. */
                exp_month: string | null;
                /** @description Expiration year of the card, masked; null until it is sent. */
                exp_year: string | null;
                /** @description Whether the expiration month and year are correct; null before the first attempt. */
                exp_check: components["schemas"]["AccountVerificationSessionCheck"] | null;
            };
            /** @description Why the session failed, or null. */
            error: components["schemas"]["AccountVerificationSessionError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Pre-auth
         * @description Verifies a credit card by its number, expiration date and CVV, which the issuer and the card network confirm
         *     immediately with a pre-authorization.
         */
        AccountVerificationSessionPreAuth: {
            /** @description ID of an account verification session. */
            id: components["schemas"]["AccountVerificationSessionId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Status of the session: `pending` until details are sent, then `verified`, or `failed` with an error. Micro-deposit
             *     sessions add a state: `pending` until both deposits are sent, then `in_progress` until their amounts are confirmed.
             */
            status: components["schemas"]["AccountVerificationSessionStatus"];
            /**
             * @description Identifies verification of card details by a pre-authorization.
             * @constant
             */
            type: "pre_auth";
            /**
             * @description The known card details and the results of their checks. Send the details that are null here, and resend those
             *     whose check failed.
             */
            pre_auth: {
                /** @description The card number, masked; null until it is sent. */
                number: string | null;
                /** @description Expiration month of the card, masked; null until it is sent. */
                exp_month: string | null;
                /** @description Expiration year of the card, masked; null until it is sent. */
                exp_year: string | null;
                /** @description Whether the expiration month and year are correct; null before the first attempt. */
                exp_check: components["schemas"]["AccountVerificationSessionCheck"] | null;
                /** @description CVV of the card, masked; null until it is sent. */
                cvv: string | null;
                /** @description Whether the CVV is correct; null before the first attempt. */
                cvv_check: components["schemas"]["AccountVerificationSessionCheck"] | null;
                /** @description ZIP code of the billing address, masked; null when unknown. */
                billing_zip_code: string | null;
                /** @description Whether the ZIP code is correct; null before the first attempt. */
                billing_zip_code_check: components["schemas"]["AccountVerificationSessionCheck"] | null;
                /** @description Whether the pre-authorization succeeded; null before the first attempt. */
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
         * @description Verifies a credit card by its number, expiration date and CVV, which the issuer and the card network confirm
         *     immediately. Since 2025.
         */
        AccountVerificationSessionNetwork: {
            /** @description ID of an account verification session. */
            id: components["schemas"]["AccountVerificationSessionId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Status of the session: `pending` until details are sent, then `verified`, or `failed` with an error. Micro-deposit
             *     sessions add a state: `pending` until both deposits are sent, then `in_progress` until their amounts are confirmed.
             */
            status: components["schemas"]["AccountVerificationSessionStatus"];
            /**
             * @description Identifies verification of card details by the card network.
             * @constant
             */
            type: "network";
            /**
             * @description The known card details and the results of their checks. Send the details that are null here, and resend those
             *     whose check failed.
             */
            network: {
                /** @description The card number, masked; null until it is sent. */
                number: string | null;
                /** @description Expiration month of the card, masked; null until it is sent. */
                exp_month: string | null;
                /** @description Expiration year of the card, masked; null until it is sent. */
                exp_year: string | null;
                /** @description Whether the expiration month and year are correct; null before the first attempt. */
                exp_check: components["schemas"]["AccountVerificationSessionCheck"] | null;
                /** @description CVV of the card, masked; null until it is sent. */
                cvv: string | null;
                /** @description Whether the CVV is correct; null before the first attempt. */
                cvv_check: components["schemas"]["AccountVerificationSessionCheck"] | null;
                /** @description ZIP code of the billing address, masked; null when unknown. */
                billing_zip_code: string | null;
                /** @description Whether the ZIP code is correct; null before the first attempt. */
                billing_zip_code_check: components["schemas"]["AccountVerificationSessionCheck"] | null;
                /** @description Whether the card network confirmed the card; null before the first attempt. */
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
         * @description Verifies a bank account whose routing number is on the team's list of trusted routing numbers. Method creates the
         *     session.
         */
        AccountVerificationSessionTrustedProvisioner: {
            /** @description ID of an account verification session. */
            id: components["schemas"]["AccountVerificationSessionId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Status of the session: `pending` until details are sent, then `verified`, or `failed` with an error. Micro-deposit
             *     sessions add a state: `pending` until both deposits are sent, then `in_progress` until their amounts are confirmed.
             */
            status: components["schemas"]["AccountVerificationSessionStatus"];
            /**
             * @description Identifies verification by a trusted routing number.
             * @constant
             */
            type: "trusted_provisioner";
            /** @description Always empty; no details are required. */
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
         * @description Verifies a bank account without evidence, for teams configured for it. Method creates the session together with the
         *     account.
         */
        AccountVerificationSessionAutoVerify: {
            /** @description ID of an account verification session. */
            id: components["schemas"]["AccountVerificationSessionId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Status of the session: `pending` until details are sent, then `verified`, or `failed` with an error. Micro-deposit
             *     sessions add a state: `pending` until both deposits are sent, then `in_progress` until their amounts are confirmed.
             */
            status: components["schemas"]["AccountVerificationSessionStatus"];
            /**
             * @description Identifies verification through the team's configuration.
             * @constant
             */
            type: "auto_verify";
            /** @description Always empty; no details are required. */
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
         * @description One attempt to verify that an account exists and belongs to its holder. `type` is the verification method; the
         *     property with the same name holds its details.
         */
        AccountVerificationSession: components["schemas"]["AccountVerificationSessionMicroDeposits"] | components["schemas"]["AccountVerificationSessionPlaid"] | components["schemas"]["AccountVerificationSessionMx"] | components["schemas"]["AccountVerificationSessionTeller"] | components["schemas"]["AccountVerificationSessionStandard"] | components["schemas"]["AccountVerificationSessionInstant"] | components["schemas"]["AccountVerificationSessionPreAuth"] | components["schemas"]["AccountVerificationSessionNetwork"] | components["schemas"]["AccountVerificationSessionTrustedProvisioner"] | components["schemas"]["AccountVerificationSessionAutoVerify"];
        /** @description ID of the latest session, or the expanded session. Null if there is none. */
        AccountLatestVerificationSessionExpandable: components["schemas"]["AccountVerificationSessionId"] | components["schemas"]["AccountVerificationSession"];
        /** @description ID of an update. */
        UpdateId: string;
        /**
         * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with figures or
         *     `failed` with an error.
         */
        UpdateStatus: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description Source of the figures: the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
        UpdateSource: ("direct" | "snapshot") | (string & {});
        /** @description Source of the interest rate: the institution, public data or Method. Null when not reported. */
        UpdateInterestRateSource: ("financial_institution" | "public_data" | "method") | (string & {});
        /** @description Whether the interest rate is fixed or variable; null when not reported. */
        UpdateInterestRateType: ("fixed" | "variable") | (string & {});
        /** @description Type of credit card; null when not reported. */
        UpdateCreditCardSubType: ("flexible_spending" | "charge" | "secured" | "unsecured" | "purchase" | "business") | (string & {});
        /**
         * @description How the card is used: `transactor` pays in full, `revolver` carries a balance, `dormant` is rarely used. Null when not
         *     reported.
         */
        UpdateUsagePattern: ("transactor" | "revolver" | "dormant" | "unknown") | (string & {});
        /** @description Number of days that the account is past due; null if it is not past due. */
        UpdateDelinquentPeriod: ("less_than_30" | "30" | "60" | "90" | "120" | "over_120") | (string & {});
        /** @description Action taken on the missed payments; null if there was none. */
        UpdateDelinquentAction: ("charge_off" | "foreclosure" | "repossession" | "chapter_7" | "chapter_13" | "wage_garnishment" | "payment_agreement" | "bankruptcy") | (string & {});
        /** @description A period during which payments were missed. */
        UpdateDelinquencyEpisode: {
            /**
             * Format: date
             * @description First day of the episode; null when not reported.
             */
            start_date: string | null;
            /**
             * Format: date
             * @description Last day of the episode; null if it is ongoing or not reported.
             */
            end_date: string | null;
            /** @description Severity of the delinquency; the reference lists no values. Null when not reported. */
            status: string | null;
            /** @description Number of days that the account is past due; null if it is not past due. */
            period: components["schemas"]["UpdateDelinquentPeriod"] | null;
            /** @description Action taken on the missed payments; null if there was none. */
            action: components["schemas"]["UpdateDelinquentAction"] | null;
        };
        /** @description The terms and figures of a credit card. */
        UpdateCreditCardData: {
            /** @description Available credit, in US cents; null when not reported. */
            available_credit: number | null;
            /** @description Balance owed, in US cents; null when not reported. */
            balance: number | null;
            /**
             * Format: date
             * @description Date on which the account was closed; null while it is open or when not reported.
             */
            closed_at: string | null;
            /** @description Credit limit, in US cents; null when not reported. */
            credit_limit: number | null;
            /** @description Interest rate of a fixed-rate liability, in percent; null or absent when not reported. */
            interest_rate_percentage?: number | null;
            /** @description Highest interest rate of a variable-rate liability, in percent; null when not reported. */
            interest_rate_percentage_max: number | null;
            /** @description Lowest interest rate of a variable-rate liability, in percent; null when not reported. */
            interest_rate_percentage_min: number | null;
            /** @description Source of the interest rate: the institution, public data or Method. Null when not reported. */
            interest_rate_source?: components["schemas"]["UpdateInterestRateSource"] | null;
            /** @description Whether the interest rate is fixed or variable; null when not reported. */
            interest_rate_type: components["schemas"]["UpdateInterestRateType"] | null;
            /** @description Amount of the last payment, in US cents; null when not reported. */
            last_payment_amount: number | null;
            /**
             * Format: date
             * @description Date of the last payment; null when not reported.
             */
            last_payment_date: string | null;
            /**
             * Format: date
             * @description Due date of the next payment; null when not reported.
             */
            next_payment_due_date: string | null;
            /** @description Minimum amount of the next payment, in US cents; null when not reported. */
            next_payment_minimum_amount: number | null;
            /**
             * Format: date
             * @description Date on which the account was opened; null when not reported.
             */
            opened_at: string | null;
            /** @description Type of credit card; null when not reported. */
            sub_type: components["schemas"]["UpdateCreditCardSubType"] | null;
            /**
             * @description How the card is used: `transactor` pays in full, `revolver` carries a balance, `dormant` is rarely used. Null when not
             *     reported.
             */
            usage_pattern: components["schemas"]["UpdateUsagePattern"] | null;
            /** @description Severity of the delinquency, or null; the reference lists no values. Only in snapshots, since May 2026. */
            delinquent_status?: string | null;
            /** @description Number of days that the account is past due; null if it is not past due. Only in snapshots, since May 2026. */
            delinquent_period?: components["schemas"]["UpdateDelinquentPeriod"] | null;
            /**
             * Format: date
             * @description Date on which the delinquency started; null if there is none. Only in snapshots, since May 2026.
             */
            delinquent_start_date?: string | null;
            /** @description Action taken on the missed payments; null if there was none. Only in snapshots, since May 2026. */
            delinquent_action?: components["schemas"]["UpdateDelinquentAction"] | null;
            /** @description Overdue amount, in US cents; null if nothing is overdue. Only in snapshots, since May 2026. */
            delinquent_amount?: number | null;
            /** @description Periods during which payments were missed, or null. Only in snapshots, since May 2026. */
            delinquent_history?: components["schemas"]["UpdateDelinquencyEpisode"][] | null;
        };
        /**
         * 21001 UPDATE_TEMPORARILY_UNAVAILABLE
         * @description Why the figures could not be retrieved, or null.
         *
         *     The account's institution could not be reached. Create a new update later.
         */
        UpdateError: {
            /**
             * @description Error type.
             * @constant
             */
            type: "UPDATE_FAILED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 21001;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "UPDATE_TEMPORARILY_UNAVAILABLE";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        };
        /**
         * Credit card
         * @description The terms and figures of a credit card.
         */
        UpdateCreditCard: {
            /** @description ID of an update. */
            id: components["schemas"]["UpdateId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with figures or
             *     `failed` with an error.
             */
            status: components["schemas"]["UpdateStatus"];
            /** @description Source of the figures: the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability, and name of the property that contains the figures.
             * @constant
             */
            type: "credit_card";
            /** @description The terms and figures; null until `status` is `completed`. */
            credit_card: components["schemas"]["UpdateCreditCardData"] | null;
            /**
             * Format: date-time
             * @description When the figures were current, or null when unknown. Since March 2025.
             */
            data_as_of?: string | null;
            /**
             * @description Why the figures could not be retrieved, or null.
             *
             *     The account's institution could not be reached. Create a new update later.
             */
            error: components["schemas"]["UpdateError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description Type of auto loan; null when not reported. */
        UpdateAutoLoanSubType: ("lease" | "loan") | (string & {});
        /** @description The terms and figures of an auto loan. */
        UpdateAutoLoanData: {
            /** @description Balance owed, in US cents; null when not reported. */
            balance: number | null;
            /**
             * Format: date
             * @description Date on which the account was closed; null while it is open or when not reported.
             */
            closed_at: string | null;
            /**
             * Format: date
             * @description Expected payoff date of the liability; null when not reported.
             */
            expected_payoff_date: string | null;
            /** @description Interest rate of a fixed-rate liability, in percent; null when not reported. */
            interest_rate_percentage: number | null;
            /** @description Highest interest rate of a variable-rate liability, in percent; null or absent when not reported. */
            interest_rate_percentage_max?: number | null;
            /** @description Lowest interest rate of a variable-rate liability, in percent; null or absent when not reported. */
            interest_rate_percentage_min?: number | null;
            /** @description Source of the interest rate: the institution, public data or Method. Null when not reported. */
            interest_rate_source: components["schemas"]["UpdateInterestRateSource"] | null;
            /** @description Whether the interest rate is fixed or variable; null when not reported. */
            interest_rate_type: components["schemas"]["UpdateInterestRateType"] | null;
            /** @description Amount of the last payment, in US cents; null when not reported. */
            last_payment_amount: number | null;
            /**
             * Format: date
             * @description Date of the last payment; null when not reported.
             */
            last_payment_date: string | null;
            /**
             * Format: date
             * @description Due date of the next payment; null when not reported.
             */
            next_payment_due_date: string | null;
            /** @description Minimum amount of the next payment, in US cents; null when not reported. */
            next_payment_minimum_amount: number | null;
            /**
             * Format: date
             * @description Date on which the account was opened; null when not reported.
             */
            opened_at: string | null;
            /** @description Original loan amount, in US cents; null when not reported. */
            original_loan_amount: number | null;
            /** @description Type of auto loan; null when not reported. */
            sub_type: components["schemas"]["UpdateAutoLoanSubType"] | null;
            /** @description Length of the loan in months; null when not reported. */
            term_length: number | null;
            /** @description Severity of the delinquency, or null; the reference lists no values. Only in snapshots, since May 2026. */
            delinquent_status?: string | null;
            /** @description Number of days that the account is past due; null if it is not past due. Only in snapshots, since May 2026. */
            delinquent_period?: components["schemas"]["UpdateDelinquentPeriod"] | null;
            /**
             * Format: date
             * @description Date on which the delinquency started; null if there is none. Only in snapshots, since May 2026.
             */
            delinquent_start_date?: string | null;
            /** @description Action taken on the missed payments; null if there was none. Only in snapshots, since May 2026. */
            delinquent_action?: components["schemas"]["UpdateDelinquentAction"] | null;
            /** @description Overdue amount, in US cents; null if nothing is overdue. Only in snapshots, since May 2026. */
            delinquent_amount?: number | null;
            /** @description Periods during which payments were missed, or null. Only in snapshots, since May 2026. */
            delinquent_history?: components["schemas"]["UpdateDelinquencyEpisode"][] | null;
        };
        /**
         * Auto loan
         * @description The terms and figures of an auto loan.
         */
        UpdateAutoLoan: {
            /** @description ID of an update. */
            id: components["schemas"]["UpdateId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with figures or
             *     `failed` with an error.
             */
            status: components["schemas"]["UpdateStatus"];
            /** @description Source of the figures: the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability, and name of the property that contains the figures.
             * @constant
             */
            type: "auto_loan";
            /** @description The terms and figures; null until `status` is `completed`. */
            auto_loan: components["schemas"]["UpdateAutoLoanData"] | null;
            /**
             * Format: date-time
             * @description When the figures were current, or null when unknown. Since March 2025.
             */
            data_as_of?: string | null;
            /**
             * @description Why the figures could not be retrieved, or null.
             *
             *     The account's institution could not be reached. Create a new update later.
             */
            error: components["schemas"]["UpdateError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description Type of mortgage; null when not reported. */
        UpdateMortgageSubType: "loan" | (string & {});
        /** @description The terms and figures of a mortgage. */
        UpdateMortgageData: {
            /** @description Balance owed, in US cents; null when not reported. */
            balance: number | null;
            /**
             * Format: date
             * @description Date on which the account was closed; null while it is open or when not reported.
             */
            closed_at: string | null;
            /**
             * Format: date
             * @description Expected payoff date of the liability; null when not reported.
             */
            expected_payoff_date: string | null;
            /** @description Interest rate of a fixed-rate liability, in percent; null when not reported. */
            interest_rate_percentage: number | null;
            /** @description Highest interest rate of a variable-rate liability, in percent; null or absent when not reported. */
            interest_rate_percentage_max?: number | null;
            /** @description Lowest interest rate of a variable-rate liability, in percent; null or absent when not reported. */
            interest_rate_percentage_min?: number | null;
            /** @description Source of the interest rate: the institution, public data or Method. Null when not reported. */
            interest_rate_source: components["schemas"]["UpdateInterestRateSource"] | null;
            /** @description Whether the interest rate is fixed or variable; null when not reported. */
            interest_rate_type: components["schemas"]["UpdateInterestRateType"] | null;
            /** @description Amount of the last payment, in US cents; null when not reported. */
            last_payment_amount: number | null;
            /**
             * Format: date
             * @description Date of the last payment; null when not reported.
             */
            last_payment_date: string | null;
            /**
             * Format: date
             * @description Due date of the next payment; null when not reported.
             */
            next_payment_due_date: string | null;
            /** @description Minimum amount of the next payment, in US cents; null when not reported. */
            next_payment_minimum_amount: number | null;
            /**
             * Format: date
             * @description Date on which the account was opened; null when not reported.
             */
            opened_at: string | null;
            /** @description Original loan amount, in US cents; null when not reported. */
            original_loan_amount: number | null;
            /** @description Type of mortgage; null when not reported. */
            sub_type: components["schemas"]["UpdateMortgageSubType"] | null;
            /** @description Length of the loan in months; null when not reported. */
            term_length: number | null;
            /** @description Severity of the delinquency, or null; the reference lists no values. Only in snapshots, since May 2026. */
            delinquent_status?: string | null;
            /** @description Number of days that the account is past due; null if it is not past due. Only in snapshots, since May 2026. */
            delinquent_period?: components["schemas"]["UpdateDelinquentPeriod"] | null;
            /**
             * Format: date
             * @description Date on which the delinquency started; null if there is none. Only in snapshots, since May 2026.
             */
            delinquent_start_date?: string | null;
            /** @description Action taken on the missed payments; null if there was none. Only in snapshots, since May 2026. */
            delinquent_action?: components["schemas"]["UpdateDelinquentAction"] | null;
            /** @description Overdue amount, in US cents; null if nothing is overdue. Only in snapshots, since May 2026. */
            delinquent_amount?: number | null;
            /** @description Periods during which payments were missed, or null. Only in snapshots, since May 2026. */
            delinquent_history?: components["schemas"]["UpdateDelinquencyEpisode"][] | null;
        };
        /**
         * Mortgage
         * @description The terms and figures of a mortgage.
         */
        UpdateMortgage: {
            /** @description ID of an update. */
            id: components["schemas"]["UpdateId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with figures or
             *     `failed` with an error.
             */
            status: components["schemas"]["UpdateStatus"];
            /** @description Source of the figures: the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability, and name of the property that contains the figures.
             * @constant
             */
            type: "mortgage";
            /** @description The terms and figures; null until `status` is `completed`. */
            mortgage: components["schemas"]["UpdateMortgageData"] | null;
            /**
             * Format: date-time
             * @description When the figures were current, or null when unknown. Since March 2025.
             */
            data_as_of?: string | null;
            /**
             * @description Why the figures could not be retrieved, or null.
             *
             *     The account's institution could not be reached. Create a new update later.
             */
            error: components["schemas"]["UpdateError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description Type of personal loan; `heloc` is a home equity line of credit. Null when not reported. */
        UpdatePersonalLoanSubType: ("secured" | "unsecured" | "heloc" | "line_of_credit" | "note") | (string & {});
        /** @description The terms and figures of a personal loan. */
        UpdatePersonalLoanData: {
            /** @description Available credit, in US cents; null when not reported. */
            available_credit: number | null;
            /** @description Balance owed, in US cents; null when not reported. */
            balance: number | null;
            /**
             * Format: date
             * @description Date on which the account was closed; null while it is open or when not reported.
             */
            closed_at: string | null;
            /**
             * Format: date
             * @description Expected payoff date of the liability; null or absent when not reported.
             */
            expected_payoff_date?: string | null;
            /** @description Interest rate of a fixed-rate liability, in percent; null when not reported. */
            interest_rate_percentage: number | null;
            /** @description Highest interest rate of a variable-rate liability, in percent; null or absent when not reported. */
            interest_rate_percentage_max?: number | null;
            /** @description Lowest interest rate of a variable-rate liability, in percent; null or absent when not reported. */
            interest_rate_percentage_min?: number | null;
            /** @description Source of the interest rate: the institution, public data or Method. Null when not reported. */
            interest_rate_source: components["schemas"]["UpdateInterestRateSource"] | null;
            /** @description Whether the interest rate is fixed or variable; null when not reported. */
            interest_rate_type: components["schemas"]["UpdateInterestRateType"] | null;
            /** @description Amount of the last payment, in US cents; null when not reported. */
            last_payment_amount: number | null;
            /**
             * Format: date
             * @description Date of the last payment; null when not reported.
             */
            last_payment_date: string | null;
            /**
             * Format: date
             * @description Due date of the next payment; null when not reported.
             */
            next_payment_due_date: string | null;
            /** @description Minimum amount of the next payment, in US cents; null when not reported. */
            next_payment_minimum_amount: number | null;
            /**
             * Format: date
             * @description Date on which the account was opened; null when not reported.
             */
            opened_at: string | null;
            /** @description Original loan amount, in US cents; null when not reported. */
            original_loan_amount: number | null;
            /** @description Type of personal loan; `heloc` is a home equity line of credit. Null when not reported. */
            sub_type: components["schemas"]["UpdatePersonalLoanSubType"] | null;
            /** @description Length of the loan in months; null when not reported. */
            term_length: number | null;
            /** @description Severity of the delinquency, or null; the reference lists no values. Only in snapshots, since May 2026. */
            delinquent_status?: string | null;
            /** @description Number of days that the account is past due; null if it is not past due. Only in snapshots, since May 2026. */
            delinquent_period?: components["schemas"]["UpdateDelinquentPeriod"] | null;
            /**
             * Format: date
             * @description Date on which the delinquency started; null if there is none. Only in snapshots, since May 2026.
             */
            delinquent_start_date?: string | null;
            /** @description Action taken on the missed payments; null if there was none. Only in snapshots, since May 2026. */
            delinquent_action?: components["schemas"]["UpdateDelinquentAction"] | null;
            /** @description Overdue amount, in US cents; null if nothing is overdue. Only in snapshots, since May 2026. */
            delinquent_amount?: number | null;
            /** @description Periods during which payments were missed, or null. Only in snapshots, since May 2026. */
            delinquent_history?: components["schemas"]["UpdateDelinquencyEpisode"][] | null;
        };
        /**
         * Personal loan
         * @description The terms and figures of a personal loan.
         */
        UpdatePersonalLoan: {
            /** @description ID of an update. */
            id: components["schemas"]["UpdateId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with figures or
             *     `failed` with an error.
             */
            status: components["schemas"]["UpdateStatus"];
            /** @description Source of the figures: the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability, and name of the property that contains the figures.
             * @constant
             */
            type: "personal_loan";
            /** @description The terms and figures; null until `status` is `completed`. */
            personal_loan: components["schemas"]["UpdatePersonalLoanData"] | null;
            /**
             * Format: date-time
             * @description When the figures were current, or null when unknown. Since March 2025.
             */
            data_as_of?: string | null;
            /**
             * @description Why the figures could not be retrieved, or null.
             *
             *     The account's institution could not be reached. Create a new update later.
             */
            error: components["schemas"]["UpdateError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description One loan within a student loan account, with its own terms. */
        UpdateStudentLoanDisbursement: {
            /** @description Balance owed, in US cents; null when not reported. */
            balance: number | null;
            /**
             * Format: date
             * @description Date on which the loan was closed; null while it is open or when not reported.
             */
            closed_at: string | null;
            /**
             * Format: date
             * @description Date on which the loan was disbursed; null when not reported.
             */
            disbursed_at: string | null;
            /**
             * Format: date
             * @description Expected payoff date of the liability; null or absent when not reported.
             */
            expected_payoff_date?: string | null;
            /** @description Interest rate of a fixed-rate liability, in percent; null when not reported. */
            interest_rate_percentage: number | null;
            /** @description Source of the interest rate: the institution, public data or Method. Null when not reported. */
            interest_rate_source: components["schemas"]["UpdateInterestRateSource"] | null;
            /** @description Whether the interest rate is fixed or variable; null when not reported. */
            interest_rate_type: components["schemas"]["UpdateInterestRateType"] | null;
            /** @description Amount of the last payment, in US cents; null when not reported. */
            last_payment_amount: number | null;
            /**
             * Format: date
             * @description Date of the last payment; null when not reported.
             */
            last_payment_date: string | null;
            /**
             * Format: date
             * @description Due date of the next payment; null when not reported.
             */
            next_payment_due_date: string | null;
            /** @description Minimum amount of the next payment, in US cents; null when not reported. */
            next_payment_minimum_amount: number | null;
            /** @description Original loan amount, in US cents; null when not reported. */
            original_loan_amount: number | null;
            /** @description Sequence number of the loan within the account, starting at 1. */
            sequence: number;
            /** @description Length of the loan in months; null when not reported. */
            term_length: number | null;
        };
        /** @description Backer of the loan; null when not reported. */
        UpdateStudentLoanSubType: ("federal" | "private") | (string & {});
        /** @description The terms and figures of a student loan account, in total and for each disbursed loan. */
        UpdateStudentLoansData: {
            /** @description Balance owed, in US cents; null when not reported. */
            balance: number | null;
            /**
             * Format: date
             * @description Date on which the account was closed; null while it is open or when not reported.
             */
            closed_at: string | null;
            /** @description The disbursed loans, each with its own terms; null when not reported. */
            disbursements: components["schemas"]["UpdateStudentLoanDisbursement"][] | null;
            /** @description Interest rate of a fixed-rate liability, in percent; null or absent when not reported. */
            interest_rate_percentage?: number | null;
            /** @description Source of the interest rate: the institution, public data or Method. Null when not reported. */
            interest_rate_source?: components["schemas"]["UpdateInterestRateSource"] | null;
            /** @description Whether the interest rate is fixed or variable; null when not reported. */
            interest_rate_type?: components["schemas"]["UpdateInterestRateType"] | null;
            /** @description Amount of the last payment, in US cents; null when not reported. */
            last_payment_amount: number | null;
            /**
             * Format: date
             * @description Date of the last payment; null when not reported.
             */
            last_payment_date: string | null;
            /**
             * Format: date
             * @description Due date of the next payment; null when not reported.
             */
            next_payment_due_date: string | null;
            /** @description Minimum amount of the next payment, in US cents; null when not reported. */
            next_payment_minimum_amount: number | null;
            /**
             * Format: date
             * @description Date on which the account was opened; null when not reported.
             */
            opened_at: string | null;
            /** @description Original loan amount, in US cents; null when not reported. */
            original_loan_amount: number | null;
            /** @description Backer of the loan; null when not reported. */
            sub_type: components["schemas"]["UpdateStudentLoanSubType"] | null;
            /** @description Length of the loan in months; null when not reported. */
            term_length: number | null;
            /** @description Severity of the delinquency, or null; the reference lists no values. Only in snapshots, since May 2026. */
            delinquent_status?: string | null;
            /** @description Number of days that the account is past due; null if it is not past due. Only in snapshots, since May 2026. */
            delinquent_period?: components["schemas"]["UpdateDelinquentPeriod"] | null;
            /**
             * Format: date
             * @description Date on which the delinquency started; null if there is none. Only in snapshots, since May 2026.
             */
            delinquent_start_date?: string | null;
            /** @description Action taken on the missed payments; null if there was none. Only in snapshots, since May 2026. */
            delinquent_action?: components["schemas"]["UpdateDelinquentAction"] | null;
            /** @description Overdue amount, in US cents; null if nothing is overdue. Only in snapshots, since May 2026. */
            delinquent_amount?: number | null;
            /** @description Periods during which payments were missed, or null. Only in snapshots, since May 2026. */
            delinquent_history?: components["schemas"]["UpdateDelinquencyEpisode"][] | null;
        };
        /**
         * Student loans
         * @description The terms and figures of a student loan account.
         */
        UpdateStudentLoans: {
            /** @description ID of an update. */
            id: components["schemas"]["UpdateId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with figures or
             *     `failed` with an error.
             */
            status: components["schemas"]["UpdateStatus"];
            /** @description Source of the figures: the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability, and name of the property that contains the figures.
             * @constant
             */
            type: "student_loans";
            /** @description The terms and figures; null until `status` is `completed`. */
            student_loans: components["schemas"]["UpdateStudentLoansData"] | null;
            /**
             * Format: date-time
             * @description When the figures were current, or null when unknown. Since March 2025.
             */
            data_as_of?: string | null;
            /**
             * @description Why the figures could not be retrieved, or null.
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
            /** @description Balance owed, in US cents; null when not reported. */
            balance: number | null;
            /**
             * Format: date
             * @description Date on which the account was closed; null while it is open or when not reported.
             */
            closed_at: string | null;
            /**
             * Format: date
             * @description Expected payoff date of the liability; null or absent when not reported.
             */
            expected_payoff_date?: string | null;
            /** @description Interest rate of a fixed-rate liability, in percent; null or absent when not reported. */
            interest_rate_percentage?: number | null;
            /** @description Source of the interest rate: the institution, public data or Method. Null when not reported. */
            interest_rate_source?: components["schemas"]["UpdateInterestRateSource"] | null;
            /** @description Whether the interest rate is fixed or variable; null when not reported. */
            interest_rate_type?: components["schemas"]["UpdateInterestRateType"] | null;
            /** @description Amount of the last payment, in US cents; null when not reported. */
            last_payment_amount: number | null;
            /**
             * Format: date
             * @description Date of the last payment; null when not reported.
             */
            last_payment_date: string | null;
            /**
             * Format: date
             * @description Due date of the next payment; null when not reported.
             */
            next_payment_due_date: string | null;
            /** @description Minimum amount of the next payment, in US cents; null when not reported. */
            next_payment_minimum_amount: number | null;
            /**
             * Format: date
             * @description Date on which the account was opened; null when not reported.
             */
            opened_at: string | null;
            /** @description Original loan amount, in US cents; null or absent when not reported. */
            original_loan_amount?: number | null;
            /** @description Backer of the loan; null when not reported. */
            sub_type?: components["schemas"]["UpdateStudentLoanSubType"] | null;
            /** @description Length of the loan in months; null or absent when not reported. */
            term_length?: number | null;
            /** @description Severity of the delinquency, or null; the reference lists no values. Only in snapshots, since May 2026. */
            delinquent_status?: string | null;
            /** @description Number of days that the account is past due; null if it is not past due. Only in snapshots, since May 2026. */
            delinquent_period?: components["schemas"]["UpdateDelinquentPeriod"] | null;
            /**
             * Format: date
             * @description Date on which the delinquency started; null if there is none. Only in snapshots, since May 2026.
             */
            delinquent_start_date?: string | null;
            /** @description Action taken on the missed payments; null if there was none. Only in snapshots, since May 2026. */
            delinquent_action?: components["schemas"]["UpdateDelinquentAction"] | null;
            /** @description Overdue amount, in US cents; null if nothing is overdue. Only in snapshots, since May 2026. */
            delinquent_amount?: number | null;
            /** @description Periods during which payments were missed, or null. Only in snapshots, since May 2026. */
            delinquent_history?: components["schemas"]["UpdateDelinquencyEpisode"][] | null;
        };
        /**
         * Student loan
         * @description The terms and figures of a single student loan. Not in the first reference.
         */
        UpdateStudentLoan: {
            /** @description ID of an update. */
            id: components["schemas"]["UpdateId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with figures or
             *     `failed` with an error.
             */
            status: components["schemas"]["UpdateStatus"];
            /** @description Source of the figures: the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability, and name of the property that contains the figures.
             * @constant
             */
            type: "student_loan";
            /** @description The terms and figures; null until `status` is `completed`. */
            student_loan: components["schemas"]["UpdateStudentLoanData"] | null;
            /**
             * Format: date-time
             * @description When the figures were current, or null when unknown. Since March 2025.
             */
            data_as_of?: string | null;
            /**
             * @description Why the figures could not be retrieved, or null.
             *
             *     The account's institution could not be reached. Create a new update later.
             */
            error: components["schemas"]["UpdateError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The figures of a liability for which no terms are reported. */
        UpdateLiabilityData: {
            /** @description Balance owed, in US cents; null when not reported. */
            balance: number | null;
            /**
             * Format: date
             * @description Date on which the account was closed; null while it is open or when not reported.
             */
            closed_at: string | null;
            /** @description Amount of the last payment, in US cents; null when not reported. */
            last_payment_amount: number | null;
            /**
             * Format: date
             * @description Date of the last payment; null when not reported.
             */
            last_payment_date: string | null;
            /**
             * Format: date
             * @description Due date of the next payment; null when not reported.
             */
            next_payment_due_date: string | null;
            /** @description Minimum amount of the next payment, in US cents; null when not reported. */
            next_payment_minimum_amount: number | null;
            /**
             * Format: date
             * @description Date on which the account was opened; null when not reported.
             */
            opened_at: string | null;
            /** @description Type of liability, without a fixed list of values; null or absent when not reported. */
            sub_type?: string | null;
        };
        /**
         * Collection
         * @description The terms and figures of a collection.
         */
        UpdateCollection: {
            /** @description ID of an update. */
            id: components["schemas"]["UpdateId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with figures or
             *     `failed` with an error.
             */
            status: components["schemas"]["UpdateStatus"];
            /** @description Source of the figures: the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability, and name of the property that contains the figures.
             * @constant
             */
            type: "collection";
            /** @description The terms and figures; null until `status` is `completed`. */
            collection: components["schemas"]["UpdateLiabilityData"] | null;
            /**
             * Format: date-time
             * @description When the figures were current, or null when unknown. Since March 2025.
             */
            data_as_of?: string | null;
            /**
             * @description Why the figures could not be retrieved, or null.
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
            /** @description ID of an update. */
            id: components["schemas"]["UpdateId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with figures or
             *     `failed` with an error.
             */
            status: components["schemas"]["UpdateStatus"];
            /** @description Source of the figures: the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability, and name of the property that contains the figures.
             * @constant
             */
            type: "credit_builder";
            /** @description The terms and figures; null until `status` is `completed`. */
            credit_builder: components["schemas"]["UpdateLiabilityData"] | null;
            /**
             * Format: date-time
             * @description When the figures were current, or null when unknown. Since March 2025.
             */
            data_as_of?: string | null;
            /**
             * @description Why the figures could not be retrieved, or null.
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
            /** @description ID of an update. */
            id: components["schemas"]["UpdateId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with figures or
             *     `failed` with an error.
             */
            status: components["schemas"]["UpdateStatus"];
            /** @description Source of the figures: the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability, and name of the property that contains the figures.
             * @constant
             */
            type: "insurance";
            /** @description The terms and figures; null until `status` is `completed`. */
            insurance: components["schemas"]["UpdateLiabilityData"] | null;
            /**
             * Format: date-time
             * @description When the figures were current, or null when unknown. Since March 2025.
             */
            data_as_of?: string | null;
            /**
             * @description Why the figures could not be retrieved, or null.
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
            /** @description ID of an update. */
            id: components["schemas"]["UpdateId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with figures or
             *     `failed` with an error.
             */
            status: components["schemas"]["UpdateStatus"];
            /** @description Source of the figures: the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability, and name of the property that contains the figures.
             * @constant
             */
            type: "loan";
            /** @description The terms and figures; null until `status` is `completed`. */
            loan: components["schemas"]["UpdateLiabilityData"] | null;
            /**
             * Format: date-time
             * @description When the figures were current, or null when unknown. Since March 2025.
             */
            data_as_of?: string | null;
            /**
             * @description Why the figures could not be retrieved, or null.
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
            /** @description ID of an update. */
            id: components["schemas"]["UpdateId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with figures or
             *     `failed` with an error.
             */
            status: components["schemas"]["UpdateStatus"];
            /** @description Source of the figures: the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability, and name of the property that contains the figures.
             * @constant
             */
            type: "medical";
            /** @description The terms and figures; null until `status` is `completed`. */
            medical: components["schemas"]["UpdateLiabilityData"] | null;
            /**
             * Format: date-time
             * @description When the figures were current, or null when unknown. Since March 2025.
             */
            data_as_of?: string | null;
            /**
             * @description Why the figures could not be retrieved, or null.
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
            /** @description ID of an update. */
            id: components["schemas"]["UpdateId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with figures or
             *     `failed` with an error.
             */
            status: components["schemas"]["UpdateStatus"];
            /** @description Source of the figures: the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability, and name of the property that contains the figures.
             * @constant
             */
            type: "utility";
            /** @description The terms and figures; null until `status` is `completed`. */
            utility: components["schemas"]["UpdateLiabilityData"] | null;
            /**
             * Format: date-time
             * @description When the figures were current, or null when unknown. Since March 2025.
             */
            data_as_of?: string | null;
            /**
             * @description Why the figures could not be retrieved, or null.
             *
             *     The account's institution could not be reached. Create a new update later.
             */
            error: components["schemas"]["UpdateError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The figures of a liability for which little more than the balance is reported. */
        UpdateBalanceData: {
            /** @description Balance owed, in US cents; null when not reported. */
            balance: number | null;
            /**
             * Format: date
             * @description Date on which the account was closed; null while it is open or when not reported.
             */
            closed_at: string | null;
            /**
             * Format: date
             * @description Date on which the account was opened; null when not reported.
             */
            opened_at: string | null;
        };
        /**
         * Buy now, pay later
         * @description The terms and figures of a buy-now-pay-later account. Not in the first reference.
         */
        UpdateBnpl: {
            /** @description ID of an update. */
            id: components["schemas"]["UpdateId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with figures or
             *     `failed` with an error.
             */
            status: components["schemas"]["UpdateStatus"];
            /** @description Source of the figures: the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability, and name of the property that contains the figures.
             * @constant
             */
            type: "bnpl";
            /** @description The terms and figures; null until `status` is `completed`. */
            bnpl: components["schemas"]["UpdateBalanceData"] | null;
            /**
             * Format: date-time
             * @description When the figures were current, or null when unknown. Since March 2025.
             */
            data_as_of?: string | null;
            /**
             * @description Why the figures could not be retrieved, or null.
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
            /** @description ID of an update. */
            id: components["schemas"]["UpdateId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with figures or
             *     `failed` with an error.
             */
            status: components["schemas"]["UpdateStatus"];
            /** @description Source of the figures: the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
            source: components["schemas"]["UpdateSource"];
            /**
             * @description Type of the liability, and name of the property that contains the figures.
             * @constant
             */
            type: "fintech";
            /** @description The terms and figures; null until `status` is `completed`. */
            fintech: components["schemas"]["UpdateBalanceData"] | null;
            /**
             * Format: date-time
             * @description When the figures were current, or null when unknown. Since March 2025.
             */
            data_as_of?: string | null;
            /**
             * @description Why the figures could not be retrieved, or null.
             *
             *     The account's institution could not be reached. Create a new update later.
             */
            error: components["schemas"]["UpdateError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The terms and figures of a liability account at a point in time; the liability type determines which ones. */
        Update: components["schemas"]["UpdateCreditCard"] | components["schemas"]["UpdateAutoLoan"] | components["schemas"]["UpdateMortgage"] | components["schemas"]["UpdatePersonalLoan"] | components["schemas"]["UpdateStudentLoans"] | components["schemas"]["UpdateStudentLoan"] | components["schemas"]["UpdateCollection"] | components["schemas"]["UpdateCreditBuilder"] | components["schemas"]["UpdateInsurance"] | components["schemas"]["UpdateLoan"] | components["schemas"]["UpdateMedical"] | components["schemas"]["UpdateUtility"] | components["schemas"]["UpdateBnpl"] | components["schemas"]["UpdateFintech"];
        /** @description ID of the latest update, or the expanded update. Null if there is none. */
        AccountUpdateExpandable: components["schemas"]["UpdateId"] | components["schemas"]["Update"];
        /** @description ID of a balance. */
        BalanceId: string;
        /**
         * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with an amount
         *     or `failed` with an error.
         */
        BalanceStatus: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /**
         * 20001 BALANCE_TEMPORARILY_UNAVAILABLE
         * @description Why the balance could not be retrieved, or null.
         *
         *     The account's institution could not be reached. Create a new balance later.
         */
        BalanceError: {
            /**
             * @description Error type.
             * @constant
             */
            type: "BALANCE_FAILED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 20001;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "BALANCE_TEMPORARILY_UNAVAILABLE";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        };
        /** @description The amount owed on a liability account, as reported by its institution at a point in time. */
        Balance: {
            /** @description ID of a balance. */
            id: components["schemas"]["BalanceId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with an amount
             *     or `failed` with an error.
             */
            status: components["schemas"]["BalanceStatus"];
            /** @description The balance, in US cents; null until `status` is `completed`. */
            amount: number | null;
            /**
             * @description Why the balance could not be retrieved, or null.
             *
             *     The account's institution could not be reached. Create a new balance later.
             */
            error: components["schemas"]["BalanceError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description ID of the latest balance, or the expanded balance. Null if there is none. */
        AccountBalanceExpandable: components["schemas"]["BalanceId"] | components["schemas"]["Balance"];
        /** @description ID of a card brand. */
        CardBrandId: string;
        /** @description ID of a card brand entry, the same for every account with a card of this brand. */
        CardBrandEntryId: string;
        /** @description ID of a card art image. */
        CardArtId: string;
        /** @description A card brand. */
        CardBrandLegacyEntry: {
            /** @description ID of a card brand entry, the same for every account with a card of this brand. */
            id: components["schemas"]["CardBrandEntryId"];
            /** @description ID of the card art. Most card brands do not have it. */
            art_id?: components["schemas"]["CardArtId"];
            /** @description Display name of the brand. */
            name: string;
            /**
             * Format: uri
             * @description URL of the card art.
             */
            url: string;
        };
        /**
         * @description Status of the lookup: `pending` and `in_progress` while it runs, then `completed` with brands or `failed` with an
         *     error, usually immediately.
         */
        CardBrandStatus: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description Source of the brand: the card `network`, or Method's own data (`method`). Null when neither is known. */
        CardBrandSource: ("method" | "network") | (string & {});
        /** @description The error that the resource encountered after creation, or null. The reference lists no codes for this resource. */
        ResourceError: {
            /** @description Error type. */
            type: string;
            /** @description Error code, unique across all resources. */
            code: number;
            /** @description Name of the error. */
            sub_type: string;
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        };
        /**
         * Card brand of one network and issuer
         * @description The card product of a credit card, with its card art. All brands share one network and issuer.
         */
        CardBrandLegacy: {
            /** @description ID of a card brand. */
            id: components["schemas"]["CardBrandId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /** @description Card network; null until the brand is identified. */
            network: ("visa" | "mastercard") | (string & {}) | null;
            /** @description Name of the issuing institution; null until the brand is identified. */
            issuer: string | null;
            /** @description Last four digits of the card number; null until the brand is identified. */
            last4: string | null;
            /** @description The brand of the card, or all possible brands when `shared` is true. */
            brands: components["schemas"]["CardBrandLegacyEntry"][];
            /**
             * @description Status of the lookup: `pending` and `in_progress` while it runs, then `completed` with brands or `failed` with an
             *     error, usually immediately.
             */
            status: components["schemas"]["CardBrandStatus"];
            /**
             * @description True if the brand is uncertain: `brands` may list several candidates, and an account verification session of type
             *     `pre_auth` determines which one applies. False if the issuer identified the brand.
             */
            shared: boolean;
            /** @description Source of the brand, or null. Since June 2025. */
            source?: components["schemas"]["CardBrandSource"] | null;
            /** @description The error that the resource encountered after creation, or null. The reference lists no codes for this resource. */
            error: components["schemas"]["ResourceError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The card product of a credit card, with its card art. */
        CardBrand: components["schemas"]["CardBrandLegacy"];
        /** @description ID of the latest card brand, or the expanded card brand. Null if there is none. */
        AccountCardBrandExpandable: components["schemas"]["CardBrandId"] | components["schemas"]["CardBrand"];
        /** @description ID of a payoff. */
        PayoffId: string;
        /**
         * @description Status of the request: `pending` and `in_progress` while the lender is queried, then `completed` with an amount or
         *     `failed` with an error.
         */
        PayoffStatus: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /**
         * 18001 PAYOFF_TEMPORARILY_UNAVAILABLE
         * @description Why the payoff quote could not be retrieved, or null.
         *
         *     The account's institution could not be reached. Create a new payoff later.
         */
        PayoffError: {
            /**
             * @description Error type.
             * @constant
             */
            type: "PAYOFF_FAILED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 18001;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "PAYOFF_TEMPORARILY_UNAVAILABLE";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        };
        /** @description A payoff quote for a loan, provided by its lender. */
        Payoff: {
            /** @description ID of a payoff. */
            id: components["schemas"]["PayoffId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Status of the request: `pending` and `in_progress` while the lender is queried, then `completed` with an amount or
             *     `failed` with an error.
             */
            status: components["schemas"]["PayoffStatus"];
            /** @description Amount that pays off the loan, in US cents; null until `status` is `completed`. */
            amount: number | null;
            /** @description Number of days for which the quote is valid; null if the lender does not report it. */
            term: number | null;
            /** @description Interest added per day, in US cents; null if the lender does not report it. */
            per_diem_amount: number | null;
            /**
             * @description Why the payoff quote could not be retrieved, or null.
             *
             *     The account's institution could not be reached. Create a new payoff later.
             */
            error: components["schemas"]["PayoffError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description ID of the latest payoff, or the expanded payoff. Null if there is none. */
        AccountPayoffExpandable: components["schemas"]["PayoffId"] | components["schemas"]["Payoff"];
        /** @description ID of a sensitive. */
        SensitiveId: string;
        /** @description Card data. Values that were not requested or are unknown are null. */
        SensitiveCardData: {
            /** @description The full card number, digits only. */
            number: string | null;
            /** @description Expiration month of the card, two digits. */
            exp_month: string | null;
            /** @description Expiration year of the card, four digits. */
            exp_year: string | null;
            /** @description CVV of the card, digits only. */
            cvv: string | null;
            /** @description ZIP code of the billing address. */
            billing_zip_code: string | null;
        };
        /**
         * @description Status of the request: `completed` with data or `failed` with an error, immediately. `pending` is only in Method's
         *     OpenAPI description.
         */
        SensitiveStatus: ("pending" | "completed" | "failed") | (string & {});
        /**
         * 17001 SENSITIVE_FAILED_VERIFICATION_REQUIRED
         * @description Why the data could not be retrieved, or null.
         *
         *     The request asks for data that the account's verification does not cover. Check the fields asked for and the account's verification, then create a new sensitive.
         */
        SensitiveError: {
            /**
             * @description Error type.
             * @constant
             */
            type: "SENSITIVE_FAILED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 17001;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "SENSITIVE_FAILED_VERIFICATION_REQUIRED";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        };
        /**
         * Credit card
         * @description The card data of a credit card.
         */
        SensitiveCreditCard: {
            /** @description ID of a sensitive. */
            id: components["schemas"]["SensitiveId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Type of the liability, and name of the property that contains the data.
             * @constant
             */
            type: "credit_card";
            /** @description The card data; null until `status` is `completed`. */
            credit_card: components["schemas"]["SensitiveCardData"] | null;
            /**
             * @description Status of the request: `completed` with data or `failed` with an error, immediately. `pending` is only in Method's
             *     OpenAPI description.
             */
            status: components["schemas"]["SensitiveStatus"];
            /**
             * @description Why the data could not be retrieved, or null.
             *
             *     The request asks for data that the account's verification does not cover. Check the fields asked for and the account's verification, then create a new sensitive.
             */
            error: components["schemas"]["SensitiveError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description An account number. */
        SensitiveNumberData: {
            /** @description The full account number. */
            number: string;
        };
        /**
         * Auto loan
         * @description The account number of an auto loan.
         */
        SensitiveAutoLoan: {
            /** @description ID of a sensitive. */
            id: components["schemas"]["SensitiveId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Type of the liability, and name of the property that contains the data.
             * @constant
             */
            type: "auto_loan";
            /** @description The account number; null until `status` is `completed`. */
            auto_loan: components["schemas"]["SensitiveNumberData"] | null;
            /**
             * @description Status of the request: `completed` with data or `failed` with an error, immediately. `pending` is only in Method's
             *     OpenAPI description.
             */
            status: components["schemas"]["SensitiveStatus"];
            /**
             * @description Why the data could not be retrieved, or null.
             *
             *     The request asks for data that the account's verification does not cover. Check the fields asked for and the account's verification, then create a new sensitive.
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
            /** @description ID of a sensitive. */
            id: components["schemas"]["SensitiveId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Type of the liability, and name of the property that contains the data.
             * @constant
             */
            type: "mortgage";
            /** @description The account number; null until `status` is `completed`. */
            mortgage: components["schemas"]["SensitiveNumberData"] | null;
            /**
             * @description Status of the request: `completed` with data or `failed` with an error, immediately. `pending` is only in Method's
             *     OpenAPI description.
             */
            status: components["schemas"]["SensitiveStatus"];
            /**
             * @description Why the data could not be retrieved, or null.
             *
             *     The request asks for data that the account's verification does not cover. Check the fields asked for and the account's verification, then create a new sensitive.
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
            /** @description ID of a sensitive. */
            id: components["schemas"]["SensitiveId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Type of the liability, and name of the property that contains the data.
             * @constant
             */
            type: "personal_loan";
            /** @description The account number; null until `status` is `completed`. */
            personal_loan: components["schemas"]["SensitiveNumberData"] | null;
            /**
             * @description Status of the request: `completed` with data or `failed` with an error, immediately. `pending` is only in Method's
             *     OpenAPI description.
             */
            status: components["schemas"]["SensitiveStatus"];
            /**
             * @description Why the data could not be retrieved, or null.
             *
             *     The request asks for data that the account's verification does not cover. Check the fields asked for and the account's verification, then create a new sensitive.
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
            /** @description ID of a sensitive. */
            id: components["schemas"]["SensitiveId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Type of the liability, and name of the property that contains the data.
             * @constant
             */
            type: "collection";
            /** @description The account number; null until `status` is `completed`. */
            collection: components["schemas"]["SensitiveNumberData"] | null;
            /**
             * @description Status of the request: `completed` with data or `failed` with an error, immediately. `pending` is only in Method's
             *     OpenAPI description.
             */
            status: components["schemas"]["SensitiveStatus"];
            /**
             * @description Why the data could not be retrieved, or null.
             *
             *     The request asks for data that the account's verification does not cover. Check the fields asked for and the account's verification, then create a new sensitive.
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
            /** @description ID of a sensitive. */
            id: components["schemas"]["SensitiveId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Type of the liability, and name of the property that contains the data.
             * @constant
             */
            type: "student_loans";
            /** @description The account number; null until `status` is `completed`. */
            student_loans: components["schemas"]["SensitiveNumberData"] | null;
            /**
             * @description Status of the request: `completed` with data or `failed` with an error, immediately. `pending` is only in Method's
             *     OpenAPI description.
             */
            status: components["schemas"]["SensitiveStatus"];
            /**
             * @description Why the data could not be retrieved, or null.
             *
             *     The request asks for data that the account's verification does not cover. Check the fields asked for and the account's verification, then create a new sensitive.
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
            /** @description ID of a sensitive. */
            id: components["schemas"]["SensitiveId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Type of the liability, and name of the property that contains the data.
             * @constant
             */
            type: "credit_builder";
            /** @description The account number; null until `status` is `completed`. */
            credit_builder: components["schemas"]["SensitiveNumberData"] | null;
            /**
             * @description Status of the request: `completed` with data or `failed` with an error, immediately. `pending` is only in Method's
             *     OpenAPI description.
             */
            status: components["schemas"]["SensitiveStatus"];
            /**
             * @description Why the data could not be retrieved, or null.
             *
             *     The request asks for data that the account's verification does not cover. Check the fields asked for and the account's verification, then create a new sensitive.
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
            /** @description ID of a sensitive. */
            id: components["schemas"]["SensitiveId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Type of the liability, and name of the property that contains the data.
             * @constant
             */
            type: "bnpl";
            /** @description The account number; null until `status` is `completed`. */
            bnpl: components["schemas"]["SensitiveNumberData"] | null;
            /**
             * @description Status of the request: `completed` with data or `failed` with an error, immediately. `pending` is only in Method's
             *     OpenAPI description.
             */
            status: components["schemas"]["SensitiveStatus"];
            /**
             * @description Why the data could not be retrieved, or null.
             *
             *     The request asks for data that the account's verification does not cover. Check the fields asked for and the account's verification, then create a new sensitive.
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
            /** @description ID of a sensitive. */
            id: components["schemas"]["SensitiveId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Type of the liability, and name of the property that contains the data.
             * @constant
             */
            type: "fintech";
            /** @description The account number; null until `status` is `completed`. */
            fintech: components["schemas"]["SensitiveNumberData"] | null;
            /**
             * @description Status of the request: `completed` with data or `failed` with an error, immediately. `pending` is only in Method's
             *     OpenAPI description.
             */
            status: components["schemas"]["SensitiveStatus"];
            /**
             * @description Why the data could not be retrieved, or null.
             *
             *     The request asks for data that the account's verification does not cover. Check the fields asked for and the account's verification, then create a new sensitive.
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
            /** @description ID of a sensitive. */
            id: components["schemas"]["SensitiveId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Type of the liability, and name of the property that contains the data.
             * @constant
             */
            type: "loan";
            /** @description The account number; null until `status` is `completed`. */
            loan: components["schemas"]["SensitiveNumberData"] | null;
            /**
             * @description Status of the request: `completed` with data or `failed` with an error, immediately. `pending` is only in Method's
             *     OpenAPI description.
             */
            status: components["schemas"]["SensitiveStatus"];
            /**
             * @description Why the data could not be retrieved, or null.
             *
             *     The request asks for data that the account's verification does not cover. Check the fields asked for and the account's verification, then create a new sensitive.
             */
            error: components["schemas"]["SensitiveError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The full numbers of a liability account; the liability type determines which ones. */
        Sensitive: components["schemas"]["SensitiveCreditCard"] | components["schemas"]["SensitiveAutoLoan"] | components["schemas"]["SensitiveMortgage"] | components["schemas"]["SensitivePersonalLoan"] | components["schemas"]["SensitiveCollection"] | components["schemas"]["SensitiveStudentLoans"] | components["schemas"]["SensitiveCreditBuilder"] | components["schemas"]["SensitiveBnpl"] | components["schemas"]["SensitiveFintech"] | components["schemas"]["SensitiveLoan"];
        /** @description ID of the latest sensitive, or the expanded sensitive. Null if there is none. */
        AccountSensitiveExpandable: components["schemas"]["SensitiveId"] | components["schemas"]["Sensitive"];
        /** @description ID of a transaction. */
        TransactionId: string;
        /** @description `pending` while the transaction is only authorized, then `posted` to the account or `voided`. The last two are final. */
        TransactionStatus: ("pending" | "posted" | "voided") | (string & {});
        /** @description The merchant. */
        TransactionMerchant: {
            /**
             * @description ID of the merchant; the reference does not document its format. Only in Method's last client library for
             *     2024-04-04.
             */
            id?: string;
            /** @description Display name of the merchant; null when unknown. */
            name: string | null;
            /**
             * Format: uri
             * @description URL of the merchant's logo; null if there is none.
             */
            logo: string | null;
        };
        /**
         * Transaction
         * @description A purchase, refund or payment on a card.
         */
        TransactionCurrent: {
            /** @description ID of a transaction. */
            id: components["schemas"]["TransactionId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /** @description `pending` while the transaction is only authorized, then `posted` to the account or `voided`. The last two are final. */
            status: components["schemas"]["TransactionStatus"];
            /** @description Text on the card statement, or null. Can change until the transaction is `posted` or `voided`. */
            descriptor: string | null;
            /** @description The merchant; null unless Method has enabled merchant data for the team. */
            merchant: components["schemas"]["TransactionMerchant"] | null;
            /** @description Four-digit merchant category code (MCC); null or absent when unknown. */
            merchant_category_code?: string | null;
            /** @description Amount charged, in cents of `currency_code`; null when unknown. */
            amount: number | null;
            /** @description Amount authorized, in cents of `currency_code`; null when unknown. */
            auth_amount: number | null;
            /** @description Currency of `amount` and `auth_amount`, ISO 4217; null when unknown. */
            currency_code: string | null;
            /** @description Amount charged, in cents (the minor unit) of `transaction_currency_code`; null when unknown. */
            transaction_amount: number | null;
            /** @description Amount authorized, in cents (the minor unit) of `transaction_currency_code`; null when unknown. */
            transaction_auth_amount: number | null;
            /** @description Currency in which the merchant was paid, ISO 4217; null when unknown. */
            transaction_currency_code: string | null;
            /**
             * Format: date-time
             * @description When the card was used; null when unknown.
             */
            transacted_at: string | null;
            /**
             * Format: date-time
             * @description When the transaction was posted; null if it was not posted.
             */
            posted_at: string | null;
            /**
             * Format: date-time
             * @description When the transaction was voided; null if it was not voided.
             */
            voided_at: string | null;
            /** @description ID of the original transaction, or null if there is none. */
            original_txn_id: string | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The merchant. */
        TransactionLegacyMerchant: {
            /** @description Name of the merchant. */
            name: string;
            /** @description Text on the card statement; absent if the network does not report it. */
            descriptor?: string;
            /** @description Four-digit merchant category code (MCC). */
            category_code: string;
            /** @description City of the merchant. */
            city: string;
            /** @description State of the merchant, two letters. */
            state: string;
            /** @description Country of the merchant, such as `USA`. */
            country: string;
            /** @description BIN of the merchant's acquirer within the network; absent if the network does not report it. */
            acquirer_bin?: string;
            /** @description ID of the merchant at its acquirer; absent if the network does not report it. */
            acquirer_card_acceptor_id?: string;
        };
        /** @description Visa's data about the merchant. */
        TransactionLegacyNetworkData: {
            /** @description Visa's ID of the merchant, or null. */
            visa_merchant_id: string | null;
            /** @description Visa's name of the merchant, or null. */
            visa_merchant_name: string | null;
            /** @description Visa's ID of the store, or null. */
            visa_store_id: string | null;
            /** @description Visa's name of the store, or null. */
            visa_store_name: string | null;
        };
        /** @description Currency of the amount, ISO 4217. */
        TransactionLegacyCurrency: "USD" | (string & {});
        /** @description The event that the network reported: an authorization (`auth`), its clearing (`cleared`), a `refund`, or `unknown`. */
        TransactionLegacyStatus: ("auth" | "cleared" | "refund" | "unknown") | (string & {});
        /**
         * Transaction as reported by the network
         * @description A purchase, refund or payment on a card, in the format used until May 2025. Distinguish the two formats by a property
         *     that only one of them has: `network` here, `currency_code` in the other.
         */
        TransactionLegacy: {
            /** @description ID of a transaction. */
            id: components["schemas"]["TransactionId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /** @description The merchant. */
            merchant: components["schemas"]["TransactionLegacyMerchant"];
            /** @description Network that reported the transaction, such as `visa`. */
            network: string;
            /** @description The network's data about the merchant, or null. */
            network_data: components["schemas"]["TransactionLegacyNetworkData"] | null;
            /** @description Amount paid to the merchant, in cents of `currency`. */
            amount: number;
            /** @description Currency of the amount, ISO 4217. */
            currency: components["schemas"]["TransactionLegacyCurrency"];
            /** @description Amount charged to the account, in cents of `billing_currency`. */
            billing_amount: number;
            /** @description Currency of the amount, ISO 4217. */
            billing_currency: components["schemas"]["TransactionLegacyCurrency"];
            /** @description The event that the network reported: an authorization (`auth`), its clearing (`cleared`), a `refund`, or `unknown`. */
            status: components["schemas"]["TransactionLegacyStatus"];
            /** @description The error of the transaction, or null. Absent from most transactions. */
            error?: components["schemas"]["ResourceError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description A purchase, refund or payment on a card. */
        Transaction: components["schemas"]["TransactionCurrent"] | components["schemas"]["TransactionLegacy"];
        /**
         * @description ID of a card transaction, or the list of expanded transactions. Null if there are none. Also expandable as
         *     `transaction`.
         */
        AccountTransactionsExpandable: components["schemas"]["TransactionId"] | components["schemas"]["Transaction"][];
        /**
         * @description ID of a card transaction, or the list of expanded transactions. Null if there are none. Since 2025; `transactions` in
         *     the first reference.
         */
        AccountTransactionExpandable: components["schemas"]["TransactionId"] | components["schemas"]["Transaction"][];
        /** @description ID of an account's attributes. */
        AccountAttributesId: string;
        /**
         * @description Status of the computation: `pending` and `in_progress` while it runs, then `completed` with attributes or `failed`
         *     with an error.
         */
        AccountAttributesStatus: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description An attribute of an account. */
        AccountPlainTextAttribute: {
            /** @description The string value. Null when unknown. */
            value: string | null;
        };
        /** @description An attribute of an account. */
        AccountPlainNumberAttribute: {
            /** @description The number; the attribute's description states its unit. Null when unknown. */
            value: number | null;
        };
        /** @description An attribute of an account. */
        AccountPlainAttribute: {
            /** @description The value; its type depends on the attribute. Null when unknown. */
            value: number | boolean | string | null;
        };
        /** @description Attributes by name. Only computed attributes are present. */
        AccountPlainAttributes: {
            /** @description How the credit card is used: `revolver`, `transactor` or `dormant`. */
            usage_pattern?: components["schemas"]["AccountPlainTextAttribute"];
            /** @description Share of the credit limit in use, as a fraction: 0.13 means 13 percent. */
            utilization?: components["schemas"]["AccountPlainNumberAttribute"];
            /** @description Standing of the account, for example `major_delinquency`. */
            account_standing?: components["schemas"]["AccountPlainTextAttribute"];
            /** @description How long the account has been delinquent, in days, for example `over_120`. */
            delinquent_period?: components["schemas"]["AccountPlainTextAttribute"];
            /** @description Outcome of the delinquency, for example `charge_off`. */
            delinquent_outcome?: components["schemas"]["AccountPlainTextAttribute"];
            /** @description Overdue amount, in cents. */
            delinquent_amount?: components["schemas"]["AccountPlainNumberAttribute"];
            /** @description Lower estimate of the interest, in cents. */
            interest_estimate_min?: components["schemas"]["AccountPlainNumberAttribute"];
            /** @description Upper estimate of the interest, in cents. */
            interest_estimate_max?: components["schemas"]["AccountPlainNumberAttribute"];
            /** @description Whether the debt was settled. The reference does not state the type. */
            debt_settlement?: components["schemas"]["AccountPlainAttribute"];
        } & {
            [key: string]: components["schemas"]["AccountPlainAttribute"];
        };
        /** @description The attributes by name; null until `status` is `completed`. */
        AccountAttributesValues: components["schemas"]["AccountPlainAttributes"];
        /** @description Attributes computed for one liability account at a point in time. Since January 2025. */
        AccountAttributes: {
            /** @description ID of an account's attributes. */
            id: components["schemas"]["AccountAttributesId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Status of the computation: `pending` and `in_progress` while it runs, then `completed` with attributes or `failed`
             *     with an error.
             */
            status: components["schemas"]["AccountAttributesStatus"];
            /** @description The attributes by name; null until `status` is `completed`. */
            attributes: components["schemas"]["AccountAttributesValues"] | null;
            /** @description The error that the resource encountered after creation, or null. The reference lists no codes for this resource. */
            error: components["schemas"]["ResourceError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description ID of the latest attributes, or the expanded attributes. Null if there are none. Since January 2025. */
        AccountAttributeExpandable: components["schemas"]["AccountAttributesId"] | components["schemas"]["AccountAttributes"];
        /** @description ID of a payment instrument. */
        PaymentInstrumentId: string;
        /** @description Card details as entered at checkout. */
        PaymentInstrumentCard: {
            /** @description The full card number. */
            number: string;
            /** @description Expiration month of the card, two digits. A number in Method's client libraries, a string in every example. */
            exp_month: string;
            /** @description Expiration year of the card, four digits. A number in Method's client libraries, a string in every example. */
            exp_year: string;
            /** @description ZIP code of the billing address; null when unknown. Since February 2026. */
            billing_zip_code?: string | null;
        };
        /**
         * @description Status of the payment instrument: `pending` and `in_progress` while it is being created, then `completed` or `failed`;
         *     `closed` after it is deleted.
         */
        PaymentInstrumentStatus: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /**
         * Card
         * @description A card number for use at checkout.
         */
        CardPaymentInstrument: {
            /** @description ID of a payment instrument. */
            id: components["schemas"]["PaymentInstrumentId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Type of payment instrument.
             * @constant
             */
            type: "card";
            /** @description The card; null until `status` is `completed`. */
            card: components["schemas"]["PaymentInstrumentCard"] | null;
            /** @description Always null for this type of payment instrument. */
            network_token?: null;
            /** @description Whether the payment instrument can currently be used. */
            chargeable: boolean;
            /**
             * @description Status of the payment instrument: `pending` and `in_progress` while it is being created, then `completed` or `failed`;
             *     `closed` after it is deleted.
             */
            status: components["schemas"]["PaymentInstrumentStatus"];
            /** @description The error that the resource encountered after creation, or null. The reference lists no codes for this resource. */
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
         * @description A network token for use at checkout in place of a card number.
         */
        NetworkTokenPaymentInstrument: {
            /** @description ID of a payment instrument. */
            id: components["schemas"]["PaymentInstrumentId"];
            /** @description ID of an account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description Type of payment instrument.
             * @constant
             */
            type: "network_token";
            /** @description Always null for this type of payment instrument. */
            card?: null;
            /** @description The token; null until `status` is `completed`. */
            network_token: components["schemas"]["PaymentInstrumentNetworkToken"] | null;
            /** @description Whether the payment instrument can currently be used. */
            chargeable: boolean;
            /**
             * @description Status of the payment instrument: `pending` and `in_progress` while it is being created, then `completed` or `failed`;
             *     `closed` after it is deleted.
             */
            status: components["schemas"]["PaymentInstrumentStatus"];
            /** @description The error that the resource encountered after creation, or null. The reference lists no codes for this resource. */
            error: components["schemas"]["ResourceError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description Credentials for charging or paying an account. Since 2025. */
        PaymentInstrument: components["schemas"]["CardPaymentInstrument"] | components["schemas"]["NetworkTokenPaymentInstrument"];
        /** @description ID of the latest payment instrument, or the expanded payment instrument. Null if there is none. Since 2025. */
        AccountPaymentInstrumentExpandable: components["schemas"]["PaymentInstrumentId"] | components["schemas"]["PaymentInstrument"];
        /**
         * @description Name of an account product. Two products have older names: `card` for `card_brand` in an example of the first
         *     reference, and `transactions` for `transaction` in that reference.
         */
        AccountProductName: ("payment" | "update" | "balance" | "payoff" | "sensitive" | "card_brand" | "card" | "transaction" | "transactions" | "attribute" | "payment_instrument") | (string & {});
        /**
         * @description Name of an account product that Method refreshes automatically. `update` follows the account closely;
         *     `update.snapshot` refreshes once a month. `transactions`, where accepted, is an older name of `transaction`.
         */
        AccountSubscriptionName: ("update" | "update.snapshot" | "transaction" | "transactions" | "card_brand" | "payment_instrument") | (string & {});
        /**
         * @description Why the account was disabled, or null. Withdrawn consent, code 11004, appears in an example of the reference but not
         *     on its error page.
         */
        AccountError: {
            /**
             * @description Error type.
             * @constant
             */
            type: "ACCOUNT_DISABLED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 11001;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "ACCOUNT_INVALID_DETAILS";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "ACCOUNT_DISABLED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 11002;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "ACCOUNT_CLOSED";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "ACCOUNT_DISABLED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 11003;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "ACCOUNT_UNAUTHORIZED_PAYMENT";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "ACCOUNT_DISABLED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 11004;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "ACCOUNT_CONSENT_WITHDRAWN";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        };
        /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
        Metadata: {
            [key: string]: unknown;
        };
        /**
         * Liability
         * @description A liability account. The products that have a property for their latest result depend on the liability type.
         */
        AccountLiability: {
            /** @description ID of an account. */
            id: components["schemas"]["AccountId"];
            /** @description ID of the entity that holds the account. */
            holder_id: components["schemas"]["EntityId"];
            /**
             * @description Status of the account: `active`; `disabled`, with the reason in `error`; or `closed`, after the institution closed it
             *     or it was paid off. `processing` and `pending_exchange` are not in the first reference.
             */
            status: components["schemas"]["AccountStatus"];
            /** @description Whether the account holder allows the team to use the account. Only in Method's OpenAPI description. */
            consent_status?: components["schemas"]["AccountConsentStatus"];
            /**
             * @description Identifies a liability account.
             * @constant
             */
            type: "liability";
            /** @description Details of the liability. */
            liability: components["schemas"]["AccountLiabilityDetails"];
            /** @description ID of the latest session, or the expanded session. Null if there is none. */
            latest_verification_session: components["schemas"]["AccountLatestVerificationSessionExpandable"] | null;
            /** @description ID of the latest update, or the expanded update. Null if there is none. */
            update?: components["schemas"]["AccountUpdateExpandable"] | null;
            /** @description ID of the latest balance, or the expanded balance. Null if there is none. */
            balance?: components["schemas"]["AccountBalanceExpandable"] | null;
            /** @description ID of the latest card brand, or the expanded card brand. Null if there is none. */
            card_brand?: components["schemas"]["AccountCardBrandExpandable"] | null;
            /** @description ID of the latest payoff, or the expanded payoff. Null if there is none. */
            payoff?: components["schemas"]["AccountPayoffExpandable"] | null;
            /** @description ID of the latest sensitive, or the expanded sensitive. Null if there is none. */
            sensitive?: components["schemas"]["AccountSensitiveExpandable"] | null;
            /**
             * @description ID of a card transaction, or the list of expanded transactions. Null if there are none. Also expandable as
             *     `transaction`.
             */
            transactions?: components["schemas"]["AccountTransactionsExpandable"] | null;
            /**
             * @description ID of a card transaction, or the list of expanded transactions. Null if there are none. Since 2025; `transactions` in
             *     the first reference.
             */
            transaction?: components["schemas"]["AccountTransactionExpandable"] | null;
            /** @description ID of the latest attributes, or the expanded attributes. Null if there are none. Since January 2025. */
            attribute?: components["schemas"]["AccountAttributeExpandable"] | null;
            /** @description ID of the latest payment instrument, or the expanded payment instrument. Null if there is none. Since 2025. */
            payment_instrument?: components["schemas"]["AccountPaymentInstrumentExpandable"] | null;
            /** @description The products that are available now. */
            products: components["schemas"]["AccountProductName"][];
            /** @description The products that become available once a requirement, such as verification, is met. */
            restricted_products: components["schemas"]["AccountProductName"][];
            /** @description The active subscriptions. */
            subscriptions: components["schemas"]["AccountSubscriptionName"][];
            /** @description The subscriptions available for enrollment now. */
            available_subscriptions: components["schemas"]["AccountSubscriptionName"][];
            /** @description The subscriptions that become available once a requirement, such as verification, is met. */
            restricted_subscriptions: components["schemas"]["AccountSubscriptionName"][];
            /**
             * @description Why the account was disabled, or null. Withdrawn consent, code 11004, appears in an example of the reference but not
             *     on its error page.
             */
            error: components["schemas"]["AccountError"] | null;
            /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
            metadata: components["schemas"]["Metadata"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description Type of bank account. */
        AccountAchType: ("checking" | "savings") | (string & {});
        /** @description Details of the bank account. */
        AccountAchDetails: {
            /** @description The bank's ABA routing number. */
            routing: string;
            /** @description The full account number. */
            number: string;
            /** @description Type of bank account. */
            type: components["schemas"]["AccountAchType"];
        };
        /**
         * Bank account
         * @description A checking or savings account. It can be the source of payments once it has a verified session.
         */
        AccountAch: {
            /** @description ID of an account. */
            id: components["schemas"]["AccountId"];
            /** @description ID of the entity that holds the account. */
            holder_id: components["schemas"]["EntityId"];
            /**
             * @description Status of the account: `active`; `disabled`, with the reason in `error`; or `closed`, after the institution closed it
             *     or it was paid off. `processing` and `pending_exchange` are not in the first reference.
             */
            status: components["schemas"]["AccountStatus"];
            /** @description Whether the account holder allows the team to use the account. Only in Method's OpenAPI description. */
            consent_status?: components["schemas"]["AccountConsentStatus"];
            /**
             * @description Identifies a bank account.
             * @constant
             */
            type: "ach";
            /** @description Details of the bank account. */
            ach: components["schemas"]["AccountAchDetails"];
            /** @description ID of the latest session, or the expanded session. Null if there is none. */
            latest_verification_session: components["schemas"]["AccountLatestVerificationSessionExpandable"] | null;
            /** @description The products that are available now. */
            products: components["schemas"]["AccountProductName"][];
            /** @description The products that become available once a requirement, such as verification, is met. */
            restricted_products: components["schemas"]["AccountProductName"][];
            /**
             * @description Why the account was disabled, or null. Withdrawn consent, code 11004, appears in an example of the reference but not
             *     on its error page.
             */
            error: components["schemas"]["AccountError"] | null;
            /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
            metadata: components["schemas"]["Metadata"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Consent withdrawn
         * @description An account whose consent was withdrawn. Its details are deleted.
         */
        AccountWithdrawn: {
            /** @description ID of an account. */
            id: components["schemas"]["AccountId"];
            /** @description ID of the entity that held the account. */
            holder_id: components["schemas"]["EntityId"];
            /**
             * @description Always `disabled`.
             * @constant
             */
            status: "disabled";
            /** @description Whether the account holder allows the team to use the account. Only in Method's OpenAPI description. */
            consent_status?: components["schemas"]["AccountConsentStatus"];
            /** @description Always null, because the account's details are deleted. */
            type: null;
            /** @description Always null. */
            ach: null;
            /** @description Always null. */
            liability: null;
            /**
             * @deprecated
             * @description Always empty. Versions before 2024-04-04 use this property instead of `products`; only the reference's example of
             *     a withdrawal still shows it.
             */
            capabilities?: string[];
            /**
             * @deprecated
             * @description Always empty. Obsolete, like `capabilities`.
             */
            available_capabilities?: string[];
            /**
             * @description Why the account was disabled, or null. Withdrawn consent, code 11004, appears in an example of the reference but not
             *     on its error page.
             */
            error: components["schemas"]["AccountError"] | null;
            /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
            metadata: components["schemas"]["Metadata"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * @description A bank account or liability account that belongs to an entity. `type` identifies which; it is null after consent is
         *     withdrawn.
         */
        Account: components["schemas"]["AccountLiability"] | components["schemas"]["AccountAch"] | components["schemas"]["AccountWithdrawn"];
        /** @description ID of an account, or the account itself when `expand[]` includes `accounts`. Since June 2025. */
        ConnectAccountExpandable: components["schemas"]["AccountId"] | components["schemas"]["Account"];
        /** @description Name of an account product that a connect can run on every account it finds. */
        ConnectProduct: ("attribute" | "balance" | "card_brand" | "update" | "payoff") | (string & {});
        /** @description Name of an account subscription in which a connect can enroll every account it finds. */
        ConnectSubscription: ("card_brand" | "update" | "update.snapshot" | "transaction") | (string & {});
        /** @description ID of a file. */
        FileId: string;
        /** @description Format of the credit report: `raw_credit_report` is JSON, `credit_report_pdf` a PDF document. */
        ConnectArtifact: ("raw_credit_report" | "credit_report_pdf") | (string & {});
        /** @description The credit bureau that provides the report. */
        ConnectBureau: ("equifax" | "transunion") | (string & {});
        /** @description A downloadable credit report file. */
        ConnectFile: {
            /** @description ID of a file. */
            id: components["schemas"]["FileId"];
            /** @description Format of the credit report: `raw_credit_report` is JSON, `credit_report_pdf` a PDF document. */
            type: components["schemas"]["ConnectArtifact"];
            /** @description The credit bureau that provides the report. */
            bureau: components["schemas"]["ConnectBureau"];
            /** @description Media type of the file. */
            mime_type: string;
        };
        /** @description Why the search failed, or null. */
        ConnectError: {
            /**
             * @description Error type.
             * @constant
             */
            type: "CONNECT_FAILED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 26001;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "CONNECT_FAILED_THIN_CREDIT_FILE";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "CONNECT_FAILED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 26002;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "CONNECT_FAILED_CREDIT_FREEZE";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "PRODUCT_EXECUTION_FAILED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 24001;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "PRODUCT_EXECUTION_FAILED";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        };
        /** @description One search for an entity's liability accounts, with the accounts created for them. */
        Connect: {
            /** @description ID of a connect. */
            id: components["schemas"]["ConnectId"];
            /** @description ID of an entity. */
            entity_id: components["schemas"]["EntityId"];
            /**
             * @description Status of the search: `pending` and `in_progress` while it runs, then `completed` with accounts or `failed` with an
             *     error.
             */
            status: components["schemas"]["ConnectStatus"];
            /**
             * @description The accounts created, including closed accounts. A later connect lists only new accounts. Null or empty until
             *     `status` is `completed`.
             */
            accounts: components["schemas"]["ConnectAccountExpandable"][] | null;
            /** @description The requested products, which run on every account found. Since June 2025. */
            requested_products?: components["schemas"]["ConnectProduct"][] | null;
            /** @description The requested subscriptions, in which every account found is enrolled. Since June 2025. */
            requested_subscriptions?: components["schemas"]["ConnectSubscription"][] | null;
            /** @description The credit report in the formats requested with `artifacts`. Since July 2026. */
            files?: components["schemas"]["ConnectFile"][];
            /** @description Why the search failed, or null. */
            error: components["schemas"]["ConnectError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description ID of the latest connect, or the expanded connect. Null if there is none. */
        EntityConnectExpandable: components["schemas"]["ConnectId"] | components["schemas"]["Connect"];
        /** @description ID of a credit score. */
        CreditScoreId: string;
        /**
         * @description Status of the request: `pending` and `in_progress` while the bureau is queried, then `completed` with scores or
         *     `failed` with an error.
         */
        CreditScoreStatus: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description The credit bureau that provides the score. */
        CreditBureau: ("equifax" | "experian" | "transunion") | (string & {});
        /** @description The scoring model, VantageScore 3.0 or 4.0. */
        CreditScoreModel: ("vantage_3" | "vantage_4") | (string & {});
        /** @description A factor that lowers the score. */
        CreditScoreFactor: {
            /** @description The bureau's code for the factor, with leading zeros. */
            code: string;
            /** @description Description of the factor. */
            description: string;
        };
        /** @description A score from one bureau and model. */
        CreditScoreResult: {
            /**
             * @description The score. Both models range from 300 to 850; higher is better. Null if there is no score, according to Method's
             *     OpenAPI description.
             */
            score: number | null;
            /** @description The credit bureau that provides the score. */
            source: components["schemas"]["CreditBureau"];
            /** @description The scoring model, VantageScore 3.0 or 4.0. */
            model: components["schemas"]["CreditScoreModel"];
            /**
             * @description The factors that affect the score, as reported by the bureau. Null if the bureau reports none, according to
             *     Method's OpenAPI description.
             */
            factors: components["schemas"]["CreditScoreFactor"][] | null;
            /** @description When the score was computed, ISO 8601 in UTC. */
            created_at: components["schemas"]["DateTime"];
        };
        /**
         * 23001 CREDIT_SCORE_FAILED_TEMPORARILY_UNAVAILABLE
         * @description Why the credit score could not be retrieved, or null.
         *
         *     The credit bureau could not be reached or did not answer properly. Create a new credit score later.
         */
        CreditScoreError: {
            /**
             * @description Error type.
             * @constant
             */
            type: "CREDIT_SCORE_FAILED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 23001;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "CREDIT_SCORE_FAILED_TEMPORARILY_UNAVAILABLE";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        };
        /** @description An individual's credit scores, as reported by the credit bureaus at a point in time. */
        CreditScore: {
            /** @description ID of a credit score. */
            id: components["schemas"]["CreditScoreId"];
            /** @description ID of an entity. */
            entity_id: components["schemas"]["EntityId"];
            /**
             * @description Status of the request: `pending` and `in_progress` while the bureau is queried, then `completed` with scores or
             *     `failed` with an error.
             */
            status: components["schemas"]["CreditScoreStatus"];
            /** @description One entry per bureau and model that the team uses; null until `status` is `completed`. */
            scores: components["schemas"]["CreditScoreResult"][] | null;
            /**
             * @description Why the credit score could not be retrieved, or null.
             *
             *     The credit bureau could not be reached or did not answer properly. Create a new credit score later.
             */
            error: components["schemas"]["CreditScoreError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description ID of the latest credit score, or the expanded credit score. Null if there is none. */
        EntityCreditScoreExpandable: components["schemas"]["CreditScoreId"] | components["schemas"]["CreditScore"];
        /** @description ID of an entity's attributes. */
        EntityAttributesId: string;
        /**
         * @description Status of the computation: `pending` and `in_progress` while it runs, then `completed` with attributes or `failed`
         *     with an error.
         */
        EntityAttributesStatus: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description Rating of the value; `no_rating` for attributes that are not rated. */
        EntityCreditHealthRating: ("excellent" | "good" | "fair" | "needs_work" | "no_rating") | (string & {});
        /** @description A credit health attribute, or null. */
        EntityCreditHealthAttribute: {
            /** @description The number; the attribute's description states its unit. Null when unknown. */
            value: number | null;
            /** @description Rating of the value; `no_rating` for attributes that are not rated. */
            rating: components["schemas"]["EntityCreditHealthRating"];
            /** @description Additional details about the attribute, if any. */
            metadata?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description An inquiry. */
        EntityCreditHealthInquiry: {
            /** @description Name of the inquiring institution, as written by the bureau. */
            institution_name: string;
            /**
             * Format: date
             * @description Date of the inquiry, ISO 8601 (`YYYY-MM-DD`).
             */
            inquiry_date: string;
            /** @description Whether the inquiry was made through Method. Only on soft inquiries. */
            institution_type?: ("method" | "unknown") | (string & {});
        };
        /** @description The individual inquiries, if known. Since 2025. */
        EntityCreditHealthInquiriesMetadata: {
            /** @description The individual inquiries. */
            history?: components["schemas"]["EntityCreditHealthInquiry"][];
        };
        /** @description Number of inquiries of one type on the credit report, or null. */
        EntityCreditHealthInquiries: {
            /** @description Number of inquiries. Null when unknown. */
            value: number | null;
            /** @description Rating of the value; `no_rating` for attributes that are not rated. */
            rating: components["schemas"]["EntityCreditHealthRating"];
            /** @description The individual inquiries, if known. Since 2025. */
            metadata?: components["schemas"]["EntityCreditHealthInquiriesMetadata"] | null;
        };
        /** @description The delinquent accounts, if any. */
        EntityCreditHealthDelinquencyMetadata: {
            /** @description IDs of the delinquent accounts. */
            delinquent_account_ids?: components["schemas"]["AccountId"][];
        };
        /** @description Whether any account is delinquent, or null. */
        EntityCreditHealthDelinquency: {
            /**
             * @description Whether any account is delinquent. A boolean in the reference's examples, a number in Method's client libraries;
             *     null when unknown.
             */
            value: boolean | number | null;
            /** @description Rating of the value; `no_rating` for attributes that are not rated. */
            rating: components["schemas"]["EntityCreditHealthRating"];
            /** @description The delinquent accounts, if any. */
            metadata?: components["schemas"]["EntityCreditHealthDelinquencyMetadata"] | null;
        };
        /** @description A credit health attribute not named in this description, or null. */
        EntityCreditHealthOtherAttribute: {
            /** @description The value; its type depends on the attribute. Null when unknown. */
            value: number | boolean | string | null;
            /** @description Rating of the value; `no_rating` for attributes that are not rated. */
            rating: components["schemas"]["EntityCreditHealthRating"];
            /** @description Additional details about the attribute, if any. */
            metadata?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description Credit health attributes by name. Only computed attributes are present. */
        EntityCreditHealthAttributes: {
            /** @description Percentage of the credit card limits in use. */
            credit_health_credit_card_usage?: components["schemas"]["EntityCreditHealthAttribute"] | null;
            /** @description Number of derogatory marks on the credit report. */
            credit_health_derogatory_marks?: components["schemas"]["EntityCreditHealthAttribute"] | null;
            /** @description Number of hard inquiries on the credit report. */
            credit_health_hard_inquiries?: components["schemas"]["EntityCreditHealthInquiries"] | null;
            /** @description Number of soft inquiries on the credit report. Since 2025. */
            credit_health_soft_inquiries?: components["schemas"]["EntityCreditHealthInquiries"] | null;
            /** @description Number of accounts on the credit report, open or closed. */
            credit_health_total_accounts?: components["schemas"]["EntityCreditHealthAttribute"] | null;
            /** @description Number of open accounts. Since January 2025. */
            credit_health_open_accounts?: components["schemas"]["EntityCreditHealthAttribute"] | null;
            /** @description Age of the credit. The reference states no unit; it rates 42 as `needs_work`. */
            credit_health_credit_age?: components["schemas"]["EntityCreditHealthAttribute"] | null;
            /** @description Payment history. The reference states no unit; it rates 100 as `excellent`. */
            credit_health_payment_history?: components["schemas"]["EntityCreditHealthAttribute"] | null;
            /** @description Whether any account is delinquent, and which. Since January 2025. */
            credit_health_entity_delinquent?: components["schemas"]["EntityCreditHealthDelinquency"] | null;
        } & {
            [key: string]: components["schemas"]["EntityCreditHealthOtherAttribute"] | null;
        };
        /** @description The attributes by name; null until `status` is `completed`. */
        EntityAttributesValues: components["schemas"]["EntityCreditHealthAttributes"];
        /** @description Attributes computed from all of an entity's credit at a point in time. Since October 2024. */
        EntityAttributes: {
            /** @description ID of an entity's attributes. */
            id: components["schemas"]["EntityAttributesId"];
            /** @description ID of an entity. */
            entity_id: components["schemas"]["EntityId"];
            /**
             * @description Status of the computation: `pending` and `in_progress` while it runs, then `completed` with attributes or `failed`
             *     with an error.
             */
            status: components["schemas"]["EntityAttributesStatus"];
            /** @description The attributes by name; null until `status` is `completed`. */
            attributes: components["schemas"]["EntityAttributesValues"] | null;
            /** @description The error that the resource encountered after creation, or null. The reference lists no codes for this resource. */
            error: components["schemas"]["ResourceError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description ID of the latest attributes, or the expanded attributes. Null if there are none. Since October 2024. */
        EntityAttributeExpandable: components["schemas"]["EntityAttributesId"] | components["schemas"]["EntityAttributes"];
        /** @description ID of a vehicle request. */
        VehicleId: string;
        /**
         * @description Status of the lookup: `pending` and `in_progress` while it runs, then `completed` with vehicles or `failed` with an
         *     error, usually immediately.
         */
        VehicleStatus: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description Known details of one vehicle. Names are lowercase. */
        VehicleDetails: {
            /** @description Vehicle identification number; null when unknown. */
            vin: string | null;
            /** @description Model year as four digits; null when unknown. */
            year: string | null;
            /** @description Manufacturer; null when unknown. */
            make: string | null;
            /** @description Model; null when unknown. */
            model: string | null;
            /** @description Series or trim of the model; null when unknown. */
            series: string | null;
            /** @description Main color; null when unknown. */
            major_color: string | null;
            /** @description Body style, for example `sedan/saloon`; null when unknown. */
            style: string | null;
        };
        /** @description Why no vehicle could be found, or null. */
        VehicleError: {
            /** @description Error type; `INVALID_REQUEST` in the only error that the reference shows. */
            type: string;
            /** @description Error code; absent from the only error that the reference shows. */
            code?: number;
            /** @description Name of the error. `NO_VEHICLES_FOUND` if no vehicle is known for the individual. */
            sub_type: "NO_VEHICLES_FOUND" | (string & {});
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        };
        /** @description One lookup of the vehicles tied to an individual's loans. Since January 2025. */
        Vehicle: {
            /** @description ID of a vehicle request. */
            id: components["schemas"]["VehicleId"];
            /** @description ID of an entity. */
            entity_id: components["schemas"]["EntityId"];
            /**
             * @description Status of the lookup: `pending` and `in_progress` while it runs, then `completed` with vehicles or `failed` with an
             *     error, usually immediately.
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
        /** @description ID of the latest vehicle request, or the expanded request. Null if there is none. Since January 2025. */
        EntityVehicleExpandable: components["schemas"]["VehicleId"] | components["schemas"]["Vehicle"];
        /**
         * @description Name of an entity product: `connect` finds its liabilities, `credit_score` and `attribute` retrieve its credit data,
         *     `identity` and `vehicle` retrieve data about a person, `manual_connect` connects liabilities from a credit report that
         *     you supply.
         */
        EntityProductName: ("connect" | "credit_score" | "identity" | "attribute" | "vehicle" | "manual_connect") | (string & {});
        /** @description Name of an entity product that Method refreshes automatically. `attribute` since March 2025. */
        EntitySubscriptionName: ("connect" | "credit_score" | "attribute") | (string & {});
        /**
         * Individual
         * @description A person. Keep one entity per person throughout your relationship.
         */
        EntityIndividual: {
            /** @description ID of an entity. */
            id: components["schemas"]["EntityId"];
            /**
             * @description Identifies a person.
             * @constant
             */
            type: "individual";
            /** @description Personal details. Each is null until it is set. */
            individual: components["schemas"]["EntityIndividualDetails"];
            /**
             * @description Why the entity was disabled, or null. The error page documents withdrawn consent with code 12005, the example of a
             *     withdrawal with 12004. Both are accepted, so rely on `sub_type`.
             */
            error: components["schemas"]["EntityError"] | null;
            /** @description Home address of the person, or null. */
            address: components["schemas"]["EntityAddress"] | null;
            /**
             * @description Status of the entity: `active` has completed the verification that the team requires; `incomplete` has not. `disabled`
             *     has lost all products because consent was withdrawn, a payment was reported as unauthorized, or the details were
             *     rejected; `error` has the reason.
             */
            status: components["schemas"]["EntityStatus"];
            /** @description Verification status of the person. Requirements differ between teams. */
            verification: components["schemas"]["EntityVerification"];
            /** @description ID of the latest connect, or the expanded connect. Null if there is none. */
            connect: components["schemas"]["EntityConnectExpandable"] | null;
            /** @description ID of the latest credit score, or the expanded credit score. Null if there is none. */
            credit_score: components["schemas"]["EntityCreditScoreExpandable"] | null;
            /** @description ID of the latest attributes, or the expanded attributes. Null if there are none. Since October 2024. */
            attribute?: components["schemas"]["EntityAttributeExpandable"] | null;
            /** @description ID of the latest vehicle request, or the expanded request. Null if there is none. Since January 2025. */
            vehicle?: components["schemas"]["EntityVehicleExpandable"] | null;
            /** @description ID of the latest identity request. The reference shows it once, as null. */
            identity?: string | null;
            /** @description The products that are available now. */
            products: components["schemas"]["EntityProductName"][];
            /** @description The products that become available once a requirement, such as verification, is met. */
            restricted_products: components["schemas"]["EntityProductName"][];
            /** @description The active subscriptions. */
            subscriptions: components["schemas"]["EntitySubscriptionName"][];
            /** @description The subscriptions available for enrollment now. */
            available_subscriptions: components["schemas"]["EntitySubscriptionName"][];
            /** @description The subscriptions that become available once a requirement, such as verification, is met. */
            restricted_subscriptions: components["schemas"]["EntitySubscriptionName"][];
            /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
            metadata: components["schemas"]["Metadata"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description A person who owns part of a company. */
        EntityCorporationOwner: {
            /** @description First name, or null. */
            first_name: string | null;
            /** @description Last name, or null. */
            last_name: string | null;
            /** @description Phone number in E.164 format, or null. */
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
            /** @description Home address of the owner. */
            address: components["schemas"]["EntityAddress"];
        };
        /** @description The company's details. Each is null until it is set. */
        EntityCorporationDetails: {
            /** @description Legal name, or null. */
            name: string | null;
            /** @description Trade name ("doing business as"), or null. */
            dba: string | null;
            /** @description Employer identification number, digits only, or null. */
            ein: string | null;
            /** @description The owners of the company, or null. */
            owners: components["schemas"]["EntityCorporationOwner"][] | null;
        };
        /**
         * Corporation
         * @description A company. The reference shows it without verification, products and subscriptions.
         */
        EntityCorporation: {
            /** @description ID of an entity. */
            id: components["schemas"]["EntityId"];
            /**
             * @description Identifies a company.
             * @constant
             */
            type: "corporation";
            /** @description The company's details. Each is null until it is set. */
            corporation: components["schemas"]["EntityCorporationDetails"];
            /**
             * @description Why the entity was disabled, or null. The error page documents withdrawn consent with code 12005, the example of a
             *     withdrawal with 12004. Both are accepted, so rely on `sub_type`.
             */
            error: components["schemas"]["EntityError"] | null;
            /** @description Address of the company, or null. */
            address: components["schemas"]["EntityAddress"] | null;
            /**
             * @description Status of the entity: `active` has completed the verification that the team requires; `incomplete` has not. `disabled`
             *     has lost all products because consent was withdrawn, a payment was reported as unauthorized, or the details were
             *     rejected; `error` has the reason.
             */
            status: components["schemas"]["EntityStatus"];
            /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
            metadata: components["schemas"]["Metadata"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * Consent withdrawn
         * @description An entity whose consent was withdrawn. Its details are deleted.
         */
        EntityWithdrawn: {
            /** @description ID of an entity. */
            id: components["schemas"]["EntityId"];
            /** @description Always null, for every type of entity. */
            type: null;
            /** @description Always null; the personal details are deleted. */
            individual: null;
            /** @description Always null; the company's details are deleted. */
            corporation: null;
            /** @description Null or absent. Details of a type of entity that the reference does not document; one example shows it. */
            receive_only?: null;
            /** @description Always null; verification ends with consent. */
            verification: null;
            /**
             * @description Why the entity was disabled, or null. The error page documents withdrawn consent with code 12005, the example of a
             *     withdrawal with 12004. Both are accepted, so rely on `sub_type`.
             */
            error: components["schemas"]["EntityError"] | null;
            /** @description Always an empty object; the address is deleted. */
            address: components["schemas"]["EntityAddress"];
            /**
             * @description Always `disabled`.
             * @constant
             */
            status: "disabled";
            /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
            metadata: components["schemas"]["Metadata"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * @description A person or a company whose accounts are connected. `type` identifies which; it is null, and the details are deleted,
         *     after consent is withdrawn. Companies created before version 2024-04-04 can still have one of the older types
         *     `c_corporation`, `s_corporation`, `llc`, `partnership` and `sole_proprietorship`.
         */
        Entity: components["schemas"]["EntityIndividual"] | components["schemas"]["EntityCorporation"] | components["schemas"]["EntityWithdrawn"];
        /** @description A human-readable message, or null. Do not depend on its wording. */
        Message: string;
        /** @description Response envelope for a page of entities, newest first. */
        EntityListResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["Entity"][];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Personal details. Each can be set once, at creation or in a later update. */
        EntityIndividualRequest: {
            /** @description First name. Most products require at least a name and a phone number. */
            first_name?: (string | null) | undefined;
            /** @description Last name. Most products require at least a name and a phone number. */
            last_name?: (string | null) | undefined;
            /** @description US mobile phone number in E.164 format, used only for KYC and AML checks. It is verified in a session. */
            phone?: (string | null) | undefined;
            /**
             * Format: email
             * @description Email address, used only for KYC and AML checks.
             */
            email?: (string | null) | undefined;
            /**
             * Format: date
             * @description Date of birth (`YYYY-MM-DD`). Helps to find the person's identity.
             */
            dob?: (string | null) | undefined;
            /** @description The nine-digit Social Security number. Send either this or `ssn_4`. Never returned in clear text. */
            ssn?: (string | null) | undefined;
            /** @description Last four digits of the Social Security number. Send either this or `ssn`. Never returned in clear text. */
            ssn_4?: (string | null) | undefined;
        };
        /** @description A US address. Each part can be set once, at creation or in a later update. */
        EntityAddressRequest: {
            /** @description Street and number. */
            line1?: (string | null) | undefined;
            /** @description Apartment, suite or similar. */
            line2?: (string | null) | undefined;
            /** @description City. */
            city?: (string | null) | undefined;
            /** @description Two-letter US state code. */
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
             * @description Identifies a person.
             * @constant
             */
            type: "individual";
            /** @description Personal details. May be empty; missing details can be set in an update. */
            individual: components["schemas"]["EntityIndividualRequest"];
            /** @description Home address of the person. */
            address?: (components["schemas"]["EntityAddressRequest"] | null) | undefined;
            /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
            metadata?: (components["schemas"]["Metadata"] | null) | undefined;
        };
        /** @description A person who owns part of a company. */
        EntityCorporationOwnerRequest: {
            /** @description First name. */
            first_name?: (string | null) | undefined;
            /** @description Last name. */
            last_name?: (string | null) | undefined;
            /** @description Phone number in E.164 format. */
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
            /** @description Home address of the owner. */
            address?: components["schemas"]["EntityAddressRequest"] | undefined;
        };
        /** @description The company's details. Each can be set once, at creation or in a later update. */
        EntityCorporationRequest: {
            /** @description Legal name. */
            name?: (string | null) | undefined;
            /** @description Trade name ("doing business as"). */
            dba?: (string | null) | undefined;
            /** @description Employer identification number, digits only. */
            ein?: (string | null) | undefined;
            /** @description The owners of the company. */
            owners?: readonly components["schemas"]["EntityCorporationOwnerRequest"][] | undefined;
        };
        /**
         * Corporation
         * @description A new entity that is a company.
         */
        EntityCorporationCreateRequest: {
            /**
             * @description Identifies a company.
             * @constant
             */
            type: "corporation";
            /** @description The company's details. May be empty; missing details can be set in an update. */
            corporation: components["schemas"]["EntityCorporationRequest"];
            /** @description Address of the company. */
            address?: (components["schemas"]["EntityAddressRequest"] | null) | undefined;
            /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
            metadata?: (components["schemas"]["Metadata"] | null) | undefined;
        };
        /** @description A person or a company, depending on `type`. */
        EntityCreateRequest: components["schemas"]["EntityIndividualCreateRequest"] | components["schemas"]["EntityCorporationCreateRequest"];
        /** @description Response envelope for one entity. */
        EntityResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /**
             * @description A person or a company whose accounts are connected. `type` identifies which; it is null, and the details are deleted,
             *     after consent is withdrawn. Companies created before version 2024-04-04 can still have one of the older types
             *     `c_corporation`, `s_corporation`, `llc`, `partnership` and `sole_proprietorship`.
             */
            data: components["schemas"]["Entity"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Details to add to an entity. Fields that already have a value cannot change. */
        EntityUpdateRequest: {
            /** @description Personal details to add, if the entity is a person. */
            individual?: components["schemas"]["EntityIndividualRequest"] | undefined;
            /** @description Company details to add, if the entity is a company. */
            corporation?: components["schemas"]["EntityCorporationRequest"] | undefined;
            /** @description Parts of the address to add. */
            address?: components["schemas"]["EntityAddressRequest"] | undefined;
            /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
            metadata?: (components["schemas"]["Metadata"] | null) | undefined;
        };
        /** @description Withdraws the entity's consent. */
        EntityConsentWithdrawRequest: {
            /**
             * @description The consent action; consent can only be withdrawn.
             * @constant
             */
            type: "withdraw";
            /**
             * @description Reason for the withdrawal. Only one value exists.
             * @constant
             */
            reason: "entity_withdrew_consent";
        };
        /** @description Response envelope for an entity whose consent was withdrawn. */
        EntityWithdrawnResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /** @description An entity whose consent was withdrawn. Its details are deleted. */
            data: components["schemas"]["EntityWithdrawn"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Response envelope for a page of entity verification sessions, newest first. */
        EntityVerificationSessionListResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["EntityVerificationSession"][];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description An object without properties. The operation takes no input; the body is optional. */
        EmptyObject: Record<string, never>;
        /**
         * SMS
         * @description Sends a code by SMS.
         */
        EntityVerificationSessionSmsCreateRequest: {
            /**
             * @description Identifies phone verification.
             * @constant
             */
            type: "phone";
            /**
             * @description Identifies verification with an SMS code.
             * @constant
             */
            method: "sms";
            /** @description An empty object; the code is sent to the entity's phone number. */
            sms: components["schemas"]["EmptyObject"];
        };
        /**
         * SNA
         * @description Requests URLs that the entity's device opens.
         */
        EntityVerificationSessionSnaCreateRequest: {
            /**
             * @description Identifies phone verification.
             * @constant
             */
            type: "phone";
            /**
             * @description Identifies verification through the mobile network.
             * @constant
             */
            method: "sna";
            /** @description An empty object; the code is sent to the entity's phone number. */
            sna: components["schemas"]["EmptyObject"];
        };
        /**
         * BYO SMS
         * @description Reports a phone number that you verified yourself. Requires Method's approval for the team.
         */
        EntityVerificationSessionByoSmsCreateRequest: {
            /**
             * @description Identifies phone verification.
             * @constant
             */
            type: "phone";
            /**
             * @description Identifies a phone number verified outside Method.
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
         * @description Reports an identity that you verified yourself. Requires Method's approval for the team.
         */
        EntityVerificationSessionByoKycCreateRequest: {
            /**
             * @description Identifies identity verification.
             * @constant
             */
            type: "identity";
            /**
             * @description Identifies an identity verified outside Method.
             * @constant
             */
            method: "byo_kyc";
            /** @description An empty object; no other details are reported. */
            byo_kyc: components["schemas"]["EmptyObject"];
        };
        /**
         * KBA
         * @description Requests questions that only the person can answer.
         */
        EntityVerificationSessionKbaCreateRequest: {
            /**
             * @description Identifies identity verification.
             * @constant
             */
            type: "identity";
            /**
             * @description Identifies verification with questions.
             * @constant
             */
            method: "kba";
            /** @description An empty object; the questions are based on the entity's details. */
            kba: components["schemas"]["EmptyObject"];
        };
        /** @description A session to create; `method` is the verification method. */
        EntityVerificationSessionCreateRequest: components["schemas"]["EntityVerificationSessionSmsCreateRequest"] | components["schemas"]["EntityVerificationSessionSnaCreateRequest"] | components["schemas"]["EntityVerificationSessionByoSmsCreateRequest"] | components["schemas"]["EntityVerificationSessionByoKycCreateRequest"] | components["schemas"]["EntityVerificationSessionKbaCreateRequest"];
        /** @description Response envelope for one entity verification session. */
        EntityVerificationSessionResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /**
             * @description One attempt to verify an entity's phone number or identity. `method` and `type` together identify the kind of session.
             *     A session expires 10 minutes after it is created. Sessions with method `opal` exist since 2025; the reference does not
             *     show them.
             */
            data: components["schemas"]["EntityVerificationSession"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /**
         * SMS
         * @description Confirms the code sent to the entity.
         */
        EntityVerificationSessionSmsUpdateRequest: {
            /**
             * @description Identifies phone verification.
             * @constant
             */
            type: "phone";
            /**
             * @description Identifies verification with an SMS code.
             * @constant
             */
            method: "sms";
            /** @description The code that the person entered. */
            sms: {
                /** @description The code from the SMS, six characters. */
                sms_code: string;
            };
        };
        /**
         * SNA
         * @description Asks Method to check that the device opened one of the URLs.
         */
        EntityVerificationSessionSnaUpdateRequest: {
            /**
             * @description Identifies phone verification.
             * @constant
             */
            type: "phone";
            /**
             * @description Identifies verification through the mobile network.
             * @constant
             */
            method: "sna";
            /** @description An empty object; Method knows which URLs were opened. */
            sna: components["schemas"]["EmptyObject"];
        };
        /** @description The selected answer to one question. */
        EntityVerificationAnswerRequest: {
            /** @description ID of an identity verification question. */
            question_id: components["schemas"]["KbaQuestionId"];
            /** @description ID of a possible answer. */
            answer_id: components["schemas"]["KbaAnswerId"];
        };
        /**
         * KBA
         * @description Submits the answers to the questions.
         */
        EntityVerificationSessionKbaUpdateRequest: {
            /**
             * @description Identifies identity verification.
             * @constant
             */
            type: "identity";
            /**
             * @description Identifies verification with questions.
             * @constant
             */
            method: "kba";
            /** @description The person's answers. */
            kba: {
                /** @description One answer per question of the session. Missing answers count as wrong. */
                answers: readonly components["schemas"]["EntityVerificationAnswerRequest"][];
            };
        };
        /** @description The details that complete a session; `method` must be the session's method. */
        EntityVerificationSessionUpdateRequest: components["schemas"]["EntityVerificationSessionSmsUpdateRequest"] | components["schemas"]["EntityVerificationSessionSnaUpdateRequest"] | components["schemas"]["EntityVerificationSessionKbaUpdateRequest"];
        /**
         * @description Name of a connect field to return as objects instead of IDs.
         * @enum {string}
         */
        ConnectExpandField: "accounts" | "accounts.sensitive" | "accounts.balance" | "accounts.card_brand" | "accounts.attribute" | "accounts.payoff" | "accounts.transaction" | "accounts.update" | "accounts.payment_instrument" | "accounts.latest_verification_session" | "accounts.liability.mch_id";
        /** @description Response envelope for a page of connects, newest first. */
        ConnectListResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["Connect"][];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description What to run on the accounts that a connect finds, and which credit report files to store. */
        ConnectCreateRequest: {
            /** @description Products to run on every account found. They make the connect asynchronous. Since June 2025. */
            products?: readonly components["schemas"]["ConnectProductInput"][] | undefined;
            /** @description Subscriptions in which to enroll every account found. They make the connect asynchronous. Since June 2025. */
            subscriptions?: readonly components["schemas"]["ConnectSubscriptionInput"][] | undefined;
            /** @description The credit bureau, one that the team is allowed to use. Required with `artifacts`. Since July 2026. */
            bureau?: components["schemas"]["ConnectBureauInput"] | undefined;
            /** @description The credit report formats to store, returned in `files`. Enabled per team. Since July 2026. */
            artifacts?: readonly components["schemas"]["ConnectArtifactInput"][] | undefined;
        };
        /** @description Response envelope for one connect. */
        ConnectResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /** @description One search for an entity's liability accounts, with the accounts created for them. */
            data: components["schemas"]["Connect"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Response envelope for a page of credit scores, newest first. */
        CreditScoreListResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["CreditScore"][];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Response envelope for one credit score. */
        CreditScoreResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /** @description An individual's credit scores, as reported by the credit bureaus at a point in time. */
            data: components["schemas"]["CreditScore"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Response envelope for a page of an entity's attributes, newest first. */
        EntityAttributesListResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["EntityAttributes"][];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Name of a credit health attribute. */
        EntityCreditHealthAttributeName: ("credit_health_credit_card_usage" | "credit_health_derogatory_marks" | "credit_health_hard_inquiries" | "credit_health_soft_inquiries" | "credit_health_total_accounts" | "credit_health_open_accounts" | "credit_health_credit_age" | "credit_health_payment_history" | "credit_health_entity_delinquent") | (string & {});
        /** @description The attributes to compute. An empty object requests all attributes. */
        EntityAttributesCreateRequest: {
            /** @description Names of the attributes to compute. Omit to compute all. Since 2025. */
            attributes?: readonly components["schemas"]["EntityCreditHealthAttributeNameInput"][] | undefined;
        };
        /** @description Response envelope for an entity's attributes. */
        EntityAttributesResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /** @description Attributes computed from all of an entity's credit at a point in time. Since October 2024. */
            data: components["schemas"]["EntityAttributes"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description ID of an identity request. */
        IdentityId: string;
        /**
         * @description Status of the lookup: `pending` and `in_progress` while it runs, then `completed` with people or `failed` with an
         *     error, usually immediately.
         */
        IdentityStatus: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description Home address of the person, or null when unknown. */
        IdentityAddress: {
            /** @description Street and number; null when unknown. */
            address: string | null;
            /** @description City; null when unknown. */
            city: string | null;
            /** @description Two-letter US state code; null when unknown. */
            state: string | null;
            /** @description ZIP code; null when unknown. */
            postal_code: string | null;
        };
        /** @description Credit bureau data about one person. */
        IdentityPerson: {
            /** @description First name, usually uppercase; null when unknown. */
            first_name: string | null;
            /** @description Last name, usually uppercase; null when unknown. */
            last_name: string | null;
            /**
             * Format: date
             * @description Date of birth, ISO 8601 (`YYYY-MM-DD`); null when unknown.
             */
            dob: string | null;
            /** @description The full Social Security number, nine digits in clear text; null when unknown. */
            ssn: string | null;
            /** @description Phone number in E.164 format; null when unknown. */
            phone: string | null;
            /** @description Home address of the person, or null when unknown. */
            address: components["schemas"]["IdentityAddress"] | null;
        };
        /** @description One lookup of the people who match the known details of an entity. */
        Identity: {
            /** @description ID of an identity request. */
            id: components["schemas"]["IdentityId"];
            /** @description ID of an entity. */
            entity_id: components["schemas"]["EntityId"];
            /**
             * @description Status of the lookup: `pending` and `in_progress` while it runs, then `completed` with people or `failed` with an
             *     error, usually immediately.
             */
            status: components["schemas"]["IdentityStatus"];
            /**
             * @description The people found: exactly one if the entity's identity is matched, possibly several otherwise. Null or empty until
             *     `status` is `completed`.
             */
            identities: components["schemas"]["IdentityPerson"][] | null;
            /** @description The error that the resource encountered after creation, or null. The reference lists no codes for this resource. */
            error: components["schemas"]["ResourceError"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description Response envelope for a page of identity requests, newest first. */
        IdentityListResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["Identity"][];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Response envelope for one identity request. */
        IdentityResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /** @description One lookup of the people who match the known details of an entity. */
            data: components["schemas"]["Identity"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Response envelope for a page of vehicle requests, newest first. */
        VehicleListResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["Vehicle"][];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Response envelope for one vehicle request. */
        VehicleResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /** @description One lookup of the vehicles tied to an individual's loans. Since January 2025. */
            data: components["schemas"]["Vehicle"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description ID of a product. */
        ProductId: string;
        /**
         * @description Availability of the product: `available` now, `restricted` until the team or the entity gets access, or permanently
         *     `unavailable`.
         */
        ProductStatus: ("available" | "unavailable" | "restricted") | (string & {});
        /** @description Why the product is unavailable, or null if it is available. */
        ProductStatusError: {
            /**
             * @description Error type.
             * @constant
             */
            type: "INVALID_REQUEST";
            /** @description Error code. In Method's client libraries and OpenAPI description; no example of the reference has it. */
            code?: number;
            /**
             * @description Name of the error:
             *
             *     - `ACCOUNT_CONSENT_UNAVAILABLE`: The team is not set up to connect accounts on an entity's consent.
             *     - `ENTITY_IDENTITY_VERIFICATION_MISSING`: The entity's identity is not verified.
             *     - `PRODUCT_RESTRICTED`: Something that the product needs to know, or have verified, is missing.
             *     - `PRODUCT_RESTRICTED_CONNECT_REQUIRED`: No connect of the entity has completed.
             *     - `PRODUCT_UNAVAILABLE`: The product does not support this entity or account, or its institution.
             *     - `PRODUCT_VERIFICATION_MISSING`: The account has no verified session of a kind that the product accepts.
             *     - `TEAM_CAPABILITY_RESTRICTED`: The product is not part of the team's contract.
             *     - `PRODUCT_UNAVAILABLE_INVALID_ACCOUNT_TYPE`: The product is for accounts of another type, liabilities for example.
             *     - `PRODUCT_UNAVAILABLE_INVALID_LIABILITY_TYPE`: The product is for liabilities of another type, credit cards for example.
             */
            sub_type: ("ACCOUNT_CONSENT_UNAVAILABLE" | "ENTITY_IDENTITY_VERIFICATION_MISSING" | "PRODUCT_RESTRICTED" | "PRODUCT_RESTRICTED_CONNECT_REQUIRED" | "PRODUCT_UNAVAILABLE" | "PRODUCT_VERIFICATION_MISSING" | "TEAM_CAPABILITY_RESTRICTED" | "PRODUCT_UNAVAILABLE_INVALID_ACCOUNT_TYPE" | "PRODUCT_UNAVAILABLE_INVALID_LIABILITY_TYPE") | (string & {});
            /** @description Human-readable reason. Do not depend on its wording. */
            message: string;
        };
        /** @description ID of a resource created by an entity product. The type of ID depends on the product. */
        EntityProductRequestId: string;
        /** @description Whether a product is available for an entity and, if not, why. */
        EntityProduct: {
            /** @description ID of the product. Present in every example of the reference, but missing from Method's later client libraries. */
            id?: components["schemas"]["ProductId"];
            /**
             * @description Name of an entity product: `connect` finds its liabilities, `credit_score` and `attribute` retrieve its credit data,
             *     `identity` and `vehicle` retrieve data about a person, `manual_connect` connects liabilities from a credit report that
             *     you supply.
             */
            name: components["schemas"]["EntityProductName"];
            /**
             * @description Availability of the product: `available` now, `restricted` until the team or the entity gets access, or permanently
             *     `unavailable`.
             */
            status: components["schemas"]["ProductStatus"];
            /** @description Why the product is unavailable, or null if it is available. */
            status_error: components["schemas"]["ProductStatusError"] | null;
            /**
             * @description ID of the latest resource that the product created, whether or not it succeeded. Null if the product was never
             *     used.
             */
            latest_request_id: components["schemas"]["EntityProductRequestId"] | null;
            /** @description ID of the latest resource that the product completed. Null if it never completed one. Since 2025. */
            latest_successful_request_id?: components["schemas"]["EntityProductRequestId"] | null;
            /** @description Whether the entity can be enrolled in a subscription of the product. */
            is_subscribable: boolean;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The products of an entity, by name. Products that do not apply are absent. */
        EntityProductMap: {
            /** @description Finds the entity's liabilities. */
            connect?: components["schemas"]["EntityProduct"];
            /** @description Retrieves the individual's credit score. */
            credit_score?: components["schemas"]["EntityProduct"];
            /** @description Retrieves the individual's identity. */
            identity?: components["schemas"]["EntityProduct"];
            /** @description Computes attributes of the entity's credit. Since October 2024. */
            attribute?: components["schemas"]["EntityProduct"];
            /** @description Retrieves the individual's vehicles. Since January 2025. */
            vehicle?: components["schemas"]["EntityProduct"];
            /** @description Connects liabilities from a credit report that you supply. Since 2025. */
            manual_connect?: components["schemas"]["EntityProduct"];
        };
        /** @description Response envelope for an entity's products. */
        EntityProductListResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /** @description The products of an entity, by name. Products that do not apply are absent. */
            data: components["schemas"]["EntityProductMap"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Response envelope for one product of an entity. */
        EntityProductResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /** @description Whether a product is available for an entity and, if not, why. */
            data: components["schemas"]["EntityProduct"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description ID of a subscription. */
        SubscriptionId: string;
        /** @description Status of the subscription; `inactive` after it is deleted. */
        SubscriptionStatus: ("active" | "inactive") | (string & {});
        /** @description The credit health attributes that the subscription monitors. */
        EntityCreditHealthSubscriptionAttributes: {
            /** @description Names of individual attributes. */
            requested_attributes?: components["schemas"]["EntityCreditHealthAttributeName"][];
        };
        /** @description The attributes that an `attribute` subscription monitors. */
        EntityCreditHealthSubscriptionPayload: {
            /** @description The credit health attributes that the subscription monitors. */
            attributes?: components["schemas"]["EntityCreditHealthSubscriptionAttributes"] | null;
        };
        /** @description The attributes that an `attribute` subscription monitors; null for all other subscriptions. Since May 2025. */
        EntitySubscriptionPayload: components["schemas"]["EntityCreditHealthSubscriptionPayload"];
        /** @description An entity product that Method refreshes automatically. */
        EntitySubscription: {
            /** @description ID of a subscription. */
            id: components["schemas"]["SubscriptionId"];
            /** @description Name of an entity product that Method refreshes automatically. `attribute` since March 2025. */
            name: components["schemas"]["EntitySubscriptionName"];
            /** @description Status of the subscription; `inactive` after it is deleted. */
            status: components["schemas"]["SubscriptionStatus"];
            /** @description The attributes that an `attribute` subscription monitors; null for all other subscriptions. Since May 2025. */
            payload?: components["schemas"]["EntitySubscriptionPayload"] | null;
            /** @description ID of the latest resource that the subscription created. Null until it creates one. */
            latest_request_id: components["schemas"]["EntityProductRequestId"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The subscriptions of an entity, by name. Subscriptions that do not apply are absent. */
        EntitySubscriptionMap: {
            /** @description Monitors the entity for new liabilities. */
            connect?: components["schemas"]["EntitySubscription"];
            /** @description Monitors the credit score. */
            credit_score?: components["schemas"]["EntitySubscription"];
            /** @description Monitors the attributes selected in `payload`. Since March 2025. */
            attribute?: components["schemas"]["EntitySubscription"];
        };
        /** @description Response envelope for an entity's subscriptions. */
        EntitySubscriptionListResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /** @description The subscriptions of an entity, by name. Subscriptions that do not apply are absent. */
            data: components["schemas"]["EntitySubscriptionMap"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /**
         * Connect
         * @description Monitors the entity for new liabilities.
         */
        EntityConnectSubscriptionCreateRequest: {
            /**
             * @description Name of the subscription.
             * @constant
             */
            enroll: "connect";
            /** @description This subscription has no payload. Since May 2025. */
            payload?: null | undefined;
        };
        /**
         * Credit score
         * @description Monitors the individual's credit score.
         */
        EntityCreditScoreSubscriptionCreateRequest: {
            /**
             * @description Name of the subscription.
             * @constant
             */
            enroll: "credit_score";
            /** @description This subscription has no payload. Since May 2025. */
            payload?: null | undefined;
        };
        /** @description The credit health attributes to monitor. */
        EntityCreditHealthSubscriptionSelection: {
            /** @description Names of individual attributes. */
            requested_attributes: readonly components["schemas"]["EntityCreditHealthAttributeNameInput"][];
        };
        /** @description The attributes that the subscription monitors. Since May 2025. */
        EntityCreditHealthSubscriptionPayloadRequest: {
            /** @description The credit health attributes to monitor. */
            attributes: components["schemas"]["EntityCreditHealthSubscriptionSelection"];
        };
        /**
         * Attribute
         * @description Monitors attributes of the entity. Since March 2025.
         */
        EntityCreditHealthSubscriptionCreateRequest: {
            /**
             * @description Name of the subscription.
             * @constant
             */
            enroll: "attribute";
            /** @description The attributes that the subscription monitors. Since May 2025. */
            payload: components["schemas"]["EntityCreditHealthSubscriptionPayloadRequest"];
        };
        /** @description The subscription to enroll an entity in. */
        EntitySubscriptionCreateRequest: components["schemas"]["EntityConnectSubscriptionCreateRequest"] | components["schemas"]["EntityCreditScoreSubscriptionCreateRequest"] | components["schemas"]["EntityCreditHealthSubscriptionCreateRequest"];
        /** @description Why the enrollment failed. */
        SubscriptionError: {
            /**
             * @description Error type.
             * @constant
             */
            type: "INVALID_REQUEST";
            /** @description Error code; absent if the API returns none. */
            code?: number;
            /**
             * @description Name of the error:
             *
             *     - `PRODUCT_CAPABILITY_RESTRICTED`: The product has the status `restricted` for this entity or account.
             *     - `PRODUCT_UNAVAILABLE`: The product has the status `unavailable` for this entity or account.
             *     - `SUBSCRIPTION_DUPLICATE`: The entity or account is enrolled in it already.
             *     - `SUBSCRIPTION_NOT_FOUND`: The name is not one that this entity or account can be enrolled in.
             *     - `TEAM_CAPABILITY_RESTRICTED`: The subscription is not part of the team's contract.
             */
            sub_type: ("PRODUCT_CAPABILITY_RESTRICTED" | "PRODUCT_UNAVAILABLE" | "SUBSCRIPTION_DUPLICATE" | "SUBSCRIPTION_NOT_FOUND" | "TEAM_CAPABILITY_RESTRICTED") | (string & {});
            /** @description Human-readable reason. Do not depend on its wording. */
            message: string;
        };
        /** @description Result of enrolling in each subscription, by name. */
        EntitySubscriptionOutcomes: {
            [key: string]: components["schemas"]["EntitySubscription"] | components["schemas"]["SubscriptionError"];
        };
        /**
         * @description Result of an enrollment. The reference shows a successful result as the subscription itself. Its page on errors
         *     documents a map from each name to a subscription or an error, which is the only form for errors.
         */
        EntitySubscriptionOutcome: components["schemas"]["EntitySubscription"] | components["schemas"]["EntitySubscriptionOutcomes"];
        /** @description Response envelope for the result of enrolling an entity. */
        EntitySubscriptionCreateResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /**
             * @description Result of an enrollment. The reference shows a successful result as the subscription itself. Its page on errors
             *     documents a map from each name to a subscription or an error, which is the only form for errors.
             */
            data: components["schemas"]["EntitySubscriptionOutcome"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Response envelope for one subscription of an entity. */
        EntitySubscriptionResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /** @description An entity product that Method refreshes automatically. */
            data: components["schemas"]["EntitySubscription"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /**
         * @description Name of an account field to return as an object instead of an ID. `attribute`, `payment_instrument`, `transaction` and
         *     `liability.mch_id` since 2025.
         * @enum {string}
         */
        AccountExpandableField: "sensitive" | "balance" | "card_brand" | "payoff" | "transactions" | "transaction" | "update" | "attribute" | "payment_instrument" | "latest_verification_session" | "liability.mch_id";
        /** @description Response envelope for a page of accounts, newest first. */
        AccountListResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["Account"][];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /**
         * Bank account
         * @description A new checking or savings account.
         */
        AccountAchCreateRequest: {
            /** @description ID of the entity that holds the account. */
            holder_id: components["schemas"]["EntityId"];
            /**
             * @description Optional; `ach` already identifies the type.
             * @constant
             */
            type?: "ach" | undefined;
            /** @description Details of the bank account. */
            ach: {
                /** @description The bank's ABA routing number, nine digits. */
                routing: string;
                /** @description The full account number, at most 17 digits. */
                number: string;
                /** @description Type of bank account. */
                type: components["schemas"]["AccountAchTypeInput"];
            };
            /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
            metadata?: (components["schemas"]["Metadata"] | null) | undefined;
        };
        /**
         * Liability
         * @description A new liability account whose account number is known.
         */
        AccountLiabilityCreateRequest: {
            /** @description ID of the entity that holds the account. */
            holder_id: components["schemas"]["EntityId"];
            /**
             * @description Optional; `liability` already identifies the type.
             * @constant
             */
            type?: "liability" | undefined;
            /** @description The merchant, and the account number in either of its two properties. */
            liability: {
                /** @description ID of the merchant, the institution that the liability is owed to. */
                mch_id: components["schemas"]["MerchantId"];
                /** @description The full account or card number. */
                account_number?: string | undefined;
                /** @description Same as `account_number`. */
                number?: string | undefined;
                /** @description Card details, for a credit card. Only in Method's OpenAPI description. */
                credit_card?: {
                    /** @description Expiration month of the card, two digits. */
                    exp_month: string;
                    /** @description Expiration year of the card, four digits. */
                    exp_year: number;
                    /** @description CVV of the card. */
                    cvv?: string | undefined;
                    /** @description ZIP code of the card's billing address. */
                    billing_zip_code?: string | undefined;
                } | undefined;
            } | unknown | unknown;
            /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
            metadata?: (components["schemas"]["Metadata"] | null) | undefined;
        };
        /** @description A new account, either a bank account or a liability account. */
        AccountCreateRequest: components["schemas"]["AccountAchCreateRequest"] | components["schemas"]["AccountLiabilityCreateRequest"];
        /** @description Response envelope for one account. */
        AccountResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /**
             * @description A bank account or liability account that belongs to an entity. `type` identifies which; it is null after consent is
             *     withdrawn.
             */
            data: components["schemas"]["Account"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Withdraws the holder's consent. */
        AccountConsentWithdrawRequest: {
            /**
             * @description The consent action; consent can only be withdrawn.
             * @constant
             */
            type: "withdraw";
            /**
             * @description Reason for the withdrawal. Only one value exists.
             * @constant
             */
            reason: "holder_withdrew_consent";
        };
        /** @description Response envelope for an account whose consent was withdrawn. */
        AccountConsentResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /** @description An account whose consent was withdrawn. Its details are deleted. */
            data: components["schemas"]["AccountWithdrawn"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Response envelope for a page of account verification sessions, newest first. */
        AccountVerificationSessionListResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["AccountVerificationSession"][];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description A new session for the account. */
        AccountVerificationSessionCreateRequest: {
            /**
             * @description Verification method. Bank accounts: `micro_deposits`, `plaid`, `mx`, `teller`. Liability accounts: `standard`.
             *     Credit cards also: `pre_auth`, `instant` where listed and, since 2025, `network`.
             * @enum {string}
             */
            type: "micro_deposits" | "plaid" | "mx" | "teller" | "standard" | "instant" | "pre_auth" | "network";
        };
        /** @description Response envelope for one account verification session. */
        AccountVerificationSessionResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /**
             * @description One attempt to verify that an account exists and belongs to its holder. `type` is the verification method; the
             *     property with the same name holds its details.
             */
            data: components["schemas"]["AccountVerificationSession"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /**
         * Micro-deposits
         * @description The amounts of both deposits. Send them once the session is `in_progress`; earlier, the deposits have not been sent.
         */
        AccountVerificationSessionMicroDepositsUpdateRequest: {
            /** @description The amounts that the account holder read from the bank statement. */
            micro_deposits: {
                /**
                 * @description Both amounts, in US cents. Deposits are between 20 and 99 cents, although an example in the reference shows 10
                 *     cents.
                 */
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
                 * @description The account's balances as returned by Plaid, in Plaid's units. The reference documents a list but shows an object;
                 *     both are accepted.
                 */
                balances: components["schemas"]["AccountVerificationSessionPlaidBalancesInput"];
                /** @description The account's transactions as returned by Plaid. */
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
                /** @description The account as returned by MX, in MX's units. */
                account: {
                    [key: string]: unknown;
                };
                /** @description The account's transactions as returned by MX. */
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
                /** @description The account's balances as returned by Teller, in Teller's units. */
                balances: {
                    [key: string]: unknown;
                };
                /** @description The account's transactions as returned by Teller. */
                transactions: readonly {
                    [key: string]: unknown;
                }[];
            };
        };
        /**
         * Standard
         * @description The full account number. Requires a team that is PCI compliant and enabled for this verification type.
         */
        AccountVerificationSessionStandardUpdateRequest: {
            /** @description The number that is missing from the session. */
            standard: {
                /** @description The full account or card number. */
                number: string;
            };
        };
        /**
         * Instant
         * @description Number and expiration date of the card.
         */
        AccountVerificationSessionInstantUpdateRequest: {
            /** @description The details that are null on the session and those whose check failed. Omit all others. */
            instant: {
                /** @description The full card number. */
                number?: string | undefined;
                /** @description Expiration month of the card, two digits. */
                exp_month?: string | undefined;
                /** @description Expiration year of the card, four digits. */
                exp_year?: string | undefined;
            };
        };
        /**
         * Pre-auth
         * @description Details of the card. Requires a team that is PCI compliant and enabled for this verification type.
         */
        AccountVerificationSessionPreAuthUpdateRequest: {
            /** @description The details that are null on the session and those whose check failed. Omit all others. */
            pre_auth: {
                /** @description The full card number. */
                number?: string | undefined;
                /** @description Expiration month of the card, two digits. */
                exp_month?: string | undefined;
                /** @description Expiration year of the card, four digits. */
                exp_year?: string | undefined;
                /** @description CVV of the card. */
                cvv?: string | undefined;
                /** @description ZIP code of the billing address. Only in Method's client libraries. */
                billing_zip_code?: string | undefined;
            };
        };
        /**
         * Network
         * @description Details of the card.
         */
        AccountVerificationSessionNetworkUpdateRequest: {
            /** @description The details that are null on the session and those whose check failed. Omit all others. */
            network: {
                /** @description The full card number. */
                number?: string | undefined;
                /** @description Expiration month of the card, two digits. */
                exp_month?: string | undefined;
                /** @description Expiration year of the card, four digits. */
                exp_year?: string | undefined;
                /** @description CVV of the card. */
                cvv?: string | undefined;
                /** @description ZIP code of the billing address. Only in Method's client libraries. */
                billing_zip_code?: string | undefined;
            };
        };
        /** @description The details that verify the account, under the property named by the session's `type`. */
        AccountVerificationSessionUpdateRequest: components["schemas"]["AccountVerificationSessionMicroDepositsUpdateRequest"] | components["schemas"]["AccountVerificationSessionPlaidUpdateRequest"] | components["schemas"]["AccountVerificationSessionMxUpdateRequest"] | components["schemas"]["AccountVerificationSessionTellerUpdateRequest"] | components["schemas"]["AccountVerificationSessionStandardUpdateRequest"] | components["schemas"]["AccountVerificationSessionInstantUpdateRequest"] | components["schemas"]["AccountVerificationSessionPreAuthUpdateRequest"] | components["schemas"]["AccountVerificationSessionNetworkUpdateRequest"];
        /** @description Response envelope for a page of balances, newest first. */
        BalanceListResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["Balance"][];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Response envelope for one balance. */
        BalanceResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /** @description The amount owed on a liability account, as reported by its institution at a point in time. */
            data: components["schemas"]["Balance"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Response envelope for a page of card brands, newest first. */
        CardBrandListResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["CardBrand"][];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Response envelope for one card brand. */
        CardBrandResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /** @description The card product of a credit card, with its card art. */
            data: components["schemas"]["CardBrand"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Response envelope for a page of payoffs, newest first. */
        PayoffListResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["Payoff"][];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Response envelope for one payoff. */
        PayoffResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /** @description A payoff quote for a loan, provided by its lender. */
            data: components["schemas"]["Payoff"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Response envelope for a page of sensitives, newest first. */
        SensitiveListResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["Sensitive"][];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /**
         * @description A data field, named by the liability type and the property that contains it. `collection` since January 2026;
         *     `student_loans`, `credit_builder`, `bnpl`, `fintech` and `loan` are not in the first reference.
         * @enum {string}
         */
        SensitiveField: "credit_card.number" | "credit_card.exp_month" | "credit_card.exp_year" | "credit_card.cvv" | "credit_card.billing_zip_code" | "auto_loan.number" | "mortgage.number" | "personal_loan.number" | "collection.number" | "student_loans.number" | "credit_builder.number" | "bnpl.number" | "fintech.number" | "loan.number";
        /** @description The data of a liability account to retrieve. */
        SensitiveCreateRequest: {
            /** @description The data to retrieve. All values must belong to the account's liability type. */
            expand: readonly components["schemas"]["SensitiveField"][];
        };
        /** @description Response envelope for one sensitive. */
        SensitiveResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /** @description The full numbers of a liability account; the liability type determines which ones. */
            data: components["schemas"]["Sensitive"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Response envelope for a page of transactions, newest first. */
        TransactionListResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["Transaction"][];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Response envelope for one transaction. */
        TransactionResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /** @description A purchase, refund or payment on a card. */
            data: components["schemas"]["Transaction"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Response envelope for a page of updates, newest first. */
        UpdateListResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["Update"][];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Response envelope for one update. */
        UpdateResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /** @description The terms and figures of a liability account at a point in time; the liability type determines which ones. */
            data: components["schemas"]["Update"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Response envelope for a page of an account's attributes, newest first. */
        AccountAttributesListResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["AccountAttributes"][];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The attributes to compute. An empty object requests all attributes. */
        AccountAttributesCreateRequest: Record<string, never>;
        /** @description Response envelope for an account's attributes. */
        AccountAttributesResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /** @description Attributes computed for one liability account at a point in time. Since January 2025. */
            data: components["schemas"]["AccountAttributes"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Response envelope for a page of payment instruments, newest first. */
        PaymentInstrumentListResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["PaymentInstrument"][];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /**
         * @description Type of payment instrument: a `card` number or a `network_token` for checkout, or, where available, an
         *     `inbound_achwire_payment` that anyone can send money to.
         * @enum {string}
         */
        PaymentInstrumentType: "card" | "network_token";
        /** @description The type of payment instrument to create. */
        PaymentInstrumentCreateRequest: {
            /**
             * @description Type of payment instrument: a `card` number or a `network_token` for checkout, or, where available, an
             *     `inbound_achwire_payment` that anyone can send money to.
             */
            type: components["schemas"]["PaymentInstrumentType"];
        };
        /** @description Response envelope for one payment instrument. */
        PaymentInstrumentResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /** @description Credentials for charging or paying an account. Since 2025. */
            data: components["schemas"]["PaymentInstrument"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description ID of a resource created by an account product. The type of ID depends on the product. */
        AccountProductRequestId: string;
        /** @description Whether a product is available for an account and, if not, why. */
        AccountProduct: {
            /** @description ID of the product. Present in every example of the reference, but missing from Method's later client libraries. */
            id?: components["schemas"]["ProductId"];
            /**
             * @description Name of an account product. Two products have older names: `card` for `card_brand` in an example of the first
             *     reference, and `transactions` for `transaction` in that reference.
             */
            name: components["schemas"]["AccountProductName"];
            /**
             * @description Availability of the product: `available` now, `restricted` until the team or the entity gets access, or permanently
             *     `unavailable`.
             */
            status: components["schemas"]["ProductStatus"];
            /** @description Why the product is unavailable, or null if it is available. */
            status_error: components["schemas"]["ProductStatusError"] | null;
            /**
             * @description ID of the latest resource that the product created, whether or not it succeeded. Null if the product was never
             *     used.
             */
            latest_request_id: components["schemas"]["AccountProductRequestId"] | null;
            /** @description ID of the latest resource that the product completed. Null if it never completed one. Since 2025. */
            latest_successful_request_id?: components["schemas"]["AccountProductRequestId"] | null;
            /** @description Whether the account can be enrolled in a subscription of the product. */
            is_subscribable: boolean;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The products of an account, by name. Products that do not apply are absent. */
        AccountProductMap: {
            /** @description Pays the account. */
            payment?: components["schemas"]["AccountProduct"];
            /** @description Retrieves the account's current terms and figures. */
            update?: components["schemas"]["AccountProduct"];
            /** @description Retrieves the account's balance. */
            balance?: components["schemas"]["AccountProduct"];
            /** @description Requests a payoff quote. */
            payoff?: components["schemas"]["AccountProduct"];
            /** @description Retrieves the account's full numbers. */
            sensitive?: components["schemas"]["AccountProduct"];
            /** @description Identifies the card product. */
            card_brand?: components["schemas"]["AccountProduct"];
            /** @description Older name of `card_brand`. */
            card?: components["schemas"]["AccountProduct"];
            /** @description Retrieves the account's transactions. */
            transaction?: components["schemas"]["AccountProduct"];
            /** @description Older name of `transaction`. */
            transactions?: components["schemas"]["AccountProduct"];
            /** @description Computes attributes of the account. Since January 2025. */
            attribute?: components["schemas"]["AccountProduct"];
            /** @description Creates payment instruments of any kind. Since 2025. */
            payment_instrument?: components["schemas"]["AccountProduct"];
        };
        /** @description Response envelope for an account's products. */
        AccountProductListResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /** @description The products of an account, by name. Products that do not apply are absent. */
            data: components["schemas"]["AccountProductMap"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Response envelope for one product of an account. */
        AccountProductResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /** @description Whether a product is available for an account and, if not, why. */
            data: components["schemas"]["AccountProduct"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The attributes that an `attribute` subscription monitors; null for all other subscriptions. Since May 2025. */
        AccountSubscriptionPayload: {
            [key: string]: unknown;
        };
        /** @description An account product that Method refreshes automatically. */
        AccountSubscription: {
            /** @description ID of a subscription. */
            id: components["schemas"]["SubscriptionId"];
            /**
             * @description Name of an account product that Method refreshes automatically. `update` follows the account closely;
             *     `update.snapshot` refreshes once a month. `transactions`, where accepted, is an older name of `transaction`.
             */
            name: components["schemas"]["AccountSubscriptionName"];
            /** @description Status of the subscription; `inactive` after it is deleted. */
            status: components["schemas"]["SubscriptionStatus"];
            /** @description The attributes that an `attribute` subscription monitors; null for all other subscriptions. Since May 2025. */
            payload?: components["schemas"]["AccountSubscriptionPayload"] | null;
            /** @description ID of the latest resource that the subscription created. Null until it creates one. */
            latest_request_id: components["schemas"]["AccountProductRequestId"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description The subscriptions of an account, by name. Subscriptions that do not apply are absent. */
        AccountSubscriptionMap: {
            /** @description Keeps the terms and figures up to date. */
            update?: components["schemas"]["AccountSubscription"];
            /** @description Refreshes the terms and figures once a month. */
            "update.snapshot"?: components["schemas"]["AccountSubscription"];
            /** @description Reports every transaction. */
            transaction?: components["schemas"]["AccountSubscription"];
            /** @description Older name of `transaction`. */
            transactions?: components["schemas"]["AccountSubscription"];
            /** @description Reports changes to the card product. Since 2025. */
            card_brand?: components["schemas"]["AccountSubscription"];
            /** @description Reports changes to payment instruments. Since 2025. */
            payment_instrument?: components["schemas"]["AccountSubscription"];
        };
        /** @description Response envelope for an account's subscriptions. */
        AccountSubscriptionListResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /** @description The subscriptions of an account, by name. Subscriptions that do not apply are absent. */
            data: components["schemas"]["AccountSubscriptionMap"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The subscription to enroll an account in. */
        AccountSubscriptionCreateRequest: {
            /**
             * @description Name of an account product that Method refreshes automatically. `update` follows the account closely;
             *     `update.snapshot` refreshes once a month. `transactions`, where accepted, is an older name of `transaction`.
             */
            enroll: components["schemas"]["AccountSubscriptionNameInput"];
        };
        /** @description Result of enrolling in each subscription, by name. */
        AccountSubscriptionOutcomes: {
            [key: string]: components["schemas"]["AccountSubscription"] | components["schemas"]["SubscriptionError"];
        };
        /**
         * @description Result of an enrollment. The reference shows a successful result as the subscription itself. Its page on errors
         *     documents a map from each name to a subscription or an error, which is the only form for errors.
         */
        AccountSubscriptionOutcome: components["schemas"]["AccountSubscription"] | components["schemas"]["AccountSubscriptionOutcomes"];
        /** @description Response envelope for the result of enrolling an account. */
        AccountSubscriptionCreateResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /**
             * @description Result of an enrollment. The reference shows a successful result as the subscription itself. Its page on errors
             *     documents a map from each name to a subscription or an error, which is the only form for errors.
             */
            data: components["schemas"]["AccountSubscriptionOutcome"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Response envelope for one subscription of an account. */
        AccountSubscriptionResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /** @description An account product that Method refreshes automatically. */
            data: components["schemas"]["AccountSubscription"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /**
         * @description A product that accounts can be connected for.
         * @enum {string}
         */
        ElementProductName: "balance" | "payoff" | "transactions" | "card_brand" | "update" | "sensitive" | "payment";
        /** @description Known details of the person. May be empty; the element asks for the details that are missing. */
        ElementIndividual: {
            /** @description First name. */
            first_name?: (string | null) | undefined;
            /** @description Last name. */
            last_name?: (string | null) | undefined;
            /** @description Mobile phone number in E.164 format, with its country code. */
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
            /** @description Last four digits of the Social Security number. */
            ssn_4?: (string | null) | undefined;
            /**
             * @description How the person's phone number was verified: with a code sent by SMS, or by accepting the terms of service. Only in
             *     Method's client libraries.
             * @enum {string}
             */
            phone_verification_type?: ("sms" | "tos") | undefined;
            /**
             * Format: date-time
             * @description When the phone number was verified, ISO 8601. Only in Method's client libraries.
             */
            phone_verification_timestamp?: string | undefined;
        };
        /** @description The entity that the element creates. The element asks the person for missing details. */
        ElementEntity: {
            /**
             * @description Identifies a person. Companies cannot use the element.
             * @constant
             */
            type: "individual";
            /** @description Known details of the person. May be empty; the element asks for the details that are missing. */
            individual: components["schemas"]["ElementIndividual"];
            /** @description Home address of the person. */
            address?: (components["schemas"]["EntityAddressRequest"] | null) | undefined;
        };
        /**
         * @description A liability type that an element can be restricted to. Student loans are singular here.
         * @enum {string}
         */
        ElementLiabilityType: "auto_loan" | "mortgage" | "credit_card" | "loan" | "student_loan" | "personal_loan";
        /**
         * @description Whether the person can select one account or several.
         * @enum {string}
         */
        ElementSelectionType: "single" | "multiple";
        /** @description Restricts which accounts the element shows and how many can be selected. */
        ElementAccountFilters: {
            /** @description The liability types to show. Omit to show all. */
            liability_types?: readonly components["schemas"]["ElementLiabilityType"][] | undefined;
            /** @description Whether the person can select one account or several. */
            selection_type?: components["schemas"]["ElementSelectionType"] | undefined;
        };
        /** @description The entity and the products of a connect element. */
        ElementConnectOptions: {
            /** @description The account products to connect the accounts for. Each must be enabled for the team. */
            products?: readonly components["schemas"]["ElementProductName"][] | undefined;
            /** @description The entity that the element creates. The element asks the person for missing details. */
            entity?: components["schemas"]["ElementEntity"] | undefined;
            /** @description The entity's accounts to connect. Requires `entity_id`. Omit to connect all accounts found. */
            accounts?: readonly components["schemas"]["AccountId"][] | undefined;
            /** @description Restricts which accounts the element shows and how many can be selected. */
            account_filters?: components["schemas"]["ElementAccountFilters"] | undefined;
        };
        /**
         * Connect accounts
         * @description Creates a token to connect accounts of an existing entity (`entity_id`) or of a new entity (`connect.entity`). One of
         *     the two is required.
         */
        ElementConnectRequest: {
            /**
             * @description Identifies a connect element.
             * @constant
             */
            type: "connect";
            /** @description ID of the entity whose accounts are connected. */
            entity_id?: components["schemas"]["EntityId"] | undefined;
            /** @description Your team's name as shown in the element. */
            team_name?: string | undefined;
            /**
             * Format: uri
             * @description URL of the logo image that the element shows.
             */
            team_logo?: (string | null) | undefined;
            /**
             * Format: uri
             * @description URL of the icon image that the element shows. Only in Method's client libraries.
             */
            team_icon?: (string | null) | undefined;
            /** @description The entity and the products of a connect element. */
            connect?: components["schemas"]["ElementConnectOptions"] | undefined;
        };
        /** @description The requested loan and the limits on dividing its funds. */
        ElementBalanceTransferTerms: {
            /** @description The flow of the element: `default`, or one configured for the team. */
            flow_type?: string | undefined;
            /** @description Minimum amount, in US cents, that is paid to a creditor. */
            payout_amount_min: number;
            /** @description Minimum loan amount, in US cents, that the borrower can request. */
            minimum_loan_amount: number;
            /** @description Maximum amount, in US cents, that remains for the borrower after the creditors are paid. */
            payout_residual_amount_max: number;
            /** @description Requested loan amount, in US cents. */
            loan_details_requested_amount: number;
            /** @description Requested interest rate, in percent. */
            loan_details_requested_rate: number;
            /** @description Requested term, in months. */
            loan_details_requested_term: number;
            /** @description Requested monthly payment, in US cents. */
            loan_details_requested_monthly_payment: number;
        };
        /**
         * Start a balance transfer
         * @description Creates a token and a session for a borrower to start a balance transfer.
         */
        ElementBalanceTransferRequest: {
            /**
             * @description Identifies a balance transfer element.
             * @constant
             */
            type: "balance_transfer";
            /** @description ID of the borrower. */
            entity_id: components["schemas"]["EntityId"];
            /** @description Your team's name as shown in the element. */
            team_name?: string | undefined;
            /**
             * Format: uri
             * @description URL of the logo image that the element shows.
             */
            team_logo?: (string | null) | undefined;
            /**
             * Format: uri
             * @description URL of the icon image that the element shows. Only in Method's client libraries.
             */
            team_icon?: (string | null) | undefined;
            /** @description The requested loan and the limits on dividing its funds. */
            balance_transfer: components["schemas"]["ElementBalanceTransferTerms"];
        };
        /** @description The element to create a token for. */
        ElementTokenCreateRequest: components["schemas"]["ElementConnectRequest"] | components["schemas"]["ElementBalanceTransferRequest"];
        /** @description ID of an element session. */
        ElementSessionId: string;
        /** @description A token that opens an element. It is valid for a single use within 30 minutes. */
        CreatedElementToken: {
            /** @description The token to pass to your front end. */
            element_token: components["schemas"]["ElementToken"];
            /** @description ID of the session that the token belongs to. Present for balance transfers; absent for connect elements. */
            element_session_id?: components["schemas"]["ElementSessionId"];
        };
        /** @description Response envelope for an element token. */
        ElementTokenResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /** @description A token that opens an element. It is valid for a single use within 30 minutes. */
            data: components["schemas"]["CreatedElementToken"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /**
         * @description Type of event: the element was opened, completed (`success`) or closed (`exit`, always last), or the person acted on a
         *     screen: `AUTH_…` during authentication, `AVF_…` during account verification.
         */
        ElementEventType: ("open" | "success" | "exit" | "AUTH_INTRO_OPEN" | "AUTH_INTRO_CONTINUE" | "AUTH_INTRO_CLOSE" | "AUTH_NAME_OPEN" | "AUTH_NAME_CONTINUE" | "AUTH_NAME_CLOSE" | "AUTH_PHONE_OPEN" | "AUTH_PHONE_CONTINUE" | "AUTH_PHONE_CLOSE" | "AUTH_PHONE_VERIFY_OPEN" | "AUTH_PHONE_VERIFY_SUBMIT" | "AUTH_PHONE_VERIFY_RESEND_CODE" | "AUTH_PHONE_VERIFY_CLOSE" | "AUTH_DOB_OPEN" | "AUTH_DOB_CONTINUE" | "AUTH_DOB_CLOSE" | "AUTH_ADDRESS_OPEN" | "AUTH_ADDRESS_CONTINUE" | "AUTH_ADDRESS_CLOSE" | "AUTH_SSN4_OPEN" | "AUTH_SSN4_CONTINUE" | "AUTH_SSN4_CLOSE" | "AUTH_SECQ_OPEN" | "AUTH_SECQ_CONTINUE" | "AUTH_SECQ_CLOSE" | "AUTH_SECQ_INCORRECT_TRY_AGAIN" | "AUTH_CONSENT_OPEN" | "AUTH_CONSENT_CONTINUE" | "AUTH_CONSENT_CLOSE" | "AUTH_SUCCESS_OPEN" | "AUTH_SUCCESS_CONTINUE" | "AUTH_FAILURE_OPEN" | "AUTH_FAILURE_CONTINUE" | "AVF_ACCOUNT_LIST_OPEN" | "AVF_ACCOUNT_LIST_CLOSE" | "AVF_LEARN_MORE_OPEN" | "AVF_LEARN_MORE_CLOSE" | "AVF_ACCOUNT_VERIFY_OPEN" | "AVF_ACCOUNT_VERIFY_SUBMIT" | "AVF_ACCOUNT_VERIFY_CLOSE" | "AVF_SUCCESS_OPEN" | "AVF_SUCCESS_CONTINUE" | "AVF_EMPTY_SUCCESS_OPEN" | "AVF_EMPTY_SUCCESS_CONTINUE" | "AVF_SKIP_ALL" | "AVF_ERROR") | (string & {});
        /**
         * @description The element, or the part of a connect element, that the event comes from; `unknown` if the element failed before it
         *     could be determined.
         */
        ElementType: ("connect" | "balance_transfer" | "auth" | "account_verify" | "unknown") | (string & {});
        /** @description Details of an element event. */
        ElementEventMetadata: {
            /**
             * @description The element, or the part of a connect element, that the event comes from; `unknown` if the element failed before it
             *     could be determined.
             */
            element_type: components["schemas"]["ElementType"];
            /** @description The action of the person or the element. */
            op: ("open" | "continue" | "close" | "success" | "exit") | (string & {});
            /** @description ID of the entity that a connect element ran for. Only on `success`. */
            entity_id?: components["schemas"]["EntityId"];
            /** @description The accounts that a connect element connected. Only on `success`. */
            accounts?: components["schemas"]["AccountId"][];
        };
        /** @description An event in an element. */
        ElementEvent: {
            /**
             * @description Type of event: the element was opened, completed (`success`) or closed (`exit`, always last), or the person acted on a
             *     screen: `AUTH_…` during authentication, `AVF_…` during account verification.
             */
            type: components["schemas"]["ElementEventType"];
            /** @description The element and its result, or null. */
            metadata: components["schemas"]["ElementEventMetadata"] | null;
            /** @description When the event occurred, ISO 8601 in UTC. */
            timestamp: components["schemas"]["DateTime"];
        };
        /** @description The results of an element, retrieved by its token. */
        ElementResults: {
            /** @description Whether the person's identity was verified. */
            authenticated: boolean;
            /** @description The connect that found the accounts; null if there is none. */
            cxn_id: string | null;
            /** @description The accounts that the person consented to and that at least one of the products can use. */
            accounts: components["schemas"]["AccountId"][];
            /** @description ID of the entity that the element ran for; null until a new person becomes an entity. */
            entity_id: string | null;
            /** @description The person's actions in the element, oldest first. */
            events: components["schemas"]["ElementEvent"][];
        };
        /** @description Response envelope for an element's results. */
        ElementResultsResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /** @description The results of an element, retrieved by its token. */
            data: components["schemas"]["ElementResults"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Whether the session can still be used. */
        ElementSessionStatus: ("active" | "inactive") | (string & {});
        /**
         * @description Status of the payout: `pending_accounts` until the borrower selects accounts, `pending_release` until the funds are
         *     released, then `released`.
         */
        ElementPayoutStatus: ("pending_accounts" | "pending_release" | "released") | (string & {});
        /** @description ID of a payment. */
        PaymentId: string;
        /** @description A loan that pays off a borrower's liabilities, with its progress. */
        ElementBalanceTransfer: {
            /** @description The flow of the element, such as `default` or `penfed_dpo`. */
            flow_type: string;
            /** @description Whether the borrower receives the remainder of the loan; null until the borrower decides. */
            remainder_opt_in: boolean | null;
            /**
             * @description Whether the borrower's identity was verified. Present in every example of the reference, but not listed among its
             *     fields.
             */
            auth_session_completed: boolean;
            /** @description Whether this is the borrower's first pass through the element. A counteroffer requires another pass. */
            is_first_pass: boolean;
            /**
             * @description Status of the payout: `pending_accounts` until the borrower selects accounts, `pending_release` until the funds are
             *     released, then `released`.
             */
            payout_status: components["schemas"]["ElementPayoutStatus"];
            /** @description The payment to each account, by account ID; empty until the funds are released. */
            payout_ids: {
                [key: string]: components["schemas"]["PaymentId"];
            };
            /** @description The payout amount of each account, in US cents, by account ID; empty until the borrower selects accounts. */
            payout_accounts: {
                [key: string]: number;
            };
            /** @description Amount paid to the borrower, in US cents; null until it is known. */
            payout_residual_amount: number | null;
            /** @description Maximum amount, in US cents, that remains for the borrower after the creditors are paid. */
            payout_residual_amount_max: number;
            /** @description Amount paid to the creditors, in US cents; null until it is known. */
            payout_creditor_amount: number | null;
            /** @description Minimum amount, in US cents, that is paid to a creditor. */
            payout_amount_min: number;
            /** @description Minimum loan amount, in US cents, that the borrower can request. */
            minimum_loan_amount: number;
            /** @description Requested loan amount, in US cents. */
            loan_details_requested_amount: number;
            /** @description Requested interest rate, in percent. */
            loan_details_requested_rate: number;
            /** @description Requested term, in months. */
            loan_details_requested_term: number;
            /** @description Requested monthly payment, in US cents. */
            loan_details_requested_monthly_payment: number;
            /** @description Approved loan amount, in US cents; null until the loan is approved. */
            loan_details_approved_amount: number | null;
            /** @description Approved interest rate, in percent; null until the loan is approved. */
            loan_details_approved_rate: number | null;
            /** @description Approved term, in months; null until the loan is approved. */
            loan_details_approved_term: number | null;
            /** @description Approved monthly payment, in US cents; null until the loan is approved. */
            loan_details_approved_monthly_payment: number | null;
            /** @description Whether the element skips its intro screen. */
            skip_intro: boolean;
        };
        /**
         * @description A borrower's progress through a balance transfer. A session outlives its tokens: when a token expires, create another
         *     one for the same session.
         */
        ElementSession: {
            /** @description ID of an element session. */
            id: components["schemas"]["ElementSessionId"];
            /**
             * @description Type of session. Only balance transfers have sessions.
             * @constant
             */
            type: "balance_transfer";
            /** @description Whether the session can still be used. */
            status: components["schemas"]["ElementSessionStatus"];
            /** @description The balance transfer, or null if there is none. */
            balance_transfer: components["schemas"]["ElementBalanceTransfer"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description Response envelope for an element session. */
        ElementSessionResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /**
             * @description A borrower's progress through a balance transfer. A session outlives its tokens: when a token expires, create another
             *     one for the same session.
             */
            data: components["schemas"]["ElementSession"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Changes to a session's balance transfer. */
        ElementSessionUpdateRequest: {
            /** @description The approved terms of the loan. */
            balance_transfer: {
                /** @description Approved loan amount, in US cents. */
                loan_details_approved_amount?: number | undefined;
                /** @description Approved interest rate, in percent. */
                loan_details_approved_rate?: number | undefined;
                /** @description Approved term, in months. */
                loan_details_approved_term?: number | undefined;
                /** @description Approved monthly payment, in US cents. */
                loan_details_approved_monthly_payment?: number | undefined;
            };
        };
        /** @description A session as returned by an update. The reference shows it without `status`; retrieve the session to read its status. */
        ElementUpdatedSession: {
            /** @description ID of an element session. */
            id: components["schemas"]["ElementSessionId"];
            /**
             * @description Type of session. Only balance transfers have sessions.
             * @constant
             */
            type: "balance_transfer";
            /** @description Whether the session can still be used. Absent from every documented update response. */
            status?: components["schemas"]["ElementSessionStatus"];
            /** @description The balance transfer, or null if there is none. */
            balance_transfer: components["schemas"]["ElementBalanceTransfer"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description Response envelope for an element session that was updated. */
        ElementSessionUpdateResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /** @description A session as returned by an update. The reference shows it without `status`; retrieve the session to read its status. */
            data: components["schemas"]["ElementUpdatedSession"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /**
         * @description Status of the payment:
         *
         *     - `pending`: waiting for the next processing window. The payment can be canceled only in this state.
         *     - `canceled`: stopped before any money moved.
         *     - `processing`: the money is being pulled from the source.
         *     - `failed`: the money could not be pulled; `error` has the reason.
         *     - `sent`: the money is on its way to the destination.
         *     - `posted`: the destination has credited the payment. Since December 2024.
         *     - `cashed`: the destination has cashed the check of a paper payment. Since March 2025.
         *     - `settled`: the payment is settled at the destination.
         *     - `reversal_required`: the source took the money back after it was sent; a reversal awaits your approval.
         *     - `reversal_processing`: the reversal is in progress.
         *     - `reversed`: the reversal is complete.
         *
         *     `delivered`, `error` and `returned` appear only in Method's latest client library, without an explanation.
         */
        PaymentStatus: ("pending" | "canceled" | "processing" | "failed" | "sent" | "posted" | "cashed" | "settled" | "reversal_required" | "reversal_processing" | "reversed" | "delivered" | "error" | "returned") | (string & {});
        /** @description Whether the payment is a standard payment or draws on a clearing account. */
        PaymentType: ("standard" | "clearing") | (string & {});
        /** @description ID of a payment reversal. */
        PaymentReversalId: string;
        /**
         * @description Name of a field of a payment, or of one of its accounts, to return as an object instead of an ID.
         * @enum {string}
         */
        PaymentExpandField: "source" | "destination" | "source.latest_verification_session" | "destination.latest_verification_session";
        /** @description ID of the account that the money is taken from, or the expanded account. */
        PaymentSourceExpandable: components["schemas"]["AccountId"] | components["schemas"]["Account"];
        /** @description ID of the account that receives the money, or the expanded account. */
        PaymentDestinationExpandable: components["schemas"]["AccountId"] | components["schemas"]["Account"];
        /**
         * @description Status of the funds, or null. `pending`: nothing has moved; `requested`: requested from the source; `clearing`:
         *     received from the source; `failed`: did not clear; `sent`: sent to the destination. The other values appear only in
         *     Method's client libraries and OpenAPI description, without an explanation.
         */
        PaymentFundStatus: ("pending" | "requested" | "clearing" | "failed" | "sent" | "hold" | "posted" | "cashed" | "transmitting" | "transmitted" | "pending_clearing" | "pending_consolidation" | "unknown") | (string & {});
        /** @description How the destination is paid, electronically or by paper check, or null. Since March 2025. */
        PaymentDestinationMethod: ("electronic" | "paper") | (string & {});
        /**
         * @description Which fees are deducted from the amount that the destination receives: your fee (`total`; Method invoices its own fee
         *     to you), or your fee and Method's fee (`markup`; nothing is invoiced). Method's OpenAPI description has only `total`.
         */
        PaymentFeeType: ("total" | "markup") | (string & {});
        /** @description The part of a payment's amount that you keep. */
        PaymentFee: {
            /**
             * @description Which fees are deducted from the amount that the destination receives: your fee (`total`; Method invoices its own fee
             *     to you), or your fee and Method's fee (`markup`; nothing is invoiced). Method's OpenAPI description has only `total`.
             */
            type: components["schemas"]["PaymentFeeType"];
            /** @description The fee, in US cents. */
            amount: number;
        };
        /** @description Why the payment failed or was canceled, or null. */
        PaymentError: {
            /**
             * @description Error type.
             * @constant
             */
            type: "PAYMENT_FAILED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 10001;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "PAYMENT_INSUFFICIENT_FUNDS";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "PAYMENT_FAILED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 10002;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "PAYMENT_UNAUTHORIZED";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "PAYMENT_FAILED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 10003;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "PAYMENT_INVALID_ACCOUNT";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "PAYMENT_CANCELED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 10004;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "PAYMENT_INSUFFICIENT_FUNDS";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "PAYMENT_FAILED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 10005;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "PAYMENT_UNAUTHORIZED_SOURCE";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "PAYMENT_FAILED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 10006;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "PAYMENT_UNAUTHORIZED_DESTINATION";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "PAYMENT_FAILED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 10007;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "PAYMENT_INVALID_SOURCE_ACCOUNT";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "PAYMENT_FAILED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 10008;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "PAYMENT_INVALID_DESTINATION_ACCOUNT";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "PAYMENT_FAILED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 10009;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "PAYMENT_REJECTED_BY_DESTINATION_INSTITUTION";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "PAYMENT_FAILED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 10010;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "PAYMENT_REJECTED_INVALID_AMOUNT";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        };
        /** @description A transfer of money from a bank account to the destination account. */
        Payment: {
            /** @description ID of a payment. */
            id: components["schemas"]["PaymentId"];
            /** @description ID of the account that the money is taken from, or the expanded account. */
            source: components["schemas"]["PaymentSourceExpandable"];
            /** @description ID of the account that receives the money, or the expanded account. */
            destination: components["schemas"]["PaymentDestinationExpandable"];
            /** @description Amount taken from the source, in US cents. The destination receives this amount minus `fee`. */
            amount: number;
            /** @description Text on the bank statement. Null if an inbound payment has no text. */
            description: string | null;
            /**
             * @description Status of the payment:
             *
             *     - `pending`: waiting for the next processing window. The payment can be canceled only in this state.
             *     - `canceled`: stopped before any money moved.
             *     - `processing`: the money is being pulled from the source.
             *     - `failed`: the money could not be pulled; `error` has the reason.
             *     - `sent`: the money is on its way to the destination.
             *     - `posted`: the destination has credited the payment. Since December 2024.
             *     - `cashed`: the destination has cashed the check of a paper payment. Since March 2025.
             *     - `settled`: the payment is settled at the destination.
             *     - `reversal_required`: the source took the money back after it was sent; a reversal awaits your approval.
             *     - `reversal_processing`: the reversal is in progress.
             *     - `reversed`: the reversal is complete.
             *
             *     `delivered`, `error` and `returned` appear only in Method's latest client library, without an explanation.
             */
            status: components["schemas"]["PaymentStatus"];
            /**
             * @description Status of the funds, or null. `pending`: nothing has moved; `requested`: requested from the source; `clearing`:
             *     received from the source; `failed`: did not clear; `sent`: sent to the destination. The other values appear only in
             *     Method's client libraries and OpenAPI description, without an explanation.
             */
            fund_status?: components["schemas"]["PaymentFundStatus"] | null;
            /** @description Whether the payment is a standard payment or draws on a clearing account. */
            type?: components["schemas"]["PaymentType"];
            /**
             * Format: date
             * @description Estimated date on which the payment reaches the destination, or null when unknown.
             */
            estimated_completion_date: string | null;
            /** @description The bank's trace number of the debit; null until the money is pulled from the source. */
            source_trace_id: string | null;
            /**
             * Format: date
             * @description Date, estimated or actual, on which the debit settles, or null when unknown.
             */
            source_settlement_date: string | null;
            /** @description Status of the debit from the source, with the values of `status`; null when unknown. Absent from older responses. */
            source_status?: components["schemas"]["PaymentStatus"] | null;
            /** @description The bank's trace number of the credit; null until the money is sent to the destination. */
            destination_trace_id: string | null;
            /**
             * Format: date
             * @description Date, estimated or actual, on which the credit settles, or null when unknown.
             */
            destination_settlement_date: string | null;
            /**
             * Format: date
             * @description Date on which the creditor posted the payment; null until then. Since June 2026.
             */
            destination_posted_date?: string | null;
            /** @description How the destination is paid, electronically or by paper check, or null. Since March 2025. */
            destination_payment_method?: components["schemas"]["PaymentDestinationMethod"] | null;
            /**
             * @description Status of the credit to the destination, with the values of `status`; null when unknown. Absent from older
             *     responses.
             */
            destination_status?: components["schemas"]["PaymentStatus"] | null;
            /** @description ID of the reversal that returns the money, or null if there is none. */
            reversal_id: string | null;
            /** @description The account that a reversal would pay, or null if it is the source. Not in the first reference. */
            reversal_account?: string | null;
            /** @description The part of the amount that you keep, or null. Absent from some responses since July 2025. */
            fee?: components["schemas"]["PaymentFee"] | null;
            /** @description The idempotency key that the payment was created with, or null. Only in Method's latest client library. */
            idempotency_key?: string | null;
            /** @description Why the payment failed or was canceled, or null. */
            error: components["schemas"]["PaymentError"] | null;
            /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
            metadata: components["schemas"]["Metadata"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description Response envelope for a page of payments, newest first. */
        PaymentListResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["Payment"][];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /**
         * @description Which fees are deducted from the amount that the destination receives: your fee (`total`; Method invoices its own fee
         *     to you), or your fee and Method's fee (`markup`; nothing is invoiced).
         * @enum {string}
         */
        PaymentFeeRequestType: "total" | "markup";
        /** @description The part of the amount that you keep; the destination receives the rest. */
        PaymentFeeRequest: {
            /**
             * @description Which fees are deducted from the amount that the destination receives: your fee (`total`; Method invoices its own fee
             *     to you), or your fee and Method's fee (`markup`; nothing is invoiced).
             */
            type: components["schemas"]["PaymentFeeRequestType"];
            /** @description The fee, in US cents. */
            amount: number;
        };
        /** @description A payment to create. */
        PaymentCreateRequest: {
            /** @description Amount to take from the source, in US cents. */
            amount: number;
            /**
             * @description The account to take the money from. The account and its holder must be active and have `payment` among their
             *     products.
             */
            source: components["schemas"]["AccountId"];
            /**
             * @description The account to pay, a bank account or a liability. The account and its holder must be active and have `payment`
             *     among their products.
             */
            destination: components["schemas"]["AccountId"];
            /** @description Text for the bank statement. */
            description: string;
            /** @description The part of the amount that you keep; the destination receives the rest. */
            fee?: components["schemas"]["PaymentFeeRequest"] | undefined;
            /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
            metadata?: (components["schemas"]["Metadata"] | null) | undefined;
            /** @description Whether to validate the request and return a payment without moving money. Since February 2025. */
            dry_run?: boolean | undefined;
            /** @description The account to pay if the payment is reversed; defaults to the source. Not in the first reference. */
            reversal_account?: components["schemas"]["AccountId"] | undefined;
        };
        /** @description Response envelope for one payment. */
        PaymentResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /** @description A transfer of money from a bank account to the destination account. */
            data: components["schemas"]["Payment"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Direction of the transfer: from the target account (`debit`) or to it (`credit`). */
        PaymentReversalDirection: ("debit" | "credit") | (string & {});
        /**
         * @description Status of the reversal: `pending_approval` until you approve it, `pending` until the next processing window,
         *     `processing`, then `sent` or `failed` with an error. `pending_settlement` is only in Method's OpenAPI description.
         */
        PaymentReversalStatus: ("pending_approval" | "pending" | "processing" | "sent" | "failed" | "pending_settlement") | (string & {});
        /** @description Why the reversal failed, or null. */
        PaymentReversalError: {
            /**
             * @description Error type.
             * @constant
             */
            type: "PAYMENT_REVERSAL_FAILED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 14001;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "PAYMENT_REVERSAL_INSUFFICIENT_FUNDS";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "PAYMENT_REVERSAL_FAILED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 14002;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "PAYMENT_REVERSAL_UNAUTHORIZED";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "PAYMENT_REVERSAL_FAILED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 14003;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "PAYMENT_REVERSAL_INVALID_ACCOUNT";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        };
        /** @description A transfer that returns the money of a payment that was returned or could not be completed. */
        PaymentReversal: {
            /** @description ID of a payment reversal. */
            id: components["schemas"]["PaymentReversalId"];
            /** @description ID of the reversed payment. */
            pmt_id: components["schemas"]["PaymentId"];
            /** @description The account that is debited or credited. Nullable only in Method's OpenAPI description. */
            target_account: string | null;
            /** @description The bank's trace number; null until the reversal is sent. */
            trace_id: string | null;
            /** @description Direction of the transfer: from the target account (`debit`) or to it (`credit`). */
            direction: components["schemas"]["PaymentReversalDirection"];
            /** @description Text on the bank statement. Nullable only in Method's OpenAPI description. */
            description: string | null;
            /** @description Amount returned, in US cents. */
            amount: number;
            /** @description The fee that is returned as well, or null. Not in the first reference. */
            fee?: components["schemas"]["PaymentFee"] | null;
            /**
             * @description Status of the reversal: `pending_approval` until you approve it, `pending` until the next processing window,
             *     `processing`, then `sent` or `failed` with an error. `pending_settlement` is only in Method's OpenAPI description.
             */
            status: components["schemas"]["PaymentReversalStatus"];
            /** @description Why the reversal failed, or null. */
            error: components["schemas"]["PaymentReversalError"] | null;
            /**
             * Format: date
             * @description Estimated completion date of the reversal, or null when unknown. Not in the first reference.
             */
            estimated_completion_date?: string | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description Response envelope for all reversals of a payment. */
        PaymentReversalListResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["PaymentReversal"][];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Response envelope for one reversal. */
        PaymentReversalResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /** @description A transfer that returns the money of a payment that was returned or could not be completed. */
            data: components["schemas"]["PaymentReversal"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The approval of a reversal. */
        PaymentReversalUpdateRequest: {
            /**
             * @description Approves the reversal. No other status can be set.
             * @constant
             */
            status: "pending";
            /** @description New text for the bank statement, or null to leave it unchanged. */
            description?: (string | null) | undefined;
        };
        /** @description Response envelope for a page of merchants. */
        MerchantListResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["Merchant"][];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Response envelope for one merchant. */
        MerchantResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /**
             * @description One type of liability at one financial institution. An institution with several types of liabilities is represented by
             *     several merchants.
             */
            data: components["schemas"]["Merchant"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /**
         * @description A resource type that events are about. The reference documents `payment`, `entity`, `account` and `credit_score`;
         *     Method's client libraries `account`, `credit_score`, `attribute` and `connect`.
         * @enum {string}
         */
        EventResourceType: "account" | "attribute" | "connect" | "credit_score" | "entity" | "payment";
        /**
         * @description Type of event: the resource, then what happened to it. `create` and `update` are actual changes to the resource; the
         *     others are computed by comparison with its previous state.
         */
        WebhookEventType: ("account.create" | "account.update" | "account.opened" | "account.closed" | "sensitive.create" | "sensitive.update" | "account_verification_session.create" | "account_verification_session.update" | "balance.create" | "balance.update" | "card_brand.create" | "card_brand.update" | "connect.create" | "connect.update" | "credit_score.create" | "credit_score.update" | "entity.create" | "entity.update" | "entity_verification_session.create" | "entity_verification_session.update" | "identity.create" | "identity.update" | "payment.create" | "payment.update" | "payment_reversal.create" | "payment_reversal.update" | "payoff.create" | "payoff.update" | "product.create" | "product.update" | "report.create" | "report.update" | "subscription.create" | "subscription.update" | "transaction.create" | "transaction.update" | "update.create" | "update.update" | "credit_score.increased" | "credit_score.decreased" | "attribute.credit_health_credit_card_usage.increased" | "attribute.credit_health_credit_card_usage.decreased" | "attribute.credit_health_derogatory_marks.increased" | "attribute.credit_health_derogatory_marks.decreased" | "attribute.credit_health_hard_inquiries.increased" | "attribute.credit_health_hard_inquiries.decreased" | "attribute.credit_health_total_accounts.increased" | "attribute.credit_health_total_accounts.decreased" | "attribute.credit_health_credit_age.increased" | "attribute.credit_health_credit_age.decreased" | "attribute.credit_health_payment_history.increased" | "attribute.credit_health_payment_history.decreased" | "entity_verification_sessions.create" | "entity_verification_sessions.update" | "account_verification.create" | "account_verification.update" | "connection.create" | "connection.update" | "attribute.create" | "attribute.update" | "attribute.credit_health_open_accounts.increased" | "attribute.credit_health_open_accounts.decreased" | "account.balance_increased" | "account.balance_decreased" | "account.credit_limit_increased" | "account.credit_limit_decreased" | "account.number.update" | "entity.new_accounts_pending_consent" | "card_brand.available" | "connect.available" | "credit_score.available" | "entity_vehicle.create" | "entity_vehicle.update" | "manual_connect.create" | "manual_connect.update" | "payment_instrument.create" | "payment_instrument.update" | "method_jwk.create" | "method_jwk.update" | "entity_attribute.credit_health_open_accounts_value.increased" | "entity_attribute.credit_health_open_accounts_value.decreased" | "entity_attribute.credit_health_total_accounts_value.increased" | "entity_attribute.credit_health_total_accounts_value.decreased" | "entity_attribute.credit_health_credit_card_usage_value.increased" | "entity_attribute.credit_health_credit_card_usage_value.decreased" | "entity_attribute.credit_health_soft_inquiries_value.increased" | "entity_attribute.credit_health_soft_inquiries_value.decreased" | "entity_attribute.credit_health_hard_inquiries_value.increased" | "entity_attribute.credit_health_hard_inquiries_value.decreased") | (string & {});
        /** @description ID of an event. */
        EventId: string;
        /** @description IDs of other resources affected by the event. Only in Method's OpenAPI description. */
        EventRelatedIds: string[];
        /** @description The resource as it was when the event occurred. The reference's examples show only the name of its type. */
        EventData: string | {
            [key: string]: unknown;
        };
        /** @description A resource, or the part of it that changed. */
        EventSnapshot: {
            [key: string]: unknown;
        };
        /** @description The changes to the resource. Method's OpenAPI description also shows it empty. */
        EventDiff: {
            /** @description The previous resource, or null if the resource is new. */
            before?: components["schemas"]["EventSnapshot"] | null;
            /** @description The current resource, or null if the resource no longer exists. */
            after?: components["schemas"]["EventSnapshot"] | null;
        };
        /**
         * Account
         * @description An event about an account.
         */
        AccountEvent: {
            /** @description ID of an event. */
            id: components["schemas"]["EventId"];
            /**
             * @description Type of event: the resource, then what happened to it. `create` and `update` are actual changes to the resource; the
             *     others are computed by comparison with its previous state.
             */
            type: components["schemas"]["WebhookEventType"];
            /** @description ID of the resource that the event is about. */
            resource_id: components["schemas"]["AccountId"];
            /**
             * @description Type of the resource that the event is about.
             * @constant
             */
            resource_type: "account";
            /** @description IDs of other resources affected by the event. Only in Method's OpenAPI description. */
            related_ids?: components["schemas"]["EventRelatedIds"];
            /** @description The resource as it was when the event occurred. The reference's examples show only the name of its type. */
            data: components["schemas"]["EventData"];
            /** @description The changes to the resource. Method's OpenAPI description also shows it empty. */
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
            /** @description ID of an event. */
            id: components["schemas"]["EventId"];
            /**
             * @description Type of event: the resource, then what happened to it. `create` and `update` are actual changes to the resource; the
             *     others are computed by comparison with its previous state.
             */
            type: components["schemas"]["WebhookEventType"];
            /** @description ID of the resource that the event is about. */
            resource_id: components["schemas"]["EntityAttributesId"];
            /**
             * @description Type of the resource that the event is about.
             * @constant
             */
            resource_type: "attribute";
            /** @description IDs of other resources affected by the event. Only in Method's OpenAPI description. */
            related_ids?: components["schemas"]["EventRelatedIds"];
            /** @description The resource as it was when the event occurred. The reference's examples show only the name of its type. */
            data: components["schemas"]["EventData"];
            /** @description The changes to the resource. Method's OpenAPI description also shows it empty. */
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
            /** @description ID of an event. */
            id: components["schemas"]["EventId"];
            /**
             * @description Type of event: the resource, then what happened to it. `create` and `update` are actual changes to the resource; the
             *     others are computed by comparison with its previous state.
             */
            type: components["schemas"]["WebhookEventType"];
            /** @description ID of the resource that the event is about. */
            resource_id: components["schemas"]["ConnectId"];
            /**
             * @description Type of the resource that the event is about.
             * @constant
             */
            resource_type: "connect";
            /** @description IDs of other resources affected by the event. Only in Method's OpenAPI description. */
            related_ids?: components["schemas"]["EventRelatedIds"];
            /** @description The resource as it was when the event occurred. The reference's examples show only the name of its type. */
            data: components["schemas"]["EventData"];
            /** @description The changes to the resource. Method's OpenAPI description also shows it empty. */
            diff: components["schemas"]["EventDiff"];
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description One score within a credit score. */
        CreditScoreEventScore: {
            /** @description The score. Both models range from 300 to 850; higher is better. */
            score?: number;
            /** @description The credit bureau that provides the score. */
            source?: components["schemas"]["CreditBureau"];
            /** @description The scoring model, VantageScore 3.0 or 4.0. */
            model?: components["schemas"]["CreditScoreModel"];
            /** @description The factors that affect the score; empty in the examples of events. */
            factors?: components["schemas"]["CreditScoreFactor"][];
            /** @description When the score was computed, ISO 8601 in UTC. */
            created_at?: components["schemas"]["CreatedAt"];
        };
        /** @description A credit score, or the part of it that the event includes. */
        CreditScoreEventSnapshot: {
            /** @description ID of a credit score. */
            id?: components["schemas"]["CreditScoreId"];
            /** @description ID of an entity. */
            entity_id?: components["schemas"]["EntityId"];
            /**
             * @description Status of the request: `pending` and `in_progress` while the bureau is queried, then `completed` with scores or
             *     `failed` with an error.
             */
            status?: components["schemas"]["CreditScoreStatus"];
            /** @description The scores, or null if there are none. */
            scores?: components["schemas"]["CreditScoreEventScore"][] | null;
        };
        /** @description The credit score before and after the event. */
        CreditScoreEventDiff: {
            /** @description The previous credit score, or null if there was none. */
            before?: components["schemas"]["CreditScoreEventSnapshot"] | null;
            /** @description The new credit score, or null. */
            after?: components["schemas"]["CreditScoreEventSnapshot"] | null;
        };
        /**
         * Credit score
         * @description An event about an individual's credit score.
         */
        CreditScoreEvent: {
            /** @description ID of an event. */
            id: components["schemas"]["EventId"];
            /**
             * @description Type of event: the resource, then what happened to it. `create` and `update` are actual changes to the resource; the
             *     others are computed by comparison with its previous state.
             */
            type: components["schemas"]["WebhookEventType"];
            /** @description ID of the resource that the event is about. */
            resource_id: components["schemas"]["CreditScoreId"];
            /**
             * @description Type of the resource that the event is about.
             * @constant
             */
            resource_type: "credit_score";
            /** @description IDs of other resources affected by the event. Only in Method's OpenAPI description. */
            related_ids?: components["schemas"]["EventRelatedIds"];
            /** @description The resource as it was when the event occurred. The reference's examples show only the name of its type. */
            data: components["schemas"]["EventData"];
            /** @description The credit score before and after the event. */
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
            /** @description ID of an event. */
            id: components["schemas"]["EventId"];
            /**
             * @description Type of event: the resource, then what happened to it. `create` and `update` are actual changes to the resource; the
             *     others are computed by comparison with its previous state.
             */
            type: components["schemas"]["WebhookEventType"];
            /** @description ID of the resource that the event is about. */
            resource_id: components["schemas"]["EntityId"];
            /**
             * @description Type of the resource that the event is about.
             * @constant
             */
            resource_type: "entity";
            /** @description IDs of other resources affected by the event. Only in Method's OpenAPI description. */
            related_ids?: components["schemas"]["EventRelatedIds"];
            /** @description The resource as it was when the event occurred. The reference's examples show only the name of its type. */
            data: components["schemas"]["EventData"];
            /** @description The changes to the resource. Method's OpenAPI description also shows it empty. */
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
            /** @description ID of an event. */
            id: components["schemas"]["EventId"];
            /**
             * @description Type of event: the resource, then what happened to it. `create` and `update` are actual changes to the resource; the
             *     others are computed by comparison with its previous state.
             */
            type: components["schemas"]["WebhookEventType"];
            /** @description ID of the resource that the event is about. */
            resource_id: components["schemas"]["PaymentId"];
            /**
             * @description Type of the resource that the event is about.
             * @constant
             */
            resource_type: "payment";
            /** @description IDs of other resources affected by the event. Only in Method's OpenAPI description. */
            related_ids?: components["schemas"]["EventRelatedIds"];
            /** @description The resource as it was when the event occurred. The reference's examples show only the name of its type. */
            data: components["schemas"]["EventData"];
            /** @description The changes to the resource. Method's OpenAPI description also shows it empty. */
            diff: components["schemas"]["EventDiff"];
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /**
         * @description An event about a resource, discriminated by resource type. The reference documents `account`, `attribute`, `connect`
         *     and `credit_score` for the object, `entity` and `payment` for the list.
         */
        Event: components["schemas"]["AccountEvent"] | components["schemas"]["AttributeEvent"] | components["schemas"]["ConnectEvent"] | components["schemas"]["CreditScoreEvent"] | components["schemas"]["EntityEvent"] | components["schemas"]["PaymentEvent"];
        /** @description Response envelope for a page of events, newest first. */
        EventListResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["Event"][];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Response envelope for one event. */
        EventResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /**
             * @description An event about a resource, discriminated by resource type. The reference documents `account`, `attribute`, `connect`
             *     and `credit_score` for the object, `entity` and `payment` for the list.
             */
            data: components["schemas"]["Event"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /**
         * @description Content and period of a report. `ach.debit.daily` and `reserve_fbo_balance.created.previous_day` are only in Method's
         *     OpenAPI description.
         */
        ReportType: ("ach.debit.daily" | "ach.pull.nightly" | "ach.pull.previous" | "ach.pull.upcoming" | "ach.reversals.nightly" | "entities.created.previous_day" | "payments.created.current" | "payments.created.previous" | "payments.created.previous_day" | "payments.failed.previous_day" | "payments.updated.current" | "payments.updated.previous" | "reserve_fbo_balance.created.previous_day") | (string & {});
        /** @description The report to create. */
        ReportCreateRequest: {
            /**
             * @description Content and period of a report. `ach.debit.daily` and `reserve_fbo_balance.created.previous_day` are only in Method's
             *     OpenAPI description.
             */
            type: components["schemas"]["ReportTypeInput"];
            /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
            metadata?: (components["schemas"]["Metadata"] | null) | undefined;
        };
        /** @description ID of a report. */
        ReportId: string;
        /** @description Status of the report: `processing` while it is generated, then `completed` once it can be downloaded. */
        ReportStatus: ("processing" | "completed") | (string & {});
        /** @description A table of payments, reversals or entities at a point in time, downloadable as CSV. */
        Report: {
            /** @description ID of a report. */
            id: components["schemas"]["ReportId"];
            /**
             * @description Content and period of a report. `ach.debit.daily` and `reserve_fbo_balance.created.previous_day` are only in Method's
             *     OpenAPI description.
             */
            type: components["schemas"]["ReportType"];
            /**
             * Format: uri
             * @description Download URL of the report; requires the API key. Nullable only in Method's OpenAPI description.
             */
            url: string | null;
            /** @description Status of the report: `processing` while it is generated, then `completed` once it can be downloaded. */
            status: components["schemas"]["ReportStatus"];
            /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
            metadata: components["schemas"]["Metadata"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description Response envelope for one report. */
        ReportResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /** @description A table of payments, reversals or entities at a point in time, downloadable as CSV. */
            data: components["schemas"]["Report"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The rows of the report as comma-separated values, with a header row. The reference does not list the columns. */
        ReportCsv: string;
        /** @description ID of a webhook. */
        WebhookId: string;
        /**
         * @description Status of the webhook: `active`, `disabled` by the team or after too many failed deliveries, or `deleted`;
         *     `requires_attention` warns of failed deliveries. Since September 2025; null only in Method's client libraries.
         */
        WebhookStatus: ("active" | "requires_attention" | "disabled" | "deleted") | (string & {});
        /** @description Why the webhook was disabled or requires attention, or null. */
        WebhookError: {
            /**
             * @description Error type.
             * @constant
             */
            type: "WEBHOOK_DISABLED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 25001;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "WEBHOOK_DISABLED_FAILED_OTHER";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "WEBHOOK_DISABLED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 25002;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "WEBHOOK_DISABLED_RECEIVED_4XX_ERROR";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "WEBHOOK_DISABLED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 25003;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "WEBHOOK_DISABLED_RECEIVED_5XX_ERROR";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "WEBHOOK_DISABLED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 25004;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "WEBHOOK_DISABLED_TIMEOUT_ON_RESPONSE";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "WEBHOOK_DISABLED";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 25005;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "WEBHOOK_DISABLED_BY_USER";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "WEBHOOK_REQUIRES_ATTENTION";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 25006;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "WEBHOOK_REQUIRES_ATTENTION_FAILED_OTHER";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "WEBHOOK_REQUIRES_ATTENTION";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 25007;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "WEBHOOK_REQUIRES_ATTENTION_RECEIVED_4XX_ERROR";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "WEBHOOK_REQUIRES_ATTENTION";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 25008;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "WEBHOOK_REQUIRES_ATTENTION_RECEIVED_5XX_ERROR";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        } | {
            /**
             * @description Error type.
             * @constant
             */
            type: "WEBHOOK_REQUIRES_ATTENTION";
            /**
             * @description Error code, unique across all resources.
             * @constant
             */
            code: 25009;
            /**
             * @description Name of the error.
             * @constant
             */
            sub_type: "WEBHOOK_REQUIRES_ATTENTION_TIMEOUT_ON_RESPONSE";
            /** @description Human-readable error message. Do not depend on its wording. */
            message: string;
        };
        /** @description A URL that receives events of one type. */
        Webhook: {
            /** @description ID of a webhook. */
            id: components["schemas"]["WebhookId"];
            /**
             * @description Type of event: the resource, then what happened to it. `create` and `update` are actual changes to the resource; the
             *     others are computed by comparison with its previous state.
             */
            type: components["schemas"]["WebhookEventType"];
            /**
             * Format: uri
             * @description URL that receives the events.
             */
            url: string;
            /**
             * @description Whether deliveries include the whole event instead of its ID. The pages of 2024-04-04 show it only in the request;
             *     one page of 2025-07-04 spells it `expanded_event`.
             */
            expand_event?: boolean;
            /**
             * @description Status of the webhook: `active`, `disabled` by the team or after too many failed deliveries, or `deleted`;
             *     `requires_attention` warns of failed deliveries. Since September 2025; null only in Method's client libraries.
             */
            status?: components["schemas"]["WebhookStatus"] | null;
            /** @description Why the webhook was disabled or requires attention, or null. */
            error?: components["schemas"]["WebhookError"] | null;
            /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
            metadata: components["schemas"]["Metadata"] | null;
            /** @description When the resource was created, ISO 8601 in UTC. */
            created_at: components["schemas"]["CreatedAt"];
            /** @description When the resource last changed, ISO 8601 in UTC. */
            updated_at: components["schemas"]["UpdatedAt"];
        };
        /** @description Response envelope for a team's webhooks. */
        WebhookListResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            data: components["schemas"]["Webhook"][];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description The event type to receive, and the URL to deliver it to. */
        WebhookCreateRequest: {
            /**
             * @description Type of event: the resource, then what happened to it. `create` and `update` are actual changes to the resource; the
             *     others are computed by comparison with its previous state.
             */
            type: components["schemas"]["WebhookEventTypeInput"];
            /**
             * Format: uri
             * @description HTTPS URL that receives the events.
             */
            url: string;
            /** @description A secret that every delivery includes, base64-encoded, in its `Authorization` header. Never returned. */
            auth_token?: string | undefined;
            /**
             * @description A secret used to sign every delivery: `method-webhook-signature` is the HMAC-SHA256 of
             *     `<method-webhook-timestamp>:<body>`. Never returned. Since June 2025.
             */
            hmac_secret?: string | undefined;
            /**
             * @description Whether deliveries include the whole event instead of its ID.
             * @default false
             */
            expand_event?: boolean | undefined;
            /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
            metadata?: (components["schemas"]["Metadata"] | null) | undefined;
        };
        /** @description Response envelope for one webhook. */
        WebhookResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /** @description A URL that receives events of one type. */
            data: components["schemas"]["Webhook"];
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Response envelope for a deletion, without data. */
        WebhookDeleteResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /** @description No data: an empty object in the reference, null in Method's client libraries and OpenAPI description. */
            data: {
                [key: string]: unknown;
            } | null;
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description Whether future events are delivered. */
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
         * @description Starts pulling the money from the source.
         */
        SimulatePaymentProcessingRequest: {
            /**
             * @description The status to set.
             * @constant
             */
            status: "processing";
        };
        /**
         * @description The error code to set on the payment. All codes except 10004, which cannot be simulated.
         * @enum {integer}
         */
        SimulatedPaymentErrorCode: 10001 | 10002 | 10003 | 10005 | 10006 | 10007 | 10008 | 10009 | 10010;
        /**
         * Failed
         * @description Fails the payment because the money cannot be pulled from the source.
         */
        SimulatePaymentFailedRequest: {
            /**
             * @description The status to set.
             * @constant
             */
            status: "failed";
            /** @description The error code to set on the payment. All codes except 10004, which cannot be simulated. */
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
         * @description Posts the payment at the destination.
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
         * @description Cashes the check of a paper payment at the destination.
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
            /** @description The error code to set on the payment. Optional here, because the sources disagree about whether it is required. */
            error_code?: components["schemas"]["SimulatedPaymentErrorCode"] | undefined;
        };
        /**
         * Reversal processing
         * @description Starts returning the money.
         */
        SimulatePaymentReversalProcessingRequest: {
            /**
             * @description The status to set.
             * @constant
             */
            status: "reversal_processing";
            /** @description The error code to set on the payment. All codes except 10004, which cannot be simulated. */
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
        /** @description The next status of a payment. It must be a valid transition, for example from `pending` to `processing`. */
        SimulatePaymentStatusRequest: components["schemas"]["SimulatePaymentCanceledRequest"] | components["schemas"]["SimulatePaymentProcessingRequest"] | components["schemas"]["SimulatePaymentFailedRequest"] | components["schemas"]["SimulatePaymentSentRequest"] | components["schemas"]["SimulatePaymentPostedRequest"] | components["schemas"]["SimulatePaymentCashedRequest"] | components["schemas"]["SimulatePaymentSettledRequest"] | components["schemas"]["SimulatePaymentReversalRequiredRequest"] | components["schemas"]["SimulatePaymentReversalProcessingRequest"] | components["schemas"]["SimulatePaymentReversedRequest"];
        /**
         * @description A transaction to simulate. If the object is empty, Method generates the transaction. The properties are only in
         *     Method's OpenAPI description.
         */
        SimulateTransactionRequest: {
            /** @description Amount spent, in US cents. */
            amount?: number | undefined;
            /** @description Type of transaction; no values are documented. */
            type?: string | undefined;
            /** @description Name of the merchant. */
            merchant_name?: string | undefined;
        };
        /** @description ID of an entry in a card brand's `brands`. */
        SimulatedBrandId: string;
        /** @description The card brand to report for an account. */
        SimulateCardBrandRequest: {
            /** @description ID of an entry in a card brand's `brands`. */
            brand_id: components["schemas"]["SimulatedBrandId"];
        };
        /**
         * @description The liability type of a new account that a connect finds.
         * @enum {string}
         */
        SimulateConnectBehavior: "new_credit_card_account" | "new_auto_loan_account" | "new_mortgage_account" | "new_student_loan_account" | "new_personal_loan_account";
        /** @description What the next connect of an entity will find. */
        SimulateConnectRequest: {
            /** @description Queued for the entity, at most five at a time. Each behavior applies to one connect. */
            behaviors: readonly components["schemas"]["SimulateConnectBehavior"][];
        };
        /** @description Response envelope for a simulation that takes effect later, without data. */
        SimulationResponse: {
            /** @description True in every response with a 2xx status code. */
            success: components["schemas"]["Success"];
            /** @description Always null. */
            data: null;
            /** @description A human-readable message, or null. Do not depend on its wording. */
            message: components["schemas"]["Message"] | null;
        };
        /** @description A factor that affects a score. */
        SimulatedCreditScoreFactor: {
            /** @description The bureau's code for the factor, five digits in the examples. */
            code: string;
            /** @description Description of the factor. */
            description: string;
        };
        /** @description A score to return. */
        SimulatedCreditScore: {
            /** @description The score. Both models range from 300 to 850; higher is better. */
            score: number;
            /** @description The credit bureau that provides the score. */
            source: components["schemas"]["CreditBureauInput"];
            /** @description The scoring model, VantageScore 3.0 or 4.0. */
            model: components["schemas"]["CreditScoreModelInput"];
            /** @description The factors that affect the score, most significant first. */
            factors: readonly components["schemas"]["SimulatedCreditScoreFactor"][];
            /** @description When the bureau computed the score, ISO 8601 in UTC. */
            created_at: components["schemas"]["DateTime"];
        };
        /** @description The scores with which a pending credit score completes. */
        SimulateCreditScoreRequest: {
            /** @description One score per bureau and model. */
            scores: readonly components["schemas"]["SimulatedCreditScore"][];
        };
        /**
         * @description A change in the entity's credit; here, a soft inquiry.
         * @enum {string}
         */
        SimulateAttributesBehavior: "new_soft_inquiry";
        /** @description What the next attributes of an entity will report. */
        SimulateAttributesRequest: {
            /** @description Queued for the entity. Each behavior applies to one request for its attributes. */
            behaviors: readonly components["schemas"]["SimulateAttributesBehavior"][];
        };
        /**
         * @description The event to simulate. `account.opened` requires an earlier connect of the entity, `credit_score.*` a credit score and
         *     `attribute.*` attributes of the entity.
         * @enum {string}
         */
        SimulatedEventType: "account.opened" | "account.closed" | "credit_score.create" | "credit_score.update" | "credit_score.increased" | "credit_score.decreased" | "attribute.create" | "attribute.update" | "attribute.credit_health_credit_card_usage.increased" | "attribute.credit_health_credit_card_usage.decreased" | "attribute.credit_health_derogatory_marks.increased" | "attribute.credit_health_derogatory_marks.decreased" | "attribute.credit_health_hard_inquiries.increased" | "attribute.credit_health_hard_inquiries.decreased" | "attribute.credit_health_total_accounts.increased" | "attribute.credit_health_total_accounts.decreased" | "attribute.credit_health_credit_age.increased" | "attribute.credit_health_credit_age.decreased" | "attribute.credit_health_payment_history.increased" | "attribute.credit_health_payment_history.decreased" | "attribute.credit_health_open_accounts.increased" | "attribute.credit_health_open_accounts.decreased";
        /** @description An event to simulate for an entity or an account. */
        SimulateEventRequest: {
            /**
             * @description The event to simulate. `account.opened` requires an earlier connect of the entity, `credit_score.*` a credit score and
             *     `attribute.*` attributes of the entity.
             */
            type: components["schemas"]["SimulatedEventType"];
            /**
             * @description ID of the entity that the event is about. Required, except that it is optional for type `account.closed`, where it
             *     can identify the holder.
             */
            entity_id?: components["schemas"]["EntityId"] | undefined;
            /** @description ID of the account that is closed. Required for type `account.closed`. */
            account_id?: components["schemas"]["AccountId"] | undefined;
        };
        /** @description ID of a webhook delivery. */
        WebhookDeliveryId: string;
        /** @description Type of an event about an account. */
        AccountWebhookEventType: ("account.create" | "account.update" | "account.opened" | "account.closed" | "account.balance_increased" | "account.balance_decreased" | "account.credit_limit_increased" | "account.credit_limit_decreased" | "account.number.update") | (string & {});
        /**
         * @description The event behind the delivery: its ID, or the event itself if the webhook has `expand_event`. Absent or null if there
         *     is none.
         */
        AccountEventReference: components["schemas"]["EventId"] | components["schemas"]["AccountEvent"];
        /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
        WebhookEventOperation: string;
        /** @description The webhook that the delivery is for, or null. Not in the first reference. */
        WebhookEventWebhook: string;
        /**
         * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
         *     reference.
         */
        WebhookEventRefs: {
            [key: string]: string;
        };
        /** @description An event about an account. */
        AccountWebhookEvent: {
            /** @description ID of an account. */
            id: components["schemas"]["AccountId"];
            /** @description Type of an event about an account. */
            type: components["schemas"]["AccountWebhookEventType"];
            /** @description Path of the resource, relative to the host of the environment. */
            path: string;
            /**
             * @description The event behind the delivery: its ID, or the event itself if the webhook has `expand_event`. Absent or null if there
             *     is none.
             */
            event?: components["schemas"]["AccountEventReference"] | null;
            /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
             *     reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description Type of an event about an account verification session. */
        AccountVerificationSessionWebhookEventType: ("account_verification_session.create" | "account_verification_session.update") | (string & {});
        /**
         * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
         *     resource types, and this is not one of them.
         */
        EventReference: string;
        /** @description An event about an account verification session. */
        AccountVerificationSessionWebhookEvent: {
            /** @description ID of an account verification session. */
            id: components["schemas"]["AccountVerificationSessionId"];
            /** @description Type of an event about an account verification session. */
            type: components["schemas"]["AccountVerificationSessionWebhookEventType"];
            /** @description Path of the resource, relative to the host of the environment. */
            path: string;
            /**
             * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
             *     resource types, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
             *     reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description ID of an account verification in versions before 2024-04-04. */
        AccountVerificationId: string;
        /** @description Type of an event about an account verification. Account verification sessions have replaced these resources. */
        AccountVerificationWebhookEventType: ("account_verification.create" | "account_verification.update") | (string & {});
        /** @description An event about an account verification. Account verification sessions have replaced these resources. */
        AccountVerificationWebhookEvent: {
            /** @description ID of an account verification in versions before 2024-04-04. */
            id: components["schemas"]["AccountVerificationId"];
            /** @description Type of an event about an account verification. Account verification sessions have replaced these resources. */
            type: components["schemas"]["AccountVerificationWebhookEventType"];
            /** @description Path of the resource, relative to the host of the environment. */
            path: string;
            /**
             * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
             *     resource types, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
             *     reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description Type of an event about an account balance. */
        BalanceWebhookEventType: ("balance.create" | "balance.update") | (string & {});
        /** @description An event about an account balance. */
        BalanceWebhookEvent: {
            /** @description ID of a balance. */
            id: components["schemas"]["BalanceId"];
            /** @description Type of an event about an account balance. */
            type: components["schemas"]["BalanceWebhookEventType"];
            /** @description Path of the resource, relative to the host of the environment. */
            path: string;
            /**
             * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
             *     resource types, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
             *     reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description Type of an event about a card brand. */
        CardBrandWebhookEventType: ("card_brand.create" | "card_brand.update" | "card_brand.available") | (string & {});
        /** @description An event about a card brand. */
        CardBrandWebhookEvent: {
            /** @description ID of a card brand. */
            id: components["schemas"]["CardBrandId"];
            /** @description Type of an event about a card brand. */
            type: components["schemas"]["CardBrandWebhookEventType"];
            /** @description Path of the resource, relative to the host of the environment. */
            path: string;
            /**
             * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
             *     resource types, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
             *     reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description Type of an event about a payoff. */
        PayoffWebhookEventType: ("payoff.create" | "payoff.update") | (string & {});
        /** @description An event about a payoff. */
        PayoffWebhookEvent: {
            /** @description ID of a payoff. */
            id: components["schemas"]["PayoffId"];
            /** @description Type of an event about a payoff. */
            type: components["schemas"]["PayoffWebhookEventType"];
            /** @description Path of the resource, relative to the host of the environment. */
            path: string;
            /**
             * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
             *     resource types, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
             *     reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description Type of an event about an account's full numbers. */
        SensitiveWebhookEventType: ("sensitive.create" | "sensitive.update") | (string & {});
        /** @description An event about an account's full numbers. */
        SensitiveWebhookEvent: {
            /** @description ID of a sensitive. */
            id: components["schemas"]["SensitiveId"];
            /** @description Type of an event about an account's full numbers. */
            type: components["schemas"]["SensitiveWebhookEventType"];
            /** @description Path of the resource, relative to the host of the environment. */
            path: string;
            /**
             * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
             *     resource types, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
             *     reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description Type of an event about a transaction. */
        TransactionWebhookEventType: ("transaction.create" | "transaction.update") | (string & {});
        /** @description An event about a transaction. */
        TransactionWebhookEvent: {
            /** @description ID of a transaction. */
            id: components["schemas"]["TransactionId"];
            /** @description Type of an event about a transaction. */
            type: components["schemas"]["TransactionWebhookEventType"];
            /** @description Path of the resource, relative to the host of the environment. */
            path: string;
            /**
             * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
             *     resource types, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
             *     reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description Type of an event about an account update. */
        UpdateWebhookEventType: ("update.create" | "update.update") | (string & {});
        /** @description An event about an account update. */
        UpdateWebhookEvent: {
            /** @description ID of an update. */
            id: components["schemas"]["UpdateId"];
            /** @description Type of an event about an account update. */
            type: components["schemas"]["UpdateWebhookEventType"];
            /** @description Path of the resource, relative to the host of the environment. */
            path: string;
            /**
             * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
             *     resource types, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
             *     reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description Type of an event about a payment instrument. */
        PaymentInstrumentWebhookEventType: ("payment_instrument.create" | "payment_instrument.update") | (string & {});
        /** @description An event about a payment instrument. */
        PaymentInstrumentWebhookEvent: {
            /** @description ID of a payment instrument. */
            id: components["schemas"]["PaymentInstrumentId"];
            /** @description Type of an event about a payment instrument. */
            type: components["schemas"]["PaymentInstrumentWebhookEventType"];
            /** @description Path of the resource, relative to the host of the environment. */
            path: string;
            /**
             * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
             *     resource types, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
             *     reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description Type of an event about an entity. */
        EntityWebhookEventType: ("entity.create" | "entity.update" | "entity.new_accounts_pending_consent") | (string & {});
        /**
         * @description The event behind the delivery: its ID, or the event itself if the webhook has `expand_event`. Absent or null if there
         *     is none.
         */
        EntityEventReference: components["schemas"]["EventId"] | components["schemas"]["EntityEvent"];
        /** @description An event about an entity. */
        EntityWebhookEvent: {
            /** @description ID of an entity. */
            id: components["schemas"]["EntityId"];
            /** @description Type of an event about an entity. */
            type: components["schemas"]["EntityWebhookEventType"];
            /** @description Path of the resource, relative to the host of the environment. */
            path: string;
            /**
             * @description The event behind the delivery: its ID, or the event itself if the webhook has `expand_event`. Absent or null if there
             *     is none.
             */
            event?: components["schemas"]["EntityEventReference"] | null;
            /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
             *     reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description Type of an event about an entity verification session. */
        EntityVerificationSessionWebhookEventType: ("entity_verification_session.create" | "entity_verification_session.update" | "entity_verification_sessions.create" | "entity_verification_sessions.update") | (string & {});
        /** @description An event about an entity verification session. */
        EntityVerificationSessionWebhookEvent: {
            /** @description ID of an entity verification session. */
            id: components["schemas"]["EntityVerificationSessionId"];
            /** @description Type of an event about an entity verification session. */
            type: components["schemas"]["EntityVerificationSessionWebhookEventType"];
            /** @description Path of the resource, relative to the host of the environment. */
            path: string;
            /**
             * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
             *     resource types, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
             *     reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description Type of an event about a connect. */
        ConnectWebhookEventType: ("connect.create" | "connect.update" | "connect.available") | (string & {});
        /**
         * @description The event behind the delivery: its ID, or the event itself if the webhook has `expand_event`. Absent or null if there
         *     is none.
         */
        ConnectEventReference: components["schemas"]["EventId"] | components["schemas"]["ConnectEvent"];
        /** @description An event about a connect. */
        ConnectWebhookEvent: {
            /** @description ID of a connect. */
            id: components["schemas"]["ConnectId"];
            /** @description Type of an event about a connect. */
            type: components["schemas"]["ConnectWebhookEventType"];
            /** @description Path of the resource, relative to the host of the environment. */
            path: string;
            /**
             * @description The event behind the delivery: its ID, or the event itself if the webhook has `expand_event`. Absent or null if there
             *     is none.
             */
            event?: components["schemas"]["ConnectEventReference"] | null;
            /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
             *     reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description Type of an event about a connection. Connects have replaced these resources. */
        ConnectionWebhookEventType: ("connection.create" | "connection.update") | (string & {});
        /** @description An event about a connection. Connects have replaced these resources. */
        ConnectionWebhookEvent: {
            /** @description ID of a connect. */
            id: components["schemas"]["ConnectId"];
            /** @description Type of an event about a connection. Connects have replaced these resources. */
            type: components["schemas"]["ConnectionWebhookEventType"];
            /** @description Path of the resource, relative to the host of the environment. */
            path: string;
            /**
             * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
             *     resource types, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
             *     reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description Type of an event about a credit score. */
        CreditScoreWebhookEventType: ("credit_score.create" | "credit_score.update" | "credit_score.increased" | "credit_score.decreased" | "credit_score.available") | (string & {});
        /**
         * @description The event behind the delivery: its ID, or the event itself if the webhook has `expand_event`. Absent or null if there
         *     is none.
         */
        CreditScoreEventReference: components["schemas"]["EventId"] | components["schemas"]["CreditScoreEvent"];
        /** @description An event about a credit score. */
        CreditScoreWebhookEvent: {
            /** @description ID of a credit score. */
            id: components["schemas"]["CreditScoreId"];
            /** @description Type of an event about a credit score. */
            type: components["schemas"]["CreditScoreWebhookEventType"];
            /** @description Path of the resource, relative to the host of the environment. */
            path: string;
            /**
             * @description The event behind the delivery: its ID, or the event itself if the webhook has `expand_event`. Absent or null if there
             *     is none.
             */
            event?: components["schemas"]["CreditScoreEventReference"] | null;
            /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
             *     reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description Type of an event about an individual's identity. */
        IdentityWebhookEventType: ("identity.create" | "identity.update") | (string & {});
        /** @description An event about an individual's identity. */
        IdentityWebhookEvent: {
            /** @description ID of an identity request. */
            id: components["schemas"]["IdentityId"];
            /** @description Type of an event about an individual's identity. */
            type: components["schemas"]["IdentityWebhookEventType"];
            /** @description Path of the resource, relative to the host of the environment. */
            path: string;
            /**
             * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
             *     resource types, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
             *     reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description Type of an event about an entity's attributes. */
        AttributeWebhookEventType: ("attribute.credit_health_credit_card_usage.increased" | "attribute.credit_health_credit_card_usage.decreased" | "attribute.credit_health_derogatory_marks.increased" | "attribute.credit_health_derogatory_marks.decreased" | "attribute.credit_health_hard_inquiries.increased" | "attribute.credit_health_hard_inquiries.decreased" | "attribute.credit_health_total_accounts.increased" | "attribute.credit_health_total_accounts.decreased" | "attribute.credit_health_credit_age.increased" | "attribute.credit_health_credit_age.decreased" | "attribute.credit_health_payment_history.increased" | "attribute.credit_health_payment_history.decreased" | "attribute.create" | "attribute.update" | "attribute.credit_health_open_accounts.increased" | "attribute.credit_health_open_accounts.decreased") | (string & {});
        /**
         * @description The event behind the delivery: its ID, or the event itself if the webhook has `expand_event`. Absent or null if there
         *     is none.
         */
        AttributeEventReference: components["schemas"]["EventId"] | components["schemas"]["AttributeEvent"];
        /** @description An event about an entity's attributes. */
        AttributeWebhookEvent: {
            /** @description ID of an entity's attributes. */
            id: components["schemas"]["EntityAttributesId"];
            /** @description Type of an event about an entity's attributes. */
            type: components["schemas"]["AttributeWebhookEventType"];
            /** @description Path of the resource, relative to the host of the environment. */
            path: string;
            /**
             * @description The event behind the delivery: its ID, or the event itself if the webhook has `expand_event`. Absent or null if there
             *     is none.
             */
            event?: components["schemas"]["AttributeEventReference"] | null;
            /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
             *     reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description Type of an event about an entity's attributes, under the later name of the resource. */
        EntityAttributeWebhookEventType: ("entity_attribute.credit_health_open_accounts_value.increased" | "entity_attribute.credit_health_open_accounts_value.decreased" | "entity_attribute.credit_health_total_accounts_value.increased" | "entity_attribute.credit_health_total_accounts_value.decreased" | "entity_attribute.credit_health_credit_card_usage_value.increased" | "entity_attribute.credit_health_credit_card_usage_value.decreased" | "entity_attribute.credit_health_soft_inquiries_value.increased" | "entity_attribute.credit_health_soft_inquiries_value.decreased" | "entity_attribute.credit_health_hard_inquiries_value.increased" | "entity_attribute.credit_health_hard_inquiries_value.decreased") | (string & {});
        /**
         * @description The event behind the delivery: its ID, or the event itself if the webhook has `expand_event`. Absent or null if there
         *     is none.
         */
        EntityAttributeEventReference: string;
        /** @description An event about an entity's attributes, under the later name of the resource. */
        EntityAttributeWebhookEvent: {
            /** @description ID of an entity's attributes. */
            id: components["schemas"]["EntityAttributesId"];
            /** @description Type of an event about an entity's attributes, under the later name of the resource. */
            type: components["schemas"]["EntityAttributeWebhookEventType"];
            /** @description Path of the resource, relative to the host of the environment. */
            path: string;
            /**
             * @description The event behind the delivery: its ID, or the event itself if the webhook has `expand_event`. Absent or null if there
             *     is none.
             */
            event?: components["schemas"]["EntityAttributeEventReference"] | null;
            /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
             *     reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description Type of an event about an individual's vehicles. */
        EntityVehicleWebhookEventType: ("entity_vehicle.create" | "entity_vehicle.update") | (string & {});
        /** @description An event about an individual's vehicles. */
        EntityVehicleWebhookEvent: {
            /** @description ID of a vehicle request. */
            id: components["schemas"]["VehicleId"];
            /** @description Type of an event about an individual's vehicles. */
            type: components["schemas"]["EntityVehicleWebhookEventType"];
            /** @description Path of the resource, relative to the host of the environment. */
            path: string;
            /**
             * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
             *     resource types, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
             *     reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description ID of a connect from a credit report that you supply. */
        ManualConnectId: string;
        /** @description Type of an event about a connect from a credit report that you supply. */
        ManualConnectWebhookEventType: ("manual_connect.create" | "manual_connect.update") | (string & {});
        /** @description An event about a connect from a credit report that you supply. */
        ManualConnectWebhookEvent: {
            /** @description ID of a connect from a credit report that you supply. */
            id: components["schemas"]["ManualConnectId"];
            /** @description Type of an event about a connect from a credit report that you supply. */
            type: components["schemas"]["ManualConnectWebhookEventType"];
            /** @description Path of the resource, relative to the host of the environment. */
            path: string;
            /**
             * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
             *     resource types, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
             *     reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description Type of an event about a product of an entity or an account. */
        ProductWebhookEventType: ("product.create" | "product.update") | (string & {});
        /** @description An event about a product of an entity or an account. */
        ProductWebhookEvent: {
            /** @description ID of a product. */
            id: components["schemas"]["ProductId"];
            /** @description Type of an event about a product of an entity or an account. */
            type: components["schemas"]["ProductWebhookEventType"];
            /** @description Path of the resource, relative to the host of the environment. */
            path: string;
            /**
             * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
             *     resource types, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
             *     reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description Type of an event about a subscription of an entity or an account. */
        SubscriptionWebhookEventType: ("subscription.create" | "subscription.update") | (string & {});
        /** @description An event about a subscription of an entity or an account. */
        SubscriptionWebhookEvent: {
            /** @description ID of a subscription. */
            id: components["schemas"]["SubscriptionId"];
            /** @description Type of an event about a subscription of an entity or an account. */
            type: components["schemas"]["SubscriptionWebhookEventType"];
            /** @description Path of the resource, relative to the host of the environment. */
            path: string;
            /**
             * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
             *     resource types, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
             *     reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description Type of an event about a payment. */
        PaymentWebhookEventType: ("payment.create" | "payment.update") | (string & {});
        /**
         * @description The event behind the delivery: its ID, or the event itself if the webhook has `expand_event`. Absent or null if there
         *     is none.
         */
        PaymentEventReference: components["schemas"]["EventId"] | components["schemas"]["PaymentEvent"];
        /** @description An event about a payment. */
        PaymentWebhookEvent: {
            /** @description ID of a payment. */
            id: components["schemas"]["PaymentId"];
            /** @description Type of an event about a payment. */
            type: components["schemas"]["PaymentWebhookEventType"];
            /** @description Path of the resource, relative to the host of the environment. */
            path: string;
            /**
             * @description The event behind the delivery: its ID, or the event itself if the webhook has `expand_event`. Absent or null if there
             *     is none.
             */
            event?: components["schemas"]["PaymentEventReference"] | null;
            /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
             *     reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description Type of an event about a payment reversal. */
        PaymentReversalWebhookEventType: ("payment_reversal.create" | "payment_reversal.update") | (string & {});
        /** @description An event about a payment reversal. */
        PaymentReversalWebhookEvent: {
            /** @description ID of a payment reversal. */
            id: components["schemas"]["PaymentReversalId"];
            /** @description Type of an event about a payment reversal. */
            type: components["schemas"]["PaymentReversalWebhookEventType"];
            /** @description Path of the resource, relative to the host of the environment. */
            path: string;
            /**
             * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
             *     resource types, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
             *     reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description Type of an event about a report. */
        ReportWebhookEventType: ("report.create" | "report.update") | (string & {});
        /** @description An event about a report. */
        ReportWebhookEvent: {
            /** @description ID of a report. */
            id: components["schemas"]["ReportId"];
            /** @description Type of an event about a report. */
            type: components["schemas"]["ReportWebhookEventType"];
            /** @description Path of the resource, relative to the host of the environment. */
            path: string;
            /**
             * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
             *     resource types, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
             *     reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /** @description ID of one of Method's public keys. */
        MethodJwkId: string;
        /** @description Type of an event about one of Method's public keys. */
        MethodJwkWebhookEventType: ("method_jwk.create" | "method_jwk.update") | (string & {});
        /** @description An event about one of Method's public keys. */
        MethodJwkWebhookEvent: {
            /** @description ID of one of Method's public keys. */
            id: components["schemas"]["MethodJwkId"];
            /** @description Type of an event about one of Method's public keys. */
            type: components["schemas"]["MethodJwkWebhookEventType"];
            /** @description Path of the resource, relative to the host of the environment. */
            path: string;
            /**
             * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
             *     resource types, and this is not one of them.
             */
            event?: components["schemas"]["EventReference"] | null;
            /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
            op?: components["schemas"]["WebhookEventOperation"] | null;
            /** @description The webhook that the delivery is for, or null. Not in the first reference. */
            webhook_id?: components["schemas"]["WebhookEventWebhook"] | null;
            /**
             * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
             *     reference.
             */
            refs?: components["schemas"]["WebhookEventRefs"] | null;
        };
        /**
         * @description Status of the entity: `active` has completed the verification that the team requires; `incomplete` has not. `disabled`
         *     has lost all products because consent was withdrawn, a payment was reported as unauthorized, or the details were
         *     rejected; `error` has the reason.
         * @enum {string}
         */
        EntityStatusInput: "active" | "incomplete" | "disabled";
        /**
         * @description Whether the account holder allows the team to use the account. Only in Method's OpenAPI description.
         * @enum {string}
         */
        AccountConsentStatusInput: "pending" | "approved" | "withdrawn";
        /**
         * @description Type of liability. `bnpl` (buy now, pay later) and `fintech` since 2025; both `student_loans` and `student_loan`
         *     occur.
         * @enum {string}
         */
        LiabilityTypeInput: "auto_loan" | "bnpl" | "collection" | "credit_builder" | "credit_card" | "fintech" | "insurance" | "loan" | "medical" | "mortgage" | "personal_loan" | "student_loan" | "student_loans" | "utility";
        /**
         * @description The holder's ownership of the account: primary holder (`primary`), authorized by the primary holder (`authorized`),
         *     one of several holders (`joint`), or undetermined (`unknown`).
         * @enum {string}
         */
        AccountOwnershipInput: "primary" | "authorized" | "joint" | "unknown";
        /**
         * @description Status of the payment:
         *
         *     - `pending`: waiting for the next processing window. The payment can be canceled only in this state.
         *     - `canceled`: stopped before any money moved.
         *     - `processing`: the money is being pulled from the source.
         *     - `failed`: the money could not be pulled; `error` has the reason.
         *     - `sent`: the money is on its way to the destination.
         *     - `posted`: the destination has credited the payment. Since December 2024.
         *     - `cashed`: the destination has cashed the check of a paper payment. Since March 2025.
         *     - `settled`: the payment is settled at the destination.
         *     - `reversal_required`: the source took the money back after it was sent; a reversal awaits your approval.
         *     - `reversal_processing`: the reversal is in progress.
         *     - `reversed`: the reversal is complete.
         *
         *     `delivered`, `error` and `returned` appear only in Method's latest client library, without an explanation.
         * @enum {string}
         */
        PaymentStatusInput: "pending" | "canceled" | "processing" | "failed" | "sent" | "posted" | "cashed" | "settled" | "reversal_required" | "reversal_processing" | "reversed" | "delivered" | "error" | "returned";
        /**
         * @description Whether the payment is a standard payment or draws on a clearing account.
         * @enum {string}
         */
        PaymentTypeInput: "standard" | "clearing";
        /**
         * @description Type of merchant. The reference documents `auto_loan`, `credit_card`, `mortgage`, `personal_loan` and `student_loan`,
         *     Method's client libraries the liability types, and Method's OpenAPI description all of these.
         * @enum {string}
         */
        MerchantTypeInput: "auto_loan" | "bank" | "bnpl" | "business_loan" | "city" | "collection" | "county" | "credit_builder" | "credit_card" | "electric_utility" | "fintech" | "home_equity_loan" | "home_loan" | "insurance" | "internet_utility" | "loan" | "medical" | "mortgage" | "personal_loan" | "student_loan" | "student_loans" | "subscription" | "telephone_utility" | "television_utility" | "unknown" | "utility" | "waste_utility" | "water_utility";
        /**
         * @description Type of event: the resource, then what happened to it. `create` and `update` are actual changes to the resource; the
         *     others are computed by comparison with its previous state.
         * @enum {string}
         */
        WebhookEventTypeInput: "account.create" | "account.update" | "account.opened" | "account.closed" | "sensitive.create" | "sensitive.update" | "account_verification_session.create" | "account_verification_session.update" | "balance.create" | "balance.update" | "card_brand.create" | "card_brand.update" | "connect.create" | "connect.update" | "credit_score.create" | "credit_score.update" | "entity.create" | "entity.update" | "entity_verification_session.create" | "entity_verification_session.update" | "identity.create" | "identity.update" | "payment.create" | "payment.update" | "payment_reversal.create" | "payment_reversal.update" | "payoff.create" | "payoff.update" | "product.create" | "product.update" | "report.create" | "report.update" | "subscription.create" | "subscription.update" | "transaction.create" | "transaction.update" | "update.create" | "update.update" | "credit_score.increased" | "credit_score.decreased" | "attribute.credit_health_credit_card_usage.increased" | "attribute.credit_health_credit_card_usage.decreased" | "attribute.credit_health_derogatory_marks.increased" | "attribute.credit_health_derogatory_marks.decreased" | "attribute.credit_health_hard_inquiries.increased" | "attribute.credit_health_hard_inquiries.decreased" | "attribute.credit_health_total_accounts.increased" | "attribute.credit_health_total_accounts.decreased" | "attribute.credit_health_credit_age.increased" | "attribute.credit_health_credit_age.decreased" | "attribute.credit_health_payment_history.increased" | "attribute.credit_health_payment_history.decreased" | "entity_verification_sessions.create" | "entity_verification_sessions.update" | "account_verification.create" | "account_verification.update" | "connection.create" | "connection.update" | "attribute.create" | "attribute.update" | "attribute.credit_health_open_accounts.increased" | "attribute.credit_health_open_accounts.decreased" | "account.balance_increased" | "account.balance_decreased" | "account.credit_limit_increased" | "account.credit_limit_decreased" | "account.number.update" | "entity.new_accounts_pending_consent" | "card_brand.available" | "connect.available" | "credit_score.available" | "entity_vehicle.create" | "entity_vehicle.update" | "manual_connect.create" | "manual_connect.update" | "payment_instrument.create" | "payment_instrument.update" | "method_jwk.create" | "method_jwk.update" | "entity_attribute.credit_health_open_accounts_value.increased" | "entity_attribute.credit_health_open_accounts_value.decreased" | "entity_attribute.credit_health_total_accounts_value.increased" | "entity_attribute.credit_health_total_accounts_value.decreased" | "entity_attribute.credit_health_credit_card_usage_value.increased" | "entity_attribute.credit_health_credit_card_usage_value.decreased" | "entity_attribute.credit_health_soft_inquiries_value.increased" | "entity_attribute.credit_health_soft_inquiries_value.decreased" | "entity_attribute.credit_health_hard_inquiries_value.increased" | "entity_attribute.credit_health_hard_inquiries_value.decreased";
        /**
         * @description Name of an account product that a connect can run on every account it finds.
         * @enum {string}
         */
        ConnectProductInput: "attribute" | "balance" | "card_brand" | "update" | "payoff";
        /**
         * @description Name of an account subscription in which a connect can enroll every account it finds.
         * @enum {string}
         */
        ConnectSubscriptionInput: "card_brand" | "update" | "update.snapshot" | "transaction";
        /**
         * @description The credit bureau that provides the report.
         * @enum {string}
         */
        ConnectBureauInput: "equifax" | "transunion";
        /**
         * @description Format of the credit report: `raw_credit_report` is JSON, `credit_report_pdf` a PDF document.
         * @enum {string}
         */
        ConnectArtifactInput: "raw_credit_report" | "credit_report_pdf";
        /**
         * @description Name of a credit health attribute.
         * @enum {string}
         */
        EntityCreditHealthAttributeNameInput: "credit_health_credit_card_usage" | "credit_health_derogatory_marks" | "credit_health_hard_inquiries" | "credit_health_soft_inquiries" | "credit_health_total_accounts" | "credit_health_open_accounts" | "credit_health_credit_age" | "credit_health_payment_history" | "credit_health_entity_delinquent";
        /**
         * @description Type of bank account.
         * @enum {string}
         */
        AccountAchTypeInput: "checking" | "savings";
        /**
         * @description The account's balances as returned by Plaid, in Plaid's units. The reference documents a list but shows an object;
         *     both are accepted.
         */
        AccountVerificationSessionPlaidBalancesInput: {
            [key: string]: unknown;
        } | readonly {
            [key: string]: unknown;
        }[];
        /**
         * @description Name of an account product that Method refreshes automatically. `update` follows the account closely;
         *     `update.snapshot` refreshes once a month. `transactions`, where accepted, is an older name of `transaction`.
         * @enum {string}
         */
        AccountSubscriptionNameInput: "update" | "update.snapshot" | "transaction" | "transactions" | "card_brand" | "payment_instrument";
        /**
         * @description Content and period of a report. `ach.debit.daily` and `reserve_fbo_balance.created.previous_day` are only in Method's
         *     OpenAPI description.
         * @enum {string}
         */
        ReportTypeInput: "ach.debit.daily" | "ach.pull.nightly" | "ach.pull.previous" | "ach.pull.upcoming" | "ach.reversals.nightly" | "entities.created.previous_day" | "payments.created.current" | "payments.created.previous" | "payments.created.previous_day" | "payments.failed.previous_day" | "payments.updated.current" | "payments.updated.previous" | "reserve_fbo_balance.created.previous_day";
        /**
         * @description The credit bureau that provides the score.
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
        /** @description The request is not acceptable. */
        BadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description False in every response without a 2xx status code.
                     * @constant
                     */
                    success: false;
                    /** @description Contains the error. */
                    data: {
                        /** @description The error. */
                        error: {
                            /** @description Error type. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status code of the response.
                             * @constant
                             */
                            code: 400;
                            /**
                             * @description Name of the error:
                             *
                             *     - `INVALID_REQUEST`: The body, a parameter or a header failed the endpoint's basic validation.
                             */
                            sub_type: "INVALID_REQUEST" | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
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
                     * @description False in every response without a 2xx status code.
                     * @constant
                     */
                    success: false;
                    /** @description Contains the error. */
                    data: {
                        /** @description The error. */
                        error: {
                            /** @description Error type. */
                            type: "INVALID_AUTHORIZATION" | (string & {});
                            /**
                             * @description The HTTP status code of the response.
                             * @constant
                             */
                            code: 401;
                            /** @description Name of the error. The reference lists no values for this status code. */
                            sub_type: string;
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
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
                     * @description False in every response without a 2xx status code.
                     * @constant
                     */
                    success: false;
                    /** @description Contains the error. */
                    data: {
                        /** @description The error. */
                        error: {
                            /** @description Error type. */
                            type: "INVALID_AUTHORIZATION" | (string & {});
                            /**
                             * @description The HTTP status code of the response.
                             * @constant
                             */
                            code: 403;
                            /** @description Name of the error. The reference lists no values for this status code. */
                            sub_type: string;
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
                    message: string;
                };
            };
        };
        /**
         * @description The API key has sent more than it may within 60 seconds, and is blocked for 60 seconds.
         *
         *     A key may send, in any environment and within any 60 seconds, 6,000 requests that read, 6,000 that write entities,
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
                     * @description False in every response without a 2xx status code.
                     * @constant
                     */
                    success: false;
                    /** @description Contains the error. */
                    data: {
                        /** @description The error. */
                        error: {
                            /** @description Error type. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status code of the response.
                             * @constant
                             */
                            code: 429;
                            /**
                             * @description Name of the error:
                             *
                             *     - `TOO_MANY_REQUESTS`: The key went over the limit of its operation tier within 60 seconds and is blocked for 60 seconds.
                             */
                            sub_type: "TOO_MANY_REQUESTS" | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
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
                     * @description False in every response without a 2xx status code.
                     * @constant
                     */
                    success: false;
                    /** @description Contains the error. */
                    data: {
                        /** @description The error. */
                        error: {
                            /** @description Error type. */
                            type: "API_ERROR" | (string & {});
                            /**
                             * @description The HTTP status code of the response.
                             * @constant
                             */
                            code: 500;
                            /** @description Name of the error. The reference lists no values for this status code. */
                            sub_type: string;
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
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
                     * @description False in every response without a 2xx status code.
                     * @constant
                     */
                    success: false;
                    /** @description Contains the error. */
                    data: {
                        /** @description The error. */
                        error: {
                            /** @description Error type. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status code of the response.
                             * @constant
                             */
                            code: 400;
                            /**
                             * @description Name of the error:
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
                             *     - `MAX_ENTITY_METADATA_SIZE_EXCEEDED`: The metadata object exceeds 1 KB once serialized.
                             *     - `ENTITY_UPDATE_RESTRICTED`: The entity has not given consent.
                             *     - `ENTITY_UPDATE_DISABLED`: The `status` of the entity is `disabled`.
                             *     - `ENTITY_UPDATE_INVALID`: The request holds a field that has a value already.
                             *     - `ENTITY_UPDATE_UNSUPPORTED`: Updates are not offered for this entity.
                             */
                            sub_type: ("INVALID_REQUEST" | "DUPLICATE_ENTITY_DETAILS" | "INVALID_ENTITY_PHONE_NUMBER" | "INVALID_ENTITY_EMAIL_ADDRESS" | "RESTRICTED_ENTITY_DETAILS" | "ENTITY_CONSENT_ALREADY_WITHDRAWN" | "ENTITY_CONSENT_ALREADY_GRANTED" | "ENTITY_HAS_PAYMENTS_IN_PROGRESS" | "ENTITY_INVALID_SSN" | "ENTITY_INVALID_SSN4" | "ENTITY_CREDIT_SCORE_NOT_FOUND" | "MAX_ENTITY_METADATA_SIZE_EXCEEDED" | "ENTITY_UPDATE_RESTRICTED" | "ENTITY_UPDATE_DISABLED" | "ENTITY_UPDATE_INVALID" | "ENTITY_UPDATE_UNSUPPORTED") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
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
                     * @description False in every response without a 2xx status code.
                     * @constant
                     */
                    success: false;
                    /** @description Contains the error. */
                    data: {
                        /** @description The error. */
                        error: {
                            /** @description Error type. */
                            type: "API_ERROR" | (string & {});
                            /**
                             * @description The HTTP status code of the response.
                             * @constant
                             */
                            code: 503;
                            /**
                             * @description Name of the error:
                             *
                             *     - `IDEMPOTENCY_UNAVAILABLE`: The store of idempotency keys cannot be reached.
                             */
                            sub_type: "IDEMPOTENCY_UNAVAILABLE" | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
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
                     * @description False in every response without a 2xx status code.
                     * @constant
                     */
                    success: false;
                    /** @description Contains the error. */
                    data: {
                        /** @description The error. */
                        error: {
                            /** @description Error type. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status code of the response.
                             * @constant
                             */
                            code: 404;
                            /**
                             * @description Name of the error:
                             *
                             *     - `NOT_FOUND`: No resource has this id, or it belongs to another team or environment.
                             */
                            sub_type: "NOT_FOUND" | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
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
                     * @description False in every response without a 2xx status code.
                     * @constant
                     */
                    success: false;
                    /** @description Contains the error. */
                    data: {
                        /** @description The error. */
                        error: {
                            /** @description Error type. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status code of the response.
                             * @constant
                             */
                            code: 400;
                            /**
                             * @description Name of the error:
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
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is not acceptable; `data.error.sub_type` says why. */
        ConnectBadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description False in every response without a 2xx status code.
                     * @constant
                     */
                    success: false;
                    /** @description Contains the error. */
                    data: {
                        /** @description The error. */
                        error: {
                            /** @description Error type. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status code of the response.
                             * @constant
                             */
                            code: 400;
                            /**
                             * @description Name of the error:
                             *
                             *     - `INVALID_REQUEST`: The body, a parameter or a header failed the endpoint's basic validation.
                             *     - `TEAM_CAPABILITY_RESTRICTED`: The product is not part of the team's contract.
                             *     - `ACCOUNT_CONSENT_UNAVAILABLE`: The team is not set up to connect accounts on an entity's consent.
                             *     - `ENTITY_VERIFICATION_MISSING`: The entity's phone or identity is not verified.
                             */
                            sub_type: ("INVALID_REQUEST" | "TEAM_CAPABILITY_RESTRICTED" | "ACCOUNT_CONSENT_UNAVAILABLE" | "ENTITY_VERIFICATION_MISSING") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is not acceptable; `data.error.sub_type` says why. */
        CreditScoreBadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description False in every response without a 2xx status code.
                     * @constant
                     */
                    success: false;
                    /** @description Contains the error. */
                    data: {
                        /** @description The error. */
                        error: {
                            /** @description Error type. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status code of the response.
                             * @constant
                             */
                            code: 400;
                            /**
                             * @description Name of the error:
                             *
                             *     - `INVALID_REQUEST`: The body, a parameter or a header failed the endpoint's basic validation.
                             *     - `ENTITY_VERIFICATION_MISSING`: The entity's phone or identity is not verified.
                             *     - `TEAM_CAPABILITY_RESTRICTED`: The product is not part of the team's contract.
                             */
                            sub_type: ("INVALID_REQUEST" | "ENTITY_VERIFICATION_MISSING" | "TEAM_CAPABILITY_RESTRICTED") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is not acceptable; `data.error.sub_type` says why. */
        EntityAttributesBadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description False in every response without a 2xx status code.
                     * @constant
                     */
                    success: false;
                    /** @description Contains the error. */
                    data: {
                        /** @description The error. */
                        error: {
                            /** @description Error type. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status code of the response.
                             * @constant
                             */
                            code: 400;
                            /**
                             * @description Name of the error:
                             *
                             *     - `INVALID_REQUEST`: The body, a parameter or a header failed the endpoint's basic validation.
                             *     - `PRODUCT_UNAVAILABLE`: The entity is of a type or in a status that rules attributes out.
                             *     - `TEAM_CAPABILITY_RESTRICTED`: The product is not part of the team's contract.
                             *     - `PRODUCT_VERIFICATION_MISSING`: The entity's phone or identity is not verified.
                             *     - `PRODUCT_RESTRICTED_CONNECT_REQUIRED`: No connect of the entity has completed, so nothing is known of its credit.
                             */
                            sub_type: ("INVALID_REQUEST" | "PRODUCT_UNAVAILABLE" | "TEAM_CAPABILITY_RESTRICTED" | "PRODUCT_VERIFICATION_MISSING" | "PRODUCT_RESTRICTED_CONNECT_REQUIRED") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is not acceptable; `data.error.sub_type` says why. */
        IdentityBadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description False in every response without a 2xx status code.
                     * @constant
                     */
                    success: false;
                    /** @description Contains the error. */
                    data: {
                        /** @description The error. */
                        error: {
                            /** @description Error type. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status code of the response.
                             * @constant
                             */
                            code: 400;
                            /**
                             * @description Name of the error:
                             *
                             *     - `INVALID_REQUEST`: The body, a parameter or a header failed the endpoint's basic validation.
                             *     - `TEAM_CAPABILITY_RESTRICTED`: The product is not part of the team's contract; for most teams it is not.
                             *     - `PRODUCT_RESTRICTED`: The entity has no phone number.
                             *     - `NO_IDENTITIES_FOUND`: Nobody fits what is known about the entity.
                             */
                            sub_type: ("INVALID_REQUEST" | "TEAM_CAPABILITY_RESTRICTED" | "PRODUCT_RESTRICTED" | "NO_IDENTITIES_FOUND") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is not acceptable; `data.error.sub_type` says why. */
        VehicleBadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description False in every response without a 2xx status code.
                     * @constant
                     */
                    success: false;
                    /** @description Contains the error. */
                    data: {
                        /** @description The error. */
                        error: {
                            /** @description Error type. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status code of the response.
                             * @constant
                             */
                            code: 400;
                            /**
                             * @description Name of the error:
                             *
                             *     - `INVALID_REQUEST`: The body, a parameter or a header failed the endpoint's basic validation.
                             *     - `PRODUCT_UNAVAILABLE`: The entity is not an individual, or in a status that rules vehicles out.
                             *     - `TEAM_CAPABILITY_RESTRICTED`: The product is not part of the team's contract.
                             *     - `PRODUCT_VERIFICATION_MISSING`: The entity's phone or identity is not verified.
                             *     - `PRODUCT_RESTRICTED_CONNECT_REQUIRED`: No connect of the entity has completed.
                             */
                            sub_type: ("INVALID_REQUEST" | "PRODUCT_UNAVAILABLE" | "TEAM_CAPABILITY_RESTRICTED" | "PRODUCT_VERIFICATION_MISSING" | "PRODUCT_RESTRICTED_CONNECT_REQUIRED") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
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
                     * @description False in every response without a 2xx status code.
                     * @constant
                     */
                    success: false;
                    /** @description Contains the error. */
                    data: {
                        /** @description The error. */
                        error: {
                            /** @description Error type. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status code of the response.
                             * @constant
                             */
                            code: 400;
                            /**
                             * @description Name of the error:
                             *
                             *     - `INVALID_REQUEST`: The body, a parameter or a header failed the endpoint's basic validation.
                             *     - `INVALID_HOLDER_ID`: `holder_id` is not the id of an entity of this team and environment.
                             *     - `ACCOUNT_CONSENT_ALREADY_WITHDRAWN`: The account has been disabled by an earlier withdrawal.
                             *     - `ACCOUNT_CONSENT_ALREADY_GRANTED`: The request grants a consent that the account already has.
                             *     - `ACCOUNT_HAS_PAYMENT_IN_PROGRESS`: At least one payment from or to the account has not come to an end.
                             */
                            sub_type: ("INVALID_REQUEST" | "INVALID_HOLDER_ID" | "ACCOUNT_CONSENT_ALREADY_WITHDRAWN" | "ACCOUNT_CONSENT_ALREADY_GRANTED" | "ACCOUNT_HAS_PAYMENT_IN_PROGRESS") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
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
                     * @description False in every response without a 2xx status code.
                     * @constant
                     */
                    success: false;
                    /** @description Contains the error. */
                    data: {
                        /** @description The error. */
                        error: {
                            /** @description Error type. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status code of the response.
                             * @constant
                             */
                            code: 400;
                            /**
                             * @description Name of the error:
                             *
                             *     - `INVALID_REQUEST`: The body, a parameter or a header failed the endpoint's basic validation.
                             *     - `EXISTING_VERIFIED_SESSION`: One of the account's sessions has the status `verified`.
                             *     - `EXISTING_VERIFICATION_SESSION`: An earlier session of the account has not come to an end.
                             *     - `VERIFICATION_TYPE_NOT_SUPPORTED`: The account's institution cannot be verified with the session's `type`.
                             *     - `VERIFICATION_SESSION_ATTEMPT_LIMIT_REACHED`: Wrong details were sent too often.
                             */
                            sub_type: ("INVALID_REQUEST" | "EXISTING_VERIFIED_SESSION" | "EXISTING_VERIFICATION_SESSION" | "VERIFICATION_TYPE_NOT_SUPPORTED" | "VERIFICATION_SESSION_ATTEMPT_LIMIT_REACHED") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
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
                     * @description False in every response without a 2xx status code.
                     * @constant
                     */
                    success: false;
                    /** @description Contains the error. */
                    data: {
                        /** @description The error. */
                        error: {
                            /** @description Error type. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status code of the response.
                             * @constant
                             */
                            code: 400;
                            /**
                             * @description Name of the error:
                             *
                             *     - `INVALID_REQUEST`: The body, a parameter or a header failed the endpoint's basic validation.
                             *     - `PRODUCT_UNAVAILABLE`: The account's status rules it out, or its institution is not supported for balances.
                             *     - `TEAM_CAPABILITY_RESTRICTED`: The product is not part of the team's contract.
                             *     - `PRODUCT_VERIFICATION_MISSING`: The account has no verified session.
                             */
                            sub_type: ("INVALID_REQUEST" | "PRODUCT_UNAVAILABLE" | "TEAM_CAPABILITY_RESTRICTED" | "PRODUCT_VERIFICATION_MISSING") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
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
                     * @description False in every response without a 2xx status code.
                     * @constant
                     */
                    success: false;
                    /** @description Contains the error. */
                    data: {
                        /** @description The error. */
                        error: {
                            /** @description Error type. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status code of the response.
                             * @constant
                             */
                            code: 400;
                            /**
                             * @description Name of the error:
                             *
                             *     - `INVALID_REQUEST`: The body, a parameter or a header failed the endpoint's basic validation.
                             *     - `PRODUCT_UNAVAILABLE`: The account is not a credit card, or the card is of another network than Visa and Mastercard.
                             *     - `TEAM_CAPABILITY_RESTRICTED`: The product is not part of the team's contract.
                             *     - `CARD_BRANDS_NOT_FOUND`: Neither the network nor Method knows the brand of the card.
                             */
                            sub_type: ("INVALID_REQUEST" | "PRODUCT_UNAVAILABLE" | "TEAM_CAPABILITY_RESTRICTED" | "CARD_BRANDS_NOT_FOUND") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
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
                     * @description False in every response without a 2xx status code.
                     * @constant
                     */
                    success: false;
                    /** @description Contains the error. */
                    data: {
                        /** @description The error. */
                        error: {
                            /** @description Error type. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status code of the response.
                             * @constant
                             */
                            code: 400;
                            /**
                             * @description Name of the error:
                             *
                             *     - `INVALID_REQUEST`: The body, a parameter or a header failed the endpoint's basic validation.
                             *     - `PRODUCT_UNAVAILABLE`: The account's status or liability type rules it out, or its institution is not supported for payoffs.
                             *     - `TEAM_CAPABILITY_RESTRICTED`: The product is not part of the team's contract.
                             *     - `PRODUCT_VERIFICATION_MISSING`: The account has no verified session.
                             */
                            sub_type: ("INVALID_REQUEST" | "PRODUCT_UNAVAILABLE" | "TEAM_CAPABILITY_RESTRICTED" | "PRODUCT_VERIFICATION_MISSING") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
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
                     * @description False in every response without a 2xx status code.
                     * @constant
                     */
                    success: false;
                    /** @description Contains the error. */
                    data: {
                        /** @description The error. */
                        error: {
                            /** @description Error type. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status code of the response.
                             * @constant
                             */
                            code: 400;
                            /**
                             * @description Name of the error:
                             *
                             *     - `INVALID_REQUEST`: The body, a parameter or a header failed the endpoint's basic validation.
                             *     - `PRODUCT_UNAVAILABLE`: The full numbers of the account cannot be read.
                             *     - `TEAM_CAPABILITY_RESTRICTED`: The product is not part of the team's contract; it requires PCI compliance.
                             *     - `PRODUCT_VERIFICATION_MISSING`: The account has no verified session.
                             */
                            sub_type: ("INVALID_REQUEST" | "PRODUCT_UNAVAILABLE" | "TEAM_CAPABILITY_RESTRICTED" | "PRODUCT_VERIFICATION_MISSING") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
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
                     * @description False in every response without a 2xx status code.
                     * @constant
                     */
                    success: false;
                    /** @description Contains the error. */
                    data: {
                        /** @description The error. */
                        error: {
                            /** @description Error type. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status code of the response.
                             * @constant
                             */
                            code: 400;
                            /**
                             * @description Name of the error:
                             *
                             *     - `INVALID_REQUEST`: The body, a parameter or a header failed the endpoint's basic validation.
                             *     - `PRODUCT_UNAVAILABLE`: The account's status rules it out, or its institution is not supported for updates.
                             *     - `TEAM_CAPABILITY_RESTRICTED`: The product is not part of the team's contract.
                             *     - `PRODUCT_VERIFICATION_MISSING`: The account has no verified session.
                             */
                            sub_type: ("INVALID_REQUEST" | "PRODUCT_UNAVAILABLE" | "TEAM_CAPABILITY_RESTRICTED" | "PRODUCT_VERIFICATION_MISSING") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is not acceptable; `data.error.sub_type` says why. */
        AccountAttributesBadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description False in every response without a 2xx status code.
                     * @constant
                     */
                    success: false;
                    /** @description Contains the error. */
                    data: {
                        /** @description The error. */
                        error: {
                            /** @description Error type. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status code of the response.
                             * @constant
                             */
                            code: 400;
                            /**
                             * @description Name of the error:
                             *
                             *     - `INVALID_REQUEST`: The body, a parameter or a header failed the endpoint's basic validation.
                             *     - `PRODUCT_UNAVAILABLE`: The account's status or type rules attributes out.
                             *     - `TEAM_CAPABILITY_RESTRICTED`: The product is not part of the team's contract.
                             *     - `PRODUCT_VERIFICATION_MISSING`: The account has no verified session.
                             */
                            sub_type: ("INVALID_REQUEST" | "PRODUCT_UNAVAILABLE" | "TEAM_CAPABILITY_RESTRICTED" | "PRODUCT_VERIFICATION_MISSING") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is not acceptable; `data.error.sub_type` says why. */
        PaymentInstrumentBadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description False in every response without a 2xx status code.
                     * @constant
                     */
                    success: false;
                    /** @description Contains the error. */
                    data: {
                        /** @description The error. */
                        error: {
                            /** @description Error type. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status code of the response.
                             * @constant
                             */
                            code: 400;
                            /**
                             * @description Name of the error:
                             *
                             *     - `INVALID_REQUEST`: The body, a parameter or a header failed the endpoint's basic validation.
                             *     - `INVALID_DESTINATION`: The account does not exist or is not active.
                             *     - `INVALID_DESTINATION_BALANCE`: Nothing is owed on the account, so nothing can be paid into it.
                             *     - `INVALID_DESTINATION_CAPABILITIES`: Payments to the account are not enabled.
                             *     - `INVALID_DESTINATION_CONNECTION`: Method cannot reach the account's institution for payments at the moment.
                             */
                            sub_type: ("INVALID_REQUEST" | "INVALID_DESTINATION" | "INVALID_DESTINATION_BALANCE" | "INVALID_DESTINATION_CAPABILITIES" | "INVALID_DESTINATION_CONNECTION") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is not acceptable; `data.error.sub_type` says why. */
        PaymentBadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description False in every response without a 2xx status code.
                     * @constant
                     */
                    success: false;
                    /** @description Contains the error. */
                    data: {
                        /** @description The error. */
                        error: {
                            /** @description Error type. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status code of the response.
                             * @constant
                             */
                            code: 400;
                            /**
                             * @description Name of the error:
                             *
                             *     - `INVALID_REQUEST`: The body, a parameter or a header failed the endpoint's basic validation.
                             *     - `INVALID_AMOUNT_TYPE`: The amount is a string or has a fraction.
                             *     - `INVALID_AMOUNT`: The amount is below 100 cents or above 100,000,000 cents.
                             *     - `INVALID_ACH_DESCRIPTION`: The description is missing, is no string or does not fit a bank statement.
                             *     - `INVALID_SOURCE`: No account has the id, it belongs to another environment, or it is disabled or closed.
                             *     - `INVALID_SOURCE_HOLDER`: The entity that holds the account is disabled or incomplete.
                             *     - `INVALID_SOURCE_HOLDER_CAPABILITIES`: The entity that holds the account does not have payments among its products.
                             *     - `INVALID_SOURCE_HOLDER_LIMITED`: The source account was not linked through one of these.
                             *     - `INVALID_SOURCE_LIABILITY`: The source account is a liability.
                             *     - `INVALID_DESTINATION`: No account has the id, it belongs to another environment, or it is disabled or closed.
                             *     - `INVALID_DESTINATION_HOLDER`: The entity that holds the account is disabled or does not have payments among its products.
                             *     - `INVALID_ACH_DESTINATION_NOT_ALLOWED`: The destination is an account of type `ach`, and payments to these are not enabled for the team.
                             *     - `INVALID_TEST_DESTINATION`: The account is left over from testing.
                             *     - `INVALID_TEST_SOURCE`: The account is left over from testing.
                             *     - `INVALID_TRANSFER`: Both ids name one account.
                             *     - `MAX_AMOUNT_EXCEEDED`: The team's contract allows less in one payment.
                             *     - `MAX_REQUEST_LIMIT`: The team's monthly number of payment requests is used up.
                             *     - `MAX_PAYMENT_METADATA_SIZE_EXCEEDED`: The metadata exceeds 1 KB once serialized as JSON.
                             *     - `INSUFFICIENT_FUNDS`: The balance known of the source account does not cover the amount.
                             *     - `INVALID_SOURCE_CAPABILITIES`: The account has no verified session.
                             *     - `INVALID_DESTINATION_CAPABILITIES`: The account does not have payments among its products.
                             *     - `INVALID_DESTINATION_BALANCE`: The balance of the destination account is 0.
                             *     - `INVALID_SOURCE_SINGLE_USE_CLEARING`: The account is a clearing account for a single payment.
                             */
                            sub_type: ("INVALID_REQUEST" | "INVALID_AMOUNT_TYPE" | "INVALID_AMOUNT" | "INVALID_ACH_DESCRIPTION" | "INVALID_SOURCE" | "INVALID_SOURCE_HOLDER" | "INVALID_SOURCE_HOLDER_CAPABILITIES" | "INVALID_SOURCE_HOLDER_LIMITED" | "INVALID_SOURCE_LIABILITY" | "INVALID_DESTINATION" | "INVALID_DESTINATION_HOLDER" | "INVALID_ACH_DESTINATION_NOT_ALLOWED" | "INVALID_TEST_DESTINATION" | "INVALID_TEST_SOURCE" | "INVALID_TRANSFER" | "MAX_AMOUNT_EXCEEDED" | "MAX_REQUEST_LIMIT" | "MAX_PAYMENT_METADATA_SIZE_EXCEEDED" | "INSUFFICIENT_FUNDS" | "INVALID_SOURCE_CAPABILITIES" | "INVALID_DESTINATION_CAPABILITIES" | "INVALID_DESTINATION_BALANCE" | "INVALID_SOURCE_SINGLE_USE_CLEARING") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is not acceptable; `data.error.sub_type` says why. */
        PaymentReversalBadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description False in every response without a 2xx status code.
                     * @constant
                     */
                    success: false;
                    /** @description Contains the error. */
                    data: {
                        /** @description The error. */
                        error: {
                            /** @description Error type. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status code of the response.
                             * @constant
                             */
                            code: 400;
                            /**
                             * @description Name of the error:
                             *
                             *     - `INVALID_REQUEST`: The body, a parameter or a header failed the endpoint's basic validation.
                             *     - `INVALID_REVERSAL_STATUS`: Its status is not `pending_approval`, so that it can no longer be changed.
                             */
                            sub_type: ("INVALID_REQUEST" | "INVALID_REVERSAL_STATUS") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is not acceptable; `data.error.sub_type` says why. */
        WebhookBadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description False in every response without a 2xx status code.
                     * @constant
                     */
                    success: false;
                    /** @description Contains the error. */
                    data: {
                        /** @description The error. */
                        error: {
                            /** @description Error type. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status code of the response.
                             * @constant
                             */
                            code: 400;
                            /**
                             * @description Name of the error:
                             *
                             *     - `INVALID_REQUEST`: The body, a parameter or a header failed the endpoint's basic validation.
                             */
                            sub_type: "INVALID_REQUEST" | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is not acceptable; `data.error.sub_type` says why. */
        SimulationBadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /**
                     * @description False in every response without a 2xx status code.
                     * @constant
                     */
                    success: false;
                    /** @description Contains the error. */
                    data: {
                        /** @description The error. */
                        error: {
                            /** @description Error type. */
                            type: "INVALID_REQUEST" | (string & {});
                            /**
                             * @description The HTTP status code of the response.
                             * @constant
                             */
                            code: 400;
                            /**
                             * @description Name of the error:
                             *
                             *     - `INVALID_REQUEST`: The body, a parameter or a header failed the endpoint's basic validation.
                             *     - `SIMULATION_RESTRICTED_MISSING_PRODUCT_REQUEST`: A simulation changes what the product has answered before, and it has not answered anything yet.
                             *     - `SIMULATION_RESTRICTED_MISSING_SUBSCRIPTION`: What is simulated would be told by a subscription, and there is none.
                             */
                            sub_type: ("INVALID_REQUEST" | "SIMULATION_RESTRICTED_MISSING_PRODUCT_REQUEST" | "SIMULATION_RESTRICTED_MISSING_SUBSCRIPTION") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
                    message: string;
                };
            };
        };
        /**
         * @description The delivery is accepted. Answer within 5 seconds and do the work afterwards: any other status, or a later answer,
         *     counts as a failure.
         */
        WebhookAccepted: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The delivery is refused, because its token or signature is wrong or its body is not an event. Method delivers it again. */
        WebhookRefused: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
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
         * @description Only entities of this type.
         * @example individual
         */
        EntityTypeFilter: components["schemas"]["EntityType"];
        /**
         * @description Only entities with this name. Only in Method's own description.
         * @example Kevin Doyle
         */
        EntityNameFilter: string;
        /** @description Only records created on this date or later, ISO 8601 (`YYYY-MM-DD`). */
        FromDate: string;
        /** @description Only records created on this date or earlier, ISO 8601 (`YYYY-MM-DD`). */
        ToDate: string;
        /** @description Which page to return, counted from 1. Cannot be combined with `page_cursor`. */
        Page: number;
        /** @description How many records a page holds at most. */
        PageLimit: number;
        /**
         * @description Where the page starts or ends: the id of a record, as given in the `Pagination-Page-Cursor-Next` and
         *     `Pagination-Page-Cursor-Prev` headers. Cannot be combined with `page`.
         */
        PageCursor: string;
        /**
         * @description What to answer as an object instead of an id; repeat the parameter to name more than one. Lists then take longer.
         * @example [
         *       "connect"
         *     ]
         */
        EntityExpand: readonly components["schemas"]["EntityExpandField"][];
        /**
         * @description Makes the request safe to repeat. The answer to the first request with a key, its status and body, is stored and given
         *     again to every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
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
         * @description What to answer as an object instead of an id; repeat the parameter to name more than one. Lists then take longer.
         *     `accounts.` stands before what to answer of every account. Since June 2025.
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
         * @description Only accounts that this entity holds.
         * @example ent_y1a9e1fbnJ1f3
         */
        AccountHolderFilter: components["schemas"]["EntityId"];
        /**
         * @description Only accounts that any of these entities holds; repeat the parameter to name more than one. Only in Method's own
         *     description.
         */
        AccountHoldersFilter: readonly components["schemas"]["EntityId"][];
        /** @description Only accounts with this status. */
        AccountStatusFilter: "active" | "disabled" | "closed";
        /** @description Only accounts of this type. */
        AccountTypeFilter: "ach" | "liability";
        /**
         * @description Only accounts whose consent has this status. Only in Method's own description.
         * @example approved
         */
        AccountConsentStatusFilter: components["schemas"]["AccountConsentStatusInput"];
        /** @description Whether to list accounts that still wait for the holder's consent, too. Only in Method's own description. */
        AccountIncludePendingConsent: boolean;
        /**
         * @description Only liability accounts with this merchant.
         * @example mch_302086
         */
        AccountMerchantFilter: components["schemas"]["MerchantId"];
        /**
         * @description Only liability accounts with this kind of debt.
         * @example credit_card
         */
        AccountLiabilityTypeFilter: components["schemas"]["LiabilityTypeInput"];
        /**
         * @description Only liability accounts in which the holder has this part.
         * @example primary
         */
        AccountOwnershipFilter: components["schemas"]["AccountOwnershipInput"];
        /** @description What to answer as an object instead of an id; repeat the parameter to name more than one. Lists then take longer. */
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
         * @description Only payments with this status.
         * @example pending
         */
        PaymentStatusFilter: components["schemas"]["PaymentStatusInput"];
        /**
         * @description Only payments of this type.
         * @example standard
         */
        PaymentTypeFilter: components["schemas"]["PaymentTypeInput"];
        /**
         * @description Only payments from this account.
         * @example acc_hmap9mbgfLcf9
         */
        PaymentSourceFilter: components["schemas"]["AccountId"];
        /**
         * @description Only payments to this account.
         * @example acc_YXDrjADGjC76U
         */
        PaymentDestinationFilter: components["schemas"]["AccountId"];
        /**
         * @description Only payments from or to this account.
         * @example acc_hmap9mbgfLcf9
         */
        PaymentAccountFilter: components["schemas"]["AccountId"];
        /**
         * @description Only payments from an account of this entity.
         * @example ent_au22b1fbFJbp8
         */
        PaymentSourceHolderFilter: components["schemas"]["EntityId"];
        /**
         * @description Only payments to an account of this entity.
         * @example ent_au22b1fbFJbp8
         */
        PaymentDestinationHolderFilter: components["schemas"]["EntityId"];
        /**
         * @description Only payments from or to an account of this entity.
         * @example ent_au22b1fbFJbp8
         */
        PaymentHolderFilter: components["schemas"]["EntityId"];
        /**
         * @description Only the payment that this reversal sends back.
         * @example rvs_A6bmTtFmxQhGQ
         */
        PaymentReversalFilter: components["schemas"]["PaymentReversalId"];
        /**
         * @description What to answer as an object instead of an id; repeat the parameter to name more than one. Lists then take longer.
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
        /** @description Only merchants with this in their name. */
        MerchantNameFilter: string;
        /** @description Only merchants that credit reports know by this name, such as `JPMCB CARD` for a Chase credit card. */
        MerchantCreditorNameFilter: string;
        /**
         * @description Only merchants of this type.
         * @example credit_card
         */
        MerchantTypeFilter: components["schemas"]["MerchantTypeInput"];
        /** @description Only merchants with this id at Plaid. The dot is part of the name. */
        MerchantPlaidIdFilter: string;
        /** @description Only merchants with this id at MX. The dot is part of the name. */
        MerchantMxIdFilter: string;
        /** @description Only merchants with this id at Finicity. The dot is part of the name. */
        MerchantFinicityIdFilter: string;
        /** @description Only merchants with this id at DebtPayPro. The dot is part of the name. */
        MerchantDppIdFilter: string;
        /**
         * @description Id of the merchant.
         * @example mch_301761
         */
        MerchantId: components["schemas"]["MerchantId"];
        /** @description Only events about the resource with this id, of whatever type. */
        EventResourceIdFilter: string;
        /**
         * @description Only events about resources of this type.
         * @example credit_score
         */
        EventResourceTypeFilter: components["schemas"]["EventResourceType"];
        /**
         * @description Only events of this type.
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
         * @description The webhook's `auth_token` in base64, without a scheme before it; absent when the webhook was created without one.
         *     Compare it in constant time with the token that you encode yourself.
         * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
         */
        WebhookAuthorization: string;
        /**
         * @description An HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
         *     body; absent when the webhook was created without a secret. Compute it over the bytes as they came, before they are
         *     parsed. Since June 2025.
         */
        WebhookSignature: string;
        /**
         * @description When the delivery was sent, in seconds since 1970 (UNIX time). Refuse a signed delivery that is more than five minutes
         *     old, so that nobody can repeat it. Sent with every delivery since June 2025.
         * @example 1722528505
         */
        WebhookTimestamp: string;
        /**
         * @description Names the delivery, the same at every attempt: handle a delivery whose id you have seen before only once. Since March
         *     2026.
         * @example obwh_4ewMmBbjYDMR4
         */
        WebhookDeliveryId: components["schemas"]["WebhookDeliveryId"];
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
         * @description Id of the request. Log it, and quote it to Method's support.
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
         * @description Id of the request. Method's clients read this header; the reference names `Request-Id`.
         * @example req_8hZC3jQWpBpNH
         */
        IdemRequestId: string;
        /**
         * @description What the idempotency store did with the request: its result was `stored` or `replayed`, or the store was `bypassed`.
         *     Only in Method's clients.
         * @example stored
         */
        IdemStatus: ("stored" | "bypassed" | "replayed") | (string & {});
        /**
         * @description Names the file, as a suggestion for saving it.
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
                 * @description Only entities of this type.
                 * @example individual
                 */
                type?: components["parameters"]["EntityTypeFilter"];
                /**
                 * @description Only entities with this name. Only in Method's own description.
                 * @example Kevin Doyle
                 */
                name?: components["parameters"]["EntityNameFilter"];
                /** @description Only records created on this date or later, ISO 8601 (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Only records created on this date or earlier, ISO 8601 (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Which page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds at most. */
                page_limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Where the page starts or ends: the id of a record, as given in the `Pagination-Page-Cursor-Next` and
                 *     `Pagination-Page-Cursor-Prev` headers. Cannot be combined with `page`.
                 */
                page_cursor?: components["parameters"]["PageCursor"];
                /**
                 * @description What to answer as an object instead of an id; repeat the parameter to name more than one. Lists then take longer.
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
                 * @description Makes the request safe to repeat. The answer to the first request with a key, its status and body, is stored and given
                 *     again to every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
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
                 * @description What to answer as an object instead of an id; repeat the parameter to name more than one. Lists then take longer.
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
                 * @description Makes the request safe to repeat. The answer to the first request with a key, its status and body, is stored and given
                 *     again to every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
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
                /** @description Which page to return, counted from 1. Cannot be combined with `page_cursor`. */
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
                 * @description Makes the request safe to repeat. The answer to the first request with a key, its status and body, is stored and given
                 *     again to every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
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
        /** @description The kind of verification session to start. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntityVerificationSessionCreateRequest"];
            };
        };
        responses: {
            /** @description The verification session that was started. */
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
                /** @description Only records created on this date or later, ISO 8601 (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Only records created on this date or earlier, ISO 8601 (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Which page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds at most. */
                page_limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Where the page starts or ends: the id of a record, as given in the `Pagination-Page-Cursor-Next` and
                 *     `Pagination-Page-Cursor-Prev` headers. Cannot be combined with `page`.
                 */
                page_cursor?: components["parameters"]["PageCursor"];
                /**
                 * @description What to answer as an object instead of an id; repeat the parameter to name more than one. Lists then take longer.
                 *     `accounts.` stands before what to answer of every account. Since June 2025.
                 * @example [
                 *       "accounts"
                 *     ]
                 */
                "expand[]"?: components["parameters"]["ConnectExpand"];
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
                 * @description What to answer as an object instead of an id; repeat the parameter to name more than one. Lists then take longer.
                 *     `accounts.` stands before what to answer of every account. Since June 2025.
                 * @example [
                 *       "accounts"
                 *     ]
                 */
                "expand[]"?: components["parameters"]["ConnectExpand"];
            };
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to repeat. The answer to the first request with a key, its status and body, is stored and given
                 *     again to every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
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
        /** @description What to do with the accounts that are found; may be left out. */
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
                 * @description What to answer as an object instead of an id; repeat the parameter to name more than one. Lists then take longer.
                 *     `accounts.` stands before what to answer of every account. Since June 2025.
                 * @example [
                 *       "accounts"
                 *     ]
                 */
                "expand[]"?: components["parameters"]["ConnectExpand"];
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
                /** @description Only records created on this date or later, ISO 8601 (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Only records created on this date or earlier, ISO 8601 (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Which page to return, counted from 1. Cannot be combined with `page_cursor`. */
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
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to repeat. The answer to the first request with a key, its status and body, is stored and given
                 *     again to every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
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
            /** @description The credit score that was asked for. */
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
                /** @description Only records created on this date or later, ISO 8601 (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Only records created on this date or earlier, ISO 8601 (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Which page to return, counted from 1. Cannot be combined with `page_cursor`. */
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
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to repeat. The answer to the first request with a key, its status and body, is stored and given
                 *     again to every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
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
        /** @description Which attributes to compute; left out, all of them. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EntityAttributesCreateRequest"];
            };
        };
        responses: {
            /** @description The computation, with its results where it is synchronous. */
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
                /** @description Only records created on this date or later, ISO 8601 (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Only records created on this date or earlier, ISO 8601 (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Which page to return, counted from 1. Cannot be combined with `page_cursor`. */
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
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to repeat. The answer to the first request with a key, its status and body, is stored and given
                 *     again to every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
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
            /** @description The identity request with what was found. */
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
                /** @description Only records created on this date or later, ISO 8601 (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Only records created on this date or earlier, ISO 8601 (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Which page to return, counted from 1. Cannot be combined with `page_cursor`. */
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
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to repeat. The answer to the first request with a key, its status and body, is stored and given
                 *     again to every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
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
            /** @description The vehicle request with what was found. */
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
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to repeat. The answer to the first request with a key, its status and body, is stored and given
                 *     again to every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
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
        /** @description The subscription to enroll in. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntitySubscriptionCreateRequest"];
            };
        };
        responses: {
            /** @description The subscription, or what became of each name. */
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
                 * @description Only accounts that this entity holds.
                 * @example ent_y1a9e1fbnJ1f3
                 */
                holder_id?: components["parameters"]["AccountHolderFilter"];
                /**
                 * @description Only accounts that any of these entities holds; repeat the parameter to name more than one. Only in Method's own
                 *     description.
                 */
                holder_ids?: components["parameters"]["AccountHoldersFilter"];
                /** @description Only accounts with this status. */
                status?: components["parameters"]["AccountStatusFilter"];
                /** @description Only accounts of this type. */
                type?: components["parameters"]["AccountTypeFilter"];
                /**
                 * @description Only accounts whose consent has this status. Only in Method's own description.
                 * @example approved
                 */
                consent_status?: components["parameters"]["AccountConsentStatusFilter"];
                /** @description Whether to list accounts that still wait for the holder's consent, too. Only in Method's own description. */
                include_pending_consent?: components["parameters"]["AccountIncludePendingConsent"];
                /**
                 * @description Only liability accounts with this merchant.
                 * @example mch_302086
                 */
                "liability.mch_id"?: components["parameters"]["AccountMerchantFilter"];
                /**
                 * @description Only liability accounts with this kind of debt.
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
                /** @description Which page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds at most. */
                page_limit?: components["parameters"]["PageLimit"];
                /**
                 * @description Where the page starts or ends: the id of a record, as given in the `Pagination-Page-Cursor-Next` and
                 *     `Pagination-Page-Cursor-Prev` headers. Cannot be combined with `page`.
                 */
                page_cursor?: components["parameters"]["PageCursor"];
                /** @description What to answer as an object instead of an id; repeat the parameter to name more than one. Lists then take longer. */
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
                 * @description Makes the request safe to repeat. The answer to the first request with a key, its status and body, is stored and given
                 *     again to every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
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
                /** @description What to answer as an object instead of an id; repeat the parameter to name more than one. Lists then take longer. */
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
                 * @description Makes the request safe to repeat. The answer to the first request with a key, its status and body, is stored and given
                 *     again to every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
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
        /** @description That the consent is withdrawn, and why. */
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
                /** @description Only records created on this date or later, ISO 8601 (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Only records created on this date or earlier, ISO 8601 (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Which page to return, counted from 1. Cannot be combined with `page_cursor`. */
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
                 * @description Makes the request safe to repeat. The answer to the first request with a key, its status and body, is stored and given
                 *     again to every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
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
        /** @description The kind of verification session to start. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountVerificationSessionCreateRequest"];
            };
        };
        responses: {
            /** @description The verification session that was started. */
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
        /** @description What completes the session. */
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
                /** @description Only records created on this date or later, ISO 8601 (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Only records created on this date or earlier, ISO 8601 (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Which page to return, counted from 1. Cannot be combined with `page_cursor`. */
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
                 * @description Makes the request safe to repeat. The answer to the first request with a key, its status and body, is stored and given
                 *     again to every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
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
                /** @description Which page to return, counted from 1. Cannot be combined with `page_cursor`. */
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
                 * @description Makes the request safe to repeat. The answer to the first request with a key, its status and body, is stored and given
                 *     again to every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
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
                /** @description Which page to return, counted from 1. Cannot be combined with `page_cursor`. */
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
                 * @description Makes the request safe to repeat. The answer to the first request with a key, its status and body, is stored and given
                 *     again to every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
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
                /** @description Which page to return, counted from 1. Cannot be combined with `page_cursor`. */
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
                 * @description Makes the request safe to repeat. The answer to the first request with a key, its status and body, is stored and given
                 *     again to every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
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
        /** @description Which data to read. */
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
                /** @description Which page to return, counted from 1. Cannot be combined with `page_cursor`. */
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
                /** @description Which page to return, counted from 1. Cannot be combined with `page_cursor`. */
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
                 * @description Makes the request safe to repeat. The answer to the first request with a key, its status and body, is stored and given
                 *     again to every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
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
    listAccountAttributes: {
        parameters: {
            query?: {
                /** @description Only records created on this date or later, ISO 8601 (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Only records created on this date or earlier, ISO 8601 (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Which page to return, counted from 1. Cannot be combined with `page_cursor`. */
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
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to repeat. The answer to the first request with a key, its status and body, is stored and given
                 *     again to every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
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
        /** @description Which attributes to compute; left out, all of them. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AccountAttributesCreateRequest"];
            };
        };
        responses: {
            /** @description The computation, with its results where it is synchronous. */
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
                /** @description Only records created on this date or later, ISO 8601 (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Only records created on this date or earlier, ISO 8601 (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Which page to return, counted from 1. Cannot be combined with `page_cursor`. */
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
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to repeat. The answer to the first request with a key, its status and body, is stored and given
                 *     again to every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
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
    listAccountProducts: {
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
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to repeat. The answer to the first request with a key, its status and body, is stored and given
                 *     again to every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
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
        /** @description The subscription to enroll in. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountSubscriptionCreateRequest"];
            };
        };
        responses: {
            /** @description The subscription, or what became of each name. */
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
    createElementToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to repeat. The answer to the first request with a key, its status and body, is stored and given
                 *     again to every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What the element is for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ElementTokenCreateRequest"];
            };
        };
        responses: {
            /** @description The token, and for a balance transfer the session it opens. */
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
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
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
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
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
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
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
        /** @description The terms on which the loan was approved. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ElementSessionUpdateRequest"];
            };
        };
        responses: {
            /** @description The session as it is now. */
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
                 * @description Only payments with this status.
                 * @example pending
                 */
                status?: components["parameters"]["PaymentStatusFilter"];
                /**
                 * @description Only payments of this type.
                 * @example standard
                 */
                type?: components["parameters"]["PaymentTypeFilter"];
                /**
                 * @description Only payments from this account.
                 * @example acc_hmap9mbgfLcf9
                 */
                source?: components["parameters"]["PaymentSourceFilter"];
                /**
                 * @description Only payments to this account.
                 * @example acc_YXDrjADGjC76U
                 */
                destination?: components["parameters"]["PaymentDestinationFilter"];
                /**
                 * @description Only payments from or to this account.
                 * @example acc_hmap9mbgfLcf9
                 */
                acc_id?: components["parameters"]["PaymentAccountFilter"];
                /**
                 * @description Only payments from an account of this entity.
                 * @example ent_au22b1fbFJbp8
                 */
                source_holder_id?: components["parameters"]["PaymentSourceHolderFilter"];
                /**
                 * @description Only payments to an account of this entity.
                 * @example ent_au22b1fbFJbp8
                 */
                destination_holder_id?: components["parameters"]["PaymentDestinationHolderFilter"];
                /**
                 * @description Only payments from or to an account of this entity.
                 * @example ent_au22b1fbFJbp8
                 */
                holder_id?: components["parameters"]["PaymentHolderFilter"];
                /**
                 * @description Only the payment that this reversal sends back.
                 * @example rvs_A6bmTtFmxQhGQ
                 */
                reversal_id?: components["parameters"]["PaymentReversalFilter"];
                /**
                 * @description What to answer as an object instead of an id; repeat the parameter to name more than one. Lists then take longer.
                 *     Only in Method's own description.
                 * @example [
                 *       "source"
                 *     ]
                 */
                "expand[]"?: components["parameters"]["PaymentExpand"];
                /** @description Only records created on this date or later, ISO 8601 (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Only records created on this date or earlier, ISO 8601 (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Which page to return, counted from 1. Cannot be combined with `page_cursor`. */
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
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to repeat. The answer to the first request with a key, its status and body, is stored and given
                 *     again to every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
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
                 * @description What to answer as an object instead of an id; repeat the parameter to name more than one. Lists then take longer.
                 *     Only in Method's own description.
                 * @example [
                 *       "source"
                 *     ]
                 */
                "expand[]"?: components["parameters"]["PaymentExpand"];
            };
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
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
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
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
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
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
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
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
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
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
                /** @description Only merchants with this in their name. */
                name?: components["parameters"]["MerchantNameFilter"];
                /** @description Only merchants that credit reports know by this name, such as `JPMCB CARD` for a Chase credit card. */
                creditor_name?: components["parameters"]["MerchantCreditorNameFilter"];
                /**
                 * @description Only merchants of this type.
                 * @example credit_card
                 */
                type?: components["parameters"]["MerchantTypeFilter"];
                /** @description Only merchants with this id at Plaid. The dot is part of the name. */
                "provider_id.plaid"?: components["parameters"]["MerchantPlaidIdFilter"];
                /** @description Only merchants with this id at MX. The dot is part of the name. */
                "provider_id.mx"?: components["parameters"]["MerchantMxIdFilter"];
                /** @description Only merchants with this id at Finicity. The dot is part of the name. */
                "provider_id.finicity"?: components["parameters"]["MerchantFinicityIdFilter"];
                /** @description Only merchants with this id at DebtPayPro. The dot is part of the name. */
                "provider_id.dpp"?: components["parameters"]["MerchantDppIdFilter"];
                /** @description Which page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: components["parameters"]["Page"];
                /** @description How many records a page holds at most. */
                page_limit?: components["parameters"]["PageLimit"];
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
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
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
                /** @description Only events about the resource with this id, of whatever type. */
                resource_id?: components["parameters"]["EventResourceIdFilter"];
                /**
                 * @description Only events about resources of this type.
                 * @example credit_score
                 */
                resource_type?: components["parameters"]["EventResourceTypeFilter"];
                /**
                 * @description Only events of this type.
                 * @example credit_score.increased
                 */
                type?: components["parameters"]["EventTypeFilter"];
                /** @description Only records created on this date or later, ISO 8601 (`YYYY-MM-DD`). */
                from_date?: components["parameters"]["FromDate"];
                /** @description Only records created on this date or earlier, ISO 8601 (`YYYY-MM-DD`). */
                to_date?: components["parameters"]["ToDate"];
                /** @description Which page to return, counted from 1. Cannot be combined with `page_cursor`. */
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
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
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
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to repeat. The answer to the first request with a key, its status and body, is stored and given
                 *     again to every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
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
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
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
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
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
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
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
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to repeat. The answer to the first request with a key, its status and body, is stored and given
                 *     again to every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
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
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
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
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
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
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
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
        /** @description Whether events are delivered. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookUpdateRequest"];
            };
        };
        responses: {
            /** @description The webhook as it is now. */
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
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to repeat. The answer to the first request with a key, its status and body, is stored and given
                 *     again to every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
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
    simulateAccountTransaction: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to repeat. The answer to the first request with a key, its status and body, is stored and given
                 *     again to every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
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
        /** @description The transaction to make; left out, Method makes one up. */
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
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to repeat. The answer to the first request with a key, its status and body, is stored and given
                 *     again to every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
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
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to repeat. The answer to the first request with a key, its status and body, is stored and given
                 *     again to every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
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
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to repeat. The answer to the first request with a key, its status and body, is stored and given
                 *     again to every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
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
        /** @description The scores to complete it with. */
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
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to repeat. The answer to the first request with a key, its status and body, is stored and given
                 *     again to every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
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
                /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
                "Method-Version"?: components["parameters"]["MethodVersion"];
                /**
                 * @description Makes the request safe to repeat. The answer to the first request with a key, its status and body, is stored and given
                 *     again to every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
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
            /** @description The event is sent. */
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
                 * @description The webhook's `auth_token` in base64, without a scheme before it; absent when the webhook was created without one.
                 *     Compare it in constant time with the token that you encode yourself.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description An HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent when the webhook was created without a secret. Compute it over the bytes as they came, before they are
                 *     parsed. Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description When the delivery was sent, in seconds since 1970 (UNIX time). Refuse a signed delivery that is more than five minutes
                 *     old, so that nobody can repeat it. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Names the delivery, the same at every attempt: handle a delivery whose id you have seen before only once. Since March
                 *     2026.
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
                 * @description The webhook's `auth_token` in base64, without a scheme before it; absent when the webhook was created without one.
                 *     Compare it in constant time with the token that you encode yourself.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description An HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent when the webhook was created without a secret. Compute it over the bytes as they came, before they are
                 *     parsed. Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description When the delivery was sent, in seconds since 1970 (UNIX time). Refuse a signed delivery that is more than five minutes
                 *     old, so that nobody can repeat it. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Names the delivery, the same at every attempt: handle a delivery whose id you have seen before only once. Since March
                 *     2026.
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
                 * @description The webhook's `auth_token` in base64, without a scheme before it; absent when the webhook was created without one.
                 *     Compare it in constant time with the token that you encode yourself.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description An HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent when the webhook was created without a secret. Compute it over the bytes as they came, before they are
                 *     parsed. Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description When the delivery was sent, in seconds since 1970 (UNIX time). Refuse a signed delivery that is more than five minutes
                 *     old, so that nobody can repeat it. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Names the delivery, the same at every attempt: handle a delivery whose id you have seen before only once. Since March
                 *     2026.
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
                 * @description The webhook's `auth_token` in base64, without a scheme before it; absent when the webhook was created without one.
                 *     Compare it in constant time with the token that you encode yourself.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description An HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent when the webhook was created without a secret. Compute it over the bytes as they came, before they are
                 *     parsed. Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description When the delivery was sent, in seconds since 1970 (UNIX time). Refuse a signed delivery that is more than five minutes
                 *     old, so that nobody can repeat it. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Names the delivery, the same at every attempt: handle a delivery whose id you have seen before only once. Since March
                 *     2026.
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
                 * @description The webhook's `auth_token` in base64, without a scheme before it; absent when the webhook was created without one.
                 *     Compare it in constant time with the token that you encode yourself.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description An HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent when the webhook was created without a secret. Compute it over the bytes as they came, before they are
                 *     parsed. Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description When the delivery was sent, in seconds since 1970 (UNIX time). Refuse a signed delivery that is more than five minutes
                 *     old, so that nobody can repeat it. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Names the delivery, the same at every attempt: handle a delivery whose id you have seen before only once. Since March
                 *     2026.
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
                 * @description The webhook's `auth_token` in base64, without a scheme before it; absent when the webhook was created without one.
                 *     Compare it in constant time with the token that you encode yourself.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description An HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent when the webhook was created without a secret. Compute it over the bytes as they came, before they are
                 *     parsed. Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description When the delivery was sent, in seconds since 1970 (UNIX time). Refuse a signed delivery that is more than five minutes
                 *     old, so that nobody can repeat it. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Names the delivery, the same at every attempt: handle a delivery whose id you have seen before only once. Since March
                 *     2026.
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
                 * @description The webhook's `auth_token` in base64, without a scheme before it; absent when the webhook was created without one.
                 *     Compare it in constant time with the token that you encode yourself.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description An HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent when the webhook was created without a secret. Compute it over the bytes as they came, before they are
                 *     parsed. Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description When the delivery was sent, in seconds since 1970 (UNIX time). Refuse a signed delivery that is more than five minutes
                 *     old, so that nobody can repeat it. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Names the delivery, the same at every attempt: handle a delivery whose id you have seen before only once. Since March
                 *     2026.
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
                 * @description The webhook's `auth_token` in base64, without a scheme before it; absent when the webhook was created without one.
                 *     Compare it in constant time with the token that you encode yourself.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description An HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent when the webhook was created without a secret. Compute it over the bytes as they came, before they are
                 *     parsed. Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description When the delivery was sent, in seconds since 1970 (UNIX time). Refuse a signed delivery that is more than five minutes
                 *     old, so that nobody can repeat it. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Names the delivery, the same at every attempt: handle a delivery whose id you have seen before only once. Since March
                 *     2026.
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
                 * @description The webhook's `auth_token` in base64, without a scheme before it; absent when the webhook was created without one.
                 *     Compare it in constant time with the token that you encode yourself.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description An HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent when the webhook was created without a secret. Compute it over the bytes as they came, before they are
                 *     parsed. Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description When the delivery was sent, in seconds since 1970 (UNIX time). Refuse a signed delivery that is more than five minutes
                 *     old, so that nobody can repeat it. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Names the delivery, the same at every attempt: handle a delivery whose id you have seen before only once. Since March
                 *     2026.
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
    onPaymentInstrumentEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The webhook's `auth_token` in base64, without a scheme before it; absent when the webhook was created without one.
                 *     Compare it in constant time with the token that you encode yourself.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description An HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent when the webhook was created without a secret. Compute it over the bytes as they came, before they are
                 *     parsed. Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description When the delivery was sent, in seconds since 1970 (UNIX time). Refuse a signed delivery that is more than five minutes
                 *     old, so that nobody can repeat it. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Names the delivery, the same at every attempt: handle a delivery whose id you have seen before only once. Since March
                 *     2026.
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
                 * @description The webhook's `auth_token` in base64, without a scheme before it; absent when the webhook was created without one.
                 *     Compare it in constant time with the token that you encode yourself.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description An HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent when the webhook was created without a secret. Compute it over the bytes as they came, before they are
                 *     parsed. Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description When the delivery was sent, in seconds since 1970 (UNIX time). Refuse a signed delivery that is more than five minutes
                 *     old, so that nobody can repeat it. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Names the delivery, the same at every attempt: handle a delivery whose id you have seen before only once. Since March
                 *     2026.
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
                 * @description The webhook's `auth_token` in base64, without a scheme before it; absent when the webhook was created without one.
                 *     Compare it in constant time with the token that you encode yourself.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description An HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent when the webhook was created without a secret. Compute it over the bytes as they came, before they are
                 *     parsed. Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description When the delivery was sent, in seconds since 1970 (UNIX time). Refuse a signed delivery that is more than five minutes
                 *     old, so that nobody can repeat it. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Names the delivery, the same at every attempt: handle a delivery whose id you have seen before only once. Since March
                 *     2026.
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
                 * @description The webhook's `auth_token` in base64, without a scheme before it; absent when the webhook was created without one.
                 *     Compare it in constant time with the token that you encode yourself.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description An HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent when the webhook was created without a secret. Compute it over the bytes as they came, before they are
                 *     parsed. Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description When the delivery was sent, in seconds since 1970 (UNIX time). Refuse a signed delivery that is more than five minutes
                 *     old, so that nobody can repeat it. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Names the delivery, the same at every attempt: handle a delivery whose id you have seen before only once. Since March
                 *     2026.
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
                 * @description The webhook's `auth_token` in base64, without a scheme before it; absent when the webhook was created without one.
                 *     Compare it in constant time with the token that you encode yourself.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description An HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent when the webhook was created without a secret. Compute it over the bytes as they came, before they are
                 *     parsed. Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description When the delivery was sent, in seconds since 1970 (UNIX time). Refuse a signed delivery that is more than five minutes
                 *     old, so that nobody can repeat it. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Names the delivery, the same at every attempt: handle a delivery whose id you have seen before only once. Since March
                 *     2026.
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
                 * @description The webhook's `auth_token` in base64, without a scheme before it; absent when the webhook was created without one.
                 *     Compare it in constant time with the token that you encode yourself.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description An HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent when the webhook was created without a secret. Compute it over the bytes as they came, before they are
                 *     parsed. Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description When the delivery was sent, in seconds since 1970 (UNIX time). Refuse a signed delivery that is more than five minutes
                 *     old, so that nobody can repeat it. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Names the delivery, the same at every attempt: handle a delivery whose id you have seen before only once. Since March
                 *     2026.
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
                 * @description The webhook's `auth_token` in base64, without a scheme before it; absent when the webhook was created without one.
                 *     Compare it in constant time with the token that you encode yourself.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description An HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent when the webhook was created without a secret. Compute it over the bytes as they came, before they are
                 *     parsed. Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description When the delivery was sent, in seconds since 1970 (UNIX time). Refuse a signed delivery that is more than five minutes
                 *     old, so that nobody can repeat it. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Names the delivery, the same at every attempt: handle a delivery whose id you have seen before only once. Since March
                 *     2026.
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
                 * @description The webhook's `auth_token` in base64, without a scheme before it; absent when the webhook was created without one.
                 *     Compare it in constant time with the token that you encode yourself.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description An HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent when the webhook was created without a secret. Compute it over the bytes as they came, before they are
                 *     parsed. Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description When the delivery was sent, in seconds since 1970 (UNIX time). Refuse a signed delivery that is more than five minutes
                 *     old, so that nobody can repeat it. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Names the delivery, the same at every attempt: handle a delivery whose id you have seen before only once. Since March
                 *     2026.
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
                 * @description The webhook's `auth_token` in base64, without a scheme before it; absent when the webhook was created without one.
                 *     Compare it in constant time with the token that you encode yourself.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description An HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent when the webhook was created without a secret. Compute it over the bytes as they came, before they are
                 *     parsed. Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description When the delivery was sent, in seconds since 1970 (UNIX time). Refuse a signed delivery that is more than five minutes
                 *     old, so that nobody can repeat it. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Names the delivery, the same at every attempt: handle a delivery whose id you have seen before only once. Since March
                 *     2026.
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
                 * @description The webhook's `auth_token` in base64, without a scheme before it; absent when the webhook was created without one.
                 *     Compare it in constant time with the token that you encode yourself.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description An HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent when the webhook was created without a secret. Compute it over the bytes as they came, before they are
                 *     parsed. Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description When the delivery was sent, in seconds since 1970 (UNIX time). Refuse a signed delivery that is more than five minutes
                 *     old, so that nobody can repeat it. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Names the delivery, the same at every attempt: handle a delivery whose id you have seen before only once. Since March
                 *     2026.
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
                 * @description The webhook's `auth_token` in base64, without a scheme before it; absent when the webhook was created without one.
                 *     Compare it in constant time with the token that you encode yourself.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description An HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent when the webhook was created without a secret. Compute it over the bytes as they came, before they are
                 *     parsed. Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description When the delivery was sent, in seconds since 1970 (UNIX time). Refuse a signed delivery that is more than five minutes
                 *     old, so that nobody can repeat it. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Names the delivery, the same at every attempt: handle a delivery whose id you have seen before only once. Since March
                 *     2026.
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
                 * @description The webhook's `auth_token` in base64, without a scheme before it; absent when the webhook was created without one.
                 *     Compare it in constant time with the token that you encode yourself.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description An HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent when the webhook was created without a secret. Compute it over the bytes as they came, before they are
                 *     parsed. Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description When the delivery was sent, in seconds since 1970 (UNIX time). Refuse a signed delivery that is more than five minutes
                 *     old, so that nobody can repeat it. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Names the delivery, the same at every attempt: handle a delivery whose id you have seen before only once. Since March
                 *     2026.
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
                 * @description The webhook's `auth_token` in base64, without a scheme before it; absent when the webhook was created without one.
                 *     Compare it in constant time with the token that you encode yourself.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description An HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent when the webhook was created without a secret. Compute it over the bytes as they came, before they are
                 *     parsed. Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description When the delivery was sent, in seconds since 1970 (UNIX time). Refuse a signed delivery that is more than five minutes
                 *     old, so that nobody can repeat it. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Names the delivery, the same at every attempt: handle a delivery whose id you have seen before only once. Since March
                 *     2026.
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
                 * @description The webhook's `auth_token` in base64, without a scheme before it; absent when the webhook was created without one.
                 *     Compare it in constant time with the token that you encode yourself.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description An HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent when the webhook was created without a secret. Compute it over the bytes as they came, before they are
                 *     parsed. Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description When the delivery was sent, in seconds since 1970 (UNIX time). Refuse a signed delivery that is more than five minutes
                 *     old, so that nobody can repeat it. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Names the delivery, the same at every attempt: handle a delivery whose id you have seen before only once. Since March
                 *     2026.
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
                 * @description The webhook's `auth_token` in base64, without a scheme before it; absent when the webhook was created without one.
                 *     Compare it in constant time with the token that you encode yourself.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description An HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent when the webhook was created without a secret. Compute it over the bytes as they came, before they are
                 *     parsed. Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description When the delivery was sent, in seconds since 1970 (UNIX time). Refuse a signed delivery that is more than five minutes
                 *     old, so that nobody can repeat it. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Names the delivery, the same at every attempt: handle a delivery whose id you have seen before only once. Since March
                 *     2026.
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
                 * @description The webhook's `auth_token` in base64, without a scheme before it; absent when the webhook was created without one.
                 *     Compare it in constant time with the token that you encode yourself.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description An HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent when the webhook was created without a secret. Compute it over the bytes as they came, before they are
                 *     parsed. Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description When the delivery was sent, in seconds since 1970 (UNIX time). Refuse a signed delivery that is more than five minutes
                 *     old, so that nobody can repeat it. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Names the delivery, the same at every attempt: handle a delivery whose id you have seen before only once. Since March
                 *     2026.
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
                 * @description The webhook's `auth_token` in base64, without a scheme before it; absent when the webhook was created without one.
                 *     Compare it in constant time with the token that you encode yourself.
                 * @example bWQ3VXFjVFNtdlhDQnpQT1JEd09rRQ==
                 */
                Authorization?: components["parameters"]["WebhookAuthorization"];
                /**
                 * @description An HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent when the webhook was created without a secret. Compute it over the bytes as they came, before they are
                 *     parsed. Since June 2025.
                 */
                "method-webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description When the delivery was sent, in seconds since 1970 (UNIX time). Refuse a signed delivery that is more than five minutes
                 *     old, so that nobody can repeat it. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Names the delivery, the same at every attempt: handle a delivery whose id you have seen before only once. Since March
                 *     2026.
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
  /** Operation id → method and path. */
  calls: {
    /**
     * Check the API's health
     *
     * Answers `pong` when the API is up and the key is accepted. It reads and changes nothing.
     *
     * `GET /ping`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    ping: ["get", "/ping"];
    /**
     * List entities
     *
     * Answers the team's entities that match every filter given, newest first.
     *
     * `GET /entities`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listEntities: ["get", "/entities"];
    /**
     * Create an entity
     *
     * Creates a person or a company. The details may be empty and be completed by updates; most products need at least a
     * name and a phone number, and what else is required was agreed with the team. Entities are not compared with existing
     * ones, so keep the id and create one per person. Fails when a detail is not valid, such as a phone number from
     * outside the US.
     *
     * `POST /entities`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side), 503 (the store of idempotency keys cannot be reached).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createEntity: ["post", "/entities"];
    /**
     * Retrieve an entity
     *
     * Answers one entity, also after its consent was withdrawn.
     *
     * `GET /entities/{ent_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveEntity: ["get", "/entities/{ent_id}"];
    /**
     * Update an entity
     *
     * Adds details to an entity. A field that has a value cannot be set again: such a request fails with
     * `ENTITY_UPDATE_INVALID`. A disabled entity cannot be updated at all.
     *
     * `PUT /entities/{ent_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    updateEntity: ["put", "/entities/{ent_id}"];
    /**
     * Withdraw an entity's consent
     *
     * Ends the consent of the entity. The entity becomes `disabled` and loses its details, the consent of all its accounts
     * is withdrawn with it, and their products and subscriptions end. Fails while a payment of the entity is in progress,
     * and when the consent was withdrawn before.
     *
     * `POST /entities/{ent_id}/consent`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side), 503 (the store of idempotency keys cannot be reached).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    withdrawEntityConsent: ["post", "/entities/{ent_id}/consent"];
    /**
     * List an entity's verification sessions
     *
     * Answers the verification sessions that were started for this entity, newest first. Since December 2024.
     *
     * `GET /entities/{ent_id}/verification_sessions`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listEntityVerificationSessions: ["get", "/entities/{ent_id}/verification_sessions"];
    /**
     * Start to verify an entity
     *
     * Starts to verify the phone number or the identity of a person, by one of the methods that the entity's
     * `verification` lists. `sms`, `sna` and `kba` are completed by an update within 10 minutes; `byo_sms` and `byo_kyc`
     * are verified at once. The phone number comes first: an identity cannot be verified before it. Fails for a
     * corporation, for what is verified already, and when the details are too few to find the person.
     *
     * `POST /entities/{ent_id}/verification_sessions`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side), 503 (the store of idempotency keys cannot be reached).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createEntityVerificationSession: ["post", "/entities/{ent_id}/verification_sessions"];
    /**
     * Retrieve an entity's verification session
     *
     * Answers one verification session with the state it has reached.
     *
     * `GET /entities/{ent_id}/verification_sessions/{evf_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveEntityVerificationSession: ["get", "/entities/{ent_id}/verification_sessions/{evf_id}"];
    /**
     * Complete an entity's verification session
     *
     * Hands in what the session waits for: the code of `sms`, the answers of `kba`; for `sna`, Method checks whether the
     * device has opened one of the URLs. Fails when the session has expired, or when the code, the answers or the check
     * are wrong; a session that has failed takes no more attempts: start a new one.
     *
     * `PUT /entities/{ent_id}/verification_sessions/{evf_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    updateEntityVerificationSession: ["put", "/entities/{ent_id}/verification_sessions/{evf_id}"];
    /**
     * List an entity's connects
     *
     * Answers the connects of this entity, newest first. Since December 2024.
     *
     * `GET /entities/{ent_id}/connect`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listEntityConnects: ["get", "/entities/{ent_id}/connect"];
    /**
     * Find and connect an entity's debts
     *
     * Finds the debts that the credit bureaus and Method's network know of and creates a liability account for each, by a
     * soft pull of the credit report. The first connect creates an account for every debt, open or closed; later ones
     * answer only accounts that are new. Fails while the entity is not fully verified. Synchronous, unless `products` or
     * `subscriptions` are asked for or the header `Prefer: respond-async` is sent. Asynchronous then: the answer is a
     * connect in progress; retrieve it until its status is `completed` or `failed`, or wait for the `connect.update`
     * webhook.
     *
     * `POST /entities/{ent_id}/connect`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side), 503 (the store of idempotency keys cannot be reached).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createEntityConnect: ["post", "/entities/{ent_id}/connect"];
    /**
     * Retrieve an entity's connect
     *
     * Answers one connect with the state it has reached.
     *
     * `GET /entities/{ent_id}/connect/{cxn_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveEntityConnect: ["get", "/entities/{ent_id}/connect/{cxn_id}"];
    /**
     * List an entity's credit scores
     *
     * Answers the credit scores that were asked for on this entity, newest first. Since December 2024.
     *
     * `GET /entities/{ent_id}/credit_scores`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listEntityCreditScores: ["get", "/entities/{ent_id}/credit_scores"];
    /**
     * Ask for an entity's credit score
     *
     * Asks a credit bureau for the individual's score and what weighs on it. Fails while the entity is not fully verified.
     * Asynchronous: the answer is a credit score in progress; retrieve it until its status is `completed` or `failed`, or
     * wait for the `credit_score.update` webhook.
     *
     * `POST /entities/{ent_id}/credit_scores`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side), 503 (the store of idempotency keys cannot be reached).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createEntityCreditScore: ["post", "/entities/{ent_id}/credit_scores"];
    /**
     * Retrieve an entity's credit score
     *
     * Answers one credit score with the state it has reached.
     *
     * `GET /entities/{ent_id}/credit_scores/{crs_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveEntityCreditScore: ["get", "/entities/{ent_id}/credit_scores/{crs_id}"];
    /**
     * List an entity's attributes
     *
     * Answers every computation of attributes for this entity, newest first. Since December 2024.
     *
     * `GET /entities/{ent_id}/attributes`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listEntityAttributes: ["get", "/entities/{ent_id}/attributes"];
    /**
     * Compute an entity's attributes
     *
     * Computes figures over all of an entity's credit. Before 2026-03-30 this is synchronous: the answer holds a value and
     * a rating for each attribute of credit health. From 2026-03-30 on it is asynchronous: the answer is in progress, with
     * `attributes: null`; retrieve it until its status is `completed` or `failed`, or wait for the
     * `entity_attribute.update` webhook. Fails while the entity has no completed connect.
     *
     * `POST /entities/{ent_id}/attributes`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side), 503 (the store of idempotency keys cannot be reached).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createEntityAttributes: ["post", "/entities/{ent_id}/attributes"];
    /**
     * Retrieve an entity's attributes
     *
     * Answers one computation of attributes with the state it has reached.
     *
     * `GET /entities/{ent_id}/attributes/{attr_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveEntityAttributes: ["get", "/entities/{ent_id}/attributes/{attr_id}"];
    /**
     * List an entity's identity requests
     *
     * Answers the identity requests of this entity, newest first. Since December 2024.
     *
     * `GET /entities/{ent_id}/identities`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listEntityIdentities: ["get", "/entities/{ent_id}/identities"];
    /**
     * Look up an entity's identity
     *
     * Looks up the people who fit what is known about the entity, with their social security numbers. It needs at least a
     * name and a phone number. An entity that is active, or whose identity was matched, gets exactly one person; any other
     * may get several. Synchronous: the answer holds the people found. Fails when nobody is found, and for most teams,
     * which have no access to it.
     *
     * `POST /entities/{ent_id}/identities`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side), 503 (the store of idempotency keys cannot be reached).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createEntityIdentity: ["post", "/entities/{ent_id}/identities"];
    /**
     * Retrieve an entity's identity request
     *
     * Answers one identity request with the people found.
     *
     * `GET /entities/{ent_id}/identities/{idn_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveEntityIdentity: ["get", "/entities/{ent_id}/identities/{idn_id}"];
    /**
     * List an entity's vehicle requests
     *
     * Answers the vehicle requests of this entity, newest first. Since January 2025.
     *
     * `GET /entities/{ent_id}/vehicles`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listEntityVehicles: ["get", "/entities/{ent_id}/vehicles"];
    /**
     * Look up an entity's vehicles
     *
     * Looks up the vehicles that the individual's auto loans are tied to. Synchronous: the answer holds the vehicles
     * found. Fails while the entity is not verified or has no completed connect. Since January 2025.
     *
     * `POST /entities/{ent_id}/vehicles`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side), 503 (the store of idempotency keys cannot be reached).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createEntityVehicles: ["post", "/entities/{ent_id}/vehicles"];
    /**
     * Retrieve an entity's vehicle request
     *
     * Answers one vehicle request with the state it has reached. Since January 2025.
     *
     * `GET /entities/{ent_id}/vehicles/{evhl_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveEntityVehicles: ["get", "/entities/{ent_id}/vehicles/{evhl_id}"];
    /**
     * List an entity's products
     *
     * Answers every product of the entity by its name, with why it cannot be used where that is so. Not paginated.
     *
     * `GET /entities/{ent_id}/products`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listEntityProducts: ["get", "/entities/{ent_id}/products"];
    /**
     * Retrieve an entity's product
     *
     * Answers one product of the entity, with why it cannot be used where that is so.
     *
     * `GET /entities/{ent_id}/products/{prd_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveEntityProduct: ["get", "/entities/{ent_id}/products/{prd_id}"];
    /**
     * List an entity's subscriptions
     *
     * Answers the subscriptions of the entity by their names. Not paginated.
     *
     * `GET /entities/{ent_id}/subscriptions`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listEntitySubscriptions: ["get", "/entities/{ent_id}/subscriptions"];
    /**
     * Enroll an entity in a subscription
     *
     * Has a product of the entity refreshed without being asked for; each new result is announced by the webhook of that
     * product. The attributes to watch are chosen in `payload`. A refused enrollment is answered with status 200 too:
     * `data` is then a map of the name to an error.
     *
     * `POST /entities/{ent_id}/subscriptions`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side), 503 (the store of idempotency keys cannot be reached).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createEntitySubscription: ["post", "/entities/{ent_id}/subscriptions"];
    /**
     * Retrieve an entity's subscription
     *
     * Answers one subscription of the entity.
     *
     * `GET /entities/{ent_id}/subscriptions/{sub_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveEntitySubscription: ["get", "/entities/{ent_id}/subscriptions/{sub_id}"];
    /**
     * End an entity's subscription
     *
     * Stops the refreshing of the product. The answer is the subscription with the status `inactive`.
     *
     * `DELETE /entities/{ent_id}/subscriptions/{sub_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    deleteEntitySubscription: ["delete", "/entities/{ent_id}/subscriptions/{sub_id}"];
    /**
     * List accounts
     *
     * Answers the team's accounts that match every filter given, newest first.
     *
     * `GET /accounts`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listAccounts: ["get", "/accounts"];
    /**
     * Create an account
     *
     * Creates a bank account or a liability account for an entity, whichever of `ach` and `liability` is sent. Liability
     * accounts usually come from the entity's connect; creating one directly has to be agreed with Method.
     *
     * `POST /accounts`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side), 503 (the store of idempotency keys cannot be reached).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createAccount: ["post", "/accounts"];
    /**
     * Retrieve an account
     *
     * Answers one account, also after its consent was withdrawn.
     *
     * `GET /accounts/{acc_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveAccount: ["get", "/accounts/{acc_id}"];
    /**
     * Withdraw an account's consent
     *
     * Ends the consent of the account. The account becomes `disabled` and loses its details, and its products and
     * subscriptions end. Fails while a payment of the account is in progress, and when the consent was withdrawn before.
     *
     * `POST /accounts/{acc_id}/consent`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side), 503 (the store of idempotency keys cannot be reached).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    withdrawAccountConsent: ["post", "/accounts/{acc_id}/consent"];
    /**
     * List an account's verification sessions
     *
     * Answers the verification sessions that were started for this account, newest first. Since December 2024.
     *
     * `GET /accounts/{acc_id}/verification_sessions`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listAccountVerificationSessions: ["get", "/accounts/{acc_id}/verification_sessions"];
    /**
     * Start to verify an account
     *
     * Starts to verify the account. The answer is a pending session: update it with what its `type` asks for. With
     * `micro_deposits`, first wait for the status `in_progress`, which tells that the deposits are sent. Fails when the
     * account is verified already, has another session under way, or its institution does not support the type.
     *
     * `POST /accounts/{acc_id}/verification_sessions`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side), 503 (the store of idempotency keys cannot be reached).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createAccountVerificationSession: ["post", "/accounts/{acc_id}/verification_sessions"];
    /**
     * Retrieve an account's verification session
     *
     * Answers one verification session with the state it has reached.
     *
     * `GET /accounts/{acc_id}/verification_sessions/{avf_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveAccountVerificationSession: ["get", "/accounts/{acc_id}/verification_sessions/{avf_id}"];
    /**
     * Complete an account's verification session
     *
     * Hands in the evidence that the session's `type` asks for, and answers whether it was accepted. Attempts are limited;
     * a session that has failed takes no more attempts: start a new one.
     *
     * `PUT /accounts/{acc_id}/verification_sessions/{avf_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    updateAccountVerificationSession: ["put", "/accounts/{acc_id}/verification_sessions/{avf_id}"];
    /**
     * List an account's balances
     *
     * Answers the balances that were asked for on this account, newest first.
     *
     * `GET /accounts/{acc_id}/balances`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listAccountBalances: ["get", "/accounts/{acc_id}/balances"];
    /**
     * Ask for an account's balance
     *
     * Asks the account's institution for the balance. Asynchronous: the answer is a balance in progress; retrieve it until
     * its status is `completed` or `failed`, or wait for the `balance.update` webhook.
     *
     * `POST /accounts/{acc_id}/balances`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side), 503 (the store of idempotency keys cannot be reached).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createAccountBalance: ["post", "/accounts/{acc_id}/balances"];
    /**
     * Retrieve an account's balance
     *
     * Answers one balance with the state it has reached.
     *
     * `GET /accounts/{acc_id}/balances/{bal_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveAccountBalance: ["get", "/accounts/{acc_id}/balances/{bal_id}"];
    /**
     * List an account's card brands
     *
     * Answers the card brands that were asked for on this account, newest first.
     *
     * `GET /accounts/{acc_id}/card_brands`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listAccountCardBrands: ["get", "/accounts/{acc_id}/card_brands"];
    /**
     * Read an account's card brand
     *
     * Reads which card product a credit card is, from its network, its issuer and Method's own data. Only Visa and
     * Mastercard credit cards have one. Synchronous: the answer holds the brand. Fails when no brand is found.
     *
     * `POST /accounts/{acc_id}/card_brands`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side), 503 (the store of idempotency keys cannot be reached).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createAccountCardBrand: ["post", "/accounts/{acc_id}/card_brands"];
    /**
     * Retrieve an account's card brand
     *
     * Answers one card brand with the state it has reached.
     *
     * `GET /accounts/{acc_id}/card_brands/{cbrd_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveAccountCardBrand: ["get", "/accounts/{acc_id}/card_brands/{cbrd_id}"];
    /**
     * List an account's payoffs
     *
     * Answers the payoffs that were asked for on this account, newest first.
     *
     * `GET /accounts/{acc_id}/payoffs`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listAccountPayoffs: ["get", "/accounts/{acc_id}/payoffs"];
    /**
     * Ask for an account's payoff
     *
     * Asks the lender what it takes to pay off the loan; only auto loans and mortgages have a payoff. Asynchronous: the
     * answer is a payoff in progress; retrieve it until its status is `completed` or `failed`, or wait for the
     * `payoff.update` webhook.
     *
     * `POST /accounts/{acc_id}/payoffs`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side), 503 (the store of idempotency keys cannot be reached).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createAccountPayoff: ["post", "/accounts/{acc_id}/payoffs"];
    /**
     * Retrieve an account's payoff
     *
     * Answers one payoff with the state it has reached.
     *
     * `GET /accounts/{acc_id}/payoffs/{pyf_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveAccountPayoff: ["get", "/accounts/{acc_id}/payoffs/{pyf_id}"];
    /**
     * List an account's sensitives
     *
     * Answers the sensitives that were created on this account, newest first. Since December 2024.
     *
     * `GET /accounts/{acc_id}/sensitive`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listAccountSensitives: ["get", "/accounts/{acc_id}/sensitive"];
    /**
     * Read an account's full numbers
     *
     * Reads the full card or account number of a liability account, and what else `expand` asks for. Synchronous: the
     * answer holds the data. Fails for teams that Method has not approved, which takes PCI compliance.
     *
     * `POST /accounts/{acc_id}/sensitive`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side), 503 (the store of idempotency keys cannot be reached).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createAccountSensitive: ["post", "/accounts/{acc_id}/sensitive"];
    /**
     * Retrieve an account's sensitive
     *
     * Answers one sensitive with its data.
     *
     * `GET /accounts/{acc_id}/sensitive/{astv_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveAccountSensitive: ["get", "/accounts/{acc_id}/sensitive/{astv_id}"];
    /**
     * List an account's transactions
     *
     * Answers the transactions of a card, newest first. They are recorded once the account is enrolled in a subscription
     * to transactions.
     *
     * `GET /accounts/{acc_id}/transactions`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listAccountTransactions: ["get", "/accounts/{acc_id}/transactions"];
    /**
     * Retrieve an account's transaction
     *
     * Answers one transaction with the state it has reached.
     *
     * `GET /accounts/{acc_id}/transactions/{txn_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveAccountTransaction: ["get", "/accounts/{acc_id}/transactions/{txn_id}"];
    /**
     * List an account's updates
     *
     * Answers the updates of this account, those of its subscriptions included, newest first.
     *
     * `GET /accounts/{acc_id}/updates`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listAccountUpdates: ["get", "/accounts/{acc_id}/updates"];
    /**
     * Ask for an account's update
     *
     * Asks for the current terms and figures of an account. Asynchronous where the institution itself is asked (`direct`):
     * the answer is an update in progress; retrieve it until its status is `completed` or `failed`, or wait for the
     * `update.update` webhook. Synchronous where the figures come from a `snapshot`.
     *
     * `POST /accounts/{acc_id}/updates`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side), 503 (the store of idempotency keys cannot be reached).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createAccountUpdate: ["post", "/accounts/{acc_id}/updates"];
    /**
     * Retrieve an account's update
     *
     * Answers one update with the state it has reached.
     *
     * `GET /accounts/{acc_id}/updates/{upt_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveAccountUpdate: ["get", "/accounts/{acc_id}/updates/{upt_id}"];
    /**
     * List an account's attributes
     *
     * Answers every computation of attributes for this account, newest first. Since January 2025.
     *
     * `GET /accounts/{acc_id}/attributes`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listAccountAttributes: ["get", "/accounts/{acc_id}/attributes"];
    /**
     * Compute an account's attributes
     *
     * Computes figures over one liability account. Before 2026-03-30 this is synchronous: the answer holds the values.
     * From 2026-03-30 on it is asynchronous: the answer is in progress, with `attributes: null`; retrieve it until its
     * status is `completed` or `failed`, or wait for the `account_attribute.update` webhook. From then on the account must
     * be a credit card, a personal loan or a mortgage, and which attributes are computed depends on that. Since January
     * 2025.
     *
     * `POST /accounts/{acc_id}/attributes`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side), 503 (the store of idempotency keys cannot be reached).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createAccountAttributes: ["post", "/accounts/{acc_id}/attributes"];
    /**
     * Retrieve an account's attributes
     *
     * Answers one computation of attributes with the state it has reached. Since January 2025.
     *
     * `GET /accounts/{acc_id}/attributes/{acc_attr_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveAccountAttributes: ["get", "/accounts/{acc_id}/attributes/{acc_attr_id}"];
    /**
     * List an account's payment instruments
     *
     * Answers the payment instruments of this account, newest first.
     *
     * `GET /accounts/{acc_id}/payment_instruments`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listAccountPaymentInstruments: ["get", "/accounts/{acc_id}/payment_instruments"];
    /**
     * Create a payment instrument
     *
     * Gives out the credentials with which this account can be charged or paid: its card number or a network token for a
     * checkout, and from 2025-12-01 on an account and routing number to which anyone can send money that Method then pays
     * into the account. Fails where the account's products do not list that kind of payment instrument.
     *
     * `POST /accounts/{acc_id}/payment_instruments`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side), 503 (the store of idempotency keys cannot be reached).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createAccountPaymentInstrument: ["post", "/accounts/{acc_id}/payment_instruments"];
    /**
     * Retrieve an account's payment instrument
     *
     * Answers one payment instrument with the state it has reached.
     *
     * `GET /accounts/{acc_id}/payment_instruments/{pmt_inst_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveAccountPaymentInstrument: ["get", "/accounts/{acc_id}/payment_instruments/{pmt_inst_id}"];
    /**
     * List an account's products
     *
     * Answers every product of the account by its name, with why it cannot be used where that is so. Not paginated.
     *
     * `GET /accounts/{acc_id}/products`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listAccountProducts: ["get", "/accounts/{acc_id}/products"];
    /**
     * Retrieve an account's product
     *
     * Answers one product of the account, with why it cannot be used where that is so.
     *
     * `GET /accounts/{acc_id}/products/{prd_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveAccountProduct: ["get", "/accounts/{acc_id}/products/{prd_id}"];
    /**
     * List an account's subscriptions
     *
     * Answers the subscriptions of the account by their names. Not paginated.
     *
     * `GET /accounts/{acc_id}/subscriptions`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listAccountSubscriptions: ["get", "/accounts/{acc_id}/subscriptions"];
    /**
     * Enroll an account in a subscription
     *
     * Has a product of the account refreshed without being asked for; each new result is announced by the webhook of that
     * product. A refused enrollment is answered with status 200 too: `data` is then a map of the name to an error.
     *
     * `POST /accounts/{acc_id}/subscriptions`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side), 503 (the store of idempotency keys cannot be reached).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createAccountSubscription: ["post", "/accounts/{acc_id}/subscriptions"];
    /**
     * Retrieve an account's subscription
     *
     * Answers one subscription of the account.
     *
     * `GET /accounts/{acc_id}/subscriptions/{sub_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveAccountSubscription: ["get", "/accounts/{acc_id}/subscriptions/{sub_id}"];
    /**
     * End an account's subscription
     *
     * Stops the refreshing of the product. The answer is the subscription with the status `inactive`.
     *
     * `DELETE /accounts/{acc_id}/subscriptions/{sub_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    deleteAccountSubscription: ["delete", "/accounts/{acc_id}/subscriptions/{sub_id}"];
    /**
     * Create an element token
     *
     * Issues the token with which a front end opens an element: `connect`, which links accounts, or `balance_transfer`,
     * which runs in a session that outlives the token. A token is good for one use within 30 minutes.
     *
     * Method announced that elements are not maintained after 2025-12-31.
     *
     * `POST /elements/token`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side), 503 (the store of idempotency keys cannot be reached).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     * @deprecated
     */
    createElementToken: ["post", "/elements/token"];
    /**
     * Retrieve an element's results
     *
     * Answers what a token's element has led to so far: who was authenticated, which accounts were connected and what the
     * person did on the way. A token that nobody has opened yet has no events.
     *
     * `GET /elements/token/{pk_elem_id}/results`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     * @deprecated
     */
    retrieveElementResults: ["get", "/elements/token/{pk_elem_id}/results"];
    /**
     * Retrieve an element session
     *
     * Answers one element session with the state that its balance transfer has reached.
     *
     * `GET /elements/sessions/{elem_sess_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     * @deprecated
     */
    retrieveElementSession: ["get", "/elements/sessions/{elem_sess_id}"];
    /**
     * Update an element session
     *
     * Records on what terms a session's loan was approved. Where the body has a `payout_status`, `released` also has the
     * funds paid out: each account that the borrower chose is sent a payment.
     *
     * `PUT /elements/sessions/{elem_sess_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     * @deprecated
     */
    updateElementSession: ["put", "/elements/sessions/{elem_sess_id}"];
    /**
     * List payments
     *
     * Answers the team's payments that match every filter given, newest first.
     *
     * `GET /payments`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listPayments: ["get", "/payments"];
    /**
     * Create a payment
     *
     * Pulls the amount from the source account and pays the destination account with it, less a fee if you ask for one.
     * The answer is a pending payment, which is usually posted one to three business days later; follow it with the
     * `payment.update` webhook. On business days, sources are debited at 10:30, 13:30 and 16:30 and destinations paid at
     * 13:30, US Central Time; the last at 16:00 since May 2026. Fails when an account or its holder is not active or may
     * not pay or be paid, and when a limit of the team is reached.
     *
     * `POST /payments`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side), 503 (the store of idempotency keys cannot be reached).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createPayment: ["post", "/payments"];
    /**
     * Retrieve a payment
     *
     * Answers one payment with the state it has reached.
     *
     * `GET /payments/{pmt_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrievePayment: ["get", "/payments/{pmt_id}"];
    /**
     * Cancel a payment
     *
     * Cancels a payment before any money has moved, and answers it with the status `canceled`. Fails unless the status of
     * the payment is `pending`.
     *
     * `DELETE /payments/{pmt_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    deletePayment: ["delete", "/payments/{pmt_id}"];
    /**
     * List a payment's reversals
     *
     * Answers the payment's reversals. Not paginated.
     *
     * `GET /payments/{pmt_id}/reversals`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listPaymentReversals: ["get", "/payments/{pmt_id}/reversals"];
    /**
     * Retrieve a payment's reversal
     *
     * Answers one reversal with the state it has reached.
     *
     * `GET /payments/{pmt_id}/reversals/{rvs_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrievePaymentReversal: ["get", "/payments/{pmt_id}/reversals/{rvs_id}"];
    /**
     * Approve a payment's reversal
     *
     * Approves a reversal, and may change its description. Fails with `INVALID_REVERSAL_STATUS` unless the reversal's
     * status is `pending_approval`. The money is sent back afterwards; follow it with the `payment_reversal.update`
     * webhook.
     *
     * `PUT /payments/{pmt_id}/reversals/{rvs_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    updatePaymentReversal: ["put", "/payments/{pmt_id}/reversals/{rvs_id}"];
    /**
     * List merchants
     *
     * Answers the merchants that match every filter given.
     *
     * `GET /merchants`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listMerchants: ["get", "/merchants"];
    /**
     * Retrieve a merchant
     *
     * Answers one merchant.
     *
     * `GET /merchants/{mch_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveMerchant: ["get", "/merchants/{mch_id}"];
    /**
     * List events
     *
     * Answers the team's events that match every filter given, newest first.
     *
     * `GET /events`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listEvents: ["get", "/events"];
    /**
     * Retrieve an event
     *
     * Answers one event with the resource it is about and what changed in it.
     *
     * `GET /events/{evt_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveEvent: ["get", "/events/{evt_id}"];
    /**
     * Create a report
     *
     * Starts a report of the given type. Asynchronous: the answer may still be `processing`; retrieve it until its status
     * is `completed`, or wait for the `report.update` webhook, then download it.
     *
     * `POST /reports`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side), 503 (the store of idempotency keys cannot be reached).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createReport: ["post", "/reports"];
    /**
     * Retrieve a report
     *
     * Answers one report with the state it has reached.
     *
     * `GET /reports/{rpt_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveReport: ["get", "/reports/{rpt_id}"];
    /**
     * Download a report
     *
     * Answers the rows of a completed report as a CSV file, without the envelope of other answers. Errors keep theirs.
     *
     * `GET /reports/{rpt_id}/download`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    downloadReport: ["get", "/reports/{rpt_id}/download"];
    /**
     * List webhooks
     *
     * Answers the team's webhooks. Not paginated.
     *
     * `GET /webhooks`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listWebhooks: ["get", "/webhooks"];
    /**
     * Create a webhook
     *
     * Registers a URL for one type of event: from then on each such event is posted there, as the webhooks of this
     * description show.
     *
     * `POST /webhooks`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side), 503 (the store of idempotency keys cannot be reached).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createWebhook: ["post", "/webhooks"];
    /**
     * Retrieve a webhook
     *
     * Answers one webhook. Its secrets are never answered.
     *
     * `GET /webhooks/{whk_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveWebhook: ["get", "/webhooks/{whk_id}"];
    /**
     * Delete a webhook
     *
     * Removes a webhook; nothing more is delivered to its URL.
     *
     * `DELETE /webhooks/{whk_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    deleteWebhook: ["delete", "/webhooks/{whk_id}"];
    /**
     * Enable or disable a webhook
     *
     * Stops deliveries to a webhook, or resumes them, also after they were stopped automatically. Nothing else about a
     * webhook can be changed. Since September 2025.
     *
     * `PATCH /webhooks/{whk_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    updateWebhook: ["patch", "/webhooks/{whk_id}"];
    /**
     * Move a payment to its next status
     *
     * Sets the status of a payment, as the banks would do in time, and answers the payment. The status must be one that
     * the payment can take next. Events are sent as for a real payment.
     *
     * `POST /simulate/payments/{pmt_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side), 503 (the store of idempotency keys cannot be reached).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    simulatePaymentStatus: ["post", "/simulate/payments/{pmt_id}"];
    /**
     * Make a transaction on a credit card
     *
     * Simulates a transaction that the card network reports, and answers it. The account must be a verified credit card
     * with a subscription to transactions.
     *
     * `POST /simulate/accounts/{acc_id}/transactions`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side), 503 (the store of idempotency keys cannot be reached).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    simulateAccountTransaction: ["post", "/simulate/accounts/{acc_id}/transactions"];
    /**
     * Set the card brand of an account
     *
     * Gives an account the named card brand, answers it, and sends the `card_brand.available` webhook. The account must
     * have a subscription to card brands. Since November 2025.
     *
     * `POST /simulate/accounts/{acc_id}/card_brands`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side), 503 (the store of idempotency keys cannot be reached).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    simulateAccountCardBrand: ["post", "/simulate/accounts/{acc_id}/card_brands"];
    /**
     * Queue new accounts for the next connect
     *
     * Queues accounts that the next connect of the entity finds. An entity can have five queued at most. Since September
     * 2025.
     *
     * `POST /simulate/entities/{ent_id}/connect`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side), 503 (the store of idempotency keys cannot be reached).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    simulateEntityConnect: ["post", "/simulate/entities/{ent_id}/connect"];
    /**
     * Complete a pending credit score
     *
     * Completes a pending credit score with the scores that are sent, and answers it.
     *
     * `POST /simulate/entities/{ent_id}/credit_scores/{crs_id}`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side), 503 (the store of idempotency keys cannot be reached).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    simulateEntityCreditScore: ["post", "/simulate/entities/{ent_id}/credit_scores/{crs_id}"];
    /**
     * Queue a change for the next attributes
     *
     * Queues something new that the next attributes of the entity show. Since September 2025.
     *
     * `POST /simulate/entities/{ent_id}/attributes`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 404 (no such resource), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side), 503 (the store of idempotency keys cannot be reached).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    simulateEntityAttributes: ["post", "/simulate/entities/{ent_id}/attributes"];
    /**
     * Send an event
     *
     * Creates an event and delivers it to the webhooks of its type, to try out how they are handled. Some events need
     * something to have happened before: `account.opened` a connect of the entity, `credit_score.*` a credit score,
     * `attribute.*` its attributes. `account.opened` sends `connect.create` too, `account.closed` sends `account.update`.
     *
     * `POST /simulate/events`
     *
     * Fails with 400 (the request is not acceptable), 401 (the API key is missing or not valid), 403 (the API key may not perform this request), 429 (the API key has sent more than it may within 60 seconds), 500 (something went wrong on Method's side), 503 (the store of idempotency keys cannot be reached).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    simulateEvent: ["post", "/simulate/events"];
  };
  /** Lists in pages. */
  lists: "/entities" | "/entities/{ent_id}/verification_sessions" | "/entities/{ent_id}/connect" | "/entities/{ent_id}/credit_scores" | "/entities/{ent_id}/attributes" | "/entities/{ent_id}/identities" | "/entities/{ent_id}/vehicles" | "/accounts" | "/accounts/{acc_id}/verification_sessions" | "/accounts/{acc_id}/balances" | "/accounts/{acc_id}/card_brands" | "/accounts/{acc_id}/payoffs" | "/accounts/{acc_id}/sensitive" | "/accounts/{acc_id}/transactions" | "/accounts/{acc_id}/updates" | "/accounts/{acc_id}/attributes" | "/accounts/{acc_id}/payment_instruments" | "/payments" | "/merchants" | "/events";
  /** Paths of GET requests whose resource has final states. */
  final: "/entities/{ent_id}/verification_sessions/{evf_id}" | "/entities/{ent_id}/connect/{cxn_id}" | "/entities/{ent_id}/credit_scores/{crs_id}" | "/entities/{ent_id}/attributes/{attr_id}" | "/entities/{ent_id}/identities/{idn_id}" | "/entities/{ent_id}/vehicles/{evhl_id}" | "/accounts/{acc_id}/verification_sessions/{avf_id}" | "/accounts/{acc_id}/balances/{bal_id}" | "/accounts/{acc_id}/card_brands/{cbrd_id}" | "/accounts/{acc_id}/payoffs/{pyf_id}" | "/accounts/{acc_id}/sensitive/{astv_id}" | "/accounts/{acc_id}/updates/{upt_id}" | "/accounts/{acc_id}/attributes/{acc_attr_id}" | "/accounts/{acc_id}/payment_instruments/{pmt_inst_id}" | "/payments/{pmt_id}" | "/payments/{pmt_id}/reversals/{rvs_id}" | "/reports/{rpt_id}";
  /** Path that creates or changes such a resource → path that retrieves it. */
  pollables: {
    "/entities/{ent_id}/verification_sessions": "/entities/{ent_id}/verification_sessions/{evf_id}";
    "/entities/{ent_id}/connect": "/entities/{ent_id}/connect/{cxn_id}";
    "/entities/{ent_id}/credit_scores": "/entities/{ent_id}/credit_scores/{crs_id}";
    "/entities/{ent_id}/attributes": "/entities/{ent_id}/attributes/{attr_id}";
    "/entities/{ent_id}/identities": "/entities/{ent_id}/identities/{idn_id}";
    "/entities/{ent_id}/vehicles": "/entities/{ent_id}/vehicles/{evhl_id}";
    "/accounts/{acc_id}/verification_sessions": "/accounts/{acc_id}/verification_sessions/{avf_id}";
    "/accounts/{acc_id}/balances": "/accounts/{acc_id}/balances/{bal_id}";
    "/accounts/{acc_id}/card_brands": "/accounts/{acc_id}/card_brands/{cbrd_id}";
    "/accounts/{acc_id}/payoffs": "/accounts/{acc_id}/payoffs/{pyf_id}";
    "/accounts/{acc_id}/sensitive": "/accounts/{acc_id}/sensitive/{astv_id}";
    "/accounts/{acc_id}/updates": "/accounts/{acc_id}/updates/{upt_id}";
    "/accounts/{acc_id}/attributes": "/accounts/{acc_id}/attributes/{acc_attr_id}";
    "/accounts/{acc_id}/payment_instruments": "/accounts/{acc_id}/payment_instruments/{pmt_inst_id}";
    "/payments": "/payments/{pmt_id}";
    "/reports": "/reports/{rpt_id}";
  };
  /** Type of a webhook event → path that retrieves what it is about. */
  events: {
    "account.create": "/accounts/{acc_id}";
    "account.update": "/accounts/{acc_id}";
    "account.opened": "/accounts/{acc_id}";
    "account.closed": "/accounts/{acc_id}";
    "account.balance_increased": "/accounts/{acc_id}";
    "account.balance_decreased": "/accounts/{acc_id}";
    "account.credit_limit_increased": "/accounts/{acc_id}";
    "account.credit_limit_decreased": "/accounts/{acc_id}";
    "account.number.update": "/accounts/{acc_id}";
    "account_verification_session.create": "/accounts/{acc_id}/verification_sessions/{avf_id}";
    "account_verification_session.update": "/accounts/{acc_id}/verification_sessions/{avf_id}";
    "balance.create": "/accounts/{acc_id}/balances/{bal_id}";
    "balance.update": "/accounts/{acc_id}/balances/{bal_id}";
    "card_brand.create": "/accounts/{acc_id}/card_brands/{cbrd_id}";
    "card_brand.update": "/accounts/{acc_id}/card_brands/{cbrd_id}";
    "card_brand.available": "/accounts/{acc_id}/card_brands/{cbrd_id}";
    "payoff.create": "/accounts/{acc_id}/payoffs/{pyf_id}";
    "payoff.update": "/accounts/{acc_id}/payoffs/{pyf_id}";
    "sensitive.create": "/accounts/{acc_id}/sensitive/{astv_id}";
    "sensitive.update": "/accounts/{acc_id}/sensitive/{astv_id}";
    "transaction.create": "/accounts/{acc_id}/transactions/{txn_id}";
    "transaction.update": "/accounts/{acc_id}/transactions/{txn_id}";
    "update.create": "/accounts/{acc_id}/updates/{upt_id}";
    "update.update": "/accounts/{acc_id}/updates/{upt_id}";
    "payment_instrument.create": "/accounts/{acc_id}/payment_instruments/{pmt_inst_id}";
    "payment_instrument.update": "/accounts/{acc_id}/payment_instruments/{pmt_inst_id}";
    "entity.create": "/entities/{ent_id}";
    "entity.update": "/entities/{ent_id}";
    "entity.new_accounts_pending_consent": "/entities/{ent_id}";
    "entity_verification_session.create": "/entities/{ent_id}/verification_sessions/{evf_id}";
    "entity_verification_session.update": "/entities/{ent_id}/verification_sessions/{evf_id}";
    "entity_verification_sessions.create": "/entities/{ent_id}/verification_sessions/{evf_id}";
    "entity_verification_sessions.update": "/entities/{ent_id}/verification_sessions/{evf_id}";
    "connect.create": "/entities/{ent_id}/connect/{cxn_id}";
    "connect.update": "/entities/{ent_id}/connect/{cxn_id}";
    "connect.available": "/entities/{ent_id}/connect/{cxn_id}";
    "credit_score.create": "/entities/{ent_id}/credit_scores/{crs_id}";
    "credit_score.update": "/entities/{ent_id}/credit_scores/{crs_id}";
    "credit_score.increased": "/entities/{ent_id}/credit_scores/{crs_id}";
    "credit_score.decreased": "/entities/{ent_id}/credit_scores/{crs_id}";
    "credit_score.available": "/entities/{ent_id}/credit_scores/{crs_id}";
    "identity.create": "/entities/{ent_id}/identities/{idn_id}";
    "identity.update": "/entities/{ent_id}/identities/{idn_id}";
    "attribute.credit_health_credit_card_usage.increased": "/entities/{ent_id}/attributes/{attr_id}";
    "attribute.credit_health_credit_card_usage.decreased": "/entities/{ent_id}/attributes/{attr_id}";
    "attribute.credit_health_derogatory_marks.increased": "/entities/{ent_id}/attributes/{attr_id}";
    "attribute.credit_health_derogatory_marks.decreased": "/entities/{ent_id}/attributes/{attr_id}";
    "attribute.credit_health_hard_inquiries.increased": "/entities/{ent_id}/attributes/{attr_id}";
    "attribute.credit_health_hard_inquiries.decreased": "/entities/{ent_id}/attributes/{attr_id}";
    "attribute.credit_health_total_accounts.increased": "/entities/{ent_id}/attributes/{attr_id}";
    "attribute.credit_health_total_accounts.decreased": "/entities/{ent_id}/attributes/{attr_id}";
    "attribute.credit_health_credit_age.increased": "/entities/{ent_id}/attributes/{attr_id}";
    "attribute.credit_health_credit_age.decreased": "/entities/{ent_id}/attributes/{attr_id}";
    "attribute.credit_health_payment_history.increased": "/entities/{ent_id}/attributes/{attr_id}";
    "attribute.credit_health_payment_history.decreased": "/entities/{ent_id}/attributes/{attr_id}";
    "attribute.create": "/entities/{ent_id}/attributes/{attr_id}";
    "attribute.update": "/entities/{ent_id}/attributes/{attr_id}";
    "attribute.credit_health_open_accounts.increased": "/entities/{ent_id}/attributes/{attr_id}";
    "attribute.credit_health_open_accounts.decreased": "/entities/{ent_id}/attributes/{attr_id}";
    "entity_attribute.credit_health_open_accounts_value.increased": "/entities/{ent_id}/attributes/{attr_id}";
    "entity_attribute.credit_health_open_accounts_value.decreased": "/entities/{ent_id}/attributes/{attr_id}";
    "entity_attribute.credit_health_total_accounts_value.increased": "/entities/{ent_id}/attributes/{attr_id}";
    "entity_attribute.credit_health_total_accounts_value.decreased": "/entities/{ent_id}/attributes/{attr_id}";
    "entity_attribute.credit_health_credit_card_usage_value.increased": "/entities/{ent_id}/attributes/{attr_id}";
    "entity_attribute.credit_health_credit_card_usage_value.decreased": "/entities/{ent_id}/attributes/{attr_id}";
    "entity_attribute.credit_health_soft_inquiries_value.increased": "/entities/{ent_id}/attributes/{attr_id}";
    "entity_attribute.credit_health_soft_inquiries_value.decreased": "/entities/{ent_id}/attributes/{attr_id}";
    "entity_attribute.credit_health_hard_inquiries_value.increased": "/entities/{ent_id}/attributes/{attr_id}";
    "entity_attribute.credit_health_hard_inquiries_value.decreased": "/entities/{ent_id}/attributes/{attr_id}";
    "entity_vehicle.create": "/entities/{ent_id}/vehicles/{evhl_id}";
    "entity_vehicle.update": "/entities/{ent_id}/vehicles/{evhl_id}";
    "product.create": "/entities/{ent_id}/products/{prd_id}" | "/accounts/{acc_id}/products/{prd_id}";
    "product.update": "/entities/{ent_id}/products/{prd_id}" | "/accounts/{acc_id}/products/{prd_id}";
    "subscription.create": "/entities/{ent_id}/subscriptions/{sub_id}" | "/accounts/{acc_id}/subscriptions/{sub_id}";
    "subscription.update": "/entities/{ent_id}/subscriptions/{sub_id}" | "/accounts/{acc_id}/subscriptions/{sub_id}";
    "payment.create": "/payments/{pmt_id}";
    "payment.update": "/payments/{pmt_id}";
    "payment_reversal.create": "/payments/{pmt_id}/reversals/{rvs_id}";
    "payment_reversal.update": "/payments/{pmt_id}/reversals/{rvs_id}";
    "report.create": "/reports/{rpt_id}";
    "report.update": "/reports/{rpt_id}";
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
    "POST /entities": {
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
    "PUT /entities/{ent_id}": {
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
        "transactions": "transactions";
        "transaction": "transaction";
        "attribute": "attribute";
        "payment_instrument": "payment_instrument";
      };
    };
    "POST /accounts": {
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
        "transactions": "transactions";
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
        "transactions": "transactions";
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
    "POST /payments": {
      "data": {
        "source": "source";
        "destination": "destination";
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
    "DELETE /payments/{pmt_id}": {
      "data": {
        "source": "source";
        "destination": "destination";
      };
    };
    "POST /simulate/payments/{pmt_id}": {
      "data": {
        "source": "source";
        "destination": "destination";
      };
    };
  };
}
