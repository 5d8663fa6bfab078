package dev.verona.scorecard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.verona.account.api.AccountRow;
import dev.verona.account.api.SegmentView;
import dev.verona.scorecard.api.PortfolioSort;
import dev.verona.shared.PersonRef;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Which accounts, on which day, compared with which, and in which order; each choice is a new address. */
final class PortfolioFilters extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<PortfolioAddress> wanted;
    private final Select<SegmentView> segment = new Select<>();
    private final Select<PersonRef> owner = new Select<>();
    private final Select<PortfolioSort> sort = new Select<>();
    private final DatePicker day = new DatePicker("As of");
    private final DatePicker against = new DatePicker("Compare with");
    private transient PortfolioAddress address = PortfolioAddress.START;
    private boolean quiet;

    PortfolioFilters(Consumer<PortfolioAddress> wanted) {
        this.wanted = wanted;
        segment.setLabel("Segment");
        segment.setEmptySelectionAllowed(true);
        segment.setEmptySelectionCaption("All segments");
        segment.setPlaceholder("All segments");
        segment.setItemLabelGenerator(item -> item == null ? "All segments" : item.name());
        owner.setLabel("Owner");
        owner.setEmptySelectionAllowed(true);
        owner.setEmptySelectionCaption("All owners");
        owner.setPlaceholder("All owners");
        owner.setItemLabelGenerator(item -> item == null ? "All owners" : item.name());
        sort.setLabel("Order");
        sort.setItems(PortfolioSort.values());
        sort.setItemLabelGenerator(PortfolioSort::label);
        day.setPlaceholder("Now");
        day.setClearButtonVisible(true);
        against.setPlaceholder("No other day");
        against.setClearButtonVisible(true);
        segment.addValueChangeListener(change -> tell(() ->
                address.in(change.getValue() == null ? null : change.getValue().id())));
        owner.addValueChangeListener(change -> tell(() ->
                address.of(change.getValue() == null ? null : change.getValue().id())));
        sort.addValueChangeListener(change -> tell(() -> address.by(change.getValue())));
        day.addValueChangeListener(change -> tell(() -> address.on(change.getValue())));
        against.addValueChangeListener(change -> tell(() -> address.against(change.getValue())));
        getContent().addClassNames("vr-toolbar", "vr-no-print", "vr-portfolio-filters");
        getContent().add(segment, owner, day, against, sort);
    }

    void show(PortfolioAddress shown, List<SegmentView> segments, List<AccountRow> accounts, LocalDate last) {
        quiet = true;
        address = shown;
        segment.setItems(segments);
        segments.stream()
                .filter(one -> one.id().equals(shown.segment()))
                .findFirst()
                .ifPresent(segment::setValue);
        var owners = accounts.stream()
                .flatMap(row -> Stream.ofNullable(row.owner()))
                .distinct()
                .sorted(Comparator.comparing(PersonRef::name))
                .toList();
        owner.setItems(owners);
        owners.stream()
                .filter(one -> Objects.equals(one.id(), shown.owner()))
                .findFirst()
                .ifPresent(owner::setValue);
        sort.setValue(shown.sort());
        day.setValue(shown.asOf());
        if (shown.asOf() == null) {
            day.setMax(last);
        }
        against.setValue(shown.against());
        quiet = false;
    }

    private void tell(Supplier<PortfolioAddress> next) {
        if (!quiet) {
            wanted.accept(next.get());
        }
    }
}
