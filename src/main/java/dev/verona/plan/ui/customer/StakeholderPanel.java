package dev.verona.plan.ui.customer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.plan.api.Choice;
import dev.verona.plan.api.CustomerView.Stakeholder;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanThing;
import dev.verona.plan.ui.editing.ProseEditor;
import dev.verona.plan.ui.editing.ValueEditor;
import dev.verona.plan.ui.editing.ValueForm;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shell.ui.Formats;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** All that is known of one person of the customer, written by several people at once. */
final class StakeholderPanel extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private static final List<Field> CHOICES = List.of(
            Field.STAKEHOLDER_ROLE,
            Field.STAKEHOLDER_SUPPORT,
            Field.STAKEHOLDER_COVERAGE,
            Field.STAKEHOLDER_NOW,
            Field.STAKEHOLDER_WANTED);

    private final transient PlanScreen screen;
    private final ElementId stakeholder;
    private final H2 heading = new H2();
    private final Span touch = new Span();
    private final Button remove;
    private final transient ProseEditor name;
    private final transient ProseEditor notes;
    private final transient ValueEditor<String, TextField> title;
    private final transient Map<Field, ValueEditor<Choice, Select<Choice>>> choices = new EnumMap<>(Field.class);
    private final transient SuperiorChoice superior;
    private final Acquaintances known;

    StakeholderPanel(PlanScreen screen, ElementId stakeholder, Runnable close, Consumer<ElementId> removed) {
        this.screen = screen;
        this.stakeholder = stakeholder;
        name = new ProseEditor(screen, ref(Field.STAKEHOLDER_NAME));
        notes = new ProseEditor(screen, ref(Field.STAKEHOLDER_NOTES));
        if (notes.field().field() instanceof TextArea area) {
            area.setHelperText(Field.STAKEHOLDER_NOTES.help());
            area.setMinRows(3);
        }
        var text = new TextField(Field.STAKEHOLDER_TITLE.label());
        text.setMaxLength(200);
        title = new ValueEditor<>(screen, ref(Field.STAKEHOLDER_TITLE), text, ValueForm.TEXT);
        CHOICES.forEach(field -> choices.put(field, choice(field)));
        superior = new SuperiorChoice(screen, stakeholder);
        known = new Acquaintances(screen, stakeholder);
        remove = new Button("Take off the map", VaadinIcon.TRASH.create(), click -> removed.accept(stakeholder));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.addClassNames("vr-no-print", "vr-panel-remove");
        touch.addClassNames("vr-small", "vr-soft");
        var root = getContent();
        root.addClassName("vr-panel");
        root.getElement().setAttribute("role", "dialog");
        root.getElement().setAttribute("aria-label", "Stakeholder");
        root.getElement().setAttribute("tabindex", "-1");
        // Leaving the field first hands over what was typed in it.
        root.getElement()
                .addEventListener("keydown", escape -> close.run())
                .setFilter(
                        "event.key === 'Escape' && !event.defaultPrevented && (document.activeElement.blur(), true)");
        root.add(head(close), body());
    }

    ElementId stakeholder() {
        return stakeholder;
    }

    void focus() {
        getContent().getElement().callJsFunction("focus");
    }

    private Div head(Runnable close) {
        var button = new Button(VaadinIcon.CLOSE.create(), click -> close.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel("Close this stakeholder");
        button.addClassName("vr-no-print");
        heading.addClassName("vr-grow");
        var top = new Div(heading, screen.markAt(PlanThing.of(ElementKind.STAKEHOLDER, stakeholder)), button);
        top.addClassName("vr-panel-top");
        var head = new Div(top, touch);
        head.addClassName("vr-panel-head");
        return head;
    }

    private Div body() {
        var form = new Div(name.field(), title.field());
        form.addClassName("vr-panel-form");
        choices.values().forEach(choice -> form.add(choice.field()));
        form.add(superior.field());
        var body = new Div(form, known, notes.field(), remove);
        body.addClassName("vr-panel-body");
        return body;
    }

    void show(Stakeholder person) {
        var readOnly = !screen.mayShape();
        var last = person.last();
        heading.setText(person.name().text());
        touch.setText(
                "Last changed by " + last.by().name() + ", " + Formats.current().ago(last.at(), screen.now()));
        name.show(person.name(), readOnly);
        notes.show(person.notes(), readOnly);
        title.show(person.title());
        title.field().setReadOnly(readOnly);
        choices.forEach((field, editor) -> {
            editor.show(person.value(field));
            editor.field().setReadOnly(readOnly);
        });
        superior.show(person, screen.view().customer(), readOnly);
        known.show(person.knownBy(), readOnly);
        remove.setVisible(!readOnly);
    }

    /** Where the effect of an event on this person is to be seen. */
    Optional<Component> placeOf(PlanEvent event) {
        return switch (event) {
            case PlanEvent.TextEdited e ->
                Optional.of(e.field().field() == Field.STAKEHOLDER_NOTES ? notes.field() : name.field());
            case PlanEvent.ValueSet e -> Optional.of(editor(e.field().field()));
            case PlanEvent.AcquaintanceNoted _, PlanEvent.AcquaintanceEnded _ -> Optional.of(known);
            default -> Optional.empty();
        };
    }

    private Component editor(Field field) {
        var choice = choices.get(field);
        if (choice != null) {
            return choice.field();
        }
        return field == Field.STAKEHOLDER_REPORTS_TO ? superior.field() : title.field();
    }

    private ValueEditor<Choice, Select<Choice>> choice(Field field) {
        var select = new Select<Choice>();
        select.setLabel(field.label());
        select.setHelperText(field.help());
        select.setItems(field.choices());
        select.setItemLabelGenerator(one -> one == null ? "Not said yet" : one.label());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("Not said yet");
        return new ValueEditor<>(screen, ref(field), select, ValueForm.choiceOf(field));
    }

    private FieldRef ref(Field field) {
        return new FieldRef(stakeholder, field);
    }
}
