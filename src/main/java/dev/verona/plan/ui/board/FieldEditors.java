package dev.verona.plan.ui.board;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.plan.api.CaseForm;
import dev.verona.plan.api.Confidence;
import dev.verona.plan.api.Consent;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.ui.editing.MoneyField;
import dev.verona.plan.ui.editing.ValueForm;
import dev.verona.plan.workspace.PlanScreen;

/** Which editor a field of the catalogue gets. */
final class FieldEditors {

    private FieldEditors() {}

    static FieldEditor of(Field field, ElementId contribution, PlanScreen screen) {
        return switch (field.type()) {
            case PROSE, LINE -> new ProseField(screen, contribution, field);
            case TEXT -> new ValueField<>(screen, contribution, field, text(field), ValueForm.TEXT);
            case LINK -> link(field, contribution, screen);
            case NUMBER ->
                new ValueField<>(screen, contribution, field, new BigDecimalField(field.label()), ValueForm.NUMBER);
            case PERCENT -> new ValueField<>(screen, contribution, field, percent(field), ValueForm.NUMBER);
            case MONEY -> new ValueField<>(screen, contribution, field, new MoneyField(field.label()), ValueForm.MONEY);
            case DATE -> new ValueField<>(screen, contribution, field, date(field), ValueForm.DATE);
            case FILE -> new FileEditor(screen, contribution, field);
            case CASE_FORM -> choice(field, contribution, screen, CaseForm.class, CaseForm::label);
            case CONSENT -> choice(field, contribution, screen, Consent.class, Consent::label);
            case CONFIDENCE -> choice(field, contribution, screen, Confidence.class, Confidence::label);
            case PERSON, CHOICE, STAKEHOLDER ->
                throw new IllegalArgumentException("No contribution has such a field: " + field);
        };
    }

    private static TextField text(Field field) {
        var text = new TextField(field.label());
        text.setMaxLength(200);
        return text;
    }

    private static BigDecimalField percent(Field field) {
        var percent = new BigDecimalField(field.label());
        percent.setSuffixComponent(new Span("%"));
        return percent;
    }

    static DatePicker date(Field field) {
        var date = new DatePicker(field.label());
        date.setClearButtonVisible(true);
        return date;
    }

    private static FieldEditor link(Field field, ElementId contribution, PlanScreen screen) {
        var text = new TextField(field.label());
        text.setPlaceholder("https://");
        var open = new Anchor("", "Open the link");
        open.setTarget(AnchorTarget.BLANK);
        open.getElement().setAttribute("rel", "noopener noreferrer");
        open.addComponentAsFirst(VaadinIcon.EXTERNAL_LINK.create());
        open.addClassName("vr-field-link");
        open.setVisible(false);
        text.addValueChangeListener(change -> {
            var address = change.getValue().strip();
            var safe = address.startsWith("https://") || address.startsWith("http://");
            open.setVisible(safe);
            open.setHref(safe ? address : "");
        });
        return new ValueField<>(screen, contribution, field, text, ValueForm.TEXT, open);
    }

    private static <E extends Enum<E>> FieldEditor choice(
            Field field, ElementId contribution, PlanScreen screen, Class<E> type, ItemLabelGenerator<E> label) {
        var select = new Select<E>();
        select.setLabel(field.label());
        select.setItems(type.getEnumConstants());
        select.setItemLabelGenerator(item -> item == null ? "Not chosen" : label.apply(item));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("Not chosen");
        return new ValueField<>(screen, contribution, field, select, ValueForm.choice(type, label));
    }
}
