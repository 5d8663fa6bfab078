package dev.verona.scorecard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
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
import dev.verona.scorecard.api.NumberId;
import dev.verona.scorecard.api.PortfolioQuery.FindDeals;
import dev.verona.scorecard.api.PortfolioQuery.FindPortfolio;
import dev.verona.scorecard.api.PortfolioSort;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The opportunities that a figure of the portfolio or of TheNumber is made of, and who recorded last what they are, now or on a day of the past. */
@Route(ScorecardPaths.DEALS)
@PageTitle("Behind the figure")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
@StyleSheet("context://verona/css/scorecard.css")
final class DealsScreen extends Composite<Div> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    /** How many come at once. */
    private static final int PAGE = 100;

    private final transient ScorecardAnswers answers;
    private final PageHeader header = new PageHeader("Behind the figure");
    private final Div body = new Div();
    private transient PortfolioAddress portfolio = PortfolioAddress.START;
    private DealFigure figure = DealFigure.OPEN;
    private transient @Nullable AccountId account;
    private @Nullable Stage stage;
    private transient @Nullable NumberId number;
    private int shown = PAGE;

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
        number = address.read(ScorecardPaths.PERIOD, NumberId::new);
        show();
    }

    private void show() {
        var view = answers.deals(asked());
        var formats = Formats.current();
        header.clearCrumbs();
        if (number == null) {
            header.crumb("Portfolio", portfolio.path());
        } else {
            header.crumb("TheNumber", ScorecardPaths.number(number));
        }
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
        view.deals().stream().limit(shown).forEach(deal -> rows.add(line(deal, formats)));
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
        if (view.deals().size() > shown) {
            var more = new Button("Show more", click -> {
                shown += PAGE;
                show();
            });
            more.addThemeVariants(ButtonVariant.TERTIARY);
            card.add(more);
        }
        body.add(card);
    }

    private FindDeals asked() {
        var whose =
                number == null ? portfolio.query() : new FindPortfolio(number, null, null, null, PortfolioSort.RANK);
        return new FindDeals(whose, number != null, figure, account, stage);
    }

    private static NativeTableRow line(DealsView.Deal deal, Formats formats) {
        var of = deal.account();
        return Tables.row(
                Parts.link(AccountNavigation.pathOf(deal.id(), of == null ? null : of.id()), deal.title()),
                List.of(
                        new Span(formats.money(deal.amount())),
                        of == null ? Parts.soft("None yet") : Parts.link(AccountNavigation.pathOf(of.id()), of.name()),
                        new Span(
                                deal.stage() == null
                                        ? "—"
                                        : deal.stage().number() + " "
                                                + deal.stage().label()),
                        new Span(deal.closes() == null ? "—" : formats.date(deal.closes())),
                        new Span(deal.by().name() + ", " + formats.dateTime(deal.at()))));
    }

    private String said(DealsView view, Formats formats) {
        var period = view.number().period();
        return whose(view)
                + (stage == null ? "" : ", at " + stage.number() + " " + stage.label())
                + (figure == DealFigure.WON
                        ? ", won from " + formats.date(period.from()) + " to " + formats.date(period.to())
                        : "")
                + (view.past() ? ", as of the end of " + formats.date(view.day()) : ", as of now")
                + ". The largest first.";
    }

    private String whose(DealsView view) {
        if (account == null) {
            return number == null ? "Of the top-ten accounts" : "Of the whole company";
        }
        return view.deals().stream()
                .map(DealsView.Deal::account)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(one -> "Of " + one.name())
                .orElse("Of one account");
    }
}
