package dev.verona.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import testbed.Browser;

/** Every journey sees the console: it has its browser from the town, whose end fails on what nobody looked at. */
class JourneysTest {

    @Test
    void a_journey_has_its_browser_from_the_town() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Town")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Browser.class)
                .allowEmptyShould(false)
                .check(new ClassFileImporter().importPackages("dev.verona.journeys"));
    }
}
