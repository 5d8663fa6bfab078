package dev.verona.discussion.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import dev.verona.account.api.OpportunityCommand;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
import dev.verona.discussion.api.CommentId;
import dev.verona.discussion.api.DiscussionCommand.Reply;
import dev.verona.discussion.api.DiscussionCommand.ResolveThread;
import dev.verona.discussion.api.DiscussionCommand.StartThread;
import dev.verona.discussion.api.ThreadId;
import dev.verona.discussion.api.Topic;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanQuery;
import dev.verona.plan.api.PlanThing;
import dev.verona.plan.api.PlanView;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.Ids;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.Period;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The talk about a plan, on the screen of one person while another talks. */
class ThreadScreensTest extends SignedInTest {

    private final AccountId account = new AccountId("a-" + Ids.random().substring(0, 8));
    private final Period period = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
    private final PlanId plan = PlanId.of(account, period);
    private final OpportunityId deal = OpportunityId.random();
    private final ThreadId thread = ThreadId.random();
    private final Actor tom = TestActors.another(TestActors.TOM);
    private final Actor rosa = TestActors.another(TestActors.ROSA);

    @BeforeEach
    void planned() {
        register(account, "Account " + account.value());
        List.of(tom, rosa).forEach(actor -> known(commands, queries, actor));
        as(tom, new PlanCommand.CreatePlan(plan, account, period, tom.person(), rosa.person()));
        as(
                tom,
                new OpportunityCommand.AddOpportunity(
                        deal,
                        new OpportunityFacts(
                                "Evaporator heat", account, "", "", Stage.DECISION, Outcome.OPEN, null, null, null)));
        until(this::isThere);
    }

    private boolean isThere() {
        try {
            return Acting.as(
                    tom,
                    () -> queries.query(new PlanQuery.FindPlan(plan), PlanView.class)
                            .thenApply(view -> true)
                            .exceptionally(missing -> false)
                            .join());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private boolean discussionSays(String words) {
        return text(find(DiscussionPanel.class).single()).contains(words);
    }

    @Test
    void what_another_says_comes_in_and_what_is_resolved_leaves_the_open_ones() {
        signIn(tom);
        UI.getCurrent().navigate("plans/" + plan.value() + "/discussion");
        eventually(() -> discussionSays("Nobody has said anything yet"));
        as(
                rosa,
                new StartThread(
                        thread, plan, new Topic(PlanThing.FOCUS, "The focus"), CommentId.random(), "Is it true?"));
        eventually(() -> discussionSays("Is it true?"));
        as(rosa, new Reply(thread, plan, CommentId.random(), "It is."));
        eventually(() -> discussionSays("It is."));
        as(rosa, new ResolveThread(thread, plan));
        eventually(() -> discussionSays("No thread is open"));
    }

    @Test
    void an_opportunity_of_the_account_is_talked_about_as_a_contribution_is() {
        signIn(tom);
        UI.getCurrent().navigate("plans/" + plan.value() + "/discussion");
        eventually(() -> discussionSays("Evaporator heat"));
        as(
                rosa,
                new StartThread(
                        thread,
                        plan,
                        new Topic(PlanThing.of(deal), "Evaporator heat"),
                        CommentId.random(),
                        "Who decides there?"));
        eventually(() -> discussionSays("Who decides there?"));
        assertThat(discussionSays("Removed from the plan")).isFalse();
        eventually(() -> find(Button.class).all().stream()
                .anyMatch(button -> "Comments on this opportunity: 1"
                        .equals(button.getElement().getAttribute("aria-label"))));
    }
}
