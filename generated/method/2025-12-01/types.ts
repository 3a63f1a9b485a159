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
        get?: never;
        put?: never;
        post?: never;
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
    "/entities/{ent_id}/consent": {
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
    "/entities/{ent_id}/verification_sessions": {
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
    "/entities/{ent_id}/verification_sessions/{evf_id}": {
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
        get?: never;
        put?: never;
        post?: never;
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
    "/accounts/{acc_id}/consent": {
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
    "/accounts/{acc_id}/verification_sessions": {
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
    "/accounts/{acc_id}/verification_sessions/{avf_id}": {
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
    "/accounts/{acc_id}/card_brands/{cbrd_id}": {
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
    "/accounts/{acc_id}/payoffs": {
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
    "/accounts/{acc_id}/payoffs/{pyf_id}": {
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
    "/accounts/{acc_id}/sensitive": {
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
    "/accounts/{acc_id}/sensitive/{astv_id}": {
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
    "/accounts/{acc_id}/transactions": {
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
    "/accounts/{acc_id}/transactions/{txn_id}": {
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
    "/accounts/{acc_id}/updates": {
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
    "/accounts/{acc_id}/updates/{upt_id}": {
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
        /** @description Id of an account. */
        AccountId: string;
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
        /** @description A remark for people, or null. Do not program against its wording. */
        Message: string | null;
        /** @description The envelope of a page of balances, newest first. */
        BalanceListResponse: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Balance"][];
            message: components["schemas"]["Message"];
        };
        /** @description An object without members. The operation takes no input; the body may be left out. */
        EmptyObject: Record<string, never>;
        /** @description The envelope of one balance. */
        BalanceResponse: {
            success: components["schemas"]["Success"];
            data: components["schemas"]["Balance"];
            message: components["schemas"]["Message"];
        };
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
    };
    parameters: {
        /** @description The dated version that the request is written for. Left out, the version pinned for the team applies. */
        MethodVersion: components["schemas"]["MethodVersion"];
        /**
         * @description Id of the account.
         * @example acc_Zc4F2aTLt8CBt
         */
        AccountId: components["schemas"]["AccountId"];
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
         * @description Makes the request safe to repeat. The status and body of the first request with a key are stored and given again to
         *     every later one, errors and `500` included. Any unique string; a random UUID is a good choice.
         */
        IdempotencyKey: string;
        /**
         * @description Id of the balance.
         * @example bal_ebzh8KaR9HCBG
         */
        BalanceId: components["schemas"]["BalanceId"];
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
}

/** What belongs to one version of the API. */
export interface api {
  paths: paths;
  operations: operations;
  /** Lists in pages. */
  lists: "/accounts/{acc_id}/balances";
  /** Path that creates an asynchronous resource → path that retrieves it. */
  pollables: {
    "/accounts/{acc_id}/balances": "/accounts/{acc_id}/balances/{bal_id}";
  };
  /** `METHOD path` → where the properties stand that `expand[]` turns from ids into objects. */
  expansions: {};
}
