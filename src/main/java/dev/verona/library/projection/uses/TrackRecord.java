package dev.verona.library.projection.uses;

import dev.verona.account.api.AccountBook;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
import dev.verona.library.api.AssetUses;
import dev.verona.library.projection.uses.StoredPlan.Said;
import dev.verona.library.projection.uses.Uses.Use;
import dev.verona.plan.api.Usefulness;
import dev.verona.shared.AccountId;
import dev.verona.shared.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How it went where an asset was used (practice 71). An opportunity that was decided before the asset came into its account's plan says nothing of it; one
 * that was decided afterwards had it beside much else.
 */
public final class TrackRecord {

    private final AccountBook book;
    private final Map<AccountId, List<OpportunityFacts>> opportunities = new HashMap<>();

    public TrackRecord(AccountBook book) {
        this.book = book;
    }

    public AssetUses of(List<Use> uses) {
        var stages = uses.stream()
                .collect(Collectors.groupingBy(
                        use -> use.piece().stage(), () -> new EnumMap<>(Stage.class), Collectors.toList()));
        var said = uses.stream().flatMap(use -> use.piece().said().stream()).toList();
        return new AssetUses(
                plans(uses),
                stages.entrySet().stream()
                        .map(entry -> atStage(entry.getKey(), entry.getValue()))
                        .toList(),
                opinions(said),
                uses.stream()
                        .flatMap(use -> use.piece().said().stream()
                                .filter(word -> !word.why().isEmpty())
                                .map(word -> new AssetUses.Word(
                                        word.usefulness(),
                                        word.why(),
                                        use.piece().stage(),
                                        word.asset().version(),
                                        word.at())))
                        .sorted(Comparator.comparing(AssetUses.Word::at).reversed())
                        .toList());
    }

    private AssetUses.AtStage atStage(Stage stage, List<Use> uses) {
        return new AssetUses.AtStage(
                stage, plans(uses), count(uses, Outcome.WON), count(uses, Outcome.LOST), count(uses, Outcome.OPEN));
    }

    private static int plans(List<Use> uses) {
        return (int) uses.stream().map(use -> use.plan().plan()).distinct().count();
    }

    /** Each opportunity counts once, however many contributions of its account are made from the asset. */
    private int count(List<Use> uses, Outcome outcome) {
        var first = uses.stream()
                .collect(Collectors.toMap(
                        use -> use.plan().account(),
                        TrackRecord::since,
                        (one, other) -> one.isBefore(other) ? one : other));
        return first.entrySet().stream()
                .mapToInt(entry -> (int) opportunitiesOf(entry.getKey()).stream()
                        .filter(facts -> facts.outcome() == outcome && counts(facts, entry.getValue()))
                        .count())
                .sum();
    }

    private static boolean counts(OpportunityFacts facts, LocalDate since) {
        var closed = facts.closes();
        return facts.outcome() == Outcome.OPEN || closed == null || !closed.isBefore(since);
    }

    private static LocalDate since(Use use) {
        return LocalDate.ofInstant(Objects.requireNonNullElse(use.piece().taken(), Instant.EPOCH), ZoneOffset.UTC);
    }

    private List<OpportunityFacts> opportunitiesOf(AccountId account) {
        return opportunities.computeIfAbsent(account, book::opportunities);
    }

    private static Map<Usefulness, Integer> opinions(List<Said> said) {
        var counts = new EnumMap<Usefulness, Integer>(Usefulness.class);
        said.forEach(word -> counts.merge(word.usefulness(), 1, Integer::sum));
        return counts;
    }

    /** As in "Won before: used at Decision in 3 won opportunities"; null when nothing that it was used for was won. */
    public static @Nullable String wonBefore(AssetUses uses) {
        return uses.stages().stream()
                .filter(stage -> stage.won() > 0)
                .max(Comparator.comparingInt(AssetUses.AtStage::won))
                .map(stage -> "Won before: used at " + stage.stage().label() + " in "
                        + (stage.won() == 1 ? "1 won opportunity" : stage.won() + " won opportunities"))
                .orElse(null);
    }
}
