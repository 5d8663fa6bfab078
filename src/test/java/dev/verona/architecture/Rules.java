package dev.verona.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.verona.shared.Rejection;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import wrong.automation.PrintsToTheConsole;
import wrong.automation.ReadsTheClock;
import wrong.automation.TalksToTheDatabase;
import wrong.domain.DrawsTheScreen;
import wrong.domain.KnowsSpring;
import wrong.domain.KnowsTheDatabase;
import wrong.ui.BundlesItsOwnScript;
import wrong.ui.BypassesTheBus;
import wrong.ui.LooksInsideTheDomain;
import wrong.ui.NobodySaidWhoMayEnter;
import wrong.ui.SpeaksLikeTheCommand;
import wrong.ui.SpeaksToTheEventStore;

/** What the classes of Verona may know of each other; each rule with classes that break it, so that it is seen to bite. */
final class Rules {

    private static final String[] DRIVER = {"com.mongodb..", "org.bson.."};

    /** Parts of Vaadin that need a subscription, or that leave the platform. */
    static final List<String> COMMERCIAL = List.of(
            "com.vaadin.flow.component.board.Board",
            "com.vaadin.flow.component.charts.Chart",
            "com.vaadin.flow.component.crud.Crud",
            "com.vaadin.flow.component.dashboard.Dashboard",
            "com.vaadin.flow.component.gridpro.GridPro",
            "com.vaadin.flow.component.map.Map",
            "com.vaadin.flow.component.richtexteditor.RichTextEditor",
            "com.vaadin.flow.component.spreadsheet.Spreadsheet",
            "com.vaadin.testbench.TestBench",
            "com.vaadin.collaborationengine.CollaborationEngine");

    /**
     * @param sentence the rule in words
     * @param broken classes outside the product that break it, none where no class could without a subscription
     */
    record Rule(String sentence, ArchRule rule, List<Class<?>> broken) {
        Rule(String sentence, ArchRule rule, Class<?>... broken) {
            this(sentence, rule, List.of(broken));
        }

        @Override
        public String toString() {
            return sentence;
        }
    }

    private Rules() {}

    static List<Rule> all() {
        return List.of(
                new Rule(
                        "The domain knows neither Spring nor Vaadin nor the database",
                        noClasses()
                                .that(inDomain())
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "org.springframework..", "com.vaadin..", "com.mongodb..", "org.bson.."),
                        KnowsSpring.class,
                        DrawsTheScreen.class,
                        KnowsTheDatabase.class),
                new Rule(
                        "Messages are plain: no Spring, no Vaadin, no database",
                        noClasses()
                                .that(resideInAPackage("..api..").and(not(packageInfo())))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "org.springframework..", "com.vaadin..", "com.mongodb..", "org.bson.."),
                        wrong.api.MessageWithAComponent.class),
                new Rule(
                        "Screens know messages, not what handles them",
                        noClasses()
                                .that(inUi())
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("..domain..", "..projection..", "..automation.."),
                        LooksInsideTheDomain.class),
                new Rule(
                        "Screens reach the domain through the command and query gateways alone",
                        noClasses().that(inUi()).should().dependOnClassesThat(are(axonBeyondTheGateways())),
                        SpeaksToTheEventStore.class,
                        BypassesTheBus.class),
                new Rule(
                        "Screens word a refusal in one place, where its days become those of the viewer",
                        noClasses()
                                .that(inUi())
                                .and()
                                .doNotHaveFullyQualifiedName("dev.verona.shell.ui.FormErrors")
                                .should()
                                .accessTargetWhere(readingARefusal()),
                        SpeaksLikeTheCommand.class),
                new Rule(
                        "Only projections and the platform touch the database driver",
                        classes()
                                .that(dependOn(DRIVER))
                                .should()
                                .resideInAnyPackage("dev.verona.platform..", "dev.verona..projection.."),
                        TalksToTheDatabase.class),
                new Rule(
                        "Only the platform reads the clock",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("dev.verona.platform..")
                                .should()
                                .accessTargetWhere(readingTheClock()),
                        ReadsTheClock.class),
                new Rule(
                        "Nothing writes to the console, there is a log; but the first password is not for a log, and a command line answers there",
                        noClasses()
                                .that()
                                .doNotHaveFullyQualifiedName("dev.verona.directory.signin.FirstAdministrator")
                                .and()
                                .doNotHaveFullyQualifiedName("dev.verona.platform.eventstore.StoreTool")
                                .should()
                                .accessField(System.class, "out")
                                .orShould()
                                .accessField(System.class, "err")
                                .orShould()
                                .callMethod(Throwable.class, "printStackTrace"),
                        PrintsToTheConsole.class),
                new Rule(
                        "No module depends on itself through others",
                        slices().matching("dev.verona.(*)..").should().beFreeOfCycles()),
                new Rule(
                        "A view says who may enter",
                        classes()
                                .that()
                                .areAnnotatedWith(Route.class)
                                .should()
                                .beAnnotatedWith(PermitAll.class)
                                .orShould()
                                .beAnnotatedWith(RolesAllowed.class)
                                .orShould()
                                .beAnnotatedWith(AnonymousAllowed.class)
                                .orShould()
                                .beAnnotatedWith(DenyAll.class),
                        NobodySaidWhoMayEnter.class),
                new Rule(
                        "A view is its package's own: others navigate through its module's navigation",
                        classes().that().areAnnotatedWith(Route.class).should().notBePublic(),
                        NobodySaidWhoMayEnter.class),
                new Rule(
                        "Nothing asks for a bundler: no Node in the build",
                        noClasses()
                                .should()
                                .beAnnotatedWith(JsModule.class)
                                .orShould()
                                .beAnnotatedWith(NpmPackage.class)
                                .orShould()
                                .beAnnotatedWith(CssImport.class),
                        BundlesItsOwnScript.class),
                new Rule(
                        "No component needs a subscription",
                        noClasses()
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(COMMERCIAL.stream()
                                        .map(name -> name.substring(0, name.lastIndexOf('.')) + "..")
                                        .toArray(String[]::new))));
    }

    private static DescribedPredicate<JavaClass> inDomain() {
        return resideInAPackage("..domain..").and(not(packageInfo()));
    }

    private static DescribedPredicate<JavaClass> inUi() {
        return resideInAnyPackage("..ui..", "dev.verona.shell..").and(not(packageInfo()));
    }

    private static DescribedPredicate<JavaClass> packageInfo() {
        return simpleName("package-info");
    }

    private static DescribedPredicate<JavaClass> dependOn(String... packages) {
        var there = resideInAnyPackage(packages);
        return DescribedPredicate.describe(
                "depend on " + String.join(", ", packages),
                type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> there.test(dependency.getTargetClass())));
    }

    /** Axon without the gateways, what they return, and the failures that they report. */
    private static DescribedPredicate<JavaClass> axonBeyondTheGateways() {
        return resideInAPackage("org.axonframework..")
                .and(not(resideInAnyPackage(
                        "org.axonframework.commandhandling.gateway..", "org.axonframework.messaging.responsetypes..")))
                .and(not(nameMatching("org\\.axonframework\\.queryhandling\\.(QueryGateway|SubscriptionQueryResult)")))
                .and(not(nameMatching("org\\.axonframework\\..*Exception")))
                .as("are parts of Axon other than the gateways");
    }

    private static DescribedPredicate<JavaAccess<?>> readingARefusal() {
        return DescribedPredicate.describe(
                "reads the words of a refusal",
                access -> access.getTargetOwner().isAssignableTo(Rejection.class)
                        && access.getName().equals("getMessage"));
    }

    private static DescribedPredicate<JavaAccess<?>> readingTheClock() {
        return DescribedPredicate.describe("reads the clock", access -> {
            var owner = access.getTargetOwner();
            var name = access.getName();
            var takesNothing = access.getTarget()
                            instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget target
                    && target.getRawParameterTypes().isEmpty();
            return (owner.getPackageName().equals("java.time") && name.equals("now") && takesNothing)
                    || (owner.isEquivalentTo(Clock.class) && name.startsWith("system"))
                    || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
                    || (owner.isEquivalentTo(Date.class) && name.equals("<init>") && takesNothing);
        });
    }
}
