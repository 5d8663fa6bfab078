package dev.verona.discussion.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.verona.directory.api.People;
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
import dev.verona.discussion.api.Topic;
import dev.verona.plan.api.PlanAccess;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.NotFound;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A conversation about one thing of a plan. Who may read the plan may talk; a comment stays its author's. */
@Aggregate(type = "thread", cache = "aggregates")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"
}) // Axon builds an aggregate from its events: the first one names it.
class CommentThread {

    /** How long a deletion can be taken back. */
    static final Duration SECOND_THOUGHTS = Duration.ofDays(1);

    private static final int LONGEST = 4_000;
    private static final int WORDS = 200;

    @AggregateIdentifier
    private String stream;

    private @Nullable PlanId plan;
    private boolean resolved;
    private final Map<CommentId, Said> comments = new HashMap<>();

    /** @param deleted when, null while it stands */
    private record Said(PersonId by, String text, @Nullable Instant deleted) {}

    /** For Axon. */
    CommentThread() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StartThread c, People people, PlanAccess access) {
        if (plan != null) {
            throw new AlreadyThere();
        }
        var text = tidy(c.text());
        apply(new ThreadStarted(
                c.thread(),
                c.plan(),
                shortened(c.topic()),
                c.comment(),
                text,
                new MentionReader(people, access).read(text, c.plan())));
    }

    @CommandHandler
    void handle(Reply c, People people, PlanAccess access) {
        requireHere(c);
        if (comments.containsKey(c.comment())) {
            throw new AlreadyThere();
        }
        var text = tidy(c.text());
        if (resolved) {
            apply(new ThreadReopened(c.thread(), c.plan()));
        }
        apply(new CommentAdded(
                c.thread(), c.plan(), c.comment(), text, new MentionReader(people, access).read(text, c.plan())));
    }

    @CommandHandler
    void handle(EditComment c, Actor actor, People people, PlanAccess access) {
        var said = own(c, c.comment(), actor);
        if (said.deleted() != null) {
            throw new Deleted();
        }
        var text = tidy(c.text());
        if (!text.equals(said.text())) {
            apply(new CommentEdited(
                    c.thread(), c.plan(), c.comment(), text, new MentionReader(people, access).read(text, c.plan())));
        }
    }

    @CommandHandler
    void handle(DeleteComment c, Actor actor) {
        if (own(c, c.comment(), actor).deleted() == null) {
            apply(new CommentDeleted(c.thread(), c.plan(), c.comment()));
        }
    }

    @CommandHandler
    void handle(RestoreComment c, Actor actor, Clock clock) {
        var deleted = own(c, c.comment(), actor).deleted();
        if (deleted == null) {
            return;
        }
        if (clock.instant().isAfter(deleted.plus(SECOND_THOUGHTS))) {
            throw new TooLate();
        }
        apply(new CommentRestored(c.thread(), c.plan(), c.comment()));
    }

    @CommandHandler
    void handle(ResolveThread c) {
        requireHere(c);
        if (!resolved) {
            apply(new ThreadResolved(c.thread(), c.plan()));
        }
    }

    @CommandHandler
    void handle(ReopenThread c) {
        requireHere(c);
        if (resolved) {
            apply(new ThreadReopened(c.thread(), c.plan()));
        }
    }

    /** Whoever names a plan that they may read gets no further into a thread of one that they may not. */
    private void requireHere(DiscussionCommand c) {
        if (!c.plan().equals(plan)) {
            throw new NotFound("There is no such thread in this plan. Look at the plan's discussion.");
        }
    }

    private Said own(DiscussionCommand c, CommentId comment, Actor actor) {
        requireHere(c);
        var said = comments.get(comment);
        if (said == null) {
            throw new NotFound("There is no such comment in this thread. Look at the thread again.");
        }
        if (!said.by().equals(actor.person())) {
            throw new NotYours();
        }
        return said;
    }

    private static String tidy(String text) {
        var tidy = text.strip();
        if (tidy.isEmpty()) {
            throw new InvalidInput("text", "Write what you want to say first.");
        }
        if (tidy.length() > LONGEST) {
            throw new InvalidInput("text", "A comment has at most 4,000 characters. Say it in two.");
        }
        return tidy;
    }

    private static Topic shortened(Topic topic) {
        var words = topic.words().strip().replaceAll("\\s+", " ");
        if (words.length() <= WORDS) {
            return new Topic(topic.thing(), words);
        }
        return new Topic(
                topic.thing(),
                words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, WORDS - 1))) + "…");
    }

    @EventSourcingHandler
    void on(DiscussionEvent event, MetaData metadata, @Timestamp Instant at) {
        switch (event) {
            case ThreadStarted e -> {
                stream = DiscussionEvent.streamOf(e.thread());
                plan = e.plan();
                comments.put(e.comment(), new Said(author(metadata), e.text(), null));
            }
            case CommentAdded e -> comments.put(e.comment(), new Said(author(metadata), e.text(), null));
            case CommentEdited e -> change(e.comment(), e.text(), null);
            case CommentDeleted e -> change(e.comment(), null, at);
            case CommentRestored e -> change(e.comment(), null, null);
            case ThreadResolved _ -> resolved = true;
            case ThreadReopened _ -> resolved = false;
        }
    }

    private void change(CommentId comment, @Nullable String text, @Nullable Instant deleted) {
        var said = Objects.requireNonNull(comments.get(comment));
        comments.put(comment, new Said(said.by(), text == null ? said.text() : text, deleted));
    }

    private static PersonId author(MetaData metadata) {
        return MessageMetadata.actor(metadata).orElse(Actor.VERONA).person();
    }
}
