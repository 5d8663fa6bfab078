package dev.verona.history.page;

import com.vaadin.flow.component.Component;
import dev.verona.history.api.Comparison;
import dev.verona.shared.PlanId;

/** Shows what became of a plan between two moments, on other modules' screens. */
public interface PlanComparisons {

    /** Section by section, as in the plan's own workspace, where nothing can be changed. */
    Component of(PlanId plan, Comparison comparison);

    /** As in "2 added, 1 removed, 5 changed". */
    String counts(Comparison comparison);
}
