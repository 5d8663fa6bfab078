package dev.verona.review.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import dev.verona.review.api.ReviewQuery.ReviewFilter;
import dev.verona.review.api.ReviewQuery.Show;
import dev.verona.review.api.ReviewSubject;
import dev.verona.shell.ui.FilterBar;
import java.util.List;
import java.util.function.Consumer;

/** Which reviews the list shows, and search and filters in it. */
final class ReviewFilters extends FilterBar<ReviewFilter> {

    private static final long serialVersionUID = 1L;

    private final Select<Show> show = field(new Select<>());
    private final ComboBox<ReviewSubject.Kind> kind =
            choice("Of", List.of(ReviewSubject.Kind.values()), ReviewSubject.Kind::label);
    private final Checkbox mine = field(new Checkbox("Mine only"));

    ReviewFilters(Consumer<ReviewFilter> typed, Consumer<ReviewFilter> chosen) {
        super("Search reviews", "Search by what, where or organiser", typed, chosen);
        show.setLabel("Show");
        show.setItems(Show.values());
        show.setItemLabelGenerator(Show::label);
        show.addClassName("vr-filter");
        mine.addClassName("vr-review-mine");
    }

    @Override
    protected ReviewFilter wanted() {
        return new ReviewFilter(show.getValue(), words(), kind.getValue(), mine.getValue());
    }

    /** Shows what the address says. */
    void show(ReviewFilter filter) {
        showing(filter.text(), () -> {
            show.setValue(filter.show());
            kind.setValue(filter.kind());
            mine.setValue(filter.mine());
        });
    }
}
