package dev.verona.history.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import dev.verona.history.api.Mark;
import dev.verona.plan.api.PlanMoment;
import dev.verona.shell.ui.Formats;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A moment of a plan: one that people remember it by, or any by the clock of the viewer. */
class MomentPicker extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Select<Mark> marks = new Select<>();
    private final DateTimePicker time = new DateTimePicker();
    private boolean quiet;

    /** @param label what the moment is for, as in "From" */
    MomentPicker(String label, Consumer<PlanMoment> chosen) {
        marks.setAriaLabel(label + ", a marked moment");
        marks.setPlaceholder("A marked moment");
        marks.setItemLabelGenerator(mark -> mark == null ? "" : words(mark, Formats.current()));
        marks.addClassName("vr-moment-marks");
        time.setAriaLabel(label + ", date and time");
        time.setI18n(new DateTimePicker.DateTimePickerI18n()
                .setMinErrorMessage("The plan did not exist yet then.")
                .setBadInputErrorMessage("Write a date and a time."));
        time.setStep(Duration.ofMinutes(1));
        time.setLocale(Formats.current().locale());
        marks.addValueChangeListener(change -> {
            if (!quiet && change.getValue() != null) {
                chosen.accept(new PlanMoment.AfterEvent(change.getValue().sequence()));
            }
        });
        time.addValueChangeListener(change -> {
            if (!quiet && change.getValue() != null && !time.isInvalid()) {
                chosen.accept(new PlanMoment.AtTime(Formats.current().lastOf(change.getValue())));
            }
        });
        getContent().addClassName("vr-moment");
        var name = new Span(label);
        name.addClassNames("vr-small", "vr-soft", "vr-moment-label");
        getContent().add(name, marks, time);
    }

    /** @param begun before that there was no plan */
    void offer(List<Mark> all, Instant begun) {
        quiet = true;
        marks.setItems(all.reversed());
        time.setMin(local(begun).withSecond(0).withNano(0));
        quiet = false;
    }

    /** Shows where the reader is. */
    void show(@Nullable Mark mark, Instant at) {
        quiet = true;
        if (mark == null) {
            marks.clear();
        } else {
            marks.setValue(mark);
        }
        time.setValue(local(at).withSecond(0).withNano(0));
        quiet = false;
    }

    /** As in "14 Mar 2026: Tom Adeyemi signed the plan for Sales". */
    static String words(Mark mark, Formats formats) {
        var subject = mark.subject().isEmpty()
                ? ""
                : mark.toldInTimeline() ? ": " + mark.subject() : " “" + mark.subject() + "”";
        return formats.date(mark.at()) + ": " + mark.by().name() + " " + Wording.brief(mark.deed()) + subject;
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, Formats.current().zone());
    }
}
