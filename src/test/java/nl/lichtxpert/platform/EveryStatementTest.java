package nl.lichtxpert.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every statement of the shop is prepared against the migrated schema under each login that uses it. */
class EveryStatementTest {
    @Test
    void every_statement_prepares_under_its_own_logins() throws Exception {
        var faults = new ArrayList<String>();
        int checked = 0;
        Map<Zone, Connection> logins = new EnumMap<>(Zone.class);
        for (JavaField field : statements()) {
            Sql sql = read(field);
            for (Zone zone : sql.zones()) {
                checked++;
                Connection connection = logins.computeIfAbsent(zone, EveryStatementTest::login);
                prepare(connection, sql).ifPresent(fault -> faults.add(field.getFullName() + " as " + zone + ": " + fault));
            }
        }
        assertThat(faults).isEmpty();
        assertThat(checked).isGreaterThan(10);
    }

    private static List<JavaField> statements() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.lichtxpert").stream()
                .flatMap((JavaClass c) -> c.getFields().stream())
                .filter(f -> f.getRawType().isEquivalentTo(Sql.class) && f.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
                .toList();
    }

    private static Sql read(JavaField field) throws ReflectiveOperationException {
        var reflected = field.reflect();
        reflected.setAccessible(true);
        return (Sql) reflected.get(null);
    }

    private static Connection login(Zone zone) {
        try {
            return java.sql.DriverManager.getConnection(TestDatabase.access().url() + "?preferQueryMode=simple", zone.login(),
                    TestDatabase.access().password(zone));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** EXPLAIN (GENERIC_PLAN) parses, checks names and types; privileges are checked when the plan starts, which explain does too. */
    private static java.util.Optional<String> prepare(Connection connection, Sql sql) {
        int[] number = {0};
        String numbered = java.util.regex.Pattern.compile("\\?").matcher(sql.text()).replaceAll(_ -> "\\$" + (++number[0]));
        try (var statement = connection.createStatement()) {
            statement.execute("explain (generic_plan) " + numbered);
            return java.util.Optional.empty();
        } catch (SQLException e) {
            return java.util.Optional.of(e.getMessage().lines().findFirst().orElse(""));
        }
    }
}
