package dev.verona.handoff.page;

import com.vaadin.flow.component.UI;
import dev.verona.handoff.api.LeadId;

/** The ways to the pages of leads, and to who can be called. */
public final class LeadNavigation {

    /** The list of leads, and what stands before a lead's id. */
    public static final String LIST = "leads";

    /** What a qualified lead is. */
    public static final String DEFINITION = "leads/definition";

    /** Who knows what. */
    public static final String WHO_TO_CALL = "who-to-call";

    private LeadNavigation() {}

    /** The path of a lead's page. */
    public static String pathOf(LeadId lead) {
        return LIST + "/" + lead.value();
    }

    public static void open(UI ui, LeadId lead) {
        ui.navigate(pathOf(lead));
    }
}
