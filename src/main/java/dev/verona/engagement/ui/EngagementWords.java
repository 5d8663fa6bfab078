package dev.verona.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.engagement.api.Behaviour;
import dev.verona.engagement.api.Comparison;
import dev.verona.engagement.api.Condition;
import dev.verona.engagement.api.ConsultationView;
import dev.verona.engagement.api.Fact;
import dev.verona.engagement.api.RuleView;
import dev.verona.engagement.api.Terms;
import dev.verona.library.api.AssetKind;
import dev.verona.shared.Money;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Tone;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Rules and consultations in words that a salesperson would use. */
final class EngagementWords {

    private EngagementWords() {}

    /** @param segments what segments are called, by their ids */
    static String when(Terms terms, Map<String, String> segments) {
        return "When "
                + terms.conditions().stream()
                        .map(condition -> condition(condition, segments))
                        .collect(Collectors.joining(", and "));
    }

    static String then(Behaviour behaviour) {
        return switch (behaviour.kind()) {
            case CONSULT ->
                "the " + behaviour.whom().toLowerCase(Locale.ROOT) + " is consulted within " + workingDays(behaviour)
                        + ", before it goes on.";
            case PRICE_ADVICE_FIRST -> "Marketing advises on the price before it becomes lower.";
            case RELEASE_GATE -> "only a salesperson lets it out.";
            case INVITE -> "the " + behaviour.whom().toLowerCase(Locale.ROOT) + " is invited to each review.";
            case HAND_OFF -> "it goes on to the next stage within " + workingDays(behaviour) + ".";
        };
    }

    /** As {@link #then}, as a sentence of its own. */
    static String required(Behaviour behaviour) {
        var words = then(behaviour);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String workingDays(Behaviour behaviour) {
        return Formats.current().count(behaviour.workingDays(), "working day");
    }

    private static String condition(Condition condition, Map<String, String> segments) {
        var fact = Fact.named(condition.field()).orElse(null);
        return fact == null
                ? condition.field()
                : subject(fact) + " " + compared(fact, condition.comparison()) + " "
                        + value(fact, condition.value(), segments);
    }

    private static String subject(Fact fact) {
        return switch (fact) {
            case AMOUNT -> "the amount";
            case STAGE -> "the stage";
            case TIER -> "the account's tier";
            case TOP_TEN -> "the account";
            case SEGMENT -> "the segment";
            case PRODUCT -> "the product";
            case DISCOUNT -> "the discount";
            case ASSET_KIND -> "the asset";
            case DAYS -> "its time at the stage";
        };
    }

    private static String compared(Fact fact, Comparison comparison) {
        return switch (comparison) {
            case IS -> fact == Fact.ASSET_KIND ? "is a" : "is";
            case AT_LEAST -> fact == Fact.STAGE ? "is or is after" : "is at least";
            case ABOVE -> "is more than";
            case BELOW -> fact == Fact.STAGE ? "is before" : "is less than";
        };
    }

    private static String value(Fact fact, String value, Map<String, String> segments) {
        return switch (fact) {
            case AMOUNT -> Formats.current().money(Money.parse(value));
            case STAGE -> Stage.valueOf(value).label();
            case TOP_TEN -> value.equals("yes") ? "among its segment's top ten" : "outside its segment's top ten";
            case SEGMENT -> segments.getOrDefault(value, value);
            case DISCOUNT -> value + "%";
            case ASSET_KIND -> AssetKind.valueOf(value).label().toLowerCase(Locale.ROOT);
            case DAYS -> value + " working days";
            case TIER, PRODUCT -> value;
        };
    }

    static Chip chip(RuleView.State state) {
        return switch (state) {
            case DRAFT -> new Chip(state.label(), Tone.WARN, VaadinIcon.PENCIL);
            case UPCOMING -> new Chip(state.label(), Tone.ACCENT, VaadinIcon.CALENDAR);
            case IN_FORCE -> new Chip(state.label(), Tone.GOOD, VaadinIcon.CHECK);
            case REPLACED -> new Chip(state.label(), Tone.CALM, VaadinIcon.TIME_BACKWARD);
            case ENDED -> new Chip(state.label(), Tone.CALM, VaadinIcon.CLOSE_SMALL);
        };
    }

    static Chip chip(ConsultationView.State state) {
        return switch (state) {
            case OPEN -> new Chip(state.label(), Tone.WARN, VaadinIcon.COMMENTS_O);
            case ANSWERED -> new Chip(state.label(), Tone.ACCENT, VaadinIcon.SCALE);
            case DECIDED -> new Chip(state.label(), Tone.GOOD, VaadinIcon.CHECK);
            case LAPSED -> new Chip(state.label(), Tone.CALM, VaadinIcon.CLOSE_SMALL);
        };
    }

    static String subject(ConsultationView it) {
        return it.discount().isEmpty() ? it.about() : it.discount() + "% off: " + it.about();
    }

    static Div lines(Component... lines) {
        var cell = new Div(lines);
        cell.addClassName("vr-rule-cell");
        return cell;
    }
}
