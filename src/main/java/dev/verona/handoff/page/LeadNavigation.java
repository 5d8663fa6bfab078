package dev.verona.handoff.page;

import com.vaadin.flow.component.UI;
import dev.verona.handoff.api.LeadId;

/** The ways to the pages of leads. */
public final class LeadNavigation {

    /** The list of leads, and what stands before a lead's id. */
    public static final String LIST = "leads";

    /** What a qualified lead is. */
    public static final String DEFINITION = "leads/definition";

    private LeadNavigation() {}

    /** The path of a lead's page. */
    public static String pathOf(LeadId lead) {
        return LIST + "/" + lead.value();
    }

    public static void open(UI ui, LeadId lead) {
        ui.navigate(pathOf(lead));
    }
}
