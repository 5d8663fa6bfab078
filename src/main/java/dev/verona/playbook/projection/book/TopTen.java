package dev.verona.playbook.projection.book;

import dev.verona.account.api.AccountPage;
import dev.verona.account.api.AccountQuery;
import dev.verona.account.api.AccountRow;
import dev.verona.account.api.SegmentId;
import dev.verona.plan.api.PlanQuery;
import dev.verona.plan.api.PlanView;
import dev.verona.shared.AccountId;
import dev.verona.shared.PlanId;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** What is asked of accounts and plans to tell of a playbook. */
@Component
class TopTen {

    private final QueryGateway queries;

    TopTen(QueryGateway queries) {
        this.queries = queries;
    }

    /** Which accounts are in the top ten of a segment now, by rank. */
    List<AccountRow> of(SegmentId segment) {
        return queries.query(AccountQuery.ListAccounts.topTenOf(segment), AccountPage.class)
                .join()
                .rows();
    }

    AccountId accountOf(PlanId plan) {
        return queries.query(new PlanQuery.FindPlan(plan), PlanView.class)
                .join()
                .account();
    }
}
