package dev.verona.plan.projection.workspace;

import dev.verona.account.api.Accounts;
import dev.verona.directory.api.Names;
import dev.verona.directory.api.People;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.PlanQuery;
import dev.verona.plan.api.PlanSummary;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.api.StoredFile;
import dev.verona.plan.domain.Membership;
import dev.verona.plan.projection.files.MongoAttachments;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Actor;
import dev.verona.shared.NotFound;
import dev.verona.shared.PlanId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what is asked about plans, including what the asking process has just written. Who may ask is decided on the bus. */
@Component
class PlanQueries {

    private static final Comparator<PlanSummary> LATEST_FIRST = Comparator.comparing(
                    (PlanSummary plan) -> plan.period().to())
            .thenComparing(plan -> plan.period().from())
            .reversed()
            .thenComparing(PlanSummary::accountName)
            .thenComparing(plan -> plan.plan().value());

    private final WorkspaceStore store;
    private final MongoAttachments files;
    private final Projections projections;
    private final Accounts accounts;
    private final People people;
    private final Clock clock;
    private final SharedAnswers<PlanId, PlanView> plans = new SharedAnswers<>();

    PlanQueries(
            WorkspaceStore store,
            MongoAttachments files,
            Projections projections,
            Accounts accounts,
            People people,
            Clock clock) {
        this.store = store;
        this.files = files;
        this.projections = projections;
        this.accounts = accounts;
        this.people = people;
        this.clock = clock;
    }

    @QueryHandler
    PlanView handle(PlanQuery.FindPlan query) {
        projections.awaitOwnWrites(WorkspaceProjection.GROUP);
        return plans.ask(query.plan(), () -> {
            var page = stored(query.plan());
            return views().plan(page, accountName(page));
        });
    }

    @QueryHandler
    ContributionView handle(PlanQuery.FindContribution query, Actor asking) {
        var plan = page(query.plan());
        var standing = plan.shape().contributions().find(query.contribution()).orElseThrow(PlanQueries::noContribution);
        return views().contribution(contribution(query.plan(), query.contribution()), plan, standing, asking);
    }

    @QueryHandler
    StoredFile handle(PlanQuery.FetchFile query) {
        projections.awaitOwnWrites(WorkspaceProjection.GROUP);
        var value = contribution(query.plan(), query.contribution()).values().get(Field.COLLATERAL_FILE);
        if (value == null) {
            throw noFile();
        }
        int bar = value.value().indexOf('|');
        var kept = files.find(value.value().substring(0, bar)).orElseThrow(PlanQueries::noFile);
        return new StoredFile(value.value().substring(bar + 1), kept.contentType(), kept.content());
    }

    @QueryHandler
    List<PlanSummary> handle(PlanQuery.PlansOfAccount query, Actor asking) {
        projections.awaitOwnWrites(WorkspaceProjection.GROUP);
        return summaries(store.rowsOf(query.account()), asking);
    }

    @QueryHandler
    List<PlanSummary> handle(PlanQuery.PlansOfPerson query, Actor asking) {
        projections.awaitOwnWrites(WorkspaceProjection.GROUP);
        return summaries(store.rowsOf(query.person()), asking);
    }

    @QueryHandler
    List<PlanSummary> handle(PlanQuery.ListPlans query, Actor asking) {
        projections.awaitOwnWrites(WorkspaceProjection.GROUP);
        var rows = Membership.mayReadAll(asking) ? store.allRows() : store.rowsOf(asking.person());
        var wanted = query.text().strip().toLowerCase(Locale.ROOT);
        return summaries(rows, asking).stream()
                .filter(PlanSummary::openTo)
                .filter(plan -> contains(plan, wanted))
                .skip(query.offset())
                .limit(query.limit())
                .toList();
    }

    private static boolean contains(PlanSummary plan, String wanted) {
        return wanted.isEmpty()
                || plan.accountName().toLowerCase(Locale.ROOT).contains(wanted)
                || plan.salesOwner().name().toLowerCase(Locale.ROOT).contains(wanted)
                || plan.marketingCoOwner().name().toLowerCase(Locale.ROOT).contains(wanted);
    }

    private List<PlanSummary> summaries(List<SummaryRow> rows, Actor asking) {
        var views = views();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return rows.stream()
                .map(row -> views.summary(row, accountName(row), today, asking))
                .sorted(LATEST_FIRST)
                .toList();
    }

    private PlanPage page(PlanId plan) {
        projections.awaitOwnWrites(WorkspaceProjection.GROUP);
        return stored(plan);
    }

    private PlanPage stored(PlanId plan) {
        return store.shown(plan).orElseThrow(() -> new NotFound("There is no such plan. Look for it at its account."));
    }

    private ContributionPage contribution(PlanId plan, ElementId contribution) {
        return store.contribution(plan, contribution).orElseThrow(PlanQueries::noContribution);
    }

    private String accountName(PlanPage page) {
        var account = page.shape().account();
        return accounts.find(account).map(Accounts.AccountName::name).orElse(account.value());
    }

    private String accountName(SummaryRow row) {
        return row.accountName().isEmpty()
                ? accounts.find(row.account())
                        .map(Accounts.AccountName::name)
                        .orElse(row.account().value())
                : row.accountName();
    }

    private WorkspaceViews views() {
        return new WorkspaceViews(new Names(people));
    }

    private static NotFound noContribution() {
        return new NotFound("There is no such contribution in this plan. Reload the plan.");
    }

    private static NotFound noFile() {
        return new NotFound("No file is attached here any more. Reload the page.");
    }
}
