package dev.verona.history.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import dev.verona.history.api.DayQuery;
import dev.verona.history.api.OwnDay;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.Ids;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.Period;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.shared.Role;
import dev.verona.shared.text.TextDiff;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One's own day, and nobody else's. */
class MyDayTest extends SignedInTest {

    private static final Period HALF = new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31));

    private final Actor mina = new Actor(PersonId.random(), "Mina " + Ids.random(), Function.SALES, Set.of(Role.SALES));
    private final AccountId account = AccountId.random();
    private final PlanId plan = PlanId.of(account, HALF);

    @BeforeEach
    void work() throws Exception {
        register(account, "Oakmere " + Ids.random());
        known(commands, queries, mina);
        as(mina, new PlanCommand.CreatePlan(plan, account, HALF, mina.person(), TestActors.ROSA.person()));
        as(mina, new PlanCommand.EditText(plan, FieldRef.focus(), 0, TextDiff.between("", "Dairy proof first.")));
        as(
                TestActors.ROSA,
                new PlanCommand.EditText(
                        plan,
                        FieldRef.focus(),
                        1,
                        TextDiff.between("Dairy proof first.", "Dairy proof first, by May.")));
    }

    private OwnDay day(Actor actor, Instant from, Instant until) throws Exception {
        return Acting.as(
                actor,
                () -> queries.query(new DayQuery.WhatIDid(from, until), OwnDay.class)
                        .join());
    }

    @Test
    void my_day_says_what_i_did_and_nothing_that_others_did() {
        signIn(mina);
        UI.getCurrent().navigate(MyDayView.class);
        var rows = find(ListItem.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .filter(row -> row.contains("the plan") || row.contains("focus statement"))
                .toList();
        assertThat(rows).hasSize(2);
        assertThat(rows.getLast()).contains("(+3 −0 words)");
    }

    @Test
    void the_same_stands_there_as_text_to_copy() {
        signIn(mina);
        UI.getCurrent().navigate(MyDayView.class);
        assertThat(find(TextArea.class).single().getValue())
                .contains("Oakmere")
                .contains("Opened the plan")
                .doesNotContain("Rosa");
    }

    @Test
    void a_day_without_anything_is_an_empty_page_that_says_so() {
        signIn(mina);
        UI.getCurrent().navigate("my-day", QueryParameters.of("day", "2020-02-29"));
        assertThat(find(MyDayView.class).single().getElement().getTextRecursively())
                .contains("Nothing in the plans on this day");
    }

    @Test
    void a_day_begins_and_ends_where_the_viewer_is() throws Exception {
        var begun = day(mina, Instant.now().minus(Duration.ofHours(1)), Instant.now())
                .plans()
                .getFirst()
                .entries()
                .getFirst()
                .from();
        assertThat(day(mina, begun, begun.plus(Duration.ofHours(24))).plans()).hasSize(1);
        assertThat(day(mina, begun.minus(Duration.ofHours(24)), begun).plans())
                .as("the first moment of the next day is not in")
                .isEmpty();
    }

    @Test
    void one_day_at_a_time_and_only_for_those_who_work_on_plans() {
        var now = Instant.now();
        assertThatThrownBy(() -> day(mina, now.minus(Duration.ofDays(30)), now))
                .hasRootCauseInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> day(TestActors.ADMIN, now.minus(Duration.ofDays(1)), now))
                .hasRootCauseInstanceOf(NotAllowed.class);
    }
}
