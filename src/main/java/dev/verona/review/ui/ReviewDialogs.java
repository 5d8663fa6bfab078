package dev.verona.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dev.verona.directory.api.PersonView;
import dev.verona.review.api.ReviewCommand;
import dev.verona.review.api.ReviewId;
import dev.verona.review.api.ReviewSubject;
import dev.verona.review.api.ReviewView;
import dev.verona.review.page.ReviewNavigation;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.PersonId;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.ReasonDialog;
import dev.verona.shell.ui.Toasts;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is asked before a review is called, moved or cancelled, and before somebody is invited. What was typed stays when a rule says no. */
final class ReviewDialogs {

    private static final int REASON = 4_000;

    private final ReviewAnswers answers;
    private final Commands commands;

    ReviewDialogs(ReviewAnswers answers, Commands commands) {
        this.answers = answers;
        this.commands = commands;
    }

    /**
     * @param of what it is of; null to choose
     * @param title what that is called, empty to choose
     */
    void schedule(@Nullable ReviewSubject of, String title, boolean topTen, PersonId self, Instant now) {
        var errors = new FormErrors();
        var dialog = dialog(title.isEmpty() ? "Schedule a review" : "Schedule a review of " + title);
        var form = new FormLayout();
        var subject = of == null ? new SubjectFields(answers, errors, topTen) : null;
        if (subject != null) {
            subject.addTo(form);
        }
        var appointment = new AppointmentFields(errors, nextHour(now));
        appointment.addTo(form);
        var people = people("Who comes, besides you", self);
        people.setHelperText("Somebody of each function.");
        errors.bind("participants", people);
        form.add(people, 2);
        dialog.add(form);
        var id = ReviewId.random();
        primary(dialog, "Schedule", () -> {
            try {
                commands.send(
                        new ReviewCommand.ScheduleReview(
                                id,
                                of == null ? Objects.requireNonNull(subject).chosen() : of,
                                appointment.when(),
                                appointment.place(),
                                ids(people.getValue())),
                        errors,
                        () -> {
                            dialog.close();
                            commands.send(new ReviewCommand.DrawUpAgenda(id));
                            Toasts.success("They are invited, and the agenda is drawn up from the facts.");
                            ReviewNavigation.open(UI.getCurrent(), id);
                        });
            } catch (InvalidInput missing) {
                errors.show(missing);
            }
        });
        dialog.open();
    }

    private static LocalDateTime nextHour(Instant now) {
        return LocalDateTime.ofInstant(now, Formats.current().zone())
                .truncatedTo(ChronoUnit.HOURS)
                .plusHours(2);
    }

    private MultiSelectComboBox<PersonView> people(String label, PersonId... without) {
        var people = new MultiSelectComboBox<PersonView>(label);
        var gone = Set.of(without);
        people.setItems(answers.people().stream()
                .filter(person -> !gone.contains(person.id()))
                .toList());
        people.setItemLabelGenerator(
                person -> person.name() + ", " + person.function().label());
        people.setManualValidation(true);
        return people;
    }

    private static List<PersonId> ids(Set<PersonView> people) {
        return people.stream().map(PersonView::id).toList();
    }

    void move(ReviewView review) {
        var errors = new FormErrors();
        var dialog = dialog("Move this review");
        var form = new FormLayout();
        var appointment = new AppointmentFields(errors, review.when().at());
        appointment.show(review.when(), review.place());
        appointment.addTo(form);
        var reason = reason("Why");
        errors.bind("reason", reason);
        form.add(reason, 2);
        dialog.add(
                new Paragraph("Everybody who is invited gets a new invitation that takes the old one's place."), form);
        primary(dialog, "Move", () -> {
            try {
                commands.send(
                        new ReviewCommand.MoveReview(
                                review.id(), appointment.when(), appointment.place(), reason.getValue()),
                        errors,
                        () -> {
                            dialog.close();
                            Toasts.success("It is moved.");
                        });
            } catch (InvalidInput missing) {
                errors.show(missing);
            }
        });
        dialog.open();
    }

    void cancel(ReviewView review) {
        ReasonDialog.ask(
                commands,
                new ReasonDialog.Words(
                        "Cancel this review",
                        "Everybody who is invited is told, and it goes out of their calendars.",
                        "Why",
                        "Cancel review",
                        "It is cancelled.",
                        REASON),
                reason -> new ReviewCommand.CancelReview(review.id(), reason));
    }

    void invite(ReviewView review) {
        var errors = new FormErrors();
        var dialog = dialog("Invite somebody");
        var person = person(
                "Who",
                answers.people().stream()
                        .filter(one -> review.invited().stream()
                                .noneMatch(in -> in.person().id().equals(one.id())))
                        .toList());
        errors.bind("participants", person);
        dialog.add(person);
        primary(dialog, "Invite", () -> {
            if (person.getValue() == null) {
                errors.show(new InvalidInput("participants", "Choose who is to come."));
                return;
            }
            commands.send(
                    new ReviewCommand.InvitePerson(
                            review.id(), person.getValue().id()),
                    errors,
                    () -> {
                        dialog.close();
                        Toasts.success(person.getValue().name() + " is invited.");
                    });
        });
        dialog.open();
    }

    ComboBox<PersonView> person(String label, List<PersonView> people) {
        var box = new ComboBox<PersonView>(label);
        box.setItems(people);
        box.setItemLabelGenerator(
                person -> person.name() + ", " + person.function().label());
        box.setRequiredIndicatorVisible(true);
        box.setManualValidation(true);
        box.setWidthFull();
        return box;
    }

    static TextArea reason(String label) {
        var reason = new TextArea(label);
        reason.setMaxLength(REASON);
        reason.setMinRows(2);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        return reason;
    }

    static Dialog dialog(String title) {
        var dialog = new Dialog(title);
        dialog.setWidth("min(40rem, 100%)");
        dialog.setCloseOnOutsideClick(false);
        return dialog;
    }

    static void primary(Dialog dialog, String verb, Runnable act) {
        var button = new Button(verb, click -> act.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), button);
    }
}
