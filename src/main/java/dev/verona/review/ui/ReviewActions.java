package dev.verona.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.review.api.ReviewCommand;
import dev.verona.review.api.ReviewState;
import dev.verona.review.api.ReviewView;
import dev.verona.review.api.ReviewView.Act;
import dev.verona.review.page.ReviewNavigation;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Toasts;
import java.util.ArrayList;

/** What this person may do with this review as a whole, as buttons: the one thing that is due now stands out. */
final class ReviewActions {

    private final Commands commands;
    private final ReviewDialogs dialogs;

    ReviewActions(Commands commands, ReviewDialogs dialogs) {
        this.commands = commands;
        this.dialogs = dialogs;
    }

    /** On the page that prepares it. */
    Component[] preparing(ReviewView review) {
        var buttons = new ArrayList<Component>();
        var may = review.may();
        if (may.contains(Act.CANCEL)) {
            buttons.add(new Button("Cancel review", click -> dialogs.cancel(review)));
        }
        if (may.contains(Act.MOVE)) {
            buttons.add(new Button("Move", click -> dialogs.move(review)));
        }
        if (may.contains(Act.BEGIN)) {
            buttons.add(primary("Begin", VaadinIcon.PLAY, () -> {
                if (commands.send(new ReviewCommand.BeginReview(review.id()))) {
                    UI.getCurrent().navigate(ReviewNavigation.meeting(review.id()));
                }
            }));
        } else if (review.state() == ReviewState.RUNNING) {
            buttons.add(primary(
                    "Join", VaadinIcon.PLAY, () -> UI.getCurrent().navigate(ReviewNavigation.meeting(review.id()))));
        } else if (review.state().tookPlace()) {
            buttons.add(primary(
                    "Open minutes",
                    VaadinIcon.FILE_TEXT_O,
                    () -> UI.getCurrent().navigate(ReviewNavigation.minutes(review.id()))));
        }
        return buttons.toArray(Component[]::new);
    }

    /** While it is held. */
    Component[] meeting(ReviewView review) {
        var buttons = new ArrayList<Component>();
        if (review.may().contains(Act.PREPARE)) {
            buttons.add(new Button("Add point", click -> PointDialogs.add(commands, review.id())));
        }
        if (review.may().contains(Act.END)) {
            buttons.add(primary("End review", VaadinIcon.CHECK, () -> {
                if (commands.send(new ReviewCommand.EndReview(review.id()))) {
                    UI.getCurrent().navigate(ReviewNavigation.minutes(review.id()));
                }
            }));
        } else if (review.state().tookPlace()) {
            buttons.add(primary(
                    "Open minutes",
                    VaadinIcon.FILE_TEXT_O,
                    () -> UI.getCurrent().navigate(ReviewNavigation.minutes(review.id()))));
        }
        return buttons.toArray(Component[]::new);
    }

    /** Under what was written down. */
    Component[] minutes(ReviewView review) {
        var buttons = new ArrayList<Component>();
        if (review.may().contains(Act.SIGN)) {
            buttons.add(primary("Sign minutes", VaadinIcon.PENCIL, () -> {
                if (commands.send(new ReviewCommand.SignMinutes(review.id()))) {
                    Toasts.success("You have signed for your side.");
                }
            }));
        }
        return buttons.toArray(Component[]::new);
    }

    private static Button primary(String label, VaadinIcon icon, Runnable act) {
        var button = new Button(label, icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
