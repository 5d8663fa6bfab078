package dev.verona.review.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.review.api.Cadence;
import dev.verona.review.api.ReviewRejection.NotNow;
import dev.verona.review.api.RhythmCommand.AgreeCadence;
import dev.verona.review.api.RhythmCommand.EndCadence;
import dev.verona.review.api.RhythmCommand.SayOverdue;
import dev.verona.review.api.RhythmEvent;
import dev.verona.review.api.RhythmEvent.CadenceAgreed;
import dev.verona.review.api.RhythmEvent.CadenceEnded;
import dev.verona.review.api.RhythmEvent.ReviewFellOverdue;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** How often one subject is reviewed (practice 12), and that nobody has done so in time: said once for each time. */
@Aggregate(type = "rhythm", cache = "aggregates")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"
}) // Axon builds an aggregate from its events: the first one names it.
class Rhythm {

    @AggregateIdentifier
    private String stream;

    private @Nullable Cadence cadence;
    private @Nullable PersonId owner;
    private LocalDate from;
    private @Nullable LocalDate said;

    /** For Axon. */
    Rhythm() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AgreeCadence c, Subjects subjects, People people, Clock clock) {
        var known = subjects.find(c.subject())
                .orElseThrow(() -> new InvalidInput("subject", "Choose what is to be reviewed."));
        if (people.find(c.owner())
                .filter(PersonView::enabled)
                .map(PersonView::actor)
                .filter(one -> one.worksOnAccounts())
                .isEmpty()) {
            throw new InvalidInput("owner", "Choose somebody of Sales or Marketing who sees to it.");
        }
        if (c.cadence() != cadence || !c.owner().equals(owner)) {
            var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            apply(new CadenceAgreed(
                    c.subject(), known.title(), c.cadence(), c.owner(), cadence == null ? today : from));
        }
    }

    @CommandHandler
    void handle(EndCadence c) {
        if (cadence == null) {
            throw new NotNow("No reviews are agreed here. There is nothing to end.");
        }
        apply(new CadenceEnded(
                c.subject(),
                ReviewWords.words("reason", c.reason(), "Say why nobody reviews this regularly any more.")));
    }

    @CommandHandler
    void handle(SayOverdue c, PastReviews past) {
        var agreed = cadence;
        if (agreed == null || c.due().equals(said)) {
            return;
        }
        var last = past.lastHeld(c.subject()).filter(day -> day.isAfter(from)).orElse(from);
        if (!agreed.next(last).isAfter(c.due())) {
            apply(new ReviewFellOverdue(c.subject(), c.due()));
        }
    }

    @EventSourcingHandler
    void on(RhythmEvent event) {
        stream = RhythmEvent.streamOf(event.subject());
        switch (event) {
            case CadenceAgreed e -> {
                cadence = e.cadence();
                owner = e.owner();
                from = e.from();
            }
            case CadenceEnded _ -> cadence = null;
            case ReviewFellOverdue e -> said = e.due();
        }
    }
}
