package dev.verona.review.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.review.api.Appointment;
import dev.verona.shared.InvalidInput;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Formats;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** When and where people meet. */
final class AppointmentFields {

    private static final int USUAL_MINUTES = 60;

    private final DateTimePicker at = new DateTimePicker("When");
    private final ComboBox<String> zone = new ComboBox<>("Time zone");
    private final IntegerField minutes = new IntegerField("Minutes");
    private final TextField place = new TextField("Where");

    AppointmentFields(FormErrors errors, LocalDateTime start) {
        var formats = Formats.current();
        at.setStep(Duration.ofMinutes(15));
        at.setLocale(formats.locale());
        at.setManualValidation(true);
        at.setValue(start);
        zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        zone.setValue(
                formats.zone().getId().equals("Z") ? "UTC" : formats.zone().getId());
        zone.setManualValidation(true);
        minutes.setValue(USUAL_MINUTES);
        minutes.setStepButtonsVisible(true);
        minutes.setStep(15);
        minutes.setMin(0);
        minutes.setManualValidation(true);
        place.setPlaceholder("A room, or a link to a call");
        place.setMaxLength(160);
        errors.bind("at", at).bind("zone", zone).bind("minutes", minutes).bind("place", place);
    }

    void show(Appointment when, String where) {
        at.setValue(when.at());
        zone.setValue(when.zone());
        minutes.setValue(when.minutes());
        place.setValue(where);
    }

    void addTo(FormLayout form) {
        form.add(at, 2);
        form.add(zone, minutes);
        form.add(place, 2);
    }

    /** @throws InvalidInput when something is not filled in */
    Appointment when() {
        if (at.getValue() == null) {
            throw new InvalidInput("at", "Choose a day and a time.");
        }
        if (zone.getValue() == null) {
            throw new InvalidInput("zone", "Choose whose clock that is.");
        }
        return new Appointment(
                at.getValue().truncatedTo(ChronoUnit.MINUTES),
                zone.getValue(),
                minutes.getValue() == null ? 0 : minutes.getValue());
    }

    String place() {
        return place.getValue();
    }
}
