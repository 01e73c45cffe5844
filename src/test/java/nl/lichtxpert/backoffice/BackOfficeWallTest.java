package nl.lichtxpert.backoffice;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.staff.ByRole;
import nl.lichtxpert.web.For;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

class BackOfficeWallTest {
    @Test
    void the_back_office_never_reaches_the_vault_a_buyer_or_a_reveal() {
        var classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.lichtxpert");
        noClasses().that().resideInAPackage("nl.lichtxpert.backoffice..").should().dependOnClassesThat()
                .resideInAnyPackage("nl.lichtxpert.privacy.vault..", "nl.lichtxpert.privacy.ledger..", "nl.lichtxpert.buyers..").check(classes);
        noClasses().that().resideInAPackage("nl.lichtxpert.backoffice..").should().dependOnClassesThat().areAssignableTo(Reveal.class).check(classes);
    }

    @Test
    void every_endpoint_of_employees_says_which_roles_it_is_for() {
        var classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.lichtxpert");
        var endpoints = classes.stream().filter(c -> c.isAnnotatedWith(Controller.class)).flatMap(c -> c.getMethods().stream())
                .filter(m -> m.isAnnotatedWith(RequestMapping.class) || m.isMetaAnnotatedWith(RequestMapping.class))
                .filter(m -> who(m) == For.Who.STAFF).toList();
        assertThat(endpoints).hasSizeGreaterThan(10);
        assertThat(endpoints.stream().filter(m -> !m.isAnnotatedWith(ByRole.class) && !m.getOwner().isAnnotatedWith(ByRole.class))
                .map(JavaMethod::getFullName)).isEmpty();
    }

    private static For.Who who(JavaMethod endpoint) {
        return (endpoint.isAnnotatedWith(For.class) ? endpoint : endpoint.getOwner()).getAnnotationOfType(For.class).value();
    }
}
