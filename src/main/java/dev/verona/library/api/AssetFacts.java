package dev.verona.library.api;

import dev.verona.account.api.SegmentId;
import dev.verona.shared.Stage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an asset is, for whom and for how long.
 *
 * @param segments it fits; empty for all
 * @param stages it serves; empty for all
 * @param industries it fits, as accounts name theirs; empty for all
 * @param reviewDue the day on which somebody looks whether it still holds; null for none
 * @param expires the last day on which it may be used; null for none
 */
public record AssetFacts(
        String title,
        String summary,
        List<SegmentId> segments,
        List<Stage> stages,
        List<String> industries,
        @Nullable LocalDate reviewDue,
        @Nullable LocalDate expires) {

    public AssetFacts {
        segments = segments.stream()
                .distinct()
                .sorted(Comparator.comparing(SegmentId::value))
                .toList();
        stages = stages.stream().distinct().sorted().toList();
        industries = industries.stream().distinct().sorted().toList();
    }

    /** An asset that fits everywhere and has no dates. */
    public static AssetFacts titled(String title) {
        return new AssetFacts(title, "", List.of(), List.of(), List.of(), null, null);
    }
}
