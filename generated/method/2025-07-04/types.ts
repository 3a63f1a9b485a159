/** Generated from the bundle of method@2025-07-04 by scripts/types.ts. Do not edit. */
import type { Expansions } from "./expansions.ts";
import type { Schemas } from "./schemas.ts";

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
         *     entities with existing ones, so store the ID and create one entity per person. Fails if a detail is invalid, such as
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
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
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
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw or grant an entity's consent
         * @description Withdraws the entity's consent. The entity becomes `disabled` and loses its details. The consent of all its accounts
         *     is withdrawn too, and their products and subscriptions end. Fails while a payment of the entity is in progress, or
         *     if the consent was already withdrawn.
         *
         *     `type: grant` grants the consent instead. Only Method's own description documents it, from 2025-12-01 on.
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
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
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
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
                /**
                 * @description ID of the entity verification session.
                 * @example evf_3VT3bHTCnPbrm
                 */
                evf_id: string;
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
         * @description Submits the data that the session requires: the code for `sms`, the answers to the questions for `kba`. For `sna`,
         *     Method checks whether the device has opened one of the URLs. Fails if the session has expired, or if the code, an
         *     answer to a question or the check are wrong. A failed session accepts no further attempts: create a new one.
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
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
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
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
                /**
                 * @description ID of the connect.
                 * @example cxn_4ewMmBbjYDMR4
                 */
                cxn_id: string;
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
    "/entities/{ent_id}/manual_connect": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a manual connect
         * @description Creates liability accounts for an entity from tradelines that you send, instead of a credit report that
         *     Method reads. May be asynchronous: retrieve the manual connect until its status is `completed` or `failed`,
         *     or wait for the `manual_connect.update` webhook. The reference shows it at 2026-03-30.
         */
        post: operations["createEntityManualConnect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{ent_id}/manual_connect/{mcxn_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
                /**
                 * @description ID of the manual connect.
                 * @example mcxn_4ewMmBbjYDMR4
                 */
                mcxn_id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a manual connect
         * @description Returns one manual connect. No reference page describes it; Method's own description and clients have it.
         */
        get: operations["retrieveEntityManualConnect"];
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
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
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
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
                /**
                 * @description ID of the credit score.
                 * @example crs_pn4ca33GXFaCE
                 */
                crs_id: string;
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
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
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
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
                /**
                 * @description ID of the entity's attributes.
                 * @example attr_nrPjaahMX4yRA
                 */
                attr_id: string;
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
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
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
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
                /**
                 * @description ID of the identity request.
                 * @example idn_NhTRUVEknYaFM
                 */
                idn_id: string;
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
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
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
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
                /**
                 * @description ID of the vehicle request.
                 * @example evhl_knqJgxKUnqDVJ
                 */
                evhl_id: string;
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
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
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
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
                /**
                 * @description ID of the product.
                 * @example prd_jKpF9izhfqL9w
                 */
                prd_id: string;
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
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
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
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
                /**
                 * @description ID of the subscription.
                 * @example sub_6f7XtMLymQx3f
                 */
                sub_id: string;
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
    "/intents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an intent
         * @description Announces to Method a user who is likely to come, before the entity exists. Creates no entity, makes no credit
         *     inquiry and sends no webhook; the response does not say whether the user was recognized. An entity that is
         *     created for the same person later is linked to the intent. The development host only validates and stores
         *     it. Beta, enabled per team. Since November 2026.
         */
        post: operations["createIntent"];
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
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
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
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
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
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
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
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
                /**
                 * @description ID of the account verification session.
                 * @example avf_DjkdemgTQfqRD
                 */
                avf_id: string;
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
    "/accounts/{acc_id}/verification_sessions/{avf_id}/amounts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
                /**
                 * @description ID of the account verification session.
                 * @example avf_DjkdemgTQfqRD
                 */
                avf_id: string;
            };
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
    "/accounts/{acc_id}/balances": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
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
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
                /**
                 * @description ID of the balance.
                 * @example bal_ebzh8KaR9HCBG
                 */
                bal_id: string;
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
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
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
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
                /**
                 * @description ID of the card brand.
                 * @example cbrd_eVMDNUPfrFk3e
                 */
                cbrd_id: string;
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
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
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
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
                /**
                 * @description ID of the payoff.
                 * @example pyf_ELGT4hfikTTCJ
                 */
                pyf_id: string;
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
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
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
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
                /**
                 * @description ID of the sensitive.
                 * @example astv_9WBBA6TH7n7iX
                 */
                astv_id: string;
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
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
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
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
                /**
                 * @description ID of the transaction.
                 * @example txn_t73AdHRFYwhT9
                 */
                txn_id: string;
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
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
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
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
                /**
                 * @description ID of the update.
                 * @example upt_NYV5kfjskTTCJ
                 */
                upt_id: string;
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
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
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
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
                /**
                 * @description ID of the account's attributes.
                 * @example acc_attr_cWBKqwVP87kim
                 */
                acc_attr_id: string;
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
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
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
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
                /**
                 * @description ID of the payment instrument.
                 * @example pmt_inst_pd788hPVhLT37
                 */
                pmt_inst_id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve an account's payment instrument
         * @description Returns a payment instrument in its current state.
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
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
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
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
                /**
                 * @description ID of the product.
                 * @example prd_jKpF9izhfqL9w
                 */
                prd_id: string;
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
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
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
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
                /**
                 * @description ID of the subscription.
                 * @example sub_6f7XtMLymQx3f
                 */
                sub_id: string;
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
                 * @description ID of the card product.
                 * @example pdt_17
                 */
                pdt_id: string;
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
    "/preauth/{preauth_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the preauth signals.
                 * @example preauth_qV7kRaFm4JNxw
                 */
                preauth_id: string;
            };
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
    "/files/{file_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the file.
                 * @example file_jZWkPMhXPeYAn
                 */
                file_id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a file
         * @description Returns one file with a URL to download it from. A connect lists its files in `files`. Enabled per team.
         *     Since July 2026.
         */
        get: operations["retrieveFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{file_id}/download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the file.
                 * @example file_jZWkPMhXPeYAn
                 */
                file_id: string;
            };
            cookie?: never;
        };
        /**
         * Download a file
         * @description Returns the content of the file without the envelope. `Content-Type` is the file's `mime_type`. Errors have
         *     the envelope. Since July 2026.
         */
        get: operations["downloadFile"];
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
                pk_elem_id: string;
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
                 * @description ID of the element session.
                 * @example elem_sess_bTgeRWQ3qApfJ
                 */
                elem_sess_id: string;
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
    "/opal/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an Opal token's session
         * @description Returns the session of the Opal token in `Authorization`, as a front end sees it. No reference page
         *     describes it.
         */
        get: operations["retrieveOpalToken"];
        put?: never;
        /**
         * Create an Opal token
         * @description Creates the token that opens Opal in a front end, for an existing entity, a new one, or a session to resume.
         *     A token is good for one use within 30 minutes; its session lives on. Opal replaces elements. Since August
         *     2025; the mode `balance_transfer` since October 2026.
         */
        post: operations["createOpalToken"];
        /**
         * Delete an Opal token
         * @description Revokes the Opal token in `Authorization`. No reference page describes it.
         */
        delete: operations["deleteOpalToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opal/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the session.
                 * @example osess_zde3mW34pEHqV
                 */
                session_id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve an Opal session
         * @description Returns one session with the progress of its flows. Needs the secret key; Opal tokens are rejected. The
         *     reference shows `balance_transfer` sessions only; what the other flows contain is not documented. Since
         *     October 2026.
         */
        get: operations["retrieveOpalSession"];
        put?: never;
        /**
         * Release the payments of an Opal session
         * @description Makes one payment for each allocation of a `balance_transfer` session whose `bt.payout_status` is
         *     `pending_release`, and returns the session. Each payment is made by itself; `bt.payment_ids` has null where
         *     one failed. A failed check leaves the session in `pending_release`; releasing again returns the session
         *     unchanged. Needs the secret key; Opal tokens are rejected. Since October 2026.
         */
        post: operations["releaseOpalSessionPayments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opal/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of an Opal token
         * @description Returns what the user did, newest first, for the Opal token in `Authorization`, also after it expired. Not
         *     paginated.
         */
        get: operations["listOpalEvents"];
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
                 * @description ID of the payment.
                 * @example pmt_VeCfmkwGKb
                 */
                pmt_id: string;
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
                 * @description ID of the payment.
                 * @example pmt_VeCfmkwGKb
                 */
                pmt_id: string;
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
                 * @description ID of the payment.
                 * @example pmt_VeCfmkwGKb
                 */
                pmt_id: string;
                /**
                 * @description ID of the reversal.
                 * @example rvs_A6bmTtFmxQhGQ
                 */
                rvs_id: string;
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
                 * @description ID of the merchant.
                 * @example mch_301761
                 */
                mch_id: string;
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
                 * @description ID of the event.
                 * @example evt_knqJgxKUnqDVJ
                 */
                evt_id: string;
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
                 * @description ID of the report.
                 * @example rpt_cj2mkA3hFyHT5
                 */
                rpt_id: string;
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
                 * @description ID of the report.
                 * @example rpt_cj2mkA3hFyHT5
                 */
                rpt_id: string;
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
    "/report_schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List report schedules
         * @description Returns the team's report schedules. Not paginated. Since June 2026.
         */
        get: operations["listReportSchedules"];
        put?: never;
        /**
         * Create a report schedule
         * @description Schedules reports that Method creates and delivers again and again. The first run is queued for the next
         *     matching time. Webhook delivery uses the `report.create` and `report.update` webhooks. Since June 2026.
         */
        post: operations["createReportSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report_schedules/{schedule_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the report schedule.
                 * @example rpt_sch_Gqjh8pzeUfzH6
                 */
                schedule_id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a report schedule
         * @description Returns one report schedule. Since June 2026.
         */
        get: operations["retrieveReportSchedule"];
        put?: never;
        post?: never;
        /**
         * Delete a report schedule
         * @description Stops the schedule, which becomes `inactive`. Since June 2026.
         */
        delete: operations["deleteReportSchedule"];
        options?: never;
        head?: never;
        /**
         * Update a report schedule
         * @description Changes the times of the schedule and returns the schedule. Since June 2026.
         */
        patch: operations["updateReportSchedule"];
        trace?: never;
    };
    "/report_schedules/{schedule_id}/types": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the report schedule.
                 * @example rpt_sch_Gqjh8pzeUfzH6
                 */
                schedule_id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the report types of a report schedule
         * @description Replaces all report types of the schedule and returns the schedule. The list cannot be empty. Since June
         *     2026.
         */
        put: operations["updateReportScheduleTypes"];
        /**
         * Add a report type to a report schedule
         * @description Adds one report type to the schedule and returns the schedule. Since June 2026.
         */
        post: operations["addReportScheduleType"];
        /**
         * Remove a report type from a report schedule
         * @description Removes one report type from the schedule and returns the schedule. Since June 2026.
         */
        delete: operations["removeReportScheduleType"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report_schedules/{schedule_id}/delivery_methods": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the report schedule.
                 * @example rpt_sch_Gqjh8pzeUfzH6
                 */
                schedule_id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the delivery methods of a report schedule
         * @description Replaces all delivery methods of the schedule and returns the schedule. Setting `email` fails while the
         *     schedule has no recipient. The list cannot be empty. Since June 2026.
         */
        put: operations["updateReportScheduleDeliveryMethods"];
        /**
         * Add a delivery method to a report schedule
         * @description Adds one delivery method to the schedule and returns the schedule. Adding `email` fails while the schedule
         *     has no recipient. Since June 2026.
         */
        post: operations["addReportScheduleDeliveryMethod"];
        /**
         * Remove a delivery method from a report schedule
         * @description Removes one delivery method from the schedule and returns the schedule. Since June 2026.
         */
        delete: operations["removeReportScheduleDeliveryMethod"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/report_schedules/{schedule_id}/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the report schedule.
                 * @example rpt_sch_Gqjh8pzeUfzH6
                 */
                schedule_id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the recipients of a report schedule
         * @description Replaces all recipients and returns the schedule. The list cannot be empty. Since June 2026.
         */
        put: operations["updateReportScheduleRecipients"];
        /**
         * Add a recipient to a report schedule
         * @description Adds one email address to the recipients and returns the schedule. Since June 2026.
         */
        post: operations["addReportScheduleRecipient"];
        /**
         * Remove a recipient from a report schedule
         * @description Removes one recipient, or all of them without `recipient`, and returns the schedule. Removing all fails
         *     while `email` is a delivery method. Since June 2026.
         */
        delete: operations["removeReportScheduleRecipient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/managed_accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List managed accounts
         * @description Returns the team's managed accounts. Not paginated. Since April 2026.
         */
        get: operations["listManagedAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/managed_accounts/{macc_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the managed account.
                 * @example macc_123456789
                 */
                macc_id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a managed account
         * @description Returns one managed account with its balances. Since April 2026.
         */
        get: operations["retrieveManagedAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/managed_accounts/{macc_id}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the managed account.
                 * @example macc_123456789
                 */
                macc_id: string;
            };
            cookie?: never;
        };
        /**
         * List the transactions of a managed account
         * @description Returns a page of the account's transactions. Paginated by cursor only; `from_date` and `to_date` are
         *     inclusive. Method's own description gives a default of 100 for `page_limit` here. Since April 2026.
         */
        get: operations["listManagedAccountTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forwarding_requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a forwarding request
         * @description Sends one HTTP request to a third party with values of Method resources filled in, and returns its response.
         *     Synchronous. Placeholders such as `{{secret.value}}` in `headers` and `body` name a binding and a path in
         *     the bound resource. Method rejects the request when the destination is not allowed for the team, or when a
         *     placeholder and `bindings` do not match. Since January 2026; bindings to entities since February 2026.
         */
        post: operations["createForwardingRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forwarding_requests/{freq_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the forwarding request.
                 * @example freq_f6xGfRQyQxDc
                 */
                freq_id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a forwarding request
         * @description Returns one forwarding request with its response. Placeholders stay unfilled. Since January 2026.
         */
        get: operations["retrieveForwardingRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List secrets
         * @description Returns the team's secrets without their values. Since January 2026.
         */
        get: operations["listSecrets"];
        put?: never;
        /**
         * Create a secret
         * @description Stores a value that forwarding requests can bind by its ID. The value is never returned. Since January 2026.
         */
        post: operations["createSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/secrets/{sec_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the secret.
                 * @example sec_au22b1fbFrmfp
                 */
                sec_id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a secret
         * @description Returns one secret without its value. Since January 2026.
         */
        get: operations["retrieveSecret"];
        put?: never;
        post?: never;
        /**
         * Delete a secret
         * @description Deletes a secret. Forwarding requests can no longer bind it. Since January 2026.
         */
        delete: operations["deleteSecret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List teams
         * @description Returns the teams of the API key. No reference page describes it. Method's clients read a list, as here;
         *     Method's own description has a single team instead.
         */
        get: operations["listTeams"];
        put?: never;
        /**
         * Create a team
         * @description Creates a team below the team of the API key. No reference page describes it. Method's own description sends
         *     the name only; the rest is from Method's clients.
         */
        post: operations["createTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/default_encryption_key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a team's default encryption key
         * @description Sets the key that the team encrypts with by default. No reference page describes it, and Method's clients
         *     and its own description differ in the request and the response.
         */
        post: operations["createTeamDefaultEncryptionKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/mle/public_keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a team's public keys
         * @description Returns the team's public keys, active and disabled ones. Not paginated.
         */
        get: operations["listTeamPublicKeys"];
        put?: never;
        /**
         * Create a public key of a team
         * @description Registers a public key, or a URL that returns public keys. Method encrypts responses to the team with it. A
         *     `kid` can be registered once.
         */
        post: operations["createTeamPublicKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/mle/public_keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the public key.
                 * @example team_jwk_12345
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a public key of a team
         * @description Returns one public key of the team.
         */
        get: operations["retrieveTeamPublicKey"];
        put?: never;
        post?: never;
        /**
         * Delete a public key of a team
         * @description Permanently disables the public key and returns it.
         */
        delete: operations["deleteTeamPublicKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve Method's public keys
         * @description Returns Method's public keys, with which requests are encrypted, as a JSON Web Key Set without the envelope.
         *     Public: no API key is needed. Each host has its own keys. Errors have the envelope.
         */
        get: operations["retrieveMethodJwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/{jwk_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of Method's public key.
                 * @example mthd_jwk_12
                 */
                jwk_id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve one of Method's public keys
         * @description Returns one of Method's public keys. It is the `path` of `method_jwk` webhooks. Public: no API key is
         *     needed.
         */
        get: operations["retrieveMethodJwk"];
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
                 * @description ID of the webhook.
                 * @example whk_cSGjA6d9N8y8R
                 */
                whk_id: string;
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
                 * @description ID of the payment.
                 * @example pmt_VeCfmkwGKb
                 */
                pmt_id: string;
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
    "/simulate/accounts/{acc_id}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
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
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
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
    "/simulate/accounts/{acc_id}/verification_sessions/{avf_id}/amounts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
                /**
                 * @description ID of the account verification session.
                 * @example avf_DjkdemgTQfqRD
                 */
                avf_id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve simulated micro-deposit amounts
         * @description Returns the amounts of the micro deposits of a verification session, to verify the account with. Since
         *     September 2024.
         */
        get: operations["retrieveSimulatedMicroDepositAmounts"];
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
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
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
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
                /**
                 * @description ID of the credit score.
                 * @example crs_pn4ca33GXFaCE
                 */
                crs_id: string;
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
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
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
         * @description Sent when a manual connect is created or changes. `path` is that of `retrieveEntityManualConnect`.
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
         * @description Sent when Method creates or changes one of its public keys, with which requests are encrypted. `path` is that of
         *     `retrieveMethodJwk`.
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
    responses: {
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
        /** @description The request is invalid. */
        BadRequest: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
        /** @description The API key is missing or invalid. */
        Unauthorized: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
        /** @description The API key is not allowed to perform this request. */
        Forbidden: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
         * @description The API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds.
         *
         *     Limits per API key and environment, within any 60 seconds, since May 2026:
         *
         *     - 6,000 read requests
         *     - 6,000 requests that write entities, accounts, connects and subscriptions
         *     - 1,800 other write requests
         *     - 120 requests that create a payment
         *     - 60 requests that cancel a payment or create a report
         */
        TooManyRequests: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
                "Retry-After": number;
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
                             *     - `TOO_MANY_REQUESTS`: The key exceeded the limit of its operation tier within 60 seconds and is blocked for 60 seconds.
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
        /** @description An internal error occurred at Method. */
        InternalServerError: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
        /** @description The idempotency store is unavailable. The request was not processed. */
        IdempotencyUnavailable: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
                             *     - `IDEMPOTENCY_UNAVAILABLE`: The idempotency store is unavailable.
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
        /** @description The resource does not exist. */
        NotFound: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
                             *     - `NOT_FOUND`: No resource has this ID, or it belongs to another team or environment.
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
        /** @description The Opal token is missing or invalid. */
        OpalTokenUnauthorized: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        CreateEntityBadRequest: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
                             *     - `RESTRICTED_ENTITY_DETAILS`: Method's agreement with the team restricts its entities, and this entity does not meet the restrictions.
                             *     - `ENTITY_INVALID_SSN`: The value is not a possible social security number.
                             *     - `ENTITY_INVALID_SSN4`: The value cannot be the last four digits of a social security number.
                             *     - `MAX_ENTITY_METADATA_SIZE_EXCEEDED`: The serialized metadata exceeds 1 KB.
                             */
                            sub_type: ("INVALID_REQUEST" | "DUPLICATE_ENTITY_DETAILS" | "INVALID_ENTITY_PHONE_NUMBER" | "INVALID_ENTITY_EMAIL_ADDRESS" | "RESTRICTED_ENTITY_DETAILS" | "ENTITY_INVALID_SSN" | "ENTITY_INVALID_SSN4" | "MAX_ENTITY_METADATA_SIZE_EXCEEDED") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        UpdateEntityBadRequest: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
                             *     - `RESTRICTED_ENTITY_DETAILS`: Method's agreement with the team restricts its entities, and this entity does not meet the restrictions.
                             *     - `ENTITY_INVALID_SSN`: The value is not a possible social security number.
                             *     - `ENTITY_INVALID_SSN4`: The value cannot be the last four digits of a social security number.
                             *     - `MAX_ENTITY_METADATA_SIZE_EXCEEDED`: The serialized metadata exceeds 1 KB.
                             *     - `ENTITY_UPDATE_RESTRICTED`: The entity has not given consent.
                             *     - `ENTITY_UPDATE_DISABLED`: The `status` of the entity is `disabled`.
                             *     - `ENTITY_UPDATE_INVALID`: The request contains a field that already has a value.
                             *     - `ENTITY_UPDATE_UNSUPPORTED`: The entity does not support updates.
                             */
                            sub_type: ("INVALID_REQUEST" | "DUPLICATE_ENTITY_DETAILS" | "INVALID_ENTITY_PHONE_NUMBER" | "INVALID_ENTITY_EMAIL_ADDRESS" | "RESTRICTED_ENTITY_DETAILS" | "ENTITY_INVALID_SSN" | "ENTITY_INVALID_SSN4" | "MAX_ENTITY_METADATA_SIZE_EXCEEDED" | "ENTITY_UPDATE_RESTRICTED" | "ENTITY_UPDATE_DISABLED" | "ENTITY_UPDATE_INVALID" | "ENTITY_UPDATE_UNSUPPORTED") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        WithdrawEntityConsentBadRequest: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
                             *     - `ENTITY_CONSENT_ALREADY_WITHDRAWN`: An earlier withdrawal for this entity succeeded.
                             *     - `ENTITY_CONSENT_ALREADY_GRANTED`: The entity already has a valid consent.
                             *     - `ENTITY_HAS_PAYMENTS_IN_PROGRESS`: At least one payment from or to the entity's accounts is not finished.
                             */
                            sub_type: ("INVALID_REQUEST" | "ENTITY_CONSENT_ALREADY_WITHDRAWN" | "ENTITY_CONSENT_ALREADY_GRANTED" | "ENTITY_HAS_PAYMENTS_IN_PROGRESS") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        CreateEntityVerificationSessionBadRequest: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
                             *     - `ENTITY_PHONE_VERIFICATION_MAX_ATTEMPTS`: The entity has no attempts left to verify the phone number.
                             *     - `EXISTING_VERIFIED_SESSION`: A session of the same `type` was already completed.
                             *     - `MISSING_IDENTITY_MATCH`: The details are incomplete or wrong, so Method's sources cannot identify the person.
                             *     - `MISSING_PHONE_VERIFICATION`: An identity can be verified only after the phone number.
                             *     - `UNAUTHORIZED_VERIFICATION_METHOD`: The team or the entity is not allowed to use the method.
                             *     - `INVALID_ENTITY_TYPE`: The entity is a corporation.
                             */
                            sub_type: ("INVALID_REQUEST" | "ENTITY_PHONE_VERIFICATION_MAX_ATTEMPTS" | "EXISTING_VERIFIED_SESSION" | "MISSING_IDENTITY_MATCH" | "MISSING_PHONE_VERIFICATION" | "UNAUTHORIZED_VERIFICATION_METHOD" | "INVALID_ENTITY_TYPE") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        UpdateEntityVerificationSessionBadRequest: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
                             *     - `ENTITY_PHONE_VERIFICATION_MAX_ATTEMPTS`: The entity has no attempts left to verify the phone number.
                             *     - `VERIFICATION_SESSION_EXPIRED`: The session was not completed within 10 minutes.
                             *     - `VERIFICATION_SESSION_FAILED_INCORRECT_SMS_CODE`: The person entered a wrong code.
                             *     - `VERIFICATION_SESSION_FAILED_SNA`: No URL was opened on a device with the phone number.
                             *     - `VERIFICATION_SESSION_FAILED_INVALID_ANSWER`: At least one question has a wrong or missing answer.
                             */
                            sub_type: ("INVALID_REQUEST" | "ENTITY_PHONE_VERIFICATION_MAX_ATTEMPTS" | "VERIFICATION_SESSION_EXPIRED" | "VERIFICATION_SESSION_FAILED_INCORRECT_SMS_CODE" | "VERIFICATION_SESSION_FAILED_SNA" | "VERIFICATION_SESSION_FAILED_INVALID_ANSWER") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        CreateEntityConnectBadRequest: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
                             *     - `ACCOUNT_CONSENT_UNAVAILABLE`: The team is not configured to connect accounts based on an entity's consent.
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
        /** @description The request is invalid; `data.error.sub_type` says why. */
        ManualConnectBadRequest: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
                             *     - `TEAM_CAPABILITY_RESTRICTED`: The team may not use the product.
                             *     - `ENTITY_VERIFICATION_MISSING`: The entity's phone number or identity is not verified.
                             */
                            sub_type: ("INVALID_REQUEST" | "TEAM_CAPABILITY_RESTRICTED" | "ENTITY_VERIFICATION_MISSING") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        CreateEntityCreditScoreBadRequest: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
                             *     - `ENTITY_CREDIT_SCORE_NOT_FOUND`: The credit bureaus have no score for the person.
                             */
                            sub_type: ("INVALID_REQUEST" | "ENTITY_VERIFICATION_MISSING" | "TEAM_CAPABILITY_RESTRICTED" | "ENTITY_CREDIT_SCORE_NOT_FOUND") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        CreateEntityAttributesBadRequest: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
                             *     - `PRODUCT_UNAVAILABLE`: The entity's type or status does not support attributes.
                             *     - `TEAM_CAPABILITY_RESTRICTED`: The product is not part of the team's contract.
                             *     - `PRODUCT_VERIFICATION_MISSING`: The entity's phone or identity is not verified.
                             *     - `PRODUCT_RESTRICTED_CONNECT_REQUIRED`: The entity has no completed connect, so Method has no credit data for it.
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
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        CreateEntityIdentityBadRequest: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
                             *     - `TEAM_CAPABILITY_RESTRICTED`: The product is not part of the team's contract. Most teams do not have it.
                             *     - `PRODUCT_RESTRICTED`: The entity has no phone number.
                             *     - `NO_IDENTITIES_FOUND`: Nobody matches the entity's details.
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
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        CreateEntityVehiclesBadRequest: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
                             *     - `PRODUCT_UNAVAILABLE`: The entity is not an individual, or its status does not support vehicles.
                             *     - `TEAM_CAPABILITY_RESTRICTED`: The product is not part of the team's contract.
                             *     - `PRODUCT_VERIFICATION_MISSING`: The entity's phone or identity is not verified.
                             *     - `PRODUCT_RESTRICTED_CONNECT_REQUIRED`: The entity has no completed connect.
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
        /** @description The request is invalid; `data.error.sub_type` says why. */
        IntentBadRequest: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
                             *     - `INTENTS_NOT_ENABLED`: The team may not use intents.
                             */
                            sub_type: ("INVALID_REQUEST" | "INTENTS_NOT_ENABLED") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        CreateAccountBadRequest: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
                             *     - `INVALID_HOLDER_ID`: `holder_id` is not the ID of an entity of this team and environment.
                             */
                            sub_type: ("INVALID_REQUEST" | "INVALID_HOLDER_ID") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        WithdrawAccountConsentBadRequest: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
                             *     - `ACCOUNT_CONSENT_ALREADY_WITHDRAWN`: An earlier withdrawal disabled the account.
                             *     - `ACCOUNT_CONSENT_ALREADY_GRANTED`: The request grants a consent that the account already has.
                             *     - `ACCOUNT_HAS_PAYMENT_IN_PROGRESS`: At least one payment from or to the account is not finished.
                             */
                            sub_type: ("INVALID_REQUEST" | "ACCOUNT_CONSENT_ALREADY_WITHDRAWN" | "ACCOUNT_CONSENT_ALREADY_GRANTED" | "ACCOUNT_HAS_PAYMENT_IN_PROGRESS") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        CreateAccountVerificationSessionBadRequest: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
                             *     - `EXISTING_VERIFICATION_SESSION`: An earlier session of the account is not finished.
                             *     - `VERIFICATION_TYPE_NOT_SUPPORTED`: The account's institution does not support the session's `type`.
                             */
                            sub_type: ("INVALID_REQUEST" | "EXISTING_VERIFIED_SESSION" | "EXISTING_VERIFICATION_SESSION" | "VERIFICATION_TYPE_NOT_SUPPORTED") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        UpdateAccountVerificationSessionBadRequest: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
                             *     - `VERIFICATION_SESSION_ATTEMPT_LIMIT_REACHED`: Incorrect details were submitted too often.
                             */
                            sub_type: ("INVALID_REQUEST" | "VERIFICATION_SESSION_ATTEMPT_LIMIT_REACHED") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        CreateAccountBalanceBadRequest: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
                             *     - `PRODUCT_UNAVAILABLE`: The account's status does not support balances, or its institution is not supported.
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
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        CreateAccountCardBrandBadRequest: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
                             *     - `PRODUCT_UNAVAILABLE`: The account is not a credit card, or the card belongs to a network other than Visa and Mastercard.
                             *     - `TEAM_CAPABILITY_RESTRICTED`: The product is not part of the team's contract.
                             *     - `CARD_BRANDS_NOT_FOUND`: Neither the network nor Method has a brand for the card.
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
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        CreateAccountPayoffBadRequest: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
                             *     - `PRODUCT_UNAVAILABLE`: The account's status or liability type does not support payoffs, or its institution is not supported.
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
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        CreateAccountSensitiveBadRequest: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
                             *     - `PRODUCT_UNAVAILABLE`: The full numbers of the account are not available.
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
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        CreateAccountUpdateBadRequest: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
                             *     - `PRODUCT_UNAVAILABLE`: The account's status does not support updates, or its institution is not supported.
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
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        CreateAccountAttributesBadRequest: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
                             *     - `PRODUCT_UNAVAILABLE`: The account's status or type does not support attributes.
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
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        CreateAccountPaymentInstrumentBadRequest: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
                             *     - `INVALID_DESTINATION_BALANCE`: The account has no balance due, so it cannot receive payments.
                             *     - `INVALID_DESTINATION_CAPABILITIES`: Payments to the account are not enabled.
                             *     - `INVALID_DESTINATION_CONNECTION`: Method currently cannot reach the account's institution for payments.
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
        /** @description The request is invalid; `data.error.sub_type` says why. */
        OpalSessionBadRequest: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
                             *     - `BT_NO_ALLOCATIONS`: The user has not confirmed how the loan is allocated.
                             */
                            sub_type: ("INVALID_REQUEST" | "BT_NO_ALLOCATIONS") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        CreatePaymentBadRequest: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
                             *     - `INVALID_ACH_DESCRIPTION`: The description is missing, is not a string, or does not fit on a bank statement.
                             *     - `INVALID_SOURCE`: No account in this environment has the ID, or the account is disabled or closed.
                             *     - `INVALID_SOURCE_HOLDER`: The entity that holds the account is disabled or incomplete.
                             *     - `INVALID_SOURCE_HOLDER_CAPABILITIES`: The entity that holds the account does not have payments among its products.
                             *     - `INVALID_SOURCE_HOLDER_LIMITED`: The source account was not linked through Plaid or MX.
                             *     - `INVALID_SOURCE_LIABILITY`: The source account is a liability.
                             *     - `INVALID_DESTINATION`: No account in this environment has the ID, or the account is disabled or closed.
                             *     - `INVALID_DESTINATION_HOLDER`: The entity that holds the account is disabled or does not have payments among its products.
                             *     - `INVALID_ACH_DESTINATION_NOT_ALLOWED`: The destination is an account of type `ach`, and the team is not enabled for payments to bank accounts.
                             *     - `INVALID_TEST_DESTINATION`: The account was created during testing.
                             *     - `INVALID_TEST_SOURCE`: The account was created during testing.
                             *     - `INVALID_TRANSFER`: Both IDs refer to the same account.
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
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        UpdatePaymentReversalBadRequest: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
                             *     - `INVALID_REVERSAL_STATUS`: Its status is not `pending_approval`, so it can no longer be changed.
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
        /** @description The request is invalid; `data.error.sub_type` says why. */
        ForwardingRequestBadRequest: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
                             *     - `URL_NOT_ALLOWED`: The destination in `url` is not on the list that Method holds for the team.
                             *     - `INVALID_TEMPLATE`: A placeholder in `headers` or `body` is not of the form `{{name.path}}`.
                             *     - `TEMPLATE_IN_KEYS_NOT_ALLOWED`: A key of `body` contains a placeholder.
                             *     - `BINDING_NAME_MISSING`: The first part of a placeholder is not a name in `bindings`.
                             *     - `BINDING_NAME_NOT_REFERENCED`: `bindings` has a name that no placeholder references.
                             *     - `BINDING_NOT_FOUND`: No resource has the ID in `bindings`, or it belongs to another team.
                             *     - `UNSUPPORTED_BINDING_VALUE`: The ID in `bindings` is not that of a payment instrument, a secret or an entity.
                             *     - `DISALLOWED_TEMPLATE_PATH`: The destination does not accept the value that a placeholder selects.
                             *     - `REFERENCED_VALUE_IS_NULL`: The bound resource has no value at the path.
                             *     - `INVALID_METHOD`: The destination does not accept requests with this method.
                             *     - `BODY_JSON_INVALID`: `body` cannot be parsed as JSON.
                             *     - `INVALID_CONTENT_TYPE`: The destination does not accept the `Content-Type` in `headers`.
                             */
                            sub_type: ("INVALID_REQUEST" | "URL_NOT_ALLOWED" | "INVALID_TEMPLATE" | "TEMPLATE_IN_KEYS_NOT_ALLOWED" | "BINDING_NAME_MISSING" | "BINDING_NAME_NOT_REFERENCED" | "BINDING_NOT_FOUND" | "UNSUPPORTED_BINDING_VALUE" | "DISALLOWED_TEMPLATE_PATH" | "REFERENCED_VALUE_IS_NULL" | "INVALID_METHOD" | "BODY_JSON_INVALID" | "INVALID_CONTENT_TYPE") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
                    message: string;
                };
            };
        };
        /** @description The third party did not respond in time, or the network failed. */
        ForwardedRequestTimeout: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
                            code: 504;
                            /**
                             * @description Name of the error:
                             *
                             *     - `FORWARDED_REQUEST_TIMEOUT`: The third party did not respond before the deadline, 10 seconds by default.
                             *     - `FORWARDED_REQUEST_NETWORK_ERROR`: The destination could not be reached, or the connection broke.
                             */
                            sub_type: ("FORWARDED_REQUEST_TIMEOUT" | "FORWARDED_REQUEST_NETWORK_ERROR") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        SimulationRestrictedMissingSubscriptionBadRequest: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
                             *     - `SIMULATION_RESTRICTED_MISSING_SUBSCRIPTION`: The simulated change is reported through a subscription, and there is none.
                             */
                            sub_type: ("INVALID_REQUEST" | "SIMULATION_RESTRICTED_MISSING_SUBSCRIPTION") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
                    message: string;
                };
            };
        };
        /** @description The request is invalid. `data.error.sub_type` names the reason. */
        SimulationRestrictedMissingProductRequestBadRequest: {
            headers: {
                "Request-Id": string;
                "idem-request-id": string;
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
                             *     - `SIMULATION_RESTRICTED_MISSING_PRODUCT_REQUEST`: A simulation changes an earlier result of the product, and there is no such result yet.
                             */
                            sub_type: ("INVALID_REQUEST" | "SIMULATION_RESTRICTED_MISSING_PRODUCT_REQUEST") | (string & {});
                            /** @description Human-readable error message. Do not depend on its wording. */
                            message: string;
                        };
                    };
                    /** @description Human-readable error message. Do not depend on its wording. */
                    message: string;
                };
            };
        };
    };
    parameters: {
        /** @description The dated version of the API to use. Default: the version pinned for the team. */
        MethodVersion: "2025-07-04";
        /**
         * @description Returns only entities with this status.
         * @example active
         */
        EntityStatusFilter: "active" | "incomplete" | "disabled";
        /**
         * @description Returns only entities of this type.
         * @example individual
         */
        EntityTypeFilter: "individual" | "corporation";
        /**
         * @description Returns only entities with this name. Only in Method's OpenAPI description.
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
         * @description Start or end of the page: the ID of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
         *     header. Cannot be combined with `page`.
         */
        PageCursor: string;
        /**
         * @description Fields to return as objects instead of IDs. Repeat the parameter to name more than one. Expanded lists take longer.
         * @example [
         *       "connect"
         *     ]
         */
        EntityExpand: readonly ("connect" | "credit_score" | "attribute" | "vehicle" | "identity_latest_verification_session" | "phone_latest_verification_session")[];
        /**
         * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
         *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
         */
        IdempotencyKey: string;
        /**
         * @description ID of the entity.
         * @example ent_au22b1fbFJbp8
         */
        EntityId: string;
        /**
         * @description ID of the entity verification session.
         * @example evf_3VT3bHTCnPbrm
         */
        EntityVerificationSessionId: string;
        /**
         * @description Fields to return as objects instead of IDs. Repeat the parameter to name more than one. Expanded lists take longer.
         *     The prefix `accounts.` expands a field of each account. Since June 2025.
         * @example [
         *       "accounts"
         *     ]
         */
        ConnectExpand: readonly ("accounts" | "accounts.sensitive" | "accounts.balance" | "accounts.card_brand" | "accounts.attribute" | "accounts.payoff" | "accounts.transaction" | "accounts.update" | "accounts.payment_instrument" | "accounts.latest_verification_session" | "accounts.liability.mch_id")[];
        /**
         * @description `respond-async` makes the connect asynchronous. The mock reads its own preferences, such as `example=pending`, from the
         *     same header.
         */
        PreferRespondAsync: string;
        /**
         * @description ID of the connect.
         * @example cxn_4ewMmBbjYDMR4
         */
        ConnectId: string;
        /**
         * @description ID of the manual connect.
         * @example mcxn_4ewMmBbjYDMR4
         */
        ManualConnectId: string;
        /**
         * @description ID of the credit score.
         * @example crs_pn4ca33GXFaCE
         */
        CreditScoreId: string;
        /**
         * @description ID of the entity's attributes.
         * @example attr_nrPjaahMX4yRA
         */
        EntityAttributesId: string;
        /**
         * @description ID of the identity request.
         * @example idn_NhTRUVEknYaFM
         */
        IdentityId: string;
        /**
         * @description ID of the vehicle request.
         * @example evhl_knqJgxKUnqDVJ
         */
        VehicleId: string;
        /**
         * @description ID of the product.
         * @example prd_jKpF9izhfqL9w
         */
        ProductId: string;
        /**
         * @description ID of the subscription.
         * @example sub_6f7XtMLymQx3f
         */
        SubscriptionId: string;
        /**
         * @description Returns only accounts held by this entity.
         * @example ent_y1a9e1fbnJ1f3
         */
        AccountHolderFilter: string;
        /**
         * @description Returns only accounts held by any of these entities. Repeat the parameter to name more than one. Only in Method's own
         *     description.
         */
        AccountHoldersFilter: readonly string[];
        /** @description Returns only accounts with this status. */
        AccountStatusFilter: "active" | "disabled" | "closed";
        /** @description Returns only accounts of this type. */
        AccountTypeFilter: "ach" | "liability";
        /**
         * @description Returns only accounts whose consent has this status. Only in Method's OpenAPI description.
         * @example approved
         */
        AccountConsentStatusFilter: "pending" | "approved" | "withdrawn";
        /** @description Whether to include accounts that are waiting for the holder's consent. Only in Method's OpenAPI description. */
        AccountIncludePendingConsent: boolean;
        /**
         * @description Returns only liability accounts with this merchant.
         * @example mch_302086
         */
        AccountMerchantFilter: string;
        /**
         * @description Returns only liability accounts with this type of debt.
         * @example credit_card
         */
        AccountLiabilityTypeFilter: "auto_loan" | "bnpl" | "collection" | "credit_builder" | "credit_card" | "fintech" | "insurance" | "loan" | "medical" | "mortgage" | "personal_loan" | "student_loan" | "student_loans" | "utility";
        /**
         * @description Returns only liability accounts with this ownership by the holder.
         * @example primary
         */
        AccountOwnershipFilter: "primary" | "authorized" | "joint" | "unknown";
        /** @description Fields to return as objects instead of IDs. Repeat the parameter to name more than one. Expanded lists take longer. */
        AccountExpand: readonly ("sensitive" | "balance" | "card_brand" | "payoff" | "transactions" | "transaction" | "update" | "attribute" | "payment_instrument" | "latest_verification_session" | "liability.mch_id")[];
        /**
         * @description ID of the account.
         * @example acc_Zc4F2aTLt8CBt
         */
        AccountId: string;
        /**
         * @description ID of the account verification session.
         * @example avf_DjkdemgTQfqRD
         */
        AccountVerificationSessionId: string;
        /**
         * @description ID of the balance.
         * @example bal_ebzh8KaR9HCBG
         */
        BalanceId: string;
        /**
         * @description ID of the card brand.
         * @example cbrd_eVMDNUPfrFk3e
         */
        CardBrandId: string;
        /**
         * @description ID of the payoff.
         * @example pyf_ELGT4hfikTTCJ
         */
        PayoffId: string;
        /**
         * @description ID of the sensitive.
         * @example astv_9WBBA6TH7n7iX
         */
        SensitiveId: string;
        /**
         * @description ID of the transaction.
         * @example txn_t73AdHRFYwhT9
         */
        TransactionId: string;
        /**
         * @description ID of the update.
         * @example upt_NYV5kfjskTTCJ
         */
        UpdateId: string;
        /**
         * @description ID of the account's attributes.
         * @example acc_attr_cWBKqwVP87kim
         */
        AccountAttributesId: string;
        /**
         * @description ID of the payment instrument.
         * @example pmt_inst_pd788hPVhLT37
         */
        PaymentInstrumentId: string;
        /**
         * @description ID of the card product.
         * @example pdt_17
         */
        CardProductId: string;
        /**
         * @description ID of the preauth signals.
         * @example preauth_qV7kRaFm4JNxw
         */
        PreauthSignalsId: string;
        /**
         * @description ID of the file.
         * @example file_jZWkPMhXPeYAn
         */
        FileId: string;
        /**
         * @description The element token.
         * @example pk_elem_dDe4r9M6X3Ad9zjpbgYpzLNtRCXfhPYR
         */
        ElementToken: string;
        /**
         * @description ID of the element session.
         * @example elem_sess_bTgeRWQ3qApfJ
         */
        ElementSessionId: string;
        /**
         * @description ID of the session.
         * @example osess_zde3mW34pEHqV
         */
        OpalSessionId: string;
        /**
         * @description Returns only payments with this status.
         * @example pending
         */
        PaymentStatusFilter: "pending" | "canceled" | "processing" | "failed" | "sent" | "posted" | "cashed" | "settled" | "reversal_required" | "reversal_processing" | "reversed" | "delivered" | "error" | "returned";
        /**
         * @description Returns only payments of this type.
         * @example standard
         */
        PaymentTypeFilter: "standard" | "clearing";
        /**
         * @description Returns only payments from this account.
         * @example acc_hmap9mbgfLcf9
         */
        PaymentSourceFilter: string;
        /**
         * @description Returns only payments to this account.
         * @example acc_YXDrjADGjC76U
         */
        PaymentDestinationFilter: string;
        /**
         * @description Returns only payments from or to this account.
         * @example acc_hmap9mbgfLcf9
         */
        PaymentAccountFilter: string;
        /**
         * @description Returns only payments from an account of this entity.
         * @example ent_au22b1fbFJbp8
         */
        PaymentSourceHolderFilter: string;
        /**
         * @description Returns only payments to an account of this entity.
         * @example ent_au22b1fbFJbp8
         */
        PaymentDestinationHolderFilter: string;
        /**
         * @description Returns only payments from or to an account of this entity.
         * @example ent_au22b1fbFJbp8
         */
        PaymentHolderFilter: string;
        /**
         * @description Returns only the payment that this reversal returns.
         * @example rvs_A6bmTtFmxQhGQ
         */
        PaymentReversalFilter: string;
        /**
         * @description Fields to return as objects instead of IDs. Repeat the parameter to name more than one. Expanded lists take longer.
         *     Only in Method's OpenAPI description.
         * @example [
         *       "source"
         *     ]
         */
        PaymentExpand: readonly ("source" | "destination" | "source.latest_verification_session" | "destination.latest_verification_session")[];
        /**
         * @description ID of the payment.
         * @example pmt_VeCfmkwGKb
         */
        PaymentId: string;
        /**
         * @description ID of the reversal.
         * @example rvs_A6bmTtFmxQhGQ
         */
        PaymentReversalId: string;
        /** @description Returns only merchants whose name contains this text. */
        MerchantNameFilter: string;
        /** @description Returns only merchants with this name in credit reports, such as `JPMCB CARD` for a Chase credit card. */
        MerchantCreditorNameFilter: string;
        /**
         * @description Returns only merchants of this type.
         * @example credit_card
         */
        MerchantTypeFilter: "auto_loan" | "bank" | "bnpl" | "business_loan" | "city" | "collection" | "county" | "credit_builder" | "credit_card" | "electric_utility" | "fintech" | "home_equity_loan" | "home_loan" | "insurance" | "internet_utility" | "loan" | "medical" | "mortgage" | "personal_loan" | "student_loan" | "student_loans" | "subscription" | "telephone_utility" | "television_utility" | "unknown" | "utility" | "waste_utility" | "water_utility";
        /** @description Returns only merchants with this ID at Plaid. The dot is part of the parameter name. */
        MerchantPlaidIdFilter: string;
        /** @description Returns only merchants with this ID at MX. The dot is part of the parameter name. */
        MerchantMxIdFilter: string;
        /** @description Returns only merchants with this ID at Finicity. The dot is part of the parameter name. */
        MerchantFinicityIdFilter: string;
        /** @description Returns only merchants with this ID at DebtPayPro. The dot is part of the parameter name. */
        MerchantDppIdFilter: string;
        /**
         * @description ID of the merchant.
         * @example mch_301761
         */
        MerchantId: string;
        /** @description Returns only events about the resource with this ID, regardless of its type. */
        EventResourceIdFilter: string;
        /**
         * @description Returns only events about resources of this type.
         * @example credit_score
         */
        EventResourceTypeFilter: "account" | "attribute" | "connect" | "credit_score" | "entity" | "payment";
        /**
         * @description Returns only events of this type.
         * @example credit_score.increased
         */
        EventTypeFilter: "account.create" | "account.update" | "account.opened" | "account.closed" | "sensitive.create" | "sensitive.update" | "account_verification_session.create" | "account_verification_session.update" | "balance.create" | "balance.update" | "card_brand.create" | "card_brand.update" | "connect.create" | "connect.update" | "credit_score.create" | "credit_score.update" | "entity.create" | "entity.update" | "entity_verification_session.create" | "entity_verification_session.update" | "identity.create" | "identity.update" | "payment.create" | "payment.update" | "payment_reversal.create" | "payment_reversal.update" | "payoff.create" | "payoff.update" | "product.create" | "product.update" | "report.create" | "report.update" | "subscription.create" | "subscription.update" | "transaction.create" | "transaction.update" | "update.create" | "update.update" | "credit_score.increased" | "credit_score.decreased" | "attribute.credit_health_credit_card_usage.increased" | "attribute.credit_health_credit_card_usage.decreased" | "attribute.credit_health_derogatory_marks.increased" | "attribute.credit_health_derogatory_marks.decreased" | "attribute.credit_health_hard_inquiries.increased" | "attribute.credit_health_hard_inquiries.decreased" | "attribute.credit_health_total_accounts.increased" | "attribute.credit_health_total_accounts.decreased" | "attribute.credit_health_credit_age.increased" | "attribute.credit_health_credit_age.decreased" | "attribute.credit_health_payment_history.increased" | "attribute.credit_health_payment_history.decreased" | "entity_verification_sessions.create" | "entity_verification_sessions.update" | "account_verification.create" | "account_verification.update" | "connection.create" | "connection.update" | "attribute.create" | "attribute.update" | "attribute.credit_health_open_accounts.increased" | "attribute.credit_health_open_accounts.decreased" | "account.balance_increased" | "account.balance_decreased" | "account.credit_limit_increased" | "account.credit_limit_decreased" | "account.number.update" | "entity.new_accounts_pending_consent" | "card_brand.available" | "connect.available" | "credit_score.available" | "entity_vehicle.create" | "entity_vehicle.update" | "manual_connect.create" | "manual_connect.update" | "payment_instrument.create" | "payment_instrument.update" | "method_jwk.create" | "method_jwk.update" | "entity_attribute.credit_health_open_accounts_value.increased" | "entity_attribute.credit_health_open_accounts_value.decreased" | "entity_attribute.credit_health_total_accounts_value.increased" | "entity_attribute.credit_health_total_accounts_value.decreased" | "entity_attribute.credit_health_credit_card_usage_value.increased" | "entity_attribute.credit_health_credit_card_usage_value.decreased" | "entity_attribute.credit_health_soft_inquiries_value.increased" | "entity_attribute.credit_health_soft_inquiries_value.decreased" | "entity_attribute.credit_health_hard_inquiries_value.increased" | "entity_attribute.credit_health_hard_inquiries_value.decreased" | "entity_attribute.credit_health_derogatory_marks_value.increased" | "entity_attribute.credit_health_derogatory_marks_value.decreased" | "entity_attribute.credit_health_credit_age_value.increased" | "entity_attribute.credit_health_credit_age_value.decreased" | "entity_attribute.credit_health_payment_history_value.increased" | "entity_attribute.credit_health_payment_history_value.decreased";
        /**
         * @description ID of the event.
         * @example evt_knqJgxKUnqDVJ
         */
        EventId: string;
        /**
         * @description ID of the report.
         * @example rpt_cj2mkA3hFyHT5
         */
        ReportId: string;
        /**
         * @description ID of the report schedule.
         * @example rpt_sch_Gqjh8pzeUfzH6
         */
        ReportScheduleId: string;
        /**
         * @description The report type to remove.
         * @example payments.created.previous
         */
        ReportScheduleTypeToRemove: "ach.debit.daily" | "ach.pull.nightly" | "ach.pull.previous" | "ach.pull.upcoming" | "ach.reversals.nightly" | "entities.created.previous_day" | "payments.created.current" | "payments.created.previous" | "payments.created.previous_day" | "payments.failed.previous_day" | "payments.updated.current" | "payments.updated.previous" | "reserve_fbo_balance.created.previous_day";
        /**
         * @description The delivery method to remove.
         * @example email
         */
        ReportScheduleDeliveryMethodToRemove: "webhook" | "email";
        /**
         * @description The email address to remove. Without it all recipients are removed, which fails while `email` is a delivery method.
         * @example reports@methodfi.com
         */
        ReportScheduleRecipientToRemove: string;
        /**
         * @description ID of the managed account.
         * @example macc_123456789
         */
        ManagedAccountId: string;
        /**
         * @description ID of the forwarding request.
         * @example freq_f6xGfRQyQxDc
         */
        ForwardingRequestId: string;
        /**
         * @description ID of the secret.
         * @example sec_au22b1fbFrmfp
         */
        SecretId: string;
        /**
         * @description ID of the public key.
         * @example team_jwk_12345
         */
        TeamPublicKeyId: string;
        /**
         * @description ID of Method's public key.
         * @example mthd_jwk_12
         */
        MethodJwkId: string;
        /**
         * @description ID of the webhook.
         * @example whk_cSGjA6d9N8y8R
         */
        WebhookId: string;
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
         * @description ID of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
         * @example obwh_4ewMmBbjYDMR4
         */
        WebhookDeliveryId: string;
    };
    requestBodies: {
        /** @description The operation takes no input; you can send an empty object. */
        Empty: {
            content: {
                "application/json": Schemas.EmptyObject;
            };
        };
    };
    headers: {
        /**
         * @description ID of the request. Log it, and include it when you contact Method's support.
         * @example req_8hZC3jQWpBpNH
         */
        RequestId: string;
        /**
         * @description ID of the request. Method's clients read this header, and the development host sends it; the reference names
         *     `Request-Id`.
         * @example req_8hZC3jQWpBpNH
         */
        IdemRequestId: string;
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
         * @description How the idempotency store handled the request: its result was `stored` or `replayed`, or the store was `bypassed`.
         *     Only in Method's client libraries.
         * @example stored
         */
        IdemStatus: ("stored" | "bypassed" | "replayed") | (string & {});
        /**
         * @description Suggested file name for the download.
         * @example attachment; filename="rpt_cj2mkA3hFyHT5.csv"
         */
        ContentDisposition: string;
        /**
         * @description How long the response may be cached, one hour.
         * @example public, max-age=3600
         */
        CacheControl: string;
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
                "Method-Version"?: "2025-07-04";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API is available. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.PingResponse;
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
                status?: "active" | "incomplete" | "disabled";
                /**
                 * @description Returns only entities of this type.
                 * @example individual
                 */
                type?: "individual" | "corporation";
                /**
                 * @description Returns only entities with this name. Only in Method's OpenAPI description.
                 * @example Kevin Doyle
                 */
                name?: string;
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: string;
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: string;
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: number;
                /** @description Maximum number of records per page. */
                page_limit?: number;
                /**
                 * @description Start or end of the page: the ID of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: string;
                /**
                 * @description Fields to return as objects instead of IDs. Repeat the parameter to name more than one. Expanded lists take longer.
                 * @example [
                 *       "connect"
                 *     ]
                 */
                "expand[]"?: components["parameters"]["EntityExpand"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entities. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "Pagination-Page": number;
                    "Pagination-Page-Count": number;
                    "Pagination-Page-Limit": number;
                    "Pagination-Total-Count": number;
                    "Pagination-Page-Cursor-Prev": string;
                    "Pagination-Page-Cursor-Next": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.EntityListResponse;
                };
            };
            400: components["responses"]["BadRequest"];
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
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The entity to create. */
        requestBody: {
            content: {
                "application/json": Schemas.EntityCreateRequest;
            };
        };
        responses: {
            /** @description The new entity. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.EntityResponse;
                };
            };
            400: components["responses"]["CreateEntityBadRequest"];
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
                 * @description Fields to return as objects instead of IDs. Repeat the parameter to name more than one. Expanded lists take longer.
                 * @example [
                 *       "connect"
                 *     ]
                 */
                "expand[]"?: components["parameters"]["EntityExpand"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entity. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.EntityResponse;
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
    updateEntity: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
            };
            cookie?: never;
        };
        /** @description The details to add. */
        requestBody: {
            content: {
                "application/json": Schemas.EntityUpdateRequest;
            };
        };
        responses: {
            /** @description The entity with the new details. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.EntityResponse;
                };
            };
            400: components["responses"]["UpdateEntityBadRequest"];
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
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
            };
            cookie?: never;
        };
        /** @description The change of the consent and its reason. */
        requestBody: {
            content: {
                "application/json": Schemas.EntityConsentRequest;
            };
        };
        responses: {
            /** @description The entity. After a withdrawal it is disabled and without its details. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.EntityConsentResponse;
                };
            };
            400: components["responses"]["WithdrawEntityConsentBadRequest"];
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
                from_date?: string;
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: string;
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: number;
                /** @description Maximum number of records per page. */
                page_limit?: number;
                /**
                 * @description Start or end of the page: the ID of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: string;
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entity verification sessions. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "Pagination-Page": number;
                    "Pagination-Page-Count": number;
                    "Pagination-Page-Limit": number;
                    "Pagination-Total-Count": number;
                    "Pagination-Page-Cursor-Prev": string;
                    "Pagination-Page-Cursor-Next": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.EntityVerificationSessionListResponse;
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
    createEntityVerificationSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
            };
            cookie?: never;
        };
        /** @description The kind of verification session to create. */
        requestBody: {
            content: {
                "application/json": Schemas.EntityVerificationSessionCreateRequest;
            };
        };
        responses: {
            /** @description The new verification session. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.EntityVerificationSessionResponse;
                };
            };
            400: components["responses"]["CreateEntityVerificationSessionBadRequest"];
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
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
                /**
                 * @description ID of the entity verification session.
                 * @example evf_3VT3bHTCnPbrm
                 */
                evf_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The verification session. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.EntityVerificationSessionResponse;
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
    updateEntityVerificationSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
                /**
                 * @description ID of the entity verification session.
                 * @example evf_3VT3bHTCnPbrm
                 */
                evf_id: string;
            };
            cookie?: never;
        };
        /** @description The data that completes the session. */
        requestBody: {
            content: {
                "application/json": Schemas.EntityVerificationSessionUpdateRequest;
            };
        };
        responses: {
            /** @description The verification session after the attempt. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.EntityVerificationSessionResponse;
                };
            };
            400: components["responses"]["UpdateEntityVerificationSessionBadRequest"];
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
                from_date?: string;
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: string;
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: number;
                /** @description Maximum number of records per page. */
                page_limit?: number;
                /**
                 * @description Start or end of the page: the ID of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: string;
                /**
                 * @description Fields to return as objects instead of IDs. Repeat the parameter to name more than one. Expanded lists take longer.
                 *     The prefix `accounts.` expands a field of each account. Since June 2025.
                 * @example [
                 *       "accounts"
                 *     ]
                 */
                "expand[]"?: components["parameters"]["ConnectExpand"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of connects. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "Pagination-Page": number;
                    "Pagination-Page-Count": number;
                    "Pagination-Page-Limit": number;
                    "Pagination-Total-Count": number;
                    "Pagination-Page-Cursor-Prev": string;
                    "Pagination-Page-Cursor-Next": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ConnectListResponse;
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
    createEntityConnect: {
        parameters: {
            query?: {
                /**
                 * @description Fields to return as objects instead of IDs. Repeat the parameter to name more than one. Expanded lists take longer.
                 *     The prefix `accounts.` expands a field of each account. Since June 2025.
                 * @example [
                 *       "accounts"
                 *     ]
                 */
                "expand[]"?: components["parameters"]["ConnectExpand"];
            };
            header?: {
                /**
                 * @description `respond-async` makes the connect asynchronous. The mock reads its own preferences, such as `example=pending`, from the
                 *     same header.
                 */
                Prefer?: string;
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
            };
            cookie?: never;
        };
        /** @description Products and subscriptions for the accounts found. Optional. */
        requestBody?: {
            content: {
                "application/json": Schemas.ConnectCreateRequest;
            };
        };
        responses: {
            /** @description The connect, with the accounts that it created. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ConnectResponse;
                };
            };
            400: components["responses"]["CreateEntityConnectBadRequest"];
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
                 * @description Fields to return as objects instead of IDs. Repeat the parameter to name more than one. Expanded lists take longer.
                 *     The prefix `accounts.` expands a field of each account. Since June 2025.
                 * @example [
                 *       "accounts"
                 *     ]
                 */
                "expand[]"?: components["parameters"]["ConnectExpand"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
                /**
                 * @description ID of the connect.
                 * @example cxn_4ewMmBbjYDMR4
                 */
                cxn_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connect. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ConnectResponse;
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
    createEntityManualConnect: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
            };
            cookie?: never;
        };
        /** @description The tradelines. */
        requestBody: {
            content: {
                "application/json": Schemas.ManualConnectCreateRequest;
            };
        };
        responses: {
            /** @description The manual connect. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ManualConnectResponse;
                };
            };
            400: components["responses"]["ManualConnectBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    retrieveEntityManualConnect: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
                /**
                 * @description ID of the manual connect.
                 * @example mcxn_4ewMmBbjYDMR4
                 */
                mcxn_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The manual connect. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ManualConnectResponse;
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
    listEntityCreditScores: {
        parameters: {
            query?: {
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: string;
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: string;
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: number;
                /** @description Maximum number of records per page. */
                page_limit?: number;
                /**
                 * @description Start or end of the page: the ID of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: string;
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of credit scores. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "Pagination-Page": number;
                    "Pagination-Page-Count": number;
                    "Pagination-Page-Limit": number;
                    "Pagination-Total-Count": number;
                    "Pagination-Page-Cursor-Prev": string;
                    "Pagination-Page-Cursor-Next": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.CreditScoreListResponse;
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
    createEntityCreditScore: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["Empty"];
        responses: {
            /** @description The requested credit score. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.CreditScoreResponse;
                };
            };
            400: components["responses"]["CreateEntityCreditScoreBadRequest"];
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
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
                /**
                 * @description ID of the credit score.
                 * @example crs_pn4ca33GXFaCE
                 */
                crs_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credit score. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.CreditScoreResponse;
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
    listEntityAttributes: {
        parameters: {
            query?: {
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: string;
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: string;
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: number;
                /** @description Maximum number of records per page. */
                page_limit?: number;
                /**
                 * @description Start or end of the page: the ID of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: string;
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of attributes. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "Pagination-Page": number;
                    "Pagination-Page-Count": number;
                    "Pagination-Page-Limit": number;
                    "Pagination-Total-Count": number;
                    "Pagination-Page-Cursor-Prev": string;
                    "Pagination-Page-Cursor-Next": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.EntityAttributesListResponse;
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
    createEntityAttributes: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
            };
            cookie?: never;
        };
        /** @description The attributes to compute. Default: all of them. */
        requestBody?: {
            content: {
                "application/json": Schemas.EntityAttributesCreateRequest;
            };
        };
        responses: {
            /** @description The computation, including its results if it is synchronous. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.EntityAttributesResponse;
                };
            };
            400: components["responses"]["CreateEntityAttributesBadRequest"];
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
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
                /**
                 * @description ID of the entity's attributes.
                 * @example attr_nrPjaahMX4yRA
                 */
                attr_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attributes. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.EntityAttributesResponse;
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
    listEntityIdentities: {
        parameters: {
            query?: {
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: string;
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: string;
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: number;
                /** @description Maximum number of records per page. */
                page_limit?: number;
                /**
                 * @description Start or end of the page: the ID of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: string;
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of identity requests. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "Pagination-Page": number;
                    "Pagination-Page-Count": number;
                    "Pagination-Page-Limit": number;
                    "Pagination-Total-Count": number;
                    "Pagination-Page-Cursor-Prev": string;
                    "Pagination-Page-Cursor-Next": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.IdentityListResponse;
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
    createEntityIdentity: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["Empty"];
        responses: {
            /** @description The identity request with its results. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.IdentityResponse;
                };
            };
            400: components["responses"]["CreateEntityIdentityBadRequest"];
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
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
                /**
                 * @description ID of the identity request.
                 * @example idn_NhTRUVEknYaFM
                 */
                idn_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identity request. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.IdentityResponse;
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
    listEntityVehicles: {
        parameters: {
            query?: {
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: string;
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: string;
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: number;
                /** @description Maximum number of records per page. */
                page_limit?: number;
                /**
                 * @description Start or end of the page: the ID of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: string;
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of vehicle requests. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "Pagination-Page": number;
                    "Pagination-Page-Count": number;
                    "Pagination-Page-Limit": number;
                    "Pagination-Total-Count": number;
                    "Pagination-Page-Cursor-Prev": string;
                    "Pagination-Page-Cursor-Next": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.VehicleListResponse;
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
    createEntityVehicles: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["Empty"];
        responses: {
            /** @description The vehicle request with its results. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.VehicleResponse;
                };
            };
            400: components["responses"]["CreateEntityVehiclesBadRequest"];
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
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
                /**
                 * @description ID of the vehicle request.
                 * @example evhl_knqJgxKUnqDVJ
                 */
                evhl_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vehicle request. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.VehicleResponse;
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
    listEntityProducts: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The products by name. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.EntityProductListResponse;
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
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
                /**
                 * @description ID of the product.
                 * @example prd_jKpF9izhfqL9w
                 */
                prd_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.EntityProductResponse;
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
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscriptions by name. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.EntitySubscriptionListResponse;
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
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
            };
            cookie?: never;
        };
        /** @description The subscription to create. */
        requestBody: {
            content: {
                "application/json": Schemas.EntitySubscriptionCreateRequest;
            };
        };
        responses: {
            /** @description The subscription, or the result for each name. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.EntitySubscriptionCreateResponse;
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
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
                /**
                 * @description ID of the subscription.
                 * @example sub_6f7XtMLymQx3f
                 */
                sub_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.EntitySubscriptionResponse;
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
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
                /**
                 * @description ID of the subscription.
                 * @example sub_6f7XtMLymQx3f
                 */
                sub_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription, now inactive. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.EntitySubscriptionResponse;
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
    createIntent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description What happened, and to whom. */
        requestBody: {
            content: {
                "application/json": Schemas.IntentCreateRequest;
            };
        };
        responses: {
            /** @description The intent, without the identity. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.IntentResponse;
                };
            };
            400: components["responses"]["IntentBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                /**
                 * @description Returns only accounts held by this entity.
                 * @example ent_y1a9e1fbnJ1f3
                 */
                holder_id?: string;
                /**
                 * @description Returns only accounts held by any of these entities. Repeat the parameter to name more than one. Only in Method's own
                 *     description.
                 */
                holder_ids?: components["parameters"]["AccountHoldersFilter"];
                /** @description Returns only accounts with this status. */
                status?: "active" | "disabled" | "closed";
                /** @description Returns only accounts of this type. */
                type?: "ach" | "liability";
                /**
                 * @description Returns only accounts whose consent has this status. Only in Method's OpenAPI description.
                 * @example approved
                 */
                consent_status?: "pending" | "approved" | "withdrawn";
                /** @description Whether to include accounts that are waiting for the holder's consent. Only in Method's OpenAPI description. */
                include_pending_consent?: boolean;
                /**
                 * @description Returns only liability accounts with this merchant.
                 * @example mch_302086
                 */
                "liability.mch_id"?: string;
                /**
                 * @description Returns only liability accounts with this type of debt.
                 * @example credit_card
                 */
                "liability.type"?: "auto_loan" | "bnpl" | "collection" | "credit_builder" | "credit_card" | "fintech" | "insurance" | "loan" | "medical" | "mortgage" | "personal_loan" | "student_loan" | "student_loans" | "utility";
                /**
                 * @description Returns only liability accounts with this ownership by the holder.
                 * @example primary
                 */
                "liability.ownership"?: "primary" | "authorized" | "joint" | "unknown";
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: string;
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: string;
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: number;
                /** @description Maximum number of records per page. */
                page_limit?: number;
                /**
                 * @description Start or end of the page: the ID of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: string;
                /** @description Fields to return as objects instead of IDs. Repeat the parameter to name more than one. Expanded lists take longer. */
                "expand[]"?: components["parameters"]["AccountExpand"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounts. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "Pagination-Page": number;
                    "Pagination-Page-Count": number;
                    "Pagination-Page-Limit": number;
                    "Pagination-Total-Count": number;
                    "Pagination-Page-Cursor-Prev": string;
                    "Pagination-Page-Cursor-Next": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.AccountListResponse;
                };
            };
            400: components["responses"]["BadRequest"];
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
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The account to create. */
        requestBody: {
            content: {
                "application/json": Schemas.AccountCreateRequest;
            };
        };
        responses: {
            /** @description The new account. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.AccountResponse;
                };
            };
            400: components["responses"]["CreateAccountBadRequest"];
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
                /** @description Fields to return as objects instead of IDs. Repeat the parameter to name more than one. Expanded lists take longer. */
                "expand[]"?: components["parameters"]["AccountExpand"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.AccountResponse;
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
    withdrawAccountConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
            };
            cookie?: never;
        };
        /** @description The consent withdrawal and its reason. */
        requestBody: {
            content: {
                "application/json": Schemas.AccountConsentWithdrawRequest;
            };
        };
        responses: {
            /** @description The account, disabled and without its details. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.AccountConsentResponse;
                };
            };
            400: components["responses"]["WithdrawAccountConsentBadRequest"];
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
                from_date?: string;
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: string;
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: number;
                /** @description Maximum number of records per page. */
                page_limit?: number;
                /**
                 * @description Start or end of the page: the ID of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: string;
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of account verification sessions. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "Pagination-Page": number;
                    "Pagination-Page-Count": number;
                    "Pagination-Page-Limit": number;
                    "Pagination-Total-Count": number;
                    "Pagination-Page-Cursor-Prev": string;
                    "Pagination-Page-Cursor-Next": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.AccountVerificationSessionListResponse;
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
    createAccountVerificationSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
            };
            cookie?: never;
        };
        /** @description The kind of verification session to create. */
        requestBody: {
            content: {
                "application/json": Schemas.AccountVerificationSessionCreateRequest;
            };
        };
        responses: {
            /** @description The new verification session. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.AccountVerificationSessionResponse;
                };
            };
            400: components["responses"]["CreateAccountVerificationSessionBadRequest"];
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
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
                /**
                 * @description ID of the account verification session.
                 * @example avf_DjkdemgTQfqRD
                 */
                avf_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The verification session. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.AccountVerificationSessionResponse;
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
    updateAccountVerificationSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
                /**
                 * @description ID of the account verification session.
                 * @example avf_DjkdemgTQfqRD
                 */
                avf_id: string;
            };
            cookie?: never;
        };
        /** @description The data that completes the session. */
        requestBody: {
            content: {
                "application/json": Schemas.AccountVerificationSessionUpdateRequest;
            };
        };
        responses: {
            /** @description The verification session after the attempt. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.AccountVerificationSessionResponse;
                };
            };
            400: components["responses"]["UpdateAccountVerificationSessionBadRequest"];
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
                from_date?: string;
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: string;
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: number;
                /** @description Maximum number of records per page. */
                page_limit?: number;
                /**
                 * @description Start or end of the page: the ID of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: string;
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of balances. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "Pagination-Page": number;
                    "Pagination-Page-Count": number;
                    "Pagination-Page-Limit": number;
                    "Pagination-Total-Count": number;
                    "Pagination-Page-Cursor-Prev": string;
                    "Pagination-Page-Cursor-Next": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.BalanceListResponse;
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
    createAccountBalance: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["Empty"];
        responses: {
            /** @description The requested balance. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.BalanceResponse;
                };
            };
            400: components["responses"]["CreateAccountBalanceBadRequest"];
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
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
                /**
                 * @description ID of the balance.
                 * @example bal_ebzh8KaR9HCBG
                 */
                bal_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balance. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.BalanceResponse;
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
    listAccountCardBrands: {
        parameters: {
            query?: {
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: string;
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: string;
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: number;
                /** @description Maximum number of records per page. */
                page_limit?: number;
                /**
                 * @description Start or end of the page: the ID of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: string;
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of card brands. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "Pagination-Page": number;
                    "Pagination-Page-Count": number;
                    "Pagination-Page-Limit": number;
                    "Pagination-Total-Count": number;
                    "Pagination-Page-Cursor-Prev": string;
                    "Pagination-Page-Cursor-Next": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.CardBrandListResponse;
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
    createAccountCardBrand: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["Empty"];
        responses: {
            /** @description The requested card brand. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.CardBrandResponse;
                };
            };
            400: components["responses"]["CreateAccountCardBrandBadRequest"];
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
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
                /**
                 * @description ID of the card brand.
                 * @example cbrd_eVMDNUPfrFk3e
                 */
                cbrd_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card brand. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.CardBrandResponse;
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
    listAccountPayoffs: {
        parameters: {
            query?: {
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: string;
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: string;
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: number;
                /** @description Maximum number of records per page. */
                page_limit?: number;
                /**
                 * @description Start or end of the page: the ID of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: string;
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of payoffs. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "Pagination-Page": number;
                    "Pagination-Page-Count": number;
                    "Pagination-Page-Limit": number;
                    "Pagination-Total-Count": number;
                    "Pagination-Page-Cursor-Prev": string;
                    "Pagination-Page-Cursor-Next": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.PayoffListResponse;
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
    createAccountPayoff: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["Empty"];
        responses: {
            /** @description The requested payoff. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.PayoffResponse;
                };
            };
            400: components["responses"]["CreateAccountPayoffBadRequest"];
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
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
                /**
                 * @description ID of the payoff.
                 * @example pyf_ELGT4hfikTTCJ
                 */
                pyf_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payoff. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.PayoffResponse;
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
    listAccountSensitives: {
        parameters: {
            query?: {
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: string;
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: string;
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: number;
                /** @description Maximum number of records per page. */
                page_limit?: number;
                /**
                 * @description Start or end of the page: the ID of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: string;
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sensitives. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "Pagination-Page": number;
                    "Pagination-Page-Count": number;
                    "Pagination-Page-Limit": number;
                    "Pagination-Total-Count": number;
                    "Pagination-Page-Cursor-Prev": string;
                    "Pagination-Page-Cursor-Next": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.SensitiveListResponse;
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
    createAccountSensitive: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
            };
            cookie?: never;
        };
        /** @description The data to return. */
        requestBody: {
            content: {
                "application/json": Schemas.SensitiveCreateRequest;
            };
        };
        responses: {
            /** @description The requested data. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.SensitiveResponse;
                };
            };
            400: components["responses"]["CreateAccountSensitiveBadRequest"];
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
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
                /**
                 * @description ID of the sensitive.
                 * @example astv_9WBBA6TH7n7iX
                 */
                astv_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sensitive. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.SensitiveResponse;
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
    listAccountTransactions: {
        parameters: {
            query?: {
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: string;
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: string;
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: number;
                /** @description Maximum number of records per page. */
                page_limit?: number;
                /**
                 * @description Start or end of the page: the ID of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: string;
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of transactions. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "Pagination-Page": number;
                    "Pagination-Page-Count": number;
                    "Pagination-Page-Limit": number;
                    "Pagination-Total-Count": number;
                    "Pagination-Page-Cursor-Prev": string;
                    "Pagination-Page-Cursor-Next": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.TransactionListResponse;
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
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
                /**
                 * @description ID of the transaction.
                 * @example txn_t73AdHRFYwhT9
                 */
                txn_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.TransactionResponse;
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
                from_date?: string;
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: string;
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: number;
                /** @description Maximum number of records per page. */
                page_limit?: number;
                /**
                 * @description Start or end of the page: the ID of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: string;
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of updates. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "Pagination-Page": number;
                    "Pagination-Page-Count": number;
                    "Pagination-Page-Limit": number;
                    "Pagination-Total-Count": number;
                    "Pagination-Page-Cursor-Prev": string;
                    "Pagination-Page-Cursor-Next": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.UpdateListResponse;
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
    createAccountUpdate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["Empty"];
        responses: {
            /** @description The requested update. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.UpdateResponse;
                };
            };
            400: components["responses"]["CreateAccountUpdateBadRequest"];
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
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
                /**
                 * @description ID of the update.
                 * @example upt_NYV5kfjskTTCJ
                 */
                upt_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The update. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.UpdateResponse;
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
    listAccountAttributes: {
        parameters: {
            query?: {
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: string;
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: string;
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: number;
                /** @description Maximum number of records per page. */
                page_limit?: number;
                /**
                 * @description Start or end of the page: the ID of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: string;
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of attributes. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "Pagination-Page": number;
                    "Pagination-Page-Count": number;
                    "Pagination-Page-Limit": number;
                    "Pagination-Total-Count": number;
                    "Pagination-Page-Cursor-Prev": string;
                    "Pagination-Page-Cursor-Next": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.AccountAttributesListResponse;
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
    createAccountAttributes: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
            };
            cookie?: never;
        };
        /** @description The attributes to compute. Default: all of them. */
        requestBody?: {
            content: {
                "application/json": Schemas.AccountAttributesCreateRequest;
            };
        };
        responses: {
            /** @description The computation, including its results if it is synchronous. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.AccountAttributesResponse;
                };
            };
            400: components["responses"]["CreateAccountAttributesBadRequest"];
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
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
                /**
                 * @description ID of the account's attributes.
                 * @example acc_attr_cWBKqwVP87kim
                 */
                acc_attr_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attributes. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.AccountAttributesResponse;
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
    listAccountPaymentInstruments: {
        parameters: {
            query?: {
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: string;
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: string;
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: number;
                /** @description Maximum number of records per page. */
                page_limit?: number;
                /**
                 * @description Start or end of the page: the ID of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: string;
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of payment instruments. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "Pagination-Page": number;
                    "Pagination-Page-Count": number;
                    "Pagination-Page-Limit": number;
                    "Pagination-Total-Count": number;
                    "Pagination-Page-Cursor-Prev": string;
                    "Pagination-Page-Cursor-Next": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.PaymentInstrumentListResponse;
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
    createAccountPaymentInstrument: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
            };
            cookie?: never;
        };
        /** @description The kind of payment instrument to create. */
        requestBody: {
            content: {
                "application/json": Schemas.PaymentInstrumentCreateRequest;
            };
        };
        responses: {
            /** @description The payment instrument. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.PaymentInstrumentResponse;
                };
            };
            400: components["responses"]["CreateAccountPaymentInstrumentBadRequest"];
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
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
                /**
                 * @description ID of the payment instrument.
                 * @example pmt_inst_pd788hPVhLT37
                 */
                pmt_inst_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment instrument. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.PaymentInstrumentResponse;
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
    listAccountProducts: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The products by name. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.AccountProductListResponse;
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
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
                /**
                 * @description ID of the product.
                 * @example prd_jKpF9izhfqL9w
                 */
                prd_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.AccountProductResponse;
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
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscriptions by name. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.AccountSubscriptionListResponse;
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
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
            };
            cookie?: never;
        };
        /** @description The subscription to create. */
        requestBody: {
            content: {
                "application/json": Schemas.AccountSubscriptionCreateRequest;
            };
        };
        responses: {
            /** @description The subscription, or the result for each name. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.AccountSubscriptionCreateResponse;
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
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
                /**
                 * @description ID of the subscription.
                 * @example sub_6f7XtMLymQx3f
                 */
                sub_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.AccountSubscriptionResponse;
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
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
                /**
                 * @description ID of the subscription.
                 * @example sub_6f7XtMLymQx3f
                 */
                sub_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription, now inactive. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.AccountSubscriptionResponse;
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
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the card product.
                 * @example pdt_17
                 */
                pdt_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card product. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.CardProductResponse;
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
    retrieveFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the file.
                 * @example file_jZWkPMhXPeYAn
                 */
                file_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.FileResponse;
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
    downloadFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the file.
                 * @example file_jZWkPMhXPeYAn
                 */
                file_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content of the file. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "Content-Disposition": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.RawCreditReport;
                    "application/pdf": Schemas.CreditReportPdf;
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
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The purpose of the element. */
        requestBody: {
            content: {
                "application/json": Schemas.ElementTokenCreateRequest;
            };
        };
        responses: {
            /** @description The token, and the session that it opens for a balance transfer. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ElementTokenResponse;
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
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description The element token.
                 * @example pk_elem_dDe4r9M6X3Ad9zjpbgYpzLNtRCXfhPYR
                 */
                pk_elem_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The results. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ElementResultsResponse;
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
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the element session.
                 * @example elem_sess_bTgeRWQ3qApfJ
                 */
                elem_sess_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ElementSessionResponse;
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
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the element session.
                 * @example elem_sess_bTgeRWQ3qApfJ
                 */
                elem_sess_id: string;
            };
            cookie?: never;
        };
        /** @description The terms of the approved loan. */
        requestBody: {
            content: {
                "application/json": Schemas.ElementSessionUpdateRequest;
            };
        };
        responses: {
            /** @description The updated session. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ElementSessionUpdateResponse;
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
    retrieveOpalToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.OpalTokenSessionResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["OpalTokenUnauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createOpalToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description What Opal is opened for. */
        requestBody: {
            content: {
                "application/json": Schemas.OpalTokenCreateRequest;
            };
        };
        responses: {
            /** @description The token and its session. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.CreatedOpalTokenResponse;
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
    deleteOpalToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token was deleted. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.OpalTokenDeleteResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["OpalTokenUnauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    retrieveOpalSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the session.
                 * @example osess_zde3mW34pEHqV
                 */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.OpalSessionResponse;
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
    releaseOpalSessionPayments: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description ID of the session.
                 * @example osess_zde3mW34pEHqV
                 */
                session_id: string;
            };
            cookie?: never;
        };
        /** @description Where the payments are debited. */
        requestBody: {
            content: {
                "application/json": Schemas.OpalSessionReleaseRequest;
            };
        };
        responses: {
            /** @description The session with its payments. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.OpalSessionResponse;
                };
            };
            400: components["responses"]["OpalSessionBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    listOpalEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.OpalEventListResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["OpalTokenUnauthorized"];
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
                status?: "pending" | "canceled" | "processing" | "failed" | "sent" | "posted" | "cashed" | "settled" | "reversal_required" | "reversal_processing" | "reversed" | "delivered" | "error" | "returned";
                /**
                 * @description Returns only payments of this type.
                 * @example standard
                 */
                type?: "standard" | "clearing";
                /**
                 * @description Returns only payments from this account.
                 * @example acc_hmap9mbgfLcf9
                 */
                source?: string;
                /**
                 * @description Returns only payments to this account.
                 * @example acc_YXDrjADGjC76U
                 */
                destination?: string;
                /**
                 * @description Returns only payments from or to this account.
                 * @example acc_hmap9mbgfLcf9
                 */
                acc_id?: string;
                /**
                 * @description Returns only payments from an account of this entity.
                 * @example ent_au22b1fbFJbp8
                 */
                source_holder_id?: string;
                /**
                 * @description Returns only payments to an account of this entity.
                 * @example ent_au22b1fbFJbp8
                 */
                destination_holder_id?: string;
                /**
                 * @description Returns only payments from or to an account of this entity.
                 * @example ent_au22b1fbFJbp8
                 */
                holder_id?: string;
                /**
                 * @description Returns only the payment that this reversal returns.
                 * @example rvs_A6bmTtFmxQhGQ
                 */
                reversal_id?: string;
                /**
                 * @description Fields to return as objects instead of IDs. Repeat the parameter to name more than one. Expanded lists take longer.
                 *     Only in Method's OpenAPI description.
                 * @example [
                 *       "source"
                 *     ]
                 */
                "expand[]"?: components["parameters"]["PaymentExpand"];
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: string;
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: string;
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: number;
                /** @description Maximum number of records per page. */
                page_limit?: number;
                /**
                 * @description Start or end of the page: the ID of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: string;
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of payments. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "Pagination-Page": number;
                    "Pagination-Page-Count": number;
                    "Pagination-Page-Limit": number;
                    "Pagination-Total-Count": number;
                    "Pagination-Page-Cursor-Prev": string;
                    "Pagination-Page-Cursor-Next": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.PaymentListResponse;
                };
            };
            400: components["responses"]["BadRequest"];
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
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The payment to create. */
        requestBody: {
            content: {
                "application/json": Schemas.PaymentCreateRequest;
            };
        };
        responses: {
            /** @description The payment, not processed yet. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.PaymentResponse;
                };
            };
            400: components["responses"]["CreatePaymentBadRequest"];
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
                 * @description Fields to return as objects instead of IDs. Repeat the parameter to name more than one. Expanded lists take longer.
                 *     Only in Method's OpenAPI description.
                 * @example [
                 *       "source"
                 *     ]
                 */
                "expand[]"?: components["parameters"]["PaymentExpand"];
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the payment.
                 * @example pmt_VeCfmkwGKb
                 */
                pmt_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.PaymentResponse;
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
    deletePayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the payment.
                 * @example pmt_VeCfmkwGKb
                 */
                pmt_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The canceled payment. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.PaymentResponse;
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
    listPaymentReversals: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the payment.
                 * @example pmt_VeCfmkwGKb
                 */
                pmt_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reversals. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.PaymentReversalListResponse;
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
    retrievePaymentReversal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the payment.
                 * @example pmt_VeCfmkwGKb
                 */
                pmt_id: string;
                /**
                 * @description ID of the reversal.
                 * @example rvs_A6bmTtFmxQhGQ
                 */
                rvs_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reversal. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.PaymentReversalResponse;
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
    updatePaymentReversal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the payment.
                 * @example pmt_VeCfmkwGKb
                 */
                pmt_id: string;
                /**
                 * @description ID of the reversal.
                 * @example rvs_A6bmTtFmxQhGQ
                 */
                rvs_id: string;
            };
            cookie?: never;
        };
        /** @description The approval. */
        requestBody: {
            content: {
                "application/json": Schemas.PaymentReversalUpdateRequest;
            };
        };
        responses: {
            /** @description The approved reversal. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.PaymentReversalResponse;
                };
            };
            400: components["responses"]["UpdatePaymentReversalBadRequest"];
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
                name?: string;
                /** @description Returns only merchants with this name in credit reports, such as `JPMCB CARD` for a Chase credit card. */
                creditor_name?: string;
                /**
                 * @description Returns only merchants of this type.
                 * @example credit_card
                 */
                type?: "auto_loan" | "bank" | "bnpl" | "business_loan" | "city" | "collection" | "county" | "credit_builder" | "credit_card" | "electric_utility" | "fintech" | "home_equity_loan" | "home_loan" | "insurance" | "internet_utility" | "loan" | "medical" | "mortgage" | "personal_loan" | "student_loan" | "student_loans" | "subscription" | "telephone_utility" | "television_utility" | "unknown" | "utility" | "waste_utility" | "water_utility";
                /** @description Returns only merchants with this ID at Plaid. The dot is part of the parameter name. */
                "provider_id.plaid"?: string;
                /** @description Returns only merchants with this ID at MX. The dot is part of the parameter name. */
                "provider_id.mx"?: string;
                /** @description Returns only merchants with this ID at Finicity. The dot is part of the parameter name. */
                "provider_id.finicity"?: string;
                /** @description Returns only merchants with this ID at DebtPayPro. The dot is part of the parameter name. */
                "provider_id.dpp"?: string;
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: number;
                /** @description Maximum number of records per page. */
                page_limit?: number;
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of merchants. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "Pagination-Page": number;
                    "Pagination-Page-Count": number;
                    "Pagination-Page-Limit": number;
                    "Pagination-Total-Count": number;
                    "Pagination-Page-Cursor-Prev": string;
                    "Pagination-Page-Cursor-Next": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.MerchantListResponse;
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
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the merchant.
                 * @example mch_301761
                 */
                mch_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The merchant. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.MerchantResponse;
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
                /** @description Returns only events about the resource with this ID, regardless of its type. */
                resource_id?: string;
                /**
                 * @description Returns only events about resources of this type.
                 * @example credit_score
                 */
                resource_type?: "account" | "attribute" | "connect" | "credit_score" | "entity" | "payment";
                /**
                 * @description Returns only events of this type.
                 * @example credit_score.increased
                 */
                type?: "account.create" | "account.update" | "account.opened" | "account.closed" | "sensitive.create" | "sensitive.update" | "account_verification_session.create" | "account_verification_session.update" | "balance.create" | "balance.update" | "card_brand.create" | "card_brand.update" | "connect.create" | "connect.update" | "credit_score.create" | "credit_score.update" | "entity.create" | "entity.update" | "entity_verification_session.create" | "entity_verification_session.update" | "identity.create" | "identity.update" | "payment.create" | "payment.update" | "payment_reversal.create" | "payment_reversal.update" | "payoff.create" | "payoff.update" | "product.create" | "product.update" | "report.create" | "report.update" | "subscription.create" | "subscription.update" | "transaction.create" | "transaction.update" | "update.create" | "update.update" | "credit_score.increased" | "credit_score.decreased" | "attribute.credit_health_credit_card_usage.increased" | "attribute.credit_health_credit_card_usage.decreased" | "attribute.credit_health_derogatory_marks.increased" | "attribute.credit_health_derogatory_marks.decreased" | "attribute.credit_health_hard_inquiries.increased" | "attribute.credit_health_hard_inquiries.decreased" | "attribute.credit_health_total_accounts.increased" | "attribute.credit_health_total_accounts.decreased" | "attribute.credit_health_credit_age.increased" | "attribute.credit_health_credit_age.decreased" | "attribute.credit_health_payment_history.increased" | "attribute.credit_health_payment_history.decreased" | "entity_verification_sessions.create" | "entity_verification_sessions.update" | "account_verification.create" | "account_verification.update" | "connection.create" | "connection.update" | "attribute.create" | "attribute.update" | "attribute.credit_health_open_accounts.increased" | "attribute.credit_health_open_accounts.decreased" | "account.balance_increased" | "account.balance_decreased" | "account.credit_limit_increased" | "account.credit_limit_decreased" | "account.number.update" | "entity.new_accounts_pending_consent" | "card_brand.available" | "connect.available" | "credit_score.available" | "entity_vehicle.create" | "entity_vehicle.update" | "manual_connect.create" | "manual_connect.update" | "payment_instrument.create" | "payment_instrument.update" | "method_jwk.create" | "method_jwk.update" | "entity_attribute.credit_health_open_accounts_value.increased" | "entity_attribute.credit_health_open_accounts_value.decreased" | "entity_attribute.credit_health_total_accounts_value.increased" | "entity_attribute.credit_health_total_accounts_value.decreased" | "entity_attribute.credit_health_credit_card_usage_value.increased" | "entity_attribute.credit_health_credit_card_usage_value.decreased" | "entity_attribute.credit_health_soft_inquiries_value.increased" | "entity_attribute.credit_health_soft_inquiries_value.decreased" | "entity_attribute.credit_health_hard_inquiries_value.increased" | "entity_attribute.credit_health_hard_inquiries_value.decreased" | "entity_attribute.credit_health_derogatory_marks_value.increased" | "entity_attribute.credit_health_derogatory_marks_value.decreased" | "entity_attribute.credit_health_credit_age_value.increased" | "entity_attribute.credit_health_credit_age_value.decreased" | "entity_attribute.credit_health_payment_history_value.increased" | "entity_attribute.credit_health_payment_history_value.decreased";
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: string;
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: string;
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: number;
                /** @description Maximum number of records per page. */
                page_limit?: number;
                /**
                 * @description Start or end of the page: the ID of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: string;
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
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
                    "idem-request-id": string;
                    "Pagination-Page": number;
                    "Pagination-Page-Count": number;
                    "Pagination-Page-Limit": number;
                    "Pagination-Total-Count": number;
                    "Pagination-Page-Cursor-Prev": string;
                    "Pagination-Page-Cursor-Next": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.EventListResponse;
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
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the event.
                 * @example evt_knqJgxKUnqDVJ
                 */
                evt_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.EventResponse;
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
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The report to create. */
        requestBody: {
            content: {
                "application/json": Schemas.ReportCreateRequest;
            };
        };
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ReportResponse;
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
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the report.
                 * @example rpt_cj2mkA3hFyHT5
                 */
                rpt_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ReportResponse;
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
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the report.
                 * @example rpt_cj2mkA3hFyHT5
                 */
                rpt_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "Content-Disposition": string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
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
    listReportSchedules: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report schedules. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ReportScheduleListResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createReportSchedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The schedule to create. */
        requestBody: {
            content: {
                "application/json": Schemas.ReportScheduleCreateRequest;
            };
        };
        responses: {
            /** @description The schedule. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ReportScheduleResponse;
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
    retrieveReportSchedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the report schedule.
                 * @example rpt_sch_Gqjh8pzeUfzH6
                 */
                schedule_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ReportScheduleResponse;
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
    deleteReportSchedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the report schedule.
                 * @example rpt_sch_Gqjh8pzeUfzH6
                 */
                schedule_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule was deleted. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ReportScheduleDeleteResponse;
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
    updateReportSchedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the report schedule.
                 * @example rpt_sch_Gqjh8pzeUfzH6
                 */
                schedule_id: string;
            };
            cookie?: never;
        };
        /** @description The new times. */
        requestBody: {
            content: {
                "application/json": Schemas.ReportScheduleUpdateRequest;
            };
        };
        responses: {
            /** @description The schedule as it is now. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ReportScheduleResponse;
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
    updateReportScheduleTypes: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the report schedule.
                 * @example rpt_sch_Gqjh8pzeUfzH6
                 */
                schedule_id: string;
            };
            cookie?: never;
        };
        /** @description The report types that replace the current ones. */
        requestBody: {
            content: {
                "application/json": Schemas.ReportScheduleTypesUpdateRequest;
            };
        };
        responses: {
            /** @description The schedule as it is now. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ReportScheduleResponse;
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
    addReportScheduleType: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description ID of the report schedule.
                 * @example rpt_sch_Gqjh8pzeUfzH6
                 */
                schedule_id: string;
            };
            cookie?: never;
        };
        /** @description The report type to add. */
        requestBody: {
            content: {
                "application/json": Schemas.ReportScheduleTypeAddRequest;
            };
        };
        responses: {
            /** @description The schedule as it is now. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ReportScheduleResponse;
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
    removeReportScheduleType: {
        parameters: {
            query: {
                /**
                 * @description The report type to remove.
                 * @example payments.created.previous
                 */
                type: "ach.debit.daily" | "ach.pull.nightly" | "ach.pull.previous" | "ach.pull.upcoming" | "ach.reversals.nightly" | "entities.created.previous_day" | "payments.created.current" | "payments.created.previous" | "payments.created.previous_day" | "payments.failed.previous_day" | "payments.updated.current" | "payments.updated.previous" | "reserve_fbo_balance.created.previous_day";
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the report schedule.
                 * @example rpt_sch_Gqjh8pzeUfzH6
                 */
                schedule_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule as it is now. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ReportScheduleResponse;
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
    updateReportScheduleDeliveryMethods: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the report schedule.
                 * @example rpt_sch_Gqjh8pzeUfzH6
                 */
                schedule_id: string;
            };
            cookie?: never;
        };
        /** @description The delivery methods that replace the current ones. */
        requestBody: {
            content: {
                "application/json": Schemas.ReportScheduleDeliveryMethodsUpdateRequest;
            };
        };
        responses: {
            /** @description The schedule as it is now. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ReportScheduleResponse;
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
    addReportScheduleDeliveryMethod: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description ID of the report schedule.
                 * @example rpt_sch_Gqjh8pzeUfzH6
                 */
                schedule_id: string;
            };
            cookie?: never;
        };
        /** @description The delivery method to add. */
        requestBody: {
            content: {
                "application/json": Schemas.ReportScheduleDeliveryMethodAddRequest;
            };
        };
        responses: {
            /** @description The schedule as it is now. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ReportScheduleResponse;
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
    removeReportScheduleDeliveryMethod: {
        parameters: {
            query: {
                /**
                 * @description The delivery method to remove.
                 * @example email
                 */
                delivery_method: "webhook" | "email";
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the report schedule.
                 * @example rpt_sch_Gqjh8pzeUfzH6
                 */
                schedule_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule as it is now. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ReportScheduleResponse;
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
    updateReportScheduleRecipients: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the report schedule.
                 * @example rpt_sch_Gqjh8pzeUfzH6
                 */
                schedule_id: string;
            };
            cookie?: never;
        };
        /** @description The recipients that replace the current ones. */
        requestBody: {
            content: {
                "application/json": Schemas.ReportScheduleRecipientsUpdateRequest;
            };
        };
        responses: {
            /** @description The schedule as it is now. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ReportScheduleResponse;
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
    addReportScheduleRecipient: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description ID of the report schedule.
                 * @example rpt_sch_Gqjh8pzeUfzH6
                 */
                schedule_id: string;
            };
            cookie?: never;
        };
        /** @description The recipient to add. */
        requestBody: {
            content: {
                "application/json": Schemas.ReportScheduleRecipientAddRequest;
            };
        };
        responses: {
            /** @description The schedule as it is now. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ReportScheduleResponse;
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
    removeReportScheduleRecipient: {
        parameters: {
            query?: {
                /**
                 * @description The email address to remove. Without it all recipients are removed, which fails while `email` is a delivery method.
                 * @example reports@methodfi.com
                 */
                recipient?: string;
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the report schedule.
                 * @example rpt_sch_Gqjh8pzeUfzH6
                 */
                schedule_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule as it is now. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ReportScheduleResponse;
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
    listManagedAccounts: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The managed accounts. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ManagedAccountListResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    retrieveManagedAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the managed account.
                 * @example macc_123456789
                 */
                macc_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The managed account. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ManagedAccountResponse;
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
    listManagedAccountTransactions: {
        parameters: {
            query?: {
                /** @description Returns only records created on or after this date, in ISO 8601 format (`YYYY-MM-DD`). */
                from_date?: string;
                /** @description Returns only records created on or before this date, in ISO 8601 format (`YYYY-MM-DD`). */
                to_date?: string;
                /** @description Maximum number of records per page. */
                page_limit?: number;
                /**
                 * @description Start or end of the page: the ID of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: string;
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the managed account.
                 * @example macc_123456789
                 */
                macc_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of transactions. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "Pagination-Page-Limit": number;
                    "Pagination-Page-Cursor-Next": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ManagedAccountTransactionListResponse;
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
    createForwardingRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The HTTP request to send. */
        requestBody: {
            content: {
                "application/json": Schemas.ForwardingRequestCreateRequest;
            };
        };
        responses: {
            /** @description The forwarding request with the response. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ForwardingRequestResponse;
                };
            };
            400: components["responses"]["ForwardingRequestBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
            504: components["responses"]["ForwardedRequestTimeout"];
        };
    };
    retrieveForwardingRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the forwarding request.
                 * @example freq_f6xGfRQyQxDc
                 */
                freq_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The forwarding request. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.ForwardingRequestResponse;
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
    listSecrets: {
        parameters: {
            query?: {
                /** @description Number of the page to return, counted from 1. Cannot be combined with `page_cursor`. */
                page?: number;
                /** @description Maximum number of records per page. */
                page_limit?: number;
                /**
                 * @description Start or end of the page: the ID of a record, from the `Pagination-Page-Cursor-Next` or `Pagination-Page-Cursor-Prev`
                 *     header. Cannot be combined with `page`.
                 */
                page_cursor?: string;
            };
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of secrets. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "Pagination-Page": number;
                    "Pagination-Page-Count": number;
                    "Pagination-Page-Limit": number;
                    "Pagination-Total-Count": number;
                    "Pagination-Page-Cursor-Prev": string;
                    "Pagination-Page-Cursor-Next": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.SecretListResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The secret to store. */
        requestBody: {
            content: {
                "application/json": Schemas.SecretCreateRequest;
            };
        };
        responses: {
            /** @description The secret, without its value. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.SecretResponse;
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
    retrieveSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the secret.
                 * @example sec_au22b1fbFrmfp
                 */
                sec_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret, without its value. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.SecretResponse;
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
    deleteSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the secret.
                 * @example sec_au22b1fbFrmfp
                 */
                sec_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret was deleted. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.SecretDeleteResponse;
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
    listTeams: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The teams. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.TeamListResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createTeam: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The team to create. */
        requestBody: {
            content: {
                "application/json": Schemas.TeamCreateRequest;
            };
        };
        responses: {
            /** @description The team. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.TeamResponse;
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
    createTeamDefaultEncryptionKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The key. */
        requestBody: {
            content: {
                "application/json": Schemas.TeamEncryptionKeyCreateRequest;
            };
        };
        responses: {
            /** @description The key was set. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.TeamEncryptionKeyResponse;
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
    listTeamPublicKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public keys. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.TeamPublicKeyListResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createTeamPublicKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The public key to register. */
        requestBody: {
            content: {
                "application/json": Schemas.TeamPublicKeyCreateRequest;
            };
        };
        responses: {
            /** @description The public key. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.TeamPublicKeyResponse;
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
    retrieveTeamPublicKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the public key.
                 * @example team_jwk_12345
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public key. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.TeamPublicKeyResponse;
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
    deleteTeamPublicKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the public key.
                 * @example team_jwk_12345
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public key, disabled. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.TeamPublicKeyResponse;
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
    retrieveMethodJwks: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "Cache-Control": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.MethodJwks;
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    retrieveMethodJwk: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of Method's public key.
                 * @example mthd_jwk_12
                 */
                jwk_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.MethodJwkResponse;
                };
            };
            400: components["responses"]["BadRequest"];
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
                "Method-Version"?: "2025-07-04";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.WebhookListResponse;
                };
            };
            400: components["responses"]["BadRequest"];
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
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The webhook to create. */
        requestBody: {
            content: {
                "application/json": Schemas.WebhookCreateRequest;
            };
        };
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.WebhookResponse;
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
    retrieveWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the webhook.
                 * @example whk_cSGjA6d9N8y8R
                 */
                whk_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.WebhookResponse;
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
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the webhook.
                 * @example whk_cSGjA6d9N8y8R
                 */
                whk_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook was deleted. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.WebhookDeleteResponse;
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
    updateWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the webhook.
                 * @example whk_cSGjA6d9N8y8R
                 */
                whk_id: string;
            };
            cookie?: never;
        };
        /** @description The new status of the webhook. */
        requestBody: {
            content: {
                "application/json": Schemas.WebhookUpdateRequest;
            };
        };
        responses: {
            /** @description The updated webhook. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.WebhookResponse;
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
    simulatePaymentStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description ID of the payment.
                 * @example pmt_VeCfmkwGKb
                 */
                pmt_id: string;
            };
            cookie?: never;
        };
        /** @description The status to set. */
        requestBody: {
            content: {
                "application/json": Schemas.SimulatePaymentStatusRequest;
            };
        };
        responses: {
            /** @description The payment with its new status. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.PaymentResponse;
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
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
            };
            cookie?: never;
        };
        /** @description The transaction to create. Default: a transaction generated by Method. */
        requestBody?: {
            content: {
                "application/json": Schemas.SimulateTransactionRequest;
            };
        };
        responses: {
            /** @description The simulated transaction. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.TransactionResponse;
                };
            };
            400: components["responses"]["SimulationRestrictedMissingSubscriptionBadRequest"];
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
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
            };
            cookie?: never;
        };
        /** @description The card brand to set. */
        requestBody: {
            content: {
                "application/json": Schemas.SimulateCardBrandRequest;
            };
        };
        responses: {
            /** @description The card brand of the account. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.CardBrandResponse;
                };
            };
            400: components["responses"]["SimulationRestrictedMissingSubscriptionBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["IdempotencyUnavailable"];
        };
    };
    retrieveSimulatedMicroDepositAmounts: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
            };
            path: {
                /**
                 * @description ID of the account.
                 * @example acc_Zc4F2aTLt8CBt
                 */
                acc_id: string;
                /**
                 * @description ID of the account verification session.
                 * @example avf_DjkdemgTQfqRD
                 */
                avf_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The amounts. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.MicroDepositAmountsResponse;
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
    simulateEntityConnect: {
        parameters: {
            query?: never;
            header?: {
                /** @description The dated version of the API to use. Default: the version pinned for the team. */
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
            };
            cookie?: never;
        };
        /** @description The accounts to queue. */
        requestBody: {
            content: {
                "application/json": Schemas.SimulateConnectRequest;
            };
        };
        responses: {
            /** @description The accounts are queued. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.SimulationResponse;
                };
            };
            400: components["responses"]["SimulationRestrictedMissingProductRequestBadRequest"];
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
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
                /**
                 * @description ID of the credit score.
                 * @example crs_pn4ca33GXFaCE
                 */
                crs_id: string;
            };
            cookie?: never;
        };
        /** @description The scores of the completed credit score. */
        requestBody: {
            content: {
                "application/json": Schemas.SimulateCreditScoreRequest;
            };
        };
        responses: {
            /** @description The completed credit score. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.CreditScoreResponse;
                };
            };
            400: components["responses"]["SimulationRestrictedMissingProductRequestBadRequest"];
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
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description ID of the entity.
                 * @example ent_au22b1fbFJbp8
                 */
                ent_id: string;
            };
            cookie?: never;
        };
        /** @description The change to queue. */
        requestBody: {
            content: {
                "application/json": Schemas.SimulateAttributesRequest;
            };
        };
        responses: {
            /** @description The change is queued. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.SimulationResponse;
                };
            };
            400: components["responses"]["SimulationRestrictedMissingProductRequestBadRequest"];
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
                "Method-Version"?: "2025-07-04";
                /**
                 * @description Makes the request safe to retry. Method stores the first response to a key (status and body) and returns it for every
                 *     later request with that key, including errors and `500`. Any unique string; a random UUID is a good choice.
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event to send. */
        requestBody: {
            content: {
                "application/json": Schemas.SimulateEventRequest;
            };
        };
        responses: {
            /** @description The event was sent. */
            200: {
                headers: {
                    "Request-Id": string;
                    "idem-request-id": string;
                    "idem-status": ("stored" | "bypassed" | "replayed") | (string & {});
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Schemas.SimulationResponse;
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
                Authorization?: string;
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: string;
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: string;
                /**
                 * @description ID of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.AccountWebhookEvent;
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
                Authorization?: string;
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: string;
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: string;
                /**
                 * @description ID of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.AccountVerificationSessionWebhookEvent;
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
                Authorization?: string;
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: string;
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: string;
                /**
                 * @description ID of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.AccountVerificationWebhookEvent;
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
                Authorization?: string;
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: string;
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: string;
                /**
                 * @description ID of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.BalanceWebhookEvent;
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
                Authorization?: string;
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: string;
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: string;
                /**
                 * @description ID of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.CardBrandWebhookEvent;
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
                Authorization?: string;
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: string;
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: string;
                /**
                 * @description ID of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.PayoffWebhookEvent;
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
                Authorization?: string;
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: string;
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: string;
                /**
                 * @description ID of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.SensitiveWebhookEvent;
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
                Authorization?: string;
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: string;
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: string;
                /**
                 * @description ID of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.TransactionWebhookEvent;
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
                Authorization?: string;
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: string;
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: string;
                /**
                 * @description ID of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.UpdateWebhookEvent;
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
                Authorization?: string;
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: string;
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: string;
                /**
                 * @description ID of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.PaymentInstrumentWebhookEvent;
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
                Authorization?: string;
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: string;
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: string;
                /**
                 * @description ID of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.EntityWebhookEvent;
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
                Authorization?: string;
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: string;
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: string;
                /**
                 * @description ID of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.EntityVerificationSessionWebhookEvent;
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
                Authorization?: string;
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: string;
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: string;
                /**
                 * @description ID of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.ConnectWebhookEvent;
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
                Authorization?: string;
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: string;
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: string;
                /**
                 * @description ID of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.ConnectionWebhookEvent;
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
                Authorization?: string;
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: string;
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: string;
                /**
                 * @description ID of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.CreditScoreWebhookEvent;
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
                Authorization?: string;
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: string;
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: string;
                /**
                 * @description ID of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.IdentityWebhookEvent;
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
                Authorization?: string;
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: string;
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: string;
                /**
                 * @description ID of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.AttributeWebhookEvent;
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
                Authorization?: string;
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: string;
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: string;
                /**
                 * @description ID of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.EntityAttributeWebhookEvent;
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
                Authorization?: string;
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: string;
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: string;
                /**
                 * @description ID of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.EntityVehicleWebhookEvent;
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
                Authorization?: string;
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: string;
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: string;
                /**
                 * @description ID of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.ManualConnectWebhookEvent;
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
                Authorization?: string;
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: string;
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: string;
                /**
                 * @description ID of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.ProductWebhookEvent;
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
                Authorization?: string;
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: string;
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: string;
                /**
                 * @description ID of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.SubscriptionWebhookEvent;
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
                Authorization?: string;
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: string;
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: string;
                /**
                 * @description ID of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.PaymentWebhookEvent;
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
                Authorization?: string;
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: string;
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: string;
                /**
                 * @description ID of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.PaymentReversalWebhookEvent;
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
                Authorization?: string;
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: string;
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: string;
                /**
                 * @description ID of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.ReportWebhookEvent;
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
                Authorization?: string;
                /**
                 * @description HMAC-SHA256, keyed with the webhook's `hmac_secret`, of the value of `method-webhook-timestamp`, a colon and the raw
                 *     body; absent if the webhook was created without a secret. Compute it over the bytes as received, before parsing them.
                 *     Since June 2025.
                 */
                "method-webhook-signature"?: string;
                /**
                 * @description Time at which the delivery was sent, in seconds since 1970 (UNIX time). Reject a signed delivery that is more than
                 *     five minutes old, to prevent replays. Sent with every delivery since June 2025.
                 * @example 1722528505
                 */
                "method-webhook-timestamp"?: string;
                /**
                 * @description ID of the delivery, the same for every attempt. Use it to process each delivery only once. Since March 2026.
                 * @example obwh_4ewMmBbjYDMR4
                 */
                "method-webhook-delivery-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Schemas.MethodJwkWebhookEvent;
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
  /** Method → path → operation id and summary. */
  routes: {
    get: {
      "/ping": ["ping","Perform a health check"];
      "/entities": ["listEntities","List entities"];
      "/entities/{ent_id}": ["retrieveEntity","Retrieve an entity"];
      "/entities/{ent_id}/verification_sessions": ["listEntityVerificationSessions","List an entity's verification sessions"];
      "/entities/{ent_id}/verification_sessions/{evf_id}": ["retrieveEntityVerificationSession","Retrieve an entity's verification session"];
      "/entities/{ent_id}/connect": ["listEntityConnects","List an entity's connects"];
      "/entities/{ent_id}/connect/{cxn_id}": ["retrieveEntityConnect","Retrieve an entity's connect"];
      "/entities/{ent_id}/manual_connect/{mcxn_id}": ["retrieveEntityManualConnect","Retrieve a manual connect"];
      "/entities/{ent_id}/credit_scores": ["listEntityCreditScores","List an entity's credit scores"];
      "/entities/{ent_id}/credit_scores/{crs_id}": ["retrieveEntityCreditScore","Retrieve an entity's credit score"];
      "/entities/{ent_id}/attributes": ["listEntityAttributes","List an entity's attributes"];
      "/entities/{ent_id}/attributes/{attr_id}": ["retrieveEntityAttributes","Retrieve an entity's attributes"];
      "/entities/{ent_id}/identities": ["listEntityIdentities","List an entity's identity requests"];
      "/entities/{ent_id}/identities/{idn_id}": ["retrieveEntityIdentity","Retrieve an entity's identity request"];
      "/entities/{ent_id}/vehicles": ["listEntityVehicles","List an entity's vehicle requests"];
      "/entities/{ent_id}/vehicles/{evhl_id}": ["retrieveEntityVehicles","Retrieve an entity's vehicle request"];
      "/entities/{ent_id}/products": ["listEntityProducts","List an entity's products"];
      "/entities/{ent_id}/products/{prd_id}": ["retrieveEntityProduct","Retrieve an entity's product"];
      "/entities/{ent_id}/subscriptions": ["listEntitySubscriptions","List an entity's subscriptions"];
      "/entities/{ent_id}/subscriptions/{sub_id}": ["retrieveEntitySubscription","Retrieve an entity's subscription"];
      "/accounts": ["listAccounts","List accounts"];
      "/accounts/{acc_id}": ["retrieveAccount","Retrieve an account"];
      "/accounts/{acc_id}/verification_sessions": ["listAccountVerificationSessions","List an account's verification sessions"];
      "/accounts/{acc_id}/verification_sessions/{avf_id}": ["retrieveAccountVerificationSession","Retrieve an account's verification session"];
      "/accounts/{acc_id}/balances": ["listAccountBalances","List an account's balances"];
      "/accounts/{acc_id}/balances/{bal_id}": ["retrieveAccountBalance","Retrieve an account's balance"];
      "/accounts/{acc_id}/card_brands": ["listAccountCardBrands","List an account's card brands"];
      "/accounts/{acc_id}/card_brands/{cbrd_id}": ["retrieveAccountCardBrand","Retrieve an account's card brand"];
      "/accounts/{acc_id}/payoffs": ["listAccountPayoffs","List an account's payoffs"];
      "/accounts/{acc_id}/payoffs/{pyf_id}": ["retrieveAccountPayoff","Retrieve an account's payoff"];
      "/accounts/{acc_id}/sensitive": ["listAccountSensitives","List an account's sensitives"];
      "/accounts/{acc_id}/sensitive/{astv_id}": ["retrieveAccountSensitive","Retrieve an account's sensitive"];
      "/accounts/{acc_id}/transactions": ["listAccountTransactions","List an account's transactions"];
      "/accounts/{acc_id}/transactions/{txn_id}": ["retrieveAccountTransaction","Retrieve an account's transaction"];
      "/accounts/{acc_id}/updates": ["listAccountUpdates","List an account's updates"];
      "/accounts/{acc_id}/updates/{upt_id}": ["retrieveAccountUpdate","Retrieve an account's update"];
      "/accounts/{acc_id}/attributes": ["listAccountAttributes","List an account's attributes"];
      "/accounts/{acc_id}/attributes/{acc_attr_id}": ["retrieveAccountAttributes","Retrieve an account's attributes"];
      "/accounts/{acc_id}/payment_instruments": ["listAccountPaymentInstruments","List an account's payment instruments"];
      "/accounts/{acc_id}/payment_instruments/{pmt_inst_id}": ["retrieveAccountPaymentInstrument","Retrieve an account's payment instrument"];
      "/accounts/{acc_id}/products": ["listAccountProducts","List an account's products"];
      "/accounts/{acc_id}/products/{prd_id}": ["retrieveAccountProduct","Retrieve an account's product"];
      "/accounts/{acc_id}/subscriptions": ["listAccountSubscriptions","List an account's subscriptions"];
      "/accounts/{acc_id}/subscriptions/{sub_id}": ["retrieveAccountSubscription","Retrieve an account's subscription"];
      "/card_products/{pdt_id}": ["retrieveCardProduct","Retrieve a card product"];
      "/files/{file_id}": ["retrieveFile","Retrieve a file"];
      "/files/{file_id}/download": ["downloadFile","Download a file"];
      "/elements/token/{pk_elem_id}/results": ["retrieveElementResults","Retrieve an element's results"];
      "/elements/sessions/{elem_sess_id}": ["retrieveElementSession","Retrieve an element session"];
      "/opal/token": ["retrieveOpalToken","Retrieve an Opal token's session"];
      "/opal/sessions/{session_id}": ["retrieveOpalSession","Retrieve an Opal session"];
      "/opal/events": ["listOpalEvents","List the events of an Opal token"];
      "/payments": ["listPayments","List payments"];
      "/payments/{pmt_id}": ["retrievePayment","Retrieve a payment"];
      "/payments/{pmt_id}/reversals": ["listPaymentReversals","List a payment's reversals"];
      "/payments/{pmt_id}/reversals/{rvs_id}": ["retrievePaymentReversal","Retrieve a payment's reversal"];
      "/merchants": ["listMerchants","List merchants"];
      "/merchants/{mch_id}": ["retrieveMerchant","Retrieve a merchant"];
      "/events": ["listEvents","List events"];
      "/events/{evt_id}": ["retrieveEvent","Retrieve an event"];
      "/reports/{rpt_id}": ["retrieveReport","Retrieve a report"];
      "/reports/{rpt_id}/download": ["downloadReport","Download a report"];
      "/report_schedules": ["listReportSchedules","List report schedules"];
      "/report_schedules/{schedule_id}": ["retrieveReportSchedule","Retrieve a report schedule"];
      "/managed_accounts": ["listManagedAccounts","List managed accounts"];
      "/managed_accounts/{macc_id}": ["retrieveManagedAccount","Retrieve a managed account"];
      "/managed_accounts/{macc_id}/transactions": ["listManagedAccountTransactions","List the transactions of a managed account"];
      "/forwarding_requests/{freq_id}": ["retrieveForwardingRequest","Retrieve a forwarding request"];
      "/secrets": ["listSecrets","List secrets"];
      "/secrets/{sec_id}": ["retrieveSecret","Retrieve a secret"];
      "/teams": ["listTeams","List teams"];
      "/teams/mle/public_keys": ["listTeamPublicKeys","List a team's public keys"];
      "/teams/mle/public_keys/{id}": ["retrieveTeamPublicKey","Retrieve a public key of a team"];
      "/.well-known/jwks.json": ["retrieveMethodJwks","Retrieve Method's public keys"];
      "/auth/{jwk_id}": ["retrieveMethodJwk","Retrieve one of Method's public keys"];
      "/webhooks": ["listWebhooks","List webhooks"];
      "/webhooks/{whk_id}": ["retrieveWebhook","Retrieve a webhook"];
      "/simulate/accounts/{acc_id}/verification_sessions/{avf_id}/amounts": ["retrieveSimulatedMicroDepositAmounts","Retrieve simulated micro-deposit amounts"];
    };
    post: {
      "/entities": ["createEntity","Create an entity"];
      "/entities/{ent_id}/consent": ["withdrawEntityConsent","Withdraw or grant an entity's consent"];
      "/entities/{ent_id}/verification_sessions": ["createEntityVerificationSession","Create an entity verification session"];
      "/entities/{ent_id}/connect": ["createEntityConnect","Create a connect"];
      "/entities/{ent_id}/manual_connect": ["createEntityManualConnect","Create a manual connect"];
      "/entities/{ent_id}/credit_scores": ["createEntityCreditScore","Create a credit score"];
      "/entities/{ent_id}/attributes": ["createEntityAttributes","Create entity attributes"];
      "/entities/{ent_id}/identities": ["createEntityIdentity","Create an identity request"];
      "/entities/{ent_id}/vehicles": ["createEntityVehicles","Create a vehicle request"];
      "/entities/{ent_id}/subscriptions": ["createEntitySubscription","Create an entity subscription"];
      "/intents": ["createIntent","Create an intent"];
      "/accounts": ["createAccount","Create an account"];
      "/accounts/{acc_id}/consent": ["withdrawAccountConsent","Withdraw an account's consent"];
      "/accounts/{acc_id}/verification_sessions": ["createAccountVerificationSession","Create an account verification session"];
      "/accounts/{acc_id}/balances": ["createAccountBalance","Create a balance"];
      "/accounts/{acc_id}/card_brands": ["createAccountCardBrand","Create a card brand"];
      "/accounts/{acc_id}/payoffs": ["createAccountPayoff","Create a payoff"];
      "/accounts/{acc_id}/sensitive": ["createAccountSensitive","Create a sensitive"];
      "/accounts/{acc_id}/updates": ["createAccountUpdate","Create an update"];
      "/accounts/{acc_id}/attributes": ["createAccountAttributes","Create account attributes"];
      "/accounts/{acc_id}/payment_instruments": ["createAccountPaymentInstrument","Create a payment instrument"];
      "/accounts/{acc_id}/subscriptions": ["createAccountSubscription","Create an account subscription"];
      "/elements/token": ["createElementToken","Create an element token"];
      "/opal/token": ["createOpalToken","Create an Opal token"];
      "/opal/sessions/{session_id}": ["releaseOpalSessionPayments","Release the payments of an Opal session"];
      "/payments": ["createPayment","Create a payment"];
      "/reports": ["createReport","Create a report"];
      "/report_schedules": ["createReportSchedule","Create a report schedule"];
      "/report_schedules/{schedule_id}/types": ["addReportScheduleType","Add a report type to a report schedule"];
      "/report_schedules/{schedule_id}/delivery_methods": ["addReportScheduleDeliveryMethod","Add a delivery method to a report schedule"];
      "/report_schedules/{schedule_id}/recipients": ["addReportScheduleRecipient","Add a recipient to a report schedule"];
      "/forwarding_requests": ["createForwardingRequest","Create a forwarding request"];
      "/secrets": ["createSecret","Create a secret"];
      "/teams": ["createTeam","Create a team"];
      "/teams/default_encryption_key": ["createTeamDefaultEncryptionKey","Set a team's default encryption key"];
      "/teams/mle/public_keys": ["createTeamPublicKey","Create a public key of a team"];
      "/webhooks": ["createWebhook","Create a webhook"];
      "/simulate/payments/{pmt_id}": ["simulatePaymentStatus","Update a payment's status"];
      "/simulate/accounts/{acc_id}/transactions": ["simulateAccountTransaction","Simulate a transaction"];
      "/simulate/accounts/{acc_id}/card_brands": ["simulateAccountCardBrand","Simulate a card brand"];
      "/simulate/entities/{ent_id}/connect": ["simulateEntityConnect","Simulate new accounts for a connect"];
      "/simulate/entities/{ent_id}/credit_scores/{crs_id}": ["simulateEntityCreditScore","Simulate a credit score"];
      "/simulate/entities/{ent_id}/attributes": ["simulateEntityAttributes","Simulate an attribute change"];
      "/simulate/events": ["simulateEvent","Simulate an event"];
    };
    put: {
      "/entities/{ent_id}": ["updateEntity","Update an entity"];
      "/entities/{ent_id}/verification_sessions/{evf_id}": ["updateEntityVerificationSession","Update an entity verification session"];
      "/accounts/{acc_id}/verification_sessions/{avf_id}": ["updateAccountVerificationSession","Update an account verification session"];
      "/elements/sessions/{elem_sess_id}": ["updateElementSession","Update an element session"];
      "/payments/{pmt_id}/reversals/{rvs_id}": ["updatePaymentReversal","Update a payment's reversal"];
      "/report_schedules/{schedule_id}/types": ["updateReportScheduleTypes","Replace the report types of a report schedule"];
      "/report_schedules/{schedule_id}/delivery_methods": ["updateReportScheduleDeliveryMethods","Replace the delivery methods of a report schedule"];
      "/report_schedules/{schedule_id}/recipients": ["updateReportScheduleRecipients","Replace the recipients of a report schedule"];
    };
    patch: {
      "/report_schedules/{schedule_id}": ["updateReportSchedule","Update a report schedule"];
      "/webhooks/{whk_id}": ["updateWebhook","Update a webhook"];
    };
    delete: {
      "/entities/{ent_id}/subscriptions/{sub_id}": ["deleteEntitySubscription","Delete an entity subscription"];
      "/accounts/{acc_id}/subscriptions/{sub_id}": ["deleteAccountSubscription","Delete an account subscription"];
      "/opal/token": ["deleteOpalToken","Delete an Opal token"];
      "/payments/{pmt_id}": ["deletePayment","Delete a payment"];
      "/report_schedules/{schedule_id}": ["deleteReportSchedule","Delete a report schedule"];
      "/report_schedules/{schedule_id}/types": ["removeReportScheduleType","Remove a report type from a report schedule"];
      "/report_schedules/{schedule_id}/delivery_methods": ["removeReportScheduleDeliveryMethod","Remove a delivery method from a report schedule"];
      "/report_schedules/{schedule_id}/recipients": ["removeReportScheduleRecipient","Remove a recipient from a report schedule"];
      "/secrets/{sec_id}": ["deleteSecret","Delete a secret"];
      "/teams/mle/public_keys/{id}": ["deleteTeamPublicKey","Delete a public key of a team"];
      "/webhooks/{whk_id}": ["deleteWebhook","Delete a webhook"];
    };
  };
  /** Operation id → method and path. */
  calls: {
    /**
     * Perform a health check
     *
     * Returns `pong` if the API is available and accepts the key. The operation reads and changes no data.
     *
     * `GET /ping`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    ping: ["get", "/ping"];
    /**
     * List entities
     *
     * Returns the team's entities that match all filters, newest first.
     *
     * `GET /entities`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listEntities: ["get", "/entities"];
    /**
     * Create an entity
     *
     * Creates a person or a company. The details can be empty and added by later updates. Most products need at least a
     * name and a phone number; other requirements depend on the team's agreement with Method. Method does not compare new
     * entities with existing ones, so store the ID and create one entity per person. Fails if a detail is invalid, such as
     * a phone number from outside the US.
     *
     * `POST /entities`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createEntity: ["post", "/entities"];
    /**
     * Retrieve an entity
     *
     * Returns an entity, even after its consent was withdrawn.
     *
     * `GET /entities/{ent_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
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
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    updateEntity: ["put", "/entities/{ent_id}"];
    /**
     * Withdraw or grant an entity's consent
     *
     * Withdraws the entity's consent. The entity becomes `disabled` and loses its details. The consent of all its accounts
     * is withdrawn too, and their products and subscriptions end. Fails while a payment of the entity is in progress, or
     * if the consent was already withdrawn.
     *
     * `type: grant` grants the consent instead. Only Method's own description documents it, from 2025-12-01 on.
     *
     * `POST /entities/{ent_id}/consent`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    withdrawEntityConsent: ["post", "/entities/{ent_id}/consent"];
    /**
     * List an entity's verification sessions
     *
     * Returns the verification sessions of this entity, newest first. Since December 2024.
     *
     * `GET /entities/{ent_id}/verification_sessions`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listEntityVerificationSessions: ["get", "/entities/{ent_id}/verification_sessions"];
    /**
     * Create an entity verification session
     *
     * Starts verifying the phone number or the identity of a person by one of the methods listed in the entity's
     * `verification`. Complete `sms`, `sna` and `kba` with an update within 10 minutes; `byo_sms` and `byo_kyc` are
     * verified immediately. The phone number must be verified before the identity. Fails for a corporation, for a type
     * that is already verified, and if the details are not sufficient to find the person.
     *
     * `POST /entities/{ent_id}/verification_sessions`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createEntityVerificationSession: ["post", "/entities/{ent_id}/verification_sessions"];
    /**
     * Retrieve an entity's verification session
     *
     * Returns a verification session in its current state.
     *
     * `GET /entities/{ent_id}/verification_sessions/{evf_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveEntityVerificationSession: ["get", "/entities/{ent_id}/verification_sessions/{evf_id}"];
    /**
     * Update an entity verification session
     *
     * Submits the data that the session requires: the code for `sms`, the answers to the questions for `kba`. For `sna`,
     * Method checks whether the device has opened one of the URLs. Fails if the session has expired, or if the code, an
     * answer to a question or the check are wrong. A failed session accepts no further attempts: create a new one.
     *
     * `PUT /entities/{ent_id}/verification_sessions/{evf_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    updateEntityVerificationSession: ["put", "/entities/{ent_id}/verification_sessions/{evf_id}"];
    /**
     * List an entity's connects
     *
     * Returns the connects of this entity, newest first. Since December 2024.
     *
     * `GET /entities/{ent_id}/connect`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listEntityConnects: ["get", "/entities/{ent_id}/connect"];
    /**
     * Create a connect
     *
     * Finds the debts known to the credit bureaus and Method's network with a soft pull of the credit report, and creates
     * a liability account for each. The first connect creates an account for every debt, open or closed; later ones return
     * only new accounts. Fails unless the entity is fully verified. Synchronous, unless the request has `products`,
     * `subscriptions` or the header `Prefer: respond-async`. With any of these it is asynchronous: the response is a
     * connect in progress. Retrieve it until its status is `completed` or `failed`, or wait for the `connect.update`
     * webhook.
     *
     * `POST /entities/{ent_id}/connect`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createEntityConnect: ["post", "/entities/{ent_id}/connect"];
    /**
     * Retrieve an entity's connect
     *
     * Returns a connect in its current state.
     *
     * `GET /entities/{ent_id}/connect/{cxn_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveEntityConnect: ["get", "/entities/{ent_id}/connect/{cxn_id}"];
    /**
     * Create a manual connect
     *
     * Creates liability accounts for an entity from tradelines that you send, instead of a credit report that
     * Method reads. May be asynchronous: retrieve the manual connect until its status is `completed` or `failed`,
     * or wait for the `manual_connect.update` webhook. The reference shows it at 2026-03-30.
     *
     * `POST /entities/{ent_id}/manual_connect`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createEntityManualConnect: ["post", "/entities/{ent_id}/manual_connect"];
    /**
     * Retrieve a manual connect
     *
     * Returns one manual connect. No reference page describes it; Method's own description and clients have it.
     *
     * `GET /entities/{ent_id}/manual_connect/{mcxn_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveEntityManualConnect: ["get", "/entities/{ent_id}/manual_connect/{mcxn_id}"];
    /**
     * List an entity's credit scores
     *
     * Returns the credit scores requested for this entity, newest first. Since December 2024.
     *
     * `GET /entities/{ent_id}/credit_scores`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listEntityCreditScores: ["get", "/entities/{ent_id}/credit_scores"];
    /**
     * Create a credit score
     *
     * Requests the individual's score and the factors behind it from a credit bureau. Fails unless the entity is fully
     * verified. Asynchronous: the response is a credit score in progress. Retrieve it until its status is `completed` or
     * `failed`, or wait for the `credit_score.update` webhook.
     *
     * `POST /entities/{ent_id}/credit_scores`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createEntityCreditScore: ["post", "/entities/{ent_id}/credit_scores"];
    /**
     * Retrieve an entity's credit score
     *
     * Returns a credit score in its current state.
     *
     * `GET /entities/{ent_id}/credit_scores/{crs_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveEntityCreditScore: ["get", "/entities/{ent_id}/credit_scores/{crs_id}"];
    /**
     * List an entity's attributes
     *
     * Returns all attribute computations for this entity, newest first. Since December 2024.
     *
     * `GET /entities/{ent_id}/attributes`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listEntityAttributes: ["get", "/entities/{ent_id}/attributes"];
    /**
     * Create entity attributes
     *
     * Computes attributes of an entity's overall credit. Before 2026-03-30 the operation is synchronous: the response
     * contains a value and a rating for each credit health attribute. From 2026-03-30 on it is asynchronous: the response
     * is in progress, with `attributes: null`. Retrieve it until its status is `completed` or `failed`, or wait for the
     * `entity_attribute.update` webhook. Fails if the entity has no completed connect.
     *
     * `POST /entities/{ent_id}/attributes`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createEntityAttributes: ["post", "/entities/{ent_id}/attributes"];
    /**
     * Retrieve an entity's attributes
     *
     * Returns one attribute computation in its current state.
     *
     * `GET /entities/{ent_id}/attributes/{attr_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveEntityAttributes: ["get", "/entities/{ent_id}/attributes/{attr_id}"];
    /**
     * List an entity's identity requests
     *
     * Returns the identity requests of this entity, newest first. Since December 2024.
     *
     * `GET /entities/{ent_id}/identities`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listEntityIdentities: ["get", "/entities/{ent_id}/identities"];
    /**
     * Create an identity request
     *
     * Finds the people who match the entity's details, with their social security numbers. Requires at least a name and a
     * phone number. An entity that is active, or whose identity was matched, gets exactly one person; any other may get
     * several. Synchronous: the response contains the people found. Fails if nobody is found, and for most teams, which
     * have no access to it.
     *
     * `POST /entities/{ent_id}/identities`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createEntityIdentity: ["post", "/entities/{ent_id}/identities"];
    /**
     * Retrieve an entity's identity request
     *
     * Returns an identity request with the people found.
     *
     * `GET /entities/{ent_id}/identities/{idn_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveEntityIdentity: ["get", "/entities/{ent_id}/identities/{idn_id}"];
    /**
     * List an entity's vehicle requests
     *
     * Returns the vehicle requests of this entity, newest first. Since January 2025.
     *
     * `GET /entities/{ent_id}/vehicles`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listEntityVehicles: ["get", "/entities/{ent_id}/vehicles"];
    /**
     * Create a vehicle request
     *
     * Finds the vehicles that secure the individual's auto loans. Synchronous: the response contains the vehicles found.
     * Fails if the entity is not verified or has no completed connect. Since January 2025.
     *
     * `POST /entities/{ent_id}/vehicles`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createEntityVehicles: ["post", "/entities/{ent_id}/vehicles"];
    /**
     * Retrieve an entity's vehicle request
     *
     * Returns a vehicle request in its current state. Since January 2025.
     *
     * `GET /entities/{ent_id}/vehicles/{evhl_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveEntityVehicles: ["get", "/entities/{ent_id}/vehicles/{evhl_id}"];
    /**
     * List an entity's products
     *
     * Returns all products of the entity by name. If a product cannot be used, the response includes the reason. Not
     * paginated.
     *
     * `GET /entities/{ent_id}/products`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listEntityProducts: ["get", "/entities/{ent_id}/products"];
    /**
     * Retrieve an entity's product
     *
     * Returns a product of the entity. If the product cannot be used, the response includes the reason.
     *
     * `GET /entities/{ent_id}/products/{prd_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveEntityProduct: ["get", "/entities/{ent_id}/products/{prd_id}"];
    /**
     * List an entity's subscriptions
     *
     * Returns the subscriptions of the entity by name. Not paginated.
     *
     * `GET /entities/{ent_id}/subscriptions`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listEntitySubscriptions: ["get", "/entities/{ent_id}/subscriptions"];
    /**
     * Create an entity subscription
     *
     * Enrolls the entity in a subscription, which refreshes one of its products automatically. The webhook of that product
     * announces each new result. `payload` selects the attributes to watch. A rejected enrollment also returns status 200:
     * `data` is then a map of the name to an error.
     *
     * `POST /entities/{ent_id}/subscriptions`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createEntitySubscription: ["post", "/entities/{ent_id}/subscriptions"];
    /**
     * Retrieve an entity's subscription
     *
     * Returns a subscription of the entity.
     *
     * `GET /entities/{ent_id}/subscriptions/{sub_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveEntitySubscription: ["get", "/entities/{ent_id}/subscriptions/{sub_id}"];
    /**
     * Delete an entity subscription
     *
     * Stops refreshing the product. Returns the subscription with the status `inactive`.
     *
     * `DELETE /entities/{ent_id}/subscriptions/{sub_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    deleteEntitySubscription: ["delete", "/entities/{ent_id}/subscriptions/{sub_id}"];
    /**
     * Create an intent
     *
     * Announces to Method a user who is likely to come, before the entity exists. Creates no entity, makes no credit
     * inquiry and sends no webhook; the response does not say whether the user was recognized. An entity that is
     * created for the same person later is linked to the intent. The development host only validates and stores
     * it. Beta, enabled per team. Since November 2026.
     *
     * `POST /intents`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createIntent: ["post", "/intents"];
    /**
     * List accounts
     *
     * Returns the team's accounts that match all filters, newest first.
     *
     * `GET /accounts`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listAccounts: ["get", "/accounts"];
    /**
     * Create an account
     *
     * Creates a bank account or a liability account for an entity: send either `ach` or `liability`. Liability accounts
     * usually come from the entity's connect; creating one directly requires an agreement with Method.
     *
     * `POST /accounts`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createAccount: ["post", "/accounts"];
    /**
     * Retrieve an account
     *
     * Returns an account, even after its consent was withdrawn.
     *
     * `GET /accounts/{acc_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveAccount: ["get", "/accounts/{acc_id}"];
    /**
     * Withdraw an account's consent
     *
     * Withdraws the account's consent. The account becomes `disabled` and loses its details, and its products and
     * subscriptions end. Fails while a payment of the account is in progress, or if the consent was already withdrawn.
     *
     * `POST /accounts/{acc_id}/consent`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    withdrawAccountConsent: ["post", "/accounts/{acc_id}/consent"];
    /**
     * List an account's verification sessions
     *
     * Returns the verification sessions of this account, newest first. Since December 2024.
     *
     * `GET /accounts/{acc_id}/verification_sessions`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listAccountVerificationSessions: ["get", "/accounts/{acc_id}/verification_sessions"];
    /**
     * Create an account verification session
     *
     * Starts verifying the account. Returns a pending session; update it with the data that its `type` requires. With
     * `micro_deposits`, first wait for the status `in_progress`, which means that the deposits were sent. Fails if the
     * account is already verified, has another session in progress, or belongs to an institution that does not support the
     * type.
     *
     * `POST /accounts/{acc_id}/verification_sessions`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createAccountVerificationSession: ["post", "/accounts/{acc_id}/verification_sessions"];
    /**
     * Retrieve an account's verification session
     *
     * Returns a verification session in its current state.
     *
     * `GET /accounts/{acc_id}/verification_sessions/{avf_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveAccountVerificationSession: ["get", "/accounts/{acc_id}/verification_sessions/{avf_id}"];
    /**
     * Update an account verification session
     *
     * Submits the evidence that the session's `type` requires, and returns whether it was accepted. Attempts are limited.
     * A failed session accepts no further attempts: create a new one.
     *
     * `PUT /accounts/{acc_id}/verification_sessions/{avf_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    updateAccountVerificationSession: ["put", "/accounts/{acc_id}/verification_sessions/{avf_id}"];
    /**
     * List an account's balances
     *
     * Returns the balances requested for this account, newest first.
     *
     * `GET /accounts/{acc_id}/balances`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listAccountBalances: ["get", "/accounts/{acc_id}/balances"];
    /**
     * Create a balance
     *
     * Requests the balance from the account's institution. Asynchronous: the response is a balance in progress. Retrieve
     * it until its status is `completed` or `failed`, or wait for the `balance.update` webhook.
     *
     * `POST /accounts/{acc_id}/balances`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createAccountBalance: ["post", "/accounts/{acc_id}/balances"];
    /**
     * Retrieve an account's balance
     *
     * Returns a balance in its current state.
     *
     * `GET /accounts/{acc_id}/balances/{bal_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveAccountBalance: ["get", "/accounts/{acc_id}/balances/{bal_id}"];
    /**
     * List an account's card brands
     *
     * Returns the card brands requested for this account, newest first.
     *
     * `GET /accounts/{acc_id}/card_brands`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listAccountCardBrands: ["get", "/accounts/{acc_id}/card_brands"];
    /**
     * Create a card brand
     *
     * Identifies the card product of a credit card from its network, its issuer and Method's own data. Only Visa and
     * Mastercard credit cards have one. Synchronous: the response contains the brand. Fails if no brand is found.
     *
     * `POST /accounts/{acc_id}/card_brands`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createAccountCardBrand: ["post", "/accounts/{acc_id}/card_brands"];
    /**
     * Retrieve an account's card brand
     *
     * Returns a card brand in its current state.
     *
     * `GET /accounts/{acc_id}/card_brands/{cbrd_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveAccountCardBrand: ["get", "/accounts/{acc_id}/card_brands/{cbrd_id}"];
    /**
     * List an account's payoffs
     *
     * Returns the payoffs requested for this account, newest first.
     *
     * `GET /accounts/{acc_id}/payoffs`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listAccountPayoffs: ["get", "/accounts/{acc_id}/payoffs"];
    /**
     * Create a payoff
     *
     * Requests the payoff amount of the loan from the lender. Only auto loans and mortgages have a payoff. Asynchronous:
     * the response is a payoff in progress. Retrieve it until its status is `completed` or `failed`, or wait for the
     * `payoff.update` webhook.
     *
     * `POST /accounts/{acc_id}/payoffs`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createAccountPayoff: ["post", "/accounts/{acc_id}/payoffs"];
    /**
     * Retrieve an account's payoff
     *
     * Returns a payoff in its current state.
     *
     * `GET /accounts/{acc_id}/payoffs/{pyf_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveAccountPayoff: ["get", "/accounts/{acc_id}/payoffs/{pyf_id}"];
    /**
     * List an account's sensitives
     *
     * Returns the sensitives created for this account, newest first. Since December 2024.
     *
     * `GET /accounts/{acc_id}/sensitive`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listAccountSensitives: ["get", "/accounts/{acc_id}/sensitive"];
    /**
     * Create a sensitive
     *
     * Returns the full card or account number of a liability account, and the other data that `expand` requests.
     * Synchronous: the response contains the data. Fails unless Method has approved the team, which requires PCI
     * compliance.
     *
     * `POST /accounts/{acc_id}/sensitive`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createAccountSensitive: ["post", "/accounts/{acc_id}/sensitive"];
    /**
     * Retrieve an account's sensitive
     *
     * Returns a sensitive with its data.
     *
     * `GET /accounts/{acc_id}/sensitive/{astv_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveAccountSensitive: ["get", "/accounts/{acc_id}/sensitive/{astv_id}"];
    /**
     * List an account's transactions
     *
     * Returns the transactions of a card, newest first. Transactions are recorded once the account is enrolled in a
     * subscription to transactions.
     *
     * `GET /accounts/{acc_id}/transactions`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listAccountTransactions: ["get", "/accounts/{acc_id}/transactions"];
    /**
     * Retrieve an account's transaction
     *
     * Returns a transaction in its current state.
     *
     * `GET /accounts/{acc_id}/transactions/{txn_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveAccountTransaction: ["get", "/accounts/{acc_id}/transactions/{txn_id}"];
    /**
     * List an account's updates
     *
     * Returns the updates of this account, including those from subscriptions, newest first.
     *
     * `GET /accounts/{acc_id}/updates`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listAccountUpdates: ["get", "/accounts/{acc_id}/updates"];
    /**
     * Create an update
     *
     * Requests the current terms and figures of an account. Asynchronous if they come from the institution itself
     * (`direct`): the response is an update in progress. Retrieve it until its status is `completed` or `failed`, or wait
     * for the `update.update` webhook. Synchronous if they come from a `snapshot`.
     *
     * `POST /accounts/{acc_id}/updates`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createAccountUpdate: ["post", "/accounts/{acc_id}/updates"];
    /**
     * Retrieve an account's update
     *
     * Returns an update in its current state.
     *
     * `GET /accounts/{acc_id}/updates/{upt_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveAccountUpdate: ["get", "/accounts/{acc_id}/updates/{upt_id}"];
    /**
     * List an account's attributes
     *
     * Returns all attribute computations for this account, newest first. Since January 2025.
     *
     * `GET /accounts/{acc_id}/attributes`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listAccountAttributes: ["get", "/accounts/{acc_id}/attributes"];
    /**
     * Create account attributes
     *
     * Computes attributes of one liability account. Before 2026-03-30 the operation is synchronous: the response contains
     * the values. From 2026-03-30 on it is asynchronous: the response is in progress, with `attributes: null`. Retrieve it
     * until its status is `completed` or `failed`, or wait for the `account_attribute.update` webhook. From that version
     * on the account must be a credit card, a personal loan or a mortgage, and its type determines which attributes are
     * computed. Since January 2025.
     *
     * `POST /accounts/{acc_id}/attributes`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createAccountAttributes: ["post", "/accounts/{acc_id}/attributes"];
    /**
     * Retrieve an account's attributes
     *
     * Returns one attribute computation in its current state. Since January 2025.
     *
     * `GET /accounts/{acc_id}/attributes/{acc_attr_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveAccountAttributes: ["get", "/accounts/{acc_id}/attributes/{acc_attr_id}"];
    /**
     * List an account's payment instruments
     *
     * Returns the payment instruments of this account, newest first.
     *
     * `GET /accounts/{acc_id}/payment_instruments`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listAccountPaymentInstruments: ["get", "/accounts/{acc_id}/payment_instruments"];
    /**
     * Create a payment instrument
     *
     * Issues credentials for charging or paying this account: its card number or a network token for a checkout. From
     * 2025-12-01 on it can also issue an account and routing number; Method pays the money sent to it into the account.
     * Fails if the account's products do not list that kind of payment instrument.
     *
     * `POST /accounts/{acc_id}/payment_instruments`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createAccountPaymentInstrument: ["post", "/accounts/{acc_id}/payment_instruments"];
    /**
     * Retrieve an account's payment instrument
     *
     * Returns a payment instrument in its current state.
     *
     * `GET /accounts/{acc_id}/payment_instruments/{pmt_inst_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveAccountPaymentInstrument: ["get", "/accounts/{acc_id}/payment_instruments/{pmt_inst_id}"];
    /**
     * List an account's products
     *
     * Returns all products of the account by name. If a product cannot be used, the response includes the reason. Not
     * paginated.
     *
     * `GET /accounts/{acc_id}/products`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listAccountProducts: ["get", "/accounts/{acc_id}/products"];
    /**
     * Retrieve an account's product
     *
     * Returns a product of the account. If the product cannot be used, the response includes the reason.
     *
     * `GET /accounts/{acc_id}/products/{prd_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveAccountProduct: ["get", "/accounts/{acc_id}/products/{prd_id}"];
    /**
     * List an account's subscriptions
     *
     * Returns the subscriptions of the account by name. Not paginated.
     *
     * `GET /accounts/{acc_id}/subscriptions`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listAccountSubscriptions: ["get", "/accounts/{acc_id}/subscriptions"];
    /**
     * Create an account subscription
     *
     * Enrolls the account in a subscription, which refreshes one of its products automatically. The webhook of that
     * product announces each new result. A rejected enrollment also returns status 200: `data` is then a map of the name
     * to an error.
     *
     * `POST /accounts/{acc_id}/subscriptions`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createAccountSubscription: ["post", "/accounts/{acc_id}/subscriptions"];
    /**
     * Retrieve an account's subscription
     *
     * Returns a subscription of the account.
     *
     * `GET /accounts/{acc_id}/subscriptions/{sub_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveAccountSubscription: ["get", "/accounts/{acc_id}/subscriptions/{sub_id}"];
    /**
     * Delete an account subscription
     *
     * Stops refreshing the product. Returns the subscription with the status `inactive`.
     *
     * `DELETE /accounts/{acc_id}/subscriptions/{sub_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    deleteAccountSubscription: ["delete", "/accounts/{acc_id}/subscriptions/{sub_id}"];
    /**
     * Retrieve a card product
     *
     * Returns a card that an issuer offers, with all its brands. The brands of a card brand reference their card product.
     *
     * `GET /card_products/{pdt_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveCardProduct: ["get", "/card_products/{pdt_id}"];
    /**
     * Retrieve a file
     *
     * Returns one file with a URL to download it from. A connect lists its files in `files`. Enabled per team.
     * Since July 2026.
     *
     * `GET /files/{file_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveFile: ["get", "/files/{file_id}"];
    /**
     * Download a file
     *
     * Returns the content of the file without the envelope. `Content-Type` is the file's `mime_type`. Errors have
     * the envelope. Since July 2026.
     *
     * `GET /files/{file_id}/download`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    downloadFile: ["get", "/files/{file_id}/download"];
    /**
     * Create an element token
     *
     * Creates the token that a front end uses to open an element: `connect`, which links accounts, or `balance_transfer`,
     * which runs in a session that outlives the token. A token can be used once, within 30 minutes.
     *
     * Method announced that elements are not maintained after 2025-12-31.
     *
     * `POST /elements/token`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     * @deprecated
     */
    createElementToken: ["post", "/elements/token"];
    /**
     * Retrieve an element's results
     *
     * Returns the results of a token's element so far: who was authenticated, which accounts were connected and which
     * steps the person took. A token that nobody has opened yet has no events.
     *
     * `GET /elements/token/{pk_elem_id}/results`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     * @deprecated
     */
    retrieveElementResults: ["get", "/elements/token/{pk_elem_id}/results"];
    /**
     * Retrieve an element session
     *
     * Returns an element session with the current state of its balance transfer.
     *
     * `GET /elements/sessions/{elem_sess_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     * @deprecated
     */
    retrieveElementSession: ["get", "/elements/sessions/{elem_sess_id}"];
    /**
     * Update an element session
     *
     * Records the terms on which a session's loan was approved. If the body has a `payout_status`, `released` also pays
     * out the funds: each account that the borrower chose receives a payment.
     *
     * `PUT /elements/sessions/{elem_sess_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     * @deprecated
     */
    updateElementSession: ["put", "/elements/sessions/{elem_sess_id}"];
    /**
     * Retrieve an Opal token's session
     *
     * Returns the session of the Opal token in `Authorization`, as a front end sees it. No reference page
     * describes it.
     *
     * `GET /opal/token`
     *
     * Fails with 400 (the request is invalid), 401 (the Opal token is missing or invalid), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveOpalToken: ["get", "/opal/token"];
    /**
     * Create an Opal token
     *
     * Creates the token that opens Opal in a front end, for an existing entity, a new one, or a session to resume.
     * A token is good for one use within 30 minutes; its session lives on. Opal replaces elements. Since August
     * 2025; the mode `balance_transfer` since October 2026.
     *
     * `POST /opal/token`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createOpalToken: ["post", "/opal/token"];
    /**
     * Delete an Opal token
     *
     * Revokes the Opal token in `Authorization`. No reference page describes it.
     *
     * `DELETE /opal/token`
     *
     * Fails with 400 (the request is invalid), 401 (the Opal token is missing or invalid), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    deleteOpalToken: ["delete", "/opal/token"];
    /**
     * Retrieve an Opal session
     *
     * Returns one session with the progress of its flows. Needs the secret key; Opal tokens are rejected. The
     * reference shows `balance_transfer` sessions only; what the other flows contain is not documented. Since
     * October 2026.
     *
     * `GET /opal/sessions/{session_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveOpalSession: ["get", "/opal/sessions/{session_id}"];
    /**
     * Release the payments of an Opal session
     *
     * Makes one payment for each allocation of a `balance_transfer` session whose `bt.payout_status` is
     * `pending_release`, and returns the session. Each payment is made by itself; `bt.payment_ids` has null where
     * one failed. A failed check leaves the session in `pending_release`; releasing again returns the session
     * unchanged. Needs the secret key; Opal tokens are rejected. Since October 2026.
     *
     * `POST /opal/sessions/{session_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    releaseOpalSessionPayments: ["post", "/opal/sessions/{session_id}"];
    /**
     * List the events of an Opal token
     *
     * Returns what the user did, newest first, for the Opal token in `Authorization`, also after it expired. Not
     * paginated.
     *
     * `GET /opal/events`
     *
     * Fails with 400 (the request is invalid), 401 (the Opal token is missing or invalid), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listOpalEvents: ["get", "/opal/events"];
    /**
     * List payments
     *
     * Returns the team's payments that match all filters, newest first.
     *
     * `GET /payments`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listPayments: ["get", "/payments"];
    /**
     * Create a payment
     *
     * Debits the source account and pays the amount to the destination account, less an optional fee. Returns a pending
     * payment, which is usually posted one to three business days later; follow it with the `payment.update` webhook. On
     * business days, sources are debited at 10:30, 13:30 and 16:30 and destinations paid at 13:30, US Central Time; the
     * last debit is at 16:00 since May 2026. Fails if an account or its holder is inactive or not allowed to pay or be
     * paid, or if a limit of the team is reached.
     *
     * `POST /payments`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createPayment: ["post", "/payments"];
    /**
     * Retrieve a payment
     *
     * Returns a payment in its current state.
     *
     * `GET /payments/{pmt_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrievePayment: ["get", "/payments/{pmt_id}"];
    /**
     * Delete a payment
     *
     * Cancels a payment before any money has moved, and returns it with the status `canceled`. Fails unless the payment's
     * status is `pending`.
     *
     * `DELETE /payments/{pmt_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    deletePayment: ["delete", "/payments/{pmt_id}"];
    /**
     * List a payment's reversals
     *
     * Returns the payment's reversals. Not paginated.
     *
     * `GET /payments/{pmt_id}/reversals`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listPaymentReversals: ["get", "/payments/{pmt_id}/reversals"];
    /**
     * Retrieve a payment's reversal
     *
     * Returns a reversal in its current state.
     *
     * `GET /payments/{pmt_id}/reversals/{rvs_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrievePaymentReversal: ["get", "/payments/{pmt_id}/reversals/{rvs_id}"];
    /**
     * Update a payment's reversal
     *
     * Approves a reversal and optionally changes its description. Fails with `INVALID_REVERSAL_STATUS` unless the
     * reversal's status is `pending_approval`. The money is returned afterwards; follow it with the
     * `payment_reversal.update` webhook.
     *
     * `PUT /payments/{pmt_id}/reversals/{rvs_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    updatePaymentReversal: ["put", "/payments/{pmt_id}/reversals/{rvs_id}"];
    /**
     * List merchants
     *
     * Returns the merchants that match all filters.
     *
     * `GET /merchants`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listMerchants: ["get", "/merchants"];
    /**
     * Retrieve a merchant
     *
     * Returns a merchant.
     *
     * `GET /merchants/{mch_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveMerchant: ["get", "/merchants/{mch_id}"];
    /**
     * List events
     *
     * Returns the team's events that match all filters, newest first.
     *
     * `GET /events`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listEvents: ["get", "/events"];
    /**
     * Retrieve an event
     *
     * Returns an event with its resource and the changes in it.
     *
     * `GET /events/{evt_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveEvent: ["get", "/events/{evt_id}"];
    /**
     * Create a report
     *
     * Creates a report of the given type. Asynchronous: the returned report may still be `processing`. Retrieve it until
     * its status is `completed`, or wait for the `report.update` webhook, then download it.
     *
     * `POST /reports`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createReport: ["post", "/reports"];
    /**
     * Retrieve a report
     *
     * Returns a report in its current state.
     *
     * `GET /reports/{rpt_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveReport: ["get", "/reports/{rpt_id}"];
    /**
     * Download a report
     *
     * Returns the rows of a completed report as a CSV file, without the envelope of other responses. Errors have the usual
     * envelope.
     *
     * `GET /reports/{rpt_id}/download`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    downloadReport: ["get", "/reports/{rpt_id}/download"];
    /**
     * List report schedules
     *
     * Returns the team's report schedules. Not paginated. Since June 2026.
     *
     * `GET /report_schedules`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listReportSchedules: ["get", "/report_schedules"];
    /**
     * Create a report schedule
     *
     * Schedules reports that Method creates and delivers again and again. The first run is queued for the next
     * matching time. Webhook delivery uses the `report.create` and `report.update` webhooks. Since June 2026.
     *
     * `POST /report_schedules`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createReportSchedule: ["post", "/report_schedules"];
    /**
     * Retrieve a report schedule
     *
     * Returns one report schedule. Since June 2026.
     *
     * `GET /report_schedules/{schedule_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveReportSchedule: ["get", "/report_schedules/{schedule_id}"];
    /**
     * Delete a report schedule
     *
     * Stops the schedule, which becomes `inactive`. Since June 2026.
     *
     * `DELETE /report_schedules/{schedule_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    deleteReportSchedule: ["delete", "/report_schedules/{schedule_id}"];
    /**
     * Update a report schedule
     *
     * Changes the times of the schedule and returns the schedule. Since June 2026.
     *
     * `PATCH /report_schedules/{schedule_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    updateReportSchedule: ["patch", "/report_schedules/{schedule_id}"];
    /**
     * Replace the report types of a report schedule
     *
     * Replaces all report types of the schedule and returns the schedule. The list cannot be empty. Since June
     * 2026.
     *
     * `PUT /report_schedules/{schedule_id}/types`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    updateReportScheduleTypes: ["put", "/report_schedules/{schedule_id}/types"];
    /**
     * Add a report type to a report schedule
     *
     * Adds one report type to the schedule and returns the schedule. Since June 2026.
     *
     * `POST /report_schedules/{schedule_id}/types`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    addReportScheduleType: ["post", "/report_schedules/{schedule_id}/types"];
    /**
     * Remove a report type from a report schedule
     *
     * Removes one report type from the schedule and returns the schedule. Since June 2026.
     *
     * `DELETE /report_schedules/{schedule_id}/types`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    removeReportScheduleType: ["delete", "/report_schedules/{schedule_id}/types"];
    /**
     * Replace the delivery methods of a report schedule
     *
     * Replaces all delivery methods of the schedule and returns the schedule. Setting `email` fails while the
     * schedule has no recipient. The list cannot be empty. Since June 2026.
     *
     * `PUT /report_schedules/{schedule_id}/delivery_methods`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    updateReportScheduleDeliveryMethods: ["put", "/report_schedules/{schedule_id}/delivery_methods"];
    /**
     * Add a delivery method to a report schedule
     *
     * Adds one delivery method to the schedule and returns the schedule. Adding `email` fails while the schedule
     * has no recipient. Since June 2026.
     *
     * `POST /report_schedules/{schedule_id}/delivery_methods`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    addReportScheduleDeliveryMethod: ["post", "/report_schedules/{schedule_id}/delivery_methods"];
    /**
     * Remove a delivery method from a report schedule
     *
     * Removes one delivery method from the schedule and returns the schedule. Since June 2026.
     *
     * `DELETE /report_schedules/{schedule_id}/delivery_methods`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    removeReportScheduleDeliveryMethod: ["delete", "/report_schedules/{schedule_id}/delivery_methods"];
    /**
     * Replace the recipients of a report schedule
     *
     * Replaces all recipients and returns the schedule. The list cannot be empty. Since June 2026.
     *
     * `PUT /report_schedules/{schedule_id}/recipients`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    updateReportScheduleRecipients: ["put", "/report_schedules/{schedule_id}/recipients"];
    /**
     * Add a recipient to a report schedule
     *
     * Adds one email address to the recipients and returns the schedule. Since June 2026.
     *
     * `POST /report_schedules/{schedule_id}/recipients`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    addReportScheduleRecipient: ["post", "/report_schedules/{schedule_id}/recipients"];
    /**
     * Remove a recipient from a report schedule
     *
     * Removes one recipient, or all of them without `recipient`, and returns the schedule. Removing all fails
     * while `email` is a delivery method. Since June 2026.
     *
     * `DELETE /report_schedules/{schedule_id}/recipients`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    removeReportScheduleRecipient: ["delete", "/report_schedules/{schedule_id}/recipients"];
    /**
     * List managed accounts
     *
     * Returns the team's managed accounts. Not paginated. Since April 2026.
     *
     * `GET /managed_accounts`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listManagedAccounts: ["get", "/managed_accounts"];
    /**
     * Retrieve a managed account
     *
     * Returns one managed account with its balances. Since April 2026.
     *
     * `GET /managed_accounts/{macc_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveManagedAccount: ["get", "/managed_accounts/{macc_id}"];
    /**
     * List the transactions of a managed account
     *
     * Returns a page of the account's transactions. Paginated by cursor only; `from_date` and `to_date` are
     * inclusive. Method's own description gives a default of 100 for `page_limit` here. Since April 2026.
     *
     * `GET /managed_accounts/{macc_id}/transactions`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listManagedAccountTransactions: ["get", "/managed_accounts/{macc_id}/transactions"];
    /**
     * Create a forwarding request
     *
     * Sends one HTTP request to a third party with values of Method resources filled in, and returns its response.
     * Synchronous. Placeholders such as `{{secret.value}}` in `headers` and `body` name a binding and a path in
     * the bound resource. Method rejects the request when the destination is not allowed for the team, or when a
     * placeholder and `bindings` do not match. Since January 2026; bindings to entities since February 2026.
     *
     * `POST /forwarding_requests`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable), 504 (the third party did not respond in time).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createForwardingRequest: ["post", "/forwarding_requests"];
    /**
     * Retrieve a forwarding request
     *
     * Returns one forwarding request with its response. Placeholders stay unfilled. Since January 2026.
     *
     * `GET /forwarding_requests/{freq_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveForwardingRequest: ["get", "/forwarding_requests/{freq_id}"];
    /**
     * List secrets
     *
     * Returns the team's secrets without their values. Since January 2026.
     *
     * `GET /secrets`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listSecrets: ["get", "/secrets"];
    /**
     * Create a secret
     *
     * Stores a value that forwarding requests can bind by its ID. The value is never returned. Since January 2026.
     *
     * `POST /secrets`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createSecret: ["post", "/secrets"];
    /**
     * Retrieve a secret
     *
     * Returns one secret without its value. Since January 2026.
     *
     * `GET /secrets/{sec_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveSecret: ["get", "/secrets/{sec_id}"];
    /**
     * Delete a secret
     *
     * Deletes a secret. Forwarding requests can no longer bind it. Since January 2026.
     *
     * `DELETE /secrets/{sec_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    deleteSecret: ["delete", "/secrets/{sec_id}"];
    /**
     * List teams
     *
     * Returns the teams of the API key. No reference page describes it. Method's clients read a list, as here;
     * Method's own description has a single team instead.
     *
     * `GET /teams`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listTeams: ["get", "/teams"];
    /**
     * Create a team
     *
     * Creates a team below the team of the API key. No reference page describes it. Method's own description sends
     * the name only; the rest is from Method's clients.
     *
     * `POST /teams`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createTeam: ["post", "/teams"];
    /**
     * Set a team's default encryption key
     *
     * Sets the key that the team encrypts with by default. No reference page describes it, and Method's clients
     * and its own description differ in the request and the response.
     *
     * `POST /teams/default_encryption_key`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createTeamDefaultEncryptionKey: ["post", "/teams/default_encryption_key"];
    /**
     * List a team's public keys
     *
     * Returns the team's public keys, active and disabled ones. Not paginated.
     *
     * `GET /teams/mle/public_keys`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listTeamPublicKeys: ["get", "/teams/mle/public_keys"];
    /**
     * Create a public key of a team
     *
     * Registers a public key, or a URL that returns public keys. Method encrypts responses to the team with it. A
     * `kid` can be registered once.
     *
     * `POST /teams/mle/public_keys`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createTeamPublicKey: ["post", "/teams/mle/public_keys"];
    /**
     * Retrieve a public key of a team
     *
     * Returns one public key of the team.
     *
     * `GET /teams/mle/public_keys/{id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveTeamPublicKey: ["get", "/teams/mle/public_keys/{id}"];
    /**
     * Delete a public key of a team
     *
     * Permanently disables the public key and returns it.
     *
     * `DELETE /teams/mle/public_keys/{id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    deleteTeamPublicKey: ["delete", "/teams/mle/public_keys/{id}"];
    /**
     * Retrieve Method's public keys
     *
     * Returns Method's public keys, with which requests are encrypted, as a JSON Web Key Set without the envelope.
     * Public: no API key is needed. Each host has its own keys. Errors have the envelope.
     *
     * `GET /.well-known/jwks.json`
     *
     * Fails with 400 (the request is invalid), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveMethodJwks: ["get", "/.well-known/jwks.json"];
    /**
     * Retrieve one of Method's public keys
     *
     * Returns one of Method's public keys. It is the `path` of `method_jwk` webhooks. Public: no API key is
     * needed.
     *
     * `GET /auth/{jwk_id}`
     *
     * Fails with 400 (the request is invalid), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveMethodJwk: ["get", "/auth/{jwk_id}"];
    /**
     * List webhooks
     *
     * Returns the team's webhooks. Not paginated.
     *
     * `GET /webhooks`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    listWebhooks: ["get", "/webhooks"];
    /**
     * Create a webhook
     *
     * Registers a URL for one type of event. Method posts each event of that type to the URL, as described under the
     * webhooks of this description.
     *
     * `POST /webhooks`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    createWebhook: ["post", "/webhooks"];
    /**
     * Retrieve a webhook
     *
     * Returns a webhook. The response never includes its secrets.
     *
     * `GET /webhooks/{whk_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveWebhook: ["get", "/webhooks/{whk_id}"];
    /**
     * Delete a webhook
     *
     * Deletes a webhook. Method sends no further deliveries to its URL.
     *
     * `DELETE /webhooks/{whk_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    deleteWebhook: ["delete", "/webhooks/{whk_id}"];
    /**
     * Update a webhook
     *
     * Disables or enables deliveries to a webhook, including a webhook that was disabled automatically. No other property
     * of a webhook can be changed. Since September 2025.
     *
     * `PATCH /webhooks/{whk_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried only when the server did nothing: connection refused, 429 or 503.
     */
    updateWebhook: ["patch", "/webhooks/{whk_id}"];
    /**
     * Update a payment's status
     *
     * Sets the status of a payment, as the banks would do over time, and returns the payment. The status must be a valid
     * next status of the payment. Sends the same events as a real payment.
     *
     * `POST /simulate/payments/{pmt_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    simulatePaymentStatus: ["post", "/simulate/payments/{pmt_id}"];
    /**
     * Simulate a transaction
     *
     * Simulates a transaction reported by the card network, and returns it. The account must be a verified credit card
     * with a subscription to transactions.
     *
     * `POST /simulate/accounts/{acc_id}/transactions`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    simulateAccountTransaction: ["post", "/simulate/accounts/{acc_id}/transactions"];
    /**
     * Simulate a card brand
     *
     * Sets the card brand of an account, returns it, and sends the `card_brand.available` webhook. The account must have a
     * subscription to card brands. Since November 2025.
     *
     * `POST /simulate/accounts/{acc_id}/card_brands`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    simulateAccountCardBrand: ["post", "/simulate/accounts/{acc_id}/card_brands"];
    /**
     * Retrieve simulated micro-deposit amounts
     *
     * Returns the amounts of the micro deposits of a verification session, to verify the account with. Since
     * September 2024.
     *
     * `GET /simulate/accounts/{acc_id}/verification_sessions/{avf_id}/amounts`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method).
     *
     * Retried after a failed connection, a timeout and 408, 425, 429, 500, 502, 503 or 504.
     */
    retrieveSimulatedMicroDepositAmounts: ["get", "/simulate/accounts/{acc_id}/verification_sessions/{avf_id}/amounts"];
    /**
     * Simulate new accounts for a connect
     *
     * Queues accounts that the next connect of the entity finds. An entity can have at most five queued accounts. Since
     * September 2025.
     *
     * `POST /simulate/entities/{ent_id}/connect`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    simulateEntityConnect: ["post", "/simulate/entities/{ent_id}/connect"];
    /**
     * Simulate a credit score
     *
     * Completes a pending credit score with the given scores, and returns it.
     *
     * `POST /simulate/entities/{ent_id}/credit_scores/{crs_id}`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    simulateEntityCreditScore: ["post", "/simulate/entities/{ent_id}/credit_scores/{crs_id}"];
    /**
     * Simulate an attribute change
     *
     * Queues a change that appears in the next attributes of the entity. Since September 2025.
     *
     * `POST /simulate/entities/{ent_id}/attributes`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 404 (the resource does not exist), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    simulateEntityAttributes: ["post", "/simulate/entities/{ent_id}/attributes"];
    /**
     * Simulate an event
     *
     * Creates an event and delivers it to the webhooks of its type, so that you can test your handler. Some events have a
     * prerequisite: `account.opened` requires a connect of the entity, `credit_score.*` a credit score, `attribute.*` its
     * attributes. `account.opened` also sends `connect.create`, and `account.closed` also sends `account.update`.
     *
     * `POST /simulate/events`
     *
     * Fails with 400 (the request is invalid), 401 (the API key is missing or invalid), 403 (the API key is not allowed to perform this request), 429 (the API key exceeded its rate limit within 60 seconds and is blocked for 60 seconds), 500 (an internal error occurred at Method), 503 (the idempotency store is unavailable).
     *
     * With its idempotency key, retried after a failed connection, a timeout and 408, 425, 429, 502, 503 or 504.
     */
    simulateEvent: ["post", "/simulate/events"];
  };
  /** Lists in pages. */
  lists: "/entities" | "/entities/{ent_id}/verification_sessions" | "/entities/{ent_id}/connect" | "/entities/{ent_id}/credit_scores" | "/entities/{ent_id}/attributes" | "/entities/{ent_id}/identities" | "/entities/{ent_id}/vehicles" | "/accounts" | "/accounts/{acc_id}/verification_sessions" | "/accounts/{acc_id}/balances" | "/accounts/{acc_id}/card_brands" | "/accounts/{acc_id}/payoffs" | "/accounts/{acc_id}/sensitive" | "/accounts/{acc_id}/transactions" | "/accounts/{acc_id}/updates" | "/accounts/{acc_id}/attributes" | "/accounts/{acc_id}/payment_instruments" | "/payments" | "/merchants" | "/events" | "/managed_accounts/{macc_id}/transactions" | "/secrets";
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
    "entity_attribute.credit_health_derogatory_marks_value.increased": "/entities/{ent_id}/attributes/{attr_id}";
    "entity_attribute.credit_health_derogatory_marks_value.decreased": "/entities/{ent_id}/attributes/{attr_id}";
    "entity_attribute.credit_health_credit_age_value.increased": "/entities/{ent_id}/attributes/{attr_id}";
    "entity_attribute.credit_health_credit_age_value.decreased": "/entities/{ent_id}/attributes/{attr_id}";
    "entity_attribute.credit_health_payment_history_value.increased": "/entities/{ent_id}/attributes/{attr_id}";
    "entity_attribute.credit_health_payment_history_value.decreased": "/entities/{ent_id}/attributes/{attr_id}";
    "entity_vehicle.create": "/entities/{ent_id}/vehicles/{evhl_id}";
    "entity_vehicle.update": "/entities/{ent_id}/vehicles/{evhl_id}";
    "manual_connect.create": "/entities/{ent_id}/manual_connect/{mcxn_id}";
    "manual_connect.update": "/entities/{ent_id}/manual_connect/{mcxn_id}";
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
    "method_jwk.create": "/auth/{jwk_id}";
    "method_jwk.update": "/auth/{jwk_id}";
  };
  /** `METHOD path` → where the properties stand that `expand[]` turns from ids into objects. */
  expansions: {
    "GET /entities": { data: Expansions.ListEntities };
    "POST /entities": { data: Expansions.CreateEntity };
    "GET /entities/{ent_id}": { data: Expansions.RetrieveEntity };
    "PUT /entities/{ent_id}": { data: Expansions.UpdateEntity };
    "GET /entities/{ent_id}/connect": { data: Expansions.ListEntityConnects };
    "POST /entities/{ent_id}/connect": { data: Expansions.CreateEntityConnect };
    "GET /entities/{ent_id}/connect/{cxn_id}": { data: Expansions.RetrieveEntityConnect };
    "GET /accounts": { data: Expansions.ListAccounts };
    "POST /accounts": { data: Expansions.CreateAccount };
    "GET /accounts/{acc_id}": { data: Expansions.RetrieveAccount };
    "GET /payments": { data: Expansions.ListPayments };
    "POST /payments": { data: Expansions.CreatePayment };
    "GET /payments/{pmt_id}": { data: Expansions.RetrievePayment };
    "DELETE /payments/{pmt_id}": { data: Expansions.DeletePayment };
    "POST /simulate/payments/{pmt_id}": { data: Expansions.SimulatePaymentStatus };
  };
}
