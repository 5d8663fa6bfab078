package dev.verona.playbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.playbook.api.PieceId;
import dev.verona.playbook.api.PlaybookCommand;
import dev.verona.playbook.api.PlaybookContents.Play;
import dev.verona.playbook.api.PlaybookView;
import dev.verona.playbook.api.PlaybookView.DraftView;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.EmptyState;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The draft, play by play: one is opened to be written in, by as many as like. It stays while others write. */
final class DraftTab extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient BookScreen screen;
    private final Div missing = new Div();
    private final Div list = new Div();
    private final Div removed = new Div();
    private final transient Rows<PieceId, Play, PlayFold> plays;
    private transient @Nullable DraftView draft;

    DraftTab(BookScreen screen) {
        this.screen = screen;
        list.addClassName("vr-stack-s");
        removed.addClassName("vr-row");
        missing.addClassNames("vr-notice", "vr-tone-warn");
        plays = new Rows<>(
                list,
                Play::id,
                id -> new PlayFold(new PlayEditor(screen, id)),
                (fold, play) -> fold.show(play, Objects.requireNonNull(draft)));
        var add = new Button("Add a play", VaadinIcon.PLUS.create(), click -> add());
        getContent().addClassName("vr-stack");
        getContent().add(missing, list, removed, add);
    }

    private void add() {
        screen.send(new PlaybookCommand.AddPlay(screen.id(), PieceId.random(), Stage.PROSPECTING, "New play"));
    }

    void show(PlaybookView playbook) {
        draft = playbook.draft();
        if (draft == null) {
            return;
        }
        missing.setText(
                draft.missing().isEmpty()
                        ? ""
                        : "Before anybody agrees to it: " + String.join("; ", draft.missing()) + ".");
        missing.setVisible(!draft.missing().isEmpty());
        plays.show(draft.contents().plays());
        removed.removeAll();
        draft.removed().forEach((piece, name) -> {
            var back = new Button(
                    "Bring back " + name,
                    VaadinIcon.ARROW_BACKWARD.create(),
                    click -> screen.send(new PlaybookCommand.RestorePiece(screen.id(), piece)));
            back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            removed.add(back);
        });
    }

    static EmptyState none(Button begin) {
        return new EmptyState(
                VaadinIcon.PENCIL,
                "No draft is written",
                "What is in force stays as both heads agreed to it. The next version begins from it.",
                begin);
    }

    /** A play, folded until somebody opens it: its fields are made when they are first seen. */
    private static final class PlayFold extends Composite<Details> {

        private static final long serialVersionUID = 1L;

        private final PlayEditor editor;
        private transient @Nullable Runnable showing;

        PlayFold(PlayEditor editor) {
            this.editor = editor;
            getContent().addClassNames("vr-card", "vr-play-fold");
            getContent().addOpenedChangeListener(change -> {
                if (change.isOpened()) {
                    open();
                }
            });
        }

        private void open() {
            if (editor.getParent().isEmpty()) {
                getContent().add(editor);
            }
            if (showing != null) {
                showing.run();
            }
        }

        void show(Play play, DraftView draft) {
            getContent()
                    .setSummaryText(play.stage().label() + ": " + play.title()
                            + (play.objective().isEmpty() ? "" : " — " + play.objective()));
            showing = () -> editor.show(play, draft);
            if (getContent().isOpened()) {
                open();
            }
        }
    }
}
