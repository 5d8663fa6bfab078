package dev.verona.work.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import dev.verona.account.api.AccountCommand.RegisterAccount;
import dev.verona.account.api.AccountFacts;
import dev.verona.account.api.Accounts;
import dev.verona.plan.api.Asked;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanCommand;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.Ids;
import dev.verona.shared.Period;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import dev.verona.work.api.WorkCommand.CatchUp;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The home page, as two people of one team and as others see it. */
class MyWorkViewTest extends SignedInTest {

    @Autowired
    private Accounts accounts;

    /** People of this test alone: a page shows the first forty of their accounts. */
    private final Actor tom = TestActors.another(TestActors.TOM);

    private final Actor rosa = TestActors.another(TestActors.ROSA);
    private final AccountId account = new AccountId("w" + Ids.random());
    private final Period period = new Period(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-06-30"));
    private final PlanId plan = PlanId.of(account, period);
    private final String name = "Workmere " + account.value().substring(1, 9);

    @BeforeEach
    void plan() {
        List.of(tom, rosa).forEach(actor -> known(commands, queries, actor));
        send(tom, new RegisterAccount(account, name, AccountFacts.UNKNOWN, null, null, tom.person()));
        until(() -> accounts.find(account).isPresent());
        send(tom, new PlanCommand.CreatePlan(plan, account, period, tom.person(), rosa.person()));
    }

    private void send(Actor actor, Object command) {
        try {
            Acting.as(actor, () -> commands.sendAndWait(command));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private ElementId ask(String title) {
        var id = ElementId.random();
        send(
                tom,
                new PlanCommand.RequestContribution(
                        plan,
                        id,
                        Stage.DECISION,
                        ContributionKind.CASE_STUDY,
                        title,
                        "",
                        new Asked(Function.MARKETING, rosa.person()),
                        LocalDate.parse("2099-03-20")));
        return id;
    }

    private boolean links(String words, String path) {
        return find(Anchor.class).all().stream()
                .anyMatch(link -> link.getElement().getTextRecursively().contains(words)
                        && link.getHref().equals(path));
    }

    @Test
    void it_is_where_people_land() {
        signIn(rosa);
        UI.getCurrent().navigate("");
        assertThat(getCurrentView()).isInstanceOf(MyWorkView.class);
    }

    @Test
    void a_request_leads_to_the_very_contribution() {
        var title = "Case " + Ids.random();
        var id = ask(title);
        signIn(rosa);
        UI.getCurrent().navigate("my-work");
        assertThat(links(title, "plans/" + plan.value() + "/board?c=" + id.value()))
                .isTrue();
    }

    @Test
    void what_somebody_asks_appears_while_the_page_is_open() {
        signIn(rosa);
        UI.getCurrent().navigate("my-work");
        var title = "Case " + Ids.random();
        var id = ask(title);
        eventually(() -> waits(title));
        send(rosa, new PlanCommand.DeclineRequest(plan, id, "We have none."));
        eventually(() -> !waits(title));
    }

    private boolean waits(String title) {
        return find(WaitingList.class).all().stream()
                .anyMatch(list -> list.getElement().getTextRecursively().contains(title));
    }

    @Test
    void ones_accounts_are_those_that_one_owns_or_plans_for() {
        for (var actor : new Actor[] {tom, rosa}) {
            signIn(actor);
            UI.getCurrent().navigate("my-work");
            assertThat(links(name, "accounts/" + account.value()))
                    .as(actor.name())
                    .isTrue();
            assertThat(links("Plan", "plans/" + plan.value())).as(actor.name()).isTrue();
        }
        signIn(TestActors.JUN);
        UI.getCurrent().navigate("my-work");
        assertThat(links(name, "accounts/" + account.value())).isFalse();
    }

    @Test
    void what_others_did_is_new_until_it_is_seen() {
        var title = "Case " + Ids.random();
        ask(title);
        signIn(tom);
        UI.getCurrent().navigate("my-work");
        assertThat(news()).as("one's own doing is no news").doesNotContain(title);

        signIn(rosa);
        UI.getCurrent().navigate("my-work");
        assertThat(news()).contains(tom.name() + " asked for “" + title + "”");
        test(find(Button.class).withText("Mark as seen").single()).click();
        assertThat(find(NewsList.class).exists()).isFalse();
    }

    private String news() {
        return find(NewsList.class).all().stream()
                .map(list -> list.getElement().getTextRecursively())
                .collect(Collectors.joining());
    }

    @Test
    void nobody_says_for_another_what_they_have_seen() {
        assertThatThrownBy(() -> send(tom, new CatchUp(rosa.person(), 1)))
                .hasStackTraceContaining("Only the person themselves");
    }

    @Test
    void an_administrator_has_other_work() {
        signIn(TestActors.ADMIN);
        UI.getCurrent().navigate("my-work");
        assertThat(getCurrentView()).isNotInstanceOf(MyWorkView.class);
    }
}
