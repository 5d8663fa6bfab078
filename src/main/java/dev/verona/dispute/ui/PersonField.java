package dev.verona.dispute.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.verona.directory.api.PersonView;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.PersonId;
import java.util.List;

/** Chooses one person of some. */
final class PersonField extends ComboBox<PersonView> {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String otherwise;

    /**
     * @param field as the command names it
     * @param otherwise what is said when nobody is chosen
     */
    PersonField(String label, List<PersonView> people, String field, String otherwise) {
        super(label);
        this.field = field;
        this.otherwise = otherwise;
        setItems(people);
        setItemLabelGenerator(person -> person.name() + ", " + person.jobTitle());
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
    }

    /** @throws InvalidInput when nobody is chosen */
    PersonId person() {
        var chosen = getValue();
        if (chosen == null) {
            throw new InvalidInput(field, otherwise);
        }
        return chosen.id();
    }
}
