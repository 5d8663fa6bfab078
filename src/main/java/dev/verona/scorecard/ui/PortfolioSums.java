package dev.verona.scorecard.ui;

import dev.verona.scorecard.api.PortfolioView;
import dev.verona.scorecard.api.PortfolioView.Row;
import dev.verona.shared.Money;
import dev.verona.shell.ui.Formats;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the rows of a portfolio add up to. */
record PortfolioSums(Money won, Money open, long signed) {

    static PortfolioSums of(PortfolioView view) {
        return new PortfolioSums(
                sum(view, Row::won),
                sum(view, Row::open),
                view.rows().stream().filter(Row::signed).count());
    }

    private static Money sum(PortfolioView view, Function<Row, Money> figure) {
        return view.rows().stream().map(figure).reduce(Money.zero(view.won().currency()), Money::plus);
    }

    /** As in "was $1.2M on 31 Mar 2026"; empty without a day to compare with. */
    static String was(@Nullable Money amount, @Nullable PortfolioView then) {
        var formats = Formats.current();
        return amount == null || then == null
                ? ""
                : "was " + formats.moneyShort(amount) + " on " + formats.date(then.day());
    }
}
