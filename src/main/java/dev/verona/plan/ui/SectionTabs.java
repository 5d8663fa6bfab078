package dev.verona.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.plan.workspace.PlanSection;
import dev.verona.shared.PlanId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The sections of a plan as links: each has an address, so that the back button and a colleague's link work. */
final class SectionTabs extends Composite<Nav> {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Anchor> links = new LinkedHashMap<>();
    private @Nullable Anchor back;
    private transient UnaryOperator<String> where = UnaryOperator.identity();

    SectionTabs(PlanId plan, List<PlanSection> sections) {
        this(sections, section -> PlanNavigation.path(plan, section));
        back = link("", "Look back");
        back.addComponentAsFirst(icon());
        back.addClassName("vr-look-back");
        getContent().add(back);
        where = section -> PlanNavigation.pathBack(plan, section);
    }

    /** Of a plan of the past: whoever goes to another section stays at the moment. */
    SectionTabs(PlanId plan, List<PlanSection> sections, long sequence) {
        this(sections, section -> PlanNavigation.pathAt(plan, section, sequence));
    }

    private SectionTabs(List<PlanSection> sections, UnaryOperator<String> path) {
        getContent().addClassNames("vr-plan-tabs", "vr-no-print");
        getContent().setAriaLabel("Sections of this plan");
        for (var section : sections) {
            var link = link(path.apply(section.id()), section.label());
            links.put(section.id(), link);
            getContent().add(link);
        }
    }

    private static Anchor link(String path, String label) {
        var link = new Anchor(path, label);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static Component icon() {
        var icon = VaadinIcon.TIME_BACKWARD.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    void show(String current) {
        if (back != null) {
            back.setHref(where.apply(current));
        }
        links.forEach((id, link) -> {
            if (id.equals(current)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
