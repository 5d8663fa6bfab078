package dev.verona.account.api;

import java.util.List;
import java.util.Map;

/**
 * What an undo would do.
 *
 * @param withdrawn how many of each kind would go as a whole
 * @param setBack how many of each kind would get former values back
 * @param kept what would be kept at least in part, as much of it as was asked for
 * @param keptInAll how many those are
 */
public record UndoPreview(
        Map<ImportedKind, Integer> withdrawn,
        Map<ImportedKind, Integer> setBack,
        List<EffectView> kept,
        int keptInAll) {

    public UndoPreview {
        withdrawn = Map.copyOf(withdrawn);
        setBack = Map.copyOf(setBack);
        kept = List.copyOf(kept);
    }
}
