package dev.verona.playbook.projection.book;

import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.PlanAccess;
import dev.verona.plan.api.PlanQuery;
import dev.verona.plan.api.PlanView;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.playbook.api.PieceId;
import dev.verona.playbook.api.PlaybookId;
import dev.verona.playbook.api.PlaybookQuery;
import dev.verona.playbook.api.PlaybookRejection.NothingToOffer;
import dev.verona.playbook.domain.TeamPlans;
import dev.verona.shared.Function;
import dev.verona.shared.PlanId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks plans, in the name of whoever offers something of one. */
@Component
class ThingsOfTeams implements TeamPlans {

    /** A play is done within a working year. */
    private static final int MOST_DAYS = 250;

    private final BookStore store;
    private final ShelfOfPlays shelf;
    private final PlanAccess access;
    private final QueryGateway queries;
    private final Projections projections;
    private final Clock clock;

    ThingsOfTeams(
            BookStore store,
            ShelfOfPlays shelf,
            PlanAccess access,
            QueryGateway queries,
            Projections projections,
            Clock clock) {
        this.store = store;
        this.shelf = shelf;
        this.access = access;
        this.queries = queries;
        this.projections = projections;
        this.clock = clock;
    }

    @Override
    public Thing find(Actor actor, PlaybookId playbook, PlanId id, ElementId element) {
        access.requireReader(actor, id);
        projections.awaitOwnWrites(PlaybookQuery.READ_MODEL);
        var plan = as(actor, () -> queries.query(new PlanQuery.FindPlan(id), PlanView.class));
        return outline(playbook, plan, element)
                .or(() -> contribution(actor, playbook, plan, element))
                .orElseThrow(
                        () -> new NothingToOffer(
                                "This is not in the plan any more. Choose an objective, a strategy, an action or a contribution."));
    }

    private Optional<Thing> outline(PlaybookId playbook, PlanView plan, ElementId element) {
        for (var objective : plan.objectives()) {
            if (objective.id().equals(element)) {
                return Optional.of(thing(
                        playbook,
                        plan,
                        element,
                        ElementKind.OBJECTIVE,
                        objective.statement().text(),
                        Function.JOINT,
                        objective.by()));
            }
            for (var strategy : objective.strategies()) {
                if (strategy.id().equals(element)) {
                    return Optional.of(thing(
                            playbook,
                            plan,
                            element,
                            ElementKind.STRATEGY,
                            strategy.statement().text(),
                            Function.JOINT,
                            null));
                }
                for (var action : strategy.actions()) {
                    if (action.id().equals(element)) {
                        return Optional.of(thing(
                                playbook,
                                plan,
                                element,
                                ElementKind.ACTION,
                                action.what().text(),
                                side(action.owner().function()),
                                action.due()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Thing> contribution(Actor actor, PlaybookId playbook, PlanView plan, ElementId element) {
        return plan.contributions().stream()
                .filter(card -> card.id().equals(element))
                .findFirst()
                .map(card -> {
                    var whole = as(
                            actor,
                            () -> queries.query(
                                    new PlanQuery.FindContribution(plan.plan(), element), ContributionView.class));
                    var plain = thing(
                            playbook,
                            plan,
                            element,
                            ElementKind.CONTRIBUTION,
                            card.title(),
                            side(card.from()),
                            card.due());
                    return new Thing(
                            plain.account(),
                            plain.accountName(),
                            plain.kind(),
                            plain.piece(),
                            plain.words(),
                            whole.prose(Field.CONTRIBUTION_BRIEF).text(),
                            card.kind(),
                            plain.function(),
                            plain.days());
                });
    }

    /** A step belongs to one side; what somebody who speaks for both does is Sales', who own the account. */
    private static Function side(Function function) {
        return function == Function.JOINT ? Function.SALES : function;
    }

    private Thing thing(
            PlaybookId playbook,
            PlanView plan,
            ElementId element,
            ElementKind kind,
            String words,
            Function function,
            @Nullable LocalDate due) {
        if (words.isBlank()) {
            throw new NothingToOffer("This says nothing yet. Write it in the plan first.");
        }
        var run = store.runs(plan.plan()).stream()
                .flatMap(known -> known.running().stream())
                .filter(one -> one.play().playbook().equals(playbook.value())
                        && one.put(element).isPresent())
                .findFirst();
        var from = run.map(PlanRuns.Run::from).orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        var days = due == null ? 0 : Math.clamp(shelf.calendar(plan.account()).between(from, due), 0, MOST_DAYS);
        var piece = run.flatMap(one -> one.put(element))
                .filter(put -> put.kind() == ElementKind.ACTION || put.kind() == ElementKind.CONTRIBUTION)
                .map(put -> new PieceId(put.piece()))
                .orElse(null);
        return new Thing(plan.account(), plan.accountName(), kind, piece, words, "", null, function, days);
    }

    private static <T> T as(Actor actor, Supplier<CompletableFuture<T>> question) {
        try {
            return Acting.as(actor, () -> question.get().join());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
