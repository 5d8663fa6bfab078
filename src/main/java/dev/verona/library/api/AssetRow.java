package dev.verona.library.api;

import dev.verona.account.api.AccountView.SegmentName;
import dev.verona.shared.PersonRef;
import dev.verona.shared.Stage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An asset in a list.
 *
 * @param customer of a case study, empty for anything else
 * @param released the number of the version that is released, null for none
 * @param latest the number of its last version, 0 for none
 * @param latestState null when there is no version
 */
public record AssetRow(
        AssetId id,
        AssetKind kind,
        String title,
        String summary,
        String customer,
        AssetStanding standing,
        @Nullable Integer released,
        int latest,
        @Nullable VersionState latestState,
        List<SegmentName> segments,
        List<Stage> stages,
        List<String> industries,
        PersonRef owner,
        @Nullable LocalDate reviewDue,
        @Nullable LocalDate expires) {

    public AssetRow {
        segments = List.copyOf(segments);
        stages = List.copyOf(stages);
        industries = List.copyOf(industries);
    }
}
