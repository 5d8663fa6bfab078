package dev.verona.ledger.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.ledger.api.Figures;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanEvent;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.readmodel.Moment;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.shared.text.WordCount;
import dev.verona.testing.PlanHistories;
import dev.verona.testing.PlanHistories.Told;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the ledger, over generated histories. */
class LedgerLawsTest {

    private final LedgerStore store = new LedgerStore(new ReadModels(MongoConnection.inMemory()));
    private final LedgerProjection projection = new LedgerProjection(store);

    @Provide
    Arbitrary<List<Told>> histories() {
        return PlanHistories.ofLength(1, 90);
    }

    /** At every moment: an objective may be out of the plan just then. */
    @Property(tries = 60)
    void the_surviving_words_sum_to_the_words_of_the_texts(@ForAll("histories") List<Told> history) {
        store.clear();
        var texts = new HashMap<FieldRef, String>();
        var gone = new HashSet<ElementId>();
        for (var told : history) {
            handle(told);
            fold(told.event(), texts, gone);
            int words = texts.entrySet().stream()
                    .filter(text -> !gone.contains(text.getKey().element()))
                    .mapToInt(text -> WordCount.in(text.getValue()))
                    .sum();
            assertThat(total().surviving()).isEqualTo(words);
        }
    }

    @Property(tries = 40)
    void a_ledger_that_is_built_again_is_the_same(@ForAll("histories") List<Told> history) {
        store.clear();
        history.forEach(told -> {
            handle(told);
            handle(told);
        });
        var live = Map.of("plan", plan(), "company", company(), "lines", store.lines(PlanHistories.PLAN, 0, 9));
        store.clear();
        history.forEach(this::handle);
        var rebuilt = Map.of("plan", plan(), "company", company(), "lines", store.lines(PlanHistories.PLAN, 0, 9));
        assertThat(rebuilt).isEqualTo(live);
    }

    @Property(tries = 40)
    void every_figure_is_the_sum_of_its_lines(@ForAll("histories") List<Told> history) {
        store.clear();
        history.forEach(this::handle);
        var lines = store.lines(PlanHistories.PLAN, 0, 9).stream()
                .map(line -> Figures.of(line.measure(), line.amount())
                        .plus(new Figures(0, 0, 0, 0, 0, 0, line.surviving(), List.of())))
                .reduce(Figures.NONE, Figures::plus);
        var total = total();
        assertThat(lines.answers()).containsExactlyInAnyOrderElementsOf(total.answers());
        assertThat(List.of(lines.requested(), lines.given(), lines.agreed(), lines.used(), lines.reviewed()))
                .isEqualTo(List.of(total.requested(), total.given(), total.agreed(), total.used(), total.reviewed()));
        assertThat(List.of(lines.written(), lines.surviving())).isEqualTo(List.of(total.written(), total.surviving()));
    }

    private static void fold(PlanEvent event, Map<FieldRef, String> texts, Set<ElementId> gone) {
        switch (event) {
            case PlanEvent.ObjectiveAdded e ->
                texts.put(new FieldRef(e.objective(), Field.OBJECTIVE_STATEMENT), e.statement());
            case PlanEvent.ContributionRequested e ->
                texts.put(new FieldRef(e.contribution(), Field.CONTRIBUTION_TITLE), e.title());
            case PlanEvent.ContributionDrafted e
            when !e.requested() -> texts.put(new FieldRef(e.contribution(), Field.CONTRIBUTION_TITLE), e.title());
            case PlanEvent.TextEdited e -> texts.put(e.field(), e.change().apply(texts.getOrDefault(e.field(), "")));
            case PlanEvent.ElementRemoved e -> gone.add(e.element());
            case PlanEvent.ElementRestored e -> gone.remove(e.element());
            default -> {
                // no words
            }
        }
    }

    private void handle(Told told) {
        projection.on(told.event(), new Moment(told.actor(), told.at(), told.sequence(), told.sequence() + 1));
    }

    private Map<YearMonth, Sheet> plan() {
        return store.plans(List.of(PlanHistories.PLAN), months());
    }

    private Map<YearMonth, Sheet> company() {
        return store.company(months());
    }

    private List<YearMonth> months() {
        var span = store.span();
        return span == null ? List.of() : span.months().toList();
    }

    private Figures total() {
        return plan().values().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .map(Sheet.Row::figures)
                .reduce(Figures.NONE, Figures::plus);
    }
}
