/** Generated from the bundle of method@2024-04-04 by scripts/types.ts. Do not edit. */

export declare namespace Expansions {
  export interface ListEntities {
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
  }

  export interface CreateEntity {
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
  }

  export interface RetrieveEntity {
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
  }

  export interface UpdateEntity {
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
  }

  export interface ListEntityConnects {
    "accounts": {
      "$names": "accounts";
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
  }

  export interface CreateEntityConnect {
    "accounts": {
      "$names": "accounts";
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
  }

  export interface RetrieveEntityConnect {
    "accounts": {
      "$names": "accounts";
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
  }

  export interface ListAccounts {
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
  }

  export interface CreateAccount {
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
  }

  export interface RetrieveAccount {
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
  }

  export interface ListPayments {
    "source": {
      "$names": "source";
      "latest_verification_session": "source.latest_verification_session";
    };
    "destination": {
      "$names": "destination";
      "latest_verification_session": "destination.latest_verification_session";
    };
  }

  export interface CreatePayment {
    "source": "source";
    "destination": "destination";
  }

  export interface RetrievePayment {
    "source": {
      "$names": "source";
      "latest_verification_session": "source.latest_verification_session";
    };
    "destination": {
      "$names": "destination";
      "latest_verification_session": "destination.latest_verification_session";
    };
  }

  export interface DeletePayment {
    "source": "source";
    "destination": "destination";
  }

  export interface SimulatePaymentStatus {
    "source": "source";
    "destination": "destination";
  }
}
