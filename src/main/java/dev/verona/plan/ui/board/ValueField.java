package dev.verona.plan.ui.board;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValidation;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.ui.editing.ValueEditor;
import dev.verona.plan.ui.editing.ValueForm;
import dev.verona.plan.workspace.PlanScreen;

/**
 * One single value of a contribution.
 *
 * @param <T> what the field holds
 */
final class ValueField<T, F extends AbstractField<?, T> & HasValidation & HasHelper & Focusable<?>>
        extends FieldEditor {

    private final ValueEditor<T, F> editor;
    private final ValueForm<T> form;

    /** @param beside what else stands with the field, as a link to what it names */
    ValueField(
            PlanScreen screen, ElementId contribution, Field field, F input, ValueForm<T> form, Component... beside) {
        super(screen, contribution, field);
        this.form = form;
        input.setHelperText(BoardWords.help(field));
        editor = new ValueEditor<>(screen, ref(), input, form);
        put(input);
        getContent().add(beside);
    }

    @Override
    void show(ContributionView view, boolean readOnly) {
        var value = view.values().get(field());
        var canonical = view.value(field());
        touched(value == null ? null : value.last(), field().type() == Field.Type.MONEY ? form.words(canonical) : "");
        editor.show(canonical);
        editor.field().setReadOnly(readOnly);
    }

    @Override
    void refuse(String message) {
        editor.refuse(message);
    }

    @Override
    void focus() {
        editor.field().focus();
    }
}
