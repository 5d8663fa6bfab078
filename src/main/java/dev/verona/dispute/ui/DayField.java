package dev.verona.dispute.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import dev.verona.shared.InvalidInput;
import dev.verona.shell.ui.Formats;
import java.time.LocalDate;

/** The day until which something is to be settled. */
final class DayField extends DatePicker {

    private static final long serialVersionUID = 1L;

    private static final int USUAL_DAYS = 7;

    DayField(LocalDate today) {
        super("Settled by");
        setLocale(Formats.current().locale());
        setMin(today);
        setValue(today.plusDays(USUAL_DAYS));
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
    }

    /** @throws InvalidInput when there is none */
    LocalDate day() {
        var day = getValue();
        if (day == null) {
            throw new InvalidInput("due", "Write a day, or choose one from the calendar.");
        }
        return day;
    }
}
