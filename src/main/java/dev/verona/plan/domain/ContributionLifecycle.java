package dev.verona.plan.domain;

import static dev.verona.plan.api.ContributionState.AGREED;
import static dev.verona.plan.api.ContributionState.DRAFTED;
import static dev.verona.plan.api.ContributionState.IN_REVIEW;
import static dev.verona.plan.api.ContributionState.REQUESTED;
import static dev.verona.plan.api.ContributionState.RETIRED;

import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ContributionView.Step.Kind;
import dev.verona.plan.api.PlanRejection;
import dev.verona.plan.domain.Contribution.Side;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Function;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may do what at each step of a contribution's life: requested → drafted → in review → agreed → retired (practice 59). The
 * table below is the whole rule. {@code Function.JOINT} acts for either side, but for one side only of any one contribution; Verona itself may do anything.
 */
public final class ContributionLifecycle {

    private static final Map<Kind, Rule> TABLE = new EnumMap<>(Map.of(
            //                    from                                             who              with at least
            // otherwise
            Kind.TAKE_UP, rule(EnumSet.of(REQUESTED), Party.ASKED, Say.CONTRIBUTE, "Only a request can be taken up."),
            Kind.DECLINE, rule(EnumSet.of(REQUESTED), Party.ASKED, Say.CONTRIBUTE, "Only a request can be declined."),
            Kind.EDIT,
                    rule(EnumSet.complementOf(EnumSet.of(RETIRED)), Party.EITHER, Say.CONTRIBUTE, "Revive it first."),
            Kind.MOVE,
                    rule(EnumSet.complementOf(EnumSet.of(RETIRED)), Party.EITHER, Say.CONTRIBUTE, "Revive it first."),
            Kind.SUBMIT, rule(EnumSet.of(DRAFTED), Party.GIVER, Say.CONTRIBUTE, "Only a draft goes to review."),
            Kind.RETURN,
                    rule(EnumSet.of(IN_REVIEW), Party.REVIEWER, Say.SHAPE, "Only what is in review can be returned."),
            Kind.AGREE, rule(EnumSet.of(IN_REVIEW), Party.REVIEWER, Say.SHAPE, "Only what is in review can be agreed."),
            Kind.RETIRE,
                    rule(
                            EnumSet.complementOf(EnumSet.of(RETIRED)),
                            Party.EITHER,
                            Say.SHAPE,
                            "There is nothing left to do."),
            Kind.REVIVE,
                    rule(EnumSet.of(RETIRED), Party.GIVER, Say.SHAPE, "Only a retired contribution can be revived."),
            Kind.DECIDE_PRICE,
                    rule(
                            EnumSet.of(IN_REVIEW, AGREED),
                            Party.SALES,
                            Say.SHAPE,
                            "Sales decides once the advice is in review or agreed.")));

    private ContributionLifecycle() {}

    private record Rule(Set<ContributionState> from, Party party, Say say, String otherwise) {}

    private static Rule rule(Set<ContributionState> from, Party party, Say say, String otherwise) {
        return new Rule(from, party, say, otherwise);
    }

    private enum Party {
        /** The person asked or the asked function's owner of the plan; anybody of the function when no person is named. */
        ASKED,
        /** The function that gives the contribution. */
        GIVER,
        /** The other function. */
        REVIEWER,
        /** Sales, whoever gave it: the advice is Marketing's, the decision is Sales'. */
        SALES,
        EITHER
    }

    /** What the actor may do to it now, in the order of its life. */
    public static List<Kind> may(Contribution contribution, Team team, Actor actor) {
        return TABLE.keySet().stream()
                .filter(act -> objection(act, contribution, team, actor).isEmpty())
                .toList();
    }

    /** @throws PlanRejection when the actor may not do that to it now */
    static void require(Kind act, Contribution contribution, Team team, Actor actor) {
        objection(act, contribution, team, actor).ifPresent(objection -> {
            throw objection;
        });
    }

    static Say sayNeededTo(Kind act) {
        return rule(act).say();
    }

    static boolean allows(Kind act, Contribution contribution, Team team, Actor actor) {
        return objection(act, contribution, team, actor).isEmpty();
    }

    private static Optional<PlanRejection> objection(Kind act, Contribution c, Team team, Actor actor) {
        var rule = rule(act);
        if (act == Kind.DECIDE_PRICE && c.kind() != ContributionKind.PRICING_ADVICE) {
            return Optional.of(new PlanRejection.WrongStep("Only pricing advice asks Sales for a price decision."));
        }
        if (!rule.from().contains(c.state())) {
            return Optional.of(new PlanRejection.WrongStep("This %s is %s. %s"
                    .formatted(
                            c.kind().label().toLowerCase(Locale.ROOT),
                            c.state().label().toLowerCase(Locale.ROOT),
                            rule.otherwise())));
        }
        if (actor.isVerona()) {
            return Optional.empty();
        }
        if (!team.sayOf(actor.person()).covers(rule.say())) {
            return Optional.of(Membership.objection(team, actor));
        }
        return switch (rule.party()) {
            case EITHER -> Optional.empty();
            case ASKED -> unless(isAsked(c, team, actor), askedOnly(c));
            case GIVER ->
                unless(speaksFor(c.from(), actor) && !took(Side.REVIEWING, c, actor), belongsTo(c.from(), "to give"));
            case REVIEWER ->
                unless(speaksFor(c.from().other(), actor) && !took(Side.GIVING, c, actor), reviewedBy(c, actor));
            case SALES ->
                unless(speaksFor(Function.SALES, actor), "The price is Sales' decision. Ask Sales' owner of the plan.");
        };
    }

    private static Rule rule(Kind act) {
        var rule = TABLE.get(act);
        if (rule == null) {
            throw new IllegalArgumentException(act + " is no step that a person takes");
        }
        return rule;
    }

    private static boolean isAsked(Contribution c, Team team, Actor actor) {
        var asked = c.asked();
        return asked != null
                && speaksFor(asked.function(), actor)
                && (asked.person() == null
                        || asked.person().equals(actor.person())
                        || team.owner(asked.function()).equals(actor.person()));
    }

    private static boolean speaksFor(Function side, Actor actor) {
        return side == Function.JOINT || actor.function() == side || actor.function() == Function.JOINT;
    }

    /** Matters only where the person's function alone does not say which side they are on. */
    private static boolean took(Side side, Contribution c, Actor actor) {
        return (actor.function() == Function.JOINT || c.from() == Function.JOINT) && c.has(side, actor.person());
    }

    private static String askedOnly(Contribution c) {
        return c.asked() != null && c.asked().person() != null
                ? "Somebody else was asked for this. They take it up, or %s's owner of the plan does."
                        .formatted(c.from().label())
                : "This was asked of %s. Somebody of %s takes it up."
                        .formatted(c.from().label(), c.from().label());
    }

    private static String reviewedBy(Contribution c, Actor actor) {
        return took(Side.GIVING, c, actor)
                ? "You worked on this yourself, so somebody else has to agree to it or return it."
                : belongsTo(c.from().other(), "to agree to or to return");
    }

    private static String belongsTo(Function function, String what) {
        return "This is %s's %s. Ask somebody of %s in the team.".formatted(function.label(), what, function.label());
    }

    private static Optional<PlanRejection> unless(boolean allowed, String otherwise) {
        return allowed ? Optional.empty() : Optional.of(new PlanRejection.NotYourStep(otherwise));
    }
}
