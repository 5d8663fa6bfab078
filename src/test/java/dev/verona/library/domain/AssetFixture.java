package dev.verona.library.domain;

import dev.verona.account.api.Accounts;
import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.library.api.AssetCommand;
import dev.verona.library.api.AssetEvent;
import dev.verona.library.api.AssetEvent.AssetAdded;
import dev.verona.library.api.AssetEvent.ProofRecorded;
import dev.verona.library.api.AssetEvent.ReviewAsked;
import dev.verona.library.api.AssetEvent.VersionDrafted;
import dev.verona.library.api.AssetEvent.VersionReleased;
import dev.verona.library.api.AssetFacts;
import dev.verona.library.api.AssetId;
import dev.verona.library.api.AssetKind;
import dev.verona.library.api.Content;
import dev.verona.library.api.Proof;
import dev.verona.plan.api.CaseForm;
import dev.verona.plan.api.Consent;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.shared.AccountId;
import dev.verona.shared.FileContent;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import dev.verona.testing.Outcome;
import dev.verona.testing.PeopleInMemory;
import dev.verona.testing.TestActors;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** An asset of Jun's, to which tests tell what happened and what somebody wants. It is 10 April 2026. */
final class AssetFixture {

    static final AssetId ASSET = new AssetId("brochure");
    static final AccountId BRACKENMOOR = new AccountId("brackenmoor");
    static final LocalDate TODAY = LocalDate.of(2026, 4, 10);

    static final Actor TOM = TestActors.TOM;
    static final Actor ROSA = TestActors.ROSA;
    static final Actor JUN = TestActors.JUN;
    static final Actor LEO = TestActors.LEO;
    static final Actor INES = TestActors.INES;
    static final Actor NADIA = actor("nadia", Function.SALES, Role.SALES);
    static final Actor GONE = actor("gone", Function.SALES, Role.SALES);
    static final Actor PIET = actor("piet", Function.SALES, Role.LEADER);

    static final AssetFacts FACTS = AssetFacts.titled("Board brochure");
    static final Content WORDS = new Content(null, "Thirty-one months, measured.", "");
    static final LocalDate LAST_DAY = LocalDate.of(2027, 6, 30);
    static final Proof SUNDALE = new Proof("Sundale Creameries", CaseForm.REFERENCE, Consent.GIVEN, LAST_DAY);

    private final Map<PersonId, PersonView> people = new HashMap<>();
    private final List<EventMessage<AssetEvent>> given = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private Clock clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    AssetFixture() {
        List.of(TOM, ROSA, JUN, LEO, INES, NADIA, PIET).forEach(actor -> knows(actor, true));
        knows(GONE, false);
    }

    private static Actor actor(String id, Function function, Role role) {
        return new Actor(new PersonId(id), id, function, Set.of(role));
    }

    private void knows(Actor actor, boolean enabled) {
        people.put(
                actor.person(),
                new PersonView(
                        actor.person(),
                        actor.name(),
                        actor.person().value(),
                        "",
                        actor.function(),
                        actor.roles(),
                        enabled,
                        false));
    }

    static AssetFixture nothing() {
        return new AssetFixture();
    }

    static AssetFixture asset(AssetKind kind) {
        return new AssetFixture().by(JUN, new AssetAdded(ASSET, kind, FACTS, JUN.person()));
    }

    /** A battlecard with a first version in draft. */
    static AssetFixture draft() {
        return asset(AssetKind.BATTLECARD).by(JUN, new VersionDrafted(ASSET, 1, WORDS, ""));
    }

    static AssetFixture inReview() {
        return draft().by(JUN, new ReviewAsked(ASSET, 1, TOM.person()));
    }

    static AssetFixture released() {
        return inReview().by(TOM, new VersionReleased(ASSET, 1, null));
    }

    /** Sundale's reference, released. */
    static AssetFixture reference() {
        return asset(AssetKind.CASE_STUDY)
                .by(JUN, new ProofRecorded(ASSET, null, SUNDALE))
                .by(JUN, new VersionDrafted(ASSET, 1, WORDS, ""))
                .by(JUN, new ReviewAsked(ASSET, 1, TOM.person()))
                .by(TOM, new VersionReleased(ASSET, 1, null));
    }

    AssetFixture by(Actor actor, AssetEvent event) {
        given.add(new GenericEventMessage<>(event, MessageMetadata.of(actor)));
        return this;
    }

    AssetFixture on(LocalDate day) {
        clock = Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return this;
    }

    /** The content types of the files that were kept. */
    List<String> kept() {
        return kept;
    }

    Outcome<Asset, AssetEvent> when(Actor actor, AssetCommand command) {
        var fixture = new AggregateTestFixture<>(Asset.class);
        fixture.registerInjectableResource(accounts());
        fixture.registerInjectableResource(directory());
        fixture.registerInjectableResource(clock);
        fixture.registerInjectableResource(files());
        fixture.registerCommandHandlerInterceptor((unit, chain) -> {
            CurrentUnitOfWork.get().registerCorrelationDataProvider(message -> Map.copyOf(message.getMetaData()));
            return chain.proceed();
        });
        var executor = given.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(given);
        return new Outcome<>(executor.when(command, MessageMetadata.of(actor)));
    }

    private static Accounts accounts() {
        return new Accounts() {
            @Override
            public Optional<AccountName> find(AccountId account) {
                return Optional.of(new AccountName(BRACKENMOOR, "Brackenmoor Dairies"))
                        .filter(known -> known.id().equals(account));
            }

            @Override
            public Optional<AccountName> named(String name) {
                return Optional.empty();
            }
        };
    }

    private People directory() {
        return new PeopleInMemory(people);
    }

    private AssetFiles files() {
        return new AssetFiles() {
            @Override
            public String keep(FileContent content, String contentType) {
                kept.add(contentType);
                return "f".repeat(64);
            }
        };
    }
}
