package dev.verona.handoff.ui;

import dev.verona.account.api.AccountQuery;
import dev.verona.account.api.AccountView;
import dev.verona.dispute.api.Fact;
import dev.verona.dispute.api.FactRef;
import dev.verona.dispute.api.FactSource;
import dev.verona.handoff.api.LeadId;
import dev.verona.handoff.api.LeadQuery.LeadFilter;
import dev.verona.handoff.api.LeadQuery.LeadSort;
import dev.verona.handoff.api.LeadQuery.ListLeads;
import dev.verona.handoff.api.LeadRow;
import dev.verona.handoff.api.LeadView;
import dev.verona.handoff.page.LeadNavigation;
import dev.verona.shared.AccountId;
import dev.verona.shared.Ids;
import dev.verona.shared.PlanId;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.Commands;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leads and what was last done about their hand-off, as facts of a dispute. */
@Component
final class HandOffFacts implements FactSource {

    private final LeadAnswers answers;
    private final QueryGateway queries;

    HandOffFacts(LeadAnswers answers, QueryGateway queries) {
        this.answers = answers;
        this.queries = queries;
    }

    @Override
    public FactRef.Kind kind() {
        return FactRef.Kind.HAND_OFF;
    }

    static FactRef ref(LeadId lead) {
        return new FactRef(FactRef.Kind.HAND_OFF, lead.value());
    }

    @Override
    public List<Fact> offer(@Nullable AccountId account, @Nullable PlanId plan, String text, int limit) {
        var wanted = account == null ? text : nameOf(account) + " " + text;
        return answers
                .leads(new ListLeads(new LeadFilter(wanted, null, null, false), LeadSort.DUE, false, 0, limit))
                .rows()
                .stream()
                .map(LeadRow::id)
                .map(answers::lead)
                .map(HandOffFacts::fact)
                .sorted(Comparator.comparing(Fact::at).reversed())
                .toList();
    }

    private String nameOf(AccountId account) {
        return Commands.answer(queries.query(new AccountQuery.FindAccount(account), AccountView.class))
                .name();
    }

    @Override
    public Optional<Fact> find(String id) {
        try {
            return Ids.isId(id) ? Optional.of(fact(answers.lead(new LeadId(id)))) : Optional.empty();
        } catch (Rejection none) {
            return Optional.empty();
        }
    }

    /** A lead has at least been added. */
    private static Fact fact(LeadView lead) {
        var last = lead.journal().getFirst();
        var clock = LeadWords.clock(lead.row());
        return new Fact(
                ref(lead.id()),
                "Lead “%s” of %s: %s %s%s%s"
                        .formatted(
                                lead.about().title(),
                                lead.about().company(),
                                last.by().name(),
                                last.what(),
                                last.detail().isEmpty() ? "" : ": " + last.detail(),
                                clock.isEmpty() ? "" : " (" + clock + ")"),
                last.at());
    }

    @Override
    public String pathOf(String id) {
        return Ids.isId(id) ? LeadNavigation.pathOf(new LeadId(id)) : "";
    }
}
