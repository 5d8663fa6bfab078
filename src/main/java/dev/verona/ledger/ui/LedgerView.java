package dev.verona.ledger.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.verona.ledger.api.LedgerQuery;
import dev.verona.ledger.api.LedgerScope;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.PageHeader;
import dev.verona.shell.ui.Parts;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** The ledger: what each function gave, where one is missing, and how it went over time. The address says what is shown; each figure opens. */
@Route(LedgerAddress.PATH)
@PageTitle("Ledger · Verona")
@Menu(title = "Ledger", order = 30, icon = "vaadin:book")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
@StyleSheet("context://verona/css/ledger.css")
final class LedgerView extends Composite<Div> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient LedgerAnswers answers;
    private final transient Clock clock;
    private final PageHeader header = new PageHeader("Ledger");
    private final LedgerFilters filters = new LedgerFilters(LedgerView::go);
    private final OpenedFigure opened;
    private final FunctionTotals totals = new FunctionTotals();
    private final StageMatrix matrix = new StageMatrix();
    private final OverTime overTime = new OverTime();
    private final AnswerTimesCard times = new AnswerTimesCard();
    private final Div figures;
    private final Div nothing = new Div();
    private transient LedgerAddress address = LedgerAddress.START;

    LedgerView(LedgerAnswers answers, Live live, Clock clock) {
        this.answers = answers;
        this.clock = clock;
        opened = new OpenedFigure(answers);
        var download = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var csv =
                            LedgerCsv.of(answers.ledger(new LedgerQuery.FindLedger(address.scope(), address.filter())));
                    return new DownloadResponse(new ByteArrayInputStream(csv), "ledger.csv", "text/csv", csv.length);
                }),
                "Download as CSV");
        header.action(download);
        var card = new Div(new H2("Totals"), totals);
        card.addClassName("vr-card");
        figures = new Div(card, matrix, overTime, times);
        figures.addClassName("vr-stack");
        getContent().addClassNames("vr-page", "vr-ledger");
        getContent().add(header, filters, opened, figures, nothing, caveats());
        live.onAny(getContent(), PlanEvent.class, LedgerQuery.READ_MODEL, Live.SELDOM, events -> show());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = LedgerAddress.of(event.getLocation().getQueryParameters());
        show();
        try {
            opened.show(address);
        } catch (Rejection rejection) {
            nothing.add(new Paragraph(FormErrors.message(rejection)));
        }
    }

    private static void go(LedgerAddress to) {
        UI.getCurrent().navigate(LedgerView.class, to.parameters());
    }

    private void show() {
        nothing.removeAll();
        header.clearCrumbs();
        try {
            var ledger = answers.ledger(new LedgerQuery.FindLedger(address.scope(), address.filter()));
            header.setSubtitle(ledger.title()
                    + (ledger.plans() == 0 ? "" : ", " + Formats.current().count(ledger.plans(), "plan"))
                    + ". Months begin and end by UTC, so that everybody sees the same figures.");
            if (address.scope() instanceof LedgerScope.OfPlan(var plan)) {
                header.crumb("Plan of " + ledger.title(), PlanNavigation.path(plan));
            }
            filters.setVisible(true);
            filters.show(address, ledger, answers.segments(), YearMonth.now(clock.withZone(ZoneOffset.UTC)));
            var empty = ledger.cells().isEmpty();
            figures.setVisible(!empty);
            if (empty) {
                nothing.add(
                        new EmptyState(
                                VaadinIcon.BOOK,
                                "Nothing to count here yet",
                                "As soon as somebody asks for a contribution, gives one or writes in a plan, it counts here. Choose other months or a wider view."));
                return;
            }
            totals.show(ledger, address);
            matrix.show(ledger, address);
            overTime.show(ledger, address);
            times.show(ledger, address);
        } catch (Rejection rejection) {
            figures.setVisible(false);
            filters.setVisible(false);
            nothing.add(new EmptyState(
                    VaadinIcon.LOCK, "This part of the ledger does not open", FormErrors.message(rejection), home()));
        }
    }

    private static Anchor home() {
        return Parts.link(LedgerAddress.PATH, "The ledger of the whole company");
    }

    private static Div caveats() {
        var text = new Paragraph(
                "They show who was there, not who was better. A word is no measure of worth, and a short answer can be the right one. Waiting times run by the clock, through nights and weekends. Work outside Verona, talks and visits, is not in here. Liaisons are counted with their function, never by themselves. A contribution counts once in the month of each step; words surviving count in the month in which they were written, and change when somebody rewrites them.");
        var card = new Div(new H2("What these figures do not say"), text);
        card.addClassNames("vr-card", "vr-soft");
        return card;
    }
}
