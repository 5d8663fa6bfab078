package dev.verona.plan.ui.board;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanEvent;
import dev.verona.shared.text.TextDocument;
import dev.verona.shared.text.TextEdit;
import dev.verona.shell.text.JointField;
import dev.verona.shell.text.JointTextArea;
import dev.verona.shell.text.JointTextField;
import dev.verona.shell.text.Outcome;

/** Prose that several people write at once. */
final class ProseEditor extends FieldEditor {

    private final JointField<?> joint;
    private boolean begun;

    ProseEditor(BoardScreen screen, ElementId contribution, Field field) {
        super(screen, contribution, field);
        joint = field.type() == Field.Type.LINE ? line(field) : area(field);
        put(joint);
    }

    @Override
    void show(ContributionView view) {
        var prose = view.prose(field());
        var now = new TextDocument(prose.text(), prose.revision());
        if (begun) {
            joint.apply(now);
        } else {
            begun = true;
            joint.show(now);
        }
        touched(prose.last());
    }

    @Override
    void heard(PlanEvent event, boolean own) {
        // Where changes are missing the next show() brings the whole text.
        if (event instanceof PlanEvent.TextEdited edited) {
            joint.apply(edited.revision(), edited.change(), own);
        }
    }

    @Override
    void setReadOnly(boolean readOnly) {
        joint.setReadOnly(readOnly);
    }

    @Override
    void refuse(String message) {
        joint.field().setErrorMessage(message);
        joint.field().setInvalid(true);
    }

    @Override
    void focus() {
        joint.focus();
    }

    private JointField<TextArea> area(Field field) {
        var area = new JointTextArea(field.label(), this::submit);
        area.field().setHelperText(BoardWords.help(field));
        area.field().setMinRows(2);
        return area;
    }

    private JointField<TextField> line(Field field) {
        var line = new JointTextField(field.label(), this::submit);
        line.field().setMaxLength(200);
        line.field().setRequiredIndicatorVisible(true);
        return line;
    }

    private Outcome submit(TextEdit edit) {
        return Outcome.of(screen().write(new PlanCommand.EditText(
                screen().plan(), ref(), edit.baseRevision(), edit.change(), edit.baseText())));
    }
}
