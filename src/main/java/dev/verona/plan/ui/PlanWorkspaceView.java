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
import dev.verona.plan.api.PlanAsOf;
import dev.verona.plan.api.PlanMoment;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.plan.workspace.PlanScreens;
import dev.verona.plan.workspace.PlanSection;
import dev.verona.plan.workspace.TimeControls;
import dev.verona.shared.NotFound;
import dev.verona.shared.PlanId;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.HiddenHeading;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** One plan, with its sections in the URL: each module may fill one. */
@Route(PlanNavigation.PLANS + "/:plan/:section?")
@StyleSheet("context://verona/css/plan.css")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
final class PlanWorkspaceView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient PlanScreens screens;
    private final transient List<PlanSection> sections;
    private final transient Map<String, Component> opened = new HashMap<>();
    private final transient @Nullable TimeControls time;
    private final Div past = new Div();
    private final Div page = new Div();
    private final Div body = new Div();
    private transient TimeControls.@Nullable Bar bar;
    private @Nullable SectionTabs tabs;
    private transient @Nullable PlanScreen screen;
    private String section = PlanNavigation.OVERVIEW;

    PlanWorkspaceView(PlanScreens screens, List<PlanSection> sections, ObjectProvider<TimeControls> time) {
        this.screens = screens;
        this.time = time.getIfAvailable();
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(PlanSection::order))
                .toList();
        getContent().addClassNames("vr-page", "vr-plan");
        past.addClassNames("vr-past-bar", "vr-no-print");
        past.setVisible(false);
        page.addClassName("vr-plan-page");
        body.addClassName("vr-plan-body");
        getContent().add(past, page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = planId(event.getRouteParameters().get("plan").orElse(""));
        section = event.getRouteParameters().get("section").orElse(PlanNavigation.OVERVIEW);
        var current = screen;
        var moment = PlanNavigation.momentOf(event.getLocation());
        if (moment.isPresent()) {
            lookBack(screens.answers().plan(id, moment.get()));
        } else if (current == null || past.isVisible() || !current.plan().equals(id)) {
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
        bar = null;
        past.removeAll();
        past.setVisible(false);
        var links = new SectionTabs(found.plan(), sections);
        show(screens.open(found, links), links);
    }

    /** The controls stay as they are from one moment to the next; what they show is made anew. */
    private void lookBack(PlanAsOf then) {
        var plan = then.plan();
        if (bar == null && time != null) {
            bar = time.open(plan.plan());
            past.add(bar.component());
        }
        past.setVisible(true);
        var links = new SectionTabs(plan.plan(), sections, then.sequence());
        var moment = new PlanMoment.AfterEvent(then.sequence());
        show(
                screens.past(
                        plan,
                        plan.lastTouch().at(),
                        id -> Optional.of(screens.answers().contribution(plan.plan(), id, moment))),
                links);
        if (bar != null) {
            bar.show(then, section);
        }
    }

    private void show(PlanScreen opening, SectionTabs links) {
        opened.clear();
        tabs = links;
        screen = opening;
        getContent().getElement().setAttribute("data-past", past.isVisible());
        page.removeAll();
        page.add(new PlanHeader(opening, this::lost), links, body);
        opening.margin().ifPresent(margin -> page.add(margin.beside()));
    }

    private void open() {
        var current = screen;
        var links = tabs;
        if (current == null || links == null) {
            return;
        }
        var wanted = sections.stream()
                .filter(one -> one.id().equals(section))
                .findFirst()
                .orElseThrow(() -> new NotFound("A plan has no section of that name. Choose one of the plan's tabs."));
        current.company().lookAt(wanted.label());
        links.show(section);
        page.getElement()
                .executeJs(
                        "window.Verona && window.Verona.looks($0)",
                        current.plan().value());
        body.removeAll();
        body.add(new HiddenHeading(wanted.label()));
        body.add(opened.computeIfAbsent(section, id -> wanted.create(current)));
    }

    /** The viewer lost access while the plan was open: nothing of it stays on the screen. */
    private void lost(Rejection why) {
        opened.clear();
        past.setVisible(false);
        page.removeAll();
        var back = new RouterLink("To the plans", PlansView.class);
        page.add(new EmptyState(VaadinIcon.LOCK, "You can no longer open this plan", FormErrors.message(why), back));
        page.getElement().setAttribute("role", "alert");
    }
}
