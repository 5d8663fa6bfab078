package dev.verona.platform.axon;

import org.jspecify.annotations.Nullable;

/**
 * How far one processor is on this node.
 *
 * @param position of the last event it has handled or passed over; -1 when it works on no segment here
 * @param replayUntil the position at which a replay that is under way ends; 0 when there is none
 * @param error what stopped it last, if it stands still because of that
 */
public record ProcessorStatus(
        String name,
        boolean running,
        long position,
        boolean replaying,
        long replayUntil,
        @Nullable Throwable error) {

    public boolean failed() {
        return error != null;
    }
}
