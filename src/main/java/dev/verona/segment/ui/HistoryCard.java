package dev.verona.segment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import dev.verona.account.api.Accounts.AccountName;
import dev.verona.account.page.AccountNavigation;
import dev.verona.segment.api.TenView;
import dev.verona.shell.ui.Parts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where each account was in the tens of the latest half-years, the latest first. */
final class HistoryCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int PERIODS = 4;

    HistoryCard(List<TenView> tens) {
        var shown = tens.stream().limit(PERIODS).toList();
        var card = Parts.card("ranks", "Rank over time");
        if (shown.isEmpty()) {
            card.add(Parts.soft(
                    "With the first ten that is proposed, the ranks of each half-year stand here side by side."));
        } else {
            card.add(table(shown));
        }
        getContent().add(card);
    }

    private static Div table(List<TenView> tens) {
        var table = new NativeTable();
        table.addClassName("vr-ranks");
        var head = table.getHead().addRow();
        head.addHeaderCell().setText("Account");
        tens.forEach(ten -> head.addHeaderCell()
                .setText(SegmentWords.period(ten.period())
                        + (ten.state() == TenView.State.PROPOSED ? ", proposed" : "")));
        accounts(tens).forEach((account, ranks) -> {
            NativeTableRow row = table.getBody().addRow();
            var name = new NativeTableHeaderCell();
            name.getElement().setAttribute("scope", "row");
            name.add(Parts.link(AccountNavigation.pathOf(account.id()), account.name()));
            row.add(name);
            ranks.forEach(rank -> row.addDataCell().setText(rank == 0 ? "–" : String.valueOf(rank)));
        });
        var frame = new Div(table);
        frame.addClassName("vr-ranks-frame");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", "Ranks by half-year");
        return frame;
    }

    /** Each account's rank in each ten, 0 outside it; in the order of the latest. */
    private static Map<AccountName, List<Integer>> accounts(List<TenView> tens) {
        var ranks = new LinkedHashMap<AccountName, List<Integer>>();
        tens.stream()
                .flatMap(ten -> ten.places().stream())
                .map(TenView.Placed::account)
                .forEach(account -> ranks.computeIfAbsent(
                        account,
                        first -> tens.stream().map(ten -> rank(ten, first)).toList()));
        return ranks;
    }

    private static int rank(TenView ten, AccountName account) {
        return ten.places().stream()
                .filter(place -> place.account().id().equals(account.id()))
                .mapToInt(TenView.Placed::rank)
                .findFirst()
                .orElse(0);
    }
}
