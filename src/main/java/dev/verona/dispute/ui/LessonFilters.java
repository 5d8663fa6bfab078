package dev.verona.dispute.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.verona.account.api.Accounts.AccountName;
import dev.verona.dispute.api.DisputeQuery.LessonFilter;
import dev.verona.dispute.api.LessonPage;
import dev.verona.dispute.api.LessonPage.SegmentName;
import dev.verona.shared.Counted;
import dev.verona.shell.ui.FilterBar;
import java.util.function.Consumer;

/** Search and filters above the lessons. */
final class LessonFilters extends FilterBar<LessonFilter> {

    private static final long serialVersionUID = 1L;

    private final ComboBox<Counted<SegmentName>> segment = choice("Segment", SegmentName::name);
    private final ComboBox<Counted<AccountName>> account = choice("Account", AccountName::name);

    LessonFilters(Consumer<LessonFilter> typed, Consumer<LessonFilter> chosen) {
        super("Search lessons", "Search by words or account", typed, chosen);
    }

    @Override
    protected LessonFilter wanted() {
        var whose = value(account);
        var where = value(segment);
        return new LessonFilter(words(), whose == null ? null : whose.id(), where == null ? null : where.id());
    }

    void show(LessonFilter filter, LessonPage page) {
        showing(filter.text(), () -> {
            offer(segment, page.segments(), value -> value.id().equals(filter.segment()));
            offer(account, page.accounts(), value -> value.id().equals(filter.account()));
        });
    }
}
