package nl.lichtxpert.fraud;

import java.util.EnumSet;
import java.util.Set;

/** On which law data goes to an authority, to which, and the most it may ask by it. */
public enum Authority {
    /** We report a crime against ourselves (art. 161 Sv). */
    OWN_REPORT("police", "art. 161 Sv", EnumSet.allOf(Part.class)),
    /** Identifying data is demanded (art. 126nc Sv). */
    IDENTITY_DEMAND("police", "art. 126nc Sv", EnumSet.of(Part.NAME, Part.ADDRESS)),
    /** Other data is demanded by the public prosecutor (art. 126nd Sv). */
    DATA_DEMAND("police", "art. 126nd Sv", EnumSet.allOf(Part.class)),
    /** The tax authority asks for the books (art. 47 and 53 AWR). */
    TAX_DEMAND("tax-authority", "art. 47 en 53 AWR", EnumSet.of(Part.NAME, Part.ADDRESS, Part.ORDER, Part.PAYMENT));

    /** Part of what is known of a buyer. */
    public enum Part { NAME, ADDRESS, EMAIL, TELEPHONE, ORDER, PAYMENT }

    private final String recipient;
    private final String law;
    private final Set<Part> most;

    Authority(String recipient, String law, Set<Part> most) {
        this.recipient = recipient;
        this.law = law;
        this.most = most;
    }

    /** Name in {@code recipients.policy}. */
    String recipient() {
        return recipient;
    }

    public String law() {
        return law;
    }

    /** Whether it may ask that the person is not told yet: an inquiry into crime (art. 41(1)(d) UAVG). */
    boolean maySilence() {
        return this == IDENTITY_DEMAND || this == DATA_DEMAND;
    }

    /** Whether its article allows all of these. */
    boolean allows(Set<Part> parts) {
        return !parts.isEmpty() && most.containsAll(parts);
    }
}
