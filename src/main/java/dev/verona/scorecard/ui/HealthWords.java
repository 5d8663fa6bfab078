package dev.verona.scorecard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.scorecard.api.HealthView;
import dev.verona.scorecard.api.HealthView.Place;
import dev.verona.shared.PlanId;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Parts;
import java.util.stream.Collectors;

/** How the health of a plan is said, and the way to where it is mended. */
final class HealthWords {

    /** The section of a plan's workspace with its health. */
    static final String SECTION = "health";

    private static final String TEAM = "team";

    private HealthWords() {}

    /** As in "9 of 15 points hold; missing: Evidence, Signed by both". */
    static String summary(HealthView health) {
        var count = health.holding() + " of " + health.points().size() + " points hold";
        return health.missing().isEmpty()
                ? count
                : count + "; missing: "
                        + health.missing().stream()
                                .map(point -> point.kind().label())
                                .collect(Collectors.joining(", "));
    }

    static String period(HealthView health) {
        var formats = Formats.current();
        return formats.date(health.period().from()) + " to "
                + formats.date(health.period().to());
    }

    static String path(PlanId plan, Place place) {
        return switch (place.section()) {
            case TEAM -> PlanNavigation.path(plan, TEAM);
            case OVERVIEW ->
                place.element() == null ? PlanNavigation.path(plan) : PlanNavigation.element(plan, place.element());
            case BOARD ->
                place.element() != null
                        ? PlanNavigation.contribution(plan, place.element())
                        : place.stage() != null
                                ? PlanNavigation.stage(plan, place.stage())
                                : PlanNavigation.path(plan, PlanNavigation.BOARD);
        };
    }

    /** @param label what the link says to those who hear it: a figure alone says nothing */
    static Anchor named(String path, String text, String label) {
        var link = Parts.link(path, text);
        link.setAriaLabel(label);
        return link;
    }

    /** A note below a figure. */
    static Span soft(String text) {
        var span = new Span(text);
        span.addClassNames("vr-soft", "vr-small", "vr-portfolio-note");
        return span;
    }
}
