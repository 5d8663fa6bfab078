package dev.verona.platform.eventstore;

import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalDouble;

/** Makes backups of the embedded store while Verona runs. A server over the wire has its own tools for that. */
public interface StoreBackup {

    /** Whether there is an embedded store in a file, so that a backup can be made here. */
    boolean possible();

    /**
     * Returns when one may be made now.
     *
     * @throws BackupRefused when the store is in no file, or one is being made
     */
    void mustBePossible();

    /** How far the one is that is being made, 0 to 1; empty when none is. */
    OptionalDouble progress();

    /**
     * Copies the store into a new folder named after the moment, below {@code backups} in the data folder. Returns when the copy is on the disk and can be
     * opened; commands and queries go on meanwhile.
     *
     * @throws BackupRefused when it cannot be made; nothing is left behind
     */
    Made make();

    /**
     * A backup that was made.
     *
     * @param folder that has it
     * @param position of the last event that is in it for certain
     * @param bytes its size
     */
    record Made(Path folder, long position, long bytes, Duration took) {}
}
