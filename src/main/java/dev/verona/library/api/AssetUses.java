package dev.verona.library.api;

import dev.verona.plan.api.Usefulness;
import dev.verona.shared.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Where an asset is used, and what became of it. No person and no function is named: it is about the asset.
 *
 * @param stages by stage; those without a use are left out
 * @param opinions how often Sales said what
 * @param words what Sales said besides, the latest first
 */
public record AssetUses(int plans, List<AtStage> stages, Map<Usefulness, Integer> opinions, List<Word> words) {

    public AssetUses {
        stages = List.copyOf(stages);
        opinions = Map.copyOf(opinions);
        words = List.copyOf(words);
    }

    /**
     * @param plans that use it at the stage
     * @param won opportunities of their accounts that ended after it came in; as {@code lost}
     * @param open those that are not decided
     */
    public record AtStage(Stage stage, int plans, int won, int lost, int open) {}

    public record Word(Usefulness usefulness, String why, Stage stage, int version, Instant at) {}

    public int said(Usefulness usefulness) {
        return opinions.getOrDefault(usefulness, 0);
    }
}
