package dev.verona.plan.ui.board;

import com.vaadin.flow.component.textfield.TextArea;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.ui.editing.ProseEditor;
import dev.verona.plan.workspace.PlanScreen;

/** Prose that several people write at once. */
final class ProseField extends FieldEditor {

    private final ProseEditor editor;

    ProseField(PlanScreen screen, ElementId contribution, Field field) {
        super(screen, contribution, field);
        editor = new ProseEditor(screen, ref());
        if (editor.field().field() instanceof TextArea area) {
            area.setHelperText(BoardWords.help(field));
            area.setMinRows(2);
        } else {
            editor.field().field().setRequiredIndicatorVisible(true);
        }
        put(editor.field());
    }

    @Override
    void show(ContributionView view, boolean readOnly) {
        var prose = view.prose(field());
        editor.show(prose, readOnly);
        touched(prose.last());
    }

    @Override
    void refuse(String message) {
        editor.field().field().setErrorMessage(message);
        editor.field().field().setInvalid(true);
    }

    @Override
    void focus() {
        editor.field().focus();
    }
}
