package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.lichtxpert.privacy.Personal;
import org.junit.jupiter.api.Test;

/** What leaves the program as bytes holds no closed value: it would be written out closed, or open. */
class WrittenOutTest {
    @Test
    void nothing_that_is_written_out_holds_a_closed_value() {
        var written = new TreeSet<String>();
        HouseRulesTest.CLASSES.stream().filter(c -> c.isAssignableTo(java.io.Serializable.class) && !c.isEnum()).forEach(c -> written.add(c.getName()));
        HouseRulesTest.CLASSES.stream().flatMap(c -> Stream.concat(c.getFields().stream().map(JavaField::getType),
                        c.getMethods().stream().flatMap(WrittenOutTest::types)))
                .forEach(type -> insidePersonal(type)
                        .filter(c -> c.isRecord() && c.getPackageName().startsWith(HouseRulesTest.ROOT)).forEach(c -> parts(c, written)));
        assertThat(written).contains("nl.lichtxpert.buyers.Contact", "nl.lichtxpert.buyers.PostalAddress");
        assertThat(written.stream().filter(HouseRulesTest.CLASSES::contain).flatMap(name -> HouseRulesTest.CLASSES.get(name).getFields().stream())
                .filter(f -> f.getRawType().isEquivalentTo(Personal.class)).map(JavaField::getFullName)).isEmpty();
        assertThat(HouseRulesTest.dependencies().filter(d -> d.getTargetClass().getPackageName().matches("(tools\\.jackson|com\\.fasterxml\\.jackson)\\b.*"))
                .map(d -> HouseRulesTest.named(HouseRulesTest.top(d.getOriginClass()))).distinct()).as("who turns objects into JSON")
                .containsExactlyInAnyOrder("privacy.vault.RecordCodec", "credentials.Passkeys", "api.Json", "fraud.Disclosure");
    }

    private static Stream<JavaType> types(JavaMethod method) {
        return Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream());
    }

    /** The classes that stand anywhere inside a {@code Personal<...>} of this type. */
    private static Stream<JavaClass> insidePersonal(JavaType type) {
        if (!(type instanceof JavaParameterizedType generic)) return Stream.empty();
        if (type.toErasure().isEquivalentTo(Personal.class)) return generic.getAllInvolvedRawTypes().stream().filter(c -> !c.isEquivalentTo(Personal.class));
        return generic.getActualTypeArguments().stream().flatMap(WrittenOutTest::insidePersonal);
    }

    private static void parts(JavaClass type, Set<String> found) {
        if (found.add(type.getName())) type.getFields().stream().map(JavaField::getRawType).filter(JavaClass::isRecord).forEach(part -> parts(part, found));
    }
}
