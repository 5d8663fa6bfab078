package dev.verona.directory.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.verona.directory.api.PersonView;
import dev.verona.directory.signin.Standing;
import dev.verona.shell.ui.Viewer;
import org.springframework.stereotype.Component;

/** Leads whoever holds a one-time password to choosing one of their own, wherever they wanted to go. */
@Component
class PasswordFirst implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Standing standing;

    PasswordFirst(Standing standing) {
        this.standing = standing;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> init.getUI().addBeforeEnterListener(enter -> {
                    var mustChange = Viewer.find()
                            .flatMap(viewer -> standing.of(viewer.person()))
                            .map(PersonView::mustChangePassword)
                            .orElse(false);
                    if (mustChange && enter.getNavigationTarget() != ChangePasswordView.class) {
                        enter.forwardTo(ChangePasswordView.class);
                    }
                }));
    }
}
