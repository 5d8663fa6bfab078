package dev.verona.shell.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.verona.platform.live.LiveEvents;
import java.util.OptionalLong;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * How far screens had been told when somebody set out for a screen: it reads before it listens, and must hear of what was recorded in between.
 */
@Component
final class Arrival implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient ObjectProvider<LiveEvents> events;

    Arrival(ObjectProvider<LiveEvents> events) {
        this.events = events;
    }

    private record Position(long value) {}

    /** While a screen is being entered; a component that comes to a screen later has no arrival. */
    static OptionalLong of(UI ui) {
        var position = ComponentUtil.getData(ui, Position.class);
        return position == null ? OptionalLong.empty() : OptionalLong.of(position.value());
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            var ui = init.getUI();
            ui.addBeforeEnterListener(enter -> begin(ui));
            ui.addAfterNavigationListener(entered -> end(ui));
        });
    }

    void begin(UI ui) {
        events.ifAvailable(told -> ComponentUtil.setData(ui, Position.class, new Position(told.position())));
    }

    static void end(UI ui) {
        ComponentUtil.setData(ui, Position.class, null);
    }
}
