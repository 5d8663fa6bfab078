package dev.verona.segment.projection.ranking;

import dev.verona.platform.readmodel.Moment;
import dev.verona.segment.api.CriteriaView.Agreement;
import dev.verona.segment.api.Place;
import dev.verona.segment.api.TenEvent;
import dev.verona.segment.api.TenView.Manual;
import dev.verona.shared.AccountId;
import dev.verona.shared.Period;
import dev.verona.shared.PersonRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ten of a period.
 *
 * @param places as they are worked on, or were fixed
 * @param counts the accounts as they were fixed last, by rank; empty while they never were
 * @param deeds the latest last
 */
record StoredTen(
        Period period,
        int revision,
        int criteria,
        boolean fixed,
        List<Row> places,
        List<Place> counts,
        List<Agreement> agreed,
        @Nullable Instant fixedAt,
        List<Deed> deeds) {

    StoredTen {
        places = List.copyOf(places);
        counts = List.copyOf(counts);
        agreed = List.copyOf(agreed);
        deeds = List.copyOf(deeds);
    }

    /** @param byScore the rank that its score gave it, 0 outside the ten */
    record Row(Place place, int byScore, @Nullable Manual manual) {}

    /** @param account and {@code other} as ids: what they are called is looked up when somebody looks */
    record Deed(
            Kind kind,
            PersonRef by,
            Instant at,
            @Nullable AccountId account,
            @Nullable AccountId other,
            int was,
            int rank,
            String reason) {

        enum Kind {
            PROPOSED,
            MOVED,
            REPLACED,
            AGREED,
            FIXED,
            REOPENED
        }

        static Deed of(Kind kind, Moment moment, String reason) {
            return new Deed(kind, moment.by(), moment.at(), null, null, 0, 0, reason);
        }
    }

    static StoredTen proposed(TenEvent.TenProposed e, @Nullable StoredTen before, Moment moment) {
        var rows = new ArrayList<Row>();
        e.places().forEach(place -> rows.add(new Row(place, rows.size() + 1, null)));
        return new StoredTen(
                e.period(),
                e.revision(),
                e.criteria(),
                false,
                rows,
                before == null ? List.of() : before.counts,
                List.of(),
                before == null ? null : before.fixedAt,
                with(before == null ? List.of() : before.deeds, Deed.of(Deed.Kind.PROPOSED, moment, "")));
    }

    private static List<Deed> with(List<Deed> deeds, Deed one) {
        return Stream.concat(deeds.stream(), Stream.of(one)).toList();
    }

    StoredTen moved(TenEvent.PlaceMoved e, Moment moment) {
        var all = new ArrayList<>(places);
        var row = all.remove(e.was() - 1);
        all.add(e.rank() - 1, new Row(row.place(), row.byScore(), new Manual(e.reason(), moment.by(), moment.at())));
        return changed(
                e.revision(),
                all,
                new Deed(Deed.Kind.MOVED, moment.by(), moment.at(), e.account(), null, e.was(), e.rank(), e.reason()));
    }

    StoredTen replaced(TenEvent.PlaceReplaced e, Moment moment) {
        var all = new ArrayList<>(places);
        all.set(e.rank() - 1, new Row(e.in(), 0, new Manual(e.reason(), moment.by(), moment.at())));
        return changed(
                e.revision(),
                all,
                new Deed(
                        Deed.Kind.REPLACED,
                        moment.by(),
                        moment.at(),
                        e.in().account(),
                        e.out(),
                        e.rank(),
                        e.rank(),
                        e.reason()));
    }

    private StoredTen changed(int nowRevision, List<Row> rows, Deed deed) {
        return new StoredTen(period, nowRevision, criteria, false, rows, counts, List.of(), fixedAt, with(deeds, deed));
    }

    StoredTen agreed(TenEvent.TenAgreed e, Moment moment) {
        var both = new ArrayList<>(agreed);
        both.add(new Agreement(e.function(), moment.by(), moment.at()));
        return new StoredTen(
                period,
                revision,
                criteria,
                fixed,
                places,
                counts,
                both,
                fixedAt,
                with(deeds, Deed.of(Deed.Kind.AGREED, moment, "")));
    }

    StoredTen fixed(TenEvent.TenFixed e, Moment moment) {
        return new StoredTen(
                period,
                revision,
                criteria,
                true,
                places,
                e.places(),
                agreed,
                moment.at(),
                with(deeds, Deed.of(Deed.Kind.FIXED, moment, "")));
    }

    StoredTen reopened(TenEvent.TenReopened e, Moment moment) {
        return changed(e.revision(), places, Deed.of(Deed.Kind.REOPENED, moment, e.reason()));
    }
}
