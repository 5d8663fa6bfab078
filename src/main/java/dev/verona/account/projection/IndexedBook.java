package dev.verona.account.projection;

import dev.verona.account.api.AccountBook;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.SegmentId;
import dev.verona.shared.AccountId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** As the index in memory has it. */
@Component
class IndexedBook implements AccountBook {

    private final AccountIndex index;

    IndexedBook(AccountIndex index) {
        this.index = index;
    }

    @Override
    public Optional<Profile> profile(AccountId id) {
        var now = index.now();
        return Optional.ofNullable(now.accounts.get(id.value())).map(account -> {
            var segment = account.segment();
            var known = segment == null ? null : now.segments.get(segment.value());
            return new Profile(
                    account.id(),
                    account.name(),
                    segment,
                    known == null ? "" : known.name(),
                    account.facts().industry());
        });
    }

    @Override
    public List<Standing> ofSegment(SegmentId segment) {
        var now = index.now();
        return now.accounts.values().stream()
                .filter(account -> segment.equals(account.segment()))
                .map(account -> {
                    var pipeline = now.pipeline(account.id());
                    return new Standing(
                            account.id(),
                            account.name(),
                            account.currentValue(),
                            account.potentialValue(),
                            pipeline.open(),
                            pipeline.won());
                })
                .toList();
    }

    @Override
    public List<OpportunityFacts> opportunities(AccountId account) {
        return index.now().opportunitiesOf(account).stream()
                .map(Snapshot.Known::facts)
                .toList();
    }
}
