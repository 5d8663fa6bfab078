package dev.verona.account.ui;

import static java.util.stream.Collectors.joining;

import dev.verona.account.api.AccountView.Pipeline;
import dev.verona.account.api.OpportunityView;
import dev.verona.shared.Money;
import dev.verona.shell.ui.Formats;
import java.util.List;

/** How this module's screens write what they show, and read what is typed. */
final class Words {

    private Words() {}

    /** Sums of several currencies one after the other; a dash for none. */
    static String amounts(List<Money> amounts, Formats formats) {
        return amounts.isEmpty() ? "—" : amounts.stream().map(formats::money).collect(joining(" + "));
    }

    static String amountsShort(List<Money> amounts, Formats formats) {
        return amounts.isEmpty()
                ? "—"
                : amounts.stream().map(formats::moneyShort).collect(joining(" + "));
    }

    static String opportunities(int number, Formats formats) {
        return number == 1 ? "1 opportunity" : formats.number(number) + " opportunities";
    }

    static String opportunities(Pipeline pipeline, Formats formats) {
        return formats.number(pipeline.openCount()) + " open, " + formats.number(pipeline.wonCount()) + " won, "
                + formats.number(pipeline.lostCount()) + " lost";
    }

    /** Where it stands: its stage while it is open, and how it ended. */
    static String stage(OpportunityView opportunity) {
        var facts = opportunity.facts();
        var stage = facts.stage();
        return switch (facts.outcome()) {
            case OPEN -> stage == null ? "Open" : stage.number() + " " + stage.label();
            case WON -> "Won";
            case LOST -> stage == null ? "Lost" : "Lost at " + stage.label();
        };
    }
}
