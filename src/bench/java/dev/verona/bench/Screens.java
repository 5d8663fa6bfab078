package dev.verona.bench;

import com.vaadin.browserless.BrowserlessTestSpringLookupInitializer;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.browserless.mocks.MockedUI;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlWriter;
import dev.verona.directory.api.PersonView;
import dev.verona.directory.signin.VeronaUser;
import dev.verona.platform.security.Actor;
import dev.verona.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.security.core.context.SecurityContextHolder;

/** One signed-in session on this thread, whose screens are made at the server and sent nowhere. */
final class Screens extends SpringBrowserlessTest implements AutoCloseable {

    static final String NOTHING = "bench-nothing";

    private static final int OPENED = 10;

    private Screens() {}

    /** One that is opened where somebody wants to be, and not at home first. */
    private static final class Window extends MockedUI {
        private static final long serialVersionUID = 1L;

        @Override
        public void navigate(String location) {
            if (!location.isEmpty()) {
                super.navigate(location);
            }
        }
    }

    /** The same frame around nothing. */
    @PermitAll
    static final class NothingView extends Div {
        private static final long serialVersionUID = 1L;
    }

    static Screens of(App app, Actor actor) {
        var screens = new Screens();
        app.autowire(screens);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(VeronaUser.authenticated(new PersonView(
                actor.person(),
                actor.name(),
                actor.person().value(),
                "",
                actor.function(),
                actor.roles(),
                true,
                false)));
        SecurityContextHolder.setContext(context);
        BrowserlessTestSpringLookupInitializer.setApplicationContext(app.context());
        screens.initVaadinEnvironment();
        RouteConfiguration.forSessionScope().setRoute(NOTHING, NothingView.class, List.of(MainLayout.class));
        return screens;
    }

    /** A browser window of this session that shows the page; what it would be sent is written too. */
    UI open(String path) {
        MockVaadin.createUI(Window::new, VaadinSession.getCurrent());
        var ui = UI.getCurrent();
        // The mocked window knows no address with parameters in it.
        int query = path.indexOf('?');
        if (query < 0) {
            ui.navigate(path);
        } else {
            ui.navigate(path.substring(0, query), QueryParameters.fromString(path.substring(query + 1)));
        }
        var sent = new UidlWriter().createUidl(ui, false);
        if (sent.toString().length() < 1_000) {
            throw new IllegalStateException("Nothing was shown at " + path);
        }
        ui.getActiveRouterTargetsChain().stream()
                .filter(HasErrorParameter.class::isInstance)
                .findFirst()
                .ifPresent(error -> {
                    throw new IllegalStateException(
                            "Not the page, but " + error.getClass().getSimpleName() + " was shown at " + path);
                });
        return ui;
    }

    /** Milliseconds to open the page, the median of ten, after {@code warmUp} that do not count. */
    double opening(String path, int warmUp) {
        var millis = new ArrayList<Double>();
        for (int i = -warmUp; i < OPENED; i++) {
            long start = System.nanoTime();
            var ui = open(path);
            if (i >= 0) {
                millis.add((System.nanoTime() - start) / 1e6);
            }
            close(ui);
        }
        return Turns.median(millis);
    }

    static void close(UI ui) {
        Objects.requireNonNull(ui.getSession()).removeUI(ui);
    }

    @Override
    public void close() {
        cleanVaadinEnvironment();
        BrowserlessTestSpringLookupInitializer.clearApplicationContext();
        SecurityContextHolder.clearContext();
    }
}
