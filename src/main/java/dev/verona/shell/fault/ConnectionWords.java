package dev.verona.shell.fault;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** What Vaadin says when the connection, the session or a screen fails, in our words; and who takes errors that no view caught. */
@Component
final class ConnectionWords implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    static final String LOST = "Connection lost. What you typed is kept here and is sent when you are back online.";

    /** Milliseconds between attempts to reconnect. */
    private static final int INTERVAL = 2_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(info -> messages());
        service.addSessionInitListener(init -> init.getSession().setErrorHandler(new SessionFaults()));
        service.addUIInitListener(init -> reconnect(init.getUI()));
    }

    private static void reconnect(UI ui) {
        var reconnection = ui.getReconnectDialogConfiguration();
        reconnection.setDialogText(LOST);
        reconnection.setDialogTextGaveUp(LOST);
        reconnection.setReconnectInterval(INTERVAL);
        reconnection.setReconnectAttempts(Integer.MAX_VALUE);
    }

    private static SystemMessages messages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption("You have been signed out");
        messages.setSessionExpiredMessage(
                "Nobody used this page for a while, or you signed out elsewhere. Copy what you have not saved, then click here to sign in again.");
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption("Something went wrong");
        messages.setInternalErrorMessage(
                "It is our fault; what was recorded is safe. Copy what you have not saved, then click here to reload the page.");
        messages.setSyncErrorNotificationEnabled(true);
        messages.setSyncErrorCaption("This page is out of step");
        messages.setSyncErrorMessage("Copy what you have not saved, then click here to reload the page.");
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption("Verona needs cookies");
        messages.setCookiesDisabledMessage("Allow cookies for this site, then click here to reload the page.");
        return messages;
    }
}
