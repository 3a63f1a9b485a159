/** Generated from the bundle of stripe@2026-08-26.dahlia by scripts/types.ts. Do not edit. */

export declare namespace Expansions {
  export interface CreateSession {
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
  }

  export interface RetrieveSession {
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
  }

  export interface ListAccounts {
    "account_holder": {
      "customer": "data.account_holder.customer";
      "account": "data.account_holder.account";
    };
    "ownership": "data.ownership";
  }

  export interface RetrieveAccount {
    "account_holder": {
      "customer": "account_holder.customer";
      "account": "account_holder.account";
    };
    "ownership": "ownership";
  }

  export interface RefreshAccount {
    "account_holder": {
      "customer": "account_holder.customer";
      "account": "account_holder.account";
    };
    "ownership": "ownership";
  }

  export interface SubscribeAccount {
    "account_holder": {
      "customer": "account_holder.customer";
      "account": "account_holder.account";
    };
    "ownership": "ownership";
  }

  export interface UnsubscribeAccount {
    "account_holder": {
      "customer": "account_holder.customer";
      "account": "account_holder.account";
    };
    "ownership": "ownership";
  }

  export interface DisconnectAccount {
    "account_holder": {
      "customer": "account_holder.customer";
      "account": "account_holder.account";
    };
    "ownership": "ownership";
  }

  export interface ListEvents {
    "data": {
      "object": {
        "account_holder": {
          "customer": "data.data.object.account_holder.customer";
          "account": "data.data.object.account_holder.account";
        };
        "ownership": "data.data.object.ownership";
      };
    };
  }

  export interface RetrieveEvent {
    "object": {
      "account_holder": {
        "customer": "data.object.account_holder.customer";
        "account": "data.object.account_holder.account";
      };
      "ownership": "data.object.ownership";
    };
  }
}
