package dev.verona.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.plan.api.PlanStatus;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says that what was signed is no longer what stands: who changed what, and when. On a closed plan, why it was closed. */
final class ChangedBanner extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient PlanScreen screen;
    private transient @Nullable Parts parts;
    private transient List<PlanView.ChangeSinceSignature> shown = List.of();

    /** Made when there is something to say: on most plans there is not. */
    private record Parts(Span words, Details details) {}

    ChangedBanner(PlanScreen screen) {
        this.screen = screen;
        getContent().addClassName("vr-notice");
    }

    private Parts made() {
        var there = parts;
        if (there != null) {
            return there;
        }
        var words = new Span();
        var details = new Details();
        var icon = VaadinIcon.EXCLAMATION_CIRCLE_O.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        words.addClassName("vr-strong");
        details.setSummaryText("What changed");
        details.addClassName("vr-banner-details");
        var text = new Div(words, details);
        text.addClassNames("vr-stack-s", "vr-grow");
        getContent().add(icon, text);
        parts = new Parts(words, details);
        return parts;
    }

    void show(PlanView plan) {
        var changes = plan.changesSinceSignature();
        var changed = plan.status() != PlanStatus.CLOSED && !changes.isEmpty();
        var closed = plan.status() == PlanStatus.CLOSED;
        getContent().setVisible(changed || closed);
        getContent().getElement().getClassList().set(Tone.WARN.cssClass(), changed);
        if (changed || closed) {
            made().words()
                    .setText(
                            closed ? "Closed: " + plan.closedReason() : "Changed since signature: " + summary(changes));
            made().details().setVisible(changed);
        }
        if (changed && !changes.equals(shown)) {
            made().details().removeAll();
            made().details().add(ChangeList.of(changes, screen.now()));
        }
        shown = changes;
    }

    private static String summary(List<PlanView.ChangeSinceSignature> changes) {
        var names =
                changes.stream().map(change -> change.by().name()).distinct().toList();
        var who = names.size() <= 2
                ? String.join(" and ", names)
                : names.getFirst() + " and " + (names.size() - 1) + " others";
        return Formats.current().count(changes.size(), "change") + " by " + who + ".";
    }
}
