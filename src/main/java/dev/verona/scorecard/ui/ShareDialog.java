package dev.verona.scorecard.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.verona.scorecard.api.NumberCommand;
import dev.verona.scorecard.api.NumberShare;
import dev.verona.scorecard.api.NumberView;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.Money;
import dev.verona.shell.ui.Commands;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Says what a segment or a top account is to bring of TheNumber. */
final class ShareDialog {

    private record Choice(NumberShare share, String name) {}

    private ShareDialog() {}

    static void open(ScorecardAnswers answers, Commands commands, NumberView number) {
        var choices = new ArrayList<Choice>();
        answers.segments()
                .forEach(segment ->
                        choices.add(new Choice(NumberShare.of(segment.id()), segment.name() + " (segment)")));
        answers.topTen().forEach(row -> choices.add(new Choice(NumberShare.of(row.id()), row.name())));
        var of = new ComboBox<Choice>("Segment or account");
        of.setItems(choices);
        of.setItemLabelGenerator(Choice::name);
        of.setWidthFull();
        AmountDialog.ask(
                commands,
                new AmountDialog.Words(
                        "A share of the target",
                        "What a segment or an account is to bring in this period. Leave the amount empty to take its share back.",
                        "What it rests on, or why it changes",
                        "reason",
                        "Set",
                        "The share is set.",
                        true),
                null,
                of,
                (amount, reason) -> {
                    var chosen = of.getValue();
                    if (chosen == null) {
                        throw new InvalidInput("share", "Choose a segment or an account.");
                    }
                    return new NumberCommand.SetShare(
                            number.id(), chosen.share(), now(number, chosen.share()), amount, reason);
                });
    }

    private static @Nullable Money now(NumberView number, NumberShare share) {
        return number.shares().stream()
                .filter(one -> one.of().equals(share))
                .findFirst()
                .map(NumberView.Share::amount)
                .orElse(null);
    }
}
