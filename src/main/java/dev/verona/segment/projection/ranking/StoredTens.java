package dev.verona.segment.projection.ranking;

import dev.verona.account.api.SegmentId;
import dev.verona.platform.readmodel.Moment;
import dev.verona.segment.api.TenEvent;
import dev.verona.shared.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The tens of a segment.
 *
 * @param sequence of the last event that is in
 * @param tens the earliest period first
 */
record StoredTens(SegmentId segment, long sequence, List<StoredTen> tens) {

    StoredTens {
        tens = List.copyOf(tens);
    }

    static StoredTens none(SegmentId segment) {
        return new StoredTens(segment, -1, List.of());
    }

    /** The one that is fixed for the period in which the day is. */
    Optional<StoredTen> on(LocalDate day) {
        return tens.stream()
                .filter(ten -> ten.period().contains(day) && !ten.counts().isEmpty())
                .findFirst();
    }

    private Optional<StoredTen> of(LocalDate from) {
        return tens.stream().filter(ten -> ten.period().from().equals(from)).findFirst();
    }

    StoredTens after(TenEvent event, Moment moment) {
        return switch (event) {
            case TenEvent.TenProposed e -> proposed(e, moment);
            case TenEvent.PlaceMoved e -> change(e.from(), moment, ten -> ten.moved(e, moment));
            case TenEvent.PlaceReplaced e -> change(e.from(), moment, ten -> ten.replaced(e, moment));
            case TenEvent.TenAgreed e -> change(e.from(), moment, ten -> ten.agreed(e, moment));
            case TenEvent.TenFixed e -> change(e.period().from(), moment, ten -> ten.fixed(e, moment));
            case TenEvent.TenReopened e -> change(e.from(), moment, ten -> ten.reopened(e, moment));
        };
    }

    private StoredTens proposed(TenEvent.TenProposed e, Moment moment) {
        Period period = e.period();
        var all = new ArrayList<>(tens);
        all.removeIf(ten -> ten.period().equals(period));
        all.add(StoredTen.proposed(e, of(period.from()).orElse(null), moment));
        all.sort(Comparator.comparing(ten -> ten.period().from()));
        return new StoredTens(segment, moment.sequence(), all);
    }

    private StoredTens change(LocalDate from, Moment moment, UnaryOperator<StoredTen> verb) {
        return new StoredTens(
                segment,
                moment.sequence(),
                tens.stream()
                        .map(ten -> ten.period().from().equals(from) ? verb.apply(ten) : ten)
                        .toList());
    }
}
