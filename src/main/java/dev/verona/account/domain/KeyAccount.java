package dev.verona.account.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.verona.account.api.AccountCommand.AssignTier;
import dev.verona.account.api.AccountEvent;
import dev.verona.account.api.AccountEvent.AccountRegistered;
import dev.verona.account.api.AccountEvent.AccountRenamed;
import dev.verona.account.api.AccountEvent.AccountWithdrawn;
import dev.verona.account.api.AccountEvent.FactsCorrected;
import dev.verona.account.api.AccountEvent.OwnerAssigned;
import dev.verona.account.api.AccountEvent.PlacedInSegment;
import dev.verona.account.api.AccountEvent.PlacedUnderParent;
import dev.verona.account.api.AccountEvent.TierAssigned;
import dev.verona.account.api.AccountFacts;
import dev.verona.account.api.AccountRejection.NameChanged;
import dev.verona.account.api.AccountTier;
import dev.verona.account.api.ImportTrail;
import dev.verona.account.api.ImportedField;
import dev.verona.account.api.ImportedValues;
import dev.verona.account.api.SegmentId;
import dev.verona.shared.AccountId;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.Money;
import dev.verona.shared.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A customer managed by a joint team. It decides what concerns it alone; {@link AccountCommands} what concerns others with it. */
@Aggregate(type = "account", cache = "aggregates")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"
}) // Axon builds an aggregate from its events: the first one names it.
public class KeyAccount {

    private static final int LONGEST_NAME = 120;

    @AggregateIdentifier
    private String stream;

    private AccountId id;
    private String name;
    private AccountFacts facts;
    private @Nullable SegmentId segment;
    private @Nullable AccountTier tier;
    private @Nullable Money currentValue;
    private @Nullable Money potentialValue;
    private @Nullable AccountId parent;
    private @Nullable PersonId owner;
    private boolean withdrawn;
    private ImportTrail trail = ImportTrail.NONE;

    /** For Axon. */
    protected KeyAccount() {}

    KeyAccount(AccountId id, String name, AccountFacts facts) {
        apply(new AccountRegistered(id, tidyName(name), facts));
    }

    String name() {
        return name;
    }

    boolean withdrawn() {
        return withdrawn;
    }

    ImportTrail trail() {
        return trail;
    }

    /** Takes it in again after it was withdrawn: nothing of what was known then comes back. */
    void registerAnew(String wanted, AccountFacts stated) {
        apply(new AccountRegistered(id, tidyName(wanted), stated));
    }

    void withdraw() {
        if (!withdrawn) {
            apply(new AccountWithdrawn(id, name));
        }
    }

    @Nullable
    SegmentId segment() {
        return segment;
    }

    @Nullable
    AccountId parent() {
        return parent;
    }

    AccountFacts facts() {
        return facts;
    }

    void rename(String seen, String wanted) {
        var newName = tidyName(wanted);
        if (newName.equals(name)) {
            return;
        }
        if (!seen.equals(name)) {
            throw new NameChanged(name);
        }
        apply(new AccountRenamed(id, name, newName));
    }

    void correct(AccountFacts seen, AccountFacts wanted) {
        state(FactsMerge.of(facts, seen, wanted));
    }

    /** Takes the facts as they are stated. */
    void state(AccountFacts stated) {
        if (!stated.equals(facts)) {
            apply(new FactsCorrected(id, facts, stated));
        }
    }

    void placeIn(@Nullable SegmentId wanted) {
        if (!Objects.equals(wanted, segment)) {
            apply(new PlacedInSegment(id, segment, wanted));
        }
    }

    void assign(AssignTier wanted) {
        if (wanted.currentValue() != null && wanted.currentValue().amount().signum() < 0) {
            throw new InvalidInput("currentValue", "What an account is worth cannot be below zero.");
        }
        if (wanted.potentialValue() != null && wanted.potentialValue().amount().signum() < 0) {
            throw new InvalidInput("potentialValue", "What an account could be worth cannot be below zero.");
        }
        if (wanted.tier() != tier
                || !Objects.equals(wanted.currentValue(), currentValue)
                || !Objects.equals(wanted.potentialValue(), potentialValue)) {
            apply(new TierAssigned(id, wanted.tier(), wanted.currentValue(), wanted.potentialValue()));
        }
    }

    void placeUnder(@Nullable AccountId wanted) {
        if (!Objects.equals(wanted, parent)) {
            apply(new PlacedUnderParent(id, wanted));
        }
    }

    void assignOwner(@Nullable PersonId wanted) {
        if (!Objects.equals(wanted, owner)) {
            apply(new OwnerAssigned(id, wanted));
        }
    }

    private static String tidyName(String name) {
        var tidy = name.strip().replaceAll("\\s+", " ");
        if (tidy.isEmpty() || tidy.length() > LONGEST_NAME) {
            throw new InvalidInput("name", "Give the account a name of at most " + LONGEST_NAME + " characters.");
        }
        return tidy;
    }

    private Map<ImportedField, String> values() {
        return ImportedValues.of(name, facts, segment, tier, currentValue, potentialValue, parent, owner);
    }

    @EventSourcingHandler
    void on(AccountEvent event, MetaData metadata, @Timestamp Instant at) {
        var author = ImportTrail.Author.of(metadata, at);
        if (event instanceof AccountRegistered registered) {
            begin(registered);
            trail = ImportTrail.begun(author);
        } else {
            var before = values();
            evolve(event);
            trail = trail.changed(before, values(), author);
        }
    }

    private void begin(AccountRegistered e) {
        stream = AccountEvent.streamOf(e.account());
        id = e.account();
        name = e.name();
        facts = e.facts();
        segment = null;
        tier = null;
        currentValue = null;
        potentialValue = null;
        parent = null;
        owner = null;
        withdrawn = false;
    }

    private void evolve(AccountEvent event) {
        switch (event) {
            case AccountRegistered e -> begin(e);
            case AccountRenamed e -> name = e.name();
            case FactsCorrected e -> facts = e.facts();
            case PlacedInSegment e -> segment = e.segment();
            case TierAssigned e -> {
                tier = e.tier();
                currentValue = e.currentValue();
                potentialValue = e.potentialValue();
            }
            case PlacedUnderParent e -> parent = e.parent();
            case OwnerAssigned e -> owner = e.owner();
            case AccountWithdrawn _ -> withdrawn = true;
        }
    }
}
