package dev.verona.plan.ui.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.PersonRef;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Chooses which cards are shown: by kind, function, state and person, and whether retired ones are shown too. */
final class FilterBar extends Composite<Div> {

    private final PlanScreen screen;
    private final Consumer<BoardFilter> changed;
    private final Select<ContributionKind> kind = select("Kind", "Every kind", ContributionKind::label);
    private final Select<Function> from = select("From", "Both functions", Function::label);
    private final Select<ContributionState> state = select("State", "Every state", ContributionState::label);
    private final Select<PersonRef> person;
    private final Checkbox retired = new Checkbox("Retired too");
    private final Span counted = new Span();
    private boolean showing;

    FilterBar(PlanScreen screen, Consumer<BoardFilter> changed) {
        this.screen = screen;
        this.changed = changed;
        person = select("Person", "Everybody", ref -> isMe(ref) ? "Me" : ref.name());
        kind.setItems(ContributionKind.values());
        from.setItems(Function.MARKETING, Function.SALES);
        state.setItems(ContributionState.values());
        person.setItems(people());
        counted.addClassNames("vr-small", "vr-soft");
        counted.getElement().setAttribute("role", "status");
        kind.addValueChangeListener(change -> tell());
        from.addValueChangeListener(change -> tell());
        state.addValueChangeListener(change -> tell());
        person.addValueChangeListener(change -> tell());
        retired.addValueChangeListener(change -> tell());
        var fold = new Button("Filter", VaadinIcon.FILTER.create(), click -> {
            var open = !getContent().getElement().hasAttribute("data-open");
            getContent().getElement().setAttribute("data-open", open);
        });
        fold.addThemeVariants(ButtonVariant.SMALL);
        fold.addClassName("vr-board-fold");
        getContent().addClassName("vr-board-filters");
        getContent().add(fold, kind, from, state, person, retired, counted);
    }

    void show(BoardFilter filter) {
        showing = true;
        set(kind, filter.kind());
        set(from, filter.from());
        set(state, filter.state());
        set(person, ref(filter.person()));
        retired.setValue(filter.retired());
        showing = false;
    }

    void showCounts(List<PlanView.Card> cards, BoardFilter filter) {
        var shown = cards.stream().filter(filter::lets).count();
        var plain = filter.equals(BoardFilter.ALL);
        counted.setText(plain ? "" : shown + " of " + cards.size() + " shown");
    }

    private void tell() {
        if (!showing) {
            var who = person.getOptionalValue().map(PersonRef::id).orElse(null);
            changed.accept(new BoardFilter(
                    kind.getOptionalValue().orElse(null),
                    from.getOptionalValue().orElse(null),
                    state.getOptionalValue().orElse(null),
                    who,
                    retired.getValue()));
        }
    }

    /** The viewer first. */
    private List<PersonRef> people() {
        return screen.people().stream()
                .sorted((one, other) -> Boolean.compare(isMe(other), isMe(one)))
                .toList();
    }

    private boolean isMe(PersonRef ref) {
        return ref.id().equals(screen.viewer().person());
    }

    private @Nullable PersonRef ref(@Nullable PersonId id) {
        return screen.people().stream()
                .filter(ref -> ref.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** A select without a choice holds null, which Vaadin's types leave unsaid. */
    @SuppressWarnings("NullAway")
    private static <T> void set(Select<T> select, @Nullable T value) {
        select.setValue(value);
    }

    private static <T> Select<T> select(String label, String any, ItemLabelGenerator<T> words) {
        var select = new Select<T>();
        select.setAriaLabel(label);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any);
        select.setItemLabelGenerator(item -> item == null ? any : words.apply(item));
        select.setPlaceholder(any);
        return select;
    }
}
