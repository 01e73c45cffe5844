package nl.lichtxpert.privacy.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that is declared about one class of persons: what an export must hold, what erasing must reach, what may be corrected. Whoever exports or erases walks
 * this list; what is not in it cannot exist.
 */
public record PersonPlan(Words.PersonClass person, List<Item> items) {
    /**
     * A declared piece of data.
     *
     * @param where as {@code buyers.Contact.delivery.street}, {@code document MAIL} or {@code orders.placed}
     * @param kept retention class; empty for a table whose rows end otherwise
     * @param sealed the vault's declaration, when it lies there
     */
    public record Item(String where, Words.Category category, Optional<String> kept, Optional<Policy.Sealed> sealed, List<Words.Entitlement> rights) {}

    /** The plan of a class of persons. */
    public static PersonPlan of(Policy policy, Words.PersonClass person) {
        var items = new ArrayList<Item>();
        for (Policy.Sealed sealed : policy.sealed()) {
            if (sealed.person() != person) continue;
            for (Policy.Field field : sealed.fields()) {
                String where = sealed.form() == Policy.Form.DOCUMENT ? "document " + sealed.name() : sealed.name() + "." + field.path();
                items.add(new Item(where, field.category(), Optional.of(sealed.kept()), Optional.of(sealed), field.rights()));
            }
        }
        for (Register.Table table : policy.register().tables().values()) {
            table.about().filter(about -> about.person() == person)
                    .ifPresent(about -> items.add(new Item(table.name(), about.category(), table.kept(), Optional.empty(), about.rights())));
        }
        return new PersonPlan(person, List.copyOf(items));
    }

    /** What she may do this with. */
    public List<Item> with(Words.Entitlement right) {
        return items.stream().filter(item -> item.rights().contains(right)).toList();
    }
}
