package nl.lichtxpert.privacy;

/** Who acts. Goes with every transaction into the database session and into the ledger; holds no person's data. */
public sealed interface Actor {
    /** Somebody at the shop's pages whom we do not know. */
    record Visitor() implements Actor {
        @Override
        public String code() {
            return "visitor";
        }
    }

    /** The person whose data it is, shown by holding her own reference. */
    record Self(PersonRef person) implements Actor {
        @Override
        public String code() {
            return "self";
        }
    }

    /** An account holder who acts for the company of the person whose data it is; {@code account} is her own. */
    record Colleague(PersonRef account) implements Actor {
        @Override
        public String code() {
            return "colleague";
        }
    }

    /** Somebody who holds the link of an order; {@code linkHash} is the SHA-256 of the link's secret, in hex. */
    record LinkHolder(String linkHash) implements Actor {
        @Override
        public String code() {
            return "link";
        }
    }

    /** An employee, by the reference of the staff account. */
    record Staff(PersonRef account) implements Actor {
        @Override
        public String code() {
            return "staff:" + account.value();
        }
    }

    /** Work the shop does by itself: {@code name} is the job's. */
    record Job(String name) implements Actor {
        @Override
        public String code() {
            return "job:" + name;
        }
    }

    Actor VISITOR = new Visitor();

    /** Short name for the session and the ledger: no person's data in it. */
    String code();

    /** Whether it is the person herself who acts, an employee with her own card included: then nobody looked at her. */
    default boolean is(PersonRef person) {
        return switch (this) {
            case Self(PersonRef self) -> self.equals(person);
            case Staff(PersonRef account) -> account.equals(person);
            case Visitor _, Colleague _, LinkHolder _, Job _ -> false;
        };
    }

    /** Whose rows this actor may see as her own, or empty text. */
    default String subject() {
        return this instanceof Self(PersonRef person) ? person.toString() : "";
    }

    /** Which capability this actor holds, or empty text. */
    default String capability() {
        return this instanceof LinkHolder(String hash) ? hash : "";
    }
}
