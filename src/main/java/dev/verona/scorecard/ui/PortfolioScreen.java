package dev.verona.scorecard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.verona.account.api.OpportunityEvent;
import dev.verona.engagement.api.ConsultationEvent;
import dev.verona.export.document.SheetFiles;
import dev.verona.plan.api.PlanEvent;
import dev.verona.scorecard.api.DealFigure;
import dev.verona.scorecard.api.ForecastEvent;
import dev.verona.scorecard.api.HealthQuery;
import dev.verona.scorecard.api.NumberEvent;
import dev.verona.scorecard.api.PortfolioView;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.PageHeader;
import dev.verona.shell.ui.StatTile;
import dev.verona.shell.ui.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The top-ten accounts on one page: what to ask about first, then how they stand, today or on any day of the past (practices 64, 66 and 70). */
@Route(ScorecardPaths.PORTFOLIO)
@PageTitle("Portfolio")
@Menu(title = "Portfolio", order = 29, icon = "vaadin:dashboard")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
@StyleSheet("context://verona/css/scorecard.css")
final class PortfolioScreen extends Composite<Div> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient ScorecardAnswers answers;
    private final PageHeader header = new PageHeader("Portfolio");
    private final PortfolioFilters filters = new PortfolioFilters(PortfolioScreen::go);
    private final Div body = new Div();
    private final PortfolioTable table = new PortfolioTable();
    private transient PortfolioAddress address = PortfolioAddress.START;

    PortfolioScreen(ScorecardAnswers answers, Live live) {
        this.answers = answers;
        header.action(
                download(
                        "Download as CSV",
                        "portfolio.csv",
                        "text/csv",
                        view -> SheetFiles.csv(PortfolioSheet.of(view))),
                download(
                        "Download as Excel",
                        "portfolio.xlsx",
                        XLSX,
                        view -> SheetFiles.workbook(List.of(PortfolioSheet.of(view)))));
        body.addClassName("vr-stack");
        getContent().addClassNames("vr-page", "vr-portfolio");
        getContent().add(header, filters, body);
        for (var kind : List.of(
                PlanEvent.class,
                OpportunityEvent.class,
                NumberEvent.class,
                ForecastEvent.class,
                ConsultationEvent.class)) {
            live.onAny(getContent(), kind, HealthQuery.READ_MODEL, Live.SELDOM, events -> show());
        }
    }

    private Anchor download(String label, String name, String type, Function<PortfolioView, byte[]> file) {
        return new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = file.apply(answers.portfolio(address.query()));
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
                }),
                label);
    }

    private static void go(PortfolioAddress to) {
        UI.getCurrent().navigate(PortfolioScreen.class, to.parameters());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = PortfolioAddress.of(event.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        var view = answers.portfolio(address.query());
        var against = address.against();
        var then = against == null ? null : answers.portfolio(address.query(view.number(), against));
        var formats = Formats.current();
        header.setSubtitle((view.whole() ? "The top-ten accounts" : "Your top-ten accounts") + ", "
                + TheNumberView.name(view.number()) + ", "
                + (view.past() ? "as of the end of " + formats.date(view.day()) : "as of now")
                + "."
                + members(view));
        filters.show(address, answers.segments(), answers.topTen(), view.day());
        body.removeAll();
        if (view.rows().isEmpty()) {
            body.add(
                    new EmptyState(
                            VaadinIcon.DASHBOARD,
                            "No account here",
                            "Accounts are here that are in the top ten of their segment, and that you may see: your own, or all of them for leaders. Choose another segment or owner."));
            return;
        }
        body.add(AskCard.asks(view), tiles(address, view, then));
        if (!view.escalations().isEmpty()) {
            body.add(AskCard.escalations(view));
        }
        table.show(address, view, then);
        body.add(table, PortfolioCharts.pipeline(address, view), PortfolioCharts.forecasts(view));
    }

    private static String members(PortfolioView view) {
        if (view.ofToday().isEmpty()) {
            return view.past() ? " They are the accounts that were in the tens then." : "";
        }
        return " No ten was fixed then for " + String.join(", ", view.ofToday())
                + ": of that, these are the accounts of today.";
    }

    private static Div tiles(PortfolioAddress address, PortfolioView view, @Nullable PortfolioView then) {
        var formats = Formats.current();
        var sums = PortfolioSums.of(view);
        var before = then == null ? null : PortfolioSums.of(then);
        var target = view.target();
        var tiles = new Div(
                new StatTile(
                                "TheNumber, whole company",
                                formats.moneyShort(view.won())
                                        + (target == null ? "" : " of " + formats.moneyShort(target)),
                                target == null
                                        ? "no target yet"
                                        : formats.percent(TheNumberView.share(view.won(), target)) + " won",
                                Tone.CALM)
                        .leadingTo(ScorecardPaths.number(view.number())),
                new StatTile(
                                "Won by these accounts",
                                formats.moneyShort(sums.won()),
                                PortfolioSums.was(before == null ? null : before.won(), then),
                                Tone.CALM)
                        .leadingTo(address.deals(DealFigure.WON, null, null)),
                new StatTile(
                                "In play",
                                formats.moneyShort(sums.open()),
                                PortfolioSums.was(before == null ? null : before.open(), then),
                                Tone.CALM)
                        .leadingTo(address.deals(DealFigure.OPEN, null, null)),
                new StatTile(
                        "Plans signed by both",
                        sums.signed() + " of " + view.rows().size() + " accounts",
                        before == null ? "" : "was " + before.signed(),
                        Tone.CALM));
        tiles.addClassName("vr-tiles");
        return tiles;
    }
}
