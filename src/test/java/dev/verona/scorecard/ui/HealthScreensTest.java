package dev.verona.scorecard.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ObjectiveKind;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.scorecard.api.HealthQuery;
import dev.verona.scorecard.api.HealthView;
import dev.verona.shared.AccountId;
import dev.verona.shared.Ids;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.NotFound;
import dev.verona.shared.Period;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Commands;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The health of a plan: who may see it, and what they see. */
class HealthScreensTest extends SignedInTest {

    private final AccountId account = new AccountId("health-" + Ids.random().substring(0, 8));
    private final Period period = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
    private final PlanId plan = PlanId.of(account, period);
    private final Actor outsider = TestActors.another(TestActors.TOM);

    @BeforeEach
    void prepare() {
        register(account, "Healthy " + account.value());
        known(commands, queries, outsider);
        as(
                TestActors.TOM,
                new PlanCommand.CreatePlan(plan, account, period, TestActors.TOM.person(), TestActors.ROSA.person()));
        until(this::isThere);
    }

    /** Both read models have the plan. */
    private boolean isThere() {
        try {
            return ofAccount(TestActors.TOM).size() == 1;
        } catch (Exception e) {
            return false;
        }
    }

    private HealthView ask(Actor actor) throws Exception {
        return Acting.as(
                actor, () -> Commands.answer(queries.query(new HealthQuery.FindHealth(plan), HealthView.class)));
    }

    private List<HealthView> ofAccount(Actor actor) throws Exception {
        return Acting.as(
                actor,
                () -> Commands.answer(queries.query(
                        new HealthQuery.HealthOfAccount(account),
                        ResponseTypes.multipleInstancesOf(HealthView.class))));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    void whoever_may_open_the_plan_sees_its_health_and_nobody_else() throws Exception {
        assertThat(ask(TestActors.TOM).missing()).isNotEmpty();
        assertThat(ask(TestActors.INES).plan()).isEqualTo(plan);
        assertThatThrownBy(() -> ask(outsider)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> ask(TestActors.ADMIN)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> ofAccount(TestActors.ADMIN)).isInstanceOf(NotAllowed.class);
        assertThat(ofAccount(outsider)).isEmpty();
        assertThat(ofAccount(TestActors.ROSA)).extracting(HealthView::plan).containsExactly(plan);
    }

    @Test
    void a_plan_that_is_not_there_has_no_health() {
        assertThatThrownBy(() -> Acting.as(
                        TestActors.INES,
                        () -> Commands.answer(
                                queries.query(new HealthQuery.FindHealth(PlanId.random()), HealthView.class))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void each_gap_leads_to_its_place_and_goes_when_it_is_mended() {
        signIn(TestActors.TOM);
        UI.getCurrent().navigate(PlanNavigation.path(plan, HealthWords.SECTION));
        var panel = find(HealthPanel.class).single();
        assertThat(text(panel)).contains("points hold", "The plan has no objective yet.");
        assertThat(find(Anchor.class)
                        .withText("Stage 6, Negotiating contract, has no contribution from Marketing.")
                        .single()
                        .getHref())
                .isEqualTo(PlanNavigation.stage(plan, Stage.NEGOTIATING_CONTRACT));
        as(
                TestActors.ROSA,
                new PlanCommand.AddObjective(
                        plan, ElementId.random(), ObjectiveKind.MARGIN, "Grow the dryers", "", null, null, null));
        eventually(() -> !text(panel).contains("The plan has no objective yet."));
        assertThat(text(panel)).contains("Objective “Grow the dryers” has no strategy.");
    }

    @Test
    void the_accounts_page_says_how_many_points_hold_and_which_are_missing() {
        signIn(TestActors.ROSA);
        UI.getCurrent().navigate("accounts/" + account);
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .contains(PlanNavigation.path(plan, HealthWords.SECTION));
        assertThat(find(ListItem.class).all())
                .anySatisfy(
                        line -> assertThat(text(line)).contains("points hold; missing: Focus statement, Objectives"));
    }
}
