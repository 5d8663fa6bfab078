package dev.verona.scorecard.projection;

import dev.verona.engagement.api.ConsultationId;
import dev.verona.scorecard.api.PortfolioView.Breach;
import dev.verona.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where the functions' rules were gone over at an account, and what was asked: with when it began and ended, so that any day of the past is told.
 *
 * @param breaches the latest last
 */
record Friction(List<Breach> breaches, List<Asked> consultations) {

    static final Friction NONE = new Friction(List.of(), List.of());

    Friction {
        breaches = List.copyOf(breaches);
        consultations = List.copyOf(consultations);
    }

    /** @param over null while it is not decided */
    record Asked(
            ConsultationId id,
            String about,
            PersonId asked,
            LocalDate due,
            Instant opened,
            @Nullable Instant over) {

        Asked by(PersonId person) {
            return new Asked(id, about, person, due, opened, over);
        }

        Asked overAt(Instant at) {
            return new Asked(id, about, asked, due, opened, at);
        }
    }

    Friction with(Breach breach) {
        if (breaches.contains(breach)) {
            return this;
        }
        var all = new ArrayList<>(breaches);
        all.add(breach);
        return new Friction(all, consultations);
    }

    Friction with(Asked asked) {
        if (consultations.stream().anyMatch(one -> one.id().equals(asked.id()))) {
            return this;
        }
        var all = new ArrayList<>(consultations);
        all.add(asked);
        return new Friction(breaches, all);
    }

    Friction changed(ConsultationId id, UnaryOperator<Asked> change) {
        return new Friction(
                breaches,
                consultations.stream()
                        .map(one -> one.id().equals(id) ? change.apply(one) : one)
                        .toList());
    }

    List<Breach> breachesUntil(LocalDate day) {
        return breaches.stream().filter(one -> !day(one.at()).isAfter(day)).toList();
    }

    List<Asked> openOn(LocalDate day) {
        return consultations.stream()
                .filter(one -> !day(one.opened()).isAfter(day)
                        && (one.over() == null || day(one.over()).isAfter(day)))
                .toList();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
