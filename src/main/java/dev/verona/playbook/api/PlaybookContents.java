package dev.verona.playbook.api;

import dev.verona.library.api.AssetId;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ObjectiveKind;
import dev.verona.shared.Function;
import dev.verona.shared.Stage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All that a playbook says, in one version: its plays in the order of the stages, and of each stage in their own. */
public record PlaybookContents(List<Play> plays) {

    public static final PlaybookContents EMPTY = new PlaybookContents(List.of());

    public PlaybookContents {
        plays = plays.stream().sorted(Comparator.comparing(Play::stage)).toList();
    }

    /**
     * @param measures one a line
     * @param talkTrack Markdown
     */
    public record Play(
            PieceId id,
            Stage stage,
            String title,
            ObjectiveKind aim,
            String objective,
            String strategy,
            String measures,
            String talkTrack,
            List<Step> steps,
            List<Ask> asks,
            List<AssetLink> assets) {

        public Play {
            steps = List.copyOf(steps);
            asks = List.copyOf(asks);
            assets = List.copyOf(assets);
        }

        /** The first of its measures, empty for none. */
        public String firstMeasure() {
            return measures.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .findFirst()
                    .orElse("");
        }

        /** The working days after which the last of it is due. */
        public int days() {
            return Math.max(
                    steps.stream().mapToInt(Step::days).max().orElse(0),
                    asks.stream().mapToInt(Ask::days).max().orElse(0));
        }
    }

    /** @param days working days after the start */
    public record Step(PieceId id, String what, Function function, int days) {}

    /** @param days working days after the start */
    public record Ask(PieceId id, ContributionKind kind, String title, String brief, Function function, int days) {}

    /** @param title what it was called when it was linked */
    public record AssetLink(PieceId id, AssetId asset, String title) {}

    public Optional<Play> play(PieceId id) {
        return plays.stream().filter(play -> play.id().equals(id)).findFirst();
    }
}
