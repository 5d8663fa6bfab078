package dev.verona.playbook.ui;

import dev.verona.platform.live.LiveEvent;
import dev.verona.playbook.api.PieceField;
import dev.verona.playbook.api.PieceFieldRef;
import dev.verona.playbook.api.PlaybookCommand;
import dev.verona.playbook.api.PlaybookEvent;
import dev.verona.playbook.api.PlaybookView;
import dev.verona.shared.text.TextEdit;
import dev.verona.shell.text.JointField;
import dev.verona.shell.text.JointTextArea;
import dev.verona.shell.text.Outcome;
import dev.verona.shell.text.Submit;
import dev.verona.shell.ui.Viewer;

/** One prose field of a draft, written jointly where it stands. */
final class BookText {

    /** {@link PieceField.Type#LINE}. */
    private static final int LONGEST_LINE = 200;

    private final BookScreen screen;
    private final PieceFieldRef ref;
    private final JointField<?> field;
    private boolean begun;
    private boolean missed;

    BookText(BookScreen screen, PieceFieldRef ref) {
        this.screen = screen;
        this.ref = ref;
        field = fieldFor(ref.field());
        field.keep(Viewer.current().person().value(), screen.id().value() + "/" + ref.key());
        field.addDetachListener(detach -> missed = true);
        screen.follow(ref, field, this::heard);
    }

    private JointField<?> fieldFor(PieceField of) {
        JointTextArea area;
        if (of.type() == PieceField.Type.LINE) {
            area = JointTextArea.paragraph(of.label(), new Writing());
            area.field().setMaxLength(LONGEST_LINE);
        } else {
            area = new JointTextArea(of.label(), new Writing());
        }
        area.field().setHelperText(of.help());
        area.field().setWidthFull();
        return area;
    }

    JointField<?> field() {
        return field;
    }

    void show(PlaybookView.DraftView draft) {
        var document = draft.text(ref);
        if (!begun) {
            begun = true;
            field.show(document);
        } else if (missed || !field.isAttached() || screen.hasHeardAll()) {
            field.apply(document);
        }
        missed = false;
    }

    private void heard(LiveEvent event, PlaybookEvent.TextEdited edited) {
        if (!field.apply(edited.revision(), edited.change(), event.client())) {
            missed = true;
        }
    }

    /** How the field's words get into the draft. */
    private final class Writing implements Submit {

        @Override
        public Outcome submit(TextEdit edit, String id, boolean again) {
            return Outcome.of(screen.write(
                    new PlaybookCommand.EditText(screen.id(), ref, edit.baseRevision(), edit.change(), edit.baseText()),
                    id,
                    again));
        }

        @Override
        public boolean missed() {
            missed = true;
            screen.refresh();
            return true;
        }
    }
}
