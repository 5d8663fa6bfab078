package dev.verona.discussion.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.discussion.api.CommentId;
import dev.verona.discussion.api.DiscussionCommand;
import dev.verona.discussion.api.DiscussionCommand.DeleteComment;
import dev.verona.discussion.api.DiscussionCommand.EditComment;
import dev.verona.discussion.api.DiscussionCommand.ReopenThread;
import dev.verona.discussion.api.DiscussionCommand.Reply;
import dev.verona.discussion.api.DiscussionCommand.ResolveThread;
import dev.verona.discussion.api.DiscussionCommand.RestoreComment;
import dev.verona.discussion.api.DiscussionCommand.StartThread;
import dev.verona.discussion.api.DiscussionEvent;
import dev.verona.discussion.api.DiscussionEvent.CommentAdded;
import dev.verona.discussion.api.DiscussionEvent.CommentDeleted;
import dev.verona.discussion.api.DiscussionEvent.CommentEdited;
import dev.verona.discussion.api.DiscussionEvent.CommentRestored;
import dev.verona.discussion.api.DiscussionEvent.ThreadReopened;
import dev.verona.discussion.api.DiscussionEvent.ThreadResolved;
import dev.verona.discussion.api.DiscussionEvent.ThreadStarted;
import dev.verona.discussion.api.DiscussionRejection.AlreadyThere;
import dev.verona.discussion.api.DiscussionRejection.Deleted;
import dev.verona.discussion.api.DiscussionRejection.NotYours;
import dev.verona.discussion.api.DiscussionRejection.TooLate;
import dev.verona.discussion.api.Mentions;
import dev.verona.discussion.api.Mentions.Mentioned;
import dev.verona.discussion.api.ThreadId;
import dev.verona.discussion.api.Topic;
import dev.verona.plan.api.PlanAccess;
import dev.verona.plan.api.PlanThing;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.shared.Function;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.NotFound;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.shared.Role;
import dev.verona.testing.Outcome;
import dev.verona.testing.TestActors;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class CommentThreadTest {

    private static final Actor TOM = TestActors.TOM;
    private static final Actor ROSA = TestActors.ROSA;
    private static final Actor JUN = TestActors.JUN;
    private static final Actor ANN = someone("ann", "Ann Lee");
    private static final Actor ANN_MARIE = someone("ann-marie", "Ann Lee Marsh");
    /** May not open the plan. */
    private static final Actor STRANGER = someone("stranger", "Nadia Brooks");

    private static final ThreadId THREAD = new ThreadId("t1");
    private static final PlanId PLAN = new PlanId("brackenmoor-2026");
    private static final CommentId FIRST = new CommentId("c1");
    private static final CommentId SECOND = new CommentId("c2");
    private static final Topic FOCUS = new Topic(PlanThing.FOCUS, "A third off the gas bill");

    private final List<EventMessage<DiscussionEvent>> given = new ArrayList<>();
    private Clock clock = Clock.systemUTC();

    private static Actor someone(String id, String name) {
        return new Actor(new PersonId(id), name, Function.SALES, Set.of(Role.SALES));
    }

    private CommentThreadTest by(Actor actor, DiscussionEvent event) {
        given.add(new GenericEventMessage<>(event, MessageMetadata.of(actor)));
        return this;
    }

    private CommentThreadTest begun() {
        return by(TOM, new ThreadStarted(THREAD, PLAN, FOCUS, FIRST, "Is it still true?", Mentions.NONE));
    }

    private Outcome<CommentThread, DiscussionEvent> when(Actor actor, DiscussionCommand command) {
        var fixture = new AggregateTestFixture<>(CommentThread.class);
        fixture.registerInjectableResource(people());
        fixture.registerInjectableResource(access());
        fixture.registerInjectableResource(clock);
        fixture.registerCommandHandlerInterceptor((unit, chain) -> {
            CurrentUnitOfWork.get().registerCorrelationDataProvider(message -> Map.copyOf(message.getMetaData()));
            return chain.proceed();
        });
        var executor = given.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(given);
        return new Outcome<>(executor.when(command, MessageMetadata.of(actor)));
    }

    private static People people() {
        var all = Stream.of(TOM, ROSA, JUN, ANN, ANN_MARIE, STRANGER)
                .map(one -> new PersonView(
                        one.person(), one.name(), one.person().value(), "", one.function(), one.roles(), true, false))
                .toList();
        return new People() {
            @Override
            public Optional<PersonView> find(PersonId person) {
                return all.stream().filter(one -> one.id().equals(person)).findFirst();
            }

            @Override
            public List<PersonView> active() {
                return all;
            }
        };
    }

    private static PlanAccess access() {
        return new PlanAccess() {
            @Override
            public boolean mayRead(Actor actor, PlanId plan) {
                return !actor.person().equals(STRANGER.person());
            }

            @Override
            public boolean mayReadAll(Actor actor) {
                return false;
            }

            @Override
            public void requireReader(Actor actor, PlanId plan) {
                // the policy's matter
            }
        };
    }

    private static Reply reply(String text) {
        return new Reply(THREAD, PLAN, SECOND, text);
    }

    private static CommentAdded added(String text, Mentions mentions) {
        return new CommentAdded(THREAD, PLAN, SECOND, text, mentions);
    }

    private static Mentions called(Actor... people) {
        return new Mentions(
                Stream.of(people)
                        .map(one -> new Mentioned(one.person(), one.name()))
                        .toList(),
                List.of());
    }

    @Test
    void a_thread_begins_with_its_first_comment_tidied() {
        when(TOM, new StartThread(THREAD, PLAN, new Topic(PlanThing.FOCUS, " A  third\noff "), FIRST, "  Still true? "))
                .records(new ThreadStarted(
                        THREAD, PLAN, new Topic(PlanThing.FOCUS, "A third off"), FIRST, "Still true?", Mentions.NONE));
    }

    @Test
    void what_a_thread_is_about_is_kept_short() {
        var topic = new Topic(PlanThing.FOCUS, "x".repeat(300));
        when(TOM, new StartThread(THREAD, PLAN, topic, FIRST, "Hm"))
                .records(new ThreadStarted(
                        THREAD, PLAN, new Topic(PlanThing.FOCUS, "x".repeat(199) + "…"), FIRST, "Hm", Mentions.NONE));
    }

    @Test
    void a_thread_does_not_begin_twice_and_a_comment_is_not_said_twice() {
        begun().when(TOM, new StartThread(THREAD, PLAN, FOCUS, SECOND, "Again")).isRejected(AlreadyThere.class);
        begun().when(TOM, new Reply(THREAD, PLAN, FIRST, "Again")).isRejected(AlreadyThere.class);
    }

    @Test
    void nothing_and_too_much_are_refused_at_the_field() {
        begun().when(TOM, reply("  ")).isRejected(InvalidInput.class, "text");
        begun().when(TOM, reply("x".repeat(4_001))).isRejected(InvalidInput.class, "text");
    }

    @Test
    void whoever_names_another_plan_does_not_get_into_the_thread() {
        var elsewhere = new PlanId("other");
        begun().when(TOM, new Reply(THREAD, elsewhere, SECOND, "x")).isRejected(NotFound.class);
        begun().when(TOM, new ResolveThread(THREAD, elsewhere)).isRejected(NotFound.class);
    }

    @Test
    void people_are_called_in_by_their_whole_names_in_any_case() {
        begun().when(TOM, reply("@rosa klein, and @Jun Sato!"))
                .records(added("@rosa klein, and @Jun Sato!", called(ROSA, JUN)));
    }

    @Test
    void a_name_within_a_longer_word_or_an_address_calls_nobody() {
        begun().when(TOM, reply("mail@Rosa Klein and @Rosa Kleinert"))
                .records(added("mail@Rosa Klein and @Rosa Kleinert", Mentions.NONE));
    }

    @Test
    void the_longer_of_two_names_is_meant() {
        begun().when(TOM, reply("@Ann Lee Marsh?")).records(added("@Ann Lee Marsh?", called(ANN_MARIE)));
    }

    @Test
    void functions_are_called_in_as_a_whole() {
        begun().when(TOM, reply("@Marketing and @sales"))
                .records(added(
                        "@Marketing and @sales", new Mentions(List.of(), List.of(Function.SALES, Function.MARKETING))));
    }

    @Test
    void whoever_may_not_open_the_plan_is_not_called_in() {
        begun().when(TOM, reply("@Nadia Brooks?")).records(added("@Nadia Brooks?", Mentions.NONE));
    }

    @Test
    void only_its_author_edits_a_comment_and_who_is_called_in_is_read_anew() {
        begun().when(ROSA, new EditComment(THREAD, PLAN, FIRST, "x")).isRejected(NotYours.class);
        begun().when(TOM, new EditComment(THREAD, PLAN, FIRST, "@Rosa Klein?"))
                .records(new CommentEdited(THREAD, PLAN, FIRST, "@Rosa Klein?", called(ROSA)));
    }

    @Test
    void an_edit_that_changes_nothing_is_none() {
        begun().when(TOM, new EditComment(THREAD, PLAN, FIRST, " Is it still true? "))
                .recordsNothing();
    }

    @Test
    void only_its_author_deletes_a_comment_and_once() {
        begun().when(ROSA, new DeleteComment(THREAD, PLAN, FIRST)).isRejected(NotYours.class);
        begun().when(TOM, new DeleteComment(THREAD, PLAN, FIRST)).records(new CommentDeleted(THREAD, PLAN, FIRST));
        by(TOM, new CommentDeleted(THREAD, PLAN, FIRST))
                .when(TOM, new DeleteComment(THREAD, PLAN, FIRST))
                .recordsNothing();
    }

    @Test
    void what_is_deleted_is_not_edited() {
        begun().by(TOM, new CommentDeleted(THREAD, PLAN, FIRST))
                .when(TOM, new EditComment(THREAD, PLAN, FIRST, "x"))
                .isRejected(Deleted.class);
    }

    @Test
    void a_deletion_is_taken_back_for_a_day() {
        begun().by(TOM, new CommentDeleted(THREAD, PLAN, FIRST))
                .when(TOM, new RestoreComment(THREAD, PLAN, FIRST))
                .records(new CommentRestored(THREAD, PLAN, FIRST));
        clock = Clock.fixed(Instant.now().plus(Duration.ofHours(25)), ZoneOffset.UTC);
        when(TOM, new RestoreComment(THREAD, PLAN, FIRST)).isRejected(TooLate.class);
    }

    @Test
    void anybody_in_the_talk_resolves_and_reopens_it_and_once_is_enough() {
        begun().when(ROSA, new ResolveThread(THREAD, PLAN)).records(new ThreadResolved(THREAD, PLAN));
        begun().when(ROSA, new ReopenThread(THREAD, PLAN)).recordsNothing();
    }

    @Test
    void a_reply_to_what_was_resolved_opens_it_again() {
        begun().by(ROSA, new ThreadResolved(THREAD, PLAN))
                .when(TOM, reply("One more thing"))
                .records(new ThreadReopened(THREAD, PLAN), added("One more thing", Mentions.NONE));
    }

    @Test
    void the_plan_itself_is_no_part_of_itself() {
        assertThat(PlanThing.FOCUS.key()).isEqualTo("FOCUS:plan");
    }
}
