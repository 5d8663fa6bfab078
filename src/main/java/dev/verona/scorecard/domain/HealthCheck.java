package dev.verona.scorecard.domain;

import dev.verona.plan.api.AssetRef;
import dev.verona.plan.api.Consent;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.scorecard.api.HealthPoint;
import dev.verona.scorecard.api.HealthView;
import dev.verona.scorecard.api.HealthView.Gap;
import dev.verona.scorecard.api.HealthView.Place;
import dev.verona.scorecard.domain.PlanFacts.Node;
import dev.verona.scorecard.domain.PlanFacts.Piece;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.Stage;
import dev.verona.shared.text.Excerpt;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges a plan's completeness and freshness (practices 23, 46, 59 and 79), point by point, as of a day. */
public final class HealthCheck {

    /**
     * So many days may a contribution in work stay untouched: the functions meet at least quarterly, better monthly (practice 12), and what nobody touched between two
     * monthly meetings stands still.
     */
    public static final int WORK_STANDS_STILL_AFTER = 31;

    /** So many days may an agreed one stay untouched: a quarter, the longest that may lie between two meetings (practice 12). */
    public static final int AGREED_IS_STALE_AFTER = 92;

    private static final int LONGEST_NAME = 60;

    /** What must be asked elsewhere. */
    public interface Around {

        /** The person's name; null for somebody who is unknown, or may not sign in any more. */
        @Nullable
        String present(PersonId person);

        /** Why nobody may use the asset, empty when they may. */
        String blocked(AssetRef asset);
    }

    private final PlanFacts plan;
    private final LocalDate day;
    private final Around around;

    private HealthCheck(PlanFacts plan, LocalDate day, Around around) {
        this.plan = plan;
        this.day = day;
        this.around = around;
    }

    /** @param day what is due then is not overdue yet */
    public static HealthView of(PlanFacts plan, LocalDate day, Around around) {
        var check = new HealthCheck(plan, day, around);
        return new HealthView(
                plan.plan(),
                plan.account(),
                plan.period(),
                day,
                plan.touched(),
                Arrays.stream(HealthPoint.values())
                        .map(kind -> new HealthView.Point(kind, check.gaps(kind).toList()))
                        .toList(),
                Arrays.stream(Stage.values()).filter(check::marketingGives).toList());
    }

    private Stream<Gap> gaps(HealthPoint kind) {
        return switch (kind) {
            case SALES_OWNER -> owner(plan.salesOwner(), "Sales owner");
            case MARKETING_CO_OWNER -> owner(plan.marketingOwner(), "Marketing co-owner");
            case FOCUS ->
                when(plan.focus() == 0, "The focus statement is not written: nobody can say what this plan is for.");
            case OBJECTIVES -> when(objectives().findAny().isEmpty(), "The plan has no objective yet.");
            case MEASURES ->
                objectives()
                        .filter(one -> one.measure().isBlank() || !one.target())
                        .map(one -> at(one, "Objective " + name(one) + " has no measure with a target."));
            case STRATEGIES ->
                objectives()
                        .filter(one -> plan.under(one).findAny().isEmpty())
                        .map(one -> at(one, "Objective " + name(one) + " has no strategy."));
            case ACTIONS ->
                plan.there(ElementKind.STRATEGY)
                        .filter(one -> plan.under(one).findAny().isEmpty())
                        .map(one -> at(one, "Strategy " + name(one) + " has no action item."));
            case ACTION_OWNERS ->
                actions()
                        .filter(one -> one.owner() == null || around.present(one.owner()) == null)
                        .map(one -> at(one, "Action item " + name(one) + " has no owner who is still here."));
            case ACTION_DATES -> actions().flatMap(this::late);
            case STAGES ->
                Arrays.stream(Stage.values())
                        .filter(stage -> !marketingGives(stage))
                        .map(stage -> new Gap(
                                "Stage " + stage.number() + ", " + stage.label()
                                        + ", has no contribution from Marketing.",
                                Place.stage(stage)));
            case REQUESTS -> plan.living().flatMap(this::unanswered);
            case EVIDENCE ->
                plan.living()
                        .filter(one -> one.kind() == ContributionKind.VALUE_PROPOSITION
                                && one.state() != ContributionState.REQUESTED
                                && one.evidence() == 0)
                        .map(one -> at(one, "Value proposition " + name(one) + " names no evidence."));
            case CONSENT -> plan.living().flatMap(this::expired);
            case FRESHNESS -> plan.living().flatMap(this::stale);
            case SIGNATURES -> Stream.of(Function.SALES, Function.MARKETING).flatMap(this::unsigned);
        };
    }

    private Stream<Gap> owner(PersonId person, String role) {
        return around.present(person) == null
                ? Stream.of(new Gap(
                        "The " + role + " is not here any more: hand the ownership over to somebody who is.",
                        Place.TEAM))
                : Stream.of();
    }

    private static Stream<Gap> when(boolean missing, String sentence) {
        return missing ? Stream.of(new Gap(sentence, Place.OVERVIEW)) : Stream.of();
    }

    private Stream<Node> objectives() {
        return plan.there(ElementKind.OBJECTIVE);
    }

    private Stream<Node> actions() {
        return plan.there(ElementKind.ACTION).filter(Node::open);
    }

    private Stream<Gap> late(Node action) {
        var due = action.due();
        return due != null && due.isBefore(day)
                ? Stream.of(at(action, "Action item " + name(action) + " is overdue by " + days(due, day) + "."))
                : Stream.of();
    }

    private boolean marketingGives(Stage stage) {
        return plan.living().anyMatch(piece -> piece.stage() == stage && piece.from() != Function.SALES);
    }

    private Stream<Gap> unanswered(Piece piece) {
        var due = piece.due();
        return piece.state() == ContributionState.REQUESTED && due != null && due.isBefore(day)
                ? Stream.of(at(
                        piece,
                        piece.from().label() + " has not answered the request for " + name(piece) + ", "
                                + days(due, day) + " overdue."))
                : Stream.of();
    }

    private Stream<Gap> expired(Piece piece) {
        if (piece.asset() != null) {
            var why = around.blocked(piece.asset());
            if (!why.isEmpty()) {
                return Stream.of(
                        at(piece, piece.kind().label() + " " + name(piece) + " rests on what nobody may use: " + why));
            }
        }
        if (piece.kind() == ContributionKind.PRICING_ADVICE
                && !piece.decided()
                && past(piece.value(Field.PRICE_VALID_UNTIL))) {
            return Stream.of(
                    at(piece, "Pricing advice " + name(piece) + " is valid no more, and nobody decided on it."));
        }
        if (piece.kind() != ContributionKind.CASE_STUDY || piece.state() != ContributionState.AGREED) {
            return Stream.of();
        }
        if (past(piece.value(Field.CASE_CONSENT_EXPIRES))) {
            return Stream.of(at(piece, "The customer's consent to case study " + name(piece) + " has expired."));
        }
        return piece.asset() == null && !piece.value(Field.CASE_CONSENT).equals(Consent.GIVEN.name())
                ? Stream.of(at(piece, "The customer has not consented to case study " + name(piece) + "."))
                : Stream.of();
    }

    private boolean past(String date) {
        return !date.isEmpty() && LocalDate.parse(date).isBefore(day);
    }

    /** What was only asked for has its own date. */
    private Stream<Gap> stale(Piece piece) {
        int most = switch (piece.state()) {
            case DRAFTED, IN_REVIEW -> WORK_STANDS_STILL_AFTER;
            case AGREED -> AGREED_IS_STALE_AFTER;
            case REQUESTED, RETIRED -> Integer.MAX_VALUE;
        };
        var last = LocalDate.ofInstant(piece.touched(), ZoneOffset.UTC);
        return ChronoUnit.DAYS.between(last, day) > most
                ? Stream.of(at(
                        piece,
                        piece.kind().label() + " " + name(piece) + " was not touched for " + days(last, day) + "."))
                : Stream.of();
    }

    private Stream<Gap> unsigned(Function function) {
        var under = plan.signed().get(function);
        var sentence = under == null
                ? function.label() + " has not signed this plan for its period."
                : under < plan.revision()
                        ? function.label() + " signed an earlier version: the plan has changed since."
                        : "";
        return sentence.isEmpty() ? Stream.of() : Stream.of(new Gap(sentence, Place.OVERVIEW));
    }

    private static Gap at(Node node, String sentence) {
        return new Gap(sentence, Place.element(node.id()));
    }

    private static Gap at(Piece piece, String sentence) {
        return new Gap(sentence, Place.contribution(piece.id()));
    }

    private static String name(Node node) {
        return "“" + Excerpt.of(node.text(), LONGEST_NAME) + "”";
    }

    private static String name(Piece piece) {
        return "“" + Excerpt.of(piece.title(), LONGEST_NAME) + "”";
    }

    private static String days(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return days == 1 ? "1 day" : days + " days";
    }
}
