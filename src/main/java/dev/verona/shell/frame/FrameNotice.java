package dev.verona.shell.frame;

import com.vaadin.flow.component.Component;
import dev.verona.platform.security.Actor;
import java.util.Optional;

/** Something that stands above every page for a while, as the demo's tour does. It makes its component anew for each window. */
@FunctionalInterface
public interface FrameNotice {

    /** What this person is to see; empty when they need it not, or no longer. */
    Optional<Component> create(Actor person);
}
