package dev.verona.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import dev.verona.shell.ui.EmptyState;
import jakarta.annotation.security.PermitAll;

/** Where a person lands: the first entry of their menu. */
@Route("")
@PageTitle("Verona")
@PermitAll
final class HomeView extends Composite<Div> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    HomeView() {
        getContent().addClassName("vr-page");
        getContent()
                .add(
                        new EmptyState(
                                VaadinIcon.KEY_O,
                                "Nothing is open to you yet",
                                "You are signed in, but have no role. Ask an administrator of Verona to give you one; then reload this page."));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MenuConfiguration.getMenuEntries().stream().findFirst().ifPresent(entry -> event.forwardTo(entry.path()));
    }
}
