package nl.lichtxpert.partners;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Own;
import nl.lichtxpert.privacy.register.Policy;
import nl.lichtxpert.privacy.register.Words;

/** The companies data may go to, as the policy in force declares them. */
public final class Partners {
    private static final ZoneId SHOP_TIME = ZoneId.of("Europe/Amsterdam");
    private static final String SAID_AT = "/medewerker/inrichten/verwerkers";
    private final Policy policy;
    private final Clock clock;

    public Partners(Policy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    /** By the policy in force. */
    public static Partners inForce(Clock clock) {
        return new Partners(Policy.inForce(), clock);
    }

    /** What a part of the program hands data to. */
    public enum Work { MAIL, CARRIER, PAYMENT }

    /** Whether data may go there. */
    public sealed interface Answer {
        /** It may. */
        record Yes(String recipient) implements Answer {}

        /** It may not, and why; a sentence for the owner. */
        record No(String why) implements Answer {}
    }

    /** How a company stands today. */
    public record Row(String title, Standing standing, String agreement) {}

    /** What a company may receive today. */
    public enum Standing {
        /** It needs no agreement: it decides for itself, or is an authority. */
        OWN,
        /** Its agreement holds. */
        SIGNED,
        /** Its agreement holds, and ends within thirty days. */
        ENDS_SOON,
        /** It never signed. */
        NOT_SIGNED,
        /** Its agreement has ended or has not begun. */
        ENDED
    }

    /** Asked before anything is handed over. */
    public Answer may(Work work) {
        Words.Adapter adapter = Words.Adapter.valueOf(work.name());
        Optional<Policy.Recipient> recipient = policy.recipients().values().stream().filter(each -> each.adapter() == adapter).findFirst();
        if (recipient.isEmpty()) {
            return new Answer.No("Nobody is declared for " + word(work) + ". Add a recipient with 'adapter " + word(work) + "' to recipients.policy.");
        }
        return switch (standing(recipient.get())) {
            case OWN, SIGNED, ENDS_SOON -> new Answer.Yes(recipient.get().name());
            case NOT_SIGNED -> new Answer.No("The agreement with " + recipient.get().name() + " is not signed."
                    + " Sign one (art. 28(3) GDPR) and say its days at " + SAID_AT + ".");
            case ENDED -> new Answer.No("The agreement with " + recipient.get().name() + " does not hold today ("
                    + recipient.get().agreement().map(signed -> signed.from() + " to " + signed.until()).orElse("none")
                    + "). Renew it and say its new days at " + SAID_AT + ".");
        };
    }

    /** Everybody who is declared, those first to whom nothing may go. */
    public List<Row> rows(Language language) {
        return policy.recipients().values().stream().map(recipient -> new Row(recipient.title().in(language), standing(recipient), recipient.agreement()
                .map(signed -> signed.from() + " – " + signed.until()).orElse(""))).sorted((a, b) -> b.standing().compareTo(a.standing())).toList();
    }

    /** The days of every agreement there is, by name of the recipient. */
    public Map<String, Own.Agreed> agreements() {
        var all = new TreeMap<String, Own.Agreed>();
        policy.recipients().forEach((name, recipient) -> recipient.agreement().ifPresent(days -> all.put(name, new Own.Agreed(days.from(), days.until()))));
        return all;
    }

    private Standing standing(Policy.Recipient recipient) {
        if (recipient.standing() != Words.Standing.PROCESSOR) return Standing.OWN;
        if (recipient.agreement().isEmpty()) return Standing.NOT_SIGNED;
        Policy.Agreement agreement = recipient.agreement().get();
        if (!agreement.holds(today())) return Standing.ENDED;
        return agreement.holds(today().plusDays(30)) ? Standing.SIGNED : Standing.ENDS_SOON;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SHOP_TIME);
    }

    private static String word(Work work) {
        return work.name().toLowerCase(java.util.Locale.ROOT);
    }
}
