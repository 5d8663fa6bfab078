package dev.verona.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.plan.workspace.PlanSection;
import dev.verona.shared.PlanId;
import dev.verona.shell.ui.Drawn;
import dev.verona.shell.ui.Parts;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The sections of a plan as links: each has an address, so that the back button and a colleague's link work. */
final class SectionTabs extends Composite<Nav> {

    private static final long serialVersionUID = 1L;

    private final transient List<PlanSection> sections;
    private final transient UnaryOperator<String> path;
    private final transient UnaryOperator<String> back;
    private final boolean past;
    private final Drawn links = new Drawn(this::links);
    private String current = PlanNavigation.OVERVIEW;

    SectionTabs(PlanId plan, List<PlanSection> sections) {
        this(
                sections,
                section -> PlanNavigation.path(plan, section),
                section -> PlanNavigation.pathBack(plan, section),
                false);
    }

    /** Of a plan of the past: whoever goes to another section stays at the moment. */
    SectionTabs(PlanId plan, List<PlanSection> sections, long sequence) {
        this(sections, section -> PlanNavigation.pathAt(plan, section, sequence), UnaryOperator.identity(), true);
    }

    private SectionTabs(
            List<PlanSection> sections, UnaryOperator<String> path, UnaryOperator<String> back, boolean past) {
        this.sections = List.copyOf(sections);
        this.path = path;
        this.back = back;
        this.past = past;
        getContent().addClassNames("vr-plan-tabs", "vr-no-print");
        getContent().setAriaLabel("Sections of this plan");
        getContent().add(links);
    }

    void show(String section) {
        current = section;
        links.draw();
    }

    private List<Component> links() {
        Stream<Component> tabs = sections.stream().map(this::tab);
        return past ? tabs.toList() : Stream.concat(tabs, Stream.of(lookBack())).toList();
    }

    private Anchor tab(PlanSection section) {
        var link = Parts.link(path.apply(section.id()), section.label());
        if (section.id().equals(current)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private Anchor lookBack() {
        var icon = VaadinIcon.TIME_BACKWARD.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var link = Parts.link(back.apply(current), "Look back");
        link.addComponentAsFirst(icon);
        link.addClassName("vr-look-back");
        return link;
    }
}
