package dev.verona.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.verona.account.page.AccountNavigation;
import dev.verona.scorecard.api.NumberShare;
import dev.verona.scorecard.api.NumberView;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.Money;
import dev.verona.shell.ui.Chart;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.FunctionBadge;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Tables;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of the page of TheNumber. */
final class NumberCards {

    private static final int BAR = 26;
    private static final int STEP = 46;
    private static final int LEFT = 130;
    private static final int RIGHT = 110;

    private NumberCards() {}

    private static Div card(String title, Component... content) {
        var card = new Div(new H2(title));
        card.add(content);
        card.addClassName("vr-card");
        return card;
    }

    /** Who stands for how much, drawn beside the target and what was won. */
    static Component commitments(NumberView number) {
        var formats = Formats.current();
        var target = Objects.requireNonNull(number.target());
        var body = new NativeTableBody();
        for (var one : number.commitments()) {
            body.add(Tables.row(
                    new FunctionBadge(one.function()),
                    List.of(
                            new Span(formats.money(one.amount())),
                            new Span(one.by().name() + ", " + formats.date(one.at())))));
        }
        var table = Tables.table("Who committed", List.of("Function", "Amount", "By"), body);
        var both = new Div(drawing(number, target, formats), Tables.scrolling(table));
        both.addClassName("vr-ledger-chart");
        var card = card("Commitments", both);
        for (var function : List.of(Function.SALES, Function.MARKETING)) {
            var said = number.commitments().stream()
                    .filter(one -> one.function() == function)
                    .findFirst();
            if (said.isEmpty()) {
                card.add(new Paragraph(function.label() + " has not committed yet."));
            } else if (!said.get().reason().isEmpty()) {
                card.add(new Paragraph(function.label() + ": " + said.get().reason()));
            }
        }
        return card;
    }

    private record Bar(
            String label,
            String css,
            @Nullable Function function,
            @Nullable Money amount) {}

    private static Component drawing(NumberView number, Money target, Formats formats) {
        var bars = Stream.concat(
                        Stream.concat(
                                Stream.of(new Bar("Target", "vr-chart-faint", null, target)),
                                number.commitments().stream()
                                        .map(one -> new Bar(one.function().label(), "", one.function(), one.amount()))),
                        Stream.of(
                                new Bar("Won", "vr-chart-plain", null, number.won()),
                                new Bar("Forecast", "vr-chart-faint", null, number.forecast())))
                .filter(bar -> bar.amount() != null)
                .toList();
        double most = bars.stream()
                .mapToDouble(
                        bar -> Objects.requireNonNull(bar.amount()).amount().doubleValue())
                .max()
                .orElse(1);
        var chart = new Chart(bars.size() * STEP + 6);
        for (int i = 0; i < bars.size(); i++) {
            var bar = bars.get(i);
            var amount = Objects.requireNonNull(bar.amount());
            double width =
                    Math.max(1, (Chart.WIDTH - LEFT - RIGHT) * amount.amount().doubleValue() / Math.max(1, most));
            int top = i * STEP + 8;
            chart.text(bar.label(), LEFT - 10, top + BAR * 0.7, "end");
            if (bar.function() != null) {
                chart.bar(bar.function(), LEFT, top, width, BAR);
            } else {
                chart.bar(bar.css(), LEFT, top, width, BAR);
            }
            chart.text(formats.moneyShort(amount), LEFT + width + 8, top + BAR * 0.7, "start");
        }
        return new Div(
                chart.drawn("Target, commitments, won and forecast. The figures are in the table and in the tiles."));
    }

    static Component shares(NumberView number) {
        var formats = Formats.current();
        if (number.shares().isEmpty()) {
            return card(
                    "By segment and account",
                    new Paragraph("Nobody has said yet which segment or account is to bring how much of it."));
        }
        var body = new NativeTableBody();
        for (var share : number.shares()) {
            var forecast = share.forecast();
            body.add(Tables.row(
                    name(share),
                    List.of(
                            new Span(formats.money(share.amount())),
                            new Span(formats.money(share.won())),
                            new Span(formats.percent(TheNumberView.share(share.won(), share.amount()))),
                            new Span(forecast == null ? "—" : formats.money(forecast)))));
        }
        return card(
                "By segment and account",
                Tables.scrolling(Tables.table(
                        "What each is to bring, and has brought",
                        List.of("Of", "Target", "Won", "Of target", "Forecast"),
                        body)));
    }

    private static Component name(NumberView.Share share) {
        return share.of().kind() == NumberShare.Kind.ACCOUNT
                ? Parts.link(AccountNavigation.pathOf(new AccountId(share.of().id())), share.name())
                : new Span(share.name());
    }

    static Component history(NumberView number) {
        var formats = Formats.current();
        var list = new UnorderedList();
        list.addClassName("vr-health-points");
        for (var change : number.changes()) {
            var head = new Div(new Span(what(change, number) + ": " + amount(change.was(), formats) + " → "
                    + amount(change.amount(), formats)));
            var by = new Span(change.by().name() + ", " + formats.dateTime(change.at()));
            by.addClassNames("vr-soft", "vr-small");
            var item = new ListItem(head, by);
            if (!change.reason().isEmpty()) {
                item.add(new Paragraph(change.reason()));
            }
            list.add(item);
        }
        var card = card("Every change, with its reason", list);
        card.addClassName("vr-health");
        return card;
    }

    private static String what(NumberView.Change change, NumberView number) {
        var share = change.share();
        if (change.function() != null) {
            return change.function().label() + " committed";
        }
        return share == null
                ? "Target"
                : number.shares().stream()
                        .filter(one -> one.of().equals(share))
                        .findFirst()
                        .map(NumberView.Share::name)
                        .orElse(share.id());
    }

    private static String amount(@Nullable Money amount, Formats formats) {
        return amount == null ? "nothing" : formats.money(amount);
    }
}
