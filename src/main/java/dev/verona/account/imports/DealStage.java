package dev.verona.account.imports;

import dev.verona.account.api.Outcome;
import dev.verona.shared.Stage;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a stage of the CRM means here.
 *
 * @param stage null for what was lost at a stage that the CRM does not tell, and for a stage that nobody has told Verona about yet
 */
public record DealStage(Outcome outcome, @Nullable Stage stage) {

    /** Not told yet: its rows are refused until somebody chooses. */
    public static final DealStage UNKNOWN = new DealStage(Outcome.OPEN, null);

    /** What the usual names mean. */
    public static DealStage guess(String name) {
        var key = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        for (var stage : Stage.values()) {
            if (stage.label().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "").equals(key)) {
                return new DealStage(stage.compareTo(Stage.IMPLEMENTING) < 0 ? Outcome.OPEN : Outcome.WON, stage);
            }
        }
        return switch (key) {
            case "won", "closedwon", "closewon" -> new DealStage(Outcome.WON, Stage.IMPLEMENTING);
            case "lost", "closedlost", "closelost" -> new DealStage(Outcome.LOST, null);
            case "lead", "new", "prospect" -> new DealStage(Outcome.OPEN, Stage.PROSPECTING);
            case "qualification", "qualified" -> new DealStage(Outcome.OPEN, Stage.QUALIFYING);
            case "engaging", "engaged", "needsanalysis", "discovery" ->
                new DealStage(Outcome.OPEN, Stage.DEFINING_NEEDS);
            case "proposal", "proposalpricequote", "quote", "valueproposition" ->
                new DealStage(Outcome.OPEN, Stage.DEVELOPING_SOLUTION);
            case "negotiation", "negotiating", "negotiationreview" ->
                new DealStage(Outcome.OPEN, Stage.NEGOTIATING_CONTRACT);
            default -> UNKNOWN;
        };
    }
}
