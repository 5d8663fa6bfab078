package dev.verona.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import dev.verona.history.api.HistoryQuery;
import dev.verona.history.api.Mark;
import dev.verona.history.api.Whereabouts;
import dev.verona.plan.api.PlanAsOf;
import dev.verona.plan.api.PlanMoment;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.plan.workspace.TimeControls;
import dev.verona.shared.PlanId;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Formats;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;

/**
 * Says which moment of the past is shown, and leads to others: by a slider over the plan's events, by its marked moments, by the clock, by steps, and
 * by itself while it plays. Each moment has an address of its own.
 */
@StyleSheet("context://verona/css/history.css")
@JavaScript("context://verona/js/history.js")
class TimeBar extends Composite<Div> implements TimeControls.Bar {

    private static final long serialVersionUID = 1L;

    private final transient PlanId plan;
    private final transient QueryGateway queries;
    private final Span when = new Span();
    private final Span what = new Span();
    private final Span count = new Span();
    private final TimeSlider slider = new TimeSlider(this::go);
    private final MomentPicker picker = new MomentPicker("Go to", this::go);
    private final Button sittingBack = step("One sitting back", "[", VaadinIcon.FAST_BACKWARD);
    private final Button eventBack = step("One event back", ",", VaadinIcon.STEP_BACKWARD);
    private final Button eventOn = step("One event on", ".", VaadinIcon.STEP_FORWARD);
    private final Button sittingOn = step("One sitting on", "]", VaadinIcon.FAST_FORWARD);
    private final Button markBack = step("To the marked moment before", "{", VaadinIcon.ANGLE_DOUBLE_LEFT);
    private final Button markOn = step("To the next marked moment", "}", VaadinIcon.ANGLE_DOUBLE_RIGHT);
    private final Button play = new Button("Play", VaadinIcon.PLAY.create());
    private final Anchor compare = new Anchor("", "Compare with now");
    private final Anchor now = new Anchor("", "Back to now");
    private transient Whereabouts here;
    private transient List<Mark> marks = List.of();
    private String section = PlanNavigation.OVERVIEW;

    TimeBar(PlanId plan, QueryGateway queries) {
        this.plan = plan;
        this.queries = queries;
        here = whereabouts(0);
        eventBack.addClickListener(click -> go(here.sequence() - 1));
        eventOn.addClickListener(click -> go(here.sequence() + 1));
        sittingBack.addClickListener(click -> go(here.before()));
        sittingOn.addClickListener(click -> go(here.after()));
        markBack.addClickListener(click -> markBefore().ifPresent(mark -> go(mark.sequence())));
        markOn.addClickListener(click -> markAfter().ifPresent(mark -> go(mark.sequence())));
        play.addClassName("vr-play");
        play.addThemeVariants(ButtonVariant.TERTIARY);
        play.getElement().setAttribute("aria-pressed", "false").setAttribute("data-key", "p");
        play.setTooltipText("Sitting by sitting, until now or until it is pressed again (P)");
        when.addClassName("vr-past-when");
        what.addClassName("vr-past-what");
        count.addClassNames("vr-small", "vr-soft");
        compare.getElement().setAttribute("router-link", true);
        now.getElement().setAttribute("router-link", true);
        now.addClassName("vr-past-now");
        getContent().addClassName("vr-past");
        getContent().getElement().setAttribute("role", "region").setAttribute("aria-label", "Time travel");
        getContent().add(head(), controls(), picker);
        getContent()
                .addAttachListener(attach ->
                        getContent().getElement().executeJs("window.Verona.timeKeys && window.Verona.timeKeys(this)"));
    }

    private Div head() {
        var icon = VaadinIcon.TIME_BACKWARD.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var sentence = new Div(new Span("The plan as it stood on "), when, what);
        sentence.addClassName("vr-past-sentence");
        sentence.getElement().setAttribute("role", "status");
        var ways = new Div(compare, now);
        ways.addClassNames("vr-row", "vr-past-ways");
        var head = new Div(icon, sentence, ways);
        head.addClassName("vr-past-head");
        return head;
    }

    private Div controls() {
        var steps = new Div(markBack, sittingBack, eventBack, eventOn, sittingOn, markOn, play, count);
        steps.addClassNames("vr-row", "vr-past-steps");
        var controls = new Div(slider, steps);
        controls.addClassName("vr-past-controls");
        return controls;
    }

    private static Button step(String label, String key, VaadinIcon icon) {
        var button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(label);
        button.setTooltipText(label + " (" + key + ")");
        button.getElement().setAttribute("data-key", key);
        return button;
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(PlanAsOf then, String shownSection) {
        section = shownSection;
        here = whereabouts(then.sequence());
        var formats = Formats.current();
        var at = then.plan().lastTouch().at();
        when.setText(formats.longDate(formats.day(at)) + ", " + formats.time(at));
        what.setText(", after " + here.entry().by().name() + " " + Wording.of(here.entry(), formats)
                + (here.entry().subject().isEmpty() ? "" : " “" + here.entry().subject() + "”"));
        count.setText("Event " + formats.number(here.sequence() + 1) + " of " + formats.number(here.latest() + 1));
        marks = marks();
        slider.show(here, marks, when.getText());
        picker.offer(marks, then.plan().createdAt());
        picker.show(
                marks.stream()
                        .filter(mark -> mark.sequence() == here.sequence())
                        .findFirst()
                        .orElse(null),
                at);
        eventBack.setEnabled(here.sequence() > 0);
        sittingBack.setEnabled(here.sequence() > 0);
        markBack.setEnabled(markBefore().isPresent());
        markOn.setEnabled(markAfter().isPresent());
        eventOn.setEnabled(here.sequence() < here.latest());
        sittingOn.setEnabled(here.sequence() < here.latest());
        play.setEnabled(here.sequence() < here.latest());
        compare.setHref(PlanNavigation.path(plan, ComparisonSection.ID) + ComparisonAddress.since(here.sequence()));
        now.setHref(PlanNavigation.path(plan, section));
    }

    private Whereabouts whereabouts(long sequence) {
        return Commands.answer(queries.query(new HistoryQuery.WhereInTime(plan, sequence), Whereabouts.class));
    }

    private Optional<Mark> markBefore() {
        return marks.stream().filter(mark -> mark.sequence() < here.sequence()).reduce((earlier, later) -> later);
    }

    private Optional<Mark> markAfter() {
        return marks.stream().filter(mark -> mark.sequence() > here.sequence()).findFirst();
    }

    private List<Mark> marks() {
        return Commands.answer(
                queries.query(new HistoryQuery.MarkedMoments(plan), ResponseTypes.multipleInstancesOf(Mark.class)));
    }

    private void go(PlanMoment moment) {
        switch (moment) {
            case PlanMoment.AfterEvent(long sequence) -> go(sequence);
            case PlanMoment.AtTime(var at) -> go(at.toString());
        }
    }

    private void go(long sequence) {
        go(Long.toString(Math.clamp(sequence, 0, here.latest())));
    }

    /**
     * What else the address line says, as an opened contribution, stays; the server may not have heard of it. The back button leads out of the
     * past, not through each step.
     */
    private void go(String moment) {
        var ui = UI.getCurrent();
        var path = ui.getInternals().getActiveViewLocation().getPath();
        ui.getPage().fetchCurrentURL(url -> {
            var parameters = new LinkedHashMap<String, String>();
            QueryParameters.fromString(url.getQuery() == null ? "" : url.getQuery())
                    .getParameters()
                    .forEach((name, values) -> parameters.put(name, values.isEmpty() ? "" : values.getFirst()));
            parameters.put(PlanNavigation.AT, moment);
            ui.getPage().getHistory().replaceState(null, new Location(path, QueryParameters.simple(parameters)), true);
        });
    }
}
