package dev.verona.ledger.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.verona.account.api.SegmentView;
import dev.verona.ledger.api.Ledger;
import dev.verona.ledger.api.LedgerFilter;
import dev.verona.ledger.api.LedgerScope;
import dev.verona.ledger.api.Measure;
import dev.verona.plan.api.ContributionKind;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Viewer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whose figures, of which months, at which stage and of which kind; each choice is a new address. */
final class LedgerFilters extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private record Choice(LedgerScope scope, String name) {}

    private final transient Consumer<LedgerAddress> wanted;
    private final Select<Choice> scope = new Select<>();
    private final Select<Period> period = select("Period", null, Period::label);
    private final Select<YearMonth> from = select("From", "First month", LedgerFilters::name);
    private final Select<YearMonth> until = select("To", "Last month", LedgerFilters::name);
    private final Select<Stage> stage = select("Stage", "All stages", Stage::label);
    private final Select<ContributionKind> kind = select("Kind", "All kinds", ContributionKind::label);
    private final Select<Measure> measure = select("Charts show", null, Measure::label);
    private transient LedgerAddress address = LedgerAddress.START;
    private transient YearMonth now = YearMonth.of(1970, 1);
    private boolean quiet;

    LedgerFilters(Consumer<LedgerAddress> wanted) {
        this.wanted = wanted;
        scope.setLabel("Of");
        scope.setItemLabelGenerator(Choice::name);
        period.setItems(Period.values());
        stage.setItems(Stage.values());
        kind.setItems(ContributionKind.values());
        measure.setItems(Measure.values());
        scope.addValueChangeListener(
                change -> tell(() -> address.with(change.getValue().scope())));
        period.addValueChangeListener(change -> tell(() -> address.with(within(change.getValue()))));
        measure.addValueChangeListener(change -> tell(() -> address.showing(change.getValue())));
        List.of(from, until, stage, kind)
                .forEach(each -> each.addValueChangeListener(change -> tell(() -> address.with(chosen()))));
        getContent().addClassNames("vr-toolbar", "vr-no-print", "vr-ledger-filters");
        getContent().add(scope, period, from, until, stage, kind, measure);
    }

    void show(LedgerAddress shown, Ledger ledger, List<SegmentView> segments, YearMonth today) {
        quiet = true;
        address = shown;
        now = today;
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(new LedgerScope.Company(), "The whole company"));
        choices.add(new Choice(new LedgerScope.OfPerson(Viewer.current().person()), "Myself"));
        segments.forEach(segment ->
                choices.add(new Choice(new LedgerScope.TopTen(segment.id()), "Top ten of " + segment.name())));
        if (choices.stream().noneMatch(choice -> choice.scope().equals(shown.scope()))) {
            choices.add(new Choice(
                    shown.scope(), (shown.scope() instanceof LedgerScope.OfPlan ? "Plan of " : "") + ledger.title()));
        }
        scope.setItems(choices);
        choices.stream().filter(choice -> choice.scope().equals(shown.scope())).forEach(scope::setValue);
        var filter = shown.filter();
        var months = months(ledger, filter);
        from.setItems(months);
        until.setItems(months);
        from.setValue(filter.from());
        until.setValue(filter.until());
        period.setValue(Period.of(filter.from(), filter.until(), today));
        stage.setValue(filter.stage());
        kind.setValue(filter.kind());
        measure.setValue(shown.measure());
        quiet = false;
    }

    private static List<YearMonth> months(Ledger ledger, LedgerFilter filter) {
        var first = ledger.from();
        var last = ledger.until();
        var counted = first == null || last == null
                ? Stream.<YearMonth>empty()
                : Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1));
        return Stream.concat(counted, Stream.of(filter.from(), filter.until()).filter(month -> month != null))
                .distinct()
                .sorted()
                .toList();
    }

    private LedgerFilter within(Period chosen) {
        var months = chosen.months(now);
        return new LedgerFilter(
                months == null ? null : months.first(),
                months == null ? null : months.last(),
                address.filter().stage(),
                address.filter().kind());
    }

    /** The months in their order, whichever of them was chosen last. */
    private LedgerFilter chosen() {
        var first = from.getValue();
        var last = until.getValue();
        var swapped = first != null && last != null && last.isBefore(first);
        return new LedgerFilter(swapped ? last : first, swapped ? first : last, stage.getValue(), kind.getValue());
    }

    private void tell(java.util.function.Supplier<LedgerAddress> next) {
        if (!quiet) {
            wanted.accept(next.get());
        }
    }

    private static String name(YearMonth month) {
        return OverTime.name(month, Formats.current(), "MMM uuuu");
    }

    private static <T> Select<T> select(String label, @Nullable String all, ItemLabelGenerator<T> words) {
        var select = new Select<T>();
        select.setLabel(label);
        if (all == null) {
            select.setItemLabelGenerator(words);
        } else {
            select.setPlaceholder(all);
            select.setEmptySelectionAllowed(true);
            select.setEmptySelectionCaption(all);
            select.setItemLabelGenerator(item -> item == null ? all : words.apply(item));
        }
        return select;
    }
}
