package nl.lichtxpert.privacy.register;

import java.util.List;
import java.util.TreeSet;
import nl.lichtxpert.privacy.Purpose;

/** What only the whole of a policy can say: every clause is there, what is named is declared, what is declared is named. */
final class CrossCheck {
    private final Policy policy;
    private final String folder;
    private final List<Fault> faults;

    private CrossCheck(Policy policy, String folder, List<Fault> faults) {
        this.policy = policy;
        this.folder = folder;
        this.faults = faults;
    }

    static void faults(Policy policy, String folder, List<Fault> faults) {
        var check = new CrossCheck(policy, folder, faults);
        check.clauses();
        check.purposes();
        check.sealed();
        check.recipients();
        check.browser();
    }

    private void clauses() {
        var missing = new TreeSet<>(Words.clauses());
        missing.removeAll(policy.clauses().keySet());
        if (!missing.isEmpty()) fault("clauses.policy", 0, "clauses " + String.join(", ", missing) + " are missing");
    }

    private void purposes() {
        for (Purpose purpose : Purpose.values()) {
            if (purpose != Purpose.NO_PERSON && !policy.purposes().containsKey(purpose)) fault("purposes.policy", 0, Stanzas.purpose(purpose.name()));
        }
        if (policy.purposes().containsKey(Purpose.NO_PERSON)) fault("purposes.policy", 0, "no-person uses nobody's data and is not declared");
    }

    private void sealed() {
        for (Policy.Sealed sealed : policy.sealed()) {
            if (!policy.retention().containsKey(sealed.kept())) fault("data.policy", sealed.line(), sealed.name() + ": " + Stanzas.retention(sealed.kept()));
            sealed.purposes().stream().filter(purpose -> !policy.purposes().containsKey(purpose))
                    .forEach(purpose -> fault("data.policy", sealed.line(), sealed.name() + ": " + Stanzas.purpose(purpose.name())));
            sealed.fields().stream().map(Policy.Field::category).distinct().filter(category -> !policy.categories().containsKey(category))
                    .forEach(category -> fault("data.policy", sealed.line(), sealed.name() + ": category " + Stanza.kebab(category) + " is not declared"));
        }
        policy.register().tables().values().forEach(table -> table.about().filter(about -> !policy.categories().containsKey(about.category()))
                .ifPresent(about -> fault(Versions.TABLES, table.line(), table.name() + ": category " + Stanza.kebab(about.category())
                + " is not declared in data.policy")));
        policy.retention().keySet().stream().filter(name -> policy.sealed().stream().noneMatch(sealed -> sealed.kept().equals(name))
                && policy.register().tables().values().stream().noneMatch(table -> table.kept().filter(name::equals).isPresent()))
                .forEach(name -> fault("retention.policy", 0, "nothing is kept under class " + name));
        policy.register().tables().values().forEach(table -> table.kept().filter(name -> !policy.retention().containsKey(name))
                .ifPresent(name -> fault(Versions.TABLES, table.line(), table.name() + ": " + Stanzas.retention(name))));
    }

    private void recipients() {
        for (Policy.Recipient recipient : policy.recipients().values()) {
            if (recipient.purposes().isEmpty()) fault("recipients.policy", 0, "recipient " + recipient.name() + " says no 'purposes'");
            recipient.categories().stream().filter(category -> !policy.categories().containsKey(category))
                    .forEach(category -> fault("recipients.policy", 0, recipient.name() + ": category " + Stanza.kebab(category) + " is not declared"));
        }
    }

    private void browser() {
        for (Policy.Host host : policy.hosts()) {
            if (!known(host.recipient())) fault("hosts.policy", 0, "host " + host.host() + " belongs to '" + host.recipient() + "', who is no recipient");
        }
        for (Policy.Stored stored : policy.stored().values()) {
            if (!known(stored.party())) fault("cookies.policy", 0, stored.key() + " is set by '" + stored.party() + "', who is no recipient");
            if (policy.stored().values().stream().anyMatch(other -> other != stored && other.key().equals(stored.key()) && other.place() == stored.place())) {
                fault("cookies.policy", 0, "key " + stored.key() + " stands there twice");
            }
        }
    }

    private boolean known(String party) {
        return party.equals("self") || policy.recipients().containsKey(party);
    }

    private void fault(String file, int line, String what) {
        faults.add(new Fault(folder + file, line, what));
    }
}
