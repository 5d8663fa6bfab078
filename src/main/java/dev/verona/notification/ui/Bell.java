package dev.verona.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.notification.page.InboxNavigation;
import dev.verona.shell.frame.FrameTool.Place;

/** Leads to the inbox and says how much is unread in it, as it is at the moment. */
@StyleSheet("context://verona/css/inbox.css")
final class Bell extends Composite<Anchor> {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 99;

    private final transient InboxAnswers answers;
    private final Span count = new Span();

    Bell(Place place, InboxAnswers answers) {
        this.answers = answers;
        var icon = VaadinIcon.BELL_O.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        count.addClassName("vr-bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        var link = getContent();
        link.setHref(InboxNavigation.INBOX);
        link.getElement().setAttribute("router-link", true);
        link.addClassNames("vr-bell", "vr-no-print");
        link.add(icon);
        if (place == Place.SIDE) {
            var label = new Span("Inbox");
            label.addClassName("vr-grow");
            link.add(label);
        } else {
            link.getElement().setAttribute("data-bar", true);
        }
        link.add(count);
        addAttachListener(attach -> refresh());
        answers.follow(this, this::refresh);
    }

    private void refresh() {
        var unread = answers.unread();
        count.setText(unread > MOST ? MOST + "+" : String.valueOf(unread));
        count.setVisible(unread > 0);
        getContent().setAriaLabel(unread == 0 ? "Inbox, nothing unread" : "Inbox, " + unread + " unread");
    }
}
