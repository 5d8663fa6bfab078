package dev.verona.discussion.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.discussion.page.DiscussionNavigation;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.plan.workspace.PlanSection;
import dev.verona.shell.ui.EmptyState;
import org.springframework.stereotype.Component;

/** The tab of the plan's workspace with all that was said in it. */
@Component
final class DiscussionSection implements PlanSection {

    private final Discussion discussion;

    DiscussionSection(Discussion discussion) {
        this.discussion = discussion;
    }

    @Override
    public String id() {
        return DiscussionNavigation.SECTION;
    }

    @Override
    public String label() {
        return "Discussion";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public com.vaadin.flow.component.Component create(PlanScreen screen) {
        return screen.past()
                ? new EmptyState(
                        VaadinIcon.COMMENT_ELLIPSIS_O,
                        "The discussion is of today",
                        "What people say about the plan is not part of what the plan was. Go back to the plan as it is to read it.")
                : new DiscussionPanel(discussion.of(screen));
    }
}
