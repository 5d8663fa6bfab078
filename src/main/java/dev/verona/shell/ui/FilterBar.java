package dev.verona.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import dev.verona.shared.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Search and filters above a list. It tells what is wanted when the person changes something, and not when it is shown what the address says. On a narrow screen the filters are folded
 * away below the search.
 *
 * @param <F> what can be wanted of the list
 */
public abstract class FilterBar<F> extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final SearchField search;
    private final Div fields = new Div();
    private final Details folded = new Details("Filters");
    private final List<HasValue<?, ?>> choices = new ArrayList<>();
    private final transient Consumer<F> chosen;
    private boolean showing;

    /**
     * @param label of the search, for those who hear it
     * @param placeholder by what one can search
     * @param typed told what is wanted while the person types
     * @param chosen told what is wanted after a choice
     */
    @SuppressWarnings("this-escape") // to listeners, which are called when the screen is there
    protected FilterBar(String label, String placeholder, Consumer<F> typed, Consumer<F> chosen) {
        this.chosen = chosen;
        search = new SearchField(label, placeholder);
        search.addValueChangeListener(change -> tell(typed));
        fields.addClassNames("vr-toolbar", "vr-grow");
        folded.addClassName("vr-filters");
        getContent().addClassNames("vr-toolbar", "vr-no-print");
        arrange(false);
    }

    /** What the fields say. */
    protected abstract F wanted();

    /** The next field of the bar. */
    protected final <C extends Component & HasValue<?, ?> & HasStyle> C field(C field) {
        choices.add(field);
        field.addValueChangeListener(change -> tell(chosen));
        fields.add(field);
        return field;
    }

    /** As {@link #field}, of which the bar neither counts nor tells a change. */
    protected final void beside(Component other) {
        fields.add(other);
    }

    /** A field that offers what occurs, and how often. */
    protected final <T> ComboBox<Counted<T>> choice(String label, Function<T, String> name) {
        var box =
                FilterBar.<Counted<T>>box(label, counted -> name.apply(counted.value()) + " (" + counted.count() + ")");
        return field(box);
    }

    /** A field that offers these. */
    protected final <T> ComboBox<T> choice(String label, List<T> values, Function<T, String> name) {
        var box = FilterBar.<T>box(label, name);
        box.setItems(values);
        return field(box);
    }

    private static <T> ComboBox<T> box(String label, Function<T, String> name) {
        var box = new ComboBox<T>(label);
        box.setItemLabelGenerator(name::apply);
        box.setClearButtonVisible(true);
        box.setPlaceholder("All");
        box.addClassName("vr-filter");
        return box;
    }

    protected final String words() {
        return search.getValue().strip();
    }

    protected static <T> @Nullable T value(ComboBox<Counted<T>> box) {
        return box.getOptionalValue().map(Counted::value).orElse(null);
    }

    /** Offers what occurs, and chooses the first that fits, or none. */
    protected static <T> void offer(ComboBox<Counted<T>> box, List<Counted<T>> values, Predicate<T> chosen) {
        box.setItems(values);
        values.stream()
                .filter(counted -> chosen.test(counted.value()))
                .findFirst()
                .ifPresentOrElse(box::setValue, box::clear);
    }

    /** Shows what the address says, without telling anybody. */
    protected final void showing(String words, Runnable others) {
        showing = true;
        try {
            search.setValue(words);
            others.run();
            var filled = choices.stream().filter(field -> !field.isEmpty()).count();
            folded.setSummaryText(filled == 0 ? "Filters" : "Filters (" + filled + ")");
        } finally {
            showing = false;
        }
    }

    /** For one whose field changes another: tells nobody of what it changes itself. */
    protected final void change(Runnable change) {
        showing = true;
        try {
            change.run();
        } finally {
            showing = false;
        }
        tell(chosen);
    }

    private void tell(Consumer<F> listener) {
        if (!showing) {
            listener.accept(wanted());
        }
    }

    public final void arrange(boolean narrow) {
        folded.removeAll();
        getContent().removeAll();
        getContent().add(search);
        if (narrow) {
            folded.add(fields);
            getContent().add(folded);
        } else {
            getContent().add(fields);
        }
    }

    public final void focusSearch() {
        search.focus();
    }
}
