package dev.verona.playbook.page;

import com.vaadin.flow.component.UI;
import dev.verona.playbook.api.PlaybookId;

/** The ways to playbooks. */
public final class PlaybookNavigation {

    /** The list of playbooks, and what stands before a playbook's id. */
    public static final String LIST = "playbooks";

    /** In the address of a playbook: which of its tabs is open. */
    public static final String TAB = "tab";

    /** The section of a plan that shows its plays. */
    public static final String PLAN_SECTION = "playbook";

    private PlaybookNavigation() {}

    /** The path of a playbook's page, as in {@code playbooks/dairy-beverage}. */
    public static String pathOf(PlaybookId playbook) {
        return LIST + "/" + playbook.value();
    }

    public static void open(UI ui, PlaybookId playbook) {
        ui.navigate(pathOf(playbook));
    }
}
