package dev.verona.segment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import dev.verona.segment.api.HalfYears;
import dev.verona.segment.api.SegmentDetails;
import dev.verona.segment.api.TenCommand.ProposeTen;
import dev.verona.segment.api.TenView;
import dev.verona.segment.api.TopTenRejection.TenChanged;
import dev.verona.shared.Period;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Proposes a ten from the scores of now, for a half-year. */
final class ProposeDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** How many months back a half-year that still lasts can have begun, and how many ahead one can begin. */
    private static final int BACK = 5;

    private static final int AHEAD = 11;
    private static final int HALF = 6;

    private final transient Commands commands;
    private final transient SegmentDetails segment;
    private final transient FormErrors errors = new FormErrors();
    private final Select<Period> period = new Select<>();
    private final Paragraph warning = new Paragraph();
    private int newer;

    static void open(Commands commands, SegmentDetails segment, Consumer<Period> then, LocalDate today) {
        new ProposeDialog(commands, segment, then, today).open();
    }

    private ProposeDialog(Commands commands, SegmentDetails segment, Consumer<Period> then, LocalDate today) {
        this.commands = commands;
        this.segment = segment;
        setHeaderTitle("Propose a ten");
        setWidth("min(32rem, 100%)");
        setCloseOnOutsideClick(false);
        period.setLabel("For the half-year");
        period.setItemLabelGenerator(SegmentWords::period);
        period.setItems(choices(today));
        period.setWidthFull();
        period.addValueChangeListener(change -> warn());
        period.setValue(usual(today));
        errors.bind("period", period);
        var body = new Div(
                new Paragraph("The ten accounts with the highest scores of now, by the criteria of version "
                        + segment.criteria().inForce()
                        + ". Anybody may change it with a reason until both heads fix it."),
                period,
                warning);
        body.addClassName("vr-stack");
        add(body);
        var propose = new Button("Propose", click -> propose(then));
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), propose);
    }

    private static List<Period> choices(LocalDate today) {
        var month = YearMonth.from(today);
        return IntStream.rangeClosed(-BACK, AHEAD)
                .mapToObj(offset -> HalfYears.from(month.plusMonths(offset)))
                .toList();
    }

    /** The one that is worked on, else the one after the last, else that of the calendar. */
    private Period usual(LocalDate today) {
        var month = YearMonth.from(today);
        var calendar = HalfYears.from(month.withMonth(month.getMonthValue() <= HALF ? 1 : HALF + 1));
        return segment.tens().stream()
                .findFirst()
                .map(last -> last.state() == TenView.State.PROPOSED
                        ? last.period()
                        : HalfYears.from(YearMonth.from(last.period().to()).plusMonths(1)))
                .filter(choices(today)::contains)
                .orElse(calendar);
    }

    private int seen() {
        return segment.tens().stream()
                .filter(ten -> ten.period().equals(period.getValue()))
                .mapToInt(TenView::revision)
                .findFirst()
                .orElse(0);
    }

    private void warn() {
        newer = 0;
        var changed = segment.tens().stream()
                .filter(ten -> ten.period().equals(period.getValue()) && ten.state() == TenView.State.PROPOSED)
                .flatMap(ten -> ten.places().stream())
                .filter(place -> place.manual() != null)
                .count();
        warning.setVisible(changed > 0);
        warning.setText(
                "A ten is proposed for it already, and people changed it by hand. To propose it anew takes their changes out.");
    }

    private void propose(Consumer<Period> then) {
        errors.clear();
        var chosen = period.getValue();
        commands.attempt(new ProposeTen(segment.id(), chosen, Math.max(seen(), newer)))
                .ifPresentOrElse(this::refuse, () -> {
                    close();
                    then.accept(chosen);
                    Toasts.success("The ten for " + SegmentWords.period(chosen) + " is proposed. Both heads fix it.");
                });
    }

    private void refuse(Rejection rejection) {
        if (rejection instanceof TenChanged changed) {
            newer = changed.revision();
        }
        errors.show(rejection);
    }
}
