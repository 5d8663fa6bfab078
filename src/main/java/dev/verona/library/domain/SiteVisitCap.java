package dev.verona.library.domain;

import dev.verona.library.api.AssetRejection.CapReached;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A customer who shows their site is not worn out: never more visits than they take in any twelve months. */
final class SiteVisitCap {

    private static final int MONTHS = 12;

    private SiteVisitCap() {}

    /**
     * @param most null for no limit
     * @param booked the days of the visits that stand
     * @throws CapReached when there is a stretch of twelve months around the day that would have one too many
     */
    static void require(String customer, @Nullable Integer most, Collection<LocalDate> booked, LocalDate on) {
        if (most == null) {
            return;
        }
        var days = Stream.concat(booked.stream(), Stream.of(on)).sorted().toList();
        for (int first = 0; first + most < days.size(); first++) {
            var stretch = days.subList(first, first + most + 1);
            if (stretch.contains(on) && within(stretch)) {
                throw new CapReached(customer, most, others(stretch, on));
            }
        }
    }

    private static boolean within(List<LocalDate> days) {
        return days.getFirst().plusMonths(MONTHS).isAfter(days.getLast());
    }

    private static List<LocalDate> others(List<LocalDate> days, LocalDate on) {
        var others = new java.util.ArrayList<>(days);
        others.remove(on);
        return List.copyOf(others);
    }
}
