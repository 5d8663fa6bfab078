package dev.verona.review.domain;

import dev.verona.account.api.Accounts.AccountName;
import dev.verona.directory.api.PersonView;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.review.api.Cadence;
import dev.verona.review.api.CarriedAction;
import dev.verona.review.api.ReviewRejection.NotNow;
import dev.verona.review.api.ReviewSubject;
import dev.verona.review.api.RhythmCommand;
import dev.verona.review.api.RhythmCommand.AgreeCadence;
import dev.verona.review.api.RhythmCommand.EndCadence;
import dev.verona.review.api.RhythmCommand.SayOverdue;
import dev.verona.review.api.RhythmEvent;
import dev.verona.review.api.RhythmEvent.CadenceAgreed;
import dev.verona.review.api.RhythmEvent.CadenceEnded;
import dev.verona.review.api.RhythmEvent.ReviewFellOverdue;
import dev.verona.shared.AccountId;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.PersonId;
import dev.verona.testing.Outcome;
import dev.verona.testing.PeopleInMemory;
import dev.verona.testing.TestActors;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How often something is reviewed, and what is said when nobody does. */
class RhythmTest {

    private static final Actor TOM = TestActors.TOM;
    private static final ReviewSubject ACCOUNT = ReviewSubject.of(new AccountId("brackenmoor"));
    private static final LocalDate FROM = LocalDate.of(2026, 1, 31);
    private static final LocalDate DUE = LocalDate.of(2026, 2, 28);
    private static final RhythmEvent MONTHLY =
            new CadenceAgreed(ACCOUNT, "Brackenmoor Dairies", Cadence.MONTHLY, TOM.person(), FROM);

    private @Nullable LocalDate last;

    private Outcome<Rhythm, RhythmEvent> when(RhythmCommand command, RhythmEvent... given) {
        var fixture = new AggregateTestFixture<>(Rhythm.class);
        fixture.registerInjectableResource(new Subjects() {
            @Override
            public Optional<Known> find(ReviewSubject subject) {
                return subject.equals(ACCOUNT)
                        ? Optional.of(new Known("Brackenmoor Dairies", TOM.person()))
                        : Optional.empty();
            }

            @Override
            public List<AccountName> accounts(ReviewSubject subject) {
                return List.of();
            }
        });
        fixture.registerInjectableResource(new PastReviews() {
            @Override
            public Optional<LocalDate> lastHeld(ReviewSubject subject) {
                return Optional.ofNullable(last);
            }

            @Override
            public Optional<Instant> lastBegan(ReviewSubject subject) {
                return Optional.empty();
            }

            @Override
            public List<CarriedAction> stillOpen(ReviewSubject subject) {
                return List.of();
            }
        });
        fixture.registerInjectableResource(new PeopleInMemory(Map.of(
                TOM.person(),
                new PersonView(TOM.person(), TOM.name(), "tom", "", TOM.function(), TOM.roles(), true, false))));
        fixture.registerInjectableResource(Clock.fixed(FROM.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        var executor = given.length == 0 ? fixture.givenNoPriorActivity() : fixture.given((Object[]) given);
        return new Outcome<>(executor.when(command, MessageMetadata.of(TOM)));
    }

    @Test
    void how_often_is_agreed_with_somebody_who_sees_to_it() {
        when(new AgreeCadence(ACCOUNT, Cadence.MONTHLY, TOM.person())).records(MONTHLY);
        when(new AgreeCadence(ACCOUNT, Cadence.MONTHLY, TOM.person()), MONTHLY).recordsNothing();
        when(new AgreeCadence(ACCOUNT, Cadence.MONTHLY, new PersonId("nobody")))
                .isRejected(InvalidInput.class, "owner");
        when(new AgreeCadence(ReviewSubject.of(new AccountId("other")), Cadence.MONTHLY, TOM.person()))
                .isRejected(InvalidInput.class, "subject");
    }

    @Test
    void another_cadence_counts_from_when_the_first_one_began() {
        when(new AgreeCadence(ACCOUNT, Cadence.QUARTERLY, TOM.person()), MONTHLY)
                .records(new CadenceAgreed(ACCOUNT, "Brackenmoor Dairies", Cadence.QUARTERLY, TOM.person(), FROM));
    }

    @Test
    void it_ends_with_a_reason() {
        when(new EndCadence(ACCOUNT, "Lost"), MONTHLY).records(new CadenceEnded(ACCOUNT, "Lost"));
        when(new EndCadence(ACCOUNT, " "), MONTHLY).isRejected(InvalidInput.class, "reason");
        when(new EndCadence(ACCOUNT, "Lost"), MONTHLY, new CadenceEnded(ACCOUNT, "Lost"))
                .isRejected(NotNow.class);
    }

    @Test
    void that_none_was_held_in_time_is_said_once() {
        when(new SayOverdue(ACCOUNT, DUE), MONTHLY).records(new ReviewFellOverdue(ACCOUNT, DUE));
        when(new SayOverdue(ACCOUNT, DUE), MONTHLY, new ReviewFellOverdue(ACCOUNT, DUE))
                .recordsNothing();
    }

    @Test
    void nothing_is_said_when_one_was_held_or_nothing_is_agreed_any_more() {
        last = LocalDate.of(2026, 2, 27);
        when(new SayOverdue(ACCOUNT, DUE), MONTHLY).recordsNothing();
        last = null;
        when(new SayOverdue(ACCOUNT, DUE), MONTHLY, new CadenceEnded(ACCOUNT, "Lost"))
                .recordsNothing();
        when(new SayOverdue(ACCOUNT, LocalDate.of(2026, 2, 20)), MONTHLY).recordsNothing();
    }
}
