package dev.verona.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.platform.security.Actor;
import dev.verona.shell.frame.FrameCommand;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a person sets for themselves, by name. */
@Component
final class ShellCommands implements FrameCommand.Source {

    @Override
    public List<FrameCommand> commands(Actor actor) {
        return Stream.of(Theme.values())
                .map(theme -> new FrameCommand(
                        "Theme: " + theme.label().toLowerCase(Locale.ENGLISH),
                        "appearance colors colours mode " + words(theme),
                        VaadinIcon.ADJUST,
                        theme::apply))
                .toList();
    }

    private static String words(Theme theme) {
        return switch (theme) {
            case SYSTEM -> "automatic default";
            case LIGHT -> "bright day white";
            case DARK -> "black night";
        };
    }
}
