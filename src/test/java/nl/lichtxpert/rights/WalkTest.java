package nl.lichtxpert.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.lichtxpert.platform.TestDatabase;
import nl.lichtxpert.privacy.register.Policy;
import nl.lichtxpert.privacy.register.Register;
import org.junit.jupiter.api.Test;

/** What is in a copy is what is declared: no table and no column that points at a person is left out. */
class WalkTest {
    private static final Set<Register.Kind> TOLD = Set.of(Register.Kind.FACT, Register.Kind.PERSON_REF, Register.Kind.PUBLISHED);
    private final Register register = Register.inForce();
    private final Walk walk = new Walk(TestDatabase.database(), register);

    @Test
    void every_table_that_points_at_persons_is_walked_with_every_column_that_tells_something() {
        Map<String, Set<String>> walked = walk.sources().stream().collect(Collectors.toMap(Walk.Source::table, source -> new TreeSet<>(source.columns())));
        var declared = new java.util.TreeMap<String, Set<String>>();
        register.tables().values().stream().filter(Walk::customers)
                .forEach(table -> declared.put(table.name(), told(table)));
        assertThat(walked).isEqualTo(declared);
    }

    /** The first column with a person is whose row it is; others, as the employee who decided, are not hers to see. */
    private static Set<String> told(Register.Table table) {
        var told = new TreeSet<String>();
        boolean whose = false;
        for (Map.Entry<String, Register.Kind> column : table.columns().entrySet()) {
            boolean person = column.getValue() == Register.Kind.PERSON_REF;
            if (TOLD.contains(column.getValue()) && !(person && whose)) told.add(column.getKey());
            whose |= person;
        }
        return told;
    }

    @Test
    void every_table_that_hangs_on_an_order_by_its_number_is_walked() throws SQLException {
        var found = new TreeSet<String>();
        try (var connection = TestDatabase.superuser(); var statement = connection.createStatement(); var result = statement.executeQuery("""
                select table_schema || '.' || table_name from information_schema.columns
                where column_name = 'order_number' and table_schema not in ('pg_catalog', 'information_schema')""")) {
            while (result.next()) found.add(result.getString(1));
        }
        walk.sources().forEach(source -> found.remove(source.table()));
        found.removeAll(Walk.tablesOfOrders());
        found.removeAll(ABOUT_EMPLOYEES);
        assertThat(found).isEmpty();
    }

    /** They name an order and tell what employees did; what was opened of her comes with the ledger. */
    private static final Set<String> ABOUT_EMPLOYEES = Set.of("rights.request", "shipping.opening", "shipping.tick", "calls.recognition");

    @Test
    void every_walk_can_be_made() {
        List<String> broken = new ArrayList<>();
        walk.facts(List.of(new nl.lichtxpert.privacy.PersonRef(new java.util.UUID(1, 1)))).forEach(facts -> broken.add(facts.table()));
        assertThat(broken).as("nobody has no facts").isEmpty();
    }

    @Test
    void the_schema_names_every_field_the_policy_lets_her_have() {
        String schema = MachineCopy.schema();
        Policy.inForce().sealed().stream().filter(sealed -> sealed.form() == Policy.Form.RECORD).flatMap(sealed -> sealed.fields().stream())
                .filter(field -> field.rights().contains(nl.lichtxpert.privacy.register.Words.Entitlement.EXPORT))
                .forEach(field -> assertThat(schema).contains("\"" + field.path() + "\""));
    }
}
