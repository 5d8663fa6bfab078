package dev.verona.portfolio.ui;

import dev.verona.library.api.AssetId;
import dev.verona.library.api.AssetPage;
import dev.verona.library.api.AssetQuery;
import dev.verona.library.api.AssetRow;
import dev.verona.plan.api.AssetShelf;
import dev.verona.portfolio.api.Portfolio;
import dev.verona.portfolio.api.PortfolioQuery;
import dev.verona.shell.ui.Commands;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** The questions of this screen; a refusal comes out as the rejection that it is. */
@Component
final class PortfolioAnswers {

    private final QueryGateway queries;

    PortfolioAnswers(QueryGateway queries) {
        this.queries = queries;
    }

    Portfolio mine() {
        return Commands.answer(queries.query(new PortfolioQuery.MyAccounts(), Portfolio.class));
    }

    /** What of the library has these words and may be used now. */
    List<AssetRow> usable(String text, int offset, int limit) {
        return Commands.answer(queries.query(
                        new AssetQuery.ListAssets(
                                AssetQuery.AssetFilter.text(text), AssetQuery.AssetSort.TITLE, false, offset, limit),
                        AssetPage.class))
                .rows()
                .stream()
                .filter(row -> row.standing().isUsable() && row.released() != null)
                .toList();
    }

    /** What a contribution would say that is made from it. */
    AssetShelf.Offer offer(AssetId asset) {
        return Commands.answer(queries.query(new AssetQuery.FindOffer(asset), AssetShelf.Offer.class));
    }
}
