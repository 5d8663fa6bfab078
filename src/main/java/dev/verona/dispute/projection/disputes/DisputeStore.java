package dev.verona.dispute.projection.disputes;

import dev.verona.dispute.api.DisputeQuery;
import dev.verona.dispute.api.LessonPage.SegmentName;
import dev.verona.platform.readmodel.Documents;
import dev.verona.platform.readmodel.Index;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.shared.AccountId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A document for each dispute, for each account and for each segment's name. */
@Component
class DisputeStore {

    private final Documents<StoredDispute> disputes;
    private final Documents<KnownAccount> accounts;
    private final Documents<SegmentName> segments;
    private final Index<StoredDispute> allDisputes;
    private final Index<KnownAccount> allAccounts;
    private final Index<SegmentName> allSegments;

    /** What the documents say. */
    record Shelf(
            Map<String, StoredDispute> disputes,
            Map<String, KnownAccount> accounts,
            Map<String, SegmentName> segments) {

        @Nullable
        KnownAccount accountOf(StoredDispute dispute) {
            var account = dispute.matter().account();
            return account == null ? null : accounts.get(account.value());
        }

        @Nullable
        SegmentName segmentOf(StoredDispute dispute) {
            var account = accountOf(dispute);
            var segment = account == null ? null : account.segment();
            return segment == null ? null : segments.get(segment.value());
        }
    }

    DisputeStore(ReadModels models) {
        var model = models.of(DisputeQuery.READ_MODEL);
        disputes = model.documents("dispute_disputes", StoredDispute.class);
        accounts = model.documents("dispute_accounts", KnownAccount.class);
        segments = model.documents("dispute_segments", SegmentName.class);
        allDisputes = new Index<>(model, disputes);
        allAccounts = new Index<>(model, accounts);
        allSegments = new Index<>(model, segments);
    }

    /** What they say now, whichever node wrote them. */
    Shelf now() {
        return new Shelf(allDisputes.now(), allAccounts.now(), allSegments.now());
    }

    Optional<StoredDispute> dispute(String id) {
        return disputes.find(id);
    }

    void save(StoredDispute dispute) {
        disputes.save(dispute.id().value(), dispute);
    }

    Optional<KnownAccount> account(AccountId id) {
        return accounts.find(id.value());
    }

    void save(KnownAccount account) {
        accounts.save(account.id().value(), account);
    }

    void save(SegmentName segment) {
        segments.save(segment.id().value(), segment);
    }
}
