package dev.verona.segment.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.verona.account.api.SegmentId;
import dev.verona.platform.security.Actor;
import dev.verona.segment.api.HalfYears;
import dev.verona.segment.api.TenCommand.AgreeToTen;
import dev.verona.segment.api.TenCommand.MoveInTen;
import dev.verona.segment.api.TenCommand.ProposeTen;
import dev.verona.segment.api.TenCommand.ReopenTen;
import dev.verona.segment.api.TenCommand.ReplaceInTen;
import dev.verona.segment.api.TenEvent;
import dev.verona.segment.api.TenEvent.PlaceMoved;
import dev.verona.segment.api.TenEvent.PlaceReplaced;
import dev.verona.segment.api.TenEvent.TenAgreed;
import dev.verona.segment.api.TenEvent.TenFixed;
import dev.verona.segment.api.TenEvent.TenProposed;
import dev.verona.segment.api.TenEvent.TenReopened;
import dev.verona.segment.api.TopTenRejection.NoCriteria;
import dev.verona.segment.api.TopTenRejection.NoSuchPlace;
import dev.verona.segment.api.TopTenRejection.NotNow;
import dev.verona.segment.api.TopTenRejection.PeriodTaken;
import dev.verona.segment.api.TopTenRejection.TenChanged;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.NotFound;
import dev.verona.shared.Period;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * The top tens of a segment, one for each half-year: proposed from the scores, changed by people who say why, and fixed by both heads. What the scores become after that
 * changes no ten (practice 42).
 */
@Aggregate(type = "ten", cache = "aggregates")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"
}) // Axon builds an aggregate from its events: the first one names it.
class SegmentTens {

    static final int RANKS = 10;

    @AggregateIdentifier
    private String stream;

    private final Map<LocalDate, Ten> tens = new TreeMap<>();

    /** For Axon. */
    SegmentTens() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ProposeTen c, Standings standings, Clock clock) {
        SegmentCriteria.requireKnown(c.segment(), standings);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        requireHalfYear(c.period(), today);
        tens.values().stream()
                .filter(ten -> !ten.period().equals(c.period()) && ten.period().overlaps(c.period()))
                .findFirst()
                .ifPresent(other -> {
                    throw new PeriodTaken(
                            other.period().from() + " to " + other.period().to());
                });
        var before = tens.get(c.period().from());
        if (before != null && before.fixed()) {
            throw new NotNow("This ten is fixed. A head takes it up again first, and says why.");
        }
        int revision = before == null ? 0 : before.revision();
        if (c.seen() != revision) {
            throw new TenChanged(revision);
        }
        var ranking = standings.ranking(c.segment(), today).orElseThrow(NoCriteria::new);
        if (ranking.places().isEmpty()) {
            throw new NotNow("There is no account in this segment yet. Place some in it first, on their pages.");
        }
        apply(new TenProposed(
                c.segment(),
                c.period(),
                revision + 1,
                ranking.criteria(),
                ranking.places().stream().limit(RANKS).toList()));
    }

    private static void requireHalfYear(Period period, LocalDate today) {
        if (!HalfYears.includes(period)) {
            throw new InvalidInput(
                    "period", "A ten holds for six whole months. Choose the month with which they begin.");
        }
        if (period.to().isBefore(today)) {
            throw new InvalidInput("period", "That half-year is over. Choose one that lasts, or that is to come.");
        }
        if (period.from().isAfter(today.plusYears(1))) {
            throw new InvalidInput("period", "Choose a half-year that begins within a year.");
        }
    }

    @CommandHandler
    void handle(MoveInTen c) {
        var ten = proposed(c.from(), c.seen());
        int was = ten.rankOf(c.account());
        if (was == 0) {
            throw new NoSuchPlace("account", "It is not among these ten any more. Choose one that is.");
        }
        if (c.rank() < 1 || c.rank() > ten.places().size()) {
            throw new NoSuchPlace(
                    "rank", "Choose a rank from 1 to " + ten.places().size() + ".");
        }
        var reason = why(c.reason());
        if (was != c.rank()) {
            apply(new PlaceMoved(c.segment(), c.from(), ten.revision() + 1, c.account(), was, c.rank(), reason));
        }
    }

    @CommandHandler
    void handle(ReplaceInTen c, Standings standings, Clock clock) {
        var ten = proposed(c.from(), c.seen());
        int rank = ten.rankOf(c.out());
        if (rank == 0) {
            throw new NoSuchPlace("out", "It is not among these ten any more. Choose one that is.");
        }
        if (ten.rankOf(c.in()) > 0) {
            throw new NoSuchPlace("in", "It is among these ten already. Move it, or choose another.");
        }
        var reason = why(c.reason());
        var in = standings.ranking(c.segment(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)).stream()
                .flatMap(ranking -> ranking.places().stream())
                .filter(place -> place.account().equals(c.in()))
                .findFirst()
                .orElseThrow(() -> new NoSuchPlace("in", "It is not in this segment. Choose an account that is."));
        apply(new PlaceReplaced(c.segment(), c.from(), ten.revision() + 1, rank, c.out(), in, reason));
    }

    private static String why(String reason) {
        return CriteriaWriting.reason(
                reason, "Say why the score is not right here: both heads read it before they agree.");
    }

    private Ten ten(LocalDate from) {
        return tens.values().stream()
                .filter(one -> one.period().from().equals(from))
                .findFirst()
                .orElseThrow(() -> new NotFound("No ten is proposed for that half-year. Propose one first."));
    }

    private Ten proposed(LocalDate from, int seen) {
        var ten = ten(from);
        if (ten.fixed()) {
            throw new NotNow("This ten is fixed. A head takes it up again first, and says why.");
        }
        if (seen != ten.revision()) {
            throw new TenChanged(ten.revision());
        }
        return ten;
    }

    @CommandHandler
    void handle(AgreeToTen c, Actor actor, Standings standings) {
        var function = Agreement.by(actor);
        var ten = proposed(c.from(), c.revision());
        requireAllHere(ten, c.segment(), standings);
        if (ten.agreed().contains(function)) {
            return;
        }
        var both = ten.agreed().contains(function.other());
        apply(new TenAgreed(c.segment(), c.from(), ten.revision(), function));
        if (both) {
            apply(new TenFixed(c.segment(), ten.period(), ten.places()));
        }
    }

    private static void requireAllHere(Ten ten, SegmentId segment, Standings standings) {
        var here = standings.members(segment);
        for (int place = 0; place < ten.places().size(); place++) {
            if (!here.containsKey(ten.places().get(place).account())) {
                throw new NotNow("The account on rank " + (place + 1)
                        + " is not in this segment any more. Put another in its place, or propose the ten again.");
            }
        }
    }

    @CommandHandler
    void handle(ReopenTen c, Actor actor) {
        Agreement.by(actor);
        var ten = ten(c.from());
        if (!ten.fixed()) {
            throw new NotNow("This ten is not fixed. Change it as it is.");
        }
        apply(new TenReopened(
                c.segment(),
                c.from(),
                ten.revision() + 1,
                CriteriaWriting.reason(c.reason(), "Say why it is taken up again, so that both functions know.")));
    }

    @EventSourcingHandler
    void on(TenEvent event) {
        switch (event) {
            case TenProposed e -> {
                stream = TenEvent.streamOf(e.segment());
                tens.put(e.period().from(), Ten.proposed(e.period(), e.revision(), e.places()));
            }
            case PlaceMoved e -> put(known(e.from()).moved(e.revision(), e.was(), e.rank()));
            case PlaceReplaced e -> put(known(e.from()).replaced(e.revision(), e.rank(), e.in()));
            case TenAgreed e -> put(known(e.from()).agreedBy(e.function()));
            case TenFixed e -> put(known(e.period().from()).fix());
            case TenReopened e -> put(known(e.from()).reopened(e.revision()));
        }
    }

    private Ten known(LocalDate from) {
        return Objects.requireNonNull(tens.get(from));
    }

    private void put(Ten ten) {
        tens.put(ten.period().from(), ten);
    }
}
