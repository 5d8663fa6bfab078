package dev.verona.scorecard.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.verona.account.api.SegmentId;
import dev.verona.scorecard.api.DealFigure;
import dev.verona.scorecard.api.NumberId;
import dev.verona.scorecard.api.PortfolioQuery.FindPortfolio;
import dev.verona.scorecard.api.PortfolioSort;
import dev.verona.shared.AccountId;
import dev.verona.shared.PersonId;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Address;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the portfolio's address says.
 *
 * @param asOf as of which day, null for now
 * @param against the day with which it is compared, null for none
 */
record PortfolioAddress(
        @Nullable SegmentId segment,
        @Nullable PersonId owner,
        @Nullable LocalDate asOf,
        @Nullable LocalDate against,
        PortfolioSort sort) {

    static final PortfolioAddress START = new PortfolioAddress(null, null, null, null, PortfolioSort.RANK);

    static PortfolioAddress of(QueryParameters parameters) {
        var address = Address.of(parameters);
        var sort = address.constant("sort", PortfolioSort::valueOf);
        return new PortfolioAddress(
                address.read("segment", SegmentId::new),
                address.read("owner", PersonId::new),
                address.read("day", PortfolioAddress::day),
                address.read("against", PortfolioAddress::day),
                sort == null ? PortfolioSort.RANK : sort);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    QueryParameters parameters() {
        return said().parameters();
    }

    /** The path of this portfolio, with all that it is narrowed to. */
    String path() {
        return path(ScorecardPaths.PORTFOLIO, said());
    }

    /**
     * The path to the opportunities that a figure of it is made of.
     *
     * @param account of one account alone, null for all
     * @param stage of one stage alone, null for all
     */
    String deals(DealFigure figure, @Nullable AccountId account, @Nullable Stage stage) {
        return path(
                ScorecardPaths.DEALS,
                said().withConstant(ScorecardPaths.FIGURE, figure)
                        .with(ScorecardPaths.ACCOUNT, account)
                        .withConstant(ScorecardPaths.STAGE, stage));
    }

    private static String path(String page, Address said) {
        var query = said.parameters().getQueryString();
        return query.isEmpty() ? page : page + "?" + query;
    }

    private Address said() {
        return new Address()
                .with("segment", segment)
                .with("owner", owner)
                .with("day", asOf)
                .with("against", against)
                .withConstant("sort", sort == PortfolioSort.RANK ? null : sort);
    }

    FindPortfolio query() {
        return new FindPortfolio(null, segment, owner, asOf, sort);
    }

    /** The same accounts on the other day, by the number of this one. */
    FindPortfolio query(NumberId number, LocalDate day) {
        return new FindPortfolio(number, segment, owner, day, sort);
    }

    PortfolioAddress in(@Nullable SegmentId wanted) {
        return new PortfolioAddress(wanted, owner, asOf, against, sort);
    }

    PortfolioAddress of(@Nullable PersonId wanted) {
        return new PortfolioAddress(segment, wanted, asOf, against, sort);
    }

    PortfolioAddress on(@Nullable LocalDate day) {
        return new PortfolioAddress(segment, owner, day, against, sort);
    }

    PortfolioAddress against(@Nullable LocalDate day) {
        return new PortfolioAddress(segment, owner, asOf, day, sort);
    }

    PortfolioAddress by(PortfolioSort wanted) {
        return new PortfolioAddress(segment, owner, asOf, against, wanted);
    }
}
