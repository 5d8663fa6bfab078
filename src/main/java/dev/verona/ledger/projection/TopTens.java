package dev.verona.ledger.projection;

import dev.verona.account.api.AccountPage;
import dev.verona.account.api.AccountQuery;
import dev.verona.account.api.AccountRow;
import dev.verona.account.api.SegmentId;
import dev.verona.account.api.SegmentView;
import dev.verona.shared.AccountId;
import dev.verona.shared.NotFound;
import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** Which accounts are in the top ten of a segment now. */
@Component
class TopTens {

    private final QueryGateway queries;

    TopTens(QueryGateway queries) {
        this.queries = queries;
    }

    List<AccountId> accounts(SegmentId segment) {
        return queries.query(AccountQuery.ListAccounts.topTenOf(segment), AccountPage.class).join().rows().stream()
                .map(AccountRow::id)
                .toList();
    }

    /** @throws NotFound when there is no such segment */
    String nameOf(SegmentId segment) {
        return queries
                .query(new AccountQuery.ListSegments(), ResponseTypes.multipleInstancesOf(SegmentView.class))
                .join()
                .stream()
                .filter(view -> view.id().equals(segment))
                .map(SegmentView::name)
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such segment. Choose one of the list."));
    }
}
