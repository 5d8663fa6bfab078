package dev.verona.discussion.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.plan.api.PlanThing;
import java.util.Locale;

/** At a thing of the plan: how many comments there are, and the way to them. */
final class CommentMark extends Composite<Button> {

    private static final long serialVersionUID = 1L;

    private final PlanThing thing;

    CommentMark(PlanThing thing, Runnable open) {
        this.thing = thing;
        var button = getContent();
        button.setIcon(VaadinIcon.COMMENT_ELLIPSIS_O.create());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClassNames("vr-comment-mark", "vr-no-print");
        button.addClickListener(click -> open.run());
        show(0);
    }

    PlanThing thing() {
        return thing;
    }

    void show(int comments) {
        var kind = thing.kind().label().toLowerCase(Locale.ENGLISH);
        getContent().setText(comments == 0 ? "" : String.valueOf(comments));
        getContent()
                .setAriaLabel(comments == 0 ? "Comment on this " + kind : "Comments on this " + kind + ": " + comments);
        getContent().getElement().setAttribute("data-any", comments > 0);
    }
}
