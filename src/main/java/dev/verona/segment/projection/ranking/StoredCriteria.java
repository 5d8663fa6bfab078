package dev.verona.segment.projection.ranking;

import dev.verona.account.api.SegmentId;
import dev.verona.platform.readmodel.Moment;
import dev.verona.segment.api.Criteria;
import dev.verona.segment.api.CriteriaEvent;
import dev.verona.segment.api.CriteriaView.Agreement;
import dev.verona.shared.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A segment's criteria as they are after an event.
 *
 * @param sequence of that event in its stream
 * @param versions the latest last
 */
record StoredCriteria(SegmentId segment, long sequence, List<Version> versions) {

    StoredCriteria {
        versions = List.copyOf(versions);
    }

    /** @param agreedOn both heads have, so that it is in force from its day on */
    record Version(
            int number,
            int revision,
            Criteria criteria,
            LocalDate from,
            boolean agreedOn,
            PersonRef by,
            Instant at,
            List<Agreement> agreed) {

        Version {
            agreed = List.copyOf(agreed);
        }

        Version agreed(Agreement one) {
            return new Version(
                    number,
                    revision,
                    criteria,
                    from,
                    agreedOn,
                    by,
                    at,
                    Stream.concat(agreed.stream(), Stream.of(one)).toList());
        }

        Version inForceFrom(LocalDate day) {
            return new Version(number, revision, criteria, day, true, by, at, agreed);
        }
    }

    static StoredCriteria none(SegmentId segment) {
        return new StoredCriteria(segment, -1, List.of());
    }

    /** Of two that begin on one day, the later version. */
    Optional<Version> inForce(LocalDate day) {
        return versions.reversed().stream()
                .filter(version -> version.agreedOn() && !version.from().isAfter(day))
                .findFirst();
    }

    Optional<Version> draft() {
        return versions.isEmpty() || versions.getLast().agreedOn() ? Optional.empty() : Optional.of(versions.getLast());
    }

    StoredCriteria after(CriteriaEvent event, Moment moment) {
        return switch (event) {
            case CriteriaEvent.CriteriaDrafted e -> {
                var all = new ArrayList<>(versions);
                all.removeIf(version -> version.number() == e.version());
                all.add(new Version(
                        e.version(), e.revision(), e.criteria(), e.from(), false, moment.by(), moment.at(), List.of()));
                yield new StoredCriteria(segment, moment.sequence(), all);
            }
            case CriteriaEvent.CriteriaAgreed e ->
                with(versions.getLast().agreed(new Agreement(e.function(), moment.by(), moment.at())), moment);
            case CriteriaEvent.CriteriaCameIntoForce e ->
                with(versions.getLast().inForceFrom(e.from()), moment);
        };
    }

    private StoredCriteria with(Version latest, Moment moment) {
        var all = new ArrayList<>(versions);
        all.set(all.size() - 1, latest);
        return new StoredCriteria(segment, moment.sequence(), all);
    }
}
