package dev.verona.history.ui;

import dev.verona.dispute.api.Fact;
import dev.verona.dispute.api.FactRef;
import dev.verona.dispute.api.FactSource;
import dev.verona.history.api.EntryDetail;
import dev.verona.history.api.HistoryQuery;
import dev.verona.history.api.TimelineEntry;
import dev.verona.history.api.TimelineFilter;
import dev.verona.history.api.TimelinePage;
import dev.verona.plan.api.PlanSummary;
import dev.verona.plan.workspace.PlanAnswers;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.shared.AccountId;
import dev.verona.shared.Ids;
import dev.verona.shared.PlanId;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Formats;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was done to a plan, as facts of a dispute: for whoever may open the plan. */
@Component
final class TimelineFacts implements FactSource {

    private final QueryGateway queries;
    private final PlanAnswers plans;

    TimelineFacts(QueryGateway queries, PlanAnswers plans) {
        this.queries = queries;
        this.plans = plans;
    }

    @Override
    public FactRef.Kind kind() {
        return FactRef.Kind.TIMELINE;
    }

    static FactRef ref(PlanId plan, TimelineEntry entry) {
        return new FactRef(FactRef.Kind.TIMELINE, plan.value() + ":" + entry.number());
    }

    @Override
    public List<Fact> offer(@Nullable AccountId account, @Nullable PlanId plan, String text, int limit) {
        return Optional.ofNullable(plan)
                .or(() -> latest(account))
                .map(about -> offer(about, text, limit))
                .orElse(List.of());
    }

    /** The account's latest plan that one may open. */
    private Optional<PlanId> latest(@Nullable AccountId account) {
        return account == null
                ? Optional.empty()
                : plans.ofAccount(account).stream()
                        .filter(PlanSummary::openTo)
                        .max(Comparator.comparing(summary -> summary.period().from()))
                        .map(PlanSummary::plan);
    }

    private List<Fact> offer(PlanId plan, String text, int limit) {
        var filter = new TimelineFilter(null, null, null, null, null, null, null, text);
        return Commands.answer(queries.query(
                        new HistoryQuery.Timeline(plan, filter, Long.MAX_VALUE, limit), TimelinePage.class))
                .entries()
                .stream()
                .map(entry -> fact(plan, entry))
                .toList();
    }

    @Override
    public Optional<Fact> find(String id) {
        int colon = id.indexOf(':');
        if (colon < 0
                || !Ids.isId(id.substring(0, colon))
                || !id.substring(colon + 1).matches("\\d{1,18}")) {
            return Optional.empty();
        }
        try {
            var plan = new PlanId(id.substring(0, colon));
            var query = new HistoryQuery.OneEntry(plan, Long.parseLong(id.substring(colon + 1)));
            return Optional.of(fact(
                    plan,
                    Commands.answer(queries.query(query, EntryDetail.class)).entry()));
        } catch (Rejection none) {
            return Optional.empty();
        }
    }

    private static Fact fact(PlanId plan, TimelineEntry entry) {
        var subject = entry.subject().isEmpty() ? "" : " “" + entry.subject() + "”";
        var said = entry.wrote().isEmpty() ? Wording.reason(entry) : entry.wrote();
        return new Fact(
                ref(plan, entry),
                entry.by().name() + " " + Wording.of(entry, Formats.current()) + subject
                        + (said.isEmpty() ? "" : ": “" + said + "”"),
                entry.to());
    }

    @Override
    public String pathOf(String id) {
        int colon = id.indexOf(':');
        return colon < 0
                ? ""
                : PlanNavigation.path(new PlanId(id.substring(0, colon)), HistorySection.ID) + "?e="
                        + id.substring(colon + 1);
    }
}
