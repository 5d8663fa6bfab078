package dev.verona.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verona.discussion.api.CommentId;
import dev.verona.discussion.api.DiscussionCommand.DeleteComment;
import dev.verona.discussion.api.DiscussionCommand.EditComment;
import dev.verona.discussion.api.DiscussionCommand.Reply;
import dev.verona.discussion.api.DiscussionCommand.StartThread;
import dev.verona.discussion.api.ThreadId;
import dev.verona.discussion.api.Topic;
import dev.verona.notification.api.Delivery;
import dev.verona.notification.api.InboxCommand;
import dev.verona.notification.api.InboxCommand.ChooseMail;
import dev.verona.notification.api.InboxCommand.MarkAllRead;
import dev.verona.notification.api.InboxCommand.MarkRead;
import dev.verona.notification.api.InboxCommand.Unsubscribe;
import dev.verona.notification.api.InboxPage;
import dev.verona.notification.api.InboxQuery;
import dev.verona.notification.api.Kind;
import dev.verona.notification.api.MailChoice;
import dev.verona.notification.api.Notice;
import dev.verona.plan.api.Asked;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanQuery;
import dev.verona.plan.api.PlanThing;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.api.TeamRole;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.Ids;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.Period;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Commands;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes into whose inbox, and who may touch it, past the screens. */
class InboxBusTest extends SignedInTest {

    private final AccountId account = new AccountId("inbox-" + Ids.random().substring(0, 8));
    private final Period period = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
    private final PlanId plan = PlanId.of(account, period);
    private final ThreadId thread = ThreadId.random();
    private final CommentId comment = CommentId.random();
    private final Actor seller = TestActors.another(TestActors.TOM);
    private final Actor marketer = TestActors.another(TestActors.ROSA);

    @BeforeEach
    void prepare() {
        register(account, "Account " + account.value());
        known(commands, queries, seller);
        known(commands, queries, marketer);
        as(seller, new PlanCommand.CreatePlan(plan, account, period, seller.person(), marketer.person()));
        until(this::isThere);
    }

    private boolean isThere() {
        try {
            return Acting.as(
                    seller,
                    () -> queries.query(new PlanQuery.FindPlan(plan), PlanView.class)
                            .thenApply(view -> true)
                            .exceptionally(missing -> false)
                            .join());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void ask(String text) {
        as(seller, new StartThread(thread, plan, new Topic(PlanThing.FOCUS, "The focus"), comment, text));
    }

    private InboxPage inbox(Actor actor) {
        try {
            return Acting.as(
                    actor,
                    () -> Commands.answer(queries.query(new InboxQuery.FindInbox(null, false, 50), InboxPage.class)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Kind> kinds(Actor actor) {
        return inbox(actor).notices().stream().map(Notice::kind).toList();
    }

    @Test
    void whoever_is_called_in_is_told_once_and_nobody_of_their_own_acts() {
        ask("@" + marketer.name() + ", @" + seller.name() + ", @Sales: is it true?");
        as(seller, new EditComment(thread, plan, comment, "@" + marketer.name() + ": is it still true?"));
        assertThat(kinds(marketer)).containsExactly(Kind.MENTION);
        assertThat(kinds(seller)).isEmpty();
        assertThat(inbox(marketer).accounts()).containsEntry(plan.value(), "Account " + account.value());
    }

    @Test
    void a_reply_is_told_to_whoever_wrote_in_the_thread() {
        ask("Is it true?");
        as(marketer, new Reply(thread, plan, CommentId.random(), "Yes."));
        as(TestActors.INES, new Reply(thread, plan, CommentId.random(), "Good. @" + seller.name()));
        assertThat(kinds(seller)).containsExactly(Kind.MENTION, Kind.REPLY);
        assertThat(kinds(marketer)).containsExactly(Kind.REPLY);
    }

    @Test
    void what_was_said_otherwise_or_taken_back_is_not_read_in_an_inbox_as_it_was() {
        ask("@" + marketer.name() + ": nine percent?");
        as(seller, new EditComment(thread, plan, comment, "@" + marketer.name() + ": four percent?"));
        assertThat(inbox(marketer).notices().getFirst().words()).contains("four");
        as(seller, new DeleteComment(thread, plan, comment));
        assertThat(inbox(marketer).notices().getFirst().words()).isEmpty();
    }

    @Test
    void a_function_is_its_people_in_the_team() {
        ask("@Marketing: is it true?");
        assertThat(kinds(marketer)).containsExactly(Kind.MENTION);
    }

    @Test
    void a_request_that_names_somebody_is_told_to_them() {
        as(
                seller,
                new PlanCommand.RequestContribution(
                        plan,
                        ElementId.random(),
                        Stage.DEFINING_NEEDS,
                        ContributionKind.VALUE_PROPOSITION,
                        "A third off",
                        "In numbers.",
                        new Asked(Function.MARKETING, marketer.person()),
                        LocalDate.of(2099, 6, 1)));
        assertThat(kinds(marketer)).containsExactly(Kind.REQUEST);
    }

    @Test
    void what_is_read_stays_read_and_what_comes_later_is_unread() {
        ask("@" + marketer.name() + "?");
        var first = inbox(marketer);
        assertThat(first.unread()).isEqualTo(1);
        as(
                marketer,
                new MarkRead(
                        marketer.person(), List.of(first.notices().getFirst().id())));
        assertThat(inbox(marketer).unread()).isZero();
        as(seller, new Reply(thread, plan, CommentId.random(), "@" + marketer.name() + "!"));
        assertThat(inbox(marketer).unread()).isEqualTo(1);
        as(marketer, new MarkAllRead(marketer.person(), inbox(marketer).position()));
        assertThat(inbox(marketer).unread()).isZero();
    }

    @Test
    void whoever_has_left_the_team_is_shown_nothing_of_it_any_more() {
        var guest = TestActors.another(TestActors.JUN);
        known(commands, queries, guest);
        as(seller, new PlanCommand.AddTeamMember(plan, guest.person(), TeamRole.MEMBER));
        ask("@Marketing: is it true?");
        until(() -> inbox(guest).unread() == 1);
        as(seller, new PlanCommand.RemoveTeamMember(plan, guest.person()));
        until(() -> inbox(guest).notices().isEmpty());
    }

    @Test
    void nobody_touches_another_persons_inbox() {
        var another = seller.person();
        for (InboxCommand command : List.of(
                new MarkRead(another, List.of("x")),
                new MarkAllRead(another, 1),
                new ChooseMail(another, MailChoice.USUAL.silent()),
                new Unsubscribe(another))) {
            assertThatThrownBy(() -> as(marketer, command)).as("%s", command).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void a_choice_of_mail_is_kept_and_an_address_that_is_none_is_refused() {
        var choice = new MailChoice("x@example.com", Map.of(Kind.REPLY, Delivery.DAILY), 8, "Europe/Berlin");
        as(seller, new ChooseMail(seller.person(), choice));
        assertThat(choice(seller)).isEqualTo(choice);
        assertThatThrownBy(() -> as(
                        seller,
                        new ChooseMail(seller.person(), new MailChoice("nobody\r\nBcc: x@y", Map.of(), 8, "UTC"))))
                .isInstanceOf(InvalidInput.class);
        as(Actor.VERONA, new Unsubscribe(seller.person()));
        assertThat(choice(seller).of(Kind.MENTION)).isEqualTo(Delivery.NONE);
    }

    private MailChoice choice(Actor actor) {
        try {
            return Acting.as(
                    actor, () -> Commands.answer(queries.query(new InboxQuery.FindMailChoice(), MailChoice.class)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
