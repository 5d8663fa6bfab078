package dev.verona.discussion.ui;

import com.vaadin.flow.component.Component;
import dev.verona.account.api.AccountQuery;
import dev.verona.account.api.AccountQuery.OpportunityFilter;
import dev.verona.account.api.AccountQuery.OpportunitySort;
import dev.verona.account.api.OpportunityPage;
import dev.verona.account.api.OpportunityView;
import dev.verona.account.api.Outcome;
import dev.verona.discussion.api.CommentCounts;
import dev.verona.discussion.api.DiscussionCommand;
import dev.verona.discussion.api.DiscussionEvent;
import dev.verona.discussion.api.DiscussionQuery;
import dev.verona.discussion.api.ThreadId;
import dev.verona.discussion.api.ThreadPage;
import dev.verona.discussion.api.ThreadView;
import dev.verona.plan.api.PlanThing;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.PersonRef;
import dev.verona.shared.PlanId;
import dev.verona.shared.Rejection;
import dev.verona.shared.Role;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Live;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;

/** The talk of one plan as one screen asks for it and takes part in it. */
final class Threads {

    private static final int MOST = 100;

    private final PlanScreen screen;
    private final Commands commands;
    private final QueryGateway queries;
    private final Live live;
    private final Clock clock;

    Threads(PlanScreen screen, Commands commands, QueryGateway queries, Live live, Clock clock) {
        this.screen = screen;
        this.commands = commands;
        this.queries = queries;
        this.live = live;
        this.clock = clock;
    }

    PlanScreen screen() {
        return screen;
    }

    PlanId plan() {
        return screen.plan();
    }

    Instant now() {
        return clock.instant();
    }

    CommentCounts counts() {
        return Commands.answer(queries.query(new DiscussionQuery.CountComments(plan()), CommentCounts.class));
    }

    List<ThreadView> about(PlanThing thing) {
        return Commands.answer(queries.query(
                new DiscussionQuery.ThreadsOfThing(plan(), thing),
                ResponseTypes.multipleInstancesOf(ThreadView.class)));
    }

    /** Empty when the plan has no such thread. */
    Optional<ThreadView> find(ThreadId thread) {
        try {
            return Optional.of(
                    Commands.answer(queries.query(new DiscussionQuery.FindThread(plan(), thread), ThreadView.class)));
        } catch (Rejection none) {
            return Optional.empty();
        }
    }

    ThreadPage page(boolean resolved, int limit) {
        return Commands.answer(
                queries.query(new DiscussionQuery.ThreadsOfPlan(plan(), resolved, 0, limit), ThreadPage.class));
    }

    /** What the thing says now; empty when it is there no more. */
    Optional<String> wordsOf(PlanThing thing) {
        if (thing.kind() != PlanThing.Kind.OPPORTUNITY) {
            return thing.wordsIn(screen.view());
        }
        try {
            var found = Commands.answer(queries.query(
                    new AccountQuery.FindOpportunity(
                            new OpportunityId(thing.element().value())),
                    OpportunityView.class));
            return Optional.of(found.facts().label());
        } catch (Rejection gone) {
            return Optional.empty();
        }
    }

    /** The open ones of the plan's account, by name. */
    List<OpportunityView> opportunities() {
        return Commands.answer(queries.query(
                        new AccountQuery.ListOpportunities(
                                new OpportunityFilter(screen.view().account(), false, Outcome.OPEN, ""),
                                OpportunitySort.TITLE,
                                false,
                                0,
                                MOST),
                        OpportunityPage.class))
                .rows();
    }

    boolean send(DiscussionCommand command) {
        return commands.send(command);
    }

    boolean send(DiscussionCommand command, FormErrors errors) {
        return commands.send(command, errors, () -> {});
    }

    /** Calls it whenever something was said in this plan, by whomever. */
    void follow(Component component, Runnable heard) {
        live.onAny(component, DiscussionEvent.class, DiscussionQuery.READ_MODEL, events -> {
            if (events.stream()
                    .anyMatch(event -> event.payload() instanceof DiscussionEvent said
                            && said.plan().equals(plan()))) {
                heard.run();
            }
        });
    }

    /** Who can be called in: the team, and those who may open every plan; not whoever looks. */
    List<PersonRef> callable() {
        var team = screen.people();
        return Stream.concat(
                        team.stream(),
                        screen.everybody().stream()
                                .filter(person -> person.roles().contains(Role.LEADER)
                                        || person.roles().contains(Role.LIAISON))
                                .map(person -> new PersonRef(person.id(), person.name(), person.function())))
                .filter(person -> !person.id().equals(screen.viewer().person()))
                .sorted(Comparator.comparing((PersonRef person) -> !team.contains(person))
                        .thenComparing(PersonRef::name))
                .distinct()
                .toList();
    }
}
