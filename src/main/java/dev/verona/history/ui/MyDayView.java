package dev.verona.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.verona.history.api.DayQuery;
import dev.verona.history.api.OwnDay;
import dev.verona.history.api.TimelineEntry;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.shared.PlanId;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.PageHeader;
import dev.verona.shell.ui.Parts;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.axonframework.queryhandling.QueryGateway;

/** What the viewer did on a day, plan by plan, to read and to copy into a report; by their own clock, and for nobody else to see. */
@Route("my-day")
@PageTitle("My day · Verona")
@Menu(title = "My day", order = 40, icon = "vaadin:notebook")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
@StyleSheet("context://verona/css/history.css")
final class MyDayView extends Composite<Div> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient QueryGateway queries;
    private final transient Clock clock;
    private final PageHeader header = new PageHeader("My day");
    private final DatePicker picker = new DatePicker();
    private final Button next = new Button(VaadinIcon.ANGLE_RIGHT.create(), click -> go(day().plusDays(1)));
    private final Button today = new Button("Today", click -> go(now()));
    private final Div plans = new Div();
    private final TextArea text = new TextArea("The same as text, to copy");
    private boolean quiet;

    MyDayView(QueryGateway queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
        var before = new Button(VaadinIcon.ANGLE_LEFT.create(), click -> go(day().minusDays(1)));
        before.setAriaLabel("The day before");
        next.setAriaLabel("The day after");
        picker.setAriaLabel("Day");
        picker.setRequired(true);
        picker.setLocale(Formats.current().locale());
        picker.addValueChangeListener(change -> {
            if (!quiet && change.getValue() != null) {
                go(change.getValue());
            }
        });
        today.addThemeVariants(ButtonVariant.TERTIARY);
        var bar = new Div(before, picker, next, today);
        bar.addClassNames("vr-row", "vr-no-print");
        plans.addClassName("vr-stack");
        text.setReadOnly(true);
        text.setWidthFull();
        getContent().addClassNames("vr-page", "vr-my-day");
        getContent().add(header, bar, plans, text);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter("day");
        LocalDate day;
        try {
            day = asked.map(LocalDate::parse).orElseGet(this::now);
        } catch (DateTimeParseException e) {
            day = now();
        }
        show(day.isAfter(now()) ? now() : day);
    }

    private LocalDate now() {
        return Formats.current().day(clock.instant());
    }

    private LocalDate day() {
        var chosen = picker.getValue();
        return chosen == null ? now() : chosen;
    }

    private static void go(LocalDate day) {
        UI.getCurrent().navigate(MyDayView.class, QueryParameters.simple(Map.of("day", day.toString())));
    }

    private void show(LocalDate day) {
        var formats = Formats.current();
        quiet = true;
        picker.setMax(now());
        picker.setValue(day);
        quiet = false;
        next.setEnabled(day.isBefore(now()));
        today.setVisible(!day.equals(now()));
        header.setSubtitle(formats.longDate(day) + ", by your clock. Only you see this page.");
        var from = day.atStartOfDay(formats.zone()).toInstant();
        var until = day.plusDays(1).atStartOfDay(formats.zone()).toInstant();
        var done = Commands.answer(queries.query(new DayQuery.WhatIDid(from, until), OwnDay.class));
        plans.removeAll();
        text.setVisible(!done.plans().isEmpty());
        text.setValue(DayReport.of(day, done, formats));
        if (done.plans().isEmpty()) {
            plans.add(new EmptyState(
                    VaadinIcon.CALENDAR_USER,
                    "Nothing in the plans on this day",
                    "Whatever you write, ask for, review or decide in a plan stands here, ready for your report."));
        }
        done.plans().forEach(one -> plans.add(section(one, formats)));
    }

    private static Component section(OwnDay.InPlan in, Formats formats) {
        var list = new UnorderedList();
        list.addClassName("vr-my-day-list");
        in.entries().forEach(entry -> list.add(row(in.plan(), entry, formats, in.period() != null)));
        var section = new Section(new H2(DayReport.title(in, formats)), list);
        section.addClassName("vr-card");
        return section;
    }

    private static ListItem row(PlanId plan, TimelineEntry entry, Formats formats, boolean open) {
        var when = new Span(DayReport.time(entry, formats));
        when.addClassNames("vr-soft", "vr-number");
        var words = DayReport.sentence(entry, formats);
        if (!open) {
            return new ListItem(when, new Span(words));
        }
        var link = Parts.link(PlanNavigation.path(plan, HistorySection.ID) + "?e=" + entry.number(), words);
        return new ListItem(when, link);
    }
}
