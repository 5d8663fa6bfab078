package dev.verona.shell.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.platform.security.Actor;
import java.util.List;
import java.util.function.Consumer;

/**
 * Something that a person can do from any page by saying its name.
 *
 * @param label as on its button, as in "New account"
 * @param words others by which people look for it, with spaces between them; may be empty
 * @param run what happens then, in the window where it was chosen
 */
public record FrameCommand(String label, String words, VaadinIcon icon, Consumer<UI> run) {

    /** A module's commands. */
    public interface Source {

        /** Those that this person may give; the buses decide all the same. */
        List<FrameCommand> commands(Actor actor);
    }
}
