package dev.verona.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.plan.workspace.PlanSection;
import dev.verona.shared.PlanId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sections of a plan as links: each has an address, so that the back button and a colleague's link work. */
final class SectionTabs extends Composite<Nav> {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Anchor> links = new LinkedHashMap<>();

    SectionTabs(PlanId plan, List<PlanSection> sections) {
        getContent().addClassNames("vr-plan-tabs", "vr-no-print");
        getContent().setAriaLabel("Sections of this plan");
        for (var section : sections) {
            var link = new Anchor(PlanNavigation.path(plan, section.id()), section.label());
            link.getElement().setAttribute("router-link", true);
            links.put(section.id(), link);
            getContent().add(link);
        }
    }

    void show(String current) {
        links.forEach((id, link) -> {
            if (id.equals(current)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
