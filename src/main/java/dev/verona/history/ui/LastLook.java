package dev.verona.history.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dev.verona.shared.PlanId;

/**
 * When the viewer last looked at a plan, which their own browser remembers: nobody else has to know who reads what. What began less than half
 * an hour after the last sight is the same look.
 */
final class LastLook {

    private LastLook() {}

    /** Adds the link that compares with the last look; the browser shows it when there was one. */
    static void offer(PlanId plan, String path, Div among) {
        var link = new Anchor(path, "since I last looked");
        link.addClassName("vr-chip-link");
        link.getElement().setAttribute("router-link", true).setAttribute("hidden", true);
        among.addComponentAtIndex(1, link);
        link.addAttachListener(attach -> link.getElement()
                .executeJs("window.Verona.lastLook && window.Verona.lastLook(this, $0, $1)", plan.value(), path));
    }
}
