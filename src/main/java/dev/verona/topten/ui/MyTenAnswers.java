package dev.verona.topten.ui;

import dev.verona.library.api.AssetId;
import dev.verona.library.api.AssetPage;
import dev.verona.library.api.AssetQuery;
import dev.verona.library.api.AssetStanding;
import dev.verona.plan.api.AssetShelf;
import dev.verona.shell.ui.Commands;
import dev.verona.topten.api.MyTen;
import dev.verona.topten.api.MyTenQuery;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** The questions of this screen; a refusal comes out as the rejection that it is. */
@Component
final class MyTenAnswers {

    private final QueryGateway queries;

    MyTenAnswers(QueryGateway queries) {
        this.queries = queries;
    }

    MyTen mine() {
        return Commands.answer(queries.query(new MyTenQuery.MyAccounts(), MyTen.class));
    }

    /** What of the library has these words and is released. */
    AssetPage released(String text, int offset, int limit) {
        var filter = new AssetQuery.AssetFilter(text, null, AssetStanding.RELEASED, null, null, "", null);
        return Commands.answer(queries.query(
                new AssetQuery.ListAssets(filter, AssetQuery.AssetSort.TITLE, false, offset, limit), AssetPage.class));
    }

    /** What a contribution would say that is made from it. */
    AssetShelf.Offer offer(AssetId asset) {
        return Commands.answer(queries.query(new AssetQuery.FindOffer(asset), AssetShelf.Offer.class));
    }
}
