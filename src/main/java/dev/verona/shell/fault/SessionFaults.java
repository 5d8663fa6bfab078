package dev.verona.shell.fault;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import dev.verona.platform.web.Correlation;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Takes what no view caught. A rejection is shown in its own words; anything else is a fault of ours: the log gets the cause, the
 * person a reference to quote. The screen stays as it was. Nobody is told of a browser that has gone.
 */
final class SessionFaults implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(SessionFaults.class);

    @Override
    public void error(ErrorEvent event) {
        var rejection = Commands.rejectionIn(event.getThrowable());
        if (rejection.isPresent()) {
            tell(FormErrors.message(rejection.get()));
            return;
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(event.getThrowable())) {
            log.debug("The browser went away before it had its answer", event.getThrowable());
            return;
        }
        var reference = Correlation.current();
        log.error("A screen failed, reference {}", reference, event.getThrowable());
        tell(
                "Something went wrong, and it is our fault. What was recorded is safe. If it happens again, quote reference "
                        + reference + ".");
    }

    private static void tell(String text) {
        var ui = UI.getCurrent();
        if (ui != null && ui.isAttached()) {
            Toasts.error(text);
        }
    }
}
