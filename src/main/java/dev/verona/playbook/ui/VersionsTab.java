package dev.verona.playbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import dev.verona.playbook.api.Difference;
import dev.verona.playbook.api.PieceId;
import dev.verona.playbook.api.PlaybookView;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Parts;
import java.util.ArrayList;
import java.util.List;

/** Two versions of a playbook held against each other, in readable words. */
final class VersionsTab extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** Stands for the draft. */
    private static final int DRAFT = 0;

    private final transient PlaybookAnswers answers;
    private final transient PlaybookView playbook;
    private final Select<Integer> from = new Select<>();
    private final Select<Integer> to = new Select<>();
    private final Div differences = new Div();

    VersionsTab(PlaybookAnswers answers, PlaybookView playbook) {
        this.answers = answers;
        this.playbook = playbook;
        var numbers = numbers();
        getContent().addClassName("vr-stack");
        if (numbers.size() < 2) {
            getContent()
                    .add(new EmptyState(
                            VaadinIcon.COPY_O,
                            "One version so far",
                            "When the next one is written, what it says differently is shown here, word by word."));
            return;
        }
        choice(from, "What was said in", numbers, numbers.get(1));
        choice(to, "And is said in", numbers, numbers.getFirst());
        var choices = new Div(from, to);
        choices.addClassName("vr-row");
        differences.addClassName("vr-stack");
        getContent().add(choices, differences);
        show();
    }

    /** The latest first. */
    private List<Integer> numbers() {
        var numbers = new ArrayList<Integer>();
        if (playbook.draft() != null) {
            numbers.add(DRAFT);
        }
        playbook.versions().forEach(version -> numbers.add(version.number()));
        return numbers;
    }

    private void choice(Select<Integer> select, String label, List<Integer> numbers, Integer chosen) {
        select.setLabel(label);
        select.setItemLabelGenerator(number -> number == DRAFT ? "the draft" : "version " + number);
        select.setItems(numbers);
        select.setValue(chosen);
        select.addValueChangeListener(change -> show());
    }

    private void show() {
        differences.removeAll();
        var found = from.getValue() == DRAFT
                ? List.<Difference>of()
                : answers.compare(playbook.id(), from.getValue(), to.getValue());
        if (from.getValue() == DRAFT || found.isEmpty()) {
            differences.add(Parts.soft(
                    from.getValue() == DRAFT
                            ? "The draft is the latest: hold an earlier version against it."
                            : "Both say the same."));
            return;
        }
        @org.jspecify.annotations.Nullable PieceId play = null;
        var list = new UnorderedList();
        for (var one : found) {
            if (!one.play().equals(play)) {
                play = one.play();
                list = new UnorderedList();
                list.addClassName("vr-plays");
                var card = new Div(new H2(one.playTitle()), list);
                card.addClassNames("vr-card", "vr-stack-s");
                differences.add(card);
            }
            list.add(new ListItem(new DifferenceItem(one)));
        }
    }
}
