package dev.verona.segment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.verona.account.api.SegmentEvent;
import dev.verona.account.page.AccountNavigation;
import dev.verona.segment.api.RankingEvent;
import dev.verona.segment.api.SegmentLine;
import dev.verona.segment.api.TopTenQuery;
import dev.verona.segment.page.SegmentNavigation;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.PageHeader;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The segments, each with the ten that is fixed for today, and what waits for agreement. */
@Route(SegmentNavigation.SEGMENTS)
@PageTitle("Segments")
@Menu(title = "Segments", order = 2, icon = "vaadin:trophy")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
@StyleSheet("context://verona/css/segment.css")
final class SegmentsView extends Composite<Div> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient SegmentAnswers answers;
    private final Div body = new Div();

    SegmentsView(SegmentAnswers answers, Live live) {
        this.answers = answers;
        body.addClassName("vr-segments");
        getContent().addClassName("vr-page");
        getContent()
                .add(
                        new PageHeader(
                                "Segments",
                                "By what accounts are ranked, and which ten of a segment Sales and Marketing serve together for a half-year."),
                        body);
        for (var kind : List.of(RankingEvent.class, SegmentEvent.class)) {
            live.onAny(getContent(), kind, TopTenQuery.READ_MODEL, events -> show());
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        body.removeAll();
        var all = answers.rankings();
        if (all.isEmpty()) {
            body.add(
                    new EmptyState(
                            VaadinIcon.TROPHY,
                            "No segments yet",
                            "A segment is a group of customers who share needs and buying behaviour. It is there as soon as a leader places the first account in it, on the account's page."));
        }
        all.forEach(line -> body.add(card(line)));
    }

    private static Section card(SegmentLine line) {
        var title = new H2(Parts.link(SegmentNavigation.pathOf(line.id()), line.name()));
        var section = new Section(title);
        section.addClassNames("vr-card", "vr-stack");
        var period = line.period();
        section.add(SegmentWords.row(
                new Chip(Formats.current().count(line.accounts(), "account"), Tone.CALM),
                line.criteria() == 0
                        ? new Chip("No criteria in force", Tone.WARN, VaadinIcon.WARNING)
                        : new Chip("Criteria, version " + line.criteria(), Tone.GOOD, VaadinIcon.CHECK),
                period == null
                        ? new Chip("No ten fixed", Tone.WARN, VaadinIcon.WARNING)
                        : new Chip(SegmentWords.period(period), Tone.GOOD, VaadinIcon.LOCK)));
        if (line.ten().isEmpty()) {
            section.add(Parts.soft(
                    line.criteria() == 0
                            ? "Write the criteria first: once both heads agree to them, the ten follows from the scores."
                            : "Propose the ten for this half-year: both heads fix it."));
        } else {
            var list = new OrderedList();
            list.addClassName("vr-segment-names");
            line.ten()
                    .forEach(account ->
                            list.add(new ListItem(Parts.link(AccountNavigation.pathOf(account.id()), account.name()))));
            section.add(list);
        }
        line.waits().forEach(wait -> {
            var icon = VaadinIcon.HOURGLASS.create();
            icon.getElement().setAttribute("aria-hidden", "true");
            var words = SegmentWords.row(icon, new Span(SegmentWords.waits(wait) + "."));
            words.addClassName("vr-segment-wait");
            section.add(words);
        });
        return section;
    }
}
