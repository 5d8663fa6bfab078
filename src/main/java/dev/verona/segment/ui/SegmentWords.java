package dev.verona.segment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.segment.api.CriteriaView;
import dev.verona.segment.api.CriteriaView.Agreement;
import dev.verona.segment.api.Criterion;
import dev.verona.segment.api.Measure;
import dev.verona.segment.api.Place;
import dev.verona.segment.api.Scale;
import dev.verona.segment.api.SegmentLine;
import dev.verona.segment.api.TenView;
import dev.verona.shared.Function;
import dev.verona.shared.Money;
import dev.verona.shared.Period;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Tone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Criteria, scores and tens in words. */
final class SegmentWords {

    private SegmentWords() {}

    /** As in "Jan to Jun 2026", or "Oct 2026 to Mar 2027". */
    static String period(Period period) {
        var from = period.from();
        var to = period.to();
        return month(from, from.getYear() == to.getYear() ? "LLL" : "LLL yyyy") + " to " + month(to, "LLL yyyy");
    }

    private static String month(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Formats.current().locale()).format(day);
    }

    static String points(BigDecimal points) {
        return Formats.current().number(points.stripTrailingZeros());
    }

    /** What the criterion gives its points for, as in "$0 to $2M". */
    static String span(Criterion criterion, Currency currency) {
        return bound(criterion.measure(), criterion.low(), currency) + " to "
                + bound(criterion.measure(), criterion.high(), currency);
    }

    private static String bound(Measure measure, BigDecimal value, Currency currency) {
        var formats = Formats.current();
        return switch (measure.scale()) {
            case MONEY -> formats.moneyShort(new Money(value, currency));
            case PERCENT -> formats.number(value) + "%";
            case RATING -> formats.number(value);
        };
    }

    static String value(Place.Part part) {
        if (part.value().isEmpty()) {
            return part.measure().judged() ? "not rated yet" : "not known";
        }
        return switch (part.measure().scale()) {
            case MONEY -> Formats.current().moneyShort(Money.parse(part.value()));
            case PERCENT -> part.value() + "%";
            case RATING -> part.value() + " of " + Scale.BEST;
        };
    }

    /** As in "Worth now: $1.7M, 16.5 of 20". */
    static String part(Place.Part part) {
        return part.measure().label() + ": " + value(part) + ", " + points(part.points()) + " of " + part.weight();
    }

    static String parts(List<Place.Part> parts) {
        return parts.stream().map(SegmentWords::part).collect(Collectors.joining(" · "));
    }

    static Chip chip(CriteriaView.State state) {
        return switch (state) {
            case PROPOSED -> new Chip(state.label(), Tone.WARN, VaadinIcon.PENCIL);
            case UPCOMING -> new Chip(state.label(), Tone.ACCENT, VaadinIcon.CALENDAR);
            case IN_FORCE -> new Chip(state.label(), Tone.GOOD, VaadinIcon.CHECK);
            case REPLACED -> new Chip(state.label(), Tone.CALM, VaadinIcon.TIME_BACKWARD);
        };
    }

    static Chip chip(TenView.State state) {
        return switch (state) {
            case PROPOSED -> new Chip(state.label(), Tone.WARN, VaadinIcon.PENCIL);
            case FIXED -> new Chip(state.label(), Tone.GOOD, VaadinIcon.LOCK);
        };
    }

    /** As in "The ten for Jan to Jun 2026 waits for the head of Sales". */
    static String waits(SegmentLine.Wait wait) {
        var period = wait.period();
        var what = period == null ? "The proposed criteria wait for " : "The ten for " + period(period) + " waits for ";
        return what + whose(wait.of());
    }

    private static String whose(Set<Function> functions) {
        return functions.size() == 2
                ? "both heads"
                : functions.stream()
                        .sorted(Comparator.naturalOrder())
                        .map(function -> "the head of " + function.label())
                        .collect(Collectors.joining());
    }

    static String agreement(List<Agreement> agreed, Function function) {
        return agreed.stream()
                .filter(one -> one.function() == function)
                .findFirst()
                .map(one -> "For " + function.label() + ": " + one.by().name() + ", "
                        + Formats.current().date(one.at()))
                .orElse("For " + function.label() + ": not agreed yet");
    }

    static Div lines(Component... lines) {
        var cell = new Div(lines);
        cell.addClassName("vr-segment-cell");
        return cell;
    }

    static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("vr-row");
        return row;
    }

    /** A button with a mark alone, for a row that has several. */
    static Button mark(VaadinIcon icon, String label, Runnable act) {
        var button = new Button(icon.create(), click -> act.run());
        button.setAriaLabel(label);
        button.setTooltipText(label);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    static Button primary(String label, VaadinIcon icon, Runnable act) {
        var button = new Button(label, icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
