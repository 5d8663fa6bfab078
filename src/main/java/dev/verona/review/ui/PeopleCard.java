package dev.verona.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import dev.verona.review.api.Attendance;
import dev.verona.review.api.ReviewCommand;
import dev.verona.review.api.ReviewState;
import dev.verona.review.api.ReviewView;
import dev.verona.review.api.ReviewView.Act;
import dev.verona.review.api.ReviewView.Invited;
import dev.verona.shared.PersonId;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.PersonName;
import dev.verona.shell.ui.Tone;
import java.util.HashMap;
import java.util.Map;

/** Who is invited, and who came. */
final class PeopleCard {

    private final Commands commands;
    private final ReviewDialogs dialogs;
    private final Map<PersonId, Select<Attendance>> choices = new HashMap<>();

    PeopleCard(Commands commands, ReviewDialogs dialogs) {
        this.commands = commands;
        this.dialogs = dialogs;
    }

    Section of(ReviewView review) {
        choices.clear();
        var met = review.state() != ReviewState.SCHEDULED && review.state() != ReviewState.CANCELLED;
        var list = new UnorderedList();
        list.addClassName("vr-review-people");
        review.invited().forEach(one -> list.add(item(review, one, met)));
        var card = Parts.tightCard("people", met ? "Who was there" : "Who is invited", list);
        if (review.may().contains(Act.INVITE)) {
            card.add(new Button("Invite", VaadinIcon.PLUS.create(), click -> dialogs.invite(review)));
        }
        return card;
    }

    /** Shows who came by now in what is on the screen already: whoever has a choice open there keeps it. */
    void mark(ReviewView review) {
        for (var one : review.invited()) {
            var choice = choices.get(one.person().id());
            if (choice != null && one.attendance() != null) {
                choice.setValue(one.attendance());
            }
        }
    }

    private ListItem item(ReviewView review, Invited one, boolean met) {
        var organises = one.person().id().equals(review.organiser().id());
        var item = new ListItem(new PersonName(
                one.person().name(),
                one.person().function(),
                one.person().function().label() + (organises ? ", organises it" : "")));
        if (met && review.may().contains(Act.ATTENDANCE)) {
            item.add(choice(review, one));
        } else if (met) {
            item.add(chip(one));
        } else if (review.may().contains(Act.MOVE) && !organises) {
            var button = new Button(
                    VaadinIcon.CLOSE_SMALL.create(),
                    click -> commands.send(new ReviewCommand.UninvitePerson(
                            review.id(), one.person().id())));
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            button.setAriaLabel("Leave out " + one.person().name());
            item.add(button);
        }
        return item;
    }

    private Div choice(ReviewView review, Invited one) {
        var select = new Select<Attendance>();
        select.setItems(Attendance.values());
        select.setItemLabelGenerator(Attendance::label);
        select.setPlaceholder("Was there?");
        select.setAriaLabel("Whether " + one.person().name() + " was there");
        if (one.attendance() != null) {
            select.setValue(one.attendance());
        }
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                commands.send(new ReviewCommand.NoteAttendance(
                        review.id(), one.person().id(), change.getValue()));
            }
        });
        choices.put(one.person().id(), select);
        return new Div(select);
    }

    static Chip chip(Invited one) {
        var attendance = one.attendance();
        if (attendance == null) {
            return new Chip("Not marked", Tone.WARN);
        }
        return new Chip(
                attendance.label(),
                switch (attendance) {
                    case PRESENT -> Tone.GOOD;
                    case EXCUSED -> Tone.CALM;
                    case ABSENT -> Tone.BAD;
                });
    }
}
