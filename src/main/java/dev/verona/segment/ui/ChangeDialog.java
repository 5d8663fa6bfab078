package dev.verona.segment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import dev.verona.segment.api.SegmentDetails;
import dev.verona.segment.api.SegmentDetails.Scored;
import dev.verona.segment.api.TenCommand.MoveInTen;
import dev.verona.segment.api.TenCommand.ReplaceInTen;
import dev.verona.segment.api.TenView;
import dev.verona.segment.api.TenView.Placed;
import dev.verona.segment.api.TopTenRejection.TenChanged;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** A change of a proposed ten against the scores: which, and why. What was typed stays when somebody else changed the ten meanwhile. */
final class ChangeDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1_000;

    private final transient Commands commands;
    private final transient FormErrors errors = new FormErrors();
    private final TextArea reason = new TextArea("Why the score is not right here");
    private int seen;

    private ChangeDialog(Commands commands, String title, int seen) {
        this.commands = commands;
        this.seen = seen;
        setHeaderTitle(title);
        setWidth("min(32rem, 100%)");
        setCloseOnOutsideClick(false);
        reason.setWidthFull();
        reason.setMaxLength(LONGEST);
        reason.setMinRows(3);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setHelperText("Both heads read it before they agree.");
        errors.bind("reason", reason);
    }

    /** Moves it, to the rank that was pointed at or another. */
    static void move(Commands commands, SegmentDetails segment, TenView ten, Placed place, int to) {
        var name = place.account().name();
        var dialog = new ChangeDialog(commands, "Move " + name, ten.revision());
        var rank = new IntegerField("To rank");
        rank.setMin(1);
        rank.setMax(ten.places().size());
        rank.setStepButtonsVisible(true);
        rank.setValue(to);
        rank.setManualValidation(true);
        dialog.errors.bind("rank", rank).bind("account", rank);
        dialog.arrange(
                "It is on rank " + place.rank() + ". Those between move by one.",
                rank,
                "Move",
                name + " is moved.",
                seen -> new MoveInTen(
                        segment.id(),
                        ten.period().from(),
                        seen,
                        place.account().id(),
                        rank.getValue() == null ? 0 : rank.getValue(),
                        dialog.reason.getValue()));
    }

    /** Puts another of the segment in its place. */
    static void replace(Commands commands, SegmentDetails segment, TenView ten, Placed place) {
        var name = place.account().name();
        var dialog = new ChangeDialog(commands, "Put another in the place of " + name, ten.revision());
        var inside = ten.places().stream().map(one -> one.account().id()).collect(Collectors.toSet());
        var others = segment.scores().stream()
                .filter(one -> !inside.contains(one.account().id()))
                .toList();
        var in = new ComboBox<Scored>("Who comes in");
        in.setItems(others);
        in.setItemLabelGenerator(one -> one.account().name() + ", " + SegmentWords.points(one.points()) + " points");
        in.setWidthFull();
        in.setManualValidation(true);
        in.setEnabled(!others.isEmpty());
        in.setHelperText(others.isEmpty() ? "All accounts of this segment are among the ten." : "");
        dialog.errors.bind("in", in).bind("out", in);
        dialog.arrange(
                name + " leaves rank " + place.rank() + ".", in, "Put in", "The place is taken by another.", seen -> {
                    if (in.getValue() == null) {
                        throw new InvalidInput("in", "Choose who comes in.");
                    }
                    return new ReplaceInTen(
                            segment.id(),
                            ten.period().from(),
                            seen,
                            place.account().id(),
                            in.getValue().account().id(),
                            dialog.reason.getValue());
                });
    }

    private void arrange(String what, Component field, String verb, String done, IntFunction<Object> command) {
        var body = new Div(new Paragraph(what), field, reason);
        body.addClassName("vr-stack");
        add(body);
        var act = new Button(verb, click -> attempt(command, done));
        act.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), act);
        open();
        reason.focus();
    }

    private void attempt(IntFunction<Object> command, String done) {
        errors.clear();
        refusal(command).ifPresentOrElse(this::refuse, () -> {
            close();
            Toasts.success(done);
        });
    }

    private Optional<Rejection> refusal(IntFunction<Object> command) {
        try {
            return commands.attempt(command.apply(seen));
        } catch (InvalidInput incomplete) {
            return Optional.of(incomplete);
        }
    }

    private void refuse(Rejection rejection) {
        if (rejection instanceof TenChanged changed) {
            seen = changed.revision();
        }
        errors.show(rejection);
    }
}
