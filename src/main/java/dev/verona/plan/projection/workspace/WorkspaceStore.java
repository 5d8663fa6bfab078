package dev.verona.plan.projection.workspace;

import dev.verona.plan.api.ElementId;
import dev.verona.platform.readmodel.Documents;
import dev.verona.platform.readmodel.ReadModel;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.shared.AccountId;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** The workspace's documents. As each is found by its {@code _id} alone, there is one per account and per person that names their plans. */
@Component
class WorkspaceStore {

    /** How many plans are kept at hand; a large one is some hundred kilobytes. */
    private static final int AT_HAND = 64;

    /** Each event that changes a page moves its position on. */
    private static final String POSITION = "position";

    private final ReadModel model;
    private final Documents<PlanPage> plans;
    private final Documents<ContributionPage> contributions;
    private final Documents<SummaryRow> rows;
    private final Documents<Shelf> shelves;

    private final Map<PlanId, Documents.Known<PlanPage>> shown = Collections.synchronizedMap(new LatestAsked());

    /** The plans that were asked for last. */
    private static final class LatestAsked extends LinkedHashMap<PlanId, Documents.Known<PlanPage>> {

        private static final long serialVersionUID = 1L;

        LatestAsked() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<PlanId, Documents.Known<PlanPage>> eldest) {
            return size() > AT_HAND;
        }
    }

    /** The ids of the plans of one account or person. */
    record Shelf(Collection<String> plans) {}

    WorkspaceStore(ReadModels models) {
        model = models.of(WorkspaceProjection.GROUP);
        plans = model.documents("plan_pages", PlanPage.class);
        contributions = model.documents("plan_contributions", ContributionPage.class);
        rows = model.documents("plan_rows", SummaryRow.class);
        shelves = model.documents("plan_shelves", Shelf.class);
    }

    Optional<PlanPage> plan(PlanId plan) {
        return plans.find(plan.value());
    }

    /** For what screens show: a plan that has not changed since it was asked for last is not read anew. */
    Optional<PlanPage> shown(PlanId plan) {
        var found = plans.find(plan.value(), POSITION, shown.get(plan));
        found.ifPresentOrElse(page -> shown.put(plan, page), () -> shown.remove(plan));
        return found.map(Documents.Known::value);
    }

    void save(PlanPage page) {
        plans.save(page.shape().plan().value(), page);
    }

    Optional<ContributionPage> contribution(PlanId plan, ElementId contribution) {
        return contributions.find(ContributionPage.key(plan, contribution));
    }

    void save(ContributionPage page) {
        contributions.save(page.key(), page);
    }

    Optional<SummaryRow> row(PlanId plan) {
        return rows.find(plan.value());
    }

    void save(SummaryRow row) {
        rows.save(row.plan().value(), row);
    }

    List<SummaryRow> allRows() {
        return List.copyOf(rows.all().values());
    }

    List<SummaryRow> rowsOf(AccountId account) {
        return shelved(shelfOf(account));
    }

    /** Of all these accounts, in no order. */
    List<SummaryRow> rowsOf(Collection<AccountId> accounts) {
        var plansThere = shelves
                .findAll(accounts.stream().map(WorkspaceStore::shelfOf).toList())
                .values()
                .stream()
                .flatMap(shelf -> shelf.plans().stream())
                .toList();
        return List.copyOf(rows.findAll(plansThere).values());
    }

    List<SummaryRow> rowsOf(PersonId person) {
        return shelved(shelfOf(person));
    }

    void putOnShelf(AccountId account, PlanId plan) {
        shelve(shelfOf(account), plan, true);
    }

    void putOnShelf(PersonId person, PlanId plan) {
        shelve(shelfOf(person), plan, true);
    }

    void takeFromShelf(PersonId person, PlanId plan) {
        shelve(shelfOf(person), plan, false);
    }

    void clear() {
        model.clear();
    }

    private void shelve(String shelf, PlanId plan, boolean there) {
        var plansThere = new TreeSet<>(onShelf(shelf));
        if (there ? plansThere.add(plan.value()) : plansThere.remove(plan.value())) {
            shelves.save(shelf, new Shelf(List.copyOf(plansThere)));
        }
    }

    private Collection<String> onShelf(String shelf) {
        return shelves.find(shelf).map(Shelf::plans).orElse(List.of());
    }

    private static String shelfOf(AccountId account) {
        return "account:" + account;
    }

    private static String shelfOf(PersonId person) {
        return "person:" + person;
    }

    private List<SummaryRow> shelved(String shelf) {
        return List.copyOf(rows.findAll(onShelf(shelf)).values());
    }
}
