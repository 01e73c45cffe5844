package nl.lichtxpert.backoffice;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import nl.lichtxpert.privacy.Reveal;
import org.junit.jupiter.api.Test;

class BackOfficeWallTest {
    @Test
    void the_back_office_never_reaches_the_vault_a_buyer_or_a_reveal() {
        var classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.lichtxpert");
        noClasses().that().resideInAPackage("nl.lichtxpert.backoffice..").should().dependOnClassesThat()
                .resideInAnyPackage("nl.lichtxpert.privacy.vault..", "nl.lichtxpert.privacy.ledger..", "nl.lichtxpert.buyers..").check(classes);
        noClasses().that().resideInAPackage("nl.lichtxpert.backoffice..").should().dependOnClassesThat().areAssignableTo(Reveal.class).check(classes);
    }
}
