package dev.verona.segment.projection.ranking;

import dev.verona.account.api.SegmentId;
import dev.verona.platform.readmodel.Documents;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.segment.api.TopTenQuery;
import dev.verona.shared.AccountId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The documents: three for each segment, one for each account of which something is known, and one that lists the segments. */
@Component
class RankingStore {

    private static final String ONLY = "only";

    private final Documents<Segment> segments;
    private final Documents<All> all;
    private final Documents<StoredCriteria> criteria;
    private final Documents<StoredTens> tens;
    private final Documents<StoredAccount> accounts;

    record Segment(SegmentId id, String name) {}

    /** The segments that there are. */
    record All(List<SegmentId> segments) {
        All {
            segments = List.copyOf(segments);
        }
    }

    RankingStore(ReadModels models) {
        var model = models.of(TopTenQuery.READ_MODEL);
        segments = model.documents("segment_segments", Segment.class);
        all = model.documents("segment_all", All.class);
        criteria = model.documents("segment_criteria", StoredCriteria.class);
        tens = model.documents("segment_tens", StoredTens.class);
        accounts = model.documents("segment_accounts", StoredAccount.class);
    }

    Optional<Segment> segment(SegmentId id) {
        return segments.find(id.value());
    }

    Collection<Segment> segments() {
        return segments.findAll(listed().stream().map(SegmentId::value).toList())
                .values();
    }

    private List<SegmentId> listed() {
        return all.find(ONLY).map(All::segments).orElse(List.of());
    }

    void save(Segment segment) {
        segments.save(segment.id().value(), segment);
        if (!listed().contains(segment.id())) {
            var more = new ArrayList<>(listed());
            more.add(segment.id());
            all.save(ONLY, new All(more));
        }
    }

    void remove(SegmentId id) {
        segments.remove(id.value());
        all.save(
                ONLY,
                new All(listed().stream().filter(other -> !other.equals(id)).toList()));
    }

    StoredCriteria criteria(SegmentId segment) {
        return criteria.find(segment.value()).orElseGet(() -> StoredCriteria.none(segment));
    }

    void save(StoredCriteria now) {
        criteria.save(now.segment().value(), now);
    }

    StoredTens tens(SegmentId segment) {
        return tens.find(segment.value()).orElseGet(() -> StoredTens.none(segment));
    }

    void save(StoredTens now) {
        tens.save(now.segment().value(), now);
    }

    StoredAccount account(AccountId account) {
        return accounts.find(account.value()).orElseGet(() -> StoredAccount.none(account));
    }

    /** Those of which something is known, by id. */
    Map<String, StoredAccount> accounts(Collection<AccountId> ids) {
        return accounts.findAll(ids.stream().map(AccountId::value).toList());
    }

    void save(StoredAccount account) {
        accounts.save(account.account().value(), account);
    }
}
