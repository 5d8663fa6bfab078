package dev.verona.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.directory.api.Password;
import dev.verona.directory.api.PersonCommand;
import dev.verona.directory.api.PersonCommand.AddFirstAdministrator;
import dev.verona.directory.api.PersonCommand.AddPerson;
import dev.verona.directory.api.PersonCommand.AssignDuties;
import dev.verona.directory.api.PersonCommand.ChangePassword;
import dev.verona.directory.api.PersonCommand.CorrectDetails;
import dev.verona.directory.api.PersonCommand.DisablePerson;
import dev.verona.directory.api.PersonCommand.EnablePerson;
import dev.verona.directory.api.PersonCommand.ResetPassword;
import dev.verona.directory.api.PersonEvent;
import dev.verona.directory.api.PersonEvent.DetailsCorrected;
import dev.verona.directory.api.PersonEvent.FunctionAssigned;
import dev.verona.directory.api.PersonEvent.PasswordChanged;
import dev.verona.directory.api.PersonEvent.PasswordReset;
import dev.verona.directory.api.PersonEvent.PersonAdded;
import dev.verona.directory.api.PersonEvent.PersonDisabled;
import dev.verona.directory.api.PersonEvent.PersonEnabled;
import dev.verona.directory.api.PersonEvent.RolesGranted;
import dev.verona.directory.api.PersonRejection;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.shared.Function;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.NotFound;
import dev.verona.shared.PersonId;
import dev.verona.shared.Rejection;
import dev.verona.shared.Role;
import dev.verona.testing.TestActors;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffTest {

    private static final PersonId ADA = TestActors.ADMIN.person();
    private static final PersonId TOM = TestActors.TOM.person();
    private static final Password GOOD = new Password("heron slate orbit");
    private static final Password BETTER = new Password("lantern mossy tide");

    private final FakeCredentials credentials = new FakeCredentials();
    private AggregateTestFixture<Staff> fixture = new AggregateTestFixture<>(Staff.class);

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(Staff.class);
        fixture.registerInjectableResource(credentials);
    }

    private static PersonAdded added(PersonId id, String signInName, Function function, Role... roles) {
        return new PersonAdded(id, "Person " + id, signInName, "Title", function, Set.of(roles), false);
    }

    private static final PersonAdded ADA_ADDED = added(ADA, "ada", Function.JOINT, Role.ADMIN);
    private static final PersonAdded TOM_ADDED = added(TOM, "tom.adeyemi", Function.SALES, Role.SALES);

    private TestExecutor<Staff> staff(Object... events) {
        return fixture.given(events);
    }

    private static ResultValidator<Staff> when(TestExecutor<Staff> given, Actor actor, PersonCommand command) {
        return given.when(command, MessageMetadata.of(actor));
    }

    private static void rejected(
            ResultValidator<Staff> result, Class<? extends Rejection> type, @Nullable String field) {
        result.expectNoEvents().expectException(type);
        if (field != null) {
            result.expectException(new org.hamcrest.CustomMatcher<Rejection>("a rejection of " + field) {
                @Override
                public boolean matches(Object actual) {
                    return actual instanceof Rejection rejection && field.equals(rejection.field());
                }
            });
        }
    }

    private static AddPerson adding(String name, String signInName, Function function, Role... roles) {
        return new AddPerson(TOM, name, signInName, "Key account manager", function, Set.of(roles), null);
    }

    @Test
    void an_added_person_has_a_function_and_roles_and_signs_in_under_a_lower_case_name() {
        when(staff(ADA_ADDED), TestActors.ADMIN, adding(" Tom Adeyemi ", "Tom.Adeyemi", Function.SALES, Role.SALES))
                .expectEvents(new PersonAdded(
                        TOM,
                        "Tom Adeyemi",
                        "tom.adeyemi",
                        "Key account manager",
                        Function.SALES,
                        Set.of(Role.SALES),
                        false));
        assertThat(credentials.kept).isEmpty();
    }

    @Test
    void a_one_time_password_is_kept_outside_the_events_and_must_be_changed() {
        when(
                        staff(ADA_ADDED),
                        TestActors.ADMIN,
                        new AddPerson(TOM, "Tom", "tom", "Seller", Function.SALES, Set.of(Role.SALES), GOOD))
                .expectEvents(new PersonAdded(TOM, "Tom", "tom", "Seller", Function.SALES, Set.of(Role.SALES), true));
        assertThat(credentials.kept).containsEntry(TOM, GOOD.value());
    }

    @Test
    void two_people_cannot_sign_in_under_one_name_in_whatever_case() {
        rejected(
                when(
                        staff(added(ADA, "tom.adeyemi", Function.JOINT, Role.ADMIN)),
                        TestActors.ADMIN,
                        adding("Tom", "TOM.adeyemi", Function.SALES, Role.SALES)),
                PersonRejection.SignInNameTaken.class,
                "signInName");
    }

    @Test
    void the_name_of_a_disabled_person_stays_taken() {
        rejected(
                when(
                        staff(
                                ADA_ADDED,
                                added(new PersonId("other"), "tom", Function.SALES, Role.SALES),
                                new PersonDisabled(new PersonId("other"))),
                        TestActors.ADMIN,
                        adding("Tom", "tom", Function.SALES, Role.SALES)),
                PersonRejection.SignInNameTaken.class,
                "signInName");
    }

    @Test
    void a_person_is_added_once() {
        rejected(
                when(staff(ADA_ADDED, TOM_ADDED), TestActors.ADMIN, adding("Tom", "tom2", Function.SALES, Role.SALES)),
                PersonRejection.AlreadyAdded.class,
                null);
    }

    @Test
    void verona_itself_is_not_a_person() {
        rejected(
                when(
                        staff(ADA_ADDED),
                        TestActors.ADMIN,
                        new AddPerson(PersonId.VERONA, "V", "verona", "V", Function.SALES, Set.of(Role.SALES), null)),
                NotAllowed.class,
                null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t", "tom adeyemi", "-tom", "tom/adeyemi", "tóm"})
    void a_sign_in_name_is_made_of_letters_digits_and_few_signs(String signInName) {
        rejected(
                when(staff(ADA_ADDED), TestActors.ADMIN, adding("Tom", signInName, Function.SALES, Role.SALES)),
                InvalidInput.class,
                "signInName");
    }

    @Test
    void a_person_has_a_name() {
        rejected(
                when(staff(ADA_ADDED), TestActors.ADMIN, adding("  ", "tom", Function.SALES, Role.SALES)),
                InvalidInput.class,
                "name");
    }

    @Test
    void a_person_has_at_least_one_role() {
        rejected(
                when(staff(ADA_ADDED), TestActors.ADMIN, adding("Tom", "tom", Function.SALES)),
                InvalidInput.class,
                "roles");
        rejected(
                when(staff(ADA_ADDED, TOM_ADDED), TestActors.ADMIN, new AssignDuties(TOM, Function.SALES, Set.of())),
                InvalidInput.class,
                "roles");
    }

    @Test
    void only_leaders_speak_for_both_functions() {
        rejected(
                when(staff(ADA_ADDED), TestActors.ADMIN, adding("Tom", "tom", Function.JOINT, Role.SALES)),
                InvalidInput.class,
                "function");
        rejected(
                when(
                        staff(ADA_ADDED, TOM_ADDED),
                        TestActors.ADMIN,
                        new AssignDuties(TOM, Function.JOINT, Set.of(Role.SALES, Role.ADMIN))),
                InvalidInput.class,
                "function");
        when(
                        staff(ADA_ADDED, TOM_ADDED),
                        TestActors.ADMIN,
                        new AssignDuties(TOM, Function.JOINT, Set.of(Role.LEADER, Role.SALES)))
                .expectEvents(
                        new FunctionAssigned(TOM, Function.JOINT),
                        new RolesGranted(TOM, Set.of(Role.LEADER, Role.SALES)));
    }

    @Test
    void whoever_only_administers_speaks_for_neither_side_which_is_written_joint() {
        when(staff(ADA_ADDED, TOM_ADDED), TestActors.ADMIN, new AssignDuties(TOM, Function.JOINT, Set.of(Role.ADMIN)))
                .expectEvents(new FunctionAssigned(TOM, Function.JOINT), new RolesGranted(TOM, Set.of(Role.ADMIN)));
    }

    @Test
    void assigning_what_they_have_already_records_nothing() {
        when(staff(ADA_ADDED, TOM_ADDED), TestActors.ADMIN, new AssignDuties(TOM, Function.SALES, Set.of(Role.SALES)))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void details_are_corrected() {
        when(staff(ADA_ADDED, TOM_ADDED), TestActors.ADMIN, new CorrectDetails(TOM, "Tom A. Adeyemi", "Head of sales"))
                .expectEvents(new DetailsCorrected(TOM, "Tom A. Adeyemi", "Head of sales"));
    }

    @Test
    void the_last_administrator_keeps_the_role() {
        rejected(
                when(
                        staff(ADA_ADDED, TOM_ADDED),
                        TestActors.ADMIN,
                        new AssignDuties(ADA, Function.SALES, Set.of(Role.SALES))),
                PersonRejection.LastAdministrator.class,
                null);
    }

    @Test
    void a_disabled_administrator_does_not_count_as_another() {
        rejected(
                when(
                        staff(ADA_ADDED, added(TOM, "tom", Function.JOINT, Role.ADMIN), new PersonDisabled(TOM)),
                        TestActors.ADMIN,
                        new AssignDuties(ADA, Function.SALES, Set.of(Role.SALES))),
                PersonRejection.LastAdministrator.class,
                null);
    }

    @Test
    void the_last_administrator_cannot_be_disabled() {
        rejected(
                when(staff(ADA_ADDED, TOM_ADDED), TestActors.INES, new DisablePerson(ADA)),
                PersonRejection.LastAdministrator.class,
                null);
    }

    @Test
    void one_of_two_administrators_can_be_disabled() {
        when(staff(ADA_ADDED, added(TOM, "tom", Function.JOINT, Role.ADMIN)), TestActors.ADMIN, new DisablePerson(TOM))
                .expectEvents(new PersonDisabled(TOM));
    }

    @Test
    void nobody_disables_themselves() {
        rejected(
                when(
                        staff(ADA_ADDED, added(TOM, "tom", Function.JOINT, Role.ADMIN)),
                        TestActors.ADMIN,
                        new DisablePerson(ADA)),
                PersonRejection.OwnAccount.class,
                null);
    }

    @Test
    void disabling_twice_is_disabling_once() {
        when(staff(ADA_ADDED, TOM_ADDED, new PersonDisabled(TOM)), TestActors.ADMIN, new DisablePerson(TOM))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_disabled_person_can_be_enabled() {
        when(staff(ADA_ADDED, TOM_ADDED, new PersonDisabled(TOM)), TestActors.ADMIN, new EnablePerson(TOM))
                .expectEvents(new PersonEnabled(TOM));
        when(staff(ADA_ADDED, TOM_ADDED), TestActors.ADMIN, new EnablePerson(TOM))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_person_who_is_not_there_is_not_found() {
        rejected(when(staff(ADA_ADDED), TestActors.ADMIN, new DisablePerson(TOM)), NotFound.class, null);
    }

    @Test
    void a_reset_password_replaces_the_present_one() {
        credentials.keep(TOM, "something else entirely");
        when(staff(ADA_ADDED, TOM_ADDED), TestActors.ADMIN, new ResetPassword(TOM, GOOD))
                .expectEvents(new PasswordReset(TOM));
        assertThat(credentials.kept).containsEntry(TOM, GOOD.value());
    }

    @Test
    void changing_a_password_takes_the_present_one() {
        credentials.keep(TOM, GOOD.value());
        when(staff(ADA_ADDED, TOM_ADDED), TestActors.TOM, new ChangePassword(TOM, GOOD, BETTER))
                .expectEvents(new PasswordChanged(TOM));
        assertThat(credentials.kept).containsEntry(TOM, BETTER.value());
    }

    @Test
    void a_wrong_present_password_changes_nothing() {
        credentials.keep(TOM, GOOD.value());
        rejected(
                when(staff(ADA_ADDED, TOM_ADDED), TestActors.TOM, new ChangePassword(TOM, BETTER, BETTER)),
                InvalidInput.class,
                "current");
        assertThat(credentials.kept).containsEntry(TOM, GOOD.value());
    }

    @Test
    void the_new_password_differs_from_the_present_one() {
        credentials.keep(TOM, GOOD.value());
        rejected(
                when(staff(ADA_ADDED, TOM_ADDED), TestActors.TOM, new ChangePassword(TOM, GOOD, GOOD)),
                InvalidInput.class,
                "replacement");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "aaaaaaaaaaaaaaa",
                "i am Tom.Adeyemi, yes",
                "a phrase far longer than the seventy-two bytes that bcrypt will ever look at"
            })
    void a_password_is_long_varied_and_not_the_sign_in_name(String password) {
        credentials.keep(TOM, GOOD.value());
        rejected(
                when(
                        staff(ADA_ADDED, TOM_ADDED),
                        TestActors.TOM,
                        new ChangePassword(TOM, GOOD, new Password(password))),
                InvalidInput.class,
                "replacement");
    }

    @Test
    void a_random_password_satisfies_the_rules_and_never_prints() {
        var password = Password.random();
        PasswordRules.check("any", password, "tom.adeyemi");
        assertThat(password).hasToString("••••");
        assertThat(new ChangePassword(TOM, password, password).toString()).doesNotContain(password.value());
    }

    @Test
    void an_empty_house_gets_its_first_administrator() {
        when(fixture.givenNoPriorActivity(), Actor.VERONA, new AddFirstAdministrator(ADA, GOOD))
                .expectEvents(new PersonAdded(
                        ADA, "Administrator", "admin", "Administrator", Function.JOINT, Set.of(Role.ADMIN), true));
    }

    @Test
    void a_house_with_people_gets_no_first_administrator() {
        rejected(
                when(staff(TOM_ADDED), Actor.VERONA, new AddFirstAdministrator(ADA, GOOD)),
                PersonRejection.NotTheFirst.class,
                null);
    }

    @Test
    void a_tour_is_dismissed_for_good_and_once() {
        when(staff(ADA_ADDED, TOM_ADDED), TestActors.TOM, new PersonCommand.DismissTour(TOM))
                .expectEvents(new PersonEvent.TourDismissed(TOM));
        prepare();
        when(
                        staff(ADA_ADDED, TOM_ADDED, new PersonEvent.TourDismissed(TOM)),
                        TestActors.TOM,
                        new PersonCommand.DismissTour(TOM))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }
}
