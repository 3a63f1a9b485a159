/** Generated from the bundle of method@2025-12-01 by scripts/types.ts. Do not edit. */

export declare namespace Schemas {
    /**
     * @description A dated version of the API.
     * @enum {string}
     */
    export type MethodVersion = "2025-12-01";
    /**
     * @description True in every response with a 2xx status code.
     * @constant
     */
    export type Success = true;
    /** @description Response envelope for a health check, without data. */
    export type PingResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
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
    export type EntityStatus = ("active" | "incomplete" | "disabled") | (string & {});
    /**
     * @description Whether the entity is a person or a company.
     * @enum {string}
     */
    export type EntityType = "individual" | "corporation";
    /**
     * @description Name of an entity field to return as an object instead of an ID. `vehicle` since January 2025.
     * @enum {string}
     */
    export type EntityExpandField = "connect" | "credit_score" | "attribute" | "vehicle" | "identity_latest_verification_session" | "phone_latest_verification_session";
    /** @description ID of an entity. */
    export type EntityId = string;
    /** @description Personal details. Each is null until it is set. */
    export type EntityIndividualDetails = {
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
    export type EntityError = {
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
    export type EntityAddress = {
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
    export type EntityVerificationSessionId = string;
    /**
     * @description Status of the session: `pending` until it starts, `in_progress` while waiting for a code, answers to questions or the
     *     device, then `verified` or `failed` with an error.
     */
    export type EntityVerificationSessionStatus = ("pending" | "in_progress" | "verified" | "failed") | (string & {});
    /**
     * Format: date-time
     * @description A point in time, ISO 8601 in UTC with milliseconds.
     */
    export type DateTime = string;
    /** @description Why the session failed, or null. */
    export type EntityVerificationSessionError = {
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
    export type EntityVerificationSessionExpiredAt = string;
    /**
     * Format: date-time
     * @description When the resource was created, ISO 8601 in UTC.
     */
    export type CreatedAt = string;
    /**
     * Format: date-time
     * @description When the resource last changed, ISO 8601 in UTC.
     */
    export type UpdatedAt = string;
    /**
     * SMS
     * @description A phone number verified with a code that Method sends by SMS.
     */
    export type EntityVerificationSessionSms = {
        /** @description ID of an entity verification session. */
        id: string;
        /** @description ID of an entity. */
        entity_id: string;
        /**
         * @description Status of the session: `pending` until it starts, `in_progress` while waiting for a code, answers to questions or the
         *     device, then `verified` or `failed` with an error.
         */
        status: ("pending" | "in_progress" | "verified" | "failed") | (string & {});
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
            timestamp?: string;
        };
        /** @description Why the session failed, or null. */
        error: EntityVerificationSessionError | null;
        /** @description When the session expires, ISO 8601 in UTC, or null. Only in Method's OpenAPI description. */
        expired_at?: string | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * SNA
     * @description A phone number verified through the mobile network, without a code (silent network authentication).
     */
    export type EntityVerificationSessionSna = {
        /** @description ID of an entity verification session. */
        id: string;
        /** @description ID of an entity. */
        entity_id: string;
        /**
         * @description Status of the session: `pending` until it starts, `in_progress` while waiting for a code, answers to questions or the
         *     device, then `verified` or `failed` with an error.
         */
        status: ("pending" | "in_progress" | "verified" | "failed") | (string & {});
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
        error: EntityVerificationSessionError | null;
        /** @description When the session expires, ISO 8601 in UTC, or null. Only in Method's OpenAPI description. */
        expired_at?: string | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * BYO SMS
     * @description A phone number that you verified yourself (bring your own SMS).
     */
    export type EntityVerificationSessionByoSms = {
        /** @description ID of an entity verification session. */
        id: string;
        /** @description ID of an entity. */
        entity_id: string;
        /**
         * @description Status of the session: `pending` until it starts, `in_progress` while waiting for a code, answers to questions or the
         *     device, then `verified` or `failed` with an error.
         */
        status: ("pending" | "in_progress" | "verified" | "failed") | (string & {});
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
            timestamp: string;
        };
        /** @description Why the session failed, or null. */
        error: EntityVerificationSessionError | null;
        /** @description When the session expires, ISO 8601 in UTC, or null. Only in Method's OpenAPI description. */
        expired_at?: string | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * BYO KYC
     * @description An identity that you verified yourself (bring your own KYC).
     */
    export type EntityVerificationSessionByoKyc = {
        /** @description ID of an entity verification session. */
        id: string;
        /** @description ID of an entity. */
        entity_id: string;
        /**
         * @description Status of the session: `pending` until it starts, `in_progress` while waiting for a code, answers to questions or the
         *     device, then `verified` or `failed` with an error.
         */
        status: ("pending" | "in_progress" | "verified" | "failed") | (string & {});
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
        error: EntityVerificationSessionError | null;
        /** @description When the session expires, ISO 8601 in UTC, or null. Only in Method's OpenAPI description. */
        expired_at?: string | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description ID of an identity verification question. */
    export type KbaQuestionId = string;
    /** @description ID of a possible answer. */
    export type KbaAnswerId = string;
    /** @description One of the possible answers. */
    export type EntityVerificationAnswer = {
        /** @description ID of a possible answer. */
        id: string;
        /** @description Display text of the possible answer. */
        text: string;
    };
    /** @description A question with its possible answers. */
    export type EntityVerificationQuestion = {
        /** @description ID of an identity verification question. */
        id: string;
        /** @description Display text of the question. */
        text: string;
        /** @description The possible answers, one of which is correct. */
        answers: EntityVerificationAnswer[];
        /** @description The selected answer. Only in Method's client libraries. */
        selected_answer?: string;
    };
    /**
     * KBA
     * @description An identity verified with questions that only the person can answer (knowledge-based authentication).
     */
    export type EntityVerificationSessionKba = {
        /** @description ID of an entity verification session. */
        id: string;
        /** @description ID of an entity. */
        entity_id: string;
        /**
         * @description Status of the session: `pending` until it starts, `in_progress` while waiting for a code, answers to questions or the
         *     device, then `verified` or `failed` with an error.
         */
        status: ("pending" | "in_progress" | "verified" | "failed") | (string & {});
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
            questions: EntityVerificationQuestion[];
            /** @description True once the questions were answered correctly. */
            authenticated: boolean;
        };
        /** @description Why the session failed, or null. */
        error: EntityVerificationSessionError | null;
        /** @description When the session expires, ISO 8601 in UTC, or null. Only in Method's OpenAPI description. */
        expired_at?: string | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description ID of an element token. */
    export type ElementToken = string;
    /** @description Purpose of the element session. */
    export type EntityVerificationElementType = "auth" | (string & {});
    /**
     * Element, phone
     * @description A phone number verified in Method's embeddable UI.
     */
    export type EntityVerificationSessionElementPhone = {
        /** @description ID of an entity verification session. */
        id: string;
        /** @description ID of an entity. */
        entity_id: string;
        /**
         * @description Status of the session: `pending` until it starts, `in_progress` while waiting for a code, answers to questions or the
         *     device, then `verified` or `failed` with an error.
         */
        status: ("pending" | "in_progress" | "verified" | "failed") | (string & {});
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
            element_token: string;
            /** @description Purpose of the element session. */
            type: "auth" | (string & {});
            /** @description When the phone number was verified. */
            timestamp: string;
        };
        /** @description Why the session failed, or null. */
        error: EntityVerificationSessionError | null;
        /** @description When the session expires, ISO 8601 in UTC, or null. Only in Method's OpenAPI description. */
        expired_at?: string | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * Element, identity
     * @description An identity verified in Method's embeddable UI.
     */
    export type EntityVerificationSessionElementIdentity = {
        /** @description ID of an entity verification session. */
        id: string;
        /** @description ID of an entity. */
        entity_id: string;
        /**
         * @description Status of the session: `pending` until it starts, `in_progress` while waiting for a code, answers to questions or the
         *     device, then `verified` or `failed` with an error.
         */
        status: ("pending" | "in_progress" | "verified" | "failed") | (string & {});
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
            element_token: string;
            /** @description Purpose of the element session. */
            type: "auth" | (string & {});
            /** @description The questions for the person; empty once they are answered. */
            questions: EntityVerificationQuestion[];
            /** @description True once the person's identity is verified. */
            authenticated: boolean;
        };
        /** @description Why the session failed, or null. */
        error: EntityVerificationSessionError | null;
        /** @description When the session expires, ISO 8601 in UTC, or null. Only in Method's OpenAPI description. */
        expired_at?: string | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * Verified by Method, phone
     * @description A phone number that Method verified earlier. No further action is required.
     */
    export type EntityVerificationSessionMethodVerifiedPhone = {
        /** @description ID of an entity verification session. */
        id: string;
        /** @description ID of an entity. */
        entity_id: string;
        /**
         * @description Status of the session: `pending` until it starts, `in_progress` while waiting for a code, answers to questions or the
         *     device, then `verified` or `failed` with an error.
         */
        status: ("pending" | "in_progress" | "verified" | "failed") | (string & {});
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
        error: EntityVerificationSessionError | null;
        /** @description When the session expires, ISO 8601 in UTC, or null. Only in Method's OpenAPI description. */
        expired_at?: string | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * Verified by Method, identity
     * @description An identity that Method verified earlier. No further action is required.
     */
    export type EntityVerificationSessionMethodVerifiedIdentity = {
        /** @description ID of an entity verification session. */
        id: string;
        /** @description ID of an entity. */
        entity_id: string;
        /**
         * @description Status of the session: `pending` until it starts, `in_progress` while waiting for a code, answers to questions or the
         *     device, then `verified` or `failed` with an error.
         */
        status: ("pending" | "in_progress" | "verified" | "failed") | (string & {});
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
        error: EntityVerificationSessionError | null;
        /** @description When the session expires, ISO 8601 in UTC, or null. Only in Method's OpenAPI description. */
        expired_at?: string | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * @description One attempt to verify an entity's phone number or identity. `method` and `type` together identify the kind of session.
     *     A session expires 10 minutes after it is created. Sessions with method `opal` exist since 2025; the reference does not
     *     show them.
     */
    export type EntityVerificationSession = EntityVerificationSessionSms | EntityVerificationSessionSna | EntityVerificationSessionByoSms | EntityVerificationSessionByoKyc | EntityVerificationSessionKba | EntityVerificationSessionElementPhone | EntityVerificationSessionElementIdentity | EntityVerificationSessionMethodVerifiedPhone | EntityVerificationSessionMethodVerifiedIdentity;
    /** @description ID of the latest identity verification session, or the expanded session. Null if there is none. */
    export type EntityIdentitySessionExpandable = string | EntityVerificationSession;
    /**
     * @description An identity verification method: `kba` with questions that only the person can answer, `byo_kyc` with your own check,
     *     `element` and `opal` in Method's embeddable UIs. `opal` since 2025.
     */
    export type EntityIdentityMethod = ("kba" | "byo_kyc" | "element" | "opal") | (string & {});
    /** @description Whether the person is who they claim to be. */
    export type EntityVerificationIdentity = {
        /** @description True once the person's identity is verified. */
        verified: boolean;
        /** @description True once the details match a person known to Method's sources. Happens before `verified`. */
        matched: boolean;
        /** @description ID of the latest identity verification session, or the expanded session. Null if there is none. */
        latest_verification_session: EntityIdentitySessionExpandable | null;
        /** @description The verification methods available to the person now; empty if none remain. */
        methods: (("kba" | "byo_kyc" | "element" | "opal") | (string & {}))[];
    };
    /** @description ID of the latest phone verification session, or the expanded session. Null if there is none. */
    export type EntityPhoneSessionExpandable = string | EntityVerificationSession;
    /**
     * @description A phone verification method: `sms` with a code, `sna` silently through the mobile network, `byo_sms` with your own
     *     check, `element` and `opal` in Method's embeddable UIs. `opal` since 2025.
     */
    export type EntityPhoneMethod = ("sms" | "sna" | "byo_sms" | "element" | "opal") | (string & {});
    /** @description Whether the phone number belongs to the person. */
    export type EntityVerificationPhone = {
        /** @description True once the phone number is verified. */
        verified: boolean;
        /** @description ID of the latest phone verification session, or the expanded session. Null if there is none. */
        latest_verification_session: EntityPhoneSessionExpandable | null;
        /** @description The verification methods available for the phone number now; empty if none remain. */
        methods: (("sms" | "sna" | "byo_sms" | "element" | "opal") | (string & {}))[];
    };
    /** @description Verification status of the person. Requirements differ between teams. */
    export type EntityVerification = {
        /** @description Whether the person is who they claim to be. */
        identity: EntityVerificationIdentity;
        /** @description Whether the phone number belongs to the person. */
        phone: EntityVerificationPhone;
    };
    /** @description ID of a connect. */
    export type ConnectId = string;
    /**
     * @description Status of the search: `pending` and `in_progress` while it runs, then `completed` with accounts or `failed` with an
     *     error.
     */
    export type ConnectStatus = ("pending" | "in_progress" | "completed" | "failed") | (string & {});
    /** @description ID of an account. */
    export type AccountId = string;
    /**
     * @description Status of the account: `active`; `disabled`, with the reason in `error`; or `closed`, after the institution closed it
     *     or it was paid off. `processing` and `pending_exchange` are not in the first reference.
     */
    export type AccountStatus = ("active" | "disabled" | "closed" | "processing" | "pending_exchange") | (string & {});
    /** @description Whether the account holder allows the team to use the account. Only in Method's OpenAPI description. */
    export type AccountConsentStatus = ("pending" | "approved" | "withdrawn") | (string & {});
    /** @description ID of a merchant. */
    export type MerchantId = string;
    /**
     * @description Type of merchant. The reference documents `auto_loan`, `credit_card`, `mortgage`, `personal_loan` and `student_loan`,
     *     Method's client libraries the liability types, and Method's OpenAPI description all of these.
     */
    export type MerchantType = ("auto_loan" | "bank" | "bnpl" | "business_loan" | "city" | "collection" | "county" | "credit_builder" | "credit_card" | "electric_utility" | "fintech" | "home_equity_loan" | "home_loan" | "insurance" | "internet_utility" | "loan" | "medical" | "mortgage" | "personal_loan" | "student_loan" | "student_loans" | "subscription" | "telephone_utility" | "television_utility" | "unknown" | "utility" | "waste_utility" | "water_utility") | (string & {});
    /** @description IDs of the merchant at other services; an empty list for services that do not list it. */
    export type MerchantProviderIds = {
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
    export type Merchant = {
        /** @description ID of a merchant. */
        id: string;
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
        type: ("auto_loan" | "bank" | "bnpl" | "business_loan" | "city" | "collection" | "county" | "credit_builder" | "credit_card" | "electric_utility" | "fintech" | "home_equity_loan" | "home_loan" | "insurance" | "internet_utility" | "loan" | "medical" | "mortgage" | "personal_loan" | "student_loan" | "student_loans" | "subscription" | "telephone_utility" | "television_utility" | "unknown" | "utility" | "waste_utility" | "water_utility") | (string & {});
        /** @description IDs of the merchant at other services; an empty list for services that do not list it. */
        provider_ids: MerchantProviderIds;
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
    export type AccountMerchantExpandable = string | Merchant;
    /**
     * @description The holder's ownership of the account: primary holder (`primary`), authorized by the primary holder (`authorized`),
     *     one of several holders (`joint`), or undetermined (`unknown`).
     */
    export type AccountOwnership = ("primary" | "authorized" | "joint" | "unknown") | (string & {});
    /**
     * @description Type of liability. `bnpl` (buy now, pay later) and `fintech` since 2025; both `student_loans` and `student_loan`
     *     occur.
     */
    export type LiabilityType = ("auto_loan" | "bnpl" | "collection" | "credit_builder" | "credit_card" | "fintech" | "insurance" | "loan" | "medical" | "mortgage" | "personal_loan" | "student_loan" | "student_loans" | "utility") | (string & {});
    /**
     * @description Distinguishes, among others, secured from unsecured personal loans, leases from auto loans, private from federal
     *     student loans, and home equity lines of credit (`heloc`) from loans.
     */
    export type AccountLiabilitySubType = ("business" | "charge" | "federal" | "flexible_spending" | "heloc" | "lease" | "loan" | "note" | "private" | "purchase" | "rent" | "secured" | "unsecured") | (string & {});
    /** @description Details of the liability. */
    export type AccountLiabilityDetails = {
        /** @description ID of the merchant, the institution that the liability is owed to, or the expanded merchant. Expandable since 2025. */
        mch_id: AccountMerchantExpandable;
        /** @description Last four digits of the account number, or null when unknown. */
        mask: string | null;
        /** @description The holder's ownership of the account. */
        ownership: (("primary" | "authorized" | "joint" | "unknown") | (string & {})) | null;
        /**
         * @description Hexadecimal hash of the account number, or null. The reference documents SHA-512, but its examples have 40 digits.
         *     Use it only for comparison; do not compute it.
         */
        fingerprint: string | null;
        /**
         * @description Type of liability. `bnpl` (buy now, pay later) and `fintech` since 2025; both `student_loans` and `student_loan`
         *     occur.
         */
        type: ("auto_loan" | "bnpl" | "collection" | "credit_builder" | "credit_card" | "fintech" | "insurance" | "loan" | "medical" | "mortgage" | "personal_loan" | "student_loan" | "student_loans" | "utility") | (string & {});
        /** @description Subtype of the liability, or null. Since October 2025. */
        sub_type?: (("business" | "charge" | "federal" | "flexible_spending" | "heloc" | "lease" | "loan" | "note" | "private" | "purchase" | "rent" | "secured" | "unsecured") | (string & {})) | null;
        /** @description Display name of the liability, or null. */
        name: string | null;
    };
    /** @description ID of an account verification session. */
    export type AccountVerificationSessionId = string;
    /**
     * @description Status of the session: `pending` until details are sent, then `verified`, or `failed` with an error. Micro-deposit
     *     sessions add a state: `pending` until both deposits are sent, then `in_progress` until their amounts are confirmed.
     */
    export type AccountVerificationSessionStatus = ("pending" | "in_progress" | "verified" | "failed") | (string & {});
    /** @description Why the session failed, or null. */
    export type AccountVerificationSessionError = {
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
    export type AccountVerificationSessionMicroDeposits = {
        /** @description ID of an account verification session. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Status of the session: `pending` until details are sent, then `verified`, or `failed` with an error. Micro-deposit
         *     sessions add a state: `pending` until both deposits are sent, then `in_progress` until their amounts are confirmed.
         */
        status: ("pending" | "in_progress" | "verified" | "failed") | (string & {});
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
        error: AccountVerificationSessionError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * @description The account's balances as returned by Plaid, in Plaid's units. The reference documents a list but shows an object;
     *     both are accepted.
     */
    export type AccountVerificationSessionPlaidBalances = {
        [key: string]: unknown;
    } | {
        [key: string]: unknown;
    }[];
    /**
     * Plaid
     * @description Verifies a bank account with data from Plaid.
     */
    export type AccountVerificationSessionPlaid = {
        /** @description ID of an account verification session. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Status of the session: `pending` until details are sent, then `verified`, or `failed` with an error. Micro-deposit
         *     sessions add a state: `pending` until both deposits are sent, then `in_progress` until their amounts are confirmed.
         */
        status: ("pending" | "in_progress" | "verified" | "failed") | (string & {});
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
            balances: AccountVerificationSessionPlaidBalances;
            /** @description The account's transactions as returned by Plaid. */
            transactions: {
                [key: string]: unknown;
            }[];
        };
        /** @description Why the session failed, or null. */
        error: AccountVerificationSessionError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * MX
     * @description Verifies a bank account with data from MX.
     */
    export type AccountVerificationSessionMx = {
        /** @description ID of an account verification session. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Status of the session: `pending` until details are sent, then `verified`, or `failed` with an error. Micro-deposit
         *     sessions add a state: `pending` until both deposits are sent, then `in_progress` until their amounts are confirmed.
         */
        status: ("pending" | "in_progress" | "verified" | "failed") | (string & {});
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
        error: AccountVerificationSessionError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * Teller
     * @description Verifies a bank account with data from Teller.
     */
    export type AccountVerificationSessionTeller = {
        /** @description ID of an account verification session. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Status of the session: `pending` until details are sent, then `verified`, or `failed` with an error. Micro-deposit
         *     sessions add a state: `pending` until both deposits are sent, then `in_progress` until their amounts are confirmed.
         */
        status: ("pending" | "in_progress" | "verified" | "failed") | (string & {});
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
        error: AccountVerificationSessionError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * Standard
     * @description Verifies a liability account by its full number, which the issuer confirms immediately.
     */
    export type AccountVerificationSessionStandard = {
        /** @description ID of an account verification session. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Status of the session: `pending` until details are sent, then `verified`, or `failed` with an error. Micro-deposit
         *     sessions add a state: `pending` until both deposits are sent, then `in_progress` until their amounts are confirmed.
         */
        status: ("pending" | "in_progress" | "verified" | "failed") | (string & {});
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
        error: AccountVerificationSessionError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description Result of a check: passed, failed, or not offered by the card networks (`unavailable`). Null before the first attempt. */
    export type AccountVerificationSessionCheck = ("pass" | "fail" | "unavailable") | (string & {});
    /**
     * Instant
     * @description Verifies a credit card by its number and expiration date. No longer on the pages of 2026-03-30; earlier pages show it
     *     only in examples.
     */
    export type AccountVerificationSessionInstant = {
        /** @description ID of an account verification session. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Status of the session: `pending` until details are sent, then `verified`, or `failed` with an error. Micro-deposit
         *     sessions add a state: `pending` until both deposits are sent, then `in_progress` until their amounts are confirmed.
         */
        status: ("pending" | "in_progress" | "verified" | "failed") | (string & {});
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
            exp_check: (("pass" | "fail" | "unavailable") | (string & {})) | null;
        };
        /** @description Why the session failed, or null. */
        error: AccountVerificationSessionError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * Pre-auth
     * @description Verifies a credit card by its number, expiration date and CVV, which the issuer and the card network confirm
     *     immediately with a pre-authorization.
     */
    export type AccountVerificationSessionPreAuth = {
        /** @description ID of an account verification session. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Status of the session: `pending` until details are sent, then `verified`, or `failed` with an error. Micro-deposit
         *     sessions add a state: `pending` until both deposits are sent, then `in_progress` until their amounts are confirmed.
         */
        status: ("pending" | "in_progress" | "verified" | "failed") | (string & {});
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
            exp_check: (("pass" | "fail" | "unavailable") | (string & {})) | null;
            /** @description CVV of the card, masked; null until it is sent. */
            cvv: string | null;
            /** @description Whether the CVV is correct; null before the first attempt. */
            cvv_check: (("pass" | "fail" | "unavailable") | (string & {})) | null;
            /** @description ZIP code of the billing address, masked; null when unknown. */
            billing_zip_code: string | null;
            /** @description Whether the ZIP code is correct; null before the first attempt. */
            billing_zip_code_check: (("pass" | "fail" | "unavailable") | (string & {})) | null;
            /** @description Whether the pre-authorization succeeded; null before the first attempt. */
            pre_auth_check: (("pass" | "fail" | "unavailable") | (string & {})) | null;
        };
        /** @description Why the session failed, or null. */
        error: AccountVerificationSessionError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * Network
     * @description Verifies a credit card by its number, expiration date and CVV, which the issuer and the card network confirm
     *     immediately. Since 2025.
     */
    export type AccountVerificationSessionNetwork = {
        /** @description ID of an account verification session. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Status of the session: `pending` until details are sent, then `verified`, or `failed` with an error. Micro-deposit
         *     sessions add a state: `pending` until both deposits are sent, then `in_progress` until their amounts are confirmed.
         */
        status: ("pending" | "in_progress" | "verified" | "failed") | (string & {});
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
            exp_check: (("pass" | "fail" | "unavailable") | (string & {})) | null;
            /** @description CVV of the card, masked; null until it is sent. */
            cvv: string | null;
            /** @description Whether the CVV is correct; null before the first attempt. */
            cvv_check: (("pass" | "fail" | "unavailable") | (string & {})) | null;
            /** @description ZIP code of the billing address, masked; null when unknown. */
            billing_zip_code: string | null;
            /** @description Whether the ZIP code is correct; null before the first attempt. */
            billing_zip_code_check: (("pass" | "fail" | "unavailable") | (string & {})) | null;
            /** @description Whether the card network confirmed the card; null before the first attempt. */
            network_check: (("pass" | "fail" | "unavailable") | (string & {})) | null;
        };
        /** @description Why the session failed, or null. */
        error: AccountVerificationSessionError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * Trusted provisioner
     * @description Verifies a bank account whose routing number is on the team's list of trusted routing numbers. Method creates the
     *     session.
     */
    export type AccountVerificationSessionTrustedProvisioner = {
        /** @description ID of an account verification session. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Status of the session: `pending` until details are sent, then `verified`, or `failed` with an error. Micro-deposit
         *     sessions add a state: `pending` until both deposits are sent, then `in_progress` until their amounts are confirmed.
         */
        status: ("pending" | "in_progress" | "verified" | "failed") | (string & {});
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
        error: AccountVerificationSessionError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * Auto-verify
     * @description Verifies a bank account without evidence, for teams configured for it. Method creates the session together with the
     *     account.
     */
    export type AccountVerificationSessionAutoVerify = {
        /** @description ID of an account verification session. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Status of the session: `pending` until details are sent, then `verified`, or `failed` with an error. Micro-deposit
         *     sessions add a state: `pending` until both deposits are sent, then `in_progress` until their amounts are confirmed.
         */
        status: ("pending" | "in_progress" | "verified" | "failed") | (string & {});
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
        error: AccountVerificationSessionError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * @description One attempt to verify that an account exists and belongs to its holder. `type` is the verification method; the
     *     property with the same name holds its details.
     */
    export type AccountVerificationSession = AccountVerificationSessionMicroDeposits | AccountVerificationSessionPlaid | AccountVerificationSessionMx | AccountVerificationSessionTeller | AccountVerificationSessionStandard | AccountVerificationSessionInstant | AccountVerificationSessionPreAuth | AccountVerificationSessionNetwork | AccountVerificationSessionTrustedProvisioner | AccountVerificationSessionAutoVerify;
    /** @description ID of the latest session, or the expanded session. Null if there is none. */
    export type AccountLatestVerificationSessionExpandable = string | AccountVerificationSession;
    /** @description ID of an update. */
    export type UpdateId = string;
    /**
     * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with figures or
     *     `failed` with an error.
     */
    export type UpdateStatus = ("pending" | "in_progress" | "completed" | "failed") | (string & {});
    /** @description Source of the figures: the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
    export type UpdateSource = ("direct" | "snapshot") | (string & {});
    /** @description Source of the interest rate: the institution, public data or Method. Null when not reported. */
    export type UpdateInterestRateSource = ("financial_institution" | "public_data" | "method") | (string & {});
    /** @description Whether the interest rate is fixed or variable; null when not reported. */
    export type UpdateInterestRateType = ("fixed" | "variable") | (string & {});
    /** @description Type of credit card; null when not reported. */
    export type UpdateCreditCardSubType = ("flexible_spending" | "charge" | "secured" | "unsecured" | "purchase" | "business") | (string & {});
    /**
     * @description How the card is used: `transactor` pays in full, `revolver` carries a balance, `dormant` is rarely used. Null when not
     *     reported.
     */
    export type UpdateUsagePattern = ("transactor" | "revolver" | "dormant" | "unknown") | (string & {});
    /** @description Number of days that the account is past due; null if it is not past due. */
    export type UpdateDelinquentPeriod = ("less_than_30" | "30" | "60" | "90" | "120" | "over_120") | (string & {});
    /** @description Action taken on the missed payments; null if there was none. */
    export type UpdateDelinquentAction = ("charge_off" | "foreclosure" | "repossession" | "chapter_7" | "chapter_13" | "wage_garnishment" | "payment_agreement" | "bankruptcy") | (string & {});
    /** @description A period during which payments were missed. */
    export type UpdateDelinquencyEpisode = {
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
        period: (("less_than_30" | "30" | "60" | "90" | "120" | "over_120") | (string & {})) | null;
        /** @description Action taken on the missed payments; null if there was none. */
        action: (("charge_off" | "foreclosure" | "repossession" | "chapter_7" | "chapter_13" | "wage_garnishment" | "payment_agreement" | "bankruptcy") | (string & {})) | null;
    };
    /** @description The terms and figures of a credit card. */
    export type UpdateCreditCardData = {
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
        interest_rate_source?: (("financial_institution" | "public_data" | "method") | (string & {})) | null;
        /** @description Whether the interest rate is fixed or variable; null when not reported. */
        interest_rate_type: (("fixed" | "variable") | (string & {})) | null;
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
        sub_type: (("flexible_spending" | "charge" | "secured" | "unsecured" | "purchase" | "business") | (string & {})) | null;
        /**
         * @description How the card is used: `transactor` pays in full, `revolver` carries a balance, `dormant` is rarely used. Null when not
         *     reported.
         */
        usage_pattern: (("transactor" | "revolver" | "dormant" | "unknown") | (string & {})) | null;
        /** @description Severity of the delinquency, or null; the reference lists no values. Only in snapshots, since May 2026. */
        delinquent_status?: string | null;
        /** @description Number of days that the account is past due; null if it is not past due. Only in snapshots, since May 2026. */
        delinquent_period?: (("less_than_30" | "30" | "60" | "90" | "120" | "over_120") | (string & {})) | null;
        /**
         * Format: date
         * @description Date on which the delinquency started; null if there is none. Only in snapshots, since May 2026.
         */
        delinquent_start_date?: string | null;
        /** @description Action taken on the missed payments; null if there was none. Only in snapshots, since May 2026. */
        delinquent_action?: (("charge_off" | "foreclosure" | "repossession" | "chapter_7" | "chapter_13" | "wage_garnishment" | "payment_agreement" | "bankruptcy") | (string & {})) | null;
        /** @description Overdue amount, in US cents; null if nothing is overdue. Only in snapshots, since May 2026. */
        delinquent_amount?: number | null;
        /** @description Periods during which payments were missed, or null. Only in snapshots, since May 2026. */
        delinquent_history?: UpdateDelinquencyEpisode[] | null;
    };
    /**
     * 21001 UPDATE_TEMPORARILY_UNAVAILABLE
     * @description Why the figures could not be retrieved, or null.
     *
     *     The account's institution could not be reached. Create a new update later.
     */
    export type UpdateError = {
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
    export type UpdateCreditCard = {
        /** @description ID of an update. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with figures or
         *     `failed` with an error.
         */
        status: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description Source of the figures: the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
        source: ("direct" | "snapshot") | (string & {});
        /**
         * @description Type of the liability, and name of the property that contains the figures.
         * @constant
         */
        type: "credit_card";
        /** @description The terms and figures; null until `status` is `completed`. */
        credit_card: UpdateCreditCardData | null;
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
        error: UpdateError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description Type of auto loan; null when not reported. */
    export type UpdateAutoLoanSubType = ("lease" | "loan") | (string & {});
    /** @description The terms and figures of an auto loan. */
    export type UpdateAutoLoanData = {
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
        interest_rate_source: (("financial_institution" | "public_data" | "method") | (string & {})) | null;
        /** @description Whether the interest rate is fixed or variable; null when not reported. */
        interest_rate_type: (("fixed" | "variable") | (string & {})) | null;
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
        sub_type: (("lease" | "loan") | (string & {})) | null;
        /** @description Length of the loan in months; null when not reported. */
        term_length: number | null;
        /** @description Severity of the delinquency, or null; the reference lists no values. Only in snapshots, since May 2026. */
        delinquent_status?: string | null;
        /** @description Number of days that the account is past due; null if it is not past due. Only in snapshots, since May 2026. */
        delinquent_period?: (("less_than_30" | "30" | "60" | "90" | "120" | "over_120") | (string & {})) | null;
        /**
         * Format: date
         * @description Date on which the delinquency started; null if there is none. Only in snapshots, since May 2026.
         */
        delinquent_start_date?: string | null;
        /** @description Action taken on the missed payments; null if there was none. Only in snapshots, since May 2026. */
        delinquent_action?: (("charge_off" | "foreclosure" | "repossession" | "chapter_7" | "chapter_13" | "wage_garnishment" | "payment_agreement" | "bankruptcy") | (string & {})) | null;
        /** @description Overdue amount, in US cents; null if nothing is overdue. Only in snapshots, since May 2026. */
        delinquent_amount?: number | null;
        /** @description Periods during which payments were missed, or null. Only in snapshots, since May 2026. */
        delinquent_history?: UpdateDelinquencyEpisode[] | null;
    };
    /**
     * Auto loan
     * @description The terms and figures of an auto loan.
     */
    export type UpdateAutoLoan = {
        /** @description ID of an update. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with figures or
         *     `failed` with an error.
         */
        status: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description Source of the figures: the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
        source: ("direct" | "snapshot") | (string & {});
        /**
         * @description Type of the liability, and name of the property that contains the figures.
         * @constant
         */
        type: "auto_loan";
        /** @description The terms and figures; null until `status` is `completed`. */
        auto_loan: UpdateAutoLoanData | null;
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
        error: UpdateError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description Type of mortgage; null when not reported. */
    export type UpdateMortgageSubType = "loan" | (string & {});
    /** @description The terms and figures of a mortgage. */
    export type UpdateMortgageData = {
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
        interest_rate_source: (("financial_institution" | "public_data" | "method") | (string & {})) | null;
        /** @description Whether the interest rate is fixed or variable; null when not reported. */
        interest_rate_type: (("fixed" | "variable") | (string & {})) | null;
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
        sub_type: ("loan" | (string & {})) | null;
        /** @description Length of the loan in months; null when not reported. */
        term_length: number | null;
        /** @description Severity of the delinquency, or null; the reference lists no values. Only in snapshots, since May 2026. */
        delinquent_status?: string | null;
        /** @description Number of days that the account is past due; null if it is not past due. Only in snapshots, since May 2026. */
        delinquent_period?: (("less_than_30" | "30" | "60" | "90" | "120" | "over_120") | (string & {})) | null;
        /**
         * Format: date
         * @description Date on which the delinquency started; null if there is none. Only in snapshots, since May 2026.
         */
        delinquent_start_date?: string | null;
        /** @description Action taken on the missed payments; null if there was none. Only in snapshots, since May 2026. */
        delinquent_action?: (("charge_off" | "foreclosure" | "repossession" | "chapter_7" | "chapter_13" | "wage_garnishment" | "payment_agreement" | "bankruptcy") | (string & {})) | null;
        /** @description Overdue amount, in US cents; null if nothing is overdue. Only in snapshots, since May 2026. */
        delinquent_amount?: number | null;
        /** @description Periods during which payments were missed, or null. Only in snapshots, since May 2026. */
        delinquent_history?: UpdateDelinquencyEpisode[] | null;
    };
    /**
     * Mortgage
     * @description The terms and figures of a mortgage.
     */
    export type UpdateMortgage = {
        /** @description ID of an update. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with figures or
         *     `failed` with an error.
         */
        status: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description Source of the figures: the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
        source: ("direct" | "snapshot") | (string & {});
        /**
         * @description Type of the liability, and name of the property that contains the figures.
         * @constant
         */
        type: "mortgage";
        /** @description The terms and figures; null until `status` is `completed`. */
        mortgage: UpdateMortgageData | null;
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
        error: UpdateError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description Type of personal loan; `heloc` is a home equity line of credit. Null when not reported. */
    export type UpdatePersonalLoanSubType = ("secured" | "unsecured" | "heloc" | "line_of_credit" | "note") | (string & {});
    /** @description The terms and figures of a personal loan. */
    export type UpdatePersonalLoanData = {
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
        interest_rate_source: (("financial_institution" | "public_data" | "method") | (string & {})) | null;
        /** @description Whether the interest rate is fixed or variable; null when not reported. */
        interest_rate_type: (("fixed" | "variable") | (string & {})) | null;
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
        sub_type: (("secured" | "unsecured" | "heloc" | "line_of_credit" | "note") | (string & {})) | null;
        /** @description Length of the loan in months; null when not reported. */
        term_length: number | null;
        /** @description Severity of the delinquency, or null; the reference lists no values. Only in snapshots, since May 2026. */
        delinquent_status?: string | null;
        /** @description Number of days that the account is past due; null if it is not past due. Only in snapshots, since May 2026. */
        delinquent_period?: (("less_than_30" | "30" | "60" | "90" | "120" | "over_120") | (string & {})) | null;
        /**
         * Format: date
         * @description Date on which the delinquency started; null if there is none. Only in snapshots, since May 2026.
         */
        delinquent_start_date?: string | null;
        /** @description Action taken on the missed payments; null if there was none. Only in snapshots, since May 2026. */
        delinquent_action?: (("charge_off" | "foreclosure" | "repossession" | "chapter_7" | "chapter_13" | "wage_garnishment" | "payment_agreement" | "bankruptcy") | (string & {})) | null;
        /** @description Overdue amount, in US cents; null if nothing is overdue. Only in snapshots, since May 2026. */
        delinquent_amount?: number | null;
        /** @description Periods during which payments were missed, or null. Only in snapshots, since May 2026. */
        delinquent_history?: UpdateDelinquencyEpisode[] | null;
    };
    /**
     * Personal loan
     * @description The terms and figures of a personal loan.
     */
    export type UpdatePersonalLoan = {
        /** @description ID of an update. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with figures or
         *     `failed` with an error.
         */
        status: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description Source of the figures: the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
        source: ("direct" | "snapshot") | (string & {});
        /**
         * @description Type of the liability, and name of the property that contains the figures.
         * @constant
         */
        type: "personal_loan";
        /** @description The terms and figures; null until `status` is `completed`. */
        personal_loan: UpdatePersonalLoanData | null;
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
        error: UpdateError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description One loan within a student loan account, with its own terms. */
    export type UpdateStudentLoanDisbursement = {
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
        interest_rate_source: (("financial_institution" | "public_data" | "method") | (string & {})) | null;
        /** @description Whether the interest rate is fixed or variable; null when not reported. */
        interest_rate_type: (("fixed" | "variable") | (string & {})) | null;
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
    export type UpdateStudentLoanSubType = ("federal" | "private") | (string & {});
    /** @description The terms and figures of a student loan account, in total and for each disbursed loan. */
    export type UpdateStudentLoansData = {
        /** @description Balance owed, in US cents; null when not reported. */
        balance: number | null;
        /**
         * Format: date
         * @description Date on which the account was closed; null while it is open or when not reported.
         */
        closed_at: string | null;
        /** @description The disbursed loans, each with its own terms; null when not reported. */
        disbursements: UpdateStudentLoanDisbursement[] | null;
        /** @description Interest rate of a fixed-rate liability, in percent; null or absent when not reported. */
        interest_rate_percentage?: number | null;
        /** @description Source of the interest rate: the institution, public data or Method. Null when not reported. */
        interest_rate_source?: (("financial_institution" | "public_data" | "method") | (string & {})) | null;
        /** @description Whether the interest rate is fixed or variable; null when not reported. */
        interest_rate_type?: (("fixed" | "variable") | (string & {})) | null;
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
        sub_type: (("federal" | "private") | (string & {})) | null;
        /** @description Length of the loan in months; null when not reported. */
        term_length: number | null;
        /** @description Severity of the delinquency, or null; the reference lists no values. Only in snapshots, since May 2026. */
        delinquent_status?: string | null;
        /** @description Number of days that the account is past due; null if it is not past due. Only in snapshots, since May 2026. */
        delinquent_period?: (("less_than_30" | "30" | "60" | "90" | "120" | "over_120") | (string & {})) | null;
        /**
         * Format: date
         * @description Date on which the delinquency started; null if there is none. Only in snapshots, since May 2026.
         */
        delinquent_start_date?: string | null;
        /** @description Action taken on the missed payments; null if there was none. Only in snapshots, since May 2026. */
        delinquent_action?: (("charge_off" | "foreclosure" | "repossession" | "chapter_7" | "chapter_13" | "wage_garnishment" | "payment_agreement" | "bankruptcy") | (string & {})) | null;
        /** @description Overdue amount, in US cents; null if nothing is overdue. Only in snapshots, since May 2026. */
        delinquent_amount?: number | null;
        /** @description Periods during which payments were missed, or null. Only in snapshots, since May 2026. */
        delinquent_history?: UpdateDelinquencyEpisode[] | null;
    };
    /**
     * Student loans
     * @description The terms and figures of a student loan account.
     */
    export type UpdateStudentLoans = {
        /** @description ID of an update. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with figures or
         *     `failed` with an error.
         */
        status: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description Source of the figures: the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
        source: ("direct" | "snapshot") | (string & {});
        /**
         * @description Type of the liability, and name of the property that contains the figures.
         * @constant
         */
        type: "student_loans";
        /** @description The terms and figures; null until `status` is `completed`. */
        student_loans: UpdateStudentLoansData | null;
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
        error: UpdateError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description The terms and figures of a single student loan. */
    export type UpdateStudentLoanData = {
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
        interest_rate_source?: (("financial_institution" | "public_data" | "method") | (string & {})) | null;
        /** @description Whether the interest rate is fixed or variable; null when not reported. */
        interest_rate_type?: (("fixed" | "variable") | (string & {})) | null;
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
        sub_type?: (("federal" | "private") | (string & {})) | null;
        /** @description Length of the loan in months; null or absent when not reported. */
        term_length?: number | null;
        /** @description Severity of the delinquency, or null; the reference lists no values. Only in snapshots, since May 2026. */
        delinquent_status?: string | null;
        /** @description Number of days that the account is past due; null if it is not past due. Only in snapshots, since May 2026. */
        delinquent_period?: (("less_than_30" | "30" | "60" | "90" | "120" | "over_120") | (string & {})) | null;
        /**
         * Format: date
         * @description Date on which the delinquency started; null if there is none. Only in snapshots, since May 2026.
         */
        delinquent_start_date?: string | null;
        /** @description Action taken on the missed payments; null if there was none. Only in snapshots, since May 2026. */
        delinquent_action?: (("charge_off" | "foreclosure" | "repossession" | "chapter_7" | "chapter_13" | "wage_garnishment" | "payment_agreement" | "bankruptcy") | (string & {})) | null;
        /** @description Overdue amount, in US cents; null if nothing is overdue. Only in snapshots, since May 2026. */
        delinquent_amount?: number | null;
        /** @description Periods during which payments were missed, or null. Only in snapshots, since May 2026. */
        delinquent_history?: UpdateDelinquencyEpisode[] | null;
    };
    /**
     * Student loan
     * @description The terms and figures of a single student loan. Not in the first reference.
     */
    export type UpdateStudentLoan = {
        /** @description ID of an update. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with figures or
         *     `failed` with an error.
         */
        status: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description Source of the figures: the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
        source: ("direct" | "snapshot") | (string & {});
        /**
         * @description Type of the liability, and name of the property that contains the figures.
         * @constant
         */
        type: "student_loan";
        /** @description The terms and figures; null until `status` is `completed`. */
        student_loan: UpdateStudentLoanData | null;
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
        error: UpdateError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description The figures of a liability for which no terms are reported. */
    export type UpdateLiabilityData = {
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
    export type UpdateCollection = {
        /** @description ID of an update. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with figures or
         *     `failed` with an error.
         */
        status: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description Source of the figures: the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
        source: ("direct" | "snapshot") | (string & {});
        /**
         * @description Type of the liability, and name of the property that contains the figures.
         * @constant
         */
        type: "collection";
        /** @description The terms and figures; null until `status` is `completed`. */
        collection: UpdateLiabilityData | null;
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
        error: UpdateError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * Credit builder
     * @description The terms and figures of a credit builder account.
     */
    export type UpdateCreditBuilder = {
        /** @description ID of an update. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with figures or
         *     `failed` with an error.
         */
        status: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description Source of the figures: the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
        source: ("direct" | "snapshot") | (string & {});
        /**
         * @description Type of the liability, and name of the property that contains the figures.
         * @constant
         */
        type: "credit_builder";
        /** @description The terms and figures; null until `status` is `completed`. */
        credit_builder: UpdateLiabilityData | null;
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
        error: UpdateError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * Insurance
     * @description The terms and figures of an insurance policy.
     */
    export type UpdateInsurance = {
        /** @description ID of an update. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with figures or
         *     `failed` with an error.
         */
        status: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description Source of the figures: the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
        source: ("direct" | "snapshot") | (string & {});
        /**
         * @description Type of the liability, and name of the property that contains the figures.
         * @constant
         */
        type: "insurance";
        /** @description The terms and figures; null until `status` is `completed`. */
        insurance: UpdateLiabilityData | null;
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
        error: UpdateError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * Loan
     * @description The terms and figures of a loan.
     */
    export type UpdateLoan = {
        /** @description ID of an update. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with figures or
         *     `failed` with an error.
         */
        status: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description Source of the figures: the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
        source: ("direct" | "snapshot") | (string & {});
        /**
         * @description Type of the liability, and name of the property that contains the figures.
         * @constant
         */
        type: "loan";
        /** @description The terms and figures; null until `status` is `completed`. */
        loan: UpdateLiabilityData | null;
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
        error: UpdateError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * Medical
     * @description The terms and figures of a medical debt.
     */
    export type UpdateMedical = {
        /** @description ID of an update. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with figures or
         *     `failed` with an error.
         */
        status: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description Source of the figures: the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
        source: ("direct" | "snapshot") | (string & {});
        /**
         * @description Type of the liability, and name of the property that contains the figures.
         * @constant
         */
        type: "medical";
        /** @description The terms and figures; null until `status` is `completed`. */
        medical: UpdateLiabilityData | null;
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
        error: UpdateError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * Utility
     * @description The terms and figures of a utility account.
     */
    export type UpdateUtility = {
        /** @description ID of an update. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with figures or
         *     `failed` with an error.
         */
        status: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description Source of the figures: the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
        source: ("direct" | "snapshot") | (string & {});
        /**
         * @description Type of the liability, and name of the property that contains the figures.
         * @constant
         */
        type: "utility";
        /** @description The terms and figures; null until `status` is `completed`. */
        utility: UpdateLiabilityData | null;
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
        error: UpdateError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description The figures of a liability for which little more than the balance is reported. */
    export type UpdateBalanceData = {
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
    export type UpdateBnpl = {
        /** @description ID of an update. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with figures or
         *     `failed` with an error.
         */
        status: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description Source of the figures: the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
        source: ("direct" | "snapshot") | (string & {});
        /**
         * @description Type of the liability, and name of the property that contains the figures.
         * @constant
         */
        type: "bnpl";
        /** @description The terms and figures; null until `status` is `completed`. */
        bnpl: UpdateBalanceData | null;
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
        error: UpdateError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * Fintech
     * @description The terms and figures of a fintech account. Not in the first reference.
     */
    export type UpdateFintech = {
        /** @description ID of an update. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with figures or
         *     `failed` with an error.
         */
        status: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description Source of the figures: the institution itself (`direct`) or the monthly snapshot of credit reports (`snapshot`). */
        source: ("direct" | "snapshot") | (string & {});
        /**
         * @description Type of the liability, and name of the property that contains the figures.
         * @constant
         */
        type: "fintech";
        /** @description The terms and figures; null until `status` is `completed`. */
        fintech: UpdateBalanceData | null;
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
        error: UpdateError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description The terms and figures of a liability account at a point in time; the liability type determines which ones. */
    export type Update = UpdateCreditCard | UpdateAutoLoan | UpdateMortgage | UpdatePersonalLoan | UpdateStudentLoans | UpdateStudentLoan | UpdateCollection | UpdateCreditBuilder | UpdateInsurance | UpdateLoan | UpdateMedical | UpdateUtility | UpdateBnpl | UpdateFintech;
    /** @description ID of the latest update, or the expanded update. Null if there is none. */
    export type AccountUpdateExpandable = string | Update;
    /** @description ID of a balance. */
    export type BalanceId = string;
    /**
     * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with an amount
     *     or `failed` with an error.
     */
    export type BalanceStatus = ("pending" | "in_progress" | "completed" | "failed") | (string & {});
    /**
     * 20001 BALANCE_TEMPORARILY_UNAVAILABLE
     * @description Why the balance could not be retrieved, or null.
     *
     *     The account's institution could not be reached. Create a new balance later.
     */
    export type BalanceError = {
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
    export type Balance = {
        /** @description ID of a balance. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Status of the request: `pending` and `in_progress` while the institution is queried, then `completed` with an amount
         *     or `failed` with an error.
         */
        status: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description The balance, in US cents; null until `status` is `completed`. */
        amount: number | null;
        /**
         * @description Why the balance could not be retrieved, or null.
         *
         *     The account's institution could not be reached. Create a new balance later.
         */
        error: BalanceError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description ID of the latest balance, or the expanded balance. Null if there is none. */
    export type AccountBalanceExpandable = string | Balance;
    /** @description ID of a card brand. */
    export type CardBrandId = string;
    /** @description ID of a brand of a card product, the same for every account with a card of this brand. */
    export type CardProductBrandId = string;
    /**
     * @description How precisely the card is identified: as a particular card (`specific`), as a generic card of that issuer (`generic`),
     *     or still under review (`in_review`). Null when unknown.
     */
    export type CardProductType = ("specific" | "generic" | "in_review") | (string & {});
    /** @description Rewards for one category of purchases. Unknown values are null. */
    export type CardBrandRewardCategory = {
        /** @description Purchase category, such as `travel`, `dining` or `base_rate`. */
        category: string | null;
        /** @description Display name of the purchase category. */
        category_presentable: string | null;
        /** @description Reward rate, in the given unit. */
        rate: number | null;
        /** @description Unit of the rate, such as `points_per_dollar`. */
        unit: string | null;
        /** @description Limit up to which the rate applies, as text. */
        cap: string | null;
    };
    /** @description Rewards for purchases with a card. */
    export type CardBrandRewards = {
        /** @description Type of reward, such as `points`, `miles` or `cash_back`; null when unknown. */
        type: string | null;
        /** @description Name of the rewards program; null when unknown. */
        program: string | null;
        /** @description Rewards by purchase category; `base_rate` applies to all other purchases. Null when unknown. */
        categories: CardBrandRewardCategory[] | null;
    };
    /** @description The period within which an offer must be earned. */
    export type CardBrandQualifyingPeriod = {
        /** @description Length of the period, in the given unit; null when unknown. */
        value: number | null;
        /** @description Unit of the period, such as `months`; null when unknown. */
        unit: string | null;
        /** @description Start of the period, such as `account_opening`; null when unknown. */
        relative_to: string | null;
    };
    /** @description An offer for new cardholders. Unknown values are null. */
    export type CardBrandPromotion = {
        /** @description Type of offer, such as `sign_up_bonus`. */
        type: string | null;
        /** @description Short title of the offer. */
        title: string | null;
        /** @description Full text of the offer. */
        description: string | null;
        /** @description Value of the offer, in the given unit. */
        value: number | null;
        /** @description Unit of the value, such as `points`. */
        unit: string | null;
        /** @description Amount that must be spent to qualify, in US cents. */
        spend_requirement: number | null;
        /** @description Period within which the cardholder must qualify. */
        qualifying_period: CardBrandQualifyingPeriod | null;
        /** @description When the offer ends. The reference does not state the format. Null when unknown. */
        expiration: string | null;
    };
    /** @description The published terms of a card. Unknown values are null. */
    export type CardBrandDetails = {
        /** @description Category of the card. */
        card_category: ("travel" | "cash_back" | "store" | "credit_builder" | "basic" | "dining") | (string & {}) | null;
        /** @description Lowest annual percentage rate on purchases, in percent. */
        purchase_apr_min: number | null;
        /** @description Highest annual percentage rate on purchases, in percent. */
        purchase_apr_max: number | null;
        /** @description Lowest annual percentage rate on cash advances, in percent. */
        cash_advance_apr_min: number | null;
        /** @description Highest annual percentage rate on cash advances, in percent. */
        cash_advance_apr_max: number | null;
        /** @description Annual fee after any free years, in US cents. */
        annual_fee: number | null;
        /** @description Maximum late payment fee, in US cents. */
        late_payment_fee: number | null;
        /** @description Rewards for purchases. */
        rewards: CardBrandRewards | null;
        /** @description Offers for new cardholders. */
        promotions: CardBrandPromotion[] | null;
        /** @description When these terms were last retrieved. The reference does not state the format. Null when unknown. */
        data_as_of: string | null;
    };
    /** @description A brand of a card product. */
    export type CardBrandEntry = {
        /** @description ID of a brand of a card product, the same for every account with a card of this brand. */
        id: string;
        /** @description ID of the card product that the brand belongs to, or null if there is none. */
        card_product_id: string | null;
        /** @description Display description of the brand. */
        description: string;
        /** @description Display name of the brand. */
        name: string;
        /** @description Name of the issuing institution. */
        issuer: string;
        /** @description Card network, such as `visa` or `mastercard`. */
        network: string;
        /** @description Network tier of the card, such as `standard`, `signature` or `infinite`; null or absent when unknown. */
        network_tier?: string | null;
        /**
         * @description How precisely the card is identified: as a particular card (`specific`), as a generic card of that issuer (`generic`),
         *     or still under review (`in_review`). Null when unknown.
         */
        type: (("specific" | "generic" | "in_review") | (string & {})) | null;
        /**
         * Format: uri
         * @description URL of the card art.
         */
        url: string;
        /** @description The terms of the card, or null when unknown. Since June 2026. */
        details?: CardBrandDetails | null;
    };
    /**
     * @description Status of the lookup: `pending` and `in_progress` while it runs, then `completed` with brands or `failed` with an
     *     error, usually immediately.
     */
    export type CardBrandStatus = ("pending" | "in_progress" | "completed" | "failed") | (string & {});
    /** @description Source of the brand: the card `network`, or Method's own data (`method`). Null when neither is known. */
    export type CardBrandSource = ("method" | "network") | (string & {});
    /** @description The error that the resource encountered after creation, or null. The reference lists no codes for this resource. */
    export type ResourceError = {
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
     * Card brand of card products
     * @description The card product of a credit card, with its card art. Each brand has its own network and issuer.
     */
    export type CardBrandCurrent = {
        /** @description ID of a card brand. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /** @description The brands of the card; empty or null until one is identified. */
        brands: CardBrandEntry[] | null;
        /**
         * @description Status of the lookup: `pending` and `in_progress` while it runs, then `completed` with brands or `failed` with an
         *     error, usually immediately.
         */
        status: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description Source of the brand: the card `network`, or Method's own data (`method`). Null when neither is known. */
        source: (("method" | "network") | (string & {})) | null;
        /**
         * @deprecated
         * @description Removed with 2025-07-04; the development host returned `false` after that.
         */
        shared?: boolean;
        /** @description The error that the resource encountered after creation, or null. The reference lists no codes for this resource. */
        error: ResourceError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description The card product of a credit card, with its card art. */
    export type CardBrand = CardBrandCurrent;
    /** @description ID of the latest card brand, or the expanded card brand. Null if there is none. */
    export type AccountCardBrandExpandable = string | CardBrand;
    /** @description ID of a payoff. */
    export type PayoffId = string;
    /**
     * @description Status of the request: `pending` and `in_progress` while the lender is queried, then `completed` with an amount or
     *     `failed` with an error.
     */
    export type PayoffStatus = ("pending" | "in_progress" | "completed" | "failed") | (string & {});
    /**
     * 18001 PAYOFF_TEMPORARILY_UNAVAILABLE
     * @description Why the payoff quote could not be retrieved, or null.
     *
     *     The account's institution could not be reached. Create a new payoff later.
     */
    export type PayoffError = {
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
    export type Payoff = {
        /** @description ID of a payoff. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Status of the request: `pending` and `in_progress` while the lender is queried, then `completed` with an amount or
         *     `failed` with an error.
         */
        status: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
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
        error: PayoffError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description ID of the latest payoff, or the expanded payoff. Null if there is none. */
    export type AccountPayoffExpandable = string | Payoff;
    /** @description ID of a sensitive. */
    export type SensitiveId = string;
    /** @description Card data. Values that were not requested or are unknown are null. */
    export type SensitiveCardData = {
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
    export type SensitiveStatus = ("pending" | "completed" | "failed") | (string & {});
    /**
     * 17001 SENSITIVE_FAILED_VERIFICATION_REQUIRED
     * @description Why the data could not be retrieved, or null.
     *
     *     The request includes data that the account's verification does not cover. Check the requested fields and the account's verification, then create a new sensitive.
     */
    export type SensitiveError = {
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
    export type SensitiveCreditCard = {
        /** @description ID of a sensitive. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Type of the liability, and name of the property that contains the data.
         * @constant
         */
        type: "credit_card";
        /** @description The card data; null until `status` is `completed`. */
        credit_card: SensitiveCardData | null;
        /**
         * @description Status of the request: `completed` with data or `failed` with an error, immediately. `pending` is only in Method's
         *     OpenAPI description.
         */
        status: ("pending" | "completed" | "failed") | (string & {});
        /**
         * @description Why the data could not be retrieved, or null.
         *
         *     The request includes data that the account's verification does not cover. Check the requested fields and the account's verification, then create a new sensitive.
         */
        error: SensitiveError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description An account number. */
    export type SensitiveNumberData = {
        /** @description The full account number. */
        number: string;
    };
    /**
     * Auto loan
     * @description The account number of an auto loan.
     */
    export type SensitiveAutoLoan = {
        /** @description ID of a sensitive. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Type of the liability, and name of the property that contains the data.
         * @constant
         */
        type: "auto_loan";
        /** @description The account number; null until `status` is `completed`. */
        auto_loan: SensitiveNumberData | null;
        /**
         * @description Status of the request: `completed` with data or `failed` with an error, immediately. `pending` is only in Method's
         *     OpenAPI description.
         */
        status: ("pending" | "completed" | "failed") | (string & {});
        /**
         * @description Why the data could not be retrieved, or null.
         *
         *     The request includes data that the account's verification does not cover. Check the requested fields and the account's verification, then create a new sensitive.
         */
        error: SensitiveError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * Mortgage
     * @description The account number of a mortgage.
     */
    export type SensitiveMortgage = {
        /** @description ID of a sensitive. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Type of the liability, and name of the property that contains the data.
         * @constant
         */
        type: "mortgage";
        /** @description The account number; null until `status` is `completed`. */
        mortgage: SensitiveNumberData | null;
        /**
         * @description Status of the request: `completed` with data or `failed` with an error, immediately. `pending` is only in Method's
         *     OpenAPI description.
         */
        status: ("pending" | "completed" | "failed") | (string & {});
        /**
         * @description Why the data could not be retrieved, or null.
         *
         *     The request includes data that the account's verification does not cover. Check the requested fields and the account's verification, then create a new sensitive.
         */
        error: SensitiveError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * Personal loan
     * @description The account number of a personal loan.
     */
    export type SensitivePersonalLoan = {
        /** @description ID of a sensitive. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Type of the liability, and name of the property that contains the data.
         * @constant
         */
        type: "personal_loan";
        /** @description The account number; null until `status` is `completed`. */
        personal_loan: SensitiveNumberData | null;
        /**
         * @description Status of the request: `completed` with data or `failed` with an error, immediately. `pending` is only in Method's
         *     OpenAPI description.
         */
        status: ("pending" | "completed" | "failed") | (string & {});
        /**
         * @description Why the data could not be retrieved, or null.
         *
         *     The request includes data that the account's verification does not cover. Check the requested fields and the account's verification, then create a new sensitive.
         */
        error: SensitiveError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * Collection
     * @description The account number of a collection.
     */
    export type SensitiveCollection = {
        /** @description ID of a sensitive. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Type of the liability, and name of the property that contains the data.
         * @constant
         */
        type: "collection";
        /** @description The account number; null until `status` is `completed`. */
        collection: SensitiveNumberData | null;
        /**
         * @description Status of the request: `completed` with data or `failed` with an error, immediately. `pending` is only in Method's
         *     OpenAPI description.
         */
        status: ("pending" | "completed" | "failed") | (string & {});
        /**
         * @description Why the data could not be retrieved, or null.
         *
         *     The request includes data that the account's verification does not cover. Check the requested fields and the account's verification, then create a new sensitive.
         */
        error: SensitiveError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * Student loans
     * @description The account number of a student loan account.
     */
    export type SensitiveStudentLoans = {
        /** @description ID of a sensitive. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Type of the liability, and name of the property that contains the data.
         * @constant
         */
        type: "student_loans";
        /** @description The account number; null until `status` is `completed`. */
        student_loans: SensitiveNumberData | null;
        /**
         * @description Status of the request: `completed` with data or `failed` with an error, immediately. `pending` is only in Method's
         *     OpenAPI description.
         */
        status: ("pending" | "completed" | "failed") | (string & {});
        /**
         * @description Why the data could not be retrieved, or null.
         *
         *     The request includes data that the account's verification does not cover. Check the requested fields and the account's verification, then create a new sensitive.
         */
        error: SensitiveError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * Credit builder
     * @description The account number of a credit builder account.
     */
    export type SensitiveCreditBuilder = {
        /** @description ID of a sensitive. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Type of the liability, and name of the property that contains the data.
         * @constant
         */
        type: "credit_builder";
        /** @description The account number; null until `status` is `completed`. */
        credit_builder: SensitiveNumberData | null;
        /**
         * @description Status of the request: `completed` with data or `failed` with an error, immediately. `pending` is only in Method's
         *     OpenAPI description.
         */
        status: ("pending" | "completed" | "failed") | (string & {});
        /**
         * @description Why the data could not be retrieved, or null.
         *
         *     The request includes data that the account's verification does not cover. Check the requested fields and the account's verification, then create a new sensitive.
         */
        error: SensitiveError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * Buy now, pay later
     * @description The account number of a buy-now-pay-later account.
     */
    export type SensitiveBnpl = {
        /** @description ID of a sensitive. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Type of the liability, and name of the property that contains the data.
         * @constant
         */
        type: "bnpl";
        /** @description The account number; null until `status` is `completed`. */
        bnpl: SensitiveNumberData | null;
        /**
         * @description Status of the request: `completed` with data or `failed` with an error, immediately. `pending` is only in Method's
         *     OpenAPI description.
         */
        status: ("pending" | "completed" | "failed") | (string & {});
        /**
         * @description Why the data could not be retrieved, or null.
         *
         *     The request includes data that the account's verification does not cover. Check the requested fields and the account's verification, then create a new sensitive.
         */
        error: SensitiveError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * Fintech
     * @description The account number of a fintech account.
     */
    export type SensitiveFintech = {
        /** @description ID of a sensitive. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Type of the liability, and name of the property that contains the data.
         * @constant
         */
        type: "fintech";
        /** @description The account number; null until `status` is `completed`. */
        fintech: SensitiveNumberData | null;
        /**
         * @description Status of the request: `completed` with data or `failed` with an error, immediately. `pending` is only in Method's
         *     OpenAPI description.
         */
        status: ("pending" | "completed" | "failed") | (string & {});
        /**
         * @description Why the data could not be retrieved, or null.
         *
         *     The request includes data that the account's verification does not cover. Check the requested fields and the account's verification, then create a new sensitive.
         */
        error: SensitiveError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * Loan
     * @description The account number of a loan.
     */
    export type SensitiveLoan = {
        /** @description ID of a sensitive. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Type of the liability, and name of the property that contains the data.
         * @constant
         */
        type: "loan";
        /** @description The account number; null until `status` is `completed`. */
        loan: SensitiveNumberData | null;
        /**
         * @description Status of the request: `completed` with data or `failed` with an error, immediately. `pending` is only in Method's
         *     OpenAPI description.
         */
        status: ("pending" | "completed" | "failed") | (string & {});
        /**
         * @description Why the data could not be retrieved, or null.
         *
         *     The request includes data that the account's verification does not cover. Check the requested fields and the account's verification, then create a new sensitive.
         */
        error: SensitiveError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description The full numbers of a liability account; the liability type determines which ones. */
    export type Sensitive = SensitiveCreditCard | SensitiveAutoLoan | SensitiveMortgage | SensitivePersonalLoan | SensitiveCollection | SensitiveStudentLoans | SensitiveCreditBuilder | SensitiveBnpl | SensitiveFintech | SensitiveLoan;
    /** @description ID of the latest sensitive, or the expanded sensitive. Null if there is none. */
    export type AccountSensitiveExpandable = string | Sensitive;
    /** @description ID of a transaction. */
    export type TransactionId = string;
    /** @description `pending` while the transaction is only authorized, then `posted` to the account or `voided`. The last two are final. */
    export type TransactionStatus = ("pending" | "posted" | "voided") | (string & {});
    /** @description The merchant. */
    export type TransactionMerchant = {
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
    export type TransactionCurrent = {
        /** @description ID of a transaction. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /** @description `pending` while the transaction is only authorized, then `posted` to the account or `voided`. The last two are final. */
        status: ("pending" | "posted" | "voided") | (string & {});
        /** @description Text on the card statement, or null. Can change until the transaction is `posted` or `voided`. */
        descriptor: string | null;
        /** @description The merchant; null unless Method has enabled merchant data for the team. */
        merchant: TransactionMerchant | null;
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
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description A purchase, refund or payment on a card. */
    export type Transaction = TransactionCurrent;
    /**
     * @description ID of a card transaction, or the list of expanded transactions. Null if there are none. Since 2025; `transactions` in
     *     the first reference.
     */
    export type AccountTransactionExpandable = string | Transaction[];
    /** @description ID of an account's attributes. */
    export type AccountAttributesId = string;
    /**
     * @description Status of the computation: `pending` and `in_progress` while it runs, then `completed` with attributes or `failed`
     *     with an error.
     */
    export type AccountAttributesStatus = ("pending" | "in_progress" | "completed" | "failed") | (string & {});
    /** @description An attribute of an account. */
    export type AccountPlainTextAttribute = {
        /** @description The string value. Null when unknown. */
        value: string | null;
    };
    /** @description An attribute of an account. */
    export type AccountPlainNumberAttribute = {
        /** @description The number; the attribute's description states its unit. Null when unknown. */
        value: number | null;
    };
    /** @description An attribute of an account. */
    export type AccountPlainAttribute = {
        /** @description The value; its type depends on the attribute. Null when unknown. */
        value: number | boolean | string | null;
    };
    /** @description Attributes by name. Only computed attributes are present. */
    export type AccountPlainAttributes = {
        /** @description How the credit card is used: `revolver`, `transactor` or `dormant`. */
        usage_pattern?: AccountPlainTextAttribute;
        /** @description Share of the credit limit in use, as a fraction: 0.13 means 13 percent. */
        utilization?: AccountPlainNumberAttribute;
        /** @description Standing of the account, for example `major_delinquency`. */
        account_standing?: AccountPlainTextAttribute;
        /** @description How long the account has been delinquent, in days, for example `over_120`. */
        delinquent_period?: AccountPlainTextAttribute;
        /** @description Outcome of the delinquency, for example `charge_off`. */
        delinquent_outcome?: AccountPlainTextAttribute;
        /** @description Overdue amount, in cents. */
        delinquent_amount?: AccountPlainNumberAttribute;
        /** @description Lower estimate of the interest, in cents. */
        interest_estimate_min?: AccountPlainNumberAttribute;
        /** @description Upper estimate of the interest, in cents. */
        interest_estimate_max?: AccountPlainNumberAttribute;
        /** @description Whether the debt was settled. The reference does not state the type. */
        debt_settlement?: AccountPlainAttribute;
    } & {
        [key: string]: AccountPlainAttribute;
    };
    /** @description The attributes by name; null until `status` is `completed`. */
    export type AccountAttributesValues = AccountPlainAttributes;
    /** @description Attributes computed for one liability account at a point in time. Since January 2025. */
    export type AccountAttributes = {
        /** @description ID of an account's attributes. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Status of the computation: `pending` and `in_progress` while it runs, then `completed` with attributes or `failed`
         *     with an error.
         */
        status: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description The attributes by name; null until `status` is `completed`. */
        attributes: AccountAttributesValues | null;
        /** @description The error that the resource encountered after creation, or null. The reference lists no codes for this resource. */
        error: ResourceError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description ID of the latest attributes, or the expanded attributes. Null if there are none. Since January 2025. */
    export type AccountAttributeExpandable = string | AccountAttributes;
    /** @description ID of a payment instrument. */
    export type PaymentInstrumentId = string;
    /** @description Card details as entered at checkout. */
    export type PaymentInstrumentCard = {
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
    export type PaymentInstrumentStatus = ("pending" | "in_progress" | "completed" | "failed" | "closed") | (string & {});
    /**
     * Card
     * @description A card number for use at checkout.
     */
    export type CardPaymentInstrument = {
        /** @description ID of a payment instrument. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Type of payment instrument.
         * @constant
         */
        type: "card";
        /** @description The card; null until `status` is `completed`. */
        card: PaymentInstrumentCard | null;
        /** @description Always null for this type of payment instrument. */
        network_token?: null;
        /** @description Always null for this type of payment instrument. */
        inbound_achwire_payment?: null;
        /** @description Whether the payment instrument can currently be used. */
        chargeable: boolean;
        /**
         * @description Status of the payment instrument: `pending` and `in_progress` while it is being created, then `completed` or `failed`;
         *     `closed` after it is deleted.
         */
        status: ("pending" | "in_progress" | "completed" | "failed" | "closed") | (string & {});
        /** @description The error that the resource encountered after creation, or null. The reference lists no codes for this resource. */
        error: ResourceError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description A network token. */
    export type PaymentInstrumentNetworkToken = {
        /** @description The token, used like a card number. */
        token: string;
    };
    /**
     * Network token
     * @description A network token for use at checkout in place of a card number.
     */
    export type NetworkTokenPaymentInstrument = {
        /** @description ID of a payment instrument. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Type of payment instrument.
         * @constant
         */
        type: "network_token";
        /** @description Always null for this type of payment instrument. */
        card?: null;
        /** @description The token; null until `status` is `completed`. */
        network_token: PaymentInstrumentNetworkToken | null;
        /** @description Always null for this type of payment instrument. */
        inbound_achwire_payment?: null;
        /** @description Whether the payment instrument can currently be used. */
        chargeable: boolean;
        /**
         * @description Status of the payment instrument: `pending` and `in_progress` while it is being created, then `completed` or `failed`;
         *     `closed` after it is deleted.
         */
        status: ("pending" | "in_progress" | "completed" | "failed" | "closed") | (string & {});
        /** @description The error that the resource encountered after creation, or null. The reference lists no codes for this resource. */
        error: ResourceError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description The account and routing numbers for payments to the account. */
    export type PaymentInstrumentInbound = {
        /** @description The account number, unique to this account. */
        account_number: string;
        /** @description The routing number, nine digits. */
        routing_number: string;
        /** @description The account that receives reversed payments; null if none is set. */
        reversal_account?: string | null;
    };
    /**
     * Inbound ACH or wire payment
     * @description An account and routing number that can receive ACH and wire transfers. Method pays the received funds to the account.
     */
    export type InboundPaymentInstrument = {
        /** @description ID of a payment instrument. */
        id: string;
        /** @description ID of an account. */
        account_id: string;
        /**
         * @description Type of payment instrument.
         * @constant
         */
        type: "inbound_achwire_payment";
        /** @description Always null for this type of payment instrument. */
        card?: null;
        /** @description Always null for this type of payment instrument. */
        network_token?: null;
        /** @description The account and routing numbers to send money to; null until `status` is `completed`. */
        inbound_achwire_payment: PaymentInstrumentInbound | null;
        /** @description Whether the payment instrument can currently be used. */
        chargeable: boolean;
        /**
         * @description Status of the payment instrument: `pending` and `in_progress` while it is being created, then `completed` or `failed`;
         *     `closed` after it is deleted.
         */
        status: ("pending" | "in_progress" | "completed" | "failed" | "closed") | (string & {});
        /** @description The error that the resource encountered after creation, or null. The reference lists no codes for this resource. */
        error: ResourceError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description Credentials for charging or paying an account. Since 2025. */
    export type PaymentInstrument = CardPaymentInstrument | NetworkTokenPaymentInstrument | InboundPaymentInstrument;
    /** @description ID of the latest payment instrument, or the expanded payment instrument. Null if there is none. Since 2025. */
    export type AccountPaymentInstrumentExpandable = string | PaymentInstrument;
    /**
     * @description Name of an account product. Two products have older names: `card` for `card_brand` in an example of the first
     *     reference, and `transactions` for `transaction` in that reference.
     */
    export type AccountProductName = ("payment" | "update" | "balance" | "payoff" | "sensitive" | "card_brand" | "transaction" | "attribute" | "payment_instrument.card" | "payment_instrument.network_token" | "payment_instrument.inbound_achwire_payment") | (string & {});
    /**
     * @description Name of an account product that Method refreshes automatically. `update` follows the account closely;
     *     `update.snapshot` refreshes once a month. `transactions`, where accepted, is an older name of `transaction`.
     */
    export type AccountSubscriptionName = ("update" | "update.snapshot" | "transaction" | "card_brand" | "payment_instrument.card" | "payment_instrument.network_token" | "payment_instrument.inbound_achwire_payment") | (string & {});
    /**
     * @description Why the account was disabled, or null. Withdrawn consent, code 11004, appears in an example of the reference but not
     *     on its error page.
     */
    export type AccountError = {
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
    export type Metadata = {
        [key: string]: unknown;
    };
    /**
     * Liability
     * @description A liability account. The products that have a property for their latest result depend on the liability type.
     */
    export type AccountLiability = {
        /** @description ID of an account. */
        id: string;
        /** @description ID of the entity that holds the account. */
        holder_id: string;
        /**
         * @description Status of the account: `active`; `disabled`, with the reason in `error`; or `closed`, after the institution closed it
         *     or it was paid off. `processing` and `pending_exchange` are not in the first reference.
         */
        status: ("active" | "disabled" | "closed" | "processing" | "pending_exchange") | (string & {});
        /** @description Whether the account holder allows the team to use the account. Only in Method's OpenAPI description. */
        consent_status?: ("pending" | "approved" | "withdrawn") | (string & {});
        /**
         * @description Identifies a liability account.
         * @constant
         */
        type: "liability";
        /** @description Details of the liability. */
        liability: AccountLiabilityDetails;
        /** @description ID of the latest session, or the expanded session. Null if there is none. */
        latest_verification_session: AccountLatestVerificationSessionExpandable | null;
        /** @description ID of the latest update, or the expanded update. Null if there is none. */
        update?: AccountUpdateExpandable | null;
        /** @description ID of the latest balance, or the expanded balance. Null if there is none. */
        balance?: AccountBalanceExpandable | null;
        /** @description ID of the latest card brand, or the expanded card brand. Null if there is none. */
        card_brand?: AccountCardBrandExpandable | null;
        /** @description ID of the latest payoff, or the expanded payoff. Null if there is none. */
        payoff?: AccountPayoffExpandable | null;
        /** @description ID of the latest sensitive, or the expanded sensitive. Null if there is none. */
        sensitive?: AccountSensitiveExpandable | null;
        /**
         * @description ID of a card transaction, or the list of expanded transactions. Null if there are none. Since 2025; `transactions` in
         *     the first reference.
         */
        transaction?: AccountTransactionExpandable | null;
        /** @description ID of the latest attributes, or the expanded attributes. Null if there are none. Since January 2025. */
        attribute?: AccountAttributeExpandable | null;
        /** @description ID of the latest payment instrument, or the expanded payment instrument. Null if there is none. Since 2025. */
        payment_instrument?: AccountPaymentInstrumentExpandable | null;
        /** @description The products that are available now. */
        products: (("payment" | "update" | "balance" | "payoff" | "sensitive" | "card_brand" | "transaction" | "attribute" | "payment_instrument.card" | "payment_instrument.network_token" | "payment_instrument.inbound_achwire_payment") | (string & {}))[];
        /** @description The products that become available once a requirement, such as verification, is met. */
        restricted_products: (("payment" | "update" | "balance" | "payoff" | "sensitive" | "card_brand" | "transaction" | "attribute" | "payment_instrument.card" | "payment_instrument.network_token" | "payment_instrument.inbound_achwire_payment") | (string & {}))[];
        /** @description The active subscriptions. */
        subscriptions: (("update" | "update.snapshot" | "transaction" | "card_brand" | "payment_instrument.card" | "payment_instrument.network_token" | "payment_instrument.inbound_achwire_payment") | (string & {}))[];
        /** @description The subscriptions available for enrollment now. */
        available_subscriptions: (("update" | "update.snapshot" | "transaction" | "card_brand" | "payment_instrument.card" | "payment_instrument.network_token" | "payment_instrument.inbound_achwire_payment") | (string & {}))[];
        /** @description The subscriptions that become available once a requirement, such as verification, is met. */
        restricted_subscriptions: (("update" | "update.snapshot" | "transaction" | "card_brand" | "payment_instrument.card" | "payment_instrument.network_token" | "payment_instrument.inbound_achwire_payment") | (string & {}))[];
        /**
         * @description Why the account was disabled, or null. Withdrawn consent, code 11004, appears in an example of the reference but not
         *     on its error page.
         */
        error: AccountError | null;
        /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
        metadata: Metadata | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description Type of bank account. */
    export type AccountAchType = ("checking" | "savings") | (string & {});
    /** @description Details of the bank account. */
    export type AccountAchDetails = {
        /** @description The bank's ABA routing number. */
        routing: string;
        /** @description The full account number. */
        number: string;
        /** @description Type of bank account. */
        type: ("checking" | "savings") | (string & {});
    };
    /**
     * Bank account
     * @description A checking or savings account. It can be the source of payments once it has a verified session.
     */
    export type AccountAch = {
        /** @description ID of an account. */
        id: string;
        /** @description ID of the entity that holds the account. */
        holder_id: string;
        /**
         * @description Status of the account: `active`; `disabled`, with the reason in `error`; or `closed`, after the institution closed it
         *     or it was paid off. `processing` and `pending_exchange` are not in the first reference.
         */
        status: ("active" | "disabled" | "closed" | "processing" | "pending_exchange") | (string & {});
        /** @description Whether the account holder allows the team to use the account. Only in Method's OpenAPI description. */
        consent_status?: ("pending" | "approved" | "withdrawn") | (string & {});
        /**
         * @description Identifies a bank account.
         * @constant
         */
        type: "ach";
        /** @description Details of the bank account. */
        ach: AccountAchDetails;
        /** @description ID of the latest session, or the expanded session. Null if there is none. */
        latest_verification_session: AccountLatestVerificationSessionExpandable | null;
        /** @description The products that are available now. */
        products: (("payment" | "update" | "balance" | "payoff" | "sensitive" | "card_brand" | "transaction" | "attribute" | "payment_instrument.card" | "payment_instrument.network_token" | "payment_instrument.inbound_achwire_payment") | (string & {}))[];
        /** @description The products that become available once a requirement, such as verification, is met. */
        restricted_products: (("payment" | "update" | "balance" | "payoff" | "sensitive" | "card_brand" | "transaction" | "attribute" | "payment_instrument.card" | "payment_instrument.network_token" | "payment_instrument.inbound_achwire_payment") | (string & {}))[];
        /**
         * @description Why the account was disabled, or null. Withdrawn consent, code 11004, appears in an example of the reference but not
         *     on its error page.
         */
        error: AccountError | null;
        /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
        metadata: Metadata | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * Consent withdrawn
     * @description An account whose consent was withdrawn. Its details are deleted.
     */
    export type AccountWithdrawn = {
        /** @description ID of an account. */
        id: string;
        /** @description ID of the entity that held the account. */
        holder_id: string;
        /**
         * @description Always `disabled`.
         * @constant
         */
        status: "disabled";
        /** @description Whether the account holder allows the team to use the account. Only in Method's OpenAPI description. */
        consent_status?: ("pending" | "approved" | "withdrawn") | (string & {});
        /** @description Always null, because the account's details are deleted. */
        type: null;
        /** @description Null or absent. The reference's example has it; the development host does not return it. */
        ach?: null;
        /** @description Always null. */
        liability: null;
        /** @description Always empty. The development host returns it; the reference's example does not have it. */
        products?: string[];
        /** @description Always empty. The development host returns it; the reference's example does not have it. */
        restricted_products?: string[];
        /** @description Always empty. The development host returns it; the reference's example does not have it. */
        subscriptions?: string[];
        /** @description Always empty. The development host returns it; the reference's example does not have it. */
        available_subscriptions?: string[];
        /** @description Always empty. The development host returns it; the reference's example does not have it. */
        restricted_subscriptions?: string[];
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
        error: AccountError | null;
        /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
        metadata: Metadata | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * @description A bank account or liability account that belongs to an entity. `type` identifies which; it is null after consent is
     *     withdrawn.
     */
    export type Account = AccountLiability | AccountAch | AccountWithdrawn;
    /** @description ID of an account, or the account itself when `expand[]` includes `accounts`. Since June 2025. */
    export type ConnectAccountExpandable = string | Account;
    /** @description Name of an account product that a connect can run on every account it finds. */
    export type ConnectProduct = ("attribute" | "balance" | "card_brand" | "update" | "payoff") | (string & {});
    /** @description Name of an account subscription in which a connect can enroll every account it finds. */
    export type ConnectSubscription = ("card_brand" | "update" | "update.snapshot" | "transaction") | (string & {});
    /** @description ID of a file. */
    export type FileId = string;
    /** @description Format of the credit report: `raw_credit_report` is JSON, `credit_report_pdf` a PDF document. */
    export type ConnectArtifact = ("raw_credit_report" | "credit_report_pdf") | (string & {});
    /** @description The credit bureau that provides the report. */
    export type ConnectBureau = ("equifax" | "transunion") | (string & {});
    /** @description A downloadable credit report file. */
    export type ConnectFile = {
        /** @description ID of a file. */
        id: string;
        /** @description Format of the credit report: `raw_credit_report` is JSON, `credit_report_pdf` a PDF document. */
        type: ("raw_credit_report" | "credit_report_pdf") | (string & {});
        /** @description The credit bureau that provides the report. */
        bureau: ("equifax" | "transunion") | (string & {});
        /** @description Media type of the file. */
        mime_type: string;
    };
    /** @description Why the search failed, or null. */
    export type ConnectError = {
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
    export type Connect = {
        /** @description ID of a connect. */
        id: string;
        /** @description ID of an entity. */
        entity_id: string;
        /**
         * @description Status of the search: `pending` and `in_progress` while it runs, then `completed` with accounts or `failed` with an
         *     error.
         */
        status: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /**
         * @description The accounts created, including closed accounts. A later connect lists only new accounts. Null or empty until
         *     `status` is `completed`.
         */
        accounts: ConnectAccountExpandable[] | null;
        /** @description The requested products, which run on every account found. Since June 2025. */
        requested_products?: (("attribute" | "balance" | "card_brand" | "update" | "payoff") | (string & {}))[] | null;
        /** @description The requested subscriptions, in which every account found is enrolled. Since June 2025. */
        requested_subscriptions?: (("card_brand" | "update" | "update.snapshot" | "transaction") | (string & {}))[] | null;
        /** @description The credit report in the formats requested with `artifacts`. Since July 2026. */
        files?: ConnectFile[];
        /** @description Why the search failed, or null. */
        error: ConnectError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description ID of the latest connect, or the expanded connect. Null if there is none. */
    export type EntityConnectExpandable = string | Connect;
    /** @description ID of a credit score. */
    export type CreditScoreId = string;
    /**
     * @description Status of the request: `pending` and `in_progress` while the bureau is queried, then `completed` with scores or
     *     `failed` with an error.
     */
    export type CreditScoreStatus = ("pending" | "in_progress" | "completed" | "failed") | (string & {});
    /** @description The credit bureau that provides the score. */
    export type CreditBureau = ("equifax" | "experian" | "transunion") | (string & {});
    /** @description The scoring model, VantageScore 3.0 or 4.0. */
    export type CreditScoreModel = ("vantage_3" | "vantage_4") | (string & {});
    /** @description A factor that lowers the score. */
    export type CreditScoreFactor = {
        /** @description The bureau's code for the factor, with leading zeros. */
        code: string;
        /** @description Description of the factor. */
        description: string;
    };
    /** @description A score from one bureau and model. */
    export type CreditScoreResult = {
        /**
         * @description The score. Both models range from 300 to 850; higher is better. Null if there is no score, according to Method's
         *     OpenAPI description.
         */
        score: number | null;
        /** @description The credit bureau that provides the score. */
        source: ("equifax" | "experian" | "transunion") | (string & {});
        /** @description The scoring model, VantageScore 3.0 or 4.0. */
        model: ("vantage_3" | "vantage_4") | (string & {});
        /**
         * @description The factors that affect the score, as reported by the bureau. Null if the bureau reports none, according to
         *     Method's OpenAPI description.
         */
        factors: CreditScoreFactor[] | null;
        /** @description When the score was computed, ISO 8601 in UTC. */
        created_at: string;
    };
    /**
     * 23001 CREDIT_SCORE_FAILED_TEMPORARILY_UNAVAILABLE
     * @description Why the credit score could not be retrieved, or null.
     *
     *     The credit bureau could not be reached or returned an invalid response. Create a new credit score later.
     */
    export type CreditScoreError = {
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
    export type CreditScore = {
        /** @description ID of a credit score. */
        id: string;
        /** @description ID of an entity. */
        entity_id: string;
        /**
         * @description Status of the request: `pending` and `in_progress` while the bureau is queried, then `completed` with scores or
         *     `failed` with an error.
         */
        status: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description One entry per bureau and model that the team uses; null until `status` is `completed`. */
        scores: CreditScoreResult[] | null;
        /**
         * @description Why the credit score could not be retrieved, or null.
         *
         *     The credit bureau could not be reached or returned an invalid response. Create a new credit score later.
         */
        error: CreditScoreError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description ID of the latest credit score, or the expanded credit score. Null if there is none. */
    export type EntityCreditScoreExpandable = string | CreditScore;
    /** @description ID of an entity's attributes. */
    export type EntityAttributesId = string;
    /**
     * @description Status of the computation: `pending` and `in_progress` while it runs, then `completed` with attributes or `failed`
     *     with an error.
     */
    export type EntityAttributesStatus = ("pending" | "in_progress" | "completed" | "failed") | (string & {});
    /** @description Rating of the value; `no_rating` for attributes that are not rated. */
    export type EntityCreditHealthRating = ("excellent" | "good" | "fair" | "needs_work" | "no_rating") | (string & {});
    /** @description A credit health attribute, or null. */
    export type EntityCreditHealthAttribute = {
        /** @description The number; the attribute's description states its unit. Null when unknown. */
        value: number | null;
        /** @description Rating of the value; `no_rating` for attributes that are not rated. */
        rating: ("excellent" | "good" | "fair" | "needs_work" | "no_rating") | (string & {});
        /** @description Additional details about the attribute, if any. */
        metadata?: {
            [key: string]: unknown;
        } | null;
    };
    /** @description An inquiry. */
    export type EntityCreditHealthInquiry = {
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
    export type EntityCreditHealthInquiriesMetadata = {
        /** @description The individual inquiries. */
        history?: EntityCreditHealthInquiry[];
    };
    /** @description Number of inquiries of one type on the credit report, or null. */
    export type EntityCreditHealthInquiries = {
        /** @description Number of inquiries. Null when unknown. */
        value: number | null;
        /** @description Rating of the value; `no_rating` for attributes that are not rated. */
        rating: ("excellent" | "good" | "fair" | "needs_work" | "no_rating") | (string & {});
        /** @description The individual inquiries, if known. Since 2025. */
        metadata?: EntityCreditHealthInquiriesMetadata | null;
    };
    /** @description The delinquent accounts, if any. */
    export type EntityCreditHealthDelinquencyMetadata = {
        /** @description IDs of the delinquent accounts. */
        delinquent_account_ids?: string[];
    };
    /** @description Whether any account is delinquent, or null. */
    export type EntityCreditHealthDelinquency = {
        /**
         * @description Whether any account is delinquent. A boolean in the reference's examples, a number in Method's client libraries;
         *     null when unknown.
         */
        value: boolean | number | null;
        /** @description Rating of the value; `no_rating` for attributes that are not rated. */
        rating: ("excellent" | "good" | "fair" | "needs_work" | "no_rating") | (string & {});
        /** @description The delinquent accounts, if any. */
        metadata?: EntityCreditHealthDelinquencyMetadata | null;
    };
    /** @description A credit health attribute not named in this description, or null. */
    export type EntityCreditHealthOtherAttribute = {
        /** @description The value; its type depends on the attribute. Null when unknown. */
        value: number | boolean | string | null;
        /** @description Rating of the value; `no_rating` for attributes that are not rated. */
        rating: ("excellent" | "good" | "fair" | "needs_work" | "no_rating") | (string & {});
        /** @description Additional details about the attribute, if any. */
        metadata?: {
            [key: string]: unknown;
        } | null;
    };
    /** @description Credit health attributes by name. Only computed attributes are present. */
    export type EntityCreditHealthAttributes = {
        /** @description Percentage of the credit card limits in use. */
        credit_health_credit_card_usage?: EntityCreditHealthAttribute | null;
        /** @description Number of derogatory marks on the credit report. */
        credit_health_derogatory_marks?: EntityCreditHealthAttribute | null;
        /** @description Number of hard inquiries on the credit report. */
        credit_health_hard_inquiries?: EntityCreditHealthInquiries | null;
        /** @description Number of soft inquiries on the credit report. Since 2025. */
        credit_health_soft_inquiries?: EntityCreditHealthInquiries | null;
        /** @description Number of accounts on the credit report, open or closed. */
        credit_health_total_accounts?: EntityCreditHealthAttribute | null;
        /** @description Number of open accounts. Since January 2025. */
        credit_health_open_accounts?: EntityCreditHealthAttribute | null;
        /** @description Age of the credit. The reference states no unit; it rates 42 as `needs_work`. */
        credit_health_credit_age?: EntityCreditHealthAttribute | null;
        /** @description Payment history. The reference states no unit; it rates 100 as `excellent`. */
        credit_health_payment_history?: EntityCreditHealthAttribute | null;
        /** @description Whether any account is delinquent, and which. Since January 2025. */
        credit_health_entity_delinquent?: EntityCreditHealthDelinquency | null;
    } & {
        [key: string]: EntityCreditHealthOtherAttribute | null;
    };
    /** @description The attributes by name; null until `status` is `completed`. */
    export type EntityAttributesValues = EntityCreditHealthAttributes;
    /** @description Attributes computed from all of an entity's credit at a point in time. Since October 2024. */
    export type EntityAttributes = {
        /** @description ID of an entity's attributes. */
        id: string;
        /** @description ID of an entity. */
        entity_id: string;
        /**
         * @description Status of the computation: `pending` and `in_progress` while it runs, then `completed` with attributes or `failed`
         *     with an error.
         */
        status: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description The attributes by name; null until `status` is `completed`. */
        attributes: EntityAttributesValues | null;
        /** @description The error that the resource encountered after creation, or null. The reference lists no codes for this resource. */
        error: ResourceError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description ID of the latest attributes, or the expanded attributes. Null if there are none. Since October 2024. */
    export type EntityAttributeExpandable = string | EntityAttributes;
    /** @description ID of a vehicle request. */
    export type VehicleId = string;
    /**
     * @description Status of the lookup: `pending` and `in_progress` while it runs, then `completed` with vehicles or `failed` with an
     *     error, usually immediately.
     */
    export type VehicleStatus = ("pending" | "in_progress" | "completed" | "failed") | (string & {});
    /** @description Known details of one vehicle. Names are lowercase. */
    export type VehicleDetails = {
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
    export type VehicleError = {
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
    export type Vehicle = {
        /** @description ID of a vehicle request. */
        id: string;
        /** @description ID of an entity. */
        entity_id: string;
        /**
         * @description Status of the lookup: `pending` and `in_progress` while it runs, then `completed` with vehicles or `failed` with an
         *     error, usually immediately.
         */
        status: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description The vehicles found; null until `status` is `completed`. */
        vehicles: VehicleDetails[] | null;
        /** @description Why no vehicle could be found, or null. */
        error: VehicleError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description ID of the latest vehicle request, or the expanded request. Null if there is none. Since January 2025. */
    export type EntityVehicleExpandable = string | Vehicle;
    /**
     * @description Name of an entity product: `connect` finds its liabilities, `credit_score` and `attribute` retrieve its credit data,
     *     `identity` and `vehicle` retrieve data about a person, `manual_connect` connects liabilities from a credit report that
     *     you supply.
     */
    export type EntityProductName = ("connect" | "credit_score" | "identity" | "attribute" | "vehicle" | "manual_connect") | (string & {});
    /** @description Name of an entity product that Method refreshes automatically. `attribute` since March 2025. */
    export type EntitySubscriptionName = ("connect" | "credit_score" | "attribute") | (string & {});
    /**
     * Individual
     * @description A person. Keep one entity per person throughout your relationship.
     */
    export type EntityIndividual = {
        /** @description ID of an entity. */
        id: string;
        /**
         * @description Identifies a person.
         * @constant
         */
        type: "individual";
        /** @description Personal details. Each is null until it is set. */
        individual: EntityIndividualDetails;
        /**
         * @description Why the entity was disabled, or null. The error page documents withdrawn consent with code 12005, the example of a
         *     withdrawal with 12004. Both are accepted, so rely on `sub_type`.
         */
        error: EntityError | null;
        /** @description Home address of the person, or null. */
        address: EntityAddress | null;
        /**
         * @description Status of the entity: `active` has completed the verification that the team requires; `incomplete` has not. `disabled`
         *     has lost all products because consent was withdrawn, a payment was reported as unauthorized, or the details were
         *     rejected; `error` has the reason.
         */
        status: ("active" | "incomplete" | "disabled") | (string & {});
        /** @description Verification status of the person. Requirements differ between teams. */
        verification: EntityVerification;
        /** @description ID of the latest connect, or the expanded connect. Null if there is none. */
        connect: EntityConnectExpandable | null;
        /** @description ID of the latest credit score, or the expanded credit score. Null if there is none. */
        credit_score: EntityCreditScoreExpandable | null;
        /** @description ID of the latest attributes, or the expanded attributes. Null if there are none. Since October 2024. */
        attribute?: EntityAttributeExpandable | null;
        /** @description ID of the latest vehicle request, or the expanded request. Null if there is none. Since January 2025. */
        vehicle?: EntityVehicleExpandable | null;
        /** @description ID of the latest identity request. The reference shows it once, as null. */
        identity?: string | null;
        /** @description The products that are available now. */
        products: (("connect" | "credit_score" | "identity" | "attribute" | "vehicle" | "manual_connect") | (string & {}))[];
        /** @description The products that become available once a requirement, such as verification, is met. */
        restricted_products: (("connect" | "credit_score" | "identity" | "attribute" | "vehicle" | "manual_connect") | (string & {}))[];
        /** @description The active subscriptions. */
        subscriptions: (("connect" | "credit_score" | "attribute") | (string & {}))[];
        /** @description The subscriptions available for enrollment now. */
        available_subscriptions: (("connect" | "credit_score" | "attribute") | (string & {}))[];
        /** @description The subscriptions that become available once a requirement, such as verification, is met. */
        restricted_subscriptions: (("connect" | "credit_score" | "attribute") | (string & {}))[];
        /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
        metadata: Metadata | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description A person who owns part of a company. */
    export type EntityCorporationOwner = {
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
        address: EntityAddress;
    };
    /** @description The company's details. Each is null until it is set. */
    export type EntityCorporationDetails = {
        /** @description Legal name, or null. */
        name: string | null;
        /** @description Trade name ("doing business as"), or null. */
        dba: string | null;
        /** @description Employer identification number, digits only, or null. */
        ein: string | null;
        /** @description The owners of the company, or null. */
        owners: EntityCorporationOwner[] | null;
    };
    /**
     * Corporation
     * @description A company. The reference shows it without verification, products and subscriptions.
     */
    export type EntityCorporation = {
        /** @description ID of an entity. */
        id: string;
        /**
         * @description Identifies a company.
         * @constant
         */
        type: "corporation";
        /** @description The company's details. Each is null until it is set. */
        corporation: EntityCorporationDetails;
        /**
         * @description Why the entity was disabled, or null. The error page documents withdrawn consent with code 12005, the example of a
         *     withdrawal with 12004. Both are accepted, so rely on `sub_type`.
         */
        error: EntityError | null;
        /** @description Address of the company, or null. */
        address: EntityAddress | null;
        /**
         * @description Status of the entity: `active` has completed the verification that the team requires; `incomplete` has not. `disabled`
         *     has lost all products because consent was withdrawn, a payment was reported as unauthorized, or the details were
         *     rejected; `error` has the reason.
         */
        status: ("active" | "incomplete" | "disabled") | (string & {});
        /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
        metadata: Metadata | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * Consent withdrawn
     * @description An entity whose consent was withdrawn. Its details are deleted.
     */
    export type EntityWithdrawn = {
        /** @description ID of an entity. */
        id: string;
        /** @description Always null, for every type of entity. */
        type: null;
        /** @description Always null; the personal details are deleted. */
        individual: null;
        /** @description Null or absent; the company's details are deleted. The development host does not return it. */
        corporation?: null;
        /** @description Null or absent. Details of a type of entity that the reference does not document; one example shows it. */
        receive_only?: null;
        /** @description Always null; verification ends with consent. */
        verification: null;
        /**
         * @description Why the entity was disabled, or null. The error page documents withdrawn consent with code 12005, the example of a
         *     withdrawal with 12004. Both are accepted, so rely on `sub_type`.
         */
        error: EntityError | null;
        /** @description Always an empty object; the address is deleted. */
        address: EntityAddress;
        /**
         * @description Always `disabled`.
         * @constant
         */
        status: "disabled";
        /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
        metadata: Metadata | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * @description A person or a company whose accounts are connected. `type` identifies which; it is null, and the details are deleted,
     *     after consent is withdrawn. Companies created before version 2024-04-04 can still have one of the older types
     *     `c_corporation`, `s_corporation`, `llc`, `partnership` and `sole_proprietorship`.
     */
    export type Entity = EntityIndividual | EntityCorporation | EntityWithdrawn;
    /** @description A human-readable message, or null. Do not depend on its wording. */
    export type Message = string;
    /** @description Response envelope for a page of entities, newest first. */
    export type EntityListResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        data: Entity[];
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Personal details. Each can be set once, at creation or in a later update. */
    export type EntityIndividualRequest = {
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
    export type EntityAddressRequest = {
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
    export type EntityIndividualCreateRequest = {
        /**
         * @description Identifies a person.
         * @constant
         */
        type: "individual";
        /** @description Personal details. May be empty; missing details can be set in an update. */
        individual: EntityIndividualRequest;
        /** @description Home address of the person. */
        address?: (EntityAddressRequest | null) | undefined;
        /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
        metadata?: (Metadata | null) | undefined;
    };
    /** @description A person who owns part of a company. */
    export type EntityCorporationOwnerRequest = {
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
        address?: EntityAddressRequest | undefined;
    };
    /** @description The company's details. Each can be set once, at creation or in a later update. */
    export type EntityCorporationRequest = {
        /** @description Legal name. */
        name?: (string | null) | undefined;
        /** @description Trade name ("doing business as"). */
        dba?: (string | null) | undefined;
        /** @description Employer identification number, digits only. */
        ein?: (string | null) | undefined;
        /** @description The owners of the company. */
        owners?: readonly EntityCorporationOwnerRequest[] | undefined;
    };
    /**
     * Corporation
     * @description A new entity that is a company.
     */
    export type EntityCorporationCreateRequest = {
        /**
         * @description Identifies a company.
         * @constant
         */
        type: "corporation";
        /** @description The company's details. May be empty; missing details can be set in an update. */
        corporation: EntityCorporationRequest;
        /** @description Address of the company. */
        address?: (EntityAddressRequest | null) | undefined;
        /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
        metadata?: (Metadata | null) | undefined;
    };
    /** @description A person or a company, depending on `type`. */
    export type EntityCreateRequest = EntityIndividualCreateRequest | EntityCorporationCreateRequest;
    /** @description Response envelope for one entity. */
    export type EntityResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /**
         * @description A person or a company whose accounts are connected. `type` identifies which; it is null, and the details are deleted,
         *     after consent is withdrawn. Companies created before version 2024-04-04 can still have one of the older types
         *     `c_corporation`, `s_corporation`, `llc`, `partnership` and `sole_proprietorship`.
         */
        data: Entity;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Details to add to an entity. Fields that already have a value cannot change. */
    export type EntityUpdateRequest = {
        /** @description Personal details to add, if the entity is a person. */
        individual?: EntityIndividualRequest | undefined;
        /** @description Company details to add, if the entity is a company. */
        corporation?: EntityCorporationRequest | undefined;
        /** @description Parts of the address to add. */
        address?: EntityAddressRequest | undefined;
        /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
        metadata?: (Metadata | null) | undefined;
    };
    /** @description Withdraws the entity's consent. */
    export type EntityConsentWithdrawRequest = {
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
    /**
     * Grant
     * @description Grants the entity's consent. In Method's own description only, which does not say what it does: by its parts the
     *     `consent_status` of the entity's accounts becomes `approved`.
     */
    export type EntityConsentGrantRequest = {
        /**
         * @description Grants the consent.
         * @constant
         */
        type: "grant";
        /** @description Why, in your words. */
        reason?: string | undefined;
    };
    /** @description Withdraws the entity's consent, or grants it. */
    export type EntityConsentRequest = EntityConsentWithdrawRequest | EntityConsentGrantRequest;
    /** @description Response envelope for an entity whose consent was withdrawn or granted. */
    export type EntityConsentResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description The entity; after a withdrawal what is left of it. */
        data: EntityWithdrawn | EntityIndividual | EntityCorporation;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Response envelope for a page of entity verification sessions, newest first. */
    export type EntityVerificationSessionListResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        data: EntityVerificationSession[];
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description An object without properties. The operation takes no input; the body is optional. */
    export type EmptyObject = Record<string, never>;
    /**
     * SMS
     * @description Sends a code by SMS.
     */
    export type EntityVerificationSessionSmsCreateRequest = {
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
        sms: EmptyObject;
    };
    /**
     * SNA
     * @description Requests URLs that the entity's device opens.
     */
    export type EntityVerificationSessionSnaCreateRequest = {
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
        sna: EmptyObject;
    };
    /**
     * BYO SMS
     * @description Reports a phone number that you verified yourself. Requires Method's approval for the team.
     */
    export type EntityVerificationSessionByoSmsCreateRequest = {
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
            timestamp: string;
        };
    };
    /**
     * BYO KYC
     * @description Reports an identity that you verified yourself. Requires Method's approval for the team.
     */
    export type EntityVerificationSessionByoKycCreateRequest = {
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
        byo_kyc: EmptyObject;
    };
    /**
     * KBA
     * @description Requests questions that only the person can answer.
     */
    export type EntityVerificationSessionKbaCreateRequest = {
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
        kba: EmptyObject;
    };
    /** @description A session to create; `method` is the verification method. */
    export type EntityVerificationSessionCreateRequest = EntityVerificationSessionSmsCreateRequest | EntityVerificationSessionSnaCreateRequest | EntityVerificationSessionByoSmsCreateRequest | EntityVerificationSessionByoKycCreateRequest | EntityVerificationSessionKbaCreateRequest;
    /** @description Response envelope for one entity verification session. */
    export type EntityVerificationSessionResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /**
         * @description One attempt to verify an entity's phone number or identity. `method` and `type` together identify the kind of session.
         *     A session expires 10 minutes after it is created. Sessions with method `opal` exist since 2025; the reference does not
         *     show them.
         */
        data: EntityVerificationSession;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /**
     * SMS
     * @description Confirms the code sent to the entity.
     */
    export type EntityVerificationSessionSmsUpdateRequest = {
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
    export type EntityVerificationSessionSnaUpdateRequest = {
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
        sna: EmptyObject;
    };
    /** @description The selected answer to one question. */
    export type EntityVerificationAnswerRequest = {
        /** @description ID of an identity verification question. */
        question_id: string;
        /** @description ID of a possible answer. */
        answer_id: string;
    };
    /**
     * KBA
     * @description Submits the answers to the questions.
     */
    export type EntityVerificationSessionKbaUpdateRequest = {
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
        /** @description The person's answers to the questions. */
        kba: {
            /** @description One answer per question of the session. Questions without an answer count as wrong. */
            answers: readonly EntityVerificationAnswerRequest[];
        };
    };
    /** @description The details that complete a session; `method` must be the session's method. */
    export type EntityVerificationSessionUpdateRequest = EntityVerificationSessionSmsUpdateRequest | EntityVerificationSessionSnaUpdateRequest | EntityVerificationSessionKbaUpdateRequest;
    /**
     * @description Name of a connect field to return as objects instead of IDs.
     * @enum {string}
     */
    export type ConnectExpandField = "accounts" | "accounts.sensitive" | "accounts.balance" | "accounts.card_brand" | "accounts.attribute" | "accounts.payoff" | "accounts.transaction" | "accounts.update" | "accounts.payment_instrument" | "accounts.latest_verification_session" | "accounts.liability.mch_id";
    /** @description Response envelope for a page of connects, newest first. */
    export type ConnectListResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        data: Connect[];
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description What to run on the accounts that a connect finds, and which credit report files to store. */
    export type ConnectCreateRequest = {
        /** @description Products to run on every account found. They make the connect asynchronous. Since June 2025. */
        products?: readonly ("attribute" | "balance" | "card_brand" | "update" | "payoff")[] | undefined;
        /** @description Subscriptions in which to enroll every account found. They make the connect asynchronous. Since June 2025. */
        subscriptions?: readonly ("card_brand" | "update" | "update.snapshot" | "transaction")[] | undefined;
        /** @description The credit bureau, one that the team is allowed to use. Required with `artifacts`. Since July 2026. */
        bureau?: ("equifax" | "transunion") | undefined;
        /** @description The credit report formats to store, returned in `files`. Enabled per team. Since July 2026. */
        artifacts?: readonly ("raw_credit_report" | "credit_report_pdf")[] | undefined;
    };
    /** @description Response envelope for one connect. */
    export type ConnectResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description One search for an entity's liability accounts, with the accounts created for them. */
        data: Connect;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description A remark of the bureau. */
    export type TradelineNarrative = {
        /** @description The bureau's code. */
        code: string;
        /** @description What the code means. */
        description: string;
    };
    /** @description One debt on a credit report. Codes are those of the credit bureau. */
    export type Tradeline = {
        /** @description The bureau's code for the kind of debt, or null. */
        type_code: string | null;
        /** @description The bureau's code for the kind of credit, such as `revolving`; or null. */
        portfolio_type_code: string | null;
        /** @description The bureau's code for whose debt it is, such as `authorizedUser`; or null. */
        designator_code: string | null;
        /** @description Account number, or null. */
        number: string | null;
        /** @description Name of the creditor, or null. */
        creditor_name: string | null;
        /** @description The bureau's code for the creditor, or null. */
        creditor_code: string | null;
        /** @description Balance in whole US cents, or null. */
        balance: number | null;
        /** @description Highest balance so far in whole US cents, or null. */
        highest_balance: number | null;
        /** @description Credit limit in whole US cents, or null. */
        credit_limit: number | null;
        /** @description Term in months, or null. */
        term: number | null;
        /** @description Minimum of the next payment in whole US cents, or null. */
        next_payment_minimum_amount: number | null;
        /** @description Last payment in whole US cents, or null. */
        last_payment_amount: number | null;
        /** @description The bureau's codes for past payments, or null. */
        payment_history: string[] | null;
        /** @description Amount past due in whole US cents, or null. */
        past_due_amount: number | null;
        /** @description Amount charged off in whole US cents, or null. */
        delinquency_charge_off_amount: number | null;
        /**
         * Format: date
         * @description When the account was opened (`YYYY-MM-DD`), or null.
         */
        opened_at: string | null;
        /**
         * Format: date
         * @description When the account was closed (`YYYY-MM-DD`), or null.
         */
        closed_at: string | null;
        /**
         * Format: date
         * @description Date of the last activity (`YYYY-MM-DD`), or null.
         */
        last_activity_date: string | null;
        /**
         * Format: date
         * @description When the creditor reported the debt (`YYYY-MM-DD`), or null.
         */
        reported_date: string | null;
        /**
         * Format: date
         * @description Due date of the next payment (`YYYY-MM-DD`), or null.
         */
        next_payment_due_date: string | null;
        /**
         * Format: date
         * @description Date of the last payment (`YYYY-MM-DD`), or null.
         */
        last_payment_date: string | null;
        /**
         * Format: date
         * @description Start of the first delinquency (`YYYY-MM-DD`), or null.
         */
        delinquency_first_start_date: string | null;
        /** @description Remarks of the bureau, or null. */
        narrative_codes: TradelineNarrative[] | null;
        /** @description Your ID of the tradeline, or null. Returned in `accounts`. */
        external_id?: (string | null) | undefined;
    };
    /** @description The tradelines to create accounts from. */
    export type ManualConnectCreateRequest = {
        /** @description The credit bureau that the tradelines are from. */
        bureau: "equifax" | "transunion";
        /** @description The tradelines. */
        tradelines: readonly Tradeline[];
    };
    /** @description ID of a connect from a credit report that you supply. */
    export type ManualConnectId = string;
    /** @description An account, and the tradeline that it was created from. */
    export type ManualConnectAccount = {
        /** @description ID of an account. */
        account_id: string;
        /** @description Your ID of the tradeline, or null. */
        external_id: string | null;
    };
    /** @description Accounts that were created for an entity from the tradelines you sent. */
    export type ManualConnect = {
        /** @description ID of a connect from a credit report that you supply. */
        id: string;
        /** @description ID of an entity. */
        entity_id: string;
        /** @description Progress of processing the tradelines. */
        status: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description The accounts, one for each tradeline. Null or empty until `status` is `completed`. */
        accounts: ManualConnectAccount[] | null;
        /** @description The error that the resource encountered after creation, or null. The reference lists no codes for this resource. */
        error: ResourceError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description Response envelope for one manual connect. */
    export type ManualConnectResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description Accounts that were created for an entity from the tradelines you sent. */
        data: ManualConnect;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Response envelope for a page of credit scores, newest first. */
    export type CreditScoreListResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        data: CreditScore[];
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Response envelope for one credit score. */
    export type CreditScoreResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description An individual's credit scores, as reported by the credit bureaus at a point in time. */
        data: CreditScore;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Response envelope for a page of an entity's attributes, newest first. */
    export type EntityAttributesListResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        data: EntityAttributes[];
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Name of a credit health attribute. */
    export type EntityCreditHealthAttributeName = ("credit_health_credit_card_usage" | "credit_health_derogatory_marks" | "credit_health_hard_inquiries" | "credit_health_soft_inquiries" | "credit_health_total_accounts" | "credit_health_open_accounts" | "credit_health_credit_age" | "credit_health_payment_history" | "credit_health_entity_delinquent") | (string & {});
    /** @description The attributes to compute. An empty object requests all attributes. */
    export type EntityAttributesCreateRequest = {
        /** @description Names of the attributes to compute. Omit to compute all. Since 2025. */
        attributes?: readonly ("credit_health_credit_card_usage" | "credit_health_derogatory_marks" | "credit_health_hard_inquiries" | "credit_health_soft_inquiries" | "credit_health_total_accounts" | "credit_health_open_accounts" | "credit_health_credit_age" | "credit_health_payment_history" | "credit_health_entity_delinquent")[] | undefined;
    };
    /** @description Response envelope for an entity's attributes. */
    export type EntityAttributesResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description Attributes computed from all of an entity's credit at a point in time. Since October 2024. */
        data: EntityAttributes;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description ID of an identity request. */
    export type IdentityId = string;
    /**
     * @description Status of the lookup: `pending` and `in_progress` while it runs, then `completed` with people or `failed` with an
     *     error, usually immediately.
     */
    export type IdentityStatus = ("pending" | "in_progress" | "completed" | "failed") | (string & {});
    /** @description Home address of the person, or null when unknown. */
    export type IdentityAddress = {
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
    export type IdentityPerson = {
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
        address: IdentityAddress | null;
    };
    /** @description One lookup of the people who match the known details of an entity. */
    export type Identity = {
        /** @description ID of an identity request. */
        id: string;
        /** @description ID of an entity. */
        entity_id: string;
        /**
         * @description Status of the lookup: `pending` and `in_progress` while it runs, then `completed` with people or `failed` with an
         *     error, usually immediately.
         */
        status: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /**
         * @description The people found: exactly one if the entity's identity is matched, possibly several otherwise. Null or empty until
         *     `status` is `completed`.
         */
        identities: IdentityPerson[] | null;
        /** @description The error that the resource encountered after creation, or null. The reference lists no codes for this resource. */
        error: ResourceError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description Response envelope for a page of identity requests, newest first. */
    export type IdentityListResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        data: Identity[];
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Response envelope for one identity request. */
    export type IdentityResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description One lookup of the people who match the known details of an entity. */
        data: Identity;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Response envelope for a page of vehicle requests, newest first. */
    export type VehicleListResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        data: Vehicle[];
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Response envelope for one vehicle request. */
    export type VehicleResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description One lookup of the vehicles tied to an individual's loans. Since January 2025. */
        data: Vehicle;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description ID of a product. */
    export type ProductId = string;
    /**
     * @description Availability of the product: `available` now, `restricted` until the team or the entity gets access, or permanently
     *     `unavailable`.
     */
    export type ProductStatus = ("available" | "unavailable" | "restricted") | (string & {});
    /** @description Why the product is unavailable, or null if it is available. */
    export type ProductStatusError = {
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
        /** @description Human-readable reason. Do not depend on its wording. */
        message: string;
    };
    /** @description ID of a resource created by an entity product. The type of ID depends on the product. */
    export type EntityProductRequestId = string;
    /** @description Whether a product is available for an entity and, if not, why. */
    export type EntityProduct = {
        /** @description ID of the product. Present in every example of the reference, but missing from Method's later client libraries. */
        id?: string;
        /**
         * @description Name of an entity product: `connect` finds its liabilities, `credit_score` and `attribute` retrieve its credit data,
         *     `identity` and `vehicle` retrieve data about a person, `manual_connect` connects liabilities from a credit report that
         *     you supply.
         */
        name: ("connect" | "credit_score" | "identity" | "attribute" | "vehicle" | "manual_connect") | (string & {});
        /**
         * @description Availability of the product: `available` now, `restricted` until the team or the entity gets access, or permanently
         *     `unavailable`.
         */
        status: ("available" | "unavailable" | "restricted") | (string & {});
        /** @description Why the product is unavailable, or null if it is available. */
        status_error: ProductStatusError | null;
        /**
         * @description ID of the latest resource that the product created, whether or not it succeeded. Null if the product was never
         *     used.
         */
        latest_request_id: string | null;
        /** @description ID of the latest resource that the product completed. Null if it never completed one. Since 2025. */
        latest_successful_request_id?: string | null;
        /** @description Whether the entity can be enrolled in a subscription of the product. */
        is_subscribable: boolean;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description The products of an entity, by name. Products that do not apply are absent. */
    export type EntityProductMap = {
        /** @description Finds the entity's liabilities. */
        connect?: EntityProduct;
        /** @description Retrieves the individual's credit score. */
        credit_score?: EntityProduct;
        /** @description Retrieves the individual's identity. */
        identity?: EntityProduct;
        /** @description Computes attributes of the entity's credit. Since October 2024. */
        attribute?: EntityProduct;
        /** @description Retrieves the individual's vehicles. Since January 2025. */
        vehicle?: EntityProduct;
        /** @description Connects liabilities from a credit report that you supply. Since 2025. */
        manual_connect?: EntityProduct;
    };
    /** @description Response envelope for an entity's products. */
    export type EntityProductListResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description The products of an entity, by name. Products that do not apply are absent. */
        data: EntityProductMap;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Response envelope for one product of an entity. */
    export type EntityProductResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description Whether a product is available for an entity and, if not, why. */
        data: EntityProduct;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description ID of a subscription. */
    export type SubscriptionId = string;
    /** @description Status of the subscription; `inactive` after it is deleted. */
    export type SubscriptionStatus = ("active" | "inactive") | (string & {});
    /** @description The credit health attributes that the subscription monitors. */
    export type EntityCreditHealthSubscriptionAttributes = {
        /** @description Names of individual attributes. */
        requested_attributes?: (("credit_health_credit_card_usage" | "credit_health_derogatory_marks" | "credit_health_hard_inquiries" | "credit_health_soft_inquiries" | "credit_health_total_accounts" | "credit_health_open_accounts" | "credit_health_credit_age" | "credit_health_payment_history" | "credit_health_entity_delinquent") | (string & {}))[];
    };
    /** @description The attributes that an `attribute` subscription monitors. */
    export type EntityCreditHealthSubscriptionPayload = {
        /** @description The credit health attributes that the subscription monitors. */
        attributes?: EntityCreditHealthSubscriptionAttributes | null;
    };
    /** @description The attributes that an `attribute` subscription monitors; null for all other subscriptions. Since May 2025. */
    export type EntitySubscriptionPayload = EntityCreditHealthSubscriptionPayload;
    /** @description An entity product that Method refreshes automatically. */
    export type EntitySubscription = {
        /** @description ID of a subscription. */
        id: string;
        /** @description Name of an entity product that Method refreshes automatically. `attribute` since March 2025. */
        name: ("connect" | "credit_score" | "attribute") | (string & {});
        /** @description Status of the subscription; `inactive` after it is deleted. */
        status: ("active" | "inactive") | (string & {});
        /** @description The attributes that an `attribute` subscription monitors; null for all other subscriptions. Since May 2025. */
        payload?: EntitySubscriptionPayload | null;
        /** @description ID of the latest resource that the subscription created. Null until it creates one. */
        latest_request_id: string | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description The subscriptions of an entity, by name. Subscriptions that do not apply are absent. */
    export type EntitySubscriptionMap = {
        /** @description Monitors the entity for new liabilities. */
        connect?: EntitySubscription;
        /** @description Monitors the credit score. */
        credit_score?: EntitySubscription;
        /** @description Monitors the attributes selected in `payload`. Since March 2025. */
        attribute?: EntitySubscription;
    };
    /** @description Response envelope for an entity's subscriptions. */
    export type EntitySubscriptionListResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description The subscriptions of an entity, by name. Subscriptions that do not apply are absent. */
        data: EntitySubscriptionMap;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /**
     * Connect
     * @description Monitors the entity for new liabilities.
     */
    export type EntityConnectSubscriptionCreateRequest = {
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
    export type EntityCreditScoreSubscriptionCreateRequest = {
        /**
         * @description Name of the subscription.
         * @constant
         */
        enroll: "credit_score";
        /** @description This subscription has no payload. Since May 2025. */
        payload?: null | undefined;
    };
    /** @description The credit health attributes to monitor. */
    export type EntityCreditHealthSubscriptionSelection = {
        /** @description Names of individual attributes. */
        requested_attributes: readonly ("credit_health_credit_card_usage" | "credit_health_derogatory_marks" | "credit_health_hard_inquiries" | "credit_health_soft_inquiries" | "credit_health_total_accounts" | "credit_health_open_accounts" | "credit_health_credit_age" | "credit_health_payment_history" | "credit_health_entity_delinquent")[];
    };
    /** @description The attributes that the subscription monitors. Since May 2025. */
    export type EntityCreditHealthSubscriptionPayloadRequest = {
        /** @description The credit health attributes to monitor. */
        attributes: EntityCreditHealthSubscriptionSelection;
    };
    /**
     * Attribute
     * @description Monitors attributes of the entity. Since March 2025.
     */
    export type EntityCreditHealthSubscriptionCreateRequest = {
        /**
         * @description Name of the subscription.
         * @constant
         */
        enroll: "attribute";
        /** @description The attributes that the subscription monitors. Since May 2025. */
        payload: EntityCreditHealthSubscriptionPayloadRequest;
    };
    /** @description The subscription to enroll an entity in. */
    export type EntitySubscriptionCreateRequest = EntityConnectSubscriptionCreateRequest | EntityCreditScoreSubscriptionCreateRequest | EntityCreditHealthSubscriptionCreateRequest;
    /** @description Why the enrollment failed. */
    export type SubscriptionError = {
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
         *     - `SUBSCRIPTION_DUPLICATE`: The entity or account already has the subscription.
         *     - `SUBSCRIPTION_NOT_FOUND`: The entity or account cannot have a subscription with this name.
         *     - `TEAM_CAPABILITY_RESTRICTED`: The subscription is not part of the team's contract.
         */
        sub_type: ("PRODUCT_CAPABILITY_RESTRICTED" | "PRODUCT_UNAVAILABLE" | "SUBSCRIPTION_DUPLICATE" | "SUBSCRIPTION_NOT_FOUND" | "TEAM_CAPABILITY_RESTRICTED") | (string & {});
        /** @description Human-readable reason. Do not depend on its wording. */
        message: string;
    };
    /** @description Result of enrolling in each subscription, by name. */
    export type EntitySubscriptionOutcomes = {
        [key: string]: EntitySubscription | SubscriptionError;
    };
    /**
     * @description Result of an enrollment. The reference shows a successful result as the subscription itself. Its page on errors
     *     documents a map from each name to a subscription or an error, which is the only form for errors.
     */
    export type EntitySubscriptionOutcome = EntitySubscription | EntitySubscriptionOutcomes;
    /** @description Response envelope for the result of enrolling an entity. */
    export type EntitySubscriptionCreateResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /**
         * @description Result of an enrollment. The reference shows a successful result as the subscription itself. Its page on errors
         *     documents a map from each name to a subscription or an error, which is the only form for errors.
         */
        data: EntitySubscriptionOutcome;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Response envelope for one subscription of an entity. */
    export type EntitySubscriptionResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description An entity product that Method refreshes automatically. */
        data: EntitySubscription;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description What happened, such as `lending.offer_sent`. Method gives each team its values; the reference shows no other. */
    export type IntentEvent = string;
    /** @description Personal details of the user. */
    export type IntentIndividual = {
        /** @description First name. */
        first_name?: (string | null) | undefined;
        /** @description Last name. */
        last_name?: (string | null) | undefined;
        /** @description US mobile phone number in E.164 form. */
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
        /** @description Where the user lives. */
        address?: (EntityAddressRequest | null) | undefined;
    };
    /** @description Whom Method should expect. */
    export type IntentIdentity = {
        /** @description Personal details of the user. */
        individual: IntentIndividual;
    };
    /** @description Where it happened. The reference shows the first three in a request and all of them in the response. */
    export type IntentContextRequest = {
        /** @description Your ID of the user. */
        external_user_id?: string | undefined;
        /** @description Your ID of the session. */
        session_id?: string | undefined;
        /** @description Where the user came from. */
        source?: string | undefined;
        /** @description IP address of the user's device. */
        client_ip_address?: string | undefined;
        /** @description `User-Agent` of the user's browser. */
        client_user_agent?: string | undefined;
    };
    /** @description What happened, and to whom. The reference does not say which personal details are required. */
    export type IntentCreateRequest = {
        /** @description What happened, such as `lending.offer_sent`. Method gives each team its values; the reference shows no other. */
        event: string;
        /** @description Whom Method should expect. */
        identity: IntentIdentity;
        /** @description Where it happened. The reference shows the first three in a request and all of them in the response. */
        context?: IntentContextRequest | undefined;
        /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
        metadata?: (Metadata | null) | undefined;
    };
    /** @description ID of an intent. */
    export type IntentId = string;
    /** @description Where it happened, or null. */
    export type IntentContext = {
        /** @description Your ID of the user, or null. */
        external_user_id: string | null;
        /** @description Your ID of the session, or null. */
        session_id: string | null;
        /** @description Where the user came from, or null. */
        source: string | null;
        /** @description IP address of the user's device, or null. */
        client_ip_address: string | null;
        /** @description `User-Agent` of the user's browser, or null. */
        client_user_agent: string | null;
    };
    /** @description A hint that a user will probably come. The identity is not returned. */
    export type Intent = {
        /** @description ID of an intent. */
        id: string;
        /** @description What happened, such as `lending.offer_sent`. Method gives each team its values; the reference shows no other. */
        event: string;
        /** @description Where it happened, or null. */
        context: IntentContext | null;
        /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
        metadata: Metadata | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description Response envelope for one intent. */
    export type IntentResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description A hint that a user will probably come. The identity is not returned. */
        data: Intent;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /**
     * @description Name of an account field to return as an object instead of an ID. `attribute`, `payment_instrument`, `transaction` and
     *     `liability.mch_id` since 2025.
     * @enum {string}
     */
    export type AccountExpandableField = "sensitive" | "balance" | "card_brand" | "payoff" | "transaction" | "update" | "attribute" | "payment_instrument" | "latest_verification_session" | "liability.mch_id";
    /** @description Response envelope for a page of accounts, newest first. */
    export type AccountListResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        data: Account[];
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /**
     * Bank account
     * @description A new checking or savings account.
     */
    export type AccountAchCreateRequest = {
        /** @description ID of the entity that holds the account. */
        holder_id: string;
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
            type: "checking" | "savings";
        };
        /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
        metadata?: (Metadata | null) | undefined;
    };
    /**
     * Liability
     * @description A new liability account whose account number is known.
     */
    export type AccountLiabilityCreateRequest = {
        /** @description ID of the entity that holds the account. */
        holder_id: string;
        /**
         * @description Optional; `liability` already identifies the type.
         * @constant
         */
        type?: "liability" | undefined;
        /** @description The merchant, and the account number in either of its two properties. */
        liability: {
            /** @description ID of the merchant, the institution that the liability is owed to. */
            mch_id: string;
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
        metadata?: (Metadata | null) | undefined;
    };
    /** @description A new account, either a bank account or a liability account. */
    export type AccountCreateRequest = AccountAchCreateRequest | AccountLiabilityCreateRequest;
    /** @description Response envelope for one account. */
    export type AccountResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /**
         * @description A bank account or liability account that belongs to an entity. `type` identifies which; it is null after consent is
         *     withdrawn.
         */
        data: Account;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Address of the property. */
    export type AccountMortgageAddressRequest = {
        /** @description Street and number. */
        address_street?: string | undefined;
        /** @description City. */
        address_city?: string | undefined;
        /** @description State. */
        address_state?: string | undefined;
        /** @description ZIP code. */
        address_zip?: string | undefined;
    };
    /**
     * Mortgage
     * @description Changes a mortgage.
     */
    export type AccountMortgageUpdateRequest = {
        /** @description Address of the property. */
        mortgage: AccountMortgageAddressRequest;
    };
    /**
     * Number
     * @description A new card number.
     */
    export type AccountCardNumberRequest = {
        /** @description The card number. */
        number: string;
    };
    /**
     * Expiration date and CVV
     * @description A new expiration date and CVV.
     */
    export type AccountCardExpirationRequest = {
        /** @description Month in which the card expires. */
        expiration_month: string;
        /** @description Year in which the card expires. */
        expiration_year: string;
        /** @description The card's security code. */
        cvv: string;
    };
    /**
     * Credit card
     * @description Changes a credit card.
     */
    export type AccountCreditCardUpdateRequest = {
        /** @description Either the number, or the expiration date and the CVV. */
        credit_card: AccountCardNumberRequest | AccountCardExpirationRequest;
    };
    /** @description What to change of a debt, either of a mortgage or of a credit card. */
    export type AccountLiabilityUpdateRequest = AccountMortgageUpdateRequest | AccountCreditCardUpdateRequest;
    /** @description What to change. */
    export type AccountUpdateRequest = {
        /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
        metadata?: (Metadata | null) | undefined;
        /** @description What to change of a debt, either of a mortgage or of a credit card. */
        liability?: AccountLiabilityUpdateRequest | undefined;
    };
    /** @description Response envelope for an account that was updated. */
    export type AccountUpdateResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description Always null. */
        data: null;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Withdraws the holder's consent. */
    export type AccountConsentWithdrawRequest = {
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
    export type AccountConsentResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description An account whose consent was withdrawn. Its details are deleted. */
        data: AccountWithdrawn;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Response envelope for a page of account verification sessions, newest first. */
    export type AccountVerificationSessionListResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        data: AccountVerificationSession[];
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description A new session for the account. */
    export type AccountVerificationSessionCreateRequest = {
        /**
         * @description Verification method. Bank accounts: `micro_deposits`, `plaid`, `mx`, `teller`. Liability accounts: `standard`.
         *     Credit cards also: `pre_auth`, `instant` where listed and, since 2025, `network`.
         * @enum {string}
         */
        type: "micro_deposits" | "plaid" | "mx" | "teller" | "standard" | "instant" | "pre_auth" | "network";
    };
    /** @description Response envelope for one account verification session. */
    export type AccountVerificationSessionResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /**
         * @description One attempt to verify that an account exists and belongs to its holder. `type` is the verification method; the
         *     property with the same name holds its details.
         */
        data: AccountVerificationSession;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /**
     * Micro-deposits
     * @description The amounts of both deposits. Send them once the session is `in_progress`; earlier, the deposits have not been sent.
     */
    export type AccountVerificationSessionMicroDepositsUpdateRequest = {
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
    export type AccountVerificationSessionPlaidUpdateRequest = {
        /** @description Plaid's data about the account. */
        plaid: {
            /**
             * @description The account's balances as returned by Plaid, in Plaid's units. The reference documents a list but shows an object;
             *     both are accepted.
             */
            balances: AccountVerificationSessionPlaidBalancesInput;
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
    export type AccountVerificationSessionMxUpdateRequest = {
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
    export type AccountVerificationSessionTellerUpdateRequest = {
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
    export type AccountVerificationSessionStandardUpdateRequest = {
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
    export type AccountVerificationSessionInstantUpdateRequest = {
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
    export type AccountVerificationSessionPreAuthUpdateRequest = {
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
    export type AccountVerificationSessionNetworkUpdateRequest = {
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
    export type AccountVerificationSessionUpdateRequest = AccountVerificationSessionMicroDepositsUpdateRequest | AccountVerificationSessionPlaidUpdateRequest | AccountVerificationSessionMxUpdateRequest | AccountVerificationSessionTellerUpdateRequest | AccountVerificationSessionStandardUpdateRequest | AccountVerificationSessionInstantUpdateRequest | AccountVerificationSessionPreAuthUpdateRequest | AccountVerificationSessionNetworkUpdateRequest;
    /** @description The amounts of the micro deposits. */
    export type MicroDepositAmounts = {
        /** @description The amount of each micro deposit in whole US cents. */
        amounts: number[];
    };
    /** @description Response envelope for the amounts of micro deposits. */
    export type MicroDepositAmountsResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description The amounts of the micro deposits. */
        data: MicroDepositAmounts;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Response envelope for a page of balances, newest first. */
    export type BalanceListResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        data: Balance[];
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Response envelope for one balance. */
    export type BalanceResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description The amount owed on a liability account, as reported by its institution at a point in time. */
        data: Balance;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Response envelope for a page of card brands, newest first. */
    export type CardBrandListResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        data: CardBrand[];
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Response envelope for one card brand. */
    export type CardBrandResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description The card product of a credit card, with its card art. */
        data: CardBrand;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Response envelope for a page of payoffs, newest first. */
    export type PayoffListResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        data: Payoff[];
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Response envelope for one payoff. */
    export type PayoffResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description A payoff quote for a loan, provided by its lender. */
        data: Payoff;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Response envelope for a page of sensitives, newest first. */
    export type SensitiveListResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        data: Sensitive[];
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /**
     * @description A data field, named by the liability type and the property that contains it. `collection` since January 2026;
     *     `student_loans`, `credit_builder`, `bnpl`, `fintech` and `loan` are not in the first reference.
     * @enum {string}
     */
    export type SensitiveField = "credit_card.number" | "credit_card.exp_month" | "credit_card.exp_year" | "credit_card.cvv" | "credit_card.billing_zip_code" | "auto_loan.number" | "mortgage.number" | "personal_loan.number" | "collection.number" | "student_loans.number" | "credit_builder.number" | "bnpl.number" | "fintech.number" | "loan.number";
    /** @description The data of a liability account to retrieve. */
    export type SensitiveCreateRequest = {
        /** @description The data to retrieve. All values must belong to the account's liability type. */
        expand: readonly ("credit_card.number" | "credit_card.exp_month" | "credit_card.exp_year" | "credit_card.cvv" | "credit_card.billing_zip_code" | "auto_loan.number" | "mortgage.number" | "personal_loan.number" | "collection.number" | "student_loans.number" | "credit_builder.number" | "bnpl.number" | "fintech.number" | "loan.number")[];
    };
    /** @description Response envelope for one sensitive. */
    export type SensitiveResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description The full numbers of a liability account; the liability type determines which ones. */
        data: Sensitive;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Response envelope for a page of transactions, newest first. */
    export type TransactionListResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        data: Transaction[];
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Response envelope for one transaction. */
    export type TransactionResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description A purchase, refund or payment on a card. */
        data: Transaction;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Response envelope for a page of updates, newest first. */
    export type UpdateListResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        data: Update[];
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Response envelope for one update. */
    export type UpdateResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description The terms and figures of a liability account at a point in time; the liability type determines which ones. */
        data: Update;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Response envelope for a page of an account's attributes, newest first. */
    export type AccountAttributesListResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        data: AccountAttributes[];
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description The attributes to compute. An empty object requests all attributes. */
    export type AccountAttributesCreateRequest = Record<string, never>;
    /** @description Response envelope for an account's attributes. */
    export type AccountAttributesResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description Attributes computed for one liability account at a point in time. Since January 2025. */
        data: AccountAttributes;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Response envelope for a page of payment instruments, newest first. */
    export type PaymentInstrumentListResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        data: PaymentInstrument[];
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /**
     * @description Type of payment instrument: a `card` number or a `network_token` for checkout, or, where available, an
     *     `inbound_achwire_payment` that anyone can send money to.
     * @enum {string}
     */
    export type PaymentInstrumentType = "card" | "network_token" | "inbound_achwire_payment";
    /** @description The type of payment instrument to create. */
    export type PaymentInstrumentCreateRequest = {
        /**
         * @description Type of payment instrument: a `card` number or a `network_token` for checkout, or, where available, an
         *     `inbound_achwire_payment` that anyone can send money to.
         */
        type: "card" | "network_token" | "inbound_achwire_payment";
    };
    /** @description Response envelope for one payment instrument. */
    export type PaymentInstrumentResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description Credentials for charging or paying an account. Since 2025. */
        data: PaymentInstrument;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description The new account for reversed payments. */
    export type PaymentInstrumentReversalRequest = {
        /**
         * @description The account that receives reversed payments. Must be a bank account, not a liability, and its holder must be
         *     active.
         */
        reversal_account: string;
    };
    /** @description The new reversal account of a payment instrument. */
    export type PaymentInstrumentUpdateRequest = {
        /** @description The new account for reversed payments. */
        inbound_achwire_payment: PaymentInstrumentReversalRequest;
    };
    /** @description ID of a resource created by an account product. The type of ID depends on the product. */
    export type AccountProductRequestId = string;
    /** @description Whether a product is available for an account and, if not, why. */
    export type AccountProduct = {
        /** @description ID of the product. Present in every example of the reference, but missing from Method's later client libraries. */
        id?: string;
        /**
         * @description Name of an account product. Two products have older names: `card` for `card_brand` in an example of the first
         *     reference, and `transactions` for `transaction` in that reference.
         */
        name: ("payment" | "update" | "balance" | "payoff" | "sensitive" | "card_brand" | "transaction" | "attribute" | "payment_instrument.card" | "payment_instrument.network_token" | "payment_instrument.inbound_achwire_payment") | (string & {});
        /**
         * @description Availability of the product: `available` now, `restricted` until the team or the entity gets access, or permanently
         *     `unavailable`.
         */
        status: ("available" | "unavailable" | "restricted") | (string & {});
        /** @description Why the product is unavailable, or null if it is available. */
        status_error: ProductStatusError | null;
        /**
         * @description ID of the latest resource that the product created, whether or not it succeeded. Null if the product was never
         *     used.
         */
        latest_request_id: string | null;
        /** @description ID of the latest resource that the product completed. Null if it never completed one. Since 2025. */
        latest_successful_request_id?: string | null;
        /** @description Whether the account can be enrolled in a subscription of the product. */
        is_subscribable: boolean;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description The products of an account, by name. Products that do not apply are absent. */
    export type AccountProductMap = {
        /** @description Pays the account. */
        payment?: AccountProduct;
        /** @description Retrieves the account's current terms and figures. */
        update?: AccountProduct;
        /** @description Retrieves the account's balance. */
        balance?: AccountProduct;
        /** @description Requests a payoff quote. */
        payoff?: AccountProduct;
        /** @description Retrieves the account's full numbers. */
        sensitive?: AccountProduct;
        /** @description Identifies the card product. */
        card_brand?: AccountProduct;
        /** @description Retrieves the account's transactions. */
        transaction?: AccountProduct;
        /** @description Computes attributes of the account. Since January 2025. */
        attribute?: AccountProduct;
        /** @description Creates card number payment instruments. */
        "payment_instrument.card"?: AccountProduct;
        /** @description Creates network token payment instruments. */
        "payment_instrument.network_token"?: AccountProduct;
        /** @description Creates account and routing numbers for inbound payments. */
        "payment_instrument.inbound_achwire_payment"?: AccountProduct;
    };
    /** @description Response envelope for an account's products. */
    export type AccountProductListResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description The products of an account, by name. Products that do not apply are absent. */
        data: AccountProductMap;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Response envelope for one product of an account. */
    export type AccountProductResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description Whether a product is available for an account and, if not, why. */
        data: AccountProduct;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description The attributes that an `attribute` subscription monitors; null for all other subscriptions. Since May 2025. */
    export type AccountSubscriptionPayload = {
        [key: string]: unknown;
    };
    /** @description An account product that Method refreshes automatically. */
    export type AccountSubscription = {
        /** @description ID of a subscription. */
        id: string;
        /**
         * @description Name of an account product that Method refreshes automatically. `update` follows the account closely;
         *     `update.snapshot` refreshes once a month. `transactions`, where accepted, is an older name of `transaction`.
         */
        name: ("update" | "update.snapshot" | "transaction" | "card_brand" | "payment_instrument.card" | "payment_instrument.network_token" | "payment_instrument.inbound_achwire_payment") | (string & {});
        /** @description Status of the subscription; `inactive` after it is deleted. */
        status: ("active" | "inactive") | (string & {});
        /** @description The attributes that an `attribute` subscription monitors; null for all other subscriptions. Since May 2025. */
        payload?: AccountSubscriptionPayload | null;
        /** @description ID of the latest resource that the subscription created. Null until it creates one. */
        latest_request_id: string | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description The subscriptions of an account, by name. Subscriptions that do not apply are absent. */
    export type AccountSubscriptionMap = {
        /** @description Keeps the terms and figures up to date. */
        update?: AccountSubscription;
        /** @description Refreshes the terms and figures once a month. */
        "update.snapshot"?: AccountSubscription;
        /** @description Reports every transaction. */
        transaction?: AccountSubscription;
        /** @description Reports changes to the card product. Since 2025. */
        card_brand?: AccountSubscription;
        /** @description Reports changes to the card number. */
        "payment_instrument.card"?: AccountSubscription;
        /** @description Reports changes to the network token. */
        "payment_instrument.network_token"?: AccountSubscription;
    };
    /** @description Response envelope for an account's subscriptions. */
    export type AccountSubscriptionListResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description The subscriptions of an account, by name. Subscriptions that do not apply are absent. */
        data: AccountSubscriptionMap;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description The subscription to enroll an account in. */
    export type AccountSubscriptionCreateRequest = {
        /**
         * @description Name of an account product that Method refreshes automatically. `update` follows the account closely;
         *     `update.snapshot` refreshes once a month. `transactions`, where accepted, is an older name of `transaction`.
         */
        enroll: "update" | "update.snapshot" | "transaction" | "card_brand" | "payment_instrument.card" | "payment_instrument.network_token" | "payment_instrument.inbound_achwire_payment";
    };
    /** @description Result of enrolling in each subscription, by name. */
    export type AccountSubscriptionOutcomes = {
        [key: string]: AccountSubscription | SubscriptionError;
    };
    /**
     * @description Result of an enrollment. The reference shows a successful result as the subscription itself. Its page on errors
     *     documents a map from each name to a subscription or an error, which is the only form for errors.
     */
    export type AccountSubscriptionOutcome = AccountSubscription | AccountSubscriptionOutcomes;
    /** @description Response envelope for the result of enrolling an account. */
    export type AccountSubscriptionCreateResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /**
         * @description Result of an enrollment. The reference shows a successful result as the subscription itself. Its page on errors
         *     documents a map from each name to a subscription or an error, which is the only form for errors.
         */
        data: AccountSubscriptionOutcome;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Response envelope for one subscription of an account. */
    export type AccountSubscriptionResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description An account product that Method refreshes automatically. */
        data: AccountSubscription;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description ID of a card product. */
    export type CardProductId = string;
    /** @description A brand under which a card is issued. */
    export type CardProductBrand = {
        /** @description ID of a brand of a card product, the same for every account with a card of this brand. */
        id: string;
        /** @description Display description of the brand. */
        description: string;
        /** @description Card network, such as `visa` or `mastercard`. */
        network: string;
        /** @description Network tier of the card, such as `standard`, `signature` or `infinite`; null or absent when unknown. */
        network_tier?: string | null;
        /**
         * Format: uri
         * @description URL of the card art.
         */
        default_image: string;
        /** @description The terms of the card, or null when unknown. Since June 2026. */
        details?: CardBrandDetails | null;
    };
    /** @description A card that an issuer offers, with all its brands. */
    export type CardProduct = {
        /** @description ID of a card product. */
        id: string;
        /** @description Display name of the card; null when unknown. */
        name: string | null;
        /** @description Name of the issuing institution; null when unknown. */
        issuer: string | null;
        /** @description Card network. Each brand has its own. Only in Method's OpenAPI description. */
        network?: string | null;
        /**
         * @description How precisely the card is identified: as a particular card (`specific`), as a generic card of that issuer (`generic`),
         *     or still under review (`in_review`). Null when unknown.
         */
        type: (("specific" | "generic" | "in_review") | (string & {})) | null;
        /** @description The brands under which the card is issued; null when unknown. */
        brands: CardProductBrand[] | null;
        /** @description The error of the card product, or null. The reference's example has none. */
        error?: ResourceError | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at?: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at?: string;
    };
    /** @description Response envelope for one card product. */
    export type CardProductResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description A card that an issuer offers, with all its brands. */
        data: CardProduct;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description ID of preauth signals. */
    export type PreauthSignalsId = string;
    /** @description What the file holds, such as the credit bureau's report as JSON (`raw_credit_report`) or as a PDF. */
    export type FileType = ("raw_credit_report" | "credit_report_pdf") | (string & {});
    /** @description A file that Method stores, such as the credit report of a connect. */
    export type File = {
        /** @description ID of a file. */
        id: string;
        /** @description What the file holds, such as the credit bureau's report as JSON (`raw_credit_report`) or as a PDF. */
        type: ("raw_credit_report" | "credit_report_pdf") | (string & {});
        /** @description Media type of the file: `application/json` for a `raw_credit_report`. The reference has no example of the PDF. */
        mime_type: string;
        /**
         * Format: uri
         * @description Signed URL of the file. Each read returns a new one.
         */
        download_url: string;
        /**
         * Format: date-time
         * @description When `download_url` expires, 60 minutes after the read; ISO 8601 in UTC.
         */
        download_expires_at: string;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description Response envelope for one file. */
    export type FileResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description A file that Method stores, such as the credit report of a connect. */
        data: File;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description The bureau's report. The reference does not list its properties. */
    export type RawCreditReport = {
        [key: string]: unknown;
    };
    /**
     * Format: binary
     * @description The PDF document.
     */
    export type CreditReportPdf = Uint8Array;
    /**
     * @description A product that accounts can be connected for.
     * @enum {string}
     */
    export type ElementProductName = "balance" | "payoff" | "transactions" | "card_brand" | "update" | "sensitive" | "payment";
    /** @description Known details of the person. May be empty; the element requests missing details from the person. */
    export type ElementIndividual = {
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
    export type ElementEntity = {
        /**
         * @description Identifies a person. Companies cannot use the element.
         * @constant
         */
        type: "individual";
        /** @description Known details of the person. May be empty; the element requests missing details from the person. */
        individual: ElementIndividual;
        /** @description Home address of the person. */
        address?: (EntityAddressRequest | null) | undefined;
    };
    /**
     * @description A liability type that an element can be restricted to. Student loans are singular here.
     * @enum {string}
     */
    export type ElementLiabilityType = "auto_loan" | "mortgage" | "credit_card" | "loan" | "student_loan" | "personal_loan";
    /**
     * @description Whether the person can select one account or several.
     * @enum {string}
     */
    export type ElementSelectionType = "single" | "multiple";
    /** @description Restricts which accounts the element shows and how many can be selected. */
    export type ElementAccountFilters = {
        /** @description The liability types to show. Omit to show all. */
        liability_types?: readonly ("auto_loan" | "mortgage" | "credit_card" | "loan" | "student_loan" | "personal_loan")[] | undefined;
        /** @description Whether the person can select one account or several. */
        selection_type?: ("single" | "multiple") | undefined;
    };
    /** @description The entity and the products of a connect element. */
    export type ElementConnectOptions = {
        /** @description The account products to connect the accounts for. Each must be enabled for the team. */
        products?: readonly ("balance" | "payoff" | "transactions" | "card_brand" | "update" | "sensitive" | "payment")[] | undefined;
        /** @description The entity that the element creates. The element asks the person for missing details. */
        entity?: ElementEntity | undefined;
        /** @description The entity's accounts to connect. Requires `entity_id`. Omit to connect all accounts found. */
        accounts?: readonly string[] | undefined;
        /** @description Restricts which accounts the element shows and how many can be selected. */
        account_filters?: ElementAccountFilters | undefined;
    };
    /**
     * Connect accounts
     * @description Creates a token to connect accounts of an existing entity (`entity_id`) or of a new entity (`connect.entity`). One of
     *     the two is required.
     */
    export type ElementConnectRequest = {
        /**
         * @description Identifies a connect element.
         * @constant
         */
        type: "connect";
        /** @description ID of the entity whose accounts are connected. */
        entity_id?: string | undefined;
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
        connect?: ElementConnectOptions | undefined;
    };
    /** @description ID of an element session. */
    export type ElementSessionId = string;
    /** @description The requested loan and the limits on dividing its funds. */
    export type ElementSessionTerms = {
        /** @description The flow of the element: `default`, or one configured for the team. */
        flow_type?: string | undefined;
        /** @description Minimum amount, in US cents, that is paid to a creditor. */
        payout_amount_min?: number | undefined;
        /** @description Minimum loan amount, in US cents, that the borrower can request. */
        minimum_loan_amount?: number | undefined;
        /** @description Maximum amount, in US cents, that remains for the borrower after the creditors are paid. */
        payout_residual_amount_max?: number | undefined;
        /** @description Requested loan amount, in US cents. */
        loan_details_requested_amount?: number | undefined;
        /** @description Requested interest rate, in percent. */
        loan_details_requested_rate?: number | undefined;
        /** @description Requested term, in months. */
        loan_details_requested_term?: number | undefined;
        /** @description Requested monthly payment, in US cents. */
        loan_details_requested_monthly_payment?: number | undefined;
    };
    /**
     * Start or resume a balance transfer
     * @description Creates a token for a borrower to start a balance transfer, which creates a session, or to resume and optionally
     *     update a session whose token has expired.
     */
    export type ElementSessionRequest = {
        /**
         * @description Identifies a balance transfer element.
         * @constant
         */
        type: "balance_transfer";
        /** @description ID of the borrower. */
        entity_id: string;
        /** @description ID of the session to update and resume. Omit to create a session. */
        element_session_id?: string | undefined;
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
        /** @description The requested loan. For an existing session, the changes to it. */
        balance_transfer?: (ElementSessionTerms | null) | undefined;
    };
    /** @description The element to create a token for. */
    export type ElementTokenCreateRequest = ElementConnectRequest | ElementSessionRequest;
    /** @description A token that opens an element. It is valid for a single use within 30 minutes. */
    export type CreatedElementToken = {
        /** @description The token to pass to your front end. */
        element_token: string;
        /** @description ID of the session that the token belongs to. Present for balance transfers; absent for connect elements. */
        element_session_id?: string;
    };
    /** @description Response envelope for an element token. */
    export type ElementTokenResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description A token that opens an element. It is valid for a single use within 30 minutes. */
        data: CreatedElementToken;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /**
     * @description Type of event: the element was opened, completed (`success`) or closed (`exit`, always last), or the person acted on a
     *     screen: `AUTH_…` during authentication, `AVF_…` during account verification.
     */
    export type ElementEventType = ("open" | "success" | "exit" | "AUTH_INTRO_OPEN" | "AUTH_INTRO_CONTINUE" | "AUTH_INTRO_CLOSE" | "AUTH_NAME_OPEN" | "AUTH_NAME_CONTINUE" | "AUTH_NAME_CLOSE" | "AUTH_PHONE_OPEN" | "AUTH_PHONE_CONTINUE" | "AUTH_PHONE_CLOSE" | "AUTH_PHONE_VERIFY_OPEN" | "AUTH_PHONE_VERIFY_SUBMIT" | "AUTH_PHONE_VERIFY_RESEND_CODE" | "AUTH_PHONE_VERIFY_CLOSE" | "AUTH_DOB_OPEN" | "AUTH_DOB_CONTINUE" | "AUTH_DOB_CLOSE" | "AUTH_ADDRESS_OPEN" | "AUTH_ADDRESS_CONTINUE" | "AUTH_ADDRESS_CLOSE" | "AUTH_SSN4_OPEN" | "AUTH_SSN4_CONTINUE" | "AUTH_SSN4_CLOSE" | "AUTH_SECQ_OPEN" | "AUTH_SECQ_CONTINUE" | "AUTH_SECQ_CLOSE" | "AUTH_SECQ_INCORRECT_TRY_AGAIN" | "AUTH_CONSENT_OPEN" | "AUTH_CONSENT_CONTINUE" | "AUTH_CONSENT_CLOSE" | "AUTH_SUCCESS_OPEN" | "AUTH_SUCCESS_CONTINUE" | "AUTH_FAILURE_OPEN" | "AUTH_FAILURE_CONTINUE" | "AVF_ACCOUNT_LIST_OPEN" | "AVF_ACCOUNT_LIST_CLOSE" | "AVF_LEARN_MORE_OPEN" | "AVF_LEARN_MORE_CLOSE" | "AVF_ACCOUNT_VERIFY_OPEN" | "AVF_ACCOUNT_VERIFY_SUBMIT" | "AVF_ACCOUNT_VERIFY_CLOSE" | "AVF_SUCCESS_OPEN" | "AVF_SUCCESS_CONTINUE" | "AVF_EMPTY_SUCCESS_OPEN" | "AVF_EMPTY_SUCCESS_CONTINUE" | "AVF_SKIP_ALL" | "AVF_ERROR") | (string & {});
    /**
     * @description The element, or the part of a connect element, that the event comes from; `unknown` if the element failed before it
     *     could be determined.
     */
    export type ElementType = ("connect" | "balance_transfer" | "auth" | "account_verify" | "unknown") | (string & {});
    /** @description Details of an element event. */
    export type ElementEventMetadata = {
        /**
         * @description The element, or the part of a connect element, that the event comes from; `unknown` if the element failed before it
         *     could be determined.
         */
        element_type: ("connect" | "balance_transfer" | "auth" | "account_verify" | "unknown") | (string & {});
        /** @description The action of the person or the element. */
        op: ("open" | "continue" | "close" | "success" | "exit") | (string & {});
        /** @description ID of the entity that a connect element ran for. Only on `success`. */
        entity_id?: string;
        /** @description The accounts that a connect element connected. Only on `success`. */
        accounts?: string[];
    };
    /** @description An event in an element. */
    export type ElementEvent = {
        /**
         * @description Type of event: the element was opened, completed (`success`) or closed (`exit`, always last), or the person acted on a
         *     screen: `AUTH_…` during authentication, `AVF_…` during account verification.
         */
        type: ("open" | "success" | "exit" | "AUTH_INTRO_OPEN" | "AUTH_INTRO_CONTINUE" | "AUTH_INTRO_CLOSE" | "AUTH_NAME_OPEN" | "AUTH_NAME_CONTINUE" | "AUTH_NAME_CLOSE" | "AUTH_PHONE_OPEN" | "AUTH_PHONE_CONTINUE" | "AUTH_PHONE_CLOSE" | "AUTH_PHONE_VERIFY_OPEN" | "AUTH_PHONE_VERIFY_SUBMIT" | "AUTH_PHONE_VERIFY_RESEND_CODE" | "AUTH_PHONE_VERIFY_CLOSE" | "AUTH_DOB_OPEN" | "AUTH_DOB_CONTINUE" | "AUTH_DOB_CLOSE" | "AUTH_ADDRESS_OPEN" | "AUTH_ADDRESS_CONTINUE" | "AUTH_ADDRESS_CLOSE" | "AUTH_SSN4_OPEN" | "AUTH_SSN4_CONTINUE" | "AUTH_SSN4_CLOSE" | "AUTH_SECQ_OPEN" | "AUTH_SECQ_CONTINUE" | "AUTH_SECQ_CLOSE" | "AUTH_SECQ_INCORRECT_TRY_AGAIN" | "AUTH_CONSENT_OPEN" | "AUTH_CONSENT_CONTINUE" | "AUTH_CONSENT_CLOSE" | "AUTH_SUCCESS_OPEN" | "AUTH_SUCCESS_CONTINUE" | "AUTH_FAILURE_OPEN" | "AUTH_FAILURE_CONTINUE" | "AVF_ACCOUNT_LIST_OPEN" | "AVF_ACCOUNT_LIST_CLOSE" | "AVF_LEARN_MORE_OPEN" | "AVF_LEARN_MORE_CLOSE" | "AVF_ACCOUNT_VERIFY_OPEN" | "AVF_ACCOUNT_VERIFY_SUBMIT" | "AVF_ACCOUNT_VERIFY_CLOSE" | "AVF_SUCCESS_OPEN" | "AVF_SUCCESS_CONTINUE" | "AVF_EMPTY_SUCCESS_OPEN" | "AVF_EMPTY_SUCCESS_CONTINUE" | "AVF_SKIP_ALL" | "AVF_ERROR") | (string & {});
        /** @description The element and its result, or null. */
        metadata: ElementEventMetadata | null;
        /** @description When the event occurred, ISO 8601 in UTC. */
        timestamp: string;
    };
    /** @description The results of an element, retrieved by its token. */
    export type ElementResults = {
        /** @description Whether the person's identity was verified. */
        authenticated: boolean;
        /** @description The connect that found the accounts; null if there is none. */
        cxn_id: string | null;
        /** @description The accounts that the person consented to and that at least one of the products can use. */
        accounts: string[];
        /** @description ID of the entity that the element ran for; null until a new person becomes an entity. */
        entity_id: string | null;
        /** @description The person's actions in the element, oldest first. */
        events: ElementEvent[];
    };
    /** @description Response envelope for an element's results. */
    export type ElementResultsResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description The results of an element, retrieved by its token. */
        data: ElementResults;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Whether the session can still be used. */
    export type ElementSessionStatus = ("active" | "inactive") | (string & {});
    /**
     * @description Status of the payout: `pending_accounts` until the borrower selects accounts, `pending_release` until the funds are
     *     released, then `released`.
     */
    export type ElementPayoutStatus = ("pending_accounts" | "pending_release" | "released") | (string & {});
    /** @description ID of a payment. */
    export type PaymentId = string;
    /** @description A loan that pays off a borrower's liabilities, with its progress. */
    export type ElementBalanceTransfer = {
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
        payout_status: ("pending_accounts" | "pending_release" | "released") | (string & {});
        /** @description The payment to each account, by account ID; empty until the funds are released. */
        payout_ids: {
            [key: string]: string;
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
    export type ElementSession = {
        /** @description ID of an element session. */
        id: string;
        /**
         * @description Type of session. Only balance transfers have sessions.
         * @constant
         */
        type: "balance_transfer";
        /** @description Whether the session can still be used. */
        status: ("active" | "inactive") | (string & {});
        /** @description The balance transfer, or null if there is none. */
        balance_transfer: ElementBalanceTransfer | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description Response envelope for an element session. */
    export type ElementSessionResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /**
         * @description A borrower's progress through a balance transfer. A session outlives its tokens: when a token expires, create another
         *     one for the same session.
         */
        data: ElementSession;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Changes to a session's balance transfer. */
    export type ElementSessionUpdateRequest = {
        /** @description The approved terms of the loan. */
        balance_transfer: {
            /**
             * @description Releases the payments to the accounts that the borrower selected.
             * @constant
             */
            payout_status?: "released" | undefined;
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
    export type ElementUpdatedSession = {
        /** @description ID of an element session. */
        id: string;
        /**
         * @description Type of session. Only balance transfers have sessions.
         * @constant
         */
        type: "balance_transfer";
        /** @description Whether the session can still be used. Absent from every documented update response. */
        status?: ("active" | "inactive") | (string & {});
        /** @description The balance transfer, or null if there is none. */
        balance_transfer: ElementBalanceTransfer | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description Response envelope for an element session that was updated. */
    export type ElementSessionUpdateResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description A session as returned by an update. The reference shows it without `status`; retrieve the session to read its status. */
        data: ElementUpdatedSession;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description ID of an Opal session. */
    export type OpalSessionId = string;
    /** @description Color scheme. Since January 2026. */
    export type OpalAppearance = ("light" | "dark" | "system") | (string & {});
    /** @description How Opal looks and behaves for the team. */
    export type OpalConfig = {
        /** @description Name of the team, or null. */
        name: string | null;
        /** @description URL of the logo, or null. */
        logo?: string | null;
        /** @description Main color, or null. */
        primary_color?: string | null;
        /** @description Channel of the events, or null. */
        event_channel?: string | null;
        /** @description Whether Opal fills in what is known of the entity. */
        opal_should_prefill_entities: boolean;
        /** @description Whether the user can change the number of a liability account. */
        accounts_liability_allow_number_update: boolean;
        /** @description Color scheme. Since January 2026. */
        appearance: ("light" | "dark" | "system") | (string & {});
    };
    /** @description Whether the identity was found and verified. */
    export type OpalTokenIdentity = {
        /** @description Whether the identity was found. */
        matched: boolean;
        /** @description Whether the identity is verified. */
        verified: boolean;
    };
    /** @description Whether the phone number was verified. */
    export type OpalTokenPhone = {
        /** @description Whether the phone number is verified. */
        verified: boolean;
    };
    /** @description Verification progress of the entity. */
    export type OpalTokenVerification = {
        /** @description Whether the identity was found and verified. */
        identity: OpalTokenIdentity;
        /** @description Whether the phone number was verified. */
        phone: OpalTokenPhone;
    };
    /** @description The entity that uses Opal. */
    export type OpalTokenEntity = {
        /** @description ID of an entity. */
        id: string;
        /**
         * @description Personal details, or null. Method's own description does not list the properties; the two here are those of the
         *     example.
         */
        individual: ({
            /** @description First name, or null. */
            first_name?: string | null;
            /** @description Last name, or null. */
            last_name?: string | null;
        } & {
            [key: string]: unknown;
        }) | null;
        /** @description Address, or null. Method's own description does not list the properties; these are those of an entity. */
        address: EntityAddress | null;
        /**
         * @description Status of the entity: `active` has completed the verification that the team requires; `incomplete` has not. `disabled`
         *     has lost all products because consent was withdrawn, a payment was reported as unauthorized, or the details were
         *     rejected; `error` has the reason.
         */
        status: ("active" | "incomplete" | "disabled") | (string & {});
        /** @description Verification progress of the entity. */
        verification: OpalTokenVerification;
    };
    /** @description What the user does in Opal. `balance_transfer` since October 2026. */
    export type OpalMode = ("identity_verification" | "connect" | "card_connect" | "account_verification" | "transactions" | "balance_transfer") | (string & {});
    /** @description The flow's progress; null or absent when it is not part of the mode. No source lists its properties. */
    export type OpalFlow = {
        [key: string]: unknown;
    };
    /** @description The session of an Opal token, as a front end sees it. */
    export type OpalTokenSession = {
        /** @description ID of an Opal session. */
        id: string;
        /** @description How Opal looks and behaves for the team. */
        config: OpalConfig;
        /** @description The entity that uses Opal. */
        entity: OpalTokenEntity;
        /** @description What the user does in Opal. `balance_transfer` since October 2026. */
        mode: ("identity_verification" | "connect" | "card_connect" | "account_verification" | "transactions" | "balance_transfer") | (string & {});
        /** @description The flow's progress; null or absent when it is not part of the mode. No source lists its properties. */
        idv: OpalFlow | null;
        /** @description The flow's progress; null or absent when it is not part of the mode. No source lists its properties. */
        cxn: OpalFlow | null;
        /** @description The flow's progress; null or absent when it is not part of the mode. No source lists its properties. */
        avf: OpalFlow | null;
        /** @description The flow's progress; null or absent when it is not part of the mode. No source lists its properties. */
        txn: OpalFlow | null;
        /**
         * Format: date-time
         * @description When the user finished, or null; ISO 8601 in UTC.
         */
        completed_at: string | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description Response envelope for one Opal token's session. */
    export type OpalTokenSessionResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description The session of an Opal token, as a front end sees it. */
        data: OpalTokenSession;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description The entity that Opal creates. Opal collects what is missing. */
    export type OpalEntity = {
        /**
         * @description Marks a person; companies cannot use Opal.
         * @constant
         */
        type: "individual";
        /** @description Personal details. May be empty. */
        individual: EntityIndividualRequest;
    };
    /**
     * @description A personal detail that Opal does not collect.
     * @enum {string}
     */
    export type OpalSkipPii = "name" | "dob" | "address" | "ssn_4";
    /** @description Options of the mode `identity_verification`. */
    export type OpalIdentityVerificationOptions = {
        /** @description Personal details that Opal does not collect. May be empty. */
        skip_pii?: readonly ("name" | "dob" | "address" | "ssn_4")[] | undefined;
    };
    /**
     * Identity verification
     * @description Verifies the entity's identity. Send either `entity_id` or `entity`.
     */
    export type OpalTokenIdentityVerificationRequest = {
        /**
         * @description Opens the mode `identity_verification`.
         * @constant
         */
        mode: "identity_verification";
        /** @description The entity that uses Opal. */
        entity_id?: string | undefined;
        /** @description The entity that Opal creates. Opal collects what is missing. */
        entity?: OpalEntity | undefined;
        /** @description Color scheme. Since January 2026. */
        appearance?: ("light" | "dark" | "system") | undefined;
        /** @description Options of the mode `identity_verification`. */
        identity_verification: OpalIdentityVerificationOptions;
    };
    /**
     * @description Whether the user selects one account, several, or all of them are connected.
     * @enum {string}
     */
    export type OpalSelectionType = "single" | "multiple" | "all";
    /**
     * @description A kind of debt.
     * @enum {string}
     */
    export type OpalAccountType = "credit_card" | "auto_loan" | "mortgage" | "student_loan" | "personal_loan";
    /** @description Only accounts that match are shown. */
    export type OpalConnectIncludeFilter = {
        /** @description Kinds of debt to show. */
        account_types?: readonly ("credit_card" | "auto_loan" | "mortgage" | "student_loan" | "personal_loan")[] | undefined;
        /** @description Products that an account must support. */
        products?: readonly ("balance" | "sensitive" | "payoff" | "update" | "payment")[] | undefined;
    };
    /** @description Accounts that match are not shown. */
    export type OpalConnectExcludeFilter = {
        /** @description Kinds of debt to hide. */
        account_types?: readonly ("credit_card" | "auto_loan" | "mortgage" | "student_loan" | "personal_loan")[] | undefined;
        /** @description Merchants whose accounts are hidden. */
        mch_ids?: readonly string[] | undefined;
        /** @description Hides accounts whose number is not verified. */
        unverified_account_numbers?: boolean | undefined;
    };
    /** @description Which accounts the user can select. */
    export type OpalConnectFilters = {
        /** @description Only accounts that match are shown. */
        include?: OpalConnectIncludeFilter | undefined;
        /** @description Accounts that match are not shown. */
        exclude?: OpalConnectExcludeFilter | undefined;
    };
    /** @description Options of the mode `connect`. */
    export type OpalConnectOptions = {
        /** @description Whether the user selects one account, several, or all of them are connected. */
        selection_type: "single" | "multiple" | "all";
        /** @description Personal details that Opal does not collect. May be empty. */
        skip_pii?: readonly ("name" | "dob" | "address" | "ssn_4")[] | undefined;
        /** @description Which accounts the user can select. */
        account_filters?: OpalConnectFilters | undefined;
    };
    /**
     * Connect
     * @description Finds the entity's debts and lets it select accounts. Send either `entity_id` or `entity`.
     */
    export type OpalTokenConnectRequest = {
        /**
         * @description Opens the mode `connect`.
         * @constant
         */
        mode: "connect";
        /** @description The entity that uses Opal. */
        entity_id?: string | undefined;
        /** @description The entity that Opal creates. Opal collects what is missing. */
        entity?: OpalEntity | undefined;
        /** @description Color scheme. Since January 2026. */
        appearance?: ("light" | "dark" | "system") | undefined;
        /** @description Options of the mode `connect`. */
        connect: OpalConnectOptions;
    };
    /** @description Cards that match are not shown. */
    export type OpalCardConnectExcludeFilter = {
        /** @description Merchants whose cards are hidden. */
        mch_ids?: readonly string[] | undefined;
        /** @description Hides cards whose number is not verified. */
        unverified_account_numbers?: boolean | undefined;
    };
    /** @description Which cards the user can select. */
    export type OpalCardConnectFilters = {
        /** @description Cards that match are not shown. */
        exclude?: OpalCardConnectExcludeFilter | undefined;
    };
    /** @description Options of the mode `card_connect`. */
    export type OpalCardConnectOptions = {
        /** @description Whether the user selects one card or several. `all` is in Method's clients only. */
        selection_type: "single" | "multiple" | "all";
        /** @description Personal details that Opal does not collect. May be empty. */
        skip_pii?: readonly ("name" | "dob" | "address" | "ssn_4")[] | undefined;
        /** @description Which cards the user can select. */
        account_filters?: OpalCardConnectFilters | undefined;
    };
    /**
     * Card connect
     * @description Finds the entity's credit cards and lets it select cards. Send either `entity_id` or `entity`.
     */
    export type OpalTokenCardConnectRequest = {
        /**
         * @description Opens the mode `card_connect`.
         * @constant
         */
        mode: "card_connect";
        /** @description The entity that uses Opal. */
        entity_id?: string | undefined;
        /** @description The entity that Opal creates. Opal collects what is missing. */
        entity?: OpalEntity | undefined;
        /** @description Color scheme. Since January 2026. */
        appearance?: ("light" | "dark" | "system") | undefined;
        /** @description Options of the mode `card_connect`. */
        card_connect: OpalCardConnectOptions;
    };
    /** @description Options of the mode `account_verification`. */
    export type OpalAccountVerificationOptions = {
        /** @description The account to verify. */
        account_id: string;
        /**
         * @description What the account is verified for. In Method's own description only.
         * @enum {string}
         */
        intent?: ("data" | "payments" | "transactions") | undefined;
    };
    /**
     * Account verification
     * @description Verifies one account of the entity. Send either `entity_id` or `entity`.
     */
    export type OpalTokenAccountVerificationRequest = {
        /**
         * @description Opens the mode `account_verification`.
         * @constant
         */
        mode: "account_verification";
        /** @description The entity that uses Opal. */
        entity_id?: string | undefined;
        /** @description The entity that Opal creates. Opal collects what is missing. */
        entity?: OpalEntity | undefined;
        /** @description Color scheme. Since January 2026. */
        appearance?: ("light" | "dark" | "system") | undefined;
        /** @description Options of the mode `account_verification`. */
        account_verification: OpalAccountVerificationOptions;
    };
    /**
     * Transactions
     * @description Connects a credit card to receive its transactions. Send either `entity_id` or `entity`.
     */
    export type OpalTokenTransactionsRequest = {
        /**
         * @description Opens the mode `transactions`.
         * @constant
         */
        mode: "transactions";
        /** @description The entity that uses Opal. */
        entity_id?: string | undefined;
        /** @description The entity that Opal creates. Opal collects what is missing. */
        entity?: OpalEntity | undefined;
        /** @description Color scheme. Since January 2026. */
        appearance?: ("light" | "dark" | "system") | undefined;
        /** @description An empty object; the mode has no options. */
        transactions: EmptyObject;
    };
    /**
     * @description Options of the mode `balance_transfer`. The changelog names the loan amount, payment limits, the permitted unallocated
     *     amount and account filters, but no source shows the request. The property names here are those of the session.
     */
    export type OpalBalanceTransferOptions = {
        /** @description Amount of the loan in whole US cents. */
        loan_amount?: number | undefined;
        /** @description Smallest amount per account, in whole US cents. */
        minimum_payment?: number | undefined;
        /** @description Largest amount per account, in whole US cents. */
        maximum_payment?: number | undefined;
        /** @description Largest part of the loan that may stay unallocated, in whole US cents. */
        residual_amount_max?: number | undefined;
    } & {
        [key: string]: unknown;
    };
    /**
     * Balance transfer
     * @description Lets the entity allocate a loan to its debts. Enabled per team. Since October 2026. Send either `entity_id` or `entity`.
     */
    export type OpalTokenBalanceTransferRequest = {
        /**
         * @description Opens the mode `balance_transfer`.
         * @constant
         */
        mode: "balance_transfer";
        /** @description The entity that uses Opal. */
        entity_id?: string | undefined;
        /** @description The entity that Opal creates. Opal collects what is missing. */
        entity?: OpalEntity | undefined;
        /** @description Color scheme. Since January 2026. */
        appearance?: ("light" | "dark" | "system") | undefined;
        /**
         * @description Options of the mode `balance_transfer`. The changelog names the loan amount, payment limits, the permitted unallocated
         *     amount and account filters, but no source shows the request. The property names here are those of the session.
         */
        balance_transfer: OpalBalanceTransferOptions;
    };
    /** @description Opens a new session. `mode` names the object with its options. */
    export type OpalTokenModeRequest = OpalTokenIdentityVerificationRequest | OpalTokenConnectRequest | OpalTokenCardConnectRequest | OpalTokenAccountVerificationRequest | OpalTokenTransactionsRequest | OpalTokenBalanceTransferRequest;
    /**
     * Resume a session
     * @description Resumes a session. It must have been opened in the same mode; Method ignores the other properties.
     */
    export type OpalTokenSessionRequest = {
        /** @description ID of an Opal session. */
        session_id: string;
        /** @description What the user does in Opal. `balance_transfer` since October 2026. */
        mode?: ("identity_verification" | "connect" | "card_connect" | "account_verification" | "transactions" | "balance_transfer") | undefined;
        /** @description ID of an entity. */
        entity_id?: string | undefined;
        /** @description The entity that Opal creates. Opal collects what is missing. */
        entity?: OpalEntity | undefined;
        /** @description Color scheme. Since January 2026. */
        appearance?: ("light" | "dark" | "system") | undefined;
        /** @description Options of the mode `identity_verification`. */
        identity_verification?: OpalIdentityVerificationOptions | undefined;
        /** @description Options of the mode `connect`. */
        connect?: OpalConnectOptions | undefined;
        /** @description Options of the mode `card_connect`. */
        card_connect?: OpalCardConnectOptions | undefined;
        /** @description Options of the mode `account_verification`. */
        account_verification?: OpalAccountVerificationOptions | undefined;
        /** @description An empty object; the mode has no options. */
        transactions?: EmptyObject | undefined;
        /**
         * @description Options of the mode `balance_transfer`. The changelog names the loan amount, payment limits, the permitted unallocated
         *     amount and account filters, but no source shows the request. The property names here are those of the session.
         */
        balance_transfer?: OpalBalanceTransferOptions | undefined;
    };
    /** @description Opens a new session in one of the modes, or resumes the session in `session_id`. */
    export type OpalTokenCreateRequest = OpalTokenModeRequest | OpalTokenSessionRequest;
    /** @description An Opal token. Good for one use within 30 minutes. */
    export type OpalToken = string;
    /** @description The token to open Opal with, and its session. */
    export type CreatedOpalToken = {
        /** @description An Opal token. Good for one use within 30 minutes. */
        token: string;
        /**
         * Format: date-time
         * @description When the token expires, 30 minutes after it was created; ISO 8601 in UTC.
         */
        valid_until: string;
        /** @description The session. It outlives the token and can be resumed with another one. */
        session_id: string;
    };
    /** @description Response envelope for one new Opal token. */
    export type CreatedOpalTokenResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description The token to open Opal with, and its session. */
        data: CreatedOpalToken;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Response envelope for a deleted Opal token. */
    export type OpalTokenDeleteResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description Always null. */
        data: null;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description The balance transfer; null or absent in other modes. */
    export type OpalBalanceTransfer = {
        /** @description Amount of the loan in whole US cents. */
        loan_amount: number;
        /** @description Smallest amount per account, in whole US cents. */
        minimum_payment: number;
        /** @description Largest amount per account, in whole US cents. */
        maximum_payment: number;
        /** @description Largest part of the loan that may stay unallocated, in whole US cents. */
        residual_amount_max: number;
        /** @description Maps the ID of each account to its part of the loan, in whole US cents. */
        allocations: {
            [key: string]: number;
        };
        /**
         * @description `pending_release` after the user confirms, `released` after the payments are released. There is at least one
         *     earlier status, which the reference does not name.
         */
        payout_status: string;
        /**
         * @description Maps the ID of each account to the ID of its payment, or to null when that payment failed. Empty until the payments
         *     are released.
         */
        payment_ids: {
            [key: string]: string | null;
        };
        /**
         * Format: date-time
         * @description When the payments were released, or null; ISO 8601 in UTC.
         */
        released_at: string | null;
        /** @description Whether the user finished. */
        completed: boolean;
    };
    /** @description A user's way through one mode of Opal. */
    export type OpalSession = {
        /** @description ID of an Opal session. */
        id: string;
        /** @description What the user does in Opal. `balance_transfer` since October 2026. */
        mode: ("identity_verification" | "connect" | "card_connect" | "account_verification" | "transactions" | "balance_transfer") | (string & {});
        /** @description The flow's progress; null or absent when it is not part of the mode. No source lists its properties. */
        idv?: OpalFlow | null;
        /** @description The flow's progress; null or absent when it is not part of the mode. No source lists its properties. */
        cxn?: OpalFlow | null;
        /** @description The flow's progress; null or absent when it is not part of the mode. No source lists its properties. */
        avf?: OpalFlow | null;
        /** @description The flow's progress; null or absent when it is not part of the mode. No source lists its properties. */
        txn?: OpalFlow | null;
        /** @description The balance transfer; null or absent in other modes. */
        bt?: OpalBalanceTransfer | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description Response envelope for one Opal session. */
    export type OpalSessionResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description A user's way through one mode of Opal. */
        data: OpalSession;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description How the payments are made. */
    export type OpalSessionReleaseData = {
        /** @description The account that the payments are debited from. */
        source: string;
    };
    /** @description Releases the payments. */
    export type OpalSessionReleaseRequest = {
        /**
         * @description What to do.
         * @constant
         */
        action: "release_payments";
        /** @description How the payments are made. */
        data: OpalSessionReleaseData;
    };
    /**
     * @description Details, or null. Identities and accounts have `entity_id`, accounts and cards have `accounts` as well; an error has
     *     `type` and `message`. Known from Method's front-end package.
     */
    export type OpalEventData = {
        /** @description ID of an entity. */
        entity_id?: string;
        /** @description The accounts that were selected, verified or linked. */
        accounts?: string[];
        /** @description Kind of the error. */
        type?: string;
        /** @description Names the error. */
        sub_type?: string;
        /** @description What went wrong, for people. */
        message?: string;
    };
    /** @description One step of a user in Opal. */
    export type OpalEvent = {
        /**
         * @description Mode, object and action in one, such as `opal.session.started` or `card_connect.card.verified`. New types may
         *     appear.
         */
        type: string;
        /** @description The mode, or `opal` for what concerns the whole session. */
        mode: ("opal" | "identity_verification" | "connect" | "card_connect" | "account_verification" | "transactions" | "balance_transfer") | (string & {});
        /** @description What the event is about. */
        object: ("session" | "flow" | "step" | "identity" | "card" | "accounts") | (string & {});
        /** @description What happened to it. */
        action: ("started" | "completed" | "verified" | "errored" | "exited" | "selected" | "linked") | (string & {});
        /**
         * Format: date-time
         * @description When it happened, ISO 8601 in UTC.
         */
        timestamp: string;
        /**
         * @description Details, or null. Identities and accounts have `entity_id`, accounts and cards have `accounts` as well; an error has
         *     `type` and `message`. Known from Method's front-end package.
         */
        data: OpalEventData | null;
    };
    /** @description Response envelope for an Opal token's events. */
    export type OpalEventListResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        data: OpalEvent[];
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
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
     *     Since October 2026 a payment that is not consolidated can have further statuses, which begin with `partial_`, for a
     *     partial return. The changelog does not list them.
     *
     *     `delivered`, `error` and `returned` appear only in Method's latest client library, without an explanation.
     */
    export type PaymentStatus = ("pending" | "canceled" | "processing" | "failed" | "sent" | "posted" | "cashed" | "settled" | "reversal_required" | "reversal_processing" | "reversed" | "delivered" | "error" | "returned") | (string & {});
    /** @description Whether the payment is a standard payment or draws on a clearing account. */
    export type PaymentType = ("standard" | "clearing") | (string & {});
    /** @description ID of a payment reversal. */
    export type PaymentReversalId = string;
    /**
     * @description Name of a field of a payment, or of one of its accounts, to return as an object instead of an ID.
     * @enum {string}
     */
    export type PaymentExpandField = "source" | "destination" | "source.latest_verification_session" | "destination.latest_verification_session";
    /** @description ID of the account that the money is taken from, or the expanded account. */
    export type PaymentSourceExpandable = string | Account;
    /** @description ID of the account that receives the money, or the expanded account. */
    export type PaymentDestinationExpandable = string | Account;
    /**
     * @description Status of the funds, or null. `pending`: nothing has moved; `requested`: requested from the source; `clearing`:
     *     received from the source; `failed`: did not clear; `sent`: sent to the destination. The other values appear only in
     *     Method's client libraries and OpenAPI description, without an explanation.
     */
    export type PaymentFundStatus = ("pending" | "requested" | "clearing" | "failed" | "sent" | "hold" | "posted" | "cashed" | "transmitting" | "transmitted" | "pending_clearing" | "pending_consolidation" | "unknown") | (string & {});
    /** @description How the destination is paid, electronically or by paper check, or null. Since March 2025. */
    export type PaymentDestinationMethod = ("electronic" | "paper") | (string & {});
    /**
     * @description Which fees are deducted from the amount that the destination receives: your fee (`total`; Method invoices its own fee
     *     to you), or your fee and Method's fee (`markup`; nothing is invoiced). Method's OpenAPI description has only `total`.
     */
    export type PaymentFeeType = ("total" | "markup") | (string & {});
    /** @description The part of a payment's amount that you keep. */
    export type PaymentFee = {
        /**
         * @description Which fees are deducted from the amount that the destination receives: your fee (`total`; Method invoices its own fee
         *     to you), or your fee and Method's fee (`markup`; nothing is invoiced). Method's OpenAPI description has only `total`.
         */
        type: ("total" | "markup") | (string & {});
        /** @description The fee, in US cents. */
        amount: number;
    };
    /** @description Why the payment failed or was canceled, or null. */
    export type PaymentError = {
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
    export type Payment = {
        /** @description ID of a payment. */
        id: string;
        /** @description ID of the account that the money is taken from, or the expanded account. */
        source: PaymentSourceExpandable;
        /** @description ID of the account that receives the money, or the expanded account. */
        destination: PaymentDestinationExpandable;
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
         *     Since October 2026 a payment that is not consolidated can have further statuses, which begin with `partial_`, for a
         *     partial return. The changelog does not list them.
         *
         *     `delivered`, `error` and `returned` appear only in Method's latest client library, without an explanation.
         */
        status: ("pending" | "canceled" | "processing" | "failed" | "sent" | "posted" | "cashed" | "settled" | "reversal_required" | "reversal_processing" | "reversed" | "delivered" | "error" | "returned") | (string & {});
        /**
         * @description Status of the funds, or null. `pending`: nothing has moved; `requested`: requested from the source; `clearing`:
         *     received from the source; `failed`: did not clear; `sent`: sent to the destination. The other values appear only in
         *     Method's client libraries and OpenAPI description, without an explanation.
         */
        fund_status?: (("pending" | "requested" | "clearing" | "failed" | "sent" | "hold" | "posted" | "cashed" | "transmitting" | "transmitted" | "pending_clearing" | "pending_consolidation" | "unknown") | (string & {})) | null;
        /** @description Whether the payment is a standard payment or draws on a clearing account. */
        type?: ("standard" | "clearing") | (string & {});
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
        source_status?: (("pending" | "canceled" | "processing" | "failed" | "sent" | "posted" | "cashed" | "settled" | "reversal_required" | "reversal_processing" | "reversed" | "delivered" | "error" | "returned") | (string & {})) | null;
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
        destination_payment_method?: (("electronic" | "paper") | (string & {})) | null;
        /**
         * @description Status of the credit to the destination, with the values of `status`; null when unknown. Absent from older
         *     responses.
         */
        destination_status?: (("pending" | "canceled" | "processing" | "failed" | "sent" | "posted" | "cashed" | "settled" | "reversal_required" | "reversal_processing" | "reversed" | "delivered" | "error" | "returned") | (string & {})) | null;
        /** @description The inbound account number that received the payment, or null for a payment created through the API. */
        payment_instrument?: string | null;
        /** @description ID of the reversal that returns the money, or null if there is none. */
        reversal_id: string | null;
        /** @description The account that a reversal would pay, or null if it is the source. Not in the first reference. */
        reversal_account?: string | null;
        /** @description The part of the amount that you keep, or null. Absent from some responses since July 2025. */
        fee?: PaymentFee | null;
        /** @description The idempotency key that the payment was created with, or null. Only in Method's latest client library. */
        idempotency_key?: string | null;
        /** @description Why the payment failed or was canceled, or null. */
        error: PaymentError | null;
        /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
        metadata: Metadata | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description Response envelope for a page of payments, newest first. */
    export type PaymentListResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        data: Payment[];
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /**
     * @description Which fees are deducted from the amount that the destination receives: your fee (`total`; Method invoices its own fee
     *     to you), or your fee and Method's fee (`markup`; nothing is invoiced).
     * @enum {string}
     */
    export type PaymentFeeRequestType = "total";
    /** @description The part of the amount that you keep; the destination receives the rest. */
    export type PaymentFeeRequest = {
        /**
         * @description Which fees are deducted from the amount that the destination receives: your fee (`total`; Method invoices its own fee
         *     to you), or your fee and Method's fee (`markup`; nothing is invoiced).
         */
        type: "total";
        /** @description The fee, in US cents. */
        amount: number;
    };
    /** @description A payment to create. */
    export type PaymentCreateRequest = {
        /** @description Amount to take from the source, in US cents. */
        amount: number;
        /**
         * @description The account to take the money from. The account and its holder must be active and have `payment` among their
         *     products.
         */
        source: string;
        /**
         * @description The account to pay, a bank account or a liability. The account and its holder must be active and have `payment`
         *     among their products.
         */
        destination: string;
        /** @description Text for the bank statement. */
        description: string;
        /** @description The part of the amount that you keep; the destination receives the rest. */
        fee?: PaymentFeeRequest | undefined;
        /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
        metadata?: (Metadata | null) | undefined;
        /** @description Whether to validate the request and return a payment without moving money. Since February 2025. */
        dry_run?: boolean | undefined;
        /** @description The account to pay if the payment is reversed; defaults to the source. Not in the first reference. */
        reversal_account?: string | undefined;
    };
    /** @description Response envelope for one payment. */
    export type PaymentResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description A transfer of money from a bank account to the destination account. */
        data: Payment;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Direction of the transfer: from the target account (`debit`) or to it (`credit`). */
    export type PaymentReversalDirection = ("debit" | "credit") | (string & {});
    /**
     * @description Status of the reversal: `pending_approval` until you approve it, `pending` until the next processing window,
     *     `processing`, then `sent` or `failed` with an error. `pending_settlement` is only in Method's OpenAPI description.
     */
    export type PaymentReversalStatus = ("pending_approval" | "pending" | "processing" | "sent" | "failed" | "pending_settlement") | (string & {});
    /** @description Why the reversal failed, or null. */
    export type PaymentReversalError = {
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
    export type PaymentReversal = {
        /** @description ID of a payment reversal. */
        id: string;
        /** @description ID of the reversed payment. */
        pmt_id: string;
        /** @description The account that is debited or credited. Nullable only in Method's OpenAPI description. */
        target_account: string | null;
        /** @description The bank's trace number; null until the reversal is sent. */
        trace_id: string | null;
        /** @description Direction of the transfer: from the target account (`debit`) or to it (`credit`). */
        direction: ("debit" | "credit") | (string & {});
        /** @description Text on the bank statement. Nullable only in Method's OpenAPI description. */
        description: string | null;
        /** @description Amount returned, in US cents. */
        amount: number;
        /** @description The fee that is returned as well, or null. Not in the first reference. */
        fee?: PaymentFee | null;
        /**
         * @description Status of the reversal: `pending_approval` until you approve it, `pending` until the next processing window,
         *     `processing`, then `sent` or `failed` with an error. `pending_settlement` is only in Method's OpenAPI description.
         */
        status: ("pending_approval" | "pending" | "processing" | "sent" | "failed" | "pending_settlement") | (string & {});
        /** @description Why the reversal failed, or null. */
        error: PaymentReversalError | null;
        /**
         * Format: date
         * @description Estimated completion date of the reversal, or null when unknown. Not in the first reference.
         */
        estimated_completion_date?: string | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description Response envelope for all reversals of a payment. */
    export type PaymentReversalListResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        data: PaymentReversal[];
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Response envelope for one reversal. */
    export type PaymentReversalResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description A transfer that returns the money of a payment that was returned or could not be completed. */
        data: PaymentReversal;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description The approval of a reversal. */
    export type PaymentReversalUpdateRequest = {
        /**
         * @description Approves the reversal. No other status can be set.
         * @constant
         */
        status: "pending";
        /** @description New text for the bank statement, or null to leave it unchanged. */
        description?: (string | null) | undefined;
    };
    /** @description Response envelope for a page of merchants. */
    export type MerchantListResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        data: Merchant[];
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Response envelope for one merchant. */
    export type MerchantResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /**
         * @description One type of liability at one financial institution. An institution with several types of liabilities is represented by
         *     several merchants.
         */
        data: Merchant;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /**
     * @description A resource type that events are about. The reference documents `payment`, `entity`, `account` and `credit_score`;
     *     Method's client libraries `account`, `credit_score`, `attribute` and `connect`.
     * @enum {string}
     */
    export type EventResourceType = "account" | "attribute" | "connect" | "credit_score" | "entity" | "payment";
    /**
     * @description Type of event: the resource, then what happened to it. `create` and `update` are actual changes to the resource; the
     *     others are computed by comparison with its previous state.
     */
    export type WebhookEventType = ("account.create" | "account.update" | "account.opened" | "account.closed" | "sensitive.create" | "sensitive.update" | "account_verification_session.create" | "account_verification_session.update" | "balance.create" | "balance.update" | "card_brand.create" | "card_brand.update" | "connect.create" | "connect.update" | "credit_score.create" | "credit_score.update" | "entity.create" | "entity.update" | "entity_verification_session.create" | "entity_verification_session.update" | "identity.create" | "identity.update" | "payment.create" | "payment.update" | "payment_reversal.create" | "payment_reversal.update" | "payoff.create" | "payoff.update" | "product.create" | "product.update" | "report.create" | "report.update" | "subscription.create" | "subscription.update" | "transaction.create" | "transaction.update" | "update.create" | "update.update" | "credit_score.increased" | "credit_score.decreased" | "attribute.credit_health_credit_card_usage.increased" | "attribute.credit_health_credit_card_usage.decreased" | "attribute.credit_health_derogatory_marks.increased" | "attribute.credit_health_derogatory_marks.decreased" | "attribute.credit_health_hard_inquiries.increased" | "attribute.credit_health_hard_inquiries.decreased" | "attribute.credit_health_total_accounts.increased" | "attribute.credit_health_total_accounts.decreased" | "attribute.credit_health_credit_age.increased" | "attribute.credit_health_credit_age.decreased" | "attribute.credit_health_payment_history.increased" | "attribute.credit_health_payment_history.decreased" | "entity_verification_sessions.create" | "entity_verification_sessions.update" | "account_verification.create" | "account_verification.update" | "connection.create" | "connection.update" | "attribute.create" | "attribute.update" | "attribute.credit_health_open_accounts.increased" | "attribute.credit_health_open_accounts.decreased" | "account.balance_increased" | "account.balance_decreased" | "account.credit_limit_increased" | "account.credit_limit_decreased" | "account.number.update" | "entity.new_accounts_pending_consent" | "card_brand.available" | "connect.available" | "credit_score.available" | "entity_vehicle.create" | "entity_vehicle.update" | "manual_connect.create" | "manual_connect.update" | "payment_instrument.create" | "payment_instrument.update" | "method_jwk.create" | "method_jwk.update" | "entity_attribute.credit_health_open_accounts_value.increased" | "entity_attribute.credit_health_open_accounts_value.decreased" | "entity_attribute.credit_health_total_accounts_value.increased" | "entity_attribute.credit_health_total_accounts_value.decreased" | "entity_attribute.credit_health_credit_card_usage_value.increased" | "entity_attribute.credit_health_credit_card_usage_value.decreased" | "entity_attribute.credit_health_soft_inquiries_value.increased" | "entity_attribute.credit_health_soft_inquiries_value.decreased" | "entity_attribute.credit_health_hard_inquiries_value.increased" | "entity_attribute.credit_health_hard_inquiries_value.decreased" | "entity_attribute.credit_health_derogatory_marks_value.increased" | "entity_attribute.credit_health_derogatory_marks_value.decreased" | "entity_attribute.credit_health_credit_age_value.increased" | "entity_attribute.credit_health_credit_age_value.decreased" | "entity_attribute.credit_health_payment_history_value.increased" | "entity_attribute.credit_health_payment_history_value.decreased") | (string & {});
    /** @description ID of an event. */
    export type EventId = string;
    /** @description IDs of other resources affected by the event. Only in Method's OpenAPI description. */
    export type EventRelatedIds = string[];
    /** @description The resource as it was when the event occurred. The reference's examples show only the name of its type. */
    export type EventData = string | {
        [key: string]: unknown;
    };
    /** @description A resource, or the part of it that changed. */
    export type EventSnapshot = {
        [key: string]: unknown;
    };
    /** @description The changes to the resource. Method's OpenAPI description also shows it empty. */
    export type EventDiff = {
        /** @description The previous resource, or null if the resource is new. */
        before?: EventSnapshot | null;
        /** @description The current resource, or null if the resource no longer exists. */
        after?: EventSnapshot | null;
    };
    /**
     * Account
     * @description An event about an account.
     */
    export type AccountEvent = {
        /** @description ID of an event. */
        id: string;
        /**
         * @description Type of event: the resource, then what happened to it. `create` and `update` are actual changes to the resource; the
         *     others are computed by comparison with its previous state.
         */
        type: ("account.create" | "account.update" | "account.opened" | "account.closed" | "sensitive.create" | "sensitive.update" | "account_verification_session.create" | "account_verification_session.update" | "balance.create" | "balance.update" | "card_brand.create" | "card_brand.update" | "connect.create" | "connect.update" | "credit_score.create" | "credit_score.update" | "entity.create" | "entity.update" | "entity_verification_session.create" | "entity_verification_session.update" | "identity.create" | "identity.update" | "payment.create" | "payment.update" | "payment_reversal.create" | "payment_reversal.update" | "payoff.create" | "payoff.update" | "product.create" | "product.update" | "report.create" | "report.update" | "subscription.create" | "subscription.update" | "transaction.create" | "transaction.update" | "update.create" | "update.update" | "credit_score.increased" | "credit_score.decreased" | "attribute.credit_health_credit_card_usage.increased" | "attribute.credit_health_credit_card_usage.decreased" | "attribute.credit_health_derogatory_marks.increased" | "attribute.credit_health_derogatory_marks.decreased" | "attribute.credit_health_hard_inquiries.increased" | "attribute.credit_health_hard_inquiries.decreased" | "attribute.credit_health_total_accounts.increased" | "attribute.credit_health_total_accounts.decreased" | "attribute.credit_health_credit_age.increased" | "attribute.credit_health_credit_age.decreased" | "attribute.credit_health_payment_history.increased" | "attribute.credit_health_payment_history.decreased" | "entity_verification_sessions.create" | "entity_verification_sessions.update" | "account_verification.create" | "account_verification.update" | "connection.create" | "connection.update" | "attribute.create" | "attribute.update" | "attribute.credit_health_open_accounts.increased" | "attribute.credit_health_open_accounts.decreased" | "account.balance_increased" | "account.balance_decreased" | "account.credit_limit_increased" | "account.credit_limit_decreased" | "account.number.update" | "entity.new_accounts_pending_consent" | "card_brand.available" | "connect.available" | "credit_score.available" | "entity_vehicle.create" | "entity_vehicle.update" | "manual_connect.create" | "manual_connect.update" | "payment_instrument.create" | "payment_instrument.update" | "method_jwk.create" | "method_jwk.update" | "entity_attribute.credit_health_open_accounts_value.increased" | "entity_attribute.credit_health_open_accounts_value.decreased" | "entity_attribute.credit_health_total_accounts_value.increased" | "entity_attribute.credit_health_total_accounts_value.decreased" | "entity_attribute.credit_health_credit_card_usage_value.increased" | "entity_attribute.credit_health_credit_card_usage_value.decreased" | "entity_attribute.credit_health_soft_inquiries_value.increased" | "entity_attribute.credit_health_soft_inquiries_value.decreased" | "entity_attribute.credit_health_hard_inquiries_value.increased" | "entity_attribute.credit_health_hard_inquiries_value.decreased" | "entity_attribute.credit_health_derogatory_marks_value.increased" | "entity_attribute.credit_health_derogatory_marks_value.decreased" | "entity_attribute.credit_health_credit_age_value.increased" | "entity_attribute.credit_health_credit_age_value.decreased" | "entity_attribute.credit_health_payment_history_value.increased" | "entity_attribute.credit_health_payment_history_value.decreased") | (string & {});
        /** @description ID of the resource that the event is about. */
        resource_id: string;
        /**
         * @description Type of the resource that the event is about.
         * @constant
         */
        resource_type: "account";
        /** @description IDs of other resources affected by the event. Only in Method's OpenAPI description. */
        related_ids?: EventRelatedIds;
        /** @description The resource as it was when the event occurred. The reference's examples show only the name of its type. */
        data: EventData;
        /** @description The changes to the resource. Method's OpenAPI description also shows it empty. */
        diff: EventDiff;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * Entity attributes
     * @description An event about an entity's attributes.
     */
    export type AttributeEvent = {
        /** @description ID of an event. */
        id: string;
        /**
         * @description Type of event: the resource, then what happened to it. `create` and `update` are actual changes to the resource; the
         *     others are computed by comparison with its previous state.
         */
        type: ("account.create" | "account.update" | "account.opened" | "account.closed" | "sensitive.create" | "sensitive.update" | "account_verification_session.create" | "account_verification_session.update" | "balance.create" | "balance.update" | "card_brand.create" | "card_brand.update" | "connect.create" | "connect.update" | "credit_score.create" | "credit_score.update" | "entity.create" | "entity.update" | "entity_verification_session.create" | "entity_verification_session.update" | "identity.create" | "identity.update" | "payment.create" | "payment.update" | "payment_reversal.create" | "payment_reversal.update" | "payoff.create" | "payoff.update" | "product.create" | "product.update" | "report.create" | "report.update" | "subscription.create" | "subscription.update" | "transaction.create" | "transaction.update" | "update.create" | "update.update" | "credit_score.increased" | "credit_score.decreased" | "attribute.credit_health_credit_card_usage.increased" | "attribute.credit_health_credit_card_usage.decreased" | "attribute.credit_health_derogatory_marks.increased" | "attribute.credit_health_derogatory_marks.decreased" | "attribute.credit_health_hard_inquiries.increased" | "attribute.credit_health_hard_inquiries.decreased" | "attribute.credit_health_total_accounts.increased" | "attribute.credit_health_total_accounts.decreased" | "attribute.credit_health_credit_age.increased" | "attribute.credit_health_credit_age.decreased" | "attribute.credit_health_payment_history.increased" | "attribute.credit_health_payment_history.decreased" | "entity_verification_sessions.create" | "entity_verification_sessions.update" | "account_verification.create" | "account_verification.update" | "connection.create" | "connection.update" | "attribute.create" | "attribute.update" | "attribute.credit_health_open_accounts.increased" | "attribute.credit_health_open_accounts.decreased" | "account.balance_increased" | "account.balance_decreased" | "account.credit_limit_increased" | "account.credit_limit_decreased" | "account.number.update" | "entity.new_accounts_pending_consent" | "card_brand.available" | "connect.available" | "credit_score.available" | "entity_vehicle.create" | "entity_vehicle.update" | "manual_connect.create" | "manual_connect.update" | "payment_instrument.create" | "payment_instrument.update" | "method_jwk.create" | "method_jwk.update" | "entity_attribute.credit_health_open_accounts_value.increased" | "entity_attribute.credit_health_open_accounts_value.decreased" | "entity_attribute.credit_health_total_accounts_value.increased" | "entity_attribute.credit_health_total_accounts_value.decreased" | "entity_attribute.credit_health_credit_card_usage_value.increased" | "entity_attribute.credit_health_credit_card_usage_value.decreased" | "entity_attribute.credit_health_soft_inquiries_value.increased" | "entity_attribute.credit_health_soft_inquiries_value.decreased" | "entity_attribute.credit_health_hard_inquiries_value.increased" | "entity_attribute.credit_health_hard_inquiries_value.decreased" | "entity_attribute.credit_health_derogatory_marks_value.increased" | "entity_attribute.credit_health_derogatory_marks_value.decreased" | "entity_attribute.credit_health_credit_age_value.increased" | "entity_attribute.credit_health_credit_age_value.decreased" | "entity_attribute.credit_health_payment_history_value.increased" | "entity_attribute.credit_health_payment_history_value.decreased") | (string & {});
        /** @description ID of the resource that the event is about. */
        resource_id: string;
        /**
         * @description Type of the resource that the event is about.
         * @constant
         */
        resource_type: "attribute";
        /** @description IDs of other resources affected by the event. Only in Method's OpenAPI description. */
        related_ids?: EventRelatedIds;
        /** @description The resource as it was when the event occurred. The reference's examples show only the name of its type. */
        data: EventData;
        /** @description The changes to the resource. Method's OpenAPI description also shows it empty. */
        diff: EventDiff;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * Connect
     * @description An event about a connect.
     */
    export type ConnectEvent = {
        /** @description ID of an event. */
        id: string;
        /**
         * @description Type of event: the resource, then what happened to it. `create` and `update` are actual changes to the resource; the
         *     others are computed by comparison with its previous state.
         */
        type: ("account.create" | "account.update" | "account.opened" | "account.closed" | "sensitive.create" | "sensitive.update" | "account_verification_session.create" | "account_verification_session.update" | "balance.create" | "balance.update" | "card_brand.create" | "card_brand.update" | "connect.create" | "connect.update" | "credit_score.create" | "credit_score.update" | "entity.create" | "entity.update" | "entity_verification_session.create" | "entity_verification_session.update" | "identity.create" | "identity.update" | "payment.create" | "payment.update" | "payment_reversal.create" | "payment_reversal.update" | "payoff.create" | "payoff.update" | "product.create" | "product.update" | "report.create" | "report.update" | "subscription.create" | "subscription.update" | "transaction.create" | "transaction.update" | "update.create" | "update.update" | "credit_score.increased" | "credit_score.decreased" | "attribute.credit_health_credit_card_usage.increased" | "attribute.credit_health_credit_card_usage.decreased" | "attribute.credit_health_derogatory_marks.increased" | "attribute.credit_health_derogatory_marks.decreased" | "attribute.credit_health_hard_inquiries.increased" | "attribute.credit_health_hard_inquiries.decreased" | "attribute.credit_health_total_accounts.increased" | "attribute.credit_health_total_accounts.decreased" | "attribute.credit_health_credit_age.increased" | "attribute.credit_health_credit_age.decreased" | "attribute.credit_health_payment_history.increased" | "attribute.credit_health_payment_history.decreased" | "entity_verification_sessions.create" | "entity_verification_sessions.update" | "account_verification.create" | "account_verification.update" | "connection.create" | "connection.update" | "attribute.create" | "attribute.update" | "attribute.credit_health_open_accounts.increased" | "attribute.credit_health_open_accounts.decreased" | "account.balance_increased" | "account.balance_decreased" | "account.credit_limit_increased" | "account.credit_limit_decreased" | "account.number.update" | "entity.new_accounts_pending_consent" | "card_brand.available" | "connect.available" | "credit_score.available" | "entity_vehicle.create" | "entity_vehicle.update" | "manual_connect.create" | "manual_connect.update" | "payment_instrument.create" | "payment_instrument.update" | "method_jwk.create" | "method_jwk.update" | "entity_attribute.credit_health_open_accounts_value.increased" | "entity_attribute.credit_health_open_accounts_value.decreased" | "entity_attribute.credit_health_total_accounts_value.increased" | "entity_attribute.credit_health_total_accounts_value.decreased" | "entity_attribute.credit_health_credit_card_usage_value.increased" | "entity_attribute.credit_health_credit_card_usage_value.decreased" | "entity_attribute.credit_health_soft_inquiries_value.increased" | "entity_attribute.credit_health_soft_inquiries_value.decreased" | "entity_attribute.credit_health_hard_inquiries_value.increased" | "entity_attribute.credit_health_hard_inquiries_value.decreased" | "entity_attribute.credit_health_derogatory_marks_value.increased" | "entity_attribute.credit_health_derogatory_marks_value.decreased" | "entity_attribute.credit_health_credit_age_value.increased" | "entity_attribute.credit_health_credit_age_value.decreased" | "entity_attribute.credit_health_payment_history_value.increased" | "entity_attribute.credit_health_payment_history_value.decreased") | (string & {});
        /** @description ID of the resource that the event is about. */
        resource_id: string;
        /**
         * @description Type of the resource that the event is about.
         * @constant
         */
        resource_type: "connect";
        /** @description IDs of other resources affected by the event. Only in Method's OpenAPI description. */
        related_ids?: EventRelatedIds;
        /** @description The resource as it was when the event occurred. The reference's examples show only the name of its type. */
        data: EventData;
        /** @description The changes to the resource. Method's OpenAPI description also shows it empty. */
        diff: EventDiff;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description One score within a credit score. */
    export type CreditScoreEventScore = {
        /** @description The score. Both models range from 300 to 850; higher is better. */
        score?: number;
        /** @description The credit bureau that provides the score. */
        source?: ("equifax" | "experian" | "transunion") | (string & {});
        /** @description The scoring model, VantageScore 3.0 or 4.0. */
        model?: ("vantage_3" | "vantage_4") | (string & {});
        /** @description The factors that affect the score; empty in the examples of events. */
        factors?: CreditScoreFactor[];
        /** @description When the score was computed, ISO 8601 in UTC. */
        created_at?: string;
    };
    /** @description A credit score, or the part of it that the event includes. */
    export type CreditScoreEventSnapshot = {
        /** @description ID of a credit score. */
        id?: string;
        /** @description ID of an entity. */
        entity_id?: string;
        /**
         * @description Status of the request: `pending` and `in_progress` while the bureau is queried, then `completed` with scores or
         *     `failed` with an error.
         */
        status?: ("pending" | "in_progress" | "completed" | "failed") | (string & {});
        /** @description The scores, or null if there are none. */
        scores?: CreditScoreEventScore[] | null;
    };
    /** @description The credit score before and after the event. */
    export type CreditScoreEventDiff = {
        /** @description The previous credit score, or null if there was none. */
        before?: CreditScoreEventSnapshot | null;
        /** @description The new credit score, or null. */
        after?: CreditScoreEventSnapshot | null;
    };
    /**
     * Credit score
     * @description An event about an individual's credit score.
     */
    export type CreditScoreEvent = {
        /** @description ID of an event. */
        id: string;
        /**
         * @description Type of event: the resource, then what happened to it. `create` and `update` are actual changes to the resource; the
         *     others are computed by comparison with its previous state.
         */
        type: ("account.create" | "account.update" | "account.opened" | "account.closed" | "sensitive.create" | "sensitive.update" | "account_verification_session.create" | "account_verification_session.update" | "balance.create" | "balance.update" | "card_brand.create" | "card_brand.update" | "connect.create" | "connect.update" | "credit_score.create" | "credit_score.update" | "entity.create" | "entity.update" | "entity_verification_session.create" | "entity_verification_session.update" | "identity.create" | "identity.update" | "payment.create" | "payment.update" | "payment_reversal.create" | "payment_reversal.update" | "payoff.create" | "payoff.update" | "product.create" | "product.update" | "report.create" | "report.update" | "subscription.create" | "subscription.update" | "transaction.create" | "transaction.update" | "update.create" | "update.update" | "credit_score.increased" | "credit_score.decreased" | "attribute.credit_health_credit_card_usage.increased" | "attribute.credit_health_credit_card_usage.decreased" | "attribute.credit_health_derogatory_marks.increased" | "attribute.credit_health_derogatory_marks.decreased" | "attribute.credit_health_hard_inquiries.increased" | "attribute.credit_health_hard_inquiries.decreased" | "attribute.credit_health_total_accounts.increased" | "attribute.credit_health_total_accounts.decreased" | "attribute.credit_health_credit_age.increased" | "attribute.credit_health_credit_age.decreased" | "attribute.credit_health_payment_history.increased" | "attribute.credit_health_payment_history.decreased" | "entity_verification_sessions.create" | "entity_verification_sessions.update" | "account_verification.create" | "account_verification.update" | "connection.create" | "connection.update" | "attribute.create" | "attribute.update" | "attribute.credit_health_open_accounts.increased" | "attribute.credit_health_open_accounts.decreased" | "account.balance_increased" | "account.balance_decreased" | "account.credit_limit_increased" | "account.credit_limit_decreased" | "account.number.update" | "entity.new_accounts_pending_consent" | "card_brand.available" | "connect.available" | "credit_score.available" | "entity_vehicle.create" | "entity_vehicle.update" | "manual_connect.create" | "manual_connect.update" | "payment_instrument.create" | "payment_instrument.update" | "method_jwk.create" | "method_jwk.update" | "entity_attribute.credit_health_open_accounts_value.increased" | "entity_attribute.credit_health_open_accounts_value.decreased" | "entity_attribute.credit_health_total_accounts_value.increased" | "entity_attribute.credit_health_total_accounts_value.decreased" | "entity_attribute.credit_health_credit_card_usage_value.increased" | "entity_attribute.credit_health_credit_card_usage_value.decreased" | "entity_attribute.credit_health_soft_inquiries_value.increased" | "entity_attribute.credit_health_soft_inquiries_value.decreased" | "entity_attribute.credit_health_hard_inquiries_value.increased" | "entity_attribute.credit_health_hard_inquiries_value.decreased" | "entity_attribute.credit_health_derogatory_marks_value.increased" | "entity_attribute.credit_health_derogatory_marks_value.decreased" | "entity_attribute.credit_health_credit_age_value.increased" | "entity_attribute.credit_health_credit_age_value.decreased" | "entity_attribute.credit_health_payment_history_value.increased" | "entity_attribute.credit_health_payment_history_value.decreased") | (string & {});
        /** @description ID of the resource that the event is about. */
        resource_id: string;
        /**
         * @description Type of the resource that the event is about.
         * @constant
         */
        resource_type: "credit_score";
        /** @description IDs of other resources affected by the event. Only in Method's OpenAPI description. */
        related_ids?: EventRelatedIds;
        /** @description The resource as it was when the event occurred. The reference's examples show only the name of its type. */
        data: EventData;
        /** @description The credit score before and after the event. */
        diff: CreditScoreEventDiff;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * Entity
     * @description An event about an entity.
     */
    export type EntityEvent = {
        /** @description ID of an event. */
        id: string;
        /**
         * @description Type of event: the resource, then what happened to it. `create` and `update` are actual changes to the resource; the
         *     others are computed by comparison with its previous state.
         */
        type: ("account.create" | "account.update" | "account.opened" | "account.closed" | "sensitive.create" | "sensitive.update" | "account_verification_session.create" | "account_verification_session.update" | "balance.create" | "balance.update" | "card_brand.create" | "card_brand.update" | "connect.create" | "connect.update" | "credit_score.create" | "credit_score.update" | "entity.create" | "entity.update" | "entity_verification_session.create" | "entity_verification_session.update" | "identity.create" | "identity.update" | "payment.create" | "payment.update" | "payment_reversal.create" | "payment_reversal.update" | "payoff.create" | "payoff.update" | "product.create" | "product.update" | "report.create" | "report.update" | "subscription.create" | "subscription.update" | "transaction.create" | "transaction.update" | "update.create" | "update.update" | "credit_score.increased" | "credit_score.decreased" | "attribute.credit_health_credit_card_usage.increased" | "attribute.credit_health_credit_card_usage.decreased" | "attribute.credit_health_derogatory_marks.increased" | "attribute.credit_health_derogatory_marks.decreased" | "attribute.credit_health_hard_inquiries.increased" | "attribute.credit_health_hard_inquiries.decreased" | "attribute.credit_health_total_accounts.increased" | "attribute.credit_health_total_accounts.decreased" | "attribute.credit_health_credit_age.increased" | "attribute.credit_health_credit_age.decreased" | "attribute.credit_health_payment_history.increased" | "attribute.credit_health_payment_history.decreased" | "entity_verification_sessions.create" | "entity_verification_sessions.update" | "account_verification.create" | "account_verification.update" | "connection.create" | "connection.update" | "attribute.create" | "attribute.update" | "attribute.credit_health_open_accounts.increased" | "attribute.credit_health_open_accounts.decreased" | "account.balance_increased" | "account.balance_decreased" | "account.credit_limit_increased" | "account.credit_limit_decreased" | "account.number.update" | "entity.new_accounts_pending_consent" | "card_brand.available" | "connect.available" | "credit_score.available" | "entity_vehicle.create" | "entity_vehicle.update" | "manual_connect.create" | "manual_connect.update" | "payment_instrument.create" | "payment_instrument.update" | "method_jwk.create" | "method_jwk.update" | "entity_attribute.credit_health_open_accounts_value.increased" | "entity_attribute.credit_health_open_accounts_value.decreased" | "entity_attribute.credit_health_total_accounts_value.increased" | "entity_attribute.credit_health_total_accounts_value.decreased" | "entity_attribute.credit_health_credit_card_usage_value.increased" | "entity_attribute.credit_health_credit_card_usage_value.decreased" | "entity_attribute.credit_health_soft_inquiries_value.increased" | "entity_attribute.credit_health_soft_inquiries_value.decreased" | "entity_attribute.credit_health_hard_inquiries_value.increased" | "entity_attribute.credit_health_hard_inquiries_value.decreased" | "entity_attribute.credit_health_derogatory_marks_value.increased" | "entity_attribute.credit_health_derogatory_marks_value.decreased" | "entity_attribute.credit_health_credit_age_value.increased" | "entity_attribute.credit_health_credit_age_value.decreased" | "entity_attribute.credit_health_payment_history_value.increased" | "entity_attribute.credit_health_payment_history_value.decreased") | (string & {});
        /** @description ID of the resource that the event is about. */
        resource_id: string;
        /**
         * @description Type of the resource that the event is about.
         * @constant
         */
        resource_type: "entity";
        /** @description IDs of other resources affected by the event. Only in Method's OpenAPI description. */
        related_ids?: EventRelatedIds;
        /** @description The resource as it was when the event occurred. The reference's examples show only the name of its type. */
        data: EventData;
        /** @description The changes to the resource. Method's OpenAPI description also shows it empty. */
        diff: EventDiff;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * Payment
     * @description An event about a payment.
     */
    export type PaymentEvent = {
        /** @description ID of an event. */
        id: string;
        /**
         * @description Type of event: the resource, then what happened to it. `create` and `update` are actual changes to the resource; the
         *     others are computed by comparison with its previous state.
         */
        type: ("account.create" | "account.update" | "account.opened" | "account.closed" | "sensitive.create" | "sensitive.update" | "account_verification_session.create" | "account_verification_session.update" | "balance.create" | "balance.update" | "card_brand.create" | "card_brand.update" | "connect.create" | "connect.update" | "credit_score.create" | "credit_score.update" | "entity.create" | "entity.update" | "entity_verification_session.create" | "entity_verification_session.update" | "identity.create" | "identity.update" | "payment.create" | "payment.update" | "payment_reversal.create" | "payment_reversal.update" | "payoff.create" | "payoff.update" | "product.create" | "product.update" | "report.create" | "report.update" | "subscription.create" | "subscription.update" | "transaction.create" | "transaction.update" | "update.create" | "update.update" | "credit_score.increased" | "credit_score.decreased" | "attribute.credit_health_credit_card_usage.increased" | "attribute.credit_health_credit_card_usage.decreased" | "attribute.credit_health_derogatory_marks.increased" | "attribute.credit_health_derogatory_marks.decreased" | "attribute.credit_health_hard_inquiries.increased" | "attribute.credit_health_hard_inquiries.decreased" | "attribute.credit_health_total_accounts.increased" | "attribute.credit_health_total_accounts.decreased" | "attribute.credit_health_credit_age.increased" | "attribute.credit_health_credit_age.decreased" | "attribute.credit_health_payment_history.increased" | "attribute.credit_health_payment_history.decreased" | "entity_verification_sessions.create" | "entity_verification_sessions.update" | "account_verification.create" | "account_verification.update" | "connection.create" | "connection.update" | "attribute.create" | "attribute.update" | "attribute.credit_health_open_accounts.increased" | "attribute.credit_health_open_accounts.decreased" | "account.balance_increased" | "account.balance_decreased" | "account.credit_limit_increased" | "account.credit_limit_decreased" | "account.number.update" | "entity.new_accounts_pending_consent" | "card_brand.available" | "connect.available" | "credit_score.available" | "entity_vehicle.create" | "entity_vehicle.update" | "manual_connect.create" | "manual_connect.update" | "payment_instrument.create" | "payment_instrument.update" | "method_jwk.create" | "method_jwk.update" | "entity_attribute.credit_health_open_accounts_value.increased" | "entity_attribute.credit_health_open_accounts_value.decreased" | "entity_attribute.credit_health_total_accounts_value.increased" | "entity_attribute.credit_health_total_accounts_value.decreased" | "entity_attribute.credit_health_credit_card_usage_value.increased" | "entity_attribute.credit_health_credit_card_usage_value.decreased" | "entity_attribute.credit_health_soft_inquiries_value.increased" | "entity_attribute.credit_health_soft_inquiries_value.decreased" | "entity_attribute.credit_health_hard_inquiries_value.increased" | "entity_attribute.credit_health_hard_inquiries_value.decreased" | "entity_attribute.credit_health_derogatory_marks_value.increased" | "entity_attribute.credit_health_derogatory_marks_value.decreased" | "entity_attribute.credit_health_credit_age_value.increased" | "entity_attribute.credit_health_credit_age_value.decreased" | "entity_attribute.credit_health_payment_history_value.increased" | "entity_attribute.credit_health_payment_history_value.decreased") | (string & {});
        /** @description ID of the resource that the event is about. */
        resource_id: string;
        /**
         * @description Type of the resource that the event is about.
         * @constant
         */
        resource_type: "payment";
        /** @description IDs of other resources affected by the event. Only in Method's OpenAPI description. */
        related_ids?: EventRelatedIds;
        /** @description The resource as it was when the event occurred. The reference's examples show only the name of its type. */
        data: EventData;
        /** @description The changes to the resource. Method's OpenAPI description also shows it empty. */
        diff: EventDiff;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * @description An event about a resource, discriminated by resource type. The reference documents `account`, `attribute`, `connect`
     *     and `credit_score` for the object, `entity` and `payment` for the list.
     */
    export type Event = AccountEvent | AttributeEvent | ConnectEvent | CreditScoreEvent | EntityEvent | PaymentEvent;
    /** @description Response envelope for a page of events, newest first. */
    export type EventListResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        data: Event[];
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Response envelope for one event. */
    export type EventResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /**
         * @description An event about a resource, discriminated by resource type. The reference documents `account`, `attribute`, `connect`
         *     and `credit_score` for the object, `entity` and `payment` for the list.
         */
        data: Event;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /**
     * @description Content and period of a report. `ach.debit.daily` and `reserve_fbo_balance.created.previous_day` are only in Method's
     *     OpenAPI description.
     */
    export type ReportType = ("ach.debit.daily" | "ach.pull.nightly" | "ach.pull.previous" | "ach.pull.upcoming" | "ach.reversals.nightly" | "entities.created.previous_day" | "payments.created.current" | "payments.created.previous" | "payments.created.previous_day" | "payments.failed.previous_day" | "payments.updated.current" | "payments.updated.previous" | "reserve_fbo_balance.created.previous_day") | (string & {});
    /** @description The report to create. */
    export type ReportCreateRequest = {
        /**
         * @description Content and period of a report. `ach.debit.daily` and `reserve_fbo_balance.created.previous_day` are only in Method's
         *     OpenAPI description.
         */
        type: "ach.debit.daily" | "ach.pull.nightly" | "ach.pull.previous" | "ach.pull.upcoming" | "ach.reversals.nightly" | "entities.created.previous_day" | "payments.created.current" | "payments.created.previous" | "payments.created.previous_day" | "payments.failed.previous_day" | "payments.updated.current" | "payments.updated.previous" | "reserve_fbo_balance.created.previous_day";
        /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
        metadata?: (Metadata | null) | undefined;
    };
    /** @description ID of a report. */
    export type ReportId = string;
    /** @description Status of the report: `processing` while it is generated, then `completed` once it can be downloaded. */
    export type ReportStatus = ("processing" | "completed") | (string & {});
    /** @description A table of payments, reversals or entities at a point in time, downloadable as CSV. */
    export type Report = {
        /** @description ID of a report. */
        id: string;
        /**
         * @description Content and period of a report. `ach.debit.daily` and `reserve_fbo_balance.created.previous_day` are only in Method's
         *     OpenAPI description.
         */
        type: ("ach.debit.daily" | "ach.pull.nightly" | "ach.pull.previous" | "ach.pull.upcoming" | "ach.reversals.nightly" | "entities.created.previous_day" | "payments.created.current" | "payments.created.previous" | "payments.created.previous_day" | "payments.failed.previous_day" | "payments.updated.current" | "payments.updated.previous" | "reserve_fbo_balance.created.previous_day") | (string & {});
        /**
         * Format: uri
         * @description Download URL of the report; requires the API key. Nullable only in Method's OpenAPI description.
         */
        url: string | null;
        /** @description Status of the report: `processing` while it is generated, then `completed` once it can be downloaded. */
        status: ("processing" | "completed") | (string & {});
        /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
        metadata: Metadata | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description Response envelope for one report. */
    export type ReportResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description A table of payments, reversals or entities at a point in time, downloadable as CSV. */
        data: Report;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description The rows of the report as comma-separated values, with a header row. The reference does not list the columns. */
    export type ReportCsv = string;
    /** @description ID of a report schedule. */
    export type ReportScheduleId = string;
    /**
     * @description How a report is delivered: `webhook` sends the `report.create` and `report.update` webhooks, `email` sends the
     *     report to the recipients.
     */
    export type ReportDeliveryMethod = ("webhook" | "email") | (string & {});
    /** @description When the reports are created, as a cron expression in US Central Time; `0 8 * * 1-5` is weekdays at 8:00. */
    export type ReportScheduleCron = string;
    /** @description Whether the schedule runs (`active`) or was deleted (`inactive`). */
    export type ReportScheduleStatus = ("active" | "inactive") | (string & {});
    /** @description Reports that Method creates and delivers at the times of a cron expression. */
    export type ReportSchedule = {
        /** @description ID of a report schedule. */
        id: string;
        /** @description The reports to create at each run. */
        types: (("ach.debit.daily" | "ach.pull.nightly" | "ach.pull.previous" | "ach.pull.upcoming" | "ach.reversals.nightly" | "entities.created.previous_day" | "payments.created.current" | "payments.created.previous" | "payments.created.previous_day" | "payments.failed.previous_day" | "payments.updated.current" | "payments.updated.previous" | "reserve_fbo_balance.created.previous_day") | (string & {}))[];
        /** @description How the reports are delivered. */
        delivery_methods: (("webhook" | "email") | (string & {}))[];
        /** @description Email addresses that receive the reports, or null. */
        recipients: string[] | null;
        /** @description When the reports are created, as a cron expression in US Central Time; `0 8 * * 1-5` is weekdays at 8:00. */
        cron: string;
        /** @description Whether the schedule runs (`active`) or was deleted (`inactive`). */
        status: ("active" | "inactive") | (string & {});
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description Response envelope for the team's report schedules. */
    export type ReportScheduleListResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        data: ReportSchedule[];
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description The schedule to create. */
    export type ReportScheduleCreateRequest = {
        /** @description The reports to create at each run. */
        types: readonly ("ach.debit.daily" | "ach.pull.nightly" | "ach.pull.previous" | "ach.pull.upcoming" | "ach.reversals.nightly" | "entities.created.previous_day" | "payments.created.current" | "payments.created.previous" | "payments.created.previous_day" | "payments.failed.previous_day" | "payments.updated.current" | "payments.updated.previous" | "reserve_fbo_balance.created.previous_day")[];
        /** @description How the reports are delivered. */
        delivery_methods: readonly ("webhook" | "email")[];
        /** @description Email addresses that receive the reports. Required when `email` is a delivery method. */
        recipients?: readonly string[] | undefined;
        /**
         * @description When the reports are created, as a cron expression in US Central Time. The default is `0 8 * * 1-5`, weekdays at
         *     8:00.
         */
        cron?: string | undefined;
    };
    /** @description Response envelope for one report schedule. */
    export type ReportScheduleResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description Reports that Method creates and delivers at the times of a cron expression. */
        data: ReportSchedule;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Response envelope for a deleted report schedule. */
    export type ReportScheduleDeleteResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description Always null. */
        data: null;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description The new times of the schedule. */
    export type ReportScheduleUpdateRequest = {
        /** @description When the reports are created, as a cron expression in US Central Time; `0 8 * * 1-5` is weekdays at 8:00. */
        cron: string;
    };
    /** @description The report types that replace the current ones. */
    export type ReportScheduleTypesUpdateRequest = {
        /** @description All report types of the schedule. */
        types: readonly ("ach.debit.daily" | "ach.pull.nightly" | "ach.pull.previous" | "ach.pull.upcoming" | "ach.reversals.nightly" | "entities.created.previous_day" | "payments.created.current" | "payments.created.previous" | "payments.created.previous_day" | "payments.failed.previous_day" | "payments.updated.current" | "payments.updated.previous" | "reserve_fbo_balance.created.previous_day")[];
    };
    /** @description The report type to add. */
    export type ReportScheduleTypeAddRequest = {
        /**
         * @description Content and period of a report. `ach.debit.daily` and `reserve_fbo_balance.created.previous_day` are only in Method's
         *     OpenAPI description.
         */
        type: "ach.debit.daily" | "ach.pull.nightly" | "ach.pull.previous" | "ach.pull.upcoming" | "ach.reversals.nightly" | "entities.created.previous_day" | "payments.created.current" | "payments.created.previous" | "payments.created.previous_day" | "payments.failed.previous_day" | "payments.updated.current" | "payments.updated.previous" | "reserve_fbo_balance.created.previous_day";
    };
    /** @description The delivery methods that replace the current ones. */
    export type ReportScheduleDeliveryMethodsUpdateRequest = {
        /** @description All delivery methods of the schedule. */
        delivery_methods: readonly ("webhook" | "email")[];
    };
    /** @description The delivery method to add. */
    export type ReportScheduleDeliveryMethodAddRequest = {
        /**
         * @description How a report is delivered: `webhook` sends the `report.create` and `report.update` webhooks, `email` sends the
         *     report to the recipients.
         */
        delivery_method: "webhook" | "email";
    };
    /** @description The recipients that replace the current ones. */
    export type ReportScheduleRecipientsUpdateRequest = {
        /** @description All recipients of the schedule. */
        recipients: readonly string[];
    };
    /** @description The recipient to add. */
    export type ReportScheduleRecipientAddRequest = {
        /**
         * Format: email
         * @description Email address.
         */
        recipient: string;
    };
    /** @description ID of a managed account. */
    export type ManagedAccountId = string;
    /** @description A bank account that Method provisions and holds for the team, such as a reserve account. */
    export type ManagedAccount = {
        /** @description ID of a managed account. */
        id: string;
        /** @description Routing number. */
        routing: string;
        /** @description Account number. */
        number: string;
        /** @description Current balance in whole US cents. */
        current_balance: number;
        /** @description Balance available for payments, in whole US cents. */
        available_balance: number;
    };
    /** @description Response envelope for the team's managed accounts. */
    export type ManagedAccountListResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        data: ManagedAccount[];
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Response envelope for one managed account. */
    export type ManagedAccountResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description A bank account that Method provisions and holds for the team, such as a reserve account. */
        data: ManagedAccount;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description ID of a transaction of a managed account. */
    export type ManagedAccountTransactionId = string;
    /** @description One movement of money on a managed account. */
    export type ManagedAccountTransaction = {
        /** @description ID of a transaction of a managed account. */
        id: string;
        /** @description The bank's text for the transaction. */
        description: string;
        /**
         * Format: date
         * @description Date of the transaction (`YYYY-MM-DD`).
         */
        date: string;
        /** @description Amount in whole US cents. Negative for outbound money, positive for inbound money. */
        amount: number;
    };
    /** @description Response envelope for a page of transactions of a managed account. */
    export type ManagedAccountTransactionListResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        data: ManagedAccountTransaction[];
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description HTTP method of the forwarded request. */
    export type ForwardingMethod = ("GET" | "POST" | "PUT" | "PATCH" | "DELETE") | (string & {});
    /** @description ID of a secret. */
    export type SecretId = string;
    /**
     * @description Maps each binding name to the ID of a payment instrument, a secret or an entity. Every name must be referenced by a
     *     placeholder.
     */
    export type ForwardingRequestBindings = {
        [key: string]: string | string | string;
    };
    /** @description The HTTP request to send to a third party. */
    export type ForwardingRequestCreateRequest = {
        /**
         * Format: uri
         * @description Where to send the request. The destination must be allowed for the team.
         */
        url: string;
        /** @description HTTP method of the forwarded request. */
        method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
        /** @description Headers of the forwarded request. Values can contain placeholders. */
        headers: {
            [key: string]: string;
        };
        /**
         * @description Body of the forwarded request, as JSON text. Values can contain placeholders such as
         *     `{{payment_instrument.card.number}}`; keys cannot.
         */
        body: string;
        /**
         * @description Maps each binding name to the ID of a payment instrument, a secret or an entity. Every name must be referenced by a
         *     placeholder.
         */
        bindings: ForwardingRequestBindings;
        /** @description Your own data, any JSON object under 1 KB once serialized, or null. Not returned. */
        metadata?: (Metadata | null) | undefined;
    };
    /** @description ID of a forwarding request. */
    export type ForwardingRequestId = string;
    /** @description The request as you sent it. Placeholders are not filled in. */
    export type ForwardedRequest = {
        /**
         * Format: uri
         * @description Where the request was sent.
         */
        url: string;
        /** @description HTTP method of the forwarded request. */
        method: ("GET" | "POST" | "PUT" | "PATCH" | "DELETE") | (string & {});
        /** @description Headers, with their placeholders. */
        headers: {
            [key: string]: string;
        };
        /** @description JSON text, with its placeholders. */
        body: string;
    };
    /** @description The third party's response. */
    export type ForwardedResponse = {
        /** @description HTTP status code, or null without a response. */
        status_code: number | null;
        /** @description Headers of the response. */
        headers: {
            [key: string]: string;
        };
        /** @description Parsed body of the response, any JSON value; null without one. */
        body: unknown;
    };
    /** @description Whether the third party responded (`completed`) or not (`failed`). */
    export type ForwardingRequestStatus = ("completed" | "failed") | (string & {});
    /** @description One status the forwarding request had. Method's own description has `timestamp`, its clients have `message`. */
    export type ForwardingRequestStatusEntry = {
        /** @description Whether the third party responded (`completed`) or not (`failed`). */
        status: ("completed" | "failed") | (string & {});
        /**
         * Format: date-time
         * @description When the status was set, ISO 8601 in UTC. In Method's own description only.
         */
        timestamp?: string;
        /** @description A remark for people, or null. In Method's clients only. */
        message?: string | null;
    };
    /** @description One HTTP request that Method sent to a third party, and the response. */
    export type ForwardingRequest = {
        /** @description ID of a forwarding request. */
        id: string;
        /**
         * @description Maps each binding name to the ID of a payment instrument, a secret or an entity. Every name must be referenced by a
         *     placeholder.
         */
        bindings: ForwardingRequestBindings;
        /** @description The request as you sent it. Placeholders are not filled in. */
        request: ForwardedRequest;
        /** @description The third party's response. */
        response: ForwardedResponse;
        /** @description How long the forwarded request took, in milliseconds. */
        duration_ms: number;
        /** @description Whether the third party responded (`completed`) or not (`failed`). */
        status: ("completed" | "failed") | (string & {});
        /** @description The statuses so far. Absent on the reference pages; Method's own description and clients have it. */
        status_history?: ForwardingRequestStatusEntry[];
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at?: string;
    };
    /** @description Response envelope for one forwarding request. */
    export type ForwardingRequestResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description One HTTP request that Method sent to a third party, and the response. */
        data: ForwardingRequest;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Whether forwarding requests can use the secret (`active`) or it was deleted (`deleted`). */
    export type SecretStatus = ("active" | "deleted") | (string & {});
    /** @description A stored value for forwarding requests, such as a third party's API key. The value itself is never returned. */
    export type Secret = {
        /** @description ID of a secret. */
        id: string;
        /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
        metadata: Metadata | null;
        /** @description Whether forwarding requests can use the secret (`active`) or it was deleted (`deleted`). */
        status: ("active" | "deleted") | (string & {});
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description Response envelope for a page of secrets. */
    export type SecretListResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        data: Secret[];
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description The secret to store. */
    export type SecretCreateRequest = {
        /** @description The value to store. No operation returns it. */
        value: string;
        /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
        metadata?: (Metadata | null) | undefined;
    };
    /** @description Response envelope for one secret. */
    export type SecretResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description A stored value for forwarding requests, such as a third party's API key. The value itself is never returned. */
        data: Secret;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Response envelope for a deleted secret. */
    export type SecretDeleteResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description Always null. */
        data: null;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description ID of a team. */
    export type TeamId = string;
    /** @description A person to contact. */
    export type TeamContact = {
        /** @description Name, or null. */
        name: string | null;
        /**
         * Format: email
         * @description Email address, or null.
         */
        email: string | null;
        /** @description What the contact is for, such as `Admin`, `Billing` or `Technical`; or null. */
        type: string | null;
    };
    /** @description Address of the team, or null. In Method's clients only. */
    export type TeamAddress = {
        /** @description Street and number. */
        line1?: string | null;
        /** @description Apartment, suite or the like. */
        line2?: string | null;
        /** @description City. */
        city?: string | null;
        /** @description State. */
        state?: string | null;
        /** @description ZIP code. */
        zipcode?: string | null;
        /** @description Country. */
        country?: string | null;
    };
    /** @description A product and whether the team can use it. */
    export type TeamProduct = {
        /** @description Name of the product. */
        type: string;
        /** @description Whether the team can use it. */
        enabled: boolean;
    };
    /** @description ID of a team's API key. */
    export type TeamKeyId = string;
    /** @description An API key, without its value. */
    export type TeamKey = {
        /** @description ID of a team's API key. */
        id: string;
        /** @description Kind of the key, such as `secret`. */
        type: string;
        /** @description Whether the key was deleted. */
        deleted: boolean;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
        /**
         * Format: date-time
         * @description When the key was last used, or null; ISO 8601 in UTC.
         */
        last_used_at: string | null;
    };
    /**
     * @description A team. No reference page shows it, and Method's clients and its own description differ: the properties that only one
     *     of them has are optional.
     */
    export type Team = {
        /** @description ID of a team. */
        id: string;
        /** @description ID of the team that this one belongs to, or null. */
        parent_id: string | null;
        /** @description Name of the team. */
        name: string;
        /** @description Legal name of the company, or null. */
        legal_name: string | null;
        /** @description URL of the logo, or null. */
        logo: string | null;
        /** @description Whether the team can use the API. */
        status: ("active" | "verified" | "disabled" | "pending_disablement") | (string & {});
        /** @description Employer identification number. In Method's clients only. */
        ein?: string | null;
        /** @description People to contact. In Method's clients only. */
        contacts?: TeamContact[] | null;
        /** @description Address of the team, or null. In Method's clients only. */
        address?: TeamAddress | null;
        /** @description Version that applies to requests without `Method-Version`. In Method's own description only. */
        api_version?: string;
        /** @description The team's products. In Method's own description only. */
        products?: TeamProduct[];
        /** @description The team's API keys, without their values. In Method's own description only. */
        keys?: TeamKey[];
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description Response envelope for the teams of the API key. */
    export type TeamListResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        data: Team[];
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description A person to contact. */
    export type TeamContactRequest = {
        /** @description Name. */
        name: string;
        /**
         * Format: email
         * @description Email address.
         */
        email: string;
        /** @description What the contact is for, such as `Admin`, `Billing` or `Technical`. */
        type: string;
    };
    /** @description The team to create. Method's own description has `name` only; the other properties are those of Method's clients. */
    export type TeamCreateRequest = {
        /** @description Name of the team. */
        name: string;
        /** @description Legal name of the company. In Method's clients only. */
        legal_name?: string | undefined;
        /** @description Employer identification number. In Method's clients only. */
        ein?: string | undefined;
        /** @description People to contact. In Method's clients only. */
        contacts?: readonly TeamContactRequest[] | undefined;
    };
    /** @description Response envelope for one team. */
    export type TeamResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /**
         * @description A team. No reference page shows it, and Method's clients and its own description differ: the properties that only one
         *     of them has are optional.
         */
        data: Team;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /**
     * Key
     * @description The key as a string.
     */
    export type TeamEncryptionKeyText = {
        /** @description The public key. Method's own description does not give its format. */
        key: string;
    };
    /**
     * Certificate
     * @description A certificate.
     */
    export type TeamEncryptionCertificate = {
        /** @description The certificate in PEM. */
        certificate: string;
    };
    /**
     * RSA key
     * @description The parts of an RSA public key.
     */
    export type TeamEncryptionRsaKey = {
        /** @description Modulus. */
        keyModulus: string;
        /** @description Exponent. */
        keyExponent: string;
    };
    /**
     * Certificate or RSA key
     * @description The key as Method's clients send it.
     */
    export type TeamEncryptionKeyObject = {
        /** @description A certificate or the parts of an RSA key. */
        encryption_key: TeamEncryptionCertificate | TeamEncryptionRsaKey;
    };
    /**
     * @description The key, in one of three forms: `key` by Method's own description, a certificate or the parts of an RSA key by
     *     Method's clients. No source shows a call.
     */
    export type TeamEncryptionKeyCreateRequest = TeamEncryptionKeyText | TeamEncryptionKeyObject;
    /** @description Response envelope for a key that was set. */
    export type TeamEncryptionKeyResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description Null by Method's clients, the team by Method's own description. */
        data: Team | null;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description ID of a team's public key. */
    export type TeamPublicKeyId = string;
    /** @description An RSA public key as a JSON Web Key (RFC 7517). */
    export type RsaPublicKey = {
        /** @description Your name for the key, unique within the team. Encrypted requests repeat it as `cid`. */
        kid: string;
        /**
         * @description Key type.
         * @constant
         */
        kty: "RSA";
        /** @description Algorithm of the key, `RSA-OAEP-256`. The development host has accepted others. */
        alg: string;
        /**
         * @description What the key is for.
         * @constant
         */
        use: "enc";
        /** @description Modulus, base64url. */
        n: string;
        /** @description Exponent, base64url. */
        e: string;
    };
    /** @description Whether Method uses the key (`active`) or it was deleted (`disabled`). */
    export type TeamPublicKeyStatus = ("active" | "disabled") | (string & {});
    /**
     * Direct
     * @description A public key that was registered itself.
     */
    export type TeamPublicKeyDirect = {
        /** @description ID of a team's public key. */
        id: string;
        /**
         * @description The key itself was registered.
         * @constant
         */
        type: "direct";
        /** @description An RSA public key as a JSON Web Key (RFC 7517). */
        jwk: RsaPublicKey;
        /** @description Always null. */
        well_known_endpoint: null;
        /** @description Whether Method uses the key (`active`) or it was deleted (`disabled`). */
        status: ("active" | "disabled") | (string & {});
        /**
         * Format: email
         * @description Email address for questions about the key.
         */
        contact: string;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /**
     * Well-known endpoint
     * @description A URL that returns the team's public keys.
     */
    export type TeamPublicKeyWellKnown = {
        /** @description ID of a team's public key. */
        id: string;
        /**
         * @description A URL was registered.
         * @constant
         */
        type: "well_known";
        /** @description Always null. */
        jwk: null;
        /**
         * Format: uri
         * @description URL that returns an object with the list `keys`.
         */
        well_known_endpoint: string;
        /** @description Whether Method uses the key (`active`) or it was deleted (`disabled`). */
        status: ("active" | "disabled") | (string & {});
        /**
         * Format: email
         * @description Email address for questions about the key.
         */
        contact: string;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description A public key of the team, with which Method encrypts responses to it. `type` says where Method finds it. */
    export type TeamPublicKey = TeamPublicKeyDirect | TeamPublicKeyWellKnown;
    /** @description Response envelope for the team's public keys. */
    export type TeamPublicKeyListResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        data: TeamPublicKey[];
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /**
     * Direct
     * @description Registers the key itself.
     */
    export type TeamPublicKeyDirectCreateRequest = {
        /**
         * @description Registers the key itself.
         * @constant
         */
        type: "direct";
        /**
         * Format: email
         * @description Email address for questions about the key.
         */
        contact: string;
        /** @description An RSA public key as a JSON Web Key (RFC 7517). */
        jwk: RsaPublicKeyInput;
        /** @description Null or absent. */
        well_known_endpoint?: null | undefined;
    };
    /**
     * Well-known endpoint
     * @description Registers a URL that returns the keys.
     */
    export type TeamPublicKeyWellKnownCreateRequest = {
        /**
         * @description Registers a URL.
         * @constant
         */
        type: "well_known";
        /**
         * Format: email
         * @description Email address for questions about the keys.
         */
        contact: string;
        /** @description Null or absent. */
        jwk?: null | undefined;
        /**
         * Format: uri
         * @description URL that returns an object with the list `keys`. Each key has `kid`, `kty` `RSA`, `n` and `e`; `alg` is
         *     optional and then `RSA-OAEP-256`.
         */
        well_known_endpoint: string;
    };
    /** @description The public key to register. */
    export type TeamPublicKeyCreateRequest = TeamPublicKeyDirectCreateRequest | TeamPublicKeyWellKnownCreateRequest;
    /** @description Response envelope for one public key of the team. */
    export type TeamPublicKeyResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description A public key of the team, with which Method encrypts responses to it. `type` says where Method finds it. */
        data: TeamPublicKey;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description ID of one of Method's public keys. */
    export type MethodJwkId = string;
    /** @description One of Method's public keys. Encrypt requests with an `active` one. */
    export type MethodJwksKey = {
        /** @description ID of one of Method's public keys. */
        id?: string;
        /** @description ID of one of Method's public keys. */
        kid: string;
        /**
         * @description Key type.
         * @constant
         */
        kty: "RSA";
        /**
         * @description What the key is for.
         * @constant
         */
        use: "enc";
        /**
         * @description Algorithm of the key.
         * @constant
         */
        alg: "RSA-OAEP-256";
        /** @description Modulus, base64url. */
        n: string;
        /** @description Exponent, base64url. */
        e: string;
        /** @description Whether to use the key; a `deprecated` key is removed after 90 days. Not in Method's own description. */
        status?: ("active" | "deprecated") | (string & {});
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at?: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at?: string;
    };
    /** @description Method's public keys as a JSON Web Key Set (RFC 7517). */
    export type MethodJwks = {
        /** @description The keys, deprecated ones included. */
        keys: MethodJwksKey[];
    };
    /**
     * @description One of Method's public keys. Method's own description nests the key in `jwk` and adds `jwk_thumbprint`; the
     *     reference has neither.
     */
    export type MethodJwk = {
        /** @description ID of one of Method's public keys. */
        id: string;
        /** @description ID of one of Method's public keys. */
        kid: string;
        /**
         * @description Key type.
         * @constant
         */
        kty: "RSA";
        /**
         * @description Algorithm of the key.
         * @constant
         */
        alg: "RSA-OAEP-256";
        /**
         * @description What the key is for.
         * @constant
         */
        use: "enc";
        /** @description Modulus, base64url. */
        n: string;
        /** @description Exponent, base64url. */
        e: string;
        /** @description SHA-256 thumbprint of the key. In Method's own description only. */
        jwk_thumbprint?: string;
        /** @description Whether to use the key. `disabled` is in Method's own description only. */
        status: ("active" | "deprecated" | "disabled") | (string & {});
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description Response envelope for one of Method's public keys. */
    export type MethodJwkResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /**
         * @description One of Method's public keys. Method's own description nests the key in `jwk` and adds `jwk_thumbprint`; the
         *     reference has neither.
         */
        data: MethodJwk;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description ID of a webhook. */
    export type WebhookId = string;
    /**
     * @description Status of the webhook: `active`, `disabled` by the team or after too many failed deliveries, or `deleted`;
     *     `requires_attention` warns of failed deliveries. Since September 2025; null only in Method's client libraries.
     */
    export type WebhookStatus = ("active" | "requires_attention" | "disabled" | "deleted") | (string & {});
    /** @description Why the webhook was disabled or requires attention, or null. */
    export type WebhookError = {
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
    export type Webhook = {
        /** @description ID of a webhook. */
        id: string;
        /**
         * @description Type of event: the resource, then what happened to it. `create` and `update` are actual changes to the resource; the
         *     others are computed by comparison with its previous state.
         */
        type: ("account.create" | "account.update" | "account.opened" | "account.closed" | "sensitive.create" | "sensitive.update" | "account_verification_session.create" | "account_verification_session.update" | "balance.create" | "balance.update" | "card_brand.create" | "card_brand.update" | "connect.create" | "connect.update" | "credit_score.create" | "credit_score.update" | "entity.create" | "entity.update" | "entity_verification_session.create" | "entity_verification_session.update" | "identity.create" | "identity.update" | "payment.create" | "payment.update" | "payment_reversal.create" | "payment_reversal.update" | "payoff.create" | "payoff.update" | "product.create" | "product.update" | "report.create" | "report.update" | "subscription.create" | "subscription.update" | "transaction.create" | "transaction.update" | "update.create" | "update.update" | "credit_score.increased" | "credit_score.decreased" | "attribute.credit_health_credit_card_usage.increased" | "attribute.credit_health_credit_card_usage.decreased" | "attribute.credit_health_derogatory_marks.increased" | "attribute.credit_health_derogatory_marks.decreased" | "attribute.credit_health_hard_inquiries.increased" | "attribute.credit_health_hard_inquiries.decreased" | "attribute.credit_health_total_accounts.increased" | "attribute.credit_health_total_accounts.decreased" | "attribute.credit_health_credit_age.increased" | "attribute.credit_health_credit_age.decreased" | "attribute.credit_health_payment_history.increased" | "attribute.credit_health_payment_history.decreased" | "entity_verification_sessions.create" | "entity_verification_sessions.update" | "account_verification.create" | "account_verification.update" | "connection.create" | "connection.update" | "attribute.create" | "attribute.update" | "attribute.credit_health_open_accounts.increased" | "attribute.credit_health_open_accounts.decreased" | "account.balance_increased" | "account.balance_decreased" | "account.credit_limit_increased" | "account.credit_limit_decreased" | "account.number.update" | "entity.new_accounts_pending_consent" | "card_brand.available" | "connect.available" | "credit_score.available" | "entity_vehicle.create" | "entity_vehicle.update" | "manual_connect.create" | "manual_connect.update" | "payment_instrument.create" | "payment_instrument.update" | "method_jwk.create" | "method_jwk.update" | "entity_attribute.credit_health_open_accounts_value.increased" | "entity_attribute.credit_health_open_accounts_value.decreased" | "entity_attribute.credit_health_total_accounts_value.increased" | "entity_attribute.credit_health_total_accounts_value.decreased" | "entity_attribute.credit_health_credit_card_usage_value.increased" | "entity_attribute.credit_health_credit_card_usage_value.decreased" | "entity_attribute.credit_health_soft_inquiries_value.increased" | "entity_attribute.credit_health_soft_inquiries_value.decreased" | "entity_attribute.credit_health_hard_inquiries_value.increased" | "entity_attribute.credit_health_hard_inquiries_value.decreased" | "entity_attribute.credit_health_derogatory_marks_value.increased" | "entity_attribute.credit_health_derogatory_marks_value.decreased" | "entity_attribute.credit_health_credit_age_value.increased" | "entity_attribute.credit_health_credit_age_value.decreased" | "entity_attribute.credit_health_payment_history_value.increased" | "entity_attribute.credit_health_payment_history_value.decreased") | (string & {});
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
        status?: (("active" | "requires_attention" | "disabled" | "deleted") | (string & {})) | null;
        /** @description Why the webhook was disabled or requires attention, or null. */
        error?: WebhookError | null;
        /** @description Your own data: any JSON object that serializes to less than 1 KB, or null if none is set. */
        metadata: Metadata | null;
        /** @description When the resource was created, ISO 8601 in UTC. */
        created_at: string;
        /** @description When the resource last changed, ISO 8601 in UTC. */
        updated_at: string;
    };
    /** @description Response envelope for a team's webhooks. */
    export type WebhookListResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        data: Webhook[];
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description The event type to receive, and the URL to deliver it to. */
    export type WebhookCreateRequest = {
        /**
         * @description Type of event: the resource, then what happened to it. `create` and `update` are actual changes to the resource; the
         *     others are computed by comparison with its previous state.
         */
        type: "account.create" | "account.update" | "account.opened" | "account.closed" | "sensitive.create" | "sensitive.update" | "account_verification_session.create" | "account_verification_session.update" | "balance.create" | "balance.update" | "card_brand.create" | "card_brand.update" | "connect.create" | "connect.update" | "credit_score.create" | "credit_score.update" | "entity.create" | "entity.update" | "entity_verification_session.create" | "entity_verification_session.update" | "identity.create" | "identity.update" | "payment.create" | "payment.update" | "payment_reversal.create" | "payment_reversal.update" | "payoff.create" | "payoff.update" | "product.create" | "product.update" | "report.create" | "report.update" | "subscription.create" | "subscription.update" | "transaction.create" | "transaction.update" | "update.create" | "update.update" | "credit_score.increased" | "credit_score.decreased" | "attribute.credit_health_credit_card_usage.increased" | "attribute.credit_health_credit_card_usage.decreased" | "attribute.credit_health_derogatory_marks.increased" | "attribute.credit_health_derogatory_marks.decreased" | "attribute.credit_health_hard_inquiries.increased" | "attribute.credit_health_hard_inquiries.decreased" | "attribute.credit_health_total_accounts.increased" | "attribute.credit_health_total_accounts.decreased" | "attribute.credit_health_credit_age.increased" | "attribute.credit_health_credit_age.decreased" | "attribute.credit_health_payment_history.increased" | "attribute.credit_health_payment_history.decreased" | "entity_verification_sessions.create" | "entity_verification_sessions.update" | "account_verification.create" | "account_verification.update" | "connection.create" | "connection.update" | "attribute.create" | "attribute.update" | "attribute.credit_health_open_accounts.increased" | "attribute.credit_health_open_accounts.decreased" | "account.balance_increased" | "account.balance_decreased" | "account.credit_limit_increased" | "account.credit_limit_decreased" | "account.number.update" | "entity.new_accounts_pending_consent" | "card_brand.available" | "connect.available" | "credit_score.available" | "entity_vehicle.create" | "entity_vehicle.update" | "manual_connect.create" | "manual_connect.update" | "payment_instrument.create" | "payment_instrument.update" | "method_jwk.create" | "method_jwk.update" | "entity_attribute.credit_health_open_accounts_value.increased" | "entity_attribute.credit_health_open_accounts_value.decreased" | "entity_attribute.credit_health_total_accounts_value.increased" | "entity_attribute.credit_health_total_accounts_value.decreased" | "entity_attribute.credit_health_credit_card_usage_value.increased" | "entity_attribute.credit_health_credit_card_usage_value.decreased" | "entity_attribute.credit_health_soft_inquiries_value.increased" | "entity_attribute.credit_health_soft_inquiries_value.decreased" | "entity_attribute.credit_health_hard_inquiries_value.increased" | "entity_attribute.credit_health_hard_inquiries_value.decreased" | "entity_attribute.credit_health_derogatory_marks_value.increased" | "entity_attribute.credit_health_derogatory_marks_value.decreased" | "entity_attribute.credit_health_credit_age_value.increased" | "entity_attribute.credit_health_credit_age_value.decreased" | "entity_attribute.credit_health_payment_history_value.increased" | "entity_attribute.credit_health_payment_history_value.decreased";
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
        metadata?: (Metadata | null) | undefined;
    };
    /** @description Response envelope for one webhook. */
    export type WebhookResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description A URL that receives events of one type. */
        data: Webhook;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Response envelope for a deletion, without data. */
    export type WebhookDeleteResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description No data: an empty object in the reference, null in Method's client libraries and OpenAPI description. */
        data: {
            [key: string]: unknown;
        } | null;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description Whether future events are delivered. */
    export type WebhookUpdateRequest = {
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
    export type SimulatePaymentCanceledRequest = {
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
    export type SimulatePaymentProcessingRequest = {
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
    export type SimulatedPaymentErrorCode = 10001 | 10002 | 10003 | 10005 | 10006 | 10007 | 10008 | 10009 | 10010;
    /**
     * Failed
     * @description Fails the payment because the money cannot be pulled from the source.
     */
    export type SimulatePaymentFailedRequest = {
        /**
         * @description The status to set.
         * @constant
         */
        status: "failed";
        /** @description The error code to set on the payment. All codes except 10004, which cannot be simulated. */
        error_code: 10001 | 10002 | 10003 | 10005 | 10006 | 10007 | 10008 | 10009 | 10010;
    };
    /**
     * Sent
     * @description Sends the money on to the destination.
     */
    export type SimulatePaymentSentRequest = {
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
    export type SimulatePaymentPostedRequest = {
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
    export type SimulatePaymentCashedRequest = {
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
    export type SimulatePaymentSettledRequest = {
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
    export type SimulatePaymentReversalRequiredRequest = {
        /**
         * @description The status to set.
         * @constant
         */
        status: "reversal_required";
        /** @description The error code to set on the payment. Optional here, because the sources disagree about whether it is required. */
        error_code?: (10001 | 10002 | 10003 | 10005 | 10006 | 10007 | 10008 | 10009 | 10010) | undefined;
    };
    /**
     * Reversal processing
     * @description Starts returning the money.
     */
    export type SimulatePaymentReversalProcessingRequest = {
        /**
         * @description The status to set.
         * @constant
         */
        status: "reversal_processing";
        /** @description The error code to set on the payment. All codes except 10004, which cannot be simulated. */
        error_code: 10001 | 10002 | 10003 | 10005 | 10006 | 10007 | 10008 | 10009 | 10010;
    };
    /**
     * Reversed
     * @description Completes the reversal.
     */
    export type SimulatePaymentReversedRequest = {
        /**
         * @description The status to set.
         * @constant
         */
        status: "reversed";
    };
    /** @description The next status of a payment. It must be a valid transition, for example from `pending` to `processing`. */
    export type SimulatePaymentStatusRequest = SimulatePaymentCanceledRequest | SimulatePaymentProcessingRequest | SimulatePaymentFailedRequest | SimulatePaymentSentRequest | SimulatePaymentPostedRequest | SimulatePaymentCashedRequest | SimulatePaymentSettledRequest | SimulatePaymentReversalRequiredRequest | SimulatePaymentReversalProcessingRequest | SimulatePaymentReversedRequest;
    /** @description Money received on an inbound account number. */
    export type SimulateInboundPaymentRequest = {
        /** @description Amount received, in US cents. */
        amount: number;
        /** @description Text from the sender, or null. */
        description?: (string | null) | undefined;
        /** @description The sending bank's reference, or null. Only in Method's latest client library. */
        ach_reference_id?: (string | null) | undefined;
    };
    /**
     * @description A transaction to simulate. If the object is empty, Method generates the transaction. The properties are only in
     *     Method's OpenAPI description.
     */
    export type SimulateTransactionRequest = {
        /** @description Amount spent, in US cents. */
        amount?: number | undefined;
        /** @description Type of transaction; no values are documented. */
        type?: string | undefined;
        /** @description Name of the merchant. */
        merchant_name?: string | undefined;
    };
    /** @description ID of an entry in a card brand's `brands`. */
    export type SimulatedBrandId = string;
    /** @description The card brand to report for an account. */
    export type SimulateCardBrandRequest = {
        /** @description ID of an entry in a card brand's `brands`. */
        brand_id: string;
    };
    /**
     * @description The liability type of a new account that a connect finds.
     * @enum {string}
     */
    export type SimulateConnectBehavior = "new_credit_card_account" | "new_auto_loan_account" | "new_mortgage_account" | "new_student_loan_account" | "new_personal_loan_account";
    /** @description What the next connect of an entity will find. */
    export type SimulateConnectRequest = {
        /** @description Queued for the entity, at most five at a time. Each behavior applies to one connect. */
        behaviors: readonly ("new_credit_card_account" | "new_auto_loan_account" | "new_mortgage_account" | "new_student_loan_account" | "new_personal_loan_account")[];
    };
    /** @description Response envelope for a simulation that takes effect later, without data. */
    export type SimulationResponse = {
        /** @description True in every response with a 2xx status code. */
        success: true;
        /** @description Always null. */
        data: null;
        /** @description A human-readable message, or null. Do not depend on its wording. */
        message: string | null;
    };
    /** @description A factor that affects a score. */
    export type SimulatedCreditScoreFactor = {
        /** @description The bureau's code for the factor, five digits in the examples. */
        code: string;
        /** @description Description of the factor. */
        description: string;
    };
    /** @description A score to return. */
    export type SimulatedCreditScore = {
        /** @description The score. Both models range from 300 to 850; higher is better. */
        score: number;
        /** @description The credit bureau that provides the score. */
        source: "equifax" | "experian" | "transunion";
        /** @description The scoring model, VantageScore 3.0 or 4.0. */
        model: "vantage_3" | "vantage_4";
        /** @description The factors that affect the score, most significant first. */
        factors: readonly SimulatedCreditScoreFactor[];
        /** @description When the bureau computed the score, ISO 8601 in UTC. */
        created_at: string;
    };
    /** @description The scores with which a pending credit score completes. */
    export type SimulateCreditScoreRequest = {
        /** @description One score per bureau and model. */
        scores: readonly SimulatedCreditScore[];
    };
    /**
     * @description A change in the entity's credit; here, a soft inquiry.
     * @enum {string}
     */
    export type SimulateAttributesBehavior = "new_soft_inquiry";
    /** @description What the next attributes of an entity will report. */
    export type SimulateAttributesRequest = {
        /** @description Queued for the entity. Each behavior applies to one request for its attributes. */
        behaviors: readonly "new_soft_inquiry"[];
    };
    /**
     * @description The event to simulate. `account.opened` requires an earlier connect of the entity, `credit_score.*` a credit score and
     *     `attribute.*` attributes of the entity.
     * @enum {string}
     */
    export type SimulatedEventType = "account.opened" | "account.closed" | "credit_score.create" | "credit_score.update" | "credit_score.increased" | "credit_score.decreased" | "attribute.create" | "attribute.update" | "attribute.credit_health_credit_card_usage.increased" | "attribute.credit_health_credit_card_usage.decreased" | "attribute.credit_health_derogatory_marks.increased" | "attribute.credit_health_derogatory_marks.decreased" | "attribute.credit_health_hard_inquiries.increased" | "attribute.credit_health_hard_inquiries.decreased" | "attribute.credit_health_total_accounts.increased" | "attribute.credit_health_total_accounts.decreased" | "attribute.credit_health_credit_age.increased" | "attribute.credit_health_credit_age.decreased" | "attribute.credit_health_payment_history.increased" | "attribute.credit_health_payment_history.decreased" | "attribute.credit_health_open_accounts.increased" | "attribute.credit_health_open_accounts.decreased";
    /** @description An event to simulate for an entity or an account. */
    export type SimulateEventRequest = {
        /**
         * @description The event to simulate. `account.opened` requires an earlier connect of the entity, `credit_score.*` a credit score and
         *     `attribute.*` attributes of the entity.
         */
        type: "account.opened" | "account.closed" | "credit_score.create" | "credit_score.update" | "credit_score.increased" | "credit_score.decreased" | "attribute.create" | "attribute.update" | "attribute.credit_health_credit_card_usage.increased" | "attribute.credit_health_credit_card_usage.decreased" | "attribute.credit_health_derogatory_marks.increased" | "attribute.credit_health_derogatory_marks.decreased" | "attribute.credit_health_hard_inquiries.increased" | "attribute.credit_health_hard_inquiries.decreased" | "attribute.credit_health_total_accounts.increased" | "attribute.credit_health_total_accounts.decreased" | "attribute.credit_health_credit_age.increased" | "attribute.credit_health_credit_age.decreased" | "attribute.credit_health_payment_history.increased" | "attribute.credit_health_payment_history.decreased" | "attribute.credit_health_open_accounts.increased" | "attribute.credit_health_open_accounts.decreased";
        /**
         * @description ID of the entity that the event is about. Required, except that it is optional for type `account.closed`, where it
         *     can identify the holder.
         */
        entity_id?: string | undefined;
        /** @description ID of the account that is closed. Required for type `account.closed`. */
        account_id?: string | undefined;
    };
    /** @description ID of a webhook delivery. */
    export type WebhookDeliveryId = string;
    /** @description Type of an event about an account. */
    export type AccountWebhookEventType = ("account.create" | "account.update" | "account.opened" | "account.closed" | "account.balance_increased" | "account.balance_decreased" | "account.credit_limit_increased" | "account.credit_limit_decreased" | "account.number.update") | (string & {});
    /**
     * @description The event behind the delivery: its ID, or the event itself if the webhook has `expand_event`. Absent or null if there
     *     is none.
     */
    export type AccountEventReference = string | AccountEvent;
    /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
    export type WebhookEventOperation = string;
    /** @description The webhook that the delivery is for, or null. Not in the first reference. */
    export type WebhookEventWebhook = string;
    /**
     * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
     *     reference.
     */
    export type WebhookEventRefs = {
        [key: string]: string;
    };
    /** @description An event about an account. */
    export type AccountWebhookEvent = {
        /** @description ID of an account. */
        id: string;
        /** @description Type of an event about an account. */
        type: ("account.create" | "account.update" | "account.opened" | "account.closed" | "account.balance_increased" | "account.balance_decreased" | "account.credit_limit_increased" | "account.credit_limit_decreased" | "account.number.update") | (string & {});
        /** @description Path of the resource, relative to the host of the environment. */
        path: string;
        /**
         * @description The event behind the delivery: its ID, or the event itself if the webhook has `expand_event`. Absent or null if there
         *     is none.
         */
        event?: AccountEventReference | null;
        /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
        op?: string | null;
        /** @description The webhook that the delivery is for, or null. Not in the first reference. */
        webhook_id?: string | null;
        /**
         * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
         *     reference.
         */
        refs?: WebhookEventRefs | null;
    };
    /** @description Type of an event about an account verification session. */
    export type AccountVerificationSessionWebhookEventType = ("account_verification_session.create" | "account_verification_session.update") | (string & {});
    /**
     * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
     *     resource types, and this is not one of them.
     */
    export type EventReference = string;
    /** @description An event about an account verification session. */
    export type AccountVerificationSessionWebhookEvent = {
        /** @description ID of an account verification session. */
        id: string;
        /** @description Type of an event about an account verification session. */
        type: ("account_verification_session.create" | "account_verification_session.update") | (string & {});
        /** @description Path of the resource, relative to the host of the environment. */
        path: string;
        /**
         * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
         *     resource types, and this is not one of them.
         */
        event?: string | null;
        /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
        op?: string | null;
        /** @description The webhook that the delivery is for, or null. Not in the first reference. */
        webhook_id?: string | null;
        /**
         * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
         *     reference.
         */
        refs?: WebhookEventRefs | null;
    };
    /** @description ID of an account verification in versions before 2024-04-04. */
    export type AccountVerificationId = string;
    /** @description Type of an event about an account verification. Account verification sessions have replaced these resources. */
    export type AccountVerificationWebhookEventType = ("account_verification.create" | "account_verification.update") | (string & {});
    /** @description An event about an account verification. Account verification sessions have replaced these resources. */
    export type AccountVerificationWebhookEvent = {
        /** @description ID of an account verification in versions before 2024-04-04. */
        id: string;
        /** @description Type of an event about an account verification. Account verification sessions have replaced these resources. */
        type: ("account_verification.create" | "account_verification.update") | (string & {});
        /** @description Path of the resource, relative to the host of the environment. */
        path: string;
        /**
         * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
         *     resource types, and this is not one of them.
         */
        event?: string | null;
        /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
        op?: string | null;
        /** @description The webhook that the delivery is for, or null. Not in the first reference. */
        webhook_id?: string | null;
        /**
         * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
         *     reference.
         */
        refs?: WebhookEventRefs | null;
    };
    /** @description Type of an event about an account balance. */
    export type BalanceWebhookEventType = ("balance.create" | "balance.update") | (string & {});
    /** @description An event about an account balance. */
    export type BalanceWebhookEvent = {
        /** @description ID of a balance. */
        id: string;
        /** @description Type of an event about an account balance. */
        type: ("balance.create" | "balance.update") | (string & {});
        /** @description Path of the resource, relative to the host of the environment. */
        path: string;
        /**
         * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
         *     resource types, and this is not one of them.
         */
        event?: string | null;
        /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
        op?: string | null;
        /** @description The webhook that the delivery is for, or null. Not in the first reference. */
        webhook_id?: string | null;
        /**
         * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
         *     reference.
         */
        refs?: WebhookEventRefs | null;
    };
    /** @description Type of an event about a card brand. */
    export type CardBrandWebhookEventType = ("card_brand.create" | "card_brand.update" | "card_brand.available") | (string & {});
    /** @description An event about a card brand. */
    export type CardBrandWebhookEvent = {
        /** @description ID of a card brand. */
        id: string;
        /** @description Type of an event about a card brand. */
        type: ("card_brand.create" | "card_brand.update" | "card_brand.available") | (string & {});
        /** @description Path of the resource, relative to the host of the environment. */
        path: string;
        /**
         * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
         *     resource types, and this is not one of them.
         */
        event?: string | null;
        /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
        op?: string | null;
        /** @description The webhook that the delivery is for, or null. Not in the first reference. */
        webhook_id?: string | null;
        /**
         * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
         *     reference.
         */
        refs?: WebhookEventRefs | null;
    };
    /** @description Type of an event about a payoff. */
    export type PayoffWebhookEventType = ("payoff.create" | "payoff.update") | (string & {});
    /** @description An event about a payoff. */
    export type PayoffWebhookEvent = {
        /** @description ID of a payoff. */
        id: string;
        /** @description Type of an event about a payoff. */
        type: ("payoff.create" | "payoff.update") | (string & {});
        /** @description Path of the resource, relative to the host of the environment. */
        path: string;
        /**
         * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
         *     resource types, and this is not one of them.
         */
        event?: string | null;
        /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
        op?: string | null;
        /** @description The webhook that the delivery is for, or null. Not in the first reference. */
        webhook_id?: string | null;
        /**
         * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
         *     reference.
         */
        refs?: WebhookEventRefs | null;
    };
    /** @description Type of an event about an account's full numbers. */
    export type SensitiveWebhookEventType = ("sensitive.create" | "sensitive.update") | (string & {});
    /** @description An event about an account's full numbers. */
    export type SensitiveWebhookEvent = {
        /** @description ID of a sensitive. */
        id: string;
        /** @description Type of an event about an account's full numbers. */
        type: ("sensitive.create" | "sensitive.update") | (string & {});
        /** @description Path of the resource, relative to the host of the environment. */
        path: string;
        /**
         * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
         *     resource types, and this is not one of them.
         */
        event?: string | null;
        /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
        op?: string | null;
        /** @description The webhook that the delivery is for, or null. Not in the first reference. */
        webhook_id?: string | null;
        /**
         * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
         *     reference.
         */
        refs?: WebhookEventRefs | null;
    };
    /** @description Type of an event about a transaction. */
    export type TransactionWebhookEventType = ("transaction.create" | "transaction.update") | (string & {});
    /** @description An event about a transaction. */
    export type TransactionWebhookEvent = {
        /** @description ID of a transaction. */
        id: string;
        /** @description Type of an event about a transaction. */
        type: ("transaction.create" | "transaction.update") | (string & {});
        /** @description Path of the resource, relative to the host of the environment. */
        path: string;
        /**
         * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
         *     resource types, and this is not one of them.
         */
        event?: string | null;
        /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
        op?: string | null;
        /** @description The webhook that the delivery is for, or null. Not in the first reference. */
        webhook_id?: string | null;
        /**
         * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
         *     reference.
         */
        refs?: WebhookEventRefs | null;
    };
    /** @description Type of an event about an account update. */
    export type UpdateWebhookEventType = ("update.create" | "update.update") | (string & {});
    /** @description An event about an account update. */
    export type UpdateWebhookEvent = {
        /** @description ID of an update. */
        id: string;
        /** @description Type of an event about an account update. */
        type: ("update.create" | "update.update") | (string & {});
        /** @description Path of the resource, relative to the host of the environment. */
        path: string;
        /**
         * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
         *     resource types, and this is not one of them.
         */
        event?: string | null;
        /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
        op?: string | null;
        /** @description The webhook that the delivery is for, or null. Not in the first reference. */
        webhook_id?: string | null;
        /**
         * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
         *     reference.
         */
        refs?: WebhookEventRefs | null;
    };
    /** @description Type of an event about a payment instrument. */
    export type PaymentInstrumentWebhookEventType = ("payment_instrument.create" | "payment_instrument.update") | (string & {});
    /** @description An event about a payment instrument. */
    export type PaymentInstrumentWebhookEvent = {
        /** @description ID of a payment instrument. */
        id: string;
        /** @description Type of an event about a payment instrument. */
        type: ("payment_instrument.create" | "payment_instrument.update") | (string & {});
        /** @description Path of the resource, relative to the host of the environment. */
        path: string;
        /**
         * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
         *     resource types, and this is not one of them.
         */
        event?: string | null;
        /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
        op?: string | null;
        /** @description The webhook that the delivery is for, or null. Not in the first reference. */
        webhook_id?: string | null;
        /**
         * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
         *     reference.
         */
        refs?: WebhookEventRefs | null;
    };
    /** @description Type of an event about an entity. */
    export type EntityWebhookEventType = ("entity.create" | "entity.update" | "entity.new_accounts_pending_consent") | (string & {});
    /**
     * @description The event behind the delivery: its ID, or the event itself if the webhook has `expand_event`. Absent or null if there
     *     is none.
     */
    export type EntityEventReference = string | EntityEvent;
    /** @description An event about an entity. */
    export type EntityWebhookEvent = {
        /** @description ID of an entity. */
        id: string;
        /** @description Type of an event about an entity. */
        type: ("entity.create" | "entity.update" | "entity.new_accounts_pending_consent") | (string & {});
        /** @description Path of the resource, relative to the host of the environment. */
        path: string;
        /**
         * @description The event behind the delivery: its ID, or the event itself if the webhook has `expand_event`. Absent or null if there
         *     is none.
         */
        event?: EntityEventReference | null;
        /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
        op?: string | null;
        /** @description The webhook that the delivery is for, or null. Not in the first reference. */
        webhook_id?: string | null;
        /**
         * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
         *     reference.
         */
        refs?: WebhookEventRefs | null;
    };
    /** @description Type of an event about an entity verification session. */
    export type EntityVerificationSessionWebhookEventType = ("entity_verification_session.create" | "entity_verification_session.update" | "entity_verification_sessions.create" | "entity_verification_sessions.update") | (string & {});
    /** @description An event about an entity verification session. */
    export type EntityVerificationSessionWebhookEvent = {
        /** @description ID of an entity verification session. */
        id: string;
        /** @description Type of an event about an entity verification session. */
        type: ("entity_verification_session.create" | "entity_verification_session.update" | "entity_verification_sessions.create" | "entity_verification_sessions.update") | (string & {});
        /** @description Path of the resource, relative to the host of the environment. */
        path: string;
        /**
         * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
         *     resource types, and this is not one of them.
         */
        event?: string | null;
        /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
        op?: string | null;
        /** @description The webhook that the delivery is for, or null. Not in the first reference. */
        webhook_id?: string | null;
        /**
         * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
         *     reference.
         */
        refs?: WebhookEventRefs | null;
    };
    /** @description Type of an event about a connect. */
    export type ConnectWebhookEventType = ("connect.create" | "connect.update" | "connect.available") | (string & {});
    /**
     * @description The event behind the delivery: its ID, or the event itself if the webhook has `expand_event`. Absent or null if there
     *     is none.
     */
    export type ConnectEventReference = string | ConnectEvent;
    /** @description An event about a connect. */
    export type ConnectWebhookEvent = {
        /** @description ID of a connect. */
        id: string;
        /** @description Type of an event about a connect. */
        type: ("connect.create" | "connect.update" | "connect.available") | (string & {});
        /** @description Path of the resource, relative to the host of the environment. */
        path: string;
        /**
         * @description The event behind the delivery: its ID, or the event itself if the webhook has `expand_event`. Absent or null if there
         *     is none.
         */
        event?: ConnectEventReference | null;
        /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
        op?: string | null;
        /** @description The webhook that the delivery is for, or null. Not in the first reference. */
        webhook_id?: string | null;
        /**
         * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
         *     reference.
         */
        refs?: WebhookEventRefs | null;
    };
    /** @description Type of an event about a connection. Connects have replaced these resources. */
    export type ConnectionWebhookEventType = ("connection.create" | "connection.update") | (string & {});
    /** @description An event about a connection. Connects have replaced these resources. */
    export type ConnectionWebhookEvent = {
        /** @description ID of a connect. */
        id: string;
        /** @description Type of an event about a connection. Connects have replaced these resources. */
        type: ("connection.create" | "connection.update") | (string & {});
        /** @description Path of the resource, relative to the host of the environment. */
        path: string;
        /**
         * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
         *     resource types, and this is not one of them.
         */
        event?: string | null;
        /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
        op?: string | null;
        /** @description The webhook that the delivery is for, or null. Not in the first reference. */
        webhook_id?: string | null;
        /**
         * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
         *     reference.
         */
        refs?: WebhookEventRefs | null;
    };
    /** @description Type of an event about a credit score. */
    export type CreditScoreWebhookEventType = ("credit_score.create" | "credit_score.update" | "credit_score.increased" | "credit_score.decreased" | "credit_score.available") | (string & {});
    /**
     * @description The event behind the delivery: its ID, or the event itself if the webhook has `expand_event`. Absent or null if there
     *     is none.
     */
    export type CreditScoreEventReference = string | CreditScoreEvent;
    /** @description An event about a credit score. */
    export type CreditScoreWebhookEvent = {
        /** @description ID of a credit score. */
        id: string;
        /** @description Type of an event about a credit score. */
        type: ("credit_score.create" | "credit_score.update" | "credit_score.increased" | "credit_score.decreased" | "credit_score.available") | (string & {});
        /** @description Path of the resource, relative to the host of the environment. */
        path: string;
        /**
         * @description The event behind the delivery: its ID, or the event itself if the webhook has `expand_event`. Absent or null if there
         *     is none.
         */
        event?: CreditScoreEventReference | null;
        /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
        op?: string | null;
        /** @description The webhook that the delivery is for, or null. Not in the first reference. */
        webhook_id?: string | null;
        /**
         * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
         *     reference.
         */
        refs?: WebhookEventRefs | null;
    };
    /** @description Type of an event about an individual's identity. */
    export type IdentityWebhookEventType = ("identity.create" | "identity.update") | (string & {});
    /** @description An event about an individual's identity. */
    export type IdentityWebhookEvent = {
        /** @description ID of an identity request. */
        id: string;
        /** @description Type of an event about an individual's identity. */
        type: ("identity.create" | "identity.update") | (string & {});
        /** @description Path of the resource, relative to the host of the environment. */
        path: string;
        /**
         * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
         *     resource types, and this is not one of them.
         */
        event?: string | null;
        /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
        op?: string | null;
        /** @description The webhook that the delivery is for, or null. Not in the first reference. */
        webhook_id?: string | null;
        /**
         * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
         *     reference.
         */
        refs?: WebhookEventRefs | null;
    };
    /** @description Type of an event about an entity's attributes. */
    export type AttributeWebhookEventType = ("attribute.credit_health_credit_card_usage.increased" | "attribute.credit_health_credit_card_usage.decreased" | "attribute.credit_health_derogatory_marks.increased" | "attribute.credit_health_derogatory_marks.decreased" | "attribute.credit_health_hard_inquiries.increased" | "attribute.credit_health_hard_inquiries.decreased" | "attribute.credit_health_total_accounts.increased" | "attribute.credit_health_total_accounts.decreased" | "attribute.credit_health_credit_age.increased" | "attribute.credit_health_credit_age.decreased" | "attribute.credit_health_payment_history.increased" | "attribute.credit_health_payment_history.decreased" | "attribute.create" | "attribute.update" | "attribute.credit_health_open_accounts.increased" | "attribute.credit_health_open_accounts.decreased") | (string & {});
    /**
     * @description The event behind the delivery: its ID, or the event itself if the webhook has `expand_event`. Absent or null if there
     *     is none.
     */
    export type AttributeEventReference = string | AttributeEvent;
    /** @description An event about an entity's attributes. */
    export type AttributeWebhookEvent = {
        /** @description ID of an entity's attributes. */
        id: string;
        /** @description Type of an event about an entity's attributes. */
        type: ("attribute.credit_health_credit_card_usage.increased" | "attribute.credit_health_credit_card_usage.decreased" | "attribute.credit_health_derogatory_marks.increased" | "attribute.credit_health_derogatory_marks.decreased" | "attribute.credit_health_hard_inquiries.increased" | "attribute.credit_health_hard_inquiries.decreased" | "attribute.credit_health_total_accounts.increased" | "attribute.credit_health_total_accounts.decreased" | "attribute.credit_health_credit_age.increased" | "attribute.credit_health_credit_age.decreased" | "attribute.credit_health_payment_history.increased" | "attribute.credit_health_payment_history.decreased" | "attribute.create" | "attribute.update" | "attribute.credit_health_open_accounts.increased" | "attribute.credit_health_open_accounts.decreased") | (string & {});
        /** @description Path of the resource, relative to the host of the environment. */
        path: string;
        /**
         * @description The event behind the delivery: its ID, or the event itself if the webhook has `expand_event`. Absent or null if there
         *     is none.
         */
        event?: AttributeEventReference | null;
        /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
        op?: string | null;
        /** @description The webhook that the delivery is for, or null. Not in the first reference. */
        webhook_id?: string | null;
        /**
         * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
         *     reference.
         */
        refs?: WebhookEventRefs | null;
    };
    /** @description Type of an event about an entity's attributes, under the later name of the resource. */
    export type EntityAttributeWebhookEventType = ("entity_attribute.credit_health_open_accounts_value.increased" | "entity_attribute.credit_health_open_accounts_value.decreased" | "entity_attribute.credit_health_total_accounts_value.increased" | "entity_attribute.credit_health_total_accounts_value.decreased" | "entity_attribute.credit_health_credit_card_usage_value.increased" | "entity_attribute.credit_health_credit_card_usage_value.decreased" | "entity_attribute.credit_health_soft_inquiries_value.increased" | "entity_attribute.credit_health_soft_inquiries_value.decreased" | "entity_attribute.credit_health_hard_inquiries_value.increased" | "entity_attribute.credit_health_hard_inquiries_value.decreased" | "entity_attribute.credit_health_derogatory_marks_value.increased" | "entity_attribute.credit_health_derogatory_marks_value.decreased" | "entity_attribute.credit_health_credit_age_value.increased" | "entity_attribute.credit_health_credit_age_value.decreased" | "entity_attribute.credit_health_payment_history_value.increased" | "entity_attribute.credit_health_payment_history_value.decreased") | (string & {});
    /**
     * @description The event behind the delivery: its ID, or the event itself if the webhook has `expand_event`. Absent or null if there
     *     is none.
     */
    export type EntityAttributeEventReference = string;
    /** @description An event about an entity's attributes, under the later name of the resource. */
    export type EntityAttributeWebhookEvent = {
        /** @description ID of an entity's attributes. */
        id: string;
        /** @description Type of an event about an entity's attributes, under the later name of the resource. */
        type: ("entity_attribute.credit_health_open_accounts_value.increased" | "entity_attribute.credit_health_open_accounts_value.decreased" | "entity_attribute.credit_health_total_accounts_value.increased" | "entity_attribute.credit_health_total_accounts_value.decreased" | "entity_attribute.credit_health_credit_card_usage_value.increased" | "entity_attribute.credit_health_credit_card_usage_value.decreased" | "entity_attribute.credit_health_soft_inquiries_value.increased" | "entity_attribute.credit_health_soft_inquiries_value.decreased" | "entity_attribute.credit_health_hard_inquiries_value.increased" | "entity_attribute.credit_health_hard_inquiries_value.decreased" | "entity_attribute.credit_health_derogatory_marks_value.increased" | "entity_attribute.credit_health_derogatory_marks_value.decreased" | "entity_attribute.credit_health_credit_age_value.increased" | "entity_attribute.credit_health_credit_age_value.decreased" | "entity_attribute.credit_health_payment_history_value.increased" | "entity_attribute.credit_health_payment_history_value.decreased") | (string & {});
        /** @description Path of the resource, relative to the host of the environment. */
        path: string;
        /**
         * @description The event behind the delivery: its ID, or the event itself if the webhook has `expand_event`. Absent or null if there
         *     is none.
         */
        event?: string | null;
        /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
        op?: string | null;
        /** @description The webhook that the delivery is for, or null. Not in the first reference. */
        webhook_id?: string | null;
        /**
         * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
         *     reference.
         */
        refs?: WebhookEventRefs | null;
    };
    /** @description Type of an event about an individual's vehicles. */
    export type EntityVehicleWebhookEventType = ("entity_vehicle.create" | "entity_vehicle.update") | (string & {});
    /** @description An event about an individual's vehicles. */
    export type EntityVehicleWebhookEvent = {
        /** @description ID of a vehicle request. */
        id: string;
        /** @description Type of an event about an individual's vehicles. */
        type: ("entity_vehicle.create" | "entity_vehicle.update") | (string & {});
        /** @description Path of the resource, relative to the host of the environment. */
        path: string;
        /**
         * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
         *     resource types, and this is not one of them.
         */
        event?: string | null;
        /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
        op?: string | null;
        /** @description The webhook that the delivery is for, or null. Not in the first reference. */
        webhook_id?: string | null;
        /**
         * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
         *     reference.
         */
        refs?: WebhookEventRefs | null;
    };
    /** @description Type of an event about a connect from a credit report that you supply. */
    export type ManualConnectWebhookEventType = ("manual_connect.create" | "manual_connect.update") | (string & {});
    /** @description An event about a connect from a credit report that you supply. */
    export type ManualConnectWebhookEvent = {
        /** @description ID of a connect from a credit report that you supply. */
        id: string;
        /** @description Type of an event about a connect from a credit report that you supply. */
        type: ("manual_connect.create" | "manual_connect.update") | (string & {});
        /** @description Path of the resource, relative to the host of the environment. */
        path: string;
        /**
         * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
         *     resource types, and this is not one of them.
         */
        event?: string | null;
        /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
        op?: string | null;
        /** @description The webhook that the delivery is for, or null. Not in the first reference. */
        webhook_id?: string | null;
        /**
         * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
         *     reference.
         */
        refs?: WebhookEventRefs | null;
    };
    /** @description Type of an event about a product of an entity or an account. */
    export type ProductWebhookEventType = ("product.create" | "product.update") | (string & {});
    /** @description An event about a product of an entity or an account. */
    export type ProductWebhookEvent = {
        /** @description ID of a product. */
        id: string;
        /** @description Type of an event about a product of an entity or an account. */
        type: ("product.create" | "product.update") | (string & {});
        /** @description Path of the resource, relative to the host of the environment. */
        path: string;
        /**
         * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
         *     resource types, and this is not one of them.
         */
        event?: string | null;
        /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
        op?: string | null;
        /** @description The webhook that the delivery is for, or null. Not in the first reference. */
        webhook_id?: string | null;
        /**
         * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
         *     reference.
         */
        refs?: WebhookEventRefs | null;
    };
    /** @description Type of an event about a subscription of an entity or an account. */
    export type SubscriptionWebhookEventType = ("subscription.create" | "subscription.update") | (string & {});
    /** @description An event about a subscription of an entity or an account. */
    export type SubscriptionWebhookEvent = {
        /** @description ID of a subscription. */
        id: string;
        /** @description Type of an event about a subscription of an entity or an account. */
        type: ("subscription.create" | "subscription.update") | (string & {});
        /** @description Path of the resource, relative to the host of the environment. */
        path: string;
        /**
         * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
         *     resource types, and this is not one of them.
         */
        event?: string | null;
        /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
        op?: string | null;
        /** @description The webhook that the delivery is for, or null. Not in the first reference. */
        webhook_id?: string | null;
        /**
         * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
         *     reference.
         */
        refs?: WebhookEventRefs | null;
    };
    /** @description Type of an event about a payment. */
    export type PaymentWebhookEventType = ("payment.create" | "payment.update") | (string & {});
    /**
     * @description The event behind the delivery: its ID, or the event itself if the webhook has `expand_event`. Absent or null if there
     *     is none.
     */
    export type PaymentEventReference = string | PaymentEvent;
    /** @description An event about a payment. */
    export type PaymentWebhookEvent = {
        /** @description ID of a payment. */
        id: string;
        /** @description Type of an event about a payment. */
        type: ("payment.create" | "payment.update") | (string & {});
        /** @description Path of the resource, relative to the host of the environment. */
        path: string;
        /**
         * @description The event behind the delivery: its ID, or the event itself if the webhook has `expand_event`. Absent or null if there
         *     is none.
         */
        event?: PaymentEventReference | null;
        /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
        op?: string | null;
        /** @description The webhook that the delivery is for, or null. Not in the first reference. */
        webhook_id?: string | null;
        /**
         * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
         *     reference.
         */
        refs?: WebhookEventRefs | null;
    };
    /** @description Type of an event about a payment reversal. */
    export type PaymentReversalWebhookEventType = ("payment_reversal.create" | "payment_reversal.update") | (string & {});
    /** @description An event about a payment reversal. */
    export type PaymentReversalWebhookEvent = {
        /** @description ID of a payment reversal. */
        id: string;
        /** @description Type of an event about a payment reversal. */
        type: ("payment_reversal.create" | "payment_reversal.update") | (string & {});
        /** @description Path of the resource, relative to the host of the environment. */
        path: string;
        /**
         * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
         *     resource types, and this is not one of them.
         */
        event?: string | null;
        /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
        op?: string | null;
        /** @description The webhook that the delivery is for, or null. Not in the first reference. */
        webhook_id?: string | null;
        /**
         * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
         *     reference.
         */
        refs?: WebhookEventRefs | null;
    };
    /** @description Type of an event about a report. */
    export type ReportWebhookEventType = ("report.create" | "report.update") | (string & {});
    /** @description An event about a report. */
    export type ReportWebhookEvent = {
        /** @description ID of a report. */
        id: string;
        /** @description Type of an event about a report. */
        type: ("report.create" | "report.update") | (string & {});
        /** @description Path of the resource, relative to the host of the environment. */
        path: string;
        /**
         * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
         *     resource types, and this is not one of them.
         */
        event?: string | null;
        /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
        op?: string | null;
        /** @description The webhook that the delivery is for, or null. Not in the first reference. */
        webhook_id?: string | null;
        /**
         * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
         *     reference.
         */
        refs?: WebhookEventRefs | null;
    };
    /** @description Type of an event about one of Method's public keys. */
    export type MethodJwkWebhookEventType = ("method_jwk.create" | "method_jwk.update") | (string & {});
    /** @description An event about one of Method's public keys. */
    export type MethodJwkWebhookEvent = {
        /** @description ID of one of Method's public keys. */
        id: string;
        /** @description Type of an event about one of Method's public keys. */
        type: ("method_jwk.create" | "method_jwk.update") | (string & {});
        /** @description Path of the resource, relative to the host of the environment. */
        path: string;
        /**
         * @description ID of the event behind the delivery. Absent or null if there is none: the reference shows events for only a few
         *     resource types, and this is not one of them.
         */
        event?: string | null;
        /** @description Operation on the resource, such as `update`, or null. Not in the first reference. */
        op?: string | null;
        /** @description The webhook that the delivery is for, or null. Not in the first reference. */
        webhook_id?: string | null;
        /**
         * @description IDs of the resources that the changed resource belongs to, by type, such as `entity`; or null. Not in the first
         *     reference.
         */
        refs?: WebhookEventRefs | null;
    };
    /**
     * @description Status of the entity: `active` has completed the verification that the team requires; `incomplete` has not. `disabled`
     *     has lost all products because consent was withdrawn, a payment was reported as unauthorized, or the details were
     *     rejected; `error` has the reason.
     * @enum {string}
     */
    export type EntityStatusInput = "active" | "incomplete" | "disabled";
    /**
     * @description Whether the account holder allows the team to use the account. Only in Method's OpenAPI description.
     * @enum {string}
     */
    export type AccountConsentStatusInput = "pending" | "approved" | "withdrawn";
    /**
     * @description Type of liability. `bnpl` (buy now, pay later) and `fintech` since 2025; both `student_loans` and `student_loan`
     *     occur.
     * @enum {string}
     */
    export type LiabilityTypeInput = "auto_loan" | "bnpl" | "collection" | "credit_builder" | "credit_card" | "fintech" | "insurance" | "loan" | "medical" | "mortgage" | "personal_loan" | "student_loan" | "student_loans" | "utility";
    /**
     * @description The holder's ownership of the account: primary holder (`primary`), authorized by the primary holder (`authorized`),
     *     one of several holders (`joint`), or undetermined (`unknown`).
     * @enum {string}
     */
    export type AccountOwnershipInput = "primary" | "authorized" | "joint" | "unknown";
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
     *     Since October 2026 a payment that is not consolidated can have further statuses, which begin with `partial_`, for a
     *     partial return. The changelog does not list them.
     *
     *     `delivered`, `error` and `returned` appear only in Method's latest client library, without an explanation.
     * @enum {string}
     */
    export type PaymentStatusInput = "pending" | "canceled" | "processing" | "failed" | "sent" | "posted" | "cashed" | "settled" | "reversal_required" | "reversal_processing" | "reversed" | "delivered" | "error" | "returned";
    /**
     * @description Whether the payment is a standard payment or draws on a clearing account.
     * @enum {string}
     */
    export type PaymentTypeInput = "standard" | "clearing";
    /**
     * @description Type of merchant. The reference documents `auto_loan`, `credit_card`, `mortgage`, `personal_loan` and `student_loan`,
     *     Method's client libraries the liability types, and Method's OpenAPI description all of these.
     * @enum {string}
     */
    export type MerchantTypeInput = "auto_loan" | "bank" | "bnpl" | "business_loan" | "city" | "collection" | "county" | "credit_builder" | "credit_card" | "electric_utility" | "fintech" | "home_equity_loan" | "home_loan" | "insurance" | "internet_utility" | "loan" | "medical" | "mortgage" | "personal_loan" | "student_loan" | "student_loans" | "subscription" | "telephone_utility" | "television_utility" | "unknown" | "utility" | "waste_utility" | "water_utility";
    /**
     * @description Type of event: the resource, then what happened to it. `create` and `update` are actual changes to the resource; the
     *     others are computed by comparison with its previous state.
     * @enum {string}
     */
    export type WebhookEventTypeInput = "account.create" | "account.update" | "account.opened" | "account.closed" | "sensitive.create" | "sensitive.update" | "account_verification_session.create" | "account_verification_session.update" | "balance.create" | "balance.update" | "card_brand.create" | "card_brand.update" | "connect.create" | "connect.update" | "credit_score.create" | "credit_score.update" | "entity.create" | "entity.update" | "entity_verification_session.create" | "entity_verification_session.update" | "identity.create" | "identity.update" | "payment.create" | "payment.update" | "payment_reversal.create" | "payment_reversal.update" | "payoff.create" | "payoff.update" | "product.create" | "product.update" | "report.create" | "report.update" | "subscription.create" | "subscription.update" | "transaction.create" | "transaction.update" | "update.create" | "update.update" | "credit_score.increased" | "credit_score.decreased" | "attribute.credit_health_credit_card_usage.increased" | "attribute.credit_health_credit_card_usage.decreased" | "attribute.credit_health_derogatory_marks.increased" | "attribute.credit_health_derogatory_marks.decreased" | "attribute.credit_health_hard_inquiries.increased" | "attribute.credit_health_hard_inquiries.decreased" | "attribute.credit_health_total_accounts.increased" | "attribute.credit_health_total_accounts.decreased" | "attribute.credit_health_credit_age.increased" | "attribute.credit_health_credit_age.decreased" | "attribute.credit_health_payment_history.increased" | "attribute.credit_health_payment_history.decreased" | "entity_verification_sessions.create" | "entity_verification_sessions.update" | "account_verification.create" | "account_verification.update" | "connection.create" | "connection.update" | "attribute.create" | "attribute.update" | "attribute.credit_health_open_accounts.increased" | "attribute.credit_health_open_accounts.decreased" | "account.balance_increased" | "account.balance_decreased" | "account.credit_limit_increased" | "account.credit_limit_decreased" | "account.number.update" | "entity.new_accounts_pending_consent" | "card_brand.available" | "connect.available" | "credit_score.available" | "entity_vehicle.create" | "entity_vehicle.update" | "manual_connect.create" | "manual_connect.update" | "payment_instrument.create" | "payment_instrument.update" | "method_jwk.create" | "method_jwk.update" | "entity_attribute.credit_health_open_accounts_value.increased" | "entity_attribute.credit_health_open_accounts_value.decreased" | "entity_attribute.credit_health_total_accounts_value.increased" | "entity_attribute.credit_health_total_accounts_value.decreased" | "entity_attribute.credit_health_credit_card_usage_value.increased" | "entity_attribute.credit_health_credit_card_usage_value.decreased" | "entity_attribute.credit_health_soft_inquiries_value.increased" | "entity_attribute.credit_health_soft_inquiries_value.decreased" | "entity_attribute.credit_health_hard_inquiries_value.increased" | "entity_attribute.credit_health_hard_inquiries_value.decreased" | "entity_attribute.credit_health_derogatory_marks_value.increased" | "entity_attribute.credit_health_derogatory_marks_value.decreased" | "entity_attribute.credit_health_credit_age_value.increased" | "entity_attribute.credit_health_credit_age_value.decreased" | "entity_attribute.credit_health_payment_history_value.increased" | "entity_attribute.credit_health_payment_history_value.decreased";
    /**
     * @description Content and period of a report. `ach.debit.daily` and `reserve_fbo_balance.created.previous_day` are only in Method's
     *     OpenAPI description.
     * @enum {string}
     */
    export type ReportTypeInput = "ach.debit.daily" | "ach.pull.nightly" | "ach.pull.previous" | "ach.pull.upcoming" | "ach.reversals.nightly" | "entities.created.previous_day" | "payments.created.current" | "payments.created.previous" | "payments.created.previous_day" | "payments.failed.previous_day" | "payments.updated.current" | "payments.updated.previous" | "reserve_fbo_balance.created.previous_day";
    /**
     * @description How a report is delivered: `webhook` sends the `report.create` and `report.update` webhooks, `email` sends the
     *     report to the recipients.
     * @enum {string}
     */
    export type ReportDeliveryMethodInput = "webhook" | "email";
    /**
     * @description Name of an account product that a connect can run on every account it finds.
     * @enum {string}
     */
    export type ConnectProductInput = "attribute" | "balance" | "card_brand" | "update" | "payoff";
    /**
     * @description Name of an account subscription in which a connect can enroll every account it finds.
     * @enum {string}
     */
    export type ConnectSubscriptionInput = "card_brand" | "update" | "update.snapshot" | "transaction";
    /**
     * @description The credit bureau that provides the report.
     * @enum {string}
     */
    export type ConnectBureauInput = "equifax" | "transunion";
    /**
     * @description Format of the credit report: `raw_credit_report` is JSON, `credit_report_pdf` a PDF document.
     * @enum {string}
     */
    export type ConnectArtifactInput = "raw_credit_report" | "credit_report_pdf";
    /**
     * @description Name of a credit health attribute.
     * @enum {string}
     */
    export type EntityCreditHealthAttributeNameInput = "credit_health_credit_card_usage" | "credit_health_derogatory_marks" | "credit_health_hard_inquiries" | "credit_health_soft_inquiries" | "credit_health_total_accounts" | "credit_health_open_accounts" | "credit_health_credit_age" | "credit_health_payment_history" | "credit_health_entity_delinquent";
    /**
     * @description Type of bank account.
     * @enum {string}
     */
    export type AccountAchTypeInput = "checking" | "savings";
    /**
     * @description The account's balances as returned by Plaid, in Plaid's units. The reference documents a list but shows an object;
     *     both are accepted.
     */
    export type AccountVerificationSessionPlaidBalancesInput = {
        [key: string]: unknown;
    } | readonly {
        [key: string]: unknown;
    }[];
    /**
     * @description Name of an account product that Method refreshes automatically. `update` follows the account closely;
     *     `update.snapshot` refreshes once a month. `transactions`, where accepted, is an older name of `transaction`.
     * @enum {string}
     */
    export type AccountSubscriptionNameInput = "update" | "update.snapshot" | "transaction" | "card_brand" | "payment_instrument.card" | "payment_instrument.network_token" | "payment_instrument.inbound_achwire_payment";
    /**
     * @description Color scheme. Since January 2026.
     * @enum {string}
     */
    export type OpalAppearanceInput = "light" | "dark" | "system";
    /**
     * @description What the user does in Opal. `balance_transfer` since October 2026.
     * @enum {string}
     */
    export type OpalModeInput = "identity_verification" | "connect" | "card_connect" | "account_verification" | "transactions" | "balance_transfer";
    /**
     * @description HTTP method of the forwarded request.
     * @enum {string}
     */
    export type ForwardingMethodInput = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
    /** @description An RSA public key as a JSON Web Key (RFC 7517). */
    export type RsaPublicKeyInput = {
        /** @description Your name for the key, unique within the team. Encrypted requests repeat it as `cid`. */
        kid: string;
        /**
         * @description Key type.
         * @constant
         */
        kty: "RSA";
        /** @description Algorithm of the key, `RSA-OAEP-256`. The development host has accepted others. */
        alg: string;
        /**
         * @description What the key is for.
         * @constant
         */
        use: "enc";
        /** @description Modulus, base64url. */
        n: string;
        /** @description Exponent, base64url. */
        e: string;
    };
    /**
     * @description The credit bureau that provides the score.
     * @enum {string}
     */
    export type CreditBureauInput = "equifax" | "experian" | "transunion";
    /**
     * @description The scoring model, VantageScore 3.0 or 4.0.
     * @enum {string}
     */
    export type CreditScoreModelInput = "vantage_3" | "vantage_4";
}
