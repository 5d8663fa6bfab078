package dev.verona.segment.ui;

import dev.verona.account.api.SegmentId;
import dev.verona.segment.api.RankThen;
import dev.verona.segment.api.SegmentDetails;
import dev.verona.segment.api.SegmentLine;
import dev.verona.segment.api.TopTenQuery;
import dev.verona.shared.AccountId;
import dev.verona.shell.ui.Commands;
import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** The questions of these screens; a refusal comes out as the rejection that it is. */
@Component
final class SegmentAnswers {

    private final QueryGateway queries;

    SegmentAnswers(QueryGateway queries) {
        this.queries = queries;
    }

    List<SegmentLine> rankings() {
        return all(new TopTenQuery.ListRankings(), SegmentLine.class);
    }

    SegmentDetails ranking(SegmentId segment) {
        return Commands.answer(queries.query(new TopTenQuery.FindRanking(segment), SegmentDetails.class));
    }

    List<RankThen> ranks(AccountId account) {
        return all(new TopTenQuery.RanksOf(account), RankThen.class);
    }

    private <T> List<T> all(Object query, Class<T> type) {
        return Commands.answer(queries.query(query, ResponseTypes.multipleInstancesOf(type)));
    }
}
