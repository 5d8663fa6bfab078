package dev.verona.playbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.playbook.api.AccountProgress;
import dev.verona.playbook.api.PieceId;
import dev.verona.playbook.api.PlayProgress.Said;
import dev.verona.playbook.api.PlaybookView;
import dev.verona.shell.ui.EmptyState;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** The version in force, play by play, with what teams say of each. */
final class ReadTab extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** @param start begins a play at an account */
    ReadTab(PlaybookView playbook, List<AccountProgress> progress, Consumer<PieceId> start) {
        getContent().addClassName("vr-stack");
        if (playbook.inForce() == 0) {
            getContent()
                    .add(
                            new EmptyState(
                                    VaadinIcon.BOOK,
                                    "Nothing is in force yet",
                                    "Write the draft together. Once the head of Sales and the head of Marketing have agreed to it, teams can start its plays."));
        }
        for (var play : playbook.contents().plays()) {
            var begin = new Button("Start for an account", VaadinIcon.PLAY.create(), click -> start.accept(play.id()));
            begin.setAriaLabel("Start for an account: " + play.title());
            getContent().add(new PlayRead(play, said(progress, play.id()), begin));
        }
    }

    private static List<Said> said(List<AccountProgress> progress, PieceId play) {
        return progress.stream()
                .flatMap(account -> account.plays().stream())
                .filter(one -> one.play().play().equals(play.value()))
                .flatMap(one -> one.said().stream())
                .sorted(Comparator.comparing(Said::at).reversed())
                .toList();
    }
}
