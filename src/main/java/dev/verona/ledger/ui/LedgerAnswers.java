package dev.verona.ledger.ui;

import dev.verona.account.api.AccountQuery;
import dev.verona.account.api.SegmentView;
import dev.verona.ledger.api.Ledger;
import dev.verona.ledger.api.LedgerLines;
import dev.verona.ledger.api.LedgerQuery;
import dev.verona.ledger.api.PlanShare;
import dev.verona.shell.ui.Commands;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** The questions of this page; a refusal comes out as the rejection that it is. */
@Component
final class LedgerAnswers {

    private final QueryGateway queries;

    LedgerAnswers(QueryGateway queries) {
        this.queries = queries;
    }

    Ledger ledger(LedgerQuery.FindLedger query) {
        return of(queries.query(query, Ledger.class));
    }

    List<PlanShare> shares(LedgerQuery.FindShares query) {
        return of(queries.query(query, ResponseTypes.multipleInstancesOf(PlanShare.class)));
    }

    LedgerLines lines(LedgerQuery.FindLines query) {
        return of(queries.query(query, LedgerLines.class));
    }

    List<SegmentView> segments() {
        return of(queries.query(new AccountQuery.ListSegments(), ResponseTypes.multipleInstancesOf(SegmentView.class)));
    }

    private static <T> T of(CompletableFuture<T> asked) {
        try {
            return asked.join();
        } catch (CompletionException e) {
            throw Commands.rejectionIn(e)
                    .<RuntimeException>map(rejection -> rejection)
                    .orElse(e);
        }
    }
}
