package dev.verona.scorecard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.verona.account.api.OpportunityEvent;
import dev.verona.account.page.AccountNavigation;
import dev.verona.scorecard.api.DealFigure;
import dev.verona.scorecard.api.DealsView;
import dev.verona.scorecard.api.HealthQuery;
import dev.verona.scorecard.api.PortfolioQuery.FindDeals;
import dev.verona.shared.AccountId;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Address;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.PageHeader;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Tables;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The opportunities that a figure of the portfolio is made of, and who recorded last what they are, now or on a day of the past. */
@Route(ScorecardPaths.DEALS)
@PageTitle("Behind the figure")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
@StyleSheet("context://verona/css/scorecard.css")
final class DealsScreen extends Composite<Div> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient ScorecardAnswers answers;
    private final PageHeader header = new PageHeader("Behind the figure");
    private final Div body = new Div();
    private transient PortfolioAddress portfolio = PortfolioAddress.START;
    private DealFigure figure = DealFigure.OPEN;
    private transient @Nullable AccountId account;
    private @Nullable Stage stage;

    DealsScreen(ScorecardAnswers answers, Live live) {
        this.answers = answers;
        body.addClassName("vr-stack");
        getContent().addClassNames("vr-page", "vr-portfolio");
        getContent().add(header, body);
        live.onAny(getContent(), OpportunityEvent.class, HealthQuery.READ_MODEL, Live.SELDOM, events -> show());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var address = Address.of(parameters);
        portfolio = PortfolioAddress.of(parameters);
        var wanted = address.constant(ScorecardPaths.FIGURE, DealFigure::valueOf);
        figure = wanted == null ? DealFigure.OPEN : wanted;
        account = address.read(ScorecardPaths.ACCOUNT, AccountId::new);
        stage = address.constant(ScorecardPaths.STAGE, Stage::valueOf);
        show();
    }

    private void show() {
        var view = answers.deals(new FindDeals(portfolio.query(), figure, account, stage));
        var formats = Formats.current();
        header.clearCrumbs();
        header.crumb("Portfolio", portfolio.path());
        header.setTitle(figure.label() + ": " + formats.money(view.total()));
        header.setSubtitle(said(view, formats));
        body.removeAll();
        if (view.leftOut() > 0) {
            body.add(new Paragraph(formats.count(view.leftOut(), "more opportunity", "more opportunities")
                    + " without an amount, or in another currency: they are no part of the figure."));
        }
        if (view.deals().isEmpty()) {
            body.add(new EmptyState(
                    VaadinIcon.SEARCH,
                    "Nothing adds up to it",
                    view.past()
                            ? "No opportunity counted for this figure on that day."
                            : "No opportunity counts for this figure now."));
            return;
        }
        var rows = new NativeTableBody();
        view.deals()
                .forEach(deal -> rows.add(Tables.row(
                        Parts.link(
                                AccountNavigation.pathOf(
                                        deal.id(), deal.account().id()),
                                deal.title()),
                        List.of(
                                new Span(formats.money(deal.amount())),
                                Parts.link(
                                        AccountNavigation.pathOf(deal.account().id()),
                                        deal.account().name()),
                                new Span(
                                        deal.stage() == null
                                                ? "—"
                                                : deal.stage().number() + " "
                                                        + deal.stage().label()),
                                new Span(deal.closes() == null ? "—" : formats.date(deal.closes())),
                                new Span(deal.by().name() + ", " + formats.dateTime(deal.at()))))));
        var table = Tables.table(
                formats.count(view.deals().size(), "opportunity", "opportunities"),
                List.of(
                        "Opportunity",
                        "Amount",
                        "Account",
                        "Stage",
                        figure == DealFigure.WON ? "Won on" : "Expected",
                        "Last recorded"),
                rows);
        table.addClassName("vr-deals");
        var card = new Div(Tables.scrolling(table));
        card.addClassName("vr-card");
        body.add(card);
    }

    private String said(DealsView view, Formats formats) {
        var period = view.number().period();
        return (account == null
                        ? "Of the top-ten accounts"
                        : view.deals().isEmpty()
                                ? "Of one account"
                                : "Of " + view.deals().getFirst().account().name())
                + (stage == null ? "" : ", at " + stage.number() + " " + stage.label())
                + (figure == DealFigure.WON
                        ? ", won from " + formats.date(period.from()) + " to " + formats.date(period.to())
                        : "")
                + (view.past() ? ", as of the end of " + formats.date(view.day()) : ", as of now")
                + ". The largest first.";
    }
}
