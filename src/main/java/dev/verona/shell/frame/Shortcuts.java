package dev.verona.shell.frame;

import java.util.List;

/**
 * Keys that do something in one place, for the list of all of them.
 *
 * @param place where they work, as in "Everywhere"
 * @param order of the places, from 0
 */
public record Shortcuts(String place, int order, List<Key> keys) {

    public Shortcuts {
        keys = List.copyOf(keys);
    }

    /** @param keys as people write them, as in "Ctrl+K" */
    public record Key(String keys, String does) {}

    /** A module's keys. */
    @FunctionalInterface
    public interface Source {
        Shortcuts shortcuts();
    }
}
