package dev.verona.playbook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.playbook.api.PieceId;
import dev.verona.playbook.api.PlaybookCommand;
import dev.verona.shell.ui.Toasts;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Up, down and out: what is done with a piece of a draft. Whatever is taken out can be brought back at once. */
final class PieceTools {

    private PieceTools() {}

    /** @param siblings in their order now */
    static Div of(BookScreen screen, PieceId piece, Supplier<String> name, Supplier<List<PieceId>> siblings) {
        var up = button(VaadinIcon.ARROW_UP, "Move up", () -> move(screen, piece, siblings.get(), -1));
        var down = button(VaadinIcon.ARROW_DOWN, "Move down", () -> move(screen, piece, siblings.get(), 1));
        var out = button(VaadinIcon.TRASH, "Take out", () -> remove(screen, piece, name.get()));
        var row = new Div(up, down, out);
        row.addClassName("vr-play-tools");
        return row;
    }

    private static Button button(VaadinIcon icon, String label, Runnable act) {
        var button = new Button(icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }

    private static void move(BookScreen screen, PieceId piece, List<PieceId> siblings, int by) {
        int now = siblings.indexOf(piece);
        int then = now + by;
        if (now < 0 || then < 0 || then >= siblings.size()) {
            return;
        }
        int before = by > 0 ? then : then - 1;
        @Nullable PieceId after = before < 0 ? null : siblings.get(before);
        screen.send(new PlaybookCommand.MovePiece(screen.id(), piece, after));
    }

    static void remove(BookScreen screen, PieceId piece, String name) {
        if (screen.send(new PlaybookCommand.RemovePiece(screen.id(), piece))) {
            Toasts.undo("Taken out: " + name, () -> screen.send(new PlaybookCommand.RestorePiece(screen.id(), piece)));
        }
    }
}
