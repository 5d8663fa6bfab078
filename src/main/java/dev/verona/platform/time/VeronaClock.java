package dev.verona.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;

/**
 * The system's clock in UTC, except inside {@link #at}: there it stands still at a given moment, so that the demo's script and
 * tests record history through the real commands with the dates of their story. Events take their timestamps from here; their
 * order is their position in the store, whatever the timestamps say.
 */
public final class VeronaClock extends Clock {

    /** The only one. */
    public static final VeronaClock INSTANCE = new VeronaClock(ZoneOffset.UTC);

    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private final ZoneId zone;

    private VeronaClock(ZoneId zone) {
        this.zone = zone;
    }

    /** Does the work as if it were that moment, on this thread; commands are handled on the thread that sends them. */
    public static void at(Instant moment, Runnable work) {
        ScopedValue.where(MOMENT, moment).run(work);
    }

    /** As {@link #at(Instant, Runnable)}, for work with an outcome. */
    public static <T> T at(Instant moment, Callable<T> work) throws Exception {
        return ScopedValue.where(MOMENT, moment).call(work::call);
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : Instant.now();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return other.equals(zone) ? this : new VeronaClock(other);
    }
}
