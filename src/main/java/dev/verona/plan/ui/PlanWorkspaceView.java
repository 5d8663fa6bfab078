package dev.verona.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.plan.workspace.PlanScreens;
import dev.verona.plan.workspace.PlanSection;
import dev.verona.shared.NotFound;
import dev.verona.shared.PlanId;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.HiddenHeading;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One plan, with its sections in the URL: each module may fill one. */
@Route(PlanNavigation.PLANS + "/:plan/:section?")
@StyleSheet("context://verona/css/plan.css")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
final class PlanWorkspaceView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PlanScreens screens;
    private final transient List<PlanSection> sections;
    private final transient Map<String, Component> opened = new HashMap<>();
    private final Div body = new Div();
    private @Nullable SectionTabs tabs;
    private transient @Nullable PlanScreen screen;
    private String section = PlanNavigation.OVERVIEW;

    PlanWorkspaceView(PlanScreens screens, List<PlanSection> sections) {
        this.screens = screens;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(PlanSection::order))
                .toList();
        getContent().addClassNames("vr-page", "vr-plan");
        body.addClassName("vr-plan-body");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = planId(event.getRouteParameters().get("plan").orElse(""));
        section = event.getRouteParameters().get("section").orElse(PlanNavigation.OVERVIEW);
        var current = screen;
        if (current == null || !current.plan().equals(id)) {
            begin(screens.answers().plan(id));
        }
        open();
    }

    @Override
    public String getPageTitle() {
        if (screen == null) {
            return "Plan · Verona";
        }
        var current = screen.view();
        return current.accountName() + ", " + PlanWords.period(current.period(), Formats.current()) + " · Verona";
    }

    private static PlanId planId(String value) {
        try {
            return new PlanId(value);
        } catch (IllegalArgumentException e) {
            throw new NotFound("There is no plan at this address. Look for it in the list of plans.");
        }
    }

    private void begin(PlanView found) {
        opened.clear();
        tabs = new SectionTabs(found.plan(), sections);
        var opening = screens.open(found, tabs);
        screen = opening;
        getContent().removeAll();
        getContent().add(new PlanHeader(opening, this::lost), tabs, body);
    }

    private void open() {
        var current = screen;
        var bar = tabs;
        if (current == null || bar == null) {
            return;
        }
        var wanted = sections.stream()
                .filter(one -> one.id().equals(section))
                .findFirst()
                .orElseThrow(() -> new NotFound("A plan has no section of that name. Choose one of the plan's tabs."));
        bar.show(section);
        current.company().lookAt(wanted.label());
        body.removeAll();
        body.add(new HiddenHeading(wanted.label()));
        body.add(opened.computeIfAbsent(section, id -> wanted.create(current)));
    }

    /** The viewer lost access while the plan was open: nothing of it stays on the screen. */
    private void lost(Rejection why) {
        opened.clear();
        getContent().removeAll();
        var back = new RouterLink("To the plans", PlansView.class);
        getContent()
                .add(new EmptyState(
                        VaadinIcon.LOCK, "You can no longer open this plan", String.valueOf(why.getMessage()), back));
        getContent().getElement().setAttribute("role", "alert");
    }
}
