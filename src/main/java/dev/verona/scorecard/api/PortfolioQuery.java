package dev.verona.scorecard.api;

import dev.verona.account.api.SegmentId;
import dev.verona.shared.AccountId;
import dev.verona.shared.PersonId;
import dev.verona.shared.Stage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What may be asked of TheNumber and of the portfolio. The answer's type stands beside each question. */
public sealed interface PortfolioQuery {

    /** Answers a list of {@link NumberId}, the latest period first. */
    record ListNumbers() implements PortfolioQuery {}

    /** Answers a {@link NumberView}, also of a period that has no number yet. */
    record FindNumber(NumberId number) implements PortfolioQuery {}

    /**
     * The top-ten accounts of all segments or of one. Answers a {@link PortfolioView}: leaders see all of them, others their own.
     *
     * @param number whose targets and forecasts count; null for that of the day's period
     * @param asOf the end of that day (UTC); null for now
     */
    record FindPortfolio(
            @Nullable NumberId number,
            @Nullable SegmentId segment,
            @Nullable PersonId owner,
            @Nullable LocalDate asOf,
            PortfolioSort sort)
            implements PortfolioQuery {}

    /**
     * What a figure of the portfolio, or of TheNumber, is made of. Answers a {@link DealsView}.
     *
     * @param whole whether it is the figure of the whole company; else it is of the accounts that {@link FindPortfolio} has for the same person
     * @param account of one account alone, null for all of them
     * @param stage of what is in play at that stage alone, null for all
     */
    record FindDeals(
            FindPortfolio portfolio,
            boolean whole,
            DealFigure figure,
            @Nullable AccountId account,
            @Nullable Stage stage)
            implements PortfolioQuery {}

    /** Answers a list of {@link Forecast} of an account, the latest first; for leaders and whose account it is. */
    record ListForecasts(AccountId account) implements PortfolioQuery {}
}
