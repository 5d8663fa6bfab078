package dev.verona.shell.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import dev.verona.platform.security.ClientIdProvider;
import dev.verona.shared.Ids;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Names each open browser tab, so that it can tell its own changes from others': a {@link dev.verona.platform.live.LiveEvent#client} equal to {@link #id} is the
 * tab's own doing.
 */
@Component
public final class Screen implements ClientIdProvider {

    private record Id(String value) {}

    @Override
    public Optional<String> current() {
        return Optional.ofNullable(UI.getCurrent()).map(Screen::id);
    }

    /** The name of the tab, the same for as long as it is open. */
    public static String id(UI ui) {
        var known = ComponentUtil.getData(ui, Id.class);
        if (known == null) {
            known = new Id(Ids.random());
            ComponentUtil.setData(ui, Id.class, known);
        }
        return known.value();
    }
}
