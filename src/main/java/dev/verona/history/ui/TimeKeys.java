package dev.verona.history.ui;

import dev.verona.shell.frame.Shortcuts;
import java.util.List;
import org.springframework.stereotype.Component;

/** The keys that go through a plan's past, for the list of all keys; the bar itself hears them. */
@Component
final class TimeKeys implements Shortcuts.Source {

    @Override
    public Shortcuts shortcuts() {
        return new Shortcuts(
                "Looking back",
                20,
                List.of(
                        new Shortcuts.Key(",", "One event back"),
                        new Shortcuts.Key(".", "One event on"),
                        new Shortcuts.Key("[", "One sitting back"),
                        new Shortcuts.Key("]", "One sitting on"),
                        new Shortcuts.Key("{", "To the marked moment before"),
                        new Shortcuts.Key("}", "To the next marked moment"),
                        new Shortcuts.Key("P", "Play, or stand still")));
    }
}
