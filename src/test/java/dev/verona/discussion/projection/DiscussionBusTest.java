package dev.verona.discussion.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verona.discussion.api.CommentCounts;
import dev.verona.discussion.api.CommentId;
import dev.verona.discussion.api.DiscussionCommand;
import dev.verona.discussion.api.DiscussionCommand.DeleteComment;
import dev.verona.discussion.api.DiscussionCommand.EditComment;
import dev.verona.discussion.api.DiscussionCommand.ReopenThread;
import dev.verona.discussion.api.DiscussionCommand.Reply;
import dev.verona.discussion.api.DiscussionCommand.ResolveThread;
import dev.verona.discussion.api.DiscussionCommand.RestoreComment;
import dev.verona.discussion.api.DiscussionCommand.StartThread;
import dev.verona.discussion.api.DiscussionQuery;
import dev.verona.discussion.api.DiscussionQuery.CountComments;
import dev.verona.discussion.api.DiscussionQuery.FindThread;
import dev.verona.discussion.api.DiscussionQuery.ThreadsOfPlan;
import dev.verona.discussion.api.DiscussionQuery.ThreadsOfThing;
import dev.verona.discussion.api.ThreadId;
import dev.verona.discussion.api.ThreadPage;
import dev.verona.discussion.api.ThreadView;
import dev.verona.discussion.api.Topic;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanThing;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.Ids;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.NotFound;
import dev.verona.shared.Period;
import dev.verona.shared.PlanId;
import dev.verona.shell.ui.Commands;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may talk in a plan and read what is said there, past the screens; and what the read model makes of it. */
class DiscussionBusTest extends SignedInTest {

    private static final Topic FOCUS = new Topic(PlanThing.FOCUS, "A third off the gas bill");

    private final AccountId account = new AccountId("talk-" + Ids.random().substring(0, 8));
    private final Period period = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
    private final PlanId plan = PlanId.of(account, period);
    private final ThreadId thread = ThreadId.random();
    private final CommentId comment = CommentId.random();
    private final Actor outsider = TestActors.another(TestActors.TOM);

    @BeforeEach
    void prepare() {
        register(account, "Talkative " + account.value());
        known(commands, queries, outsider);
        as(
                TestActors.TOM,
                new PlanCommand.CreatePlan(plan, account, period, TestActors.TOM.person(), TestActors.ROSA.person()));
        until(this::isThere);
        as(TestActors.TOM, new StartThread(thread, plan, FOCUS, comment, "@Rosa Klein: is it still true?"));
    }

    /** The policy asks the read model who may open the plan. */
    private boolean isThere() {
        try {
            ask(TestActors.TOM, new CountComments(plan), CommentCounts.class);
            return true;
        } catch (NotFound e) {
            return false;
        }
    }

    private List<DiscussionCommand> everyCommand() {
        return List.of(
                new StartThread(ThreadId.random(), plan, FOCUS, CommentId.random(), "x"),
                new Reply(thread, plan, CommentId.random(), "x"),
                new EditComment(thread, plan, comment, "x"),
                new DeleteComment(thread, plan, comment),
                new RestoreComment(thread, plan, comment),
                new ResolveThread(thread, plan),
                new ReopenThread(thread, plan));
    }

    private List<DiscussionQuery> everyQuery() {
        return List.of(
                new ThreadsOfPlan(plan, false, 0, 10),
                new ThreadsOfThing(plan, PlanThing.FOCUS),
                new FindThread(plan, thread),
                new CountComments(plan));
    }

    private <T> T ask(Actor actor, DiscussionQuery query, Class<T> type) {
        try {
            return Acting.as(actor, () -> Commands.answer(queries.query(query, type)));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void refused(Actor actor, DiscussionQuery query) throws Exception {
        Acting.as(
                actor,
                () -> query instanceof ThreadsOfThing
                        ? Commands.answer(queries.query(query, ResponseTypes.multipleInstancesOf(ThreadView.class)))
                        : Commands.answer(queries.query(query, Object.class)));
    }

    @Test
    void every_message_is_tried_here() {
        assertThat(everyCommand().stream().map(Object::getClass))
                .containsExactlyInAnyOrder(DiscussionCommand.class.getPermittedSubclasses());
        assertThat(everyQuery().stream().map(Object::getClass))
                .containsExactlyInAnyOrder(DiscussionQuery.class.getPermittedSubclasses());
    }

    @Test
    void who_may_not_open_the_plan_neither_reads_nor_says_anything() {
        for (var actor : List.of(outsider, TestActors.ADMIN)) {
            for (var command : everyCommand()) {
                assertThatThrownBy(() -> as(actor, command)).as("%s", command).isInstanceOf(NotAllowed.class);
            }
            for (var query : everyQuery()) {
                assertThatThrownBy(() -> refused(actor, query)).as("%s", query).isInstanceOf(NotAllowed.class);
            }
        }
    }

    @Test
    void a_leader_and_a_liaison_who_read_along_talk_along() {
        as(TestActors.INES, new Reply(thread, plan, CommentId.random(), "What does the board say?"));
        as(TestActors.LEO, new Reply(thread, plan, CommentId.random(), "They ask for carbon."));
        assertThat(ask(TestActors.ROSA, new FindThread(plan, thread), ThreadView.class)
                        .comments())
                .extracting(ThreadView.Comment::text)
                .containsExactly("@Rosa Klein: is it still true?", "What does the board say?", "They ask for carbon.");
    }

    @Test
    void a_thread_of_another_plan_is_not_found_by_the_readers_of_this_one() {
        var other = ThreadId.random();
        assertThatThrownBy(() -> ask(TestActors.TOM, new FindThread(plan, other), ThreadView.class))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void comments_of_open_threads_are_counted_by_their_thing() {
        var objective = new PlanThing(PlanThing.Kind.OBJECTIVE, new ElementId("o1"));
        as(
                TestActors.ROSA,
                new StartThread(ThreadId.random(), plan, new Topic(objective, "Win"), CommentId.random(), "By when?"));
        as(TestActors.ROSA, new Reply(thread, plan, CommentId.random(), "Yes."));
        var counts = ask(TestActors.TOM, new CountComments(plan), CommentCounts.class);
        assertThat(counts.of(PlanThing.FOCUS)).isEqualTo(2);
        assertThat(counts.of(objective)).isEqualTo(1);

        as(TestActors.TOM, new DeleteComment(thread, plan, comment));
        assertThat(ask(TestActors.TOM, new CountComments(plan), CommentCounts.class)
                        .of(PlanThing.FOCUS))
                .isEqualTo(1);

        as(TestActors.TOM, new ResolveThread(thread, plan));
        var after = ask(TestActors.TOM, new CountComments(plan), CommentCounts.class);
        assertThat(after.of(PlanThing.FOCUS)).isZero();
        assertThat(after.openThreads()).isEqualTo(1);
        var page = ask(TestActors.TOM, new ThreadsOfPlan(plan, true, 0, 10), ThreadPage.class);
        assertThat(page.open()).isEqualTo(1);
        assertThat(page.resolved()).isEqualTo(1);
        assertThat(page.threads()).extracting(ThreadView::thread).containsExactly(thread);
    }

    @Test
    void what_was_deleted_shows_nobody_its_words_and_its_author_how_long_it_can_come_back() {
        as(TestActors.TOM, new DeleteComment(thread, plan, comment));
        var forRosa = ask(TestActors.ROSA, new FindThread(plan, thread), ThreadView.class)
                .comments()
                .getFirst();
        assertThat(forRosa.deleted()).isTrue();
        assertThat(forRosa.text()).isEmpty();
        assertThat(forRosa.mentioned()).isEmpty();
        assertThat(forRosa.restorableUntil()).isNull();
        var forTom = ask(TestActors.TOM, new FindThread(plan, thread), ThreadView.class)
                .comments()
                .getFirst();
        assertThat(forTom.restorableUntil()).isNotNull();

        as(TestActors.TOM, new RestoreComment(thread, plan, comment));
        assertThat(ask(TestActors.ROSA, new FindThread(plan, thread), ThreadView.class)
                        .comments()
                        .getFirst()
                        .text())
                .isEqualTo("@Rosa Klein: is it still true?");
    }
}
