package dev.verona.plan.ui.editing;

import com.vaadin.flow.component.UI;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.platform.live.LiveEvent;
import dev.verona.shared.text.TextDocument;
import dev.verona.shared.text.TextEdit;
import dev.verona.shell.text.JointField;
import dev.verona.shell.text.JointTextArea;
import dev.verona.shell.text.JointTextField;
import dev.verona.shell.text.Outcome;
import dev.verona.shell.ui.Screen;
import java.util.Optional;

/** One prose field of a plan, written jointly where it stands. */
public final class ProseEditor {

    /** {@link Field.Type#LINE}. */
    private static final int LONGEST_LINE = 200;

    private final PlanScreen screen;
    private final FieldRef ref;
    private final JointField<?> field;
    private boolean begun;

    public ProseEditor(PlanScreen screen, FieldRef ref) {
        this.screen = screen;
        this.ref = ref;
        field = ref.field().type() == Field.Type.LINE
                ? new JointTextField(ref.field().label(), this::submit)
                : new JointTextArea(ref.field().label(), this::submit);
        if (field instanceof JointTextField line) {
            line.field().setMaxLength(LONGEST_LINE);
        }
        screen.followText(ref, field, this::heard);
    }

    public JointField<?> field() {
        return field;
    }

    public void show(PlanView.Prose prose, boolean readOnly) {
        var document = new TextDocument(prose.text(), prose.revision());
        if (begun) {
            field.apply(document);
        } else {
            begun = true;
            field.show(document);
        }
        if (field.field().isReadOnly() != readOnly) {
            field.setReadOnly(readOnly);
        }
    }

    /** Where changes are missing, the next {@link #show} brings the whole text. */
    private void heard(LiveEvent event, PlanEvent.TextEdited edited) {
        var here = Optional.ofNullable(UI.getCurrent()).map(Screen::id).orElse("");
        field.apply(edited.revision(), edited.change(), event.client().equals(here));
    }

    private Outcome submit(TextEdit edit) {
        return Outcome.of(screen.write(
                new PlanCommand.EditText(screen.plan(), ref, edit.baseRevision(), edit.change(), edit.baseText())));
    }
}
