package dev.verona.plan.ui.customer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.directory.api.PersonView;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.PersonRef;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.PersonName;
import dev.verona.shell.ui.Toasts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who of ours knows a person of the customer. */
final class Acquaintances extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient PlanScreen screen;
    private final ElementId stakeholder;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nobody = new Paragraph("Nobody of ours, as far as anybody has said.");
    private final ComboBox<PersonView> choice = new ComboBox<>("Who else knows them");
    private final FormErrors errors = new FormErrors();
    private transient @Nullable List<PersonRef> shown;
    private boolean fixed;

    Acquaintances(PlanScreen screen, ElementId stakeholder) {
        this.screen = screen;
        this.stakeholder = stakeholder;
        list.addClassName("vr-acquaintances");
        nobody.addClassNames("vr-small", "vr-soft");
        choice.setItemLabelGenerator(one -> one.name() + ", " + one.function().label());
        choice.setPlaceholder("Choose a person");
        choice.setManualValidation(true);
        choice.addClassName("vr-no-print");
        errors.bind("person", choice);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                note(change.getValue());
            }
        });
        getContent().addClassName("vr-stack-s");
        getContent().add(new H3("Known by"), nobody, list, choice);
    }

    void show(List<PersonRef> people, boolean readOnly) {
        if (people.equals(shown) && readOnly == fixed) {
            return;
        }
        shown = people;
        fixed = readOnly;
        nobody.setVisible(people.isEmpty());
        list.removeAll();
        people.forEach(person -> list.add(row(person, readOnly)));
        choice.setVisible(!readOnly);
        choice.setItems(
                readOnly
                        ? List.of()
                        : screen.everybody().stream()
                                .filter(one -> one.actor().worksOnAccounts())
                                .filter(one -> people.stream()
                                        .noneMatch(known -> known.id().equals(one.id())))
                                .toList());
    }

    private ListItem row(PersonRef person, boolean readOnly) {
        var row = new ListItem(new PersonName(
                person.name(), person.function(), person.function().label()));
        if (!readOnly) {
            var end = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> end(person));
            end.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            end.setAriaLabel(person.name() + " does not know them");
            end.addClassName("vr-no-print");
            row.add(end);
        }
        return row;
    }

    private void note(PersonView person) {
        screen.attempt(new PlanCommand.NoteAcquaintance(screen.plan(), stakeholder, person.id()))
                .ifPresentOrElse(errors::show, choice::clear);
    }

    private void end(PersonRef person) {
        screen.send(
                new PlanCommand.EndAcquaintance(screen.plan(), stakeholder, person.id()),
                () -> Toasts.undo(
                        person.name() + " is no longer among those who know them.",
                        () -> screen.send(new PlanCommand.NoteAcquaintance(screen.plan(), stakeholder, person.id()))));
    }
}
