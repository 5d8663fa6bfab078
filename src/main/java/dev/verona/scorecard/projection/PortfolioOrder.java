package dev.verona.scorecard.projection;

import dev.verona.scorecard.api.PortfolioSort;
import dev.verona.scorecard.api.PortfolioView.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;

/** The orders of the portfolio; where two are alike, by segment and rank. */
final class PortfolioOrder {

    private static final Comparator<Row> BY_RANK =
            Comparator.comparing(Row::segment).thenComparingInt(Row::rank).thenComparing(Row::name);

    private PortfolioOrder() {}

    static Comparator<Row> by(PortfolioSort sort) {
        return switch (sort) {
            case RANK -> BY_RANK;
            case HEALTH -> Comparator.comparingInt(Row::missing).reversed().thenComparing(BY_RANK);
            case BEHIND ->
                Comparator.comparing(PortfolioOrder::behind).reversed().thenComparing(BY_RANK);
            case OPEN ->
                Comparator.comparing((Row row) -> row.open().amount())
                        .reversed()
                        .thenComparing(BY_RANK);
            case ERROR ->
                Comparator.comparingDouble((Row row) -> row.error() == null ? -1 : row.error())
                        .reversed()
                        .thenComparing(BY_RANK);
            case TOUCHED ->
                Comparator.comparing((Row row) -> row.lastTouch() == null ? Instant.EPOCH : row.lastTouch())
                        .thenComparing(BY_RANK);
            case BREACHES ->
                Comparator.comparingInt((Row row) -> row.breaches().size())
                        .reversed()
                        .thenComparing(BY_RANK);
        };
    }

    private static BigDecimal behind(Row row) {
        var target = row.target();
        return target == null
                ? BigDecimal.ZERO
                : target.amount().subtract(row.won().amount());
    }
}
