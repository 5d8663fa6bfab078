package dev.verona.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dev.verona.directory.api.PersonView;
import dev.verona.review.api.EntryId;
import dev.verona.review.api.PointId;
import dev.verona.review.api.ReviewCommand;
import dev.verona.review.api.ReviewId;
import dev.verona.review.api.ReviewView.Kind;
import dev.verona.shared.InvalidInput;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Formats;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes something down to a point. It stays as it is when others write meanwhile: only the list above it changes. */
final class WritingForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int WORDS = 4_000;
    private static final int USUAL_DAYS = 14;

    private final transient Commands commands;
    private final transient FormErrors errors = new FormErrors();
    private final Select<Kind> kind = new Select<>();
    private final TextArea text = new TextArea("What was said");
    private final ComboBox<PersonView> owner;
    private final DatePicker due = new DatePicker("By");
    private transient ReviewId review = new ReviewId("none");
    private transient @Nullable PointId point;
    private transient EntryId next = EntryId.random();

    WritingForm(ReviewDialogs dialogs, List<PersonView> people, Commands commands, Clock clock) {
        this.commands = commands;
        kind.setLabel("Write down");
        kind.setItems(Kind.NOTE, Kind.DECISION, Kind.ACTION);
        kind.setItemLabelGenerator(Kind::label);
        kind.setValue(Kind.NOTE);
        kind.addValueChangeListener(change -> arrange());
        text.setMaxLength(WORDS);
        text.setMinRows(2);
        text.setManualValidation(true);
        text.setHelperText("Ctrl+Enter writes it down.");
        text.addKeyDownListener(Key.ENTER, press -> write(), KeyModifier.CONTROL);
        owner = dialogs.person("Owner", people);
        due.setLocale(Formats.current().locale());
        due.setManualValidation(true);
        due.setValue(Formats.current().day(clock.instant()).plusDays(USUAL_DAYS));
        errors.bind("text", text).bind("participants", owner).bind("due", due);
        var add = new Button("Write down", click -> write());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("vr-writing", "vr-no-print");
        getContent().add(kind, text, owner, due, add);
        arrange();
    }

    private void arrange() {
        var action = kind.getValue() == Kind.ACTION;
        owner.setVisible(action);
        due.setVisible(action);
        text.setLabel(
                switch (kind.getValue()) {
                    case ACTION -> "What is to be done";
                    case DECISION -> "What was decided";
                    case NOTE, CORRECTION -> "What was said";
                });
    }

    /** What is written from now on belongs to this point. */
    void to(ReviewId now, PointId what) {
        review = now;
        point = what;
    }

    private void write() {
        errors.clear();
        var to = point;
        if (to == null) {
            return;
        }
        try {
            commands.send(command(to), errors, () -> {
                next = EntryId.random();
                text.clear();
                text.focus();
            });
        } catch (InvalidInput missing) {
            errors.show(missing);
        }
    }

    private ReviewCommand command(PointId to) {
        return switch (kind.getValue()) {
            case DECISION -> new ReviewCommand.RecordDecision(review, next, to, text.getValue());
            case ACTION -> {
                if (owner.getValue() == null) {
                    throw new InvalidInput("participants", "Choose the one person who does it.");
                }
                if (due.getValue() == null) {
                    throw new InvalidInput("due", "Choose the day by which it is done.");
                }
                yield new ReviewCommand.AgreeAction(
                        review, next, to, text.getValue(), owner.getValue().id(), due.getValue());
            }
            case NOTE, CORRECTION -> new ReviewCommand.WriteNote(review, next, to, text.getValue());
        };
    }
}
