package dev.verona.bench;

import java.util.Locale;
import java.util.Set;

/**
 * One row of the table, before it is measured. The ratio is always ours divided by the peer's.
 *
 * @param measure what is measured, against what
 * @param unit of both figures
 * @param bound which ratios are good enough
 * @param stores where it is measured
 */
record Goal(String measure, String unit, Bound bound, Set<Site.Kind> stores) {

    private static final Set<Site.Kind> BOTH = Set.of(Site.Kind.FILE, Site.Kind.SERVER);

    /** Which ratios are good enough. */
    sealed interface Bound {

        boolean holds(double ratio);

        String words();

        record AtLeast(double ratio) implements Bound {
            @Override
            public boolean holds(double measured) {
                return measured >= ratio;
            }

            @Override
            public String words() {
                return ">= " + plain(ratio);
            }
        }

        record AtMost(double ratio) implements Bound {
            @Override
            public boolean holds(double measured) {
                return measured <= ratio;
            }

            @Override
            public String words() {
                return "<= " + plain(ratio);
            }
        }

        /** There to be known; nothing is promised. */
        record None() implements Bound {
            @Override
            public boolean holds(double measured) {
                return true;
            }

            @Override
            public String words() {
                return "none";
            }
        }
    }

    /** For rates: ours is to be so many times the peer's. */
    static Goal atLeast(double ratio, String measure, String unit) {
        return new Goal(measure, unit, new Bound.AtLeast(ratio), BOTH);
    }

    /** For times and sizes: ours may be so many times the peer's. */
    static Goal atMost(double ratio, String measure, String unit) {
        return new Goal(measure, unit, new Bound.AtMost(ratio), BOTH);
    }

    /** For a limit that takes the peer's place. */
    static Goal limit(String measure, String unit) {
        return atMost(1, measure, unit);
    }

    static Goal toKnow(String measure, String unit) {
        return new Goal(measure, unit, new Bound.None(), BOTH);
    }

    Goal only(Site.Kind store) {
        return new Goal(measure, unit, bound, Set.of(store));
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? "" + (long) value : String.format(Locale.ROOT, "%s", value);
    }
}
