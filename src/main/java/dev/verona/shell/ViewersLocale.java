package dev.verona.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Screens write dates, times and amounts as the viewer's browser asks for, not as the server's machine is set. */
@Component
final class ViewersLocale implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            var request = VaadinRequest.getCurrent();
            if (request != null && request.getLocale() != null) {
                init.getUI().setLocale(request.getLocale());
            }
        });
    }
}
