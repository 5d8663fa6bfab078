package dev.verona.account.projection;

import dev.verona.account.api.AccountEvent;
import dev.verona.account.api.AccountFacts;
import dev.verona.account.api.AccountTier;
import dev.verona.account.api.ImportedField;
import dev.verona.account.api.ImportedValues;
import dev.verona.account.api.SegmentId;
import dev.verona.shared.AccountId;
import dev.verona.shared.Money;
import dev.verona.shared.PersonId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An account after its last event. */
record StoredAccount(
        AccountId id,
        String name,
        AccountFacts facts,
        @Nullable SegmentId segment,
        @Nullable AccountTier tier,
        @Nullable Money currentValue,
        @Nullable Money potentialValue,
        @Nullable AccountId parent,
        @Nullable PersonId owner) {

    static StoredAccount of(AccountEvent.AccountRegistered event) {
        return new StoredAccount(event.account(), event.name(), event.facts(), null, null, null, null, null, null);
    }

    StoredAccount after(AccountEvent event) {
        return switch (event) {
            case AccountEvent.AccountRegistered e -> of(e);
            case AccountEvent.AccountRenamed e ->
                new StoredAccount(id, e.name(), facts, segment, tier, currentValue, potentialValue, parent, owner);
            case AccountEvent.FactsCorrected e ->
                new StoredAccount(id, name, e.facts(), segment, tier, currentValue, potentialValue, parent, owner);
            case AccountEvent.PlacedInSegment e ->
                new StoredAccount(id, name, facts, e.segment(), tier, currentValue, potentialValue, parent, owner);
            case AccountEvent.TierAssigned e ->
                new StoredAccount(
                        id, name, facts, segment, e.tier(), e.currentValue(), e.potentialValue(), parent, owner);
            case AccountEvent.PlacedUnderParent e ->
                new StoredAccount(id, name, facts, segment, tier, currentValue, potentialValue, e.parent(), owner);
            case AccountEvent.OwnerAssigned e ->
                new StoredAccount(id, name, facts, segment, tier, currentValue, potentialValue, parent, e.owner());
            case AccountEvent.AccountWithdrawn _ -> this;
        };
    }

    Map<ImportedField, String> values() {
        return ImportedValues.of(name, facts, segment, tier, currentValue, potentialValue, parent, owner);
    }
}
