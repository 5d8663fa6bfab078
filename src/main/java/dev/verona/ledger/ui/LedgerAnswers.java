package dev.verona.ledger.ui;

import dev.verona.account.api.AccountQuery;
import dev.verona.account.api.SegmentView;
import dev.verona.ledger.api.Decision;
import dev.verona.ledger.api.DecisionQuery;
import dev.verona.ledger.api.Ledger;
import dev.verona.ledger.api.LedgerLines;
import dev.verona.ledger.api.LedgerQuery;
import dev.verona.ledger.api.PlanShare;
import dev.verona.ledger.api.Provenance;
import dev.verona.shared.AccountId;
import dev.verona.shell.ui.Commands;
import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** The questions of the ledger's screens; a refusal comes out as the rejection that it is. */
@Component
final class LedgerAnswers {

    private final QueryGateway queries;

    LedgerAnswers(QueryGateway queries) {
        this.queries = queries;
    }

    Ledger ledger(LedgerQuery.FindLedger query) {
        return Commands.answer(queries.query(query, Ledger.class));
    }

    List<PlanShare> shares(LedgerQuery.FindShares query) {
        return Commands.answer(queries.query(query, ResponseTypes.multipleInstancesOf(PlanShare.class)));
    }

    LedgerLines lines(LedgerQuery.FindLines query) {
        return Commands.answer(queries.query(query, LedgerLines.class));
    }

    List<SegmentView> segments() {
        return Commands.answer(
                queries.query(new AccountQuery.ListSegments(), ResponseTypes.multipleInstancesOf(SegmentView.class)));
    }

    List<Decision> decisions(AccountId account) {
        return Commands.answer(queries.query(
                new DecisionQuery.FindDecisions(account), ResponseTypes.multipleInstancesOf(Decision.class)));
    }

    Provenance provenance(AccountId account, Decision decision) {
        return Commands.answer(
                queries.query(new DecisionQuery.FindProvenance(account, decision.number()), Provenance.class));
    }
}
