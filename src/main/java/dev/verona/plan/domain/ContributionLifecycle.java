package dev.verona.plan.domain;

import static dev.verona.plan.api.ContributionState.AGREED;
import static dev.verona.plan.api.ContributionState.DRAFTED;
import static dev.verona.plan.api.ContributionState.IN_REVIEW;
import static dev.verona.plan.api.ContributionState.REQUESTED;
import static dev.verona.plan.api.ContributionState.RETIRED;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ContributionView.Step.Kind;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanRejection;
import dev.verona.plan.domain.Contribution.Side;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Function;
import dev.verona.shared.PlanId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may do what at each step of a contribution's life: requested → drafted → in review → agreed → retired (practice 59). The
 * table below is the whole rule. {@code Function.JOINT} acts for either side, but for one side only of any one contribution; Verona itself may do anything.
 */
public final class ContributionLifecycle {

    private static final Map<Kind, Rule> TABLE = table(
            rule(Kind.TAKE_UP)
                    .from(REQUESTED)
                    .by(Party.ASKED, Say.CONTRIBUTE)
                    .otherwise("Only a request can be taken up."),
            rule(Kind.DECLINE)
                    .from(REQUESTED)
                    .by(Party.ASKED, Say.CONTRIBUTE)
                    .otherwise("Only a request can be declined."),
            rule(Kind.EDIT).fromAllBut(RETIRED).by(Party.EITHER, Say.CONTRIBUTE).otherwise("Revive it first."),
            rule(Kind.MOVE).fromAllBut(RETIRED).by(Party.EITHER, Say.CONTRIBUTE).otherwise("Revive it first."),
            rule(Kind.SUBMIT).from(DRAFTED).by(Party.GIVER, Say.CONTRIBUTE).otherwise("Only a draft goes to review."),
            rule(Kind.RETURN)
                    .from(IN_REVIEW)
                    .by(Party.REVIEWER, Say.SHAPE)
                    .otherwise("Only what is in review can be returned."),
            rule(Kind.AGREE)
                    .from(IN_REVIEW)
                    .by(Party.REVIEWER, Say.SHAPE)
                    .otherwise("Only what is in review can be agreed."),
            rule(Kind.RETIRE).fromAllBut(RETIRED).by(Party.EITHER, Say.SHAPE).otherwise("There is nothing left to do."),
            rule(Kind.REVIVE)
                    .from(RETIRED)
                    .by(Party.GIVER, Say.SHAPE)
                    .otherwise("Only a retired contribution can be revived."),
            rule(Kind.DECIDE_PRICE)
                    .from(IN_REVIEW, AGREED)
                    .by(Party.SALES, Say.SHAPE)
                    .otherwise("Sales decides once the advice is in review or agreed."));

    private ContributionLifecycle() {}

    /**
     * One line of the table.
     *
     * @param say the least say in the plan that it takes
     * @param otherwise what a person can do when it is not in one of the states that it starts from
     */
    private record Rule(Kind act, Set<ContributionState> from, Party party, Say say, String otherwise) {

        Rule from(ContributionState first, ContributionState... others) {
            return new Rule(act, EnumSet.of(first, others), party, say, otherwise);
        }

        Rule fromAllBut(ContributionState state) {
            return new Rule(act, EnumSet.complementOf(EnumSet.of(state)), party, say, otherwise);
        }

        Rule by(Party only, Say atLeast) {
            return new Rule(act, from, only, atLeast, otherwise);
        }

        Rule otherwise(String words) {
            return new Rule(act, from, party, say, words);
        }
    }

    private static Rule rule(Kind act) {
        return new Rule(act, Set.of(), Party.EITHER, Say.SHAPE, "");
    }

    private static Map<Kind, Rule> table(Rule... rules) {
        return Stream.of(rules)
                .collect(toMap(Rule::act, identity(), (one, other) -> one, () -> new EnumMap<>(Kind.class)));
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

    /**
     * What takes the last step of a contribution back.
     *
     * @param step the state that it led to
     * @throws PlanRejection when another step followed, or somebody else took it
     */
    static PlanEvent takenBack(PlanId plan, Contribution contribution, ContributionState step, Actor actor) {
        var last = contribution.lastStep();
        if (last == null || contribution.state() != step) {
            throw new PlanRejection.WrongStep("This went on meanwhile: it is %s. There is nothing left to take back."
                    .formatted(contribution.state().label().toLowerCase(Locale.ROOT)));
        }
        if (!actor.isVerona() && !last.by().equals(actor.person())) {
            throw new PlanRejection.NotYourStep("Somebody else took this step. They can take it back.");
        }
        return new PlanEvent.StepTakenBack(plan, contribution.id(), step, last.before());
    }

    static Say sayNeededTo(Kind act) {
        return lineOf(act).say();
    }

    static boolean allows(Kind act, Contribution contribution, Team team, Actor actor) {
        return objection(act, contribution, team, actor).isEmpty();
    }

    private static Optional<PlanRejection> objection(Kind act, Contribution c, Team team, Actor actor) {
        var rule = lineOf(act);
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

    private static Rule lineOf(Kind act) {
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
