package dev.verona.platform.projection;

import org.jspecify.annotations.Nullable;

/**
 * How far one read model or automation is, on this node.
 *
 * @param position of the last event it has taken in
 * @param head of the last event in the store
 * @param lag how many events it is behind
 * @param replaying whether it is being rebuilt
 * @param progress of that rebuild, 0 to 1; 1 when none is under way
 * @param beside whether a rebuild goes beside what screens are shown, which stays there meanwhile
 * @param rebuildable whether it may be rebuilt: an automation must not do again what it did
 * @param error why it stands still; null when it does not
 */
public record ProjectionState(
        String name,
        long position,
        long head,
        long lag,
        boolean replaying,
        double progress,
        boolean beside,
        boolean rebuildable,
        @Nullable String error) {}
