package dev.verona.segment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dev.verona.account.api.Accounts.AccountName;
import dev.verona.segment.api.Measure;
import dev.verona.segment.api.RatingCommand.RateAccount;
import dev.verona.segment.api.Scale;
import dev.verona.segment.api.SegmentDetails.Rating;
import dev.verona.segment.api.TopTenRejection.RatedMeanwhile;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Judges an account, from 0 to 5, with a reason. */
final class RateDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1_000;

    private final transient FormErrors errors = new FormErrors();
    private @Nullable Integer seen;

    static void open(Commands commands, AccountName account, Measure measure, @Nullable Rating before) {
        new RateDialog(commands, account, measure, before).open();
    }

    private RateDialog(Commands commands, AccountName account, Measure measure, @Nullable Rating before) {
        seen = before == null ? null : before.rating();
        setHeaderTitle(measure.label() + ": " + account.name());
        setWidth("min(32rem, 100%)");
        setCloseOnOutsideClick(false);
        var rating = new RadioButtonGroup<Integer>("Rating");
        rating.setItems(IntStream.rangeClosed(0, Scale.BEST).boxed().toList());
        rating.setValue(before == null ? 3 : before.rating());
        rating.setManualValidation(true);
        var reason = new TextArea("Why");
        reason.setWidthFull();
        reason.setMaxLength(LONGEST);
        reason.setMinRows(3);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setHelperText("Others read it when they ask where the points come from.");
        errors.bind("rating", rating).bind("reason", reason);
        var body = new Div(new Paragraph(measure.meaning() + "."), rating, reason);
        body.addClassName("vr-stack");
        add(body);
        var save = new Button("Rate", click -> {
            errors.clear();
            commands.attempt(new RateAccount(account.id(), measure, seen, rating.getValue(), reason.getValue()))
                    .ifPresentOrElse(this::refuse, () -> {
                        close();
                        Toasts.success("Rated.");
                    });
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private void refuse(Rejection rejection) {
        if (rejection instanceof RatedMeanwhile theirs) {
            seen = theirs.rating();
        }
        errors.show(rejection);
    }
}
