package dev.verona.work.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.work.api.Waiting;
import dev.verona.work.page.WaitingLine;

/** What waits in plans, as lines of the list. */
final class PlanLines {

    private PlanLines() {}

    static WaitingLine of(Waiting item) {
        return new WaitingLine(
                icon(item.kind()),
                item.kind() == Waiting.Kind.REQUEST && !item.personal()
                        ? "Asked of your side"
                        : item.kind().label(),
                item.accountName(),
                item.kind() == Waiting.Kind.SIGNATURE ? "The account plan" : item.title(),
                item.kind() == Waiting.Kind.RETURNED ? item.reason() : "",
                path(item),
                item.due(),
                item.since(),
                item.by());
    }

    private static String path(Waiting item) {
        var element = item.element();
        if (element == null) {
            return PlanNavigation.path(item.plan());
        }
        return item.kind() == Waiting.Kind.ACTION
                ? PlanNavigation.element(item.plan(), element)
                : PlanNavigation.contribution(item.plan(), element);
    }

    private static VaadinIcon icon(Waiting.Kind kind) {
        return switch (kind) {
            case REQUEST -> VaadinIcon.ENVELOPE_O;
            case REVIEW -> VaadinIcon.EYE;
            case RETURNED -> VaadinIcon.ARROW_BACKWARD;
            case REOPENED -> VaadinIcon.REFRESH;
            case PRICE -> VaadinIcon.SCALE;
            case SIGNATURE -> VaadinIcon.PENCIL;
            case ACTION -> VaadinIcon.TASKS;
            case DRAFT -> VaadinIcon.EDIT;
        };
    }
}
