package dev.verona.plan.ui.board;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ContributionView.Step;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.api.PriceVerdict;
import dev.verona.shared.Function;
import dev.verona.shared.PersonRef;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Tone;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the board names and marks things. */
final class BoardWords {

    private static final Pattern PRACTICE = Pattern.compile(" \\(practices? [^)]*\\)");

    private BoardWords() {}

    static VaadinIcon icon(ContributionKind kind) {
        return switch (kind) {
            case LEAD_STANDARD -> VaadinIcon.FILTER;
            case VALUE_PROPOSITION -> VaadinIcon.DIAMOND_O;
            case SOLUTION_COLLATERAL -> VaadinIcon.FILE_PRESENTATION;
            case CASE_STUDY -> VaadinIcon.TROPHY;
            case PRICING_ADVICE -> VaadinIcon.SCALE;
        };
    }

    static Chip chip(ContributionState state) {
        return new Chip(state.label(), tone(state), icon(state));
    }

    static Chip chip(PriceVerdict verdict) {
        return new Chip(words(verdict), tone(verdict), icon(verdict));
    }

    static Mark mark(ContributionState state) {
        return Mark.of(state.label(), tone(state), icon(state));
    }

    static Mark mark(PriceVerdict verdict) {
        return Mark.of(words(verdict), tone(verdict), icon(verdict));
    }

    private static Tone tone(ContributionState state) {
        return switch (state) {
            case REQUESTED -> Tone.ACCENT;
            case DRAFTED, RETIRED -> Tone.CALM;
            case IN_REVIEW -> Tone.WARN;
            case AGREED -> Tone.GOOD;
        };
    }

    private static VaadinIcon icon(ContributionState state) {
        return switch (state) {
            case REQUESTED -> VaadinIcon.HAND;
            case DRAFTED -> VaadinIcon.EDIT;
            case IN_REVIEW -> VaadinIcon.EYE;
            case AGREED -> VaadinIcon.CHECK_CIRCLE_O;
            case RETIRED -> VaadinIcon.ARCHIVE;
        };
    }

    private static String words(PriceVerdict verdict) {
        return switch (verdict) {
            case TAKEN -> "Advice taken";
            case ADJUSTED -> "Advice adjusted";
            case DECLINED -> "Advice declined";
        };
    }

    private static Tone tone(PriceVerdict verdict) {
        return switch (verdict) {
            case TAKEN -> Tone.GOOD;
            case ADJUSTED -> Tone.WARN;
            case DECLINED -> Tone.BAD;
        };
    }

    private static VaadinIcon icon(PriceVerdict verdict) {
        return switch (verdict) {
            case TAKEN -> VaadinIcon.CHECK;
            case ADJUSTED -> VaadinIcon.ADJUST;
            case DECLINED -> VaadinIcon.CLOSE_SMALL;
        };
    }

    /** Whose turn it is, in words; empty where nobody is waited for. */
    static Optional<String> waitsFor(PlanView.Card card) {
        return askedByName(card).map(PersonRef::name).or(() -> turnOf(card).map(Function::label));
    }

    /** Who was asked for it by name, for as long as it waits for them. */
    static Optional<PersonRef> askedByName(PlanView.Card card) {
        return Optional.ofNullable(card.askedPerson()).filter(asked -> card.state() == ContributionState.REQUESTED);
    }

    /** The function whose turn it is: that which was asked, or that which reviews. */
    static Optional<Function> turnOf(PlanView.Card card) {
        return switch (card.state()) {
            case REQUESTED -> Optional.of(card.from());
            case IN_REVIEW -> Optional.of(card.from().other());
            case DRAFTED, AGREED, RETIRED -> Optional.empty();
        };
    }

    /** With its article where it takes one, as in "a case study". */
    static String some(ContributionKind kind) {
        var word = kind.label().toLowerCase(Locale.ENGLISH);
        return switch (kind) {
            case SOLUTION_COLLATERAL, PRICING_ADVICE -> word;
            case LEAD_STANDARD, VALUE_PROPOSITION, CASE_STUDY -> "a " + word;
        };
    }

    /** What belongs in a field, for people who do not number their practices. */
    static String help(Field field) {
        return PRACTICE.matcher(field.help()).replaceAll("");
    }

    /** What a title of this kind looks like. */
    static String example(ContributionKind kind) {
        return switch (kind) {
            case LEAD_STANDARD -> "As in: What makes a dairy plant a lead";
            case VALUE_PROPOSITION -> "As in: Heat that pays for itself in 26 months";
            case SOLUTION_COLLATERAL -> "As in: Proposal template for phased delivery";
            case CASE_STUDY -> "As in: A reference visit for the plant manager";
            case PRICING_ADVICE -> "As in: Price for three lines with service";
        };
    }

    static String did(Step.Kind kind) {
        return switch (kind) {
            case REQUEST -> "asked for it";
            case TAKE_UP -> "took it up";
            case DRAFT -> "started it";
            case DECLINE -> "declined the request";
            case SUBMIT -> "submitted it for review";
            case RETURN -> "returned it";
            case AGREE -> "agreed to it";
            case REOPEN -> "reopened it by editing";
            case RETIRE -> "retired it";
            case REVIVE -> "revived it";
            case TAKE_BACK -> "took a step back";
            case DECIDE_PRICE -> "decided on the price";
            case EDIT -> "edited it";
            case MOVE -> "moved it";
        };
    }

    /** What happened to a contribution, to follow a person's name; empty when it happened to something else in the plan. */
    static Optional<String> did(PlanEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case PlanEvent.TextEdited e
                    when isContribution(e.field().field()) ->
                        "wrote in “" + e.field().field().label() + "”";
                    case PlanEvent.ValueSet e
                    when isContribution(e.field().field()) ->
                        "changed “" + e.field().field().label() + "”";
                    case PlanEvent.ContributionRequested _ -> did(Step.Kind.REQUEST);
                    case PlanEvent.ContributionDrafted e -> did(e.requested() ? Step.Kind.TAKE_UP : Step.Kind.DRAFT);
                    case PlanEvent.RequestDeclined _ -> did(Step.Kind.DECLINE);
                    case PlanEvent.ContributionSubmitted _ -> did(Step.Kind.SUBMIT);
                    case PlanEvent.ContributionReturned _ -> did(Step.Kind.RETURN);
                    case PlanEvent.ContributionAgreed _ -> did(Step.Kind.AGREE);
                    case PlanEvent.ContributionReopened _ -> did(Step.Kind.REOPEN);
                    case PlanEvent.ContributionRetired _ -> did(Step.Kind.RETIRE);
                    case PlanEvent.ContributionRevived _ -> did(Step.Kind.REVIVE);
                    case PlanEvent.StepTakenBack e ->
                        "took a step back: it is " + e.again().label().toLowerCase(Locale.ENGLISH) + " again";
                    case PlanEvent.ContributionMoved e ->
                        "moved it to " + e.stage().label();
                    case PlanEvent.PriceDecided _ -> did(Step.Kind.DECIDE_PRICE);
                    case PlanEvent.AssetTaken e -> "took version " + e.asset().version() + " from the library";
                    case PlanEvent.AssetTakenBack _ -> "took back what came from the library";
                    case PlanEvent.FeedbackGiven e ->
                        "said of it: " + e.usefulness().label().toLowerCase(Locale.ENGLISH);
                    default -> null;
                });
    }

    /** The contribution to which it happened. */
    static Optional<ElementId> contribution(PlanEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case PlanEvent.TextEdited e
                    when isContribution(e.field().field()) -> e.field().element();
                    case PlanEvent.ValueSet e
                    when isContribution(e.field().field()) -> e.field().element();
                    case PlanEvent.ContributionRequested e -> e.contribution();
                    case PlanEvent.ContributionDrafted e -> e.contribution();
                    case PlanEvent.RequestDeclined e -> e.contribution();
                    case PlanEvent.ContributionSubmitted e -> e.contribution();
                    case PlanEvent.ContributionReturned e -> e.contribution();
                    case PlanEvent.ContributionAgreed e -> e.contribution();
                    case PlanEvent.ContributionReopened e -> e.contribution();
                    case PlanEvent.ContributionRetired e -> e.contribution();
                    case PlanEvent.ContributionRevived e -> e.contribution();
                    case PlanEvent.StepTakenBack e -> e.contribution();
                    case PlanEvent.ContributionMoved e -> e.contribution();
                    case PlanEvent.PriceDecided e -> e.contribution();
                    case PlanEvent.AssetTaken e -> e.contribution();
                    case PlanEvent.AssetTakenBack e -> e.contribution();
                    case PlanEvent.FeedbackGiven e -> e.contribution();
                    default -> null;
                });
    }

    private static boolean isContribution(Field field) {
        return field.element() == ElementKind.CONTRIBUTION;
    }
}
